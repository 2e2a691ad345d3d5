"""Vše o osobě, Kdo nahlížel: the two reports a person may ask for, chosen and printed."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.card_words import full_words, number_words
from kkc_desktop.domain.data_report import ReportRecipient
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.person_card import CardId, PersonCard
from kkc_desktop.domain.problems import Level
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.page import Said
from kkc_desktop.ui.page_prints import readers_title, report_title
from kkc_desktop.ui.problem_mark import mark, unmark
from kkc_desktop.ui.protection_part import ProtectionPart
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_LONGEST, _FORM_WIDTH = 200, 700
_NOBODY = ("persons", "Nikdo nevybrán", "Zapište jméno nebo číslo karty a\u00a0stiskněte Enter.")
_ABOUT = (
    "Všechny záznamy, ve kterých osoba stojí, co je v\u00a0nich o\u00a0ní zapsáno, na jakém základě"
    " a\u00a0do kdy, a\u00a0komu se údaje sdělily. Údaje jiných osob se vynechají."
)
_LOOKED = (
    "Každé nahlédnutí do záznamů, které osobu jmenují: kdo, kdy, proč; co je kdy k\u00a0výmazu"
    " a\u00a0co je pozastaveno. Sestava sama je řádek stopy."
)


class PersonReportPart(ProtectionPart):
    """Finds the card, asks for whom, prints the sheet or writes it for a machine.

    `choose_file` asks where the file goes, an empty text calls it off.
    """

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._reports, self._files = services.person_reports, services.person_files
        self.person = _line(tr("Osoba: jméno, telefon nebo číslo karty"))
        self.recipient = _recipients()
        self.without_led = _without_led()
        self.card = SectionCard("persons", tr("Karty osob"))
        self.list = WorkList()
        self.list.setAccessibleName(tr("Nalezené karty osob"))
        self.card.body.addWidget(self.list)
        self.card.set_empty(_NOBODY[0], *map(tr, _NOBODY[1:]))
        self.file_button = _button(tr("Uložit pro počítač (JSON)…"), "secondary")
        self.print_button = _button(tr("Výpis k\u00a0tisku  Ctrl+P"), "primary")
        _lay_out(self, _ABOUT, (self.person, self.recipient, self.without_led), self.card)
        self.show_acts(None, self.file_button, self.print_button)
        self.person.returnPressed.connect(self.look_up)
        self.file_button.clicked.connect(self.write)
        self.print_button.clicked.connect(self.print_paper)
        self._show_acts()

    def choose_file(self, name: str) -> str:
        """Where the file is to be written."""
        return QFileDialog.getSaveFileName(self, tr("Kam výpis uložit"), name, "JSON (*.json)")[0]

    def look_up(self) -> None:
        """Shows the cards that the typed words fit."""
        with guarded(self):
            self._show_cards(self._reports.cards(self.person.text()))
        if self.list.rows():
            self.list.setFocus()

    def choose_person(self, card_id: str) -> None:
        """Shows this one card, as the page of the person wanted it."""
        with guarded(self):
            file = self._files.read(CardId(card_id))
            self.person.clear()
            self._show_cards((file.held_in or file.card,))

    def focus_first(self) -> None:
        """The person; with a card chosen already its list."""
        (self.list if self.list.rows() else self.person).setFocus()

    def print_paper(self) -> None:
        """The sheet for the chosen card."""
        card = self._chosen()
        if card is None:
            return
        with guarded(self):
            content = self._reports.sheet(
                card.id, _chosen(self.recipient), with_led=not self.without_led.isChecked()
            )
            number = number_words(card.number)
            self.nameless_wanted.emit(content, report_title(number))

    def write(self) -> None:
        """The file for a machine."""
        card = self._chosen()
        path = self.choose_file(f"vypis-{number_words(card.number)}.json") if card else ""
        if card is None or not path:
            return
        with guarded(self):
            target = self._reports.write(
                card.id,
                _chosen(self.recipient),
                Path(path),
                with_led=not self.without_led.isChecked(),
            )
            self.saved.emit(Said(text=tr("Výpis je uložen: {}.").format(target.name)))

    def _show_cards(self, cards: tuple[PersonCard, ...]) -> None:
        rows = [
            WorkRow(
                title=full_words(card).removesuffix("."), second_line=_card_words(card), data=card
            )
            for card in cards
        ]
        self.list.set_rows(rows)
        if rows:
            self.card.clear_empty()
            self.list.select_first()
        else:
            self.card.set_empty("search", tr("Nikdo takový"), tr(_NOBODY[2]))
        self._show_acts()

    def _chosen(self) -> PersonCard | None:
        card = self.list.current_data()
        return card if isinstance(card, PersonCard) else None

    def _show_acts(self) -> None:
        for button in (self.file_button, self.print_button):
            button.setEnabled(self._chosen() is not None)


class ReadersPart(ProtectionPart):
    """The overseer's: one field, for whom, and the sheet by one key."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._reports = services.person_reports
        self.person = _line(tr("Osoba: jméno a\u00a0příjmení, datum narození nebo číslo"))
        self.person.setPlaceholderText(tr("Jana Malá 15.\u00a03.\u00a01985"))
        self.recipient = _recipients()
        self.without_led = _without_led()
        self.hint = PlainLabel("", "hint")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.print_button = _button(tr("Vytisknout, kdo nahlížel  Ctrl+P"), "primary")
        _lay_out(self, _LOOKED, (self.person, self.recipient, self.without_led), self.hint)
        self.show_acts(None, self.print_button)
        self.person.returnPressed.connect(self.print_paper)
        self.print_button.clicked.connect(self.print_paper)

    def focus_first(self) -> None:
        """The person."""
        self.person.setFocus()

    def print_paper(self) -> None:
        """The sheet about the typed person; what is missing is said at the field."""
        unmark(self.person)
        self.hint.setText("")
        with guarded(self):
            try:
                content = self._reports.readers_sheet(
                    self.person.text(),
                    _chosen(self.recipient),
                    with_led=not self.without_led.isChecked(),
                )
            except NotComplete as refusal:
                problem = refusal.problems[0]
                mark(self.person, Level.ERROR, tr(problem.text), tr(problem.fix))
                self.hint.setText(f"{tr(problem.text)} {tr(problem.fix)}")
                set_tone(self.hint, "error")
                self.person.setFocus()
                return
            self.person.clear()  # the name must not stay on the screen
            self.nameless_wanted.emit(content, readers_title())


