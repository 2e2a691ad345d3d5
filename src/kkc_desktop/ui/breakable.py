"""Words longer than a narrow column, broken where they have to be and nowhere else."""

import re

from kkc_desktop.domain.typed_text import pictured

_LONGEST = 16
_MAY_BREAK = "\u200b"
_LONG = re.compile(rf"\S{{{_LONGEST}}}(?=\S)")


def breakable(text: str) -> str:
    """The text as it is shown on the screen; a word without a space may go on below."""
    return _LONG.sub(lambda found: found.group(0) + _MAY_BREAK, pictured(text))
