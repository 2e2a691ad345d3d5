"""Rejstřík čísel: every number of a year in order; a number that is missing is an alarm."""

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.document_lists import BlankFormState
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.exported_table import ExportedTable
from kkc_desktop.domain.numbers_register import (
    NumberGap,
    RegisterFilter,
    RegisterLine,
    RegisterSummary,
    gap_problem,
)
from kkc_desktop.services.exporting import Exporting
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.background import Pool, Task, run_task
from kkc_desktop.ui.errors import guarded, show_error
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.numbers_model import NumbersModel, note_words
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.table_export import TableExport
from kkc_desktop.ui.tone_delegate import ToneDelegate
from kkc_desktop.ui.widgets.chips import ChipGroup
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.problem_list import ProblemCard
from kkc_desktop.ui.widgets.progress_dialog import follow
from kkc_desktop.ui.widgets.section_card import EmptyState

if TYPE_CHECKING:
    from kkc_desktop.services.numbers_register import NumbersRegister

_PLACES = {
    RecordKind.CONTACT: Place.CONTACT,
    RecordKind.ADVICE: Place.ADVICE,
    RecordKind.INCIDENT: Place.INCIDENT,
    RecordKind.DOCUMENT: Place.DOCUMENT,
}
_TITLE = "Rejstřík čísel"
_NUMBER_WIDTH = 150
_NARROW = 1000
_SPARED = ("Vydal",)
_EMPTY = {
    RegisterFilter.ALL: ("list", "Zatím žádné číslo", "Číslo dostane první dokončený záznam."),
    RegisterFilter.VOIDED: ("void", "Žádné zneplatněné číslo", "Platí všechna čísla roku."),
    RegisterFilter.FORMS: (
        "document",
        "Žádné tiskopisy",
        "Čísla pro výpadek vyhradí Služba → Tiskopisy pro výpadek.",
    ),
    RegisterFilter.GAPS: ("done", "Řada je bez mezer", "Žádné číslo roku nechybí."),
}

log = logging.getLogger(__name__)


