"""The register as a table: initials, needs as groups, contact as a word, whoever left muted."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QHeaderView, QTableView

from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.event_lists import Need
from kkc_desktop.domain.gathering import GatheredPerson
from kkc_desktop.domain.gathering_words import band_words, needs_words, person_words, shortened
from kkc_desktop.domain.typed_text import pictured
from kkc_desktop.ui.gathered_form import group_words
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import TONE_ROLE, Column, RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, text_font
from kkc_desktop.ui.tone_delegate import ToneDelegate

_BAND, _WHO, _GROUP, _FROM, _NEEDS, _ANIMALS, _CONTACT, _PLACE = range(8)
_WIDTHS = (48, 100, 118, 94, None, 54, 56, 126)
_DRAWN = 726
"""The width at which the columns are as drawn."""
_HEADS = ("Páska", "Kdo", "Skupina", "Odkud", "Potřeby", "Zvířata", "Spojení", "Kde je")
_NOTHING = "–"
_GRAVE = frozenset({Need.MEDICINE, Need.DOCTOR})
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_FONT = int(Qt.ItemDataRole.FontRole)
Index = QModelIndex | QPersistentModelIndex


class GatheredTableModel(RecordTableModel[GatheredPerson]):
    """The rows, newest band on top; icons stand beside the words that they are a sign of."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._groups: dict[str, int] = {}
        self._words: dict[int, tuple[list[str], list[str]]] = {}
        words = (
            lambda person: band_words(person.band),
            person_words,
            self._group,
            lambda person: person.came_from or _NOTHING,
            lambda person: needs_words(person.needs, tr) or _NOTHING,
            lambda person: shortened(person.animals) or _NOTHING,
            lambda person: "tel." if person.contact else _NOTHING,
            place_words,
        )
        tones = {_GROUP: _group_tone, _NEEDS: _needs_tone, _PLACE: _place_tone}
        columns = [
            Column(_HEADS[place], text, tone_of=tones.get(place, _row_tone), width=_WIDTHS[place])
            for place, text in enumerate(words)
        ]
        super().__init__(columns, parent)
        self._band_font = text_font(weight=QFont.Weight.DemiBold)

    def show_people(self, people: Sequence[GatheredPerson], groups: dict[str, int]) -> None:
        """Shows these people; `groups` say how many belong to each group."""
        self._groups = groups
        self.set_rows(sorted(people, key=lambda person: -person.band))

    def set_rows(self, rows: Sequence[GatheredPerson]) -> None:
        """Makes the words of a row when it is first seen: of hundreds only a few ever are."""
        self.beginResetModel()
        self._rows = list(rows)
        self._words = {}
        self.endResetModel()

    def _row_words(self, row: int) -> tuple[list[str], list[str]]:
        """Texts and tones of the row."""
        if row not in self._words:
            person = self._rows[row]
            texts = [pictured(column.text_of(person)) for column in self.columns]
            tones = [column.tone_of(person) if column.tone_of else "" for column in self.columns]
            self._words[row] = texts, tones
        return self._words[row]

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Words, tones, the icons and the stronger band."""
        if role == _DECORATION and index.isValid():
            return self._icon(self.row_at(index), index.column())
        if role == _FONT and index.isValid() and index.column() == _BAND:
            return self._band_font
        if role in (_DISPLAY, _TIP) and index.isValid():  # a narrow column cuts its words
            return self._row_words(index.row())[0][index.column()]
        if role == TONE_ROLE and index.isValid():
            return self._row_words(index.row())[1][index.column()]
        return None

    def _group(self, person: GatheredPerson) -> str:
        if person.is_alone:
            return tr("bez doprovodu")
        if not person.group_name:
            return tr("bez skupiny") if not person.erased_at else _NOTHING
        return group_words(person.group_name, self._groups.get(person.group_name, 0))

    def _icon(self, person: GatheredPerson, column: int) -> QIcon | None:
        if column == _GROUP and person.is_alone and person.left_at is None:
            return icon("error", "error")
        if column == _NEEDS and _GRAVE & set(person.needs):
            return icon("warning", "warning" if person.left_at is None else "muted")
        if column == _PLACE and person.left_at is not None:
            return icon("hand-over", "muted")
        return None


def gathered_table(model: GatheredTableModel) -> QTableView:
    """The table of the register."""
    table = plain_table(model, tr("Evidence lidí ve středisku"))
    set_kind(table, "bare")
    table.setItemDelegate(ToneDelegate(table))
    head = table.horizontalHeader()
    head.setSectionResizeMode(_NEEDS, QHeaderView.ResizeMode.Stretch)
    head.setMinimumSectionSize(40)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.viewport().installEventFilter(_Shares(table))
    return table


class _Shares(QObject):
    """Gives what a wide window has to spare to the columns that hold words."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            spare = max(0, self._table.viewport().width() - _DRAWN)
            for column, fifths in ((_GROUP, 1), (_FROM, 2), (_PLACE, 1)):
                self._table.setColumnWidth(column, (_WIDTHS[column] or 0) + spare * fifths // 5)
        return super().eventFilter(watched, event)


def place_words(person: GatheredPerson) -> str:
    """Where the person is, or where they went and when."""
    if person.left_at is None:
        return person.place or _NOTHING
    return f"{shortened(person.left_to)} {clock_words(person.left_at)}".strip()


def _row_tone(person: GatheredPerson) -> str:
    return "" if person.left_at is None else "muted"


def _place_tone(person: GatheredPerson) -> str:
    return _row_tone(person)


def _group_tone(person: GatheredPerson) -> str:
    return "error" if person.is_alone and person.left_at is None else _row_tone(person)


def _needs_tone(person: GatheredPerson) -> str:
    if person.left_at is None and _GRAVE & set(person.needs):
        return "warning"
    return _row_tone(person)
