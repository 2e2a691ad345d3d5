"""Joins open incidents to a calamity: those ticked in the list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QWidget

from kkc_desktop.domain.calamity import CalamityLink
from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.incident import Incident, Notice
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text, pictured
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.screen_language import tr

_WORDS = (
    "Zaškrtněte mezerníkem události, které ke kalamitě patří. Zápis o\u00a0připojení vznikne"
    " v\u00a0deníku kalamity i\u00a0události."
)
_NONE = "Není žádná otevřená událost, která by k\u00a0některé kalamitě už nepatřila."
_ID = Qt.ItemDataRole.UserRole
_CHECKED = Qt.CheckState.Checked
_TICKABLE = (
    Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
)


class JoinDialog(EntryDialog):
    """`join` gets the ids of the ticked incidents and the reason, and calls the service."""

    def __init__(
        self,
        choices: Sequence[tuple[Incident, Notice]],
        join: Callable[[list[str], str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            "calamity",
            tr("Připojit události"),
            tr(_WORDS),
            tr("Připojit"),
            width=620,
            parent=parent,
        )
        self._join = join
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Otevřené události"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setMinimumHeight(160)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        for incident, notice in choices:
            item = QListWidgetItem(choice_words(incident, notice))
            item.setFlags(_TICKABLE)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(_ID, incident.id)
            self.list.addItem(item)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("nemusí být, například tatáž voda"))
        self.add("incidents", tr("&Události"), self.list)
        self.add("reason", tr("&Důvod"), self.reason, longest(CalamityLink, "reason"))
        if choices:
            self.list.setCurrentRow(0)
        else:
            self.hint_label.setText(tr(_NONE))
            self.act_button.setEnabled(False)
        self.list.setFocus()

    def perform_act(self) -> None:
        """Joins them; nothing ticked is said."""
        items = (self.list.item(row) for row in range(self.list.count()))
        ids = [str(each.data(_ID)) for each in items if each.checkState() is _CHECKED]
        if not ids:
            text = tr("Žádná událost není zaškrtnutá.")
            fix = tr("Mezerník zaškrtne událost, na které stojíte.")
            raise NotComplete((Problem(field="incidents", text=text, fix=fix),))
        self._join(ids, clean_text(self.reason.text()))


def choice_words(incident: Incident, notice: Notice) -> str:
    """What, where, when and under which number, on one line."""
    is_known = notice.incident_type is not IncidentType.NOT_CHOSEN
    what = tr(notice.incident_type.label) if is_known else notice.description
    when = moment_words(incident.received_at)
    parts = (notice.place, what, when, incident.evidence_number)
    return pictured(" · ".join(part for part in parts if part))
