"""Contacts of a period: reasons, channels, outcomes, hours, waits, languages, needs, referrals."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Mapping
from datetime import datetime
from operator import attrgetter

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import (
    CodeList,
    ContactChannel,
    ContactOutcome,
    ContactReason,
    Language,
    SpecialNeed,
)
from kkc_desktop.domain.contact import LONGEST_WAIT_MINUTES
from kkc_desktop.domain.czech import WEEKDAYS, ZONE, czech_sort_key
from kkc_desktop.domain.overview import Figure, FigureTable, FigureUnit, RecordRef
from kkc_desktop.domain.overview_counting import (
    MEDIAN,
    NINE_TENTHS,
    SECONDS_OF_MINUTE,
    FigureColumn,
    Measured,
    Ranking,
    counted,
    figure,
    ranked,
    ranking,
    share,
    table,
)
from kkc_desktop.domain.overview_facts import ContactFact, Facts

UNFINISHED = "UNFINISHED"
OTHER_PLACE = "OTHER"
MOST_REFERRALS = 10
_HOURS = 24
_UNFINISHED_WORDS = "zatím nevyřízeno"
_HOUR_TEXT = len("2026-11-30T12")

CONTACT_WORDS = (
    "Kontakt patří do období, ve kterém byl zapsán; počítá se i\u00a0ten, kdo zatím čeká."
    " Koncept se nepočítá."
)
_SORTED_WORDS = (
    f"{CONTACT_WORDS} Kdo nebyl do konce období vyřízen, je v\u00a0řádku zatím nevyřízeno,"
    " protože jeho zařazení se ještě může změnit."
)
_HOURS_WORDS = f"{CONTACT_WORDS} Den a\u00a0hodina příchodu jsou podle pražského času."
_RANK_WORDS = (
    "Medián a\u00a0P90 jsou hodnoty pořadí zaokrouhleného nahoru, nikoli průměr dvou sousedních."
)
_WAITS_WORDS = (
    "Minuty od příchodu do prvního kontaktu, do převzetí policistou a\u00a0do vyřízení;"
    f" jen kontakty, u\u00a0kterých ta chvíle nastala do konce období. {_RANK_WORDS}"
)
_REFERRALS_WORDS = (
    "Vyřízené kontakty odkázané na místo z\u00a0adresáře Kam s\u00a0tím; deset nejčastějších,"
    " ostatní dohromady. Místo napsané vlastními slovy se nepočítá."
)
_TAKE_OVER_WORDS = (
    "Minuty od příchodu do převzetí policistou u\u00a0kontaktů převzatých do konce období."
)
_LEFT_WORDS = "Kontakty, ze kterých osoba odešla před vyřízením; podíl je ze všech vyřízených."

Code = Callable[[ContactFact], str]
Stay = Callable[[ContactFact], str | None]
_STAYS: dict[str, tuple[str, Stay]] = {
    "first_contact": ("první kontakt", attrgetter("first_contact_at")),
    "take_over": ("převzetí policistou", attrgetter("taken_over_at")),
    "stay": ("celá návštěva", attrgetter("closed_at")),
}
_REASON, _OUTCOME = attrgetter("reason"), attrgetter("outcome")
Groups = Mapping[object, list[RecordRef]]


class ContactCount:
    """The contacts of one period, grouped once; rows are those that either period has."""

    def __init__(self, facts: Facts, compared: Facts) -> None:
        self.facts = facts.contacts
        kind = RecordKind.CONTACT
        self.refs = [RecordRef(kind, fact.id) for fact in self.facts]
        self._compared = compared
        self._referrals = facts.referrals
        arrivals = [datetime.fromisoformat(fact.arrived_at) for fact in self.facts]
        self.stays = {code: self._waited(arrivals, stay) for code, (_, stay) in _STAYS.items()}

    def tiles(self) -> tuple[Figure, ...]:
        """The key figures."""
        minutes, part = FigureUnit.MINUTES, FigureUnit.SHARE
        waited = self.stays["take_over"]
        left = self._by(_OUTCOME)[ContactOutcome.LEFT.name]
        finished = sum(1 for fact in self.facts if fact.closed_at is not None)
        return (
            figure("contacts", "Kontakty", counted(self.refs), CONTACT_WORDS),
            _take_over("take_over", "Převzetí, medián", ranked(waited, MEDIAN), minutes),
            _take_over("take_over.p90", "Převzetí, P90", ranked(waited, NINE_TENTHS), minutes),
            _take_over("take_over.in_30", "Převzato do 30\u00a0minut", _in_time(waited), part),
            figure("left_early", "Odešli před vyřízením", counted(left), _LEFT_WORDS),
            figure(
                "left_early.share",
                "Podíl odchodů před vyřízením",
                share(left, finished),
                _LEFT_WORDS,
                part,
            ),
        )

    def tables(self, place_titles: Mapping[str, str]) -> tuple[FigureTable, ...]:
        """The tables about contacts; `place_titles` names the places of the directory by code."""
        reasons = self._rows(ContactReason, _REASON)
        by_reason = self._by(_REASON)
        ordered = sorted(reasons, key=lambda code: _place(code, by_reason[code], reasons))
        reasons = {code: reasons[code] for code in ordered}
        return (
            table("reasons", "Důvody", _SORTED_WORDS, "důvod", reasons, (_total(by_reason),)),
            self._crossed("reason_channel", "Důvod a\u00a0způsob", reasons, ContactChannel),
            self._crossed("reason_outcome", "Důvod a\u00a0výsledek", reasons, ContactOutcome),
            self._hours(),
            self._waits(),
            self._simple("languages", "Jazyky", "jazyk", Language),
            self._simple("needs", "Zvláštní potřeby", "potřeba", SpecialNeed),
            self._referral_table(place_titles),
        )

    def _by(self, key: Code) -> Groups:
        groups: defaultdict[object, list[RecordRef]] = defaultdict(list)
        for code, ref in zip(map(key, self.facts), self.refs, strict=True):
            groups[code or UNFINISHED].append(ref)
        return groups

    def _rows(self, code_list: type[CodeList], key: Code) -> dict[str, str]:
        known = {*map(key, self.facts), *map(key, self._compared.contacts)}
        rows = {each.name: each.label for each in code_list if each.name in known}
        return rows | ({UNFINISHED: _UNFINISHED_WORDS} if "" in known else {})

    def _simple(
        self, code: str, title: str, heading: str, code_list: type[CodeList]
    ) -> FigureTable:
        key = _KEYS[code_list]
        groups = self._by(key)
        rows = self._rows(code_list, key)
        return table(code, title, _SORTED_WORDS, heading, rows, (_total(groups),))

    def _crossed(
        self, code: str, title: str, reasons: dict[str, str], code_list: type[CodeList]
    ) -> FigureTable:
        key = _KEYS[code_list]
        groups: defaultdict[object, list[RecordRef]] = defaultdict(list)
        codes = zip(map(_REASON, self.facts), map(key, self.facts), self.refs, strict=True)
        for reason, column, ref in codes:
            groups[reason or UNFINISHED, column or UNFINISHED].append(ref)
        columns = [
            FigureColumn(code=column, title=words, count=_of_column(groups, column))
            for column, words in self._rows(code_list, key).items()
        ]
        return table(code, title, _SORTED_WORDS, "důvod", reasons, columns)

    def _hours(self) -> FigureTable:
        known: dict[str, tuple[str, str]] = {}
        groups: defaultdict[object, list[RecordRef]] = defaultdict(list)
        for fact, ref in zip(self.facts, self.refs, strict=True):
            hour = fact.arrived_at[:_HOUR_TEXT]
            if hour not in known:
                local = datetime.fromisoformat(fact.arrived_at).astimezone(ZONE)
                known[hour] = (str(local.weekday()), str(local.hour))
            groups[known[hour]].append(ref)
        columns = [
            FigureColumn(code=str(hour), title=str(hour), count=_of_column(groups, str(hour)))
            for hour in range(_HOURS)
        ]
        rows = {str(number): words for number, words in enumerate(WEEKDAYS)}
        return table("hours", "Den a\u00a0hodina příchodu", _HOURS_WORDS, "den", rows, columns)

    def _waits(self) -> FigureTable:
        minutes, stays = FigureUnit.MINUTES, self.stays
        columns = (
            FigureColumn(
                code="count",
                title="počet",
                count=lambda row: counted(stays[row].records),
            ),
            FigureColumn(
                code="median",
                title="medián",
                unit=minutes,
                count=lambda row: ranked(stays[row], MEDIAN),
            ),
            FigureColumn(
                code="p90",
                title="P90",
                unit=minutes,
                count=lambda row: ranked(stays[row], NINE_TENTHS),
            ),
            FigureColumn(
                code="over_30",
                title="podíl nad 30\u00a0minut",
                unit=FigureUnit.SHARE,
                count=lambda row: _over(stays[row]),
            ),
        )
        rows = {code: words for code, (words, _) in _STAYS.items()}
        return table("waits", "Doby", _WAITS_WORDS, "doba", rows, columns)

    def _referral_table(self, titles: Mapping[str, str]) -> FigureTable:
        groups: defaultdict[object, list[RecordRef]] = defaultdict(list)
        for fact in self._referrals:
            groups[fact.place].append(RecordRef(RecordKind.CONTACT, fact.contact_id))
        places = {code for code in groups if code != OTHER_PLACE}
        first = sorted(places, key=lambda code: (-len(groups[code]), str(code)))[:MOST_REFERRALS]
        rest = [ref for code in groups if code not in first for ref in groups[code]]
        rows = {str(code): titles.get(str(code), str(code)) for code in first}
        if rest:
            rows[OTHER_PLACE] = "ostatní místa"
        shown = {code: groups[code] for code in first} | {OTHER_PLACE: rest}
        title, words = "Odkazy jinam", _REFERRALS_WORDS
        return table("referrals", title, words, "místo", rows, (_total(shown),))

    def _waited(self, arrivals: list[datetime], stay: Stay) -> Ranking:
        """Minutes of those where it came; a moment typed to the minute may precede the arrival."""
        read = datetime.fromisoformat
        return ranking(
            (max((read(moment) - arrival).total_seconds() / SECONDS_OF_MINUTE, 0.0), ref)
            for moment, arrival, ref in zip(map(stay, self.facts), arrivals, self.refs, strict=True)
            if moment is not None
        )


_KEYS: dict[type[CodeList], Code] = {
    ContactChannel: attrgetter("channel"),
    ContactOutcome: _OUTCOME,
    Language: attrgetter("language"),
    SpecialNeed: attrgetter("special_need"),
}


def _place(code: str, records: list[RecordRef], titles: Mapping[str, str]) -> tuple[object, ...]:
    """The most frequent first, equal ones in Czech order; what is not finished stands last."""
    return (code == UNFINISHED, -len(records), czech_sort_key(titles[code]))


def _total(groups: Groups) -> FigureColumn:
    return FigureColumn(code="count", title="počet", count=lambda row: counted(groups.get(row, ())))


def _of_column(groups: Groups, column: str) -> Callable[[str], Measured]:
    return lambda row: counted(groups.get((row, column), ()))


def _take_over(code: str, title: str, measured: Measured, unit: FigureUnit) -> Figure:
    return figure(code, title, measured, f"{_TAKE_OVER_WORDS} {_RANK_WORDS}", unit)


def _in_time(waited: Ranking) -> Measured:
    return share(waited.records[: _longest(waited)], len(waited.values))


def _over(waited: Ranking) -> Measured:
    return share(waited.records[_longest(waited) :], len(waited.values))


def _longest(waited: Ranking) -> int:
    """How many did not wait longer than they may."""
    return bisect_right(waited.values, LONGEST_WAIT_MINUTES)
