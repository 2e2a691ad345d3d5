"""The list of who was notified: on the incident's tab and on the board of a calamity."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.notified_words import AnswerState, NotifiedRow, body_key
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

ROW_HEIGHT = 33
_LOOK = {
    AnswerState.OVERDUE: ("error", "error", "late"),
    AnswerState.WAITING: ("awaiting", "warning", "warning"),
    AnswerState.TO_NOTIFY: ("to-do", "accenttext", "accent"),
    AnswerState.ANSWERED: ("done", "success", ""),
    AnswerState.NOTIFIED: ("done", "success", ""),
    AnswerState.STRUCK: ("void", "muted", ""),
    AnswerState.AS_NEEDED: ("to-do", "muted", ""),
}


class NotifiedList(WorkList):
    """Who was and who is to be notified, unanswered first; `current_data` is the NotifiedRow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ROW_HEIGHT, parent)
        self.setAccessibleName(tr("Kdo byl vyrozuměn"))

    def show_rows(self, rows: Iterable[NotifiedRow]) -> None:
        """Shows them; the chosen body stays chosen."""
        chosen = self.current_data()
        self.set_rows([_row(row) for row in rows])
        if isinstance(chosen, NotifiedRow):
            self.select_row(chosen)

    def select_row(self, wanted: NotifiedRow) -> None:
        """Chooses the same notification, or else the same body."""
        rows = [row.data for row in self.rows() if isinstance(row.data, NotifiedRow)]
        same = [row for row in rows if _same_notification(row, wanted)]
        same += [row for row in rows if body_key(row.body) == body_key(wanted.body)]
        if same:
            self.select_data(same[0])


def _row(row: NotifiedRow) -> WorkRow:
    icon, icon_tone, tone = _LOOK[row.state]
    return WorkRow(
        icon=icon,
        icon_tone=icon_tone,
        title=tr(row.body),
        time_text=tr(row.state_words),
        tone=tone,
        is_muted=row.state in (AnswerState.STRUCK, AnswerState.AS_NEEDED),
        data=row,
    )


def _same_notification(row: NotifiedRow, wanted: NotifiedRow) -> bool:
    if row.notification is None or wanted.notification is None:
        return False
    return row.notification.id == wanted.notification.id
