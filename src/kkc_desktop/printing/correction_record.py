"""The record of correction: one page with the old and the new words, who asked for it and why.

The original stays readable and the officer signs what was mended (domain 2.5 item 8). What does not
fit on the page is counted and left to the new version itself.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from reportlab.platypus import Flowable, KeepTogether, Spacer

from kkc_desktop.domain.correction import PaperVersion
from kkc_desktop.domain.czech import HARD, ZONE, counted, long_day_words
from kkc_desktop.domain.difference import Change, Piece, excerpt, marked
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.signers import officer_role_words
from kkc_desktop.domain.station import Officer, Station
from kkc_desktop.printing.content import Pairs, Story
from kkc_desktop.printing.escape import Markup, bold, esc, joined, stacked
from kkc_desktop.printing.facts import facts
from kkc_desktop.printing.flowables import DataTable, Rule
from kkc_desktop.printing.pages import page_count
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.row_table import row_style
from kkc_desktop.printing.sheet import EXERCISE, TEXT_WIDTH, Marks, build
from kkc_desktop.printing.station_head import station_head
from kkc_desktop.printing.styles import Styles, styles

TITLE = "OPRAVNÝ ZÁZNAM"
NOTHING = "(neuvedeno)"
SHORT_HASH = 16
_AROUND = 6
_LONGEST_CELL, _LONGEST_LINE = 420, 300
_COLUMNS = (112.0, (TEXT_WIDTH - 112.0) / 2, (TEXT_WIDTH - 112.0) / 2)
_SIGNING_SPACE, _SIGNER_WIDTH = 26, 230


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two papers: which it is, its code and the fingerprint of its sheet."""

    version: PaperVersion
    paper_code: str
    sha256: str

    @property
    def words(self) -> str:
        """The paper as the record names it."""
        number = f"evid. č.{HARD}{self.version.number_and_day}"
        code = f", kód {self.paper_code}" if self.paper_code else ""
        return f"verze {self.version.version}, {number}{code}, otisk {self.sha256[:SHORT_HASH]}…"


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionRecord:
    """What the record says; `supports` are pairs of a file's name and its fingerprint."""

    title: str
    old: Side
    new: Side
    support: str
    supports: tuple[tuple[str, str], ...]
    changes: tuple[Change, ...]
    officer: Officer
    at: datetime
    trail: str


def render_correction_record(record: CorrectionRecord, station: Station) -> bytes:
    """The PDF, always of one page; the same record gives the same bytes."""
    every = len(record.changes)
    whole = _built(record, station, every)
    if page_count(whole) == 1:
        return whole

    def is_too_long(shown: int) -> bool:
        return page_count(_built(record, station, shown)) > 1

    return _built(record, station, bisect_left(range(1, every), True, key=is_too_long))


def _built(record: CorrectionRecord, station: Station, shown: int) -> bytes:
    number = record.new.version.evidence_number
    at = record.at.astimezone(ZONE)
    proofs = (f"kód {record.new.paper_code}", record.trail)
    story: Story = [
        Text(esc(TITLE), _styles().title),
        Text(esc(f"{record.title} – verze {record.new.version.version}"), _styles().subtitle),
        facts(_facts(record)),
        Text(esc("Co se změnilo"), _styles().heading),
        *_changes(record.changes, shown),
        KeepTogether(_signature(record.officer)),
    ]
    return build(
        story,
        Marks(
            heading=station_head(station),
            meta=(
                ("Opravný záznam", f"{station.town} {long_day_words(at.date())}"),
                (f"K{HARD}evid. č. stanice: {number}", "Počet stran: "),
            ),
            pages_row=1,
            page_signature="",
            footer=(
                f"Opravný záznam k{HARD}evid. č. {number}",
                " · ".join(part for part in proofs if part),
            ),
            made_at=record.at,
            watermarks=(EXERCISE,) if station.is_exercise else (),
            exercise=station.is_exercise,
            title=f"Opravný záznam {number}",
            author=station.name,
        ),
    )


def _facts(record: CorrectionRecord) -> Pairs:
    version = record.new.version
    files = [f"{name} (otisk {sha256[:SHORT_HASH]}…)" for name, sha256 in record.supports]
    supports = [*([record.support] if record.support.strip() else []), *files]
    return [
        ("Původní listina", record.old.words),
        ("Nová listina", record.new.words),
        ("O opravu žádá", _short(version.requester, _LONGEST_LINE) or NOTHING),
        ("Důvod opravy", _short(version.reason, _LONGEST_LINE)),
        ("Podklad", _short("; ".join(supports), _LONGEST_LINE) or NOTHING),
    ]


def _changes(changes: Sequence[Change], shown: int) -> Story:
    if not changes:
        return [Text(esc("Text listiny se nezměnil."), _styles().field)]
    story: Story = [_table(changes[:shown])] if shown else []
    left = len(changes) - shown
    if left:
        more = counted(left, "další změna", "další změny", "dalších změn")
        story.append(Text(esc(f"{more}: viz nová listina."), _styles().field))
    legend = "Tučně je v obou sloupcích to, čím se liší. Původní listina se nemění."
    return [*story, Text(esc(legend), _styles().mark)]


def _table(changes: Sequence[Change]) -> DataTable:
    rows: list[list[str | Text]] = [["Údaj", "Původní znění", "Nové znění"]]
    for change in changes:
        old, new = marked(change.old, change.new)
        name = Text(stacked([esc(change.label), esc(f"({change.place})")]), _styles().cell)
        rows.append([name, _cell(old), _cell(new)])
    return DataTable(rows, colWidths=_COLUMNS, style=row_style(left=0, right=8), spaceAfter=4)


def _cell(pieces: tuple[Piece, ...]) -> Text:
    if not pieces:
        return Text(esc(NOTHING), _styles().cell)
    whole = "".join(piece.text for piece in pieces)
    if len(whole) > _LONGEST_CELL:
        pieces = excerpt(pieces, _AROUND)
    parts: list[Markup] = []
    room = _LONGEST_CELL
    for piece in pieces:
        text = _short(piece.text, room)
        room -= len(text)
        parts.append(bold(esc(text)) if piece.is_changed else esc(text))
        if room <= 1 or text != piece.text:
            break
    return Text(joined(parts), _styles().cell)


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: max(most - 1, 0)]}…"


def _signature(officer: Officer) -> list[Flowable]:
    return [
        Spacer(1, _SIGNING_SPACE),
        Rule(_SIGNER_WIDTH),
        Text(esc(officer.full_name), _styles().signer),
        Text(esc(f"opravu provedl(a), {officer_role_words(officer)}"), _styles().signer_role),
    ]


def _styles() -> Styles:
    return styles(PrintStyle.STANDARD)
