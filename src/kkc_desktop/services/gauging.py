"""Readings of water gauges: taken down, compared with the limits, told in the log."""

from dataclasses import replace

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.calamity import GaugeReading, GaugeReadingId
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.event_lists import CardKind
from kkc_desktop.domain.gauge import (
    Gauge,
    GaugeStanding,
    Limits,
    TypedReading,
    check_reading,
    gauge_of,
    reached,
    reading_words,
    standings_of,
)
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.incident_lists import IncidentType, LogKind
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.services.cards import Cards
from kkc_desktop.services.event_log import add_line
from kkc_desktop.services.workplace import Workplace


class Gauging:
    """The verbs of the readings; a reading is final, a mistake is the next one."""

    def __init__(self, workplace: Workplace, cards: Cards) -> None:
        self._workplace = workplace
        self._cards = cards
        self._typed: dict[tuple[str, str], Limits] = {}

    def gauges(self) -> tuple[Gauge, ...]:
        """The gauges of this station, as its card has them.

        A limit that the card does not know is as it was typed with the last reading since the
        program started; it stays unverified until the head writes it into the card.
        """
        lines = self._cards.lines(CardKind.GAUGES, IncidentType.NOT_CHOSEN)
        return tuple(self._with_typed(gauge_of(line)) for line in lines if line.strip())

    def problems(self, typed: TypedReading) -> list[Problem]:
        """What the reading lacks as typed so far."""
        return check_reading(typed, self._workplace.now())

    def readings(self, incident_id: IncidentId) -> tuple[GaugeReading, ...]:
        """Every reading of the incident, from the oldest."""
        with self._workplace.look(Act.CONSULT) as tx:
            return tx.events.readings.of(incident_id)

    def record(self, incident_id: IncidentId, typed: TypedReading) -> GaugeStanding:
        """Stores the reading with what it reaches by its limits, and tells the log.

        Refused with NotComplete.
        """
        errors = errors_of(self.problems(typed))
        if errors:
            raise NotComplete(errors)
        assert typed.level is not None, "check_reading asks for the level"
        gauges, now = self.gauges(), self._workplace.now()
        reading = GaugeReading(
            id=GaugeReadingId(self._workplace.new_id()),
            incident_id=incident_id,
            river=typed.river.strip(),
            profile=typed.profile.strip(),
            profile_category=typed.category.strip(),
            level=typed.level,
            flow=typed.flow,
            flood_degree=reached(typed.level, typed.limits),
            third_degree_level=typed.limits[2],
            read_at=typed.read_at or now,
            source=typed.source.strip(),
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
        )
        with self._workplace.act(Act.RECORD_READING, RecordKind.INCIDENT, incident_id) as tx:
            earlier = tx.events.readings.of(incident_id)
            tx.events.readings.add(reading)
            upto = sorted((*earlier, reading), key=lambda each: each.read_at)
            upto = upto[: upto.index(reading) + 1]
            place = (reading.river, reading.profile)
            standing = next(
                each
                for each in standings_of(gauges, upto)
                if (each.gauge.river, each.gauge.profile) == place
            )
            add_line(
                self._workplace,
                tx,
                incident_id,
                LogKind.READING,
                f"{reading_words(standing)}.",
                reading.read_at,
                counterpart=reading.source,
            )
        self._typed[place] = typed.limits
        return standing

    def _with_typed(self, gauge: Gauge) -> Gauge:
        typed = self._typed.get((gauge.river, gauge.profile))
        if typed is None or None not in gauge.limits:
            return gauge
        first, second, third = (
            of_card if of_card is not None else of_reading
            for of_card, of_reading in zip(gauge.limits, typed, strict=True)
        )
        return replace(gauge, limits=(first, second, third), is_unverified=True)
