"""Two cards made one and two again: byte for byte, in any order, whatever changed meanwhile."""

from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest
from tests.known_people import a_card, a_paper_of, a_visit_of, advice_to
from tests.services.conftest import HEAD, RECEPTIONIST, seat

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.card_merge import MergeSide, usual_sides
from kkc_desktop.domain.errors import NoRight, NotComplete, StaleRecord, WrongStep
from kkc_desktop.domain.person_lists import FlagKind
from kkc_desktop.storage.integrity import verify

WHY = "stejná osoba, ověřeno dokladem"
KEPT = ("person_cards", "persons", "contacts", "advice", "documents", "search_entries", "papers")


def rows(desk, *tables):
    """Every row of the tables as it lies on disk."""
    with desk.workplace.database.reading() as tx:
        return {
            table: sorted(map(str, tx.connection.exec_driver_sql(f"SELECT * FROM {table}")))
            for table in tables
        }


def names(desk):
    """What the look-up of persons knows of names; the number of a row is its own business."""
    query = "SELECT part, spelled, people FROM known_names ORDER BY part, spelled"
    with desk.workplace.database.reading() as tx:
        return [tuple(row) for row in tx.connection.exec_driver_sql(query)]


def card_of(desk, card):
    with desk.workplace.database.reading() as tx:
        return tx.person_cards.get(card.id)


def merge(desk, kept, other, **sides):
    """Makes one card of two as they are now; `sides` name what is not taken as usually."""
    desk.workplace.now.pass_by(minutes=1)
    kept, other = card_of(desk, kept), card_of(desk, other)
    return desk.person_merging.merge(kept, other, usual_sides(kept, other) | sides, WHY)


def undo(desk, merge):
    desk.workplace.now.pass_by(minutes=1)
    return desk.person_merging.unmerge(merge, "spletla jsem se")


@pytest.fixture
def pair(desk):
    """Two cards of one person, each with records of its own."""
    first = a_card(desk, phone="603 214 587", residence="Kafkova 12")
    second = a_card(desk, surname="Novakova", phone="773 905 112", email="j@post.cz")
    for card in (first, second):
        a_visit_of(desk, card)
        a_paper_of(desk, card)
        advice_to(desk, card)
    return card_of(desk, first), card_of(desk, second)


def test_merged_and_unmerged_both_cards_and_all_links_lie_on_disk_byte_for_byte(desk, pair):
    before, named = rows(desk, *KEPT), names(desk)
    done = merge(desk, *pair, surname=MergeSide.OTHER)
    assert rows(desk, *KEPT) != before
    undo(desk, done)
    assert rows(desk, *KEPT) == before
    assert names(desk) == named
    assert [card_of(desk, card) for card in pair] == list(pair)


def test_the_kept_card_takes_the_chosen_values_and_records_stay_untouched(desk, pair):
    records = rows(desk, *KEPT[1:])
    merge(desk, *pair)
    kept, merged = (card_of(desk, card) for card in pair)
    assert kept.surname == "Nováková"
    assert kept.phone == "603 214 587, 773 905 112"
    assert kept.email == "j@post.cz"
    assert merged.merged_into == kept.id
    assert merged.phone == "773 905 112"
    assert rows(desk, *KEPT[1:]) == records


def test_the_kept_card_has_the_records_of_both_and_the_merged_one_leads_to_it(desk, pair):
    merge(desk, *pair)
    file = desk.person_files.read(pair[0].id)
    assert file.record_count == 6
    assert {line.card_id for line in file.lines} == {card.id for card in pair}
    merged = desk.person_files.read(pair[1].id)
    assert merged.held_in.id == pair[0].id
    assert merged.alike == ()
    assert [card.id for card in desk.person_files.page()] == [pair[0].id]


def test_both_are_logged_with_the_reason_and_their_seals_hold(desk, pair):
    done = merge(desk, *pair)
    undo(desk, done)
    with desk.workplace.database.reading() as tx:
        entries = tx.audit.all()[-4:]
    told = [(entry.act, entry.record_id) for entry in entries]
    assert told == [
        (Act.MERGE_PERSONS, pair[1].id),
        (Act.MERGE_PERSONS, pair[0].id),
        (Act.UNMERGE_PERSONS, pair[1].id),
        (Act.UNMERGE_PERSONS, pair[0].id),
    ]
    assert all(WHY in entry.reason for entry in entries[:2])
    breaches = verify(desk.workplace.database).breaches
    assert [each for each in breaches if each.record_kind is not RecordKind.STATION] == []


