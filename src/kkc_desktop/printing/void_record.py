"""The record that numbered blank forms were struck out unused, for the station's folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from reportlab.platypus import Flowable, KeepTogether, Spacer

from kkc_desktop.domain.czech import HARD, ZONE, counted, long_day_words
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import bold, esc, run_on, stacked
from kkc_desktop.printing.flowables import DataTable, Rule
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.row_table import row_style
from kkc_desktop.printing.sheet import EXERCISE, TEXT_WIDTH, Marks, build
from kkc_desktop.printing.station_head import station_head
from kkc_desktop.printing.styles import styles
from kkc_desktop.printing.values import at_hour_words

TITLE = "Záznam o\u00a0zneplatnění nepoužitých tiskopisů"
_WIDTHS = (28.0, 150.0, TEXT_WIDTH - 298.0, 120.0)
_SIGNING_SPACE, _SIGNER_WIDTH = 34, 230


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidedForm:
    """One line of the record: number, kind and the code that stands on the form."""

    number: str
    title: str
    code: str


def render_void_record(
    forms: Sequence[VoidedForm], reason: str, at: datetime, officer_name: str, station: Station
) -> bytes:
    """The PDF of the record; the same arguments give the same bytes."""
    day = long_day_words(at.astimezone(ZONE).date())
    count = counted(len(forms), "tiskopis", "tiskopisy", "tiskopisů")
    facts = [
        ("Zneplatněno", f"{count}, {day} {at_hour_words(at)}"),
        ("Důvod", reason),
        ("Zneplatnil(a)", officer_name),
    ]
    story: Story = [
        Text(esc(TITLE.upper()), styles(PrintStyle.STANDARD).title),
        Spacer(1, 8),
        *_facts(facts),
        Spacer(1, 6),
        _table(forms),
        Spacer(1, 10),
        Text(esc(_PAPERS), styles(PrintStyle.STANDARD).body),
        KeepTogether(_signature(officer_name)),
    ]
    return build(
        story,
        Marks(
            heading=station_head(station),
            meta=(("", f"{station.town} {day}"), ("", "Počet stran: ")),
            pages_row=1,
            page_signature="",
            footer=(f"{TITLE} · první číslo {forms[0].number}",),
            made_at=at,
            watermarks=(EXERCISE,) if station.is_exercise else (),
            exercise=station.is_exercise,
            title=TITLE,
            author=station.name,
        ),
    )


_PAPERS = (
    "Čísla zůstávají v\u00a0rejstříku jako zneplatněná a\u00a0znovu se nevydají. Papírové tiskopisy"
    " se přeškrtnou a\u00a0skartují, nebo se přiloží k\u00a0tomuto záznamu."
)


def _facts(pairs: Sequence[tuple[str, str]]) -> Story:
    lines = [run_on(bold(esc(f"{label}:")), esc(words)) for label, words in pairs]
    return [Text(stacked(lines), styles(PrintStyle.STANDARD).field)]


def _table(forms: Sequence[VoidedForm]) -> DataTable:
    rows: list[list[str | Text]] = [["Č.", "Evidenční číslo", "Druh", "Kód"]]
    for number, form in enumerate(forms, start=1):
        title = Text(esc(form.title), styles(PrintStyle.STANDARD).cell)
        rows.append([f"{number}.", form.number, title, form.code])
    return DataTable(rows, colWidths=_WIDTHS, style=row_style())


def _signature(officer_name: str) -> list[Flowable]:
    return [
        Spacer(1, _SIGNING_SPACE),
        Rule(_SIGNER_WIDTH),
        Text(esc(officer_name), styles(PrintStyle.STANDARD).signer),
        Text(esc(f"zneplatnil(a),{HARD}podpis"), styles(PrintStyle.STANDARD).signer_role),
    ]
