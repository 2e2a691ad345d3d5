"""The record of prevention advice: what was said to whom in general, without a name."""

from dataclasses import dataclass
from datetime import datetime
from typing import NewType

from kkc_desktop.domain.advice_lists import AdviceForm, LeafletSize, TargetGroup
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.station import OfficerId

AdviceId = NewType("AdviceId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class AdviceRecord:
    """Advice given once: `topics` are category codes (K06), `items` item ids (K06-1).

    `leaflet_code` is empty when no leaflet was handed over; its version says exactly which text.
    """

    id: AdviceId
    evidence_number: str = ""
    contact_id: str = ""
    given_at: datetime
    citizen_words: str = ""
    topics: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    target_group: TargetGroup = TargetGroup.EVERYONE
    form: AdviceForm = AdviceForm.SPOKEN
    leaflet_code: str = ""
    leaflet_version: str = ""
    leaflet_language: Language = Language.CZECH
    leaflet_size: LeafletSize = LeafletSize.NORMAL
    leaflet_copies: int = 0
    referral: str = ""
    duration_minutes: int = 0
    follow_up: str = ""
    note: str = ""
    recorded_at: datetime
    recorded_by: OfficerId
    revision: int = 0


def check_advice(advice: AdviceRecord, now: datetime) -> list[Problem]:
    """What an advice record lacks to be finished."""
    found = []
    if not advice.items:
        text = "Není vybrána žádná rada."
        fix = "Zaškrtněte mezerníkem aspoň jednu větu, kterou jste osobě řekli."
        found.append(Problem(field="items", text=text, fix=fix))
    if advice.given_at > now:
        text = "Čas rady je v budoucnosti."
        found.append(Problem(field="given_at", text=text, fix="Klávesa F9 zapíše čas teď."))
    hands_leaflet = advice.form in (AdviceForm.LEAFLET, AdviceForm.SPOKEN_LEAFLET)
    if hands_leaflet and not advice.leaflet_code:
        text = "Forma říká leták, ale žádný není vybrán."
        fix = "Vyberte téma s letákem, nebo změňte formu na ústní."
        found.append(Problem(field="form", text=text, fix=fix, level=Level.WARNING))
    return found
