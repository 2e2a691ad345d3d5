"""Realistic filled documents of every kind, and their empty twins."""

import tomllib
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.code_lists import (
    CodeList,
    IdentityCheck,
    IdentityDocumentKind,
    PersonRole,
    Sex,
    Vulnerability,
)
from kkc_desktop.domain.document import Document, DocumentId, Thing, ThingId
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.domain.station import Officer, OfficerId, Role, Station
from kkc_desktop.domain.template import BLOCK_FIELDS, Template
from kkc_desktop.domain.template_file import parse_template
from kkc_desktop.printing.document import render

GOLDEN = Path(__file__).with_name("golden")
KINDS = (
    *("PTO", "UZ", "UZV", "POO", "PPP", "ZPR", "OMU", "POZ", "POB"),
    *("PPO", "PUP", "OPP", "PVV", "KZ", "SZ", "VYH", "ZVH", "PSL", "TFN"),
    *("DEN", "PVY", "SOS"),
)
NOW = datetime(2026, 3, 12, 13, 5, tzinfo=UTC)
STARTED = datetime(2026, 3, 12, 12, 5, tzinfo=UTC)
ENDED = datetime(2026, 3, 12, 12, 58, tzinfo=UTC)

STATION = Station(
    code="OL4",
    name="Obvodní oddělení Olomouc 4",
    short_name="KKC Olomouc 4",
    territorial_department="Územní odbor Olomouc",
    address="Kafkova 12, 779 00 Olomouc",
    phone="974 766 651",
    email="ol.oop4@pcr.cz",
    data_box="6jwhpv6",
    town="Olomouc",
)
OFFICER = Officer(
    id=OfficerId("o1"),
    rank="prap.",
    given_names="Kateřina",
    surname="Dvořáková",
    service_number="214508",
    function="vrchní asistentka",
    role=Role.OFFICER,
)
RECEPTIONIST = Officer(
    id=OfficerId("o2"), given_names="Marek", surname="Zelený", function="recepční"
)


@lru_cache(maxsize=32)
def template(code: str) -> Template:
    folder = asset_path("templates")
    return parse_template(
        (folder / f"{code}.cs.toml").read_text(encoding="utf-8"),
        (folder / "clauses.cs.toml").read_text(encoding="utf-8"),
    )


def a_person(**changes) -> Person:
    values = {
        "id": PersonId("p1"),
        "roles": (PersonRole.REPORTING_PERSON, PersonRole.INJURED_PARTY),
        "title_before": "Ing.",
        "given_names": "Radek",
        "surname": "Tománek",
        "sex": Sex.MALE,
        "born_on": date(1979, 6, 4),
        "birth_place": "Prostějov",
        "citizenship": "Česká republika",
        "residence": "Zámecká 14, 798 52 Konice",
        "phone": "777 123 456",
        "identity_document": IdentityDocumentKind.IDENTITY_CARD,
        "identity_document_number": "203118447",
        "identity_document_issuer": "MěÚ Konice",
        "identity_document_expires_on": date(2031, 6, 4),
        "identity_check": IdentityCheck.DOCUMENT,
        "vulnerability": Vulnerability.ASSESSED_NO,
    }
    return Person(**(values | changes))


def empty(code: str) -> Document:
    return Document(
        id=DocumentId("d0"),
        template_code=code,
        template_version="1",
        officer_id=OFFICER.id,
        recorded_at=NOW,
        recorded_by=OFFICER.id,
    )


_ROLES = {
    "PTO": (PersonRole.REPORTING_PERSON, PersonRole.INJURED_PARTY),
    "UZ": (PersonRole.FINDER,),
    "UZV": (PersonRole.EXPLAINING_PERSON,),
    "POO": (PersonRole.REPORTING_PERSON, PersonRole.INJURED_PARTY),
    "PPP": (PersonRole.SUBMITTING_PERSON,),
    "ZPR": (PersonRole.UNINVOLVED,),
    "OMU": (PersonRole.REPORTING_PERSON,),
    "POZ": (PersonRole.REPORTING_PERSON,),
    "POB": (PersonRole.VICTIM,),
    "PPO": (PersonRole.INJURED_PARTY,),
    "PUP": (PersonRole.SUBMITTING_PERSON,),
    "OPP": (PersonRole.DIRECTLY_AFFECTED, PersonRole.WITNESS),
    "PVV": (PersonRole.FINDER,),
    "TFN": (PersonRole.FINDER,),
}