def test_merge_and_unmerge_stay_in_the_time_line(desk, pair):
    undo(desk, merge(desk, *pair))
    titles = [line.title for line in desk.person_files.read(pair[0].id).lines]
    assert titles[:2] == ["Oddělena karta 000002", "Sloučeno s\u00a0kartou 000002"]


def test_what_changed_after_the_merge_stays_on_the_kept_card(desk, pair):
    done = merge(desk, *pair)
    kept = card_of(desk, pair[0])
    desk.workplace.now.pass_by(minutes=1)
    phones = f"{kept.phone}, 800 000 000"
    desk.person_files.keep(replace(kept, residence="Nová 1", phone=phones))
    preview = desk.person_merging.preview(done)
    assert not preview.cards.is_put_back
    assert preview.cards.later == ("residence", "phone")
    undo(desk, done)
    kept, merged = (card_of(desk, card) for card in pair)
    assert (kept.residence, kept.email) == ("Nová 1", "")
    assert kept.phone == "603 214 587, 800 000 000"
    assert kept.revision > pair[0].revision
    assert merged == pair[1]


def test_the_preview_says_which_records_go_with_which_card(desk, pair):
    done = merge(desk, *pair)
    desk.workplace.now.pass_by(minutes=1)
    later = a_visit_of(desk, card_of(desk, pair[0]))
    preview = desk.person_merging.preview(done)
    assert len(preview.kept_records) == 4
    assert len(preview.merged_records) == 3
    assert preview.later_ids == {later.contact.id}
    undo(desk, done)
    assert desk.person_files.read(pair[0].id).record_count == 4
    assert desk.person_files.read(pair[1].id).record_count == 3


def test_a_preview_changes_nothing(desk, pair):
    done = merge(desk, *pair)
    before = rows(desk, *KEPT, "audit", "person_merges")
    assert desk.person_merging.preview(done).cards.is_put_back
    assert rows(desk, *KEPT, "audit", "person_merges") == before


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_merges_of_one_card_are_undone_in_any_order(desk, order):
    phones = ("603 214 587", "773 905 112", "800 000 001", "800 000 002")
    cards = [a_card(desk, phone=phone, email=f"{phone[-1]}@post.cz") for phone in phones]
    before = rows(desk, *KEPT)
    merges = [merge(desk, cards[0], other) for other in cards[1:]]
    for place in order:
        undo(desk, merges[place])
    assert rows(desk, *KEPT) == before


@pytest.mark.parametrize("order", list(permutations(range(2))))
def test_a_chain_of_merges_is_undone_in_any_order(desk, order):
    first, second, third = (
        a_card(desk, phone=phone, email=email)
        for phone, email in (("1", ""), ("2", ""), ("3", "treti@post.cz"))
    )
    before = rows(desk, *KEPT)
    merges = [merge(desk, second, third), merge(desk, first, second)]
    assert card_of(desk, first).phone == "1, 2, 3"
    assert desk.person_files.read(first.id).numbers.keys() == {first.id, second.id, third.id}
    for place in order:
        undo(desk, merges[place])
    assert rows(desk, *KEPT) == before


def test_the_outer_merge_undone_first_leaves_the_inner_one(desk):
    first, second, third = (a_card(desk, phone=phone) for phone in "123")
    merge(desk, second, third)
    inner = card_of(desk, second)
    undo(desk, merge(desk, first, second))
    assert card_of(desk, first) == first
    assert card_of(desk, second) == inner
    assert card_of(desk, third).merged_into == second.id


def test_cards_can_be_merged_again_and_unmerged_again(desk, pair):
    before = rows(desk, *KEPT)
    for _ in range(3):
        undo(desk, merge(desk, *pair))
    assert rows(desk, *KEPT) == before


