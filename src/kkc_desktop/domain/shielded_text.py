"""Texts in a CSV file that Excel opens: none becomes a formula, a number or a day.

Such a text gets an apostrophe before it, and so does one that begins with an apostrophe; whoever
reads the file takes one apostrophe off. Excel shows the apostrophe and leaves the text alone:
´'+420 601 000 001´ stays the phone number it was, where without it Excel would keep 420601000001,
and ´="…"´ would itself be a formula. Tab and quotes are no shield, as Excel takes them off.
"""

import re

from kkc_desktop.domain.czech import fold

_SHIELD = "'"
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", _SHIELD)
_LIKE_NUMBER = re.compile(r"(?=.*\d)[\d\s.,:;/%()+−–—e-]+(?:kc|eur|€|\$)?", re.DOTALL)
_MONTHS = (
    "led|uno|bre|dub|kve|cer|srp|zar|rij|lis|pro|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
)
_LIKE_DAY = re.compile(rf"\d{{1,4}}[\s./-]*(?:{_MONTHS})\w*[\s./-]*\d*|(?:{_MONTHS})\w*[\s./-]*\d+")
_TRUTHS = frozenset({"pravda", "nepravda", "true", "false"})


def shielded(text: str) -> str:
    """The text as it stands in a cell of the file."""
    return f"{_SHIELD}{text}" if _is_risky(text) else text


def unshielded(cell: str) -> str:
    """What `shielded` was given."""
    return cell.removeprefix(_SHIELD)


def _is_risky(text: str) -> bool:
    bare = text.strip()
    if text.startswith(_FORMULA) or bare.startswith(_FORMULA):
        return True
    plain = fold(bare)
    return bool(_LIKE_NUMBER.fullmatch(plain) or _LIKE_DAY.fullmatch(plain) or plain in _TRUTHS)
