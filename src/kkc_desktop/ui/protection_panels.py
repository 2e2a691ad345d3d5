"""The parts of Ochrana údajů, each with the act it is for; built when it is first looked at."""

from collections.abc import Callable
from dataclasses import dataclass

from kkc_desktop.domain.audit import Act
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.protection_part import ProtectionPart


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectionPanel:
    """One tab: its Czech title, its icon, the act without which it is not offered."""

    title: str
    icon: str
    needed: Act
    build: Callable[[Services], ProtectionPart]


def _retention(services: Services) -> ProtectionPart:
    from kkc_desktop.ui.retention_part import RetentionPart

    return RetentionPart(services)


PANELS: tuple[ProtectionPanel, ...] = (
    ProtectionPanel(
        title="Lhůty a\u00a0výmaz",
        icon="archive",
        needed=Act.PROPOSE_ERASURE,
        build=_retention,
    ),
)
"""In the order of the tabs."""
