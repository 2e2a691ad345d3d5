"""The paragraph of every sheet: lines broken, drawn and marked in one go.

Its markup comes only from escape.py: bold, line ends, another font for a sign. reportlab's own
paragraph does much more and takes four times as long for it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import unescape

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from kkc_desktop.printing.canvas import PaperCanvas
from kkc_desktop.printing.escape import FixedWords, Markup
from kkc_desktop.printing.fonts import BOLD_OF, SERIF, text_width
from kkc_desktop.printing.tagging import Element

_TOKEN = re.compile(r'<(?:(/?b|br/|/font)|font name="([^"]+)")>|([^<]+)')
_TAG = re.compile("<[^>]*>")
_GAP = re.compile("[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]")
_FUZZ = 1e-6
_RULE_AT = 4
_RULE_WIDTH = 1.2
_STRIKE_AT, _STRIKE_WIDTH = 0.24, 0.06

_Run = tuple[str, str]
"""A font and letters in it."""


@dataclass(frozen=True, slots=True)
class _Word:
    """What stands between two spaces."""

    width: float
    runs: tuple[_Run, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """Words of one line; `ends` where the text's own line ends, `is_cut` within a word.

    `runs` are its letters with the spaces between the words, by fonts.
    """

    words: tuple[_Word, ...]
    runs: tuple[_Run, ...]
    width: float
    ends: bool
    is_cut: bool = False


class Text(Flowable):
    """A paragraph of safe markup.

    `lang` is its language when it is not Czech (uk, pl, en, de); `role` what it is to a reader,
    by default what the style says (H1, H2, P). It is cut between pages so that no line of it
    stands alone. What `is_struck` has a line through its letters; words beside it have to say so.
    """

    def __init__(
        self,
        markup: Markup,
        style: ParagraphStyle,
        *,
        lang: str = "",
        role: str = "",
        is_struck: bool = False,
    ) -> None:
        super().__init__()
        self.style = style
        self._is_struck = is_struck
        self.element = Element(role or getattr(style, "role", "P"), lang=lang)
        self._markup = markup
        self._sources: Sequence[Sequence[_Word]] | None = None
        self._lines: Sequence[_Line] = ()
        self._broken_for = 0.0

    @property
    def plain(self) -> str:
        """The words without their markup; a line end stays a line end."""
        return unescape(_TAG.sub("", self._markup.replace("<br/>", "\n")))

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Breaks the lines, unless they are broken for this width already."""
        if available_width != self._broken_for:
            inner = available_width - self.style.leftIndent - self.style.rightIndent
            self._lines = self._broken(inner)
            self._broken_for = available_width
        self.width = available_width
        self.height = len(self._lines) * self.style.leading
        return available_width, self.height

    def _broken(self, width: float) -> Sequence[_Line]:
        if self._sources is not None:
            return _lines_of(self._sources, self.style, width)
        if isinstance(self._markup, FixedWords):
            return _fixed_lines(self._markup, self.style, width)
        return _lines_of(_sources(self._markup, self.style), self.style, width)

    def split(self, available_width: float, available_height: float) -> list["Text"]:
        """The lines that fit and those that do not; nothing when a line would stand alone.

        Lines broken for a narrower place stay: a table of reportlab asks with the width of the
        cell, not of what is inside its padding.
        """
        self.wrap(min(available_width, self._broken_for or available_width), available_height)
        if self.height <= available_height:
            return [self]
        total = len(self._lines)
        fitting = min(int((available_height + _FUZZ) / self.style.leading), total - 1)
        if fitting == total - 1:
            fitting -= 1
        if fitting < 2:
            return []
        return [self._part(self._lines[:fitting]), self._part(self._lines[fitting:])]

    @property
    def last_width(self) -> float:
        """How wide the words of the last line are, once the lines are broken."""
        return self._lines[-1].width if self._lines else 0.0

    def _part(self, lines: Sequence[_Line]) -> "Text":
        part = Text(Markup(""), self.style, is_struck=self._is_struck)
        part.element = self.element
        part._sources = list(_rejoined(lines))
        part._lines = lines
        part._broken_for = self._broken_for
        part.wrap(self._broken_for, 0)
        return part

    def drawOn(self, canvas: PaperCanvas, x: float, y: float, _sW: float = 0) -> None:
        """Draws the lines with their lower left corner at (x, y)."""
        if not self._lines:
            return
        style = self.style
        if getattr(style, "ruled", False):
            self._rule(canvas, x + _RULE_AT, y)
        red, green, blue = style.textColor.rgb()
        code = [f"q BT {red:.3g} {green:.3g} {blue:.3g} rg"]
        inner = self.width - style.leftIndent - style.rightIndent
        left = x + style.leftIndent
        base = y + self.height - style.fontSize
        font = ""
        last = len(self._lines) - 1
        for number, line in enumerate(self._lines):
            shift, spacing = self._place(line, inner)
            code.append(f"{spacing:.4g} Tw 1 0 0 1 {left + shift:.2f} {base:.2f} Tm")
            # A space at the end keeps readers from joining two words.
            needs_none = line.is_cut or (number == last and line.ends)
            ending = "" if needs_none else " "
            for run_font, text in (*line.runs[:-1], (line.runs[-1][0], line.runs[-1][1] + ending)):
                for name, letters in canvas.pieces(run_font, text):
                    if name != font:
                        code.append(f"{name} {style.fontSize:.4g} Tf")
                        font = name
                    code.append(f"({letters}) Tj")
            base -= style.leading
        code.append("ET Q")
        canvas.begin(self.element)
        canvas.write(" ".join(code))
        canvas.end()
        if self._is_struck:
            self._strike(canvas, left, y)

    def _strike(self, canvas: PaperCanvas, left: float, y: float) -> None:
        """A line through the letters of each line, no part of the text."""
        size = self.style.fontSize
        with canvas.artifact():
            canvas.saveState()
            canvas.setLineWidth(size * _STRIKE_WIDTH)
            height = y + self.height - size + size * _STRIKE_AT
            for line in self._lines:
                canvas.line(left, height, left + line.width, height)
                height -= self.style.leading
            canvas.restoreState()

    def _rule(self, canvas: PaperCanvas, x: float, y: float) -> None:
        """A line along the paragraph and the gap after it, no part of the text."""
        with canvas.artifact():
            canvas.saveState()
            canvas.setLineWidth(_RULE_WIDTH)
            canvas.line(x, y - self.style.spaceAfter, x, y + self.height)
            canvas.restoreState()

    def _place(self, line: _Line, width: float) -> tuple[float, float]:
        """How far from the left the line begins and how much wider its spaces are.

        Hard spaces grow as well: they share the code of the others.
        """
        alignment = self.style.alignment
        rest = width - line.width
        if alignment == TA_JUSTIFY and not line.ends and not line.is_cut:
            spaces = sum(text.count(" ") + text.count("\u00a0") for _, text in line.runs)
            return 0.0, rest / spaces if spaces else 0.0
        if alignment == TA_CENTER:
            return rest / 2, 0.0
        return (rest if alignment == TA_RIGHT else 0.0), 0.0


