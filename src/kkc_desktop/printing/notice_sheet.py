"""The notice of processing on one sheet, to be hung up or taken home."""

from datetime import datetime

from reportlab.platypus import KeepTogether, Spacer

from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.processing_notice import ProcessingNotice, part_words
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import esc
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.report_marks import report_marks
from kkc_desktop.printing.sheet import build
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
    return build(
        story,
        report_marks(
            station, at, f"{notice.title}, {notice.regime.label}", (notice.title, witness)
        ),
    )
