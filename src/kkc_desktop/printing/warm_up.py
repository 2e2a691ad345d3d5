"""The first paper of the day made before anybody asks for one, so that the click does not wait."""

from datetime import UTC, datetime

from kkc_desktop.domain.document_lists import PrintStyle
from kkc_desktop.domain.page_mark import PageMark
from kkc_desktop.printing.escape import bold, esc_fixed, run_on
from kkc_desktop.printing.flowables import DataTable, Rule
from kkc_desktop.printing.paragraph import Text
from kkc_desktop.printing.sheet import Marks, build
from kkc_desktop.printing.styles import styles

_DAY = datetime(2026, 1, 1, tzinfo=UTC)
_MARK = PageMark(evidence_number="0", version=1, page=1, pages=1, paper_code="0000-0000-0000")


def warm_up() -> bytes:
    """A small sheet that nobody sees: fonts, their first subsets and the square code are ready."""
    words = run_on(bold(esc_fixed("Kontrola:")), esc_fixed("příprava písem"))
    body = styles(PrintStyle.STANDARD).body
    story = [Text(words, body), Rule(), DataTable([["Č."], ["1."]])]
    marks = Marks(
        heading=(("KKC", True, 12.5),),
        meta=(("", "Počet stran: "),),
        pages_row=0,
        page_signature="Podpis:",
        footer=("",),
        made_at=_DAY,
        mark=_MARK,
    )
    return build(story, marks)
