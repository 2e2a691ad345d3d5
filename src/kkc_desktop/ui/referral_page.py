"""Kam s tím: from the citizen's words to the office that deals with the matter."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.knowledge import ReferralPlace
from kkc_desktop.services.referrals import ReferralCounts
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import DeskPage, Place, Wish
from kkc_desktop.ui.records_dialog import RecordsDialog
from kkc_desktop.ui.referral_detail import ReferralDetail
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

if TYPE_CHECKING:
    from kkc_desktop.services.referrals import Referrals

FULL_WIDTH = 760
"""Below this the detail is narrower."""

_ROW = 46
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ACT = "Zapsat do kontaktu"


class ReferralPage(DeskPage):
    """The directory of other offices; a chosen one begins a contact with the referral filled in.

    Signal slip_wanted(str, str) hands over the place in words and the matter, to be printed.
    """

    slip_wanted = Signal(str, str)

    def __init__(self, referrals: "Referrals", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._referrals = referrals
        self._places: dict[str, ReferralPlace] = {}
        self.words = QLineEdit()
        self.words.setMaxLength(200)
        self.words.setPlaceholderText(tr("např. hlučný soused, ztracený řidičák, reklamace"))
        self.words.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.card = SectionCard("referral", tr("Místa"))
        self.places = WorkList(_ROW)
        self.places.setAccessibleName(tr("Místa, kam občana odkázat"))
        self.detail = ReferralDetail()
        self.counts: dict[str, ReferralCounts] = {}
        self.slip_button = _button(
            tr(" Lístek  Ctrl+K"),
            tr("Kontaktní lístek pro občana, Ctrl+K"),
            "secondary",
            "print",
            "muted",
        )
        self.back_button = _button(
            tr(" Zpět  Esc"), tr("Zpět, Esc"), "secondary", "previous", "muted"
        )
        self.write_button = _button(
            f" {tr(_ACT)}  Enter", f"{tr(_ACT)}, Enter", "primary", "contact", "white"
        )
        self._lay_out()
        self.words.installEventFilter(self)
        self.words.textChanged.connect(self._find)
        self.places.current_row_changed.connect(self._show_place)
        self.places.activated_row.connect(self.finish)
        self.back_button.clicked.connect(self.leave)
        self.write_button.clicked.connect(self.finish)
        self.slip_button.clicked.connect(self.print_paper)
        self.detail.month_button.clicked.connect(self._show_month)
        self.detail.year_button.clicked.connect(self._show_year)
        self._find()

    def focus_first(self) -> None:
        """The citizen's words, ready to be typed over."""
        self.words.setFocus()
        self.words.selectAll()

    def show_part(self, name: str) -> None:
        """Chooses the place of that code among all of them."""
        if name:
            self.words.clear()
            self.places.select_data(name)

    def finish(self) -> None:
        """Begins a contact in which the referral to the chosen place is written."""
        place = self.chosen()
        if place is not None:
            self.wanted.emit(Wish(place=Place.CONTACT, text=place.where))

    def refresh(self) -> None:
        """Counts again who was sent where."""
        with guarded(self):
            self.counts = self._referrals.counts()
            self._find()

    def print_paper(self) -> None:
        """The referral slip with the chosen place."""
        place = self.chosen()
        if place is not None:
            where = "\n".join((place.where, *place.contact_lines))
            self.slip_wanted.emit(where, place.matter)

    def gives_paper(self) -> bool:
        """The referral slip."""
        self.print_paper()
        return self.chosen() is not None

    def chosen(self) -> ReferralPlace | None:
        """The chosen place."""
        return self._places.get(str(self.places.current_data()))

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of the directory."""
        return (
            (tr("šipky"), tr("vybrat místo, i při psaní")),
            ("Enter", tr("zapsat odkázání do nového kontaktu")),
            ("Ctrl+K", tr("kontaktní lístek pro občana")),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the words are typed, arrows choose a place and Enter takes it."""
        is_press = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.words and is_press and isinstance(event, QKeyEvent):
            if event.key() in _ENTER and not event.modifiers():
                self.finish()
                return True
            if event.key() in _STEPS:
                self._step(_STEPS[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the list keeps its room."""
        super().resizeEvent(event)
        self.detail.set_wide(is_wide=event.size().width() >= FULL_WIDTH)

    def _find(self) -> None:
        typed = self.words.text()
        found = sorted(
            self._referrals.find(typed), key=self._rarity if not typed.strip() else _as_is
        )
        self._places = {place.code: place for place in found}
        today = self._referrals.today()
        self.places.set_rows([_row(place, self._count_of(place), today) for place in found])
        self.places.select_first()
        self.card.set_note(self._note(len(found)))
        if found:
            self.card.clear_empty()
        else:
            hint = tr("Zkuste jiné slovo; bez slov se ukážou všechna místa.")
            self.card.set_empty("search", tr("Nic nenalezeno"), hint)
        self._show_place()

    def _show_place(self) -> None:
        place = self.chosen()
        self.detail.show_place(place, self._referrals.now(), self._count_of(place))
        self.slip_button.setEnabled(place is not None)
        self.write_button.setEnabled(place is not None)

    def _count_of(self, place: ReferralPlace | None) -> ReferralCounts:
        return self.counts.get(place.code, ReferralCounts()) if place else ReferralCounts()

    def _rarity(self, place: ReferralPlace) -> int:
        """Without words the places that most people are sent to come first."""
        return -len(self._count_of(place).year)

    def _note(self, count: int) -> str:
        places = counted(count, "místo", "místa", "míst")
        sent = sum(len(each.year) for each in self.counts.values())
        outside = len(self.counts.get("", ReferralCounts()).year)
        words = tr("{} · letos odkázáno {}×").format(places, sent) if sent else places
        return tr("{}, z\u00a0toho {}× jinam").format(words, outside) if outside else words

    def _show_month(self) -> None:
        self._show_contacts(self._count_of(self.chosen()).month, tr("Odkázáni tento měsíc"))

    def _show_year(self) -> None:
        self._show_contacts(self._count_of(self.chosen()).year, tr("Odkázáni letos"))

    def _show_contacts(self, contacts: tuple[Contact, ...], title: str) -> None:
        dialog = RecordsDialog("contact", title, [_contact_row(c) for c in contacts], self)
        dialog.wanted.connect(self.wanted)
        dialog.open()

    def _step(self, steps: int) -> None:
        model = self.places.model()
        row = max(0, min(self.places.currentIndex().row() + steps, model.rowCount() - 1))
        self.places.setCurrentIndex(model.index(row, 0))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(10)
        head.addWidget(IconLabel("referral", "accent", 24))
        head.addWidget(PlainLabel(tr("Kam s\u00a0tím"), "page-title"))
        head.addWidget(PlainLabel(tr("co nepatří policii, nebo ne jen jí"), "second-line"))
        head.addStretch()
        self.card.body.addWidget(self.places)
        body = QHBoxLayout()
        body.setContentsMargins(20, 0, 20, 0)
        body.setSpacing(12)
        body.addWidget(self.card, 1)
        body.addWidget(self.detail)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 12, 0, 0)
        page.setSpacing(12)
        page.addLayout(head)
        page.addLayout(self._words_row())
        page.addLayout(body, 1)
        page.addWidget(action_bar((self.back_button,), (self.slip_button, self.write_button)))

    def _words_row(self) -> QHBoxLayout:
        card = QFrame()
        set_kind(card, "card")
        label = PlainLabel(tr("S\u00a0č&ím občan přišel"), "field-label")
        label.setBuddy(self.words)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 8, 16, 12)
        column.setSpacing(3)
        column.addWidget(label)
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setContentsMargins(20, 0, 20, 0)
        row.addWidget(card)
        return row


def _as_is(_place: ReferralPlace) -> int:
    return 0


def _row(place: ReferralPlace, sent: ReferralCounts, today: date) -> WorkRow:
    is_overdue = place.review_on < today
    return WorkRow(
        icon="referral",
        title=place.matter[:1].upper() + place.matter[1:],
        second_line=place.where,
        badge=tr("prošlo datum kontroly") if is_overdue else "",
        badge_tone="warning" if is_overdue else "",
        time_text=f"{len(sent.year)}×" if sent.year else "",
        data=place.code,
    )


def _contact_row(contact: Contact) -> WorkRow:
    return WorkRow(
        icon="contact",
        title=contact.evidence_number or tr("lístek {}").format(contact.ticket),
        second_line=moment_words(contact.arrived_at),
        data=Wish(place=Place.CONTACT, record_id=contact.id),
    )


def _button(text: str, name: str, kind: str, picture: str, tone: str) -> QPushButton:
    button = QPushButton(text)
    button.setIcon(icon(picture, tone))
    button.setAccessibleName(name)
    set_kind(button, kind)
    return button
