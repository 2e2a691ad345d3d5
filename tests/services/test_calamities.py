"""A calamity joins incidents: counted once, told in both logs, sealed, read in one go."""

from datetime import timedelta

import pytest
from tests.services.calamity_desk import NAME, a_flood, an_incident, write
from tests.services.conftest import RECEPTIONIST
from tests.statements import sent_by

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.calamity import CalamityLink
from kkc_desktop.domain.calamity_picture import MarkerState, counted_incidents
from kkc_desktop.domain.errors import NoRight, NotComplete, RecordNotFound, WrongStep
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.incident import LogStrike
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType, LogKind
from kkc_desktop.storage.integrity import verify


@pytest.fixture
def flood(desk):
    return a_flood(desk)


def log_of(desk, incident_id):
    with desk.workplace.database.reading() as tx:
        return tx.incidents.log_of(incident_id)


def breaches(desk):
    """What the verification says of incidents; the founding of this desk left no line."""
    found = verify(desk.workplace.database).breaches
    return [each for each in found if each.record_kind is RecordKind.INCIDENT]


def test_a_calamity_is_an_incident_of_its_own_with_number_notice_and_log(desk):
    first = an_incident(desk)
    picture = desk.calamities.begin(NAME, from_incident_id=first.id)
    calamity = picture.incident
    assert (calamity.scope, calamity.name) == (EventScope.CALAMITY, NAME)
    assert calamity.evidence_number == "KKC-KON-2026-000002"
    assert (picture.notice.number, picture.notice.place) == (1, "Zlaté Hory, U Potoka")
    assert picture.notice.incident_type is IncidentType.FLOOD
    kinds = [line.kind for line in log_of(desk, calamity.id)]
    assert kinds == [LogKind.STATE, LogKind.LINK]
    assert [(member.incident.id, member.marker) for member in picture.members] == [(first.id, 1)]


def test_a_calamity_needs_a_name_and_a_place_and_nothing_is_kept_without(desk, trail):
    with pytest.raises(NotComplete) as refused:
        desk.calamities.begin("  ")
    assert [each.field for each in refused.value.problems] == ["name", "place"]
    assert desk.calamities.running() == ()
    assert Act.BEGIN_CALAMITY not in [act for act, _ in trail()]


def test_ten_joined_incidents_count_ten_and_the_calamity_none(desk):
    picture = a_flood(desk, 10)
    everything = [file.incident for file in desk.incidents.page()]
    assert len(everything) == 11
    assert counted_incidents(everything) == 10
    assert [member.marker for member in picture.members] == list(range(1, 11))


def test_unlinking_is_told_in_both_logs_with_its_reason_and_the_number_stays(desk, flood):
    calamity, second = flood.incident, flood.members[1].incident
    with pytest.raises(NotComplete):
        desk.calamities.unlink(calamity.id, second.id, "  ")
    desk.calamities.unlink(calamity.id, second.id, "jiná příčina")
    there, here = log_of(desk, calamity.id)[-1], log_of(desk, second.id)[-1]
    assert (
        there.text == f"Odpojena událost {second.evidence_number} (č.\u00a02), důvod: jiná příčina."
    )
    assert here.text.startswith("Odpojena od kalamity „Povodeň")
    assert [member.marker for member in desk.calamities.picture(calamity.id).members] == [1]
    third = an_incident(desk)
    desk.calamities.link(calamity.id, [third.id, second.id])
    markers = {m.incident.id: m.marker for m in desk.calamities.picture(calamity.id).members}
    assert (markers[third.id], markers[second.id]) == (3, 2)


