"""Sheets of persons and vehicles: numbered, logged, found, made better and never changed."""

from dataclasses import replace

import pytest
from tests.services.conftest import RECEPTIONIST

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.description_sheet import description_words, latest_sheets
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.event_lists import DescriptionKind
from kkc_desktop.domain.incident_lists import IncidentType, LogKind
from kkc_desktop.storage import integrity


@pytest.fixture
def incident_id(desk):
    file = desk.incidents.blank_file()
    notice = replace(
        file.latest,
        place="Konice, Zámecká 14",
        incident_type=IncidentType.THEFT_IN_PROGRESS,
        description="dva muži u garáže",
    )
    return desk.incidents.take_notice(replace(file, notices=(notice,))).incident.id


def a_van(desk, incident_id, **told):
    blank = desk.describing.blank(incident_id, DescriptionKind.VEHICLE)
    told = {"plate": "1m234??", "colour": "bílá", "vehicle_kind": "dodávka"} | told
    return desk.describing.describe(replace(blank, **told))


def a_man(desk, incident_id, **told):
    blank = desk.describing.blank(incident_id, DescriptionKind.PERSON)
    told = {"sex": "muž", "apparent_age": "asi 30 let"} | told
    return desk.describing.describe(replace(blank, **told))


def lines(desk, incident_id):
    page = desk.incidents.log.page(incident_id)
    return [entry.text for entry in page.entries if entry.kind is LogKind.DESCRIPTION]


def test_several_persons_and_vehicles_are_numbered_and_told_in_the_log(desk, incident_id):
    first, second = a_man(desk, incident_id), a_man(desk, incident_id, height="190 cm")
    van = a_van(desk, incident_id, direction="Prostějov")
    assert [sheet.number for sheet in (first, second, van)] == [1, 2, 3]
    assert desk.describing.sheets(incident_id) == (first, second, van)
    assert set(lines(desk, incident_id)) == {
        "Popis osoby č.\u00a01: muž, asi 30 let.",
        "Popis osoby č.\u00a02: muž, asi 30 let, 190 cm.",
        "Popis vozidla č.\u00a03: 1M2 34??, bílá, dodávka, směr: Prostějov.",
    }


def test_a_better_sheet_replaces_the_earlier_one_which_stays(desk, incident_id):
    first = a_van(desk, incident_id)
    better = desk.describing.better(first)
    assert better.colour == "bílá"
    better = desk.describing.describe(replace(better, plate="1M2 3456"))
    first_again, second = desk.describing.sheets(incident_id)
    assert (first_again, second.replaces_id) == (first, first.id)
    assert latest_sheets((first_again, second)) == (second,)
    words = lines(desk, incident_id)
    assert any("č.\u00a02 (zpřesňuje č.\u00a01): 1M2 3456" in text for text in words)


def test_an_empty_sheet_is_refused(desk, incident_id):
    with pytest.raises(NotComplete):
        desk.describing.describe(desk.describing.blank(incident_id, DescriptionKind.PERSON))
    assert not desk.describing.sheets(incident_id)


def test_an_odd_plate_is_stored_all_the_same(desk, incident_id):
    van = a_van(desk, incident_id, plate="bílá značka")
    assert van.plate == "bílá značka"
    assert desk.describing.problems(van)


def test_the_receptionist_describes_as_well(desk, incident_id):
    desk.duty.begin(RECEPTIONIST)
    assert desk.describing.may_describe()
    assert a_man(desk, incident_id).recorded_by == RECEPTIONIST


@pytest.mark.parametrize("typed", ["1M234", "1M2 34", "1m2", "dodavka"])
def test_the_incident_is_found_by_what_is_known_of_the_plate(desk, incident_id, typed):
    a_van(desk, incident_id)
    hits = desk.finding.look(typed).hits
    assert [(hit.kind, hit.record_id) for hit in hits] == [(RecordKind.INCIDENT, incident_id)]


@pytest.mark.parametrize(
    ("stored", "typed", "is_found"),
    [
        ("1M2 34??", "1M2 3456", True),
        ("1m234??", "1m23456", True),
        ("1M2*", "1M2 3456", True),
        ("*456", "1M2 3456", True),
        ("1M2 34??", "1M2 3556", False),
        ("1M2 34??", "Zlatá 12", False),
        ("1?*", "1M2 3456", False),
        ("1M2 3457", "1M2 3456", False),
    ],
)
def test_a_whole_plate_finds_the_one_remembered_in_part(desk, incident_id, stored, typed, is_found):
    a_van(desk, incident_id, plate=stored)
    hits = desk.finding.look(typed).hits
    assert [hit.record_id for hit in hits] == [incident_id] * is_found


def test_the_next_notice_does_not_lose_the_plate_from_the_search(desk, incident_id):
    a_van(desk, incident_id)
    file = desk.incidents.open(incident_id)
    change = replace(desk.incidents.next_notice(file), injured_count=1)
    desk.incidents.take_notice(replace(file, notices=(*file.notices, change)))
    assert desk.finding.look("1M234").hits


def test_a_sheet_is_one_act_and_the_trail_is_whole(desk, incident_id):
    a_man(desk, incident_id)
    with desk.workplace.look() as tx:
        last = tx.audit.tail(1)[0]
    assert (last.act, last.record_id) == (Act.DESCRIBE, incident_id)
    breaches = integrity.verify(desk.workplace.database).breaches
    assert not [each for each in breaches if each.record_kind is RecordKind.INCIDENT]


def test_a_bomb_threat_reads_with_its_exact_words(desk, incident_id):
    blank = desk.describing.blank(incident_id, DescriptionKind.BOMB_THREAT)
    sheet = replace(blank, exact_words="Za hodinu to bouchne", voice="muž, klidný")
    assert description_words(sheet) == "„Za hodinu to bouchne“, hlas: muž, klidný"
