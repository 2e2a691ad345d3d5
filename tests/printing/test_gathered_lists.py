"""The lists of the safe zone: complete, each figure a count of the rows behind it."""

import re
import time

import pytest
from tests.factories import a_station
from tests.printing import samples
from tests.printing.gathered import register
from tests.printing.reading import spaced
from tests.printing.verapdf import faults

from kkc_desktop.domain.event_lists import Need
from kkc_desktop.domain.gathering_register import GatheredList, GatheringRegister
from kkc_desktop.domain.gathering_words import band_words
from kkc_desktop.printing.gathered_lists import render_gathered
from kkc_desktop.printing.pages import page_count, text_of

NAMED = (GatheredList.GROUPS, GatheredList.NEEDS, GatheredList.LEFT)
KINDS = list(GatheredList)


def sheet(shown, kind, **station):
    return render_gathered(shown, kind, samples.NOW, "nstržm. Kubíček", a_station(**station))


def words_of(shown, kind, **station):
    return " ".join(spaced(" ".join(text_of(sheet(shown, kind, **station)))).split())


def numbers_in(text, words):
    """The figure that stands before or after these words."""
    return int(re.search(words, text)[1])


@pytest.mark.parametrize("count", [0, 1, 60, 500])
def test_every_figure_of_the_list_by_groups_is_a_count_of_records(count):
    shown = register(count)
    text = words_of(shown, GatheredList.GROUPS)
    here = [p for p in shown.people if p.left_at is None]
    ages = [p.apparent_age for p in here if p.apparent_age is not None]
    assert numbers_in(text, r"Ve středisku je (\d+)") == len(here)
    assert numbers_in(text, r"do 15 let (\d+)") == sum(age < 15 for age in ages)
    assert numbers_in(text, r"nad 65 let (\d+)") == sum(age > 65 for age in ages)
    assert numbers_in(text, r"bez doprovodu (\d+)") == sum(p.is_alone for p in here)
    assert numbers_in(text, r"Skupin (\d+)") == len({p.group_name for p in here} - {""})
    assert numbers_in(text, r"přijato celkem (\d+)") == count
    assert numbers_in(text, r"odjelo (\d+)") == count - len(here)


@pytest.mark.parametrize("count", [0, 60, 500])
def test_every_figure_of_the_needs_is_a_count_of_records(count):
    shown = register(count)
    text = words_of(shown, GatheredList.NEEDS)
    here = [p for p in shown.people if p.left_at is None]
    assert numbers_in(text, r"potřebuje (\d+)") == sum(bool(p.needs or p.needs_note) for p in here)
    for need in Need:
        expected = sum(need in p.needs for p in here)
        assert bool(expected) == (f"{need.label} {expected}" in text)


@pytest.mark.parametrize("count", [0, 60, 500])
def test_every_figure_of_the_departures_is_a_count_of_records(count):
    shown = register(count)
    text = words_of(shown, GatheredList.LEFT)
    left = [p for p in shown.people if p.left_at is not None]
    assert numbers_in(text, r"Odjelo (\d+)") == len(left)
    assert numbers_in(text, r"z (\d+) přijatých") == count
    ages = [p.apparent_age for p in left if p.apparent_age is not None]
    assert numbers_in(text, r"z toho dětí (\d+)") == sum(age < 15 for age in ages)
    for place in {p.left_to for p in left}:
        assert f"{place} {sum(p.left_to == place for p in left)}" in text


@pytest.mark.parametrize("kind", NAMED, ids=lambda kind: kind.name)
def test_everybody_of_the_list_stands_on_it_once(kind):
    shown = register(500)
    text = words_of(shown, kind)
    wanted = {
        GatheredList.GROUPS: [p for p in shown.people if p.left_at is None],
        GatheredList.NEEDS: [
            p for p in shown.people if p.left_at is None and (p.needs or p.needs_note)
        ],
        GatheredList.LEFT: [p for p in shown.people if p.left_at is not None],
    }[kind]
    for person in wanted:
        assert text.count(f" {band_words(person.band)} {person.name.split()[0]}") == 1


def test_what_people_wrote_is_never_markup():
    assert "<b>&</b>" in words_of(register(60), GatheredList.NEEDS)


def test_the_list_says_for_whom_of_what_and_when():
    text = words_of(register(3), GatheredList.GROUPS)
    for words in ("Pro: velitel zásahu", "Povodeň, září 2026", "KKC-ZLH-2026-000031"):
        assert words in text
    assert "po použití vraťte přepážce" in text


def test_the_bands_begin_after_the_last_one_and_name_nobody():
    text = words_of(register(52), GatheredList.BANDS)
    assert "Pásky 053–080" in text
    assert [band_words(band) in text for band in (52, 53, 80, 81)] == [False, True, True, False]
    assert "Kovářová" not in text
    assert page_count(sheet(register(52), GatheredList.BANDS)) == 1


def test_the_same_register_gives_the_same_bytes():
    for kind in KINDS:
        assert sheet(register(60), kind) == sheet(register(60), kind)


def test_an_exercise_is_marked():
    assert "CVIČENÍ" in words_of(register(3), GatheredList.LEFT, is_exercise=True)


def test_an_erased_person_is_a_band_and_no_name():
    people = register(4).people
    bare = [
        type(people[0])(
            **{
                **{name: getattr(p, name) for name in p.__dataclass_fields__},
                "name": "",
                "erased_at": samples.NOW,
            }
        )
        for p in people
    ]
    shown = GatheringRegister(event=register(1).event, title="x", people=tuple(bare))
    assert "vymazáno" in words_of(shown, GatheredList.GROUPS)


@pytest.mark.parametrize("count", [0, 500])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_each_sheet_is_archival_and_can_be_read_aloud(kind, count):
    pdf = sheet(register(count), kind)
    assert faults(pdf, "2a") == []
    assert faults(pdf, "ua1") == []


def test_five_hundred_people_do_not_keep_the_desk_waiting():
    started = time.perf_counter()
    sheet(register(500), GatheredList.GROUPS)
    assert time.perf_counter() - started < 10
