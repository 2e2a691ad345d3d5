"""The incidents of a calamity: number, what and where, how it stands, since when."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.calamity_picture import CalamityIncident, MarkerState
from kkc_desktop.domain.czech import HARD, ZONE, clock_words
from kkc_desktop.domain.incident import Notice
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.number_marker import SIZE, Marker, MarkerLook, draw_marker
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow
from kkc_desktop.ui.widgets.work_list_delegate import WorkListDelegate

ROW_HEIGHT = 45
_AFTER = 9
_LONGEST = 40
_LOOKS = {
    MarkerState.DANGER: MarkerLook.DANGER,
    MarkerState.OPEN: MarkerLook.OPEN,
    MarkerState.CLOSED: MarkerLook.CLOSED,
}


class _Delegate(WorkListDelegate):
    """Draws the number in the place of the icon."""

    def _draw_mark(self, painter: QPainter, area: QRect, row: WorkRow) -> int:
        assert isinstance(row.data, CalamityIncident), "a list of members shows members only"
        centre = QPointF(area.x() + SIZE / 2, area.center().y() + 0.5)
        draw_marker(painter, centre, marker_of(row.data.marker, row.data.marker_state))
        return area.x() + SIZE + _AFTER


class MemberList(WorkList):
    """The joined incidents in the order of the board; `current_data` is the CalamityIncident."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ROW_HEIGHT, parent)
        self.setItemDelegate(_Delegate(ROW_HEIGHT, self))
        self.setAccessibleName(tr("Události kalamity"))
        self.setAccessibleDescription(tr("Enter otevře událost, Delete ji odpojí."))

    def show_members(self, members: Iterable[CalamityIncident], now: datetime) -> None:
        """Shows them; the chosen one stays chosen."""
        chosen = self.current_member()
        self.set_rows([_row(member, now) for member in members])
        if chosen is not None:
            self.select_incident(chosen.incident.id)

    def current_member(self) -> CalamityIncident | None:
        """The chosen incident."""
        data = self.current_data()
        return data if isinstance(data, CalamityIncident) else None

    def select_incident(self, incident_id: str) -> None:
        """Chooses the incident of this id, if it is there."""
        for row in self.rows():
            if isinstance(row.data, CalamityIncident) and row.data.incident.id == incident_id:
                self.select_data(row.data)


def marker_of(number: int, state: MarkerState) -> Marker:
    """The number as it is drawn in list, time line and map."""
    return Marker(number, _LOOKS[state])


def member_title(member: CalamityIncident) -> str:
    """What and where: Evakuace, ulice U Potoka."""
    notice = member.notice
    place = " ".join(part for part in (notice.place, notice.place_detail) if part)
    words = ", ".join(part for part in (_what(notice), place) if part)
    return words[:1].upper() + words[1:]


def _what(notice: Notice) -> str:
    """The type's first word is enough on a row; what has no type is told by its description."""
    is_named = notice.incident_type not in (IncidentType.NOT_CHOSEN, IncidentType.OTHER)
    described = " ".join(notice.description.split())
    if is_named or not described:
        return tr(notice.incident_type.label).partition(",")[0]
    return described if len(described) <= _LONGEST else f"{described[:_LONGEST]}…"


def member_line(member: CalamityIncident) -> str:
    """How it stands and what goes on: the alarm level declared, else the newest words."""
    alarm = member.alarm
    if alarm is not None:
        by = f", {alarm.declared_by}" if alarm.declared_by else ""
        going_on = tr("{} stupeň {}{}").format(
            tr(alarm.alarm_level.label), clock_words(alarm.declared_at), by
        )
    else:
        going_on = tr(member.lately)
    words = (tr(member.incident.state.label), going_on)
    return " · ".join(part for part in words if part)


def _row(member: CalamityIncident, now: datetime) -> WorkRow:
    at = member.incident.received_at.astimezone(ZONE)
    is_today = at.date() == now.astimezone(ZONE).date()
    return WorkRow(
        title=member_title(member),
        second_line=member_line(member),
        time_text=clock_words(at) if is_today else f"{at.day}.{HARD}{at.month}.",
        is_muted=member.marker_state is MarkerState.CLOSED,
        data=member,
    )
