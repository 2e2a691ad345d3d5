"""Exercise: its own data, and the word on the window and on every page of every print."""

import pytest
from tests.journeys.program import start, station_in, tells

EXERCISE = """
def at_the_desk(counter):
    import json
    from kkc_desktop.printing.pages import text_of

    services = counter.services
    begun = services.documents.begin("PTO")
    closed = [document for document in services.documents.page() if document.closed_at]
    papers = [services.documents.paper(document.id).content for document in closed]
    papers.append(services.documents.check_print(begun))
    papers.append(services.advising.leaflet(services.advising.page()[0]))
    pages = [page for paper in papers for page in text_of(paper)]
    line = counter.window.duty_line.exercise_label
    print(json.dumps({
        "papers": len(papers),
        "pages without the word": [page for page in pages if "CVIČENÍ" not in page],
        "line": line.text() if line.isVisible() else "",
        "frame": counter.window.frame.property("kind"),
    }))
    counter.window.close()
"""


@pytest.fixture(scope="module")
def exercise(tmp_path_factory):
    """A folder with a real station, and what was seen when the exercise ran in it."""
    home = tmp_path_factory.mktemp("home")
    folder = station_in(home / "data")
    before = (folder / "stanice.kkc").read_bytes()
    seen = tells(start(EXERCISE, "--exercise", "--data-dir", folder, home=home))
    return folder, before, seen


def test_an_exercise_has_its_own_database_and_leaves_the_real_one_alone(exercise):
    folder, before, _ = exercise
    assert (folder / "cviceni.kkc").exists()
    assert (folder / "stanice.kkc").read_bytes() == before


def test_every_page_of_every_print_says_that_it_is_an_exercise(exercise):
    _, _, seen = exercise
    assert seen["papers"] > 3
    assert seen["pages without the word"] == []


def test_the_window_says_that_it_is_an_exercise(exercise):
    _, _, seen = exercise
    assert "CVIČENÍ" in seen["line"]
    assert seen["frame"] == "exercise-frame"
