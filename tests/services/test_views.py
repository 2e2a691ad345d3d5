"""Saved views: the officer's own, replaced by name, kept over a restart, no line in the trail."""

from dataclasses import replace

import pytest
from tests.desk import open_desk
from tests.factories import KEYS, an_officer

from kkc_desktop.domain.data_lists import ViewPlace
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.services.views import Views
from kkc_desktop.storage.database import Database


def names(desk, place=ViewPlace.SEARCH):
    return [(view.name, view.content) for view in desk.views.of(place)]


def test_a_view_is_kept_by_name_for_its_place_and_officer_alone(desk):
    desk.views.keep(ViewPlace.SEARCH, "  otevřené   události ", "{1}")
    desk.views.keep(ViewPlace.SEARCH, "otevřené události", "{2}")
    desk.views.keep(ViewPlace.CONTACTS, "dnes", "{3}")
    assert names(desk) == [("otevřené události", "{2}")]
    assert names(desk, ViewPlace.CONTACTS) == [("dnes", "{3}")]
    mine = desk.views.of(ViewPlace.SEARCH)[0]
    own = desk.workplace.officer
    desk.workplace.seat(replace(an_officer(), id=OfficerId("jiny")))
    assert names(desk) == []
    desk.views.remove(mine.id)
    desk.workplace.seat(own)
    assert len(names(desk)) == 1
    desk.views.remove(mine.id)
    assert names(desk) == []


def test_a_view_without_a_name_is_refused(desk):
    with pytest.raises(NotComplete):
        desk.views.keep(ViewPlace.SEARCH, "  ", "{}")


def test_a_view_survives_a_restart_and_leaves_no_line(tmp_path):
    desk = open_desk(tmp_path / "kkc.kkc")
    with desk.workplace.database.reading() as reading:
        before = len(list(reading.audit.all()))
    desk.views.keep(ViewPlace.SEARCH, "moje", "{}")
    with desk.workplace.database.reading() as reading:
        assert len(list(reading.audit.all())) == before
    desk.workplace.database.close()
    desk.workplace.database = Database.open(tmp_path / "kkc.kkc", KEYS)
    assert [view.name for view in Views(desk.workplace).of(ViewPlace.SEARCH)] == ["moje"]
    desk.workplace.database.close()
