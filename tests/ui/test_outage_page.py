"""The list of blank forms: chosen, printed, saved, called off, and led to from the check."""

from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from tests.desk import open_desk
from tests.keys import press

from kkc_desktop.domain.document_lists import BlankFormState
from kkc_desktop.domain.errors import StorageUnavailable
from kkc_desktop.domain.outage import KitLine
from kkc_desktop.domain.readiness import CheckKind, Devices
from kkc_desktop.printing.pages import page_count
from kkc_desktop.ui.background import InlinePool
from kkc_desktop.ui.outage_kit_dialog import OutageKitDialog
from kkc_desktop.ui.outage_page import OutagePage
from kkc_desktop.ui.outage_print import FormPictures, save_forms, write_forms
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.readiness_page import ReadinessPage
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog
from kkc_desktop.ui.widgets.progress_dialog import ProgressDialog

Key = Qt.Key


@pytest.fixture
def desk(tmp_path):
    services = open_desk(tmp_path / "stanice.kkc")
    yield services
    services.workplace.database.close()


@pytest.fixture
def page(desk, qtbot):
    page = OutagePage(
        desk.outage,
        desk.striking,
        desk.today.title_of_kind,
        desk.documents.pictures,
        InlinePool(),
    )
    qtbot.addWidget(page)
    page.resize(1084, 718)
    page.show()
    page.refresh()
    return page


def made(desk, **counts):
    lines = [KitLine(template_code=code, count=number) for code, number in counts.items()]
    return desk.outage.forms_of(desk.outage.make(lines).id)


def numbers(forms):
    return [form.evidence_number[-1] for form in forms]


def shown(page):
    rows = range(page.model.rowCount())
    return [page.model.row_at(page.model.index(row, 0)).form for row in rows]


def test_without_a_form_the_page_says_how_to_begin(page):
    page.focus_first()
    assert page.focusWidget() is page.frame.make_button
    assert page.frame.body.currentIndex() == 1
    for button in (page.frame.void_button, page.frame.print_button, page.frame.save_button):
        assert not button.isEnabled()


def test_several_forms_are_chosen_by_keys_and_printed_as_one_job(page, desk):
    made(desk, UZ=4)
    page.refresh()
    jobs = []
    page.print_on_device = lambda forms: jobs.append(forms) or "Přepážka 1"
    page.table.setFocus()
    press(page.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    page.print_paper()
    assert [numbers(job) for job in jobs] == [["1", "2"]]
    with desk.workplace.database.reading() as tx:
        assert tx.audit.tail(1)[0].reason == "2\u00a0tiskopisy, Přepážka 1"


def test_a_print_called_off_leaves_the_kit_reserved_and_says_so(page, qtbot):
    said = []
    page.saved.connect(lambda words: said.append(words.text))
    page.print_on_device = lambda _forms: ""

    def order():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, OutageKitDialog)
        dialog.perform()

    QTimer.singleShot(0, order)
    page.ask_kit()
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1].startswith("Tisk je zrušen. Sada zůstává v\u00a0seznamu")
    assert len(shown(page)) == 30
    assert all(form.is_in_drawer for form in shown(page))


def test_a_kit_of_nothing_is_refused_in_the_dialog(page, qtbot):
    page.ask_kit()
    dialog = QApplication.activeModalWidget()
    for box in dialog.counts.values():
        box.setValue(0)
    press(dialog.make_button, Key.Key_Space)
    assert dialog.isVisible()
    assert dialog.total_label.text().startswith("Není zvoleno, kolik")
    dialog.reject()


def test_the_filter_shows_each_fate(page, desk):
    forms = made(desk, UZ=3)
    desk.striking.void(forms[:1], "promočený")
    page.refresh()
    assert numbers(shown(page)) == ["2", "3"]
    box = page.frame.state_box
    for words, expected in (("zneplatněné", ["1"]), ("všechny", ["1", "2", "3"]), ("zapsané", [])):
        box.setCurrentText(words)
        page.refresh()
        assert numbers(shown(page)) == expected
    assert page.frame.body.currentIndex() == 1


def test_of_a_form_struck_out_the_record_is_printed(page, desk, qtbot):
    desk.striking.void(made(desk, UZ=2), "promočené")
    page.frame.state_box.setCurrentText("všechny")
    page.refresh()
    assert not page.frame.enter_button.isEnabled()
    assert page.frame.print_button.text() == " Záznam  Ctrl+P"
    with qtbot.waitSignal(page.record_wanted) as wanted:
        page.print_paper()
    assert page_count(wanted.args[0]) == 1


