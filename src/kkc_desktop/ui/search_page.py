"""The page of hits: it is typed in the header, walked by arrows and left by Enter."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QGridLayout,
    QPushButton,
    QStackedWidget,
    QWidget,
)
from shiboken6 import isValid

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.data_lists import ViewPlace
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.finding import Found, FoundText
from kkc_desktop.domain.saved_view import SavedView
from kkc_desktop.domain.search_filter import SearchFilter, SearchView, search_view
from kkc_desktop.domain.typed_text import Unreadable
from kkc_desktop.ui.background import Pool, run_task
from kkc_desktop.ui.errors import guarded, show_error
from kkc_desktop.ui.hit_list import HitList
from kkc_desktop.ui.hit_rows import (
    COMMAND_SIGNS,
    COMMANDS,
    KINDS,
    PEOPLE,
    RECORD_KINDS,
    Command,
    HitKind,
    HitRow,
    found_rows,
    listed,
    view_rows,
)
from kkc_desktop.ui.page import DeskPage, Place, Wish
from kkc_desktop.ui.person_preview import SearchPreview
from kkc_desktop.ui.saved_views import SavedViews
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.search_filters import SearchFilters
from kkc_desktop.ui.search_layout import lay_out
from kkc_desktop.ui.search_words import count_words, emptiness, title_words
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import EmptyState

if TYPE_CHECKING:
    from kkc_desktop.services.finding import Finding
    from kkc_desktop.services.known_people import KnownPeople
    from kkc_desktop.services.text_search import TextSearch
    from kkc_desktop.services.views import Views

SETTLED_AFTER_MS = 900
SHORTEST = 2
FULL_WIDTH = 970
"""Below this the preview gives way to the hits."""

ONE_ROW_WIDTH = 1500
"""From here on the chips that narrow stand beside those of the kinds."""

_NARROW_CHIPS = 5


class SearchPage(DeskPage):
    """Hits by kind with the reason of each; `commands` gives what may be done just now.

    Signal text_changed(str) when a saved view brought its text with it. `pool` runs what is asked
    once more with more time.
    """

    text_changed = Signal(str)
    pool: Pool | None = None

    def __init__(
        self,
        finding: "Finding",
        commands: Callable[[], Sequence[Command]] = tuple,
        people: "KnownPeople | None" = None,
        texts: "TextSearch | None" = None,
        views: "Views | None" = None,
        now: Callable[[], datetime] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._finding = finding
        self._commands = commands
        self._texts = texts
        self._only_commands = False
        self._typed = self._query = ""
        self._found = Found()
        self._is_looking_on = self._is_left = False
        self._line = 0
        self._rows = found_rows((), (), "")
        self.title_label = PlainLabel(tr("Hledání"), "page-title")
        self.count_label = PlainLabel("", "second-line")
        self.hits = HitList()
        self.aside = SearchPreview(people)
        self.preview = self.aside.record
        self.empty = EmptyState("search", "", "")
        self._stack = QStackedWidget()
        self._kinds = QButtonGroup(self)
        self.chips = {kind: self._chip(kind) for kind in (None, *KINDS)}
        self._chip_rows = QGridLayout()
        self._chip_rows.setSpacing(6)
        self.filters = SearchFilters(finding, now)
        self.filters.changed.connect(self._narrow)
        self.views = SavedViews(views, ViewPlace.SEARCH, self._content, self) if views else None
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_AFTER_MS)
        self._settling.timeout.connect(self._settle)
        self.hits.opened.connect(self._open)
        self.hits.current_changed.connect(self.aside.show_row)
        self.hits.listed.connect(self.aside.follow)
        self.preview.open_wanted.connect(self.open_current)
        self.aside.person.open_wanted.connect(self.open_current)
        self.aside.person.contact_wanted.connect(self._begin_contact)
        if self.views is not None:
            self.views.opened.connect(self.open_view)
            self.views.changed.connect(self._show_rows)
        self._place_chips(_NARROW_CHIPS)
        self._chip_box = lay_out(self, self._chip_rows, self._stack)
        self.search("")

    def search(self, text: str) -> None:
        """Shows what the text finds now; that it was searched is noted once the typing rests.

        After > or / only commands are looked for, all of them if nothing more is typed. Typed
        anew after other work, nothing is narrowed any more.
        """
        if self._is_left:
            self._is_left = False
            self.filters.show_filter(SearchFilter())
            self.chips[None].setChecked(True)
        self._typed = text
        self._only_commands = text.lstrip().startswith(COMMAND_SIGNS)
        self._query = " ".join(text.lstrip(" >/" if self._only_commands else " ").split())
        started = perf_counter()
        self._found = Found()
        texts: tuple[FoundText, ...] = ()
        self._is_looking_on = False
        if self._asks_records:
            with guarded(self):
                self._found = self._finding.look(self._query, self.filters.chosen)
                texts = self._texts.find(self._query) if self._texts else ()
            self._settling.start()
        else:
            self._settling.stop()
        self._took = round((perf_counter() - started) * 1000)
        commands = self._commands() if self._is_long_enough else ()
        self._rows = found_rows(self._found.hits, commands, self._query, texts)
        if self._found.is_cut and self._chosen().kind is not RecordKind.NONE:
            with guarded(self):
                self._take_kind(self._finding.look(self._query, self._chosen()))
        if self._found.is_stopped:
            self._look_on()
        self._show_title()
        self._show_chips()
        self._show_rows()

    @property
    def has_hits(self) -> bool:
        """Whether any record was found."""
        return bool(self._found.hits)

    def step(self, steps: int) -> None:
        """Moves the choice while the caret stays in the search box."""
        self.hits.step(steps)

    def open_current(self) -> None:
        """Opens the chosen hit."""
        row = self.hits.current()
        if row is not None:
            self._open(row)

    def focus_first(self) -> None:
        """The hits; the search box of the header keeps the caret while it is typed."""
        self.hits.setFocus()

    def focus_filters(self) -> None:
        """The chips, where the page is the one on top."""
        if self.isVisible():
            self.chips[self._only()].setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self) -> None:
        """Looks again, because something found may have changed; the choice stays."""
        self._is_left = False
        chosen = self.hits.current()
        is_settled = not self._settling.isActive()
        self.search(self._typed)
        if is_settled:
            self._settling.stop()
        if chosen in self.hits.rows():
            self.hits.choose(chosen)

    def finish(self) -> None:
        """Begins a contact with the chosen person."""
        row = self.hits.current()
        if row is not None and row.kind is PEOPLE and row.wish is not None:
            self._begin_contact(row.wish.record_id)

    def keep_now(self) -> None:
        """Notes the search before the page is left."""
        self.aside.stop()
        if self._settling.isActive():
            self._settle()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of the hits."""
        return (
            (tr("šipky"), tr("vybrat nález, i při psaní")),
            ("Enter", tr("otevřít")),
            ("Ctrl+Enter", tr("nový kontakt s\u00a0vybranou osobou")),
            ("Tab", tr("druhy nálezů, filtry a\u00a0pohledy")),
            ("Esc", tr("zpět")),
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Learns what the filters can offer by now."""
        super().showEvent(event)
        self.filters.read_choices()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is typed next is another search, unless the person comes back to this one."""
        super().hideEvent(event)
        self._is_left = not event.spontaneous()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the preview gives way."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= FULL_WIDTH
        is_one_row = event.size().width() >= ONE_ROW_WIDTH
        direction = QBoxLayout.Direction
        self._chip_box.setDirection(direction.LeftToRight if is_one_row else direction.TopToBottom)
        self._place_chips(len(self.chips) if is_wide else _NARROW_CHIPS)
        self.aside.setVisible(is_wide)

    @property
    def _asks_records(self) -> bool:
        """Whether records are looked for: by words, or by a filter alone."""
        is_narrowed = self.filters.chosen.narrows and not self._query
        return not self._only_commands and (self._is_long_enough or is_narrowed)

    @property
    def _is_long_enough(self) -> bool:
        return len(self._query) >= SHORTEST or self._only_commands

    def _settle(self) -> None:
        self._settling.stop()
        self._line = 0
        with guarded(self):
            only = self._only()
            found = self._rows[only] if only else self._found.hits
            self._line = self._finding.settle(self._query, len(found), self._chosen())
            self.aside.search_line = self._line

    def _open(self, row: HitRow) -> None:
        if row.more:
            self.chips[row.kind].click()
            return
        if row.view is not None:
            self.open_view(row.view)
            return
        self.keep_now()
        if row.wish is not None:
            is_record = bool(row.wish.record_id)
            self.wanted.emit(replace(row.wish, search_line=self._line if is_record else 0))

    def _begin_contact(self, card_id: str) -> None:
        self.keep_now()
        self.wanted.emit(Wish(place=Place.CONTACT, card_id=card_id))

    def _only(self) -> HitKind | None:
        """The kind whose chip is on, None for all kinds."""
        return next((kind for kind, chip in self.chips.items() if chip.isChecked()), None)

    def _chosen(self) -> SearchFilter:
        """What the chips narrow to; of a kind that is no record all kinds are looked for."""
        only = self._only()
        kind = RECORD_KINDS.get(only, RecordKind.NONE) if only else RecordKind.NONE
        return replace(self.filters.chosen, kind=kind)

    def _look_on(self) -> None:
        """What took too long is asked once more beside the window, with more time."""
        query, chosen = self._query, self._chosen()
        self._is_looking_on = True
        run_task(
            lambda _task: self._finding.look_on(query, chosen),
            partial(self._take_more, query, chosen),
            lambda _error: self._take_more(query, chosen, None),
            self.pool,
        )

    def _take_more(self, query: str, chosen: SearchFilter, found: Found | None) -> None:
        """Shows it, unless something else is looked for by now; None where it was not asked."""
        is_awaited = isValid(self) and self._is_looking_on
        if not is_awaited or (query, chosen) != (self._query, self._chosen()):
            return
        self._is_looking_on = False
        if found is not None and chosen.kind is RecordKind.NONE:
            people = tuple(hit for hit in self._found.hits if hit.kind is RecordKind.PERSON)
            self._found = replace(found, hits=people + found.hits)
            fresh = found_rows(self._found.hits, (), self._query)
            self._rows |= {kind: fresh[kind] for kind in RECORD_KINDS}
        elif found is not None:
            self._take_kind(found)
        self._show_title()
        self._show_chips()
        self._show_rows()

    def _take_kind(self, found: Found) -> None:
        """Shows the kind whose chip is on whole, where among all kinds it was cut off."""
        only = self._only()
        assert only is not None, "a kind is chosen"
        self._rows[only] = found_rows(found.hits, (), self._query)[only]
        self._found = replace(self._found, is_stopped=found.is_stopped)

    def open_view(self, view: SavedView) -> None:
        """Looks for what the view says, narrowed as it says."""
        try:
            kept = search_view(view.content)
        except Unreadable as error:
            show_error(self, KkcError(error.text, error.fix))
            return
        self.filters.show_filter(replace(kept.chosen, kind=RecordKind.NONE))
        only = [kind for kind, known in RECORD_KINDS.items() if known is kept.chosen.kind]
        self.chips[only[0] if only else None].setChecked(True)
        self.text_changed.emit(kept.query)
        self.search(kept.query)

    def _content(self) -> str:
        return SearchView(query=self._query, chosen=self._chosen()).content()

    def _narrow(self) -> None:
        """Another filter was chosen: looked for anew, and the trail keeps it once that rests."""
        self.search(self._typed)

    def _show_title(self) -> None:
        self.title_label.setText(title_words(self._query))
        total = sum(map(len, self._rows.values()))
        words = count_words(self._found, total, self._took, is_looking_on=self._is_looking_on)
        is_said = self._is_long_enough or self._asks_records
        self.count_label.setText(words if is_said else "")

    def _show_chips(self) -> None:
        total = sum(map(len, self._rows.values()))
        for kind, chip in self.chips.items():
            count = total if kind is None else len(self._rows[kind])
            name = tr("Vše") if kind is None else tr(kind.title)
            chip.setText(f"{name}\u00a0{count}" if count else name)
            chip.setAccessibleName(f"{name}, {count}")
            may_hold_more = kind in RECORD_KINDS and self._found.is_cut
            chip.setEnabled(bool(count) or kind is None or may_hold_more)
        only = self._only()
        if only is not None and not self.chips[only].isEnabled():
            self.chips[None].setChecked(True)

    def _show_rows(self) -> None:
        is_blank = not (self._query or self._only_commands or self._asks_records)
        if self.views is not None and is_blank:
            rows = view_rows(self.views.known())
        else:
            rows = listed(self._rows, COMMANDS if self._only_commands else self._only())
        self.hits.show_rows(rows, self._query)
        self._stack.setCurrentWidget(self.hits if rows else self.empty)
        self.empty.show_words("search", *self._emptiness())

    def _filter(self) -> None:
        """Another kind was chosen; the trail keeps which, once that rests."""
        self.search(self._typed)

    def _emptiness(self) -> tuple[str, str]:
        return emptiness(
            self._query,
            only_commands=self._only_commands,
            is_long_enough=self._is_long_enough or self._asks_records,
            is_stopped=self._found.is_stopped and not self._is_looking_on,
        )

    def _place_chips(self, columns: int) -> None:
        """In a small window they stand in two rows."""
        for place, chip in enumerate(self.chips.values()):
            self._chip_rows.addWidget(chip, place // columns, place % columns)

    def _chip(self, kind: HitKind | None) -> QPushButton:
        chip = QPushButton()
        set_kind(chip, "filter")
        chip.setCheckable(True)
        chip.setChecked(kind is None)
        chip.clicked.connect(self._filter)
        self._kinds.addButton(chip)
        return chip
