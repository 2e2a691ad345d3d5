"""A line above today's work: a handover that is due, or names of gathered people to be erased."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.gathering_register import DueErasure
from kkc_desktop.domain.handover import Handover
from kkc_desktop.domain.shift import Shift
from kkc_desktop.services.handing_over import HandingOver
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

CONFIRM = "potvrdit"
"""What the wish says when the shift is to be taken over at once."""


class HandoverBanner(QFrame):
    """Hidden while nothing is due. Signal wanted(Wish) leads to the handover."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "problem-warning")
        self.title_label = PlainLabel("", "problem-title", "warning")
        self.words_label = PlainLabel("")
        self.words_label.setWordWrap(True)
        self.act_button = QPushButton()
        set_kind(self.act_button, "primary")
        self._wish = Wish(place=Place.HANDOVER)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title_label)
        words.addWidget(self.words_label)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 10, 9)
        row.setSpacing(10)
        row.addWidget(IconLabel("warning", "warning"), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.act_button)
        self.act_button.clicked.connect(self._tell_wanted)
        self.hide()

    def look(self, service: HandingOver, due: Sequence[DueErasure] = ()) -> None:
        """Shows what is due for whoever is on duty now; `due` last, it can wait for a handover."""
        waiting, missed = service.unconfirmed(), service.missed()
        if waiting is not None:
            self._show_waiting(waiting, service)
        elif missed is not None:
            self._show_missed(missed)
        elif due:
            self._show_due(due)
        self.setVisible(waiting is not None or missed is not None or bool(due))

    def _show_waiting(self, handover: Handover, service: HandingOver) -> None:
        outgoing = service.officer_of(handover.outgoing_id)
        name = outgoing.short_name if outgoing else tr("kolega")
        signed = moment_words(handover.signed_at) if handover.signed_at else ""
        is_own = handover.outgoing_id == service.officer().id
        self.title_label.setText(tr("Předání služby čeká na potvrzení"))
        said = tr("Služba {}, předal(a) {} {}.").format(handover.shift, name, signed)
        if is_own:
            said += tr(" Potvrdí je ten, kdo nastupuje.")
        self._wish = Wish(place=Place.HANDOVER, text="" if is_own else CONFIRM)
        self._show(said, tr("Otevřít předání" if is_own else "Převzít službu"))

    def _show_missed(self, missed: Shift) -> None:
        self.title_label.setText(tr("Chybí předání služby"))
        self._wish = Wish(place=Place.HANDOVER)
        self._show(
            tr("Služba {} skončila bez předání.").format(tr(missed.words)), tr("Sestavit předání")
        )

    def _show_due(self, due: Sequence[DueErasure]) -> None:
        self.title_label.setText(tr("Evidence osob je po lhůtě"))
        self._wish = Wish(place=Place.SAFE_ZONE, record_id=due[0].event.id)
        people = counted(sum(each.people + each.sought for each in due), "osoba", "osoby", "osob")
        events = ", ".join(each.event.name or each.event.evidence_number for each in due[:2])
        more = tr(" a\u00a0další ({})").format(len(due) - 2) if len(due) > 2 else ""
        self._show(
            tr("K\u00a0výmazu: {}, {}{}.").format(people, events, more), tr("Otevřít evidenci")
        )

    def _show(self, said: str, act: str) -> None:
        self.words_label.setText(said)
        self.act_button.setText(f"{act}  Ctrl+Enter")
        self.act_button.setAccessibleName(f"{act}, Ctrl+Enter")
        self.setAccessibleName(f"{self.title_label.text()}. {said}")

    def _tell_wanted(self) -> None:
        self.wanted.emit(self._wish)
