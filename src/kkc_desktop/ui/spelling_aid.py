"""What one text offers for its unknown words: marks, suggestions, the way to the next one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu

from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.speller import Speller
from kkc_desktop.ui.spelling_marks import SpellingMarks
from kkc_desktop.ui.widgets.long_text import LongText

_THINKING = "Hledám návrhy…"
_NO_IDEA = "Žádný návrh"
_ADD = "&Přidat do slovníku stanice"
_LET_BE = "&Neoznačovat do odhlášení"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """The station's own words and the way to add one; whether the person may is asked each time."""

    known: Callable[[], Iterable[str]]
    add: Callable[[str], None]
    may_add: Callable[[], bool]


class SpellingAid(QObject):
    """Belongs to its box and goes with it."""

    def __init__(self, box: LongText, speller: Speller, own_words: OwnWords) -> None:
        super().__init__(box)
        self._box = box
        self._speller = speller
        self._own_words = own_words
        self.marks = SpellingMarks(box, speller)
        self.menu: SuggestionMenu | None = None
        box.count_unknown = self.count
        box.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        box.customContextMenuRequested.connect(self._open_menu)

    def count(self) -> int:
        """How many words of the text are unknown."""
        return self.marks.count()

    def next_after(self, position: int) -> QTextCursor | None:
        """The first unknown word that begins behind the position, selected."""
        found = self.marks.unknown()
        return next((each for each in found if each.selectionStart() >= position), None)

    def show_word(self, word: QTextCursor) -> None:
        """Selects the word and opens its suggestions below it; Enter takes the first."""
        self._box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._box.setTextCursor(word)
        self._box.ensureCursorVisible()
        self.menu = SuggestionMenu(self._box, word, self._speller, self._own_words)
        beginning = QTextCursor(word)
        beginning.setPosition(word.selectionStart())
        place = self._box.cursorRect(beginning).bottomLeft()
        self.menu.popup(self._box.viewport().mapToGlobal(place))

    def _open_menu(self, place: QPoint) -> None:
        """The usual menu of a text; over an unknown word with suggestions before it."""
        usual = self._box.createStandardContextMenu(place)
        word = self._word_at(self._box.cursorForPosition(place).position())
        if word is None:
            usual.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            usual.popup(self._box.viewport().mapToGlobal(place))
            return
        self.menu = SuggestionMenu(self._box, word, self._speller, self._own_words)
        self.menu.addSeparator()
        self.menu.addActions(usual.actions())
        usual.setParent(self.menu, usual.windowFlags())  # lives as long, and is never shown itself
        self.menu.popup(self._box.viewport().mapToGlobal(place))

    def _word_at(self, position: int) -> QTextCursor | None:
        found = self.marks.unknown()
        around = (each for each in found if each.selectionStart() <= position <= each.position())
        return next(around, None)


class SuggestionMenu(QMenu):
    """What may have been meant, and the dictionary of the station; one Ctrl+Z takes a word back."""

    def __init__(
        self, box: LongText, word: QTextCursor, speller: Speller, own_words: OwnWords
    ) -> None:
        super().__init__(box)
        self._box = box
        self._word = word
        self._speller = speller
        self._own_words = own_words
        self._is_over = False
        self._thinking = self.addAction(tr(_THINKING))
        self._thinking.setEnabled(False)
        self._end_of_suggestions = self.addSeparator()
        if own_words.may_add():
            self.addAction(tr(_ADD)).triggered.connect(self._add_word)
        else:
            self.addAction(tr(_LET_BE)).triggered.connect(self._let_be)
        self.aboutToHide.connect(self._end)
        speller.suggest(word.selectedText(), self._show)

    @property
    def suggestions(self) -> list[QAction]:
        """The rows of suggestions, once they have been thought of."""
        return [action for action in self.actions() if action.data()]

    def _show(self, suggestions: Sequence[str]) -> None:
        if self._is_over:
            return
        self.removeAction(self._thinking)
        for suggestion in suggestions:
            action = QAction(suggestion, self)
            action.setData(suggestion)
            action.triggered.connect(self._take)
            self.insertAction(self._end_of_suggestions, action)
        if suggestions:
            self.setActiveAction(self.suggestions[0])
        else:
            self._thinking.setText(tr(_NO_IDEA))
            self.insertAction(self._end_of_suggestions, self._thinking)

    def _take(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction), "only a row of the menu takes a word"
        self._box.insert_apart(str(action.data()), self._word)

    def _add_word(self) -> None:
        with guarded(self):
            self._own_words.add(self._word.selectedText())
            self._let_be()

    def _let_be(self) -> None:
        self._speller.learn((self._word.selectedText(),))

    def _end(self) -> None:
        self._is_over = True
        self.deleteLater()
