"""A text for the public board: one thought, legible from three steps, on A4."""

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Spacer

from kkc_desktop.domain.calamity import PublicNotice
from kkc_desktop.domain.czech import HARD, ZONE, clock_words, weekday_words
from kkc_desktop.domain.station import Station
from kkc_desktop.printing.content import Story
from kkc_desktop.printing.escape import esc
from kkc_desktop.printing.fonts import SANS, SANS_BOLD, register_fonts
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.sheet import EXERCISE, Marks, build
from kkc_desktop.printing.station_head import station_head

TITLE = "INFORMACE PRO OBČANY"
SMALLEST = 28.0
"""Points; what hangs on a wall is read standing, by everybody, also without glasses."""

_SIGNED = 14.0
_SIZES = ((90, 46.0), (220, 38.0), (420, 32.0))
"""Up to so many letters so large, so that a short warning fills its sheet."""


def render_public_notice(notice: PublicNotice, station: Station) -> bytes:
    """The PDF of the text; the same notice gives the same bytes."""
    register_fonts()
    issued_at = notice.issued_at.astimezone(ZONE)
    size = next((size for length, size in _SIZES if len(notice.text) <= length), SMALLEST)
    when = f"{weekday_words(issued_at.date())}, {clock_words(issued_at)}{HARD}hodin"
    story: Story = [
        Text(esc(TITLE), _style(SANS_BOLD, 34, role="H1", spaceAfter=10)),
        Text(esc(when), _style(SANS, SMALLEST)),
        Spacer(1, 20),
    ]
    words = _style(SANS_BOLD, size, spaceAfter=size * 0.4)
    story += [Text(esc(line), words) for line in notice.text.split("\n") if line.strip()]
    approved = f"Schválil(a): {notice.approved_by}"
    story += [Spacer(1, 12), Text(esc(approved), _style(SANS, _SIGNED))]
    number = f"Informace č.{HARD}{notice.number}"
    return build(
        story,
        Marks(
            heading=station_head(station),
            meta=((f"{number} · počet stran: ", ""),),
            pages_row=0,
            page_signature="",
            footer=(f"{number} · vyvěšeno {when}",),
            made_at=notice.issued_at,
            watermarks=(EXERCISE,) if station.is_exercise else (),
            exercise=station.is_exercise,
            title=f"{TITLE.capitalize()} č.{HARD}{notice.number}",
            author=station.name,
        ),
    )


def _style(font: str, size: float, **more: object) -> ParagraphStyle:
    return ParagraphStyle(
        "board",
        fontName=font,
        fontSize=size,
        leading=size * 1.22,
        bulletFontName=font,
        alignment=TA_LEFT,
        **more,
    )
