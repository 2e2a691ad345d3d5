"""The canvas of every paper: it marks what is drawn, and paints what the last page decides."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from kkc_desktop.printing.archival import LANGUAGE, About, archived
from kkc_desktop.printing.fonts import SERIF, encoded, register_fonts
from kkc_desktop.printing.tagging import Element, Piece

Painter = Callable[["PaperCanvas", int, int], None]
"""Draws one place of a page; told the page and the number of pages, both from 1."""


class PaperCanvas(Canvas):
    """A canvas whose file is PDF/A-2a and PDF/UA-1 when everything is drawn marked.

    Words go between `begin` and `end` or into `tagged`, everything else into `artifact`. What is
    put inside `appendix` is read after everything else.
    """

    _code: list[str]

    def __init__(self, target: BytesIO, about: About | None = None, **named: object) -> None:
        register_fonts()
        settings = {"invariant": 1, "pageCompression": 1, "initialFontName": SERIF}
        super().__init__(target, **(settings | named | {"lang": LANGUAGE}))
        self._about = about
        self._target = target
        self._root = Element("Document")
        self._open: list[Element | None] = [self._root]
        self.appendix = Element("Div", is_placed=True)
        self._pieces = 0
        self._places: list[tuple[int, Painter, Element]] = []
        self._held: list[dict[str, object]] = []

    def begin(self, element: Element) -> None:
        """What is drawn from now until `end` is a piece of the element.

        Within an artifact it is a piece of nothing.
        """
        if self._is_silent:
            self._code.append("/Artifact BMC")
            return
        self._place(element)
        element.content.append(Piece(self._pageNumber - 1, self._pieces))
        self._code.append(f"/{element.role} <</MCID {self._pieces}>> BDC")
        self._pieces += 1

    def begin_artifact(self, properties: str = "") -> None:
        """What is drawn from now until `end` is no part of the text."""
        self._code.append(f"/Artifact <<{properties}>> BDC" if properties else "/Artifact BMC")

    def end(self) -> None:
        """Ends what was begun last."""
        self._code.append("EMC")

    def open(self, element: Element | None) -> None:
        """What is begun from now until `close` is a child of the element, of None an artifact."""
        if element and not self._is_silent:
            self._place(element)
        self._open.append(element)

    def close(self) -> None:
        """Ends what was opened last."""
        self._open.pop()

    @contextmanager
    def tagged(self, element: Element) -> Iterator[None]:
        """What is drawn inside is a piece of the element."""
        self.begin(element)
        yield
        self.end()

    @contextmanager
    def artifact(self, properties: str = "") -> Iterator[None]:
        """What is drawn inside is no part of the text; `properties` say it is a page's foot."""
        self.begin_artifact(properties)
        yield
        self.end()

    @contextmanager
    def inside(self, element: Element) -> Iterator[None]:
        """What is begun inside is a child of the element."""
        self.open(element)
        yield
        self.close()

    @property
    def _is_silent(self) -> bool:
        return None in self._open

    def _place(self, element: Element) -> None:
        """Puts the element at its place in the reading order, once: after what is there now."""
        parent = self._open[-1]
        if parent and not element.is_placed:
            element.is_placed = True
            parent.content.append(element)

    def write(self, operators: str) -> None:
        """Adds drawing operators as they stand; they have to leave the graphics state alone."""
        self._code.append(operators)

    def pieces(self, font: str, text: str) -> list[tuple[str, str]]:
        """The text as the file holds it: pieces of a font's name there and the escaped letters."""
        return encoded(font, text, self._doc)

    def later(self, painter: Painter) -> None:
        """Keeps this place of the page and of the reading order for when all pages are known."""
        element = Element("Div")
        self._place(element)
        self._places.append((len(self._code), painter, element))

    def showPage(self) -> None:
        """Ends the page; it is written when all pages are known."""
        self._held.append(dict(self.__dict__))
        self._startPage()
        self._places = []
        self._pieces = 0

    def save(self) -> None:
        """Paints what waited for the number of pages and writes the file."""
        if self._code:
            self.showPage()
        self._root.content.append(self.appendix)
        held = self._held
        for number, state in enumerate(held, start=1):
            self.__dict__.update(state)
            self._paint_places(number, len(held))
            super().showPage()
        if self._about is None:
            raise ValueError("a paper has to say what it is")
        self._target.write(archived(self._doc, self._root, self._about))

    def _paint_places(self, number: int, total: int) -> None:
        whole = self._code
        for place, painter, element in reversed(self._places):
            self._code = []
            with self.inside(element):
                painter(self, number, total)
            whole[place:place] = self._code
        self._code = whole
