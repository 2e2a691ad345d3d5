"""The cover slip before a repeated print: which copy it is and what has mended the paper since.

The paper behind it is printed from its stored bytes, nothing is added to its pages.
"""

from dataclasses import dataclass
from datetime import datetime

from reportlab.platypus import Spacer

from kkc_desktop.domain.czech import HARD, ZONE, counted, long_day_words
from kkc_desktop.domain.document import Document, Paper
from kkc_desktop.domain.document_lists import PrintPurpose, PrintStyle
from kkc_desktop.domain.signers import officer_words
from kkc_desktop.domain.station import Officer, Station
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import esc
from kkc_desktop.printing.facts import facts
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.sheet import EXERCISE, Marks, build
from kkc_desktop.printing.station_head import station_head
from kkc_desktop.printing.styles import styles
from kkc_desktop.printing.values import at_hour_words

TITLE = "PRŮVODNÍ LIST VÝTISKU"
_SAME_BYTES = (
    "Listina za tímto listem je vytištěna z\u00a0uložených dat a\u00a0shoduje se s\u00a0nimi bajt"
    " po bajtu. Průvodní list není její součástí a\u00a0do počtu stran se nepočítá."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverSlip:
    """One copy of a paper; `corrected` are the sentences of what mends it, empty when nothing."""

    title: str
    document: Document
    paper: Paper
    number: int
    purpose: PrintPurpose
    recipient: str
    corrected: tuple[str, ...]
    officer: Officer
    at: datetime
    trail: str


def render_cover_slip(slip: CoverSlip, station: Station) -> bytes:
    """The PDF of one page; the same slip gives the same bytes."""
    at = slip.at.astimezone(ZONE)
    evidence_number = slip.document.evidence_number
    copy = f"opis č.{HARD}{slip.number}"
    look = styles(PrintStyle.STANDARD)
    corrected = [Text(esc(sentence), look.addendum) for sentence in slip.corrected]
    story: Story = [
        Text(esc(TITLE), look.title),
        Text(esc(f"{copy} · {slip.purpose.label}"), look.subtitle),
        Spacer(1, 10),
        *([*corrected, Spacer(1, 10)] if corrected else []),
        facts(
            [
                ("Listina", f"{slip.title}, verze {slip.document.version}"),
                ("Evid. č. stanice", evidence_number),
                ("Č. j.", slip.document.reference_number),
                ("Kód listiny", slip.document.paper_code),
                ("Rozsah", counted(slip.paper.page_count, "strana", "strany", "stran")),
                ("Otisk uložené listiny (SHA-256)", _grouped(slip.paper.sha256)),
                ("Pro koho", slip.recipient),
                ("Vytištěno", f"{long_day_words(at.date())} {at_hour_words(slip.at)}"),
                ("Vytiskl(a)", officer_words(slip.officer)),
            ]
        ),
        Spacer(1, 10),
        Text(esc(_SAME_BYTES), look.body),
    ]
    return build(
        story,
        Marks(
            heading=station_head(station),
            meta=(
                ("Průvodní list", f"{station.town} {long_day_words(at.date())}"),
                (f"K{HARD}evid. č. stanice: {evidence_number}", "Počet stran: "),
            ),
            pages_row=1,
            page_signature="",
            footer=(f"Průvodní list k{HARD}evid. č. {evidence_number} · {copy}", slip.trail),
            made_at=slip.at,
            watermarks=(EXERCISE,) if station.is_exercise else (),
            exercise=station.is_exercise,
            title=f"Průvodní list {evidence_number}",
            author=station.name,
        ),
    )


def _grouped(sha256: str) -> str:
    return " ".join(sha256[start : start + 8] for start in range(0, len(sha256), 8))
