"""What a backup is, which of them are kept, and when the duty line says that one is late."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from pathlib import Path

from kkc_desktop.domain.czech import HARD, ZONE, counted, duration_words, moment_words
from kkc_desktop.domain.safekeeping import BACK_UP_AFTER_MINUTES, BackupRun

BACKUP_END = ".kkczaloha"
LATE_AFTER_USE_S = 2 * BACK_UP_AFTER_MINUTES * 60
LATE_AFTER = timedelta(hours=24)
_KEEP_ALL, _DAYS, _WEEKS, _MONTHS = timedelta(hours=24), 14, 8, 24


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupHead:
    """What a backup says of itself before anybody opens it.

    `audit_number` and `audit_chain` are the newest line of the trail it holds, `counts` the rows
    of each table, `byte_count` the size of the encrypted database inside.
    """

    store_id: str
    station_code: str
    station_name: str
    made_at: datetime
    audit_number: int
    audit_chain: str
    counts: Mapping[str, int]
    byte_count: int
    program_version: str
    schema_version: str


class BackupFault(Enum):
    """Why a file cannot be restored here."""

    DAMAGED = "poškozená"
    FOREIGN = "jiné stanice"
    NEWER = "z\u00a0novější verze"

    @property
    def label(self) -> str:
        """The Czech word."""
        return self.value

    @property
    def sentence(self) -> str:
        """What that means for the person who wants to restore."""
        return _SENTENCES[self]


_SENTENCES = {
    BackupFault.DAMAGED: "Soubor není celý nebo to není záloha. Zvolte jinou, starší zálohu.",
    BackupFault.FOREIGN: "Záloha patří jiné stanici nebo jiným datům. Zvolte zálohu této stanice.",
    BackupFault.NEWER: (
        "Zálohu vytvořila novější verze programu. Nainstalujte ji, nebo zvolte starší zálohu."
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundBackup:
    """A file in the place of backups; without a head it cannot be read at all."""

    path: Path
    byte_count: int
    head: BackupHead | None = None
    fault: BackupFault | None = None


class BackupMood(Enum):
    """What the duty line shows of the backups."""

    GOOD = "v\u00a0pořádku"
    LATE = "opožděná"
    FAILED = "nezdařila se"
    NONE = "žádná"

    @property
    def label(self) -> str:
        """The Czech word."""
        return self.value

    @property
    def is_red(self) -> bool:
        """Whether somebody has to act."""
        return self is not BackupMood.GOOD


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupState:
    """Age and result of the last backup; `note` says what is right and still not good enough."""

    mood: BackupMood
    words: str
    last_good: BackupRun | None = None
    failure: str = ""
    note: str = ""


def backup_state(
    runs: Sequence[BackupRun], now: datetime, used_s: float, note: str = ""
) -> BackupState:
    """The state by the latest tries, newest first, and by the seconds of use since the last good.

    A failed last try is red at once, whatever the age of the good one before.
    """
    good = next((run for run in runs if not run.failure), None)
    failure = runs[0].failure if runs else ""
    if good is None:
        mood, words = BackupMood.NONE, "Zatím není žádná ověřená záloha."
    else:
        is_late = used_s > LATE_AFTER_USE_S or now - good.made_at > LATE_AFTER
        mood = BackupMood.LATE if is_late else BackupMood.GOOD
        words = f"Záloha {age_words(now - good.made_at)}"
    if failure:
        mood, words = BackupMood.FAILED, f"Poslední záloha se nezdařila. {failure}"
    return BackupState(mood=mood, words=words, last_good=good, failure=failure, note=note)


def age_words(age: timedelta) -> str:
    """How old the backup is: právě teď, před 12 min, před 3 h 05, před 2 dny."""
    minutes = int(age.total_seconds() // 60)
    if minutes < 1:
        return "právě teď"
    if minutes < 24 * 60:
        return f"před{HARD}{duration_words(minutes)}"
    days = minutes // (24 * 60)
    return f"před{HARD}{counted(days, 'dnem', 'dny', 'dny')}"


def kept(made: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """Which of the verified backups stay: all of the last day, then fewer the older they are.

    One a day for 14 days, one a week for 8 weeks, one a month for 24 months, always the newest of
    each; the newest of all stays whatever its age, and so does one from the future.
    """
    newest_first = sorted(made, reverse=True)
    staying = {at for at in newest_first if now - at <= _KEEP_ALL} | set(newest_first[:1])
    today = now.astimezone(ZONE).date()
    for span, period in _PERIODS:
        begins = span(today)
        in_span = [at for at in newest_first if at.astimezone(ZONE).date() >= begins]
        newest: dict[tuple[int, ...], datetime] = {}
        for at in in_span:
            newest.setdefault(period(at.astimezone(ZONE).date()), at)
        staying |= set(newest.values())
    return frozenset(staying)


def backup_words(head: BackupHead) -> str:
    """The backup in one line for a list: when, and how far its trail goes."""
    lines = counted(head.audit_number, "řádek stopy", "řádky stopy", "řádků stopy")
    return f"{moment_words(head.made_at)}, {lines}"


def _months_before(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    return date(year, month + 1, 1)


_Span = Callable[[date], date]
_Period = Callable[[date], tuple[int, ...]]
_PERIODS: tuple[tuple[_Span, _Period], ...] = (
    (lambda day: day - timedelta(days=_DAYS), lambda day: (day.toordinal(),)),
    (lambda day: day - timedelta(weeks=_WEEKS), lambda day: day.isocalendar()[:2]),
    (lambda day: _months_before(day, _MONTHS), lambda day: (day.year, day.month)),
)
