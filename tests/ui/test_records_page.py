"""Lists of records: what they show across the counter, filter, order, columns, and the way in."""

import pytest
from PySide6.QtCore import QSettings, Qt
from tests.factories import NOW, a_contact, an_officer
from tests.held_pool import HeldPool
from tests.keys import press, type_text
from tests.listed import IN_CZECH, some_cards, some_contacts, some_events, some_papers

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.contact import ContactId
from kkc_desktop.domain.czech import ZONE, moment_words
from kkc_desktop.domain.data_lists import ViewPlace
from kkc_desktop.domain.errors import StorageUnavailable
from kkc_desktop.domain.list_view import ListView, view_of, view_text
from kkc_desktop.domain.station import Role
from kkc_desktop.services.list_columns import COLUMNS
from kkc_desktop.ui import list_reading
from kkc_desktop.ui.background import InlinePool
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.paged_model import PAGE
from kkc_desktop.ui.person_list import PersonList
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.record_lists import record_list
from kkc_desktop.ui.saved_views import SaveViewDialog
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog
from kkc_desktop.ui.widgets.plain_label import PlainLabel

COUNT = 40
Key = Qt.Key


@pytest.fixture(autouse=True)
def forgotten():
    """No columns are remembered from another test."""
    QSettings().remove("lists")


@pytest.fixture
def opened(desk, qtbot):
    """Opens the list of the place over what the desk has."""

    def open_list(place):
        page = PersonList(desk) if place is Place.PERSONS else record_list(place, desk)
        qtbot.addWidget(page)
        page.wishes, page.said = [], []
        page.wanted.connect(page.wishes.append)
        page.saved.connect(page.said.append)
        page.resize(1084, 718)
        page.show()
        page.refresh()
        page.focus_first()
        return page

    return open_list


@pytest.fixture
def page(desk, opened):
    some_contacts(desk, COUNT)
    return opened(Place.CONTACTS)


def shown(page, field="ticket"):
    fields_shown = [column.field for column in COLUMNS[page._kind]]
    column = fields_shown.index(field)
    return [page.model.index(row, column).data() for row in range(page.model.rowCount())]


def acts(desk):
    with desk.workplace.database.reading() as tx:
        rows = tx.connection.exec_driver_sql("SELECT act FROM audit ORDER BY number")
        return list(rows.scalars())


def chosen_id(page):
    return page.model.row_at(page.table.currentIndex()).id


def test_enter_opens_the_newest_and_arrows_choose_another(page, desk):
    newest = desk.record_lists.newest(RecordKind.CONTACT, 0, 2, COUNT)
    press(page.table, Key.Key_Return)
    press(page.table, Key.Key_Down)
    press(page.table, Key.Key_Return)
    wished = [Wish(place=Place.CONTACT, record_id=row.id) for row in newest]
    assert page.wishes == wished


def test_letters_typed_in_the_list_narrow_it_without_hacky_and_enter_opens(page):
    press(page.table, Key.Key_S)
    assert page.window().focusWidget() is page.filter
    type_text(page.filter, "tastna")
    assert 0 < page.model.rowCount() < COUNT
    assert set(shown(page, "handler")) == {"Šťastná"}
    press(page.filter, Key.Key_Return)
    assert page.wishes[0].record_id == chosen_id(page)
    press(page.filter, Key.Key_Down)
    assert page.window().focusWidget() is page.table


def test_the_totals_say_all_shown_and_states(page):
    words = page._parts.totals.text().replace("\u00a0", " ")
    assert words.startswith("celkem 40 · ukončeno 24 · ")
    assert "zobrazeno" not in words
    page.choices.choices["state"].setCurrentIndex(
        page.choices.choices["state"].findText("převzato")
    )
    page.choices.choices["state"].activated.emit(0)
    words = page._parts.totals.text().replace("\u00a0", " ")
    assert words == "celkem 40 · zobrazeno 8 · převzato 8"


