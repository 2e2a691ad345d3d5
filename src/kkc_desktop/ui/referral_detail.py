"""Everything known of one place: where to go, what the desk must not forget, who to call there."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.czech import ZONE, day_words
from kkc_desktop.domain.knowledge import ReferralPlace
from kkc_desktop.domain.opening_hours import is_open, open_words
from kkc_desktop.services.referrals import ReferralCounts
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import EmptyState

WIDTH = 350
NARROW = 260
_HINT = "Zapište kontakt klávesou F2 a\u00a0předejte jej policistovi."
_NO_CONTACT = "doplní stanice"


class ReferralDetail(QFrame):
    """Shows one place whole; the list shows it cut short."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.setAccessibleName(tr("Vybrané místo"))
        self.matter = _wrapped("block-title")
        self.where = _wrapped("strong")
        self.note = _wrapped()
        self.open_now = _wrapped("second-line")
        self.contact = _wrapped()
        self.month_button, self.year_button = _link(), _link()
        self.review = _wrapped("second-line")
        self._note_frame = self._note_card()
        self._contents = QWidget()
        self._scroll = self._scrolled()
        self._empty = EmptyState("contact", tr("Není v\u00a0seznamu?"), tr(_HINT))
        self._lay_out()
        self.set_wide(is_wide=True)
        self._scroll.hide()

    def show_place(self, place: ReferralPlace | None, now: datetime, sent: ReferralCounts) -> None:
        """Shows the place and how many were sent there, or what to do when none fits."""
        self._scroll.setVisible(place is not None)
        self._empty.setVisible(place is None)
        if place is None:
            return
        self.matter.setText(place.matter[:1].upper() + place.matter[1:])
        self.where.setText(place.where)
        self.note.setText(place.note)
        self._note_frame.setVisible(bool(place.note))
        lines = place.contact_lines
        self.contact.setText("\n".join(lines) or tr(_NO_CONTACT))
        set_tone(self.contact, "" if lines else "muted")
        words = open_words(place.hours, now)
        self.open_now.setText(tr(words))
        self.open_now.setVisible(bool(words))
        set_tone(self.open_now, "success" if is_open(place.hours, now) else "muted")
        is_overdue = place.review_on < now.astimezone(ZONE).date()
        review = day_words(place.review_on)
        late, due = (
            tr("Prošlo datum kontroly: {}.").format(review),
            tr("Údaje znovu ověřit do {}.").format(review),
        )
        self.review.setText(late if is_overdue else due)
        set_tone(self.review, "warning" if is_overdue else "")
        for button, when, contacts in (
            (self.month_button, tr("Tento měsíc"), sent.month),
            (self.year_button, "Letos", sent.year),
        ):
            words = f"{when}: {counted(len(contacts), 'kontakt', 'kontakty', 'kontaktů')}"
            button.setText(words)
            button.setAccessibleName(tr("Odkázáno sem. {}").format(words))
            button.setVisible(bool(contacts))

    def set_wide(self, *, is_wide: bool) -> None:
        """Takes the width it was drawn at, or less in a small window."""
        self.setFixedWidth(WIDTH if is_wide else NARROW)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._contents)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(4)
        column.addWidget(self.matter)
        for name, value in (
            (tr("Kam občana poslat"), self.where),
            (tr("Místní spojení"), self.contact),
        ):
            column.addSpacing(8)
            column.addWidget(PlainLabel(name, "field-label"))
            column.addWidget(value)
        column.addWidget(self.open_now)
        column.addSpacing(12)
        column.addWidget(self._note_frame)
        sent = QHBoxLayout()
        sent.setSpacing(8)
        sent.addWidget(self.month_button)
        sent.addWidget(self.year_button)
        sent.addStretch()
        column.addLayout(sent)
        column.addStretch()
        review = QHBoxLayout()
        review.setSpacing(8)
        review.addWidget(IconLabel("deadline", size=16))
        review.addWidget(self.review, 1)
        column.addLayout(review)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.addWidget(self._scroll)
        frame.addWidget(self._empty)

    def _scrolled(self) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        set_kind(self._contents, "scrolled")
        scroll.setWidget(self._contents)
        return scroll

    def _note_card(self) -> QFrame:
        card = QFrame()
        set_kind(card, "problem-note")
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(PlainLabel(tr("Pro obsluhu"), "problem-title", tone="note"))
        words.addWidget(self.note)
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 8, 12, 9)
        row.setSpacing(10)
        row.addWidget(IconLabel("note", "note"), alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return card


def _link() -> QPushButton:
    button = QPushButton()
    set_kind(button, "quiet")
    button.hide()
    return button


def _wrapped(kind: str = "") -> PlainLabel:
    label = PlainLabel("", kind)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
