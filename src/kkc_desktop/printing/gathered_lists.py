"""Lists of the people at the centre for those who ask for them, and the sheet of bands.

Every figure on a list is a count of the rows that it is printed from.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Spacer, TableStyle

from kkc_desktop.domain.czech import (
    HARD,
    ZONE,
    clock_words,
    counted,
    czech_sort_key,
    long_day_words,
    moment_words,
)
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.event_lists import Need
from kkc_desktop.domain.gathering import GatheredPerson
from kkc_desktop.domain.gathering_register import GatheredList, GatheringRegister
from kkc_desktop.domain.gathering_words import band_words, is_child, needs_words
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import esc, stacked
from kkc_desktop.printing.flowables import DataTable, LayoutTable
from kkc_desktop.printing.fonts import SERIF_BOLD
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.row_table import row_style
from kkc_desktop.printing.sheet import EXERCISE, TEXT_WIDTH, Marks, build
from kkc_desktop.printing.station_head import station_head
from kkc_desktop.printing.styles import GREY, styles

BANDS_ON_SHEET = 28
"""How many bands stand on one sheet."""

_NOTHING = "–"
_ERASED = "vymazáno"
_ALONE = "bez doprovodu"
_NO_GROUP = "bez skupiny"
_WARNING = "Obsahuje osobní údaje; po použití vraťte přepážce ke skartaci."
_PEOPLE = ("osoba", "osoby", "osob")
_BAND_COLUMNS, _BAND_HEIGHT = 4, 28 * mm

Cells = list[str]


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What one list shows: its figures, heads, widths in points and rows."""

    figures: tuple[str, ...]
    heads: tuple[str, ...]
    widths: tuple[float, ...]
    rows: list[Cells]


def render_gathered(
    register: GatheringRegister,
    kind: GatheredList,
    at: datetime,
    officer_name: str,
    station: Station,
) -> bytes:
    """The PDF of the list as of `at`; the same arguments give the same bytes."""
    if kind is GatheredList.BANDS:
        return _render_bands(register, at, station)
    sheet = _SHEETS[kind](register)
    look = styles(PrintStyle.STANDARD)
    number = register.event.evidence_number
    story: Story = [
        Text(esc(f"LIDÉ VE STŘEDISKU – {kind.label.upper()}"), look.title),
        Text(esc(f"{register.title} · stav v{HARD}{clock_words(at)}"), look.subtitle),
        Spacer(1, 6),
        Text(stacked([esc(line) for line in sheet.figures]), look.field),
        Spacer(1, 6),
        _table(sheet),
        Spacer(1, 10),
        Text(esc(_WARNING), look.body),
    ]
    return build(
        story,
        Marks(
            heading=station_head(station),
            meta=(
                (f"Událost {number}", f"{station.town} {_day(at)}"),
                (f"Pro: {kind.reader}", f"Sestavil(a): {officer_name}"),
                ("", "Počet stran: "),
            ),
            pages_row=2,
            page_signature="",
            footer=(f"Lidé ve středisku – {kind.label} · {number} · {moment_words(at)}",),
            made_at=at,
            watermarks=(EXERCISE,) if station.is_exercise else (),
            exercise=station.is_exercise,
            title=f"Lidé ve středisku – {kind.label}",
            author=station.name,
        ),
    )


def _groups(register: GatheringRegister) -> _Sheet:
    """Those here by their groups, who has none at the end."""
    here = sorted(register.here, key=_by_group)
    figures = register.figures()
    alone = sum(person.is_alone for person in here)
    groups = register.groups()
    return _Sheet(
        figures=(
            f"Ve středisku je {counted(figures.here, *_PEOPLE)}: dětí do 15{HARD}let"
            f" {figures.children}, nad 65{HARD}let {figures.old}, {_ALONE} {alone}.",
            f"Skupin {len(groups)}, bez skupiny {figures.here - groups.total()}; přijato celkem"
            f" {figures.taken_in}, odjelo {figures.left}.",
        ),
        heads=("Skupina", "Páska", "Jméno nebo popis", "Věk", "Odkud", "Kde je"),
        widths=(92.0, 38.0, TEXT_WIDTH - 336.0, 32.0, 98.0, 76.0),
        rows=[
            [
                person.group_name or (_ALONE if person.is_alone else _NO_GROUP),
                band_words(person.band),
                _name(person),
                _age(person),
                person.came_from,
                person.place,
            ]
            for person in here
        ],
    )


def _needs(register: GatheringRegister) -> _Sheet:
    """Those here who need something; what for is said only by groups and the note."""
    people = [person for person in register.here if person.needs or person.needs_note]
    found = Counter(need for person in people for need in person.needs)
    parts = [f"{need.label} {found[need]}" for need in Need if found[need]]
    return _Sheet(
        figures=(
            f"Něco potřebuje {counted(len(people), *_PEOPLE)} z\u00a0{len(register.here)}"
            " přítomných.",
            f"Podle potřeby: {', '.join(parts) or 'nic'}.",
        ),
        heads=("Páska", "Jméno nebo popis", "Věk", "Potřeby", "Poznámka", "Kde je"),
        widths=(38.0, TEXT_WIDTH - 356.0, 32.0, 96.0, 114.0, 76.0),
        rows=[
            [
                band_words(person.band),
                _name(person),
                _age(person),
                needs_words(person.needs),
                person.needs_note,
                person.place,
            ]
            for person in people
        ],
    )


