"""A found thing has a label of the year, lies here until somebody takes it, and leaves once."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kkc_desktop.domain.errors import NotComplete, StaleRecord, WrongStep
from kkc_desktop.domain.promise_lists import FoundState


def a_find(desk, **changes):
    usual = {"description": "peněženka, černá kůže", "found_place": "náměstí"}
    return replace(desk.finds.blank(), **(usual | changes))


def test_labels_run_through_the_year_and_begin_anew_in_the_next(desk, clock):
    clock.at = datetime(2026, 12, 31, 12, 0, tzinfo=UTC)
    labels = [desk.finds.record(a_find(desk)).label for _ in range(2)]
    clock.at = datetime(2027, 1, 1, 12, 0, tzinfo=UTC)
    labels.append(desk.finds.record(a_find(desk)).label)
    assert labels == ["N-2026-0001", "N-2026-0002", "N-2027-0001"]


def test_a_thing_begins_in_the_town_of_the_station_today(desk):
    blank = desk.finds.blank("contact-1")
    assert (blank.municipality, blank.contact_id) == (desk.workplace.station.town, "contact-1")
    assert blank.found_on == desk.workplace.today()


def test_a_thing_without_a_description_is_refused_and_a_missing_town_only_warned_of(desk):
    with pytest.raises(NotComplete) as refused:
        desk.finds.record(a_find(desk, description=" "))
    assert [problem.field for problem in refused.value.problems] == ["description"]
    assert desk.finds.record(a_find(desk, municipality="")).label
    with pytest.raises(NotComplete) as refused:
        desk.finds.record(a_find(desk, found_on=datetime(2099, 1, 1, tzinfo=UTC).date()))
    assert [problem.field for problem in refused.value.problems] == ["found_on"]


def test_a_kept_thing_is_changed_under_its_label_but_not_over_a_colleague(desk):
    first = desk.finds.record(a_find(desk))
    changed = desk.finds.record(replace(first, shelf="trezor"))
    assert (changed.label, changed.shelf) == (first.label, "trezor")
    with pytest.raises(StaleRecord):
        desk.finds.record(replace(first, shelf="skříň"))


def test_a_thing_leaves_once_and_to_somebody(desk, clock):
    thing = desk.finds.record(a_find(desk))
    for state, to in ((FoundState.KEPT, "obec"), (FoundState.HANDED_TO_MUNICIPALITY, " ")):
        with pytest.raises(NotComplete):
            desk.finds.give_away(thing.id, state, to)
    gone = desk.finds.give_away(
        thing.id, FoundState.HANDED_TO_MUNICIPALITY, " Městský úřad Konice ", "document-1"
    )
    assert (gone.left_to, gone.left_at, gone.handover_id) == (
        "Městský úřad Konice",
        clock(),
        "document-1",
    )
    assert desk.finds.kept() == ()
    assert desk.finds.page() == (gone,)
    with pytest.raises(WrongStep, match="předáno obci"):
        desk.finds.give_away(thing.id, FoundState.RETURNED, "majitel")
    with pytest.raises(WrongStep):
        desk.finds.record(replace(gone, shelf="x"))
