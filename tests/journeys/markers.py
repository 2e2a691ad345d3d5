"""Made-up names, birth numbers and phones, each in the world only once, and the search for them."""

import base64
import json
import re
import unicodedata
import zlib
from contextlib import suppress
from functools import cache
from html import escape
from itertools import count, islice
from urllib.parse import quote

from kkc_desktop.printing.pages import text_of

COUNT = 200
_HEADS = ("Žlubč", "Křapšt", "Ďuměř", "Stěžůvk", "Rychňř", "Plaňhýř", "Šmurdž", "Čvachť")
_MIDDLES = ("ovýn", "éžuš", "íškol", "áďub", "ůpeč", "ehřin", "ošváb")
_TAILS = ("éřka", "ínský", "ůvna")
_BIRTH, _PHONE = "855316", "739 518"
STEMS = (*_HEADS, _BIRTH, _PHONE)
"""Every marker begins with or holds one of these, and nothing else in the world does."""
_NUMBERS = frozenset({"birth_number", "data_box", "identity_document_number", "identifier"})
_PHONES = frozenset({"phone", "reporting_phone"})
_PACKED = re.compile(rb"x[\x01\x5e\x9c\xda]|\x1f\x8b\x08")
_MOST_UNPACKED = 20_000_000
_DEPTH = 2


class Marks:
    """Gives one marker after another, and knows which were used."""

    def __init__(self, skipped=0):
        """`skipped` words were already given by another."""
        words = (
            f"{head}{middle}{tail}" for tail in _TAILS for middle in _MIDDLES for head in _HEADS
        )
        self._words = islice(words, skipped, None)
        self._sequence = count(skipped)
        self.used = []

    def word(self):
        """A name that nobody has."""
        return self._given(
            next(self._words, None) or f"{_HEADS[0]}okřap{_letters(next(self._sequence))}ěnský"
        )

    def birth_number(self):
        """Ten digits as a birth number has them."""
        return self._given(f"{_BIRTH}/{7000 + next(self._sequence)}")

    def phone(self):
        """A Czech number in its three groups."""
        return self._given(f"+420 {_PHONE} {100 + next(self._sequence)}")

    def for_field(self, name):
        """What a person would write into a field of this name, with a marker in it."""
        if name in _NUMBERS:
            return self.birth_number()
        if name in _PHONES:
            return self.phone()
        return self.word()

    def _given(self, marker):
        self.used.append(marker)
        return marker


@cache
def forms_of(marker):
    """Every way in which the marker could lie in a file, in lower case."""
    texts = set()
    for shape in ("NFC", "NFD"):
        texts |= _spelled(unicodedata.normalize(shape, marker))
    texts |= _spelled(_folded(marker))
    forms = {text.encode(code) for text in texts for code in ("utf-8", "utf-16-le", "utf-16-be")}
    for text in texts:
        for code in ("cp1250", "iso8859-2"):
            with suppress(UnicodeEncodeError):
                forms.add(text.encode(code))
        forms.add(quote(text).encode())
        forms.add(json.dumps(text)[1:-1].encode())
        forms.add(escape(text).encode("ascii", "xmlcharrefreplace"))
        forms.add(text.encode().hex().encode())
        forms.add(_octal(text).encode())
    return frozenset(form.lower() for form in forms)


@cache
def base64_forms_of(marker):
    """The marker inside longer text in Base64, whichever of the three ways it falls."""
    found = set()
    for text in _spelled(marker):
        for content in (text.encode(), text.encode("utf-16-le")):
            found |= base64_cuts(content)
    return frozenset(found)


def base64_cuts(content):
    """What stays the same in Base64 wherever the content begins and ends."""
    cuts = set()
    for shift in range(3):
        code = base64.b64encode(b"\0" * shift + content)
        cuts.add(code[-(-shift * 4 // 3) : (shift + len(content)) * 4 // 3])
    return cuts


def secret_forms(secret):
    """Every way in which a raw key could lie in a file."""
    return {secret, secret.hex().encode(), secret.hex().upper().encode()} | base64_cuts(secret)


def found_in(content, markers=()):
    """Which of the markers the content holds, packed or not; a stem where no whole one stands."""
    found = set()
    for layer in _layers(content):
        lowered = layer.lower()
        stems = {stem for stem in STEMS if _holds(layer, lowered, stem)}
        if stems:
            found |= {marker for marker in markers if _holds(layer, lowered, marker)} or stems
    return found


def _holds(layer, lowered, text):
    return any(form in lowered for form in forms_of(text)) or any(
        form in layer for form in base64_forms_of(text)
    )


def secrets_in(content, secrets):
    """The numbers of the raw keys that the content holds."""
    layers = list(_layers(content))
    return [
        number
        for number, secret in enumerate(secrets)
        if any(form in layer for form in secret_forms(secret) for layer in layers)
    ]


def _layers(content, depth=_DEPTH):
    """The content, what is packed in it, and the text of a PDF."""
    yield content
    if content.startswith(b"%PDF"):
        with suppress(Exception):
            yield " ".join(" ".join(text_of(content)).split()).encode()
    if depth == 0:
        return
    for place in _PACKED.finditer(content):
        inner = _unpacked(content[place.start() :])
        if len(inner) > 8:
            yield from _layers(inner, depth - 1)


def _unpacked(content):
    """What zlib or gzip packed at this place; nothing where that is no packing."""
    with suppress(zlib.error):
        return zlib.decompressobj(wbits=47).decompress(content, _MOST_UNPACKED)
    return b""


def _spelled(text):
    """As typed, with hard spaces, and without anything between the digits."""
    spelled = {text, text.replace(" ", "\u00a0")}
    if any(letter.isdigit() for letter in text):
        digits = re.sub(r"[ /]", "", text)
        spelled |= {digits, digits.removeprefix("+420")}
    return spelled | {each.casefold() for each in spelled} | {each.upper() for each in spelled}


def _letters(number):
    """A number in letters."""
    return "".join("aeiouykrst"[int(digit)] for digit in str(number))


def _folded(text):
    plain = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _octal(text):
    """As `strace` and Git write a name."""
    return "".join(chr(b) if 32 <= b < 127 else f"\\{b:o}" for b in text.encode())
