"""The papers of the demo, read back as the officer and the citizen get them."""

import io
from dataclasses import replace
from itertools import count

import pikepdf
import pytest
from tests.desk import Clock
from tests.printing.reading import squeezed

from kkc_desktop.demo.papers import PANGRAM, make_papers
from kkc_desktop.printing.pages import text_of
from kkc_desktop.services.exercise import exercise_station, found_exercise
from kkc_desktop.services.templates import COUNTER_ORDER


@pytest.fixture(scope="module")
def papers(tmp_path_factory):
    """Every paper of the demo by the name of its file."""
    clock, numbers = Clock(), count(1)
    path = tmp_path_factory.mktemp("demo") / "stanice.kkc"
    station = replace(exercise_station(), is_exercise=False)
    services = found_exercise(path, clock, lambda: f"id-{next(numbers)}", station)
    yield make_papers(services)
    services.workplace.database.close()


def test_there_are_papers_of_every_kind(papers):
    assert len(papers) >= 17
    assert [kind for kind in COUNTER_ORDER if not any(name.endswith(kind) for name in papers)] == []


def test_what_was_typed_stands_on_the_paper_letter_by_letter(papers):
    said = squeezed("".join("".join(text_of(content)) for content in papers.values()))
    for words in (PANGRAM, "Оксана Марія Шевченко", "<b>Seán</b> O'Brien & synové"):
        assert squeezed(words) in said


def test_every_page_says_which_it_is_and_of_how_many(papers):
    for name, content in papers.items():
        pages = text_of(content)
        for number, page in enumerate(pages, start=1):
            if name != "letak":
                assert squeezed(f"Strana {number} (celkem {len(pages)})") in squeezed(page), name


def test_every_font_is_embedded(papers):
    for name, content in papers.items():
        with pikepdf.open(io.BytesIO(content)) as pdf:
            fonts = [font for page in pdf.pages for font in page.Resources.Font.values()]
            assert fonts
            assert all("/FontFile2" in font.FontDescriptor for font in fonts), name
