"""Ochrana údajů: reviews, reports, notices and whatever else the law asks of the data."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from kkc_desktop.services.desk import Services
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import DeskPage
from kkc_desktop.ui.protection_panels import PANELS, ProtectionPanel
from kkc_desktop.ui.protection_part import ProtectionPart
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel


class ProtectionPage(DeskPage):
    """A tab for each part that the role on duty may use; the others are not there.

    Signals print_wanted(bytes, PrintOrder) and nameless_wanted(bytes, str) are those of the parts.
    """

    print_wanted = Signal(bytes, object)
    nameless_wanted = Signal(bytes, str)

    def __init__(
        self,
        services: Services,
        panels: Sequence[ProtectionPanel] = PANELS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._panels = services, panels
        self._parts: dict[ProtectionPanel, ProtectionPart] = {}
        self._offered: list[ProtectionPanel] = []
        self._holders: list[QWidget] = []
        self.tabs = QTabWidget()
        self.back_button = QPushButton(tr("Zpět  Esc"))
        self._lay_out()
        self.tabs.currentChanged.connect(self._show_current)
        self.back_button.clicked.connect(self.leave)

    @property
    def part(self) -> ProtectionPart | None:
        """The part that is looked at; None while the role may use none."""
        number = self.tabs.currentIndex()
        return self._parts.get(self._offered[number]) if number >= 0 else None

    def refresh(self) -> None:
        """Offers what the role may use and reads the open part again."""
        offered = [each for each in self._panels if self._services.workplace.may(each.needed)]
        if offered != self._offered:
            self._offer(offered)
        else:
            self._read_current()

    def show_part(self, name: str) -> None:
        """Goes to the part of that title, if it is there."""
        self.refresh()
        for number, panel in enumerate(self._offered):
            if panel.title == name:
                self.tabs.setCurrentIndex(number)

    def choose_person(self, card_id: str) -> None:
        """Lets the open part take the person of this card."""
        if self.part is not None:
            self.part.choose_person(card_id)

    def focus_first(self) -> None:
        """The first field of the open part."""
        part = self.part
        if part is None:
            self.back_button.setFocus()
        else:
            part.focus_first()

    def save(self) -> None:
        """Ctrl+S: what the open part stores."""
        if self.part is not None:
            self.part.save()

    def finish(self) -> None:
        """Ctrl+Enter: the main act of the open part."""
        if self.part is not None:
            self.part.finish()

    def print_paper(self) -> None:
        """Ctrl+P: the sheet of the open part."""
        if self.part is not None:
            self.part.print_paper()

    def jump_to_problems(self) -> None:
        """F8: what the open part finds wrong."""
        if self.part is not None:
            self.part.jump_to_problems()

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of the tabs."""
        return (
            ("Ctrl+Tab", tr("další záložka")),
            ("Ctrl+Enter", tr("hlavní úkon záložky")),
            ("Ctrl+P", tr("tisk toho, co záložka sestavila")),
            *(self.part.keys() if self.part is not None else ()),
        )

    def _offer(self, offered: list[ProtectionPanel]) -> None:
        """Puts an empty holder on each tab; its part moves in when it is looked at."""
        self.tabs.blockSignals(True)
        self.tabs.clear()
        for holder in (*self._holders, *(part.foot for part in self._parts.values())):
            holder.deleteLater()
        self._parts.clear()
        self._holders = [QWidget() for _ in offered]
        self._offered = offered
        for panel, holder in zip(offered, self._holders, strict=True):
            QVBoxLayout(holder).setContentsMargins(0, 14, 0, 0)
            self.tabs.addTab(holder, icon(panel.icon), f" {tr(panel.title)}")
        self.tabs.blockSignals(False)
        self._read_current()

    def _read_current(self) -> None:
        number = self.tabs.currentIndex()
        if number < 0:
            return
        panel = self._offered[number]
        if panel not in self._parts:
            self._parts[panel] = self._built(panel, self._holders[number])
        for part in self._parts.values():
            part.foot.setVisible(part is self._parts[panel])
        with guarded(self):
            self._parts[panel].refresh()

    def _show_current(self) -> None:
        self._read_current()
        if self.isVisible():
            self.focus_first()

    def _built(self, panel: ProtectionPanel, holder: QWidget) -> ProtectionPart:
        part = panel.build(self._services)
        part.saved.connect(self.saved)
        part.wanted.connect(self.wanted)
        part.print_wanted.connect(self.print_wanted)
        part.nameless_wanted.connect(self.nameless_wanted)
        layout = holder.layout()
        assert layout is not None, "each holder was given its layout"
        layout.addWidget(part)
        self._feet.addWidget(part.foot)
        return part

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("shield", "accenttext", 24))
        head.addWidget(PlainLabel(tr("Ochrana údajů"), "page-title"))
        head.addStretch()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(tr("Části ochrany údajů"))
        middle = QVBoxLayout()
        middle.setContentsMargins(20, 12, 20, 12)
        middle.setSpacing(10)
        middle.addLayout(head)
        middle.addWidget(self.tabs, 1)
        set_kind(self.back_button, "secondary")
        self.back_button.setAccessibleName(tr("Zpět"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        feet = QWidget()
        self._feet = QHBoxLayout(feet)
        self._feet.setContentsMargins(0, 0, 0, 0)
        column.addWidget(action_bar((self.back_button, feet), (), has_room=False))