def test_flags_of_both_are_shown_at_the_kept_card(desk, pair):
    until = desk.workplace.today() + timedelta(days=9)
    for card, kind in zip(pair, (FlagKind.CAUTION, FlagKind.IN_PAIR), strict=True):
        desk.person_flags.add(card.id, kind, "má psa", until)
    done = merge(desk, *pair)
    shown = {flag.kind for flag in desk.person_files.read(pair[0].id).flags}
    assert shown == {FlagKind.CAUTION, FlagKind.IN_PAIR}
    undo(desk, done)
    assert [f.kind for f in desk.person_files.read(pair[0].id).flags] == [FlagKind.CAUTION]


def test_who_was_told_apart_from_a_merged_card_is_not_offered_at_the_kept_one(desk, pair):
    stranger = a_card(desk)
    desk.person_merging.tell_apart(pair[1], stranger)
    merge(desk, *pair)
    assert desk.person_files.read(pair[0].id).alike == ()


def test_what_hangs_on_a_card_merged_twice_counts_for_the_one_that_holds(desk, pair):
    until = desk.workplace.today() + timedelta(days=9)
    first, stranger, other = a_card(desk), a_card(desk), a_card(desk)
    desk.person_flags.add(first.id, FlagKind.CAUTION, "má psa", until)
    a_visit_of(desk, first)
    desk.person_merging.tell_apart(first, stranger)
    merge(desk, pair[1], first)
    merge(desk, pair[0], pair[1])
    known = desk.known_people.look_at(pair[0].id)
    assert [flag.kind for flag in known.flags] == [FlagKind.CAUTION]
    assert len(known.been_here) == 1
    assert [match.card.id for match in known.matches] == [other.id]
    merge(desk, other, stranger)
    assert desk.known_people.look_at(pair[0].id).matches == ()


def test_a_merged_card_is_neither_changed_nor_merged_again(desk, pair):
    done = merge(desk, *pair)
    kept, merged = (card_of(desk, card) for card in pair)
    with pytest.raises(WrongStep):
        desk.person_files.keep(replace(merged, note="x"))
    with pytest.raises(WrongStep):
        desk.person_merging.merge(a_card(desk), merged, {}, WHY)
    with pytest.raises(WrongStep):
        desk.person_merging.merge(merged, kept, {}, WHY)
    undo(desk, done)
    with pytest.raises(WrongStep):
        undo(desk, done)


def test_neither_is_done_without_a_reason_nor_over_a_change(desk, clock, pair):
    with pytest.raises(NotComplete):
        desk.person_merging.merge(*pair, {}, " ")
    clock.pass_by(minutes=1)
    desk.person_files.keep(replace(pair[1], note="nové"))
    with pytest.raises(StaleRecord):
        desk.person_merging.merge(*pair, {}, WHY)
    done = merge(desk, *pair)
    with pytest.raises(NotComplete):
        desk.person_merging.unmerge(done, "")


def test_a_form_opened_over_the_merge_does_not_save_over_what_came_after_the_unmerge(desk, pair):
    done = merge(desk, *pair)
    opened = card_of(desk, pair[0])
    undo(desk, done)
    desk.workplace.now.pass_by(minutes=1)
    again = desk.person_files.keep(replace(card_of(desk, pair[0]), note="jiné"))
    assert again.revision == opened.revision
    with pytest.raises(StaleRecord):
        desk.person_files.keep(replace(opened, note="staré"))


def test_merging_is_the_police_officers_act(desk, pair):
    seat(desk, RECEPTIONIST)
    with pytest.raises(NoRight):
        desk.person_merging.merge(*pair, {}, WHY)
    seat(desk, HEAD)
    assert desk.person_merging.merge(*pair, {}, WHY)


def test_emptied_cards_do_not_get_their_data_back_by_unmerging(desk):
    """Who hid their identity since is not brought back from what the merge remembers."""
    first, second = a_card(desk, phone="603 214 587"), a_card(desk, phone="773 905 112")
    done = merge(desk, first, second)
    empty = {"surname": "Nikdo", "given_names": "", "phone": "", "born_on": None}
    with desk.workplace.database.transaction() as tx:
        for card in (first, second):
            stored = tx.person_cards.get(card.id)
            tx.person_cards.update(replace(stored, changed_at=desk.workplace.now(), **empty))
    undo(desk, done)
    assert {card_of(desk, card).phone for card in (first, second)} == {""}
