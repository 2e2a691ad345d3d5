"""The health of the forms: what the counts say about each field (features, idea 30).

The form is judged, not the officer: nothing here knows who wrote, what was written or in which
record.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.data_lists import FieldEvent
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.evaluation import Evaluation
from kkc_desktop.domain.form_count import CountedForm, FormCount
from kkc_desktop.domain.incident import Notice
from kkc_desktop.domain.person import Person

RECORDS: dict[CountedForm, type] = {
    CountedForm.CONTACT: Contact,
    CountedForm.PERSON: Person,
    CountedForm.ADVICE: AdviceRecord,
    CountedForm.NOTICE: Notice,
    CountedForm.EVALUATION: Evaluation,
    CountedForm.DOCUMENT: Document,
}
"""Whose fields each form fills in."""

FEWEST_VISITS = 10
"""Below so many visits a share says nothing."""

_NAMES = {form: frozenset(field.name for field in fields(each)) for form, each in RECORDS.items()}
_WEIGHTS = {FieldEvent.BACK: 1, FieldEvent.ERROR: 2, FieldEvent.STOP: 2}


def is_counted(form: CountedForm, field: str) -> bool:
    """Whether the form has a field of this name; nothing else ever gets among the counts."""
    return field in _NAMES[form]


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldHealth:
    """The counts of one field in a period."""

    form: CountedForm
    field: str
    visits: int = 0
    backs: int = 0
    errors: int = 0
    stops: int = 0

    def share(self, event: FieldEvent) -> float:
        """How many of the visits ended so, at most all of them."""
        return min(1.0, self.count(event) / self.visits) if self.visits else 0.0

    def count(self, event: FieldEvent) -> int:
        """How often it came to the event."""
        counts = {
            FieldEvent.VISIT: self.visits,
            FieldEvent.BACK: self.backs,
            FieldEvent.ERROR: self.errors,
            FieldEvent.STOP: self.stops,
        }
        return counts[event]

    @property
    def trouble(self) -> int:
        """How much the field holds people up: errors and stops weigh twice a return."""
        return sum(weight * self.count(event) for event, weight in _WEIGHTS.items())

    @property
    def worst_event(self) -> FieldEvent:
        """What holds people up there the most."""
        return max(_WEIGHTS, key=lambda event: _WEIGHTS[event] * self.count(event))


def health_of(counts: Iterable[FormCount]) -> tuple[FieldHealth, ...]:
    """One line for each field, the one with the most trouble first, then the most visited."""
    summed: dict[tuple[CountedForm, str], dict[FieldEvent, int]] = {}
    known = {form.name: form for form in CountedForm}
    for each in counts:
        form = known.get(each.form)
        if form is not None and is_counted(form, each.field):
            events = summed.setdefault((form, each.field), dict.fromkeys(FieldEvent, 0))
            events[each.event] += each.count
    rows = [
        FieldHealth(
            form=form,
            field=field,
            visits=events[FieldEvent.VISIT],
            backs=events[FieldEvent.BACK],
            errors=events[FieldEvent.ERROR],
            stops=events[FieldEvent.STOP],
        )
        for (form, field), events in summed.items()
    ]
    return tuple(
        sorted(rows, key=lambda row: (-row.trouble, -row.visits, row.form.name, row.field))
    )


def worth_a_look(rows: Iterable[FieldHealth]) -> FieldHealth | None:
    """The field to begin with; None while nothing holds people up often enough to say so."""
    found = [row for row in rows if row.visits >= FEWEST_VISITS and row.trouble]
    return max(found, key=lambda row: row.trouble, default=None)
