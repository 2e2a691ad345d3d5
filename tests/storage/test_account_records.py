"""Steps, erasures, breaches, views, counts and places come back as stored and keep their locks."""

from dataclasses import replace

import pytest
from tests.every_field import a_row
from tests.factories import NOW, OFFICER_ID

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.data_care import DataStep
from kkc_desktop.domain.data_lists import ErasureState, FieldEvent, ViewPlace
from kkc_desktop.domain.erasure import Erasure, ErasureItem
from kkc_desktop.domain.errors import RecordLocked, RecordNotFound, StaleRecord
from kkc_desktop.domain.form_count import FormCount
from kkc_desktop.domain.official_place import OfficialPlace, PlaceImport
from kkc_desktop.domain.saved_view import SavedView
from kkc_desktop.domain.security_breach import SecurityBreach
from kkc_desktop.storage.integrity import verify

PROPOSED = Erasure(
    id="row-1", proposed_at=NOW, proposed_by=OFFICER_ID, record_count=1, note="po lhůtě"
)
ITEM = replace(a_row(ErasureItem), erasure_id="row-1", erased_at=None)


def test_a_step_comes_back_and_is_only_added_to(database):
    step = a_row(DataStep)
    with database.transaction() as tx:
        tx.data_steps.add(step)
        assert tx.data_steps.of([step.record_id]) == (step,)
        assert tx.data_steps.of(["nobody"]) == ()


def test_a_proposal_is_settled_once_and_its_records_are_erased_once(database):
    settled = replace(
        PROPOSED, state=ErasureState.CARRIED_OUT, settled_at=NOW, settled_by=OFFICER_ID
    )
    erased = replace(ITEM, erased_at=NOW)
    with database.transaction() as tx:
        tx.erasures.add(PROPOSED, [ITEM])
        assert tx.erasures.open() == tx.erasures.page() == (PROPOSED,)
        assert tx.erasures.items(PROPOSED.id) == (ITEM,)
        assert tx.erasures.erased([ITEM.record_id]) == ()
        tx.erasures.settle(settled)
        tx.erasures.mark_erased(erased)
        assert tx.erasures.get(PROPOSED.id) == settled
        assert tx.erasures.open() == ()
        assert tx.erasures.erased([ITEM.record_id]) == (erased,)
        with pytest.raises(RecordNotFound):
            tx.erasures.get("nothing")
    with pytest.raises(RecordLocked), database.transaction() as tx:
        tx.erasures.settle(PROPOSED)
    with pytest.raises(RecordLocked), database.transaction() as tx:
        tx.erasures.mark_erased(erased)
    with pytest.raises(RecordLocked), database.transaction() as tx:
        tx.erasures.mark_erased(ITEM)


def test_nothing_is_erased_that_was_not_approved(database):
    with database.transaction() as tx:
        tx.erasures.add(PROPOSED, [ITEM])
    with pytest.raises(RecordLocked), database.transaction() as tx:
        tx.erasures.mark_erased(replace(ITEM, erased_at=NOW))


def test_a_settled_proposal_takes_no_more_records(database):
    with database.transaction() as tx:
        tx.erasures.add(PROPOSED, [])
        tx.erasures.settle(replace(PROPOSED, state=ErasureState.WITHDRAWN, settled_at=NOW))
    with pytest.raises(RecordLocked), database.transaction() as tx:
        tx.erasures.add(replace(PROPOSED, id="row-2"), [ITEM])


def test_a_breach_comes_back_and_is_not_saved_over(database):
    breach = replace(a_row(SecurityBreach), label="PZ 1/2026", closed_at=None)
    with database.transaction() as tx:
        tx.security_breaches.add(breach)
        assert tx.security_breaches.open() == tx.security_breaches.page() == (breach,)
        assert tx.security_breaches.labelled("/2026") == 1
        tx.security_breaches.update(replace(breach, closed_at=NOW))
        assert tx.security_breaches.open() == ()
        with pytest.raises(StaleRecord):
            tx.security_breaches.update(breach)


