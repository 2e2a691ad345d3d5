"""The slip a citizen takes home: what was told, whom to call, where to turn, when to come.

It bears no name and no number of a record: whoever finds it learns nothing of anybody.
"""

from collections.abc import Mapping
from datetime import date

from reportlab.platypus import Flowable

from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.leaflet_words import LeafletWords, SaidText
from kkc_desktop.domain.prevention import Appointment
from kkc_desktop.domain.prevention_lists import AppointmentKind
from kkc_desktop.domain.slip import AdviceSlip
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.hand_blocks import (
    BoxRow,
    box,
    help_box,
    printable,
    sentences,
    translation_note,
)
from kkc_desktop.printing.hand_sheet import (
    HandLook,
    HandMarks,
    hand_look,
    render_hand_sheet,
    voice_words,
)


def render_slip(
    slip: AdviceSlip,
    station: Station,
    words: LeafletWords,
    *,
    size: LeafletSize,
    today: date,
    pictures: Mapping[str, str] | None = None,
    trail: str = "",
    exercise: bool = False,
) -> bytes:
    """The PDF of the slip with what may be printed today."""
    look = hand_look(size)
    phrases = words.phrases
    title = phrases.slip_title if slip.items else phrases.appointment
    kind = "Lístek s\u00a0radou" if slip.items else "Lístek na termín"
    marks = HandMarks(
        title=SaidText(text=title, is_own=True),
        words=words,
        station=station,
        size=size,
        foot=(
            f"{kind} · {voice_words(words, size)}",
            f"vydáno {day_words(today)}" + (f" · {trail}" if trail else ""),
        ),
        made_on=today,
        picture=("note" if slip.items else "calendar") if size is LeafletSize.EASY else "",
        exercise=exercise,
    )
    printed = printable(slip.items, slip.help_lines, today)
    story: list[Flowable] = sentences(printed, words, pictures or {}, look)
    story += _appointment(slip, words, look)
    story += _typed(phrases.turn_to, slip.referral, words, look)
    story += _typed(phrases.next_step, (slip.next_step,), words, look)
    if slip.items:
        story += help_box(slip.help_lines, station, today, words, look)
    story += _station(station, words, look)
    return render_hand_sheet(marks, [*story, *translation_note(words, look)])


def _typed(
    title: str, lines: tuple[str, ...], words: LeafletWords, look: HandLook
) -> list[Flowable]:
    """A box with what the desk wrote in Czech; none where nothing is written."""
    rows: list[BoxRow] = [(line, "") for line in lines if line.strip()]
    return box(title, rows, words, look) if rows else []


def _appointment(slip: AdviceSlip, words: LeafletWords, look: HandLook) -> list[Flowable]:
    booked = slip.appointment
    if booked is None:
        return []
    kind, *lines = _appointment_lines(booked, slip, words)
    if not slip.items:  # the head says already that it is an appointment
        return box(kind, [(line, words.lang) for line in lines], words, look)
    rows = [(line, words.lang) for line in (kind, *lines)]
    return box(words.phrases.appointment, rows, words, look)


def _appointment_lines(booked: Appointment, slip: AdviceSlip, words: LeafletWords) -> list[str]:
    phrases = words.phrases
    is_marking = booked.kind is AppointmentKind.MARKING
    lines = [
        phrases.marking if is_marking else phrases.consultation,
        slip.appointment_moment,
        phrases.duration.format(minutes=booked.duration_minutes),
    ]
    if booked.things.strip():
        lines.append(phrases.things.format(things=booked.things))
    lines.append(phrases.bring if is_marking else phrases.bring_consultation)
    return [*lines, phrases.cannot_come]


def _station(station: Station, words: LeafletWords, look: HandLook) -> list[Flowable]:
    phone = words.phrases.phone.format(phone=station.phone) if station.phone else ""
    rows = [(station.name, ""), (station.address, ""), (phone, words.lang)]
    return box(words.phrases.our_station, [row for row in rows if row[0]], words, look)
