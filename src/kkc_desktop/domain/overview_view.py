"""What the page of overviews shows, as a saved view keeps it: what is counted, never the numbers.

A month, a quarter or a year is kept by how far back it lies, so that *last month* stays last month.
"""

import json
from dataclasses import dataclass
from datetime import date

from kkc_desktop.domain.code_lists import ContactChannel, ContactReason
from kkc_desktop.domain.overview import OverviewFilter
from kkc_desktop.domain.period import Period, PeriodKind

_FURTHEST_BACK = 1200


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewView:
    """A period, whether it is compared with the year before, and the filter."""

    period: Period
    compares_years: bool
    filter: OverviewFilter


def view_text(view: OverviewView, today: date) -> str:
    """The view as the text that is stored."""
    period, chosen = view.period, view.filter
    is_own = period.kind is PeriodKind.OWN
    days = {"first": f"{period.first}", "last": f"{period.last}"}
    told = {
        "kind": period.kind.name,
        **(days if is_own else {"back": _steps_back(period, today)}),
        "years": view.compares_years,
        "reason": chosen.reason.name if chosen.reason else "",
        "channel": chosen.channel.name if chosen.channel else "",
    }
    return json.dumps(told)


def view_of(text: str, today: date) -> OverviewView | None:
    """The view that the text means today; None where it means none."""
    try:
        told = json.loads(text)
        reason, channel = told["reason"], told["channel"]
        return OverviewView(
            period=_period(told, today),
            compares_years=bool(told["years"]),
            filter=OverviewFilter(
                reason=ContactReason[reason] if reason else None,
                channel=ContactChannel[channel] if channel else None,
            ),
        )
    except (ValueError, KeyError, TypeError, OverflowError):
        return None


def _steps_back(period: Period, today: date) -> int:
    """How many periods it lies before that of today; a later one is below nought."""
    now = Period.around(today, period.kind)
    steps = 0
    while now.first > period.first:
        now, steps = now.before, steps + 1
    while now.first < period.first:
        now, steps = now.after, steps - 1
    return steps


def _period(told: dict[str, str | int], today: date) -> Period:
    kind = PeriodKind[str(told["kind"])]
    if kind is PeriodKind.OWN:
        first, last = date.fromisoformat(str(told["first"])), date.fromisoformat(str(told["last"]))
        if last < first:
            raise ValueError(told)
        return Period(first=first, last=last)
    period, back = Period.around(today, kind), int(told["back"])
    if abs(back) > _FURTHEST_BACK:
        raise ValueError(told)
    for _ in range(abs(back)):
        period = period.before if back > 0 else period.after
    return period
