"""Setting the station up and keeping its data and officers."""

from dataclasses import asdict
from datetime import date
from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.knowledge import StationSeed, parse_stations
from kkc_desktop.domain.problems import errors_of
from kkc_desktop.domain.rights import may
from kkc_desktop.domain.station import (
    Officer,
    OfficerId,
    Role,
    Station,
    check_officer,
    check_staff,
    check_station,
)
from kkc_desktop.domain.template_pack import ShelvedTemplate
from kkc_desktop.services.workplace import Workplace


@cache
def known_centres() -> tuple[StationSeed, ...]:
    """The four centres of the project with what is known of them; all of it can be edited."""
    return parse_stations(asset_path("seed", "stations.toml").read_text(encoding="utf-8"))


def station_of(seed: StationSeed) -> Station:
    """The station a known centre begins with."""
    return Station(
        code=seed.code,
        name=seed.name,
        short_name=seed.short_name,
        directorate=seed.directorate,
        territorial_department=seed.territorial_department,
        address=seed.address,
        phone=seed.phone,
        email=seed.email,
        town=seed.town,
        extended_municipality=seed.municipality_with_extended_powers,
        district=seed.district,
        river_basin=seed.river_basin,
    )


def unconfirmed_fields(station: Station) -> frozenset[str]:
    """The fields that still hold the centre's shipped value although it asks for a check."""
    seed = next((seed for seed in known_centres() if seed.code == station.code), None)
    if seed is None:
        return frozenset()
    shipped, present = asdict(station_of(seed)), asdict(station)
    return frozenset(
        name for name in seed.needs_review if name in shipped and shipped[name] == present[name]
    )


class StationSetup:
    """Establishes the station once, changes its data later."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    @property
    def station(self) -> Station:
        """The station as it stands."""
        return self._workplace.station

    @property
    def may_change(self) -> bool:
        """Whether the person on duty may change the station and its officers."""
        return may(self._workplace.officer.role, Act.SET_UP_STATION)

    def today(self) -> date:
        """The day on which validity is judged."""
        return self._workplace.today()

    def templates(self) -> tuple[ShelvedTemplate, ...]:
        """The document templates in force today, each with where it comes from."""
        return self._workplace.templates.in_force()

    def blank_officer(self) -> Officer:
        """An empty card; nothing is stored yet."""
        return Officer(id=OfficerId(self._workplace.new_id()), role=Role.OFFICER)

    def change_station(self, station: Station) -> None:
        """Saves changed station data; papers closed before keep theirs."""
        problems = errors_of(check_station(station))
        if problems:
            raise NotComplete(problems)
        with self._workplace.act(
            Act.SET_UP_STATION, RecordKind.STATION, station.code
        ) as transaction:
            transaction.station.put(station)
        self._workplace.adopt(station)

    def officers(self) -> tuple[Officer, ...]:
        """All officers, also those who no longer serve."""
        return self._workplace.database.officers_at_once()

    def put_officer(self, officer: Officer) -> None:
        """Adds or changes an officer; one who left is made inactive, never deleted.

        Refused with NotComplete also when nobody who may manage the station would remain.
        """
        others = tuple(other for other in self.officers() if other.id != officer.id)
        problems = errors_of(check_officer(officer)) + errors_of(check_staff((*others, officer)))
        if problems:
            raise NotComplete(problems)
        with self._workplace.act(Act.EDIT_OFFICERS, RecordKind.STATION, officer.id) as transaction:
            transaction.officers.put(officer)