def test_views_are_each_officers_own_and_saved_under_their_name_again(database):
    view = replace(a_row(SavedView), officer_id=OFFICER_ID, place=ViewPlace.SEARCH)
    with database.transaction() as tx:
        tx.saved_views.keep(view)
        tx.saved_views.keep(replace(view, content="jiný"))
        (kept,) = tx.saved_views.of(OFFICER_ID, ViewPlace.SEARCH)
        assert kept.content == "jiný"
        assert tx.saved_views.of("other", ViewPlace.SEARCH) == ()
        tx.saved_views.remove(kept.id, "other")
        assert tx.saved_views.of(OFFICER_ID, ViewPlace.SEARCH) == (kept,)
        tx.saved_views.remove(kept.id, OFFICER_ID)
        assert tx.saved_views.of(OFFICER_ID, ViewPlace.SEARCH) == ()


def test_counts_of_a_field_add_up_within_the_month(database):
    count = FormCount(
        form="CONTACT", field="subject", event=FieldEvent.ERROR, month="2026-11", count=2
    )
    with database.transaction() as tx:
        tx.form_counts.add([count, count, replace(count, month="2026-12")])
        assert tx.form_counts.between("2026-11", "2026-11") == (replace(count, count=4),)


def test_a_file_of_places_replaces_the_rows_of_its_municipalities(database):
    first = replace(a_row(PlaceImport), id="first")
    second = replace(first, id="second")
    old = replace(a_row(OfficialPlace), import_id="first", street="Stará")
    new = replace(old, import_id="second", street="Nová")
    other = replace(old, import_id="first", municipality_code="2")
    with database.transaction() as tx:
        tx.official_places.put(first, [old, other])
        tx.official_places.put(second, [new])
        assert set(tx.official_places.all()) == {new, other}
        assert {each.id for each in tx.official_places.imports()} == {"first", "second"}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE data_steps SET note = ''",
        "DELETE FROM data_steps",
        "INSERT OR REPLACE INTO data_steps SELECT * FROM data_steps",
        "DELETE FROM erasures",
        "INSERT OR REPLACE INTO erasures SELECT * FROM erasures",
        "UPDATE erasure_items SET due_on = '2000-01-01'",
        "DELETE FROM erasure_items",
        "INSERT OR REPLACE INTO erasure_items SELECT * FROM erasure_items",
        "DELETE FROM security_breaches",
        "INSERT OR REPLACE INTO security_breaches SELECT * FROM security_breaches",
        "UPDATE security_breaches SET label = 'PZ 9/2026'",
        "UPDATE place_imports SET sha256 = ''",
        "DELETE FROM place_imports",
        "INSERT OR REPLACE INTO place_imports SELECT * FROM place_imports",
    ],
)
def test_no_statement_changes_what_was_decided(database, statement):
    with database.transaction() as tx:
        tx.data_steps.add(a_row(DataStep))
        tx.erasures.add(PROPOSED, [ITEM])
        tx.security_breaches.add(a_row(SecurityBreach))
        tx.official_places.put(a_row(PlaceImport), [])
    with pytest.raises(RecordLocked), database.transaction() as tx:
        tx.connection.exec_driver_sql(statement)


@pytest.mark.parametrize(
    ("kind", "act", "forgery"),
    [
        (RecordKind.DATA_STEP, Act.ASSESS_DATA, "UPDATE data_steps SET note = 'jiný'"),
        (RecordKind.ERASURE, Act.PROPOSE_ERASURE, "UPDATE erasures SET note = 'jiný'"),
        (RecordKind.ERASURE, Act.PROPOSE_ERASURE, "UPDATE erasure_items SET record_id = 'x'"),
        (RecordKind.SECURITY_BREACH, Act.RECORD_BREACH, "UPDATE security_breaches SET cause = 'x'"),
        (RecordKind.PLACE_IMPORT, Act.IMPORT_PLACES, "UPDATE place_imports SET sha256 = 'x'"),
    ],
)
def test_what_was_decided_is_sealed(database, kind, act, forgery):
    with database.transaction() as tx:
        tx.data_steps.add(a_row(DataStep))
        tx.erasures.add(PROPOSED, [ITEM])
        tx.security_breaches.add(a_row(SecurityBreach))
        tx.official_places.put(a_row(PlaceImport), [])
        tx.audit.append(OFFICER_ID, act, NOW, kind, "row-1")
    assert kind not in {each.record_kind for each in verify(database).breaches}
    with database.bare() as bare:
        for (name,) in bare.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall():
            bare.execute(f"DROP TRIGGER {name}")
        bare.execute(forgery)
    assert kind in {each.record_kind for each in verify(database).breaches}
