"""Zdraví formulářů: where people go back, are refused and stop, field by field."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.data_lists import FieldEvent
from kkc_desktop.domain.exported_table import CellType, ExportedCell, ExportedColumn, ExportedTable
from kkc_desktop.domain.form_count import CountedForm
from kkc_desktop.domain.form_health import FieldHealth, worth_a_look
from kkc_desktop.services.exporting import Exporting
from kkc_desktop.services.form_health import FormHealth
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.form_field_names import field_name, form_name
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import Column, RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.table_export import TableExport
from kkc_desktop.ui.tokens import token
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import EmptyState

_TABLE = "Pole formulářů"
_EVERY = "všechny formuláře"
_QUIET = "Žádné pole zatím lidi výrazně nezdržuje."
_LOCAL = (
    "Počítá se jen, co se děje v\u00a0polích: bez jmen, bez zapsaných hodnot,"
    " bez záznamů. Počty zůstávají v\u00a0tomto počítači."
)
_EMPTY = (
    "list",
    "Zatím nic spočítaného",
    "Počty přibývají, jak se vyplňují kontakty, rady, události a\u00a0dokumenty.",
)
_ADVICE = {
    FieldEvent.BACK: "Zvažte jiné pořadí polí.",
    FieldEvent.ERROR: "Zvažte jasnější nápovědu nebo mírnější kontrolu.",
    FieldEvent.STOP: "Zvažte, zda je pole potřeba a\u00a0zda se na ně dá odpovědět.",
}
_HEADS = {
    FieldEvent.VISIT: "Vstupy",
    FieldEvent.BACK: "Návraty",
    FieldEvent.ERROR: "Chyby",
    FieldEvent.STOP: "Konce",
}
_TONES = {
    FieldEvent.VISIT: "noteborder",
    FieldEvent.BACK: "warningborder",
    FieldEvent.ERROR: "errorborder",
    FieldEvent.STOP: "errorborder",
}
_COLUMN_WIDTH, _FORM_WIDTH, _COMBO_WIDTH = 150, 170, 210
_SHOWN_AT_FIRST = 3
_BAR_HEIGHT, _FIGURE_WIDTH = 8, 88


class FormHealthPanel(QWidget):
    """A tab of Správa. Signal said(str) as the other tabs have it."""

    said = Signal(str)

    def __init__(
        self, health: FormHealth, exporting: Exporting, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._health = health
        self._export = TableExport(exporting, self, self._tell_written)
        self.export_button = QPushButton(tr(" Do souboru…"))
        self._rows: tuple[FieldHealth, ...] = ()
        months = [(month, _month_words(month)) for month in health.months()]
        self.form = CodeListCombo()
        self.form.set_choices(
            [(None, tr(_EVERY)), *((each, form_name(each)) for each in CountedForm)]
        )
        self.since, self.until = CodeListCombo(), CodeListCombo()
        for combo in (self.since, self.until):
            combo.set_choices(months)
            combo.set_value(months[0][0])
        self.since.set_value(months[_SHOWN_AT_FIRST - 1][0])
        self.form.setMinimumWidth(_COMBO_WIDTH)
        self.model: RecordTableModel[FieldHealth] = RecordTableModel(_columns(), self)
        self.table = plain_table(self.model, tr(_TABLE))
        self._bars = _Bars(self.table)
        self.table.setItemDelegate(self._bars)
        self.sentence_icon = IconLabel("done", "success")
        self.sentence = PlainLabel("", "strong")
        self.nothing = EmptyState(_EMPTY[0], tr(_EMPTY[1]), tr(_EMPTY[2]))
        self.body = QStackedWidget()
        self._lay_out()
        for combo in (self.form, self.since, self.until):
            combo.activated.connect(self.refresh)
        self.export_button.clicked.connect(self.export_shown)

    def refresh(self) -> None:
        """Reads the figures of the chosen months again; a role that may not see them sees none."""
        if not self._health.may_see:
            self._show(())
            return
        with guarded(self):
            first, last = sorted((str(self.since.value()), str(self.until.value())))
            wanted = self.form.value()
            rows = self._health.figures(first, last)
            self._show(tuple(row for row in rows if wanted in (None, row.form)))

    def table_shown(self) -> ExportedTable:
        """What the table shows, for a file."""
        columns = (
            ExportedColumn(title=tr("Formulář"), width=24),
            ExportedColumn(title=tr("Pole"), width=34),
            *(ExportedColumn(title=tr(head), cell_type=CellType.COUNT) for head in _HEADS.values()),
        )
        rows: tuple[tuple[ExportedCell, ...], ...] = tuple(
            (form_name(row.form), field_name(row), *(row.count(event) for event in _HEADS))
            for row in self._rows
        )
        months = f"{self.since.currentText()} – {self.until.currentText()}"
        return ExportedTable(
            title=tr("Zdraví formulářů"),
            columns=columns,
            rows=rows,
            heading=((tr("Období"), months),),
        )

    def export_shown(self) -> None:
        """What is shown, into a workbook or a CSV file."""
        shown = self.table_shown()
        self._export.ask(tr("Zdraví formulářů"), lambda _task: shown)

    def _tell_written(self, name: str) -> None:
        self.said.emit(tr("Zapsáno do souboru {}.").format(name))

    def _show(self, rows: Sequence[FieldHealth]) -> None:
        self._rows = tuple(rows)
        self._bars.most_visits = max((row.visits for row in rows), default=0)
        self.model.set_rows(rows)
        self.body.setCurrentIndex(0 if rows else 1)
        if rows:
            self.table.selectRow(0)
        self.export_button.setVisible(bool(rows) and self._export.may_export)
        worst = worth_a_look(rows)
        self.sentence.setText(_sentence(worst) if worst else tr(_QUIET) if rows else "")
        icon_name, tone = ("warning", "warning") if worst else ("done", "success")
        self.sentence_icon.show_icon(icon_name, tone)
        self.sentence_icon.setVisible(bool(rows))

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(10)
        for words, combo in (
            (tr("&Formulář"), self.form),
            (tr("&Od"), self.since),
            (tr("&Do"), self.until),
        ):
            label = PlainLabel(words, "field-label")
            label.setBuddy(combo)
            combo.setAccessibleName(words.replace("&", ""))
            choice.addWidget(label)
            choice.addWidget(combo)
        choice.addStretch()
        self.export_button.setIcon(icon("export"))
        self.export_button.setAccessibleName(tr("Do souboru"))
        set_kind(self.export_button, "secondary")
        choice.addWidget(self.export_button)
        self.sentence.setWordWrap(True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.sentence_icon, alignment=Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.sentence, 1)
        local = PlainLabel(tr(_LOCAL), "second-line")
        local.setWordWrap(True)
        self.body.addWidget(self.table)
        self.body.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(choice)
        column.addLayout(line)
        column.addWidget(self.body, 1)
        column.addWidget(local)


class _Bars(QStyledItemDelegate):
    """Beside the figures of a column a bar: visits against the most visited, others as a share."""

    most_visits = 0

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The words as usual, then the bar at their right."""
        super().paint(painter, option, index)
        model = index.model()
        event = _EVENTS.get(index.column())
        if event is None or not isinstance(model, RecordTableModel):
            return
        row = model.row_at(index)
        share = row.share(event)
        if event is FieldEvent.VISIT:
            share = row.visits / self.most_visits if self.most_visits else 0.0
        place = QRect(option.rect)
        place.setLeft(place.left() + _FIGURE_WIDTH)
        place.setWidth(round((option.rect.width() - _FIGURE_WIDTH - 12) * share))
        place.setTop(place.center().y() - _BAR_HEIGHT // 2)
        place.setHeight(_BAR_HEIGHT)
        if place.width() > 0:
            painter.fillRect(place, token(_TONES[event]))


def _columns() -> tuple[Column[FieldHealth], ...]:
    return (
        Column("Formulář", lambda row: form_name(row.form), width=_FORM_WIDTH),
        Column("Pole", field_name),
        Column("Vstupy", lambda row: str(row.visits), width=_COLUMN_WIDTH),
        Column("Návraty", lambda row: _share(row, FieldEvent.BACK), width=_COLUMN_WIDTH),
        Column("Chyby", lambda row: _share(row, FieldEvent.ERROR), width=_COLUMN_WIDTH),
        Column("Konce", lambda row: _share(row, FieldEvent.STOP), width=_COLUMN_WIDTH),
    )


_EVENTS = dict(enumerate(_HEADS, start=2))


def _share(row: FieldHealth, event: FieldEvent) -> str:
    """The count and its share of the visits; nothing where it never happened."""
    count = row.count(event)
    if not count:
        return ""
    percent = f" · {round(row.share(event) * 100)}\u00a0%" if row.visits else ""
    return f"{count}{percent}"


def _sentence(row: FieldHealth) -> str:
    return tr(
        "Podívejte se na pole {} ({}): na {} vstupů návraty {}, chyby {}, konce {}. {}"
    ).format(
        field_name(row),
        form_name(row.form),
        row.visits,
        row.backs,
        row.errors,
        row.stops,
        tr(_ADVICE[row.worst_event]),
    )


def _month_words(month: str) -> str:
    year, _, number = month.partition("-")
    return f"{int(number)}/{year}"
