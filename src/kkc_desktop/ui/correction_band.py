"""The band over a paper that was mended or mends another: which one, and the way there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.correction import (
    PaperVersion,
    VersionRow,
    corrected_words,
    replaced_words,
)
from kkc_desktop.domain.document_lists import CorrectionKind, DocumentState
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_MARGIN = 20


class CorrectionBand(QWidget):
    """Shown only where there is something to say; it never hides a signature or the č. j.

    Signals: version_wanted(str) opens another paper, changes_wanted() shows what differs
    from the older version, record_wanted() the record of correction.
    """

    version_wanted = Signal(object)
    changes_wanted = Signal()
    record_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: VersionRow | None = None
        self._frame = QFrame()
        self._icon = IconLabel("history", "note")
        self.words_label = PlainLabel("", "medium")
        self.words_label.setWordWrap(True)
        self.reason_label = PlainLabel("", "second-line")
        self.reason_label.setWordWrap(True)
        self.older_button = _button(tr("Předc&hozí verze"))
        self.newer_button = _button(tr("Nás&ledující verze"))
        self.addendum_button = _button(tr("Z&obrazit dodatek"))
        self.changes_button = _button(tr("&Co se změnilo"))
        self.record_button = _button(tr("Tisk opravného záznamu"))
        self.older_button.clicked.connect(self._want_older)
        self.newer_button.clicked.connect(self._want_newer)
        self.addendum_button.clicked.connect(self._want_addendum)
        self.changes_button.clicked.connect(self.changes_wanted)
        self.record_button.clicked.connect(self.record_wanted)
        self._lay_out()
        self.hide()

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons in the order of Tab."""
        return (
            self.older_button,
            self.newer_button,
            self.addendum_button,
            self.changes_button,
            self.record_button,
        )

    def show_row(self, row: VersionRow) -> None:
        """Says what mends the shown paper and what it replaces itself, or disappears."""
        self._row = row
        corrected, replaced = tr(corrected_words(row)), tr(replaced_words(row))
        is_version = row.shown.kind is CorrectionKind.NEW_VERSION
        is_addendum = row.shown.kind is CorrectionKind.ADDENDUM
        addition = tr("Tato listina je dodatek k\u00a0jiné.") if is_addendum else ""
        sentences = [words for words in (corrected, replaced, addition) if words]
        self.setVisible(bool(sentences))
        self.words_label.setText(" ".join(sentences))
        self.reason_label.setText(_reason_words(row.shown))
        self.reason_label.setVisible(bool(row.shown.corrects_id))
        tone = "warning" if corrected else "note"
        set_kind(self._frame, f"problem-{tone}")
        self._icon.show_icon("warning" if corrected else "history", tone)
        self.older_button.setText(tr(" Předc&hozí listina" if is_addendum else " Předc&hozí verze"))
        self.older_button.setVisible(bool(row.shown.corrects_id))
        self.newer_button.setVisible(row.newer is not None)
        self.addendum_button.setVisible(bool(row.addenda) and row.newer is None)
        self.changes_button.setVisible(is_version)
        self.record_button.setVisible(is_version and row.shown.state is not DocumentState.DRAFT)

    def show_icons(self) -> None:
        """Draws the icons of the buttons in the colours of the scheme."""
        for button, name in zip(
            self.buttons, ("previous", "next", "document", "details", "print"), strict=True
        ):
            button.setIcon(icon(name, "accent"))

    def _want_older(self) -> None:
        assert self._row is not None, "the button is there only with a row"
        older = self._row.older
        self.version_wanted.emit(older.id if older else self._row.shown.corrects_id)

    def _want_newer(self) -> None:
        assert self._row is not None, "the button is there only with a row"
        assert self._row.newer is not None, "the button is there only with a newer version"
        self.version_wanted.emit(self._row.newer.id)

    def _want_addendum(self) -> None:
        assert self._row is not None, "the button is there only with a row"
        self.version_wanted.emit(self._row.addenda[-1].id)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.words_label)
        words.addWidget(self.reason_label)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        for button in self.buttons:
            row.addWidget(button)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(_MARGIN, 0, _MARGIN, 8)
        outer.addWidget(self._frame)
        self.show_icons()


def _reason_words(shown: PaperVersion) -> str:
    requester = tr(" · žádá: {}").format(shown.requester) if shown.requester else ""
    return tr("Důvod: {}{}").format(shown.reason, requester)


def _button(words: str) -> QPushButton:
    button = QPushButton(f" {words}")
    button.setAccessibleName(words.replace("&", ""))
    set_kind(button, "quiet")
    return button
