"""The citizen's screen: the part being read back, large, and nothing else of the desk."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QScreen,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.citizen_words import CitizenWords
from kkc_desktop.domain.read_back import PartStanding
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screens import remember_screen
from kkc_desktop.ui.style import set_kind, set_tone, text_font
from kkc_desktop.ui.widgets.plain_label import PlainLabel

SCREEN_KEY = "citizen_screen"
_WIDTH, _HEIGHT = 1920, 1080
_SMALLEST, _LARGEST = 0.55, 2.5
_NO_NAME = "KKC Desktop"
_STEP = 0.8


class CitizenWindow(QDialog):
    """Shows one part, or the centre's name alone; it knows no other text of the desk.

    Signal agreed() when the large button was pressed. It blanks itself when the desk is hidden or
    locked, so no other cover is laid over it.
    """

    agreed = Signal()

    def __init__(self, station: str, words: CitizenWords, czech: CitizenWords, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("citizen_window")
        self.setProperty("blanks_itself", True)
        self.setWindowTitle(_NO_NAME)
        self.setAccessibleName(tr("Obrazovka občana"))
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowModality(Qt.WindowModality.NonModal)
        self._desk = parent
        self._words, self._czech = words, czech
        self._is_bilingual = words.language is not czech.language
        self._fonts: list[tuple[QWidget, float, QFont.Weight]] = []
        self.name = self._label(44, QFont.Weight.Bold)
        self.name.setText(station)
        self.name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.place = self._label(17)
        self.title = self._label(34, QFont.Weight.Bold)
        self.text, self.beside = self._text(), self._text()
        self.czech_area, self.beside_area = _area(self.text), _area(self.beside)
        self.state = self._label(20, QFont.Weight.DemiBold)
        self.agree_button = QPushButton()
        self._fonts.append((self.agree_button, 24, QFont.Weight.DemiBold))
        self.agree_button.setAutoDefault(False)  # Enter at the desk must not press it as well
        self.agree_button.clicked.connect(self.agreed)
        self.stack = QStackedWidget()
        self._lay_out()
        QShortcut(QKeySequence("F11"), self, self.turn_full_screen)
        self.blank()

    @property
    def is_blank(self) -> bool:
        """Whether only the centre's name is seen."""
        return self.stack.currentIndex() == 0

    def show_on(self, screen: QScreen | None) -> None:
        """Fills the other screen; without one it is a window that can be turned and filled."""
        if screen is not None:
            self.setGeometry(screen.geometry())
            self.showFullScreen()
        elif not self.isVisible():
            room = QGuiApplication.primaryScreen().availableGeometry()
            self.resize(min(room.width() - 80, 1280), min(room.height() - 80, 800))
            self.show()
        self.raise_()

    def show_part(self, standing: PartStanding, number: int, count: int) -> None:
        """Shows the part with what stands beside it, from its beginning."""
        part = standing.part
        self.place.setText(f"{number} / {count}")
        self.title.setText(part.title)
        beside = part.beside or (self._words.only_czech if self._is_bilingual else "")
        self._show_texts(part.text, beside)
        self._show_state(standing)
        self.stack.setCurrentIndex(1)

    def show_purposes(self, title: str, words: str) -> None:
        """Shows why the data of the part are asked for; they are in Czech."""
        self.title.setText(title)
        self._show_texts(words, "")
        self.agree_button.hide()
        self.state.setText(self._both("why"))
        set_tone(self.state, "muted")

    def blank(self) -> None:
        """Shows the centre's name alone."""
        for label in (self.text, self.beside, self.title, self.place, self.state):
            label.setText("")
        self.stack.setCurrentIndex(0)

    def turn_pages(self, screens: int) -> None:
        """Goes on in a text longer than the screen, or back."""
        for area in (self.czech_area, self.beside_area):
            bar = area.verticalScrollBar()
            bar.setValue(bar.value() + round(screens * _STEP * bar.pageStep()))

    def turn_full_screen(self) -> None:
        """F11: the whole screen, or a window again."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives the screen back to the desk, Enter presses the large button."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self._desk.activateWindow()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.agree_button.isVisible():
                self.agree_button.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything grows with the screen."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another colour scheme takes the fonts away; they are put on again."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        times = min(self.width() / _WIDTH, self.height() / _HEIGHT)
        times = min(max(times, _SMALLEST), _LARGEST)
        for widget, points, weight in self._fonts:
            widget.setFont(text_font(points * times, weight))
        edge = round(44 * times)
        self._column.setContentsMargins(edge, edge // 2, edge, edge // 2)
        self._column.setSpacing(round(18 * times))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remembers the screen for the next time."""
        remember_screen(self, SCREEN_KEY)
        super().closeEvent(event)

    def _show_texts(self, text: str, beside: str) -> None:
        self.text.setText(text)
        self.beside.setText(beside)
        self.beside_area.setVisible(bool(beside))
        for area in (self.czech_area, self.beside_area):
            area.verticalScrollBar().setValue(0)

    def _show_state(self, standing: PartStanding) -> None:
        is_objected = standing.answer is not None and not standing.is_confirmed
        words = self._both("agreed") if standing.is_confirmed else ""
        self.state.setText(f"✓ {words}" if words else self._both("objected") if is_objected else "")
        set_tone(self.state, "success" if standing.is_confirmed else "warning")
        self.agree_button.setVisible(not standing.is_confirmed)

    def _both(self, name: str) -> str:
        """The words in Czech, and after a line in the person's language."""
        czech, own = getattr(self._czech, name), getattr(self._words, name)
        return f"{own} · {czech}" if self._is_bilingual else str(czech)

    def _label(self, points: float, weight: QFont.Weight = QFont.Weight.Normal) -> PlainLabel:
        label = PlainLabel()
        self._fonts.append((label, points, weight))
        return label

    def _text(self) -> PlainLabel:
        label = self._label(24)
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        return label

    def _lay_out(self) -> None:
        self.agree_button.setText(self._both("agree"))
        self.agree_button.setAccessibleName(self._both("agree"))
        set_kind(self.agree_button, "citizen-agree")
        set_tone(self.place, "muted")
        page = QFrame()
        set_kind(page, "wall")
        self._column = QVBoxLayout(page)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.place)
        texts = QHBoxLayout()
        texts.setSpacing(36)
        texts.addWidget(self.czech_area, 1)
        texts.addWidget(self.beside_area, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.state, 1)
        foot.addWidget(self.agree_button)
        self._column.addLayout(head)
        self._column.addLayout(texts, 1)
        self._column.addLayout(foot)
        blank = QFrame()
        set_kind(blank, "wall")
        QVBoxLayout(blank).addWidget(self.name)
        self.stack.addWidget(blank)
        self.stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)


def _area(label: PlainLabel) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(label)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    set_kind(area, "scrolled")
    return area
