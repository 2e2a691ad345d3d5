"""The rows of the calamity: the desk reads and writes lines, policemen lead it."""

from dataclasses import replace

from tests.services.full_desk import PEOPLE
from tests.services.rights_rows import EVERYBODY, POLICE, RECEPTION, rows

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.calamity import BoardItem, PublicNotice
from kkc_desktop.domain.event_lists import BoardPart
from kkc_desktop.domain.gauge import TypedReading
from kkc_desktop.domain.station import Role
from kkc_desktop.services.boarding import TypedItem

READING = TypedReading(river="Bělá", profile="Mikulovice", level=100, source="ČHMÚ")
ITEM = TypedItem(part=BoardPart.ROLE, title="velitel zásahu")


def by_officer(desk, act):
    """What the act gives when a policeman does it; then the person of the row sits down again."""
    desk.workplace.seat(PEOPLE[Role.OFFICER])
    made = act()
    desk.sit_down()
    return made


def calamity(desk, allowed=RECEPTION):
    """The id of a calamity; a role that is not allowed is refused with any id."""
    incident_id = desk.records.incident.incident.id
    if desk.role not in allowed:
        return incident_id
    begin = desk.services.calamities.begin
    return by_officer(desk, lambda: begin("Povodeň", from_incident_id=incident_id)).incident.id


def an_item(desk):
    calamity_id = calamity(desk, POLICE)
    if desk.role in POLICE:
        return desk.services.boarding.add(calamity_id, ITEM)
    now = desk.clock()
    return BoardItem(
        id="item",
        incident_id=calamity_id,
        part=ITEM.part,
        title=ITEM.title,
        changed_at=now,
        recorded_at=now,
        recorded_by=desk.officer.id,
    )


def a_public_text(desk):
    return PublicNotice(
        id="public",
        incident_id="x",
        text="Voda se nesmí pít.",
        approved_by="starosta",
        issued_at=desk.clock(),
        recorded_at=desk.clock(),
        recorded_by=desk.officer.id,
    )


rows(
    EVERYBODY,
    Calamities__may=lambda d: d.services.calamities.may(Act.BEGIN_CALAMITY),
    Calamities__now=lambda d: d.services.calamities.now(),
    Gauging__problems=lambda d: d.services.gauging.problems(READING),
)
rows(
    RECEPTION,
    Calamities__belongings=lambda d: d.services.calamities.belongings(),
    Calamities__running=lambda d: d.services.calamities.running(),
    Calamities__joinable=lambda d: d.services.calamities.joinable(),
    Calamities__open=lambda d: d.services.calamities.open(calamity(d)),
    Calamities__picture=lambda d: d.services.calamities.picture(calamity(d)),
    Calamities__file=lambda d: d.services.calamities.file(calamity(d)),
    Gauging__gauges=lambda d: d.services.gauging.gauges(),
    Gauging__readings=lambda d: d.services.gauging.readings(calamity(d)),
    Gauging__record=lambda d: d.services.gauging.record(calamity(d), READING),
    Boarding__items=lambda d: d.services.boarding.items(calamity(d)),
    Boarding__public_notices=lambda d: d.services.boarding.public_notices(calamity(d)),
    Boarding__public_sheet=lambda d: d.services.boarding.public_sheet(a_public_text(d)),
)
rows(
    POLICE,
    Calamities__begin=lambda d: d.services.calamities.begin("Povodeň", place="Konice"),
    Calamities__link=lambda d: d.services.calamities.link(calamity(d, POLICE), ()),
    Calamities__unlink=lambda d: d.services.calamities.unlink(
        calamity(d, POLICE), d.records.incident.incident.id, "omyl"
    ),
    Calamities__end=lambda d: d.services.calamities.end(calamity(d, POLICE)),
    Boarding__add=lambda d: d.services.boarding.add(calamity(d, POLICE), ITEM),
    Boarding__change=lambda d: d.services.boarding.change(
        an_item(d), replace(ITEM, holder="por. Malý")
    ),
    Boarding__issue=lambda d: d.services.boarding.issue(calamity(d, POLICE), "Voda", "starosta"),
    Boarding__take_down=lambda d: d.services.boarding.take_down(calamity(d, POLICE)),
)
