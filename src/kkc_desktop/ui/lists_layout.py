"""Where the parts of the tab Seznamy stand: lists, items, the chosen one."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind

if TYPE_CHECKING:
    from kkc_desktop.ui.lists_panel import ListsPanel

_NAMES_WIDTH = 216
_FORM_WIDTH = 324


def lay_out_lists(panel: "ListsPanel") -> None:
    """Puts the parts into the panel."""
    panel.search.setPlaceholderText(tr("Hledat v\u00a0seznamu"))
    panel.search.setAccessibleName(tr("Hledat v\u00a0seznamu"))
    panel.search.setClearButtonEnabled(True)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(_names(panel))
    row.addLayout(_items(panel), 1)
    row.addWidget(_form(panel))
    column = QVBoxLayout(panel)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addLayout(row, 1)
    order = (
        *(panel.names, panel.cards_button, panel.search, panel.table, panel.add_button),
        *(panel.import_button, panel.export_button, panel.form),
        *(panel.save_button, panel.hide_button, panel.restore_button, panel.undo_button),
    )
    for earlier, later in zip(order, order[1:], strict=False):
        QWidget.setTabOrder(earlier, later)


def _names(panel: "ListsPanel") -> QFrame:
    frame = _card(_NAMES_WIDTH)
    column = QVBoxLayout(frame)
    column.setContentsMargins(6, 6, 6, 6)
    column.setSpacing(4)
    column.addWidget(panel.names, 1)
    column.addWidget(panel.cards_button)
    return frame


def _items(panel: "ListsPanel") -> QVBoxLayout:
    foot = QHBoxLayout()
    foot.setSpacing(8)
    for button in (panel.add_button, panel.import_button, panel.export_button):
        foot.addWidget(button)
    foot.addStretch()
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(panel.search)
    column.addWidget(panel.table, 1)
    column.addLayout(foot)
    return column


def _form(panel: "ListsPanel") -> QFrame:
    frame = _card(_FORM_WIDTH)
    acts = QHBoxLayout()
    acts.setSpacing(8)
    for button in (panel.hide_button, panel.restore_button, panel.undo_button):
        acts.addWidget(button)
    acts.addStretch()
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 10, 14, 12)
    column.setSpacing(6)
    column.addWidget(panel.form_title)
    column.addWidget(panel.origin)
    column.addWidget(panel.trust)
    column.addWidget(panel.form, 1)
    column.addLayout(acts)
    column.addWidget(panel.save_button)
    return frame


def _card(width: int) -> QFrame:
    frame = QFrame()
    set_kind(frame, "card")
    frame.setFixedWidth(width)
    return frame
