"""Lists of records: any order at any depth, filters, the paper and the trail."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise, product

import pytest
from tests.factories import NOW, OFFICER_ID, a_data_step, an_officer
from tests.known_people import a_card
from tests.listed import (
    IN_CZECH,
    REFERENCE,
    some_cards,
    some_contacts,
    some_events,
    some_papers,
)

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import czech_sort_key
from kkc_desktop.domain.data_lists import DataStepKind
from kkc_desktop.domain.errors import NoRight, NotComplete
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.exported_table import CellType
from kkc_desktop.domain.record_list import ListQuery, rows_digest, typed_words
from kkc_desktop.domain.station import Role
from kkc_desktop.printing.pages import text_of
from kkc_desktop.services import record_lists
from kkc_desktop.services.list_columns import COLUMNS, NEWEST_BY, RESTRICTED_WORDS, cell_of

COUNT = 300
CONTACT, INCIDENT, PERSON = RecordKind.CONTACT, RecordKind.INCIDENT, RecordKind.PERSON


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A desk with every kind of record."""
    from tests.desk import open_desk

    services = open_desk(tmp_path_factory.mktemp("lists") / "stanice.kkc")
    some_contacts(services, COUNT)
    some_events(services)
    some_papers(services)
    some_cards(services)
    yield services
    services.workplace.database.close()


@pytest.fixture(scope="module")
def lists(desk):
    return desk.record_lists


def listed(lists, kind, **wanted):
    """All rows that the query finds, in its order."""
    return lists.rows(kind, lists.places(kind, ListQuery(**wanted)))


def newest_first(rows):
    return sorted(rows, key=lambda row: (row.arrived, row.id), reverse=True)


def test_pages_from_either_end_are_the_whole_order_at_every_depth(lists):
    whole = listed(lists, CONTACT)
    assert list(whole) == newest_first(whole)
    assert len(whole) == lists.count(CONTACT) == COUNT
    for start in range(0, COUNT, 32):
        assert lists.newest(CONTACT, start, 32, COUNT) == whole[start : start + 32]
    assert lists.newest(CONTACT, 290, 32, COUNT) == whole[290:]
    assert lists.newest(CONTACT, COUNT + 1, 32, COUNT) == ()
    for place in (0, 1, 150, 299):
        assert lists.index_of(CONTACT, whole[place].id) == place
        assert lists.place_of(CONTACT, whole[place].id) == whole[place].place
    assert lists.index_of(CONTACT, "nic") is None


KEYS = {
    "ticket": lambda row, _: (row.ticket[0], int(row.ticket[2:])),
    "surname": lambda row, _: czech_sort_key(row.surname),
    "topic": lambda row, labels: czech_sort_key(labels["topic"][row.topic[0]]),
    "calamity": lambda row, _: (not row.calamity, czech_sort_key(row.calamity)),
    "handed": lambda row, _: (row.handed is not None, row.handed),
    "leaflet": lambda row, _: row.leaflet,
}


def key_of(row, field, labels):
    """By what the row stands where it does, told without the store."""
    if field in KEYS:
        return KEYS[field](row, labels)
    cell = cell_of(row, field, labels)
    return (cell == "", czech_sort_key(cell)) if field in labels else cell


@pytest.mark.parametrize("kind", COLUMNS, ids=lambda kind: kind.name)
def test_every_column_orders_both_ways_and_of_equals_the_newest_comes_first(lists, kind):
    labels = lists.labels(kind)
    every = sorted(row.place for row in listed(lists, kind))
    for column, is_descending in product(COLUMNS[kind], (False, True)):
        field = column.field
        rows = listed(lists, kind, order=field, is_descending=is_descending)
        assert sorted(row.place for row in rows) == every
        keys = [key_of(row, field, labels) for row in rows]
        assert keys == sorted(keys, reverse=is_descending), field
        if column.cell_type is not CellType.MOMENT:
            equal = [
                pair
                for pair, (one, two) in zip(pairwise(rows), pairwise(keys), strict=True)
                if one == two
            ]
            assert all(one.place > two.place for one, two in equal)


def test_persons_stand_in_czech_order_and_move_with_their_name(desk, lists):
    def surnames():
        return tuple(row.surname for row in listed(lists, PERSON, order="surname"))

    assert surnames() == IN_CZECH
    card = a_card(desk, surname="Zyka", given_names="")
    assert surnames()[-1] == "Zyka"
    card = desk.person_files.keep(replace(card, surname="Chán"))
    assert surnames()[5:8] == ("Chalupa", "Chán", "Ibl")
    other = a_card(desk, surname="Chán", given_names="")
    with desk.workplace.database.transaction() as tx:
        tx.person_cards.update(replace(card, merged_into=other.id))
    assert surnames().count("Chán") == 1
    assert lists.count(PERSON) == len(IN_CZECH) + 1
    with desk.workplace.database.transaction() as tx:  # as the erasure of a card would
        tx.connection.exec_driver_sql(
            "UPDATE person_cards SET surname = '' WHERE id = ?", (other.id,)
        )
        keys = tx.connection.exec_driver_sql("SELECT sort_key FROM person_orders").scalars().all()
    assert not any("chán" in key for key in keys)


