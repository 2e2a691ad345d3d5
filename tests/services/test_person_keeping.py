"""The desk keeps the cards of named persons by itself, and nothing of whom it must not know."""

from dataclasses import replace

import pytest
from tests.desk import Clock, open_desk
from tests.factories import a_person

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.card_merge import usual_sides
from kkc_desktop.domain.code_lists import ContactReason
from kkc_desktop.domain.dossier import Visit
from kkc_desktop.domain.person import Person
from kkc_desktop.storage.integrity import verify


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def desk(tmp_path, clock):
    services = open_desk(tmp_path / "kkc.kkc", clock)
    yield services
    services.workplace.database.close()


def visit_of(desk, *persons):
    """A contact just begun, with these persons."""
    visit = desk.reception.blank_contact()
    contact = replace(visit.contact, reason=ContactReason.CRIME, subject="Krádež kola")
    return Visit(contact=contact, persons=persons)


def card_of(desk, person_id):
    with desk.workplace.database.reading() as reading:
        return reading.person_cards.find(person_id)


def keeping_lines(desk):
    with desk.workplace.database.reading() as reading:
        return [entry for entry in reading.audit.all() if entry.act is Act.KEEP_PERSON]


def breaches(desk):
    """What the verification finds; that the test put the station there by hand is passed over."""
    found = verify(desk.workplace.database).breaches
    return [each for each in found if each.record_kind is not RecordKind.STATION]


def test_a_named_person_of_a_contact_has_a_card_of_the_same_id(desk):
    person = a_person(id="jana")
    desk.reception.register(visit_of(desk, person))
    card = card_of(desk, "jana")
    assert (card.number, card.full_name) == (1, person.full_name)
    assert (card.birth_number, card.phone) == (person.birth_number, person.phone)
    (line,) = keeping_lines(desk)
    assert (line.record_kind, line.record_id) == (RecordKind.PERSON, "jana")
    assert not breaches(desk)


def test_a_second_save_without_news_leaves_card_and_trail_alone(desk, clock):
    saved = desk.reception.register(visit_of(desk, a_person(id="jana")))
    clock.pass_by(minutes=5)
    desk.reception.register(saved)
    assert len(keeping_lines(desk)) == 1
    assert card_of(desk, "jana").revision == 1


def test_what_is_said_anew_overwrites_and_what_is_not_said_stays(desk, clock):
    desk.reception.register(visit_of(desk, a_person(id="jana", phone="603 214 587")))
    clock.pass_by(days=1)
    said = a_person(id="jana", phone="", residence="Nová 3, Olomouc")
    desk.reception.register(visit_of(desk, said))
    card = card_of(desk, "jana")
    assert (card.phone, card.residence) == ("603 214 587", "Nová 3, Olomouc")
    assert len(keeping_lines(desk)) == 2


def test_an_older_record_saved_again_does_not_put_the_card_back(desk, clock):
    old = desk.reception.register(visit_of(desk, a_person(id="jana", phone="111")))
    clock.pass_by(days=1)
    desk.reception.register(visit_of(desk, a_person(id="jana", phone="222")))
    clock.pass_by(days=1)
    again = desk.reception.register(
        replace(old, persons=(replace(old.persons[0], residence="Konice 5"),))
    )
    assert card_of(desk, "jana").phone == "222"
    assert card_of(desk, "jana").residence == "Konice 5"
    desk.reception.register(replace(again, persons=(replace(again.persons[0], phone="333"),)))
    assert card_of(desk, "jana").phone == "333"


def test_nobody_without_a_name_has_a_card(desk):
    desk.reception.register(
        visit_of(desk, Person(id="x", title_before="Ing.", phone="603 214 587"))
    )
    assert card_of(desk, "x") is None
    assert not keeping_lines(desk)


def test_what_is_said_of_a_merged_card_renews_the_one_that_holds(desk, clock):
    desk.reception.register(visit_of(desk, a_person(id="kept"), a_person(id="merged")))
    with desk.workplace.act(Act.MERGE_PERSONS, RecordKind.PERSON, "kept") as tx:
        merged = tx.person_cards.get("merged")
        tx.person_cards.update(replace(merged, merged_into="kept"))
        tx.audit.append(merged.recorded_by, Act.MERGE_PERSONS, clock(), RecordKind.PERSON, "merged")
    clock.pass_by(days=1)
    desk.reception.register(visit_of(desk, a_person(id="merged", phone="777")))
    assert card_of(desk, "kept").phone == "777"
    assert card_of(desk, "merged").phone != "777"


def stored_texts(desk):
    """Every text that stands in the file, table by table, without the indexes' own pages."""
    with desk.workplace.database.bare() as bare:
        tables = bare.execute("SELECT name FROM pragma_table_list WHERE type = 'table'").fetchall()
        rows = [bare.execute(f"SELECT * FROM {name}").fetchall() for (name,) in tables]
    return repr(rows)


