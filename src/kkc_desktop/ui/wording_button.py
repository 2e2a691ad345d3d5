"""The button that says and chooses how the paper speaks: its second language, type and words."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.second_language import Wording
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
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
_STYLES = {PrintStyle.LARGE: "16\u00a0b.", PrintStyle.EASY: "snadné"}


class WordingButton(QPushButton):
    """Alt+A opens its menu; one more letter chooses the language, another one the type.

    `changed` says that the person chose something; showing a wording does not count.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: Wording = (Language.CZECH, PrintStyle.STANDARD)
        self._is_wide, self._is_tiny = True, False
        self._menu = QMenu(self)
        self._languages = self._group()
        self._styles = self._group()
        self._gap = self._menu.addSeparator()
        for style in PrintStyle:
            label = tr(style.label)
            words = f"&{label[0].upper()}{label[1:]}"
            self._menu.addAction(self._made(self._styles, style, words))
        self.setMenu(self._menu)
        self.setProperty("hasMenu", True)
        self.setIcon(icon("language", "muted"))
        set_kind(self, "quiet")
        self.set_languages(())

    def set_languages(self, languages: Iterable[Language]) -> None:
        """Offers these second languages beside Czech alone."""
        for action in self._languages.actions():
            self._languages.removeAction(action)
            self._menu.removeAction(action)
            action.deleteLater()
        offered = [(Language.CZECH, tr(CZECH_ALONE))]
        offered += [(language, f"I\u00a0&{_adverb(language)}") for language in languages]
        for language, words in offered:
            self._menu.insertAction(self._gap, self._made(self._languages, language, words))
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

    def fit(self, *, is_wide: bool, is_tiny: bool) -> None:
        """Says less where there is little room; the tip has it whole."""
        self._is_wide, self._is_tiny = is_wide, is_tiny
        self._say()

    def _group(self) -> QActionGroup:
        group = QActionGroup(self)
        group.triggered.connect(self._take)
        return group

    def _made(self, group: QActionGroup, value: Language | PrintStyle, words: str) -> QAction:
        action = QAction(words, self, checkable=True)
        action.setData(value)
        return group.addAction(action)

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
        spoken = (
            tr("česky") if language is Language.CZECH else tr("i\u00a0{}").format(_adverb(language))
        )
        type_words = tr(_STYLES.get(style, "")) if self._is_wide else ""
        short = ", ".join(word for word in (spoken, type_words) if word)
        whole = tr("Jazyk a\u00a0písmo papíru: {}, {}").format(spoken, tr(style.label))
        self.setText(tr(" P&apír") if self._is_tiny else tr(" P&apír: {}").format(short))
        self.setAccessibleName(whole)
        set_tip(self, whole)


def _adverb(language: Language) -> str:
    return tr(_ADVERBS.get(language, language.label))
