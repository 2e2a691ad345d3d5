"""The contact's form: drawn inputs, the eight chips, and the person folded below them."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from kkc_desktop.domain.code_lists import (
    ContactChannel,
    ContactOutcome,
    ContactReason,
    Language,
    PersonRole,
    SpecialNeed,
)
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.dossier import Visit
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.station import Officer
from kkc_desktop.ui.contact_reasons import (
    OTHER_REASONS,
    REASON_CHIPS,
    REASONS,
    ReasonChip,
    person_need,
    usual_outcome,
)
from kkc_desktop.ui.enter_moves_on import EnterMovesOn, move_on
from kkc_desktop.ui.field_labels import field_labels, titled
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.generated.ui_contact_page import Ui_ContactPage
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.persons_editor import PersonsEditor
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.tab_order import order_tabs
from kkc_desktop.ui.typed_rest import texts_without_meaning, type_again
from kkc_desktop.ui.widgets.chips import ChipGroup
from kkc_desktop.ui.widgets.question import ask

ROLES = (
    PersonRole.REPORTING_PERSON,
    PersonRole.INJURED_PARTY,
    PersonRole.VICTIM,
    PersonRole.WITNESS,
    PersonRole.EXPLAINING_PERSON,
    PersonRole.SUBMITTING_PERSON,
    PersonRole.FINDER,
    PersonRole.LEGAL_REPRESENTATIVE,
)
_CHIP_COLUMNS = 4
_ARRIVAL_WIDTH, _ARRIVAL_SPACE = 104, 28
_TIGHT = 2  # px; two lines fit without a scroll bar
_REMOVE = "Odebrat"


class ContactForm(QObject):
    """Shows a visit in the drawn page and reads it back; it saves nothing."""

    changed = Signal()
    danger_chosen = Signal()

    def __init__(self, ui: Ui_ContactPage, now: Callable[[], datetime], parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = ui
        self._visit: Visit | None = None
        self._labels = field_labels(parent) | {"reason": ui.reason_title.text()}
        self._usual = ContactOutcome.OPEN
        self._offer_choices()
        self.form = RecordForm(ui, Contact, now)
        self.chips = ChipGroup(REASON_CHIPS, _CHIP_COLUMNS)
        self.chips.setAccessibleName(tr("Důvod"))
        self.persons = PersonsEditor(now)
        self.persons.hide()
        ui.chips_layout.addWidget(self.chips)
        ui.person_layout.addWidget(self.persons)
        self._enter = EnterMovesOn(self)
        self._enter.watch(self.chips)
        ui.subject.installEventFilter(self)
        self._order_tabs()
        self._connect()

    @property
    def has_visit(self) -> bool:
        """Whether anything has been shown yet."""
        return self._visit is not None

    @property
    def visit(self) -> Visit:
        """The visit as it stands on the screen."""
        assert self._visit is not None, "a visit is shown before anything is asked"
        contact = self.form.read(self._visit.contact)
        return replace(self._visit, contact=contact, persons=self.persons.persons())

    def show(self, visit: Visit, officers: Iterable[Officer], rooms: Iterable[str]) -> None:
        """Shows the visit; a closed one can only be looked at."""
        is_closed = visit.contact.closed_at is not None
        self._visit = visit
        self._usual = ContactOutcome.OPEN
        self.ui.handler_id.set_choices([(officer.id, _who(officer)) for officer in officers])
        self.ui.room.set_choices([(room, room) for room in rooms])
        self.form.show(visit.contact)
        self.form.set_read_only(is_closed)
        self.ui.ticket.setReadOnly(True)
        self._fit_arrival()
        self.chips.setVisible(not is_closed)
        self.persons.show_persons(visit.persons, ROLES, is_closed)
        self._show_person(is_open=bool(visit.persons))
        self._follow_reason(visit.contact.reason)
        self._follow_outcome()

    def choose(self, reason: ContactReason) -> None:
        """Sets the reason as the chips and the list do."""
        self.ui.reason.set_value(reason)

    def focus(self, field: str) -> bool:
        """Puts the caret into a field of the contact or of a person."""
        if field.startswith("persons."):
            _, place, name = field.split(".", 2)
            self._show_person(is_open=True)
            return self.persons.focus(int(place), name)
        if field == "reason" and self.ui.reason.value() is ContactReason.NONE:
            self.focus_chips()
            return True
        return self.form.focus(field)

    def focus_chips(self) -> None:
        """Puts the focus on the chosen chip, or on the first one, where digits choose."""
        buttons = self.chips.findChildren(QAbstractButton)
        checked = [button for button in buttons if button.isChecked()]
        (checked or buttons)[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focused_field(self) -> str:
        """The field with the caret; of the chips it is the reason."""
        return self.form.focused_field() or self.persons.focused_field()

    def unreadable(self) -> list[Problem]:
        """Everything typed that cannot be used."""
        return self.titled([*self.form.unreadable(), *self.persons.unreadable()])

    def texts_without_meaning(self) -> dict[str, str]:
        """The same letter by letter, for the draft."""
        return texts_without_meaning(self.form) | self.persons.texts_without_meaning()

    def type_again(self, texts: dict[str, str]) -> None:
        """Puts such texts back."""
        type_again(self.form, texts)
        self.persons.type_again(texts)

    def titled(self, problems: Iterable[Problem]) -> list[Problem]:
        """The problems named by the labels of their fields."""
        named = [
            replace(problem, title=self.persons.title_of(problem.field))
            if problem.field.startswith("persons.")
            else problem
            for problem in problems
        ]
        return titled(named, self._labels)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Marks the fields."""
        found = list(problems)
        self.form.show_problems(found)
        self.persons.show_problems(found)

    def filled_count(self) -> int:
        """How much was given, for the list of drafts."""
        contact, persons = self.visit.contact, self.visit.persons
        texts = (contact.subject, contact.note, contact.referral)
        chosen = contact.reason is not ContactReason.NONE
        return sum(bool(text) for text in texts) + chosen + len(persons)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the short text moves on as everywhere; Shift+Enter breaks the line."""
        is_enter = (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() in (_PLAIN, Qt.KeyboardModifier.KeypadModifier)
        )
        if is_enter and watched is self.ui.subject:
            move_on(self.ui.subject)
            return True
        return super().eventFilter(watched, event)

    def _fit_arrival(self) -> None:
        """An arrival of another day is longer than the time of today."""
        field = self.ui.arrived_at
        needed = field.fontMetrics().horizontalAdvance(field.text()) + _ARRIVAL_SPACE
        field.setFixedWidth(max(_ARRIVAL_WIDTH, needed))

    def _offer_choices(self) -> None:
        ui = self.ui
        ui.arrived_at.set_clock_only(True)
        ui.subject.document().setDocumentMargin(_TIGHT)
        ui.channel.set_choices(ContactChannel)
        ui.language.set_choices(Language)
        ui.special_need.set_choices(SpecialNeed)
        ui.reason.set_choices([(reason, tr(reason.label)) for reason in REASONS])
        ui.other_reason.set_choices([(reason, tr(reason.label)) for reason in OTHER_REASONS])
        ui.outcome.set_choices(ContactOutcome)

    def _order_tabs(self) -> None:
        chips = self.chips.findChildren(QAbstractButton)
        order_tabs([self.ui.special_need, *chips, self.ui.reason])
        persons = self.persons.tab_stops()
        order_tabs([self.ui.anonymous_button, *persons, self.ui.back_button])

    def _connect(self) -> None:
        self.chips.chosen.connect(self._take_chip)
        self.form.changed.connect(self._take_changes)
        self.persons.changed.connect(self._take_persons)
        self.persons.offered.connect(self._unfold_person)
        self.ui.person_fold.toggled.connect(self._fold_person)
        self.ui.add_person_button.clicked.connect(self.add_person)
        self.ui.anonymous_button.clicked.connect(self.make_anonymous)

    def _take_chip(self, chip: ReasonChip) -> None:
        self.choose(chip.reason)

    def _take_changes(self) -> None:
        reason = self._reason()
        was = self._visit.contact.reason if self._visit else ContactReason.NONE
        if self._visit and reason is not was:
            self._visit = replace(self._visit, contact=replace(self._visit.contact, reason=reason))
            self._follow_reason(reason)
            self._suggest_outcome(reason)
        self._follow_outcome()
        self.changed.emit()
        if reason is ContactReason.DANGER and was is not reason:
            self.danger_chosen.emit()

    def _take_persons(self) -> None:
        if not self.persons.persons():
            self._show_person(is_open=False)
        self._follow_reason(self._reason())
        self.changed.emit()

    def _reason(self) -> ContactReason:
        reason = self.ui.reason.value()
        return reason if isinstance(reason, ContactReason) else ContactReason.NONE

    def _follow_reason(self, reason: ContactReason) -> None:
        chip = next((chip for chip in REASON_CHIPS if chip.reason is reason), None)
        self.chips.set_value(chip)
        self.ui.person_hint.setText(person_need(reason))

    def _suggest_outcome(self, reason: ContactReason) -> None:
        """Puts in the usual outcome unless the person has chosen one."""
        if self.ui.outcome.value() in (ContactOutcome.OPEN, self._usual):
            self._usual = usual_outcome(reason)
            self.ui.outcome.set_value(self._usual)

    def _follow_outcome(self) -> None:
        is_referred = self.ui.outcome.value() is ContactOutcome.REFERRED
        self.ui.referral_cell.setVisible(is_referred or bool(self.ui.referral.text()))

    # The person.

    def add_person(self) -> None:
        """Opens the person's fields, with an empty one if there is none yet, at the surname."""
        self._show_person(is_open=True)
        if not self.persons.persons():
            self.persons.add_person()
        self.persons.focus(0, "surname")

    def make_anonymous(self) -> None:
        """Takes all persons away, after a question if anything about them was typed."""
        persons = self.persons.persons()
        question = tr("Odebrat osobu a pokračovat anonymně?")
        text = tr("Údaje o osobě z kontaktu zmizí.")
        if any(not is_blank(person) for person in persons) and (
            ask(self.persons, question, text, tr("Ponechat"), tr(_REMOVE), verb_icon="remove")
            != tr(_REMOVE)
        ):
            return
        self.persons.show_persons((), ROLES)
        self._take_persons()
        self.ui.add_person_button.setFocus()

    def _unfold_person(self) -> None:
        self._show_person(is_open=True)

    def _fold_person(self, is_open: bool) -> None:
        if is_open and not self._is_closed() and not self.persons.persons():
            self.add_person()
        else:
            self._show_person(is_open=is_open)

    def _show_person(self, *, is_open: bool) -> None:
        has_person = bool(self.persons.persons())
        was_blocked = self.ui.person_fold.blockSignals(True)
        self.ui.person_fold.setChecked(is_open)
        self.ui.person_fold.blockSignals(was_blocked)
        self.ui.person_fold.setIcon(icon("fold" if is_open else "unfold"))
        self.persons.setVisible(is_open)
        can_edit = not self._is_closed()
        self.ui.add_person_button.setVisible(can_edit and not has_person and not is_open)
        self.ui.anonymous_button.setVisible(can_edit and (has_person or is_open))

    def _is_closed(self) -> bool:
        return self._visit is not None and self._visit.contact.closed_at is not None


_PLAIN = Qt.KeyboardModifier.NoModifier


def is_blank(person: Person) -> bool:
    """Whether nothing was said about the person."""
    empty = Person(id=person.id, record_id=person.record_id, position=person.position)
    return person == empty


def _who(officer: Officer) -> str:
    name = f"{officer.given_names} {officer.surname}".strip()
    return f"{officer.rank} {name}".strip() if officer.rank else f"{name}, {tr(officer.role.label)}"
