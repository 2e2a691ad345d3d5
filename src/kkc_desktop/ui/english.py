"""The English of the screen: one catalogue, and what it does with sentences made elsewhere.

A sentence that domain, services or storage has filled in is found again by its template:
„Jazyk je {label}, tlumočník není zapsán.“ What stands in a slot follows from the slot's name:

* `{label}` is always a label, a count with its word or a phrase of the program: it is translated,
* `{text}` may be a name or what somebody typed and is never touched.

A `{}` is filled after `tr`, by whoever shows the sentence; such a sentence is never searched for.
"""

import json
import re
from functools import cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTranslator

from kkc_desktop.assets import asset_path

SLOT = re.compile(r"\{(label|text|)\}")
_COUNT = re.compile("([−0-9\u00a0]+)\u00a0([^0-9]+)")
_SPACE = "[ \u00a0]"
_WORD = re.compile(r"[^\W\d_]{2}")
_REMEMBERED = 4096


class Template(NamedTuple):
    """A Czech sentence with slots; `longest` is what every filled one contains."""

    letters: int
    longest: str
    filled: re.Pattern[str]
    slots: tuple[str, ...]
    english: tuple[str, ...]


class Catalogue(QTranslator):
    """Gives the English of the Designer's forms to Qt and of every other sentence to `tr`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        lines = json.loads(catalogue_path().read_bytes())
        self._english: dict[str, str] = {_soft(czech): said for czech, said in lines.items()}
        self.english = lru_cache(_REMEMBERED)(self._find)

    def translate(
        self, _context: str, sourceText: str, _disambiguation: str | None = None, _n: int = -1
    ) -> str:
        """The English of a form's words; nothing if they are not ours, then Qt shows them."""
        return self._english.get(_soft(sourceText))  # type: ignore[return-value]

    def isEmpty(self) -> bool:
        """Never, or Qt would not install it."""
        return False

    def _find(self, czech: str) -> str:
        return self._english.get(_soft(czech)) or self._filled(czech) or czech

    def _filled(self, czech: str) -> str:
        """The English of a filled template, or nothing."""
        soft = _soft(czech)
        for template in self._templates:
            found = template.longest in soft and template.filled.fullmatch(czech)
            if found:
                slots = zip(template.slots, found.groups(), strict=True)
                said = [self._label(it) if slot == "label" else it for slot, it in slots]
                words = [each for each in said if each is not None]
                if len(words) == len(said):
                    pieces = zip(template.english, (*words, ""), strict=True)
                    return "".join(piece for pair in pieces for piece in pair)
        return ""

    def _label(self, words: str) -> str | None:
        """The label's English, None if it is none; its first letter may be the other case."""
        soft = _soft(words)
        if soft in self._english:
            return self._english[soft]
        turned = self._english.get(soft[:1].swapcase() + soft[1:])
        if turned:
            return turned[:1].swapcase() + turned[1:]
        count = _COUNT.fullmatch(words)
        if count and _soft(count[2]) in self._english:
            return f"{count[1]}\u00a0{self._english[_soft(count[2])]}"
        return self._filled(words) or (None if _WORD.search(words) else words)

    @cached_property
    def _templates(self) -> tuple[Template, ...]:
        """The most telling first."""
        items = self._english.items()
        found = [_template(czech, english) for czech, english in items if _is_telling(czech)]
        return tuple(sorted(found, key=lambda each: -each.letters))


def catalogue_path() -> Path:
    """The file with a line for every sentence the screen can show: Czech, English."""
    return asset_path("screen", "en.json")


def _soft(words: str) -> str:
    """With plain spaces: what is laid out for paper has its hard spaces at other places."""
    return words.replace("\u00a0", " ")


def _spaced(literal: str) -> str:
    return re.escape(literal).replace(re.escape(" "), _SPACE)


def _is_telling(czech: str) -> bool:
    """Whether it has named slots and a word, and is not open to anything at both ends."""
    is_open = czech.startswith("{text}") and czech.endswith("{text}")
    has_word = any(map(_WORD.search, SLOT.split(czech)[::2]))
    return any(SLOT.findall(czech)) and has_word and not is_open


def _template(czech: str, english: str) -> Template:
    literals = SLOT.split(czech)[::2]
    slots = SLOT.findall(czech)
    return Template(
        letters=sum(map(len, literals)),
        longest=max(literals, key=len),
        filled=re.compile("(.*?)".join(map(_spaced, literals)), re.DOTALL),
        slots=tuple(slots),
        english=tuple(SLOT.split(english)[::2]),
    )
