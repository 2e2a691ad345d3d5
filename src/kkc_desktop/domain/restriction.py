"""Restricted processing: the data of a record are only kept, and what may not be done with them."""

from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.czech import ZONE, day_words
from kkc_desktop.domain.errors import RecordRestricted

if TYPE_CHECKING:
    from kkc_desktop.domain.data_care import DataStep

CARED_KINDS = (
    RecordKind.CONTACT,
    RecordKind.ADVICE,
    RecordKind.INCIDENT,
    RecordKind.DOCUMENT,
    RecordKind.PERSON,
)
"""The kinds of record whose data are cared for one by one."""
_USES = frozenset({Act.PRINT_DOCUMENT, Act.COPY_OUT, Act.COMBINE, Act.MAKE_PACKAGE})
_GO_ON = frozenset({Act.SETTLE_PRINT, Act.SEAL_RECORD})


def is_stopped(act: Act) -> bool:
    """Whether the act may not be done with a record whose processing is restricted.

    The data are only kept: they may be read with a reason and told for claims or to protect
    somebody (§ 29 z. 110/2019, čl. 18 odst. 2 GDPR). What saves life is never stopped.
    """
    if act in _USES:
        return True
    return act.changes_record and not act.may_use_reserve and act not in _GO_ON


def demand_unrestricted(act: Act, step: "DataStep | None") -> None:
    """Refuses a stopped act with RecordRestricted when the newest such step restricts."""
    if not is_restricting(step) or step is None or not is_stopped(act):
        return
    day = day_words(step.recorded_at.astimezone(ZONE).date())
    raise RecordRestricted(
        f"Zpracování údajů tohoto záznamu je od {day} omezeno, úkon „{act.label}“ nejde provést.",
        "Údaje se jen uchovávají. Omezení může zrušit vedoucí v\u00a0Ochraně údajů záznamu.",
    )


def is_restricting(step: "DataStep | None") -> bool:
    """Whether the newest step of a restriction begins it and does not lift it."""
    return step is not None and step.kind.name == "RESTRICT"
