"""All records behind one number of the desk, with a quick filter."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.desk import Glance
from kkc_desktop.domain.station import Officer
from kkc_desktop.ui.desk_work import DeskList, listed_work
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import DeskPage
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.marks import CountBadge
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import EmptyState
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_FILTER_WIDTH = 320
_FOUND = ("záznam", "záznamy", "záznamů")
_UNMATCHED = ("search", "Nic neodpovídá", "Zkraťte, co je ve filtru.")


class WorkPage(DeskPage):
    """The same rows as on the card of the start page: its number is the number of rows here."""

    def __init__(
        self,
        glance: Callable[[], Glance],
        now: Callable[[], datetime],
        officers: Callable[[], Iterable[Officer]],
        title_of: Callable[[str], str],
    ) -> None:
        super().__init__()
        self._glance, self._now = glance, now
        self._officers, self._title_of = officers, title_of
        self._rows: list[WorkRow] = []
        self.shown = DeskList.TO_SIGN
        self._icon = IconLabel(self.shown.icon, "accenttext", 24)
        self._title = PlainLabel("", "page-title")
        self.count = CountBadge()
        self._found = PlainLabel("", "muted")
        self.filter = QLineEdit()
        self.list = WorkList()
        self._nothing = EmptyState(*self.shown.emptiness)
        self._lay_out()
        self.list.activated_row.connect(self.wanted)
        self.filter.textChanged.connect(self._sift)
        for part in (self.filter, self.list):
            part.installEventFilter(self)

    def show_part(self, name: str) -> None:
        """Shows the list of this name from its first row."""
        self.shown = DeskList[name] if name else self.shown
        self.filter.clear()
        self._icon.show_icon(self.shown.icon, "accenttext")
        self._title.setText(self.shown.title)
        self.list.setAccessibleName(self.shown.title)
        self.filter.setAccessibleName(tr("Filtr seznamu {}").format(self.shown.title))

    def refresh(self) -> None:
        """Reads the desk again; filter and chosen row stay."""
        with guarded(self):
            work = listed_work(self._glance(), self._now(), self._officers(), self._title_of)
            listed = work[self.shown]
            self._rows = listed.rows
            self.count.set_count(len(listed.rows), "late" if listed.is_late else "")
            self._sift()

    def focus_first(self) -> None:
        """The chosen row, else the first one."""
        if self.list.current_data() is None:
            self.list.select_first()
        self.list.setFocus()

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (
            ("Enter", tr("otevřít záznam")),
            (tr("písmena"), tr("zúžit seznam, i\u00a0bez háčků")),
            (tr("Šipka dolů"), tr("z\u00a0filtru do seznamu")),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Letters typed in the list narrow it; the arrow and Enter lead from the filter to it."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if watched is self.list and _is_letter(event):
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
            self.filter.setText(self.filter.text() + event.text())
            return True
        if watched is self.filter and event.key() == Qt.Key.Key_Down:
            self.focus_first()
            return True
        if watched is self.filter and is_enter and self.list.current_data() is not None:
            self.wanted.emit(self.list.current_data())
            return True
        return super().eventFilter(watched, event)

    def _sift(self) -> None:
        """Shows the rows that have every typed word."""
        wanted = fold(self.filter.text()).split()
        fitting = [row for row in self._rows if _has(row, wanted)]
        self.list.set_rows(fitting)
        if self.list.current_data() is None:
            self.list.select_first()
        total = len(self._rows)
        words = (
            tr("zobrazeno {} z\u00a0{}").format(len(fitting), total) if len(fitting) < total else ""
        )
        self._found.setText(words or (counted(total, *_FOUND) if total else ""))
        self.filter.setVisible(bool(total))
        self._nothing.show_words(*(map(tr, _UNMATCHED) if total else self.shown.emptiness))
        self.list.setVisible(bool(fitting))
        self._nothing.setVisible(not fitting)

    def _lay_out(self) -> None:
        self.filter.setPlaceholderText(tr("Zúžit seznam číslem nebo slovem"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setMaximumWidth(_FILTER_WIDTH)
        self.filter.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        set_kind(self.filter, "search")
        head = QHBoxLayout()
        head.setSpacing(12)
        for part in (self._icon, self._title, self.count, self._found):
            head.addWidget(part)
        head.addStretch()
        head.addWidget(self.filter, 1)
        card = QFrame()
        set_kind(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self.list)
        inside.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 12, 20, 12)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(card, 1)


def _has(row: WorkRow, wanted: Sequence[str]) -> bool:
    words = fold(row.all_words)
    return all(word in words for word in wanted)


def _is_letter(event: QKeyEvent) -> bool:
    plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    return event.modifiers() in plain and event.text().isalnum()
