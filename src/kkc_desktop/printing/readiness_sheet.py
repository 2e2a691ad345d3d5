"""The readiness check on one sheet of A4, for the station's folder."""

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, KeepTogether, Spacer

from kkc_desktop.domain.czech import HARD, ZONE, clock_words, long_day_words
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.readiness import Check, CheckState, ReadinessReport, verdict_words
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import bold, esc, stacked
from kkc_desktop.printing.flowables import DataTable, Rule
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.row_table import row_style
from kkc_desktop.printing.sheet import EXERCISE, TEXT_WIDTH, Marks, build
from kkc_desktop.printing.station_head import station_head
from kkc_desktop.printing.styles import styles

TITLE = "KONTROLA POHOTOVOSTI"
_FIX = "Jak opravit:"
_COLUMNS = (108.0, 64.0, TEXT_WIDTH - 172.0)
_ALERT = HexColor("#E4E4E4")
_SIGNING_SPACE, _SIGNER_WIDTH = 30, 230


def render_readiness(
    report: ReadinessReport, station: Station, officer_name: str, witness: str
) -> bytes:
    """The PDF of the check; `witness` is its line of the audit trail, empty if it left none."""
    checked_at = report.checked_at.astimezone(ZONE)
    number = f"č.{HARD}{report.number}" if report.number else "neuložená"
    story: Story = [
        Text(esc(TITLE), styles(PrintStyle.STANDARD).title),
        Text(esc(verdict_words(report)), styles(PrintStyle.STANDARD).subtitle),
        Spacer(1, 8),
        _table(report),
        Spacer(1, 14),
        KeepTogether(_signature(officer_name)),
    ]
    return build(
        story,
        Marks(
            heading=station_head(station),
            meta=(
                (f"Kontrola {number}", f"{station.town} {long_day_words(checked_at.date())}"),
                (f"Provedena v{HARD}{clock_words(checked_at)}", "Počet stran: "),
            ),
            pages_row=1,
            page_signature="",
            footer=(" · ".join(part for part in (f"Kontrola {number}", witness) if part),),
            made_at=report.checked_at,
            watermarks=(EXERCISE,) if station.is_exercise else (),
            exercise=station.is_exercise,
            title=f"Kontrola pohotovosti {number}",
            author=station.name,
        ),
    )


def _table(report: ReadinessReport) -> DataTable:
    rows = [["Co se kontroluje", "V pořádku", "Zjištění"]]
    style = row_style(top=2, bottom=3)
    for row, check in enumerate(report.checks, start=1):
        rows.append([_cell(check.kind.label), _state(check), _words(check)])
        if check.state in (CheckState.RED, CheckState.AMBER):
            style.add("BACKGROUND", (1, row), (1, row), _ALERT)
    return DataTable(rows, colWidths=_COLUMNS, style=style)


def _cell(text: str) -> Text:
    return Text(esc(text), styles(PrintStyle.STANDARD).cell)


def _state(check: Check) -> Text:
    word = esc(check.state.label)
    is_alert = check.state in (CheckState.RED, CheckState.AMBER)
    return Text(bold(word) if is_alert else word, styles(PrintStyle.STANDARD).cell)


def _words(check: Check) -> Text:
    lines = [esc(check.words)]
    if check.fix:
        lines.append(esc(f"{_FIX} {check.fix}"))
    return Text(stacked(lines), styles(PrintStyle.STANDARD).cell)


def _signature(officer_name: str) -> list[Flowable]:
    return [
        Spacer(1, _SIGNING_SPACE),
        Rule(_SIGNER_WIDTH),
        Text(esc(officer_name), styles(PrintStyle.STANDARD).signer),
        Text(esc("ve službě při kontrole"), styles(PrintStyle.STANDARD).signer_role),
    ]
