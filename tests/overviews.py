"""A made-up overview with the figures of the drawing, for pages, charts and papers."""

from dataclasses import replace

from tests.factories import NOW, a_station, an_officer

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import WEEKDAYS
from kkc_desktop.domain.overview import (
    Figure,
    FigureTable,
    FigureUnit,
    Overview,
    OverviewFilter,
    RecordRef,
)
from kkc_desktop.domain.period import Period

REASONS = {
    "ztráta nebo odcizení dokladů, značky, vozidla": (86, 71),
    "preventivní rada, informace": (78, 80),
    "oznámení trestného činu": (64, 58),
    "převzetí písemnosti": (52, 55),
    "předvolání, hlášení, dohled": (47, 49),
    "oznámení přestupku": (38, 30),
    "věc nepatří Policii ČR": (29, 28),
    "ztráta nebo nález věci": (18, 17),
    "dopravní nehoda": (2, 0),
    "cizinecká agenda": (0, 0),
}
HOURS = (
    "0 0 0 0 1 0 0 2 6 10 9 6 6 5 8 9 10 7 5 2 1 1 1 0",
    "0 1 0 0 0 0 0 0 5 7 8 5 6 5 8 9 8 6 3 2 0 1 1 1",
    "1 0 0 0 0 0 0 0 5 6 9 6 4 7 6 8 9 6 2 1 1 1 0 0",
    "0 0 1 0 0 0 0 2 2 6 7 6 4 7 6 8 7 5 3 1 1 2 1 1",
    "1 0 0 0 0 1 0 1 2 5 5 5 4 5 5 6 7 5 3 2 1 1 2 0",
    "0 0 1 0 0 0 0 0 0 1 2 1 1 2 1 1 3 2 2 0 1 1 1 0",
    "0 1 0 0 0 0 0 1 1 2 2 1 1 2 1 3 3 1 2 1 1 0 1 0",
)
WAITS = {"first_contact": (2, 6), "take_over": (11, 27), "stay": (24, 58)}
WAIT_TITLES = ("první kontakt", "převzetí policistou", "celý pobyt")
TOPICS = {
    "podvody po telefonu": 31,
    "falešný e-shop": 22,
    "zabezpečení bytu": 14,
    "senioři a podomní prodej": 11,
    "děti na síti": 9,
    "domácí násilí": 6,
}
OTHERS = {
    "reason_channel": "Důvod a způsob",
    "reason_outcome": "Důvod a výsledek",
    "documents": "Dokumenty",
    "victims": "Oběti",
    "languages": "Jazyky a tlumočení",
    "needs": "Zvláštní potřeby",
    "groups": "Cílové skupiny",
    "incidents": "Mimořádné události",
    "referrals": "Kam jsme lidi poslali",
    "things": "Nálezy a ztráty",
    "completeness": "Úplnost záznamů",
    "accesses": "Přístupy k údajům",
}


def a_figure(code, title, value, earlier=None, unit=FigureUnit.COUNT, records=None):
    """A figure with as many records as it says, else as told."""
    count = int(value or 0) if records is None else records
    return Figure(
        code=code,
        title=title,
        unit=unit,
        value=value,
        earlier=earlier,
        definition=f"{title} – jak se počítá",
        records=tuple(RecordRef(RecordKind.CONTACT, f"contact-{n}") for n in range(count)),
    )


def a_table(code, title, heads, rows):
    """A table of rows: a title and its figures."""
    return FigureTable(
        code=code,
        title=title,
        definition=f"{title}: dokončené kontakty s příchodem v období.",
        row_heading="Položka",
        column_titles=heads,
        row_titles=tuple(name for name, _ in rows),
        rows=tuple(figures for _, figures in rows),
    )


def _counts(code, title, values):
    rows = [
        (name, (a_figure(f"{code}.r{n}.count", name, value, earlier),))
        for n, (name, (value, earlier)) in enumerate(values.items())
    ]
    return a_table(code, title, ("Kontakty",), rows)


def _hours():
    rows = []
    for day, counts in enumerate(HOURS):
        figures = tuple(
            a_figure(f"hours.{day}.{hour}", f"{WEEKDAYS[day]} {hour}", int(count))
            for hour, count in enumerate(counts.split())
        )
        rows.append((WEEKDAYS[day], figures))
    return a_table("hours", "Kdy lidé přicházejí", tuple(map(str, range(24))), rows)


def _waits():
    rows = []
    for (code, (median, p90)), title in zip(WAITS.items(), WAIT_TITLES, strict=True):
        minutes = FigureUnit.MINUTES
        figures = (
            a_figure(f"waits.{code}.median", f"{title}, medián", median, None, minutes, 400),
            a_figure(f"waits.{code}.p90", f"{title}, P90", p90, None, minutes, 400),
            a_figure(f"waits.{code}.over", f"{title}, nad 30", 0.06, None, FigureUnit.SHARE, 24),
        )
        rows.append((title, figures))
    return a_table("waits", "Doby v minutách", ("Medián", "P90", "Nad 30 min"), rows)


def _key():
    minutes, share, seconds = FigureUnit.MINUTES, FigureUnit.SHARE, FigureUnit.SECONDS
    return (
        a_figure("contacts", "Kontakty", 412, 388),
        a_figure("take_over", "Převzetí policistou", 11, 12, minutes, 290),
        a_figure("take_over.p90", "Převzetí policistou, P90", 27, 31, minutes, 290),
        a_figure("take_over.in_30", "Převzetí do 30 minut", 0.94, 0.9, share, 273),
        a_figure("left_early", "Odešli před vyřízením", 9, 5),
        a_figure("left_early.share", "Podíl odchodů", 0.022, 0.013, share, 9),
        a_figure("incident_handover", "Události, předání IOS", 72, 80, seconds, 7),
        a_figure("incident_handover.max", "Nejdelší předání IOS", 125, 140, seconds, 1),
        a_figure("incidents", "Události", 7, 8),
    )


def an_overview(**changes):
    """February of the drawing."""
    tables = [_counts("reasons", "Kontakty podle důvodu", REASONS), _hours(), _waits()]
    topics = {name: (value, None) for name, value in TOPICS.items()}
    prevention = _counts("prevention", "Prevence podle témat", topics)
    everything = a_figure("prevention.all.count", "celkem", 93)
    tables.append(
        replace(
            prevention,
            row_titles=("celkem", *prevention.row_titles),
            rows=((everything,), *prevention.rows),
        )
    )
    tables += [
        _counts(code, title, {"první řádek": (4, 3), "druhý řádek": (2, 1), "třetí": (0, 0)})
        for code, title in OTHERS.items()
    ]
    told = {
        "station": a_station(),
        "author": an_officer(),
        "made_at": NOW,
        "period": Period.month(2026, 2),
        "compared": Period.month(2026, 1),
        "filter": OverviewFilter(),
        "key": _key(),
        "tables": tuple(tables),
        "digest": "7f3a91c2" * 8,
        "record_count": 412,
    }
    return Overview(**{**told, **changes})