def test_a_period_narrows_and_nothing_fitting_says_so(page):
    def since(day):
        page.choices.since.clear()
        type_text(page.choices.since, day)
        page.choices.since.editingFinished.emit()
        return page.model.rowCount()

    assert since("22.11.2026") == COUNT
    assert since("23.11.2026") == 0
    assert not page.table.isVisible()
    assert page.filter.isVisible()
    assert "Nic neodpovídá" in [label.text() for label in page.findChildren(PlainLabel)]
    assert since("22.11.2026") == COUNT
    type_text(page.filter, "zzz")
    assert not page.table.isVisible()


def test_reading_again_keeps_order_filter_and_chosen_record(page, desk):
    page.order_by("ticket", False)
    press(page.table, Key.Key_Down)
    press(page.table, Key.Key_Down)
    before = chosen_id(page)
    with desk.workplace.database.transaction() as tx:
        newer = a_contact(id=ContactId("zz"), ticket="A\u00a00", arrived_at=NOW)
        tx.contacts.add(newer)
    page.refresh()
    assert chosen_id(page) == before
    assert shown(page)[0] == "A\u00a00"


def test_the_head_and_the_menu_order_by_mouse_and_keyboard(page):
    head = page.table.horizontalHeader()
    head.sectionClicked.emit(0)
    tickets = shown(page)
    assert tickets == sorted(tickets, key=lambda ticket: (ticket[0], int(ticket[2:])))
    head.sectionClicked.emit(0)
    assert shown(page)[0].startswith("B")
    assert page.model.headerData(0, Qt.Orientation.Horizontal).endswith("↓")
    page.menu_button._orders["number"].trigger()
    assert page.model.headerData(1, Qt.Orientation.Horizontal).endswith("↓")
    page.menu_button._falling.trigger()
    assert shown(page, "number")[-1] == "KKC-OL4-2026-000040"
    head.sectionClicked.emit(2)
    assert page.reading.query.is_plain


def test_columns_are_chosen_and_remembered_for_the_officer(page, desk, opened):
    hidden = page.menu_button._shown["outcome"]
    hidden.trigger()
    assert page.table.isColumnHidden(4)
    again = opened(Place.CONTACTS)
    assert again.table.isColumnHidden(4)
    for field, action in again.menu_button._shown.items():
        if field not in ("outcome", "number"):
            action.trigger()
    assert not again.menu_button._shown["number"].isEnabled()
    desk.workplace.seat(an_officer(id="jiny", role=Role.RECEPTIONIST))
    page.hide()
    page.show()
    page.refresh()
    assert not page.table.isColumnHidden(4)
    assert not page.menu_button._export.isVisible()


def test_a_view_is_kept_under_a_name_shown_again_and_deleted(page, desk):
    page.order_by("ticket", False)
    page.choices.show_value(NOW.date(), None, (("state", "CLOSED"),))
    type_text(page.filter, "ol4")
    page.menu_button._shown["outcome"].trigger()
    kept, rows = page.current_view(), shown(page)
    page.views.ask()
    dialog = page.findChild(SaveViewDialog)
    dialog.name.setText("ukončené & dnešní")
    dialog.perform()
    page.show_view(ListView(order="arrived", is_descending=True))
    assert page.model.rowCount() == COUNT
    page.views.fill()
    first = page.views.menu.actions()[0]
    assert first.text() == "ukončené && dnešní"
    first.trigger()
    assert page.current_view() == kept
    assert shown(page) == rows
    assert page.table.isColumnHidden(4)
    assert view_of("{}", frozenset()) is None
    assert view_of(view_text(kept), frozenset({"ticket"})).chosen == ()
    page.views.menu.actions()[-1].menu().actions()[0].trigger()
    assert desk.views.of(ViewPlace.CONTACTS) == ()


