"""Two sheets for a person: everything kept about them, and who looked at it.

They meet the right of access (čl. 15 GDPR, § 28 z. 110/2019); whether and how far it may be met
is decided by a human.
"""

from collections.abc import Sequence

from reportlab.platypus import CondPageBreak, KeepTogether, Spacer

from kkc_desktop.domain.beside_records import BesideRecord
from kkc_desktop.domain.card_words import number_words
from kkc_desktop.domain.czech import HARD, day_words, moment_words
from kkc_desktop.domain.data_report import (
    PersonReport,
    ReadersReport,
    ReportedRecord,
    care_facts,
)
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import bold, esc
from kkc_desktop.printing.facts import facts
from kkc_desktop.printing.flowables import DataTable
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.report_marks import report_marks
from kkc_desktop.printing.row_table import row_style
from kkc_desktop.printing.sheet import TEXT_WIDTH, Marks, build
from kkc_desktop.printing.styles import styles

_LAW = "podle čl. 15 GDPR a\u00a0§\u00a028 zákona č.\u00a0110/2019 Sb."
_GIVEN_HEADS = ("Kdy", "Záznam", "Jak údaje odešly", "Komu, k\u00a0čemu")
_GIVEN_WIDTHS = (92.0, 128.0, 118.0, TEXT_WIDTH - 338.0)
_READ_HEADS = ("Kdy", "Záznam", "Kdo", "Co", "Proč")
_READ_WIDTHS = (92.0, 124.0, 92.0, 78.0, TEXT_WIDTH - 386.0)
_KEPT_HEADS = ("Záznam", "Prověrka", "Lhůta uplyne", "Co platí")
_KEPT_WIDTHS = (142.0, 72.0, 82.0, TEXT_WIDTH - 296.0)
_WITH_ROWS = 110.0
"""A heading goes to the next page with its table when fewer points are left."""
_NO_RECORD = "Osoba nestojí v\u00a0žádném záznamu."
_NOTHING_BESIDE = "Žádné další zápisy osobu nejmenují."
_TO_VERIFY = (
    "Jmenují někoho, kdo se jmenuje stejně. Údaje z\u00a0nich se poskytnou, až bude ověřeno,"
    " že jde o\u00a0tuto osobu."
)
_NOT_GIVEN = "Údaje se nikomu nesdělily ani nepředaly."
_NOBODY = "Na záznamy, které osobu jmenují, nikdo nenahlížel."
_CLOSING = (
    "Údaje pocházejí od vás z\u00a0jednání u\u00a0přepážky nebo z\u00a0úřední činnosti policie."
    " Údaje jiných osob jsou vynechány; texty, které o\u00a0nich mohou mluvit, jsou jen jmenovány"
    " a\u00a0poskytnou se po posouzení.",
    "Můžete žádat opravu, omezení zpracování nebo výmaz, zapsat k\u00a0údajům svou poznámku"
    " a\u00a0podat stížnost Úřadu pro ochranu osobních údajů."
    " Rozhodování ani profilování bez účasti člověka zde neprobíhá.",
)


def render_person_report(
    report: PersonReport, station: Station, officer_name: str, witness: str
) -> bytes:
    """The PDF with everything about a person; `witness` is the head of the audit trail."""
    look = styles(PrintStyle.STANDARD)
    number = f"karta {number_words(report.card.number)}"
    story: Story = [
        Text(esc("VÝPIS ÚDAJŮ O\u00a0OSOBĚ"), look.title),
        Text(esc(_LAW), look.subtitle),
        Spacer(1, 6),
        Text(esc("Údaje vedené na kartě"), look.heading),
        facts(report.known),
    ]
    if report.flags:
        story += [Spacer(1, 8), Text(esc("Upozornění v\u00a0platnosti"), look.heading)]
        story.append(facts((kind, f"do {day_words(day)}") for kind, day in report.flags))
    story += [Spacer(1, 8), Text(esc("Záznamy od nejnovějšího"), look.heading)]
    if not report.records:
        story.append(Text(esc(_NO_RECORD), look.body))
    for record in report.records:
        story.append(KeepTogether(_record(record)))
    story += _beside(report)
    story += [CondPageBreak(_WITH_ROWS), Spacer(1, 8)]
    story.append(Text(esc("Komu se údaje sdělily nebo předaly"), look.heading))
    rows = [
        (moment_words(each.at), each.record, each.act.label, each.recipient)
        for each in report.given_away
    ]
    story.append(
        _table(_GIVEN_HEADS, _GIVEN_WIDTHS, rows) if rows else Text(esc(_NOT_GIVEN), look.body)
    )
    story.append(Spacer(1, 10))
    story += [Text(esc(words), look.body) for words in _CLOSING]
    marks = _marks(report, f"Výpis údajů o\u00a0osobě, {number}", station, officer_name, witness)
    return build(story, marks)


