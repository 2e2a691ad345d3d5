"""What a change of the vault makes of its content; nothing is written here."""

from collections.abc import Callable
from dataclasses import replace

from kkc_desktop.domain.account import Account
from kkc_desktop.storage.vault_file import Holder, Row, VaultContent

RECOVERY = "recovery"


def place_of(store_id: str, holder: str) -> str:
    """What a seal is bound to, the store and whose it is: it opens nowhere else."""
    return f"{store_id}/{holder}"


def row_of(account: Account, holder: Holder | None) -> Row:
    """The account with what it opens, which is nothing until it has a password."""
    return Row(replace(account, has_password=holder is not None), holder)


def with_row(content: VaultContent, row: Row) -> VaultContent:
    """Replaces the account's row, or adds it after the others."""
    rows = {each.account.officer_id: each for each in content.rows}
    rows[row.account.officer_id] = row
    return replace(content, rows=tuple(rows.values()))


def with_holders(content: VaultContent, change: Callable[[Holder, str], Holder]) -> VaultContent:
    """Changes every holder; the change is told the place of each."""

    def changed(row: Row) -> Row:
        if row.holder is None:
            return row
        place = place_of(content.store_id, row.account.officer_id)
        return replace(row, holder=change(row.holder, place))

    return replace(
        content,
        rows=tuple(changed(row) for row in content.rows),
        recovery=change(content.recovery, place_of(content.store_id, RECOVERY)),
    )


def with_one_generation(content: VaultContent, generation: int) -> VaultContent:
    """Forgets the keys of every other generation; this one is in force."""

    def kept(holder: Holder, _place: str) -> Holder:
        return replace(holder, wraps=tuple(w for w in holder.wraps if w[0] == generation))

    return with_holders(replace(content, generation=generation), kept)
