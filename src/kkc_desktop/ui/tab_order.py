"""The order of Tab where drawn and hand-made widgets stand among each other."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def order_tabs(stops: Iterable[QWidget]) -> None:
    """Lets Tab go through these one after another."""
    for first, second in pairwise(stops):
        QWidget.setTabOrder(first, second)