def test_a_long_list_opens_at_once_and_then_knows_its_places(desk, qtbot, monkeypatch):
    monkeypatch.setattr(list_reading, "AT_ONCE", 10)
    some_contacts(desk, COUNT)
    page = record_list(Place.CONTACTS, desk)
    page.reading._pool = InlinePool()
    begun = []
    page.reading.shown.connect(lambda: begun.append(page.reading.places is None))
    page.refresh()
    assert begun == [True]
    assert "…" not in shown(page)
    qtbot.waitUntil(lambda: begun == [True, False])
    whole = shown(page)
    assert len(whole) == COUNT
    page.order_by("ticket", False)
    assert begun == [True, False, False]
    assert sorted(shown(page)) == sorted(whole)
    page.refresh()
    assert page.reading.total == COUNT
    assert not page.reading.is_under_way
    page.deleteLater()


def test_the_middle_of_a_long_list_is_not_counted_off_but_read_once_its_place_is_known(
    desk, qtbot, monkeypatch
):
    monkeypatch.setattr(list_reading, "AT_ONCE", 10)
    monkeypatch.setattr(list_reading, "NEAR", 150)
    count = 5 * PAGE
    some_contacts(desk, count)
    page = record_list(Place.CONTACTS, desk)
    page.reading._pool = InlinePool()
    page.refresh()
    first, middle, last = (
        [page.model.index(row, column).data() for column in range(2)]
        for row in (0, count // 2, count - 1)
    )
    assert middle == ["…", "…"]
    assert "…" not in (*first, *last)
    assert page.model.row_at(page.model.index(count // 2, 0)) is None
    with qtbot.waitSignal(page.model.dataChanged):
        qtbot.waitUntil(lambda: page.reading.places is not None)
    assert "…" not in page.model.index(count // 2, 0).data()
    page.deleteLater()


@pytest.fixture
def long_page(desk, opened, qtbot, monkeypatch):
    """A list too long to be read at once, all of it known; what is asked next waits."""
    monkeypatch.setattr(list_reading, "AT_ONCE", 10)
    page = opened(Place.CONTACTS)
    page.reading._pool = InlinePool()
    some_contacts(desk, COUNT)
    page.refresh()
    qtbot.waitUntil(lambda: page.reading.places is not None)
    page.reading._pool = HeldPool()
    return page


def test_enter_waits_for_what_was_typed_and_opens_no_other_row(long_page):
    pool = long_page.reading._pool
    type_text(long_page.filter, "stastna")
    press(long_page.filter, Key.Key_Return)
    assert long_page.wishes == []
    pool.go()
    assert set(shown(long_page, "handler")) == {"Šťastná"}
    assert [wish.record_id for wish in long_page.wishes] == [chosen_id(long_page)]
    type_text(long_page.filter, " a")
    press(long_page.filter, Key.Key_Return)
    type_text(long_page.filter, " 1")
    long_page._sift()
    pool.go()
    pool.go()
    assert len(long_page.wishes) == 1, "typed on, it is another question"


def test_a_list_that_cannot_be_read_says_so_and_counts_no_more(long_page, desk, monkeypatch):
    def refuse(*_said):
        raise StorageUnavailable("Disk neodpovídá.", "Zkuste to znovu.")

    pool = long_page.reading._pool
    long_page.order_by("ticket", False)
    long_page.order_by("number", False)
    assert "počítá se" in long_page._parts.totals.text()
    with monkeypatch.context() as broken:
        broken.setattr(desk.record_lists, "places", refuse)
        pool.go()
        assert long_page.findChild(ErrorDialog) is None, "nobody waits for the first order"
        assert long_page.reading.is_under_way
        pool.go()
    long_page.findChild(ErrorDialog).close()
    assert "počítá se" not in long_page._parts.totals.text()


def test_an_empty_list_says_how_something_gets_there_and_enter_does_nothing(opened):
    page = opened(Place.CONTACTS)
    page.focus_first()
    press(page.table, Key.Key_Return)
    assert page.wishes == []
    assert not any(part.isVisible() for part in (page.table, page.filter, page.menu_button))


def test_every_list_shows_what_it_has_and_leads_to_the_record(desk, opened):
    some_events(desk)
    some_papers(desk)
    some_cards(desk)
    incidents = opened(Place.INCIDENTS)
    assert shown(incidents, "type") == ["kalamita", "vichřice, sníh, námraza, sesuv"] + [
        "povodeň, záplava",
        "úmrtí mimo zdravotnické zařízení",
    ]
    press(incidents.table, Key.Key_Return)
    press(incidents.table, Key.Key_Down)
    press(incidents.table, Key.Key_Return)
    places = [(wish.place, wish.record_id) for wish in incidents.wishes]
    assert places == [(Place.CALAMITY, "i0"), (Place.INCIDENT, "i1")]
    documents = opened(Place.DOCUMENTS)
    assert shown(documents, "state") == ["koncept"] * 3
    assert shown(documents, "number") == ["–"] * 3
    advices = opened(Place.ADVICES)
    assert all(shown(advices, "topic"))
    people = opened(Place.PERSONS)
    people.order_by("surname", False)
    assert shown(people, "surname") == [f"{surname} J." for surname in IN_CZECH]


def test_restricted_data_stand_in_the_same_words_as_the_others(page, desk):
    record = page.model.row_at(page.model.index(1, 0))
    desk.workplace.seat(an_officer(role=Role.HEAD))
    desk.data_care.restrict((RecordKind.CONTACT, record.id), "", "popírá přesnost")
    page.refresh()
    assert shown(page, "outcome")[1] == "zpracování omezeno"
    assert shown(page, "arrived")[1] == moment_words(record.arrived, ZONE)
    assert shown(page, "handler")[1] == ""


def test_a_visit_is_told_once_and_before_its_rows_are_read(page, desk):
    page.refresh()
    assert acts(desk).count("BROWSE") == 1
    page.hide()
    page.show()
    page.refresh()
    page.refresh()
    assert acts(desk).count("BROWSE") == 2


def test_a_visit_that_cannot_be_logged_shows_nothing(desk, opened):
    some_contacts(desk, 3)
    desk.workplace.seat(an_officer(role=Role.OVERSEER))
    page = opened(Place.CONTACTS)
    assert page.model.rowCount() == 0
    page.findChild(ErrorDialog).close()


def test_the_list_is_printed_as_it_is_shown(page, desk):
    page.output._pool = InlinePool()
    page.menu_button._shown["outcome"].trigger()
    page.print_paper()
    preview = page.findChild(PrintPreview)
    assert acts(desk)[-1] == "PRINT_LIST"
    text = " ".join(desk_text(preview))
    assert "SEZNAM KONTAKTŮ" in text
    assert "Výsledek" not in text
    preview.reject()


def desk_text(preview):
    from kkc_desktop.printing.pages import text_of

    return text_of(preview._content)


def test_the_list_is_written_into_a_file_with_its_recipient(page, desk, tmp_path):
    page.output.files._pool = InlinePool()
    path = tmp_path / "kontakty.csv"
    type_text(page.filter, "ukonceno")
    query, places = page.reading.query, page.reading.places
    table = page.output.table_of(query, page._shown_fields(), places, lambda _count: None)
    page.output.files.write(table, path, "KŘP Olomouc")
    lines = path.read_text(encoding="utf-8-sig")
    assert lines.count("ukončeno") >= page.model.rowCount() == 24
    assert acts(desk)[-1] == "EXPORT_TABLE"
    assert path.name in page.said[-1].text
    desk.workplace.seat(an_officer(role=Role.RECEPTIONIST))
    page.output.files.write(table, tmp_path / "x.csv", "kdosi")
    assert not (tmp_path / "x.csv").exists()
    page.findChild(ErrorDialog).close()
