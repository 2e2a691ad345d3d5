"""The rows of the start page that ask for something in an incident: measures, missing answers."""

from collections.abc import Iterable
from datetime import datetime

from kkc_desktop.domain.desk import AnswerRow, MeasureRow
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.measure import SOON
from kkc_desktop.domain.measure_words import NOBODY, after_words, when_words
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.work_list import WorkRow

MEASURES, NOTIFIED = "Opatření", "Vyrozumění"
"""The tabs of the incident that a row leads to."""


def asked_rows(
    measures: Iterable[MeasureRow], answers: Iterable[AnswerRow], now: datetime
) -> list[WorkRow]:
    """Overdue measures and missing answers by how long they are late, then the other measures."""
    measures = tuple(measures)
    late = [(row.due_at, _measure_row(row, now)) for row in measures if _is_late(row, now)]
    late += [(row.answer_due_at, _answer_row(row, now)) for row in answers]
    late.sort(key=lambda pair: pair[0] or now)
    rest = [_measure_row(row, now) for row in measures if not _is_late(row, now)]
    return [row for _, row in late] + rest


def is_asked_late(
    measures: Iterable[MeasureRow], answers: Iterable[AnswerRow], now: datetime
) -> bool:
    """Whether something of it is overdue."""
    return any(answers) or any(_is_late(row, now) for row in measures)


def _is_late(row: MeasureRow, now: datetime) -> bool:
    return row.due_at is not None and row.due_at < now


def _measure_row(row: MeasureRow, now: datetime) -> WorkRow:
    event, owner = _event(row), row.owner or tr(NOBODY)
    wish = Wish(place=Place.INCIDENT, record_id=row.incident_id, text=MEASURES)
    if row.due_at is None:
        return WorkRow(
            icon="to-do",
            title=row.text,
            second_line=f"{event} · {owner}",
            time_text=tr("bez termínu"),
            data=wish,
        )
    due = when_words(row.due_at, now)
    if _is_late(row, now):
        return WorkRow(
            icon="error",
            icon_tone="error",
            title=row.text,
            second_line=tr("{} · {} · mělo být {}").format(event, owner, due),
            time_text=tr(after_words(row.due_at, now)),
            tone="late",
            data=wish,
        )
    return WorkRow(
        icon="to-do",
        title=row.text,
        second_line=f"{event} · {owner}",
        time_text=tr("do\u00a0{}").format(due),
        tone="warning" if row.due_at <= now + SOON else "",
        data=wish,
    )


def _answer_row(row: AnswerRow, now: datetime) -> WorkRow:
    told = when_words(row.notified_at, now)
    return WorkRow(
        icon="error",
        icon_tone="error",
        title=tr("Bez odpovědi: {}").format(row.body),
        second_line=tr("{} · vyrozuměno {}").format(_event(row), told),
        time_text=tr(after_words(row.answer_due_at, now)),
        tone="late",
        data=Wish(place=Place.INCIDENT, record_id=row.incident_id, text=NOTIFIED),
    )


def _event(row: MeasureRow | AnswerRow) -> str:
    return row.calamity_name or tr(IncidentType[row.incident_type].label)