def test_an_incident_belongs_to_one_calamity_and_a_calamity_to_none(desk, flood):
    other = desk.calamities.begin("Vichřice", place="Jeseník")
    with pytest.raises(WrongStep, match="už patří"):
        desk.calamities.link(other.incident.id, [flood.members[0].incident.id])
    with pytest.raises(WrongStep, match="nelze připojit"):
        desk.calamities.link(other.incident.id, [flood.incident.id])
    with pytest.raises(WrongStep, match="nepatří"):
        desk.calamities.unlink(other.incident.id, flood.members[0].incident.id, "omyl")
    with pytest.raises(WrongStep, match="není kalamita"):
        desk.calamities.link(flood.members[0].incident.id, [flood.members[1].incident.id])
    belongs = desk.calamities.belongings()[flood.members[1].incident.id]
    assert (belongs.calamity_id, belongs.marker, belongs.name) == (flood.incident.id, 2, NAME)


def test_nothing_joins_a_calamity_that_was_ended_and_its_incidents_go_on(desk, flood):
    ended = desk.calamities.end(flood.incident.id)
    assert ended.is_over
    assert desk.calamities.running() == ()
    assert {member.incident.state for member in ended.members} == {IncidentState.RECEIVED}
    with pytest.raises(WrongStep, match="ukončená"):
        desk.calamities.link(flood.incident.id, [an_incident(desk).id])


def test_with_open_measures_it_ends_only_for_a_reason(desk, flood):
    desk.measures.add(flood.members[0].incident.id, "Zavřít most")
    with pytest.raises(NotComplete):
        desk.calamities.end(flood.incident.id)
    ended = desk.calamities.end(flood.incident.id, "převzal štáb kraje")
    assert ended.incident.closing_reason == "převzal štáb kraje"
    assert [measure.text for measure in ended.measures] == ["Zavřít most"]


def test_joinable_are_open_incidents_of_no_calamity(desk, flood):
    free = an_incident(desk, "Mikulovice")
    ended = an_incident(desk, "Vidnava")
    desk.incidents.change_state(ended.id, IncidentState.ENDED)
    assert [incident.id for incident, _ in desk.calamities.joinable()] == [free.id]


def test_what_was_joined_unjoined_and_written_is_sealed(desk, flood):
    write(desk, flood.incident.id, "Štáb se sešel.")
    write(desk, flood.members[0].incident.id, "Autobus odjel.")
    desk.calamities.unlink(flood.incident.id, flood.members[1].incident.id, "omyl")
    assert breaches(desk) == []


def test_a_forged_link_is_told(desk, flood):
    database = desk.workplace.database
    link = CalamityLink(
        id="forged",
        incident_id=flood.incident.id,
        linked_id=an_incident(desk).id,
        marker=9,
        recorded_at=desk.workplace.now(),
        recorded_by=desk.workplace.officer.id,
    )
    with database.transaction() as tx:
        tx.events.links.add(link)
    assert [each.record_id for each in breaches(desk)] == [flood.incident.id]


def test_the_time_line_merges_all_logs_by_event_time_and_shows_struck_and_late(desk, flood, clock):
    one, two = (member.incident for member in flood.members)
    clock.pass_by(minutes=60)
    write(desk, one.id, "Později zapsáno, dřív se stalo.", clock() - timedelta(minutes=37))
    write(desk, two.id, "Teď.")
    wrong = log_of(desk, two.id)[-1]
    strike = LogStrike(
        entry_id=wrong.id,
        incident_id=two.id,
        reason="přepočteno",
        struck_at=clock(),
        struck_by=desk.workplace.officer.id,
    )
    with desk.workplace.database.transaction() as tx:
        tx.events.strikes.add(strike)
    lines = desk.calamities.picture(flood.incident.id).lines
    assert [(line.entry.text[:3], line.marker) for line in lines[:2]] == [("Teď", 2), ("Poz", 1)]
    assert (lines[0].strike, lines[1].strike) == (strike, None)
    assert lines[1].entry.is_late
    moments = [line.entry.occurred_at for line in lines]
    assert moments == sorted(moments, reverse=True)


def test_the_newest_lines_come_with_the_picture_and_the_count_tells_of_all(desk, flood, clock):
    for number in range(110):
        clock.pass_by(seconds=1)
        write(desk, flood.members[number % 2].incident.id, f"zápis {number}")
    picture = desk.calamities.picture(flood.incident.id)
    assert len(picture.lines) == 100
    assert picture.line_count == flood.line_count + 110
    assert picture.lines[0].entry.text == "zápis 109"


