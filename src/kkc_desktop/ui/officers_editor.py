"""The people of the station: a table of them and the card of the chosen one."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.domain.station import Officer, Role, check_officer
from kkc_desktop.ui.field_labels import field_labels, titled
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.generated.ui_officer import Ui_OfficerForm
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import Column, RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.problem_list import ProblemList

_CARD_WIDTH = 328
_ROLE_WORDS = {
    Role.RECEPTIONIST: "Kontakty, rady, oznámení událostí, potvrzení a záznamy.",
    Role.OFFICER: "Navíc protokoly, vysvětlení, dodatky a zneplatnění.",
    Role.HEAD: "Vše jako policista, navíc správa stanice.",
    Role.ADMINISTRATOR: "Jen správa stanice; záznamy nevidí.",
    Role.OVERSEER: "Jen dohled; záznamy nevidí.",
}


class OfficersEditor(QWidget):
    """Whoever owns it keeps the officers: `kept` carries a card that is in order."""

    kept = Signal(object)

    def __init__(self, new_officer: Callable[[], Officer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new_officer = new_officer
        self._officers: tuple[Officer, ...] = ()
        self._shown = new_officer()
        self._is_read_only = False
        self.model = RecordTableModel(_COLUMNS, self)
        self.table = plain_table(self.model, tr("Osoby na stanici"))
        self.card = QWidget()
        self.ui = Ui_OfficerForm()
        self.ui.setupUi(self.card)
        self.ui.role.set_choices(Role)
        self.form: RecordForm[Officer] = RecordForm(self.ui, Officer)
        self.role_label = PlainLabel("", "second-line")
        self.card_title = PlainLabel("", "card-title")
        self.problem_list = ProblemList()
        self.add_button = _button(tr(" Další osoba"), "add", "quiet")
        self.undo_button = _button(tr(" Vrátit změny"), "restore", "quiet")
        self.keep_button = _button(" Zapsat osobu", "save", "secondary")
        self._labels = field_labels(self.card)
        self._connect()
        self._lay_out()
        self.begin_new()

    @property
    def officers(self) -> tuple[Officer, ...]:
        """The people in the table."""
        return self._officers

    def show_officers(self, officers: tuple[Officer, ...]) -> None:
        """Shows these people; a half-written card stays as it is."""
        self._officers = officers
        is_dirty, typed = self.form.is_dirty(), self.form.read(self._shown)
        self.model.set_rows(officers)
        chosen = next((o for o in officers if o.id == self._shown.id), None)
        if is_dirty and typed != chosen:
            return
        if chosen is not None:
            self._choose(chosen)
        elif officers:
            self._choose(officers[0])

    def begin_new(self) -> None:
        """Opens an empty card."""
        self.table.clearSelection()
        self._show(self._new_officer())
        self.ui.rank.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_dirty(self) -> bool:
        """Whether the card holds something that was not kept yet."""
        return self.form.is_dirty()

    def keep(self) -> bool:
        """Hands the card over if it is in order; else shows what is missing."""
        officer = self.form.read(self._shown)
        problems = check_officer(officer)
        self.show_problems(problems)
        errors = errors_of(problems)
        if errors:
            self.form.focus(errors[0].field)
            return False
        self.kept.emit(officer)
        return True

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Shows what is wrong with the card or with the staff as a whole."""
        found = titled(problems, self._labels)
        self.form.show_problems(found)
        self.problem_list.show_problems(found)

    def set_read_only(self, *, read_only: bool) -> None:
        """Lets the person only look."""
        self._is_read_only = read_only
        self.form.set_read_only(read_only)
        self._follow_card()
        self.keep_button.setVisible(not read_only)
        self.problem_list.setVisible(not read_only)

    def show_state_column(self, *, is_shown: bool) -> None:
        """Says in the table who has left; needless while the first people are listed."""
        self.table.setColumnHidden(_COLUMNS.index(_STATE), not is_shown)
        self.ui.is_active.setVisible(is_shown)

    def focus_first(self) -> None:
        """The table if somebody is in it, else the card."""
        target = self.table if self._officers else self.ui.rank
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, officer: Officer) -> None:
        self._shown = officer
        self.form.show(officer)
        self.problem_list.show_problems(())
        is_known = any(known.id == officer.id for known in self._officers)
        self.card_title.setText(officer.full_name if is_known else tr("Nová osoba"))
        self._follow_card()

    def _choose(self, officer: Officer) -> None:
        row = self._officers.index(officer)
        index = self.model.index(row, 0)
        choose = QItemSelectionModel.SelectionFlag.ClearAndSelect
        rows = QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(index, choose | rows)
        self._show(officer)

    def _follow_table(self, index: QModelIndex) -> None:
        if index.isValid():
            self._show(self.model.row_at(index))

    def _open_card(self) -> None:
        self.ui.surname.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.surname.selectAll()

    def _undo(self) -> None:
        self._show(self._shown)

    def _follow_card(self) -> None:
        """While a card is half-written no other can be chosen, so nothing typed is lost."""
        is_dirty = self.form.is_dirty()
        self.table.setEnabled(not is_dirty)
        self.undo_button.setVisible(is_dirty and not self._is_read_only)
        self.add_button.setVisible(not is_dirty and not self._is_read_only)
        self._explain_role()

    def _explain_role(self) -> None:
        role = self.ui.role.value()
        self.role_label.setText(tr(_ROLE_WORDS[role]) if isinstance(role, Role) else "")

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._follow_table)
        self.table.activated.connect(self._open_card)
        self.add_button.clicked.connect(self.begin_new)
        self.keep_button.clicked.connect(self.keep)
        self.problem_list.problem_activated.connect(self.form.focus)
        self.form.changed.connect(self._follow_card)
        self.undo_button.clicked.connect(self._undo)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.table, 1)
        row.addLayout(self._side())
        for earlier, later in (
            (self.table, self.ui.rank),
            (self.ui.is_active, self.keep_button),
            (self.keep_button, self.add_button),
            (self.add_button, self.undo_button),
        ):
            QWidget.setTabOrder(earlier, later)

    def _side(self) -> QVBoxLayout:
        frame = QFrame()
        set_kind(frame, "card")
        frame.setFixedWidth(_CARD_WIDTH)
        frame.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        card = QVBoxLayout(frame)
        card.setContentsMargins(16, 12, 16, 14)
        card.setSpacing(10)
        card.addWidget(self.card_title)
        # Beside a wrapped label a layout would squeeze the fields before it scrolls.
        self.card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        card.addWidget(self.card)
        self.role_label.setWordWrap(True)
        card.addWidget(self.role_label)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.undo_button)
        buttons.addStretch()
        buttons.addWidget(self.keep_button)
        card.addLayout(buttons)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addWidget(frame)
        side.addWidget(self.problem_list)
        side.addStretch()
        return side


def _role_words(officer: Officer) -> str:
    return tr(officer.role.label)


def _name_words(officer: Officer) -> str:
    return officer.full_name


def _number_words(officer: Officer) -> str:
    return officer.service_number or "–"


def _state_words(officer: Officer) -> str:
    return tr("slouží" if officer.is_active else "již neslouží")


_STATE = Column("Stav", _state_words, width=84)
_COLUMNS = (
    Column("Hodnost a jméno", _name_words),
    Column("Sl.\u00a0č.", _number_words, width=84),
    Column("Role", _role_words, width=160),
    _STATE,
)


def _button(words: str, name: str, kind: str) -> QPushButton:
    button = QPushButton(icon(name, "accenttext" if kind == "quiet" else "muted"), words)
    button.setAccessibleName(words.strip())
    set_kind(button, kind)
    return button
