"""A document in the making as a draft, and the words said about it."""

import json

from kkc_desktop.domain.document import Document
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.draft import Draft, FormKind
from kkc_desktop.domain.plain import from_text, to_text
from kkc_desktop.domain.template import Template
from kkc_desktop.services.drafts import Unfinished
from kkc_desktop.ui.part_states import filled_count

_DOT = " · "
_TEXTS = "texts"


def note_of(ticket: str, dossier: Dossier) -> str:
    """Ticket and initials: all that a citizen at the counter may read from afar."""
    initials = next((person.initials for person in dossier.persons if person.initials), "")
    return _DOT.join(word for word in (ticket, initials) if word)


def to_draft(
    dossier: Dossier, template: Template, note: str, texts: dict[str, str], focus_field: str
) -> Unfinished:
    """The work as it stands; `texts` are what was typed and means nothing yet."""
    whole = json.loads(to_text(dossier.document, dossier.persons, dossier.things))
    whole[_TEXTS] = texts
    return Unfinished(
        record_id=dossier.document.id,
        form=FormKind.DOCUMENT,
        title=_DOT.join(word for word in (template.title, note) if word),
        content=json.dumps(whole, ensure_ascii=False),
        focus_field=focus_field,
        filled_count=filled_count(template, dossier),
    )


def from_draft(draft: Draft) -> tuple[Dossier, str, dict[str, str]]:
    """What `to_draft` took: the dossier, its note and the texts without meaning."""
    document, persons, things = from_text(Document, draft.content)
    dossier = Dossier(document=document, persons=persons, things=things)
    return dossier, draft.title.partition(_DOT)[2], json.loads(draft.content).get(_TEXTS, {})


def saved_words(*, has_unreadable: bool) -> str:
    """What is said after a draft was stored."""
    if has_unreadable:
        return "Koncept uložen; co nelze přečíst, zůstalo jen na obrazovce"
    return "Koncept uložen"
