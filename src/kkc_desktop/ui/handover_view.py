"""What stands on the page of a shift handover and how it shows a sheet in each of its states."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.czech import clock_words, moment_words
from kkc_desktop.domain.event_lists import HandoverState
from kkc_desktop.domain.handover import HandoverSheet
from kkc_desktop.domain.problems import Problem
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.handover_equipment import EquipmentRows
from kkc_desktop.ui.handover_items import HandoverItems
from kkc_desktop.ui.handover_signatures import SignaturesCard
from kkc_desktop.ui.handover_texts import HandoverTexts
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.problem_list import ProblemCard
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.stepper import Stepper

STEPS = ("Sestaveno", "Předávající podepíše", "Přejímající potvrdí", "Uloženo")
SIDE_WIDTH, NARROW_SIDE = 332, 300
NARROW_BELOW = 900
_ITEMS = ("položku", "položky", "položek")
_NONE = (
    "handover",
    "Předání zatím není sestavené",
    "Ctrl+Enter shromáždí vše otevřené: události, listiny, lhůty, opatření, lidi i\u00a0věci.",
)
_EMPTY = ("done", "Nic nepřechází", "Nic otevřeného na přepážce nezůstalo.")
_PRIMARY = {
    None: ("handover", "Sestavit předání"),
    HandoverState.PREPARED: ("sign", "Podepsat a\u00a0předat"),
    HandoverState.SIGNED: ("finish", "Převzít službu"),
    HandoverState.CONFIRMED: ("finish", "Zpět na přepážku"),
}


class HandoverView:
    """The widgets of the page, laid out in it; the page connects and asks the services."""

    def __init__(self, page: QWidget, history: SectionCard) -> None:
        self.shift_label = PlainLabel("", "muted")
        self.stepper = Stepper()
        self.items_card = SectionCard("measures", tr("Co přechází do další služby"))
        self.items = HandoverItems()
        self.items_card.body.addWidget(self.items)
        self.signatures = SignaturesCard()
        self.problem_box = QVBoxLayout()
        self.equipment_card = SectionCard("readiness", tr("Výstroj a\u00a0technika"))
        self.equipment = EquipmentRows()
        self.equipment_card.body.addWidget(self.equipment)
        self.texts = HandoverTexts()
        self.put_off_button = _button(tr(" &Odložit"), "archive")
        self.overview_button = _button(tr(" Přehled událostí s&měny"), "log")
        self.history = history
        self.rest_icon = IconLabel("error", "error")
        self.rest_label = PlainLabel(tone="error")
        self.rest_key = KeyCap("F8")
        self.reservation_button = _button(tr(" Převzít s\u00a0výhr&adou…"), "flag")
        self.again_button = _button(tr(" Nové pře&dání"), "handover")
        self.print_button = _button(tr(" Tisk  Ctrl+P"), "print")
        self.main_button = _button("", "sign", "primary")
        self.cards: list[ProblemCard] = []
        self._words = {
            button: button.text()
            for button in (
                self.put_off_button,
                self.overview_button,
                self.print_button,
                self.again_button,
                self.reservation_button,
            )
        }
        self._page = page
        self._lay_out(page)

    def show_sheet(self, sheet: HandoverSheet | None, *, is_own: bool) -> None:
        """Shows the sheet, or that there is none; `is_own`: the person on duty handed it over."""
        state = sheet.handover.state if sheet else None
        step = 0 if state is None else 1 + list(HandoverState).index(state)
        self.stepper.set_steps([tr(each) for each in STEPS], min(step, len(STEPS) - 1))
        for card in (self.signatures, self.equipment_card, self.texts):
            card.setVisible(sheet is not None)
        self.history.setVisible(sheet is None)
        self.signatures.set_more(tr("Starší předání"))
        self._show_head(sheet)
        self._show_items(sheet)
        self._show_buttons(state, is_own=is_own)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Shows one card for each; the first of them bears the key."""
        for card in self.cards:
            self.problem_box.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for number, problem in enumerate(problems):
            card = ProblemCard(problem, "F8" if number == 0 else "")
            self.cards.append(card)
            self.problem_box.addWidget(card)
            card.show()

    def show_rest(self, sheet: HandoverSheet | None) -> None:
        """Says how many items wait for their answer."""
        is_prepared = sheet is not None and sheet.handover.state is HandoverState.PREPARED
        count = len(sheet.undecided) if sheet and is_prepared else 0
        words = (
            tr("Zbývá rozhodnout {}").format(counted(count, *_ITEMS))
            if count
            else tr("Vše rozhodnuto")
        )
        self.rest_label.setText(words)
        set_tone(self.rest_label, "error" if count else "success")
        self.rest_icon.show_icon("error" if count else "done", "error" if count else "success")
        for part in (self.rest_icon, self.rest_label):
            part.setVisible(is_prepared)
        self.rest_key.setVisible(bool(count))

    def fold(self, *, is_narrow: bool) -> None:
        """A small window leaves the side less room."""
        self._side.setFixedWidth(NARROW_SIDE if is_narrow else SIDE_WIDTH)
        self.stepper.setVisible(not is_narrow)
        self.equipment.set_columns(1 if is_narrow else 2)
        self.items_card.note_label.setVisible(not is_narrow)
        for button, words in self._words.items():
            button.setText("" if is_narrow else words)
            set_tip(button, button.accessibleName() if is_narrow else "")

    def _show_head(self, sheet: HandoverSheet | None) -> None:
        words = f"{sheet.handover.shift} → {sheet.handover.next_shift}" if sheet else ""
        self.shift_label.setText(words)

    def _show_items(self, sheet: HandoverSheet | None) -> None:
        self.show_rest(sheet)
        if sheet is None:
            self.items_card.set_count(0)
            self.items_card.set_note("")
            self.items_card.set_empty(*map(tr, _NONE))
            return
        handover = sheet.handover
        is_prepared = handover.state is HandoverState.PREPARED
        self.items_card.set_count(len(sheet.items), late=is_prepared and bool(sheet.undecided))
        filled = tr("sestaveno v\u00a0{}").format(clock_words(handover.prepared_at))
        note = tr("{} · šipky a\u00a01 2 3 rozhodují").format(filled)
        if handover.signed_at:
            note = tr("podepsáno {}").format(moment_words(handover.signed_at))
        self.items_card.set_note(note)
        self.items.show_items(sheet.items, is_locked=not is_prepared)
        if sheet.items:
            self.items_card.clear_empty()
        else:
            self.items_card.set_empty(*map(tr, _EMPTY))

    def _show_buttons(self, state: HandoverState | None, *, is_own: bool) -> None:
        icon_name, words = map(tr, _PRIMARY[state])
        is_signed = state is HandoverState.SIGNED
        if is_signed and is_own:
            icon_name, words = "sign-in", tr("Přejímající se přihlásí")
        self.main_button.setIcon(icon(icon_name, "onfill"))
        self.main_button.setText(f" {words}  Ctrl+Enter")
        self.main_button.setAccessibleName(f"{words}, Ctrl+Enter")
        self.reservation_button.setVisible(is_signed and not is_own)
        self.again_button.setVisible(is_signed)
        self.print_button.setVisible(state is not None)
        is_prepared = state is HandoverState.PREPARED
        self.equipment_card.set_more(tr("Přepočítat  F5") if is_prepared else "")

    def _lay_out(self, page: QWidget) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("handover", "accenttext", 24))
        head.addWidget(PlainLabel(tr("Předání služby"), "page-title"))
        head.addSpacing(6)
        self.shift_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head.addWidget(self.shift_label, 1)
        head.addWidget(self.stepper)
        side = QWidget()
        set_kind(side, "scrolled")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        self.problem_box.setSpacing(9)
        column.addWidget(self.signatures)
        column.addLayout(self.problem_box)
        column.addWidget(self.equipment_card)
        column.addWidget(self.texts, 1)
        column.addWidget(self.history, 1)
        self._side = QScrollArea()
        self._side.setWidgetResizable(True)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setFixedWidth(SIDE_WIDTH)
        self._side.setWidget(side)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(self.items_card, 1)
        body.addWidget(self._side)
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 12, 20, 12)
        inside.setSpacing(12)
        inside.addLayout(head)
        inside.addLayout(body, 1)
        whole = QVBoxLayout(page)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(inside, 1)
        left = (self.put_off_button, self.overview_button)
        right = (
            self.rest_icon,
            self.rest_label,
            self.rest_key,
            self.again_button,
            self.reservation_button,
            self.print_button,
            self.main_button,
        )
        whole.addWidget(action_bar(left, right))


def _button(words: str, icon_name: str, kind: str = "secondary") -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.replace("&", "").strip().replace("  ", ", "))
    button.setIcon(icon(icon_name, "onfill" if kind == "primary" else "muted"))
    button.setIconSize(QSize(18, 18))
    set_kind(button, kind)
    return button
