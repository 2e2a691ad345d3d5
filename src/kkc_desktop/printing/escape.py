"""The one sink: typed text becomes markup that prints it letter by letter, and nothing else.

reportlab reads paragraphs as markup, so a name like <b>O'Brien & synové</b> would vanish or break
the sheet. Nothing typed may reach a Paragraph or a canvas except through this module; that is why
what it returns has a type of its own.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NewType

from kkc_desktop.domain.czech import HARD, hard_spaces
from kkc_desktop.printing.fonts import SANS
from kkc_desktop.printing.glyphs import code_words, is_only_in_sans, needs_care, prepared

Markup = NewType("Markup", str)

_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_KEPT_SPACES = re.compile(r"^ +| {2,}", re.MULTILINE)


def esc(text: str) -> Markup:
    """The text as markup; a line end stays a line end."""
    return stacked(esc_lines(text))


class FixedWords(str):
    """Markup that may be remembered: the template's words and the law's, never a person's."""


@lru_cache(maxsize=512)
def esc_fixed(text: str) -> Markup:
    """The same for words of the template and the law, which come back on every paper."""
    return Markup(FixedWords(esc(text)))


def esc_lines(text: str) -> list[Markup]:
    """The text as markup, one item for each of its lines; an empty line is an empty item."""
    return [_line(line) for line in prepared(text).split("\n")]


def esc_line(text: str) -> Markup:
    """The text as markup on one line, however many it was typed on."""
    return esc(" ".join(prepared(text).split("\n")))


def bold(markup: Markup) -> Markup:
    """The markup in bold."""
    return Markup(f"<b>{markup}</b>")


def run_on(*parts: Markup) -> Markup:
    """The parts on one line with a space between them; empty ones are left out."""
    return Markup(" ".join(part for part in parts if part))


def joined(parts: Iterable[Markup]) -> Markup:
    """The parts as one run of text, spaces as they stand."""
    return Markup("".join(parts))


def stacked(parts: Iterable[Markup]) -> Markup:
    """The parts each on a line of its own."""
    return Markup("<br/>".join(parts))


def plain(text: str) -> str:
    """The text for drawing without markup, on one line, in the serif or sans font alike."""
    one_line = " ".join(prepared(text).split("\n"))
    if not needs_care(one_line):
        return one_line
    return "".join(code_words(c) if needs_care(c) else c for c in one_line)


def is_simple(text: str) -> bool:
    """Whether `plain` shows the text as it is, so that no paragraph is needed for it."""
    return "\n" not in text and plain(text) == text


def _line(line: str) -> Markup:
    line = _KEPT_SPACES.sub(_with_hard_spaces, hard_spaces(line))
    if needs_care(line):
        return Markup("".join(_char(char) for char in line))
    return Markup(line.translate(_MARKUP))


def _with_hard_spaces(found: re.Match[str]) -> str:
    """Keeps each of several spaces; reportlab would fold them into one."""
    length = len(found.group(0))
    return HARD * (length - 1) + " " if found.start() > 0 else HARD * length


def _char(char: str) -> str:
    if not needs_care(char):
        return char.translate(_MARKUP)
    if is_only_in_sans(char):
        return f'<font name="{SANS}">{char.translate(_MARKUP)}</font>'
    return code_words(char)
