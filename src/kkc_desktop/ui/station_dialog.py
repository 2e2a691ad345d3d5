"""Founding the station in three steps: whose desk, who serves there, and the first password."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.problems import Level, Problem, errors_of
from kkc_desktop.domain.station import (
    MANAGING_ROLES,
    Officer,
    OfficerId,
    Role,
    Station,
    check_staff,
)
from kkc_desktop.services.accounts import new_password_problems
from kkc_desktop.services.setup import known_centres, station_of
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.new_password_form import NewPasswordForm
from kkc_desktop.ui.officers_editor import OfficersEditor
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.station_form import NO_STATION, StationForm
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.chips import ChipGroup
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.problem_list import ProblemList
from kkc_desktop.ui.widgets.stepper import Stepper

_SIZE = QSize(1000, 690)
_SIDE_WIDTH = 306
_STEPS = ("Stanice", "První služebníci", "Heslo")
_STATION, _OFFICERS, _PASSWORD = range(3)
_ACTS = ("Dál  Ctrl+Enter", "Dál  Ctrl+Enter", "Založit stanici  Ctrl+Enter")
_PASSWORD_WIDTH = 440
_OTHER = "jiná stanice"


class StationDialog(QDialog):
    """Gives `station`, `officers`, and the `founder` with their `password` when accepted.

    Station and officers may be changed later under Správa, where the others get their passwords.
    """

    def __init__(self, new_id: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._new_id = new_id
        self._listed: tuple[Officer, ...] = ()
        self._has_tried = False
        self.setObjectName("station_dialog")
        self.setWindowTitle("KKC Desktop")
        self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        set_kind(self, "sign-in")
        self.stepper = Stepper()
        self.centres = ChipGroup((*(seed.short_name for seed in known_centres()), tr(_OTHER)), 3)
        self.form = StationForm()
        self.problem_list = ProblemList()
        self.editor = OfficersEditor(self._blank_officer)
        self.editor.show_state_column(is_shown=False)
        self.founder_label = PlainLabel("", "muted")
        self.password_form = NewPasswordForm(self._password_problems)
        self.steps = QStackedWidget()
        self.back_button = QPushButton(tr("Zpět  Esc"))
        self.next_button = QPushButton()
        self._lay_out()
        self._connect()
        self._show_step(0)
        self._show_problems()

    @property
    def station(self) -> Station:
        """The station as typed."""
        return self.form.read()

    @property
    def officers(self) -> tuple[Officer, ...]:
        """The officers as listed."""
        return self._listed

    @property
    def founder(self) -> Officer:
        """The first who may manage the station; asked for only when there is one."""
        return next(o for o in self._listed if o.is_active and o.role in MANAGING_ROLES)

    @property
    def password(self) -> str:
        """The founder's password."""
        return self.password_form.password

    def choose_centre(self, name: object) -> None:
        """Fills in what is known of the centre; any other name empties the form."""
        seed = next((seed for seed in known_centres() if seed.short_name == name), None)
        self.form.show_station(station_of(seed) if seed else NO_STATION)
        self._show_problems()
        self.form.focus("name")

    def go_on(self) -> None:
        """From the station to its officers, the password and the founding; stops at what lacks."""
        steps = (self._leave_station, self._leave_officers, self._found)
        steps[self.steps.currentIndex()]()

    def reject(self) -> None:
        """Esc goes one step back; what was typed stays."""
        if self.steps.currentIndex() > _STATION:
            self._show_step(self.steps.currentIndex() - 1)
        else:
            super().reject()

    def jump_to_problems(self) -> None:
        """F8: the list of what is missing."""
        self._has_tried = True
        self._show_problems()
        if self.steps.currentIndex() == _PASSWORD:
            self.password_form.accept()
            return
        lists = (self.problem_list, self.editor.problem_list)
        lists[self.steps.currentIndex()].focus_first()

    def _leave_station(self) -> None:
        self._has_tried = True
        errors = errors_of(self.form.problems())
        self._show_problems()
        self.form.show_problems(errors)
        if errors:
            self.form.focus(errors[0].field)
        else:
            self._show_step(_OFFICERS)

    def _leave_officers(self) -> None:
        if self.editor.is_dirty() and not self.editor.keep():
            return
        missing = check_staff(self.officers)
        self.editor.show_problems(missing)
        if missing:
            self.editor.form.focus(missing[0].field)
        else:
            self._show_step(_PASSWORD)

    def _found(self) -> None:
        if self.password_form.accept():
            self.accept()

    def _password_problems(self, password: str, again: str) -> list[Problem]:
        if self.steps.currentIndex() != _PASSWORD:
            return []
        return new_password_problems(password, again, self.founder, self.station)

    def _show_problems(self) -> None:
        """Shows what is wrong; what is merely empty waits for the first try to go on."""
        found = self.form.problems()
        gaps = [] if self._has_tried else [p for p in found if self._is_gap(p)]
        wrong = [problem for problem in found if problem not in gaps]
        self.problem_list.show_problems(wrong, [tr(gap.title) for gap in gaps])

    def _is_gap(self, problem: Problem) -> bool:
        return problem.level is Level.ERROR and not getattr(self.station, problem.field, "")

    def _add(self, officer: object) -> None:
        assert isinstance(officer, Officer), "the editor keeps officers"
        by_id = {each.id: each for each in self._listed} | {officer.id: officer}
        self._listed = tuple(by_id.values())
        self.editor.show_officers(self._listed)
        self.editor.show_problems(check_staff(self._listed))
        self.editor.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _blank_officer(self) -> Officer:
        """The first one leads the station: somebody has to be able to add the others."""
        role = Role.OFFICER if self._listed else Role.HEAD
        return Officer(id=OfficerId(self._new_id()), role=role)

    def _show_step(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.stepper.set_steps([tr(each) for each in _STEPS], step)
        words = tr(_ACTS[step])
        self.next_button.setText(words)
        self.next_button.setAccessibleName(words.split("  ")[0])
        if step == _STATION:
            self.centres.setFocus()
        elif step == _OFFICERS:
            self.editor.focus_first()
        else:
            self.founder_label.setText(_founder_words(self.founder))
            self.password_form.focus_first()

    def _connect(self) -> None:
        self.centres.chosen.connect(self.choose_centre)
        self.form.changed.connect(self._show_problems)
        self.problem_list.problem_activated.connect(self.form.focus)
        self.editor.kept.connect(self._add)
        self.password_form.submitted.connect(self.go_on)
        self.back_button.clicked.connect(self.reject)
        self.next_button.clicked.connect(self.go_on)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.go_on)
        QShortcut(QKeySequence("F8"), self).activated.connect(self.jump_to_problems)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._keep_card)

    def _keep_card(self) -> None:
        if self.steps.currentIndex() == _OFFICERS:
            self.editor.keep()

    def _lay_out(self) -> None:
        self.steps.addWidget(_scrolled(self._station_step()))
        self.steps.addWidget(_scrolled(self._officers_step()))
        self.steps.addWidget(_scrolled(self._password_step()))
        middle = QVBoxLayout()
        middle.setContentsMargins(20, 16, 20, 12)
        middle.setSpacing(14)
        middle.addLayout(self._head())
        middle.addWidget(self.steps, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self._action_bar())

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconLabel("station-building", "accent", 24))
        head.addWidget(PlainLabel(tr("Založit stanici"), "page-title"))
        head.addStretch()
        head.addWidget(self.stepper)
        return head

    def _station_step(self) -> QWidget:
        self.centres.setAccessibleName(tr("Centrum"))
        card = QFrame()
        set_kind(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 14, 16, 16)
        inside.setSpacing(14)
        inside.addWidget(
            PlainLabel(tr("Centrum – vyplní vše známé, vše lze změnit"), "field-label")
        )
        inside.addWidget(self.centres)
        inside.addWidget(self.form)
        inside.addStretch()
        self.problem_list.setFixedWidth(_SIDE_WIDTH)
        step = QWidget()
        row = QHBoxLayout(step)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(card, 1)
        side = QVBoxLayout()
        side.addWidget(self.problem_list)
        side.addStretch()
        row.addLayout(side)
        return step

    def _officers_step(self) -> QWidget:
        words = tr(
            "Kdo bude přebírat přepážku. Stačí jedna osoba, další lze přidat kdykoli ve Správě."
        )
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(PlainLabel(words, "muted"))
        column.addWidget(self.editor, 1)
        return step

    def _password_step(self) -> QWidget:
        card = QFrame()
        set_kind(card, "card")
        card.setFixedWidth(_PASSWORD_WIDTH)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 14, 16, 16)
        inside.addWidget(self.password_form)
        self.founder_label.setWordWrap(True)
        step = QWidget()
        column = QVBoxLayout(step)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.founder_label)
        column.addWidget(card)
        column.addStretch()
        return step

    def _action_bar(self) -> QFrame:
        set_kind(self.back_button, "quiet")
        set_kind(self.next_button, "primary")
        self.back_button.setAccessibleName(tr("Zpět"))
        for button in (self.back_button, self.next_button):
            button.setAutoDefault(False)
        return action_bar((self.back_button,), (self.next_button,))


def _founder_words(founder: Officer) -> str:
    return tr(
        "Heslo si zvolí {} ({}). Otevírá zašifrovaná data stanice. Ostatním "
        "přidělíte heslo ve Správě; teď se ještě vytiskne obnovovací klíč do "
        "trezoru."
    ).format(founder.full_name, tr(founder.role.label))


def _scrolled(step: QWidget) -> QScrollArea:
    set_kind(step, "scrolled")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(step)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
