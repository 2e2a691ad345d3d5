"""All tables of the overview: their names at the left, the chosen one with its definition."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kkc_desktop.domain.overview import FigureTable, Overview
from kkc_desktop.ui.figure_table import FigureTableView
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_NAMES_WIDTH, _ROW = 250, 30
_OTHERS = "Další"
_GROUPS = (
    (
        "Kontakty",
        *("reasons", "reason_channel", "reason_outcome", "hours", "waits"),
        *("languages", "needs", "referrals"),
    ),
    ("Dokumenty a\u00a0oběti", "documents", "victims", "things"),
    ("Prevence", "prevention", "groups"),
    ("Události", "incidents"),
    ("Úplnost a\u00a0přístupy", "completeness", "accesses"),
)


class OverviewTables(QWidget):
    """Signal opened(Figure) on a number."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables: dict[str, FigureTable] = {}
        self.names_card = SectionCard("list", tr("Tabulky"))
        self.names = WorkList(_ROW)
        self.names.setAccessibleName(tr("Tabulky"))
        self.card = SectionCard("overview", "")
        self.definition = PlainLabel("", "second-line")
        self.definition.setWordWrap(True)
        self.definition.setContentsMargins(8, 0, 8, 8)
        self.view = FigureTableView()
        self.names_card.setFixedWidth(_NAMES_WIDTH)
        self.names_card.body.addWidget(self.names)
        self.card.body.addWidget(self.definition)
        self.card.body.addWidget(self.view, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.names_card)
        row.addWidget(self.card, 1)
        self.names.current_row_changed.connect(self._show)
        self.names.activated_row.connect(self._enter)
        self.view.opened.connect(self.opened)

    def show_overview(self, overview: Overview) -> None:
        """Shows these tables; the chosen one stays chosen."""
        self._tables = {table.code: table for table in overview.tables}
        chosen = self.names.current_data()
        self.names.set_rows(self._rows())
        if chosen in self._tables:
            self.names.select_data(chosen)
        else:
            self.names.select_first()
        self._show(self.names.current_data())

    def show_table(self, code: str) -> None:
        """Chooses the table and goes into it."""
        self.names.select_data(code)
        self._enter()

    def focus_first(self) -> None:
        """The names of the tables."""
        self.names.setFocus()

    @property
    def shown(self) -> FigureTable | None:
        """The table that is chosen."""
        return self._tables.get(str(self.names.current_data() or ""))

    def _show(self, _row: object) -> None:
        table = self.shown
        if table is None:
            return
        self.card.set_title(tr(table.title))
        self.card.set_note(tr("v\u00a0závorce dříve · Enter ukáže záznamy"))
        self.definition.setText(tr(table.definition))
        self.view.show_table(table)

    def _enter(self, _row: object = None) -> None:
        self.view.setFocus()

    def _rows(self) -> list[WorkRow]:
        rows = []
        listed = {code for _, *codes in _GROUPS for code in codes}
        others = [code for code in self._tables if code not in listed]
        for title, *codes in (*_GROUPS, (_OTHERS, *others)):
            known = [code for code in codes if code in self._tables]
            if known:
                rows.append(WorkRow(title=tr(title), is_heading=True))
            rows += [WorkRow(title=tr(self._tables[code].title), data=code) for code in known]
        return rows
