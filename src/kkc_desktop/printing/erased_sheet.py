"""What the preview shows in the place of a paper that was erased after its term."""

from datetime import datetime

from reportlab.platypus import Spacer

from kkc_desktop.domain.czech import ZONE, day_words
from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.erasure import ErasureItem
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import esc
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.sheet import EXERCISE, Marks, build
from kkc_desktop.printing.station_head import station_head
from kkc_desktop.printing.styles import styles

TITLE = "LISTINA BYLA VYMAZÁNA"


def render_erased(item: ErasureItem, erased_at: datetime, station: Station) -> bytes:
    """The PDF; it names the number, the day and the code."""
    look = styles(PrintStyle.STANDARD)
    day = day_words(erased_at.astimezone(ZONE).date())
    why = f"Údaje byly vymazány dne {day} podle kódu {item.disposal_code}"
    story: Story = [
        Text(esc(TITLE), look.title),
        Text(esc(item.evidence_number), look.subtitle),
        Spacer(1, 12),
        Text(esc(f"{why}, zůstalo číslo a\u00a0skelet."), look.body),
    ]
    return build(
        story,
        Marks(
            heading=station_head(station),
            meta=(("", "Počet stran: "),),
            pages_row=0,
            page_signature="",
            footer=("Tento list nenahrazuje vymazanou listinu.",),
            made_at=erased_at,
            watermarks=(EXERCISE,) if station.is_exercise else (),
            exercise=station.is_exercise,
            title=f"{TITLE} {item.evidence_number}",
            author=station.name,
        ),
    )
