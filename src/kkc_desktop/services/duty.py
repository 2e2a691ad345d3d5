"""Who is on duty; every act is that person's."""

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.rights import demand
from kkc_desktop.domain.station import Officer, OfficerId
from kkc_desktop.services.workplace import Workplace


class Duty:
    """Takes over and gives up the desk."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def candidates(self) -> tuple[Officer, ...]:
        """Those who may take the desk, the last one on duty first."""
        officers = [o for o in self._workplace.database.officers_at_once() if o.is_active]
        last = self._workplace.database.last_officer_id()
        return tuple(sorted(officers, key=lambda officer: officer.id != last))

    def begin(self, officer_id: OfficerId) -> Officer:
        """Puts the officer on duty from now on."""
        officer = next(o for o in self.candidates() if o.id == officer_id)
        demand(officer.role, Act.BEGIN_DUTY)
        self._workplace.seat(officer)
        with self._workplace.act(Act.BEGIN_DUTY) as transaction:
            transaction.duty.begin(officer.id, self._workplace.now())
        return officer

    def name_of(self, officer_id: str) -> str:
        """The surname of the officer for a line of a list; empty for an unknown one."""
        officers = self._workplace.database.officers_at_once()
        return next((officer.surname for officer in officers if officer.id == officer_id), "")
