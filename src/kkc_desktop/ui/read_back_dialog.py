"""Reading back at the desk: the officer leads by keys, the citizen's screen follows."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.read_back import PartStanding, ReadBack
from kkc_desktop.domain.template import BLOCK_FIELDS, Block
from kkc_desktop.domain.text_limits import REASON
from kkc_desktop.services.purposes import purpose_of
from kkc_desktop.services.reading_back import ReadingBack
from kkc_desktop.ui.citizen_window import CitizenWindow
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_ROW = 46
_KEYS = (
    "Enter souhlasí a\u00a0jde dál · šipky vybírají část ·"
    " Ctrl+↓ a\u00a0Ctrl+↑ posouvá text občanovi"
)
_PERSON_FIELDS = ("surname", "born_on", "residence", "phone", "identity_document", "language")
Written = Callable[[str], Dossier]
"""Writes the words into the document and gives it back as stored."""


class ReadBackDialog(QDialog):
    """The parts of the document with what was said to each.

    `object_to` writes an objection into the document, `close_with` the words of the closing.
    """

    def __init__(
        self,
        reading: ReadingBack,
        dossier: Dossier,
        object_to: Written,
        close_with: Written,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._dossier = dossier
        self._object_to, self._close_with = object_to, close_with
        self.parts: tuple[PartStanding, ...] = ()
        self._clause = ""
        self.citizen: CitizenWindow | None = None
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(tr("Přečtení textu občanovi"))
        self.resize(940, 640)
        set_kind(self, "dialog")
        self.part_list = WorkList(_ROW)
        self.part_list.setAccessibleName(tr("Části textu"))
        self.text = PlainLabel()
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setMargin(10)
        self.progress = PlainLabel("", "second-line")
        self.objection = QPlainTextEdit()
        self.objection.setAccessibleName(tr("Námitka slovy osoby"))
        self.objection.setPlaceholderText(tr("Námitka slovy osoby; Ctrl+Enter ji zapíše"))
        self.objection.setFixedHeight(84)
        self.objection.setTabChangesFocus(True)
        self.objection.hide()
        self.agree_button = _button(tr(" &Souhlasí  Enter"), "done", "primary")
        self.object_button = _button(tr(" &Námitka…"), "note")
        self.why_button = _button(tr(" &Proč to potřebujeme"), "help")
        self.show_button = _button(tr(" Ukázat &občanovi"), "show")
        self.clause_button = _button(tr(" Zapsat do &závěru"), "sign")
        self.back_button = _button(tr("Zpět  Esc"), "", "secondary")
        self._lay_out()
        self._connect()

    def put_citizen(self, window: CitizenWindow) -> None:
        """Takes the screen that follows what is chosen here."""
        self.citizen = window
        window.agreed.connect(self.agree)
        self.refresh()

    @property
    def current(self) -> PartStanding | None:
        """The part being read."""
        name = self.part_list.current_data()
        return next((each for each in self.parts if each.part.name == name), None)

    def refresh(self) -> None:
        """Reads again what was said, and shows the chosen part on both screens."""
        self.parts = self._reading.standings(self._dossier)
        self._clause = self._reading.clause(self._dossier)
        self.part_list.set_rows([_row(each) for each in self.parts])
        if self.current is None:
            self.part_list.select_first()
        done = sum(each.is_confirmed for each in self.parts)
        parts = counted(len(self.parts), "části", "částí", "částí")
        self.progress.setText(tr("potvrzeno {} z\u00a0{}").format(done, parts))
        self.clause_button.setEnabled(bool(self._clause))
        self._show_current()

    def agree(self) -> None:
        """Writes down that the person understands and agrees, and goes on to what is left."""
        standing = self.current
        if standing is None:
            return
        if not standing.is_confirmed and not self._answer(standing, ""):
            return
        self._go_on()

    def begin_objection(self) -> None:
        """Opens the input for what the person objects to."""
        self.objection.show()
        self.objection.setFocus(Qt.FocusReason.OtherFocusReason)

    def write_objection(self) -> None:
        """Keeps the objection at the part and writes it into the document."""
        standing, words = self.current, self.objection.toPlainText().strip()[:REASON]
        if standing is None or not words:
            return
        if self._answer(standing, words):
            self._dossier = self._object_to(words)
            self._close_objection()
            self.refresh()

    def write_clause(self) -> None:
        """Writes into the closing that the text was read on the screen part by part."""
        if self._clause:
            self._dossier = self._close_with(self._clause)
            self.accept()

    def show_why(self) -> None:
        """Shows on the citizen's screen why the data of the part are asked for, and back."""
        if self.why_button.isChecked() and self.current is not None and self.citizen is not None:
            part = self.current.part
            self.citizen.show_purposes(part.title, purposes_of(part.name))
        else:
            self._show_current()

    def show_citizen(self) -> None:
        """Shows the citizen's screen again."""
        if self.citizen is not None:
            self.citizen.show_on(None)
            self._show_current()

    def blank(self) -> None:
        """Takes the text off the citizen's screen; it comes back with the next part."""
        if self.citizen is not None:
            self.citizen.blank()

    def reject(self) -> None:
        """Esc leaves the objection first, then the reading; the citizen's screen goes with it."""
        if self.objection.isVisible():
            self._close_objection()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """The citizen's screen ends with the reading."""
        if self.citizen is not None:
            self.citizen.blank()
            self.citizen.close()
        super().done(result)

    def _answer(self, standing: PartStanding, objection: str) -> bool:
        answer: ReadBack | None = None
        with guarded(self):
            answer = self._reading.confirm(self._dossier.document.id, standing.part, objection)
        return answer is not None

    def _go_on(self) -> None:
        place = self.parts.index(self.current) if self.current in self.parts else -1
        self.refresh()
        left = [each for each in self.parts[place + 1 :] if not each.is_confirmed]
        if left:
            self.part_list.select_data(left[0].part.name)
        elif self._clause:
            self.clause_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_current(self) -> None:
        standing = self.current
        if standing is None:
            return
        self.why_button.setChecked(False)
        beside = f"\n\n{standing.part.beside}" if standing.part.beside else ""
        self.text.setText(f"{standing.part.text}{beside}")
        if self.citizen is not None:
            number = self.parts.index(standing) + 1
            self.citizen.show_part(standing, number, len(self.parts))

    def _close_objection(self) -> None:
        self.objection.clear()
        self.objection.hide()
        self.part_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, _name: object) -> None:
        self._show_current()

    def _scroll(self, screens: int) -> None:
        if self.citizen is not None:
            self.citizen.turn_pages(screens)

    def _connect(self) -> None:
        self.part_list.activated_row.connect(self.agree)
        self.part_list.current_row_changed.connect(self._choose)
        self.agree_button.clicked.connect(self.agree)
        self.object_button.clicked.connect(self.begin_objection)
        self.why_button.setCheckable(True)
        self.why_button.toggled.connect(self.show_why)
        self.show_button.clicked.connect(self.show_citizen)
        self.clause_button.clicked.connect(self.write_clause)
        self.back_button.clicked.connect(self.reject)
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+Down": lambda: self._scroll(1),
            "Ctrl+Up": lambda: self._scroll(-1),
            "Ctrl+Return": self.write_objection,
            "F11": self.show_citizen,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Přečtení textu občanovi"), "block-title"), 1)
        head.addWidget(self.progress)
        area = QScrollArea()
        area.setWidget(self.text)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_kind(area, "scrolled")
        body = QHBoxLayout()
        body.setSpacing(18)
        body.addWidget(self.part_list, 2)
        body.addWidget(area, 3)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in (self.object_button, self.why_button, self.show_button, self.clause_button):
            acts.addWidget(button)
        acts.addStretch()
        foot = QHBoxLayout()
        foot.addWidget(self.back_button)
        foot.addStretch()
        foot.addWidget(self.agree_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(body, 1)
        column.addWidget(self.objection)
        column.addLayout(acts)
        column.addWidget(PlainLabel(tr(_KEYS), "hint"))
        column.addLayout(foot)
        self.part_list.setFocus()


def purposes_of(part: str) -> str:
    """Why each field of the part is asked for, one under the other and each sentence once."""
    block = Block(part)
    record, names = "Document", BLOCK_FIELDS[block]
    if block is Block.PERSONS:
        record, names = "Person", _PERSON_FIELDS
    found = [purpose_of(record, name) for name in names]
    return "\n\n".join(dict.fromkeys(purpose.whole for purpose in found if purpose))


def _row(standing: PartStanding) -> WorkRow:
    answer = standing.answer
    second, name, tone = tr("zatím nepřečteno"), "to-do", "muted"
    if standing.is_changed:
        second, name, tone = tr("text se od potvrzení změnil"), "warning", "warning"
    elif answer is not None and standing.is_confirmed:
        second, name, tone = (
            tr("potvrzeno v\u00a0{}").format(clock_words(answer.confirmed_at)),
            "done",
            "success",
        )
    elif answer is not None:
        second, name, tone = tr("námitka: {}").format(answer.objection), "warning", "warning"
    return WorkRow(
        icon=name,
        icon_tone=tone,
        title=standing.part.title,
        second_line=second,
        data=standing.part.name,
    )


def _button(words: str, picture: str, kind: str = "quiet") -> QPushButton:
    button = QPushButton(words)
    if picture:
        button.setIcon(icon(picture, "onfill" if kind == "primary" else "accenttext"))
    button.setAccessibleName(words.strip().replace("&", ""))
    button.setAutoDefault(False)
    set_kind(button, kind)
    return button
