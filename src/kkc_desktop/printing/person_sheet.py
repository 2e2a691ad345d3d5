"""What the desk knows of a person on paper: for the file, or for the person themself.

The right of access to one's own data (čl. 15 GDPR, § 28 z. 110/2019) is met by giving it; whether
it may be given is decided by a human, the sheet only says what is kept.
"""

from datetime import datetime

from reportlab.platypus import Spacer

from kkc_desktop.domain.card_words import CARD_LABELS, label_of, number_words, value_words
from kkc_desktop.domain.czech import HARD, ZONE, day_words, moment_words
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.person_card import PersonFlag
from kkc_desktop.domain.person_file import PastRecord, PersonFile
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import esc
from kkc_desktop.printing.facts import facts
from kkc_desktop.printing.flowables import DataTable
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.report_marks import report_marks
from kkc_desktop.printing.row_table import row_style
from kkc_desktop.printing.sheet import TEXT_WIDTH, build
from kkc_desktop.printing.styles import styles

_HEADS = ("Kdy", "Záznam", "Podrobnosti")
_WIDTHS = (92.0, 180.0, TEXT_WIDTH - 272.0)
_NOBODY = "Osoba zatím nestojí v\u00a0žádném záznamu."
_RECORDS = "Záznamy od nejnovějšího"
_FLAGS = "Upozornění v\u00a0platnosti"
_KNOWN = "Údaje vedené na kartě"


def render_person(
    file: PersonFile, at: datetime, officer_name: str, station: Station, witness: str
) -> bytes:
    """The PDF of the page; `witness` is the head of the audit trail as papers carry it."""
    look = styles(PrintStyle.STANDARD)
    card = file.card
    number = f"karta {number_words(card.number)}"
    as_of = f"{number}, stav k{HARD}{moment_words(at)}"
    story: Story = [
        Text(esc("PŘEHLED OSOBY"), look.title),
        Text(esc(as_of), look.subtitle),
        Spacer(1, 6),
        Text(esc(_KNOWN), look.heading),
        facts((label_of(name, card.sex), value_words(card, name)) for name in CARD_LABELS),
    ]
    if file.flags:
        story += [Spacer(1, 8), Text(esc(_FLAGS), look.heading)]
        story.append(facts((flag.kind.label, _flag_words(flag)) for flag in file.flags))
    story += [Spacer(1, 8), Text(esc(_RECORDS), look.heading)]
    story.append(_table(file.lines) if file.lines else Text(esc(_NOBODY), look.body))
    return build(
        story,
        report_marks(
            station,
            at,
            f"Přehled osoby, {number}",
            (witness,),
            (number.capitalize(), f"Sestavil(a): {officer_name}"),
        ),
    )


def _flag_words(flag: PersonFlag) -> str:
    return f"{flag.reason} (platí do{HARD}{day_words(flag.valid_until)})"


def _table(lines: tuple[PastRecord, ...]) -> DataTable:
    cell = styles(PrintStyle.STANDARD).cell
    rows: list[list[object]] = [list(_HEADS)]
    for line in lines:
        local = line.at.astimezone(ZONE).date()
        when = day_words(local) if line.is_restricted else moment_words(line.at)
        state = line.state.label if line.state else ""
        detail = " · ".join(part for part in (line.second_line, state) if part)
        rows.append([Text(esc(words), cell) for words in (when, line.title, detail)])
    return DataTable(rows, colWidths=_WIDTHS, style=row_style(top=3, bottom=4))
