"""Spelling beside the bare library, what its process holds, and that the window never waits."""

from pathlib import Path
from statistics import median

import pytest
from hunspell import Hunspell
from tests.benchmarks.measuring import SLACK, milliseconds, say
from tests.benchmarks.pauses import LONGEST_PAUSE_MS, Pauses, turn_until

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.spelling import words_of
from kkc_desktop.domain.text_limits import TEXT
from kkc_desktop.services.spelling import place_words
from kkc_desktop.ui.speller import Speller
from kkc_desktop.ui.spelling_marks import SpellingMarks
from kkc_desktop.ui.widgets.long_text import LongText

GOAL_PAGE, GOAL_MIB = 3.0, 40.0
ROUNDS = 15
PAGE = (Path(__file__).parents[2] / "resources/help/prirucka.md").read_text("utf-8")[:3_000]

LOST = "\nZtratil penezenku.\n"


@pytest.fixture
def speller(qapp):
    speller = Speller(place_words)
    yield speller
    speller.close()


def words_in(text):
    return list(dict.fromkeys(word.text for line in text.split("\n") for word in words_of(line)))


def asked(speller, words):
    for word in words:
        speller.is_unknown(word)
    turn_until(lambda: not speller.is_waiting)


def test_a_page_of_words_is_looked_up_nearly_as_fast_as_by_the_bare_library(speller, capsys):
    bare = Hunspell("cs_CZ", hunspell_data_dir=str(asset_path("spelling")))
    words = words_in(PAGE)
    asked(speller, words)
    ratios = []
    for _ in range(ROUNDS):
        speller._known.clear()
        ours = milliseconds(lambda: asked(speller, words))
        ratios.append(ours / milliseconds(lambda: [bare.spell(word) for word in words]))
    say(capsys, f"{len(words)} words of a page beside Hunspell", median(ratios), GOAL_PAGE)
    assert median(ratios) <= GOAL_PAGE * SLACK


def test_the_dictionary_holds_little_memory(speller, capsys):
    asked(speller, words_in(PAGE))
    lines = Path(f"/proc/{speller.process.processId()}/smaps_rollup").read_text().splitlines()
    mib = next(int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:"))
    say(capsys, "MiB of the dictionary's process", mib, GOAL_MIB)
    assert mib <= GOAL_MIB


def test_the_window_turns_while_the_longest_text_is_looked_up_and_marked(qtbot, speller, capsys):
    box = LongText()
    qtbot.addWidget(box)
    box.resize(800, 600)
    box.show()
    pages = TEXT // (len(PAGE) + len(LOST))
    box.set_value((PAGE + LOST) * pages)
    pauses = Pauses()
    marks = SpellingMarks(box, speller)
    turn_until(lambda: marks.count() >= pages)
    found = []
    speller.suggest("neodcyzila", found.extend)
    turn_until(lambda: not speller.is_waiting)
    _, longest = pauses.stop()
    say(capsys, f"ms of the longest stop, {marks.count()} marks", longest, LONGEST_PAUSE_MS)
    assert found
    assert longest <= LONGEST_PAUSE_MS * SLACK