def test_no_trace_stays_of_a_person_ticked_protected(desk, clock):
    person = a_person(
        id="jana",
        given_names="Kunhuta",
        surname="Nezaměnitelná",
        birth_number="710319/2745",
        residence="Kafkova 12, Olomouc",
    )
    saved = desk.reception.register(visit_of(desk, person))
    assert "Nezaměnitelná" in stored_texts(desk)
    clock.pass_by(minutes=1)
    hidden = replace(saved.persons[0], is_protected=True)
    again = desk.reception.register(replace(saved, persons=(hidden,)))
    texts = stored_texts(desk)
    for trace in ("Nezaměnitelná", "Kunhuta", "710319", "Kafkova"):
        assert trace not in texts
    assert again.persons[0].id != "jana"
    assert again.persons[0].surname == ""
    with desk.workplace.database.reading() as reading:
        assert not reading.people.statements_of(["jana"])
        assert not reading.search.find("nezamenitelna")
    assert not breaches(desk)


def merged(desk, clock, kept, other):
    """Makes one card of two, with the kept values."""
    clock.pass_by(minutes=1)
    cards = card_of(desk, kept), card_of(desk, other)
    return desk.person_merging.merge(*cards, usual_sides(*cards), "ověřeno dokladem")


@pytest.mark.parametrize("is_undone", [False, True])
def test_no_trace_stays_of_a_person_merged_in_a_chain(desk, clock, is_undone):
    """Cards c into b into a, each made by the one contact that then takes the name back."""
    persons = [
        a_person(id=each, surname=f"Nezaměnitelná{each}", phone=f"60321458{place}")
        for place, each in enumerate("abc")
    ]
    saved = desk.reception.register(visit_of(desk, *persons))
    merges = merged(desk, clock, "b", "c"), merged(desk, clock, "a", "b")
    if is_undone:
        for each in merges:
            desk.person_merging.unmerge(each, "omyl")
    assert "60321458" in stored_texts(desk)
    clock.pass_by(minutes=1)
    hidden = tuple(replace(person, is_protected=True) for person in saved.persons)
    desk.reception.register(replace(saved, persons=hidden))
    texts = stored_texts(desk)
    assert "Nezaměnitelná" not in texts
    assert "60321458" not in texts
    assert not breaches(desk)
    if not is_undone:
        desk.person_merging.unmerge(merges[0], "omyl")
    assert [card_of(desk, each).full_name for each in "abc"] == ["", "", ""]
    assert not breaches(desk)


def test_of_an_undone_merge_only_the_protected_side_is_emptied(desk, clock):
    """The other card stays as it is, its snapshot too, and both seals hold."""
    saved = desk.reception.register(visit_of(desk, a_person(id="hidden", phone="111 222 333")))
    desk.reception.register(visit_of(desk, a_person(id="known", phone="444 555 666")))
    desk.person_merging.unmerge(merged(desk, clock, "known", "hidden"), "omyl")
    before = card_of(desk, "known")
    clock.pass_by(minutes=1)
    protected = replace(saved.persons[0], is_protected=True)
    desk.reception.register(replace(saved, persons=(protected,)))
    assert "111 222 333" not in stored_texts(desk)
    assert "444 555 666" in stored_texts(desk)
    assert card_of(desk, "known") == before
    assert not breaches(desk)


def test_a_known_person_ticked_protected_in_another_matter_is_not_led_to(desk, clock):
    desk.reception.register(visit_of(desk, a_person(id="jana")))
    before = card_of(desk, "jana")
    clock.pass_by(days=1)
    hidden = a_person(id="jana", is_protected=True)
    saved = desk.reception.register(visit_of(desk, hidden))
    assert saved.persons[0].id != "jana"
    assert card_of(desk, "jana") == before
    with desk.workplace.database.reading() as reading:
        (statement,) = reading.people.statements_of(["jana"])
    assert statement.record_id != saved.contact.id


def test_a_person_taken_out_of_the_only_record_leaves_an_empty_card(desk, clock):
    saved = desk.reception.register(visit_of(desk, a_person(id="jana")))
    desk.reception.register(replace(saved, persons=()))
    assert card_of(desk, "jana").full_name == ""
    assert card_of(desk, "jana").birth_number == ""


def test_a_second_card_of_the_same_person_says_in_the_trail_that_it_was_offered(desk):
    desk.reception.register(visit_of(desk, a_person(id="first", birth_number="8503151234")))
    desk.reception.register(visit_of(desk, a_person(id="second", birth_number="850315/1234")))
    assert "kartou 000001" in keeping_lines(desk)[1].reason
    assert "stejné rodné číslo" in keeping_lines(desk)[1].reason
