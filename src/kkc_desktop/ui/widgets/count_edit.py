"""A typed whole number of things: 10000 becomes 10 000; empty is not known."""

from kkc_desktop.domain.czech import grouped
from kkc_desktop.domain.typed_text import parse_count
from kkc_desktop.ui.widgets.typed_edit import TypedEdit


class CountEdit(TypedEdit[int]):
    """A number of persons or square metres, or nothing."""

    def parse(self, typed: str) -> int:
        """The number the text means."""
        return parse_count(typed)

    def words(self, value: int) -> str:
        """The number by thousands."""
        return grouped(value)
