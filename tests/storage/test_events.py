"""Every row that hangs on an event comes back as it was, is locked, and is sealed by the sum."""

from dataclasses import fields, replace
from datetime import timedelta
from typing import get_type_hints

import pytest
from sqlcipher3 import dbapi2
from tests.every_field import a_row
from tests.factories import NOW, OFFICER_ID, a_log_entry, a_notice, an_incident

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.calamity import BoardItem, CalamityLink, GaugeReading, PublicNotice
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.description import Description
from kkc_desktop.domain.errors import RecordLocked, RecordNotFound
from kkc_desktop.domain.evaluation import Evaluation
from kkc_desktop.domain.event_card import EventCard
from kkc_desktop.domain.event_lists import HandoverState, ItemDecision, MeasureState
from kkc_desktop.domain.gathering import GatheredPerson, HeadCount, SoughtPerson
from kkc_desktop.domain.handover import Handover, HandoverItem
from kkc_desktop.domain.incident import LogStrike
from kkc_desktop.domain.measure import Measure
from kkc_desktop.domain.notification import Notification
from kkc_desktop.storage.event_sums import SUMMED
from kkc_desktop.storage.integrity import verify

ROWS = {
    "strikes": (LogStrike, "log_strikes"),
    "descriptions": (Description, "descriptions"),
    "evaluations": (Evaluation, "evaluations"),
    "declarations": (Declaration, "declarations"),
    "measures": (Measure, "measures"),
    "notifications": (Notification, "notifications"),
    "links": (CalamityLink, "calamity_links"),
    "board": (BoardItem, "board_items"),
    "readings": (GaugeReading, "gauge_readings"),
    "public_notices": (PublicNotice, "public_notices"),
    "gathered": (GatheredPerson, "gathered_persons"),
    "sought": (SoughtPerson, "sought_persons"),
    "head_counts": (HeadCount, "head_counts"),
}
MOVING = {
    "measures": {"owner", "due_at", "state", "result", "settled_at"},
    "notifications": {"answer_due_at", "answer", "answered_by", "answered_at"},
    "board": {"holder", "contact", "quantity", "place", "state", "note", "changed_at"},
    "gathered": {
        "name", "group_name", "is_alone", "apparent_age", "came_from", "contact", "needs",
        "needs_note", "animals", "place", "left_at", "left_to", "erased_at",
    },
    "sought": {
        "description", "apparent_age", "came_from", "seeker", "seeker_contact", "state",
        "matched_id", "told", "settled_at", "erased_at",
    },
}  # fmt: skip


def moving(name):
    """A row that may still move: nothing of it is settled, answered or erased."""
    row = a_row(ROWS[name][0])
    still = {"settled_at", "answered_at", "erased_at", "left_at"}
    return replace(row, **{each.name: None for each in fields(row) if each.name in still})


@pytest.fixture
def event(database):
    """An event with a log line, and another incident."""
    with database.transaction() as tx:
        tx.incidents.add(an_incident())
        tx.incidents.add(an_incident(id="other"))
        tx.incidents.add_notice(a_notice())
        tx.incidents.add_log_entry(a_log_entry())
        seal(tx)
        seal(tx, "other")
    return database


def seal(tx, incident_id="incident-1"):
    tx.audit.append(OFFICER_ID, Act.WRITE_LOG, NOW, RecordKind.INCIDENT, incident_id)


def added(event, name):
    row = moving(name)
    with event.transaction() as tx:
        getattr(tx.events, name).add(row)
        seal(tx)
    return row


def changed_incidents(event):
    found = verify(event).breaches
    return {each.record_id for each in found if each.record_kind is RecordKind.INCIDENT}


def test_every_summed_table_is_tried_here():
    assert {table for _, table in ROWS.values()} | {"log_entries"} == {t.name for t in SUMMED}


@pytest.mark.parametrize("name", ROWS)
def test_a_row_comes_back_as_it_was(event, name):
    row = a_row(ROWS[name][0])
    with event.transaction() as tx:
        getattr(tx.events, name).add(row)
    with event.reading() as tx:
        assert getattr(tx.events, name).of("incident-1") == (row,)
        assert getattr(tx.events, name).of("other", "incident-1") == (row,)
        assert getattr(tx.events, name).count_of("incident-1") == 1
        assert getattr(tx.events, name).of("other") == ()


@pytest.mark.parametrize("name", ROWS)
def test_an_added_row_is_sealed_and_a_forged_or_lost_one_is_noticed(event, name):
    added(event, name)
    assert changed_incidents(event) == set()
    table = ROWS[name][1]
    with event.bare() as bare:
        for (trigger,) in bare.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", (table,)
        ).fetchall():
            bare.execute(f"DROP TRIGGER {trigger}")
        column = (
            next(
                each.name
                for each in fields(ROWS[name][0])
                if get_type_hints(ROWS[name][0])[each.name] is str and not each.name.endswith("id")
            )
            if name != "head_counts"
            else "note"
        )
        bare.execute("BEGIN")
        bare.execute(f"UPDATE {table} SET {column} = 'podvrženo'")
        bare.execute("COMMIT")
        assert changed_incidents(event) == {"incident-1"}
        bare.execute(f"DELETE FROM {table}")
    assert changed_incidents(event) == {"incident-1"}


