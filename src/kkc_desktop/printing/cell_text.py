"""What of a text stands in one cell, the same in a workbook and in a CSV file."""

from kkc_desktop.domain.czech import counted
from kkc_desktop.domain.typed_text import text_for_file

LONGEST_CELL = 32_767
"""The most UTF-16 units that a cell of Excel holds."""


def cell_text(text: str) -> str:
    """The text with its control characters as pictures; what is too long for a cell says so.

    A longer text is cut and ends with how many characters it has; the record keeps the whole.
    """
    shown = text_for_file(text)
    if len(shown) * 2 <= LONGEST_CELL or _units(shown) <= LONGEST_CELL:
        return shown
    mark = f"… [zkráceno, celý text má {counted(len(text), 'znak', 'znaky', 'znaků')}]"
    room = LONGEST_CELL - _units(mark)
    return shown.encode("utf-16-le")[: 2 * room].decode("utf-16-le", "ignore") + mark


def _units(text: str) -> int:
    return len(text) + sum(letter > "\uffff" for letter in text)
