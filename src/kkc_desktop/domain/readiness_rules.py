"""When the data are ready: disk, clock, store, trail and numbers.

Every rule gets what was read and answers with one check; nothing is read here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from kkc_desktop.domain.czech import (
    HARD,
    ZONE,
    counted,
    duration_words,
    grouped,
    hard_spaces,
    join_words,
    moment_words,
)
from kkc_desktop.domain.numbering import evidence_number_text
from kkc_desktop.domain.readiness import Check, CheckKind, CheckState, StoreCheck

LOW_DISK_BYTES = 500 * 1024 * 1024
SMALL_JUMP, LARGE_JUMP = timedelta(minutes=1), timedelta(minutes=10)
FIRST_YEAR, LAST_YEAR = 2026, 2060
STORE_CHECK_GROWS_OLD = timedelta(days=7)
_MOST_NAMED = 2
_MEGABYTE, _GIGABYTE = 1024**2, 1024**3
_DAY = timedelta(days=1)
_YEAR_DAYS = 365


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberSeries:
    """The numbers of one year in the register: how many there are and the highest one."""

    year: int
    count: int
    highest: int


def size_words(byte_count: int) -> str:
    """The size as people say it: 320 MB, 12,3 GB."""
    if byte_count < _GIGABYTE:
        return f"{byte_count // _MEGABYTE}{HARD}MB"
    tenths = byte_count * 10 // _GIGABYTE
    whole, tenth = divmod(tenths, 10)
    return f"{grouped(whole)},{tenth}{HARD}GB" if whole < 100 else f"{grouped(whole)}{HARD}GB"


def span_words(span: timedelta) -> str:
    """How far, after the word o: 1 den, 3 h 20, 5 min."""
    if span.days >= _YEAR_DAYS:
        return counted(span.days // _YEAR_DAYS, "rok", "roky", "let")
    if span >= _DAY:
        return counted(span.days, "den", "dny", "dní")
    return duration_words(int(span.total_seconds()) // 60)


def disk_words(free_bytes: int) -> str | None:
    """What the duty line warns of; None while there is enough room."""
    if free_bytes >= LOW_DISK_BYTES:
        return None
    return f"Na{HARD}disku zbývá {size_words(free_bytes)}"


def moved_back_words(span: timedelta) -> str:
    """What is said of a clock that went back."""
    return f"Hodiny se vrátily o{HARD}{span_words(span)}"


def disk_check(free_bytes: int, reserve_bytes: int) -> Check:
    """Enough room; below the reserve no record is saved."""
    words = f"Na{HARD}disku zbývá {size_words(free_bytes)}."
    fix = "Uvolněte místo na disku s daty: smažte nebo přesuňte cizí soubory."
    if free_bytes < reserve_bytes:
        words += " Záznamy se neukládají, číst a tisknout lze dál."
        return found(CheckKind.DISK, CheckState.RED, words, fix)
    if free_bytes < LOW_DISK_BYTES:
        return found(CheckKind.DISK, CheckState.AMBER, words, fix)
    return found(CheckKind.DISK, CheckState.GREEN, words)


def clock_check(now: datetime, newest_line: datetime | None, newest_file: datetime | None) -> Check:
    """The clock has a sane year, knows Czech time and stands behind nothing already written.

    `newest_line` is the latest moment of the trail, `newest_file` of the station's files.
    """
    fix = "Nastavte v systému správné datum a čas; evidenční čísla na hodinách nezávisejí."
    year = now.astimezone(ZONE).year
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return found(CheckKind.CLOCK, CheckState.RED, f"Počítač ukazuje rok {year}.", fix)
    if not _knows_czech_time():
        words = "Počítač nezná český čas (SEČ a SELČ)."
        return found(
            CheckKind.CLOCK, CheckState.RED, words, "Správce doplní data o časových pásmech."
        )
    back = max((moment - now for moment in (newest_line, newest_file) if moment), default=None)
    if back is not None and back > SMALL_JUMP:
        state = CheckState.RED if back > LARGE_JUMP else CheckState.AMBER
        return found(CheckKind.CLOCK, state, f"{moved_back_words(back)}.", fix)
    return found(CheckKind.CLOCK, CheckState.GREEN, f"Ukazují {moment_words(now)}.")


def store_check(faults: Sequence[str], thorough: StoreCheck | None, now: datetime) -> Check:
    """The engine is set so that what was saved stays, and the last thorough reading was clean."""
    fix = "Neukládejte nic dalšího, zavolejte správce; data lze obnovit ze zálohy."
    faults = [*faults, *(thorough.faults if thorough else ())]
    if faults:
        return found(CheckKind.STORE, CheckState.RED, " ".join(faults), fix)
    words = "Šifrované, zápis přežije výpadek proudu."
    if thorough is None or now - thorough.checked_at > STORE_CHECK_GROWS_OLD:
        return found(CheckKind.STORE, CheckState.GREEN, words)
    read = f"Celé přečtené {moment_words(thorough.checked_at)}."
    return found(CheckKind.STORE, CheckState.GREEN, f"{words} {read}")


def trail_check(faults: Sequence[str], line_count: int) -> Check:
    """The lines of the last day and the records they speak of are as they were written."""
    if faults:
        fix = "Nechte dozor ověřit celou auditní stopu; do té doby zapisujte dál."
        return found(CheckKind.TRAIL, CheckState.RED, " ".join(faults[:_MOST_NAMED]), fix)
    words = f"Navazuje a kotva souhlasí, řádků za poslední den: {grouped(line_count)}."
    return found(CheckKind.TRAIL, CheckState.GREEN, words)


def numbers_check(station_code: str, year: int, series: Sequence[NumberSeries]) -> Check:
    """No year has a hole, so the next number is known."""
    holed = [str(each.year) for each in series if each.count != each.highest]
    if holed:
        words = f"V rejstříku za rok {join_words(holed)} chybí číslo."
        fix = "Zavolejte správce a dozor: čísla se nemažou, řada má být bez mezer."
        return found(CheckKind.NUMBERS, CheckState.RED, words, fix)
    newest = max(series, key=lambda each: each.year, default=None)
    following = max(year, newest.year) if newest else year
    used = newest.highest if newest and newest.year == following else 0
    text = evidence_number_text(station_code, following, used + 1)
    return found(CheckKind.NUMBERS, CheckState.GREEN, f"Bez mezer, další je {text}.")


def _knows_czech_time() -> bool:
    winter, summer = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC)
    return [moment.astimezone(ZONE).hour for moment in (winter, summer)] == [1, 2]


def found(kind: CheckKind, state: CheckState, words: str, fix: str = "") -> Check:
    """The result with spaces that no line ends at."""
    return Check(kind=kind, state=state, words=hard_spaces(words), fix=hard_spaces(fix))
