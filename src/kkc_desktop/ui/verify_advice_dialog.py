"""Prolongs a sentence of advice that somebody has read through again."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QWidget

from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.knowledge import AdviceItem
from kkc_desktop.domain.text_limits import SHORT
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.day_edit import DayEdit
from kkc_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from kkc_desktop.services.advising import Advising
    from kkc_desktop.services.verifying import Verifying

_WORDS = (
    "Přečtěte znění a\u00a0zdroj. "
    "Ověřená rada se zase tiskne a\u00a0nese jméno toho, kdo ji ověřil."
)
_CHOICE = 46


class VerifyAdviceDialog(EntryDialog):
    """One sentence at a time; `done` is called when it holds again."""

    def __init__(
        self,
        verifying: "Verifying",
        advising: "Advising",
        items: tuple[AdviceItem, ...],
        done: Callable[[AdviceItem], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            "done", tr("Ověřit radu"), tr(_WORDS), tr("Ověřit"), width=620, parent=parent
        )
        self._verifying = verifying
        self._items = {item.id: item for item in items}
        self._done = done
        self.item = CodeListCombo()
        self.item.set_choices([(item.id, _short(item.text)) for item in items])
        self.item.set_value(items[0].id)
        self.text, self.source = PlainLabel("", "strong"), PlainLabel("", "second-line")
        self.verified_by = QLineEdit(verifying.own_name())
        self.valid_until = DayEdit()
        self.valid_until.set_now(advising.now)
        self.valid_until.set_term(True)
        today = verifying.today()
        self.valid_until.set_day(date(today.year + 1, today.month, min(today.day, 28)))
        self.add("item", tr("&Rada"), self.item)
        self.add("verified_by", tr("&Ověřil(a)"), self.verified_by, SHORT)
        self.add("valid_until", tr("&Platí do"), self.valid_until)
        for label in (self.text, self.source):
            label.setWordWrap(True)
            self.body.addWidget(label)
        self.item.currentIndexChanged.connect(self._show_item)
        self._show_item()
        self.item.setFocus()

    def perform_act(self) -> None:
        """Lets the sentence hold."""
        item = self._chosen()
        by = clean_text(self.verified_by.text())
        self._verifying.verify(item.id, by, self.valid_until.day())
        self._done(item)

    def _chosen(self) -> AdviceItem:
        return self._items[str(self.item.value())]

    def _show_item(self) -> None:
        item = self._chosen()
        self.text.setText(item.text)
        ended = tr(" · platnost skončila {}").format(day_words(item.valid_until))
        self.source.setText(f"{tr('Zdroj: {}').format(item.source)}{ended}")


def _short(text: str) -> str:
    return text if len(text) <= _CHOICE else f"{text[:_CHOICE].rstrip()}…"
