"""Recalls a known person into the open sheet: fills what is empty, keeps what was typed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from kkc_desktop.domain.card_words import number_words, statement_of
from kkc_desktop.domain.field_suggestion import FieldSuggestion
from kkc_desktop.domain.finding import Hit
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.domain.person_card import PersonFlag
from kkc_desktop.domain.typed_text import Unreadable
from kkc_desktop.ui import binding
from kkc_desktop.ui.enter_moves_on import bring_into_view
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.known_person_line import KnownPersonLine
from kkc_desktop.ui.person_lookup import lookup_at
from kkc_desktop.ui.person_suggestions import Offer, PersonSuggestions
from kkc_desktop.ui.widgets.known_person_edit import KnownPersonEdit
from kkc_desktop.ui.widgets.offering_edit import OfferingEdit

LIKENESS_AFTER_MS = 400
_BLANK = Person(id=PersonId(""))
_SURNAME = "surname"
_GIVEN_NAMES = "given_names"


class PersonRecall(QObject):
    """Watches the inputs by which a person is known; looks up where the page lets it.

    `person` gives the person as typed, None while no sheet is open; `become` makes them the one of
    the card and says whether they may be it: one person is in a record once.
    """

    def __init__(
        self,
        form: RecordForm[Person],
        suggestions: PersonSuggestions,
        person: Callable[[], Person | None],
        become: Callable[[PersonId], bool],
        editor: QWidget,
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self.line = KnownPersonLine()
        self._form = form
        self._suggestions = suggestions
        self._person = person
        self._become = become
        self._flags: dict[str, tuple[PersonFlag, ...]] = {}
        self._soon = QTimer(self, singleShot=True, interval=LIKENESS_AFTER_MS)
        self._soon.timeout.connect(self.compare)
        self.line.taken.connect(self.take)
        for field in form.fields:
            edit = form.input_of(field)
            if isinstance(edit, KnownPersonEdit):
                self._watch(edit, field)

    def follow(self, person: Person) -> None:
        """Shows what is known of the person; who else it may be is looked for in a moment."""
        self.line.show_known(self._flags_of(person))
        self._soon.start()

    def compare(self) -> None:
        """Looks whether the person as typed may be one who has a card."""
        self._soon.stop()
        person = self._person()
        if person is None:
            return
        lookup = lookup_at(self._editor)
        matches = lookup.alike(person) if lookup else ()
        self.line.show_known(self._flags_of(person), matches)

    def take(self, card_id: str, typed_in: str = "") -> None:
        """Makes the person the one of the card; `typed_in` is the field that was asked from.

        That field gets the card's words, other typed fields stay and are shown where they differ.
        """
        lookup = lookup_at(self._editor)
        known = lookup.take(card_id) if lookup else None
        if known is None or not self._become(PersonId(known.card.id)):
            return
        card = known.card
        self._flags[card.id] = known.flags
        stated = statement_of(card, "")
        values = {name: getattr(stated, name) for name in self._form.fields}
        asked = self._form.input_of(typed_in) if typed_in else None
        if isinstance(asked, QLineEdit) and values[typed_in]:
            asked.selectAll()
            asked.insert(str(values[typed_in]))
        said = tuple(
            FieldSuggestion(field=name, value=value)
            for name, value in values.items()
            if value != getattr(_BLANK, name)
        )
        title = f"Karta osoby {number_words(card.number)}"
        self._suggestions.show_offer(Offer(title=title, suggestions=said))
        self._suggestions.take_free()
        for name in self._form.fields:
            if isinstance(edit := self._form.input_of(name), OfferingEdit):
                edit.hide_offers()  # nobody typed there
        self._form.changed.emit()
        self.compare()
        if asked is not None:
            QTimer.singleShot(0, partial(bring_into_view, asked))  # what is said pushed it down

    def _watch(self, edit: KnownPersonEdit, field: str) -> None:
        edit.found = lambda typed: self._find(field, typed)
        edit.chosen.connect(lambda card_id: self.take(card_id, field))

    def _find(self, field: str, typed: str) -> tuple[Hit, ...]:
        """By the field alone, the two names by both."""
        lookup = lookup_at(self._editor)
        if lookup is None:
            return ()
        if field in (_SURNAME, _GIVEN_NAMES):
            other = self._text(_GIVEN_NAMES if field == _SURNAME else _SURNAME)
            typed = f"{other} {typed}"
        own = self._person()
        return tuple(hit for hit in lookup.find(typed) if own is None or hit.record_id != own.id)

    def _text(self, field: str) -> str:
        try:
            return str(binding.read(self._form.input_of(field)) or "")
        except Unreadable:
            return ""

    def _flags_of(self, person: Person) -> tuple[PersonFlag, ...]:
        return () if person.is_protected else self._flags.get(person.id, ())
