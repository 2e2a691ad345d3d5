"""The screen speaks English when that is chosen, and what people wrote stays as they wrote it."""

import json
from datetime import date

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMenu, QWidget

from kkc_desktop.domain.errors import KkcError
from kkc_desktop.ui import screen_language
from kkc_desktop.ui.english import Catalogue
from kkc_desktop.ui.errors import show_error
from kkc_desktop.ui.generated.ui_reason_dialog import Ui_ReasonDialog
from kkc_desktop.ui.screen_language import ScreenLanguage, speak, tr
from kkc_desktop.ui.screen_words import counted, join_words, short_day_words, weekday_words
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog
from kkc_desktop.ui.window_menus import language_menu


@pytest.fixture
def english(qapp):
    speak(qapp, ScreenLanguage.ENGLISH)
    yield
    speak(qapp, ScreenLanguage.CZECH)


@pytest.fixture
def own_settings(tmp_path):
    """Settings of the test alone, which forget everything after it."""
    QSettings().remove("language")
    yield
    QSettings().remove("language")


def test_czech_installs_nothing_and_gives_the_very_same_words(qapp):
    speak(qapp, ScreenLanguage.CZECH)
    words = "Zavřít"
    assert tr(words) is words
    assert counted(3, "kontakt", "kontakty", "kontaktů") == "3\u00a0kontakty"


def test_sentence_is_said_in_english_and_in_czech_again(qapp):
    speak(qapp, ScreenLanguage.ENGLISH)
    assert tr("Zavřít") == "Close"
    speak(qapp, ScreenLanguage.CZECH)
    assert tr("Zavřít") == "Zavřít"


def test_form_of_the_designer_speaks_english(english, qtbot):
    widget, form = QWidget(), Ui_ReasonDialog()
    qtbot.addWidget(widget)
    form.setupUi(widget)
    assert form.act_button.text() == tr("Zapsat") == "Record"


def test_count_has_an_english_word(english):
    words = ("kontakt", "kontakty", "kontaktů")
    said = [counted(count, *words) for count in (1, 2, 5)]
    assert said == ["1\u00a0contact", "2\u00a0contacts", "5\u00a0contacts"]


def test_days_have_english_names_and_the_figures_of_the_paper(english):
    day = date(2026, 11, 30)
    assert weekday_words(day) == "Monday 30\u00a0November\u00a02026"
    assert short_day_words(day) == "Mon\u00a030.\u00a011.\u00a02026"


def test_list_ends_with_an_english_and(english):
    assert join_words(["a", "b", "c"]) == "a, b and c"


def catalogue(tmp_path, monkeypatch, pairs):
    path = tmp_path / "en.json"
    path.write_text(json.dumps(pairs), encoding="utf-8")
    monkeypatch.setattr("kkc_desktop.ui.english.catalogue_path", lambda: path)
    return Catalogue()


PAIRS = {
    "nový": "new",
    "Nový": "New",
    "ukrajinština": "Ukrainian",
    "osoba": "person",
    "osoby": "people",
    "Jazyk je {label}, tlumočník není zapsán.": "The language is {label}, no interpreter is set.",
    "Ve středisku: {label}.": "At the centre: {label}.",
    "Účet je uzavřen: {text}.": "The account is closed: {text}.",
    "Účet je uzavřen: {text}. Důvod: {text}.": "The account is closed: {text}. Reason: {text}.",
    "Osoba {}": "Person {}",
    "{text} · {text}": "{text} · {text}",
}


@pytest.mark.parametrize(
    ("czech", "said"),
    [
        (
            "Jazyk je ukrajinština, tlumočník není zapsán.",
            "The language is Ukrainian, no interpreter is set.",
        ),
        ("Ve středisku: 3\u00a0osoby.", "At the centre: 3\u00a0people."),
        ("Účet je uzavřen: Jan Nový.", "The account is closed: Jan Nový."),
        ("Účet je uzavřen: Nový.", "The account is closed: Nový."),
        ("Účet je uzavřen: a\n„b“.", "The account is closed: a\n„b“."),
        (
            "Účet je uzavřen: Nový. Důvod: nový.",
            "The account is closed: Nový. Reason: nový.",
        ),
        ("Nový · nový", "Nový · nový"),
        ("Osoba Nový", "Osoba Nový"),
        ("Co program nezná.", "Co program nezná."),
        ("Jazyk je Nováků, tlumočník není zapsán.", "Jazyk je Nováků, tlumočník není zapsán."),
        ("", ""),
    ],
    ids=[
        "label",
        "count",
        "name",
        "word",
        "lines",
        "longest",
        "bare",
        "own slot",
        "else",
        "no label",
        "none",
    ],
)
def test_filled_sentence_is_found_by_its_template(tmp_path, monkeypatch, czech, said):
    assert catalogue(tmp_path, monkeypatch, PAIRS).english(czech) == said


def test_words_that_qt_does_not_have_from_us_stay_its_own(english, qapp):
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_choice_is_kept_and_said_to_hold_from_the_next_start(own_settings, qtbot):
    window, menu = QWidget(), QMenu()
    qtbot.addWidget(window)
    language_menu(menu, window)
    czech, english = menu.actions()[0].menu().actions()
    assert (czech.text(), english.text()) == ("Čeština", "English")
    assert czech.isChecked()
    english.trigger()
    assert screen_language.chosen_language() is ScreenLanguage.ENGLISH
    dialog = window.findChild(ErrorDialog)
    assert dialog.text == "Jazyk obrazovky se změní po novém spuštění programu."
    assert tr("Zavřít") == "Zavřít"
    dialog.accept()


def test_error_of_a_service_is_told_in_english(english, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = show_error(window, KkcError(tr("Program už běží."), ""))
    assert dialog.accessibleName() == "The program is already running."
    dialog.accept()
