"""The persons of a record: one tab each, one card of fields edited at a time."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from kkc_desktop.domain.code_lists import PersonRole
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.field_suggestion import Standing, suggestions_of_birth_number
from kkc_desktop.domain.person import Person, PersonId, without_identity
from kkc_desktop.domain.person_care import check_person
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.verified import VERIFIABLE, begun_note
from kkc_desktop.ui.enter_moves_on import bring_into_view
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.person_fields import KEPT_OF_PROTECTED, PersonFields
from kkc_desktop.ui.person_recall import PersonRecall
from kkc_desktop.ui.person_sheets import Sheet, outside, short_name, tab_words
from kkc_desktop.ui.person_suggestions import Offer, PersonSuggestions
from kkc_desktop.ui.protection import is_protection_wanted
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.suggestion_strip import TAKE_KEY
from kkc_desktop.ui.tab_order import order_tabs
from kkc_desktop.ui.typed_rest import texts_without_meaning, type_again
from kkc_desktop.ui.widgets.choice_menu import ChoiceMenuButton
from kkc_desktop.ui.widgets.question import ask

_NARROW = 560
_REMOVE = "Odebrat"
_OF_BIRTH_NUMBER = "Podle rodného čísla"


class PersonsEditor(QWidget):
    """Adds, edits and removes persons; every field is called persons.<position>.<name> outside.

    `person_wanted` makes an empty person for a position and is set by the page. Signals: changed()
    whatever was typed; offered() when a document suggests something, so that it is in view.
    """

    changed = Signal()
    offered = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.person_wanted: Callable[[int], Person] | None = None
        self._sheets: list[Sheet] = []
        self._current = -1
        self._is_read_only = False
        self._is_showing = False
        self._now = now
        self.fields = PersonFields()
        self.form = RecordForm(self.fields.ui, Person, now)
        self.suggestions = PersonSuggestions(self.form, self.fields.labels, self)
        self.recall = PersonRecall(
            self.form, self.suggestions, self._open_person, self._become, self
        )
        self.tabs = QTabBar()
        self.add_button = QPushButton()
        self.role_button = ChoiceMenuButton("Role", tr("neuvedena"))
        self.remove_button = QPushButton(tr(" Odebrat…"))
        self._lay_out()
        self.form.changed.connect(self._take_changes)
        self.tabs.currentChanged.connect(self._turn_to)
        self.add_button.clicked.connect(self.add_person)
        self.role_button.changed.connect(self._take_roles)
        self.remove_button.clicked.connect(self._ask_to_remove)
        self.fields.ui.birth_number.editingFinished.connect(self._offer_of_birth_number)
        QShortcut(QKeySequence(TAKE_KEY), self, self.take_suggestions)

    def show_persons(
        self,
        persons: Iterable[Person],
        roles_offered: tuple[PersonRole, ...],
        read_only: bool = False,
    ) -> None:
        """Shows these persons instead of what was typed; of the same ones the open one stays."""
        before = [sheet.person.id for sheet in self._sheets]
        self._sheets = [Sheet(person) for person in persons]
        is_same = before == [sheet.person.id for sheet in self._sheets]
        self._is_read_only = read_only
        self.role_button.set_choices(roles_offered)
        self.form.set_read_only(read_only)
        self._show_tabs(max(self._current, 0) if is_same else 0)

    def persons(self) -> tuple[Person, ...]:
        """The persons as they stand on the screen, in their order."""
        self._put_aside()
        return tuple(
            replace(sheet.person, position=place) for place, sheet in enumerate(self._sheets)
        )

    def add_person(self) -> None:
        """Adds an empty person and puts the caret into the surname."""
        if self._append_person():
            self.focus(self._current, "surname")

    def offer(self, offer: Offer) -> bool:
        """Shows what a document suggests for the open person; the caret stays where it is.

        Without a person one is added. False when there is nobody to write it to: the record is
        only read, or the identity of the person is protected.
        """
        if self._is_read_only or (not self._sheets and not self._append_person()):
            return False
        if self._sheets[self._current].person.is_protected:
            return False
        self.suggestions.show_offer(offer)
        self.offered.emit()
        words = self.suggestions.strip.accessibleName()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        QTimer.singleShot(0, self._bring_offer_into_view)
        return True

    def take_suggestions(self) -> None:
        """Takes what is suggested; with nothing suggested it begins the reason of a warning."""
        if self._is_read_only or not self._sheets:
            return
        if self.suggestions.offer is not None:
            self.suggestions.take()
        else:
            self._begin_verified_note()

    def remove_current(self) -> None:
        """Takes the open person away."""
        del self._sheets[self._current]
        self._show_tabs(max(self._current - 1, 0))
        self.changed.emit()

    def tab_stops(self) -> list[QWidget]:
        """All stops of Tab as they are read: tabs, short fields, acts, the rest."""
        stops = self.fields.stops()
        acts = stops.index(self.fields.ui.details_fold) + 1
        buttons = [self.role_button, self.add_button, self.remove_button]
        return [self.tabs, *stops[:acts], *buttons, *stops[acts:]]

    def focus(self, position: int, field: str) -> bool:
        """Opens the person and puts the caret into the field; False if there is no such field."""
        if not 0 <= position < len(self._sheets):
            return False
        self.tabs.setCurrentIndex(position)
        self.fields.unfold_for(field)
        return self.form.focus(field)

    def focused_field(self) -> str:
        """Where the caret stands as persons.<position>.<name>, or an empty name."""
        name = self.form.focused_field()
        return outside(self._current, name) if name else ""

    def unreadable(self) -> list[Problem]:
        """The inputs of all persons whose text cannot be used."""
        self._put_aside()
        return [
            replace(problem, field=outside(place, problem.field))
            for place, sheet in enumerate(self._sheets)
            for problem in sheet.unreadable
        ]

    def texts_without_meaning(self) -> dict[str, str]:
        """Typed texts that no record can hold, for the draft."""
        self._put_aside()
        return {
            outside(place, name): text
            for place, sheet in enumerate(self._sheets)
            for name, text in sheet.texts.items()
        }

    def type_again(self, texts: Mapping[str, str]) -> None:
        """Puts back what `texts_without_meaning` gave."""
        for place, sheet in enumerate(self._sheets):
            own = {
                name: texts[at]
                for name in self.form.fields
                if (at := outside(place, name)) in texts
            }
            if place == self._current:
                type_again(self.form, own)
            else:
                sheet.texts = own

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Marks the fields of these problems; others than persons' are passed over."""
        found = tuple(problems)
        for place, sheet in enumerate(self._sheets):
            start = outside(place, "")
            sheet.problems = [
                replace(problem, field=problem.field.removeprefix(start))
                for problem in found
                if problem.field.startswith(start)
            ]
        if self._current >= 0:
            self.form.show_problems(self._sheets[self._current].problems)

    def title_of(self, field: str) -> str:
        """How a problem names the field: its label, and whose it is if there are several."""
        _, place, name = field.split(".", 2)
        label = self.fields.labels.get(name, "")
        sheet = self._sheets[int(place)] if int(place) < len(self._sheets) else None
        if sheet is None or len(self._sheets) < 2:
            return label
        return ("{}, {}").format(
            label, short_name(sheet.person) or tr("osoba {}").format(int(place) + 1)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow column the fields stand in more rows."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW
        self.fields.set_narrow(is_narrow=is_narrow)
        self.role_button.set_narrow(is_narrow=is_narrow)

    def _show_tabs(self, current: int) -> None:
        """Builds the tabs anew and opens one of them."""
        self._is_showing = True
        while self.tabs.count():
            self.tabs.removeTab(0)
        for place, sheet in enumerate(self._sheets):
            self.tabs.addTab(tab_words(sheet.person, place))
        self._is_showing = False
        self._current = -1
        is_empty = not self._sheets
        self.tabs.setVisible(len(self._sheets) > 1)
        self.fields.show_inputs(is_shown=not is_empty)
        self.role_button.setVisible(not is_empty)
        self.role_button.setEnabled(not self._is_read_only)
        self.remove_button.setVisible(not is_empty and not self._is_read_only)
        self.add_button.setVisible(not self._is_read_only)
        self.add_button.setText(tr(" Přidat osobu" if is_empty else " Další osoba"))
        if not is_empty:
            self.tabs.setCurrentIndex(current)
            self._turn_to(self.tabs.currentIndex())

    def _turn_to(self, place: int) -> None:
        """Puts the open card aside and opens another one."""
        if self._is_showing or place == self._current:
            return
        self._put_aside()
        self._current = place
        sheet = self._sheets[place]
        self._is_showing = True
        self.form.show(sheet.person)
        type_again(self.form, sheet.texts)
        self.role_button.set_values(sheet.person.roles)
        self.form.show_problems(sheet.problems)
        self._follow(sheet.person)
        self.suggestions.show_offer(sheet.offer)
        self.recall.follow(sheet.person)
        self._is_showing = False

    def _put_aside(self) -> None:
        """Takes what stands in the inputs into the open sheet."""
        if not 0 <= self._current < len(self._sheets):
            return
        sheet = self._sheets[self._current]
        sheet.offer = self.suggestions.offer
        sheet.person = self.form.read(sheet.person)
        open_fields = KEPT_OF_PROTECTED if sheet.person.is_protected else self.form.fields
        texts = texts_without_meaning(self.form)
        sheet.texts = {name: texts[name] for name in texts if name in open_fields}
        sheet.unreadable = [p for p in self.form.unreadable() if p.field in open_fields]

    def _take_changes(self) -> None:
        if self._is_showing:
            return
        self._put_aside()
        person = self._sheets[self._current].person
        if person.is_protected and person != without_identity(person):
            self._ask_to_protect(person)
        self._say_whose()
        self.suggestions.follow()
        self.recall.follow(self._sheets[self._current].person)
        self.changed.emit()

    def _open_person(self) -> Person | None:
        return self.form.read(self._sheets[self._current].person) if self._sheets else None

    def _become(self, person_id: PersonId) -> bool:
        """The open person is the known one of this id; one who is here already is turned to."""
        ids = [sheet.person.id for sheet in self._sheets]
        if person_id in ids and ids.index(person_id) != self._current:
            self.tabs.setCurrentIndex(ids.index(person_id))
            return False
        sheet = self._sheets[self._current]
        sheet.person = replace(sheet.person, id=person_id)
        return True

    def _ask_to_protect(self, person: Person) -> None:
        """The identity goes at once, also from what Undo remembers; it is told where it is kept."""
        sheet = self._sheets[self._current]
        sheet.person = replace(person, is_protected=False)
        if is_protection_wanted(self):
            sheet.person, sheet.texts = without_identity(person), {}
        self._is_showing = True
        self.form.show(sheet.person)
        self._is_showing = False

    def _append_person(self) -> bool:
        if self.person_wanted is None:
            return False
        self._put_aside()
        self._sheets.append(Sheet(self.person_wanted(len(self._sheets))))
        self._show_tabs(len(self._sheets) - 1)
        self.changed.emit()
        return True

    def _offer_of_birth_number(self) -> None:
        """Offers the date of birth and the sex where they are not written yet."""
        if self._is_read_only or not self._sheets or self.suggestions.offer is not None:
            return
        person = self.form.read(self._sheets[self._current].person)
        free = tuple(
            each
            for each in suggestions_of_birth_number(person.birth_number, self._today())
            if each.standing(getattr(person, each.field)) is Standing.FREE
        )
        if free:
            self.suggestions.show_offer(Offer(title=tr(_OF_BIRTH_NUMBER), suggestions=free))

    def _bring_offer_into_view(self) -> None:
        """The strip, and below it the field with the caret if it is one of the person's."""
        focused = self.window().focusWidget()
        bring_into_view(self.suggestions.strip)
        if focused is not None and self.isAncestorOf(focused):
            bring_into_view(focused)

    def _begin_verified_note(self) -> None:
        """Leads from a number with a warning to the note, where its reason is typed."""
        field = self.form.focused_field()
        found = check_person(self.form.read(self._sheets[self._current].person), self._today())
        is_warned = any(each.field == field and each.level is Level.WARNING for each in found)
        note = self.fields.ui.identity_note
        if is_warned and field in VERIFIABLE:
            note.setText(begun_note(note.text(), field))
            self.focus(self._current, note.objectName())
            note.end(False)

    def _today(self) -> date:
        return self._now().astimezone(ZONE).date()

    def _take_roles(self) -> None:
        sheet = self._sheets[self._current]
        roles = cast(tuple[PersonRole, ...], self.role_button.values())
        sheet.person = replace(sheet.person, roles=roles)
        self._say_whose()
        self.changed.emit()

    def _say_whose(self) -> None:
        person = self._sheets[self._current].person
        self.tabs.setTabText(self._current, tab_words(person, self._current))
        self._follow(person)

    def _follow(self, person: Person) -> None:
        self.fields.follow(person, self._today(), read_only=self._is_read_only)

    def _ask_to_remove(self) -> None:
        unnamed = tr("osobu {}").format(self._current + 1)
        name = short_name(self._sheets[self._current].person) or unnamed
        question, remove = tr("Odebrat {}?").format(name), tr(_REMOVE)
        text = tr("Údaje této osoby ze záznamu zmizí.")
        if ask(self, question, text, tr("Ponechat"), remove, verb_icon="remove") == remove:
            self.remove_current()

    def _lay_out(self) -> None:
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.setAccessibleName(tr("Osoby"))
        self.tabs.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.remove_button.setIcon(icon("remove", "accenttext"))
        self.remove_button.setAccessibleName(tr("Odebrat osobu…"))
        self.add_button.setIcon(icon("add-person", "accenttext"))
        self.add_button.setAccessibleName(tr("Přidat osobu"))
        for button in (self.role_button, self.add_button, self.remove_button):
            set_kind(button, "quiet")
            self.fields.ui.acts_layout.addWidget(button)
        self.fields.ui.acts_layout.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.tabs)
        column.addWidget(self.recall.line)
        column.addWidget(self.suggestions.strip)
        column.addWidget(self.fields)
        order_tabs(self.tab_stops())
