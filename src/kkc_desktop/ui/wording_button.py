"""The button that says and chooses how the paper speaks: its second language, type and words."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.second_language import Wording
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tips import set_tip

CZECH_ALONE = "Jen &česky"

_ADVERBS = {
    Language.SLOVAK: "slovensky",
    Language.UKRAINIAN: "ukrajinsky",
    Language.POLISH: "polsky",
    Language.ENGLISH: "anglicky",
    Language.GERMAN: "německy",
    Language.VIETNAMESE: "vietnamsky",
    Language.RUSSIAN: "rusky",
}
_STYLES = {PrintStyle.LARGE: "velké písmo", PrintStyle.EASY: "snadné čtení"}


class WordingButton(QPushButton):
    """Alt+R opens its menu; one more letter chooses the language, another one the type.

    `changed` says that the person chose something; showing a wording does not count.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: Wording = (Language.CZECH, PrintStyle.STANDARD)
        self._menu = QMenu(self)
        self._languages = self._group()
        self._styles = self._group()
        for style in PrintStyle:
            label = style.label
            self._add(self._styles, style, f"&{label[0].upper()}{label[1:]}")
        self.setMenu(self._menu)
        self.setProperty("hasMenu", True)
        self.setIcon(icon("language", "muted"))
        set_kind(self, "quiet")
        self.set_languages(())

    def set_languages(self, languages: Iterable[Language]) -> None:
        """Offers these second languages beside Czech alone."""
        for action in self._languages.actions():
            self._languages.removeAction(action)
            action.deleteLater()
        self._add(self._languages, Language.CZECH, CZECH_ALONE)
        for language in languages:
            self._add(self._languages, language, f"I\u00a0&{_adverb(language)}")
        self._menu.clear()
        self._menu.addActions(self._languages.actions())
        self._menu.addSeparator()
        self._menu.addActions(self._styles.actions())
        self.show_wording(self._value)

    def wording(self) -> Wording:
        """The chosen second language and type."""
        return self._value

    def show_wording(self, wording: Wording) -> None:
        """Shows what is chosen, without a signal; a language no longer offered is only said."""
        self._value = wording
        for group, value in zip((self._languages, self._styles), wording, strict=True):
            for action in group.actions():
                action.setChecked(action.data() is value)
        self._say()

    def set_read_only(self, *, is_read_only: bool) -> None:
        """A closed paper only says how it speaks."""
        self.setEnabled(not is_read_only)

    def _group(self) -> QActionGroup:
        group = QActionGroup(self)
        group.triggered.connect(self._take)
        return group

    def _add(self, group: QActionGroup, value: Language | PrintStyle, words: str) -> None:
        action = QAction(words, self, checkable=True)
        action.setData(value)
        group.addAction(action)

    def _take(self, action: QAction) -> None:
        language, style = self._value
        chosen = action.data()
        if isinstance(chosen, Language):
            language = chosen
        if isinstance(chosen, PrintStyle):
            style = chosen
        self.show_wording((language, style))
        self.changed.emit()

    def _say(self) -> None:
        language, style = self._value
        spoken = "česky" if language is Language.CZECH else f"i\u00a0{_adverb(language)}"
        words = ", ".join(word for word in (spoken, _STYLES.get(style, "")) if word)
        self.setText(f" Papí&r: {words}")
        self.setAccessibleName(f"Jazyk a\u00a0písmo papíru: {words}")
        set_tip(self, f"Jazyk a\u00a0písmo papíru: {words}")


def _adverb(language: Language) -> str:
    return _ADVERBS.get(language, language.label)
