"""The chips that narrow a search, saved views, texts, placeholders and what is stopped."""

from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from tests.factories import NOW, OFFICER_ID, a_data_step, an_officer
from tests.keys import press, type_text

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.data_lists import ViewPlace
from kkc_desktop.domain.errors import DeskLocked
from kkc_desktop.domain.search_filter import SearchFilter, SearchTime
from kkc_desktop.services import finding
from kkc_desktop.ui.background import InlinePool
from kkc_desktop.ui.hit_rows import CONTACTS, DOCUMENTS, TEXTS
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.saved_views import SaveViewDialog
from kkc_desktop.ui.search_page import ONE_ROW_WIDTH, SearchPage
from kkc_desktop.ui.search_period_dialog import SearchPeriodDialog
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.plain_label import PlainLabel


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp):
    apply_style(qapp, Scheme.LIGHT)


def a_page(qtbot, desk):
    page = SearchPage(
        desk.finding, tuple, desk.known_people, desk.text_search, desk.views, desk.workplace.now
    )
    page.pool = InlinePool()
    qtbot.addWidget(page)
    page.resize(1084, 718)
    page.show()
    return page


@pytest.fixture
def page(qtbot, desk):
    return a_page(qtbot, desk)


def index(desk, record_id, kind=RecordKind.CONTACT, days=0, names="Novotný"):
    with desk.workplace.database.transaction() as tx:
        tx.search.index(
            kind,
            record_id,
            number="",
            names=names,
            text="",
            title=f"Záznam {record_id}",
            detail="",
            recorded_at=NOW - timedelta(days=days),
        )


def titles(page):
    return [row.title for row in page.hits.rows() if row.wish and row.wish.record_id]


def choose(chip, words):
    """Opens the menu of the chip by a key and takes the row of these words."""
    press(chip, Qt.Key.Key_Return)
    rows = {action.text(): action for action in chip.menu_shown.actions()}
    chip.menu_shown.close()
    rows[words].trigger()


def test_a_chip_narrows_says_so_and_is_taken_off_by_a_key(page, desk):
    index(desk, "new")
    index(desk, "old", days=40)
    page.search("novotny")
    assert titles(page) == ["Záznam old", "Záznam new"]
    chip = page.filters.time
    choose(chip, "posledních 7\u00a0dní")
    assert titles(page) == ["Záznam new"]
    assert chip.text().strip() == "posledních 7\u00a0dní"
    assert chip.accessibleName() == "posledních 7\u00a0dní, zrušit filtr"
    press(chip, Qt.Key.Key_Space)
    assert titles(page) == ["Záznam old", "Záznam new"]
    assert (chip.text().strip(), chip.isChecked()) == ("Kdy", False)


def test_braces_in_a_chosen_name_are_only_letters(page):
    page.filters.officer.show_value("Novák {x}")
    assert page.filters.officer.accessibleName() == "Novák {x}, zrušit filtr"


def test_years_states_and_officers_are_offered(page, desk):
    index(desk, "old", days=800)
    page.filters.read_choices()
    press(page.filters.time, Qt.Key.Key_Down)
    offered = [action.text() for action in page.filters.time.menu_shown.actions()]
    assert [words for words in offered if words.startswith("rok")] == [
        "rok 2026",
        "rok 2025",
        "rok 2024",
    ]
    page.filters.time.menu_shown.close()
    choose(page.filters.officer, an_officer().full_name)
    choose(page.filters.state, "nedokončené")
    assert page.filters.chosen.officer_id == OFFICER_ID
    page.filters.officer.click()
    assert page.filters.chosen.officer_id == ""


def test_the_station_is_offered_only_where_there_are_several(page, desk):
    def issue(code, record_id):
        with desk.workplace.database.transaction() as tx:
            tx.numbers.issue(code, 2026, RecordKind.CONTACT, record_id, NOW)

    index(desk, "own")
    issue("KON", "own")
    page.filters.read_choices()
    assert page.filters.station.isHidden()
    index(desk, "theirs")
    issue("OL4", "theirs")
    page.filters.read_choices()
    assert not page.filters.station.isHidden()
    page.search("novotny")
    choose(page.filters.station, "OL4")
    assert titles(page) == ["Záznam theirs"]


def test_an_own_period_is_typed(page, desk, qapp):
    index(desk, "new")
    index(desk, "old", days=40)
    page.search("novotny")
    choose(page.filters.time, "vlastní období…")
    dialog = page.findChild(SearchPeriodDialog)
    dialog.perform()
    assert "Není zapsán žádný den." in dialog.hint_label.text()
    dialog.last.set_day(date(2026, 11, 1))
    dialog.first.set_day(date(2026, 11, 2))
    dialog.perform()
    assert "dřív" in dialog.hint_label.text()
    dialog.first.set_day(None)
    dialog.perform()
    assert titles(page) == ["Záznam old"]
    assert page.filters.time.text().strip() == "do 1.\u00a011.\u00a02026"


def test_a_filter_alone_finds_records_and_the_trail_is_told(page, desk):
    index(desk, "new")
    choose(page.filters.time, "posledních 12\u00a0měsíců")
    assert titles(page) == ["Záznam new"]
    page.keep_now()
    with desk.workplace.database.reading() as reading:
        line = list(reading.audit.all())[-1]
    assert line.act is Act.SEARCH
    assert "filtr posledních 12\u00a0měsíců, nálezů 1" in line.reason


