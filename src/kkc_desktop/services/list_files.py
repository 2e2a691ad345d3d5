"""Lists that travel between stations as files: written, previewed, taken over."""

from dataclasses import replace
from hashlib import sha256

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.list_file import read_list, write_list
from kkc_desktop.domain.list_import import ImportRow, ListPreview, compared
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.list_row import ListRow, changed_row, restored_row, stored
from kkc_desktop.services.lists import put_entry
from kkc_desktop.services.shipped_lists import shipped_list
from kkc_desktop.services.workplace import Workplace


class ListFiles:
    """Head and administrator write lists into files and take them over."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._shelf = workplace.lists

    @property
    def may_export(self) -> bool:
        """Whether the person on duty writes lists into files."""
        return self._workplace.may(Act.EXPORT_LISTS)

    def export(self, kind: ListKind) -> bytes:
        """The list as a file; the trail keeps its name, count and digest."""
        rows = self._shelf.all_entries(kind)
        content = write_list(kind, rows)
        reason = f"{kind.label}, položek {len(rows)}, SHA-256 {sha256(content).hexdigest()}"
        with self._workplace.act(Act.EXPORT_LISTS, reason=reason):
            return content

    def preview(self, kind: ListKind, content: bytes, name: str) -> ListPreview:
        """What taking the file over would change; refused with PackUnreadable."""
        with self._workplace.look(Act.EDIT_LISTS):
            known = {row.code: row for row in self._shelf.all_entries(kind)}
        rows = read_list(kind, content, name, self._workplace.today())
        digest = sha256(content).hexdigest()
        return ListPreview(kind=kind, name=name, digest=digest, rows=compared(kind, rows, known))

    def take(self, preview: ListPreview, theirs: frozenset[str] = frozenset()) -> int:
        """Takes the file over, in the conflicts of the codes in `theirs` too.

        Says how many items were changed; where none is, nothing is written.
        """
        entries = [stored(self._taken(row)) for row in preview.taken(theirs)]
        officer = self._workplace.permit(Act.EDIT_LISTS)
        if not entries:
            return 0
        first, *others = entries
        reason = f"převzato {len(entries)} položek ze souboru, SHA-256 {preview.digest}"
        kind = RecordKind.LIST_ENTRY
        with self._workplace.act(Act.EDIT_LISTS, kind, first.id, reason) as tx:
            for entry in entries:
                put_entry(tx, entry)
            for entry in others:
                now = self._workplace.now()
                tx.audit.append(officer.id, Act.EDIT_LISTS, now, kind, entry.id, reason)
        self._shelf.renew()
        return len(entries)

    def _taken(self, row: ImportRow) -> ListRow:
        now, by = self._workplace.now(), self._workplace.officer.id
        shipped = shipped_list(row.kind).get(row.code)
        ours = row.ours or ListRow(kind=row.kind, code=row.code, values={}, is_shipped=False)
        if shipped is not None and row.values == shipped:
            said = restored_row(ours, shipped, now, by)
        else:
            said = changed_row(ours, row.values, now, by)
        return replace(said, is_hidden=row.is_hidden, changed_at=now, changed_by=by)
