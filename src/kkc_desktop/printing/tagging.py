"""The structure of a paper for readers who do not see it: its elements and how they are written.

Roles are those of PDF 1.7, 14.8.4 (Document, H1, H2, P, Table, TR, TH, TD, L, LI, Lbl, LBody, Div,
Figure). What is in no element is an artifact: rules, grounds, watermarks, feet.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field


@dataclass(eq=False, slots=True)
class Element:
    """One element of the structure tree; `content` is its pieces on the pages and its children.

    `lang` is the language when it is not the paper's (RFC 3066: uk, de), `alt` the words for a
    picture, `scope` what a TH heads (Column, Row), `box` where a Figure lies in points of the page.
    """

    role: str
    lang: str = ""
    alt: str = ""
    scope: str = ""
    box: tuple[float, float, float, float] | None = None
    content: list["Element | Piece"] = field(default_factory=list)
    is_placed: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was drawn for it."""
        if self.role in ("TD", "TH"):  # a row keeps its number of cells
            return False
        return all(isinstance(each, Element) and each.is_empty for each in self.content)


@dataclass(frozen=True, slots=True)
class Piece:
    """One marked piece of a page's content; `page` counts from 0, `number` within the page."""

    page: int
    number: int


def tree_objects(root: Element, pages: Sequence[int], first: int) -> list[str]:
    """The structure tree as PDF objects, numbered from `first`: its root, then every element.

    `pages` are the object numbers of the pages.
    """
    return _Tree(pages, first).objects(root)


class _Tree:
    def __init__(self, pages: Sequence[int], first: int) -> None:
        self._pages = pages
        self._first = first
        self._elements: list[str] = []
        self._owners: list[dict[int, int]] = [{} for _ in pages]

    def objects(self, root: Element) -> list[str]:
        top = self._number(root, self._first)
        found = " ".join(self._parents())
        head = f"<</Type/StructTreeRoot/K[{top} 0 R]/ParentTree<</Nums[{found}]>>"
        return [f"{head}/ParentTreeNextKey {len(self._pages)}>>", *self._elements]

    def _number(self, element: Element, parent: int) -> int:
        place = len(self._elements)
        number = self._first + 1 + place
        self._elements.append("")
        home = next((each.page for each in element.content if isinstance(each, Piece)), -1)
        kids: list[str] = []
        for each in element.content:
            if isinstance(each, Piece):
                kids.append(self._piece(each, number, home))
            elif not each.is_empty:
                kids.append(f"{self._number(each, number)} 0 R")
        page = "" if home < 0 else f"/Pg {self._pages[home]} 0 R"
        self._elements[place] = (
            f"<</Type/StructElem/S/{element.role}/P {parent} 0 R{page}{_attributes(element)}"
            f"/K[{' '.join(kids)}]>>"
        )
        return number

    def _piece(self, piece: Piece, number: int, home: int) -> str:
        """The piece as a child; it stands on the element's own page or names another."""
        self._owners[piece.page][piece.number] = number
        if piece.page == home:
            return str(piece.number)
        return f"<</Type/MCR/Pg {self._pages[piece.page]} 0 R/MCID {piece.number}>>"

    def _parents(self) -> Iterator[str]:
        for page, owners in enumerate(self._owners):
            found = " ".join(f"{owners[number]} 0 R" for number in range(len(owners)))
            yield f"{page} [{found}]"


def _attributes(element: Element) -> str:
    lang = f"/Lang({element.lang})" if element.lang else ""
    alt = f"/Alt{text_string(element.alt)}" if element.alt else ""
    scope = f"/A<</O/Table/Scope/{element.scope}>>" if element.scope else ""
    if element.box is None:
        return lang + alt + scope
    box = " ".join(f"{side:.2f}" for side in element.box)
    return f"{lang}{alt}/A<</O/Layout/BBox[{box}]/Placement/Block>>"


def text_string(text: str) -> str:
    """The text as a PDF string in UTF-16, safe whatever it holds."""
    return f"<FEFF{text.encode('utf-16-be', 'replace').hex().upper()}>"
