"""Which characters the paper can show, and what stands there for one it cannot."""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from kkc_desktop.printing.fonts import SANS, SERIF, SERIF_BOLD, characters_of

# Control and format characters: no picture, no width, but the power to hide or reverse words.
_UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0001-\U000e007f]"
)


def prepared(text: str) -> str:
    """The text in composed letters, lines by \\n only, without characters nobody sees."""
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        return text  # one line of letters and ordinary spaces
    text = unicodedata.normalize("NFC", text)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    text = text.replace("\u2029", "\n\n").replace("\x0b", "\n").replace("\x0c", "\n")
    text = text.replace("\t", "    ")
    return _UNSEEN.sub("", text)


def missing_glyphs(texts: Iterable[str]) -> tuple[str, ...]:
    """The characters of the texts that neither font has, each once, in the order met."""
    found: dict[str, None] = {}
    for text in texts:
        for char in prepared(text):
            if char != "\n" and not _is_printable(char):
                found[char] = None
    return tuple(found)


def code_words(char: str) -> str:
    """What is printed for a character without a picture, for example [U+65E5]."""
    return f"[U+{ord(char):04X}]"


def needs_care(text: str) -> bool:
    """Whether some character of the prepared text is not in the serif font."""
    return not serif_characters().issuperset(text)


@lru_cache(maxsize=1)
def serif_characters() -> frozenset[str]:
    """The characters that may be printed straight, in regular and in bold."""
    return characters_of(SERIF) & characters_of(SERIF_BOLD) | {"\n"}


def is_only_in_sans(char: str) -> bool:
    """Whether the sans font steps in for the serif one."""
    return char not in serif_characters() and char in characters_of(SANS)


def _is_printable(char: str) -> bool:
    return char in serif_characters() or char in characters_of(SANS)
