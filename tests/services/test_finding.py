"""What the search box gives to whom: filters, restricted records, texts; what the trail says."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.desk import open_desk
from tests.factories import NOW, OFFICER_ID, a_contact, a_data_step, a_person, an_officer

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactOutcome, DataRegime
from kkc_desktop.domain.data_lists import DataStepKind
from kkc_desktop.domain.dossier import Visit
from kkc_desktop.domain.finding import SearchChoices, TextKind
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.search_filter import SearchFilter, SearchState, SearchTime
from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.services import finding
from kkc_desktop.services.finding import LIMIT

PATIENT = 60.0


@pytest.fixture
def desk(tmp_path):
    services = open_desk(tmp_path / "kkc.kkc")
    yield services
    services.workplace.database.close()


def seat(desk, role):
    desk.workplace.seat(replace(an_officer(), id=OfficerId("somebody"), role=role))


def put(desk, record_id, *, kind=RecordKind.DOCUMENT, names="Novák", at=NOW):
    with desk.workplace.database.transaction() as tx:
        tx.search.index(
            kind,
            record_id,
            number="",
            names=names,
            text="",
            title="Úřední záznam",
            detail="podrobnost",
            recorded_at=at,
        )


def decide(desk, record_id, kind, number):
    step = a_data_step(
        id=f"step-{number}",
        record_kind=RecordKind.DOCUMENT,
        record_id=record_id,
        kind=kind,
        recorded_at=NOW + timedelta(minutes=number),
    )
    with desk.workplace.database.transaction() as tx:
        tx.data_steps.add(step)


def look(desk, typed="novak", **chosen):
    return desk.finding.look(typed, SearchFilter(**chosen), PATIENT)


def test_a_restricted_record_is_a_placeholder_for_those_who_may_know(desk):
    put(desk, "plain")
    put(desk, "secret")
    decide(desk, "secret", DataStepKind.RESTRICT, 1)
    seat(desk, Role.HEAD)
    shown, plain = look(desk).hits
    assert (shown.is_restricted, shown.record_id, shown.kind) == (True, "", RecordKind.DOCUMENT)
    said = (shown.title, shown.detail, shown.why, shown.standing)
    assert said == ("Záznam s\u00a0omezeným přístupem", "", "obsah se neukazuje", "")
    assert plain.record_id == "plain"
    seat(desk, Role.RECEPTIONIST)
    assert [hit.record_id for hit in look(desk).hits] == ["plain"]
    decide(desk, "secret", DataStepKind.LIFT, 2)
    assert {hit.record_id for hit in look(desk).hits} == {"plain", "secret"}
    decide(desk, "secret", DataStepKind.RESTRICT, 3)
    assert [hit.record_id for hit in look(desk).hits] == ["plain"]


def test_what_a_role_may_not_know_takes_nobodys_place(desk):
    put(desk, "old", at=NOW - timedelta(days=1))
    for number in range(LIMIT + 10):
        put(desk, f"secret-{number}")
        decide(desk, f"secret-{number}", DataStepKind.RESTRICT, number)
    seat(desk, Role.RECEPTIONIST)
    assert [hit.record_id for hit in look(desk).hits] == ["old"]


def test_police_matters_take_nobodys_place_either(desk):
    put(desk, "old", kind=RecordKind.ADVICE, at=NOW - timedelta(days=9))
    with desk.workplace.database.transaction() as tx:
        for number in range(LIMIT + 10):
            contact = a_contact(
                id=f"matter-{number}",
                regime=DataRegime.LED,
                outcome=ContactOutcome.HANDED_TO_OFFICER,
                closed_at=NOW,
                revision=0,
            )
            tx.contacts.add(contact)
    for number in range(LIMIT + 10):
        put(desk, f"matter-{number}", kind=RecordKind.CONTACT)
    desk.workplace.now.pass_by(days=3)
    seat(desk, Role.RECEPTIONIST)
    assert [hit.record_id for hit in look(desk).hits] == ["old"]


def test_the_filter_is_about_records_and_people_stay(desk):
    contact = a_contact(revision=0)
    person = a_person(record_id=contact.id)
    desk.reception.register(Visit(contact=contact, persons=(person,)))
    kinds = [hit.kind for hit in look(desk, "dvorakova", state=SearchState.OPEN).hits]
    assert kinds == [RecordKind.PERSON, RecordKind.CONTACT]
    kinds = [hit.kind for hit in look(desk, "dvorakova", state=SearchState.FINISHED).hits]
    assert kinds == [RecordKind.PERSON]
    kinds = [hit.kind for hit in look(desk, "dvorakova", kind=RecordKind.CONTACT).hits]
    assert kinds == [RecordKind.CONTACT]
    kinds = [hit.kind for hit in look(desk, "dvorakova", kind=RecordKind.PERSON).hits]
    assert kinds == [RecordKind.PERSON]
    assert look(desk, "", state=SearchState.OPEN).hits[0].record_id == contact.id


def test_a_search_without_time_says_that_it_was_stopped(desk):
    put(desk, "plain")
    stopped = desk.finding.look("novak", SearchFilter(), -1.0)
    assert (stopped.hits, stopped.is_stopped) == ((), True)
    assert not look(desk).is_stopped
    assert [hit.record_id for hit in desk.finding.look_on("novak").hits] == ["plain"]


def test_more_than_the_limit_is_said(desk):
    for number in range(LIMIT + 1):
        put(desk, f"plain-{number}")
    found = look(desk)
    assert (len(found.hits), found.is_cut) == (LIMIT, True)


def test_where_the_looking_ends_among_hidden_records_there_may_be_more(desk, monkeypatch):
    put(desk, "old", at=NOW - timedelta(days=1))
    for number in range(2):
        put(desk, f"secret-{number}")
        decide(desk, f"secret-{number}", DataStepKind.RESTRICT, number)
    seat(desk, Role.RECEPTIONIST)
    monkeypatch.setattr(finding, "LIMIT", 2)
    monkeypatch.setattr(finding, "_WIDEST", 2)
    found = look(desk)
    assert (found.hits, found.is_cut) == ((), True)


def test_the_choices_are_officers_stations_and_years(desk):
    put(desk, "old", at=NOW - timedelta(days=800))
    officer = an_officer()
    assert desk.finding.choices() == SearchChoices(
        officers=((officer.id, officer.full_name),), stations=(), years=(2026, 2025, 2024)
    )


def test_the_trail_is_told_the_filter(desk):
    chosen = SearchFilter(
        kind=RecordKind.DOCUMENT,
        time=SearchTime.YEAR,
        state=SearchState.SIGNED,
        officer_id=OFFICER_ID,
    )
    desk.finding.settle("novak", 3, chosen)
    with desk.workplace.database.reading() as reading:
        line = list(reading.audit.all())[-1]
    assert (line.act, line.record_kind) == (Act.SEARCH, RecordKind.DOCUMENT)
    said = line.reason.split(", ", 1)[1].replace("\u00a0", " ")
    name = an_officer().full_name
    assert said == f"filtr dokument, posledních 12 měsíců, podepsáno, {name}, nálezů 3"


def test_texts_are_found_by_the_beginnings_of_their_words(desk):
    texts = desk.text_search.find("banka")
    assert {text.kind for text in texts} == {TextKind.ADVICE}
    assert all((texts[0].title, texts[0].detail, texts[0].code))
    [line, *_] = [t for t in desk.text_search.find("linka bezpeci") if t.kind is TextKind.HELP_LINE]
    assert "116 111" in line.detail.replace("\u00a0", " ")
    places = desk.text_search.find("ridicsky prukaz")
    assert TextKind.REFERRAL in {text.kind for text in places}
    assert desk.text_search.find("  ") == ()
    assert desk.text_search.find("xyzzyq") == ()


def test_a_hidden_place_is_found_no_more(desk):
    [place, *_] = [t for t in desk.text_search.find("ridicsky") if t.kind is TextKind.REFERRAL]
    seat(desk, Role.HEAD)
    desk.lists.hide(ListKind.REFERRAL, place.code)
    assert place not in desk.text_search.find("ridicsky")


@pytest.mark.parametrize(("typed", "most"), [("novak", 9), ("xyzz", 7), ("krádež kol", 7)])
def test_a_keystroke_puts_few_questions(desk, typed, most):
    """From the beginning of the picture to its end, however many records are found."""
    desk.reception.register(
        Visit(contact=a_contact(revision=0), persons=(a_person(record_id="contact-1"),))
    )
    for number in range(30):
        put(desk, f"paper-{number}")
    look(desk, typed)
    asked = []
    with desk.workplace.database.reading() as reading:
        bare = reading.connection.connection.dbapi_connection
    bare.set_trace_callback(asked.append)
    look(desk, typed)
    bare.set_trace_callback(None)
    assert 0 < sum(not statement.startswith("--") for statement in asked) <= most
