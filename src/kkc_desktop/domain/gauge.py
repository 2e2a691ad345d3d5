"""Water gauges: where they stand, what their levels mean, where the water goes (domain 3.10).

A gauge is a line of a card that the head of a station edits:
``Zlatý potok | Zlaté Hory | C | 90 / 120 / 150 cm | 50.2640 17.3960``. An unknown limit is a
question mark. A limit reached is not a degree declared: declaring is the flood authority's act.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kkc_desktop.domain.calamity import GaugeReading
from kkc_desktop.domain.czech import HARD, czech_sort_key
from kkc_desktop.domain.event_lists import FloodDegree, Trend
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.typed_text import Unreadable, quoted

Limits = tuple[int | None, int | None, int | None]
"""Levels in centimetres from which the 1st, 2nd and 3rd degree is reached; None is unknown."""

NO_LIMITS: Limits = (None, None, None)
OLD_AFTER = timedelta(hours=1)
SHOWN_READINGS = 12
HIGHEST_LEVEL = 3_000
LITRES = 1_000
"""In a cubic metre."""

_SHORTEST_SPAN = timedelta(minutes=10)
_LONGEST_SPAN = timedelta(hours=6)
_USUAL_SPAN = timedelta(hours=1)
_FLOW = re.compile(r"(\d{1,5})(?:[.,](\d{1,3}))?(?:\s*m[3³]/s)?")
_NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauge:
    """A gauge as the station knows it; `category` is A, B or C, the place WGS84 in degrees.

    `has_unverified_limits` says that somebody still has to confirm them, or that one is unknown.
    """

    river: str
    profile: str
    category: str = ""
    limits: Limits = NO_LIMITS
    latitude: float | None = None
    longitude: float | None = None
    is_unverified: bool = False

    @property
    def name(self) -> str:
        """River and profile: Bělá, Mikulovice."""
        return f"{self.river}, {self.profile}" if self.profile else self.river

    @property
    def has_unverified_limits(self) -> bool:
        """Whether the limits are not certain."""
        return self.is_unverified or None in self.limits


@dataclass(frozen=True, slots=True, kw_only=True)
class GaugeStanding:
    """A gauge on the board: its newest readings, oldest first, at most SHOWN_READINGS of them."""

    gauge: Gauge
    readings: tuple[GaugeReading, ...] = ()

    @property
    def latest(self) -> GaugeReading | None:
        """The newest reading; None when nobody has read it yet."""
        return self.readings[-1] if self.readings else None

    @property
    def degree(self) -> FloodDegree:
        """What the newest level reaches by the gauge's limits."""
        return self.latest.flood_degree if self.latest else FloodDegree.NONE

    @property
    def third_degree_level(self) -> int | None:
        """The limit of the 3rd degree in centimetres, as it was known at the newest reading."""
        known = self.latest.third_degree_level if self.latest else None
        return known if known is not None else self.gauge.limits[2]

    @property
    def change_per_hour(self) -> int | None:
        """Centimetres per hour up or down; None when the readings do not tell."""
        return change_per_hour(self.readings)

    @property
    def trend(self) -> Trend | None:
        """Where the water goes; None when the readings do not tell."""
        change = self.change_per_hour
        if change is None:
            return None
        if change == 0:
            return Trend.STEADY
        return Trend.RISING if change > 0 else Trend.FALLING

    def is_old(self, now: datetime) -> bool:
        """Whether the newest reading is older than an hour."""
        return self.latest is not None and now - self.latest.read_at > OLD_AFTER


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedReading:
    """A reading as typed at the desk; `read_at` None is now, `level` None is not typed yet."""

    river: str
    profile: str = ""
    category: str = ""
    level: int | None = None
    flow: int | None = None
    read_at: datetime | None = None
    source: str = ""
    limits: Limits = field(default=NO_LIMITS)


def check_reading(typed: TypedReading, now: datetime) -> list[Problem]:
    """What the reading lacks; the source is always asked, a level without one proves nothing."""
    found = []
    if not typed.river.strip():
        fix = "Zapište jméno vodního toku."
        found.append(Problem(field="river", text="Není zapsáno, která řeka to je.", fix=fix))
    if typed.level is None or not 0 <= typed.level <= HIGHEST_LEVEL:
        text = "Není zapsán vodní stav."
        fix = f"Zapište celé centimetry od 0 do {HIGHEST_LEVEL}."
        found.append(Problem(field="level", text=text, fix=fix))
    if not typed.source.strip():
        fix = "Zapište, kdo nebo odkud jej hlásil, například hlídka 214 nebo ČHMÚ."
        found.append(Problem(field="source", text="Není zapsáno, odkud odečet je.", fix=fix))
    if typed.read_at and typed.read_at > now:
        text = "Čas odečtu je v\u00a0budoucnosti."
        found.append(Problem(field="read_at", text=text, fix="Klávesa F9 zapíše čas teď."))
    known = [limit for limit in typed.limits if limit is not None]
    if known != sorted(known):
        text = "Hodnoty stupňů nejdou po sobě."
        found.append(Problem(field="limits", text=text, fix="Vyšší stupeň má vyšší hladinu."))
    return found