def test_a_kind_that_was_cut_off_is_found_whole_by_its_chip(page, desk):
    index(desk, "d1", RecordKind.DOCUMENT)
    for number in range(finding.LIMIT):
        index(desk, f"c{number}")
    page.search("novotny")
    assert "Záznam d1" not in titles(page)
    page.chips[CONTACTS].click()
    assert len(titles(page)) == finding.LIMIT
    page.chips[DOCUMENTS].click()
    assert titles(page) == ["Záznam d1"]


def test_a_view_is_kept_offered_on_the_empty_page_and_brings_its_filter_back(
    qtbot, page, desk, qapp
):
    index(desk, "new", RecordKind.DOCUMENT)
    index(desk, "other")
    page.search("novotny")
    choose(page.filters.time, "posledních 7\u00a0dní")
    page.chips[DOCUMENTS].click()
    choose(page.views.chip, "Uložit pohled…")
    dialog = page.findChild(SaveViewDialog)
    dialog.perform()
    assert "nemá název" in dialog.hint_label.text()
    type_text(dialog.name, "moje papíry")
    dialog.perform()
    again = a_page(qtbot, desk)
    again.search("")
    assert [row.title for row in again.hits.rows()] == ["Uložené pohledy", "moje papíry"]
    with qtbot.waitSignal(again.text_changed) as text:
        again.open_current()
    assert text.args == ["novotny"]
    assert titles(again) == ["Záznam new"]
    assert again.filters.chosen == SearchFilter(time=SearchTime.WEEK)
    assert again.chips[DOCUMENTS].isChecked()
    again.filters.time.click()
    choose(again.views.chip, "Odebrat „moje papíry“")
    assert desk.views.of(ViewPlace.SEARCH) == ()
    again.search("")
    assert again.empty.isVisible()


def test_texts_lead_to_where_they_are_given(page, desk, qtbot):
    page.search("banka")
    rows = [row for row in page.hits.rows() if row.kind is TEXTS and row.wish]
    assert rows[0].wish == Wish(place=Place.ADVICE, text=desk.text_search.find("banka")[0].code)
    page.hits.choose(rows[0])
    qtbot.waitUntil(lambda: page.preview.values["Text"].text() == rows[0].detail)
    with qtbot.waitSignal(page.wanted) as wanted:
        page.open_current()
    assert wanted.args == [rows[0].wish]
    page.search("linka bezpeci")
    wishes = [row.wish for row in page.hits.rows() if row.kind is TEXTS and row.wish]
    line = next(wish for wish in wishes if wish.place is Place.CONTACT)
    assert "116" in line.text


def test_a_placeholder_says_nothing_and_opens_nothing(page, desk, qtbot):
    index(desk, "secret", RecordKind.DOCUMENT)
    with desk.workplace.database.transaction() as tx:
        tx.data_steps.add(a_data_step(record_kind=RecordKind.DOCUMENT, record_id="secret"))
    page.search("novotny")
    row = next(row for row in page.hits.rows() if row.is_restricted)
    page.hits.choose(row)

    def shown():
        return [each.text() for each in page.preview.findChildren(PlainLabel) if each.isVisible()]

    qtbot.waitUntil(lambda: "Záznam s\u00a0omezeným přístupem" in shown())
    with qtbot.assertNotEmitted(page.wanted):
        page.open_current()


def test_what_takes_too_long_is_asked_once_more_and_else_said(page, desk, monkeypatch):
    index(desk, "new")
    look = desk.finding.look
    monkeypatch.setattr(desk.finding, "look", lambda query, chosen: look(query, chosen, -1.0))
    page.search("novotny")
    assert titles(page) == ["Záznam new"], "found with more time"
    assert "zastaveno" not in page.count_label.text()
    monkeypatch.setattr(finding, "PATIENT_SECONDS", -1.0)
    page.search("novotn")
    assert titles(page) == []
    assert page.count_label.text().endswith("hledání bylo zastaveno, upřesněte")
    said = [each.text() for each in page.empty.findChildren(PlainLabel)]
    assert "Hledání bylo zastaveno" in said, "nobody may read that there is nothing"


def fail(error, *_):
    raise error


def test_what_cannot_be_asked_once_more_is_not_waited_for(page, desk, monkeypatch):
    look = desk.finding.look
    monkeypatch.setattr(desk.finding, "look", lambda query, chosen: look(query, chosen, -1.0))
    monkeypatch.setattr(desk.finding, "look_on", partial(fail, DeskLocked("Přepážka je zamčená.")))
    page.search("novotny")
    assert "hledá se dál" not in page.count_label.text()
    assert "zastaveno" in page.count_label.text()


def test_in_a_wide_window_all_chips_stand_in_one_row(page, qapp):
    def tops():
        for _ in range(3):
            qapp.processEvents()
        return page.chips[None].mapTo(page, page.chips[None].rect().topLeft()).y(), (
            page.filters.mapTo(page, page.filters.rect().topLeft()).y()
        )

    first, second = tops()
    assert first < second
    page.resize(ONE_ROW_WIDTH + 10, 718)
    first, second = tops()
    assert abs(first - second) < 4
