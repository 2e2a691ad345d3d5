"""A part of a log as it is read: what is asked for, and what came of it; a line as typed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.incident import LogEntry, LogStrike
from kkc_desktop.domain.incident_lists import LogChannel, LogKind
from kkc_desktop.domain.problems import Problem


class LogGroup(CodeList):
    """Kinds of lines under one chip of the filter."""

    ENTRIES = "zápisy"
    NOTICES = "hlášení"
    NOTIFIED = "vyrozumění"
    MEASURES = "opatření"
    CALAMITY = "kalamita"


KINDS: dict[LogGroup, tuple[LogKind, ...]] = {
    LogGroup.ENTRIES: (LogKind.ENTRY, LogKind.CORRECTION),
    LogGroup.NOTICES: (LogKind.NOTICE, LogKind.HANDOVER, LogKind.STATE, LogKind.DESCRIPTION),
    LogGroup.NOTIFIED: (LogKind.NOTIFICATION, LogKind.PUBLIC),
    LogGroup.MEASURES: (
        LogKind.MEASURE,
        LogKind.PLAN,
        LogKind.EVALUATION,
        LogKind.DECLARATION,
    ),
    LogGroup.CALAMITY: (LogKind.READING, LogKind.LINK, LogKind.BOARD, LogKind.GATHERING),
}
"""Which kinds of lines each chip shows; every kind is under one of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """A line as typed: what happened, when, when that was told, by whom, to whom, by what.

    No `occurred_at` means that it happened when it was told, no `reported_at` that this is now.
    """

    text: str
    occurred_at: datetime | None = None
    reported_at: datetime | None = None
    channel: LogChannel = LogChannel.IN_PERSON
    counterpart: str = ""
    addressee: str = ""
    corrects_number: int = 0
    kind: LogKind = LogKind.ENTRY


@dataclass(frozen=True, slots=True, kw_only=True)
class LogFilter:
    """Which lines are wanted: of these kinds, with all these words; without any, every line.

    Struck lines are lines like others and are never left out.
    """

    groups: tuple[LogGroup, ...] = ()
    words: str = ""

    @property
    def kinds(self) -> tuple[LogKind, ...]:
        """The kinds of the chosen chips."""
        return tuple(kind for group in self.groups for kind in KINDS[group])

    @property
    def is_empty(self) -> bool:
        """Whether it lets every line through."""
        return not self.groups and not self.words.strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class LogPage:
    """Some lines, newest first, and what is known of them.

    `strikes` are those of these lines, `total` counts all lines that the filter lets through,
    `late_after` is the station's term from which on a line is called late.
    """

    entries: tuple[LogEntry, ...] = ()
    strikes: tuple[LogStrike, ...] = ()
    total: int = 0
    late_after: timedelta


def check_line(line: LogLine, now: datetime) -> list[Problem]:
    """What stands in the way of writing the line: no text, or times that cannot follow so."""
    found = []
    if not line.text.strip():
        fix = "Napište, co se stalo."
        found.append(Problem(field="text", text="Zápis nemá žádný text.", fix=fix))
    if line.occurred_at and line.occurred_at > now:
        text = "Čas události je v\u00a0budoucnosti."
        found.append(Problem(field="at", text=text, fix="Klávesa F9 zapíše čas teď."))
    if line.reported_at and line.reported_at > now:
        text = "Čas hlášení je v\u00a0budoucnosti."
        found.append(Problem(field="reported_at", text=text, fix="Klávesa F9 zapíše čas teď."))
    if line.reported_at and line.occurred_at and line.occurred_at > line.reported_at:
        text = "Událost podle zapsaných časů nastala až po svém hlášení."
        fix = "Opravte čas události, nebo čas hlášení."
        found.append(Problem(field="at", text=text, fix=fix))
    return found