class NumbersPage(DeskPage):
    """A year of the register; Enter opens the record of a number, digits go to a number.

    Signal print_wanted(bytes, str) asks for the preview of the register on paper.
    """

    print_wanted = Signal(object, str)

    def __init__(
        self, register: "NumbersRegister", exporting: Exporting, pool: Pool | None = None
    ) -> None:
        super().__init__()
        self._register = register
        self._pool = pool
        self.export = TableExport(exporting, self, self._tell_written, pool)
        self._opened: RegisterSummary | None = None
        self.year = CodeListCombo()
        self.chips = ChipGroup(tuple(RegisterFilter), columns=4, has_caps=False)
        self.chips.set_value(RegisterFilter.ALL)
        self.number = QLineEdit()
        self.summary = PlainLabel("", "muted")
        self._alarm = QVBoxLayout()
        self._band: ProblemCard | None = None
        self.model = NumbersModel(self._read, self._gap_line, self)
        self.table = plain_table(self.model, tr(_TITLE))
        self.nothing = EmptyState("list", "", "")
        self.detail = PlainLabel("", "second-line")
        self.body = QStackedWidget()
        self.back_button = _button("previous", tr(" Zpět  Esc"), tr("Zpět, Esc"))
        self.open_button = _button("next", tr(" Otevřít  Enter"), tr("Otevřít, Enter"))
        self.export_button = _button("export", tr(" Do souboru…"), tr("Do souboru"))
        self.print_button = _button("print", tr(" Tisk  Ctrl+P"), tr("Tisk, Ctrl+P"), "primary")
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Reads the years and the chosen one again; this look is logged."""
        with guarded(self):
            years = self._register.years()
            chosen = self.year.value()
            self.year.set_choices([(year, str(year)) for year in years])
            self.year.set_value(chosen if chosen in years else years[0])
            self._open_year()

    def focus_first(self) -> None:
        """The lines, or the choice of what is shown where there are none."""
        (self.table if self.model.rowCount() else self.chips).setFocus()

    def print_paper(self) -> None:
        """Ctrl+P: what is shown, on paper."""
        if self._opened is None:
            return
        year, wanted = self._opened.year, self._wanted()
        made: list[bytes] = []
        failures: list[KkcError] = []

        def work(task: Task) -> bytes:
            return self._register.sheet(year, wanted, task.report)

        task = run_task(work, made.append, failures.append, self._pool)
        follow(task, tr("Připravuje se rejstřík…"), self)
        if failures:
            show_error(self, failures[0])
        elif made:
            self.print_wanted.emit(made[0], tr("Rejstřík čísel {}").format(year))

    def export_shown(self) -> None:
        """What is shown, into a workbook or a CSV file."""
        if self._opened is None:
            return
        year, wanted = self._opened.year, self._wanted()

        def table(task: Task) -> ExportedTable:
            return self._register.table(year, wanted, task.report)

        self.export.ask(tr("Rejstřík čísel {}").format(year), table)

    def export_rows(self) -> bool:
        """The same from the menus."""
        self.export_shown()
        return True

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return (
            ("Enter", tr("otevřít záznam čísla")),
            (tr("číslice"), tr("přejít na číslo")),
            ("Home, End", tr("první a\u00a0poslední číslo roku")),
            ("Ctrl+P", tr("vytisknout, co je vybráno")),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits typed in the table go to that number; Home and End to the ends of the year."""
        if watched is self.table and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.text().isdigit():
                self.number.setFocus(Qt.FocusReason.OtherFocusReason)
                self.number.setText(event.text())
                return True
            ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.model.rowCount() - 1}
            if event.type() == QEvent.Type.KeyPress and event.key() in ends:
                self._choose(ends[Qt.Key(event.key())])
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the columns that can be spared go."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < _NARROW
        for number, column in enumerate(self.model.columns):
            self.table.setColumnHidden(number, is_narrow and column.title in _SPARED)

    def open_row(self, index: QModelIndex) -> None:
        """Opens the record of the row, a form of an outage kit among its kind."""
        line = self.model.line_at(index.row()) if index.isValid() else None
        if line is None:
            return
        wish = wish_of(line)
        if wish is not None:
            self.wanted.emit(wish)
        else:
            text = tr("K\u00a0tomuto číslu není žádný záznam.")
            self.saved.emit(Said(text=text, is_warning=True))

    def _tell_written(self, name: str) -> None:
        self.saved.emit(Said(text=tr("Zapsáno do souboru {}.").format(name)))

    def _open_chosen(self) -> None:
        self.open_row(self.table.currentIndex())

    def _wanted(self) -> RegisterFilter:
        value = self.chips.value
        return value if isinstance(value, RegisterFilter) else RegisterFilter.ALL

    def _open_year(self) -> None:
        year = self.year.value()
        assert isinstance(year, int), "the list offers years only"
        self._opened = self._register.open(year)
        self.summary.setText(_summary_words(self._opened))
        self._show_alarm()
        self._show_lines()

    def _change_year(self) -> None:
        with guarded(self):
            self._open_year()

    def _sift(self) -> None:
        with guarded(self):
            self._show_lines()

    def _show_alarm(self) -> None:
        if self._band is not None:
            self._band.hide()
            self._band.deleteLater()
            self._band = None
        problem = gap_problem(self._opened) if self._opened else None
        if problem is not None:
            self._band = ProblemCard(problem)
            self._band.activated.connect(self._show_gaps)
            self._alarm.addWidget(self._band)

    def _show_gaps(self) -> None:
        self.chips.set_value(RegisterFilter.GAPS)
        self._sift()
        self.table.setFocus()

    def _show_lines(self) -> None:
        assert self._opened is not None, "a year is opened before its lines are shown"
        wanted = self._wanted()
        with_gaps = wanted in (RegisterFilter.ALL, RegisterFilter.GAPS)
        chosen = self._current_sequence()
        sequences = self._register.sequences(self._opened.year, wanted)
        self.model.show_entries(sequences, self._opened.gaps if with_gaps else ())
        self.nothing.show_words(*(map(tr, _EMPTY[wanted])))
        count = self.model.rowCount()
        self.body.setCurrentIndex(0 if count else 1)
        self.open_button.setEnabled(bool(count))
        self.detail.setText("")  # no row may be left to say its own
        if count:
            self._choose(self.model.row_of(chosen) if chosen else count - 1)

    def _current_sequence(self) -> int:
        index = self.table.currentIndex()
        line = self.model.line_at(index.row()) if index.isValid() else None
        return line.sequence if line else 0

    def _show_detail(self, index: QModelIndex) -> None:
        """The whole of what the columns may have cut."""
        line = self.model.line_at(index.row()) if index.isValid() else None
        parts = (line.text, tr(line.what), note_words(line.note)) if line else ()
        self.detail.setText(" · ".join(part for part in parts if part))

    def _choose(self, row: int) -> None:
        self.table.selectRow(row)
        self.table.scrollTo(self.model.index(row, 0))

    def _go_to_number(self) -> None:
        """The last digits of the typed number say which one of the year is meant."""
        digits = self.number.text().strip().rpartition("-")[2]
        self.number.clear()
        if digits.isdecimal() and self.model.rowCount():
            self._choose(self.model.row_of(int(digits)))
            self.table.setFocus()

    def _read(self, sequences: Sequence[int]) -> Sequence[RegisterLine]:
        try:
            return self._register.lines(self._year(), sequences)
        except KkcError as error:  # a table that paints cannot stop to ask
            log.info("%s", type(error).__name__)
            return ()

    def _gap_line(self, gap: NumberGap) -> RegisterLine:
        return self._register.gap_line(gap, self._year())

    def _year(self) -> int:
        assert self._opened is not None, "lines are read of an opened year"
        return self._opened.year

    def _connect(self) -> None:
        self.year.activated.connect(self._change_year)
        self.chips.chosen.connect(self._sift)
        self.number.returnPressed.connect(self._go_to_number)
        self.table.activated.connect(self.open_row)
        self.table.selectionModel().currentRowChanged.connect(self._show_detail)
        self.table.installEventFilter(self)
        self.back_button.clicked.connect(self.leave)
        self.open_button.clicked.connect(self._open_chosen)
        self.export_button.clicked.connect(self.export_shown)
        self.print_button.clicked.connect(self.print_paper)

    def _lay_out(self) -> None:
        self.table.setItemDelegate(ToneDelegate(self.table))
        self.number.setMaximumWidth(_NUMBER_WIDTH)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("list", "accenttext", 24))
        head.addWidget(PlainLabel(tr(_TITLE), "page-title"))
        head.addStretch()
        for words, field in ((tr("Ro&k"), self.year), (tr("Přejít na čí&slo"), self.number)):
            label = PlainLabel(words, "field-label")
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            head.addWidget(label)
            head.addWidget(field)
        choice = QHBoxLayout()
        choice.setSpacing(12)
        choice.addWidget(self.chips)
        choice.addWidget(self.summary)
        choice.addStretch()
        empty = QFrame()
        set_kind(empty, "card")
        QVBoxLayout(empty).addWidget(self.nothing)
        self.body.addWidget(self.table)
        self.body.addWidget(empty)
        middle = QVBoxLayout()
        middle.setContentsMargins(20, 12, 20, 12)
        middle.setSpacing(10)
        middle.addLayout(head)
        middle.addLayout(self._alarm)
        middle.addLayout(choice)
        middle.addWidget(self.body, 1)
        middle.addWidget(self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(
            action_bar(
                (self.back_button,), (self.open_button, self.export_button, self.print_button)
            )
        )


def wish_of(line: RegisterLine) -> Wish | None:
    """Where the record of the number is opened; None where there is none.

    A form of an outage kit that nobody typed in is shown among the forms.
    """
    if line.gap is not None or line.kind not in _PLACES:
        return None
    if line.form_state is not None and line.form_state is not BlankFormState.RETURNED:
        return Wish(place=Place.OUTAGE)
    return Wish(place=_PLACES[line.kind], record_id=line.record_id)


def _summary_words(summary: RegisterSummary) -> str:
    parts = [counted(summary.count, "číslo", "čísla", "čísel")]
    return ", ".join([*parts, *(f"{tr(word)} {count}" for word, count in summary.figures)])


def _button(picture: str, text: str, name: str, kind: str = "secondary") -> QPushButton:
    button = QPushButton(text)
    button.setIcon(icon(picture, "white" if kind == "primary" else "muted"))
    button.setAccessibleName(name)
    set_kind(button, kind)
    return button
