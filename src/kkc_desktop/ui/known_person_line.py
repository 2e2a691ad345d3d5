"""What is known of the person being typed: warnings to mind, and a card that may be theirs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.card_words import counter_name, number_words
from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.person_card import PersonFlag
from kkc_desktop.domain.person_match import CardMatch
from kkc_desktop.domain.typed_text import pictured
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.elided_label import ElidedLabel
from kkc_desktop.ui.widgets.plain_label import IconLabel


class KnownPersonLine(QWidget):
    """A line for each; without any it is hidden. Signal taken(str): the card was wanted."""

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.take_buttons: list[QPushButton] = []
        self.said: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.hide()

    def show_known(
        self,
        flags: tuple[PersonFlag, ...] = (),
        matches: tuple[CardMatch, ...] = (),
        *,
        may_take: bool = True,
    ) -> None:
        """Shows the warnings in force and the likeliest card in place of what was shown.

        Without `may_take` the card is only named.
        """
        self._forget()
        for flag in flags:
            self._add(flag_words(flag), "flag", "warning", tip=flag.reason)
        for match in matches[:1]:  # a contact has no room for more without scrolling
            words = tr("Možná tatáž osoba: karta\u00a0{}").format(number_words(match.card.number))
            reasons = ", ".join(tr(reason.label) for reason in match.reasons)
            rest = f"{counter_name(match.card)} – {reasons}"
            if len(matches) > 1:
                rest += tr(" · a\u00a0další karty: {}").format(len(matches) - 1)
            if may_take:
                line = self._add(f"{words}, {rest}", "persons", "note")
                line.addWidget(self._take_button(match))
            else:
                self._add(words, "persons", "note", tip=rest)
        self.setVisible(bool(self.said))

    def _take_button(self, match: CardMatch) -> QPushButton:
        button = QPushButton(icon("insert", "accenttext"), tr(" Převzít kartu"))
        button.setAccessibleName(tr("Převzít kartu {}").format(number_words(match.card.number)))
        set_kind(button, "quiet")
        button.clicked.connect(lambda: self.taken.emit(match.card.id))
        self.take_buttons.append(button)
        return button

    def _add(self, words: str, picture: str, tone: str, tip: str = "") -> QHBoxLayout:
        frame = QFrame()
        set_kind(frame, f"problem-{tone}")
        frame.setAccessibleName(words)
        label = ElidedLabel(pictured(words))
        set_tip(label, pictured(" – ".join(filter(None, (words, tip)))))
        line = QHBoxLayout(frame)
        line.setContentsMargins(10, 3, 6, 3)
        line.setSpacing(8)
        line.addWidget(IconLabel(picture, tone, 16))
        line.addWidget(label, 1)
        self._column.addWidget(frame)
        self.said.append(words)
        return line

    def _forget(self) -> None:
        self.said, self.take_buttons = [], []
        while (item := self._column.takeAt(0)) is not None:
            if (frame := item.widget()) is not None:
                frame.hide()
                frame.deleteLater()


def flag_words(flag: PersonFlag) -> str:
    """The warning as it is read at once: Upozornění: jednat ve dvou, platí do 4. 6. 2026."""
    return tr("Upozornění: {}, platí do\u00a0{}").format(
        tr(flag.kind.label), day_words(flag.valid_until)
    )
