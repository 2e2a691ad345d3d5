"""The promise clock: what was promised to whom, by when, and how it was kept (§ 158 odst. 2 TŘ)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.czech import ZONE, long_day_words
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import Answer
from kkc_desktop.domain.errors import NotComplete, RecordNotFound, WrongStep
from kkc_desktop.domain.promise import (
    Promise,
    PromiseId,
    check_kept,
    check_promise,
    month_after,
)
from kkc_desktop.domain.promise_lists import PromiseKind, PromiseManner
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


class Promises:
    """The verbs of the promise clock."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def today(self) -> date:
        """The day by which a promise is late."""
        return self._workplace.today()

    def open_ones(self) -> tuple[Promise, ...]:
        """What is not kept yet, due first on top."""
        with self._workplace.look() as tx:
            return tx.promises.open()

    def get(self, promise_id: PromiseId) -> Promise:
        """The promise of this id; refused with RecordNotFound."""
        with self._workplace.look() as tx:
            return tx.promises.get(promise_id)

    def of(self, record_id: str) -> tuple[Promise, ...]:
        """What was promised in the record, kept promises among it."""
        with self._workplace.look() as tx:
            return tx.promises.of([record_id])

    def promise(
        self, kind: PromiseKind, record_kind: RecordKind, record_id: str, due_on: date, note: str
    ) -> Promise:
        """Writes down that something was promised today in the record.

        Refused with NotComplete when the last day is over already, and with WrongStep while the
        record is not stored.
        """
        now = self._workplace.now()
        made = Promise(
            id=PromiseId(self._workplace.new_id()),
            kind=kind,
            record_kind=record_kind,
            record_id=record_id,
            promised_on=self.today(),
            due_on=due_on,
            note=note.strip(),
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
        )
        problems = check_promise(made)
        if problems:
            raise NotComplete(tuple(problems))
        with self._workplace.act(Act.KEEP_PROMISE, RecordKind.PROMISE, made.id) as tx:
            _demand_stored(tx, record_kind, record_id)
            tx.promises.add(made)
        return made

    def keep(self, promise_id: PromiseId, done_on: date | None, manner: PromiseManner) -> Promise:
        """Writes down when and how the person was told; both are needed.

        Refused with NotComplete, and with WrongStep when it was kept already.
        """
        now = self._workplace.now()
        with self._workplace.act(Act.KEEP_PROMISE, RecordKind.PROMISE, promise_id) as tx:
            promise = tx.promises.get(promise_id)
            if promise.done_on is not None:
                raise WrongStep(
                    "Slib už je zapsán jako splněný, nic se nezměnilo.",
                    "Je-li v\u00a0zápisu chyba, opravte ji dodatkem k\u00a0záznamu.",
                )
            kept = replace(
                promise,
                done_on=done_on,
                manner=manner,
                done_at=now,
                done_by=self._workplace.officer.id,
            )
            problems = check_kept(kept, self.today())
            if problems:
                raise NotComplete(tuple(problems))
            tx.promises.keep(kept)
            tx.audit.reason = manner.label
        return kept


def _demand_stored(tx: "Transaction", kind: RecordKind, record_id: str) -> None:
    shelves: dict[RecordKind, Callable[[str], object]] = {
        RecordKind.CONTACT: tx.contacts.get,
        RecordKind.DOCUMENT: tx.documents.get,
        RecordKind.INCIDENT: tx.incidents.get,
        RecordKind.ADVICE: tx.advice.get,
    }
    try:
        shelves[kind](record_id)
    except RecordNotFound as missing:
        raise WrongStep(
            "Záznam, ke kterému slib patří, ještě není uložen.",
            "Uložte jej klávesami Ctrl+S a\u00a0slib zapište znovu.",
        ) from missing


def receipt_words(tx: "Transaction", contact_id: str, today: date) -> str:
    """Until when the person of this contact will be told; empty when nobody asked for it.

    A report still being written counts its month from today.
    """
    asked = [
        document
        for document in tx.documents.of_contact(contact_id)
        if document.wants_notification is Answer.YES
    ]
    if not asked:
        return ""
    made = tx.promises.of([document.id for document in asked])
    due = min((each.due_on for each in made), default=month_after(today))
    return (
        f"O\u00a0učiněných opatřeních budete vyrozuměn(a) do {long_day_words(due)}"
        " (§\u00a0158 odst.\u00a02 trestního řádu)."
    )


def promise_of_paper(workplace: Workplace, tx: "Transaction", document: Document) -> None:
    """The promise that the closed paper makes, with a line of its own.

    A new version or an addendum repeats what its first paper promised; it promises nothing anew.
    """
    known = tx.promises.of([document.corrects_id]) if document.corrects_id else ()
    if document.wants_notification is not Answer.YES or known or not document.closed_at:
        return
    promised_on = document.closed_at.astimezone(ZONE).date()
    made = Promise(
        id=PromiseId(workplace.new_id()),
        record_kind=RecordKind.DOCUMENT,
        record_id=document.id,
        promised_on=promised_on,
        due_on=month_after(promised_on),
        recorded_at=workplace.now(),
        recorded_by=workplace.officer.id,
    )
    tx.promises.add(made)
    officer, now = workplace.officer.id, workplace.now()
    tx.audit.append(officer, Act.KEEP_PROMISE, now, RecordKind.PROMISE, made.id)
