"""The matter at hand: a record outside it opens only with a reason, and never without a line."""

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.consultation import Circumstances, ground_for
from kkc_desktop.domain.data_care import DataStep
from kkc_desktop.domain.errors import ReasonNeeded, RecordRestricted
from kkc_desktop.domain.restriction import is_restricting
from kkc_desktop.services.workplace import Workplace


class Matters:
    """Remembers, through the workplace, what the person on duty has opened since they sat down."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def consult(
        self, kind: RecordKind, record: Circumstances, reason: str = "", search_line: int = 0
    ) -> None:
        """Writes the consultation into the trail before anything of the record is read out.

        Refused with ReasonNeeded when the record is of another matter and no reason is given, or
        when its data are only kept; with RecordRestricted whoever is not of the police then.
        `search_line` is the number of the trail's line with the search that found it.
        """
        workplace = self._workplace
        ground = ground_for(record, workplace.officer.id, workplace.now(), workplace.opened)
        if not reason.strip() and ground is None:
            raise ReasonNeeded
        words = [reason.strip() or (ground.label if ground else "")]
        if search_line:
            words.append(f"nález hledání č.\u00a0{search_line}")
        with workplace.act(Act.CONSULT, kind, record.record_id, "; ".join(words)) as tx:
            step = tx.data_steps.restriction(record.record_id)
            self._demand_readable(step, reason)
        self.join(record)

    def _demand_readable(self, step: DataStep | None, reason: str) -> None:
        """What is only kept the police alone read, and say why (§ 29 z. 110/2019)."""
        if not is_restricting(step):
            return
        if not self._workplace.may(Act.WRITE_PROTOCOL):
            raise RecordRestricted(
                "Zpracování údajů tohoto záznamu je omezeno.",
                "Nahlédnout do něj může policista ve službě nebo vedoucí, a to s důvodem.",
            )
        if not reason.strip():
            raise ReasonNeeded("Údaje tohoto záznamu se jen uchovávají.")

    def join(self, record: Circumstances) -> None:
        """From now on the record and what it is linked to belong to the matter at hand."""
        self._workplace.opened |= record.matter
