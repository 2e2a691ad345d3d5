"""The screen shows hostile text as text, and every input answers a paste of any length."""

import re
from datetime import timedelta
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QToolTip,
    QWidget,
)
from tests.factories import NOW, a_log_entry, a_station, a_thing, an_officer
from tests.naughty.corpus import CORE, KEPT
from tests.naughty.hostile import hostile, texts_of
from tests.naughty.test_kept import a_dossier, a_file, a_visit, an_advice_of

from kkc_desktop.domain.log_words import day_of
from kkc_desktop.domain.template import Block
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.advice_page import AdvicePage
from kkc_desktop.ui.consult_dialog import ConsultDialog
from kkc_desktop.ui.contact_page import ContactPage
from kkc_desktop.ui.disclosure_dialog import DisclosureDialog
from kkc_desktop.ui.document_page import DocumentPage
from kkc_desktop.ui.document_parts import PANELS
from kkc_desktop.ui.incident_page import IncidentPage
from kkc_desktop.ui.log_line_dialog import LogLineDialog
from kkc_desktop.ui.officers_editor import OfficersEditor
from kkc_desktop.ui.reason_dialog import ReasonDialog
from kkc_desktop.ui.record_table import Column, RecordTableModel
from kkc_desktop.ui.signing_words import refusal_words
from kkc_desktop.ui.station_form import StationForm
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.time_rows import time_row
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.long_text import LongText
from kkc_desktop.ui.widgets.question import Question
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

