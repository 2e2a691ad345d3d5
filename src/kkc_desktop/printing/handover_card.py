"""The handover card: what is read aloud to operations in sixty seconds, on one page of large type.

It always fits one page: the type gets smaller first, then the longest answers are cut and say where
they go on. Bold is what changed since the notice before; the letter's name says it as well.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer, TableStyle

from kkc_desktop.domain.czech import HARD, ZONE, clock_words, long_day_words, moment_words
from kkc_desktop.domain.difference import Piece
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.methane import LetterChange
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import bold, esc, esc_line, joined, run_on
from kkc_desktop.printing.flowables import LayoutTable
from kkc_desktop.printing.fonts import SERIF, SERIF_BOLD
from kkc_desktop.printing.pages import page_count
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.sheet import EXERCISE, TEXT_WIDTH, Marks, build
from kkc_desktop.printing.styles import GREY, INK, styles

TITLE = "Předání události operačnímu středisku"
NOT_KNOWN = "zatím nezjištěno"
CHANGED = "změna"
_SIZES = (24.0, 22.0, 20.0, 18.5, 17.0, 15.5, 14.0, 12.5, 11.0)
_LEADING = 1.22
_LETTER_COLUMN = 40.0
_ROOMS = (490.0, 440.0, 390.0, 340.0)
"""How high the seven answers may be; less where a long name makes the head or the foot higher."""
_MOST_LETTERS = 4_000
_ROW_GAP = 7.0
_WORDS_A_SECOND = 2.4
_TAKEN_WIDTH = 300.0
_TAKEN_BY = "Přijal(a), jméno a služební číslo:"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverCard:
    """What the card says. `changes` are the seven letters beside those of the notice before.

    `previous_at` is when that one was taken, None for the first; `sender` reads it, `trail` is the
    newest line of the audit trail in words.
    """

    evidence_number: str
    notice_number: int
    notice_count: int
    noticed_at: datetime
    previous_at: datetime | None
    changes: tuple[LetterChange, ...]
    sender: str
    made_at: datetime
    trail: str = ""


def render_handover_card(card: HandoverCard, station: Station) -> bytes:
    """The PDF, always of one page; the same card gives the same bytes."""
    for room in _ROOMS:
        sheet = _built(card, station, room)
        if page_count(sheet) == 1:
            break
    return sheet


def _built(card: HandoverCard, station: Station, room: float) -> bytes:
    rest = f"… pokračuje v{HARD}hlášení č.{HARD}{card.notice_number}"
    points, longest = _fit(card.changes, room, rest)
    number = f"hlášení č.{HARD}{card.notice_number} z{HARD}{card.notice_count}"
    at = card.noticed_at.astimezone(ZONE)
    story: Story = [
        Text(esc(TITLE), styles(PrintStyle.STANDARD).title),
        Text(esc(_legend(card, longest, rest)), styles(PrintStyle.STANDARD).subtitle),
        Spacer(1, 6),
        _answers(card.changes, points, longest, rest),
        Spacer(1, 4),
        *_foot(card, station),
    ]
    return build(
        story,
        Marks(
            heading=(
                ("POLICIE ČESKÉ REPUBLIKY", True, 12.5),
                (station.name, False, 11.0),
            ),
            meta=(
                (f"Událost {card.evidence_number}", f"{long_day_words(at.date())}"),
                (f"{number[0].upper()}{number[1:]}", f"přijato v{HARD}{clock_words(at)}"),
            ),
            pages_row=-1,
            page_signature="",
            footer=(
                " · ".join(part for part in (card.evidence_number, number, card.trail) if part),
            ),
            made_at=card.made_at,
            watermarks=(EXERCISE,) if station.is_exercise else (),
            exercise=station.is_exercise,
            title=f"{TITLE}, {card.evidence_number}, {number}",
            author=station.name,
        ),
    )


def reading_seconds(answers: Sequence[str]) -> int:
    """How long it takes to read the answers aloud, roughly, each with its letter."""
    words = sum(len(answer.split()) + 1 for answer in answers)
    return max(5, round(words / _WORDS_A_SECOND / 5) * 5)


def _legend(card: HandoverCard, longest: int, rest: str) -> str:
    answers = [_whole(_cut(change.new, longest, rest)) for change in card.changes]
    seconds = f"čtení nahlas asi {reading_seconds(answers)}{HARD}s"
    if card.previous_at is None:
        return f"První hlášení; {seconds}."
    since = f"hlášení č.{HARD}{card.notice_number - 1} ({moment_words(card.previous_at)})"
    if not any(change.is_changed for change in card.changes):
        return f"Od {since} se nic nezměnilo; {seconds}."
    return f"Tučně je změna od {since}; {seconds}."


def _fit(changes: Sequence[LetterChange], room: float, rest: str) -> tuple[float, int]:
    """The size of the type and how many letters of an answer are printed at most."""
    for points in _SIZES:
        if _height(changes, points, _MOST_LETTERS, rest) <= room:
            return points, _MOST_LETTERS
    points = _SIZES[-1]

    def over(longest: int) -> bool:
        return _height(changes, points, longest, rest) > room

    return points, bisect_right(range(_MOST_LETTERS), False, key=over) - 1


def _height(changes: Sequence[LetterChange], points: float, longest: int, rest: str) -> float:
    width = TEXT_WIDTH - _LETTER_COLUMN
    total = 0.0
    for change in changes:
        name, answer = _answer(change, points, longest, rest)
        total += _ROW_GAP + sum(part.wrap(width, 0)[1] for part in (name, answer))
    return total


def _answers(
    changes: Sequence[LetterChange], points: float, longest: int, rest: str
) -> LayoutTable:
    letter = _style(SERIF_BOLD, 26)
    rows = [
        [Text(esc(change.letter.letter), letter), list(_answer(change, points, longest, rest))]
        for change in changes
    ]
    look = TableStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LINEABOVE", (0, 0), (-1, -1), 0.4, INK),
            ("LINEBELOW", (0, -1), (-1, -1), 0.4, INK),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), _ROW_GAP - 2),
        ]
    )
    return LayoutTable(rows, colWidths=(_LETTER_COLUMN, TEXT_WIDTH - _LETTER_COLUMN), style=look)


def _answer(change: LetterChange, points: float, longest: int, rest: str) -> tuple[Text, Text]:
    name = esc(change.letter.label)
    if change.is_changed:
        name = run_on(name, bold(esc(f"– {CHANGED}")))
    words = _cut(change.new, longest, rest) or (Piece(NOT_KNOWN, change.is_changed),)
    parts = [
        bold(esc_line(piece.text)) if piece.is_changed else esc_line(piece.text) for piece in words
    ]
    return Text(name, _style(SERIF, 10, grey=True)), Text(joined(parts), _style(SERIF, points))


def _cut(pieces: Sequence[Piece], longest: int, rest: str) -> tuple[Piece, ...]:
    """The pieces, or as much of them as may be printed and the words that say so."""
    whole = _whole(pieces)
    if len(whole) <= longest:
        return tuple(pieces)
    room = max(longest - len(rest), 0)
    if " " in whole[:room]:
        room = whole[:room].rindex(" ")
    kept: list[Piece] = []
    for piece in pieces:
        text = piece.text[:room]
        room -= len(text)
        if text:
            kept.append(Piece(text, piece.is_changed))
    return (*kept, Piece(rest))


def _whole(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces)


def _foot(card: HandoverCard, station: Station) -> list[Flowable]:
    """Who reads it, and room for who takes it."""
    phone = f", tel. {station.phone}" if station.phone else ""
    at = moment_words(card.made_at)
    line = _style(SERIF, 12)
    return [
        Text(run_on(bold(esc("Předává:")), esc_line(f"{card.sender}{phone}, {at}")), line),
        Spacer(1, 16),
        LayoutTable(
            [
                [
                    Text(esc(_TAKEN_BY), line),
                    "",
                    Text(esc("Kdy:"), line),
                ],
                ["", "", ""],
            ],
            colWidths=(_TAKEN_WIDTH, 20, TEXT_WIDTH - _TAKEN_WIDTH - 20),
            rowHeights=(18, 24),
            style=TableStyle(
                [
                    ("FONT", (0, 0), (-1, -1), SERIF, 10, 12.5),
                    ("LEFTPADDING", (0, 0), (-1, -1), 0),
                    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
                    ("LINEBELOW", (0, 1), (0, 1), 0.7, INK),
                    ("LINEBELOW", (2, 1), (2, 1), 0.7, INK),
                ]
            ),
        ),
    ]


def _style(font: str, points: float, *, grey: bool = False) -> ParagraphStyle:
    return ParagraphStyle(
        "card",
        fontName=font,
        bulletFontName=font,
        fontSize=points,
        leading=points * _LEADING,
        textColor=GREY if grey else INK,
    )
