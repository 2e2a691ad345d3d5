"""A person who speaks Ukrainian: chosen by keys, on the paper beside the Czech, and on record."""

from PySide6.QtCore import QDeadlineTimer, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from tests.journeys.counter import ALT, whole_text
from tests.journeys.test_walk_in_report import REPORT, REST

from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.document_lists import InstructionAnswer, PrintStyle
from kkc_desktop.services.translations import all_translations
from kkc_desktop.ui.turned_text import TurnedText

Key = Qt.Key
UKRAINIAN = all_translations()[0]
WRITTEN = {}
for field, typed in (REPORT | REST).items():
    WRITTEN[field] = typed
    if field == "instruction_answer":
        WRITTEN["instruction_given_at"] = "0842"


def chooses(counter, letter):
    """Alt+A and the underlined letter in the menu that opens."""
    done = []
    counter.page.frame.wording.clicked.connect(lambda: done.append(letter))
    patience = QDeadlineTimer(5000)

    def choose_if_open():
        menu = QApplication.activePopupWidget()
        if menu:
            plain = Qt.KeyboardModifier.NoModifier
            key = QKeyEvent(QEvent.Type.KeyPress, ord(letter), plain, letter)
            QApplication.sendEvent(menu, key)
        elif not patience.hasExpired():
            QTimer.singleShot(1, choose_if_open)

    QTimer.singleShot(0, choose_if_open)
    counter.press(Key.Key_A, modifier=ALT)
    counter.waits_until(lambda: done, "the menu did not open")


def test_choosing_ukrainian_prints_czech_with_the_parallel_block_and_keeps_the_version(counter):
    counter.begins("PTO")
    counter.fills(**WRITTEN)
    chooses(counter, "U")
    assert counter.page.frame.wording.text() == " P&apír: i\u00a0ukrajinsky"
    document = counter.closes()
    text = whole_text(counter.services.documents.paper(document.id).content)
    assert "Byl(a) jsem poučen(a), že za uvedení" in text
    assert "Мені роз’яснено, що за повідомлення завідомо неправдивих" in text
    assert "Překlad není úřední; rozhodné je české znění." in text
    assert "Переклад неофіційний; вирішальним є чеський текст." in text
    assert "Poučení předáno i v jazyce ukrajinském (překlad verze 1) dne 22. listopadu 2026" in text
    stored = counter.services.documents.open(document.id).document
    assert stored.second_language is Language.UKRAINIAN
    assert stored.translation_version == UKRAINIAN.version


def test_the_language_of_a_person_on_the_page_is_followed_until_somebody_chooses(counter):
    counter.begins("PTO")
    counter.fills(surname="Ковальчук")
    says_language(counter, "ukrajinština")
    counter.waits_until(lambda: language_of(counter) is Language.UKRAINIAN, "not followed")
    chooses(counter, "P")
    says_language(counter, "němčina")
    counter.page.refresh()
    assert language_of(counter) is Language.POLISH


def test_the_text_turned_to_the_person_is_in_her_language(counter):
    counter.begins("PTO")
    counter.goes_to("instruction_answer")
    counter.enters(InstructionAnswer.UNDERSTOOD.label)
    chooses(counter, "U")
    counter.page.refresh()
    turned = []

    def look():
        turned.append(QApplication.activeModalWidget().text.toPlainText())
        counter.press(Key.Key_Escape)

    counter.when(TurnedText, look)
    counter.press(Key.Key_U, modifier=ALT)
    counter.waits_until(lambda: turned, "the text was not turned")
    assert turned[0].startswith("Мені роз’яснено")


def test_large_print_is_chosen_by_two_keys_and_shown_in_the_preview(counter):
    counter.begins("POO")
    chooses(counter, "V")
    assert counter.page.dossier.document.print_style is PrintStyle.LARGE


def says_language(counter, language):
    counter.page.jump("persons.0.language")
    assert counter.field == "language"
    counter.enters(language)


def language_of(counter):
    return counter.page.dossier.document.second_language
