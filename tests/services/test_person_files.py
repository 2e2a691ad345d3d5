"""The page of a person: how it opens, what it lists, hides and says otherwise than papers."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.known_people import (
    a_card,
    a_known_person,
    a_paper_of,
    a_protocol_of,
    a_visit_of,
    a_waiting_visit_of,
    advice_to,
    stated,
)
from tests.services.conftest import HEAD, OVERSEER, RECEPTIONIST, seat
from tests.services.records import a_taken_notice

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason, IdentityDocumentKind
from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.errors import NoRight, NotComplete, ReasonNeeded, StaleRecord
from kkc_desktop.domain.person_lists import FlagKind, MatchReason
from kkc_desktop.printing.pages import text_of


def titles(file):
    return [line.title for line in file.lines]


@pytest.fixture
def card(desk):
    return a_card(desk)


def test_a_card_of_another_service_opens_only_with_a_reason_and_that_is_written_first(
    desk, clock, card, trail
):
    clock.pass_by(days=3)
    seat(desk, HEAD)
    with pytest.raises(ReasonNeeded):
        desk.person_files.open(card.id)
    assert (Act.CONSULT, card.id) not in trail()
    desk.person_files.open(card.id, "žádost občana")
    assert trail()[-1] == (Act.CONSULT, card.id)


def test_a_card_of_who_is_at_the_desk_opens_without_a_reason(desk, clock, card):
    clock.pass_by(days=3)
    a_waiting_visit_of(desk, card)
    seat(desk, HEAD)
    assert desk.person_files.open(card.id).waiting_ticket


def test_opening_a_card_opens_none_of_its_records(desk, clock, card):
    visit = a_visit_of(desk, card)
    clock.pass_by(days=3)
    seat(desk, HEAD)
    desk.person_files.open(card.id, "žádost občana")
    with pytest.raises(ReasonNeeded):
        desk.reception.open(visit.contact.id)


def test_a_record_opened_before_brings_its_person(desk, clock, card):
    visit = a_visit_of(desk, card)
    clock.pass_by(days=3)
    seat(desk, HEAD)
    desk.reception.open(visit.contact.id, "žádost občana")
    assert desk.person_files.open(card.id).card.id == card.id


def test_reading_a_card_again_writes_no_second_line(desk, card, trail):
    desk.person_files.open(card.id)
    before = len(trail())
    desk.person_files.read(card.id)
    assert len(trail()) == before


def test_who_may_not_consult_sees_no_card(desk, card):
    seat(desk, OVERSEER)
    with pytest.raises(NoRight):
        desk.person_files.open(card.id, "žádost občana")
    with pytest.raises(NoRight):
        desk.person_files.page()


def test_the_time_line_holds_contacts_advice_and_papers_the_newest_first(desk, clock, card):
    a_visit_of(desk, card)
    clock.pass_by(minutes=1)
    advice_to(desk, card)
    clock.pass_by(minutes=1)
    a_paper_of(desk, card)
    file = desk.person_files.open(card.id)
    kinds = [line.kind for line in file.lines]
    assert kinds == [RecordKind.DOCUMENT, RecordKind.ADVICE, RecordKind.CONTACT]
    assert file.record_count == 3
    assert file.first_seen_on == desk.workplace.today()


def test_an_incident_stands_in_it_with_the_role_and_the_handover(desk, card):
    file = a_taken_notice(desk)
    with desk.workplace.database.transaction() as tx:
        tx.persons.replace(file.incident.id, (stated(card),))
    (line,) = desk.person_files.open(card.id).lines
    assert line.kind is RecordKind.INCIDENT
    assert "Konice" in line.title
    assert "oznamovatel" in line.second_line
    assert "nepředáno IOS" in line.second_line


@pytest.fixture
def handed_on(desk, clock, card):
    """A contact that a policeman took over three days ago."""
    visit = a_visit_of(desk, card, ContactReason.CRIME, ContactOutcome.HANDED_TO_OFFICER)
    clock.pass_by(days=3)
    return visit


def test_of_a_police_matter_a_receptionist_learns_only_the_day(desk, card, handed_on):
    a_visit_of(desk, card)
    seat(desk, RECEPTIONIST)
    (seen, hidden) = desk.person_files.open(card.id, "žádost občana").lines
    assert "ztráta" in seen.title
    assert hidden.is_restricted
    assert hidden.record_id == hidden.card_id == ""
    assert hidden.state is None
    assert clock_words(hidden.at) == "0:00"
    said = f"{hidden.title} {hidden.second_line}"
    for secret in ("Kontakt", "trestn", "Šťastná", "A\u00a01", "00"):
        assert secret not in said
    seat(desk, HEAD)
    assert not any(line.is_restricted for line in desk.person_files.open(card.id, "kontrola").lines)


def test_of_restricted_data_the_time_line_says_only_the_day_to_anybody(desk, card):
    contact = a_visit_of(desk, card)
    seat(desk, HEAD)
    desk.data_care.restrict(
        (RecordKind.CONTACT, contact.contact.id), "dotčená osoba", "popírá přesnost"
    )
    (line,) = desk.person_files.open(card.id, "kontrola").lines
    assert (line.is_restricted, line.record_id) == (True, "")


def test_a_protocol_is_hidden_with_what_it_says_otherwise(desk, clock, card):
    a_protocol_of(desk, card, surname="Dvořáková")
    desk.person_files.keep(replace(desk.person_files.read(card.id).card, surname="Nováková"))
    assert len(desk.person_files.read(card.id).notes) == 1
    clock.pass_by(days=3)
    seat(desk, RECEPTIONIST)
    file = desk.person_files.open(card.id, "žádost občana")
    assert [line.is_restricted for line in file.lines] == [True]
    assert file.notes == ()


def test_a_police_matter_in_hand_is_no_secret_from_who_has_it(desk, clock, card, handed_on):
    seat(desk, RECEPTIONIST)
    a_visit_of(desk, card, ContactReason.CRIME, ContactOutcome.HANDED_TO_OFFICER)
    lines = desk.person_files.open(card.id).lines
    assert [line.is_restricted for line in lines] == [False, True]


def test_a_closed_paper_holds_what_was_stated_and_the_card_says_what_is_today(desk, card):
    a_paper_of(desk, card, surname="Dvořáková", residence="Kosmonautů 8")
    stored = desk.person_files.read(card.id).card
    desk.person_files.keep(replace(stored, surname="Nováková", residence="Kafkova 12"))
    (note,) = desk.person_files.read(card.id).notes
    said = [(each.field, each.then, each.today) for each in note.fields]
    assert said == [
        ("surname", "Dvořáková", "Nováková"),
        ("residence", "Kosmonautů 8", "Kafkova 12"),
    ]
    with desk.workplace.database.reading() as tx:
        (statement,) = tx.persons.of(note.document_id)
    assert statement.surname == "Dvořáková"


def test_one_of_several_phones_is_no_difference(desk, card):
    a_paper_of(desk, card, phone="603 214 587")
    stored = desk.person_files.read(card.id).card
    desk.person_files.keep(replace(stored, phone="773 905 112, 603 214 587"))
    assert desk.person_files.read(card.id).notes == ()


def test_a_birth_number_is_masked_in_a_difference(desk, card):
    a_paper_of(desk, card, birth_number="855228/1111")
    stored = desk.person_files.read(card.id).card
    desk.person_files.keep(replace(stored, birth_number="855228/1234"))
    ((changed,),) = (note.fields for note in desk.person_files.read(card.id).notes)
    assert "1111" not in changed.then
    assert "1234" not in changed.today


def test_the_same_person_twice_is_offered_until_told_apart(desk, card, trail):
    other = a_card(desk, surname="Novakova")
    (alike,) = desk.person_files.read(card.id).alike
    assert alike.card.id == other.id
    assert alike.reasons == (MatchReason.NAME_AND_BIRTH,)
    desk.person_merging.tell_apart(card, other)
    assert trail()[-2:] == [(Act.TELL_APART, other.id), (Act.TELL_APART, card.id)]
    assert desk.person_files.read(card.id).alike == ()
    assert desk.person_files.read(other.id).alike == ()


def test_the_card_says_who_looked_today(desk, clock, card):
    desk.person_files.open(card.id)
    clock.pass_by(minutes=5)
    seat(desk, HEAD)
    desk.person_files.open(card.id, "kontrola vedoucího")
    names = [look.name for look in desk.person_files.read(card.id).looks]
    assert names == ["Novotný", "Šťastná"]
    clock.pass_by(days=1)
    assert desk.person_files.read(card.id).looks == ()


def test_a_card_without_any_name_is_refused_and_a_wrong_number_only_warned_of(desk):
    with pytest.raises(NotComplete):
        a_card(desk, surname=" ", given_names="")
    odd = {
        "birth_number": "1",
        "phone": "603 214 587, 12",
        "email": "jana",
        "data_box": "x",
        "plate": "OOO",
        "account_number": "19-2000145398/0800",
        "identity_document_number": "1",
    }
    card = a_card(desk, **odd, identity_document=IdentityDocumentKind.PASSPORT)
    assert {problem.field for problem in desk.person_files.problems(card)} == odd.keys()
    assert card.number == 1


def test_a_card_changed_meanwhile_is_not_saved_over(desk, clock, card):
    clock.pass_by(minutes=1)
    desk.person_files.keep(replace(card, note="první"))
    with pytest.raises(StaleRecord):
        desk.person_files.keep(replace(card, note="druhá"))


def test_the_list_has_cards_that_hold_the_last_changed_first_and_goes_on_from_the_last(desk, clock):
    cards = []
    for place in range(5):
        clock.pass_by(minutes=1)
        cards.append(a_card(desk, surname=f"Nováková {place}"))
    first = desk.person_files.page(limit=2)
    rest = desk.person_files.page((first[-1].changed_at, first[-1].id))
    assert [card.id for card in (*first, *rest)] == [card.id for card in reversed(cards)]


def test_the_sheet_says_what_is_kept_and_that_it_was_made_stands_in_the_trail(desk, trail):
    card = a_known_person(desk)
    text = " ".join(" ".join(text_of(desk.person_files.sheet(card.id))).split())
    assert trail()[-1] == (Act.CONSULT, card.id)
    for words in ("PŘEHLED OSOBY", "855228/1234", "Kafkova 12", "jednat ve dvou", "Rada –"):
        assert words in text
    assert desk.person_files.order(card).title == "Přehled osoby, karta 000001"


def test_the_sheet_of_a_receptionist_has_no_more_than_the_page(desk, card, handed_on):
    seat(desk, RECEPTIONIST)
    desk.person_files.open(card.id, "žádost občana")
    text = " ".join(text_of(desk.person_files.sheet(card.id)))
    assert "trestn" not in text
    assert "Záznam s" in text


def test_an_ended_flag_leaves_the_page_and_stays_in_the_time_line(desk, clock, card, trail):
    until = desk.workplace.today() + timedelta(days=10)
    flag = desk.person_flags.add(card.id, FlagKind.CAUTION, "má psa", until)
    assert trail()[-1] == (Act.FLAG_PERSON, card.id)
    assert desk.person_files.read(card.id).flags == (flag,)
    clock.pass_by(days=11)
    file = desk.person_files.read(card.id)
    assert file.flags == ()
    assert titles(file) == ["Upozornění – jednat opatrně"]


@pytest.mark.parametrize(
    ("reason", "days", "field"),
    [(" ", 10, "reason"), ("má psa", -1, "valid_until"), ("má psa", 366, "valid_until")],
)
def test_a_flag_has_a_reason_and_an_end_within_a_year(desk, card, reason, days, field):
    until = desk.workplace.today() + timedelta(days=days)
    with pytest.raises(NotComplete) as refused:
        desk.person_flags.add(card.id, FlagKind.CAUTION, reason, until)
    assert [problem.field for problem in refused.value.problems] == [field]
    assert desk.person_flags.usual_end() - desk.workplace.today() < timedelta(days=366)


def test_a_flag_is_ended_or_prolonged_with_a_reason(desk, card):
    until = desk.workplace.today() + timedelta(days=10)
    flag = desk.person_flags.add(card.id, FlagKind.CAUTION, "má psa", until)
    with pytest.raises(NotComplete):
        desk.person_flags.end(flag, " ")
    later = until + timedelta(days=30)
    desk.person_flags.extend(flag, later, "pes je tu dál")
    (following,) = desk.person_files.read(card.id).flags
    assert (following.reason, following.valid_until) == ("má psa", later)
    desk.person_flags.end(following, "pes už není")
    assert desk.person_files.read(card.id).flags == ()
    with pytest.raises(Exception, match="už skončilo"):
        desk.person_flags.end(flag, "znovu")


def found_ids(desk, typed):
    return {hit.record_id for hit in desk.finding.look(typed, seconds=60).hits}


def test_the_search_keeps_from_a_receptionist_what_the_card_keeps(desk, clock, card):
    protocol = a_protocol_of(desk, card, surname=card.surname).document
    matter = a_visit_of(desk, card, ContactReason.CRIME, ContactOutcome.HANDED_TO_OFFICER).contact
    plain = a_visit_of(desk, card).contact
    police = {protocol.id, matter.id}
    clock.pass_by(days=3)
    seat(desk, RECEPTIONIST)
    assert found_ids(desk, card.surname) & {*police, plain.id} == {plain.id}
    seat(desk, HEAD)
    assert police < found_ids(desk, card.surname)


def test_a_police_paper_is_found_by_its_number_and_by_who_has_it_in_hand(desk, clock, card):
    protocol = a_protocol_of(desk, card, surname=card.surname).document
    clock.pass_by(days=3)
    seat(desk, RECEPTIONIST)
    assert protocol.id in found_ids(desk, protocol.evidence_number)
    assert protocol.id not in found_ids(desk, f"{card.surname} {protocol.evidence_number}")
    desk.documents.open(protocol.id, "žádost občana")
    assert protocol.id in found_ids(desk, card.surname)
