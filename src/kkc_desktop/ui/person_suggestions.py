"""Suggestions for the open person: beside what was typed, never over it, taken by one key."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit, QWidget

from kkc_desktop.domain.field_suggestion import FieldSuggestion, Standing
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.typed_text import Unreadable
from kkc_desktop.ui import binding
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.suggestion_strip import SuggestedRow, SuggestionStrip


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What one source suggests for one person; `title` names the source."""

    title: str
    suggestions: tuple[FieldSuggestion, ...]
    problems: tuple[Problem, ...] = ()


class PersonSuggestions(QObject):
    """Shows the offer of the open person in the strip and writes what is taken into the form."""

    def __init__(
        self, form: RecordForm[Person], labels: Mapping[str, str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._labels = labels
        self.strip = SuggestionStrip()
        self.offer: Offer | None = None
        self.strip.dropped.connect(self.drop)
        self.strip.taken.connect(self.take)

    def show_offer(self, offer: Offer | None) -> None:
        """Shows what is offered to the person who is open now, or hides the strip."""
        self.offer = offer
        if offer is None:
            self.strip.show_rows("", ())
        else:
            self.strip.show_rows(offer.title, self._rows(offer), offer.problems)

    def follow(self) -> None:
        """Compares again with what is typed now."""
        if self.offer is not None:
            self.show_offer(self.offer)

    def drop(self) -> None:
        """Wants none of it."""
        self.show_offer(None)

    def take(self) -> None:
        """Fills empty fields; when there are none, the field with the caret, or leads to one.

        With nothing left to decide the offer is done.
        """
        if self.offer is None:
            return
        offer, rows = self.offer, self._rows(self.offer)
        free = [row.suggestion for row in rows if row.standing is Standing.FREE]
        others = [row.suggestion for row in rows if row.standing is Standing.OTHER]
        here = [each for each in others if each.field == self._form.focused_field()]
        taken = free or here
        self.offer = None  # writing into a field would compare again after each
        for each in taken:
            _write(self._form.input_of(each.field), each.value)
        left = tuple(each for each in others if each not in taken)
        if left and not taken:
            self._form.focus(left[0].field)
        self.show_offer(replace(offer, suggestions=left, problems=()) if left else None)

    def take_free(self) -> None:
        """Fills the empty fields alone; what is written otherwise stays in the strip."""
        if self.offer is None:
            return
        if any(row.standing is Standing.FREE for row in self._rows(self.offer)):
            self.take()
        elif all(row.standing is Standing.SAME for row in self._rows(self.offer)):
            self.drop()

    def _rows(self, offer: Offer) -> tuple[SuggestedRow, ...]:
        return tuple(
            SuggestedRow(each, self._labels.get(each.field, ""), self._standing(each))
            for each in offer.suggestions
        )

    def _standing(self, suggestion: FieldSuggestion) -> Standing:
        try:
            typed = binding.read(self._form.input_of(suggestion.field))
        except Unreadable:
            return Standing.OTHER
        return suggestion.standing(typed)


def _write(widget: QWidget, value: object) -> None:
    """Writes as a person would, so that undo leads back to what was typed."""
    if isinstance(widget, QLineEdit) and isinstance(value, str):
        widget.selectAll()
        widget.insert(value)
    else:
        binding.write(widget, value)
