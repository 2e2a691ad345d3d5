"""The lists of the desk: what each is called, what it says when it is empty, its rows of now."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.desk import Glance
from kkc_desktop.domain.station import Officer
from kkc_desktop.ui.desk_deadlines import breach_rows, deadline_rows, is_deadline_late
from kkc_desktop.ui.desk_measures import asked_rows, is_asked_late
from kkc_desktop.ui.desk_rows import (
    draft_rows,
    incident_rows,
    is_late,
    signing_rows,
    today_rows,
    waiting_rows,
)
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.work_list_model import WorkRow


class DeskList(Enum):
    """A list of the desk: icon, title; icon, head and sentence of its emptiness."""

    WAITING = (
        *("waiting", "Čekající"),
        *("done", "Nikdo nečeká", "Nového návštěvníka zapíšete klávesou F2."),
    )
    TODAY = (
        *("contact", "Dnes vyřízeno"),
        *("contact", "Dnes zatím nikdo", "Vyřízené kontakty se řadí sem."),
    )
    TO_SIGN = (
        *("sign", "K\u00a0podpisu"),
        *("sign", "Nic k\u00a0podpisu", "Sem se řadí listiny uzavřené k\u00a0podpisu."),
    )
    DEADLINES = (
        *("deadline", "Lhůty"),
        *("done", "Žádná lhůta neběží", "Sem se řadí slíbená vyrozumění."),
    )
    DRAFTS = (
        *("drafts", "Rozepsané"),
        *("drafts", "Nic rozepsaného", "Vše je uložené a\u00a0dokončené."),
    )
    INCIDENTS = (
        *("incident", "Otevřené události"),
        *("done", "Žádná otevřená událost", "Oznámení přijmete klávesou F12."),
    )
    MEASURES = (
        *("measures", "Otevřená opatření"),
        *("done", "Nic nečeká", "Sem se řadí opatření a\u00a0chybějící odpovědi."),
    )

    @property
    def icon(self) -> str:
        """The name of its picture."""
        return self.value[0]

    @property
    def title(self) -> str:
        """What it is called."""
        return tr(self.value[1])

    @property
    def emptiness(self) -> tuple[str, str, str]:
        """What stands there while it is empty."""
        icon, title, hint = self.value[2:]
        return icon, tr(title), tr(hint)


@dataclass(frozen=True, slots=True)
class ListedWork:
    """The rows of one list, and whether something in it is overdue."""

    rows: list[WorkRow]
    is_late: bool = False


def whole_list(each: DeskList) -> Wish:
    """The way to all its records; those who wait have a page of their own."""
    if each is DeskList.WAITING:
        return Wish(place=Place.WAITING)
    return Wish(place=Place.WORK, text=each.name)


def listed_work(
    glance: Glance,
    now: datetime,
    officers: Iterable[Officer],
    title_of: Callable[[str], str],
) -> dict[DeskList, ListedWork]:
    """Every list as of now; `title_of` names a kind of document by its code."""
    today = now.astimezone(ZONE).date()
    names = {str(officer.id): officer.surname for officer in officers}
    asked = glance.measures, glance.answers
    return {
        DeskList.WAITING: ListedWork(
            waiting_rows(glance.waiting, now), any(is_late(row, now) for row in glance.waiting)
        ),
        DeskList.TODAY: ListedWork(today_rows(glance.today)),
        DeskList.TO_SIGN: ListedWork(signing_rows(glance.to_sign, now, title_of)),
        DeskList.DEADLINES: ListedWork(
            [*breach_rows(glance.breaches, now), *deadline_rows(glance.deadlines, today)],
            any(row.report_by < now for row in glance.breaches)
            or is_deadline_late(glance.deadlines, today),
        ),
        DeskList.DRAFTS: ListedWork(draft_rows(glance.drafts, now, names, title_of)),
        DeskList.INCIDENTS: ListedWork(
            incident_rows(glance.incidents, now), any(row.is_unhanded for row in glance.incidents)
        ),
        DeskList.MEASURES: ListedWork(asked_rows(*asked, now), is_asked_late(*asked, now)),
    }
