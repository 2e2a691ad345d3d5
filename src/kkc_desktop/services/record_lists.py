"""The lists of contacts, advice, incidents, documents and persons: read, printed, handed out."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.czech import grouped, moment_words
from kkc_desktop.domain.edited_code_lists import ListWords
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.exported_table import ExportedCell, ExportedColumn, ExportedTable
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.record_list import ListedRecord, ListQuery, query_words, rows_digest
from kkc_desktop.services.list_columns import (
    COLUMNS,
    NEWEST_BY,
    Labels,
    cell_of,
    in_order,
    labels_of,
    meant_by,
)
from kkc_desktop.services.restricted import hidden_records
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.record_rows import RowQuestion
    from kkc_desktop.storage.transaction import Transaction

MOST_PRINTED = 5_000
"""Rows that a printed list may have: about a hundred and fifty sheets."""
MOST_EXPORTED = 200_000
"""Rows that a file may have: what a common PC holds in memory beside the desk."""

TITLES = {
    RecordKind.CONTACT: "Seznam kontaktů",
    RecordKind.ADVICE: "Seznam preventivních rad",
    RecordKind.INCIDENT: "Seznam událostí",
    RecordKind.DOCUMENT: "Seznam dokumentů",
    RecordKind.PERSON: "Seznam osob",
}

_AT_ONCE = 1_000
_TYPED = "Hledaná slova"
_LEAST_WIDTH = 10
_DIGEST_IN_LINE = 16

Report = Callable[[int, int], None]


class RecordLists:
    """The verbs of the lists of records. Opening one is logged by `Finding.browse`.

    A record whose data are only kept is a row of its number and moment for who writes protocols,
    so that somebody may end the restriction; for everybody else it is not there.
    """

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def labels(self, kind: RecordKind) -> Labels:
        """The words of the codes in the list, as the station says them now."""
        with self._workplace.look():
            return labels_of(self._workplace, kind, self._workplace.lists.words())

    def count(self, kind: RecordKind) -> int:
        """How many records the whole list has."""
        with self._workplace.look() as tx:
            return tx.record_rows.count(kind, self._hidden(tx))

    def most(self, kind: RecordKind) -> int:
        """More records than this the whole list has not; known at once."""
        with self._workplace.look() as tx:
            return tx.record_rows.most(kind)

    def newest(
        self, kind: RecordKind, start: int, limit: int, count: int
    ) -> tuple[ListedRecord, ...]:
        """So many rows of the whole list of `count` or less from this one on, the newest first."""
        with self._workplace.look() as tx:
            rows = tx.record_rows.newest(kind, start, limit, count, self._hidden(tx))
            return self._shown(tx, rows)

    def places(
        self, kind: RecordKind, query: ListQuery, is_stopped: Callable[[], bool] = lambda: False
    ) -> "array[int] | None":
        """Where the rows that are asked for stand, in order; None once it is to stop."""
        question = self._question(kind, query)
        with self._workplace.look() as tx:
            question = replace(question, without=self._hidden(tx))
            return tx.record_rows.places(question, is_stopped)

    def rows(self, kind: RecordKind, places: Sequence[int]) -> tuple[ListedRecord, ...]:
        """The rows at these places in their order; a record that is gone is left out."""
        with self._workplace.look() as tx:
            return self._shown(tx, tx.record_rows.rows(kind, places))

    def states(self, kind: RecordKind, query: ListQuery) -> dict[str, int]:
        """How many of the rows asked for are in each state, by its code."""
        question = self._question(kind, query)
        with self._workplace.look() as tx:
            return tx.record_rows.states(replace(question, without=self._hidden(tx)))

    def index_of(self, kind: RecordKind, record_id: str) -> int | None:
        """Which row of the whole list, the newest first, shows the record."""
        with self._workplace.look() as tx:
            return tx.record_rows.index_of(kind, record_id, self._hidden(tx))

    def place_of(self, kind: RecordKind, record_id: str) -> int | None:
        """Where the record stands; None where it is no more."""
        with self._workplace.look() as tx:
            return tx.record_rows.place_of(kind, record_id)

    def table(
        self,
        kind: RecordKind,
        query: ListQuery,
        fields: Sequence[str],
        places: Sequence[int] | None = None,
        report: Report = lambda done, total: None,
    ) -> ExportedTable:
        """The rows asked for with the columns of these fields, typed, with what they are.

        `places` are those of the query where they are known already. Every cell is Czech, in the
        program's own words, so that the lists of two centres can be laid side by side.
        """
        places = places if places is not None else self.places(kind, query) or ()
        labels = labels_of(self._workplace, kind, ListWords())
        columns = [column for column in COLUMNS[kind] if column.field in fields]
        rows: list[tuple[ExportedCell, ...]] = []
        with self._workplace.look() as tx:
            for start in range(0, len(places), _AT_ONCE):
                report(start, len(places))
                part = tx.record_rows.rows(kind, places[start : start + _AT_ONCE])
                for row in self._shown(tx, part):
                    rows.append(tuple(cell_of(row, each.field, labels) for each in columns))
        bare = ExportedTable(
            title=TITLES[kind],
            columns=tuple(
                ExportedColumn(title=column.title, cell_type=column.cell_type) for column in columns
            ),
            rows=tuple(rows),
        )
        heading = self._heading(kind, query, labels, bare)
        return ExportedTable(
            title=bare.title, columns=bare.columns, rows=bare.rows, heading=heading
        )

    def demand_printable(self, count: int) -> None:
        """Refuses with NotComplete a list of more than MOST_PRINTED rows."""
        if count > MOST_PRINTED:
            text = f"Na papír se vejde nejvýše {grouped(MOST_PRINTED)} řádků."
            fix = "Zužte seznam obdobím nebo filtrem, nebo jej vyvezte do souboru."
            raise NotComplete((Problem(field="rows", text=text, fix=fix),))

    def demand_exportable(self, count: int) -> None:
        """Refuses with NotComplete a list of more than MOST_EXPORTED rows."""
        if count > MOST_EXPORTED:
            text = f"Do jednoho souboru se vejde nejvýše {grouped(MOST_EXPORTED)} řádků."
            fix = "Zužte seznam obdobím nebo filtrem a\u00a0vyvezte jej po částech."
            raise NotComplete((Problem(field="rows", text=text, fix=fix),))

    def sheet(
        self,
        kind: RecordKind,
        table: ExportedTable,
        report: Report = lambda done, total: None,
    ) -> bytes:
        """The PDF/A of the table, logged before it is made; `report` may raise to call it off.

        Refused with NotComplete when it has more than MOST_PRINTED rows.
        """
        self.demand_printable(len(table.rows))
        from kkc_desktop.domain.audit_chain import paper_mark
        from kkc_desktop.printing.record_sheet import render_records

        workplace = self._workplace
        with workplace.act(Act.PRINT_LIST, kind) as tx:
            tx.audit.reason = line_words(table, tx.audit.digest_of)
            witness = paper_mark(*tx.audit.head())
        count = len(table.rows)
        heard = partial(report, count, count)
        return render_records(table, workplace.station, workplace.now(), witness, heard)

    def _hidden(self, tx: "Transaction") -> frozenset[str]:
        return hidden_records(self._workplace, tx)

    def _shown(self, tx: "Transaction", rows: Sequence[ListedRecord]) -> tuple[ListedRecord, ...]:
        """The rows as the person on duty may see them; asked of all restricted ones, as few are."""
        restricted = tx.data_steps.restricted()
        if not restricted:
            return tuple(rows)
        hidden = self._hidden(tx)
        return tuple(
            replace(row, is_restricted=True) if row.id in restricted else row
            for row in rows
            if row.id not in hidden
        )

    def _question(self, kind: RecordKind, query: ListQuery) -> "RowQuestion":
        from kkc_desktop.storage.record_rows import RowQuestion

        labels = self.labels(kind)
        meant = tuple(meant_by(word, labels) for word in query.words)
        return RowQuestion(kind=kind, query=query, meant=meant, ranks=in_order(labels))

    def _heading(
        self, kind: RecordKind, query: ListQuery, labels: Labels, table: ExportedTable
    ) -> tuple[tuple[str, str], ...]:
        titles = {column.field: column.title for column in COLUMNS[kind]}
        chosen = tuple((titles[name], labels[name].get(code, code)) for name, code in query.chosen)
        period, narrowed = query_words(query, chosen)
        order = titles[query.order or NEWEST_BY[kind]]
        is_falling = query.is_descending or not query.order
        typed = ((_TYPED, f"„{' '.join(query.words)}“"),) if query.words else ()
        return (
            ("Období", period),
            ("Filtr", narrowed),
            *typed,
            ("Řazeno podle", f"{order}, {'sestupně' if is_falling else 'vzestupně'}"),
            ("Počet řádků", grouped(len(table.rows))),
            ("Sestavil(a)", self._workplace.officer.full_name),
            ("Vytvořeno", moment_words(self._workplace.now())),
            ("Otisk řádků (SHA-256)", rows_digest(table)),
        )


def line_words(table: ExportedTable, digest_of: Callable[[str], str]) -> str:
    """What of the table stands in the trail: how much, which period and filter, which digest.

    Of the typed words, which may be a name, a keyed digest alone.
    """
    said = dict(table.heading)
    parts = [
        f"řádků {said['Počet řádků']}",
        f"období {said['Období']}",
        f"filtr {said['Filtr']}",
        f"otisk {said['Otisk řádků (SHA-256)'][:_DIGEST_IN_LINE]}",
    ]
    if _TYPED in said:
        parts.insert(3, f"slova {digest_of(said[_TYPED].strip('„“'))}")
    return ", ".join(parts)