def _sources(markup: str, style: ParagraphStyle) -> list[list[_Word]]:
    """The words of each line of the text as it was written."""
    if not markup:
        return []
    font, size = style.fontName, style.fontSize
    if "<" not in markup:
        words = [word for word in _GAP.split(unescape(markup)) if word]
        return [[_Word(text_width(word, font, size), ((font, word),)) for word in words]]
    return _Parser(font, size).lines(markup)


@lru_cache(maxsize=256)
def _fixed_lines(markup: str, style: ParagraphStyle, width: float) -> tuple[_Line, ...]:
    """The lines of words that come back on every paper."""
    return _lines_of(_sources(markup, style), style, width)


def _lines_of(
    sources: Sequence[Sequence[_Word]], style: ParagraphStyle, width: float
) -> tuple[_Line, ...]:
    space = text_width(" ", style.fontName, style.fontSize)
    return tuple(line for words in sources for line in _broken(words, width, space, style.fontSize))


class _Parser:
    """Takes the few tags of escape.py apart."""

    def __init__(self, font: str, size: float) -> None:
        self._base = self._plain = font
        self._size = size
        self._is_bold = False

    def lines(self, markup: str) -> list[list[_Word]]:
        """The words of each line of the text."""
        found: list[list[_Word]] = [[]]
        is_glued = False
        for tag, font, text in _TOKEN.findall(markup):
            if text:
                is_glued = self._add(found[-1], unescape(text), is_glued=is_glued)
            elif tag == "br/":
                found.append([])
                is_glued = False
            else:
                self._turn(tag, font)
        return found

    def _turn(self, tag: str, font: str) -> None:
        if tag in ("b", "/b"):
            self._is_bold = tag == "b"
        else:
            self._plain = font or self._base

    def _add(self, line: list[_Word], text: str, *, is_glued: bool) -> bool:
        """Adds the words to the line; says whether the next ones follow without a space."""
        font = BOLD_OF.get(self._plain, self._plain) if self._is_bold else self._plain
        parts = _GAP.split(text)
        for place, part in enumerate(parts):
            is_glued = is_glued and place == 0
            if not part:
                continue
            word = _Word(text_width(part, font, self._size), ((font, part),))
            if is_glued and line:
                last = line.pop()
                word = _Word(last.width + word.width, last.runs + word.runs)
            line.append(word)
        return bool(parts[-1])


