"""The dialog of the hand-over package: what is in it, what is missing, and the text to copy."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QVBoxLayout
from tests.services.records import closed_document, complete_document, finished_contact

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.ui.clipboard_watch import ClipboardWatch
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.package_dialog import PackageDialog
from kkc_desktop.ui.page import DeskPage, Place, Wish
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog


class Page(DeskPage):
    def __init__(self, record):
        super().__init__()
        self.record = record
        QVBoxLayout(self)

    def shown_record(self):
        return self.record


@pytest.fixture
def dialog(desk, qtbot, qapp):
    apply_style(qapp, Scheme.LIGHT)
    contact = finished_contact(desk)
    closed_document(desk, contact.id)
    desk.documents.save(complete_document(desk, contact.id))
    page = Page((RecordKind.CONTACT, contact.id))
    qtbot.addWidget(page)
    page.show()
    dialog = PackageDialog(desk.packaging, *page.record, page)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.recipient.hasFocus)
    yield dialog
    dialog.hide()


def acts(desk):
    with desk.workplace.database.reading() as tx:
        return [each.act for each in tx.audit.all()]


def test_it_says_what_is_in_it_and_what_is_not(dialog):
    words = [row.title for row in dialog.list.rows()]
    assert len(words) == 3
    assert words[2].startswith("listiny/")
    notes = [label.text() for label in dialog.findChildren(type(dialog.hint_label))]
    assert any("koncept" in words for words in notes)


def test_what_is_missing_stands_at_its_input_and_then_it_is_written(dialog, desk, tmp_path):
    made = []
    dialog.made.connect(made.append)
    dialog.perform()
    assert dialog.isVisible()
    assert dialog.recipient.hasFocus()
    dialog.recipient.setText("SKPV Olomouc")
    dialog.perform()
    assert "Vyberte složku" in dialog.hint_label.text()
    dialog.folder.setText(str(tmp_path))
    dialog.perform()
    assert [path.suffix for path in made] == [".zip"]
    assert made[0].exists()
    assert not dialog.isVisible()
    assert acts(desk)[-2:] == [Act.MAKE_PACKAGE] * 2


def test_the_text_is_copied_by_the_way_that_is_logged(dialog, desk, qapp):
    page = dialog.parentWidget()
    watch = ClipboardWatch(qapp, desk.disclosure.copied, page)
    dialog.copy_text()
    assert "ztráta" in QApplication.clipboard().text()
    assert acts(desk)[-1] is Act.COPY_OUT
    watch.clear()
    assert QApplication.clipboard().text() == ""


def test_the_menu_hands_over_the_record_on_the_page(desk, qtbot, qapp, tmp_path):
    apply_style(qapp, Scheme.LIGHT)
    window = MainWindow(desk, desk.workplace.now, qapp)
    qtbot.addWidget(window)
    window.show()
    row = next(a for a in window.findChildren(QAction) if a.text().startswith("Předávací bal"))
    row.trigger()
    [refusal] = window.findChildren(ErrorDialog)
    assert "žádný záznam" in refusal.text
    refusal.accept()
    document = closed_document(desk).document
    window.go(Wish(place=Place.SIGNING, record_id=document.id))
    row.trigger()
    [dialog] = window.findChildren(PackageDialog)
    dialog.recipient.setText("SKPV Olomouc")
    dialog.folder.setText(str(tmp_path))
    dialog.perform()
    [told] = [each for each in window.findChildren(ErrorDialog) if "uložen" in each.text]
    assert told.fix == str(tmp_path / f"{document.evidence_number}-predani.zip")
    told.accept()
    assert desk.packaging.made_before(document.id)[0].reason.startswith("komu: SKPV Olomouc")
