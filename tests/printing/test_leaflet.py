"""The leaflet says what is valid today and nothing else."""

import re
from dataclasses import replace
from datetime import date

import pytest
from tests.printing import samples
from tests.printing.reading import spaced

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.knowledge import (
    NUMBER_FROM_STAFF,
    HelpLine,
    parse_advice,
    parse_help_lines,
)
from kkc_desktop.printing.leaflet import render_leaflet
from kkc_desktop.printing.pages import sha256_of, text_of
from kkc_desktop.services.voices import LEAFLET_LANGUAGES, pictures_for, voice_of

TODAY = date(2026, 11, 22)
CATEGORIES = parse_advice(asset_path("seed", "advice.toml").read_text(encoding="utf-8"))
LINES = parse_help_lines(asset_path("seed", "help_lines.toml").read_text(encoding="utf-8"))
PHONE_FRAUD = next(each for each in CATEGORIES if each.leaflet_code == "L-06")


def a_line(**changes) -> HelpLine:
    values = {
        "id": "x",
        "name": "Linka pomoci",
        "numbers": ("800 111 222",),
        "for_whom": "kdokoli",
        "hours": "po–pá 8–16",
        "source": "test",
        "confidence": "OK-H",
        "verified_on": date(2026, 11, 1),
        "valid_until": date(2027, 11, 1),
    }
    return HelpLine(**(values | changes))


CZECH = Language.CZECH


def leaflet(
    *,
    items=PHONE_FRAUD.items,
    lines=(),
    size=LeafletSize.NORMAL,
    today=TODAY,
    language=CZECH,
    category=PHONE_FRAUD,
    **more,
):
    words = voice_of(language, size)
    more = {"pictures": pictures_for(size)} | more
    return render_leaflet(
        category, items, lines, samples.STATION, words, size=size, today=today, **more
    )


def text(*args, **named) -> str:
    return re.sub(r"\s+", " ", spaced(" ".join(text_of(leaflet(*args, **named)))))


def test_the_question_the_numbered_sentences_and_the_days_are_there():
    found = text()
    assert "Volal vám policista nebo bankéř?" in found
    assert "1 Banka ani policie nikdy nežádá" in found.replace(" 1 ", " 1 ")
    assert "Ověřeno 1. 11. 2026 · vydáno 22. 11. 2026" in found
    assert "L-06 · verze 1 · čeština" in found
    assert "V tísni volejte 158 nebo 112." in found.replace("\u00a0", " ")


def test_an_expired_or_unverified_sentence_is_never_printed():
    first, second, *rest = PHONE_FRAUD.items
    items = (
        replace(first, valid_until=date(2026, 11, 21)),
        replace(second, verified_on=None),
        *rest,
    )
    found = text(items=items)
    assert first.text[:40] not in found
    assert second.text not in found


@pytest.mark.parametrize(
    "changes",
    [{"valid_until": date(2026, 11, 21)}, {"verified_on": None}, {"valid_until": None}],
)
def test_an_expired_number_is_told_by_the_staff(changes):
    found = text(lines=[a_line(**changes)])
    assert "800 111 222" not in found
    assert f"Linka pomoci: {NUMBER_FROM_STAFF}" in found


def test_a_sentence_that_names_an_expired_number_falls_with_it():
    item = replace(PHONE_FRAUD.items[0], help_line="x", text="Volejte 800 111 222.")
    assert "Volejte 800 111 222." in text(items=[item], lines=[a_line()])
    assert "800 111 222" not in text(items=[item], lines=[a_line(verified_on=None)])


def test_lines_of_another_centre_or_for_staff_stay_off():
    lines = [a_line(name="Jinde", stations=("ZH",)), a_line(name="Služební", is_staff_only=True)]
    found = text(lines=lines)
    assert "Jinde" not in found
    assert "Služební" not in found


def test_large_print_says_so_and_takes_more_room():
    assert "velké písmo" in text(size=LeafletSize.LARGE)
    many = PHONE_FRAUD.items * 3
    sizes = (LeafletSize.NORMAL, LeafletSize.LARGE)
    normal, large = (len(text_of(leaflet(items=many, size=size))) for size in sizes)
    assert large > normal


def test_an_exercise_leaflet_says_so_on_each_page():
    pages = text_of(leaflet(items=PHONE_FRAUD.items * 3, exercise=True))
    assert len(pages) > 1
    assert all(page.count("CVIČENÍ") == 2 for page in pages)


def test_the_same_leaflet_has_the_same_bytes():
    assert sha256_of(leaflet()) == sha256_of(leaflet())


def squeezed(pdf) -> str:
    return re.sub(r"\s+", "", "".join(text_of(pdf)))


@pytest.mark.parametrize("size", LeafletSize)
@pytest.mark.parametrize("language", LEAFLET_LANGUAGES)
@pytest.mark.parametrize("category", CATEGORIES, ids=lambda each: each.leaflet_code)
def test_every_shipped_topic_prints_every_valid_sentence_in_every_language(
    category, language, size
):
    words = voice_of(language, size)
    found = squeezed(
        leaflet(category=category, items=category.items, lines=LINES, language=language, size=size)
    )
    shown = [re.sub(r"\s+", "", words.item(item).text) in found for item in category.items]
    assert sum(shown) >= len(shown) - sum(bool(item.help_line) for item in category.items)
    assert re.sub(r"\s+", "", words.title_of(category).text) in found


def test_a_leaflet_names_its_language_and_version_and_that_the_czech_text_decides():
    found = text(language=Language.UKRAINIAN, lines=LINES)
    assert "Вам телефонував поліцейський або банкір?" in found
    assert "L-06 · verze 1 · українська · překlad uk, verze 1 · k jazykové kontrole" in found
    assert "Переклад неофіційний; вирішальним є чеський текст." in found


def test_a_sentence_said_otherwise_than_it_was_translated_is_printed_in_czech_and_says_so():
    changed = replace(PHONE_FRAUD.items[1], text="Kdo spěchá, ten vás chce okrást.")
    found = text(language=Language.POLISH, items=(PHONE_FRAUD.items[0], changed))
    assert "Tylko po czesku:" in found
    assert "Kdo spěchá, ten vás chce okrást." in found
    assert "Presja czasu" not in found


def test_an_expired_number_is_told_by_the_staff_in_the_leaflets_language():
    found = text(language=Language.GERMAN, lines=[a_line(verified_on=None)])
    assert "800 111 222" not in found
    assert "die aktuelle Nummer nennt das Personal" in found


def test_an_expired_sentence_is_not_printed_in_any_language():
    first = replace(PHONE_FRAUD.items[0], valid_until=date(2026, 11, 21))
    for language in LEAFLET_LANGUAGES:
        words = voice_of(language, LeafletSize.NORMAL)
        found = text(language=language, items=(first, PHONE_FRAUD.items[1]))
        assert words.item(first).text[:30] not in found
        assert words.item(PHONE_FRAUD.items[1]).text[:20] in found


def test_easy_words_are_czech_and_another_language_keeps_its_own_beside_the_pictures():
    assert "Někdo na vás spěchá? Zavěste." in text(size=LeafletSize.EASY)
    assert "velké písmo s obrázky" in text(size=LeafletSize.EASY, language=Language.ENGLISH)
    assert "snadné čtení" not in text(size=LeafletSize.EASY, language=Language.ENGLISH)
