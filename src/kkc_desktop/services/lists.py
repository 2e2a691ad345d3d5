"""The lists that the station edits: change, add, hide; nothing that a record may name is lost."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.edited_code_lists import is_always_offered
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.list_check import check_code, check_values
from kkc_desktop.domain.list_entry import ListEntry
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.list_row import ListRow, changed_row, restored_row, stored
from kkc_desktop.domain.list_schema import SCHEMAS, Value, Values
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.services.shipped_lists import shipped_list
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


class Lists:
    """Reads a list with the hidden items; head and administrator edit it."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._shelf = workplace.lists

    @property
    def may_edit(self) -> bool:
        """Whether the person on duty edits lists."""
        return self._workplace.may(Act.EDIT_LISTS)

    def entries(self, kind: ListKind) -> tuple[ListRow, ...]:
        """The items of the list that are offered."""
        return self._shelf.entries(kind)

    def all_entries(self, kind: ListKind) -> tuple[ListRow, ...]:
        """Every item of the list, the hidden ones too."""
        return self._shelf.all_entries(kind)

    def problems(self, kind: ListKind, values: Values) -> list[Problem]:
        """What the values lack before they may be put in force."""
        return check_values(kind, values)

    def change(self, kind: ListKind, code: str, values: Values) -> ListRow:
        """Lets an item say this from now on; refused with NotComplete."""
        said = cleaned(values)
        _demand(check_values(kind, said))
        return self._put(
            changed_row(self._known(kind, code), said, self._workplace.now(), self._by)
        )

    def add(self, kind: ListKind, code: str, values: Values) -> ListRow:
        """Adds an item of the station's own.

        Refused with WrongStep where members carry rules, with NotComplete when the code is taken.
        """
        if not SCHEMAS[kind].may_add:
            raise WrongStep(
                "Do číselníku nelze přidat nový člen, protože členy nesou pravidla programu.",
                "Přejmenujte některý z\u00a0dodaných, nebo zapište podrobnost do poznámky.",
            )
        said = cleaned(values)
        wrong = check_code(kind, code) or _taken(self._shelf.entry(kind, code))
        _demand([*wrong, *check_values(kind, said)])
        row = ListRow(kind=kind, code=code, values={}, is_shipped=False)
        return self._put(changed_row(row, said, self._workplace.now(), self._by))

    def hide(self, kind: ListKind, code: str) -> ListRow:
        """Offers the item no more; records that name it keep its words.

        Refused with WrongStep for what the desk cannot do without: such a member of a code list,
        the last topic of advice.
        """
        if kind is ListKind.CODE_LIST and is_always_offered(code):
            raise WrongStep(
                "Tuto možnost skrýt nelze, protože ji program sám předvyplňuje nebo hlídá.",
                "Můžete ji přejmenovat nebo přesunout.",
            )
        if kind is ListKind.ADVICE_TOPIC and len(self.entries(kind)) == 1:
            raise WrongStep("Poslední téma rad skrýt nelze.", "Nejdřív ukažte jiné téma.")
        return self._put(replace(self._known(kind, code), is_hidden=True))

    def show(self, kind: ListKind, code: str) -> ListRow:
        """Offers a hidden item again."""
        return self._put(replace(self._known(kind, code), is_hidden=False))

    def restore(self, kind: ListKind, code: str) -> ListRow:
        """Puts the shipped wording in force again; refused with WrongStep for an own item."""
        shipped = shipped_list(kind).get(code)
        if shipped is None:
            raise WrongStep(
                "Tuto položku přidala stanice, dodané znění nemá.", "Opravte ji, nebo ji skryjte."
            )
        row = self._known(kind, code)
        return self._put(restored_row(row, shipped, self._workplace.now(), self._by))

    @property
    def _by(self) -> OfficerId:
        return self._workplace.officer.id

    def _known(self, kind: ListKind, code: str) -> ListRow:
        row = self._shelf.entry(kind, code)
        if row is None:
            raise WrongStep("Taková položka v\u00a0seznamu není.", "Vyberte ji ze seznamu.")
        return row

    def _put(self, row: ListRow) -> ListRow:
        touched = replace(row, changed_at=self._workplace.now(), changed_by=self._by)
        entry = stored(touched)
        with self._workplace.act(Act.EDIT_LISTS, RecordKind.LIST_ENTRY, entry.id) as tx:
            put_entry(tx, entry)
        self._shelf.renew()
        return self._known(row.kind, row.code)


def put_entry(tx: "Transaction", entry: ListEntry) -> None:
    """Stores the item in place of the one of the same code."""
    known = tx.list_entries.find(entry.id)
    if known is None:
        tx.list_entries.add(replace(entry, revision=1))
    else:
        tx.list_entries.update(replace(entry, revision=known.revision))


def cleaned(values: Values) -> dict[str, Value]:
    """The values without characters that nobody sees and without blank words."""
    return {name: _cleaned(value) for name, value in values.items()}


def _cleaned(value: Value) -> Value:
    if isinstance(value, str):
        return clean_text(value).strip()
    if isinstance(value, tuple):
        return tuple(word for each in value if (word := clean_text(each).strip()))
    return value


def _taken(row: ListRow | None) -> list[Problem]:
    if row is None:
        return []
    text = f"Kód „{row.code}“ už má jiná položka."
    fix = "Zvolte jiný kód, nebo upravte tu položku."
    return [Problem(field="code", text=text, fix=fix)]


def _demand(problems: list[Problem]) -> None:
    if problems:
        raise NotComplete(tuple(problems))
