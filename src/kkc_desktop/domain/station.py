"""The station and its officers: whose desk it is and who is on duty."""

from dataclasses import dataclass
from enum import Enum
from typing import NewType

from kkc_desktop.domain.problems import Problem

OfficerId = NewType("OfficerId", str)


class Role(Enum):
    """What a person at the desk may do; see domain.rights."""

    RECEPTIONIST = "recepční"
    OFFICER = "policista stálé služby"
    HEAD = "vedoucí"
    ADMINISTRATOR = "správce"
    OVERSEER = "dozor"

    @property
    def label(self) -> str:
        """The Czech name of the role."""
        return self.value


MANAGING_ROLES = (Role.HEAD, Role.ADMINISTRATOR)
"""Those who may change station data and officers; see domain.rights."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer:
    """A person who may be on duty; the service number is empty for civilians without one."""

    id: OfficerId
    rank: str = ""
    given_names: str = ""
    surname: str = ""
    service_number: str = ""
    function: str = ""
    role: Role = Role.RECEPTIONIST
    is_active: bool = True

    @property
    def full_name(self) -> str:
        """Rank, given names and surname as printed under a signature line."""
        return " ".join(part for part in (self.rank, self.given_names, self.surname) if part)

    @property
    def short_name(self) -> str:
        """Rank and surname, as spoken at the desk."""
        return " ".join(part for part in (self.rank, self.surname) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Station:
    """The centre whose name heads every paper; `code` goes into the evidence number."""

    code: str
    name: str
    short_name: str
    directorate: str = "Krajské ředitelství policie Olomouckého kraje"
    territorial_department: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    data_box: str = ""
    town: str = ""
    extended_municipality: str = ""
    district: str = ""
    river_basin: str = ""
    is_exercise: bool = False


def check_station(station: Station) -> list[Problem]:
    """What the station's set-up still lacks; code, name and town are needed on every paper."""
    needed = (
        ("code", "Chybí zkratka stanice.", "Zapište 2 až 5 písmen a číslic, například OL4."),
        ("name", "Chybí název stanice.", "Zapište plný název, například Obvodní oddělení Konice."),
        ("town", "Chybí obec.", "Zapište obec, ve které stanice sídlí; tiskne se v datu."),
    )
    values = {"code": station.code, "name": station.name, "town": station.town}
    found = [
        Problem(field=field, text=text, fix=fix)
        for field, text, fix in needed
        if not values[field].strip()
    ]
    if station.code and not (station.code.isalnum() and 2 <= len(station.code) <= 5):
        text = f"Zkratku „{station.code}“ nelze použít v evidenčním čísle."
        found.append(Problem(field="code", text=text, fix="Použijte 2 až 5 písmen a číslic."))
    from kkc_desktop.domain.text_limits import check_texts  # the sign-in window needs none of it

    return found + check_texts(station)


def check_officer(officer: Officer) -> list[Problem]:
    """What an officer's card lacks; a name is enough for a civilian."""
    found = []
    if not officer.surname.strip():
        fix = "Zapište příjmení, tiskne se pod podpis."
        found.append(Problem(field="surname", text="Chybí příjmení.", fix=fix))
    signs = officer.role in (Role.OFFICER, Role.HEAD)
    if signs and not officer.service_number.strip():
        text = "Policista nemá služební číslo."
        fix = "Zapište služební číslo; žádá je protokol."
        found.append(Problem(field="service_number", text=text, fix=fix))
    from kkc_desktop.domain.text_limits import check_texts

    return found + check_texts(officer)


def check_staff(officers: tuple[Officer, ...]) -> list[Problem]:
    """What the staff as a whole lacks: somebody serves, and somebody may manage the station."""
    serving = [officer for officer in officers if officer.is_active]
    if not serving:
        text = "Na stanici nikdo neslouží."
        fix = "Přidejte aspoň jednu osobu; přepážku vždy přebírá někdo jmenovitě."
        return [Problem(field="surname", text=text, fix=fix)]
    if not any(officer.role in MANAGING_ROLES for officer in serving):
        text = "Nikdo by nemohl spravovat stanici a přidávat další osoby."
        fix = "Aspoň jedné osobě dejte roli vedoucí nebo správce."
        return [Problem(field="role", text=text, fix=fix)]
    return []