def gauge_of(line: str) -> Gauge:
    """The gauge that a line of the card describes; what the line does not say is unknown."""
    river, *parts = [part.strip() for part in line.split("|")]
    profile, category, limits, place, *rest = [*parts, "", "", "", ""]
    latitude, longitude = _place(place)
    return Gauge(
        river=river,
        profile=profile,
        category=category,
        limits=_limits(limits),
        latitude=latitude,
        longitude=longitude,
        is_unverified="ověřit" in rest,
    )


def reached(level: int, limits: Limits) -> FloodDegree:
    """The highest degree whose known limit the level reaches."""
    degrees = (FloodDegree.FIRST, FloodDegree.SECOND, FloodDegree.THIRD)
    pairs = zip(degrees, limits, strict=True)
    found = [degree for degree, limit in pairs if limit is not None and level >= limit]
    return found[-1] if found else FloodDegree.NONE


def change_per_hour(readings: Sequence[GaugeReading]) -> int | None:
    """Centimetres per hour between the newest reading and the one nearest to an hour before it.

    `readings` go from the oldest. Readings under ten minutes apart tell nothing, nor do such that
    are more than six hours apart.
    """
    if not readings:
        return None
    latest = readings[-1]
    spans = ((latest.read_at - each.read_at, each) for each in readings[:-1])
    usable = [(span, each) for span, each in spans if _SHORTEST_SPAN <= span <= _LONGEST_SPAN]
    if not usable:
        return None
    span, earlier = min(usable, key=lambda pair: abs(pair[0] - _USUAL_SPAN))
    return round((latest.level - earlier.level) / (span / _USUAL_SPAN))


def change_words(change: int | None) -> str:
    """+12 za hodinu, −3 za hodinu, beze změny; nothing when it is not known."""
    if change is None:
        return ""
    if change == 0:
        return "beze změny"
    return f"{'+' if change > 0 else '−'}{abs(change)} za hodinu"


def flow_words(flow: int) -> str:
    """A flow in litres per second as offices give it: 12,4 m³/s, at least one decimal."""
    cubic, litres = divmod(flow, LITRES)
    decimals = f"{litres:03}".rstrip("0") or "0"
    return f"{cubic},{decimals}{HARD}m³/s"


def parse_flow(typed: str) -> int:
    """Litres per second that the typed cubic metres mean; refused with Unreadable."""
    found = _FLOW.fullmatch(" ".join(typed.split()))
    if found is None:
        fix = f"Zapište krychlové metry za sekundu, například 12,4{HARD}m³/s."
        raise Unreadable(f"Průtok {quoted(typed)} nelze přečíst.", fix)
    return int(found[1]) * LITRES + int((found[2] or "").ljust(3, "0"))


def reading_words(standing: GaugeStanding) -> str:
    """The newest reading as a line of the log: Zlatý potok, Zlaté Hory 148 cm, stoupá o 12 …"""
    latest = standing.latest
    if latest is None:
        return ""
    words = f"{standing.gauge.name} {latest.level}{HARD}cm"
    change = standing.change_per_hour
    if standing.trend is Trend.STEADY:
        words += f", {Trend.STEADY.value}"
    elif change is not None and standing.trend is not None:
        words += f", {standing.trend.value} o{HARD}{abs(change)} za hodinu"
    if latest.flow is not None:
        words += f", průtok {flow_words(latest.flow)}"
    if latest.flood_degree is not FloodDegree.NONE:
        words += f"; hladina dosáhla {latest.flood_degree.short_label}"
    return words


def standings_of(
    gauges: Iterable[Gauge], readings: Iterable[GaugeReading]
) -> tuple[GaugeStanding, ...]:
    """Every gauge that is known or was read, the gravest first, then by name; unread ones last.

    `readings` go from the oldest.
    """
    known = {(gauge.river, gauge.profile): gauge for gauge in gauges}
    read: dict[tuple[str, str], list[GaugeReading]] = {place: [] for place in known}
    for reading in readings:
        read.setdefault((reading.river, reading.profile), []).append(reading)
    found = [
        GaugeStanding(
            gauge=known.get(place) or _unknown_gauge(of_place[-1]),
            readings=tuple(of_place[-SHOWN_READINGS:]),
        )
        for place, of_place in read.items()
    ]
    return tuple(sorted(found, key=_gravity))


def _gravity(standing: GaugeStanding) -> tuple[bool, int, int, object]:
    change = standing.change_per_hour or 0
    name = czech_sort_key(standing.gauge.name)
    return standing.latest is None, -standing.degree.rank, -change, name


def _unknown_gauge(reading: GaugeReading) -> Gauge:
    """A gauge that no card of the station names."""
    return Gauge(river=reading.river, profile=reading.profile, category=reading.profile_category)


def _limits(text: str) -> Limits:
    parts = [_NUMBER.search(part) for part in text.split("/")]
    first, second, third, *_ = [*parts, None, None, None]
    return _whole(first), _whole(second), _whole(third)


def _whole(found: re.Match[str] | None) -> int | None:
    return int(float(found[0].replace(",", "."))) if found else None


def _place(text: str) -> tuple[float | None, float | None]:
    numbers = [float(found.replace(",", ".")) for found in _NUMBER.findall(text)]
    return (numbers[0], numbers[1]) if len(numbers) == 2 else (None, None)
