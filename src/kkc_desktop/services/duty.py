"""Who is on duty; every act is that person's."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import NoRight
from kkc_desktop.domain.rights import demand
from kkc_desktop.domain.station import Officer, OfficerId
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.services.door import Door

VAULT_WORDS = "svazek klíčů "


class Duty:
    """Takes over, locks and gives up the desk.

    `has_older_vault` says that the vault file is older than the one the trail knows of.
    """

    def __init__(self, workplace: Workplace, door: "Door | None" = None) -> None:
        self._workplace = workplace
        self._door = door
        self._locked_by: OfficerId | None = None
        self.has_older_vault = False

    def candidates(self) -> tuple[Officer, ...]:
        """Those who may take the desk, the last one on duty first."""
        officers = [o for o in self._workplace.database.officers_at_once() if o.is_active]
        last = self._workplace.database.last_officer_id()
        return tuple(sorted(officers, key=lambda officer: officer.id != last))

    def begin(self, officer_id: OfficerId) -> Officer:
        """Puts the officer, who has just signed in, on duty from now on.

        Refused with NoRight for somebody who no longer serves.
        """
        officer = next((o for o in self.candidates() if o.id == officer_id), None)
        if officer is None:
            raise NoRight("Tento účet je uzavřen.", "Přihlaste se jiným účtem.")
        demand(officer.role, Act.BEGIN_DUTY)
        self._workplace.seat(officer)
        self.tell_failed_tries()
        returns, self._locked_by = self._locked_by == officer.id, None
        self._notice_older_vault()
        act = Act.UNLOCK if returns else Act.BEGIN_DUTY
        with self._workplace.act(act, reason=self._vault_words()) as transaction:
            self._workplace.lock_after_minutes = transaction.safekeeping.get().lock_after_minutes
            if not returns:
                transaction.duty.begin(officer.id, self._workplace.now())
        return officer

    def lock(self) -> None:
        """Locks the desk: the trail gets its line, then nothing can be read without a password."""
        try:
            if self._workplace.is_on_duty:
                self._locked_by = self._workplace.officer.id
                with self._workplace.act(Act.LOCK):
                    pass
        finally:
            self._workplace.seat(None)
            self._workplace.database.seal()

    def end(self) -> None:
        """The person leaves the desk for good, for example by ending the program."""
        if self._workplace.is_on_duty:
            with self._workplace.act(Act.END_DUTY):
                pass
            self._workplace.seat(None)

    def tell_failed_tries(self) -> None:
        """Writes wrong passwords into the trail that were typed while it was closed."""
        untold = self._door.tries.untold if self._door else ()
        if not untold:
            return
        with self._workplace.database.transaction(may_use_reserve=True) as transaction:
            for each in untold:
                transaction.audit.append(
                    each.officer_id,
                    Act.FAIL_SIGN_IN,
                    self._workplace.now(),
                    reason=f"pokus {each.at.isoformat(timespec='seconds')}",
                )
        if self._door:
            self._door.tries.told(len(untold))

    def _vault_words(self) -> str:
        if self._door is None or self.has_older_vault:
            return ""
        return f"{VAULT_WORDS}{self._door.vault.revision}"

    def _notice_older_vault(self) -> None:
        """An older vault put back would let a forgotten password or a leaver in again."""
        if self._door is None:
            return
        with self._workplace.database.reading() as transaction:
            known = transaction.audit.last_reason(VAULT_WORDS)
        newest = int(known.removeprefix(VAULT_WORDS)) if known else 0
        present = self._door.vault.revision
        self.has_older_vault = present < newest
        if self.has_older_vault:
            words = f"svazek č. {present}, stopa zná č. {newest}"
            with self._workplace.act(Act.NOTICE_VAULT, reason=words):
                pass

    def name_of(self, officer_id: str) -> str:
        """The surname of the officer for a line of a list; empty for an unknown one."""
        officers = self._workplace.database.officers_at_once()
        return next((officer.surname for officer in officers if officer.id == officer_id), "")