def test_filters_narrow_in_the_store(lists):
    every = listed(lists, CONTACT)
    since, until = NOW - timedelta(hours=5), NOW - timedelta(hours=2)
    found = listed(lists, CONTACT, start=since, end=until)
    assert found == tuple(row for row in every if since <= row.arrived < until)
    assert 0 < len(found) < COUNT
    for field, code in (("state", "TAKEN_OVER"), ("channel", "COUNTER"), ("handler", OFFICER_ID)):
        found = listed(lists, CONTACT, chosen=((field, code),))
        assert 0 < len(found) < COUNT
        stored = {getattr(getattr(row, field), "name", getattr(row, field)) for row in found}
        assert stored == {code}
    assert not listed(lists, CONTACT, chosen=(("state", "CLOSED"),), words=("nic",))
    counts = Counter(row.state.name for row in every)
    assert lists.states(CONTACT, ListQuery()) == counts
    narrow = ListQuery(chosen=(("state", "CLOSED"),))
    assert lists.states(CONTACT, narrow) == {"CLOSED": counts["CLOSED"]}


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("123 ol4", set()),
        ("122", {"KKC-OL4-2026-000122"}),
        ("kkc-ol4-2026-000122", {"KKC-OL4-2026-000122"}),
        (
            "UKONČENO 28",
            {
                "KKC-OL4-2026-000028",
                "KKC-OL4-2026-000283",
                "KKC-OL4-2026-000284",
                "KKC-OL4-2026-000287",
                "KKC-OL4-2026-000289",
            },
        ),
    ],
)
def test_words_find_numbers_without_noughts_and_labels_without_hacky(lists, typed, numbers):
    found = listed(lists, CONTACT, words=typed_words(typed))
    assert {row.number for row in found} == numbers


def test_words_find_tickets_officers_people_papers_and_calamities(lists):
    tickets = {row.ticket for row in listed(lists, CONTACT, words=typed_words("A 11"))}
    assert "A\u00a011" in tickets
    assert all(ticket.startswith("A") for ticket in tickets)
    officer = listed(lists, CONTACT, words=typed_words("stastna"))
    assert len(officer) == sum(1 for row in listed(lists, CONTACT) if row.handler)
    (person,) = listed(lists, PERSON, words=typed_words("duris"))
    assert person.surname == "Ďuriš"
    titled = listed(lists, RecordKind.DOCUMENT, words=typed_words("trestn oznam"))
    assert {row.kind for row in titled} == {"PTO"}
    (calamity,) = listed(lists, INCIDENT, words=typed_words("zdar"))
    assert calamity.scope is EventScope.CALAMITY
    (flooded,) = listed(lists, INCIDENT, chosen=(("type", "FLOOD"),))
    assert (flooded.notice, flooded.id) == (2, "i2")
    both = listed(lists, RecordKind.ADVICE, chosen=(("topic", "K06"),))
    assert len(both) == 2


@pytest.mark.parametrize("typed", [REFERENCE, "krpm-5678-1/čj", "141211 cj", "5678_1"])
def test_a_reference_number_is_found_as_it_is_written_or_in_part(lists, typed):
    found = listed(lists, RecordKind.DOCUMENT, words=typed_words(typed))
    assert [row.reference for row in found] == [REFERENCE]


def test_what_is_to_stop_stops(lists, monkeypatch):
    monkeypatch.setattr("kkc_desktop.storage.record_rows._STEPS", 1)
    assert lists.places(CONTACT, ListQuery(order="channel"), lambda: True) is None
    assert len(lists.places(CONTACT, ListQuery())) == COUNT


def test_the_paper_holds_what_is_shown_and_says_of_what_it_is(desk, lists):
    query = ListQuery(order="number", chosen=(("state", "TAKEN_OVER"),), words=("ol4",))
    table = lists.table(CONTACT, query, ("number", "arrived", "channel"))
    shown = listed(lists, CONTACT, order="number", chosen=query.chosen, words=query.words)
    assert [row[0] for row in table.rows] == [row.number for row in shown]
    assert [column.title for column in table.columns] == ["Evidenční číslo", "Příchod", "Způsob"]
    assert [column.cell_type for column in table.columns][1] is CellType.MOMENT
    paper = " ".join(" ".join(text_of(lists.sheet(CONTACT, table))).split())
    for words in (
        "SEZNAM KONTAKTŮ",
        "Období: celé",
        "Filtr: Stav: převzato",
        "Hledaná slova: „ol4“",
        "Řazeno podle: Evidenční číslo, vzestupně",
        f"Počet řádků: {len(shown)}",
        "pprap. Lenka Šťastná",
        rows_digest(table),
        shown[0].number,
        shown[-1].number,
    ):
        assert words in paper.replace("\u00a0", " "), words
    changed = replace(table, rows=table.rows[:-1])
    assert rows_digest(changed) != rows_digest(table)


