"""Prevention in numbers: by month, topic and group; each number shows the records behind it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.czech import ZONE, moment_words
from kkc_desktop.domain.prevention import PreventionEvent
from kkc_desktop.domain.prevention_counts import (
    CountedBy,
    PreventionCount,
    PreventionRecord,
    when,
)
from kkc_desktop.ui.action_bar import action_bar
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.prevention_event_dialog import PreventionEventDialog
from kkc_desktop.ui.record_table import Column, RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

if TYPE_CHECKING:
    from kkc_desktop.services.prevention import Prevention

_ROW = 44
_YEARS = 3
_BOTH_WIDE = 900
_COUNTS_WIDTH, _NARROW_COUNTS = 380, 300


class PreventionPage(DeskPage):
    """At the left the numbers, at the right the records of the chosen one; Enter opens them."""

    def __init__(self, prevention: "Prevention", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prevention = prevention
        self._counts: dict[str, PreventionCount] = {}
        year = prevention.now().astimezone(ZONE).year
        self.year = CodeListCombo()
        self.year.set_choices([(year - back, str(year - back)) for back in range(_YEARS)])
        self.year.set_value(year)
        self.by = CodeListCombo()
        self.by.set_choices(CountedBy)
        self.by.set_value(CountedBy.MONTH)
        self.counts_card = SectionCard("list", tr("Počty"))
        self.counts = WorkList(_ROW)
        self.counts.setAccessibleName(tr("Počty"))
        self.records_card = SectionCard("folder", tr("Záznamy"))
        self.model = RecordTableModel(self._columns(), self)
        self.records = plain_table(self.model, tr("Záznamy za číslem"))
        self.back_button = _button("previous", tr(" Zpět  Esc"), tr("Zpět, Esc"))
        words = tr(" Nová beseda nebo akce  Ctrl+Enter")
        self.new_button = _button("add", words, tr("Nová beseda nebo akce, Ctrl+Enter"), "primary")
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Counts again; what was chosen stays chosen."""
        with guarded(self):
            self._count()

    def focus_first(self) -> None:
        """The numbers."""
        self.counts.setFocus()
        if self.counts.current_data() is None:
            self.counts.select_first()

    def finish(self) -> None:
        """Begins a new talk."""
        with guarded(self):
            self._edit(self._prevention.blank())

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of the page."""
        return (
            (tr("šipky"), tr("vybrat číslo, vpravo se ukážou jeho záznamy")),
            ("Enter", tr("k\u00a0záznamům, v\u00a0nich otevřít záznam")),
            ("Ctrl+Enter", tr("nová beseda nebo akce")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the numbers are narrower."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= _BOTH_WIDE
        self.counts_card.setFixedWidth(_COUNTS_WIDTH if is_wide else _NARROW_COUNTS)

    def _count(self) -> None:
        year, by = self.year.value(), self.by.value()
        assert isinstance(year, int), "the list offers years only"
        assert isinstance(by, CountedBy), "the list offers ways of counting only"
        found = self._prevention.counted(year, by)
        self._counts = {count.key: count for count in found}
        self.counts.set_rows([_count_row(count) for count in found])
        if self.counts.current_data() is None:
            self.counts.select_first()
        self._show_records()

    def _show_records(self) -> None:
        count = self._counts.get(str(self.counts.current_data() or ""))
        records = count.records if count else ()
        self.model.set_rows(list(records))
        self.records_card.set_count(len(records))
        self.records_card.set_note(count.title if count else "")
        if records:
            self.records_card.clear_empty()
            self.records.selectRow(0)
        else:
            hint = tr("Radu zapíšete klávesou F3, besedu Ctrl+Enter.")
            self.records_card.set_empty("advice", tr("Zatím nic"), hint)

    def _enter_records(self) -> None:
        if self.model.rowCount():
            self.records.setFocus()

    def _open(self, index: QModelIndex) -> None:
        record = self.model.row_at(index)
        if isinstance(record, AdviceRecord):
            self.wanted.emit(Wish(place=Place.ADVICE, record_id=record.id))
        else:
            self._edit(record)

    def _edit(self, event: PreventionEvent) -> None:
        PreventionEventDialog(self._prevention, event, self._take_stored, self).open()

    def _take_stored(self, event: PreventionEvent) -> None:
        self.refresh()
        self.saved.emit(Said(text=tr("Zapsáno: {}.").format(event.title)))

    def _columns(self) -> tuple[Column[PreventionRecord], ...]:
        titles = {category.code: category.title for category in self._prevention.categories}

        def topics(record: PreventionRecord) -> str:
            return ", ".join(titles.get(code, code) for code in record.topics)

        return (
            Column("Kdy", lambda record: moment_words(when(record)), width=138),
            Column("Co", _what, width=280),
            Column("Témata", topics),
            Column("Lidí", _people, width=60, align_right=True),
        )

    def _connect(self) -> None:
        self.year.currentIndexChanged.connect(self.refresh)
        self.by.currentIndexChanged.connect(self.refresh)
        self.counts.current_row_changed.connect(self._show_records)
        self.counts.activated_row.connect(self._enter_records)
        self.records.activated.connect(self._open)
        self.back_button.clicked.connect(self.leave)
        self.new_button.clicked.connect(self.finish)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(10)
        head.addWidget(IconLabel("advice", "accent", 24))
        head.addWidget(PlainLabel(tr("Prevence v\u00a0číslech"), "page-title"))
        head.addStretch()
        for words, combo in ((tr("Ro&k"), self.year), (tr("Rozdě&lit"), self.by)):
            label = PlainLabel(words, "field-label")
            label.setBuddy(combo)
            combo.setAccessibleName(words.replace("&", ""))
            head.addWidget(label)
            head.addWidget(combo)
        self.counts_card.body.addWidget(self.counts)
        self.records_card.body.addWidget(self.records)
        body = QHBoxLayout()
        body.setContentsMargins(20, 0, 20, 0)
        body.setSpacing(12)
        body.addWidget(self.counts_card)
        body.addWidget(self.records_card, 1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 12, 0, 0)
        page.setSpacing(12)
        page.addLayout(head)
        page.addLayout(body, 1)
        page.addWidget(action_bar((self.back_button,), (self.new_button,)))


def _count_row(count: PreventionCount) -> WorkRow:
    parts = []
    if count.advice or not count.events:
        parts.append(counted(len(count.advice), "rada", "rady", "rad"))
    if count.events:
        parts.append(counted(len(count.events), "akce", "akce", "akcí"))
        parts.append(counted(count.audience, "člověk", "lidé", "lidí"))
    if count.leaflets:
        parts.append(counted(count.leaflets, "leták", "letáky", "letáků"))
    return WorkRow(
        title=count.title[:1].upper() + count.title[1:],
        second_line=" · ".join(parts),
        time_text=str(len(count.advice) + len(count.events)),
        is_strong=not count.key,
        data=count.key,
    )


def _what(record: PreventionRecord) -> str:
    if isinstance(record, AdviceRecord):
        return f"rada {record.evidence_number}"
    return f"{tr(record.kind.label)}: {record.title}"


def _people(record: PreventionRecord) -> str:
    return str(record.audience_count) if isinstance(record, PreventionEvent) else ""


def _button(picture: str, text: str, name: str, kind: str = "secondary") -> QPushButton:
    button = QPushButton(text)
    button.setIcon(icon(picture, "white" if kind == "primary" else "muted"))
    button.setAccessibleName(name)
    set_kind(button, kind)
    return button
