"""What is written of an event comes back letter by letter, or is refused and nothing is stored.

Each way of writing is one row of SAVES: it writes the texts given for the fields and gives back
what was stored under their names.
"""

from dataclasses import dataclass, replace
from itertools import cycle

import pytest
from tests.factories import OFFICER_ID
from tests.founded import HEAD_ID
from tests.naughty.corpus import KEPT, REFUSED, hands
from tests.naughty.test_kept import a_file

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.calamity import BoardItem, CalamityLink, GaugeReading, PublicNotice
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.description import Description
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.evaluation import Evaluation
from kkc_desktop.domain.event_card import EventCard
from kkc_desktop.domain.event_lists import (
    AlarmLevel,
    BoardPart,
    CardKind,
    DeclarationKind,
    DescriptionKind,
    ItemDecision,
    MeasureState,
)
from kkc_desktop.domain.gathering import GatheredPerson, HeadCount, SoughtPerson
from kkc_desktop.domain.gauge import TypedReading
from kkc_desktop.domain.handover import Handover, HandoverItem
from kkc_desktop.domain.incident import Incident
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType
from kkc_desktop.domain.measure import Measure
from kkc_desktop.domain.notification import Notification
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.services.boarding import TypedItem
from kkc_desktop.storage.integrity import verify

SAID = tuple(text for text in KEPT if text.strip())
ENOUGH = 24
"""How many texts a way of writing is given for each of its fields."""


def an_event(desk):
    return desk.incidents.take_notice(a_file(desk, "x")).incident.id


def a_calamity(desk):
    return desk.calamities.begin("Povodeň", IncidentType.FLOOD, "Konice").incident.id


def stored(desk, rows, event_id):
    with desk.workplace.database.reading() as tx:
        return getattr(tx.events, rows).of(event_id)[-1]


def measure(desk, texts):
    event_id = an_event(desk)
    added = desk.measures.add(event_id, texts["text"], texts["owner"], plan_line=texts["plan_line"])
    desk.measures.settle(added.id, MeasureState.DONE, texts["result"])
    return stored(desk, "measures", event_id)


def notification(desk, texts):
    event_id = an_event(desk)
    told = desk.notifying.notify(
        event_id, texts["body"], contact=texts["contact"], told=texts["told"]
    )
    desk.notifying.answer(told.id, texts["answer"], texts["answered_by"])
    return stored(desk, "notifications", event_id)


def sheet_of(kind):
    def describe(desk, texts):
        event_id = an_event(desk)
        desk.describing.describe(replace(desk.describing.blank(event_id, kind), **texts))
        return stored(desk, "descriptions", event_id)

    return describe


def evaluation(desk, texts):
    file = desk.incidents.take_notice(a_file(desk, "x"))
    blank = replace(desk.evaluating.blank(file), desk_level=AlarmLevel.SPECIAL)
    desk.evaluating.save(replace(blank, **texts))
    return stored(desk, "evaluations", file.incident.id)


def declaration(desk, texts):
    event_id = an_event(desk)
    blank = desk.declaring.blank(event_id, DeclarationKind.ALARM_LEVEL)
    desk.declaring.record(replace(blank, alarm_level=AlarmLevel.THIRD, **texts))
    return stored(desk, "declarations", event_id)


def board_item(desk, texts):
    event_id = a_calamity(desk)
    item = desk.boarding.add(event_id, TypedItem(part=BoardPart.ROLE, title=texts["title"]))
    desk.boarding.change(item, TypedItem(part=BoardPart.ROLE, **texts))
    return stored(desk, "board", event_id)


def public_notice(desk, texts):
    event_id = a_calamity(desk)
    desk.boarding.issue(event_id, texts["text"], texts["approved_by"])
    return stored(desk, "public_notices", event_id)


def reading(desk, texts):
    event_id = a_calamity(desk)
    desk.gauging.record(event_id, TypedReading(level=100, **texts))
    return stored(desk, "readings", event_id)


