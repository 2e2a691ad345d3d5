"""What taking a file over would do to a list: nothing is written before somebody agrees."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from kkc_desktop.domain.code_lists import CodeList
from kkc_desktop.domain.list_file import FileRow
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.list_row import ListRow, digest_of
from kkc_desktop.domain.list_schema import SCHEMAS, Values
from kkc_desktop.domain.list_text import NO, YES, value_text


class ImportState(CodeList):
    """How an item of the file stands to the one of the station."""

    CONFLICT = "změněná tady i\u00a0v\u00a0souboru"
    NEW = "nová"
    CHANGED = "změněná"
    SAME = "beze změny"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportRow:
    """One item of the file beside what holds here; `ours` is None for a new one."""

    kind: ListKind
    state: ImportState
    line: int
    code: str
    values: Values
    is_hidden: bool
    ours: ListRow | None

    @property
    def title(self) -> str:
        """The words that name the item."""
        return str(self.values.get(SCHEMAS[self.kind].title) or self.code)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPreview:
    """The file compared with the list; `digest` is the SHA-256 of its bytes."""

    kind: ListKind
    name: str
    digest: str
    rows: tuple[ImportRow, ...]

    def count(self, state: ImportState) -> int:
        """How many items stand so."""
        return sum(row.state is state for row in self.rows)

    def taken(self, theirs: Collection[str]) -> tuple[ImportRow, ...]:
        """What would be written when the file holds in the conflicts of these codes."""
        return tuple(
            row
            for row in self.rows
            if row.state in (ImportState.NEW, ImportState.CHANGED)
            or (row.state is ImportState.CONFLICT and row.code in theirs)
        )


def compared(
    kind: ListKind, file_rows: Iterable[FileRow], known: Mapping[str, ListRow]
) -> tuple[ImportRow, ...]:
    """The items of the file, conflicts first, then new and changed ones."""
    rows = [_compared(kind, each, known.get(each.code)) for each in file_rows]
    order = list(ImportState)
    return tuple(sorted(rows, key=lambda row: order.index(row.state)))


def differences(row: ImportRow) -> list[tuple[str, str, str]]:
    """Label, our words and the file's words of every value in which the two differ."""
    found = []
    ours = row.ours.values if row.ours is not None else {}
    for known in SCHEMAS[row.kind].fields:
        before = value_text(known, ours.get(known.name, known.empty))
        after = value_text(known, row.values.get(known.name, known.empty))
        if before != after:
            found.append((known.label, before, after))
    was_hidden = row.ours is not None and row.ours.is_hidden
    if was_hidden != row.is_hidden:
        found.append(("Skrytá", YES if was_hidden else NO, YES if row.is_hidden else NO))
    return found


def _compared(kind: ListKind, file_row: FileRow, ours: ListRow | None) -> ImportRow:
    values = SCHEMAS[kind].filled({**(ours.values if ours else {}), **file_row.said})
    was_hidden = ours is not None and ours.is_hidden
    is_hidden = was_hidden if file_row.is_hidden is None else file_row.is_hidden
    return ImportRow(
        kind=kind,
        state=_state(ours, file_row.base, digest_of(kind, values, is_hidden=is_hidden)),
        line=file_row.line,
        code=file_row.code,
        values=values,
        is_hidden=is_hidden,
        ours=ours,
    )


def _state(ours: ListRow | None, base: str, digest: str) -> ImportState:
    """A station's own change gives way only to a file that was written with it in it."""
    if ours is None:
        return ImportState.NEW
    if ours.digest == digest:
        return ImportState.SAME
    is_untouched = ours.is_shipped and not ours.is_changed and not ours.is_hidden
    return ImportState.CHANGED if is_untouched or base == ours.digest else ImportState.CONFLICT
