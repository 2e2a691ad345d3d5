"""What the square code on each page says: whose page it is, which one, and where the trail stood.

The text keeps to the signs that a QR code packs tightest: digits, capital letters and $%*+-./:
"""

import re
from dataclasses import dataclass

_PREFIX = "KKC1"
_TEXT = re.compile(
    rf"{_PREFIX}:(?P<evidence_number>[A-Z0-9-]{{1,40}}):V(?P<version>\d{{1,3}})"
    r":P(?P<page>\d{1,4})/(?P<pages>\d{1,4})"
    r":(?P<paper_code>[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}):S(?P<trail>[0-9A-F.]*)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageMark:
    """One page of one version of a paper; `page` counts from 1 to `pages`.

    `trail` is the trail's head when the paper was made: number and twelve letters, or nothing.
    """

    evidence_number: str
    version: int
    page: int
    pages: int
    paper_code: str
    trail: str = ""

    @property
    def text(self) -> str:
        """What the square code holds."""
        place = f"V{self.version}:P{self.page}/{self.pages}"
        return f"{_PREFIX}:{self.evidence_number}:{place}:{self.paper_code}:S{self.trail}"


def read_page_mark(text: str) -> PageMark | None:
    """The mark of a scanned code; None for any code that is not ours."""
    found = _TEXT.fullmatch(text.strip())
    if found is None:
        return None
    return PageMark(
        evidence_number=found["evidence_number"],
        version=int(found["version"]),
        page=int(found["page"]),
        pages=int(found["pages"]),
        paper_code=found["paper_code"],
        trail=found["trail"],
    )


def trail_mark(number: int, chain: str) -> str:
    """The head of the trail as a page mark carries it."""
    return f"{number}.{chain[:12].upper()}"


def read_trail_mark(mark: str) -> tuple[int, str]:
    """Number and first letters of the chain of a trail's head as a page mark carries it."""
    number, _, head = mark.partition(".")
    return int(number or 0), head
