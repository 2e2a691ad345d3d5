"""A typed amount in whole crowns: 12390 becomes 12 390."""

from kkc_desktop.domain.czech import grouped
from kkc_desktop.domain.typed_text import parse_crowns
from kkc_desktop.ui.widgets.typed_edit import TypedEdit


class CrownsEdit(TypedEdit[int]):
    """An amount in whole crowns or nothing."""

    def amount(self) -> int | None:
        """The amount; None if empty, Unreadable raised if the text means nothing."""
        return self.value()

    def set_amount(self, amount: int | None) -> None:
        """Shows the amount."""
        self.set_value(amount)

    def parse(self, typed: str) -> int:
        """The crowns the text means."""
        return parse_crowns(typed)

    def words(self, value: int) -> str:
        """The amount by thousands."""
        return grouped(value)
