"""The recovery key as people read it from paper: groups of four signs with a check at the end."""

import hashlib
import secrets

from kkc_desktop.domain.code_signs import ALPHABET, BITS, grouped_signs, signs_of, typed_signs
from kkc_desktop.domain.errors import WrongPassword

SECRET_BYTES = 20
_CHECK_SIGNS = 4
_SIGNS = SECRET_BYTES * 8 // BITS


def fresh_secret() -> bytes:
    """160 random bits."""
    return secrets.token_bytes(SECRET_BYTES)


def write_code(secret: bytes) -> str:
    """The key in nine groups, such as 7KQF-03XM-…; the last group is the check."""
    return grouped_signs(signs_of(int.from_bytes(secret, "big"), _SIGNS) + _check(secret))


def read_code(typed: str) -> bytes:
    """The secret of a typed key; a typing error is told apart from a wrong key."""
    signs = typed_signs(typed)
    if len(signs) != _SIGNS + _CHECK_SIGNS:
        raise _mistyped(f"Obnovovací klíč má {_SIGNS + _CHECK_SIGNS} znaků, zapsáno {len(signs)}.")
    if not set(signs) <= set(ALPHABET):
        raise _mistyped("V\u00a0obnovovacím klíči je znak, který v\u00a0něm nemůže být.")
    number = 0
    for sign in signs[:_SIGNS]:
        number = number << BITS | ALPHABET.index(sign)
    secret = number.to_bytes(SECRET_BYTES, "big")
    if _check(secret) != signs[_SIGNS:]:
        raise _mistyped("Obnovovací klíč je opsán s\u00a0chybou, kontrolní skupina nesouhlasí.")
    return secret


def _check(secret: bytes) -> str:
    digest = hashlib.sha256(b"kkc recovery key" + secret).digest()
    return signs_of(int.from_bytes(digest[:4], "big"), _CHECK_SIGNS)


def _mistyped(text: str) -> WrongPassword:
    return WrongPassword(text, "Porovnejte jej s\u00a0listem z\u00a0trezoru skupinu po skupině.")
