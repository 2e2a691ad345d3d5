"""The way to a station's data: what lies in the folder, and how a station gets its vault."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kkc_desktop.domain.station import Officer, OfficerId, Station
from kkc_desktop.services.door import Door, forget_cut_founding
from kkc_desktop.storage.folder import demand_file, is_plain, vault_of
from kkc_desktop.storage.kdf_cost import STANDARD_COST, KdfCost

if TYPE_CHECKING:
    from kkc_desktop.services.founding import Founded
    from kkc_desktop.storage.encrypting import PlainStation
    from kkc_desktop.storage.work import Work


class Entry:
    """One station's place in the data folder; nothing in it is opened before it was asked for."""

    def __init__(
        self,
        path: Path,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        *,
        exercise: bool,
    ) -> None:
        self.path = path
        self._now = now
        self._new_id = new_id
        self._cost = _exercise_cost() if exercise else STANDARD_COST

    def is_plain(self) -> bool:
        """Whether the data are of the version that did not encrypt them yet."""
        return is_plain(self.path)

    def door(self, *, was_founded: bool) -> Door | None:
        """The door of the station; None when there is no station yet.

        What a kill broke off is brought to its end first. Where a station should be and is not, or
        not whole, none is made: refused with DatabaseDamaged.
        """
        if self._has_leftovers():
            from kkc_desktop.storage.swap import finish_interrupted

            finish_interrupted(self.path)
        has_vault = vault_of(self.path).exists()
        if self.path.exists() or was_founded:
            demand_file(self.path)
            return Door.at(self.path, self._now, self._cost)
        if has_vault:
            forget_cut_founding(self.path)
        return None

    def _has_leftovers(self) -> bool:
        """Whether anything lies beside the station that does not belong to a quiet one."""
        stem = self.path.stem
        quiet = {self.path.name, *(f"{self.path.name}{end}" for end in ("-wal", "-shm"))}
        quiet |= {f"{stem}{end}" for end in (".klice", ".kotva", ".pokusy", ".zalozeno")}
        names = (file.name for file in self.path.parent.iterdir())
        return any(name.startswith(stem) and name not in quiet for name in names)

    def found_exercise(self) -> Door:
        """Makes the exercise anew; what a cut-off founding left is thrown away."""
        from kkc_desktop.services.exercise import found_exercise

        self.path.unlink(missing_ok=True)
        forget_cut_founding(self.path)
        found_exercise(self.path, self._now, self._new_id).workplace.database.close()
        return Door.at(self.path, self._now, self._cost)

    def found_station(
        self, station: Station, officers: tuple[Officer, ...], founder: OfficerId, password: str
    ) -> "Founded":
        """Founds the station; the founder has the first password and gives the others theirs."""
        from kkc_desktop.services.founding import found

        passwords = {founder: password}
        return found(self.path, station, officers, passwords, self._now, self._new_id, self._cost)

    def plain_station(self) -> "PlainStation":
        """Whose the plain data are."""
        from kkc_desktop.storage.encrypting import look_into

        return look_into(self.path)

    def encrypt(
        self,
        plain: "PlainStation",
        officer_id: OfficerId,
        password: str,
        work: "Work | None" = None,
    ) -> "Founded":
        """Takes the plain data into a vault; the officer has the first password.

        A trail that was already broken is sealed as broken: whoever calls has said so before.
        """
        from kkc_desktop.services.door import tries_of
        from kkc_desktop.services.founding import Founded
        from kkc_desktop.storage.database import Database
        from kkc_desktop.storage.encrypting import encrypt, prepared_vault
        from kkc_desktop.storage.tries import TriesFile
        from kkc_desktop.storage.vault import Vault

        vault, keys, code = Vault.found(
            prepared_vault(self.path),
            self._new_id(),
            plain.station,
            plain.officers,
            {officer_id: password},
            cost=self._cost,
        )
        is_broken = plain.broken_line is not None
        encrypt(self.path, vault, keys, officer_id, self._now(), knows_broken=is_broken, work=work)
        TriesFile(tries_of(self.path)).write()
        door = Door.at(self.path, self._now, self._cost)
        return Founded(Database.open(self.path, keys), door, code)


def _exercise_cost() -> KdfCost:
    from kkc_desktop.services.exercise_password import EXERCISE_COST

    return EXERCISE_COST
