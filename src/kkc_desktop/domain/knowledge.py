"""What the desk knows beside the law: advice, help lines, other offices and the four centres.

Texts and numbers age, so each carries the day it was verified and the day its validity ends; what
is past it, or was never verified, does not reach paper.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from kkc_desktop.domain.advice_lists import TargetGroup
from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.seed_rows import SeedRow, read_rows, refuse_twins

NUMBER_FROM_STAFF = "aktuální číslo sdělí obsluha"


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceItem:
    """One sentence of advice; `help_line` is the id of the line whose number it names."""

    id: str
    text: str
    groups: tuple[TargetGroup, ...]
    valid_from: date
    verified_on: date | None
    valid_until: date
    source: str
    keywords: tuple[str, ...] = ()
    help_line: str = ""
    verified_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceCategory:
    """A topic of advice with its leaflet; `keywords` are words a citizen would say.

    `help_lines` are the ids of the lines the leaflet names, in that order.
    """

    code: str
    title: str
    leaflet_code: str
    leaflet_title: str
    leaflet_version: str
    icon: str
    keywords: tuple[str, ...]
    items: tuple[AdviceItem, ...]
    help_lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpLine:
    """A number to call; a stable one (158) never expires, `stations` empty means every centre."""

    id: str
    name: str
    numbers: tuple[str, ...]
    for_whom: str
    hours: str
    source: str
    confidence: str
    verified_on: date | None = None
    valid_until: date | None = None
    verified_by: str = ""
    is_nonstop: bool = False
    is_free: bool = False
    is_stable: bool = False
    is_staff_only: bool = False
    stations: tuple[str, ...] = ()
    note: str = ""

    @property
    def status(self) -> str:
        """Says who answers for the number: a stable one, a person, or nobody yet."""
        if self.is_stable:
            return "stálé číslo"
        return "ověřeno" if self.verified_by else "neověřeno"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralPlace:
    """Where to send a citizen whose matter is not, or not only, for the police.

    `address`, `phone` and `hours` are the unit's own (hours as domain.opening_hours reads them);
    after `review_on` somebody has to confirm them again.
    """

    code: str
    matter: str
    where: str
    note: str
    reasons: tuple[ContactReason, ...]
    keywords: tuple[str, ...]
    local_contact: str
    review_on: date
    verified_on: date | None = None
    verified_by: str = ""
    address: str = ""
    phone: str = ""
    hours: str = ""

    @property
    def contact_lines(self) -> tuple[str, ...]:
        """How to reach the place, line by line, as far as the unit filled it in."""
        hours = f"otevřeno {self.hours}" if self.hours else ""
        phone = f"telefon {self.phone}" if self.phone else ""
        return tuple(filter(None, (self.address, phone, hours, self.local_contact)))


@dataclass(frozen=True, slots=True, kw_only=True)
class StationSeed:
    """What is known of a centre before it is set up; `needs_review` names fields to confirm."""

    code: str
    name: str
    short_name: str
    directorate: str
    territorial_department: str
    town: str
    municipality_with_extended_powers: str
    authorised_municipality: str
    district: str
    waters: tuple[str, ...]
    river_basin: str
    minor_waters_manager: str
    warning_office: str
    power_distributor: str
    address: str
    phone: str
    email: str
    specifics: tuple[str, ...]
    needs_review: tuple[str, ...]


def parse_advice(text: str) -> tuple[AdviceCategory, ...]:
    """Reads the advice file; dates and source an item does not state are its category's."""
    categories = tuple(_category(row) for row in read_rows(text, "category", "code"))
    refuse_twins([category.code for category in categories])
    refuse_twins([item.id for category in categories for item in category.items])
    return categories


def lines_in(
    lines: Iterable[HelpLine], ids: Iterable[str], station_code: str
) -> tuple[HelpLine, ...]:
    """The lines of these ids in their order, without those of other centres."""
    local = {e.id: e for e in lines if not e.stations or station_code in e.stations}
    return tuple(local[each] for each in ids if each in local)


def parse_help_lines(text: str) -> tuple[HelpLine, ...]:
    """Reads the file of help lines, in the order in which they are to be offered."""
    lines = tuple(help_line(row) for row in read_rows(text, "line", "id"))
    refuse_twins([line.id for line in lines])
    return lines


def parse_referrals(text: str) -> tuple[ReferralPlace, ...]:
    """Reads the file of other offices."""
    places = tuple(referral_place(row) for row in read_rows(text, "place", "code"))
    refuse_twins([place.code for place in places])
    return places


def place_named(referral: str, places: Iterable[ReferralPlace]) -> ReferralPlace | None:
    """The place that the typed words of a record name; None for one outside the directory."""
    words = fold(referral).strip()
    return next((place for place in places if words and fold(place.where) in words), None)


def parse_stations(text: str) -> tuple[StationSeed, ...]:
    """Reads the file of the centres."""
    stations = tuple(_station(row) for row in read_rows(text, "station", "code"))
    refuse_twins([station.code for station in stations])
    return stations


