"""The lists on paper say what stands in the records, and the same records give the same words."""

from dataclasses import replace
from datetime import timedelta

from tests.gathered import a_flood as a_centre
from tests.gathered import take_in
from tests.services import records
from tests.services.calamity_desk import a_flood

from kkc_desktop.domain.event_lists import Need
from kkc_desktop.domain.incident_lists import LogChannel, LogKind
from kkc_desktop.domain.listing import listing_of
from kkc_desktop.domain.log_page import LogLine

MINUTE = timedelta(minutes=1)


def begun(desk, code, incident_id):
    return desk.documents.begin(code, incident_id=incident_id).document


def listed(desk, code, incident_id):
    return listing_of(begun(desk, code, incident_id).listing).rows


def test_the_log_is_listed_by_the_time_of_the_event_struck_and_late_lines_too(desk, clock):
    incident_id = records.a_taken_notice(desk).incident.id
    log = desk.incidents.log
    clock.pass_by(minutes=40)
    wrong = log.write(
        incident_id,
        LogLine(
            text="Zůstávají čtyři lidé",
            channel=LogChannel.TELEPHONE,
            counterpart="starosta",
            addressee="hlídka 214",
        ),
    )
    late = LogLine(
        text="Jeden jízdní pruh", occurred_at=clock() - 37 * MINUTE, reported_at=clock() - MINUTE
    )
    log.write(incident_id, late)
    mended = LogLine(text="Zůstávají dva lidé", corrects_number=2, kind=LogKind.CORRECTION)
    log.write(incident_id, mended)
    log.strike(wrong.id, "přepočteno")
    first, second, struck, correction = listed(desk, "DEN", incident_id)
    assert [row.cells[0] for row in (first, second, struck, correction)] == ["1", "3", "2", "4"]
    assert second.cells[-1].endswith("dodatečně, o\u00a037\u00a0minut později")
    assert struck.is_struck
    assert struck.cells[3:6] == ("starosta → hlídka 214", "telefonem", "Zůstávají čtyři lidé")
    assert "důvod: přepočteno" in struck.cells[-1]
    assert "oprava č.\u00a02" in correction.cells[-1]
    heading = begun(desk, "DEN", incident_id).listing_heading
    assert "4\u00a0řádky, z\u00a0toho škrtnuto 1" in heading


def test_the_same_records_give_the_same_list(desk, clock):
    incident_id = records.a_taken_notice(desk).incident.id
    first = begun(desk, "DEN", incident_id)
    clock.pass_by(hours=5)
    second = begun(desk, "DEN", incident_id)
    assert (first.listing, first.listing_heading) == (second.listing, second.listing_heading)


def test_a_calamity_lists_the_lines_of_what_was_joined_to_it(desk):
    picture = a_flood(desk)
    member = picture.members[0]
    desk.incidents.log.write(member.incident.id, LogLine(text="Sklep vyčerpán"))
    found = [row for row in listed(desk, "DEN", picture.incident.id) if "Sklep" in row.cells[5]]
    assert [row.cells[0].partition("/")[0] for row in found] == [str(member.marker)]


def test_who_was_informed_is_listed_with_the_answer_or_without(desk, clock):
    incident_id = records.a_taken_notice(desk).incident.id
    told = desk.notifying.notify(incident_id, "ORP Jeseník, štáb", told="3. SPA", minutes=15)
    desk.notifying.notify(incident_id, "Povodí Odry", contact="596 000 000", minutes=15)
    clock.pass_by(minutes=4)
    desk.notifying.answer(told.id, "vysílají autobus", "p. Horák")
    by_body = {row.cells[0]: row.cells for row in listed(desk, "PVY", incident_id)}
    assert "p. Horák, vysílají autobus" in by_body["ORP Jeseník, štáb"][4]
    assert by_body["Povodí Odry"][4] == "bez odpovědi"
    assert "596 000 000" in by_body["Povodí Odry"][2]
    assert begun(desk, "PVY", incident_id).listing_heading.endswith("odpovědí 1")


def test_everybody_with_a_band_is_listed_and_found_by_no_search(desk, clock):
    incident_id = a_centre(desk)
    take_in(desk, incident_id, "Jana Kovářová", apparent_age=34, needs=(Need.MEDICINE,))
    gone = take_in(desk, incident_id, "Xaver Vzácný", came_from="Horní 5", contact="700 000 021")
    clock.pass_by(minutes=3)
    desk.gathering.depart([gone.id], "dcera, Hlavní 5")
    here, left = listed(desk, "SOS", incident_id)
    assert here.cells[:2] == ("001", "Jana Kovářová")
    assert "léky" in here.cells
    assert here.cells[-1] == "ve středisku"
    assert left.cells[-1].endswith("→ dcera, Hlavní 5")
    dossier = desk.documents.begin("SOS", incident_id=incident_id)
    assert dossier.document.listing_heading.endswith("2\u00a0osoby, ve středisku 1, odjelo 1")
    closed = desk.documents.close(replace(dossier))
    assert "Vzácný" in closed.document.listing
    assert desk.finding.look("Vzácný").hits == ()


def test_another_kind_and_a_list_of_nothing_stay_empty(desk):
    assert desk.documents.begin("DEN").document.listing == ""
    incident_id = records.a_taken_notice(desk).incident.id
    assert begun(desk, "SZ", incident_id).listing == ""
    assert listed(desk, "PVY", incident_id) == ()
