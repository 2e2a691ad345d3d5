"""Snippets at the keyboard: Ctrl+M puts one in, Tab walks its blanks, typing fills them.

Coming to a text that has blanks chooses the first. Tab goes to the next blank and, behind the
last one, on to the next field as ever; Shift+Tab goes back the same way. On a chosen blank Enter
goes on too, so that it never wipes the blank out. Ctrl+Z takes the whole snippet back. It works
on whatever has the caret, in dialogs too, and needs nothing of the text widgets themselves.
"""

import re
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from kkc_desktop.domain.snippet import Blank, Snippet, abbreviated, blanks, exact, matching
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.snippet_list import SnippetList
from kkc_desktop.ui.snippet_marks import mark_blanks
from kkc_desktop.ui.snippet_places import belongs, by_place
from kkc_desktop.ui.snippet_text import SnippetText, snippet_text

_WORD = re.compile(r"\w{1,40}$")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_SHORTEST_HINT = 2
_MOST_HINTS = 4
_PUTS_IN = "Ctrl+M vloží"
_OFFERS = "Ctrl+M vybere"
_CHOICE = "Enter vloží, šipky vybírají, Esc zavře"
_WALK = "Tab další místo, Shift+Tab předchozí"
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_FOLLOWED = "followsSnippets"


class SnippetSource(Protocol):
    """Where the snippets in force and the words of their blanks are read."""

    def snippets(self) -> tuple[Snippet, ...]:
        """The offered ones."""
        ...

    def blank_words(self) -> frozenset[str]:
        """What all blanks ask for."""
        ...


