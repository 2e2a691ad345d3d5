"""Informace o zpracování: the notice in the variant of the matter, read and printed."""

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout

from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.processing_notice import part_words
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.page_prints import notice_title
from kkc_desktop.ui.protection_part import ProtectionPart
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_UNREVIEWED = "Znění čeká na kontrolu právníkem (spolehlivost zdroje {})."


class NoticePart(ProtectionPart):
    """The text stays Czech, as the sheet does; Ctrl+P prints the chosen variant."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._notices = services.processing_notices
        self.regime = CodeListCombo()
        self.regime.set_choices(DataRegime)
        self.regime.set_value(DataRegime.GDPR)
        self.regime.setAccessibleName(tr("Varianta"))
        self.state_label = PlainLabel("", "muted")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Text informace o\u00a0zpracování"))
        self.print_button = QPushButton(tr("Vytisknout  Ctrl+P"))
        self.print_button.setAccessibleName(tr("Vytisknout, Ctrl+P"))
        set_kind(self.print_button, "primary")
        self._lay_out()
        self.regime.currentIndexChanged.connect(self.refresh)
        self.print_button.clicked.connect(self.print_paper)

    def refresh(self) -> None:
        """Shows the chosen variant."""
        notice = self._notices.notice(self._chosen())
        station = self._notices.station
        parts = [f"{part.head}\n{part_words(part, station)}" for part in notice.parts]
        self.text.setPlainText("\n\n".join((f"{notice.title}\n{notice.subtitle}", *parts)))
        valid = tr("Text platí od {}.").format(day_words(notice.valid_from))
        unreviewed = tr(_UNREVIEWED).format(notice.mark) if notice.needs_review else ""
        self.state_label.setText(f"{valid} {unreviewed}".strip())

    def focus_first(self) -> None:
        """The choice of the variant."""
        self.regime.setFocus()

    def print_paper(self) -> None:
        """The sheet of the chosen variant."""
        with guarded(self):
            content = self._notices.sheet(self._chosen())
            self.nameless_wanted.emit(content, notice_title(self._chosen().name))

    def _chosen(self) -> DataRegime:
        regime = self.regime.value()
        assert isinstance(regime, DataRegime), "the combo offers regimes"
        return regime

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        label = PlainLabel(tr("&Varianta"), "field-label")
        label.setBuddy(self.regime)
        head.addWidget(label)
        head.addWidget(self.regime)
        head.addWidget(self.state_label, 1)
        self.show_acts(None, self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.text, 1)
