"""Setting the station up and keeping its data and officers."""

from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.knowledge import StationSeed, parse_stations
from kkc_desktop.domain.problems import errors_of
from kkc_desktop.domain.station import Officer, Role, Station, check_officer, check_station
from kkc_desktop.services.workplace import Workplace


@cache
def known_centres() -> tuple[StationSeed, ...]:
    """The four centres of the project with what is known of them; all of it can be edited."""
    return parse_stations(asset_path("seed", "stations.toml").read_text(encoding="utf-8"))


class StationSetup:
    """Establishes the station once, changes its data later."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def establish(self, station: Station, officers: tuple[Officer, ...]) -> None:
        """Founds the station with its first officers; the first who may is the author.

        Refused with NotComplete when the station or an officer lacks what a paper needs, or when
        nobody could administer the desk.
        """
        problems = errors_of(check_station(station))
        problems += tuple(p for officer in officers for p in errors_of(check_officer(officer)))
        if problems:
            raise NotComplete(problems)
        founder = next((o for o in officers if o.role is Role.HEAD), officers[0])
        with self._workplace.database.transaction() as transaction:
            transaction.station.put(station)
            for officer in officers:
                transaction.officers.put(officer)
            transaction.audit.append(
                founder.id,
                Act.SET_UP_STATION,
                self._workplace.now(),
                RecordKind.STATION,
                station.code,
            )
        self._workplace.adopt(station)

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
        """Adds or changes an officer; one who left is made inactive, never deleted."""
        problems = errors_of(check_officer(officer))
        if problems:
            raise NotComplete(problems)
        with self._workplace.act(Act.EDIT_OFFICERS, RecordKind.STATION, officer.id) as transaction:
            transaction.officers.put(officer)
