"""The matter at hand: a record outside it opens only with a reason, and never without a line."""

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.consultation import Circumstances, ground_for
from kkc_desktop.domain.errors import ReasonNeeded
from kkc_desktop.services.workplace import Workplace


class Matters:
    """Remembers, through the workplace, what the person on duty has opened since they sat down."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def consult(
        self, kind: RecordKind, record: Circumstances, reason: str = "", search_line: int = 0
    ) -> None:
        """Writes the consultation into the trail before anything of the record is read out.

        Refused with ReasonNeeded when the record is of another matter and no reason is given.
        `search_line` is the number of the trail's line with the search that found it.
        """
        workplace = self._workplace
        ground = ground_for(record, workplace.officer.id, workplace.now(), workplace.opened)
        if not reason.strip() and ground is None:
            raise ReasonNeeded
        words = [reason.strip() or (ground.label if ground else "")]
        if search_line:
            words.append(f"nález hledání č.\u00a0{search_line}")
        with workplace.act(Act.CONSULT, kind, record.record_id, "; ".join(words)):
            pass
        self.join(record)

    def join(self, record: Circumstances) -> None:
        """From now on the record and what it is linked to belong to the matter at hand."""
        self._workplace.opened |= record.matter
