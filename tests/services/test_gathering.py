"""The safe zone: bands, leaving, counts, people sought; the log tells numbers and no names."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.gathered import a_flood, ended, take_in, take_in_many
from tests.services.conftest import HEAD
from tests.statements import own, sent_by

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.calamity import CalamityLink
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.event_lists import Need, SoughtState
from kkc_desktop.domain.gathering_match import matches
from kkc_desktop.domain.incident_lists import LogKind
from kkc_desktop.domain.plain import to_text
from kkc_desktop.services.drafts import Unfinished
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.integrity import verify


@pytest.fixture
def flood(desk):
    """The id of a flood whose people are gathered."""
    return a_flood(desk)


def log_of(desk, incident_id):
    with desk.workplace.database.reading() as tx:
        entries = tx.incidents.log_of(incident_id)
    return [entry.text for entry in entries if entry.kind is LogKind.GATHERING]


def breaches_of(desk):
    """What a whole verification finds; the station of a test is put in past the trail."""
    found = verify(desk.workplace.database).breaches
    return [breach for breach in found if breach.record_kind is not RecordKind.STATION]


def test_bands_count_from_one_within_the_event(desk, flood):
    other = a_flood(desk)
    bands = [take_in(desk, flood, f"Osoba {n}").band for n in range(3)]
    assert bands == [1, 2, 3]
    assert take_in(desk, other).band == 1
    assert desk.gathering.read(flood).next_band == 4


def test_the_band_is_given_when_the_person_is_stored_not_before(desk, flood):
    cards = [replace(desk.gathering.blank_person(flood), name=f"Osoba {n}") for n in range(2)]
    assert [card.band for card in cards] == [1, 1]
    assert [desk.gathering.take_in(card).band for card in cards] == [1, 2]


def test_a_description_does_for_a_name_and_nothing_else_is_asked(desk, flood):
    assert take_in(desk, flood, "muž, modrá bunda").name == "muž, modrá bunda"
    with pytest.raises(NotComplete) as refused:
        take_in(desk, flood, "  ")
    assert [problem.field for problem in refused.value.problems] == ["name"]


def test_the_group_and_where_they_came_from_carry_over(desk, flood):
    first = take_in(desk, flood, group_name="rodina K.", came_from="U Potoka 8", contact="603")
    second = desk.gathering.blank_person(flood, first)
    assert (second.group_name, second.came_from) == ("rodina K.", "U Potoka 8")
    assert (second.name, second.contact, second.band) == ("", "", 2)


def test_a_group_leaves_together_and_the_rest_stays(desk, flood, clock):
    family = [take_in(desk, flood, f"Kovář {n}", group_name="rodina K.") for n in range(2)]
    take_in(desk, flood, "Šustr")
    clock.pass_by(minutes=5)
    desk.gathering.depart([person.id for person in family], "nemocnice")
    register = desk.gathering.read(flood)
    assert [person.band for person in register.here] == [3]
    assert {person.left_to for person in register.left} == {"nemocnice"}
    assert log_of(desk, flood)[-1] == (
        "Odjezd: 2\u00a0osoby (pásky 001–002), kam: nemocnice. Ve středisku: 1\u00a0osoba."
    )


def test_where_somebody_went_is_told_to_the_log_only_by_the_usual_words(desk, flood):
    person = take_in(desk, flood)
    desk.gathering.depart([person.id], "k babičce Novákové")
    assert "Novák" not in "".join(log_of(desk, flood))


def test_nobody_leaves_twice_nor_before_coming(desk, flood, clock):
    person = take_in(desk, flood)
    with pytest.raises(NotComplete):
        desk.gathering.depart([person.id], "domů", clock() - timedelta(hours=1))
    desk.gathering.depart([person.id], "domů")
    with pytest.raises(NotComplete):
        desk.gathering.depart([person.id], "jinam")


def test_the_end_of_the_stay_is_written_for_everybody_here(desk, flood):
    take_in_many(desk, flood, 5)
    assert len(desk.gathering.end_stay(flood, "domů")) == 5
    assert desk.gathering.read(flood).here == ()


def test_somebody_who_came_back_is_here_again(desk, flood):
    person = take_in(desk, flood)
    (gone,) = desk.gathering.depart([person.id], "domů")
    desk.gathering.change(replace(gone, left_at=None, left_to=""))
    assert desk.gathering.read(flood).here[0].id == person.id
    assert log_of(desk, flood)[-1].startswith("Páska 001: osoba je zpět ve středisku.")


def test_a_head_count_stands_beside_what_the_register_holds(desk, flood):
    take_in_many(desk, flood, 4)
    agreed = desk.gathering.count(flood, 4)
    assert (agreed.counted, agreed.expected) == (4, 4)
    desk.gathering.count(flood, 2)
    assert log_of(desk, flood)[-2:] == [
        "Sečteno 4, souhlasí s\u00a0evidencí.",
        "Sečteno 2, v\u00a0evidenci 4; rozdíl 2.",
    ]
    with pytest.raises(NotComplete):
        desk.gathering.count(flood, -1)


def asked(desk, flood, description, **changes):
    return desk.gathering.seek(
        replace(
            desk.gathering.blank_sought(flood),
            description=description,
            seeker="dcera",
            **changes,
        )
    )


def test_a_sought_person_is_verified_by_a_human_once(desk, flood):
    person = take_in(desk, flood, "Božena Vlčková", apparent_age=74, came_from="U Potoka 12")
    sought = asked(desk, flood, "B. V., 74 let, U Potoka")
    (match,) = matches(sought, desk.gathering.read(flood).people)
    assert match.person.id == person.id
    settled = desk.gathering.settle_sought(
        sought.id, "dceři telefonem, že je v\u00a0pořádku", person.id
    )
    assert (settled.state, settled.matched_id) == (SoughtState.TOLD, person.id)
    assert log_of(desk, flood)[-1] == "Hledaná osoba ověřena, páska 001; sděleno."
    with pytest.raises(WrongStep):
        desk.gathering.settle_sought(sought.id, "znovu", person.id)


def test_a_search_may_end_without_a_find_but_never_without_a_word(desk, flood):
    sought = asked(desk, flood, "L. V., 61 let")
    with pytest.raises(NotComplete):
        desk.gathering.settle_sought(sought.id, " ")
    assert desk.gathering.settle_sought(sought.id, "sestře").state is SoughtState.CLOSED


def test_a_question_says_who_is_sought_and_who_asks(desk, flood):
    with pytest.raises(NotComplete) as refused:
        desk.gathering.seek(desk.gathering.blank_sought(flood))
    assert [problem.field for problem in refused.value.problems] == ["description", "seeker"]


def test_opening_a_card_is_a_consultation_in_the_trail(desk, flood, trail):
    person = take_in(desk, flood)
    lines = len(trail())
    assert desk.gathering.open_person(person.id).name == "Jana Kovářová"
    assert trail()[lines:] == [(Act.CONSULT, flood)]


def test_neither_the_log_nor_the_search_nor_the_trail_holds_a_name(desk, flood):
    person = take_in(desk, flood, "Vratislav Zřídkavý", contact="777 123 456", is_alone=True)
    asked(desk, flood, "Vratislav Zřídkavý", seeker_contact="777 999 000")
    desk.gathering.change(replace(person, needs=(Need.MEDICINE,)))
    desk.gathering.open_person(person.id)
    desk.gathering.end_stay(flood, "k\u00a0Zřídkavým")
    with desk.workplace.database.reading() as tx:
        told = " ".join(entry.reason for entry in tx.audit.all())
        told += " ".join(entry.text for entry in tx.incidents.log_of(flood))
    assert "Zřídkav" not in told
    assert "777" not in told
    assert list(desk.finding.look("zridkavy").hits) == []


def link(desk, calamity_id, incident_id):
    """The incident joins the calamity, as the board of the calamity does it."""
    now, officer = desk.workplace.now(), desk.workplace.officer.id
    joined = CalamityLink(
        id=f"link-{incident_id}",
        incident_id=calamity_id,
        linked_id=incident_id,
        marker=1,
        recorded_at=now,
        recorded_by=officer,
    )
    with desk.workplace.act(Act.LINK_INCIDENT, RecordKind.INCIDENT, calamity_id) as tx:
        tx.events.links.add(joined)


def test_an_incident_in_a_calamity_uses_its_register_unless_it_has_one_of_its_own(desk, flood):
    with_people, without = a_flood(desk), a_flood(desk)
    take_in(desk, with_people)
    link(desk, flood, with_people)
    link(desk, flood, without)
    assert desk.gathering.read(with_people).event.id == with_people
    assert desk.gathering.read(without).event.id == flood


def test_without_a_named_event_the_newest_open_one_is_shown(desk, flood, clock):
    clock.pass_by(minutes=1)
    assert desk.gathering.newest() == flood
    ended(desk, flood)
    assert desk.gathering.newest() is None


def test_the_trail_and_the_rows_verify_after_every_act(desk, flood, clock):
    people = take_in_many(desk, flood, 3)
    desk.gathering.count(flood, 3)
    sought = asked(desk, flood, "Zeman")
    desk.gathering.settle_sought(sought.id, "bratrovi")
    desk.gathering.depart([people[0].id], "domů")
    assert breaches_of(desk) == []


def test_taking_one_in_costs_the_same_statements_whatever_the_number(desk, flood):
    take_in(desk, flood, "první")
    few = len(own(sent_by(desk, lambda: take_in(desk, flood, "druhá"))))
    take_in_many(desk, flood, 60)
    many = len(own(sent_by(desk, lambda: take_in(desk, flood, "další"))))
    assert 0 < many == few


# The short retention.


def half_written(desk, flood, name):
    """A card that somebody was called away from; it holds a name outside the register."""
    person = replace(desk.gathering.blank_person(flood), name=name)
    work = Unfinished(
        record_id=person.id,
        form=FormKind.GATHERED,
        title="Osoba ve středisku, páska 003",
        content=to_text(person),
        focus_field="name",
        filled_count=1,
    )
    return desk.drafts.keep(work)


@pytest.fixture
def over(desk, flood, clock):
    """A flood that ended a month ago, with people, one sought, and a card half written."""
    take_in(desk, flood, "Vratislav Zřídkavý", contact="777 123 456", apparent_age=9)
    take_in(desk, flood, "Hana Modrá", group_name="rodina Modrých", needs=(Need.DIET,))
    asked(desk, flood, "Radim Zelenka", seeker_contact="777 999 000")
    half_written(desk, flood, "Otakar Rozepsaný")
    ended(desk, flood)
    clock.pass_by(days=30)
    return flood


def by_head(desk):
    desk.duty.begin(HEAD)
    desk.workplace.confirm()


def test_the_dry_run_tells_when_and_how_many(desk, flood, clock):
    take_in(desk, flood)
    by_head(desk)
    assert desk.gathering_erasure.held() == ()
    ended(desk, flood)
    (found,) = desk.gathering_erasure.held()
    assert (found.people, found.sought, found.due_at) == (1, 0, clock() + timedelta(days=30))
    assert desk.gathering_erasure.due() == ()
    with pytest.raises(WrongStep):
        desk.gathering_erasure.erase(flood)
    clock.pass_by(days=30)
    assert desk.gathering_erasure.due() == (found,)


def every_cell(desk):
    """Every value of every table of the store, the shadow tables of the indexes included."""
    connection = desk.workplace.database._now_open.connection
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    found = []
    for (name,) in names:
        for row in connection.execute(f'SELECT * FROM "{name}"'):
            found += [cell if isinstance(cell, bytes) else str(cell).encode() for cell in row]
    return b"\n".join(found)


ERASED = ("Zřídkavý", "777 123 456", "Modrá", "Modrých", "Zelenka", "777 999 000", "Rozepsaný")


def test_after_the_erasure_no_name_is_in_any_column_and_the_rest_verifies(desk, over):
    assert all(name.encode() in every_cell(desk) for name in ERASED)
    by_head(desk)
    desk.gathering_erasure.erase(over)
    cells = every_cell(desk)
    assert [name for name in ERASED if name.encode() in cells] == []
    first, second = desk.gathering.read(over).people
    assert (first.band, second.needs) == (1, (Need.DIET,))
    assert first.erased_at is not None
    assert log_of(desk, over)[-1] == (
        "Evidence osob po lhůtě vymazána: přijato 2, odjelo 0, dětí 1, s\u00a0potřebami 1,"
        " hledaných 1."
    )
    assert breaches_of(desk) == []
    assert desk.gathering_erasure.held() == ()


def test_who_is_erased_can_be_neither_changed_nor_erased_again(desk, over):
    by_head(desk)
    desk.gathering_erasure.erase(over)
    person = desk.gathering.read(over).people[0]
    with pytest.raises(WrongStep):
        desk.gathering.change(replace(person, name="Zas Někdo"))
    desk.workplace.confirm()
    with pytest.raises(WrongStep):
        desk.gathering_erasure.erase(over)


def test_a_draft_of_another_event_is_left_alone(desk, over):
    other = a_flood(desk)
    kept = half_written(desk, other, "Jiná Událost")
    by_head(desk)
    desk.gathering_erasure.erase(over)
    with desk.workplace.database.reading() as tx:
        assert [draft.id for draft in tx.drafts.of()] == [kept.id]


def test_what_is_erased_is_overwritten_in_the_file(tmp_path):
    """Without the cipher, by the same settings: pages and their free places hold no name."""
    connection = connect(tmp_path / "plain.db", None, "mode=rwc")
    connection.execute("CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT)")
    rows = [(number, f"Zřídkavý {number} " * 200) for number in range(200)]
    connection.executemany("INSERT INTO people VALUES (?, ?)", rows)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    path = tmp_path / "plain.db"
    assert "Zřídkavý".encode() in path.read_bytes()
    connection.execute("UPDATE people SET name = ''")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    assert "Zřídkavý".encode() not in path.read_bytes()


def test_no_backup_log_or_settings_file_beside_the_store_holds_a_name(desk, over):
    by_head(desk)
    desk.gathering_erasure.erase(over)
    desk.workplace.database.close()
    for path in desk.workplace.folder.iterdir():
        content = path.read_bytes()
        assert [name for name in ERASED if name.encode() in content] == [], path.name
