"""A played calamity: twelve incidents, sixty people, measures, notifications, readings, strikes."""

from dataclasses import replace
from datetime import timedelta

from tests.gathered import take_in_many
from tests.services.calamity_desk import NAME, an_incident, write

from kkc_desktop.domain.event_lists import (
    AlarmLevel,
    CrisisState,
    DeclarationKind,
    FloodDegree,
    MeasureState,
)
from kkc_desktop.domain.gauge import TypedReading
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType

_PLACES = (
    ("Zlaté Hory, U\u00a0Potoka 12", 4, 0),
    ("Zlaté Hory, Nádražní 3", 2, 1),
    ("Mikulovice, most přes Bělou", 0, 0),
    ("Zlaté Hory, ul. Horní – sklep základní školy", 11, 0),
    ("Zlaté Hory, Polská 71", 3, 0),
    ("Ondřejovice, rozvodna", 0, 0),
    ("Zlaté Hory, domov seniorů", 28, 2),
    ("Jeseník, Tovární 4", 1, 0),
    ("Česká Ves, silnice I/44", 0, 1),
    ("Zlaté Hory, náměstí Svobody 80", 0, 0),
    ("Zlaté Hory, chatová osada Rejvíz", 9, 0),
    ("Písečná, železniční přejezd", 0, 0),
)
_BODIES = ("HZS 150", "ORP Jeseník, štáb", "Povodí Odry, dispečink", "Obec Zlaté Hory")
LIMITS = (90, 120, 150)


def begin(desk, clock):
    """The calamity with its twelve incidents, an evening before midnight; gives its id."""
    clock.pass_by(hours=8)
    incidents = []
    for place, endangered, injured in _PLACES:
        counts = {"endangered_count": endangered, "injured_count": injured}
        incidents.append(an_incident(desk, place, **counts))
        clock.pass_by(minutes=7)
    calamity = desk.calamities.begin(NAME, IncidentType.FLOOD, from_incident_id=incidents[0].id)
    calamity_id = calamity.incident.id
    desk.calamities.link(calamity_id, [each.id for each in incidents[1:]], "táž povodeň")
    return calamity_id


def members_of(desk, calamity_id):
    """The joined incidents by their number."""
    members = desk.calamities.picture(calamity_id).members
    return [each.incident.id for each in sorted(members, key=lambda each: each.marker)]


def first_evening(desk, clock, calamity_id):
    """People come, bodies are told, measures begin, the water rises; some lines are wrong."""
    ids = members_of(desk, calamity_id)
    for number, level in enumerate((96, 118, 131)):
        read(desk, clock, calamity_id, level, limits=LIMITS)
        read(desk, clock, calamity_id, 60 + number, "Bělá", "Mikulovice")
        clock.pass_by(minutes=45)
    take_in_many(desk, calamity_id, 48)
    take_in_many(desk, ids[6], 12)
    for number, incident_id in enumerate((calamity_id, *ids[:5])):
        body = _BODIES[number % len(_BODIES)]
        told = desk.notifying.notify(incident_id, body, told="2. SPA", minutes=15)
        if number % 2:
            desk.notifying.answer(told.id, "berou na vědomí", "dispečer")
        desk.measures.add(
            incident_id,
            f"Obejít domy v\u00a0okolí č. {number}",
            "hlídka 214" if number else "",
            clock() + timedelta(minutes=20 * number) if number else None,
        )
    wrong = desk.notifying.notify(calamity_id, "Povodí Moravy, dispečink", minutes=15)
    strike(desk, calamity_id, wrong.body)
    write(desk, ids[2], "Most je neprůjezdný", clock() - timedelta(minutes=50))
    written = write(desk, ids[3], "Ve sklepě je šest lidí")
    desk.incidents.log.strike(written.id, "přepočteno, nikdo tam není")
    clock.pass_by(minutes=25)


def night(desk, clock, calamity_id):
    """The water passes the third degree, people leave, measures are settled, incidents end."""
    ids = members_of(desk, calamity_id)
    declare(desk, calamity_id, FloodDegree.THIRD)
    blank = desk.declaring.blank(ids[6], DeclarationKind.ALARM_LEVEL)
    kopis = {"declared_by": "KOPIS HZS", "territory": "Zlaté Hory"}
    desk.declaring.record(replace(blank, alarm_level=AlarmLevel.SECOND, **kopis))
    blank = desk.declaring.blank(calamity_id, DeclarationKind.CRISIS_STATE)
    until = clock() + timedelta(days=7)
    desk.declaring.record(
        replace(
            blank,
            crisis_state=CrisisState.DANGER,
            declared_by="hejtman",
            territory="Olomoucký kraj",
            valid_until=until,
        )
    )
    read(desk, clock, calamity_id, 163, limits=LIMITS)
    people = desk.gathering.read(calamity_id).here
    desk.gathering.depart([person.id for person in people[:9]], "domů")
    open_ones = desk.measures.of(calamity_id, *ids)
    desk.measures.settle(open_ones[0].id, MeasureState.DONE, "obejito, všichni venku")
    desk.measures.settle(open_ones[1].id, MeasureState.CANCELLED, "ulici převzali hasiči")
    desk.measures.begin(open_ones[2].id)
    desk.incidents.change_state(ids[2], IncidentState.ENDED, "dokončí obec")
    desk.incidents.change_state(ids[8], IncidentState.UNDER_CONTROL)
    sought = desk.gathering.blank_sought(calamity_id)
    seeker = {"seeker": "dcera", "seeker_contact": "603 000 001"}
    desk.gathering.seek(replace(sought, description="Xenie Hledaná", **seeker))
    clock.pass_by(minutes=30)


def morning(desk, clock, calamity_id):
    """One line is new, one that an earlier report had said is struck."""
    ids = members_of(desk, calamity_id)
    clock.pass_by(hours=5)
    write(desk, ids[0], "Voda opadla, sklep se čerpá")
    strike(desk, ids[2], "Most je neprůjezdný")


def read(desk, clock, calamity_id, level, river="Zlatý potok", profile="Zlaté Hory", limits=None):
    """A reading just now."""
    more = {} if limits is None else {"limits": limits}
    typed = TypedReading(
        river=river, profile=profile, level=level, source="hlídka 214", read_at=clock(), **more
    )
    desk.gauging.record(calamity_id, typed)


def declare(desk, calamity_id, degree):
    """The flood authority declared the degree."""
    blank = desk.declaring.blank(calamity_id, DeclarationKind.FLOOD_DEGREE)
    by = {"declared_by": "povodňová komise ORP Jeseník", "territory": "Zlatý potok"}
    desk.declaring.record(replace(blank, flood_degree=degree, **by))


def strike(desk, incident_id, words):
    """Strikes the newest line of the log that says this."""
    with desk.workplace.look() as tx:
        found = [line for line in tx.incidents.log_of(incident_id) if words in line.text]
    desk.incidents.log.strike(found[-1].id, "omyl")


def closed_report(desk, clock, calamity_id):
    """The next report, closed as it was filled in; a minute later the work goes on."""
    dossier = desk.documents.begin("SZ", incident_id=calamity_id)
    document = desk.documents.close(dossier).document
    clock.pass_by(minutes=1)
    return document
