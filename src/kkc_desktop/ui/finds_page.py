"""Found and handed-in things: what lies here, for how long, and where it goes."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
)

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.czech import ZONE, day_words
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.found_thing import FoundThing, FoundThingId
from kkc_desktop.services.finds import Finds
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.errors import guarded, show_error
from kkc_desktop.ui.find_dialogs import FindDialog, LeaveDialog
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import Column, Index, RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tone_delegate import ToneDelegate
from kkc_desktop.ui.widgets.marks import CountBadge
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import EmptyState

_EMPTY = (
    *("find", "Žádný nález na stanici"),
    "Věc zapíšete klávesou N, nebo z\u00a0kontaktu klávesou Shift+F2.",
)
_NARROW = 960
_SPARED = ("Obec", "Kde leží")
_ACTS = {"N": "begin", "O": "hand_over", "K": "let_go", "R": "write_receipt"}


class FindsPage(DeskPage):
    """Enter opens a thing; the acts take all that are chosen.

    Signal print_wanted(bytes, str) carries the sheet of labels and its name.
    """

    print_wanted = Signal(object, str)

    def __init__(self, finds: Finds) -> None:
        super().__init__()
        self._finds = finds
        self.model = RecordTableModel(self._columns(), self)
        self.table = plain_table(self.model, tr("Nálezy"))
        self.count = CountBadge()
        self.all_box = QCheckBox(tr("&také co už tu není"))
        self._empty = QFrame()
        self.back_button = _button(tr("Zpět  Esc"), "previous", "secondary")
        self.labels_button = _button(tr("Štítky"), "print", "secondary")
        self.leave_button = _button(tr("Vrátit  K"), "hand-over", "secondary")
        self.town_button = _button(tr("Předat obci  O"), "station-building", "secondary")
        self.receipt_button = _button(tr("Protokol  R"), "document", "secondary")
        self.new_button = _button(tr("Nový nález  N"), "add", "primary")
        self._lay_out()
        self.table.activated.connect(self._open)
        self.table.installEventFilter(self)
        self.table.selectionModel().selectionChanged.connect(self._show_acts)
        self.all_box.toggled.connect(self.refresh)
        acts: tuple[tuple[QPushButton, Callable[[], None]], ...] = (
            (self.back_button, self.leave),
            (self.labels_button, self.print_paper),
            (self.leave_button, self.let_go),
            (self.town_button, self.hand_over),
            (self.receipt_button, self.write_receipt),
            (self.new_button, self.begin),
        )
        self.labels_button.setAccessibleName(tr("Štítky, Ctrl+P"))
        self.leave_button.setAccessibleName(tr("Vrátit majiteli, odeslat, K"))
        self.receipt_button.setAccessibleName(tr("Protokol o\u00a0převzetí, R"))
        for button, act in acts:
            button.clicked.connect(act)

    @property
    def chosen(self) -> tuple[FoundThing, ...]:
        """The things that the acts take, in the order of the rows."""
        rows = sorted(self.table.selectionModel().selectedRows(), key=lambda each: each.row())
        return tuple(self.model.row_at(row) for row in rows)

    def refresh(self) -> None:
        """Reads what lies here; the choice stays."""
        with guarded(self):
            chosen = [thing.id for thing in self.chosen]
            kept = self._finds.kept()
            rows = self._finds.page() if self.all_box.isChecked() else kept
            self.model.set_rows(rows)
            today = self._finds.today()
            is_late = any(thing.next_words(today) for thing in kept)
            self.count.set_count(len(kept), "late" if is_late else "")
            self.choose(chosen or [thing.id for thing in rows[:1]])
            self.table.setVisible(bool(rows))
            self._empty.setVisible(not rows)
            self._show_acts()

    def choose(self, thing_ids: Sequence[FoundThingId]) -> None:
        """Chooses these things as far as they are shown."""
        flags = QItemSelectionModel.SelectionFlag
        selection = self.table.selectionModel()
        selection.clearSelection()
        for row in range(self.model.rowCount()):
            index = self.model.index(row, 0)
            if self.model.row_at(index).id in thing_ids:
                selection.setCurrentIndex(index, flags.Select | flags.Rows)

    def show_thing(self, thing_id: str) -> None:
        """Shows the thing of a scanned label or a hit, also one that has left."""
        self.all_box.setChecked(False)
        self.refresh()
        if thing_id and thing_id not in [thing.id for thing in self._finds.kept()]:
            self.all_box.setChecked(True)
        if thing_id:
            self.choose([FoundThingId(thing_id)])

    def focus_first(self) -> None:
        """The table, or with nothing there the act that fills it."""
        (self.table if self.model.rowCount() else self.new_button).setFocus()

    def begin(self) -> None:
        """Asks what was found."""
        dialog = FindDialog(self._finds, self._finds.blank(), self)
        dialog.recorded.connect(self._show_recorded)
        dialog.open()

    def finish(self) -> None:
        """Ctrl+Enter: a new thing."""
        self.begin()

    def print_paper(self) -> None:
        """Ctrl+P: a sheet with the labels of the chosen things."""
        with guarded(self):
            content = self._finds.labels([thing.id for thing in self.chosen])
            words = counted(len(self.chosen), "štítek", "štítky", "štítků")
            self.print_wanted.emit(content, tr("Štítky nálezů, {}").format(words))

    def write_receipt(self) -> None:
        """The protocol of taking the chosen things over, opened."""
        self._write(self._finds.receipt)

    def hand_over(self) -> None:
        """The protocol by which the municipality takes the chosen things over, opened."""
        self._write(self._finds.hand_over)

    def let_go(self) -> None:
        """Asks where the chosen thing goes without a protocol of ours."""
        kept = [thing for thing in self.chosen if thing.is_kept]
        if len(kept) != 1:
            text = tr("Vrátit nebo odeslat lze jednu věc, která tu leží.")
            show_error(self, KkcError(text, "Vyberte v\u00a0seznamu jen ji."))
            return
        dialog = LeaveDialog(self._finds, kept[0], self)
        dialog.left.connect(self._show_left)
        dialog.open()

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (
            ("N", tr("nový nález")),
            ("Enter", tr("otevřít a\u00a0opravit věc")),
            (tr("Shift+šipky"), tr("vybrat více věcí")),
            ("R", tr("protokol o\u00a0převzetí vybraných věcí")),
            ("O", tr("protokol o\u00a0předání obci")),
            ("K", tr("vrátit majiteli, odeslat")),
            ("Ctrl+P", tr("štítky vybraných věcí")),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A letter in the table does its act."""
        if (
            watched is self.table
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
            and event.text().upper() in _ACTS
        ):
            getattr(self, _ACTS[event.text().upper()])()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the columns that can be spared go."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW
        for number, column in enumerate(self.model.columns):
            self.table.setColumnHidden(number, is_narrow and column.title in _SPARED)

    def _open(self, index: Index) -> None:
        thing = self.model.row_at(index)
        if not thing.is_kept:
            day = day_words(thing.left_at.astimezone(ZONE).date()) if thing.left_at else ""
            to = _description(thing) if thing.is_erased else thing.left_to
            where = tr("{} {}, převzal(a): {}.").format(tr(thing.state.label), day, to)
            show_error(self, KkcError(f"Věc {thing.label} už tu není.", _capital(where)))
            return
        dialog = FindDialog(self._finds, thing, self)
        dialog.recorded.connect(self._show_recorded)
        dialog.open()

    def _write(self, begin: Callable[[Sequence[FoundThingId]], str]) -> None:
        with guarded(self):
            document_id = begin([thing.id for thing in self.chosen])
            self.wanted.emit(Wish(place=Place.DOCUMENT, record_id=document_id))

    def _show_recorded(self, thing: FoundThing) -> None:
        self.refresh()
        self.choose([thing.id])
        self.saved.emit(
            Said(text=tr("Věc {} je uložena; štítek vytiskne Ctrl+P.").format(tr(thing.label)))
        )
        self.focus_first()

    def _show_left(self, thing: FoundThing) -> None:
        self.refresh()
        self.saved.emit(
            Said(
                text=tr("Věc {}: {}, {}.").format(
                    tr(thing.label), tr(thing.state.label), thing.left_to
                )
            )
        )
        self.focus_first()

    def _show_acts(self) -> None:
        kept = [thing for thing in self.chosen if thing.is_kept]
        may_write = self._finds.may(Act.WRITE_PROTOCOL)
        for button in (self.receipt_button, self.town_button):
            button.setVisible(may_write)
            button.setEnabled(bool(kept))
        self.leave_button.setEnabled(len(kept) == 1)
        self.labels_button.setEnabled(bool(self.chosen))

    def _columns(self) -> tuple[Column[FoundThing], ...]:
        def next_words(thing: FoundThing) -> str:
            return thing.next_words(self._finds.today())

        def state_words(thing: FoundThing) -> str:
            return next_words(thing) if thing.is_kept else tr(thing.state.label)

        def tone(thing: FoundThing) -> str:
            return ("warning" if next_words(thing) else "") if thing.is_kept else "muted"

        def days(thing: FoundThing) -> str:
            return str(thing.days_kept(self._finds.today())) if thing.is_kept else "–"

        return (
            Column("Štítek", lambda thing: tr(thing.label), width=118),
            Column("Popis", _description),
            Column("Obec", lambda thing: thing.municipality, width=140),
            Column("Kde leží", lambda thing: thing.shelf, width=130),
            Column("Dní tu", days, width=64, align_right=True),
            Column(
                "Co dál",
                state_words,
                tone,
                width=236,
                icon_of=lambda thing: "warning" if next_words(thing) else "",
            ),
        )

    def _lay_out(self) -> None:
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setItemDelegate(ToneDelegate(self.table))
        self.all_box.setAccessibleName(tr("Zobrazit také věci, které už tu nejsou"))
        set_kind(self._empty, "card")
        QVBoxLayout(self._empty).addWidget(EmptyState(_EMPTY[0], tr(_EMPTY[1]), tr(_EMPTY[2])))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("find", "accenttext", 24))
        head.addWidget(PlainLabel(tr("Nálezy"), "page-title"))
        head.addWidget(self.count)
        head.addWidget(PlainLabel(tr("na stanici"), "muted"))
        head.addStretch()
        head.addWidget(self.all_box)
        body = QVBoxLayout()
        body.setContentsMargins(20, 12, 20, 12)
        body.setSpacing(12)
        body.addLayout(head)
        body.addWidget(self.table, 1)
        body.addWidget(self._empty, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body, 1)
        acts = (
            self.labels_button,
            self.leave_button,
            self.town_button,
            self.receipt_button,
            self.new_button,
        )
        column.addWidget(action_bar((self.back_button,), acts))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _description(thing: FoundThing) -> str:
    return tr("údaje vymazány") if thing.is_erased else thing.description


def _button(words: str, picture: str, kind: str) -> QPushButton:
    button = QPushButton(f" {words}")
    button.setIcon(icon(picture, "white" if kind == "primary" else "muted"))
    button.setAccessibleName(words.replace("  ", ", "))
    set_kind(button, kind)
    return button