class SnippetKeys(QObject):
    """Follows the caret for as long as the window lives."""

    def __init__(self, application: QApplication, source: SnippetSource, window: QWidget) -> None:
        super().__init__(window)
        self._source = source
        self._text: SnippetText | None = None
        self._list: SnippetList | None = None
        self._is_choosing = self._is_typing = False
        application.focusChanged.connect(self._follow_focus)
        self._follow_focus(None, application.focusWidget())

    def put_in(self) -> None:
        """Puts the snippet of the abbreviation before the caret in, or offers a choice."""
        if self._text is None:
            return
        word, snippets = self._word(), self._offered()
        hits = matching(word, snippets) if word else []
        found = exact(word, snippets) or (hits[0] if len(hits) == 1 else None)
        if found is not None:
            self._insert(found)
        else:
            self._is_choosing = True
            self._offer(hits or snippets, tr(_CHOICE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the keys of the list and of the blanks; all others go on to the text."""
        if self._text is None or watched is not self._text.widget:
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            return self._claim(event)
        return event.type() is QEvent.Type.KeyPress and self._take(event)

    def _claim(self, event: QKeyEvent) -> bool:
        """Keeps menus and page from taking a key that means something here."""
        is_ours = _is_call(event) or (self._is_choosing and event.key() == Qt.Key.Key_Escape)
        if is_ours:
            event.accept()
        return is_ours

    def _take(self, event: QKeyEvent) -> bool:
        key, held = event.key(), event.modifiers()
        if _is_call(event):
            self.put_in()
            return True
        if self._is_choosing and held in _PLAIN and self._choose(key):
            return True
        if key == Qt.Key.Key_Backtab or (key == Qt.Key.Key_Tab and held == _SHIFT):
            return self._walk(back=True)
        if key == Qt.Key.Key_Tab and held in _PLAIN:
            return self._walk()
        if key in _ENTER and held in _PLAIN and self._chosen_blank() is not None:
            return self._walk() or self._leave_blanks()
        self._is_typing = bool(event.text().strip()) or key == Qt.Key.Key_Backspace
        return False

    def _choose(self, key: int) -> bool:
        assert self._list is not None, "a choice has its list"
        if key in _STEPS:
            self._list.move_choice(_STEPS[Qt.Key(key)])
        elif key == Qt.Key.Key_Escape:
            self._close_list()
        elif key in (*_ENTER, Qt.Key.Key_Tab):
            self._insert_chosen()
        else:
            return False
        return True

    def _insert_chosen(self) -> None:
        chosen = self._list.chosen_snippet if self._list is not None else None
        if chosen is not None:
            self._insert(chosen)

    def _insert(self, snippet: Snippet) -> None:
        assert self._text is not None, "a snippet goes where the caret is"
        self._close_list()
        word = self._word()
        start, end = self._text.selection()
        start -= len(word)
        self._text.replace(start, end, snippet.text)
        inside = [each for each in self._blanks() if start <= each.start]
        last = start + len(snippet.text)
        if inside and inside[0].end <= last:
            self._show(inside[0])
        else:
            self._text.select(last, last)

    def _walk(self, *, back: bool = False) -> bool:
        """Chooses the blank behind or before the caret; says whether there was one."""
        if self._text is None:
            return False
        start, end = self._text.selection()
        if back:
            found = [each for each in self._blanks() if each.end <= start]
            blank = found[-1] if found else None
        else:
            blank = next((each for each in self._blanks() if each.start >= end), None)
        if blank is None:
            return False
        self._show(blank)
        return True

    def _show(self, blank: Blank) -> None:
        assert self._text is not None, "a blank stands in a text"
        self._text.select(blank.start, blank.end)
        words = f"{blank.what} – {blank.hint}" if blank.hint else blank.what
        self._shown_list().tell(f"{words}\n{tr(_WALK)}", self._text.widget, self._text.caret())

    def _leave_blanks(self) -> bool:
        """Behind the last blank Enter puts the caret to the end of what was filled in."""
        assert self._text is not None, "a blank stands in a text"
        _, end = self._text.selection()
        self._text.select(end, end)
        self._close_list()
        return True

    def _chosen_blank(self) -> Blank | None:
        assert self._text is not None, "a blank stands in a text"
        selected = self._text.selection()
        return next((each for each in self._blanks() if (each.start, each.end) == selected), None)

    def _blanks(self) -> list[Blank]:
        text = self._text.text() if self._text is not None else ""
        return blanks(text, self._source.blank_words()) if "[" in text else []

    def _word(self) -> str:
        """The letters right before the caret; none while something is selected."""
        assert self._text is not None, "letters stand in a text"
        start, end = self._text.selection()
        found = _WORD.search(self._text.text()[:start][-40:]) if start == end else None
        return found[0] if found else ""

    def _offered(self) -> list[Snippet]:
        assert self._text is not None, "snippets are offered for a text"
        return by_place(self._source.snippets(), self._text.widget.objectName())

    def _follow_focus(self, old: QWidget | None, now: QWidget | None) -> None:
        self._close_list()
        self._text = snippet_text(now)
        if self._text is None or now is None:
            return
        now.installEventFilter(self)
        if not now.property(_FOLLOWED):
            now.setProperty(_FOLLOWED, True)
            now.textChanged.connect(self._follow_text)  # type: ignore[attr-defined]
        self._mark()
        if old is not None and old is not now and not QApplication.mouseButtons():
            self._choose_first()

    def _choose_first(self) -> None:
        """Whoever comes from another field finds the first blank chosen; the mouse aims itself."""
        first = next(iter(self._blanks()), None)
        if first is not None:
            self._show(first)

    def _follow_text(self) -> None:
        if self._text is None or self.sender() is not self._text.widget:
            return
        self._mark()
        is_typing, self._is_typing = self._is_typing, False
        if self._is_choosing:
            self._narrow()
        elif is_typing:
            self._hint()
        else:
            self._close_list()

    def _narrow(self) -> None:
        word, snippets = self._word(), self._offered()
        hits = matching(word, snippets) if word else snippets
        if hits:
            self._offer(hits, tr(_CHOICE))
        else:
            self._close_list()

    def _hint(self) -> None:
        """Tells which abbreviations the letters begin, and takes no key for it."""
        assert self._text is not None, "letters are typed into a text"
        word, field = self._word(), self._text.widget.objectName()
        hits = abbreviated(word, self._offered()) if len(word) >= _SHORTEST_HINT else []
        hits = [each for each in hits if belongs(each, field)][:_MOST_HINTS]
        if hits:
            is_sure = len(hits) == 1 or exact(word, hits) is not None
            self._offer(hits, tr(_PUTS_IN) if is_sure else _OFFERS)
        else:
            self._close_list()

    def _offer(self, snippets: list[Snippet], foot: str) -> None:
        assert self._text is not None, "snippets are offered for a text"
        self._shown_list().offer(snippets, foot, self._text.widget, self._text.caret())

    def _shown_list(self) -> SnippetList:
        if self._list is None:
            assert self._text is not None, "the list stands below a caret"
            self._list = SnippetList(self._text.widget.window())
            self._list.chosen.connect(self._insert_chosen)
        return self._list

    def _close_list(self) -> None:
        self._is_choosing = False
        if self._list is not None:
            self._list.hide()
            self._list.deleteLater()
            self._list = None

    def _mark(self) -> None:
        if self._text is not None and isinstance(self._text.widget, QPlainTextEdit):
            mark_blanks(self._text.widget, self._text.text(), self._blanks())


def _is_call(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_M and event.modifiers() == _CONTROL