def filled(code: str, **changes) -> Document:
    values = {name: _member(name, value) for name, value in _texts()[code].items()}
    values |= {"evidence_number": "KKC-OL4-2026-000123", "closed_at": NOW}
    return replace(empty(code), **(values | changes))


@lru_cache(maxsize=1)
def _texts() -> dict[str, dict[str, object]]:
    return tomllib.loads(Path(__file__).with_name("samples.toml").read_text(encoding="utf-8"))


def _member(name: str, value: object) -> object:
    """The code list's member where the document's field holds one."""
    kind = type(Document.__dataclass_fields__[name].default)
    return kind[value] if issubclass(kind, CodeList) else value


def persons_of(code: str) -> tuple[Person, ...]:
    if code not in _ROLES:
        return ()
    first = a_person(roles=_ROLES[code])
    if code == "UZV":
        first = a_person(
            roles=_ROLES[code],
            title_before="",
            given_names="Jana Marie",
            surname="Nováková",
            birth_surname="Svobodová",
            sex=Sex.FEMALE,
        )
    if code != "PTO":
        return (first,)
    witness = Person(
        id=PersonId("p2"),
        position=1,
        roles=(PersonRole.CONFIDANT,),
        given_names="Věra",
        surname="Tománková",
        sex=Sex.FEMALE,
        born_on=date(1981, 2, 17),
        residence="Zámecká 14, 798 52 Konice",
        identity_check=IdentityCheck.STATED,
    )
    recorder = Person(
        id=PersonId("p3"),
        position=2,
        roles=(PersonRole.RECORDER,),
        given_names="Marek",
        surname="Zelený",
        sex=Sex.MALE,
    )
    return (first, witness, recorder)


def things_of(code: str) -> tuple[Thing, ...]:
    if code == "PTO":
        return (
            Thing(
                id=ThingId("t1"),
                description="notebook Lenovo ThinkPad T14, černý, s nálepkou na víku",
                identifier="v. č. PF-3K9X21",
                value_czk=24900,
            ),
            Thing(id=ThingId("t2"), position=1, description="taška na notebook", value_czk=1490),
        )
    if code == "PPP":
        return (
            Thing(id=ThingId("t1"), description="podání ze dne 12. března 2026, 2 listy"),
            Thing(
                id=ThingId("t2"),
                position=1,
                description="faktura",
                identifier="č. 20250118",
                quantity=3,
            ),
        )
    return _MORE_THINGS.get(code, ())


_MORE_THINGS = {
    "POZ": (
        Thing(id=ThingId("t1"), description="občanský průkaz", identifier="č. 203118447"),
        Thing(id=ThingId("t2"), position=1, description="řidičský průkaz", identifier="EM 123456"),
        Thing(id=ThingId("t3"), position=2, description="peněženka, hnědá kůže", value_czk=600),
    ),
    "PVV": (
        Thing(id=ThingId("t1"), description="peněženka z hnědé kůže, značka Vzor"),
        Thing(id=ThingId("t2"), position=1, description="hotovost v bankovkách", value_czk=1240),
    ),
    "TFN": (Thing(id=ThingId("t1"), description="jízdní kolo modré", identifier="CV-000-123"),),
    "OPP": (Thing(id=ThingId("t1"), description="zobcová flétna"),),
}


def longest(code: str) -> Document:
    """The kind with more in every text than anybody writes, and words without a place to break."""
    whole = filled(code)
    named = [name for use in template(code).blocks for name in BLOCK_FIELDS[use.block]]
    texts = {name: _LONG for name in named if isinstance(getattr(whole, name), str)}
    return replace(whole, **texts)


LONG_WORD = f"Nejneobhospodařovávatelnějšími{'x' * 120}"
_LONG = "\n".join(
    f"{number}. {LONG_WORD} pozemky, Příliš žluťoučký kůň úpěl." for number in range(1, 9)
)


def officer_of(code: str) -> Officer:
    return RECEPTIONIST if code in ("PPP", "ZPR", "KZ") else OFFICER


def render_with(document, station, officer, signatures, corrects) -> bytes:
    return render(
        document,
        persons_of("PTO"),
        things_of("PTO"),
        template("PTO"),
        station,
        officer,
        signatures=signatures,
        corrects=corrects,
        now=NOW,
    )
