"""Keeps and gives back unfinished work; at most two seconds of typing are ever at risk."""

from dataclasses import dataclass

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.draft import Draft, DraftId, FormKind
from kkc_desktop.services.workplace import Workplace

KEEP_AFTER_MS = 1500
"""How long after the last keystroke a form hands its record over; the promise is two seconds."""

_KINDS = {
    FormKind.CONTACT: RecordKind.CONTACT,
    FormKind.ADVICE: RecordKind.ADVICE,
    FormKind.NOTICE: RecordKind.INCIDENT,
    FormKind.DOCUMENT: RecordKind.DOCUMENT,
    FormKind.EVALUATION: RecordKind.INCIDENT,
    FormKind.GATHERED: RecordKind.INCIDENT,
    FormKind.HANDOVER: RecordKind.HANDOVER,
    FormKind.CALAMITY_LINE: RecordKind.INCIDENT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """A form's content in the making, as the page sees it."""

    record_id: str
    form: FormKind
    title: str
    content: str
    focus_field: str
    caret: int = 0
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
            caret=work.caret,
            filled_count=work.filled_count,
            officer_id=self._workplace.officer.id,
            saved_at=self._workplace.now(),
        )
        with self._workplace.keep() as transaction:
            transaction.drafts.keep(draft)
        return draft

    def unfinished(self) -> tuple[Draft, ...]:
        """The drafts of the person on duty, newest first; nobody sees those of a colleague."""
        with self._workplace.look(Act.RESTORE_DRAFT) as transaction:
            return tuple(transaction.drafts.of(self._workplace.officer.id))

    def give_back(self, draft_id: DraftId) -> Draft:
        """The draft to go on with; it stays kept until its record is saved or it is discarded."""
        own = self._workplace.officer.id
        kind = _KINDS[self._form_of(draft_id)]
        with self._workplace.act(Act.RESTORE_DRAFT, kind, draft_id) as transaction:
            draft = transaction.drafts.get(draft_id, own)
        self._workplace.opened |= {draft_id}
        return draft

    def discard(self, draft_id: DraftId) -> None:
        """Throws the draft away; the trail keeps that it was done."""
        kind = _KINDS[self._form_of(draft_id)]
        with self._workplace.act(Act.DISCARD_DRAFT, kind, draft_id) as transaction:
            transaction.drafts.remove(draft_id, self._workplace.officer.id)

    def _form_of(self, draft_id: DraftId) -> FormKind:
        """Of the person's own draft; RecordNotFound for a colleague's, as for one that is not."""
        with self._workplace.look(Act.RESTORE_DRAFT) as transaction:
            return transaction.drafts.get(draft_id, self._workplace.officer.id).form
