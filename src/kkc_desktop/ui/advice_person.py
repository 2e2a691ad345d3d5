"""Whom advice is given to: a name is asked of nobody and written only of who wishes it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kkc_desktop.domain.czech import counted, day_words
from kkc_desktop.domain.finding import Hit
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.domain.person_match import KnownPerson
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.ui.known_person_line import KnownPersonLine
from kkc_desktop.ui.person_lookup import lookup_at
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.known_person_edit import KnownPersonEdit
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_NAME = "Komu (jen kdo si přeje být uveden)"
_VISITS = ("den", "dny", "dnů")


class AdvicePerson(QWidget):
    """The name of one person; signal changed() when it was written otherwise.

    `named` makes a person of a written name and is set by the page.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.named: Callable[[str], Person] | None = None
        self._person: Person | None = None
        self.edit = KnownPersonEdit()
        self.edit.setAccessibleName(_NAME)
        self.edit.setMaxLength(longest(Person, "surname"))
        self.edit.setPlaceholderText("jméno a\u00a0příjmení, rodné číslo nebo telefon")
        self.edit.found = self._find
        self.edit.chosen.connect(self._take)
        self.edit.textEdited.connect(self._write)
        self.been_here = PlainLabel("", "second-line")
        self.line = KnownPersonLine()
        self._lay_out()
        self.been_here.hide()

    def show_person(self, persons: tuple[Person, ...], *, is_read_only: bool) -> None:
        """Shows who is named; nobody is the usual case."""
        self._person = persons[0] if persons else None
        self.edit.setText(self._person.full_name if self._person else "")
        self.edit.setReadOnly(is_read_only)
        self.setVisible(bool(persons) or not is_read_only)
        self._show_known(None)

    def persons(self) -> tuple[Person, ...]:
        """Who is named now."""
        return (self._person,) if self._person is not None else ()

    def _find(self, typed: str) -> tuple[Hit, ...]:
        lookup = lookup_at(self)
        return lookup.find(typed) if lookup else ()

    def _take(self, card_id: str) -> None:
        """Of a known person the name alone goes into the advice."""
        lookup = lookup_at(self)
        known = lookup.take(card_id) if lookup else None
        if known is None:
            return
        card = known.card
        self._person = Person(
            id=PersonId(card.id),
            title_before=card.title_before,
            given_names=card.given_names,
            surname=card.surname,
            title_after=card.title_after,
        )
        self.edit.setText(card.full_name)
        self._show_known(known)
        self.changed.emit()

    def _write(self, name: str) -> None:
        """A written name is somebody new until they are taken from those known."""
        is_named = bool(name.strip()) and self.named is not None
        self._person = self.named(name) if self.named is not None and is_named else None
        self._show_known(None)
        self.changed.emit()

    def _show_known(self, known: KnownPerson | None) -> None:
        days = known.been_here if known else ()
        words = ""
        if days:
            count = counted(len(days), *_VISITS)
            words = f"Zde už: {count}, naposledy {day_words(days[0])}"
        self.been_here.setText(words)
        self.been_here.setVisible(bool(words))
        self.line.show_known(known.flags if known else ())

    def _lay_out(self) -> None:
        label = PlainLabel(_NAME)
        set_kind(label, "field-label")
        label.setBuddy(self.edit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for widget in (label, self.edit, self.been_here, self.line):
            column.addWidget(widget)
