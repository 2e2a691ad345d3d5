"""The chip of saved views: they are chosen, kept under a name, and thrown away again."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kkc_desktop.domain.data_lists import ViewPlace
from kkc_desktop.domain.text_limits import SHORT
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.filter_chip import Choice, FilterChip

if TYPE_CHECKING:
    from kkc_desktop.domain.saved_view import SavedView
    from kkc_desktop.services.views import Views

_EXPLANATIONS = {
    ViewPlace.SEARCH: "Uloží se hledaný text a\u00a0filtr, ne nálezy. Pohled uvidíte jen vy."
    " Stejný název nahradí dřívější pohled.",
    ViewPlace.OVERVIEW: "Uloží se období, srovnání a\u00a0filtr, ne spočítaná čísla, jen pro vás."
    " Stejný název nahradí dřívější.",
}
_OF_A_LIST = "Uloží se řazení, filtr a\u00a0sloupce, jen pro vás. Stejný název nahradí dřívější."


class SaveViewDialog(EntryDialog):
    """Asks for the name of a view of the place; `keep` stores the view under it."""

    def __init__(
        self, place: ViewPlace, keep: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        question, act = tr("Uložit pohled"), tr("Uložit")
        explanation = tr(_EXPLANATIONS.get(place, _OF_A_LIST))
        super().__init__("save", question, explanation, act, parent=parent)
        self._keep = keep
        self.name = QLineEdit()
        self.add("name", tr("&Název pohledu, bez jmen občanů"), self.name, SHORT)
        self.name.setFocus()

    def perform_act(self) -> None:
        """Stores the view; refused with NotComplete without a name."""
        self._keep(self.name.text())


class SavedViews(QObject):
    """The `chip` for one page: `content` gives what it shows, opened(SavedView) brings it back.

    Signal changed() when a view was kept or thrown away.
    """

    opened = Signal(object)
    changed = Signal()

    def __init__(
        self, views: "Views", place: ViewPlace, content: Callable[[], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._views = views
        self._place = place
        self._content = content
        self._parent = parent
        self.chip = FilterChip(tr("Pohledy"), self._choices)

    def known(self) -> "tuple[SavedView, ...]":
        """The views of the person on duty by name."""
        with guarded(self._parent):
            return self._views.of(self._place)
        return ()

    def ask_name(self) -> None:
        """Opens the question under which name to keep what is shown."""
        SaveViewDialog(self._place, self._keep, self._parent).open()

    def _choices(self) -> Sequence[Choice]:
        known = self.known()
        every: list[Choice] = [(view.name, partial(self.opened.emit, view)) for view in known]
        if every:
            every.append(("", self.ask_name))
        every.append((tr("Uložit pohled…"), self.ask_name))
        every += [
            (tr("Odebrat „{}“").format(view.name), partial(self._remove, view)) for view in known
        ]
        return every

    def _keep(self, name: str) -> None:
        self._views.keep(self._place, name, self._content())
        self.changed.emit()

    def _remove(self, view: "SavedView") -> None:
        with guarded(self._parent):
            self._views.remove(view.id)
        self.changed.emit()
