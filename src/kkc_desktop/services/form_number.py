"""The number of a document at its closing: the next of the register, or the one of its blank form.

A document typed in from a blank form bears the form's own id, so nobody can take another's number.
"""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.document_lists import BlankFormState
from kkc_desktop.domain.errors import WrongStep
from kkc_desktop.domain.outage import BlankForm
from kkc_desktop.domain.rights import demand
from kkc_desktop.services.register import issue_number
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


def take_number(
    workplace: Workplace, transaction: "Transaction", document_id: str, now: datetime
) -> str:
    """Gives the document its number inside the transaction that closes it.

    A blank form becomes returned by it. Refused with WrongStep when the form is void meanwhile.
    """
    form = transaction.outage_kits.form(document_id)
    if form is None:
        return issue_number(transaction, workplace.station, RecordKind.DOCUMENT, document_id, now)
    demand_in_drawer(form)
    demand(workplace.officer.role, Act.SETTLE_BLANK_FORM)
    returned = replace(
        form,
        state=BlankFormState.RETURNED,
        settled_at=now,
        settled_by=workplace.officer.id,
    )
    transaction.outage_kits.settle(returned)
    transaction.audit.append(
        workplace.officer.id,
        Act.SETTLE_BLANK_FORM,
        now,
        RecordKind.OUTAGE_KIT,
        form.kit_id,
        f"vrácen {form.evidence_number}",
    )
    return form.evidence_number


def demand_in_drawer(form: BlankForm) -> None:
    """Refuses with WrongStep a form whose number has come back or was struck out."""
    if not form.is_in_drawer:
        raise WrongStep(
            f"Tiskopis {form.evidence_number} už v\u00a0zásuvce není: {form.state.label}.",
            "Zkontrolujte číslo na papíru; novou věc zapište jako běžný dokument.",
        )
