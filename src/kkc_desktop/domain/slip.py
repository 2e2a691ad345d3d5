"""The slip with what one citizen was told: sentences, whom to call, where to go, when to come."""

from dataclasses import dataclass

from kkc_desktop.domain.knowledge import AdviceItem, HelpLine
from kkc_desktop.domain.prevention import Appointment


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceSlip:
    """What stands on the slip; `referral` are lines as the desk wrote them, in Czech.

    `appointment_moment` is when the appointment begins in the words of the slip's language.
    """

    items: tuple[AdviceItem, ...] = ()
    help_lines: tuple[HelpLine, ...] = ()
    referral: tuple[str, ...] = ()
    next_step: str = ""
    appointment: Appointment | None = None
    appointment_moment: str = ""
