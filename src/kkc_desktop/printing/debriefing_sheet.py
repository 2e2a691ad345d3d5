"""What came of a played exercise scenario, on paper: each expectation and its end, no names."""

from reportlab.lib.colors import HexColor
from reportlab.platypus import Spacer

from kkc_desktop.domain.czech import HARD, ZONE, clock_words, long_day_words
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.scenario import Debriefing, ExpectationState
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import bold, esc
from kkc_desktop.printing.flowables import DataTable
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.row_table import row_style
from kkc_desktop.printing.sheet import EXERCISE, TEXT_WIDTH, Marks, build
from kkc_desktop.printing.station_head import station_head
from kkc_desktop.printing.styles import styles

TITLE = "VYHODNOCENÍ CVIČENÍ"
_COLUMNS = (TEXT_WIDTH - 210.0, 60.0, 150.0)
_ALERT = HexColor("#E4E4E4")
_SHOWN = "Program scénář předvedl sám; časy říkají, kdy jednotlivé kroky odehrál."
_NOTHING = "Od cvičících se v\u00a0odehrané části nic nečekalo."
_LEFT_OUT = "Neodehráno"


def render_debriefing(debriefing: Debriefing, station: Station) -> bytes:
    """The PDF; every page of it is marked as an exercise."""
    began = debriefing.began_at.astimezone(ZONE)
    ended = debriefing.ended_at.astimezone(ZONE)
    look = styles(PrintStyle.STANDARD)
    title = debriefing.scenario.title
    story: Story = [
        Text(esc(TITLE), look.title),
        Text(esc(title), look.subtitle),
        Spacer(1, 6),
        Text(esc(debriefing.scenario.purpose), look.body),
        Spacer(1, 4),
        Text(bold(esc(debriefing.summary)), look.body),
        Spacer(1, 8),
    ]
    if debriefing.is_shown:
        story += [Text(esc(_SHOWN), look.body), Spacer(1, 8)]
    story.append(_table(debriefing) if debriefing.findings else Text(esc(_NOTHING), look.body))
    if debriefing.left_out:
        story += [Spacer(1, 10), Text(bold(esc(_LEFT_OUT)), look.body)]
        story += [Text(esc(f"– {line}"), look.body) for line in debriefing.left_out]
    hours = f"od{HARD}{clock_words(began)} do{HARD}{clock_words(ended)}"
    return build(
        story,
        Marks(
            heading=station_head(station),
            meta=(
                ("Cvičný scénář", f"{station.town} {long_day_words(began.date())}"),
                (f"Hráno {hours}", "Počet stran: "),
            ),
            pages_row=1,
            page_signature="",
            footer=("Cvičení, údaje jsou smyšlené.",),
            made_at=debriefing.ended_at,
            watermarks=(EXERCISE,),
            exercise=True,
            title=f"Vyhodnocení cvičení – {title}",
            author=station.name,
        ),
    )


def _table(debriefing: Debriefing) -> DataTable:
    cell = styles(PrintStyle.STANDARD).cell
    rows: list[list[object]] = [["Co se čekalo", "Lhůta", "Výsledek"]]
    style = row_style(top=3, bottom=4)
    for row, finding in enumerate(debriefing.findings, start=1):
        words = esc(finding.words)
        is_alert = finding.state in (ExpectationState.MISSED, ExpectationState.LATE)
        limit = f"{finding.expectation.minutes}{HARD}min"
        rows.append(
            [
                Text(esc(finding.expectation.words), cell),
                Text(esc(limit), cell),
                Text(bold(words) if is_alert else words, cell),
            ]
        )
        if is_alert:
            style.add("BACKGROUND", (2, row), (2, row), _ALERT)
    return DataTable(rows, colWidths=_COLUMNS, style=style)
