"""A registration plate as a witness remembers it: 1M2 34??, *456, or whole.

A question mark stands for one character nobody caught, a star for all the rest at one end.
"""

import re

from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.typed_text import quoted

ONE, REST = "?", "*"
LONGEST = 8

_BETWEEN = re.compile(r"[\s.\-–]+")
_PLATE = re.compile(r"\*?[A-Z0-9?]+\*?")
_CZECH = re.compile(r"[0-9A-Z?]{7}")
_GROUP = 3
_NEVER_CZECH = frozenset("GOQW")
FIX = "Pište písmena a\u00a0číslice; „?“ za jeden neznámý znak, „*“ za celý zbytek."


def tidy_plate(text: str) -> str:
    """The plate in capitals, a seven-character one in its usual groups: 1m23456 is 1M2 3456.

    What is no plate stays as it was typed.
    """
    bare = bare_plate(text)
    if not _PLATE.fullmatch(bare):
        return " ".join(text.split())
    return f"{bare[:_GROUP]} {bare[_GROUP:]}" if _CZECH.fullmatch(bare) else bare


def bare_plate(text: str) -> str:
    """The plate in capitals without spaces, dots and hyphens."""
    return _BETWEEN.sub("", text).upper()


def check_plate(text: str, country: str = "") -> Problem | None:
    """What is odd about the plate; only ever a warning, for a witness may be right."""
    bare = bare_plate(text)
    if not bare:
        return None
    if not _PLATE.fullmatch(bare) or (bare.startswith(REST) and bare.endswith(REST)):
        return _warning(f"Registrační značku {quoted(text)} nelze vyhledávat.", FIX)
    if len(bare.strip(REST)) > LONGEST:
        return _warning(f"Registrační značka {quoted(text)} je příliš dlouhá.", FIX)
    if country.strip().upper() in ("", "CZ", "ČR") and _NEVER_CZECH & set(bare):
        return _warning(
            f"Písmena G, O, Q, W\u00a0česká značka nemá: {quoted(text)}.",
            "Ověřte O\u00a0a\u00a0nulu, nebo zapište stát.",
        )
    is_whole = bare.isalnum() and country.strip().upper() in ("", "CZ", "ČR")
    if is_whole and (bare.isdigit() or bare.isalpha()):
        return _warning(
            f"V\u00a0registrační značce {quoted(text)} chybí číslice nebo písmeno.",
            "Zapište „?“ za znak, který nikdo nezachytil, u\u00a0cizí značky stát.",
        )
    return None


def plate_index(text: str) -> str:
    """The words under which the plate is found: whole and in groups, as far as it is known."""
    bare = bare_plate(text)
    known = [part for part in re.split(r"[?*]+", bare) if part]
    groups = [bare[:_GROUP], bare[_GROUP:]] if not bare.startswith(REST) else []
    parts = [part for group in groups for part in re.split(r"[?*]+", group) if part]
    return " ".join(dict.fromkeys([*known, *parts]))


def _warning(text: str, fix: str) -> Problem:
    return Problem(field="plate", text=text, fix=fix, level=Level.WARNING)