def is_printable(entry: HelpLine | AdviceItem, today: date) -> bool:
    """Says whether the entry may stand on a paper a citizen takes home today."""
    if isinstance(entry, AdviceItem):
        return entry.verified_on is not None and entry.valid_from <= today <= entry.valid_until
    if entry.is_staff_only or not entry.numbers or entry.verified_on is None:
        return False
    return entry.is_stable or (entry.valid_until is not None and today <= entry.valid_until)


def help_line_words(line: HelpLine, today: date) -> str:
    """Gives the words printed after the line's name; a number only while it may be printed."""
    if not is_printable(line, today):
        return NUMBER_FROM_STAFF
    hours = "nonstop" if line.is_nonstop else line.hours
    words = [", ".join(line.numbers), hours, "zdarma" if line.is_free else ""]
    return ", ".join(word for word in words if word)


def lines_of(
    category: AdviceCategory, lines: Iterable[HelpLine], station: str
) -> tuple[HelpLine, ...]:
    """Picks the lines the topic's leaflet names, without those of other centres."""
    local = {line.id: line for line in lines if not line.stations or station in line.stations}
    return tuple(local[name] for name in category.help_lines if name in local)


def advice_topic(row: SeedRow, items: Iterable[AdviceItem]) -> AdviceCategory:
    """Reads one topic; its sentences are read already."""
    topic = AdviceCategory(
        code=row.needed_text("code"),
        title=row.needed_text("title"),
        leaflet_code=row.needed_text("leaflet_code"),
        leaflet_title=row.needed_text("leaflet_title"),
        leaflet_version=row.needed_text("leaflet_version"),
        icon=row.needed_text("icon"),
        keywords=row.texts("keywords"),
        items=tuple(items),
        help_lines=row.texts("help_lines"),
    )
    row.finish()
    return topic


def advice_item(row: SeedRow, common: "_Common | None" = None) -> AdviceItem:
    """Reads one sentence; `common` is what its topic says for all of them."""
    common = common or _Common()
    item = AdviceItem(
        id=row.needed_text("id"),
        text=row.needed_text("text"),
        groups=row.members("groups", TargetGroup),
        valid_from=row.needed_day("valid_from", common.valid_from),
        verified_on=row.day("verified_on", common.verified_on),
        valid_until=row.needed_day("valid_until", common.valid_until),
        source=row.text("source") or common.source,
        keywords=row.texts("keywords"),
        help_line=row.text("help_line"),
        verified_by=row.text("verified_by"),
    )
    row.finish()
    return item


class _Common(NamedTuple):
    """What a topic says for its sentences."""

    valid_from: date | None = None
    verified_on: date | None = None
    valid_until: date | None = None
    source: str = ""


def _category(row: SeedRow) -> AdviceCategory:
    common = _Common(
        row.needed_day("valid_from"),
        row.day("verified_on"),
        row.needed_day("valid_until"),
        row.needed_text("source"),
    )
    items = [advice_item(each, common) for each in row.rows("items", "id")]
    return advice_topic(row, items)


def help_line(row: SeedRow) -> HelpLine:
    """Reads one help line."""
    line = HelpLine(
        id=row.needed_text("id"),
        name=row.needed_text("name"),
        numbers=row.texts("numbers"),
        for_whom=row.needed_text("for_whom"),
        hours=row.text("hours"),
        source=row.needed_text("source"),
        confidence=row.needed_text("confidence"),
        verified_on=row.day("verified_on"),
        valid_until=row.day("valid_until"),
        verified_by=row.text("verified_by"),
        is_nonstop=row.flag("is_nonstop"),
        is_free=row.flag("is_free"),
        is_stable=row.flag("is_stable"),
        is_staff_only=row.flag("is_staff_only"),
        stations=row.texts("stations"),
        note=row.text("note"),
    )
    row.finish()
    return line


def referral_place(row: SeedRow) -> ReferralPlace:
    """Reads one row of the directory."""
    place = ReferralPlace(
        code=row.needed_text("code"),
        matter=row.needed_text("matter"),
        where=row.needed_text("where"),
        note=row.text("note"),
        reasons=row.members("reasons", ContactReason),
        keywords=row.texts("keywords"),
        local_contact=row.text("local_contact"),
        review_on=row.needed_day("review_on"),
        verified_on=row.day("verified_on"),
        verified_by=row.text("verified_by"),
        address=row.text("address"),
        phone=row.text("phone"),
        hours=row.text("hours"),
    )
    row.finish()
    return place


def _station(row: SeedRow) -> StationSeed:
    station = StationSeed(
        code=row.needed_text("code"),
        name=row.needed_text("name"),
        short_name=row.needed_text("short_name"),
        directorate=row.needed_text("directorate"),
        territorial_department=row.needed_text("territorial_department"),
        town=row.needed_text("town"),
        municipality_with_extended_powers=row.needed_text("municipality_with_extended_powers"),
        authorised_municipality=row.needed_text("authorised_municipality"),
        district=row.needed_text("district"),
        waters=row.texts("waters"),
        river_basin=row.needed_text("river_basin"),
        minor_waters_manager=row.text("minor_waters_manager"),
        warning_office=row.needed_text("warning_office"),
        power_distributor=row.needed_text("power_distributor"),
        address=row.text("address"),
        phone=row.text("phone"),
        email=row.text("email"),
        specifics=row.texts("specifics"),
        needs_review=row.texts("needs_review"),
    )
    row.finish()
    return station
