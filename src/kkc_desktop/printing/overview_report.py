"""The report of an overview: key figures, charts, every table, what the numbers mean.

The same overview gives the same bytes. What is `hidden` stands in it as hidden.
"""

from reportlab.platypus import CondPageBreak, KeepTogether

from kkc_desktop.domain.bar_chart import bar_chart
from kkc_desktop.domain.czech import HARD, counted, hard_spaces, moment_words
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.drawing import Drawing
from kkc_desktop.domain.figure_words import Hidden, earlier_words, figure_words
from kkc_desktop.domain.heat_map import heat_legend, heat_map
from kkc_desktop.domain.listing import Listing, ListingRow
from kkc_desktop.domain.overview import MOST_COMPARED, Figure, FigureTable, Overview
from kkc_desktop.domain.overview_charts import (
    HOURS,
    PREVENTION,
    REASONS,
    TITLES,
    WAITS,
    bars,
    hours,
    wait_lines,
)
from kkc_desktop.domain.overview_hiding import shown_tables
from kkc_desktop.domain.times_chart import times_chart
from kkc_desktop.printing.chart import POINTS_OF_PIXEL, Chart
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import bold, esc, run_on, stacked
from kkc_desktop.printing.facts import facts
from kkc_desktop.printing.listing import ListingTable
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.report_marks import report_marks
from kkc_desktop.printing.sheet import TEXT_WIDTH, build
from kkc_desktop.printing.styles import styles

TITLE = "PŘEHLED ČINNOSTI"
_WIDTH = TEXT_WIDTH / POINTS_OF_PIXEL
_HEAT_HEIGHT, _WAIT_HEIGHT, _AXIS_HEIGHT = 232.0, 52.0, 24.0
_TABLE_NEEDS = 90
_RECORDS = ("záznam", "záznamy", "záznamů")
_NO_RECORDS = "Nic takového v\u00a0období není."
_HIDDEN_NOTE = (
    "× je skryté číslo: počty 1 a\u00a02, hodnoty z\u00a0jednoho nebo dvou záznamů a\u00a0čísla,"
    " ze kterých by se daly dopočítat. Srovnání s\u00a0jiným obdobím se proto neuvádí."
)
_RECOUNT = (
    "Jak přehled přepočítat: v\u00a0programu KKC Desktop otevřete Přehledy (Alt+9), zvolte totéž"
    " období a\u00a0tentýž filtr. Otisk je SHA-256 záznamů, ze kterých jsou čísla; souhlasí-li,"
    " jsou to tatáž čísla. Co se stalo po konci období, v\u00a0přehledu není. Časy jsou místní"
    " (Europe/Prague)."
)


def render_overview(overview: Overview, witness: str, hidden: Hidden = None) -> bytes:
    """The PDF of the report; `witness` is the head of the audit trail as papers carry it."""
    station, period = overview.station, overview.period.words
    compared = f"Srovnáno s: {overview.compared.words}" if hidden is None else ""
    story: Story = [
        *_heading(overview, hidden),
        *_charts(overview, hidden),
        *_tables(overview, hidden),
        *_definitions(overview),
    ]
    return build(
        story,
        report_marks(
            station,
            overview.made_at,
            f"Přehled činnosti, {period}",
            (f"Přehled · {period} · otisk dat {digest_words(overview.digest)}", witness),
            (f"Období: {period}", compared),
        ),
    )


def digest_words(digest: str) -> str:
    """The first eight digits as they are read out: 7F3A 91C2."""
    return f"{digest[:4]} {digest[4:8]}".upper()


def _heading(overview: Overview, hidden: Hidden) -> Story:
    look = styles(PrintStyle.STANDARD)
    told = (
        ("Filtr", overview.filter.words),
        ("Sestavil(a)", overview.author.full_name),
        ("Vytvořeno", moment_words(overview.made_at)),
        ("Počítáno z", counted(overview.record_count, *_RECORDS)),
        ("Otisk dat", overview.digest),
    )
    notes = [esc(_HIDDEN_NOTE)] if hidden is not None else []
    heads: tuple[str, ...] = ("Ukazatel", overview.period.words)
    rows: list[tuple[str, ...]] = [
        (each.title, figure_words(each, hidden=hidden)) for each in overview.key
    ]
    if hidden is None:
        heads = (*heads, overview.compared.words)
        rows = [(*row, earlier_words(each)) for row, each in zip(rows, overview.key, strict=True)]
    return [
        Text(esc(TITLE), look.title),
        Text(esc(overview.period.words), look.subtitle),
        facts(told),
        Text(stacked([*notes, esc(_RECOUNT)]), look.notice),
        Text(esc("Hlavní čísla"), look.heading),
        _listing(heads, rows),
    ]


