"""Who already knows of the incident, and since when: chips that speak with the log."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.incident_lists import LogKind, NotifiedBody
from kkc_desktop.services.incidents import Incidents
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.chip_field import ChipField


class NotifiedChips(QObject):
    """A body that stands in the log stays checked; before there is a log, its time is kept here.

    Signal: notified(NotifiedBody) when a body was checked that a stored incident's log must name.
    """

    notified = Signal(object)

    def __init__(self, chips: ChipField, now: Callable[[], datetime]) -> None:
        super().__init__(chips)
        self._chips = chips
        self._now = now
        self._logged: dict[NotifiedBody, datetime] = {}
        self._known: set[NotifiedBody] = set()
        self._has_log = False
        self.waiting: dict[NotifiedBody, datetime] = {}
        chips.edited.connect(self._take)

    def show_file(self, file: IncidentFile, waiting: Mapping[NotifiedBody, datetime]) -> None:
        """Shows who knows by the latest notice, by the log, and by chips checked before."""
        self._has_log = bool(file.incident.evidence_number)
        self._logged = notified_times(file)
        self._known = {*file.latest.notified, *self._logged} if self._has_log else set()
        self.waiting = dict(waiting)
        self._check({*file.latest.notified, *self._logged, *self.waiting, *self._checked()})

    def show_older(self, bodies: tuple[NotifiedBody, ...]) -> None:
        """Shows who knew when an older notice was taken."""
        self._check(set(bodies))

    def checked(self) -> tuple[NotifiedBody, ...]:
        """Whose chips are on, in the order shown."""
        on = self._checked()
        return tuple(body for body in NotifiedBody if body in on)

    def _checked(self) -> set[NotifiedBody]:
        value = self._chips.value()
        return set(value) if isinstance(value, tuple) else set()

    def _take(self) -> None:
        checked = self._checked()
        if self._has_log:
            new = [body for body in NotifiedBody if body in checked - self._known]
            self._known |= checked
            self._check(self._known)
            for body in new:
                self.notified.emit(body)
            return
        self.waiting = {
            body: self.waiting.get(body, self._now()) for body in NotifiedBody if body in checked
        }
        self._check(checked)

    def _check(self, bodies: set[NotifiedBody]) -> None:
        self._chips.set_value(tuple(body for body in NotifiedBody if body in bodies))
        times = {**self.waiting, **self._logged}
        for body in NotifiedBody:
            at = times.get(body) if body in bodies else None
            words = f"{tr(body.label)} · {clock_words(at)}" if at else tr(body.label)
            self._chips.show_words(body, words)


def write_notified(
    incidents: Incidents, file: IncidentFile, body: NotifiedBody, at: datetime
) -> IncidentFile:
    """Records that the body knows since then."""
    return incidents.notify(file, body, at)


def notified_times(file: IncidentFile) -> dict[NotifiedBody, datetime]:
    """When each body was notified by the log; operations know at the latest by the handover."""
    times = {
        body: entry.occurred_at
        for entry in reversed(file.steps)
        for body in NotifiedBody
        if entry.kind is LogKind.NOTIFICATION and entry.counterpart == body.label
    }
    if file.incident.handed_over_at:
        times.setdefault(NotifiedBody.OPERATIONS, file.incident.handed_over_at)
    return times
