"""One line of the log as it was written: its three times, the whole text, who struck it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.log_words import late_words
from kkc_desktop.ui.reason_dialog import ReasonWords
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.time_rows import AuthorOf, TimeRow
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_SIZE = QSize(560, 0)


class LogLineDialog(QDialog):
    """Shows the line and offers to strike or to mend it; Esc closes.

    Signals: strike_wanted(), correction_wanted(), each after the dialog has closed.
    """

    strike_wanted = Signal()
    correction_wanted = Signal()

    def __init__(
        self,
        row: TimeRow,
        author_of: AuthorOf,
        *,
        may_strike: bool,
        may_write: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = tr("Zápis č.\u00a0{}").format(row.entry.number)
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(title)
        set_kind(self, "dialog")
        self.facts = _facts(row, author_of)
        said = ". ".join(f"{label}: {words}" for label, words in self.facts)
        self.setAccessibleDescription(f"{row.entry.text}. {said}")
        self.text = PlainLabel(row.title, "medium")
        self.text.setWordWrap(True)
        self.strike_button = QPushButton(tr("Š&krtnout…"))
        self.correct_button = QPushButton(tr("Zapsat &opravu"))
        self.close_button = QPushButton(tr("Zavřít  Esc"))
        self.close_button.setAccessibleName(tr("Zavřít, Esc"))
        self.close_button.setDefault(True)
        for button, is_offered in (
            (self.strike_button, may_strike),
            (self.correct_button, may_write),
        ):
            set_kind(button, "secondary")
            button.setVisible(is_offered)
        set_kind(self.close_button, "primary")
        self.strike_button.clicked.connect(lambda: self._leave(self.strike_wanted.emit))
        self.correct_button.clicked.connect(lambda: self._leave(self.correction_wanted.emit))
        self.close_button.clicked.connect(self.reject)
        self._lay_out(title, row)
        self.resize(_SIZE.expandedTo(self.sizeHint()))
        self.close_button.setFocus()

    def _leave(self, tell: Callable[[], None]) -> None:
        self.accept()
        tell()

    def _lay_out(self, title: str, row: TimeRow) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel(row.mark_icon or "log", row.mark_tone, 24))
        head.addWidget(PlainLabel(title, "block-title"))
        head.addWidget(PlainLabel(row.mark, "muted"))
        head.addStretch()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, (label, words) in enumerate(self.facts):
            value = PlainLabel(words)
            value.setWordWrap(True)
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(PlainLabel(label, "muted"), number, 0, alignment=top)
            grid.addWidget(value, number, 1)
        foot = QHBoxLayout()
        for button in (self.strike_button, self.correct_button):
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addLayout(grid)
        column.addStretch()
        column.addLayout(foot)


def strike_words(row: TimeRow) -> ReasonWords:
    """The question before a line is struck."""
    return ReasonWords(
        question=tr("Škrtnout zápis č.\u00a0{}?").format(row.entry.number),
        explanation=tr(
            "Zápis v\u00a0deníku zůstane, zobrazí se a\u00a0vytiskne škrtnutý i\u00a0s"
            "\u00a0důvodem. Škrtnutí nelze vzít zpět."
        ),
        reason_label=tr("&Důvod"),
        act=tr("Škrtnout"),
        hint=tr("V\u00a0čem je zápis chybný. Správné znění zapište novým řádkem."),
        icon="struck",
    )


def _facts(row: TimeRow, author_of: AuthorOf) -> tuple[tuple[str, str], ...]:
    entry, strike = row.entry, row.strike
    written = moment_words(entry.recorded_at)
    late = tr(late_words(entry, row.late_after))
    reported = moment_words(entry.reported_at) if entry.reported_at else tr("hned")
    mended = tr("č.\u00a0{}").format(entry.corrects_number) if entry.corrects_number else ""
    struck = ""
    if strike is not None:
        struck = f"{moment_words(strike.struck_at)}, {author_of(strike.struck_by)}"
    facts = (
        (tr("Čas události"), moment_words(entry.occurred_at)),
        (tr("Čas hlášení"), reported),
        (tr("Čas zápisu"), ", ".join(part for part in (written, late) if part)),
        (tr("Kdo zapsal"), author_of(entry.recorded_by)),
        (tr("Druh"), tr(entry.kind.label)),
        (tr("Čím"), tr(entry.channel.label)),
        (tr("Od koho"), entry.counterpart),
        (tr("Komu"), entry.addressee),
        (tr("Opravuje zápis"), mended),
        (tr("Škrtnuto"), struck),
        (tr("Důvod"), strike.reason if strike else ""),
    )
    return tuple((label, words) for label, words in facts if words)
