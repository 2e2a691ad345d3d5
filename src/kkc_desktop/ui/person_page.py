"""The card of a known person on one page: facts, what papers say otherwise, time line, likeness."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.card_words import number_words
from kkc_desktop.domain.czech import clock_words, day_words
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.domain.person_file import PersonFile
from kkc_desktop.domain.typed_text import pictured
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.alike_card import AlikeCard
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.flag_line import FlagLine
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.merges_card import MergesCard
from kkc_desktop.ui.page import DeskPage, Place, Wish
from kkc_desktop.ui.past_card import PastCard
from kkc_desktop.ui.past_rows import PastRow
from kkc_desktop.ui.person_acts import PersonActs
from kkc_desktop.ui.person_columns import PersonColumns
from kkc_desktop.ui.person_facts import PersonFacts
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.snapshot_card import SnapshotCard
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.elided_label import ElidedLabel
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

if TYPE_CHECKING:
    from kkc_desktop.services.person_files import PersonFiles
    from kkc_desktop.services.person_flags import PersonFlags
    from kkc_desktop.services.person_merging import PersonMerging

_LOGGED = "Každé otevření se zapisuje."
_MARGIN = 20
_MOST = 1000
"""The name takes all it needs before the space beside it gets any."""
_FULL_WIDTH, _SMALL_WIDTH = 960, 700


class PersonPage(DeskPage):
    """Shows one card and asks the services for everything done with it.

    `reveal` gives the birth number of a card once that is written down. Signal
    print_wanted(bytes, PrintOrder).
    """

    print_wanted = Signal(object, object)

    def __init__(
        self,
        files: "PersonFiles",
        flags: "PersonFlags",
        merging: "PersonMerging",
        reveal: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._is_erased = False
        self.file: PersonFile | None = None
        self.name_label = ElidedLabel("", "page-title")
        self.born_label = PlainLabel("", "second-line")
        self.seen_label = PlainLabel("", "second-line")
        self.looks_label = PlainLabel("", "second-line")
        self.facts, self.snapshots = PersonFacts(), SnapshotCard()
        self.past = PastCard()
        self.alike, self.merges = AlikeCard(), MergesCard()
        self.merged_label = PlainLabel("", "strong")
        self.holder_button = _button(
            tr(" Otevřít kartu, která platí"), "quiet", "next", "accenttext"
        )
        self._flag_lines: list[FlagLine] = []
        self._lines = QVBoxLayout()
        self.back_button = _button(tr(" Zpět  Esc"), "secondary", "previous")
        self.print_button = _button(tr(" Tisk přehledu  Ctrl+P"), "secondary", "print")
        self.flag_button = _button(tr(" Up&ozornění…"), "secondary", "flag")
        self.edit_button = _button(tr(" &Upravit údaje…"), "secondary", "edit-person")
        self.contact_button = _button("", "primary", "contact", "white")
        self.acts = PersonActs(self, files, flags, merging, reveal)
        self._lay_out()
        self._connect()

    def show_file(self, file: PersonFile) -> None:
        """Shows a card that was opened just now; the newest line of the time line is chosen."""
        is_same = self.file is not None and self.file.card.id == file.card.id
        self.file = file
        card, today = file.card, self.acts.today()
        self.name_label.setText(pictured(card.full_name) or tr("Osoba beze jména"))
        self.name_label.setAccessibleName(self.name_label.text())
        self.name_label.setMaximumWidth(self.name_label.sizeHint().width())
        born = tr("nar.\u00a0{}").format(day_words(card.born_on)) if card.born_on else ""
        number = tr("karta {}").format(number_words(card.number))
        self.born_label.setText(" · ".join(part for part in (born, number) if part))
        seen = file.first_seen_on
        self.seen_label.setText(tr("první záznam {}").format(day_words(seen)) if seen else "")
        self.facts.show_card(card, file.verified_on, today)
        self.snapshots.show_notes(file.notes)
        self.past.show_lines(file.lines, today)
        self.alike.show_file(file, may_merge=self.acts.may_merge)
        self.merges.show_file(file, may_unmerge=self.acts.may_unmerge)
        self._show_lines(file)
        self._show_looks(file)
        self._show_acts(file)
        if not is_same:
            self._scroll.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Reads the card again; it is open already, so this is no other consultation."""
        if self.file is not None:
            with guarded(self):
                self.show_file(self._files.read(self.file.card.id))

    def focus_first(self) -> None:
        """The newest line; without any the act of the page."""
        has_lines = self.file is not None and bool(self.file.lines)
        merged = self.file is not None and self.file.is_merged
        act = self.back_button if self._is_erased else self.contact_button
        first = self.holder_button if merged else act
        (self.past.list if has_lines and not merged else first).setFocus()

    def finish(self) -> None:
        """A new contact with the person, or the one of theirs that is open."""
        file = self.file
        if file is None or file.is_merged or self._is_erased:
            return
        if file.waiting_contact:
            self.wanted.emit(Wish(place=Place.CONTACT, record_id=file.waiting_contact))
        else:
            self.wanted.emit(Wish(place=Place.CONTACT, card_id=file.card.id))

    def print_paper(self) -> None:
        """What is known of the person on paper."""
        if self.file is None:
            return
        with guarded(self):
            card = self.file.card
            self.print_wanted.emit(self._files.sheet(card.id), self._files.order(card))

    def enriched(self, wish: Wish) -> Wish:
        """A report about the person takes the card of this page."""
        if self.file is None or wish.place is not Place.PROTECTION:
            return wish
        return replace(wish, card_id=self.file.card.id)

    def shown_record(self) -> tuple[RecordKind, str] | None:
        """The card."""
        return (RecordKind.PERSON, self.file.card.id) if self.file else None

    def show_erased(self, is_erased: bool) -> None:
        """Nothing is added to a card whose data were erased, nor begun from it."""
        self._is_erased = is_erased
        if self.file is not None:
            self._show_acts(self.file)

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (
            ("Enter", tr("otevřít záznam z\u00a0časové osy")),
            ("Ctrl+Enter", tr("nový kontakt s\u00a0osobou, nebo její otevřený")),
            ("Ctrl+P", tr("přehled osoby k\u00a0tisku")),
            ("Alt+U", tr("upravit údaje na kartě")),
            ("Alt+O", tr("zapsat upozornění")),
        )

    def open_holder(self) -> None:
        """Goes to the card that holds."""
        if self.file is not None and self.file.held_in is not None:
            self.wanted.emit(Wish(place=Place.PERSON, record_id=self.file.held_in.id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the columns stand one under another."""
        super().resizeEvent(event)
        self._columns.fit(event.size().width() - 2 * _MARGIN)
        self._fit_acts()

    def hideEvent(self, event: QHideEvent) -> None:
        """A shown birth number is covered again once the page is left."""
        super().hideEvent(event)
        if self.file is not None and not event.spontaneous():
            self.facts.show_card(self.file.card, self.file.verified_on, self.acts.today())

    def _open_line(self, row: PastRow) -> None:
        if row.wish is not None:
            self.wanted.emit(row.wish)

    def _open_card(self, card: PersonCard) -> None:
        self.wanted.emit(Wish(place=Place.PERSON, record_id=card.id))

    def _show_lines(self, file: PersonFile) -> None:
        """The warnings in force and, of a merged card, where the person stands now."""
        for line in self._flag_lines:
            line.hide()
            line.deleteLater()
        self._flag_lines = []
        for flag in file.flags:
            line = FlagLine(flag, self.acts.author_of(flag), self.acts.today())
            line.act_wanted.connect(self.acts.change_flag)
            self._lines.addWidget(line)
            self._flag_lines.append(line)
        self._merged_line.setVisible(file.is_merged)
        if file.held_in is not None:
            held = number_words(file.held_in.number)
            self.merged_label.setText(
                tr("Karta je sloučená s\u00a0kartou {}, jen se čte.").format(held)
            )
            self.holder_button.setText(tr(" Otevřít kartu {}").format(held))
            self.holder_button.setAccessibleName(tr("Otevřít kartu {}").format(held))

    def _show_looks(self, file: PersonFile) -> None:
        looks = ", ".join(f"{look.name} {clock_words(look.at)}" for look in file.looks)
        said = tr("Kartu dnes otevřeli: {}. ").format(looks) if looks else ""
        self.looks_label.setText(f"{said}{tr(_LOGGED)}")

    def _show_acts(self, file: PersonFile) -> None:
        words = tr("Nový kontakt s\u00a0osobou")
        if file.waiting_contact:
            words = tr("Pokračovat v\u00a0kontaktu {}").format(file.waiting_ticket)
        self.contact_button.setAccessibleName(f"{words}, Ctrl+Enter")
        self._fit_acts()
        for button in (self.contact_button, self.flag_button, self.edit_button):
            button.setEnabled(not file.is_merged and not self._is_erased)

    def _fit_acts(self) -> None:
        """In a small window the acts lose their keys, in a smaller one those beside their words."""
        is_full, is_small = self.width() >= _FULL_WIDTH, self.width() < _SMALL_WIDTH
        words = self.contact_button.accessibleName().removesuffix(", Ctrl+Enter")
        self.contact_button.setText(f" {words}  Ctrl+Enter" if is_full else f" {words}")
        self.print_button.setText(tr(" Tisk přehledu  Ctrl+P" if is_full else " Tisk"))
        self.flag_button.setText("" if is_small else tr(" Up&ozornění…"))
        self.edit_button.setText("" if is_small else tr(" &Upravit údaje…"))
        self.seen_label.setVisible(is_full)
        self._seen_icon.setVisible(is_full and bool(self.seen_label.text()))

    def _connect(self) -> None:
        self.past.opened.connect(self._open_line)
        self.facts.number_wanted.connect(self.acts.show_birth_number)
        self.alike.opened.connect(lambda alike: self._open_card(alike.card))
        self.alike.apart_wanted.connect(self.acts.tell_apart)
        self.alike.merge_wanted.connect(self.acts.merge)
        self.merges.undo_wanted.connect(self.acts.unmerge)
        acts: tuple[tuple[QPushButton, Callable[[], None]], ...] = (
            (self.back_button, self.leave),
            (self.print_button, self.print_paper),
            (self.flag_button, self.acts.add_flag),
            (self.edit_button, self.acts.edit),
            (self.contact_button, self.finish),
            (self.holder_button, self.open_holder),
        )
        for button, act in acts:
            button.clicked.connect(act)

    def _lay_out(self) -> None:
        self._lines.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._lines.setSpacing(6)
        self._merged_line = self._merged_frame()
        self._lines.addWidget(self._merged_line)
        self.looks_label.setWordWrap(True)
        looks = QWidget()
        row = QHBoxLayout(looks)
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("access", size=16), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.looks_label, 1)
        self._columns = PersonColumns(
            (self.facts, self.snapshots), self.past, (self.alike, self.merges, looks)
        )
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._columns)
        self._scroll.viewport().setAutoFillBackground(False)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 12, 0, 0)
        page.setSpacing(10)
        page.addLayout(self._head())
        page.addLayout(self._lines)
        page.addWidget(self._scroll, 1)
        right = (self.print_button, self.flag_button, self.edit_button, self.contact_button)
        page.addWidget(action_bar((self.back_button,), right))

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        head.setSpacing(10)
        head.addWidget(IconLabel("person", "accent", 24))
        self.name_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        head.addWidget(self.name_label, _MOST)
        head.addWidget(self.born_label)
        head.addStretch(1)
        self._seen_icon = IconLabel("contact")
        head.addWidget(self._seen_icon)
        head.addWidget(self.seen_label)
        return head

    def _merged_frame(self) -> QFrame:
        frame = QFrame()
        set_kind(frame, "problem-note")
        row = QHBoxLayout(frame)
        row.setContentsMargins(13, 4, 6, 4)
        row.setSpacing(8)
        row.addWidget(IconLabel("merge", "note"))
        row.addWidget(self.merged_label, 1)
        row.addWidget(self.holder_button)
        return frame


def _button(words: str, kind: str, picture: str, tone: str = "muted") -> QPushButton:
    button = QPushButton(words)
    button.setIcon(icon(picture, tone))
    button.setAccessibleName(words.strip().replace("&", "").replace("  ", ", "))
    set_kind(button, kind)
    return button
