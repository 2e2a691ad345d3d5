"""Looks after the spelling of the long texts of a window, from the first that is entered."""

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.spelling import is_spelling_note
from kkc_desktop.services.spelling import Spelling
from kkc_desktop.ui.page import Said
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.speller import Speller
from kkc_desktop.ui.spelling_aid import OwnWords, SpellingAid
from kkc_desktop.ui.widgets.long_text import LongText
from kkc_desktop.ui.widgets.problem_list import ProblemCard

NEXT_KEY = "Shift+F7"
_SETTING = "spelling"
_NOTHING = "Pravopis: v\u00a0textech na této stránce není žádné neznámé slovo."
_OFF = "Kontrola pravopisu je vypnutá, zapnete ji v\u00a0nabídce Úpravy."


def is_wanted() -> bool:
    """Whether this computer's user wants spelling checked; at first yes."""
    return str(QSettings().value(_SETTING, "on")) == "on"


def own_words(spelling: Spelling) -> OwnWords:
    """The station's words, and the way of the person on duty to add one.

    A desk that cannot be read just now, for its sign-in has run out, checks without them.
    """

    def known() -> tuple[str, ...]:
        try:
            return spelling.words()
        except KkcError:
            return ()

    return OwnWords(known=known, add=spelling.add, may_add=lambda: spelling.may_add)


class SpellingWatch(QObject):
    """Nothing is loaded before a long text has the focus. Signal said(Said).

    It serves its window and the dialogs above it.
    """

    said = Signal(object)
    switched = Signal(bool)

    def __init__(self, window: QWidget, own_words: OwnWords, application: QApplication) -> None:
        super().__init__(window)
        self._window = window
        self._own_words = own_words
        self._asked_from: QWidget | None = None
        self._leads_from_note = False
        self.is_on = is_wanted()
        self.speller = Speller(own_words.known)
        self.speller.answered.connect(self._go_on)
        application.focusChanged.connect(self._meet)
        application.aboutToQuit.connect(self.speller.close)
        window.destroyed.connect(self.speller.close)

    def switch(self, is_on: bool) -> None:
        """Turns the marks on or off, also for the next start."""
        QSettings().setValue(_SETTING, "on" if is_on else "off")
        self.is_on = is_on
        self.switched.emit(is_on)

    def show_next(self) -> None:
        """Goes to the next unknown word of the texts in sight and opens its suggestions."""
        if not self.is_on:
            self.said.emit(Said(text=tr(_OFF)))
            return
        boxes = self._boxes()
        self._attend(boxes)
        if self.speller.is_waiting:
            self._asked_from = QApplication.focusWidget()
        elif not self._shows_next(boxes):
            self.said.emit(Said(text=tr(_NOTHING)))

    def _go_on(self) -> None:
        """Goes on with what waited for the dictionary, unless the person has gone elsewhere."""
        asked_from, self._asked_from = self._asked_from, None
        if asked_from is not None and asked_from is QApplication.focusWidget():
            self.show_next()

    def _shows_next(self, boxes: list[LongText]) -> bool:
        """Behind the caret first, then in the other boxes, then from the beginning."""
        focused = QApplication.focusWidget()
        first = boxes.index(focused) if isinstance(focused, LongText) and focused in boxes else 0
        places = [(boxes[first], boxes[first].textCursor().position())] if boxes else []
        places += [(box, 0) for box in (*boxes[first + 1 :], *boxes[: first + 1])]
        for box, position in places:
            aid = aid_of(box)
            word = aid.next_after(position) if aid else None
            if aid and word:
                aid.show_word(word)
                return True
        return False

    def _meet(self, old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(old, ProblemCard) and is_spelling_note(old.problem):
            # The card hides before its field comes to front, so the focus may go there by detours.
            self._leads_from_note = True
            QTimer.singleShot(0, self._forget_note)
        if not self.is_on or not isinstance(now, LongText) or not self._is_ours(now):
            return
        self._attend(self._boxes())
        if self._leads_from_note:
            self._forget_note()
            now.moveCursor(QTextCursor.MoveOperation.Start)
            self.show_next()

    def _forget_note(self) -> None:
        self._leads_from_note = False

    def _boxes(self) -> list[LongText]:
        """The texts in sight beside the focus, in the order of the Tab key."""
        focused = QApplication.focusWidget() or self._window
        if not self._is_ours(focused):
            focused = self._window
        top = focused.window()
        boxes = [box for box in top.findChildren(LongText) if box.isVisible() and box.is_prose]
        return sorted(boxes, key=lambda box: box.mapTo(top, box.rect().topLeft()).toTuple()[::-1])

    def _attend(self, boxes: list[LongText]) -> None:
        for box in boxes:
            if aid_of(box) is None:
                aid = SpellingAid(box, self.speller, self._own_words)
                self.switched.connect(aid.marks.set_on)

    def _is_ours(self, widget: QWidget) -> bool:
        above: QWidget | None = widget
        while above is not None and above is not self._window:
            above = above.parentWidget()
        return above is not None


def aid_of(box: LongText) -> SpellingAid | None:
    """The aid that the box already has."""
    return box.findChild(SpellingAid, options=Qt.FindChildOption.FindDirectChildrenOnly)