def calamity(desk, texts):
    begun = desk.calamities.begin(texts["name"], IncidentType.FLOOD, "Konice")
    desk.measures.add(begun.incident.id, "uzavřít most")
    return desk.calamities.end(begun.incident.id, texts["closing_reason"]).incident


def link(desk, texts):
    event_id, joined = a_calamity(desk), an_event(desk)
    desk.calamities.link(event_id, [joined], texts["reason"])
    desk.calamities.unlink(event_id, joined, texts["reason"])
    return stored(desk, "links", event_id)


def gathered(desk, texts):
    event_id = an_event(desk)
    told = {name: text for name, text in texts.items() if name != "left_to"}
    taken = desk.gathering.take_in(replace(desk.gathering.blank_person(event_id), **told))
    desk.gathering.depart([taken.id], texts["left_to"])
    return stored(desk, "gathered", event_id)


def sought(desk, texts):
    event_id = an_event(desk)
    told = {name: text for name, text in texts.items() if name != "told"}
    asked = desk.gathering.seek(replace(desk.gathering.blank_sought(event_id), **told))
    desk.gathering.settle_sought(asked.id, texts["told"])
    return stored(desk, "sought", event_id)


def head_count(desk, texts):
    event_id = an_event(desk)
    desk.gathering.count(event_id, 3, texts["note"])
    return stored(desk, "head_counts", event_id)


def card(desk, texts):
    desk.duty.begin(HEAD_ID)
    desk.cards.change(CardKind.QUESTIONS, IncidentType.FIRE, [texts["lines"]])
    with desk.workplace.database.reading() as tx:
        (kept,) = tx.event_cards.all()
    return replace(kept, lines="".join(kept.lines))


def prepared(desk):
    """A sheet with an open measure on it."""
    desk.measures.add(an_event(desk), "uzavřít most")
    return desk.handing_over.prepare()


def handover(desk, texts):
    desk.duty.begin(OFFICER_ID)
    sheet = prepared(desk)
    told = {name: text for name, text in texts.items() if name != "reservations"}
    desk.handing_over.keep(replace(sheet.handover, incoming_id=HEAD_ID, **told))
    for item in sheet.undecided:
        desk.handing_over.decide(sheet.handover.id, item.id, ItemDecision.HANDED)
    desk.workplace.confirm()
    desk.handing_over.sign(sheet.handover.id)
    desk.duty.begin(HEAD_ID)
    desk.workplace.confirm()
    return desk.handing_over.confirm(sheet.handover.id, texts["reservations"]).handover


def handover_item(desk, texts):
    sheet = prepared(desk)
    item = sheet.items[0]
    decided = desk.handing_over.decide(
        sheet.handover.id, item.id, ItemDecision.MARKED, texts["note"]
    )
    return decided.item(item.id)


@dataclass(frozen=True)
class Way:
    """A way of writing: into which record, in which fields, by what."""

    record: type
    save: object
    names: tuple[str, ...]


def way(record, save, names):
    return Way(record, save, tuple(names.split()))


PERSON = """name sex apparent_age height build hair face facial_hair glasses clothing marks speech
    weapon company direction note"""
