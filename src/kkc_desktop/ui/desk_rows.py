"""The rows of the start page: ticket, initials and kind of paper, nothing a citizen may not see."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from kkc_desktop.domain.code_lists import ContactOutcome
from kkc_desktop.domain.contact import LONGEST_WAIT_MINUTES
from kkc_desktop.domain.czech import clock_words, duration_words
from kkc_desktop.domain.desk import DraftRow, IncidentRow, SigningRow, TodayRow, WaitingRow
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.widgets.work_list import WorkRow

LONG_UNSIGNED = timedelta(hours=1)

DRAFT_PLACES = {
    FormKind.CONTACT: Place.CONTACT,
    FormKind.ADVICE: Place.ADVICE,
    FormKind.NOTICE: Place.INCIDENT,
    FormKind.DOCUMENT: Place.DOCUMENT,
    FormKind.EVALUATION: Place.EVALUATION,
    FormKind.GATHERED: Place.SAFE_ZONE,
    FormKind.HANDOVER: Place.HANDOVER,
    FormKind.CALAMITY_LINE: Place.CALAMITY,
}


def waiting_rows(rows: tuple[WaitingRow, ...], now: datetime) -> list[WorkRow]:
    """Who waits and for what, the longest first."""
    return [_waiting_row(row, now) for row in rows]


def _waiting_row(row: WaitingRow, now: datetime) -> WorkRow:
    minutes = minutes_between(row.arrived_at, now)
    late = is_late(row, now)
    if row.taken_over_at:
        state = tr("převzato v\u00a0{}").format(clock_words(row.taken_over_at))
    elif row.is_for_officer:
        state = tr("čeká na policistu")
    else:
        state = tr("u přepážky")
    return WorkRow(
        ticket=row.ticket,
        title=row.initials or tr("bez jména"),
        second_line=_joined(
            state, row.room or tr("příchod\u00a0{}").format(clock_words(row.arrived_at))
        ),
        time_text=duration_words(minutes),
        tone="warning" if late else "",
        time_icon="elapsed" if late else "",
        data=Wish(place=Place.CONTACT, record_id=row.contact_id),
    )


def is_late(row: WaitingRow, now: datetime) -> bool:
    """Whether the person waits longer than the desk allows itself."""
    waits = row.taken_over_at is None
    return waits and minutes_between(row.arrived_at, now) > LONGEST_WAIT_MINUTES


def signing_rows(
    rows: tuple[SigningRow, ...], now: datetime, title_of: Callable[[str], str]
) -> list[WorkRow]:
    """Papers closed for signature, the oldest first."""
    return [
        WorkRow(
            icon="document",
            title=title_of(row.template_code),
            second_line=_joined(
                row.ticket,
                row.initials,
                tr("uzavřeno v\u00a0{}").format(clock_words(row.closed_at)),
                tr("vytištěno {}×").format(row.copies_printed)
                if row.copies_printed
                else tr("zatím nevytištěno"),
            ),
            time_text=duration_words(minutes_between(row.closed_at, now)),
            tone="warning" if now - row.closed_at > LONG_UNSIGNED else "",
            time_icon="warning" if now - row.closed_at > LONG_UNSIGNED else "",
            data=Wish(place=Place.SIGNING, record_id=row.document_id),
        )
        for row in rows
    ]


def draft_rows(
    rows: tuple[DraftRow, ...],
    now: datetime,
    names: Mapping[str, str],
    title_of: Callable[[str], str],
) -> list[WorkRow]:
    """Unfinished work, the newest first; `names` gives officers by id.

    A document saved as a draft comes with the code of its kind instead of a title.
    """
    return [
        WorkRow(
            icon="draft",
            title=title_of(tr(row.title)) if row.is_saved_document else tr(row.title),
            second_line=_joined(
                names.get(row.officer_id, ""),
                _filled_words(row.filled_count),
                tr("naposledy {}").format(clock_words(row.saved_at)),
            ),
            time_text=duration_words(minutes_between(row.saved_at, now)),
            data=Wish(place=DRAFT_PLACES[FormKind[row.form]], record_id=row.record_id),
        )
        for row in rows
    ]


def incident_rows(rows: tuple[IncidentRow, ...], now: datetime) -> list[WorkRow]:
    """Incidents that are not ended, one not yet handed over in red; a calamity opens its board."""
    return [_calamity_row(row) if row.calamity_name else _incident_row(row, now) for row in rows]


def _calamity_row(row: IncidentRow) -> WorkRow:
    return WorkRow(
        icon="calamity",
        icon_tone="accenttext",
        title=row.calamity_name,
        second_line=_joined(row.evidence_number, tr("kalamita")),
        time_text=clock_words(row.received_at),
        data=Wish(place=Place.CALAMITY, record_id=row.incident_id),
    )


def _incident_row(row: IncidentRow, now: datetime) -> WorkRow:
    return WorkRow(
        icon="incident",
        icon_tone="error" if row.is_unhanded else "muted",
        title=tr(IncidentType[row.incident_type].label).capitalize(),
        second_line=_joined(row.evidence_number, tr(IncidentState[row.state].label)),
        time_text=clock_words(row.received_at)
        if row.handed_over_at
        else duration_words(minutes_between(row.received_at, now)),
        tone="late" if row.is_unhanded else "",
        data=Wish(place=Place.INCIDENT, record_id=row.incident_id),
    )


def today_rows(rows: tuple[TodayRow, ...]) -> list[WorkRow]:
    """Contacts finished today, the newest first."""
    return [
        WorkRow(
            ticket=row.ticket,
            title=tr(ContactOutcome[row.outcome].label),
            second_line=row.evidence_number,
            time_text=clock_words(row.closed_at),
            data=Wish(place=Place.CONTACT, record_id=row.contact_id),
        )
        for row in rows
    ]


def booked_words(booked_at: tuple[datetime, ...], now: datetime) -> str:
    """How many times are booked today and when the next one begins; nobody is named."""
    count = counted(len(booked_at), "termín", "termíny", "termínů")
    coming = next((at for at in booked_at if at >= now), None)
    return (
        tr("Dnes {}, další v\u00a0{}").format(count, clock_words(coming))
        if coming
        else f"Dnes {count}"
    )


def minutes_between(earlier: datetime, later: datetime) -> int:
    """Whole minutes from the one to the other, never less than nought."""
    return max(0, int((later - earlier).total_seconds() // 60))


def _filled_words(count: int) -> str:
    return tr("vyplněno {}").format(counted(count, "pole", "pole", "polí")) if count else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
