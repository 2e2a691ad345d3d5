"""The line that says what was saved, in green, or what is wrong; it offers the one next act."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

SHOWN_FOR_MS = 6000


class SavedFlash(QFrame):
    """Shown above the action bar for six seconds; never takes the focus."""

    act_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "saved-flash")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(40)
        self.text_label = PlainLabel()
        self.act_button = QPushButton()
        set_kind(self.act_button, "quiet")
        self.act_button.clicked.connect(self.act_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 8, 3)
        row.setSpacing(8)
        self._icon = IconLabel("done", "success")
        row.addWidget(self._icon)
        row.addWidget(self.text_label, 1)
        row.addWidget(self.act_button)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def show_saved(
        self, text: str, act: str = "", act_icon: str = "", *, is_warning: bool = False
    ) -> None:
        """Shows what was saved, with the next act if there is one, and reads it aloud.

        A warning wears another sign and another colour than good news.
        """
        self.text_label.setText(text)
        set_kind(self, "saved-flash", "warning" if is_warning else "")
        self._icon.show_icon(*(("warning", "warning") if is_warning else ("done", "success")))
        self.act_button.setVisible(bool(act))
        if act_icon:
            self.act_button.setIcon(icon(act_icon, "accenttext"))
        self.act_button.setText(f" {act}" if act_icon else act)
        self.act_button.setAccessibleName(act)
        self.show()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
