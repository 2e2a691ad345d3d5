"""What stands on the map because of the records: incidents, water gauges, the station."""

from dataclasses import dataclass

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.event_lists import FloodDegree
from kkc_desktop.domain.position import Position


class MarkerTone(CodeList):
    """The sign of a marker and its word in the legend."""

    STATION = "stanice"
    DANGER = "ohrožení"
    OPEN = "v\u00a0řešení"
    CLOSED = "ukončeno"
    GAUGE = "vodočet"


@dataclass(frozen=True, slots=True, kw_only=True)
class MapMarker:
    """One sign on the map; `number` stands in its circle and is the same in every list.

    `time_text` is when the incident was received or the gauge read. A marker without a position
    stands only in the list; an approximate one in the middle of the municipality that the record
    names. `record_id` is the incident, or of a gauge its calamity.
    """

    tone: MarkerTone
    number: int = 0
    title: str
    detail: str = ""
    time_text: str = ""
    position: Position | None = None
    is_approximate: bool = False
    record_id: str = ""
    degree: FloodDegree = FloodDegree.NONE

    @property
    def words(self) -> str:
        """The whole marker in words, for the list and for screen readers."""
        number = f"{self.number}. " if self.number else ""
        where = "" if self.position else " (bez polohy)"
        about = " (poloha podle obce)" if self.is_approximate else ""
        degree = self.degree.label if self.degree.rank else ""
        parts = (f"{number}{self.title}", self.tone.label, self.detail, degree, self.time_text)
        return f"{', '.join(part for part in parts if part)}{where}{about}"
