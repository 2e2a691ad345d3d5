"""The templates and help lines in force, with what a lawyer or the station has yet to check."""

from collections.abc import Callable
from datetime import date

from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.knowledge import HelpLine, help_line_words
from kkc_desktop.domain.template_pack import ShelvedTemplate
from kkc_desktop.ui.record_table import Column
from kkc_desktop.ui.reference_table import ReferenceTable

_TEMPLATES = (
    "Druhy dokumentů, které lze dnes sepsat. Texty poučení a\u00a0doložek čekají na odbornou"
    " kontrolu právníka; co je třeba ověřit, říká poznámka pod tabulkou."
)
_LINES = (
    "Čísla, která program nabízí v\u00a0letácích. Neověřené číslo a\u00a0číslo po platnosti se"
    " netiskne; leták pak odkáže na obsluhu."
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
    return ReferenceTable("Šablony dokumentů", _TEMPLATES, columns, _template_details)


def help_lines_table(today: Callable[[], date]) -> ReferenceTable[HelpLine]:
    """The help lines, with what may be printed today."""

    def words(line: HelpLine) -> str:
        return help_line_words(line, today())

    columns = (
        Column("Linka", _name),
        Column("Čísla", _numbers, width=190),
        Column("Ověřeno dne", _verified, width=104),
        Column("Platí do", _line_until, width=120),
        Column("Stav", _status, width=110),
    )

    def details(line: HelpLine) -> str:
        return "\n".join(part for part in (_for_whom(line, words(line)), line.note) if part)

    return ReferenceTable("Linky pomoci", _LINES, columns, details)


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
    return day_words(until) if until else "bez omezení"


def _origin(shelved: ShelvedTemplate) -> str:
    return shelved.origin


def _review_words(shelved: ShelvedTemplate) -> str:
    return "k\u00a0odborné kontrole" if shelved.template.needs_review else "zkontrolováno"


def _review_tone(shelved: ShelvedTemplate) -> str:
    return "warning" if shelved.template.needs_review else ""


def _template_details(shelved: ShelvedTemplate) -> str:
    template = shelved.template
    law = f"{template.title}: {', '.join(template.legal_basis)}"
    instructions = ", ".join(f"{i.code} (verze {i.version})" for i in template.instructions)
    origin = f"Původ: {shelved.origin}" if shelved.pack else ""
    lines = (law, origin, template.review_note, f"Poučení: {instructions}" if instructions else "")
    return "\n".join(line for line in lines if line)


def _name(line: HelpLine) -> str:
    return line.name


def _numbers(line: HelpLine) -> str:
    return ", ".join(line.numbers) or "–"


def _verified(line: HelpLine) -> str:
    return day_words(line.verified_on) if line.verified_on else "–"


def _line_until(line: HelpLine) -> str:
    if line.is_stable:
        return "bez omezení"
    return day_words(line.valid_until) if line.valid_until else "–"


def _status(line: HelpLine) -> str:
    return line.status


def _for_whom(line: HelpLine, printed: str) -> str:
    return f"{line.name}: {line.for_whom}. Na papíru dnes: {printed}. Zdroj: {line.source}"