def _departures(register: GatheringRegister) -> _Sheet:
    """Those who left, by the time of it."""
    left = sorted(register.left, key=lambda person: (person.left_at or _NEVER, person.band))
    where = Counter(person.left_to or "neuvedeno" for person in left)
    parts = [f"{place} {count}" for place, count in sorted(where.items())]
    children = sum(is_child(person) for person in left)
    return _Sheet(
        figures=(
            f"Odjelo {counted(len(left), *_PEOPLE)} z\u00a0{len(register.people)} přijatých,"
            f" z\u00a0toho dětí {children}.",
            f"Kam: {', '.join(parts) or 'nikam'}.",
        ),
        heads=("Páska", "Jméno nebo popis", "Odkud", "Přijat(a)", "Odjezd", "Kam"),
        widths=(38.0, TEXT_WIDTH - 356.0, 98.0, 60.0, 60.0, 100.0),
        rows=[
            [
                band_words(person.band),
                _name(person),
                person.came_from,
                _when(person.arrived_at),
                _when(person.left_at),
                person.left_to,
            ]
            for person in left
        ],
    )


_NEVER = datetime.max.replace(tzinfo=ZONE)
_SHEETS = {
    GatheredList.GROUPS: _groups,
    GatheredList.NEEDS: _needs,
    GatheredList.LEFT: _departures,
}


def _table(sheet: _Sheet) -> DataTable:
    cell = styles(PrintStyle.STANDARD).cell
    rows: list[list[str | Text]] = [list(sheet.heads)]
    for row in sheet.rows or [["Nikdo", *("" for _ in sheet.heads[1:])]]:
        rows.append([Text(esc(words or _NOTHING), cell) for words in row])
    return DataTable(rows, colWidths=sheet.widths, style=row_style())


def _by_group(person: GatheredPerson) -> tuple[bool, object, int]:
    return not person.group_name, czech_sort_key(person.group_name), person.band


def _name(person: GatheredPerson) -> str:
    return _ERASED if person.erased_at else person.name


def _age(person: GatheredPerson) -> str:
    return "" if person.apparent_age is None else str(person.apparent_age)


def _when(moment: datetime | None) -> str:
    if moment is None:
        return ""
    local = moment.astimezone(ZONE)
    return f"{local.day}.{HARD}{local.month}. {clock_words(moment)}"


def _day(at: datetime) -> str:
    return long_day_words(at.astimezone(ZONE).date())


def _render_bands(register: GatheringRegister, at: datetime, station: Station) -> bytes:
    """A sheet to cut: the numbers that come next, large, with the event below each."""
    first = register.next_band
    bands = range(first, first + BANDS_ON_SHEET)
    span = f"{band_words(bands[0])}–{band_words(bands[-1])}"
    number = register.event.evidence_number
    story: Story = [_cut_out([_label(band, number, station) for band in bands])]
    return build(
        story,
        Marks(
            heading=(),
            meta=((f"Pásky {span} · {number}", ""), ("Rozstříhejte podle čar.", "Počet stran: ")),
            pages_row=1,
            page_signature="",
            footer=(f"Pásky {span} · {station.short_name}",),
            made_at=at,
            watermarks=(),
            exercise=station.is_exercise,
            title=f"Pásky {span}",
            author=station.name,
        ),
    )


def _label(band: int, number: str, station: Station) -> list[Text]:
    look = styles(PrintStyle.STANDARD)
    large = ParagraphStyle(
        "band", parent=look.title, fontName=SERIF_BOLD, fontSize=34, leading=38, alignment=TA_CENTER
    )
    small = ParagraphStyle("band-event", parent=look.notice, alignment=TA_CENTER)
    below = stacked([esc(station.short_name), esc(number)])
    return [Text(esc(band_words(band)), large), Text(below, small)]


def _cut_out(labels: Sequence[list[Text]]) -> LayoutTable:
    rows = [
        list(labels[start : start + _BAND_COLUMNS])
        for start in range(0, len(labels), _BAND_COLUMNS)
    ]
    style = TableStyle(
        [
            ("GRID", (0, 0), (-1, -1), 0.5, GREY, None, (2, 3)),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (-1, -1), 2),
            ("RIGHTPADDING", (0, 0), (-1, -1), 2),
        ]
    )
    width = TEXT_WIDTH / _BAND_COLUMNS
    return LayoutTable(
        rows,
        colWidths=[width] * _BAND_COLUMNS,
        rowHeights=[_BAND_HEIGHT] * len(rows),
        style=style,
    )
