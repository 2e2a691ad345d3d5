"""F1: the keys of this page and of the whole desk, the manual, and what is new."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.assets import asset_path
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.manual_view import ManualView
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_SIZE = QSize(940, 720)
_KEYS, _MANUAL, _CHANGES = range(3)
GENERAL_KEYS = (
    ("F1", "tato nápověda"),
    ("F2", "nový kontakt"),
    ("F3", "preventivní rada"),
    ("F4", "nový dokument"),
    ("F12", "oznámení události, odkudkoli"),
    ("F8", "seznam problémů, Enter skočí do pole"),
    ("F9", "teď – do pole s\u00a0datem nebo časem"),
    ("Ctrl+F", "hledat"),
    ("Ctrl+M", "vloží textovou zkratku, Tab jde po místech k\u00a0doplnění"),
    ("Ctrl+S", "uložit"),
    ("Ctrl+Enter", "dokončit, další krok"),
    ("Ctrl+P", "náhled a\u00a0tisk"),
    ("Ctrl+L", "zamknout přepážku"),
    ("Ctrl+B", "skrýt obrazovku"),
    ("Alt+1 až 9", "místa v\u00a0levé liště, Alt+0 správa"),
    ("Enter", "další pole"),
    ("Tab, Shift+Tab", "další a\u00a0předchozí prvek"),
    ("Esc", "zpět, nic se neztratí"),
)


class HelpWindow(QDialog):
    """Opens on the keys; Esc closes. The manual is read from disk when it is first shown."""

    def __init__(
        self,
        page_title: str,
        page_keys: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("help_window")
        self.setWindowTitle(tr("Nápověda"))
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        set_kind(self, "sign-in")
        self._page_title = page_title
        self._page_keys = tuple(page_keys)
        self.manual: ManualView | None = None
        self.changes: ManualView | None = None
        self._manual_place, self._changes_place = _holder(), _holder()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._key_sheet(), icon("keyboard"), tr(" Zkratky"))
        self.tabs.addTab(self._manual_place, icon("leaflet"), tr(" Příručka"))
        self.tabs.addTab(self._changes_place, icon("history"), tr(" Co je nového"))
        self.tabs.currentChanged.connect(self._fill)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.addWidget(self.tabs)

    def open_manual(self) -> None:
        """Opens at the manual."""
        self.open()
        self.show_manual()

    def open_changes(self) -> None:
        """Opens at what is new."""
        self.open()
        self.show_changes()

    def show_manual(self) -> None:
        """Turns to the manual, the caret in its search box."""
        self.tabs.setCurrentIndex(_MANUAL)
        if self.manual is not None:
            self.manual.search_box.setFocus()

    def show_changes(self) -> None:
        """Turns to what is new."""
        self.tabs.setCurrentIndex(_CHANGES)

    def _fill(self, tab: int) -> None:
        if tab == _MANUAL and self.manual is None:
            self.manual = ManualView(asset_path("help", "prirucka.md"))
            _put_in(self._manual_place, self.manual)
        elif tab == _CHANGES and self.changes is None:
            self.changes = ManualView(asset_path("help", "zmeny.md"))
            _put_in(self._changes_place, self.changes)

    def _key_sheet(self) -> QScrollArea:
        sheet = QWidget()
        set_kind(sheet, "scrolled")
        row = QHBoxLayout(sheet)
        row.setContentsMargins(0, 14, 0, 0)
        row.setSpacing(12)
        own = self._page_keys or (("", tr("Tato stránka nemá vlastní zkratky.")),)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(_key_card(tr("Na této stránce – {}").format(self._page_title), own), 1, top)
        row.addWidget(
            _key_card(tr("Všude"), [(tr(key), tr(does)) for key, does in GENERAL_KEYS]), 1, top
        )
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(sheet)
        return area


def _key_card(title: str, keys: Sequence[tuple[str, str]]) -> QFrame:
    card = QFrame()
    set_kind(card, "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 14)
    column.setSpacing(10)
    column.addWidget(PlainLabel(title, "card-title"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(1, 1)
    for number, (key, act) in enumerate(keys):
        if key:
            grid.addWidget(KeyCap(key), number, 0, Qt.AlignmentFlag.AlignRight)
        words = PlainLabel(act)
        words.setWordWrap(True)
        grid.addWidget(words, number, 1)
    column.addLayout(grid)
    return card


def _holder() -> QWidget:
    holder = QWidget()
    QVBoxLayout(holder).setContentsMargins(0, 14, 0, 0)
    return holder


def _put_in(holder: QWidget, view: ManualView) -> None:
    layout = holder.layout()
    assert layout is not None, "a holder is made with a layout"
    layout.addWidget(view)
