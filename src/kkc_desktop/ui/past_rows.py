"""What one line of a person's time line shows, put into words once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import HARD, ZONE, clock_words
from kkc_desktop.domain.document_lists import DocumentState
from kkc_desktop.domain.person_file import PastRecord
from kkc_desktop.ui.page import RECORD_PLACES, Wish
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted

CHIPS = {
    None: "Vše",
    RecordKind.CONTACT: "Kontakty",
    RecordKind.ADVICE: "Rady",
    RecordKind.INCIDENT: "Události",
    RecordKind.DOCUMENT: "Dokumenty",
}
"""The kinds that can be shown alone, None for all of them."""

_ICONS = {
    RecordKind.CONTACT: "contact",
    RecordKind.ADVICE: "advice",
    RecordKind.INCIDENT: "incident",
    RecordKind.DOCUMENT: "document",
    RecordKind.PERSON: "merge",
    RecordKind.NONE: "lock",
}
_STATE_TONES = {
    DocumentState.CLOSED: "warning",
    DocumentState.SIGNED: "success",
    DocumentState.HANDED_OVER: "muted",
    DocumentState.VOIDED: "muted",
}
_RECORDS = ("záznam", "záznamy", "záznamů")
TODAY = "dnes"
_DOT = " · "


@dataclass(frozen=True, slots=True, kw_only=True)
class PastRow:
    """A line ready to be drawn; without a record it is the head of a year.

    `ring` says what the node is: a record in hand, a warning, a restricted one, or nothing.
    """

    line: PastRecord | None = None
    title: str
    second_line: str = ""
    day: str = ""
    clock: str = ""
    icon: str = ""
    ring: str = ""
    badge: str = ""
    badge_tone: str = ""
    is_last: bool = False

    @property
    def is_heading(self) -> bool:
        """Whether it only names the year of the lines below."""
        return self.line is None

    @property
    def wish(self) -> Wish | None:
        """Where the line leads; nowhere from a restricted one or from what the card itself says."""
        if self.line is None or self.line.kind not in RECORD_PLACES:
            return None
        return Wish(place=RECORD_PLACES[self.line.kind], record_id=self.line.record_id)

    @property
    def all_words(self) -> str:
        """Everything the line says, for a screen reader."""
        said = (f"{self.day} {self.clock}".strip(), self.title, self.badge, self.second_line)
        return ", ".join(part for part in said if part)


def past_rows(lines: Sequence[PastRecord], today: date) -> list[PastRow]:
    """The lines under the heads of their years, as they come."""
    rows: list[PastRow] = []
    for place, line in enumerate(lines):
        year = _day(line).year
        if place == 0 or _day(lines[place - 1]).year != year:
            count = sum(_day(each).year == year for each in lines)
            rows.append(PastRow(title=str(year), second_line=counted(count, *_RECORDS)))
        is_last = place + 1 == len(lines) or _day(lines[place + 1]).year != year
        rows.append(_row(line, today, is_last=is_last))
    return rows


def counts(lines: Sequence[PastRecord]) -> dict[RecordKind | None, int]:
    """How many lines each chip shows; a restricted line is counted among all alone."""
    found: dict[RecordKind | None, int] = {
        kind: sum(line.kind is kind for line in lines) for kind in CHIPS if kind
    }
    return {None: len(lines), **found}


def _row(line: PastRecord, today: date, *, is_last: bool) -> PastRow:
    day = _day(line)
    badge, tone = "", ""
    if line.state is not None:
        badge, tone = tr(line.state.label), _STATE_TONES.get(line.state, "")
    elif line.is_open:
        badge = tr("otevřený")
    ring = "current" if line.is_open else ""
    ring = "restricted" if line.is_restricted else "flag" if line.is_flag else ring
    return PastRow(
        line=line,
        title=line.title if line.kind is RecordKind.DOCUMENT else tr(line.title),
        second_line=_said(line),
        day=tr(TODAY) if day == today else f"{day.day}.{HARD}{day.month}.",
        clock="" if line.is_restricted else clock_words(line.at),
        icon="flag" if line.is_flag else _ICONS[line.kind],
        ring=ring,
        badge=badge,
        badge_tone=tone,
        is_last=is_last,
    )


def _said(line: PastRecord) -> str:
    """The second line; what is told of a record are words of the program, a reason is typed."""
    if line.is_flag or line.kind not in RECORD_PLACES:
        return line.second_line
    return _DOT.join(tr(part) for part in line.second_line.split(_DOT))


def _day(line: PastRecord) -> date:
    return line.at.astimezone(ZONE).date()