def _card_words(card: PersonCard) -> str:
    return tr("karta {}").format(number_words(card.number))


def _recipients() -> CodeListCombo:
    combo = CodeListCombo()
    combo.set_choices(ReportRecipient)
    combo.set_value(ReportRecipient.SUBJECT)
    combo.setAccessibleName(tr("Pro koho"))
    return combo


def _without_led() -> QCheckBox:
    return QCheckBox(tr("&Vynechat záznamy podle hlavy III (§\u00a028 odst.\u00a03)"))


def _chosen(combo: CodeListCombo) -> ReportRecipient:
    value = combo.value()
    assert isinstance(value, ReportRecipient), "the combo offers recipients"
    return value


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(_LONGEST)
    line.setAccessibleName(name)
    return line


def _button(words: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.replace("&", "").replace("  ", ", "))
    set_kind(button, kind)
    return button


def _lay_out(part: ProtectionPart, words: str, inputs: tuple[QWidget, ...], below: QWidget) -> None:
    """The sentence, the inputs with their labels, and whatever shows what they found."""
    hint = PlainLabel(tr(words), "second-line")
    hint.setWordWrap(True)
    form = QWidget()
    form.setMaximumWidth(_FORM_WIDTH)
    grid = QGridLayout(form)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    labels = (tr("&Osoba"), tr("Pro &koho"))
    for row, (label, field) in enumerate(zip(labels, inputs[:2], strict=True)):
        name = PlainLabel(label, "field-label")
        name.setBuddy(field)
        grid.addWidget(name, row, 0)
        grid.addWidget(field, row, 1)
    for row, field in enumerate(inputs[2:], start=2):
        grid.addWidget(field, row, 1)
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    column.addWidget(hint)
    row_of_form = QHBoxLayout()
    row_of_form.addWidget(form, 1000)
    row_of_form.addStretch(1)
    column.addLayout(row_of_form)
    column.addWidget(below, 1)
