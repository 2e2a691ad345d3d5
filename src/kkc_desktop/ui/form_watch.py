"""Counts how forms go: entries into fields, returns, refusals, and where people stop.

Not what is typed and not by whom: a count has the name of a form, the name of a field of its record
and what happened there. Nothing waits for it and nothing fails with it.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kkc_desktop.domain.data_lists import FieldEvent
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.form_count import CountedForm
from kkc_desktop.domain.form_health import RECORDS, is_counted
from kkc_desktop.domain.problems import Problem
from kkc_desktop.ui.form import RECORD_FIELD
from kkc_desktop.ui.page import DeskPage, Place

Counted = tuple[CountedForm, str, FieldEvent]
Spot = tuple[CountedForm, str]

PLACES = {
    Place.CONTACT: CountedForm.CONTACT,
    Place.ADVICE: CountedForm.ADVICE,
    Place.INCIDENT: CountedForm.NOTICE,
    Place.EVALUATION: CountedForm.EVALUATION,
    Place.DOCUMENT: CountedForm.DOCUMENT,
}
"""The pages that are watched, each with the form its problems speak of."""

QUIET_MS = 5_000
"""Counts are stored when nobody has moved between fields for so long."""
MOST_UNSTORED = 400

_FORMS = {record.__name__: form for form, record in RECORDS.items()}


class Keeps(Protocol):
    """What stores the counts."""

    def keep(self, counts: Mapping[Counted, int]) -> None:
        """Adds them to those of the month."""


class _Filling:
    """One form being filled in: its fields in the order of the first visit, and the last one."""

    def __init__(self) -> None:
        self.order: list[Spot] = []
        self.last: Spot | None = None


class FormWatch(QObject):
    """One for the whole window; `watch` is told of each page with a form once."""

    def __init__(self, health: Keeps, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._health = health
        self._fillings: dict[DeskPage, _Filling] = {}
        self._forms: dict[DeskPage, CountedForm] = {}
        self._counts: Counter[Counted] = Counter()
        self._led_to: Spot | None = None
        self._store_soon = QTimer(self)
        self._store_soon.setSingleShot(True)
        self._store_soon.setInterval(QUIET_MS)
        self._store_soon.timeout.connect(self.store)
        application.focusChanged.connect(self._follow)

    @property
    def unstored(self) -> Mapping[Counted, int]:
        """What was counted and is not stored yet."""
        return self._counts

    def watch(self, page: DeskPage, form: CountedForm) -> None:
        """Counts on this page from now on."""
        self._forms[page] = form
        self._fillings[page] = _Filling()
        page.refused.connect(self._take_refusal)
        page.installEventFilter(self)

    def store(self) -> None:
        """Hands the counts over; while the data are locked or busy they wait here."""
        if not self._counts:
            return
        with suppress(KkcError):
            self._health.keep(self._counts)
            self._counts = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A page that is left with something half-written: people stopped at its last field."""
        is_left = event.type() == QEvent.Type.Hide and not event.spontaneous()
        if is_left and isinstance(watched, DeskPage) and watched in self._fillings:
            last = self._fillings[watched].last
            if last is not None and watched.unfinished_words():
                self._count(last, FieldEvent.STOP)
            self._fillings[watched] = _Filling()
        return super().eventFilter(watched, event)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        """The caret came somewhere; within the same field nothing has happened."""
        spot, page = _where(now)
        led_to, self._led_to = self._led_to, None
        filling = self._fillings.get(page) if page is not None else None
        if spot is None or filling is None or spot == filling.last:
            return
        self._count(spot, FieldEvent.VISIT)
        order, last = filling.order, filling.last
        if spot not in order:
            order.append(spot)
        elif last is not None and order.index(spot) < order.index(last) and spot != led_to:
            self._count(spot, FieldEvent.BACK)
        filling.last = spot

    def _take_refusal(self, problems: Sequence[Problem]) -> None:
        """Saving or finishing was refused; the page leads to the field itself, nobody goes back."""
        page = self.sender()
        if not isinstance(page, DeskPage):
            return
        found = dict.fromkeys(_spot_of(each.field, self._forms[page]) for each in problems)
        spots = [spot for spot in found if spot is not None]
        for spot in spots:
            self._count(spot, FieldEvent.ERROR)
        self._led_to = next(iter(spots), None)

    def _count(self, spot: Spot, event: FieldEvent) -> None:
        self._counts[(*spot, event)] += 1
        if self._counts.total() >= MOST_UNSTORED:
            self.store()
        self._store_soon.start()


def _where(widget: QWidget | None) -> tuple[Spot | None, DeskPage | None]:
    """The field the widget belongs to, by the record's own names, and the page it stands on."""
    spot: Spot | None = None
    while widget is not None and not isinstance(widget, DeskPage):
        name = widget.property(RECORD_FIELD)
        if spot is None and isinstance(name, str):
            record, _, field = name.partition(".")
            spot = (_FORMS[record], field) if record in _FORMS else None
        widget = widget.parentWidget()
    return spot, widget


def _spot_of(field: str, form: CountedForm) -> Spot | None:
    """The field that a problem names; persons.0.surname is the surname of a person."""
    beginning, _, rest = field.partition(".")
    if beginning == "persons" and rest:
        form, field = CountedForm.PERSON, rest.rpartition(".")[2]
    return (form, field) if is_counted(form, field) else None
