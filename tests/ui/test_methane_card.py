"""The summary beside the questions: which notice it is, and what is new in it."""

from datetime import timedelta

import pytest
from tests.factories import NOW, OFFICER_ID, a_notice

from kkc_desktop.domain.declaration import Declaration, DeclarationId
from kkc_desktop.domain.event_lists import AlarmLevel, DeclarationKind
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.ui.methane_card import MethaneCard

FIRST = a_notice(number=1, access="od náměstí", injured_count=0)
SECOND = a_notice(number=2, access="od nádraží", injured_count=0)
THIRD = a_notice(number=3, access="od nádraží", injured_count=4)
ACCESS, NUMBERS = 4, 5


@pytest.fixture
def card(qtbot):
    card = MethaneCard()
    qtbot.addWidget(card)
    card.show()
    return card


def changed(card):
    return [place for place, mark in enumerate(card.change_marks) if mark.isVisible()]


def test_the_latest_notice_shows_its_number_and_what_is_new(card):
    card.show_file((FIRST, SECOND, THIRD), ())
    card.show_notice(THIRD)
    assert card._count.text() == "hlášení č.\u00a03 z\u00a03"
    assert changed(card) == [NUMBERS]
    label = card.answer_labels[NUMBERS]
    assert label.property("kind") == "summary-changed"
    assert label.accessibleName().endswith("– změna")


def test_an_older_notice_is_compared_with_the_one_before_it(card):
    card.show_file((FIRST, SECOND, THIRD), ())
    card.show_notice(SECOND)
    assert changed(card) == [ACCESS]
    assert card.answer_labels[ACCESS].toolTip() == "<qt>dříve: od náměstí</qt>"
    card.show_notice(FIRST)
    assert changed(card) == []


def test_a_notice_being_written_is_compared_as_it_is_typed(card):
    card.show_file((FIRST,), ())
    card.show_notice(a_notice(number=2, access="od náměstí", injured_count=0))
    assert changed(card) == []
    card.show_notice(a_notice(number=2, access="od mostu", injured_count=0))
    assert changed(card) == [ACCESS]


def test_what_was_declared_later_changes_the_first_letter(card):
    at = NOW + timedelta(minutes=3)
    declared = Declaration(
        id=DeclarationId("d"),
        incident_id=IncidentId("incident"),
        kind=DeclarationKind.ALARM_LEVEL,
        alarm_level=AlarmLevel.THIRD,
        declared_by="KOPIS HZS",
        declared_at=at,
        recorded_at=at,
        recorded_by=OFFICER_ID,
    )
    card.show_notice(SECOND)
    card.show_file((FIRST, SECOND), (declared,))
    assert 0 in changed(card)
    assert card.answer_labels[0].text() == "třetí stupeň poplachu"
    assert "KOPIS HZS" in card.answer_labels[0].toolTip()
    assert "KOPIS HZS" in card.answer_labels[0].accessibleName()
    card.show_notice(FIRST)
    assert card.answer_labels[0].text() == "nevyhlášena"


def test_the_card_of_the_shown_notice_is_asked_for_and_only_of_a_stored_one(card, qtbot):
    card.show_notice(FIRST)
    assert not card.more_button.isVisible()
    card.show_file((FIRST, SECOND), ())
    for shown, wanted in ((FIRST, 1), (SECOND, 2), (THIRD, 2)):
        card.show_notice(shown)
        with qtbot.waitSignal(card.card_wanted) as asked:
            card.more_button.click()
        assert asked.args == [wanted]
