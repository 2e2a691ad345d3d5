"""The bar at the foot of a page composed in code: ways out at the left, acts at the right."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kkc_desktop.ui.style import set_kind

_HEIGHT = 56


def action_bar(
    left: Sequence[QWidget], right: Sequence[QWidget], *, has_room: bool = True
) -> QFrame:
    """The bar with these buttons, in the order of Tab; the room between them unless one has it."""
    bar = QFrame()
    bar.setFixedHeight(_HEIGHT)
    set_kind(bar, "action-bar")
    row = QHBoxLayout(bar)
    row.setContentsMargins(20, 0, 20, 0)
    row.setSpacing(8)
    for widget in left:
        row.addWidget(widget)
    if has_room:
        row.addStretch()
    for widget in right:
        row.addWidget(widget)
    return bar
