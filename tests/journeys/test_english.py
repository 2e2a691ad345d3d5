"""Every page in English: nothing is cut off, nothing stays Czech, and the paper stays as it was."""

import json
import re
import tomllib
from functools import cache
from typing import NamedTuple

import pytest
from tests.gathered import a_flood, take_in_many
from tests.journeys import screens
from tests.journeys.screen_texts import texts_of
from tests.journeys.screens import parts_of
from tests.journeys.test_scaling import check, fits_every_window, longer_words

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.contact import ROOMS
from kkc_desktop.domain.gathering_register import DESTINATIONS
from kkc_desktop.domain.methane import NOT_DECLARED
from kkc_desktop.domain.seven_questions import QUESTIONS
from kkc_desktop.ui import gathered_form
from kkc_desktop.ui.english import catalogue_path
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.screen_language import ScreenLanguage, speak
from kkc_desktop.ui.special_panels import SENTENCES


def safe_zone(counter):
    take_in_many(counter.services, a_flood(counter.services), 30)
    counter.finds("people at", Place.SAFE_ZONE)


SCREENS = screens.SCREENS | {
    "safe zone": safe_zone,
    "outage": lambda counter: counter.finds("outage", Place.OUTAGE),
    "calamity": lambda counter: counter.finds("calamity", Place.CALAMITY),
    "appointments": lambda counter: counter.finds("marking", Place.APPOINTMENTS),
    "prevention": lambda counter: counter.finds("prevention in", Place.PREVENTION),
    "map": lambda counter: counter.finds("map of", Place.MAP),
    "readiness": lambda counter: counter.finds("readiness", Place.READINESS),
    "numbers": lambda counter: counter.finds("register of", Place.NUMBERS),
    "protection": lambda counter: counter.finds("data protection", Place.PROTECTION),
}
CZECH = re.compile("[áčďéěíňóřšťúůýžČĎŘŠŤŽ]")
INITIALS = re.compile("[A-ZČĎŘŠŤŽ]\\.")


@pytest.fixture(autouse=True)
def english(qapp):
    speak(qapp, ScreenLanguage.ENGLISH)
    yield
    speak(qapp, ScreenLanguage.CZECH)


@pytest.fixture(scope="module")
def catalogue():
    lines = json.loads(catalogue_path().read_text(encoding="utf-8"))
    return {plain(czech): plain(english) for czech, english in lines.items()}


@pytest.mark.parametrize("screen", SCREENS)
def test_every_page_fits_in_english_and_leaves_no_czech_word_but_in_data(
    counter, catalogue, qapp, screen
):
    fits_every_window(counter, SCREENS[screen])
    with longer_words(qapp):
        check(counter)
    data = data_of(counter.services)
    left = {}
    for _ in parts_of(counter):
        said = {(kind, plain(text)) for kind, text in texts_of(counter.window)}
        left |= {text: kind for kind, text in said if is_czech(text, catalogue, data)}
    assert not left, "\n".join(f"{kind}: {text}" for text, kind in sorted(left.items()))


def plain(text):
    return re.sub("<[^>]*>", "", text).replace("&quot;", '"').replace("\u00a0", " ").strip()


READY_ANSWERS = (
    *(*SENTENCES, *QUESTIONS, *ROOMS, *DESTINATIONS),
    *(*gathered_form._ANIMALS, *gathered_form._PLACES),
)
"""What is offered to be written into a record."""


def is_czech(text, catalogue, data):
    """Whether words of the program are there that English says otherwise."""
    if text.lower() in data.told:
        return False
    if catalogue.get(text, text) != text:
        return True
    rest = INITIALS.sub("", text).lower()
    for known in data.czech if CZECH.search(rest) else ():
        rest = rest.replace(known, "")
    return CZECH.search(rest) is not None


class Data(NamedTuple):
    """Texts that nobody translates, in small letters; of those in Czech the longest first."""

    told: set[str]
    czech: list[str]


def data_of(services):
    """What people and shipped texts say: every text of the database and of the resources."""
    found = set()
    connection = services.workplace.database._now_open.connection
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    for (table,) in tables:
        for row in connection.execute(f'SELECT * FROM "{table}"'):  # noqa: S608
            found.update(value for value in row if isinstance(value, str))
    told = {plain(each).lower() for each in found} | shipped_texts()
    return Data(told, sorted(filter(CZECH.search, told), key=len, reverse=True))


@cache
def shipped_texts():
    """What the resources say, in small letters."""
    found = set()
    for path in asset_path().rglob("*.toml"):
        found.update(texts_in(tomllib.loads(path.read_text(encoding="utf-8"))))
    for line in asset_path("map", "municipalities.csv").read_text(encoding="utf-8").splitlines():
        found.update(line.split(","))
    found.update((*READY_ANSWERS, NOT_DECLARED, ScreenLanguage.CZECH.value))
    return {plain(each).lower() for each in found}


def texts_in(value):
    """Every text of a file of texts, and each of its lines."""
    if isinstance(value, dict | list):
        parts = value.values() if isinstance(value, dict) else value
        return [text for part in parts for text in texts_in(part)]
    return [value, *re.split(" ?[|\n] ?", value)] if isinstance(value, str) else []