MARKUP = CORE[0]
LONGEST = 150
MEGABYTE = 1_000_000
SECOND = 1.0
PASTES = {
    "words": "Příliš žluťoučký kůň " * (MEGABYTE // 21),
    "one word": "x" * MEGABYTE,
    "lines": "řádek\r\n" * (MEGABYTE // 7),
    "marks": "a\u0301\u0302\u0303" * (MEGABYTE // 4),
    "right to left": "שלום " * (MEGABYTE // 5),
}


@pytest.fixture(autouse=True)
def dressed(qapp):
    apply_style(qapp, Scheme.LIGHT)


def contact_page(desk, text):
    page = ContactPage(desk.reception, desk.drafts, desk.duty, desk.workplace)
    page.start(a_visit(desk, text))
    return page


def advice_page(desk, text):
    page = AdvicePage(desk.advising, desk.drafts, desk.documents.pictures, desk.verifying)
    page.start(an_advice_of(desk, text))
    return page


def incident_page(desk, text):
    page = IncidentPage(
        desk.incidents,
        desk.drafts,
        lambda: text,
        desk.workplace.now,
        lambda _: text,
        cards=desk.cards,
        describing=desk.describing,
    )
    page.start(a_file(desk, text), "")
    return page


def document_page(desk, text, code="PTO"):
    page = DocumentPage(desk.documents, desk.drafts)
    page.start(a_dossier(desk, text, code))
    return page


def station_form(desk, text):
    form = StationForm()
    form.show_station(hostile(a_station(), text))
    return form


def officers_editor(desk, text):
    editor = OfficersEditor(an_officer)
    editor.show_officers((hostile(an_officer(), text),))
    return editor


def reason_dialog(desk, text):
    return ReasonDialog(refusal_words(text), lambda *_: None)


def consult_dialog(desk, text):
    return ConsultDialog()


def disclosure_dialog(desk, text):
    return DisclosureDialog(lambda *_: None)


def question(desk, text):
    return Question(text, text, "Ponechat", ("Odebrat",))


def log_line(desk, text):
    entry = a_log_entry(text=text, counterpart=text, addressee=text)
    row = time_row(entry, text, timedelta(minutes=10), today=day_of(NOW))
    return LogLineDialog(row, lambda _: text, may_strike=True)


PAGES = (
    contact_page,
    advice_page,
    incident_page,
    document_page,
    station_form,
    officers_editor,
    reason_dialog,
    consult_dialog,
    disclosure_dialog,
    question,
    log_line,
)


def things_panel(desk, text):
    panel = PANELS[Block.THINGS](desk.workplace.now)
    panel.editor.new_thing = lambda position: a_thing(position=position)
    panel.editor.show_things((hostile(a_thing(), text),), read_only=False)
    return panel


def block_panel(block):
    def make(desk, text):
        return PANELS[block](desk.workplace.now)

    make.__name__ = block.value
    return make


BLOCKS = (
    things_panel,
    *(block_panel(block) for block in Block if block not in (Block.THINGS, Block.PERSONS)),
)
each_input = pytest.mark.parametrize("make", [*PAGES, *BLOCKS], ids=lambda make: make.__name__)
each_page = pytest.mark.parametrize("make", PAGES, ids=lambda make: make.__name__)


@pytest.fixture
def shown(qtbot, desk):
    kept = []  # a page that Python alone lets go takes the process with it

    def show(make, text):
        widget = make(desk, text)
        kept.append(widget)
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return show


def dressed_up(root):
    """Whatever on the screen would take a text for mark-up."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        tip = widget.toolTip()
        if "<b>" in tip:
            found.append((widget, tip))
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            found += [(widget, widget.text())] if "<" in widget.text() else []
        if isinstance(widget, QTextEdit):
            found.append((widget, "rich"))
    return found


def underlined(root):
    """Buttons and tabs where & of a user's text would underline a letter."""
    words = [b.text() for b in root.findChildren(QAbstractButton)]
    for tabs in root.findChildren(QTabBar):
        words += [tabs.tabText(place) for place in range(tabs.count())]
    return [text for text in words if "Brien" in text and "&" in text.replace("&&", "")]


@each_page
def test_a_page_shows_markup_as_it_was_typed(shown, make):
    page = shown(make, MARKUP)
    assert dressed_up(page) == []
    assert underlined(page) == []
    assert "<b>" not in page.window().windowTitle()


@each_page
def test_a_page_shows_any_hostile_text_without_a_word_from_qt(shown, make):
    for text in (MARKUP, " ".join(CORE)[:LONGEST]):
        shown(make, text).grab()


def test_a_tip_shows_markup_as_it_was_typed(qtbot):
    label = QLabel()
    qtbot.addWidget(label)
    for text in filter(None, KEPT):
        set_tip(label, text)
        shown = QTextDocument()
        shown.setHtml(label.toolTip())
        assert drawn(shown.toPlainText()).split() == drawn(text).split()


def drawn(text):
    """What Qt draws of a text: no character that a document cannot hold."""
    return re.sub("[\ufdd0-\ufdef\ufffe\uffff\ufffc]", "", text)


@pytest.mark.parametrize("make", [contact_page, advice_page, incident_page, document_page])
def test_a_form_that_nobody_touched_gives_back_every_letter(desk, shown, make):
    pages = {
        contact_page: lambda page: page.form.visit.contact,
        advice_page: lambda page: page._record(),
        incident_page: lambda page: page.file.latest,
        document_page: lambda page: page.dossier.document,
    }
    asked = {
        contact_page: lambda text: a_visit(desk, text).contact,
        advice_page: lambda text: an_advice_of(desk, text),
        incident_page: lambda text: a_file(desk, text).latest,
        document_page: lambda text: a_dossier(desk, text).document,
    }
    for text in CORE[1::3]:
        page = shown(make, text)
        assert texts_of(pages[make](page)) == texts_of(asked[make](text))


def lines_of(page):
    inputs = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    return [
        w
        for w in inputs
        if w.objectName() and not w.isReadOnly() and not w.objectName().startswith("qt_")
    ]


@each_input
def test_a_megabyte_is_answered_at_once_and_never_cut_in_silence(shown, make):
    page = shown(make, "")
    clipboard = QGuiApplication.clipboard()
    pasted = set()  # each kind of input is tried with all pastes, the others of its kind take turns
    for number, line in enumerate(lines_of(page)):
        names = [list(PASTES)[number % len(PASTES)]] if type(line) in pasted else list(PASTES)
        pasted.add(type(line))
        for name in names:
            text = PASTES[name]
            line.clear()
            QToolTip.hideText()
            clipboard.setText(text)
            started = process_time()
            line.paste()
            QApplication.processEvents()
            assert process_time() - started < SECOND, (line.objectName(), name)
            assert content(line) == "", (line.objectName(), name)
            assert "vložen" in said_at(line), line.objectName()


def said_at(line):
    """What the person reads at the input: below it, or in the box itself."""
    return line.hint() if isinstance(line, LongText) else QToolTip.text()


def content(line):
    return line.toPlainText() if isinstance(line, QPlainTextEdit) else line.text()


@each_input
def test_hostile_text_that_is_pasted_stands_there_as_pasted(shown, make):
    page = shown(make, "")
    clipboard = QGuiApplication.clipboard()
    for line in lines_of(page):
        for text in CORE:
            line.clear()
            clipboard.setText(text)
            line.paste()
            assert clean_text(content(line)) == clean_text(text), line.objectName()


def test_a_row_of_a_list_never_grows_and_shows_what_nobody_sees(qtbot):
    work = WorkList()
    qtbot.addWidget(work)
    rows = [WorkRow(title=text, second_line=text, ticket=text[:4], badge=text) for text in KEPT]
    work.resize(600, 400)
    work.set_rows(rows)
    heights = {work.sizeHintForRow(row) for row in range(len(rows))}
    assert len(heights) == 1
    work.grab()
    model = RecordTableModel((Column("Text", str),))
    model.set_rows(KEPT)
    shown = [model.data(model.index(row, 0)) for row in range(len(KEPT))]
    assert not [text for text in shown if any(ord(char) < 32 or char == "\u202e" for char in text)]
    assert shown[KEPT.index(MARKUP)] == MARKUP
