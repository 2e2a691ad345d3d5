"""The parts of Ochrana údajů, each with the act it is for; built when it is first looked at."""

from collections.abc import Callable
from dataclasses import dataclass

from kkc_desktop.domain.audit import Act
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.protection_part import (
    BREACHES,
    NOTICE,
    PERSON,
    READERS,
    REVIEWS,
    TERMS,
    ProtectionPart,
)


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


def _reviews(services: Services) -> ProtectionPart:
    from kkc_desktop.ui.reviews_part import ReviewsPart

    return ReviewsPart(services)


def _person(services: Services) -> ProtectionPart:
    from kkc_desktop.ui.report_parts import PersonReportPart

    return PersonReportPart(services)


def _readers(services: Services) -> ProtectionPart:
    from kkc_desktop.ui.report_parts import ReadersPart

    return ReadersPart(services)


def _breaches(services: Services) -> ProtectionPart:
    from kkc_desktop.ui.breach_panel import BreachPanel

    return BreachPanel(services.breaches)


def _notice(services: Services) -> ProtectionPart:
    from kkc_desktop.ui.notice_part import NoticePart

    return NoticePart(services)


PANELS: tuple[ProtectionPanel, ...] = (
    ProtectionPanel(title=REVIEWS, icon="deadline", needed=Act.REVIEW_DATA, build=_reviews),
    ProtectionPanel(title=TERMS, icon="archive", needed=Act.PROPOSE_ERASURE, build=_retention),
    ProtectionPanel(title=PERSON, icon="person", needed=Act.REPORT_PERSON, build=_person),
    ProtectionPanel(title=READERS, icon="log", needed=Act.REPORT_READERS, build=_readers),
    ProtectionPanel(title=NOTICE, icon="law", needed=Act.PRINT_DOCUMENT, build=_notice),
    ProtectionPanel(title=BREACHES, icon="shield", needed=Act.RECORD_BREACH, build=_breaches),
)
"""In the order of the tabs."""
