"""The A5 leaflet a citizen takes home: a question, a few numbered sentences, whom to call.

What has expired, or was never verified, does not get on it (domain 4.4). The foot says which text
in which language and version it is.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.knowledge import AdviceCategory, AdviceItem, HelpLine
from kkc_desktop.domain.leaflet_words import LeafletWords
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.hand_blocks import help_box, printable, sentences, translation_note
from kkc_desktop.printing.hand_sheet import (
    HandMarks,
    hand_look,
    render_hand_sheet,
    voice_words,
)


def render_leaflet(
    category: AdviceCategory,
    items: Sequence[AdviceItem],
    help_lines: Sequence[HelpLine],
    station: Station,
    words: LeafletWords,
    *,
    size: LeafletSize,
    today: date,
    pictures: Mapping[str, str] | None = None,
    trail: str = "",
    exercise: bool = False,
) -> bytes:
    """The PDF of the topic's leaflet with the chosen items that may be printed today.

    `pictures` are icons by the ids of the items, `trail` the mark of the audit trail at each foot.
    """
    look = hand_look(size)
    printed = printable(items, help_lines, today)
    marks = HandMarks(
        title=words.title_of(category),
        words=words,
        station=station,
        size=size,
        foot=_foot(category, printed, words, size, today, trail),
        made_on=today,
        picture=category.icon if size is LeafletSize.EASY else "",
        exercise=exercise,
    )
    story = [
        *sentences(printed, words, pictures or {}, look),
        *help_box(help_lines, station, today, words, look),
        *translation_note(words, look),
    ]
    return render_hand_sheet(marks, story)


def _foot(
    category: AdviceCategory,
    printed: Sequence[AdviceItem],
    words: LeafletWords,
    size: LeafletSize,
    today: date,
    trail: str,
) -> tuple[str, str]:
    days = [item.verified_on for item in printed if item.verified_on]
    verified = f"Ověřeno {day_words(min(days))} · " if days else ""
    version = f"{category.leaflet_code} · verze {category.leaflet_version}"
    return (
        f"{version} · {voice_words(words, size)}",
        f"{verified}vydáno {day_words(today)}" + (f" · {trail}" if trail else ""),
    )
