"""What the windows before the desk share: the name of the station, and a note in a frame."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.station import Station
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel


def title_row(station: Station) -> QHBoxLayout:
    """The shield, the name of the station, and CVIČENÍ where nothing is real."""
    words = QVBoxLayout()
    words.setSpacing(0)
    name = station.short_name.removeprefix("KKC").strip()
    words.addWidget(PlainLabel(f"KKC {name}", "window-name"))
    words.addWidget(
        PlainLabel(tr("přepážka kontaktního a\u00a0koordinačního centra"), "second-line")
    )
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(IconLabel("shield", "accent", 30))
    row.addLayout(words)
    row.addStretch()
    if station.is_exercise:
        from kkc_desktop.ui.widgets.marks import Badge

        row.addLayout(at_top(Badge(tr("CVIČENÍ"), "exercise")))
    return row


def at_top(mark: QWidget) -> QVBoxLayout:
    """The mark level with the first line beside it."""
    column = QVBoxLayout()
    column.addWidget(mark)
    column.addStretch()
    return column


class NoteCard(QFrame):
    """A note or an error with one act that may help; hidden while there is nothing to say."""

    def __init__(self, act: str = "") -> None:
        super().__init__()
        set_kind(self, "problem-note")
        self._icon = IconLabel("note", "note")
        self._title = PlainLabel("", "problem-title", "note")
        self._label = PlainLabel()
        self._label.setWordWrap(True)
        self.act_button = QPushButton(act)
        self.act_button.setAutoDefault(True)
        set_kind(self.act_button, "secondary")
        self.act_button.hide()
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self._title)
        words.addWidget(self._label)
        buttons = QHBoxLayout()
        buttons.addWidget(self.act_button)
        buttons.addStretch()
        words.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addLayout(at_top(self._icon))
        row.addLayout(words, 1)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._label.text()

    def begin(self, words: str) -> None:
        """The note it is shown with for the first time."""
        self._title.setText(tr("Poznámka"))
        self._label.setText(words)
        self.setVisible(bool(words))

    def say(
        self, title: str, words: str, tone: str = "note", *, is_act_offered: bool = False
    ) -> None:
        """Says something else as note, warning or error."""
        set_kind(self, f"problem-{tone}")
        self._icon.show_icon(tone, tone)
        self._title.setText(title)
        set_tone(self._title, tone)
        self._label.setText(words)
        self.setAccessibleName(f"{title}: {words}")
        self.act_button.setVisible(is_act_offered)
        self.show()
