"""Restore, step 4: how far it is, and how it ended."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import moment_words
from kkc_desktop.services.restoring import RestoreDone
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_RUNNING = "Záloha se čte, ověřuje a\u00a0teprve pak se vymění za současná data."
_SIGN_IN = "Přihlaste se heslem, které platilo v\u00a0době zálohy."


class RestoreProgress(QWidget):
    """A bar, then icon and words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = IconLabel("backup", "accent", 32)
        self.title_label = PlainLabel("", "block-title")
        self.words_label = PlainLabel()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Průběh obnovy"))
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        for label in (self.title_label, self.words_label):
            label.setWordWrap(True)
        lines = QVBoxLayout()
        lines.setSpacing(8)
        for widget in (self.title_label, self.words_label, self.bar):
            lines.addWidget(widget)
        lines.addStretch()
        row = QHBoxLayout()
        row.setSpacing(14)
        icon_column = QVBoxLayout()
        icon_column.addWidget(self.icon)
        icon_column.addStretch()
        row.addLayout(icon_column)
        row.addLayout(lines, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.addLayout(row)

    def begin(self) -> None:
        """Shows that the work has begun."""
        self._say("backup", "accent", tr("Obnovují se data stanice"), tr(_RUNNING))
        self.bar.setRange(0, 0)
        self.bar.show()

    def show_progress(self, done: int, total: int) -> None:
        """Moves the bar."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def show_done(self, done: RestoreDone) -> None:
        """Says what the restore did."""
        self.bar.hide()
        if done.is_only_vault:
            title = tr("Svazek klíčů je obnoven, data jsou beze změny")
        else:
            title = tr("Data jsou obnovena ze zálohy {}").format(moment_words(done.head.made_at))
        self._say("done", "success", title, "\n".join(_lines(done)))

    def show_refused(self, words: str) -> None:
        """Says why nothing was changed."""
        self.bar.hide()
        self._say("error", "error", tr("Obnova neproběhla"), words)

    def _say(self, icon_name: str, tone: str, title: str, words: str) -> None:
        self.icon.show_icon(icon_name, tone)
        self.title_label.setText(title)
        self.words_label.setText(words)
        self.setAccessibleName(f"{title}. {words}")


def _lines(done: RestoreDone) -> list[str]:
    lines = [
        tr(
            "Čísla {} až {} vyšla po záloze. V\u00a0rejstříku jsou zneplatněná a\u00a0podruhé "
            "se nevydají."
        ).format(first, last)
        for first, last in done.lost_numbers
    ]
    if done.aside:
        lines.append(tr("Předchozí soubory zůstaly vedle pod jménem {}.").format(done.aside))
    return [*lines, tr(_SIGN_IN)]
