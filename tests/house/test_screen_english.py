"""Every sentence of the screen has an English twin, and none reaches the screen around `tr`."""

import json
import re

import pytest
from tests.house.screen_words import SOURCES, all_said, is_czech, labels, literals, said_in

from kkc_desktop.domain import czech, errors
from kkc_desktop.ui.english import SLOT, catalogue_path

DAYS = {*czech.WEEKDAYS, *czech.MONTHS, *czech.NOMINATIVE_MONTHS}
NOT_TRANSLATED = {"Čeština", "English"}
"""Each language is named in itself."""

ERRORS = {name for name, each in vars(errors).items() if isinstance(each, type)}
SAID_LATER = {"Problem", "Unreadable", "Column", "Command", *ERRORS}
"""What is built of Czech words and put through `tr` where the screen shows it."""

STAYS_CZECH = {
    "Unfinished",  # the title of a draft is kept
    "EquipmentLine",  # so is a fault
    "usual",  # a ready answer is written into the record
    "PrintPreview",  # names the paper, its job and its file
    "PaperJob",
    "printed_title",
    "Wish",  # names a part of a page for the program alone
    "key",
    ".removeprefix",
}
NAMES_PAPERS = {"ui/page_prints.py"}

CZECH_NAMES = re.compile(
    "ETŘ|ČHMÚ|ČÚZK|ČSÚ|RÚIAN|KRPM-12345-1/ČJ|Malá|Zlaté Hory|Povodeň|září|Obvodní oddělení Konice"
    "|zápis dodatečně|Zavřít most|jméno . věk . odkud . skupina . potřeby|správce povodí"
    "|důvod nesdělila|“kód”"
)
"""What English keeps: authorities, places, words that stand on the paper or are to be typed."""


@pytest.fixture(scope="module")
def catalogue():
    return json.loads(catalogue_path().read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def said():
    return all_said()


def test_every_czech_sentence_of_a_page_goes_through_tr():
    paths = [p for p in sorted((SOURCES / "ui").rglob("*.py")) if p.parent.name != "generated"]
    bare = [
        f"{each.place} {each.words!r}"
        for path in paths
        for each in said_in(path)
        if each.is_in_function
        and is_czech(each.words)
        and not each.is_translated
        and each.taker not in SAID_LATER | STAYS_CZECH
        and each.place.partition(":")[0] not in NAMES_PAPERS
    ]
    assert not bare, "\n".join(bare)


def test_every_sentence_has_its_english(said, catalogue):
    without = {
        f"{each.place} {each.words!r}"
        for each in said
        if each.words not in catalogue and each.words not in NOT_TRANSLATED
    }
    without |= {f"{words!r}" for words in DAYS | labels().keys() if words not in catalogue}
    assert not without, "\n".join(sorted(without))


def test_every_line_is_said_somewhere(catalogue):
    spoken = literals() | labels().keys() | DAYS
    dead = sorted(catalogue.keys() - spoken)
    assert not dead, "\n".join(dead)


def test_english_has_the_slots_of_the_czech(catalogue):
    wrong = [czech for czech, english in catalogue.items() if slots(czech) != slots(english)]
    assert not wrong


def slots(words):
    return SLOT.findall(words)


def test_keys_under_the_alt_key_are_kept(catalogue):
    wrong = [
        czech for czech, english in catalogue.items() if czech.count("&") != english.count("&")
    ]
    assert not wrong


def test_english_has_no_czech_letters_but_in_names(catalogue):
    letters = re.compile("[áčďéěíňóřšťúůýžČĎŘŠŤŽ]")
    found = [e for e in catalogue.values() if letters.search(CZECH_NAMES.sub("", e))]
    assert not found


def test_file_is_sorted_a_line_a_sentence(catalogue):
    lines = catalogue_path().read_text(encoding="utf-8").splitlines()
    assert list(catalogue) == sorted(catalogue)
    assert len(lines) == len(catalogue) + 2
