"""What is kept of a half-written contact, and what the contact is called."""

import json

from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.person import kept_persons
from kkc_desktop.domain.plain import to_text
from kkc_desktop.services.drafts import Unfinished
from kkc_desktop.ui.contact_form import ContactForm
from kkc_desktop.ui.screen_language import tr


def contact_name(contact: Contact) -> str:
    """What drafts and the trail call the contact: its ticket, in Czech as everything stored."""
    return f"Kontakt {contact.ticket}"


def said_name(contact: Contact) -> str:
    """The contact's name in the language of the screen."""
    return tr(contact_name(contact))


def unfinished_contact(form: ContactForm) -> Unfinished:
    """The contact with every field, also those whose text means nothing, and the focus."""
    visit = form.visit
    whole = json.loads(to_text(visit.contact, kept_persons(visit.persons)))
    whole["texts"] = form.texts_without_meaning()
    return Unfinished(
        record_id=visit.contact.id,
        form=FormKind.CONTACT,
        title=contact_name(visit.contact),
        content=json.dumps(whole, ensure_ascii=False),
        focus_field=form.focused_field(),
        filled_count=form.filled_count(),
    )
