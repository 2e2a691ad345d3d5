"""The preview of a template pack: every kind with what changes, and from when to take it over."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.pack_preview import KindPreview, PackPreview
from kkc_desktop.domain.typed_text import Unreadable
from kkc_desktop.ui.difference_view import DifferenceView
from kkc_desktop.ui.message_line import MessageLine
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.day_edit import DayEdit
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_SIZE = (1120, 680)
_LIST_WIDTH = 320
_DAY_WIDTH = 128
_KEPT = "Rozepsané a\u00a0uzavřené listiny zůstanou ve verzi, ve které vznikly."


class PackDialog(QDialog):
    """Accepted when the person takes the pack over from `valid_from`; Esc changes nothing."""

    def __init__(
        self, preview: PackPreview, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        self.valid_from = preview.first_day
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(_title(preview))
        self.resize(*_SIZE)
        set_kind(self, "dialog")
        self.kinds = WorkList()
        self.kinds.setAccessibleName(tr("Druhy dokumentů v\u00a0sadě"))
        self.kinds.setFixedWidth(_LIST_WIDTH)
        self.view = DifferenceView()
        self.day = DayEdit()
        self.day.set_now(now)
        self.day.set_term(True)
        self.day.setFixedWidth(_DAY_WIDTH)
        self.day.setAccessibleName(tr("Převzít od"))
        self.day.set_day(preview.first_day)
        self.message = MessageLine()
        self.back_button = _button(tr("Zpět"), tr("Zpět  Esc"), "")
        self.take_button = _button(tr("Převzít"), "", "primary")
        self._lay_out()
        self._connect()
        self._follow_day()
        self.kinds.select_first()
        self.kinds.setFocus()

    def take(self) -> None:
        """Goes on if the day can be read and is not too soon; else says what is wrong."""
        day = self._read_day()
        if day is None:
            self.day.setFocus()
            return
        self.valid_from = day
        self.accept()

    def _read_day(self) -> date | None:
        try:
            day = self.day.day()
        except Unreadable as error:
            self.message.say(f"{tr(error.text)} {tr(error.fix)}", "error")
            return None
        first = self._preview.first_day
        if day is None or day < first:
            self.message.say(tr("Zapište den; nejdřív {}.").format(day_words(first)), "error")
            return None
        self.message.say(tr(_KEPT), "note")
        return day

    def _follow_day(self) -> None:
        """The button and the list say the day that is typed."""
        day = self._read_day()
        self.take_button.setText(
            tr("Převzít od\u00a0{}").format(day_words(day)) if day else tr("Převzít")
        )
        self.take_button.setAccessibleName(self.take_button.text())
        if day is not None:
            self.valid_from = day
            self.kinds.set_rows([_row(kind, day) for kind in self._preview.kinds])
            self._show_kind(self.kinds.current_data())

    def _show_kind(self, data: object) -> None:
        kind = data if isinstance(data, KindPreview) else None
        since = day_words(kind.since(self.valid_from)) if kind else ""
        self.view.show_kind(
            kind, tr("Platí od\u00a0{}.").format(since) if kind and not kind.is_known else ""
        )

    def _connect(self) -> None:
        self.kinds.current_row_changed.connect(self._show_kind)
        self.day.textChanged.connect(self._follow_day)
        self.back_button.clicked.connect(self.reject)
        self.take_button.clicked.connect(self.take)

    def _lay_out(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(10)
        title.addWidget(IconLabel("law", "accenttext", 24))
        title.addWidget(PlainLabel(_title(self._preview), "block-title"), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        column.addLayout(title)
        note = PlainLabel(_note(self._preview), "second-line")
        note.setWordWrap(True)
        column.addWidget(note)
        column.addLayout(self._middle(), 1)
        column.addWidget(self.message)
        column.addLayout(self._foot())
        self.setTabOrder(self.kinds, self.view)
        self.setTabOrder(self.view, self.day)
        self.setTabOrder(self.day, self.back_button)
        self.setTabOrder(self.back_button, self.take_button)

    def _middle(self) -> QHBoxLayout:
        left, right = QFrame(), QFrame()
        middle = QHBoxLayout()
        middle.setSpacing(12)
        for frame, inside, stretch in ((left, self.kinds, 0), (right, self.view, 1)):
            set_kind(frame, "card")
            room = QVBoxLayout(frame)
            room.setContentsMargins(6, 6, 6, 6)
            room.addWidget(inside)
            middle.addWidget(frame, stretch)
        return middle

    def _foot(self) -> QHBoxLayout:
        label = PlainLabel(tr("Převzít &od"), "field-label")
        label.setBuddy(self.day)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(label)
        foot.addWidget(self.day)
        foot.addStretch()
        foot.addWidget(self.back_button)
        foot.addWidget(self.take_button)
        self.back_button.setDefault(True)
        return foot


def _title(preview: PackPreview) -> str:
    return tr("Sada „{}“, verze {}").format(preview.head.name, preview.head.version)


def _note(preview: PackPreview) -> str:
    changed = sum(not kind.is_known and bool(kind.before) for kind in preview.kinds)
    new = sum(not kind.is_known and not kind.before for kind in preview.kinds)
    parts = [
        tr("Mění se: {}").format(changed) if changed else "",
        tr("Nově přibude: {}").format(new) if new else "",
        preview.head.note,
    ]
    return " · ".join(part for part in parts if part)


def _row(kind: KindPreview, day: date) -> WorkRow:
    since = "" if kind.is_known else tr(" · platí od\u00a0{}").format(day_words(kind.since(day)))
    return WorkRow(
        title=f"{kind.code} – {kind.title}",
        second_line=f"{tr(kind.state_words)}{since}",
        icon="warning" if kind.warnings else "document",
        data=kind,
    )


def _button(name: str, words: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(name)
    button.setAutoDefault(False)
    set_kind(button, kind)
    return button
