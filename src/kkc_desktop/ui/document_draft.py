"""A document in the making as a draft, and the words said about it."""

import json
import re

from kkc_desktop.domain.document import Document
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.draft import Draft, FormKind
from kkc_desktop.domain.person import kept_persons
from kkc_desktop.domain.plain import from_text, to_text
from kkc_desktop.domain.template import Template
from kkc_desktop.services.drafts import Unfinished
from kkc_desktop.ui.part_states import filled_count
from kkc_desktop.ui.screen_language import tr

_DOT = " · "
_INITIALS = re.compile(r"\w\.( \w\.)?")
_TEXTS = "texts"


def note_of(ticket: str, dossier: Dossier) -> str:
    """Ticket and initials: all that a citizen at the counter may read from afar.

    What was first written on a blank form says so, with the form's number.
    """
    initials = next((person.initials for person in dossier.persons if person.initials), "")
    return _DOT.join(word for word in (ticket, initials, dossier.document.late_words) if word)


def said_note(note: str) -> str:
    """The note in the language of the screen; drafts keep it in Czech."""
    return _DOT.join(tr(part) for part in note.split(_DOT))


def hidden_note(note: str, dossier: Dossier) -> str:
    """The note without initials, once the identity of somebody is protected (§ 55 odst. 2 TŘ)."""
    if not any(person.is_protected for person in dossier.persons):
        return note
    return _DOT.join(part for part in note.split(_DOT) if not _INITIALS.fullmatch(part))


def to_draft(
    dossier: Dossier, template: Template, note: str, texts: dict[str, str], focus_field: str
) -> Unfinished:
    """The work as it stands; `texts` are what was typed and means nothing yet."""
    persons = kept_persons(dossier.persons)
    whole = json.loads(to_text(dossier.document, persons, dossier.things))
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


def discard_words(document: Document) -> str:
    """What is said before a draft is thrown away."""
    gone = tr("Co jste napsali, bude nenávratně pryč.")
    if document.is_late_entry:
        return tr("{} Tiskopis {} zůstane mezi nevrácenými.").format(gone, document.evidence_number)
    return tr("{} Číslo dokument zatím nemá.").format(gone)


def closing_words(document: Document) -> str:
    """What is said before a draft is closed."""
    number = tr("dostane evidenční číslo")
    if document.is_late_entry:
        number = tr("ponechá si číslo tiskopisu {}").format(document.evidence_number)
    return tr(
        "Text se uzamkne a {}. Chybu před podpisem pak napraví jen zneplatnění, "
        "po podpisu dodatek nebo nová verze."
    ).format(number)


def saved_words(*, has_unreadable: bool) -> str:
    """What is said after a draft was stored."""
    if has_unreadable:
        return tr("Koncept uložen; co nelze přečíst, zůstalo jen na obrazovce")
    return tr("Koncept uložen")
