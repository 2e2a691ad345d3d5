"""A typed flow of water: 12,4 becomes 12,4 m³/s; empty is not known."""

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.gauge import flow_words, parse_flow
from kkc_desktop.ui.widgets.typed_edit import TypedEdit


class FlowEdit(TypedEdit[int]):
    """A flow in litres per second, typed and shown in cubic metres, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("m³/s")

    def parse(self, typed: str) -> int:
        """The litres per second that the text means."""
        return parse_flow(typed)

    def words(self, value: int) -> str:
        """The flow in cubic metres per second."""
        return flow_words(value)
