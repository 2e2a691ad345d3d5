"""The handover card: one page whatever was typed, large type, bold where something changed."""

from datetime import timedelta

import pytest
from tests.factories import NOW, a_notice, a_station
from tests.printing.reading import spaced

from kkc_desktop.domain.methane import changes, methane_of
from kkc_desktop.printing.handover_card import (
    HandoverCard,
    reading_seconds,
    render_handover_card,
)
from kkc_desktop.printing.pages import text_of

SENDER = "prap. Kateřina Dvořáková, sl. č. 214508"


def a_card(first=None, second=None, **values):
    old = methane_of(first or a_notice(number=1, injured_count=0))
    new = methane_of(second or a_notice(number=2, injured_count=3))
    return HandoverCard(
        **{
            "evidence_number": "KKC-KON-2026-000007",
            "notice_number": 2,
            "notice_count": 2,
            "noticed_at": NOW,
            "previous_at": NOW - timedelta(minutes=12),
            "changes": changes(old, new),
            "sender": SENDER,
            "made_at": NOW + timedelta(minutes=1),
            "trail": "stopa 345 · 7F3A 91C2 04BD",
        }
        | values
    )


def pages(card):
    sheet = render_handover_card(card, a_station(phone="585 000 000"))
    return [" ".join(spaced(page).split()) for page in text_of(sheet)]


def test_the_page_says_what_who_when_and_leaves_room_for_who_takes_it():
    (page,) = pages(a_card())
    for words in (
        "Předání události operačnímu středisku",
        "Událost KKC-KON-2026-000007",
        "Hlášení č. 2 z 2",
        "Tučně je změna od hlášení č. 1 (22. 11. 2026 8:53)",
        SENDER,
        "tel. 585 000 000",
        "22. 11. 2026 9:06",
        "Přijal(a), jméno a služební číslo:",
        "Kdy:",
        "stopa 345 · 7F3A 91C2 04BD",
    ):
        assert words in page


def test_the_letters_come_in_their_order_and_the_changed_one_says_so():
    (page,) = pages(a_card())
    names = ("Závažná událost", "Místo", "Druh", "Nebezpečí", "Příjezd", "Postižení", "Složky")
    places = [page.index(name) for name in names]
    assert places == sorted(places)
    assert page.count("– změna") == 1
    assert "Postižení – změna" in page


def test_the_first_notice_is_called_so_and_marks_nothing():
    notice = a_notice()
    card = a_card(
        notice_number=1, notice_count=1, previous_at=None, changes=changes(None, methane_of(notice))
    )
    (page,) = pages(card)
    assert "První hlášení" in page
    assert "– změna" not in page


def test_a_second_notice_that_changes_nothing_says_so():
    notice = a_notice()
    (page,) = pages(a_card(notice, notice))
    assert "se nic nezměnilo" in page


def test_an_answer_nobody_gave_is_told_as_not_known():
    (page,) = pages(a_card(a_notice(access=""), a_notice(access="")))
    assert "zatím nezjištěno" in page


LONG = "Voda se valí z koryta a zaplavuje sklepy i přízemí domů podél potoka. "


def a_long_notice(letters):
    text = (LONG * (letters // len(LONG) + 1))[:letters]
    line = text[:500]
    return a_notice(
        number=2,
        place=line,
        place_detail=line,
        access=line,
        description=text,
        hazards_note=line,
        affected_note=line,
        services_required=line,
    )


@pytest.mark.parametrize("letters", [120, 600, 2_000, 60_000], ids=str)
def test_the_longest_texts_stay_on_one_page_and_what_was_cut_is_said(letters):
    (page,) = pages(a_card(second=a_long_notice(letters)))
    assert SENDER in page
    is_cut = "… pokračuje v hlášení č. 2" in page
    assert is_cut is (letters > 500)


def test_words_without_a_space_and_lines_are_cut_as_well():
    notice = a_notice(description="x" * 60_000, hazards_note="y" * 500, affected_note="z" * 500)
    (page,) = pages(a_card(second=notice))
    assert "… pokračuje v hlášení č. 2" in page


def test_markup_is_printed_as_typed():
    (page,) = pages(a_card(second=a_notice(access="<b>O'Brien</b> & synové")))
    assert "<b>O'Brien</b> & synové" in page


def test_the_same_card_gives_the_same_bytes():
    station = a_station()
    assert render_handover_card(a_card(), station) == render_handover_card(a_card(), station)


def test_reading_takes_about_a_minute_for_a_hundred_and_fifty_words():
    assert reading_seconds(["jedno slovo " * 75, *[""] * 6]) in range(55, 75)
    (page,) = pages(a_card(second=a_long_notice(60_000)))
    seconds = int(page.split("čtení nahlas asi ")[1].split()[0])
    assert seconds < 200


def test_a_long_name_of_the_station_and_of_the_sender_still_leave_one_page():
    station = a_station(name="Obvodní oddělení Policie " * 6, phone="585 000 000, 585 000 001")
    card = a_card(second=a_long_notice(2_000), sender="prap. " + "Dvořáková " * 15)
    assert len(text_of(render_handover_card(card, station))) == 1
