"""What people type or paste: cleaned of what nobody can see, and amounts read from it."""

import re
import unicodedata

from kkc_desktop.domain.czech import fold

LARGEST_COUNT = 1_000_000_000_000
LARGEST_AMOUNT_CZK = 999_999_999_999

_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\ufffe\uffff]"
)
_WITHOUT_PICTURE = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\ufffe\uffff]"
)
_NOT_IN_FILES = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_SMALL = "a-záčďéěíňóřšťúůýž"
_BROKEN_WORD = re.compile(rf"^(.{{40,}}[{_SMALL}])-\n(?=[{_SMALL}])", re.MULTILINE)
_BROKEN_LINE = re.compile(rf"^(.{{40,}}[^\s.!?:;…]) ?\n(?=[{_SMALL}])", re.MULTILINE)
"""A long line that goes on with a small letter was broken by the edge of its page."""
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_COUNT = re.compile(r"[0-9][0-9 ]*")
_CROWNS = re.compile(r"([0-9]{1,3}(?:[ .][0-9]{3})+|[0-9]+)(?:[,.](?:-|–|—|00))? ?(?:kc)?")


class Unreadable(ValueError):
    """Typed text that is no value of its kind; `text` and `fix` are Czech sentences."""

    def __init__(self, text: str, fix: str) -> None:
        super().__init__(text)
        self.text = text
        self.fix = fix


class UnreadableAmount(Unreadable):
    """The text is no amount in whole crowns."""


class UnreadableCount(Unreadable):
    """The text is no whole number of things."""


def clean_text(text: str) -> str:
    """The text with one kind of line end, composed letters and no invisible control characters."""
    visible = _INVISIBLE.sub("", _LINE_ENDS.sub("\n", text))
    return unicodedata.normalize("NFC", visible)


def pasted_text(text: str) -> str:
    """Clean text of what was copied elsewhere: what the edge of its page broke is whole again.

    Lists, addresses and other short lines stay as they are.
    """
    cleaned = clean_text(_LINE_ENDS.sub("\n", text).replace("\xad\n", ""))
    return _BROKEN_LINE.sub(r"\1 ", _BROKEN_WORD.sub(r"\1", cleaned))


def count_invisible(text: str) -> int:
    """How many characters `clean_text` takes out because nobody can see them."""
    return len(_INVISIBLE.findall(_LINE_ENDS.sub("\n", text)))


def pictured(text: str) -> str:
    """The text for one line of a list: whatever nobody would see stands there as a picture.

    A control character as ␊, a mark that turns or hides letters by its code as on paper.
    """
    return _WITHOUT_PICTURE.sub(_picture, text)


def text_for_file(text: str) -> str:
    """The text for a cell of a workbook or for XML, which hold no control characters.

    Line ends become one kind, tab and line end stay; every other control character and half of a
    surrogate pair stands there as its picture, as on paper.
    """
    return _NOT_IN_FILES.sub(_picture, _LINE_ENDS.sub("\n", text))


def _picture(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"[U+{code:04X}]"


def quoted(text: str) -> str:
    """What was typed, in Czech quotes, shortened to a readable length."""
    shown = " ".join(text.split())
    return f"„{shown if len(shown) <= 30 else shown[:29] + '…'}“"


def parse_crowns(text: str) -> int:
    """The typed amount in whole crowns: 12390, 12 390 Kč, 500,-."""
    found = _CROWNS.fullmatch(" ".join(fold(text).split()))
    if not found:
        raise UnreadableAmount(
            f"Částku {quoted(text)} nelze přečíst.", "Zapište celé koruny, například 12 390."
        )
    amount = int(re.sub("[ .]", "", found[1]))
    if amount > LARGEST_AMOUNT_CZK:
        raise UnreadableAmount(f"Částka {quoted(text)} je příliš velká.", "Zkontrolujte počet nul.")
    return amount


def parse_count(text: str) -> int:
    """The typed whole number of things: 250, 10 000."""
    found = _COUNT.fullmatch(" ".join(text.split()))
    if not found:
        raise UnreadableCount(
            f"Počet {quoted(text)} nelze přečíst.", "Zapište celé číslo, například 250."
        )
    count = int(found[0].replace(" ", ""))
    if count > LARGEST_COUNT:
        raise UnreadableCount(f"Počet {quoted(text)} je příliš velký.", "Zkontrolujte počet nul.")
    return count
