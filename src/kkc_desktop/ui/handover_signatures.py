"""Who hands a shift over and who takes it over, each with what they have done so far."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.event_lists import HandoverState
from kkc_desktop.domain.handover import Handover
from kkc_desktop.domain.station import Officer
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.named_combo import NamedCombo
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

_CHOOSE = "vyberte kolegu…"


class SignatureBlock(QWidget):
    """One of the two: sign of the step, role, name, number, and the state at the right."""

    def __init__(self, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = IconLabel("open", "muted")
        self.role_label = PlainLabel(role, "second-line")
        self.state_label = PlainLabel("", "second-line")
        self.name_label = PlainLabel("", "strong")
        self.number_label = PlainLabel("", "second-line")
        head = QHBoxLayout()
        head.addWidget(self.role_label, 1)
        head.addWidget(self.state_label)
        self.words = QVBoxLayout()
        self.words.setSpacing(1)
        self.words.addLayout(head)
        self.words.addWidget(self.name_label)
        self.words.addWidget(self.number_label)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(10)
        row.addWidget(self.sign, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.words, 1)

    def show_officer(self, officer: Officer | None) -> None:
        """Shows name and number; nothing for nobody."""
        number = officer.service_number if officer else ""
        function = officer.function if officer else ""
        said = tr("sl.\u00a0č.\u00a0{}").format(number) if number else ""
        self.name_label.setText(officer.full_name if officer else "")
        self.number_label.setText(" · ".join(part for part in (said, function) if part))
        self.number_label.setVisible(bool(self.number_label.text()))

    def show_state(self, words: str, *, is_done: bool, is_next: bool) -> None:
        """Shows how far this one is: done, on turn, or not yet."""
        if is_done:
            self.sign.show_icon("done", "success")
        else:
            self.sign.show_icon("current" if is_next else "open", "accent" if is_next else "muted")
        self.state_label.setText(words)
        set_tone(self.state_label, "accent" if is_next and not is_done else "")


class SignaturesCard(SectionCard):
    """Both blocks; while the sheet is prepared, who takes over is chosen here.

    Signal chosen(str) carries the id of the officer, empty for nobody yet.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sign", tr("Podpisy"), parent)
        self.outgoing = SignatureBlock(tr("Předává"))
        self.incoming = SignatureBlock(tr("Přejímá"))
        self.choice = NamedCombo()
        self.choice.setAccessibleName(tr("Kdo službu přejímá"))
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.setMinimumContentsLength(12)
        self.choice.activated.connect(self._tell_chosen)
        self.incoming.words.insertWidget(1, self.choice)
        line = QFrame()
        set_kind(line, "line")
        line.setFixedHeight(1)
        self.body.setSpacing(7)
        self.body.setContentsMargins(6, 0, 6, 10)
        self.body.addWidget(self.outgoing)
        self.body.addWidget(line)
        self.body.addWidget(self.incoming)

    def show_handover(
        self,
        handover: Handover,
        outgoing: Officer | None,
        incoming: Officer | None,
        colleagues: Sequence[Officer],
    ) -> None:
        """Shows both as they stand; `colleagues` are those who may be chosen."""
        is_prepared = handover.state is HandoverState.PREPARED
        self.outgoing.show_officer(outgoing)
        signed = clock_words(handover.signed_at) if handover.signed_at else tr("na řadě")
        self.outgoing.show_state(signed, is_done=not is_prepared, is_next=True)
        self.incoming.show_officer(incoming)
        is_confirmed = handover.state is HandoverState.CONFIRMED
        words = (
            clock_words(handover.confirmed_at) if handover.confirmed_at else tr("potvrdí heslem")
        )
        self.incoming.show_state(words, is_done=is_confirmed, is_next=not is_prepared)
        self.incoming.name_label.setVisible(not is_prepared)
        if is_prepared:
            self.incoming.number_label.hide()
        self.choice.setVisible(is_prepared)
        if is_prepared:
            self._offer(colleagues, handover.incoming_id)

    @property
    def incoming_id(self) -> str:
        """Who is chosen to take over; empty for nobody yet."""
        return str(self.choice.currentData() or "")

    def _offer(self, colleagues: Sequence[Officer], chosen_id: str) -> None:
        self.choice.clear()
        self.choice.addItem(tr(_CHOOSE), "")
        for officer in colleagues:
            self.choice.addItem(officer.full_name, str(officer.id))
        self.choice.setCurrentIndex(max(self.choice.findData(str(chosen_id)), 0))

    def _tell_chosen(self) -> None:
        self.chosen.emit(self.incoming_id)
