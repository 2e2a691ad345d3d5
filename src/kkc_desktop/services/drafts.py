"""Keeps and gives back unfinished work; at most two seconds of typing are ever at risk."""

from dataclasses import dataclass

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.draft import Draft, DraftId, FormKind
from kkc_desktop.services.workplace import Workplace

KEEP_AFTER_MS = 1500
"""How long after the last keystroke a form hands its record over; the promise is two seconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """A form's content in the making, as the page sees it."""

    record_id: str
    form: FormKind
    title: str
    content: str
    focus_field: str
    filled_count: int


class Drafts:
    """The one recovery mechanism: a table of its own beside the records."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def keep(self, work: Unfinished) -> Draft:
        """Stores the work as it stands; returns only when it is safely on disk."""
        draft = Draft(
            id=DraftId(work.record_id),
            form=work.form,
            title=work.title,
            content=work.content,
            focus_field=work.focus_field,
            filled_count=work.filled_count,
            officer_id=self._workplace.officer.id,
            saved_at=self._workplace.now(),
        )
        with self._workplace.database.transaction() as transaction:
            transaction.drafts.keep(draft)
        return draft

    def unfinished(self) -> tuple[Draft, ...]:
        """All kept drafts, newest first."""
        with self._workplace.database.reading() as transaction:
            return tuple(transaction.drafts.of(None))

    def give_back(self, draft_id: DraftId) -> Draft:
        """The draft to go on with; it stays kept until its record is saved or it is discarded."""
        with self._workplace.act(Act.RESTORE_DRAFT, record_id=draft_id) as transaction:
            return transaction.drafts.get(draft_id)

    def discard(self, draft_id: DraftId) -> None:
        """Throws the draft away; the trail keeps that it was done."""
        with self._workplace.act(Act.DISCARD_DRAFT, record_id=draft_id) as transaction:
            transaction.drafts.remove(draft_id)
