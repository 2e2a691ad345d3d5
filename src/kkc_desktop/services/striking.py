"""Striking out blank forms that nobody will fill in: with a reason, in the data and on paper."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.czech import join_words
from kkc_desktop.domain.document_lists import BlankFormState
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.outage import BlankForm, FormRow
from kkc_desktop.domain.problems import Problem
from kkc_desktop.printing.void_record import VoidedForm, render_void_record
from kkc_desktop.services.form_number import demand_in_drawer
from kkc_desktop.services.workplace import Workplace

_MOST_NAMED = 3


class Striking:
    """The verbs that end a blank form without a document."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def void(self, forms: Sequence[BlankForm], reason: str) -> BlankForm:
        """Strikes the forms' numbers out, all or none; gives the first, for their paper.

        Refused with NotComplete without forms or a reason, with WrongStep when one is not in the
        drawer or its entry is begun.
        """
        reason = " ".join(reason.split())
        _demand_said(forms, reason)
        workplace, now = self._workplace, self._workplace.now()
        kit_ids = list(dict.fromkeys(form.kit_id for form in forms))
        words = f"zneplatněno {len(forms)}×: {reason}"
        with workplace.act(Act.SETTLE_BLANK_FORM, RecordKind.OUTAGE_KIT, kit_ids[0], words) as tx:
            rows = {row.form.id: row for row in tx.outage_kits.rows()}
            typed_in = {draft.id for draft in tx.drafts.of()}
            _demand_untouched([rows[form.id] for form in forms], typed_in)
            struck = [self._struck(rows[form.id].form, reason, now) for form in forms]
            for form in struck:
                tx.outage_kits.settle(form)
                tx.numbers.void(form.evidence_number, reason)
                # The number's own line: what is struck out is sealed as well.
                tx.audit.append(
                    workplace.officer.id,
                    Act.SETTLE_BLANK_FORM,
                    now,
                    RecordKind.DOCUMENT,
                    form.id,
                    f"zneplatněn {form.evidence_number}",
                )
            for kit_id in kit_ids[1:]:
                tx.audit.append(
                    workplace.officer.id,
                    Act.SETTLE_BLANK_FORM,
                    now,
                    RecordKind.OUTAGE_KIT,
                    kit_id,
                    words,
                )
        return struck[0]

    def record(self, form: BlankForm) -> bytes:
        """The paper about everything that was struck out together with this form.

        Refused with WrongStep when the form is not struck out.
        """
        if form.state is not BlankFormState.VOIDED or form.settled_at is None:
            raise WrongStep(
                f"Tiskopis {form.evidence_number} není zneplatněný.",
                "Záznam o\u00a0zneplatnění se tiskne jen ke zneplatněným tiskopisům.",
            )
        with self._workplace.look(Act.MAKE_OUTAGE_KIT) as tx:
            forms = tx.outage_kits.voided_with(form)
        officers = self._workplace.database.officers_at_once()
        officer = next((each for each in officers if each.id == form.settled_by), None)
        return render_void_record(
            [self._voided(each) for each in forms],
            form.void_reason,
            form.settled_at,
            officer.full_name if officer else "",
            self._workplace.station,
        )

    def _voided(self, form: BlankForm) -> VoidedForm:
        title = self._workplace.templates.title_of(form.template_code)
        return VoidedForm(number=form.evidence_number, title=title, code=form.paper_code)

    def _struck(self, form: BlankForm, reason: str, now: datetime) -> BlankForm:
        return replace(
            form,
            state=BlankFormState.VOIDED,
            settled_at=now,
            settled_by=self._workplace.officer.id,
            void_reason=reason,
        )


def _demand_said(forms: Sequence[BlankForm], reason: str) -> None:
    if not forms:
        text, fix = "Není vybrán žádný tiskopis.", "Vyberte v\u00a0seznamu aspoň jeden."
        raise NotComplete((Problem(field="forms", text=text, fix=fix),))
    if not reason:
        text = "Chybí důvod zneplatnění."
        fix = "Zapište, proč se tiskopisy nepoužijí; důvod zůstane v\u00a0rejstříku čísel."
        raise NotComplete((Problem(field="reason", text=text, fix=fix),))


def _demand_untouched(rows: Sequence[FormRow], typed_in: Collection[str]) -> None:
    for row in rows:
        demand_in_drawer(row.form)
    begun = [row.form for row in rows if row.document_state or row.form.id in typed_in]
    if begun:
        named = join_words([form.evidence_number for form in begun[:_MOST_NAMED]])
        raise WrongStep(
            f"Z\u00a0tiskopisu {named} se už zapisuje dokument. Nic nebylo zneplatněno.",
            "Koncept dokončete, nebo zahoďte; pak tiskopis zneplatněte.",
        )
