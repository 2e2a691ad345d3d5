"""An age in whole years, as guessed: 74, 74 let."""

import re

from kkc_desktop.domain.gathering_register import OLDEST
from kkc_desktop.domain.typed_text import Unreadable, quoted
from kkc_desktop.ui.widgets.typed_edit import TypedEdit

_AGE = re.compile(r"(\d{1,3})\s*(?:let|roky|rok|r\.?)?")


class AgeEdit(TypedEdit[int]):
    """Years or nothing."""

    def parse(self, typed: str) -> int:
        """The years the text means."""
        found = _AGE.fullmatch(" ".join(typed.split()))
        if not found or int(found[1]) > OLDEST:
            raise Unreadable(
                f"Věk {quoted(typed)} nelze přečíst.", f"Zapište roky od 0 do {OLDEST}."
            )
        return int(found[1])

    def words(self, value: int) -> str:
        """The bare number."""
        return str(value)
