"""How a record's data stand: what follows from its kind, overridden by what was decided of it."""

from calendar import isleap
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.czech import ZONE, day_words
from kkc_desktop.domain.data_care import DataCare, DataStep
from kkc_desktop.domain.data_lists import DataPurpose, DataStepKind, LegalBasis
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.seed_rows import read_rows

LONGEST_REVIEW_YEARS = 3
"""§ 82 zákona č. 273/2008 Sb., read in the sister act § 35h zákona č. 124/1992 Sb. (domain 5.3)."""
SOON_DAYS = 30
DECIDING = (DataStepKind.ASSESS, DataStepKind.REVIEW)
"""The steps of which the newest one says what the data are kept for and until when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Processing:
    """What holds for a kind of record that nobody decided about (domain 5.1, 5.6 R1).

    `keys` are reasons of a contact or codes of a document; without any the row holds for the rest
    of the kind and regime. `review_years` run from the day the record began.
    """

    kind: RecordKind
    keys: tuple[str, ...] = ()
    regime: DataRegime
    purpose: DataPurpose
    basis: LegalBasis
    disposal_code: str = ""
    review_years: int = LONGEST_REVIEW_YEARS
    source: str
    needs_review: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CaredRecord:
    """What the care of data knows of a record: no name, no text of it.

    `regime` is the one the record itself bears, None where its kind bears none; `key` is the
    reason of a contact or the code of a document; `number` is what it is called by, `title` says
    what it is about where that names nobody.
    """

    kind: RecordKind
    id: str
    number: str
    began_on: date
    title: str = ""
    regime: DataRegime | None = None
    key: str = ""


def parse_processing(text: str) -> tuple[Processing, ...]:
    """The rows of the seed file; refused with PackUnreadable when one cannot be understood."""
    found = []
    for row in read_rows(text, "processing", "source"):
        found.append(
            Processing(
                kind=row.needed_member("kind", RecordKind),
                keys=row.texts("keys"),
                regime=row.needed_member("regime", DataRegime),
                purpose=row.needed_member("purpose", DataPurpose),
                basis=row.needed_member("basis", LegalBasis),
                disposal_code=row.text("disposal_code"),
                review_years=row.number("review_years") or LONGEST_REVIEW_YEARS,
                source=row.needed_text("source"),
                needs_review=row.flag("needs_review"),
            )
        )
        row.finish()
    return tuple(found)


def processing_of(rows: Sequence[Processing], record: CaredRecord) -> Processing:
    """The row for the record: by its key and regime, else the one for the rest of its kind."""
    same_kind = [row for row in rows if row.kind is record.kind]
    fitting = [row for row in same_kind if record.regime in (None, row.regime)]
    for row in fitting:
        if record.key and record.key in row.keys:
            return row
    return next(row for row in (*fitting, *same_kind) if not row.keys)


def years_later(day: date, years: int) -> date:
    """The same day so many years later; of 29 February the 28th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)


def years_earlier(day: date, years: int) -> date:
    """The last day whose `years_later` is not after the day; of 28 February the 29th if there."""
    earlier = years_later(day, -years)
    is_before_leap_day = (earlier.month, earlier.day) == (2, 28) and isleap(earlier.year)
    leap = earlier.replace(day=29) if is_before_leap_day else earlier
    return leap if years_later(leap, years) <= day else earlier


def care_of(
    record: CaredRecord, usual: Processing, steps: Sequence[DataStep], today: date
) -> DataCare:
    """How the record's data stand today; `steps` are those of the record, the oldest first."""
    care = DataCare(
        record_kind=record.kind,
        record_id=record.id,
        regime=record.regime or usual.regime,
        purpose=usual.purpose,
        basis=usual.basis,
        disposal_code=usual.disposal_code,
        review_on=years_later(record.began_on, usual.review_years),
    )
    return standing(care, steps, today)


def standing(care: DataCare, steps: Sequence[DataStep], today: date) -> DataCare:
    """The care with everything that the steps decided, the oldest first."""
    for step in steps:
        if step.kind in DECIDING:
            care = replace(
                care,
                regime=step.regime,
                purpose=step.purpose,
                basis=step.basis,
                disposal_code=step.disposal_code,
                review_on=step.review_on,
            )
    restriction = open_step(steps, DataStepKind.RESTRICT, DataStepKind.LIFT)
    dispute = open_step(steps, DataStepKind.DISPUTE, DataStepKind.SETTLE)
    hold = open_hold(steps, today)
    return replace(
        care,
        restriction=restriction.note if restriction else "",
        dispute=dispute.note if dispute else "",
        hold=hold.note if hold else "",
        hold_until=hold.until_on if hold else None,
        is_unneeded=unneeded_since(steps) is not None,
    )


def open_hold(steps: Sequence[DataStep], today: date) -> DataStep | None:
    """The hold that stops erasing today; one may have ended by its own day."""
    hold = open_step(steps, DataStepKind.HOLD, DataStepKind.RELEASE)
    if hold is not None and hold.until_on is not None and hold.until_on < today:
        return None
    return hold


def unneeded_since(steps: Sequence[DataStep]) -> date | None:
    """The day on which the newest decision found the data needed no more; None where it did not."""
    newest = newest_step(steps, *DECIDING)
    if newest is None or newest.kind is not DataStepKind.REVIEW or newest.review_on is not None:
        return None
    return newest.recorded_at.astimezone(ZONE).date()


def newest_step(steps: Sequence[DataStep], *kinds: DataStepKind) -> DataStep | None:
    """The last of these kinds; the steps are the oldest first."""
    return next((step for step in reversed(steps) if step.kind in kinds), None)


def open_step(
    steps: Sequence[DataStep], begun: DataStepKind, ended: DataStepKind
) -> DataStep | None:
    """The newest step that began it, unless a later one ended it."""
    last = newest_step(steps, begun, ended)
    return last if last is not None and last.kind is begun else None


def check_reason(note: str, field: str = "note") -> list[Problem]:
    """Every step has a reason, and a dispute its words."""
    if note.strip():
        return []
    return [Problem(field=field, text="Chybí důvod.", fix="Napište jej jednou větou.")]


def check_review(review_on: date | None, today: date) -> list[Problem]:
    """The next review lies ahead and within three years (domain 5.3)."""
    field = "review_on"
    if review_on is None:
        text, fix = "Chybí den příští prověrky.", "Zapište den nejpozději za tři roky."
        return [Problem(field=field, text=text, fix=fix)]
    latest = years_later(today, LONGEST_REVIEW_YEARS)
    if not today < review_on <= latest:
        text = "Příští prověrka musí být do tří let."
        fix = f"Zapište den od zítřka do {day_words(latest)}."
        return [Problem(field=field, text=text, fix=fix)]
    return []


def check_hold(until_on: date | None, today: date) -> list[Problem]:
    """A hold may have no end; an end must lie ahead."""
    if until_on is None or until_on > today:
        return []
    text, fix = "Pozastavení by skončilo dřív, než začne.", "Zapište den v\u00a0budoucnu."
    return [Problem(field="until_on", text=text, fix=fix)]