SAVES = {
    "measure": way(Measure, measure, "text owner plan_line result"),
    "notification": way(Notification, notification, "body contact told answer answered_by"),
    "person": way(Description, sheet_of(DescriptionKind.PERSON), PERSON),
    "vehicle": way(
        Description,
        sheet_of(DescriptionKind.VEHICLE),
        "plate_country vehicle_kind colour make model damage occupants direction note",
    ),
    "missing": way(
        Description,
        sheet_of(DescriptionKind.MISSING),
        """name last_seen_place health phone social_networks transport contacts photo fear_reason
        earlier_escapes note""",
    ),
    "bomb": way(
        Description,
        sheet_of(DescriptionKind.BOMB_THREAT),
        """exact_words explosion_time bomb_place bomb_look bomb_reason voice background received_by
        note""",
    ),
    "evaluation": way(
        Evaluation,
        evaluation,
        """override_reason extent endangered threat_1h threat_6h threat_24h services_on_site
        road_closures warning_note evacuation_from evacuation_to evacuation_transport
        evacuation_vulnerable station_measures public_information public_approved_by open_tasks""",
    ),
    "declaration": way(Declaration, declaration, "territory declared_by note"),
    "board": way(BoardItem, board_item, "title holder contact place note"),
    "public": way(PublicNotice, public_notice, "text approved_by"),
    "reading": way(GaugeReading, reading, "river profile source"),
    "calamity": way(Incident, calamity, "name closing_reason"),
    "link": way(CalamityLink, link, "reason"),
    "gathered": way(
        GatheredPerson,
        gathered,
        "name group_name came_from contact needs_note animals place left_to",
    ),
    "sought": way(SoughtPerson, sought, "description came_from seeker seeker_contact told"),
    "count": way(HeadCount, head_count, "note"),
    "card": way(EventCard, card, "lines"),
    "handover": way(Handover, handover, "forces alerts findings message reservations"),
    "item": way(HandoverItem, handover_item, "note"),
}
each_way = pytest.mark.parametrize("given", SAVES.values(), ids=SAVES)


def bare(text):
    """The text without the white space that a form may take off."""
    return " ".join(text.split())


def written(desk, given, texts):
    """Writes the texts; those that did not come back, by field."""
    kept = given.save(desk, texts)
    return {
        name: (text, getattr(kept, name))
        for name, text in texts.items()
        if bare(getattr(kept, name)) != bare(text)
    }


@each_way
def test_every_text_comes_back(desk, given):
    cleaned = given.record is EventCard  # a card is a text that is read line by line
    count = len(given.names)
    chosen = SAID[:: max(1, len(SAID) // (ENOUGH * count))]
    for texts in hands(count, chosen):
        dealt = dict(zip(given.names, cycle(texts), strict=False))
        if cleaned:
            dealt = {name: "".join(filter(str.isprintable, text)) for name, text in dealt.items()}
        if all(map(str.strip, dealt.values())):
            assert written(desk, given, dealt) == {}


@each_way
def test_the_longest_texts_are_kept_together_and_stay_sealed(desk, given):
    texts = {name: "ě" * longest(given.record, name) for name in given.names}
    assert written(desk, given, texts) == {}
    breaches = verify(desk.workplace.database).breaches
    assert [b for b in breaches if b.record_kind is not RecordKind.STATION] == []


@each_way
def test_what_cannot_be_kept_is_refused_at_its_field(desk, given):
    for name in given.names:
        too_long = "ě" * (longest(given.record, name) + 12_000)
        refused = (too_long,) if given.record is EventCard else (*REFUSED[::2], too_long)
        for text in refused:
            with pytest.raises(NotComplete) as refusal:
                given.save(desk, dict.fromkeys(given.names, "x") | {name: text})
            assert name in {problem.field for problem in refusal.value.problems}
        assert "o 12\u00a0000\u00a0znaků delší" in refusal.value.problems[0].text


def test_the_state_of_an_event_is_told_whatever_the_reason(desk):
    event_id = an_event(desk)
    desk.measures.add(event_id, "uzavřít most")
    reason = "ě" * longest(Incident, "closing_reason")
    desk.incidents.change_state(event_id, IncidentState.ENDED, reason)
    assert desk.incidents.open(event_id).incident.closing_reason == reason


@each_way
def test_the_trail_repeats_no_word_of_what_was_written(desk, given):
    given.save(desk, dict.fromkeys(given.names, "Xaverius Zlobil"))
    with desk.workplace.database.reading() as tx:
        reasons = {entry.act: entry.reason for entry in tx.audit.all() if "Xav" in entry.reason}
    assert set(reasons) <= {Act.CHANGE_INCIDENT}  # why it was closed over open measures
