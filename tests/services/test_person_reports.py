"""What a person may ask of their data: everything about them, who looked, and nobody else in it."""

import json
from dataclasses import replace

import pytest
from tests.known_people import a_card, a_paper_of, a_protocol_of, a_visit_of, advice_to, stated
from tests.services.conftest import HEAD, OVERSEER, RECEPTIONIST, seat
from tests.services.test_correcting import sign
from tests.services.test_person_merging import merge

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason, SpecialNeed
from kkc_desktop.domain.data_report import ReportRecipient
from kkc_desktop.domain.errors import NoRight, NotComplete, RecordNotFound
from kkc_desktop.printing.pages import text_of

TO = ReportRecipient.SUBJECT


def words_of(content):
    return " ".join(" ".join(text_of(content)).split())


@pytest.fixture
def card(desk):
    card = a_card(desk, note="sestra Alžběta Cizí", phone="+420 601 234 567")
    a_visit_of(desk, card)
    a_paper_of(desk, card, representative="Bedřich Zástupný", special_need=SpecialNeed.CHILD)
    advice_to(desk, card)
    a_protocol_of(desk, card)
    return card


def test_the_sheet_has_every_record_with_what_it_is_kept_for_and_nobody_else(desk, card):
    with desk.workplace.database.reading() as tx:
        document = tx.person_records.documents((card.id,))[0]
        others = [p for p in tx.persons.of(document.id) if p.id != card.id]
    desk.data_care.dispute((RecordKind.PERSON, card.id), "", "V\u00a0Konicích nebydlím.")
    desk.disclosure.disclose(RecordKind.PERSON, card.id, "soud v\u00a0Prostějově", "řízení 5 T")
    words = words_of(desk.person_reports.sheet(card.id, TO))
    for expected in (
        "Nováková",
        "601 234 567",
        "ztráta nebo odcizení dokladů",
        "Protokol o trestním oznámení",
        "hlava III zákona č. 110/2019 Sb.",
        "předcházení, odhalování a stíhání trestné činnosti",
        "V Konicích nebydlím.",
        "soud v Prostějově",
        "dítě",
        "údaj o zástupci",
        "text listiny",
    ):
        assert expected in words, expected
    names = {p.surname for p in others if p.surname} | {"Cizí", "Zástupný", "řízení 5 T"}
    assert not {name for name in names if name in words}


def test_records_of_hlava_iii_can_be_left_out_without_a_trace(desk, card):
    words = words_of(desk.person_reports.sheet(card.id, TO, with_led=False))
    assert "hlava III zákona" not in words
    assert "Protokol" not in words
    assert "GDPR" in words


def test_the_line_says_the_part_of_the_recipient_and_no_name(desk, card):
    desk.person_reports.sheet(card.id, ReportRecipient.COURT)
    with desk.workplace.database.reading() as tx:
        last = list(tx.audit.all())[-1]
    assert (last.act, last.record_id) == (Act.REPORT_PERSON, card.id)
    assert last.reason == f"komu: {ReportRecipient.COURT.label}"
    again = words_of(desk.person_reports.sheet(card.id, TO))
    assert ReportRecipient.COURT.label in again


def test_the_file_for_a_machine_holds_the_same(desk, card, tmp_path):
    path = desk.person_reports.write(card.id, TO, tmp_path / "vypis")
    assert path.name == "vypis.json"
    found = json.loads(path.read_text(encoding="utf-8"))
    assert found["osoba"]["Příjmení"] == "Nováková"
    assert len(found["zaznamy"]) == 5
    assert all(each["zpracovani"]["Účel"] for each in found["zaznamy"])
    assert "Cizí" not in path.read_text(encoding="utf-8")


def test_who_may_not_is_refused_and_a_missing_card_too(desk, card):
    with pytest.raises(RecordNotFound):
        desk.person_reports.sheet("nobody", TO)
    with pytest.raises(NoRight):
        desk.person_reports.readers_sheet("Nováková", TO)
    seat(desk, RECEPTIONIST)
    with pytest.raises(NoRight):
        desk.person_reports.sheet(card.id, TO)


