"""The signed handovers, newest first; each leads to its protocol."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.event_lists import HandoverState
from kkc_desktop.domain.handover import Handover
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.services.handing_over import HandingOver
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_SIZE = (520, 420)
_NONE = ("handover", "Zatím žádné předání", "Podepsaná předání se řadí sem, nejnovější první.")


class HistoryCard(SectionCard):
    """A list that is only read. Signal wanted(Wish) opens the protocol of one."""

    wanted = Signal(object)

    def __init__(self, service: HandingOver, parent: QWidget | None = None) -> None:
        super().__init__("history", tr("Starší předání"), parent)
        self._service = service
        self.list = WorkList()
        self.list.setAccessibleName(tr("Starší předání"))
        self.list.activated_row.connect(self.wanted)
        self.body.addWidget(self.list)

    def refresh(self) -> None:
        """Reads the signed handovers again."""
        handovers = self._service.history()
        self.set_count(len(handovers))
        self.list.set_rows([self._row(handover) for handover in handovers])
        if handovers:
            self.clear_empty()
        else:
            self.set_empty(*map(tr, _NONE))

    def _row(self, handover: Handover) -> WorkRow:
        is_confirmed = handover.state is HandoverState.CONFIRMED
        both = (handover.outgoing_id, handover.incoming_id)
        outgoing, incoming = (self._name(each) for each in both)
        at = handover.signed_at or handover.prepared_at
        taken = tr("nepotvrzeno")
        if handover.confirmed_at:
            taken = tr("s\u00a0výhradou" if handover.reservations else "převzato")
        return WorkRow(
            icon="done" if is_confirmed else "warning",
            icon_tone="success" if is_confirmed else "warning",
            title=f"{outgoing} → {incoming}",
            second_line=f"{handover.shift} · {moment_words(at)}",
            time_text=taken,
            tone="" if is_confirmed else "warning",
            data=Wish(place=Place.SIGNING, record_id=handover.document_id),
        )

    def _name(self, officer_id: OfficerId) -> str:
        officer = self._service.officer_of(officer_id)
        return officer.surname if officer else "?"


class HandoverHistory(QDialog):
    """The same list before the page. Signal wanted(Wish) opens the protocol of one."""

    wanted = Signal(object)

    def __init__(self, service: HandingOver, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KKC Desktop")
        self.resize(*_SIZE)
        set_kind(self, "dialog")
        self.card = HistoryCard(service)
        self.close_button = QPushButton(tr("Zavřít  Esc"))
        self.close_button.setAccessibleName(tr("Zavřít, Esc"))
        self.close_button.setAutoDefault(False)
        set_kind(self.close_button, "secondary")
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.card, 1)
        column.addLayout(row)
        self.close_button.clicked.connect(self.reject)
        self.card.wanted.connect(self._open)
        self.card.refresh()
        self.card.list.select_first()
        self.card.list.setFocus()

    def _open(self, wish: Wish) -> None:
        self.accept()
        self.wanted.emit(wish)