class Stopped(Exception):
    """Somebody called it off."""


def test_a_long_print_tells_how_far_it_is_and_stops_while_it_is_laid_out_or_drawn(desk, lists):
    table = lists.table(CONTACT, ListQuery(), ("number", "channel"))
    heard = []

    def sheet(stopped_at):
        def report(*numbers):
            heard.append(numbers)
            if len(heard) == stopped_at:
                raise Stopped

        heard.clear()
        return lists.sheet(CONTACT, table, report)

    sheet(0)
    laid_out, told = 3, len(heard)
    assert told > laid_out
    assert {*heard} == {(COUNT, COUNT)}
    for place in (1, laid_out, told):
        with pytest.raises(Stopped):
            sheet(place)
        assert len(heard) == place


def test_the_trail_says_what_was_printed(desk, lists):
    table = lists.table(CONTACT, ListQuery(), ("number",))
    lists.sheet(CONTACT, table)
    with desk.workplace.database.reading() as tx:
        (act, reason) = tx.connection.exec_driver_sql(
            "SELECT act, reason FROM audit ORDER BY number DESC LIMIT 1"
        ).one()
    assert act == "PRINT_LIST"
    assert reason == f"řádků 300, období celé, filtr vše, otisk {rows_digest(table)[:16]}"


def test_typed_words_stand_on_the_paper_and_not_in_the_trail(desk, lists):
    table = lists.table(PERSON, ListQuery(words=("dvorak",)), ("number",))
    assert ("Hledaná slova", "„dvorak“") in table.heading
    lists.sheet(PERSON, table)
    with desk.workplace.database.reading() as tx:
        reason = tx.connection.exec_driver_sql(
            "SELECT reason FROM audit ORDER BY number DESC LIMIT 1"
        ).scalar_one()
        digest = tx.audit.digest_of("dvorak")
    assert f"filtr vše, slova {digest}, otisk" in reason
    assert "dvorak" not in reason


def decide(desk, kind, record_id, step_kind):
    step = a_data_step(
        id=desk.workplace.new_id(),
        record_kind=kind,
        record_id=record_id,
        kind=step_kind,
        recorded_at=desk.workplace.now(),
    )
    with desk.workplace.database.transaction() as tx:
        tx.data_steps.add(step)


@pytest.mark.parametrize("kind", [CONTACT, RecordKind.DOCUMENT, INCIDENT, PERSON])
def test_restricted_data_are_a_bare_row_for_the_police_and_none_for_others(desk, lists, kind):
    whole = listed(lists, kind)
    record = whole[1]
    officer, receptionist = desk.workplace.officer, an_officer(role=Role.RECEPTIONIST)
    decide(desk, kind, record.id, DataStepKind.RESTRICT)
    try:
        fields = [column.field for column in COLUMNS[kind]]
        shown = listed(lists, kind)[1]
        assert (shown.id, shown.is_restricted) == (record.id, True)
        row = lists.table(kind, ListQuery(), fields).rows[1]
        kept = {cell_of(record, name, {}) for name in ("number", NEWEST_BY[kind])}
        if kind is CONTACT:
            kept.add(record.ticket)
        assert {cell for cell in row if cell is not None} == kept | {RESTRICTED_WORDS}
        desk.workplace.seat(receptionist)
        rest = tuple(each for each in whole if each.id != record.id)
        assert listed(lists, kind) == rest
        assert lists.newest(kind, 0, len(rest), len(rest)) == rest
        assert (lists.count(kind), lists.index_of(kind, record.id)) == (len(rest), None)
        assert lists.rows(kind, [record.place]) == ()
        assert len(lists.table(kind, ListQuery(), fields).rows) == len(rest)
        assert sum(lists.states(kind, ListQuery()).values()) in (0, len(rest))
    finally:
        desk.workplace.seat(officer)
        decide(desk, kind, record.id, DataStepKind.LIFT)
    assert listed(lists, kind) == whole


def test_a_list_too_long_for_paper_is_refused(desk, lists, monkeypatch):
    monkeypatch.setattr(record_lists, "MOST_PRINTED", 10)
    table = lists.table(CONTACT, ListQuery(), ("number",))
    with pytest.raises(NotComplete):
        lists.sheet(CONTACT, table)
    lists.demand_exportable(COUNT)
    with pytest.raises(NotComplete):
        lists.demand_exportable(record_lists.MOST_EXPORTED + 1)


def test_who_sees_no_records_sees_no_list(desk, lists):
    desk.workplace.seat(an_officer(role=Role.OVERSEER))
    try:
        for read in (
            lambda: lists.count(CONTACT),
            lambda: lists.most(CONTACT),
            lambda: lists.places(CONTACT, ListQuery()),
            lambda: lists.labels(CONTACT),
        ):
            with pytest.raises(NoRight):
                read()
    finally:
        desk.workplace.seat(an_officer())
