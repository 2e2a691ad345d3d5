"""The vault: who may open the station's data, and the keys that only they can take out.

Reading the list of accounts is light; all ciphers are imported with the first unlocking. Each
change writes the whole file anew in one step, so a cut leaves the old state or the new one.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

from kkc_desktop.domain.account import Account, account_of
from kkc_desktop.domain.errors import StorageUnavailable, WrongPassword, WrongStep
from kkc_desktop.domain.station import Officer, OfficerId, Station
from kkc_desktop.storage.folder import (
    demand_free,
    explaining_files,
    prepare_folder,
    write_atomically,
)
from kkc_desktop.storage.kdf_cost import STANDARD_COST, KdfCost, raised
from kkc_desktop.storage.vault_changes import (
    RECOVERY,
    place_of,
    row_of,
    with_holders,
    with_one_generation,
    with_row,
)
from kkc_desktop.storage.vault_file import (
    Holder,
    Row,
    VaultContent,
    from_bytes,
    keyring_damaged,
    to_bytes,
)

if TYPE_CHECKING:
    from kkc_desktop.storage.keys import Keys


class Vault:
    """The vault file of one station, as it was last read or written."""

    def __init__(self, path: Path, content: VaultContent, cost: KdfCost = STANDARD_COST) -> None:
        self.path = path
        self._content = content
        self._cost = cost

    @classmethod
    def found(
        cls,
        path: Path,
        store_id: str,
        station: Station,
        officers: Sequence[Officer],
        passwords: Mapping[OfficerId, str],
        *,
        backup_place: str = "",
        cost: KdfCost = STANDARD_COST,
    ) -> "tuple[Self, Keys, str]":
        """A new vault in memory, its keys and the recovery key to print; `write` puts it down."""
        from kkc_desktop.domain.recovery_code import fresh_secret, write_code
        from kkc_desktop.storage.keys import Keys
        from kkc_desktop.storage.vault_holders import held_by_password, held_by_recovery, signed

        demand_free(path)
        keys, secret = Keys.fresh(), fresh_secret()

        def holder_of(officer: Officer) -> Holder | None:
            if officer.id not in passwords:
                return None
            return held_by_password(
                place_of(store_id, officer.id), passwords[officer.id], cost, keys
            )

        content = VaultContent(
            store_id=store_id,
            revision=1,
            station=station,
            backup_place=backup_place,
            generation=keys.generation,
            rows=tuple(row_of(account_of(each), holder_of(each)) for each in officers),
            recovery=held_by_recovery(place_of(store_id, RECOVERY), secret, keys),
        )
        return cls(path, signed(content, keys), cost), keys, write_code(secret)

    @classmethod
    def read(cls, path: Path, cost: KdfCost = STANDARD_COST) -> Self:
        """The vault of a station; KeyringDamaged when it is missing or not whole."""
        with explaining_files(path.parent):
            if not path.is_file():
                raise keyring_damaged(f"Svazek klíčů „{path}“ chybí.")
            written = path.read_bytes()
        return cls(path, from_bytes(written), cost)

    @property
    def store_id(self) -> str:
        """Which store the keys are for."""
        return self._content.store_id

    @property
    def revision(self) -> int:
        """How many times the file was written; it only grows."""
        return self._content.revision

    @property
    def generation(self) -> int:
        """Which key of the store is in force."""
        return self._content.generation

    @property
    def station(self) -> Station:
        """The head of the sign-in window: code, names and whether it is the exercise; no more."""
        return self._content.station

    @property
    def backup_place(self) -> str:
        """Where the backups go, so that a restore finds them when the store is gone."""
        return self._content.backup_place

    @property
    def is_rotating(self) -> bool:
        """Whether a change of the key of the store was begun and neither finished nor abandoned."""
        return len(self._content.recovery.wraps) > 1

    def accounts(self) -> tuple[Account, ...]:
        """All accounts in the order they were added, closed ones too."""
        return tuple(row.account for row in self._content.rows)

    def account(self, officer_id: OfficerId) -> Account | None:
        """The account of this officer."""
        row = self._row_of(officer_id)
        return row.account if row else None

    def write(self) -> None:
        """Puts the whole file in place of the old one."""
        self._put_down(self._content)

    def unlock(self, officer_id: OfficerId, password: str) -> "tuple[Keys, ...]":
        """The keys to try on the store, the one in force first; a second only in a rotation.

        WrongPassword when the password is another, KeyringDamaged when the file was changed.
        """
        from kkc_desktop.storage.vault_holders import demand_unchanged, opened_by_password

        row = self._row_of(officer_id)
        if row is None or row.holder is None:
            fix = "Přihlaste se jiným účtem; heslo nastaví vedoucí nebo správce."
            raise WrongPassword("Tento účet nemá heslo.", fix)
        place = self._place(officer_id)
        private_key, all_keys = opened_by_password(row.holder, place, password)
        self._demand_generations(all_keys)
        demand_unchanged(self._content, all_keys[0])
        self._raise_cost(row, private_key, password, all_keys[0])
        return all_keys

    def unlock_by_recovery(self, code: str) -> "tuple[Keys, ...]":
        """The same by the recovery key, in whatever letters and groups it was typed."""
        from kkc_desktop.domain.recovery_code import read_code
        from kkc_desktop.storage.vault_holders import demand_unchanged, opened_by_recovery

        place = self._place(RECOVERY)
        all_keys = opened_by_recovery(self._content.recovery, place, read_code(code))
        self._demand_generations(all_keys)
        demand_unchanged(self._content, all_keys[0])
        return all_keys

    def set_password(
        self, keys: "Keys", officer: Officer, password: str, *, must_change: bool = False
    ) -> None:
        """Gives the officer a new password; one without an account gets it."""
        from kkc_desktop.storage.vault_holders import held_by_password

        if not officer.is_active:
            raise WrongStep("Účet je uzavřen.", "Nejdříve vraťte osobu mezi sloužící.")
        self._demand_calm(keys)
        place = self._place(officer.id)
        holder = held_by_password(place, password, self._cost, keys)
        self._put_row(keys, row_of(replace(account_of(officer), must_change=must_change), holder))

    def put_account(self, keys: "Keys", officer: Officer) -> None:
        """Takes over the officer's name and role; who no longer serves loses the password."""
        self._demand_calm(keys)
        old = self._row_of(officer.id)
        account = account_of(officer)
        if old is None or old.holder is None or not officer.is_active:
            self._put_row(keys, row_of(account, None))
        else:
            account = replace(account, must_change=old.account.must_change)
            self._put_row(keys, row_of(account, old.holder))

    def close_account(self, keys: "Keys", officer_id: OfficerId) -> None:
        """Takes the keys away from the account at once; its name stays."""
        self._demand_calm(keys)
        old = self._row_of(officer_id)
        if old is not None:
            account = replace(old.account, is_open=False, must_change=False)
            self._put_row(keys, row_of(account, None))

    def put_station(self, keys: "Keys", station: Station) -> None:
        """Takes over the station's code and names."""
        self._change(keys, lambda content: replace(content, station=station))

    def put_backup_place(self, keys: "Keys", place: str) -> None:
        """Remembers where the backups go."""
        self._change(keys, lambda content: replace(content, backup_place=place))

    def renew_recovery(self, keys: "Keys") -> str:
        """A new recovery key to print; the old one opens nothing from now on."""
        from kkc_desktop.domain.recovery_code import fresh_secret, write_code
        from kkc_desktop.storage.vault_holders import held_by_recovery

        self._demand_calm(keys)
        secret = fresh_secret()
        recovery = held_by_recovery(self._place(RECOVERY), secret, keys)
        self._change(keys, lambda content: replace(content, recovery=recovery))
        return write_code(secret)

    def begin_rotation(self, keys: "Keys") -> "Keys":
        """A new key of the store; until the end of the rotation the old one is kept beside it."""
        from kkc_desktop.storage.vault_holders import rewrapped

        self._demand_calm(keys)
        following = keys.rotated()

        def both(holder: Holder, place: str) -> Holder:
            return rewrapped(holder, place, (keys, following))

        self._change(keys, lambda content: with_holders(content, both))
        return following

    def finish_rotation(self, keys: "Keys") -> None:
        """The store opens with the new key: forgets the old one."""
        newest = max(generation for generation, _ in self._content.recovery.wraps)
        self._end_rotation(keys, newest)

    def abandon_rotation(self, keys: "Keys") -> None:
        """The store still opens with the old key: forgets the new one."""
        self._end_rotation(keys, self.generation)

    def _end_rotation(self, keys: "Keys", generation: int) -> None:
        if self.is_rotating:
            self._change(keys, lambda content: with_one_generation(content, generation))

    def _put_row(self, keys: "Keys", row: Row) -> None:
        self._change(keys, lambda content: with_row(content, row))

    def _change(self, keys: "Keys", change: Callable[[VaultContent], VaultContent]) -> None:
        """Changes a file that nobody else changed, and believes in it only when it is written."""
        from kkc_desktop.storage.vault_holders import demand_unchanged, signed

        demand_unchanged(self._content, keys)
        changed = replace(change(self._content), revision=self.revision + 1)
        self._put_down(signed(changed, keys))

    def _put_down(self, content: VaultContent) -> None:
        with explaining_files(self.path.parent):
            prepare_folder(self.path.parent)
            write_atomically(self.path, to_bytes(content))
        self._content = content

    def _raise_cost(self, row: Row, private_key: bytes, password: str, keys: "Keys") -> None:
        """Makes each guess dearer where the desk demands more than when the password was set."""
        from kkc_desktop.storage.vault_holders import resealed

        holder = row.holder
        if holder is None or holder.cost is None or raised(holder.cost, self._cost) == holder.cost:
            return
        place = self._place(row.account.officer_id)
        dearer = resealed(holder, place, private_key, password, self._cost)
        with suppress(StorageUnavailable):  # a full disk must not keep anybody out
            self._put_row(keys, row_of(row.account, dearer))

    def _demand_calm(self, keys: "Keys") -> None:
        if self.is_rotating:
            raise WrongStep(
                "Právě se mění klíč dat, účty teď měnit nelze.",
                "Vyčkejte na konec výměny; po přerušení se dokončí při příštím přihlášení.",
            )
        if keys.generation != self.generation:
            raise WrongStep("Klíč dat byl mezitím vyměněn.", "Přihlaste se znovu.")

    def _demand_generations(self, all_keys: "tuple[Keys, ...]") -> None:
        if not all_keys or all_keys[0].generation != self.generation:
            raise keyring_damaged()

    def _place(self, holder: str) -> str:
        return place_of(self.store_id, holder)

    def _row_of(self, officer_id: OfficerId) -> Row | None:
        rows = (row for row in self._content.rows if row.account.officer_id == officer_id)
        return next(rows, None)