def render_readers(
    report: ReadersReport, station: Station, officer_name: str, witness: str
) -> bytes:
    """The PDF saying who looked at a person, what is due for erasure and what is held."""
    look = styles(PrintStyle.STANDARD)
    story: Story = [
        Text(esc("KDO NAHLÍŽEL DO ÚDAJŮ"), look.title),
        Text(esc(f"Osoba: {report.typed}"), look.subtitle),
        Spacer(1, 6),
        Text(esc("Nahlédnutí a\u00a0jiné úkony od nejnovějšího"), look.heading),
    ]
    rows = [
        (moment_words(each.at), each.record, each.officer, each.act.label, each.reason)
        for each in report.lines
    ]
    story.append(_table(_READ_HEADS, _READ_WIDTHS, rows) if rows else Text(esc(_NOBODY), look.body))
    story += [CondPageBreak(_WITH_ROWS), Spacer(1, 8)]
    story.append(Text(esc("Do kdy se záznamy uchovávají"), look.heading))
    kept = [_kept_row(each.record, dict(care_facts(each.care))) for each in report.kept]
    story.append(
        _table(_KEPT_HEADS, _KEPT_WIDTHS, kept) if kept else Text(esc(_NO_RECORD), look.body)
    )
    marks = _marks(report, "Kdo nahlížel do údajů", station, officer_name, witness)
    return build(story, marks)


def _record(record: ReportedRecord) -> Story:
    look = styles(PrintStyle.STANDARD)
    label = record.kind.label
    head = f"{label[:1].upper()}{label[1:]} {record.number} – {day_words(record.on)}"
    left_out = ", ".join(record.left_out)
    stated = "; ".join(f"{label.lower()}: {value}" for label, value in record.stated)
    pairs = (
        ("Čeho se týká", record.title),
        ("Postavení osoby", record.roles),
        ("Zapsané údaje", stated),
        ("Slíbeno", "; ".join(record.promises)),
        *care_facts(record.care),
        ("Neposkytnuté texty", left_out),
    )
    return [Text(bold(esc(head)), look.body), facts(pairs), Spacer(1, 6)]


def _beside(report: PersonReport) -> Story:
    """What names the person beside the records, then what a human has to verify first."""
    look = styles(PrintStyle.STANDARD)
    story: Story = [CondPageBreak(_WITH_ROWS), Spacer(1, 8)]
    story += [Text(esc("Další zápisy, které osobu jmenují"), look.heading)]
    if not report.beside_certain:
        story.append(Text(esc(_NOTHING_BESIDE), look.body))
    for each in report.beside_certain:
        left_out = ("Neposkytnuté texty", ", ".join(each.left_out))
        named = [Text(bold(esc(_called(each))), look.body), facts((*each.stated, left_out))]
        story.append(KeepTogether([*named, Spacer(1, 6)]))
    if report.beside_to_verify:
        story += [
            CondPageBreak(_WITH_ROWS),
            Spacer(1, 8),
            Text(esc("Zápisy k\u00a0ověření"), look.heading),
        ]
        story.append(Text(esc(_TO_VERIFY), look.body))
        story += [Text(esc(_called(each)), look.body) for each in report.beside_to_verify]
    return story


def _called(record: BesideRecord) -> str:
    label = record.kind.label
    name = f"{label[:1].upper()}{label[1:]} {record.number}".strip()
    return f"{name} – {day_words(record.on)}"


def _kept_row(record: str, standing: dict[str, str]) -> tuple[str, ...]:
    review = standing.get("Příští prověrka", "")
    due = standing.get("Lhůta uplyne", "neurčena")
    held = [
        f"{label}: {standing[label]}"
        for label in ("Výmaz pozastaven", "Zpracování omezeno", "Potřebnost")
        if label in standing
    ]
    return record, review, due, "; ".join(held)


def _table(
    heads: tuple[str, ...], widths: tuple[float, ...], rows: Sequence[tuple[str, ...]]
) -> DataTable:
    cell = styles(PrintStyle.STANDARD).cell
    shown: list[list[object]] = [list(heads)]
    shown += [[Text(esc(words), cell) for words in row] for row in rows]
    return DataTable(shown, colWidths=widths, style=row_style(top=3, bottom=4))


def _marks(
    report: PersonReport | ReadersReport,
    title: str,
    station: Station,
    officer_name: str,
    witness: str,
) -> Marks:
    return report_marks(
        station,
        report.made_at,
        title,
        (f"{title} · stav k{HARD}{moment_words(report.made_at)}", witness),
        (f"Pro: {report.recipient.label}", f"Sestavil(a): {officer_name}"),
    )
