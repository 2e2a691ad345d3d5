"""What a person sees when something fails: one plain sentence, or one crash dialog."""

import logging
import sys
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from tests.keys import press

from kkc_desktop.domain.errors import PrinterUnavailable
from kkc_desktop.ui.errors import CrashReporter, guarded, install_crash_dialog
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def crash(qtbot, tmp_path):
    crash = CrashReporter(tmp_path / "kkc.log")
    yield crash
    for dialog in open_dialogs():
        dialog.close()


def open_dialogs():
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, ErrorDialog) and widget.isVisible() and not widget.parent()
    ]


def crash_of(message):
    try:
        raise RuntimeError(message)
    except RuntimeError as error:
        return type(error), error, error.__traceback__


def test_an_error_of_the_desk_is_told_in_its_own_plain_sentence(page):
    with guarded(page):
        raise PrinterUnavailable("Tiskárna <b>HP</b> neodpovídá.", "Zapněte ji.")
    (dialog,) = page.findChildren(ErrorDialog)
    words = [label for label in dialog.findChildren(QLabel) if label.text()]
    assert [label.text() for label in words] == ["Tiskárna <b>HP</b> neodpovídá.", "Zapněte ji."]
    assert {label.textFormat() for label in words} == {Qt.TextFormat.PlainText}
    assert dialog.isVisible()
    press(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_guards_a_function_as_well(page):
    @guarded(page)
    def save():
        raise PrinterUnavailable("Nelze.")

    save()
    assert page.findChild(ErrorDialog).text == "Nelze."


def test_a_bug_is_not_hidden(page):
    with pytest.raises(ZeroDivisionError), guarded(page):
        raise ZeroDivisionError


def test_a_bug_is_logged_and_told_without_what_was_typed(crash, caplog):
    with caplog.at_level(logging.CRITICAL):
        crash.handle(*crash_of("Jana Nováková"))
    (dialog,) = open_dialogs()
    assert "kkc.log" in dialog.fix
    assert "builtins.RuntimeError" in caplog.text
    assert "Jana" not in caplog.text + dialog.fix


def test_the_details_can_be_copied_and_the_dialog_stays(crash):
    crash.handle(*crash_of("Jana Nováková"))
    (dialog,) = open_dialogs()
    buttons = dialog.findChildren(QPushButton)
    next(b for b in buttons if b.text() == "Zkopírovat podrobnosti").click()
    copied = QGuiApplication.clipboard().text()
    assert "in crash_of" in copied
    assert copied.endswith("builtins.RuntimeError")
    assert dialog.isVisible()


def test_a_second_bug_opens_no_second_dialog_until_the_first_is_closed(crash):
    crash.handle(*crash_of("a"))
    crash.handle(*crash_of("b"))
    (dialog,) = open_dialogs()
    dialog.close()
    crash.handle(*crash_of("c"))
    assert len(open_dialogs()) == 1


@pytest.fixture
def installed(monkeypatch, tmp_path):
    for module, hook in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))
    install_crash_dialog(tmp_path / "kkc.log")


@pytest.mark.usefixtures("installed")
def test_it_becomes_the_last_place_of_every_error():
    assert sys.excepthook.__self__.__class__ is CrashReporter


NAME = "Nováková"


class Quoting:
    """Fails where Python can only print what it says."""

    def __del__(self):
        raise ValueError(NAME)


def fail_in_a_thread():
    thread = threading.Thread(target=crash_in, args=(NAME,))
    thread.start()
    thread.join()


def crash_in(message):
    raise ValueError(message)


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("fail", [fail_in_a_thread, Quoting])
def test_an_error_nobody_can_be_told_is_logged_without_what_it_quotes(fail, caplog, capfd):
    fail()
    assert "ValueError" in caplog.text
    assert NAME not in caplog.text
    assert capfd.readouterr() == ("", "")
