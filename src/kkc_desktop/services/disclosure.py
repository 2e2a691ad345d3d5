"""Data that leave a record: copied, told to somebody, taken over into another record."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.restriction import demand_unrestricted
from kkc_desktop.domain.rights import demand
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

Record = tuple[RecordKind, str]


class Disclosure:
    """The verbs that write into the trail to whom or where data of a record went."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def copied(self, kind: RecordKind, record_id: str) -> None:
        """Writes that something of the record was put on the clipboard."""
        with self._workplace.act(Act.COPY_OUT, kind, record_id, "schránka"):
            pass

    def disclose(self, kind: RecordKind, record_id: str, recipient: str, reason: str) -> None:
        """Writes to whom data of the record were told and why; NotComplete without either."""
        recipient, reason = (" ".join(text.split()) for text in (recipient, reason))
        missing = _missing(recipient, reason)
        if missing:
            raise NotComplete(missing)
        words = f"komu: {recipient}; proč: {reason}"
        with self._workplace.act(Act.DISCLOSE, kind, record_id, words):
            pass

    def combine(self, source: Record, target: Record) -> None:
        """Writes that data of the source record were taken over into the target."""
        with self._workplace.act(Act.COMBINE, *source, _combined(source, target)):
            pass


def note_combination(
    workplace: Workplace, transaction: "Transaction", source: Record, target: Record
) -> None:
    """As Disclosure.combine, inside the transaction of the act that takes the data over."""
    officer = workplace.officer
    demand(officer.role, Act.COMBINE)
    demand_unrestricted(Act.COMBINE, transaction.data_steps.restriction(source[1]))
    words = _combined(source, target)
    transaction.audit.append(officer.id, Act.COMBINE, workplace.now(), *source, words)


def _combined(source: Record, target: Record) -> str:
    return f"{source[0].label} {source[1]} → {target[0].label} {target[1]}"


def _missing(recipient: str, reason: str) -> tuple[Problem, ...]:
    found = []
    if not recipient:
        text, fix = "Není zapsáno, komu se údaje sdělily.", "Zapište útvar, úřad nebo postavení."
        found.append(Problem(field="recipient", text=text, fix=fix))
    if not reason:
        text, fix = "Není zapsáno, proč se údaje sdělily.", "Zapište účel nebo číslo žádosti."
        found.append(Problem(field="reason", text=text, fix=fix))
    return tuple(found)
