"""The recovery key as people read it from paper: groups of four signs with a check at the end.

The alphabet has no I, L, O and U; what a tired eye takes for one of the signs is read as that sign.
"""

import hashlib
import secrets

from kkc_desktop.domain.errors import WrongPassword

SECRET_BYTES = 20
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_BITS, _GROUP, _CHECK_SIGNS = 5, 4, 4
_SIGNS = SECRET_BYTES * 8 // _BITS
_ALIKE = str.maketrans("OIL+ĚŠČŘŽÝÁÍÉ", "0111234567890")
"""Also the digits typed on the upper row of a Czech keyboard without Shift."""


def fresh_secret() -> bytes:
    """160 random bits."""
    return secrets.token_bytes(SECRET_BYTES)


def write_code(secret: bytes) -> str:
    """The key in nine groups, such as 7KQF-03XM-…; the last group is the check."""
    signs = _signs(int.from_bytes(secret, "big"), _SIGNS) + _check(secret)
    return "-".join(signs[start : start + _GROUP] for start in range(0, len(signs), _GROUP))


def read_code(typed: str) -> bytes:
    """The secret of a typed key; a typing error is told apart from a wrong key."""
    signs = "".join(sign for sign in typed.upper().translate(_ALIKE) if sign.isalnum())
    if len(signs) != _SIGNS + _CHECK_SIGNS:
        raise _mistyped(f"Obnovovací klíč má {_SIGNS + _CHECK_SIGNS} znaků, zapsáno {len(signs)}.")
    if not set(signs) <= set(_ALPHABET):
        raise _mistyped("V\u00a0obnovovacím klíči je znak, který v\u00a0něm nemůže být.")
    number = 0
    for sign in signs[:_SIGNS]:
        number = number << _BITS | _ALPHABET.index(sign)
    secret = number.to_bytes(SECRET_BYTES, "big")
    if _check(secret) != signs[_SIGNS:]:
        raise _mistyped("Obnovovací klíč je opsán s\u00a0chybou, kontrolní skupina nesouhlasí.")
    return secret


def _signs(number: int, count: int) -> str:
    places = range(_BITS * (count - 1), -1, -_BITS)
    return "".join(_ALPHABET[number >> place & (len(_ALPHABET) - 1)] for place in places)


def _check(secret: bytes) -> str:
    digest = hashlib.sha256(b"kkc recovery key" + secret).digest()
    return _signs(int.from_bytes(digest[:4], "big"), _CHECK_SIGNS)


def _mistyped(text: str) -> WrongPassword:
    return WrongPassword(text, "Porovnejte jej s\u00a0listem z\u00a0trezoru skupinu po skupině.")
