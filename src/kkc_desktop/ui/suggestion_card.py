"""The suggested extent of an incident with every sentence that led to it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kkc_desktop.domain.event_lists import AlarmLevel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_tone
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

_NOTE = "návrh, ne vyhlášení"


class SuggestionCard(SectionCard):
    """Says the level in a large word, why, and by which rules; it declares nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("evaluation", tr("Navržený rozsah"), parent)
        self.set_note(tr(_NOTE))
        self.level_label = PlainLabel("", "clock-line")
        self.sentence_labels: list[PlainLabel] = []
        self.version_label = PlainLabel("", "hint")
        self.version_label.setWordWrap(True)
        inside = QVBoxLayout()
        inside.setContentsMargins(8, 0, 8, 6)
        inside.setSpacing(4)
        inside.addWidget(self.level_label)
        self._sentences = QVBoxLayout()
        self._sentences.setSpacing(3)
        inside.addLayout(self._sentences)
        inside.addWidget(self.version_label)
        self.body.addLayout(inside)

    def show_suggestion(self, level: AlarmLevel, sentences: Sequence[str], version: str) -> None:
        """Shows the level, its sentences and the version of the rules."""
        is_known = level is not AlarmLevel.NOT_CHOSEN
        words = tr("{} stupeň, protože:").format(tr(level.label)) if is_known else tr("bez návrhu")
        self.level_label.setText(words[0].upper() + words[1:])
        set_tone(self.level_label, "" if is_known else "muted")
        self.setAccessibleDescription(f"{words} {'; '.join(sentences)}")
        for row in range(max(len(sentences), len(self.sentence_labels))):
            if row == len(self.sentence_labels):
                self._add_row()
            label = self.sentence_labels[row]
            label.setText(sentences[row] if row < len(sentences) else "")
            holder = label.parentWidget()
            assert holder is not None, "a sentence stands in its row"
            holder.setVisible(row < len(sentences))
        self.version_label.setText(tr("Pravidla verze {}").format(version) if version else "")

    def _add_row(self) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        label = PlainLabel()
        label.setWordWrap(True)
        row.addWidget(IconLabel("law", "muted", 16))
        row.addWidget(label, 1)
        self.sentence_labels.append(label)
        self._sentences.addWidget(holder)
