"""The header: the desk's name, the menus, the search box and the buttons that are always there."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.audit import Act
from kkc_desktop.ui.allowed import MayAct
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

SEARCH_LIMIT = 200
_SEARCH_WORDS = "Hledat osobu, číslo, radu nebo příkaz"
_FOLDED_SIZE = QSize(640, 52)
_EMERGENCY_WORDS = "Událost  F12"


class SearchBox(QLineEdit):
    """Finds people, records and numbers; arrows and Enter work in the hits while it is typed.

    Signal left() when Tab leaves it with a text: the page of hits then takes the caret to its
    filters, past the rest of the header and the rail.
    """

    searched = Signal(str)
    moved = Signal(int)
    opened = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "search")
        self.setFixedSize(360, 34)
        self.setMaxLength(SEARCH_LIMIT)
        self.setPlaceholderText(tr(_SEARCH_WORDS))
        self.setAccessibleName(f"{tr(_SEARCH_WORDS)}, Ctrl+F")
        self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.addStretch()
        row.addWidget(KeyCap("Ctrl+F"))
        self.textEdited.connect(self.searched)
        self.returnPressed.connect(self.opened)

    def begin(self) -> None:
        """Takes the caret, whatever stands in the box selected."""
        self.setFocus()
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move in the hits; everything else is typed."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Tab goes to the filters of what was found, where there is something."""
        if is_next and self.text():
            self.left.emit()
            if not self.hasFocus():
                return True
        return super().focusNextPrevChild(is_next)


class HeaderBar(QFrame):
    """Shown on every page, also while an emergency is taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "header")
        self.setFixedHeight(52)
        self.name_label = PlainLabel("KKC", "brand")
        self.menu_bar = QMenuBar()
        self.menu_bar.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.menu_button = _button("menu", tr("Nabídka"), tr("Nabídka programu"), "quiet")
        self.menu_button.hide()
        self.search_box = SearchBox()
        self.hide_button = _button("hide", tr("Skrýt"), tr("Skrýt obrazovku, Ctrl+B"), "quiet")
        self.lock_button = _button("lock", tr("Zamknout"), tr("Zamknout přepážku, Ctrl+L"), "quiet")
        self.incident_button = _button(
            "incident", tr(_EMERGENCY_WORDS), tr("Oznámení události, F12"), "emergency-outline"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._brand())
        row.addLayout(_middle(self.menu_bar))
        row.addWidget(self.menu_button)
        row.addStretch(1)
        row.addWidget(self.search_box)
        row.addStretch(1)
        for button in (self.hide_button, self.lock_button, self.incident_button):
            row.addWidget(button)

    def minimumSizeHint(self) -> QSize:
        """What the folded header needs; the layout knows only how much it needs unfolded."""
        return _FOLDED_SIZE

    def fold_menus(self, *, is_folded: bool) -> None:
        """In a very small window one button opens all the menus."""
        if is_folded and self.menu_button.menu() is None:
            menu = QMenu(self.menu_button)
            menu.addActions(self.menu_bar.actions())
            self.menu_button.setMenu(menu)
        self.menu_bar.setVisible(not is_folded)
        self.menu_button.setVisible(is_folded)

    def show_name(self, short_name: str) -> None:
        """Shows whose desk it is."""
        self.name_label.setText(f"KKC {short_name.removeprefix('KKC').strip()}".strip())

    def show_allowed(self, may: MayAct) -> None:
        """Offers search and emergency to those who may see records."""
        self.search_box.setEnabled(may(Act.SEARCH))
        self.incident_button.setVisible(may(Act.TAKE_NOTICE))

    def set_wide(self, *, is_wide: bool) -> None:
        """In a small window the quiet buttons keep their icons alone."""
        self.hide_button.setText(tr(" Skrýt") if is_wide else "")
        self.lock_button.setText(tr(" Zamknout") if is_wide else "")
        self.incident_button.setText(f" {tr(_EMERGENCY_WORDS)}" if is_wide else " F12")
        self.search_box.setFixedWidth(360 if is_wide else 220)
        self.search_box.setPlaceholderText(tr(_SEARCH_WORDS) if is_wide else tr("Hledat"))
        self.name_label.setVisible(is_wide)
        self._brand_row.setContentsMargins(0, 0, 28 if is_wide else 4, 0)

    def _brand(self) -> QWidget:
        brand = QWidget()
        row = self._brand_row = QHBoxLayout(brand)
        row.setContentsMargins(0, 0, 28, 0)
        row.setSpacing(9)
        row.addWidget(IconLabel("shield", "accent", 22))
        row.addWidget(self.name_label)
        return brand


def _button(icon_name: str, words: str, accessible: str, kind: str) -> QPushButton:
    button = QPushButton(f" {words}")
    tone = "error" if kind == "emergency-outline" else "accent"
    button.setIcon(icon(icon_name, tone))
    button.setIconSize(QSize(18, 18))
    button.setAccessibleName(accessible)
    set_tip(button, accessible)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    set_kind(button, kind)
    return button


def _middle(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.addStretch()
    column.addWidget(widget)
    column.addStretch()
    return column
