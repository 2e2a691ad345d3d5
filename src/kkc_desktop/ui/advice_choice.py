"""Which topic is shown, which sentences are offered and which were said."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.ui.advice_layout import AdviceLayout
from kkc_desktop.ui.advice_rows import advice_lines, recognised_words, topic_rows, with_choice

if TYPE_CHECKING:
    from kkc_desktop.services.advising import Advising


class AdviceChoice(QObject):
    """Follows the citizen's words to the best topic until the person chooses or ticks something.

    Signals: ticked() when a sentence was ticked or unticked, so that the page shows its words
    again; moved() when a topic was chosen.
    """

    ticked = Signal()
    moved = Signal()

    def __init__(self, advising: "Advising", parts: AdviceLayout) -> None:
        super().__init__()
        self._advising = advising
        self._parts = parts
        self._words = ""
        self._topic = ""
        self._is_following = self._shows_all = self._is_read_only = False
        self._categories = advising.categories
        parts.topics.current_row_changed.connect(self._take_topic)
        parts.items.ticks_changed.connect(self._take_tick)
        parts.items_card.more_button.clicked.connect(self._toggle_all)

    def begin(self, advice: AdviceRecord, *, is_read_only: bool) -> None:
        """Shows the record's own topic and ticks."""
        self._topic = advice.topics[0] if advice.topics else ""
        self._is_following = not advice.topics
        self._shows_all = self._is_read_only = is_read_only
        self._parts.items.set_read_only(is_read_only=is_read_only)
        self._parts.items.set_ticked(advice.items)
        self._categories = self._advising.topics_of(advice)
        self.show_words(advice.citizen_words)

    def show_words(self, words: str) -> None:
        """Offers what these words of the citizen call for; of a stored record what was said."""
        self._words = words
        hits = self._advising.suggest(words)
        categories = self._categories
        if self._is_following or all(c.code != self._topic for c in categories):
            self._topic = (hits[0].category if hits else categories[0]).code
        category = next(c for c in categories if c.code == self._topic)
        parts, ticked = self._parts, self._parts.items.ticked()
        today = self._advising.today()
        lines = advice_lines(category, hits, ticked, today, show_all=self._shows_all)
        rest = len(category.items) - len(lines)
        if self._is_read_only:
            lines, rest = [line for line in lines if line.item.id in ticked], 0
        with QSignalBlocker(parts.topics):
            parts.topics.set_rows(topic_rows(categories, hits))
            parts.topics.select_data(self._topic)
        parts.items.set_lines(lines)
        parts.show_item_count(len(lines), sum(line.item.id in ticked for line in lines))
        parts.show_rest(rest, shows_all=self._shows_all and not self._is_read_only)
        parts.show_recognised(recognised_words(hits), words)

    @property
    def topic(self) -> str:
        """The code of the topic that is shown."""
        return self._topic

    def record(self, typed: AdviceRecord) -> AdviceRecord:
        """The record as typed with its topics, sentences and leaflet."""
        ticked = self._parts.items.ticked()
        version_of = self._advising.leaflet_version
        return with_choice(typed, self._categories, ticked, self._topic, version_of)

    def _take_topic(self, code: object) -> None:
        if code is None or code == self._topic:
            return
        self._topic, self._is_following = str(code), False
        self._shows_all = self._is_read_only
        self.show_words(self._words)
        self.moved.emit()

    def _take_tick(self) -> None:
        self._is_following = False
        self.ticked.emit()

    def _toggle_all(self) -> None:
        self._shows_all = not self._shows_all
        self.show_words(self._words)