def test_the_picture_takes_as_many_statements_for_two_incidents_as_for_thirty(desk):
    small = a_flood(desk, 2)
    large = a_flood(desk, 30)
    write(desk, large.members[7].incident.id, "něco")
    desk.calamities.picture(small.incident.id)
    counts = {
        len(sent_by(desk, lambda id=picture.incident.id: desk.calamities.picture(id)))
        for picture in (small, large)
    }
    assert len(counts) == 1
    assert counts.pop() <= 25


def test_an_incident_is_in_danger_while_people_are_endangered_and_closed_when_it_ended(desk):
    endangered = an_incident(desk, endangered_count=34)
    quiet = an_incident(desk, "Mikulovice")
    picture = desk.calamities.begin(NAME, from_incident_id=endangered.id)
    desk.calamities.link(picture.incident.id, [quiet.id])

    def states():
        members = desk.calamities.picture(picture.incident.id).members
        return [(member.marker, member.marker_state) for member in members]

    assert states() == [(1, MarkerState.DANGER), (2, MarkerState.OPEN)]
    desk.incidents.change_state(endangered.id, IncidentState.ENDED)
    assert states() == [(2, MarkerState.OPEN), (1, MarkerState.CLOSED)]


def test_what_goes_on_lately_is_the_newest_word_that_was_not_struck(desk, flood, clock):
    first = flood.members[0].incident
    write(desk, first.id, "čerpá se")
    clock.pass_by(minutes=5)
    write(desk, first.id, "čerpadlo stojí")
    picture = desk.calamities.picture(flood.incident.id)
    assert picture.member_of(first.id).lately == "čerpadlo stojí"
    assert picture.member_of(flood.incident.id) is None
    wrong = log_of(desk, first.id)[-1]
    with desk.workplace.database.transaction() as tx:
        tx.events.strikes.add(
            LogStrike(
                entry_id=wrong.id,
                incident_id=first.id,
                reason="omyl",
                struck_at=clock(),
                struck_by=desk.workplace.officer.id,
            )
        )
    assert desk.calamities.picture(flood.incident.id).member_of(first.id).lately == "čerpá se"


def test_what_came_since_the_last_situation_report_is_counted(desk, flood, clock):
    before = desk.calamities.picture(flood.incident.id).since
    assert (before.number, before.entries) == (0, flood.line_count)
    clock.pass_by(minutes=1)
    report = desk.documents.begin("SZ", incident_id=flood.incident.id)
    desk.documents.save(report)
    clock.pass_by(minutes=1)
    write(desk, flood.incident.id, "Nová věc.")
    since = desk.calamities.picture(flood.incident.id).since
    assert (since.number, since.entries) == (1, 1)


def test_opening_writes_a_consultation_and_its_incidents_then_belong_to_the_matter(
    desk, flood, trail
):
    desk.calamities.open(flood.incident.id)
    assert trail()[-1] == (Act.CONSULT, flood.incident.id)
    with pytest.raises(RecordNotFound):
        desk.calamities.picture("nothing")


def test_a_calamity_is_found_by_its_name(desk, flood):
    hits = desk.finding.look("povoden").hits
    assert any(hit.record_id == flood.incident.id for hit in hits)


def test_the_receptionist_writes_to_the_time_line_but_joins_nothing(desk, flood):
    desk.duty.begin(RECEPTIONIST)
    write(desk, flood.incident.id, "Volal starosta.")
    for act in (
        lambda: desk.calamities.begin(NAME, place="Konice"),
        lambda: desk.calamities.link(flood.incident.id, []),
        lambda: desk.calamities.unlink(flood.incident.id, flood.members[0].incident.id, "omyl"),
        lambda: desk.calamities.end(flood.incident.id),
    ):
        with pytest.raises(NoRight):
            act()
