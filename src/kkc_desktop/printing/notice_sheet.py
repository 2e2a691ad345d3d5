"""The notice of processing on one sheet, to be hung up or taken home."""

from datetime import datetime

from reportlab.platypus import KeepTogether, Spacer

from kkc_desktop.domain.czech import ZONE, day_words, long_day_words
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.processing_notice import ProcessingNotice, part_words
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import esc
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.sheet import EXERCISE, Marks, build
from kkc_desktop.printing.station_head import station_head
from kkc_desktop.printing.styles import styles

_UNREVIEWED = "Znění čeká na kontrolu právníkem."


def render_notice(notice: ProcessingNotice, station: Station, at: datetime, witness: str) -> bytes:
    """The PDF of the variant with the station's own data; `witness` is the head of the trail."""
    look = styles(PrintStyle.STANDARD)
    story: Story = [
        Text(esc(notice.title.upper()), look.title),
        Text(esc(notice.subtitle), look.subtitle),
    ]
    for part in notice.parts:
        words = part_words(part, station)
        story.append(
            KeepTogether([Text(esc(part.head), look.heading), Text(esc(words), look.body)])
        )
    story.append(Spacer(1, 8))
    valid = f"Text platí od {day_words(notice.valid_from)}. Zdroj: {notice.source.rstrip('.')}."
    story.append(Text(esc(f"{valid} {_UNREVIEWED}" if notice.needs_review else valid), look.mark))
    day = long_day_words(at.astimezone(ZONE).date())
    return build(
        story,
        Marks(
            heading=station_head(station),
            meta=(("", f"{station.town} {day}"), ("", "Počet stran: ")),
            pages_row=1,
            page_signature="",
            footer=(notice.title, witness),
            made_at=at,
            watermarks=(EXERCISE,) if station.is_exercise else (),
            exercise=station.is_exercise,
            title=f"{notice.title}, {notice.regime.label}",
            author=station.name,
        ),
    )
