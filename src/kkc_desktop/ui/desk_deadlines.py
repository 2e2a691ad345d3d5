"""The rows of the start page that have a last day: what was promised and what is to be reported."""

from collections.abc import Iterable
from datetime import date, datetime

from kkc_desktop.domain.czech import HARD, ZONE, day_words
from kkc_desktop.domain.desk import BreachRow, DeadlineRow
from kkc_desktop.domain.promise_lists import PromiseKind
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.protection_part import BREACHES
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import short_weekday
from kkc_desktop.ui.widgets.work_list import WorkRow

_SOON_DAYS = 3
_TITLES = {
    PromiseKind.NOTIFICATION: "Vyrozumění oznamovatele",
    PromiseKind.CALL_BACK: "Zavolat zpět",
    PromiseKind.OTHER: "Slib",
}
_SECOND = {PromiseKind.NOTIFICATION: f"§{HARD}158 odst.{HARD}2 TŘ"}


def deadline_rows(rows: Iterable[DeadlineRow], today: date) -> list[WorkRow]:
    """What was promised and not kept, due first on top; late in red."""
    return [_deadline_row(row, today) for row in rows]


def breach_rows(rows: Iterable[BreachRow], now: datetime) -> list[WorkRow]:
    """The breaches whose 72 hours run, the oldest on top; late in red."""
    return [_breach_row(row, now) for row in rows]


def is_deadline_late(rows: Iterable[DeadlineRow], today: date) -> bool:
    """Whether the last day of something is over."""
    return any(row.due_on < today for row in rows)


def due_words(due_on: date, today: date) -> str:
    """The last day as a person says it: včera, dnes, zítra, pá 13. 3.; the year only if another."""
    days = (due_on - today).days
    near = {-1: tr("včera"), 0: tr("dnes"), 1: tr("zítra")}
    if days in near:
        return near[days]
    if due_on.year != today.year:
        return day_words(due_on)
    return f"{short_weekday(due_on)}{HARD}{due_on.day}.{HARD}{due_on.month}."


def _deadline_row(row: DeadlineRow, today: date) -> WorkRow:
    kind, days = PromiseKind[row.kind], (row.due_on - today).days
    tone = "late" if days < 0 else "warning" if days <= _SOON_DAYS else ""
    return WorkRow(
        icon="error" if days < 0 else "deadline",
        icon_tone="error" if days < 0 else "muted",
        title=tr(_TITLES[kind]),
        second_line=" · ".join(filter(None, (row.number, _SECOND.get(kind, "")))),
        time_text=due_words(row.due_on, today),
        tone=tone,
        data=Wish(place=Place.PROMISE, record_id=row.promise_id),
    )


def _breach_row(row: BreachRow, now: datetime) -> WorkRow:
    is_late = row.report_by < now
    due_on, today = (at.astimezone(ZONE).date() for at in (row.report_by, now))
    return WorkRow(
        icon="error" if is_late else "shield",
        icon_tone="error" if is_late else "muted",
        title=tr("Ohlásit porušení zabezpečení"),
        second_line=f"{row.label} · {tr('Úřadu pro ochranu osobních údajů')}",
        time_text=due_words(due_on, today),
        tone="late" if is_late else "warning",
        data=Wish(place=Place.PROTECTION, text=BREACHES),
    )
