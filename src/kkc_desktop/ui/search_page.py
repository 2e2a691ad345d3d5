"""The page of hits: it is typed in the header, walked by arrows and left by Enter."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.finding import Hit
from kkc_desktop.ui.errors import guarded
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
)
from kkc_desktop.ui.page import DeskPage, Place, Wish
from kkc_desktop.ui.person_preview import SearchPreview
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.elided_label import ElidedLabel
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import EmptyState

if TYPE_CHECKING:
    from kkc_desktop.services.finding import Finding
    from kkc_desktop.services.known_people import KnownPeople

SETTLED_AFTER_MS = 900
SHORTEST = 2
LIMIT = 50
FULL_WIDTH = 940
"""Below this the preview gives way to the hits."""

_TITLE_LENGTH = 40
_NARROW_CHIPS = 4
_HINT = "hledá i\u00a0bez háčků, s\u00a0překlepy a\u00a0v\u00a0rodných příjmeních"
_KEYS = (
    ("↑", ""),
    ("↓", "výběr"),
    ("Enter", "otevřít"),
    ("Ctrl+Enter", "nový kontakt s\u00a0osobou"),
    ("Esc", "zpět"),
)


class SearchPage(DeskPage):
    """Hits by kind with the reason of each; `commands` gives what may be done just now."""

    def __init__(
        self,
        finding: "Finding",
        commands: Callable[[], Sequence[Command]] = tuple,
        people: "KnownPeople | None" = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._finding = finding
        self._commands = commands
        self._only_commands = False
        self._typed = self._query = ""
        self._hits: tuple[Hit, ...] = ()
        self._line = 0
        self._rows: dict[HitKind, list[HitRow]] = found_rows((), (), "")
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
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_AFTER_MS)
        self._settling.timeout.connect(self._settle)
        self.hits.opened.connect(self._open)
        self.hits.current_changed.connect(self.aside.show_row)
        self.preview.open_wanted.connect(self.open_current)
        self.aside.person.open_wanted.connect(self.open_current)
        self.aside.person.contact_wanted.connect(self._begin_contact)
        self._lay_out()
        self.search("")

    def search(self, text: str) -> None:
        """Shows what the text finds now; that it was searched is noted once the typing rests.

        After > or / only commands are looked for, all of them if nothing more is typed.
        """
        self._typed = text
        self._only_commands = text.lstrip().startswith(COMMAND_SIGNS)
        self._query = " ".join(text.lstrip(" >/" if self._only_commands else " ").split())
        started = perf_counter()
        self._hits = ()
        if self._is_long_enough and not self._only_commands:
            with guarded(self):
                self._hits = self._finding.look(self._query, LIMIT)
            self._settling.start()
        else:
            self._settling.stop()
        took = round((perf_counter() - started) * 1000)
        commands = self._commands() if self._is_long_enough else ()
        self._rows = found_rows(self._hits, commands, self._query)
        self._show_title(took)
        self._show_chips()
        self._show_rows()

    @property
    def has_hits(self) -> bool:
        """Whether any record was found."""
        return bool(self._hits)

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

    def refresh(self) -> None:
        """Looks again, because something found may have changed; the choice stays."""
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
            ("Esc", tr("zpět")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the preview gives way."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= FULL_WIDTH
        self._place_chips(len(self.chips) if is_wide else _NARROW_CHIPS)
        self.aside.setVisible(is_wide)

    @property
    def _is_long_enough(self) -> bool:
        return len(self._query) >= SHORTEST or self._only_commands

    def _settle(self) -> None:
        self._settling.stop()
        self._line = 0
        with guarded(self):
            only = self._only()
            kind = RECORD_KINDS.get(only, RecordKind.NONE) if only else RecordKind.NONE
            found = self._rows[only] if only else self._hits
            self._line = self._finding.settle(self._query, len(found), kind)
            self.aside.search_line = self._line

    def _open(self, row: HitRow) -> None:
        if row.more:
            self.chips[row.kind].click()
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

    def _show_title(self, took: int) -> None:
        shown = self._query[:_TITLE_LENGTH] + ("…" if len(self._query) > _TITLE_LENGTH else "")
        self.title_label.setText(tr("Hledání „{}“").format(shown) if shown else tr("Hledání"))
        words = counted(sum(map(len, self._rows.values())), "nález", "nálezy", "nálezů")
        if sum(hit.kind is not RecordKind.PERSON for hit in self._hits) >= LIMIT:
            words = tr("prvních {}, nejnovější").format(words)
        self.count_label.setText(f"{words} · {took}\u00a0ms" if self._is_long_enough else "")

    def _show_chips(self) -> None:
        total = sum(map(len, self._rows.values()))
        for kind, chip in self.chips.items():
            count = total if kind is None else len(self._rows[kind])
            name = tr("Vše") if kind is None else tr(kind.title)
            chip.setText(f"{name}\u00a0{count}" if count else name)
            chip.setAccessibleName(f"{name}, {count}")
            chip.setEnabled(bool(count) or kind is None)
        only = self._only()
        if only is not None and not self._rows[only]:
            self.chips[None].setChecked(True)

    def _show_rows(self) -> None:
        rows = listed(self._rows, COMMANDS if self._only_commands else self._only())
        self.hits.show_rows(rows, self._query)
        self._stack.setCurrentWidget(self.hits if rows else self.empty)
        self.empty.show_words("search", *self._emptiness())

    def _filter(self) -> None:
        """Another kind was chosen; the trail keeps which, once that rests."""
        self._show_rows()
        if self._is_long_enough and not self._only_commands:
            self._settling.start()

    def _emptiness(self) -> tuple[str, str]:
        if self._only_commands:
            hint = tr("Stačí začátky slov, háčky nejsou potřeba.")
            return tr("Takový příkaz tu není"), hint
        if not self._query:
            hint = tr("Stačí začátek slova, háčky nejsou potřeba. Příkazy vypíše znak >.")
            return tr("Napište číslo, jméno nebo slova"), hint
        if not self._is_long_enough:
            return tr("Napište aspoň dva znaky"), tr(
                "Hledá se při psaní, Enter otevře první nález."
            )
        hint = tr("Zkuste jen příjmení, číslo nebo jiné slovo. Osobu zapíšete klávesou F2.")
        return tr("Nic nenalezeno"), hint

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

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("search", "accent", 24))
        head.addWidget(self.title_label)
        head.addWidget(self.count_label)
        head.addStretch()
        head.addWidget(IconLabel("typo", size=16))
        head.addWidget(ElidedLabel(tr(_HINT), "second-line"))
        self._place_chips(_NARROW_CHIPS)
        chips = QHBoxLayout()
        chips.addLayout(self._chip_rows)
        chips.addStretch()
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(self._hits_card(), 1)
        body.addWidget(self.aside)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 12, 20, 16)
        page.setSpacing(11)
        page.addLayout(head)
        page.addLayout(chips)
        page.addLayout(body, 1)

    def _hits_card(self) -> QFrame:
        card = QFrame()
        set_kind(card, "card")
        self._stack.addWidget(self.hits)
        self._stack.addWidget(self.empty)
        holder = QVBoxLayout()
        holder.setContentsMargins(7, 6, 7, 6)
        holder.addWidget(self._stack)
        line = QFrame()
        set_kind(line, "line")
        keys = QHBoxLayout()
        keys.setContentsMargins(12, 8, 12, 8)
        keys.setSpacing(6)
        for key, words in _KEYS:
            keys.addWidget(KeyCap(key))
            if words:
                keys.addWidget(ElidedLabel(tr(words), "second-line"))
                keys.addSpacing(8)
        keys.addStretch()
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(holder, 1)
        column.addWidget(line)
        column.addLayout(keys)
        return card
