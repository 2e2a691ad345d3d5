"""Hangs up a text for the public: short, approved by somebody who may."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from kkc_desktop.domain.calamity import PublicNotice
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.long_text import LongText

_WORDS = (
    "Text dostane číslo a\u00a0nahradí to, co visí teď. Vytiskne se velkým písmem; krátká věta je"
    " čitelná zdálky."
)


class PublicNoticeDialog(EntryDialog):
    """`issue` gets the text and who approved it, and calls the service."""

    def __init__(
        self,
        issue: Callable[[str, str], None],
        hanging: PublicNotice | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            "notified",
            tr("Informace pro veřejnost"),
            tr(_WORDS),
            tr("Vyvěsit"),
            width=600,
            parent=parent,
        )
        self._issue = issue
        self.text = LongText()
        self.text.set_limit(longest(PublicNotice, "text"))
        self.text.setMinimumHeight(150)
        self.approved_by = QLineEdit()
        self.approved_by.setPlaceholderText(tr("starosta, velitel zásahu, tiskový mluvčí…"))
        self.add("text", "&Text", self.text)
        limit = longest(PublicNotice, "approved_by")
        self.add("approved_by", tr("&Schválil(a)"), self.approved_by, limit)
        if hanging is not None:
            self.text.set_value(hanging.text)
            self.approved_by.setText(hanging.approved_by)
        self.text.setFocus()

    def perform_act(self) -> None:
        """Hangs it up."""
        self._issue(self.text.value(), clean_text(self.approved_by.text()))
