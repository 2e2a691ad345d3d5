"""A cell of a table in the colour of its meaning."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from kkc_desktop.ui.record_table import TONE_ROLE, Index
from kkc_desktop.ui.tokens import token

_TONES = {"accent": "accenttext"}


class ToneDelegate(QStyledItemDelegate):
    """Writes a cell's word in the colour of its meaning."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Adds the colour."""
        super().initStyleOption(option, index)
        tone = index.data(TONE_ROLE)
        if tone:
            option.palette.setColor(QPalette.ColorRole.Text, token(_TONES.get(tone, tone)))
