"""Správa: whose desk this is, who serves here and which texts are in force."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.problems import errors_of
from kkc_desktop.domain.station import Officer
from kkc_desktop.services.setup import StationSetup
from kkc_desktop.ui.accounts_panel import AccountsPanel
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.backups_panel import BackupsPanel
from kkc_desktop.ui.cards_panel import CardsPanel
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.form_health_panel import FormHealthPanel
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.lists_panel import ListsPanel
from kkc_desktop.ui.officers_editor import OfficersEditor
from kkc_desktop.ui.page import DeskPage, Said
from kkc_desktop.ui.place_files_panel import PlaceFilesPanel
from kkc_desktop.ui.scan_panel import ScanPanel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.seal_panel import SealPanel
from kkc_desktop.ui.station_form import StationForm
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.templates_panel import TemplatesPanel
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.problem_list import ProblemList

_SIDE_WIDTH = 306
_FORM_WIDTH = 860
_READ_ONLY = "Údaje mění vedoucí nebo správce; vy si je můžete prohlédnout."
_STATION, _OFFICERS, _ACCOUNTS = 0, 1, 2


class StationPanels(NamedTuple):
    """The tabs that stand on services of their own; one that is not given is not there."""

    templates: TemplatesPanel
    accounts: AccountsPanel | None = None
    backups: BackupsPanel | None = None
    scans: ScanPanel | None = None
    seal: SealPanel | None = None
    cards: CardsPanel | None = None
    lists: ListsPanel | None = None
    places: PlaceFilesPanel | None = None
    health: FormHealthPanel | None = None


class StationPage(DeskPage):
    """Tabs: station, officers, accounts, backups, scans, templates, seal, cards, lists, places,
    forms.

    Read-only without the right to change; accounts are then not shown at all.
    """

    def __init__(
        self,
        setup: StationSetup,
        panels: StationPanels,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._setup = setup
        self.panels = panels
        self._firsts: list[QWidget] = []
        self.title = PlainLabel(tr("Správa stanice"), "page-title")
        self.right_label = PlainLabel("", "muted")
        self.form = StationForm()
        self.problem_list = ProblemList()
        self.editor = OfficersEditor(setup.blank_officer)
        self.tabs = QTabWidget()
        self.save_button = QPushButton(tr("Uložit  Ctrl+S"))
        self.back_button = QPushButton(tr("Zpět  Esc"))
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Reads everything again; what is half-written stays."""
        may_change = self._setup.may_change
        self.right_label.setText("" if may_change else tr(_READ_ONLY))
        self.form.set_read_only(read_only=not may_change)
        self.editor.set_read_only(read_only=not may_change)
        self.problem_list.setVisible(may_change)
        if not self.form.is_dirty():
            self.form.show_station(self._setup.station)
        self.editor.show_officers(self._setup.officers())
        self._show_accounts(is_shown=may_change)
        if self.panels.health is not None:
            self.tabs.setTabVisible(self.tabs.count() - 1, may_change)
        panels = self.panels
        every = (panels.templates, panels.backups, panels.scans, panels.seal, panels.cards)
        for panel in (*every, panels.lists, panels.places, panels.health):
            if panel is not None:
                panel.refresh()
        self._show_problems()
        self._show_save()

    def focus_first(self) -> None:
        """The first field of the open tab."""
        self._firsts[self.tabs.currentIndex()].setFocus()

    def show_part(self, name: str) -> None:
        """Goes to the tab of that name, if it is there."""
        for number in range(self.tabs.count()):
            if name and self.tabs.tabText(number) == tr(f" {name}"):
                self.tabs.setCurrentIndex(number)

    def save(self) -> None:
        """Saves what the open tab shows."""
        for panel in (self.panels.cards, self.panels.lists):
            if panel is not None and panel.isVisible():
                panel.save()
        if not self._setup.may_change:
            return
        if self.tabs.currentIndex() == _OFFICERS:
            self.editor.keep()
        elif self.tabs.currentIndex() == _STATION:
            self._save_station()

    def finish(self) -> None:
        """Here the same as saving."""
        self.save()

    def jump_to_problems(self) -> None:
        """The list of the open tab."""
        is_officers = self.tabs.currentIndex() == _OFFICERS
        (self.editor.problem_list if is_officers else self.problem_list).focus_first()

    def unfinished_words(self) -> str:
        """Says that changes are not saved; they stay on the page while the program runs."""
        parts = (self.form, self.editor, self.panels.cards, self.panels.lists)
        is_dirty = any(part is not None and part.is_dirty() for part in parts)
        return tr("správa stanice") if is_dirty else ""

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of the tabs and the table."""
        return (
            ("Ctrl+S", tr("uložit údaje stanice, osobu, kartu nebo položku seznamu")),
            ("Ctrl+Tab", tr("další záložka")),
            ("Enter", tr("v\u00a0tabulce osob přejde do karty")),
        )

    def _save_station(self) -> None:
        errors = errors_of(self.form.problems())
        self._show_problems()
        self.form.show_problems(errors)
        if errors:
            self.form.focus(errors[0].field)
            return
        with guarded(self):
            self._setup.change_station(self.form.read())
            self.form.show_station(self._setup.station)
            self._follow_accounts()
            self.saved.emit(Said(text=tr("Údaje stanice jsou uložené. Uzavřené papíry se nemění.")))

    def _keep(self, officer: object) -> None:
        assert isinstance(officer, Officer), "the editor keeps officers"
        with guarded(self):
            try:
                self._setup.put_officer(officer)
            except NotComplete as error:
                self.editor.show_problems(error.problems)
                return
            self.editor.show_officers(self._setup.officers())
            self._follow_accounts()
            self.saved.emit(Said(text=tr("Osoba je zapsaná: {}.").format(officer.full_name)))

    def _show_accounts(self, *, is_shown: bool) -> None:
        if self.panels.accounts is not None:
            self.tabs.setTabVisible(_ACCOUNTS, is_shown)
            if is_shown:
                self.panels.accounts.refresh()

    def _follow_accounts(self) -> None:
        """The sign-in window knows the officers and the station as they are now."""
        if self.panels.accounts is not None:
            self.panels.accounts.follow_officers()

    def _tell(self, words: str) -> None:
        self.saved.emit(Said(text=words))

    def _show_problems(self) -> None:
        self.problem_list.show_problems(self.form.problems())

    def _show_save(self) -> None:
        is_writing = self.tabs.currentIndex() in (_STATION, _OFFICERS)
        self.save_button.setVisible(is_writing and self._setup.may_change)

    def _connect(self) -> None:
        self.form.changed.connect(self._show_problems)
        self.problem_list.problem_activated.connect(self.form.focus)
        self.editor.kept.connect(self._keep)
        self.tabs.currentChanged.connect(self._show_save)
        self.save_button.clicked.connect(self.save)
        self.back_button.clicked.connect(self.leave)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title)
        head.addWidget(self.right_label)
        head.addStretch()
        self.tabs.setDocumentMode(True)
        set_kind(self.tabs.tabBar(), "parts")
        self.tabs.tabBar().setAccessibleName(tr("Části správy"))
        self._add_tab(self._station_tab(), "station-building", tr(" Stanice"), self.form.ui.name)
        self._add_tab(self.editor, "persons", tr(" Služebníci"), self.editor.table)
        self._add_panels()
        middle = QVBoxLayout()
        middle.setContentsMargins(20, 12, 20, 12)
        middle.setSpacing(10)
        middle.addLayout(head)
        middle.addWidget(self.tabs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self._action_bar())

    def _add_panels(self) -> None:
        templates, accounts, backups, scans, seal, cards, lists, places, health = self.panels
        for panel in (templates, accounts, backups, seal, cards, lists, places, health):
            if panel is not None:
                panel.said.connect(self._tell)
        if accounts is not None:
            self._add_tab(accounts, "key", tr(" Účty"), accounts.table)
        if backups is not None:
            self._add_tab(backups, "backup", tr(" Zálohy"), backups.table)
        if scans is not None:
            self._add_tab(scans, "scan", tr(" Skeny"), scans.choose_button)
        self._add_tab(templates, "document", tr(" Šablony"), templates.in_force.table)
        if seal is not None:
            self._add_tab(seal, "shield", tr(" Pečeť"), seal.choose_button)
        self._add_lists(cards, lists)
        self._add_files(places, health)

    def _add_files(self, places: PlaceFilesPanel | None, health: FormHealthPanel | None) -> None:
        if places is not None:
            self._add_tab(places, "map", tr(" Místa"), places.take_button)
        if health is not None:
            self._add_tab(health, "readiness", tr(" Formuláře"), health.form)

    def _add_lists(self, cards: CardsPanel | None, lists: ListsPanel | None) -> None:
        if cards is not None:
            self._add_tab(cards, "measures", tr(" Karty"), cards.kind)
        if lists is not None:
            lists.cards_wanted.connect(lambda: self.show_part("Karty"))
            self._add_tab(lists, "list", tr(" Seznamy"), lists.names)

    def _add_tab(self, inside: QWidget, icon_name: str, words: str, first: QWidget) -> None:
        self.tabs.addTab(_padded(inside), icon(icon_name), words)
        self._firsts.append(first)

    def _station_tab(self) -> QWidget:
        card = QFrame()
        set_kind(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 14, 16, 16)
        inside.addWidget(self.form)
        self.problem_list.setFixedWidth(_SIDE_WIDTH)
        form_side = QWidget()
        form_side.setMaximumWidth(_FORM_WIDTH)
        left, right = QVBoxLayout(form_side), QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(card)
        left.addStretch()
        right.addWidget(self.problem_list)
        right.addStretch()
        tab = QWidget()
        row = QHBoxLayout(tab)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(form_side, 1000)
        row.addLayout(right)
        row.addStretch(1)
        return tab

    def _action_bar(self) -> QFrame:
        set_kind(self.back_button, "secondary")
        set_kind(self.save_button, "primary")
        self.back_button.setAccessibleName(tr("Zpět"))
        self.save_button.setAccessibleName(tr("Uložit"))
        return action_bar((self.back_button,), (self.save_button,))


def _padded(inside: QWidget) -> QScrollArea:
    """The tab's contents; in a small window they scroll."""
    holder = QWidget()
    set_kind(holder, "scrolled")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 14, 0, 0)
    column.addWidget(inside)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(holder)
    return area
