"""The papers of an emergency that are no documents show hostile text letter by letter."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from tests.factories import a_notice, a_station
from tests.naughty.corpus import CORE, KEPT
from tests.naughty.hostile import hostile
from tests.naughty.test_printed import between, is_read_in
from tests.printing import samples
from tests.printing.gathered import register
from tests.printing.reading import FOOT, squeezed

from kkc_desktop.domain.calamity import PublicNotice, PublicNoticeId
from kkc_desktop.domain.gathering_register import GatheredList
from kkc_desktop.domain.methane import changes, methane_of
from kkc_desktop.domain.shift import ShiftEvent, ShiftOverview, shift_at
from kkc_desktop.printing.gathered_lists import render_gathered
from kkc_desktop.printing.handover_card import HandoverCard, render_handover_card
from kkc_desktop.printing.pages import text_of
from kkc_desktop.printing.public_board import render_public_notice
from kkc_desktop.printing.shift_sheet import render_shift

HEAD = re.compile(r".*?očet stran: \d+", re.DOTALL)
OWN_FOOT = re.compile(rf"{FOOT.pattern}|Informace č\..\d+ · vyvěšeno")
SOME = KEPT[::9]
NAMED = {
    GatheredList.GROUPS: ("name", "group_name", "came_from", "place"),
    GatheredList.NEEDS: ("name", "needs_note"),
    GatheredList.LEFT: ("name", "left_to"),
}
"""Which texts of a person stand on which list."""


def read(sheet):
    """All letters of the pages without their heads and feet, between which a text may break."""
    pages = (HEAD.sub("", OWN_FOOT.split(page)[0], count=1) for page in text_of(sheet))
    return squeezed("".join(pages))


def missing_in(sheet, texts):
    found = read(sheet)
    return [ascii(text) for text in texts if not is_read_in(found, text)]


def card_of(notice, sender="prap. Dvořáková"):
    return HandoverCard(
        evidence_number="KKC-KON-2026-000007",
        notice_number=2,
        notice_count=2,
        noticed_at=samples.NOW,
        previous_at=samples.NOW - timedelta(minutes=5),
        changes=changes(methane_of(a_notice(injured_count=0)), methane_of(notice)),
        sender=sender,
        made_at=samples.NOW,
    )


@pytest.mark.parametrize("text", CORE, ids=range(len(CORE)))
def test_the_card_for_operations_stays_on_one_page_and_says_every_letter(text):
    names = ("place", "access", "description", "hazards_note", "affected_note")
    texts = {name: between(name, text) for name in names}
    card = card_of(replace(a_notice(), **texts), sender=text)
    sheet = render_handover_card(card, hostile(a_station(), text))
    assert len(text_of(sheet)) == 1
    assert missing_in(sheet, texts.values()) == []


@pytest.mark.parametrize("kind", NAMED, ids=lambda kind: kind.name)
def test_the_lists_of_the_safe_zone_say_every_letter(kind):
    names = NAMED[kind]
    shown = register(len(SOME))
    texts, people = [], []
    for person, text in zip(shown.people, SOME, strict=True):
        marked = {name: between(f"{name}{person.band}", text) for name in names}
        left_at = samples.NOW if kind is GatheredList.LEFT else None
        people.append(replace(person, left_at=left_at, **marked))
        texts += marked.values()
    shown = replace(shown, people=tuple(people))
    sheet = render_gathered(shown, kind, samples.NOW, CORE[0], a_station())
    assert missing_in(sheet, texts) == []


@pytest.mark.parametrize("kind", GatheredList, ids=lambda kind: kind.name)
def test_a_list_of_the_safe_zone_prints_whatever_the_event_and_the_station_are_called(kind):
    for text in CORE:
        shown = register(2)
        shown = replace(shown, title=text, event=replace(shown.event, name=text))
        station = hostile(a_station(), text)
        assert read(render_gathered(shown, kind, samples.NOW, text, station))


def test_the_public_board_says_every_letter():
    for text in SOME:
        marked = between("text", text), between("by", text)
        notice = PublicNotice(
            id=PublicNoticeId("p"),
            incident_id="i",
            text=marked[0],
            approved_by=marked[1],
            issued_at=samples.NOW,
            recorded_at=samples.NOW,
            recorded_by="o",
        )
        sheet = render_public_notice(notice, a_station())
        assert missing_in(sheet, marked) == []


def test_the_overview_of_a_shift_says_every_letter():
    texts = [between(f"e{number}", text) for number, text in enumerate(SOME)]
    events = tuple(ShiftEvent(at=samples.NOW, kind="Události", title=t, detail=t) for t in texts)
    overview = ShiftOverview(shift=shift_at(samples.NOW), until=samples.NOW, events=events)
    sheet = render_shift(overview, a_station(), CORE[0], "stopa 1")
    assert missing_in(sheet, texts) == []