def test_the_overseer_prints_who_looked_and_until_when_it_is_kept(desk, clock, card):
    seat(desk, HEAD)
    desk.data_care.hold((RecordKind.PERSON, card.id), None, "řízení u\u00a0soudu")
    clock.pass_by(days=3)
    desk.person_files.open(card.id, "žádost občana")
    seat(desk, OVERSEER)
    words = words_of(desk.person_reports.readers_sheet("Jana Nováková", TO))
    for expected in ("Novotný", "žádost občana", "nahlédnutí", "Výmaz pozastaven", "22. 11. 2029"):
        assert expected in words, expected
    assert "řízení u soudu" not in words
    assert "dokument KKC" in words
    few = words_of(desk.person_reports.readers_sheet("Jana Nováková", TO, with_led=False))
    assert "dokument KKC" not in few
    assert "karta osoby" in few
    assert card.id not in words
    with desk.workplace.database.reading() as tx:
        last = list(tx.audit.all())[-1]
    assert last.act is Act.REPORT_READERS
    assert "Nováková" not in last.reason
    with pytest.raises(NotComplete):
        desk.person_reports.readers_sheet("N", TO)


def test_hostile_names_are_letters_on_the_sheets(desk):
    card = a_card(desk, surname="<b>&amp;<img src=x>{{7*7}}", residence="=1+1|cmd")
    desk.data_care.dispute((RecordKind.PERSON, card.id), "", "<para>konec</para> %s")
    words = words_of(desk.person_reports.sheet(card.id, TO))
    assert "<b>&amp;<img src=x>{{7*7}}" in words
    assert "<para>konec</para> %s" in words
    assert "=1+1|cmd" in words


def test_cards_are_found_by_whole_words_of_the_name(desk, card):
    other = a_card(desk, surname="Dvořák", given_names="Petr")
    assert [each.id for each in desk.person_reports.cards("nováková")] == [card.id]
    assert [each.id for each in desk.person_reports.cards("Petr Dvořák")] == [other.id]
    assert desk.person_reports.cards("N") == ()


def given_away(desk, card, path):
    desk.person_reports.write(card.id, TO, path)
    return json.loads(path.read_text(encoding="utf-8"))["sdeleni"]


def test_a_copy_into_another_record_is_told_to_nobody(desk, card, tmp_path):
    visit = a_visit_of(desk, card)
    desk.disclosure.combine((RecordKind.PERSON, card.id), (RecordKind.CONTACT, visit.contact.id))
    before = given_away(desk, card, tmp_path / "a.json")
    assert Act.COMBINE.label not in {each["ukon"] for each in before}
    desk.disclosure.disclose(RecordKind.PERSON, card.id, "soud", "řízení 5 T")
    told = given_away(desk, card, tmp_path / "b.json")
    assert "soud" in {each["komu"] for each in told}


def test_to_whom_a_paper_was_handed_over_is_said(desk, card):
    handed = a_paper_of(desk, card)
    sign(desk, handed)
    desk.signing.hand_over(handed.document.id, "SKPV Prostějov")
    assert "SKPV Prostějov" in words_of(desk.person_reports.sheet(card.id, TO))


def test_a_record_that_states_a_person_twice_tells_both(desk, card, tmp_path):
    other = a_card(desk, given_names="Johana", phone="+420 777 888 999")
    visit = desk.reception.blank_contact()
    contact = replace(
        visit.contact, reason=ContactReason.LOST_DOCUMENTS, outcome=ContactOutcome.SETTLED
    )
    persons = (stated(card), stated(other, position=1))
    saved = desk.reception.finish(replace(visit, contact=contact, persons=persons)).contact
    merge(desk, card, other)
    path = desk.person_reports.write(card.id, TO, tmp_path / "vypis.json")
    told = json.loads(path.read_text(encoding="utf-8"))["zaznamy"]
    said = [each["udaje"]["Jméno"] for each in told if each["cislo"] == saved.evidence_number]
    assert sorted(said) == ["Jana", "Johana"]
