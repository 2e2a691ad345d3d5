"""The lists among the papers: the log of an event, who was informed, who is at the centre.

The same rows give the same words: nothing here asks the clock.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kkc_desktop.domain.czech import HARD, ZONE, clock_words, counted, day_words
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.gathering import GatheredPerson
from kkc_desktop.domain.gathering_words import age_words, band_words
from kkc_desktop.domain.incident import Incident, IncidentId, LogEntry, LogStrike
from kkc_desktop.domain.listing import ListingRow, listing_text
from kkc_desktop.domain.log_words import LATE_WORD, clock_or_moment, late_words, strike_words
from kkc_desktop.domain.notification import Notification
from kkc_desktop.domain.notified_words import told_and_struck
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.services.event_log import late_after
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from kkc_desktop.storage.transaction import Transaction

LOG_KIND, NOTIFIED_KIND, GATHERED_KIND = "DEN", "PVY", "SOS"

_LOG_HEADS = ("Č.", "Událost", "Hlášeno, zapsáno", "Od koho → komu", "Čím", "Zápis", "Zapsal")
_NOTIFIED_HEADS = ("Koho", "Kdy", "Čím", "Sděleno", "Odpověď", "Zapsal")
_GATHERED_HEADS = (
    *("Páska", "Jméno, popis", "Skupina", "Věk asi", "Odkud", "Potřeby", "Spojení"),
    "Kde je, kam odjel",
)
_MARKER_HEAD, _NO_MARKER = "Ud.", "–"
_ROWS = ("řádek", "řádky", "řádků")
_PEOPLE = ("osoba", "osoby", "osob")

Names = dict[OfficerId, str]
Made = tuple[str, str]
"""What the list holds, and the list as a text."""


def with_listing(
    workplace: Workplace, tx: "Transaction", document: Document, incident_id: str
) -> Document:
    """The document with the list of its kind; another kind stays as it is."""
    make = _MAKERS.get(document.template_code)
    if make is None or not incident_id:
        return document
    incident = tx.incidents.get(incident_id)
    heading, listing = make(workplace, tx, incident)
    return replace(document, listing_heading=heading, listing=listing)


def _log(workplace: Workplace, tx: "Transaction", incident: Incident) -> Made:
    """Every line by the time of its event; of a calamity with those of what was joined to it."""
    markers = markers_of(tx, incident)
    ids = (incident.id, *markers)
    strikes = {strike.entry_id: strike for strike in tx.events.strikes.of(*ids)}
    entries = sorted(
        tx.incidents.log.of(*ids),
        key=lambda e: (e.occurred_at, e.recorded_at, markers.get(e.incident_id, 0), e.number),
    )
    names, after = _names(tx), late_after(workplace, tx)
    rows = [
        _log_row(entry, markers.get(entry.incident_id, 0), strikes.get(entry.id), names, after)
        for entry in entries
    ]
    struck = sum(row.is_struck for row in rows)
    heading = _heading(incident, counted(len(rows), *_ROWS), [e.occurred_at for e in entries])
    heading += f", z\u00a0toho škrtnuto {struck}" if struck else ""
    return heading, listing_text(_LOG_HEADS, rows)


def _log_row(
    entry: LogEntry,
    marker: int,
    strike: LogStrike | None,
    names: Names,
    after: "timedelta",
) -> ListingRow:
    written = clock_or_moment(entry.recorded_at, entry.occurred_at)
    if entry.reported_at is not None:
        written = f"{clock_or_moment(entry.reported_at, entry.occurred_at)}, {written}"
    route = f"{entry.counterpart} → {entry.addressee}" if entry.addressee else entry.counterpart
    mended = f"oprava č.{HARD}{entry.corrects_number}" if entry.corrects_number else ""
    late = late_words(entry, after)
    struck = ""
    if strike is not None:
        struck = strike_words(strike, names.get(strike.struck_by, ""), entry.occurred_at)
    notes = (mended, f"{LATE_WORD}, {late}" if late else "", struck)
    number = f"{marker}/{entry.number}" if marker else str(entry.number)
    cells = (
        number,
        _moment(entry.occurred_at),
        written,
        route.strip(),
        entry.channel.label,
        entry.text,
        "; ".join(part for part in (names.get(entry.recorded_by, ""), *notes) if part),
    )
    return ListingRow(cells, is_struck=strike is not None)


def _notified(_workplace: Workplace, tx: "Transaction", incident: Incident) -> Made:
    """Every notification by its time, with its answer or that none came; struck ones struck."""
    markers = markers_of(tx, incident)
    ids = (incident.id, *markers)
    found = tx.events.notifications.of(*ids)
    strikes = tx.events.strikes.of(*ids)
    log = tx.incidents.log.of(*ids) if strikes else ()
    told, struck = told_and_struck(found, log, strikes)
    names = _names(tx)
    rows = []
    for each in found:
        row = _notified_row(each, names, struck.get(each.id))
        marker = markers.get(each.incident_id, 0)
        rows.append(_marked(row, str(marker or _NO_MARKER)) if markers else row)
    answered = sum(each.answered_at is not None for each in told)
    words = counted(len(rows), "vyrozumění", "vyrozumění", "vyrozumění")
    heading = _heading(incident, words, [each.notified_at for each in found])
    heading += f", odpovědí {answered}"
    heading += f", z\u00a0toho škrtnuto {len(struck)}" if struck else ""
    heads = (_MARKER_HEAD, *_NOTIFIED_HEADS) if markers else _NOTIFIED_HEADS
    return heading, listing_text(heads, rows)


def _notified_row(each: Notification, names: Names, strike: LogStrike | None) -> ListingRow:
    answer = "bez odpovědi"
    if each.answered_at is not None:
        at = clock_or_moment(each.answered_at, each.notified_at)
        answer = ", ".join(part for part in (at, each.answered_by, each.answer) if part)
    elif each.answer_due_at is None:
        answer = "neočekává se"
    channel = ", ".join(part for part in (each.channel.label, each.contact) if part)
    writer = names.get(each.recorded_by, "")
    if strike is not None:
        why = strike_words(strike, names.get(strike.struck_by, ""), each.notified_at)
        writer = f"{writer}; {why}"
    cells = (each.body, _moment(each.notified_at), channel, each.told, answer, writer)
    return ListingRow(cells, is_struck=strike is not None)


def _gathered(_workplace: Workplace, tx: "Transaction", incident: Incident) -> Made:
    """Everybody who was given a band, by its number; who was erased is a number only.

    Of a calamity with the people taken in for what was joined to it, after its own.
    """
    markers = markers_of(tx, incident)
    found = sorted(
        tx.events.gathered.of(incident.id, *markers),
        key=lambda person: (markers.get(person.incident_id, 0), person.band),
    )
    rows = [_gathered_row(each) for each in found]
    heads: tuple[str, ...] = _GATHERED_HEADS
    if any(each.incident_id != incident.id for each in found):
        rows = [
            _marked(row, str(markers.get(each.incident_id, 0) or _NO_MARKER))
            for each, row in zip(found, rows, strict=True)
        ]
        heads = (_MARKER_HEAD, *heads)
    here = sum(each.left_at is None for each in found)
    total = counted(len(found), *_PEOPLE)
    left = len(found) - here
    heading = f"evid.{HARD}č. {incident.evidence_number}: {total}, ve středisku {here}"
    return f"{heading}, odjelo {left}", listing_text(heads, rows)


def _gathered_row(person: GatheredPerson) -> ListingRow:
    alone = "bez doprovodu" if person.is_alone else ""
    needs = [need.label for need in person.needs]
    where = person.place or "ve středisku"
    if person.left_at is not None:
        where = f"{_moment(person.left_at)} → {person.left_to}"
    age = "" if person.apparent_age is None else age_words(person.apparent_age)
    cells = (
        band_words(person.band),
        "vymazáno" if person.erased_at else person.name,
        ", ".join(part for part in (person.group_name, alone) if part),
        age,
        person.came_from,
        ", ".join(part for part in (*needs, person.needs_note, person.animals) if part),
        person.contact,
        where,
    )
    return ListingRow(cells)


def _marked(row: ListingRow, marker: str) -> ListingRow:
    """The row with the number of its incident before it."""
    return ListingRow((marker, *row.cells), is_struck=row.is_struck)


def markers_of(tx: "Transaction", incident: Incident) -> dict[IncidentId, int]:
    """The incidents joined to a calamity now, by their numbers on its board; else none."""
    if incident.scope is not EventScope.CALAMITY:
        return {}
    markers: dict[IncidentId, int] = {}
    for link in tx.calamities.links_of(incident.id):
        if link.is_linked:
            markers[link.linked_id] = link.marker
        else:
            markers.pop(link.linked_id, None)
    return dict(sorted(markers.items(), key=lambda pair: pair[1]))


def _names(tx: "Transaction") -> Names:
    return {officer.id: officer.short_name for officer in tx.officers.all()}


def _heading(incident: Incident, count: str, moments: Sequence["datetime"]) -> str:
    number = f"evid.{HARD}č. {incident.evidence_number}"
    if not moments:
        return f"{number}: {count}"
    first, last = (at.astimezone(ZONE).date() for at in (min(moments), max(moments)))
    days = day_words(first) if first == last else f"{day_words(first)} – {day_words(last)}"
    return f"{number}, {days}: {count}"


def _moment(at: "datetime") -> str:
    """Day without the year, which stands in the heading, and time."""
    local = at.astimezone(ZONE)
    return f"{local.day}.{HARD}{local.month}.{HARD}{clock_words(at)}"


_MAKERS: dict[str, Callable[[Workplace, "Transaction", Incident], Made]] = {
    LOG_KIND: _log,
    NOTIFIED_KIND: _notified,
    GATHERED_KIND: _gathered,
}
