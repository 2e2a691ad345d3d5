"""What a person may ask of their data: everything about them, who looked, and nobody else in it."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.factories import a_contact, a_draft
from tests.gathered import a_flood, take_in
from tests.known_people import a_card, a_paper_of, a_protocol_of, a_visit_of, advice_to, stated
from tests.printing.verapdf import faults
from tests.services.conftest import HEAD, OVERSEER, RECEPTIONIST, seat
from tests.services.records import refuse_commits
from tests.services.test_correcting import sign
from tests.services.test_finds import a_find
from tests.services.test_person_merging import merge

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.beside_records import BesideKind
from kkc_desktop.domain.code_lists import (
    ContactOutcome,
    ContactReason,
    DataRegime,
    PersonRole,
    SpecialNeed,
)
from kkc_desktop.domain.data_report import ReportRecipient
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.errors import NoRight, NotComplete, RecordNotFound
from kkc_desktop.domain.plain import to_text
from kkc_desktop.domain.promise_lists import FoundState, PromiseKind, PromiseManner
from kkc_desktop.printing.pages import text_of
from kkc_desktop.services.drafts import Unfinished

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


def test_no_file_stands_without_its_line(desk, card, tmp_path):
    refuse_commits(desk, Act.REPORT_PERSON)
    with pytest.raises(Exception, match="FOREIGN KEY"):
        desk.person_reports.write(card.id, TO, tmp_path / "vypis")
    assert list(tmp_path.glob("vypis*")) == []


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


def told_of(desk, card, tmp_path, **options):
    path = desk.person_reports.write(card.id, TO, tmp_path / "vypis.json", **options)
    return json.loads(path.read_text(encoding="utf-8"))


def beside(told, kind, where="dalsi_zapisy"):
    return [each for each in told[where] if each["druh"] == kind.label]


def booked(desk, **changes):
    at = desk.workplace.now().replace(hour=9, minute=0) + timedelta(days=1)
    return desk.appointments.book(replace(desk.appointments.blank(at), **changes))


def test_booked_times_are_told_by_the_card_or_by_name_and_phone(desk, card, tmp_path):
    other = a_card(desk, surname="Nováková", given_names="Jana", born_on=None)
    booked(desk, card_id=card.id, name="J. N.", things="jízdní kolo")
    booked(desk, name="Nováková Jana", phone="601234567", outcome_note="sestra Cizí")
    booked(desk, name="Jana Nováková", phone="777 111 222", things="kočárek")
    booked(desk, card_id=other.id, name="Jana Nováková", phone="601234567", things="koloběžka")
    booked(desk, name="Petra Nováková", phone="601234567")
    told = told_of(desk, card, tmp_path)
    own = beside(told, BesideKind.APPOINTMENT)
    assert [each["udaje"].get("Co se značí") for each in own] == ["jízdní kolo", None]
    assert own[1]["neposkytnute_texty"] == ["poznámka k\u00a0výsledku"]
    [namesake] = beside(told, BesideKind.APPOINTMENT, "zapisy_k_overeni")
    assert namesake.keys() == {"druh", "cislo", "den"}
    words = words_of(desk.person_reports.sheet(card.id, TO))
    assert "Objednaný termín – 23. 11. 2026" in words
    assert "jízdní kolo" in words
    assert not {name for name in ("Cizí", "kočárek", "koloběžka", "Petra") if name in words}
    assert "až bude ověřeno" in words


def test_a_time_booked_in_their_contact_is_theirs_when_it_names_them(desk, card, tmp_path):
    visit = a_visit_of(desk, card).contact
    booked(desk, contact_id=visit.id, name="Jana Nováková", things="kolo")
    booked(desk, contact_id=visit.id, name="Bedřich Jiný", things="auto")
    [own] = beside(told_of(desk, card, tmp_path), BesideKind.APPOINTMENT)
    assert own["udaje"]["Co se značí"] == "kolo"


def test_finds_are_told_by_their_papers_and_by_the_number_of_a_document(desk, tmp_path):
    card = a_card(desk, identity_document_number="123456789")
    visit = a_visit_of(desk, card).contact
    handed_in = desk.finds.record(a_find(desk, contact_id=visit.id, note="nálezce i Cizí"))
    lost = desk.finds.record(a_find(desk, description="občanský průkaz", identifier="123 456 789"))
    taken = desk.finds.record(a_find(desk, description="deštník"))
    desk.finds.give_away(taken.id, FoundState.RETURNED, "Jana Nováková")
    desk.finds.record(a_find(desk, description="cizí čepice", identifier="987654321"))
    told = told_of(desk, card, tmp_path)
    own = {each["cislo"]: each for each in beside(told, BesideKind.FOUND_THING)}
    assert own.keys() == {handed_in.label, lost.label}
    assert own[handed_in.label]["neposkytnute_texty"] == ["poznámka k\u00a0nálezu"]
    [namesake] = beside(told, BesideKind.FOUND_THING, "zapisy_k_overeni")
    assert namesake["cislo"] == taken.label
    assert "Cizí" not in str(told)


def test_a_find_of_a_record_under_hlava_iii_is_left_out_with_it(desk, tmp_path):
    card = a_card(desk)
    visit = a_visit_of(desk, card, ContactReason.CRIME).contact
    assert visit.regime is DataRegime.LED
    desk.finds.record(a_find(desk, contact_id=visit.id))
    assert beside(told_of(desk, card, tmp_path), BesideKind.FOUND_THING)
    assert told_of(desk, card, tmp_path, with_led=False)["dalsi_zapisy"] == []


def test_people_of_the_safe_zone_are_told_with_their_event(desk, card, tmp_path):
    flood = a_flood(desk)
    take_in(desk, flood, "Jana Nováková", contact="tel. 601 234 567", group_name="s Cizím")
    take_in(desk, flood, "Nováková Jana", came_from="Horní 5")
    take_in(desk, flood, "Petr Dvořák", contact="601 234 567")
    asked = desk.gathering.blank_sought(flood)
    desk.gathering.seek(
        replace(asked, description="syn, 8 let", seeker="Jana Nováková", seeker_contact="601234567")
    )
    desk.gathering.seek(
        replace(
            desk.gathering.blank_sought(flood),
            description="Jana Nováková, 40 let",
            seeker="Petr Dvořák",
        )
    )
    told = told_of(desk, card, tmp_path)
    [own] = beside(told, BesideKind.GATHERED)
    assert own["cislo"].endswith("páska 001")
    assert own["udaje"]["Spojení"] == "tel. 601 234 567"
    assert own["neposkytnute_texty"] == ["skupina"]
    [asking] = beside(told, BesideKind.SOUGHT)
    assert asking["udaje"]["Kdo hledá"] == "Jana Nováková"
    for kind in (BesideKind.GATHERED, BesideKind.SOUGHT):
        assert len(beside(told, kind, "zapisy_k_overeni")) == 1
    assert not {name for name in ("Cizím", "Horní", "syn", "Dvořák") if name in str(told)}
    without = told_of(desk, card, tmp_path, with_led=False)
    assert without["dalsi_zapisy"] == without["zapisy_k_overeni"] == []
    seat(desk, HEAD)
    desk.data_care.restrict((RecordKind.INCIDENT, flood), "", "na žádost")
    assert "Zpracování omezeno" in str(beside(told_of(desk, card, tmp_path), BesideKind.GATHERED))


def test_half_written_forms_are_named_and_not_given(desk, card, tmp_path):
    contact = desk.reception.blank_contact().contact
    person = stated(card)
    forms = {
        "Karta": to_text(contact, (person,)),
        "Narození": to_text(contact, (replace(person, id="typed"),)),
        "Jmenovkyně": to_text(contact, (replace(person, id="typed", born_on=None),)),
        "Jiná": to_text(contact, (replace(person, id="typed", given_names="Petra"),)),
        "Text": json.dumps({"texts": ["paní Jana Nováková z Konice"]}),
        "Nečitelný": "paní Jana Nováková",
    }
    for title, content in forms.items():
        desk.drafts.keep(
            Unfinished(
                record_id=title,
                form=FormKind.CONTACT,
                title=title,
                content=content,
                focus_field="",
                filled_count=1,
            )
        )
    crime = to_text(a_contact(regime=DataRegime.LED), (person,))
    led = a_draft(id="led", title="Trestní", content=crime)
    event = a_draft(id="event", title="Událost", form=FormKind.NOTICE, content=forms["Karta"])
    with desk.workplace.keep() as tx:
        tx.drafts.keep(led)
        tx.drafts.keep(event)
    told = told_of(desk, card, tmp_path)
    own = beside(told, BesideKind.DRAFT)
    assert {each["cislo"] for each in own} == {"Karta", "Narození", "Trestní", "Událost"}
    assert all(each["udaje"] == {} and each["neposkytnute_texty"] for each in own)
    to_verify = beside(told, BesideKind.DRAFT, "zapisy_k_overeni")
    assert {each["cislo"] for each in to_verify} == {"Jmenovkyně", "Text", "Nečitelný"}
    without = beside(told_of(desk, card, tmp_path, with_led=False), BesideKind.DRAFT)
    assert {each["cislo"] for each in without} == {"Karta", "Narození"}


def test_promises_are_told_to_whom_they_were_made(desk, tmp_path):
    card, other = a_card(desk), a_card(desk, surname="Jiná", given_names="Petra")
    visit = a_visit_of(desk, card).contact
    due = desk.workplace.today() + timedelta(days=3)
    kind = RecordKind.CONTACT
    made = desk.promises.promise(PromiseKind.CALL_BACK, kind, visit.id, due, "mluvit s Cizím")
    desk.promises.keep(made.id, desk.workplace.today(), PromiseManner.PHONE)
    shared = desk.reception.blank_contact()
    contact = replace(
        shared.contact, reason=ContactReason.LOST_DOCUMENTS, outcome=ContactOutcome.SETTLED
    )
    persons = tuple(
        replace(stated(each, position=place), roles=(PersonRole.WITNESS,))
        for place, each in enumerate((card, other))
    )
    both = desk.reception.finish(replace(shared, contact=contact, persons=persons)).contact
    desk.promises.promise(PromiseKind.OTHER, kind, both.id, due, "")
    told = {each["cislo"]: each for each in told_of(desk, card, tmp_path)["zaznamy"]}
    [said] = told[visit.evidence_number]["sliby"]
    assert said.startswith("zavolat zpět, slíbeno 22.")
    assert said.endswith("telefonicky")
    assert "poznámka ke slibu" in told[visit.evidence_number]["neposkytnute_texty"]
    assert told[both.evidence_number]["sliby"] == []
    assert "slib daný v\u00a0záznamu" in told[both.evidence_number]["neposkytnute_texty"]
    words = words_of(desk.person_reports.sheet(card.id, TO))
    assert "Slíbeno: zavolat zpět" in words
    assert "Cizím" not in words


@pytest.mark.parametrize("flavour", ["2a", "ua1"])
def test_the_sheet_is_archival_with_all_its_parts(desk, card, flavour):
    booked(desk, card_id=card.id, things="kolo")
    booked(desk, name="Jana Nováková")
    assert faults(desk.person_reports.sheet(card.id, TO), flavour) == []
