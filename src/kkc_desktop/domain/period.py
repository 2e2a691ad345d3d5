"""The days that an overview speaks of, by the calendar of Prague, and those it is compared with."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.czech import NOMINATIVE_MONTHS, ZONE, day_words

MONTHS_OF_QUARTER = 3


class PeriodKind(CodeList):
    """How long the period is."""

    MONTH = "měsíc"
    QUARTER = "čtvrtletí"
    YEAR = "rok"
    OWN = "vlastní období"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """The days from `first` to `last`, both included."""

    kind: PeriodKind = PeriodKind.OWN
    first: date
    last: date

    @classmethod
    def month(cls, year: int, month: int) -> "Period":
        """A whole month."""
        last = date(year, month, monthrange(year, month)[1])
        return cls(kind=PeriodKind.MONTH, first=date(year, month, 1), last=last)

    @classmethod
    def quarter(cls, year: int, quarter: int) -> "Period":
        """A whole quarter, 1 to 4."""
        month = MONTHS_OF_QUARTER * quarter
        last = date(year, month, monthrange(year, month)[1])
        return cls(kind=PeriodKind.QUARTER, first=date(year, month - 2, 1), last=last)

    @classmethod
    def year(cls, year: int) -> "Period":
        """A whole year."""
        return cls(kind=PeriodKind.YEAR, first=date(year, 1, 1), last=date(year, 12, 31))

    @classmethod
    def around(cls, day: date, kind: PeriodKind) -> "Period":
        """The month, quarter or year of the day; of an own period the day alone."""
        match kind:
            case PeriodKind.MONTH:
                return cls.month(day.year, day.month)
            case PeriodKind.QUARTER:
                return cls.quarter(day.year, (day.month - 1) // MONTHS_OF_QUARTER + 1)
            case PeriodKind.YEAR:
                return cls.year(day.year)
            case _:
                return cls(first=day, last=day)

    @property
    def start(self) -> datetime:
        """Midnight before the first day in Prague."""
        return datetime.combine(self.first, time(), ZONE)

    @property
    def end(self) -> datetime:
        """Midnight after the last day in Prague; no longer of the period."""
        return datetime.combine(self.last + timedelta(days=1), time(), ZONE)

    @property
    def day_count(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    @property
    def before(self) -> "Period":
        """The one just before it: the previous month, quarter or year, else as many days."""
        day = self.first - timedelta(days=1)
        if self.kind is not PeriodKind.OWN:
            return Period.around(day, self.kind)
        return Period(first=self.first - timedelta(days=self.day_count), last=day)

    @property
    def after(self) -> "Period":
        """The one just after it, as long as it is."""
        day = self.last + timedelta(days=1)
        if self.kind is not PeriodKind.OWN:
            return Period.around(day, self.kind)
        return Period(first=day, last=self.last + timedelta(days=self.day_count))

    @property
    def year_before(self) -> "Period":
        """The same days of the year before; the 29th of February goes with the 28th."""
        if self.kind is not PeriodKind.OWN:
            return Period.around(_year_before(self.first), self.kind)
        return Period(first=_year_before(self.first), last=_year_before(self.last))

    @property
    def words(self) -> str:
        """The period as it is read: listopad 2026, 4. čtvrtletí 2026, rok 2026, or its two days."""
        match self.kind:
            case PeriodKind.MONTH:
                return f"{NOMINATIVE_MONTHS[self.first.month - 1]} {self.first.year}"
            case PeriodKind.QUARTER:
                quarter = self.last.month // MONTHS_OF_QUARTER
                return f"{quarter}. čtvrtletí {self.first.year}"
            case PeriodKind.YEAR:
                return f"rok {self.first.year}"
            case _:
                return f"{day_words(self.first)} – {day_words(self.last)}"


def _year_before(day: date) -> date:
    is_leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - 1, day=28 if is_leap_day else day.day)