@pytest.mark.parametrize("name", ROWS)
def test_no_statement_throws_a_row_away_or_puts_another_in_its_place(event, name):
    added(event, name)
    table = ROWS[name][1]
    columns = ", ".join(each.name for each in fields(ROWS[name][0]))
    for statement in (
        f"DELETE FROM {table}",
        f"INSERT OR REPLACE INTO {table} ({columns}) SELECT {columns} FROM {table}",
    ):
        with event.bare() as bare, pytest.raises(dbapi2.IntegrityError, match="locked entry"):
            bare.execute(statement)


@pytest.mark.parametrize("name", ROWS)
def test_only_what_moves_on_can_be_changed(event, name):
    added(event, name)
    for each in fields(ROWS[name][0]):
        statement = f"UPDATE {ROWS[name][1]} SET {each.name} = {each.name}"
        with event.bare() as bare:
            if each.name in MOVING.get(name, ()):
                bare.execute(statement)
                continue
            with pytest.raises(dbapi2.IntegrityError, match="locked entry"):
                bare.execute(statement)


@pytest.mark.parametrize("name", MOVING)
def test_a_moved_row_is_counted_as_it_is_now(event, name):
    row = replace(added(event, name), **{sorted(MOVING[name] & TEXTS)[0]: "změněno"})
    with event.transaction() as tx:
        getattr(tx.events, name).change(row)
        seal(tx)
    with event.reading() as tx:
        assert getattr(tx.events, name).get(row.id) == row
    assert changed_incidents(event) == set()


TEXTS = {"owner", "answer", "holder", "group_name", "came_from"}


@pytest.mark.parametrize(
    ("name", "done"),
    [
        ("measures", {"settled_at": NOW, "state": MeasureState.DONE}),
        ("notifications", {"answered_at": NOW}),
        ("gathered", {"erased_at": NOW}),
        ("sought", {"erased_at": NOW}),
    ],
)
def test_what_was_settled_answered_or_erased_stays_so(event, name, done):
    row = replace(added(event, name), **done)
    with event.transaction() as tx:
        getattr(tx.events, name).change(row)
    with pytest.raises(RecordLocked), event.transaction() as tx:
        getattr(tx.events, name).change(replace(row, **{next(iter(done)): NOW + timedelta(1)}))


def test_a_row_that_is_not_there_cannot_be_changed(event):
    with pytest.raises(RecordNotFound), event.transaction() as tx:
        tx.events.measures.change(a_row(Measure))


def test_one_more_line_costs_the_same_whatever_the_length_of_the_log(event):
    """The sum is what makes it so: no earlier row is read to seal a further one."""

    def statements(number):
        seen = []
        with event.transaction() as tx:
            connection = tx.incidents.connection.connection.dbapi_connection
            connection.set_trace_callback(seen.append)
            tx.incidents.add_log_entry(a_log_entry(id=f"e{number}", number=number))
            seal(tx)
            connection.set_trace_callback(None)
        return [each for each in seen if not each.lstrip().startswith("--")]

    first = statements(2)
    for number in range(3, 60):
        statements(number)
    assert len(statements(60)) == len(first)


def a_handover():
    row = replace(a_row(Handover), state=HandoverState.PREPARED, revision=1)
    return replace(row, signed_at=None, confirmed_at=None)


def test_a_signed_handover_and_its_items_are_locked(database):
    item = replace(a_row(HandoverItem), handover_id="row-1", decision=ItemDecision.HANDED)
    with database.transaction() as tx:
        tx.handovers.add(a_handover())
        tx.handovers.put_items("row-1", [item])
        signed = replace(a_handover(), state=HandoverState.SIGNED, signed_at=NOW)
        signed = tx.handovers.update(signed)
    with database.reading() as tx:
        assert tx.handovers.items_of("row-1") == (item,)
        assert tx.handovers.unfinished() == tx.handovers.newest() == (signed,)
    for again in (
        lambda tx: tx.handovers.put_items("row-1", []),
        lambda tx: tx.handovers.update(replace(signed, message="jiný vzkaz")),
    ):
        with pytest.raises(RecordLocked), database.transaction() as tx:
            again(tx)
    with database.transaction() as tx:
        confirmed = replace(signed, state=HandoverState.CONFIRMED, confirmed_at=NOW)
        confirmed = tx.handovers.update(confirmed)
    with pytest.raises(RecordLocked), database.transaction() as tx:
        tx.handovers.update(replace(confirmed, reservations="pozdě"))
    with database.reading() as tx:
        assert tx.handovers.unfinished() == ()


def test_a_card_is_put_in_place_of_the_one_before(database):
    card = a_row(EventCard)
    with database.transaction() as tx:
        tx.event_cards.put(card)
        tx.event_cards.put(replace(card, lines=("jiná",)))
    with database.reading() as tx:
        assert tx.event_cards.all() == (replace(card, lines=("jiná",)),)
