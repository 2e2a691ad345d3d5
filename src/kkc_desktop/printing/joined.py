"""Several finished sheets as one, for one job of the printer; each keeps its own pages."""

from collections.abc import Sequence
from io import BytesIO
from typing import NamedTuple

_A4 = (595, 842)


class SheetCopies(NamedTuple):
    """A finished sheet and how many times it stands in the job."""

    content: bytes
    copies: int


def joined(sheets: Sequence[SheetCopies], *, on_own_leaf: bool = False) -> bytes:
    """One PDF with every sheet as many times as asked, in this order.

    `on_own_leaf` puts an empty page after an odd one, so that on both sides of the paper no sheet
    begins on the back of another. It is for the printer only and never kept.
    """
    import pikepdf  # half a second of import that only printing a set needs

    with pikepdf.new() as whole:
        for sheet in sheets:
            with pikepdf.open(BytesIO(sheet.content)) as single:
                for _ in range(sheet.copies):
                    whole.pages.extend(single.pages)
                    if on_own_leaf and len(whole.pages) % 2:
                        whole.add_blank_page(page_size=_A4)
        target = BytesIO()
        whole.save(target, deterministic_id=True)
        return target.getvalue()
