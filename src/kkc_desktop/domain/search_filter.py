"""By what a search of records is narrowed: kind, days, state, officer and station."""

import json
from dataclasses import dataclass, replace
from datetime import date, timedelta

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.typed_text import Unreadable

WEEK, MONTH, YEAR = timedelta(days=7), timedelta(days=30), timedelta(days=365)


class SearchTime(CodeList):
    """When the record was made; what is counted back ends today."""

    ANY = "kdykoli"
    WEEK = "posledních 7\u00a0dní"
    MONTH = "posledních 30\u00a0dní"
    YEAR = "posledních 12\u00a0měsíců"
    CALENDAR_YEAR = "rok"
    OWN = "vlastní období"


class SearchState(CodeList):
    """Where the record stands; the first two are said of every kind, the others of some."""

    ANY = "v\u00a0každém stavu"
    OPEN = "nedokončené"
    FINISHED = "dokončené"
    DRAFT = "koncept"
    CLOSED = "uzavřeno k podpisu"
    SIGNED = "podepsáno"
    REFUSED = "odmítnuto"
    HANDED_OVER = "předáno"
    VOIDED = "zneplatněno"
    IN_PROGRESS = "v řešení"
    UNDER_CONTROL = "pod kontrolou"
    KEPT = "uloženo na stanici"


_BACK = {SearchTime.WEEK: WEEK, SearchTime.MONTH: MONTH, SearchTime.YEAR: YEAR}


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchFilter:
    """What is left unsaid narrows nothing. `year` belongs to CALENDAR_YEAR, the days to OWN.

    A day of an own period may be left out: then it is open on that side.
    """

    kind: RecordKind = RecordKind.NONE
    time: SearchTime = SearchTime.ANY
    year: int = 0
    first: date | None = None
    last: date | None = None
    state: SearchState = SearchState.ANY
    officer_id: str = ""
    station_code: str = ""

    @property
    def narrows(self) -> bool:
        """Whether anything but the kind is asked for."""
        return replace(self, kind=RecordKind.NONE) != SearchFilter()

    def days(self, today: date) -> tuple[date, date] | None:
        """The first and the last day, both included; None for any."""
        if self.time in _BACK:
            return today - _BACK[self.time] + timedelta(days=1), today
        if self.time is SearchTime.CALENDAR_YEAR:
            return date(self.year, 1, 1), date(self.year, 12, 31)
        if self.time is SearchTime.OWN:
            return self.first or date.min, self.last or date.max
        return None

    @property
    def words(self) -> str:
        """The filter as the trail keeps it: of an officer the id, no name."""
        said = [
            "" if self.kind is RecordKind.NONE else self.kind.label,
            self.time_words(),
            "" if self.state is SearchState.ANY else self.state.label,
            self.officer_id,
            self.station_code and f"stanice {self.station_code}",
        ]
        return ", ".join(filter(None, said)) or "vše"

    def time_words(self) -> str:
        """The days in words; empty for any."""
        if self.time is SearchTime.CALENDAR_YEAR:
            return f"rok {self.year}"
        if self.time is SearchTime.OWN:
            since = f"od {day_words(self.first)}" if self.first else ""
            until = f"do {day_words(self.last)}" if self.last else ""
            return " ".join(filter(None, (since, until)))
        return "" if self.time is SearchTime.ANY else self.time.label


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchView:
    """What a saved view of the search keeps: the typed text and the filter."""

    query: str
    chosen: SearchFilter

    def content(self) -> str:
        """The view as text."""
        chosen = self.chosen
        kept = {
            "query": self.query,
            "kind": chosen.kind.name,
            "time": chosen.time.name,
            "year": chosen.year,
            "first": chosen.first.isoformat() if chosen.first else "",
            "last": chosen.last.isoformat() if chosen.last else "",
            "state": chosen.state.name,
            "officer_id": chosen.officer_id,
            "station_code": chosen.station_code,
        }
        return json.dumps(kept, ensure_ascii=False)


def search_view(content: str) -> SearchView:
    """The view from its text; refused with Unreadable when it is none."""
    try:
        kept = json.loads(content)
        chosen = SearchFilter(
            kind=RecordKind[kept["kind"]],
            time=SearchTime[kept["time"]],
            year=int(kept["year"]),
            first=date.fromisoformat(kept["first"]) if kept["first"] else None,
            last=date.fromisoformat(kept["last"]) if kept["last"] else None,
            state=SearchState[kept["state"]],
            officer_id=str(kept["officer_id"]),
            station_code=str(kept["station_code"]),
        )
        return SearchView(query=str(kept["query"]), chosen=chosen)
    except (ValueError, KeyError, TypeError) as error:
        words = "Uložený pohled nelze přečíst."
        raise Unreadable(words, "Odeberte jej a\u00a0uložte znovu.") from error