def test_a_number_nobody_gave_is_said_and_stays_typed(page, desk):
    made(desk, UZ=1)
    page.refresh()
    page.frame.number.setText("KKC-KON-2026-000077")
    page.finish()
    dialog = page.findChild(ErrorDialog)
    assert dialog is not None
    dialog.close()
    assert page.frame.number.text() == "KKC-KON-2026-000077"


def test_enter_in_the_list_wishes_for_the_entry_of_the_chosen_form(page, desk, qtbot):
    form = made(desk, UZ=2)[1]
    page.refresh()
    page.table.setFocus()
    press(page.table, Key.Key_Down)
    with qtbot.waitSignal(page.wanted) as wanted:
        page.finish()
    assert wanted.args == [Wish(place=Place.DOCUMENT, record_id=form.id, form_id=form.id)]


def test_the_pages_of_many_forms_are_one_sheet_of_which_one_form_is_held(desk):
    forms = made(desk, UZ=2, PPP=1)
    opened, closed = [], []

    class Watched:
        def __init__(self, content):
            self._pictures = desk.documents.pictures(content)
            opened.append(self)

        def image(self, index, scale):
            return self._pictures.image(index, scale)

        def strips(self, index, scale, rows):
            return self._pictures.strips(index, scale, rows)

        def size(self, index):
            return self._pictures.size(index)

        def close(self):
            closed.append(self)
            self._pictures.close()

    pictures = FormPictures(desk.outage, forms, Watched)
    assert len(pictures) == sum(form.page_count for form in forms)
    for index in range(len(pictures)):
        assert [round(side) for side in pictures.size(index)] == [595, 842]
        assert pictures.image(index, 0.1).width == 60
        assert [strip.height for strip in pictures.strips(index, 0.1, 60)] == [61, 25]
        assert len(opened) - len(closed) == 1
    pictures.close()
    assert opened == closed
    assert len(opened) == 3


def test_saved_forms_bear_their_numbers_and_are_saved_twice_without_a_word(desk, tmp_path):
    forms = made(desk, PPP=2)
    folder = tmp_path / "pdf"
    folder.mkdir()
    for _ in range(2):
        assert write_forms(desk.outage, forms, folder) == 2
    names = sorted(path.name for path in folder.iterdir())
    assert names == [f"{form.evidence_number}.pdf" for form in forms]
    assert (folder / names[0]).read_bytes() == desk.outage.sheet(forms[0])
    (folder / names[1]).write_bytes(b"x")
    with pytest.raises(StorageUnavailable, match="jiný obsah"):
        write_forms(desk.outage, forms, folder)
    assert (folder / names[1]).read_bytes() == b"x"


def test_saving_many_is_called_off_by_escape_and_keeps_what_is_written(desk, page, tmp_path, qtbot):
    forms = made(desk, PPP=40)
    folder = tmp_path / "pdf"
    folder.mkdir()
    begun = Event()
    usual = desk.outage.sheets

    def sheets(wanted, progress):
        for place, content in enumerate(usual(wanted, progress)):
            yield content
            if place == 2:
                begun.set()
                cancelled.wait(10)

    cancelled = Event()
    desk.outage.sheets = sheets

    def call_off():
        dialog = QApplication.activeModalWidget()
        if not begun.is_set() or not isinstance(dialog, ProgressDialog):
            QTimer.singleShot(1, call_off)
            return
        press(dialog, Key.Key_Escape)
        cancelled.set()

    QTimer.singleShot(0, call_off)
    assert save_forms(page, desk.outage, forms, folder) is None
    assert len(list(folder.iterdir())) == 3
    assert {form.state for form in desk.outage.forms_of(forms[0].kit_id)} == {
        BlankFormState.IN_DRAWER
    }


def test_too_few_forms_lead_from_the_check_to_the_list(desk, qtbot):
    readiness = ReadinessPage(desk.readiness, Devices, InlinePool())
    qtbot.addWidget(readiness)
    readiness.show()
    readiness.finish()
    rows = readiness.mend_rows.rows
    row = next(row for row in rows if row.check.kind is CheckKind.BLANK_FORMS)
    with qtbot.waitSignal(readiness.wanted) as wanted:
        press(row.show_button, Key.Key_Space)
    assert wanted.args == [Wish(place=Place.OUTAGE)]


def test_the_page_fits_a_small_window(page, desk, qapp):
    apply_style(qapp, Scheme.LIGHT)
    made(desk, UZ=1)
    page.refresh()
    page.frame.fit(640)
    QApplication.processEvents()
    assert page.layout().totalMinimumSize().width() <= 640
    assert page.minimumSizeHint().width() <= 640
    assert page.frame.enter_button.text() == "Zapsat"
