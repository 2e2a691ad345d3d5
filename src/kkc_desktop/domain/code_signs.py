"""Codes that people read from paper: 32 signs in groups of four, forgiving to eyes and keyboards.

The alphabet has no I, L, O and U; what a tired eye takes for one of the signs is read as that sign.
"""

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BITS = 5
_GROUP = 4
_ALIKE = str.maketrans("OIL+ĚŠČŘŽÝÁÍÉ", "0111234567890")
"""Also the digits typed on the upper row of a Czech keyboard without Shift."""


def signs_of(number: int, count: int) -> str:
    """The lowest bits of the number as that many signs, the highest first."""
    places = range(BITS * (count - 1), -1, -BITS)
    return "".join(ALPHABET[number >> place & (len(ALPHABET) - 1)] for place in places)


def typed_signs(typed: str) -> str:
    """What was typed without gaps and look-alikes; a sign outside the alphabet stays as it is."""
    return "".join(sign for sign in typed.upper().translate(_ALIKE) if sign.isalnum())


def grouped_signs(signs: str) -> str:
    """The signs in groups, such as 7KQF-03XM-W9TA."""
    return "-".join(signs[start : start + _GROUP] for start in range(0, len(signs), _GROUP))
