"""A typed day: 1503, 15.3.85, t; F9 is today."""

from datetime import date

from kkc_desktop.domain.czech import ZONE, day_words
from kkc_desktop.domain.typed_time import parse_day
from kkc_desktop.ui.widgets.timed_edit import TimedEdit


class DayEdit(TimedEdit[date]):
    """A day of the calendar or nothing."""

    def day(self) -> date | None:
        """The day; None if empty, Unreadable raised if the text means nothing."""
        return self.value()

    def set_day(self, day: date | None) -> None:
        """Shows the day."""
        self.set_value(day)

    def parse(self, typed: str) -> date:
        """The day the text means today."""
        return parse_day(typed, self.now_value(), future=self._is_term)

    def words(self, value: date) -> str:
        """The day in figures."""
        return day_words(value)

    def now_value(self) -> date:
        """Today where the desk stands."""
        return self.now().astimezone(ZONE).date()
