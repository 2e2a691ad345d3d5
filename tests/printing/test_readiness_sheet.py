"""The sheet of the readiness check: one page, every check in words, a line to sign."""

from dataclasses import replace

from tests.factories import NOW, OFFICER_ID, a_station
from tests.printing.reading import spaced

from kkc_desktop.domain.readiness import Check, CheckKind, CheckState, report_of
from kkc_desktop.printing.font_check import CZECH_CHARACTERS, faulty_fonts, shipped_fonts
from kkc_desktop.printing.fonts import PAPER_FILES
from kkc_desktop.printing.pages import text_of
from kkc_desktop.printing.readiness_sheet import render_readiness

STATES = list(CheckState)
LONG = (
    "Ve složce s\u00a0daty leží něco, co tam nepatří, a\u00a0popis je delší než jeden řádek listu."
)


def a_report(words="Zjištění <b>O'Brien</b> & synové.", fix=""):
    checks = [
        Check(kind=kind, state=STATES[place % len(STATES)], words=words, fix=fix)
        for place, kind in enumerate(CheckKind)
    ]
    return report_of(checks, 12, NOW, OFFICER_ID)


def pages(report=None, station=None):
    shown = report or a_report()
    name = "pprap. Lenka Šťastná"
    sheet = render_readiness(shown, station or a_station(), name, "řádek 345 · 7F3A 91C2 04BD")
    return [" ".join(spaced(page).split()) for page in text_of(sheet)]


def test_every_check_stands_on_one_page_with_its_state_in_a_word():
    (page,) = pages()
    for kind in CheckKind:
        assert kind.label in page
    for state in CheckState:
        assert state.label in page
    assert "Zjištění <b>O'Brien</b> & synové." in page


def test_the_page_says_whose_when_and_which_check_it_is():
    (page,) = pages()
    assert "Obvodní oddělení Konice" in page
    assert "Konice 22. listopadu 2026" in page
    assert "Provedena v 9:05" in page
    assert page.count("Kontrola č. 12") == 2
    assert "řádek 345 · 7F3A 91C2 04BD" in page
    assert "pprap. Lenka Šťastná" in page


def test_the_day_is_the_stations_own_also_after_midnight():
    late = NOW.replace(hour=23, minute=30)
    (page,) = pages(replace(a_report(), checked_at=late))
    assert "Konice 23. listopadu 2026" in page
    assert "Provedena v 0:30" in page


def test_findings_of_two_lines_still_fit_on_the_page():
    assert len(pages(a_report(LONG))) == 1


def test_a_station_where_all_is_wrong_gets_a_second_page_with_the_head_of_the_table():
    first, second = pages(a_report(LONG, LONG))
    assert "V pořádku" in first
    assert "V pořádku" in second
    assert "pprap. Lenka Šťastná" in second


def test_a_check_that_could_not_be_stored_says_so():
    (page,) = pages(replace(a_report(), number=0))
    assert "Kontrola neuložená" in page


def test_an_exercise_is_marked():
    (page,) = pages(station=a_station(is_exercise=True))
    assert page.count("CVIČENÍ") == 3


def test_all_shipped_fonts_are_checked_and_know_czech():
    assert set(PAPER_FILES.values()) < set(shipped_fonts())
    assert faulty_fonts() == ()
    assert set("řŘěĚůŮ„“–§") <= set(CZECH_CHARACTERS)


def test_a_missing_and_a_broken_font_are_named(monkeypatch, tmp_path):
    (tmp_path / "Vadne.ttf").write_bytes(b"toto neni pismo")
    monkeypatch.setattr(
        "kkc_desktop.printing.font_check.asset_path", lambda *parts: tmp_path.joinpath(*parts[1:])
    )
    assert faulty_fonts() == tuple(sorted({"Vadne.ttf", *PAPER_FILES.values()}))
