"""The cards beside the list of backups: the state, the place, and a copy that anyone can read."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.backup import BackupMood, BackupState
from kkc_desktop.domain.czech import moment_words
from kkc_desktop.ui.backup_words import breakable
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_WIDTH = 272
_TITLES = {
    BackupMood.GOOD: "Záloha je v\u00a0pořádku",
    BackupMood.LATE: "Záloha je opožděná",
    BackupMood.FAILED: "Záloha se nezdařila",
    BackupMood.NONE: "Zatím žádná záloha",
}
_COPY = "Ve složce s\u00a0daty leží nešifrovaná kopie z\u00a0převodu do trezoru. Přečte ji kdokoli."


class BackupCards(QWidget):
    """Says in words and colour whether the last backup holds; its buttons are the panel's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self.state_icon = IconLabel("backup", "muted", 24)
        self.state_label = PlainLabel(tr("Zjišťuji stav záloh…"), "block-title")
        self.last_label = _wrapped("second-line")
        self.place_label = _wrapped("")
        self.note_label = _wrapped("second-line")
        self.back_up_button = _button("backup", tr(" Zálohovat &teď"), "primary", "white")
        self.place_button = _button("folder", tr(" Zvolit &místo…"), "secondary", "muted")
        self.delete_button = _button(
            "delete", tr(" &Smazat nešifrovanou kopii…"), "danger", "error"
        )
        self.state_card = QFrame()
        self.copy_card = QFrame()
        self._note_icon = IconLabel("warning", "warning", 16)
        self._lay_out()

    def show_state(self, state: BackupState, place: Path, *, has_copies: bool) -> None:
        """Shows the state, the place and its note."""
        is_red = state.mood.is_red
        set_kind(self.state_card, "problem-error" if is_red else "saved-flash")
        tone = "error" if is_red else "success"
        self.state_icon.show_icon("error" if is_red else "done", tone)
        self.state_label.setText(tr(_TITLES[state.mood]))
        self.last_label.setText(_last_words(state))
        self.state_card.setAccessibleName(f"{tr(_TITLES[state.mood])}. {_last_words(state)}")
        self.place_label.setText(breakable(place))
        self.note_label.setText(tr(state.note))
        for widget in (self.note_label, self._note_icon):
            widget.setVisible(bool(state.note))
        self.copy_card.setVisible(has_copies)

    def show_allowed(self, *, may_change: bool) -> None:
        """Leaves what the role on duty may do."""
        self.place_button.setVisible(may_change)
        self.delete_button.setVisible(may_change)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.state_icon)
        head.addWidget(self.state_label, 1)
        state = _filled(self.state_card, "card")
        state.addLayout(head)
        state.addWidget(self.last_label)
        state.addWidget(self.back_up_button)
        place_card = QFrame()
        place = _filled(place_card, "card")
        place.addWidget(PlainLabel(tr("Místo pro zálohy"), "card-title"))
        place.addWidget(self.place_label)
        note = QHBoxLayout()
        note.setSpacing(6)
        note.addWidget(self._note_icon, alignment=Qt.AlignmentFlag.AlignTop)
        note.addWidget(self.note_label, 1)
        place.addLayout(note)
        place.addWidget(self.place_button)
        copy = _filled(self.copy_card, "problem-warning")
        words = _wrapped("")
        words.setText(tr(_COPY))
        copy.addWidget(words)
        copy.addWidget(self.delete_button)
        self.copy_card.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (self.state_card, place_card, self.copy_card):
            column.addWidget(card)
        column.addStretch()


def _last_words(state: BackupState) -> str:
    if state.last_good is None:
        return tr(state.failure) or tr(state.words)
    when = tr("Poslední vyzkoušená {}").format(moment_words(state.last_good.made_at))
    if state.failure:
        return f"{tr(state.failure)} {when}."
    return f"{when}, {tr(state.words).removeprefix('Záloha ')}."


def _filled(card: QFrame, kind: str) -> QVBoxLayout:
    set_kind(card, kind)
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 14)
    column.setSpacing(10)
    return column


def _wrapped(kind: str) -> PlainLabel:
    label = PlainLabel("", kind)
    label.setWordWrap(True)
    return label


def _button(icon_name: str, words: str, kind: str, tone: str) -> QPushButton:
    button = QPushButton(icon(icon_name, tone), words)
    button.setAccessibleName(words.strip().replace("&", ""))
    set_kind(button, kind)
    return button
