"""The templates in force, with what a lawyer or the station has yet to check."""

from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.template_pack import ShelvedTemplate
from kkc_desktop.ui.record_table import Column
from kkc_desktop.ui.reference_table import ReferenceTable
from kkc_desktop.ui.screen_language import tr

_TEMPLATES = (
    "Druhy dokumentů, které lze dnes sepsat. Texty poučení a\u00a0doložek čekají na odbornou"
    " kontrolu právníka; co je třeba ověřit, říká poznámka pod tabulkou."
)


def templates_table() -> ReferenceTable[ShelvedTemplate]:
    """The document kinds."""
    columns = (
        Column("Kód", _code, width=64),
        Column("Název", _title),
        Column("Verze", _version, width=64),
        Column("Platí od", _valid_from, width=104),
        Column("Platí do", _valid_until, width=120),
        Column("Původ", _origin, width=190),
        Column("Texty", _review_words, _review_tone, width=150),
    )
    return ReferenceTable(tr("Šablony dokumentů"), tr(_TEMPLATES), columns, _template_details)


def _code(shelved: ShelvedTemplate) -> str:
    return shelved.template.code


def _title(shelved: ShelvedTemplate) -> str:
    return shelved.template.title


def _version(shelved: ShelvedTemplate) -> str:
    return shelved.template.version


def _valid_from(shelved: ShelvedTemplate) -> str:
    return day_words(shelved.template.valid_from)


def _valid_until(shelved: ShelvedTemplate) -> str:
    until = shelved.template.valid_until
    return day_words(until) if until else tr("bez omezení")


def _origin(shelved: ShelvedTemplate) -> str:
    return shelved.origin


def _review_words(shelved: ShelvedTemplate) -> str:
    return tr("k\u00a0odborné kontrole" if shelved.template.needs_review else "zkontrolováno")


def _review_tone(shelved: ShelvedTemplate) -> str:
    return "warning" if shelved.template.needs_review else ""


def _template_details(shelved: ShelvedTemplate) -> str:
    template = shelved.template
    law = f"{template.title}: {', '.join(template.legal_basis)}"
    instructions = ", ".join(
        tr("{} (verze {})").format(i.code, i.version) for i in template.instructions
    )
    origin = tr("Původ: {}").format(shelved.origin) if shelved.pack else ""
    lines = (
        law,
        origin,
        template.review_note,
        tr("Poučení: {}").format(instructions) if instructions else "",
    )
    return "\n".join(line for line in lines if line)
