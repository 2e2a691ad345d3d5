"""Where the parts of the search page stand."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.elided_label import ElidedLabel
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.widgets.plain_label import IconLabel

if TYPE_CHECKING:
    from kkc_desktop.ui.search_page import SearchPage

_HINT = "hledá i\u00a0bez háčků, s\u00a0překlepy a\u00a0v\u00a0rodných příjmeních"
_KEYS = (
    ("↑", ""),
    ("↓", "výběr"),
    ("Enter", "otevřít"),
    ("Ctrl+Enter", "nový kontakt s\u00a0osobou"),
    ("Tab", "filtry"),
    ("Esc", "zpět"),
)


def lay_out(page: "SearchPage", kind_chips: QGridLayout, stack: QStackedWidget) -> QBoxLayout:
    """Puts the parts in their places; gives the box whose direction follows the width."""
    head = QHBoxLayout()
    head.setSpacing(10)
    head.addWidget(IconLabel("search", "accent", 24))
    head.addWidget(page.title_label)
    head.addWidget(page.count_label)
    head.addStretch()
    head.addWidget(IconLabel("typo", size=16))
    head.addWidget(ElidedLabel(tr(_HINT), "second-line"))
    chips = QBoxLayout(QBoxLayout.Direction.TopToBottom)
    chips.setSpacing(7)
    chips.addWidget(_kinds(kind_chips))
    chips.addLayout(_narrowing(page), 1)
    body = QHBoxLayout()
    body.setSpacing(12)
    body.addWidget(_hits_card(page, stack), 1)
    body.addWidget(page.aside)
    column = QVBoxLayout(page)
    column.setContentsMargins(20, 12, 20, 16)
    column.setSpacing(11)
    column.addLayout(head)
    column.addLayout(chips)
    column.addLayout(body, 1)
    _order_tab(page)
    return chips


def _order_tab(page: "SearchPage") -> None:
    """As it is read: kinds, filters, views, hits."""
    filters = page.filters
    narrowing = [filters.time, filters.state, filters.officer, filters.station]
    views = [page.views.chip] if page.views is not None else []
    stops = [*page.chips.values(), *narrowing, *views, page.hits]
    for stop, following in pairwise(stops):
        QWidget.setTabOrder(stop, following)


def _kinds(kind_chips: QGridLayout) -> QWidget:
    """Its chips go into two rows in a small window, so they must not keep the window wide."""
    holder = QWidget()
    holder.setMinimumWidth(1)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addLayout(kind_chips)
    row.addStretch()
    return holder


def _narrowing(page: "SearchPage") -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(page.filters)
    if page.views is not None:
        row.addWidget(page.views.chip)
    row.addStretch()
    return row


def _hits_card(page: "SearchPage", stack: QStackedWidget) -> QFrame:
    card = QFrame()
    set_kind(card, "card")
    stack.addWidget(page.hits)
    stack.addWidget(page.empty)
    holder = QVBoxLayout()
    holder.setContentsMargins(7, 6, 7, 6)
    holder.addWidget(stack)
    line = QFrame()
    set_kind(line, "line")
    keys = QHBoxLayout()
    keys.setContentsMargins(12, 8, 12, 8)
    keys.setSpacing(6)
    for key, words in _KEYS:
        keys.addWidget(KeyCap(key))
        if words:
            keys.addWidget(ElidedLabel(tr(words), "second-line"))
            keys.addSpacing(8)
    keys.addStretch()
    column = QVBoxLayout(card)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addLayout(holder, 1)
    column.addWidget(line)
    column.addLayout(keys)
    return card