def _charts(overview: Overview, hidden: Hidden) -> Story:
    rows = hours(overview)
    waits = wait_lines(overview)
    high = _WAIT_HEIGHT * len(waits) + _AXIS_HEIGHT
    reasons, prevention = bars(overview, REASONS), bars(overview, PREVENTION)
    before = overview.compared.words
    return [
        *_chart(
            TITLES[REASONS],
            bar_chart(reasons, _WIDTH, hidden=hidden),
            "" if hidden is not None else f"Svislá čárka: {before}.",
        ),
        *_chart(
            TITLES[HOURS],
            heat_map(rows, _WIDTH, _HEAT_HEIGHT, hidden=hidden),
            legend=heat_legend(rows, hidden),
        ),
        *_chart(
            TITLES[WAITS],
            times_chart(waits, _WIDTH, high, hidden=hidden),
            "Plný bod je medián, prázdný P90, ryska pod čarou cíl; v\u00a0minutách.",
        ),
        *_chart(TITLES[PREVENTION], bar_chart(prevention, _WIDTH, hidden=hidden)),
    ]


def _chart(title: str, drawing: Drawing, note: str = "", legend: Drawing | None = None) -> Story:
    look = styles(PrintStyle.STANDARD)
    parts: Story = [Text(esc(title), look.heading)]
    if not drawing.spoken:
        return [*parts, Text(esc(_NO_RECORDS), look.body)]
    if note:
        parts.append(Text(esc(note), look.mark))
    if legend is not None:
        parts.append(Chart(legend, "Stupně šedi podle počtu kontaktů v\u00a0hodině", 2))
    parts.append(Chart(drawing, f"{title}: {drawing.spoken}"))
    return [KeepTogether(parts)]


def _tables(overview: Overview, hidden: Hidden) -> Story:
    story: Story = []
    for table in shown_tables(overview, hidden or frozenset()):
        story += _table(table, overview.compared.words, hidden)
    return story


def _table(table: FigureTable, before: str, hidden: Hidden) -> Story:
    look = styles(PrintStyle.STANDARD)
    has_earlier = hidden is None and len(table.column_titles) <= MOST_COMPARED
    note = f" V{HARD}závorce: {before}." if has_earlier else ""
    story: Story = [
        CondPageBreak(_TABLE_NEEDS),
        Text(esc(f"Tabulka: {table.title}"), look.heading),
        Text(esc(f"{table.definition}{note}"), look.notice),
    ]
    if not table.rows:
        return [*story, Text(esc(_NO_RECORDS), look.body)]
    rows = [
        (title, *(_cell(figure, hidden=hidden, has_earlier=has_earlier) for figure in row))
        for title, row in zip(table.row_titles, table.rows, strict=True)
    ]
    return [*story, _listing((table.row_heading, *table.column_titles), rows)]


def _cell(figure: Figure, *, hidden: Hidden, has_earlier: bool) -> str:
    words = figure_words(figure, hidden=hidden)
    before = earlier_words(figure, hidden=hidden) if has_earlier else ""
    return f"{words} ({before})" if before else words


def _definitions(overview: Overview) -> Story:
    look = styles(PrintStyle.STANDARD)
    said: dict[str, str] = {figure.title: figure.definition for figure in overview.key}
    for table in overview.tables:
        first = table.rows[0] if table.rows else ()
        for title, figure in zip(table.column_titles, first, strict=bool(first)):
            if figure.definition and figure.definition != table.definition:
                said.setdefault(f"{table.title}, {title}", figure.definition)
    lines = [
        Text(run_on(bold(esc(title)), esc(f" – {words}")), look.person)
        for title, words in said.items()
        if words
    ]
    return [Text(esc("Co čísla znamenají"), look.heading), *lines]


def _listing(heads: tuple[str, ...], rows: list[tuple[str, ...]]) -> ListingTable:
    listing = Listing(
        heads=tuple(map(hard_spaces, heads)), rows=tuple(ListingRow(cells) for cells in rows)
    )
    return ListingTable(listing, styles(PrintStyle.STANDARD).row)
