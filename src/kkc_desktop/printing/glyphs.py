"""Which characters the paper can show, and what stands there for one it cannot."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from kkc_desktop.printing.fonts import SANS, SERIF, SERIF_BOLD, characters_of

_UNSEEN = frozenset({"Cc", "Cf"})


def prepared(text: str) -> str:
    """The text in composed letters, lines by \\n only, without characters nobody sees."""
    text = unicodedata.normalize("NFC", text)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n")
    text = text.replace("\u2029", "\n\n").replace("\x0b", "\n").replace("\x0c", "\n")
    text = text.replace("\t", "    ")
    if text.isprintable():
        return text
    return "".join(c for c in text if c == "\n" or unicodedata.category(c) not in _UNSEEN)


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
