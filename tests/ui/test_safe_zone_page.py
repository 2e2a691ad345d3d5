"""The safe zone by keys in a real window: twenty-second cards, counts, leaving, people sought."""

import json

import pytest
from tests.gathered import a_flood, take_in, take_in_many
from tests.safe_zone_desk import CTRL, Key, Zone

from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.event_lists import Need
from kkc_desktop.domain.gathering_register import GatheredView
from kkc_desktop.ui.page import Place, Wish

MOST_KEYS = 60
"""A person with name, age, street, contact and one need, all by keys; far under twenty seconds."""


@pytest.fixture
def zone(services, qtbot):
    return Zone(services, a_flood(services), qtbot)


def test_a_person_is_taken_in_by_keys_alone_in_few_strokes(zone):
    zone.enter("Božena Vlčková", "", "74", "U Potoka 12", "603 214 587")
    zone.type("1")
    zone.press(Key.Key_Return, CTRL)
    (person,) = zone.people()
    assert (person.name, person.apparent_age, person.came_from) == (
        "Božena Vlčková",
        74,
        "U Potoka 12",
    )
    assert (person.contact, person.needs, person.band) == ("603 214 587", (Need.MEDICINE,), 1)
    assert zone.pressed <= MOST_KEYS
    assert zone.page.form.ui.name.hasFocus()
    assert zone.page.form.ui.band_number.text() == "002"
    assert zone.said == ["Páska 001 zapsána v\u00a09:05."]


def test_a_family_follows_by_names_alone_for_the_group_carries_over(zone):
    zone.enter("Jan Kovář", "rodina Kovářova")
    zone.press(Key.Key_Return, CTRL)
    for name in ("Marie Kovářová", "Tomáš Kovář"):
        zone.type(name)
        zone.press(Key.Key_Return, CTRL)
    assert {person.group_name for person in zone.people()} == {"rodina Kovářova"}
    assert zone.texts(1) == ["T. K.", "M. K.", "J. K."]
    assert zone.texts(2) == ["rodina K. (3)"] * 3


def test_without_name_or_description_the_caret_is_told_to_the_name(zone):
    zone.press(Key.Key_Return)
    zone.press(Key.Key_Return, CTRL)
    assert zone.people() == ()
    assert zone.page.form.ui.name.hasFocus()
    assert zone.page.form.ui.name.property("problem") == "error"


def test_an_age_that_is_none_is_said_and_nothing_typed_is_lost(zone):
    zone.enter("Jana Malá", "", "sto")
    zone.press(Key.Key_Return, CTRL)
    assert zone.people() == ()
    assert zone.page.form.ui.apparent_age.text() == "sto"
    assert zone.page.form.ui.apparent_age.hasFocus()


def test_the_table_shows_initials_groups_and_no_digits(zone):
    take_in(
        zone.services,
        zone.flood,
        "Tomáš Kovář",
        apparent_age=6,
        contact="603 214 587",
        needs=(Need.DOCTOR, Need.MEDICINE),
        is_alone=True,
        place="tělocvična",
    )
    zone.page.refresh()
    row = [zone.texts(column)[0] for column in range(8)]
    assert row == [
        "001",
        "T. K., 6\u00a0let",
        "bez doprovodu",
        "–",
        "léky, lékař",
        "–",
        "tel.",
        "tělocvična",
    ]


def test_counts_and_filters_say_how_many(zone, clock):
    people = take_in_many(zone.services, zone.flood, 20)
    clock.pass_by(minutes=1)
    zone.services.gathering.depart([people[0].id, people[1].id], "domů")
    zone.page.refresh()
    frame = zone.page.frame
    assert frame.counts.number.text() == "18"
    assert frame.counts.second.text() == "20 přijato · 2 odjelo"
    for view, button in frame.views.items():
        expected = len(view.among(zone.people()))
        assert button.text() == f"{view.label} {expected}"
        button.click()
        assert zone.page.model.rowCount() == expected
    frame.views[GatheredView.LEFT].click()
    assert zone.texts(7) == ["domů 9:06"] * 2


def test_what_is_half_written_is_kept_and_comes_back(zone, qtbot):
    zone.enter("Jana Mal", "", "sto")
    zone.page.keep_now()
    (draft,) = zone.services.drafts.unfinished()
    assert draft.form is FormKind.GATHERED
    assert "Jana" not in draft.title
    again = Zone(zone.services, zone.flood, qtbot)
    again.page.restore(zone.services.drafts.give_back(draft.id))
    assert again.page.form.ui.name.text() == "Jana Mal"
    assert again.page.form.ui.apparent_age.text() == "sto"
    assert again.page.unfinished_words() == "osobu s\u00a0páskou 001"
    again.page.form.ui.apparent_age.setText("44")
    again.page.finish()
    assert again.services.drafts.unfinished() == ()
    assert zone.people()[0].id == json.loads(draft.content)["record"]["id"]


def test_a_card_emptied_by_hand_leaves_no_draft(zone):
    zone.type("Jana")
    zone.page.keep_now()
    zone.page.form.ui.name.clear()
    assert zone.services.drafts.unfinished() == ()
    assert zone.page.unfinished_words() == ""


def test_in_a_small_window_card_and_register_take_turns_by_f6(services, qtbot):
    zone = Zone(services, a_flood(services), qtbot, size=(800, 560))
    assert zone.page.table.isHidden() or not zone.page.frame.quick.isVisible()
    zone.press(Key.Key_F6)
    assert zone.page.form.ui.name.hasFocus()
    zone.type("Jana Malá")
    zone.press(Key.Key_Return, CTRL)
    zone.press(Key.Key_F6)
    assert zone.page.table.isVisible()
    assert zone.texts(1) == ["J. M."]


def test_the_way_back_leads_to_the_event(zone):
    zone.page.frame.back_button.click()
    assert zone.wishes == [Wish(place=Place.INCIDENT, record_id=zone.flood)]


def test_without_an_event_the_page_says_how_to_begin(zone):
    zone.page.show_register(None)
    zone.page.finish()
    zone.page.count()
    zone.page.print_paper()
    assert zone.page.shown_record() is None
    assert not zone.page.frame.take_button.isVisible()


def test_a_wide_window_gives_its_room_to_the_columns_of_words(services, qtbot):
    narrow, wide = (
        Zone(services, a_flood(services), qtbot, size=size).page.table
        for size in ((1280, 800), (1920, 1080))
    )
    group, came_from, needs, place = 2, 3, 4, 7
    assert narrow.columnWidth(came_from) < wide.columnWidth(came_from)
    spare = wide.viewport().width() - narrow.viewport().width()
    for column, share in ((group, 1 / 5), (came_from, 2 / 5), (needs, 1 / 5), (place, 1 / 5)):
        grown = wide.columnWidth(column) - narrow.columnWidth(column)
        assert abs(grown - spare * share) <= 8