def _broken(words: Sequence[_Word], width: float, space: float, size: float) -> Iterator[_Line]:
    """The words in lines of at most the width; a longer word is cut."""
    line: list[_Word] = []
    used = 0.0
    for word in words:
        wider = used + space + word.width if line else word.width
        if wider <= width + _FUZZ:
            line.append(word)
            used = wider
            continue
        if line:
            yield _Line(tuple(line), _runs_of(line), used, ends=False)
        while word.width > width + _FUZZ:
            first, word = _cut(word, width, size)
            yield _Line((first,), _runs_of([first]), first.width, ends=False, is_cut=True)
        line, used = [word], word.width
    yield _Line(tuple(line), _runs_of(line), used, ends=True)


def _cut(word: _Word, width: float, size: float) -> tuple[_Word, _Word]:
    """As many letters of the word as the width takes, at least one, and the rest."""
    letters = [(font, letter) for font, text in word.runs for letter in text]
    widths = [text_width(letter, font, size) for font, letter in letters]
    used, count = widths[0], 1
    while count < len(letters) - 1 and used + widths[count] <= width + _FUZZ:
        used += widths[count]
        count += 1
    first = _Word(used, tuple(letters[:count]))
    return first, _Word(sum(widths[count:]), tuple(letters[count:]))


def _rejoined(lines: Iterable[_Line]) -> Iterator[list[_Word]]:
    """The words of the lines as they were before breaking."""
    words: list[_Word] = []
    for line in lines:
        words += line.words
        if line.ends:
            yield words
            words = []
    if words:
        yield words


def _runs_of(words: Sequence[_Word]) -> tuple[_Run, ...]:
    """The letters of a line with the spaces between its words, by fonts; at least one run."""
    fonts = {font for word in words for font, _ in word.runs}
    if len(fonts) == 1:
        texts = ["".join([text for _, text in word.runs]) for word in words]
        return ((fonts.pop(), " ".join(texts)),)
    found: list[_Run] = []
    for place, word in enumerate(words):
        gap = " " if place else ""
        for font, text in word.runs:
            if found and found[-1][0] == font:
                found[-1] = (font, found[-1][1] + gap + text)
            else:
                if found:
                    found[-1] = (found[-1][0], found[-1][1] + gap)
                found.append((font, text))
            gap = ""
    return tuple(found) or ((SERIF, ""),)
