"""A typed moment: 2211 0805, 14:05, 15.3. 8:05, n; F9 is now."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.czech import HARD, ZONE, clock_words, moment_words
from kkc_desktop.domain.typed_time import parse_moment
from kkc_desktop.ui.widgets.timed_edit import TimedEdit


class MomentEdit(TimedEdit[datetime]):
    """An aware moment or nothing, shown in local time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_clock_only = False

    def set_clock_only(self, is_clock_only: bool) -> None:
        """Shows just 14:31 for today, and 12. 3. 14:31 for another day of the last year."""
        self._is_clock_only = is_clock_only

    def moment(self) -> datetime | None:
        """The moment; None if empty, Unreadable raised if the text means nothing."""
        return self.value()

    def set_moment(self, moment: datetime | None) -> None:
        """Shows the moment."""
        self.set_value(moment)

    def parse(self, typed: str) -> datetime:
        """The moment the text means now."""
        return parse_moment(typed, self.now(), future=self._is_term)

    def words(self, value: datetime) -> str:
        """Day and time, or in the short form the shortest words that still mean the same."""
        if not self._is_clock_only:
            return moment_words(value)
        minute = value.replace(second=0, microsecond=0)
        short = (words for words in self._short_words(value) if self.parse(words) == minute)
        return next(short, moment_words(value))

    def now_value(self) -> datetime:
        """The present moment."""
        return self.now()

    def _short_words(self, value: datetime) -> Iterator[str]:
        local = value.astimezone(ZONE)
        if local.date() == self.now().astimezone(ZONE).date():
            yield clock_words(value)
        yield f"{local.day}.{HARD}{local.month}.{HARD}{clock_words(value)}"
