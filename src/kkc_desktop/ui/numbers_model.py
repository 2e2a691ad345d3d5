"""The lines of the register in a table: any number of them, read by pages where one looks."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, Qt

from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.document_lists import BlankFormState
from kkc_desktop.domain.numbers_register import MISSING_WORD, NumberGap, RegisterLine
from kkc_desktop.domain.typed_text import pictured
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.record_table import TONE_ROLE, Column, Index, RecordTableModel
from kkc_desktop.ui.screen_language import tr

Entry = int | NumberGap

_PAGE = 200
_KEPT_PAGES = 8
_NOWHERE = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_DECORATION = int(Qt.ItemDataRole.DecorationRole)


def number_columns() -> tuple[Column[RegisterLine], ...]:
    """What is told of a number."""
    return (
        Column("Číslo", _number, _tone, width=240, icon_of=_picture),
        Column("Druh", _what, _tone, width=214),
        Column("Vydáno", _issued, width=128),
        Column("Vydal", lambda line: line.issued_by, width=120),
        Column("Stav", _state, _tone, width=140),
        Column("Poznámka", lambda line: note_words(line.note)),
    )


class NumbersModel(RecordTableModel[RegisterLine]):
    """Knows the order of all lines and reads only those that are shown.

    `read` gives the lines of a page of numbers, `line_of` that of a gap.
    """

    def __init__(
        self,
        read: Callable[[Sequence[int]], Sequence[RegisterLine]],
        line_of: Callable[[NumberGap], RegisterLine],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(number_columns(), parent)
        self._read = read
        self._line_of = line_of
        self._entries: list[Entry] = []
        self._pages: OrderedDict[int, list[RegisterLine | None]] = OrderedDict()

    def show_entries(self, sequences: Sequence[int], gaps: Sequence[NumberGap]) -> None:
        """Shows these numbers, both in order, each gap where its numbers would be."""
        self.beginResetModel()
        entries: list[Entry] = list(sequences)
        for gap in reversed(gaps):
            entries.insert(bisect_right(sequences, gap.first), gap)
        self._entries = entries
        self._pages.clear()
        self.endResetModel()

    def line_at(self, row: int) -> RegisterLine | None:
        """The line of the row; None where it could not be read."""
        number, place = divmod(row, _PAGE)
        if number not in self._pages:
            self._pages[number] = self._read_page(number)
            if len(self._pages) > _KEPT_PAGES:
                self._pages.popitem(last=False)
        return self._pages[number][place]

    def row_of(self, sequence: int) -> int:
        """The row of the number, else of the nearest one before it."""
        return max(0, bisect_right(self._entries, sequence, key=_first) - 1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """The number of lines."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """Words, tone and icon; nothing else is asked of the model."""
        if not index.isValid() or role not in (_DISPLAY, _DECORATION, TONE_ROLE):
            return None
        column = self.columns[index.column()]
        if role == _DECORATION and column.icon_of is None:
            return None
        line = self.line_at(index.row())
        if line is None:
            return None
        if role == _DISPLAY:
            return pictured(column.text_of(line))
        if role == TONE_ROLE:
            return column.tone_of(line) if column.tone_of else ""
        name = column.icon_of(line) if column.icon_of else ""
        return icon(name, _tone(line) or "muted") if name else None

    def _read_page(self, number: int) -> list[RegisterLine | None]:
        entries = self._entries[number * _PAGE : (number + 1) * _PAGE]
        sequences = [entry for entry in entries if isinstance(entry, int)]
        found = {line.sequence: line for line in self._read(sequences)} if sequences else {}
        return [
            found.get(entry) if isinstance(entry, int) else self._line_of(entry)
            for entry in entries
        ]


def _first(entry: Entry) -> int:
    return entry if isinstance(entry, int) else entry.first


def _number(line: RegisterLine) -> str:
    return tr(line.text) if line.gap is not None else line.text


def _what(line: RegisterLine) -> str:
    return tr(MISSING_WORD) if line.gap is not None else tr(line.what)


def _issued(line: RegisterLine) -> str:
    return moment_words(line.issued_at) if line.issued_at else ""


def _state(line: RegisterLine) -> str:
    return tr(MISSING_WORD) if line.gap is not None else tr(line.state)


def note_words(note: str) -> str:
    """The program's own words in the language of the screen, what was typed as it is."""
    return "; ".join(tr(part) for part in note.split("; "))


def _tone(line: RegisterLine) -> str:
    if line.gap is not None:
        return "error"
    if line.is_void:
        return "muted"
    return "warning" if line.form_state is BlankFormState.IN_DRAWER else ""


def _picture(line: RegisterLine) -> str:
    if line.gap is not None:
        return "error"
    if line.is_void:
        return "struck"
    return "waiting" if line.form_state is BlankFormState.IN_DRAWER else ""
