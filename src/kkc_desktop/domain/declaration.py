"""What others declared: alarm level, flood degree, crisis state (domain 3.5, 3.8, 3.10).

The desk declares nothing. It records who declared what, where, when and until when.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import NewType

from kkc_desktop.domain.event_lists import (
    AlarmLevel,
    CrisisState,
    DeclarationKind,
    FloodDegree,
)
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.station import OfficerId

DeclarationId = NewType("DeclarationId", str)

LONGEST_CRISIS = timedelta(days=30)
_CONSENTS = {
    CrisisState.DANGER: "vlády",
    CrisisState.EMERGENCY: "Poslanecké sněmovny",
}
"""Who must consent to more than thirty days; the other states have no such term."""
_FIELDS = {
    DeclarationKind.MAJOR_INCIDENT: "kind",
    DeclarationKind.ALARM_LEVEL: "alarm_level",
    DeclarationKind.FLOOD_DEGREE: "flood_degree",
    DeclarationKind.CRISIS_STATE: "crisis_state",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """One declaration, or its end: `is_revoked`. Only the field of its kind says something.

    `territory` is the river, the municipality or the region it holds for; `valid_until` is known
    for crisis states.
    """

    id: DeclarationId
    incident_id: IncidentId
    kind: DeclarationKind
    alarm_level: AlarmLevel = AlarmLevel.NOT_CHOSEN
    flood_degree: FloodDegree = FloodDegree.NONE
    crisis_state: CrisisState = CrisisState.NONE
    is_revoked: bool = False
    territory: str = ""
    declared_by: str = ""
    declared_at: datetime
    valid_until: datetime | None = None
    note: str = ""
    recorded_at: datetime
    recorded_by: OfficerId

    @property
    def is_chosen(self) -> bool:
        """Whether the field of its kind says what was declared."""
        return {
            DeclarationKind.ALARM_LEVEL: self.alarm_level is not AlarmLevel.NOT_CHOSEN,
            DeclarationKind.FLOOD_DEGREE: self.flood_degree is not FloodDegree.NONE,
            DeclarationKind.CRISIS_STATE: self.crisis_state is not CrisisState.NONE,
        }.get(self.kind, True)

    @property
    def arises(self) -> bool:
        """Whether it is the first flood degree, which nobody declares."""
        is_degree = self.kind is DeclarationKind.FLOOD_DEGREE
        return is_degree and self.flood_degree is FloodDegree.FIRST


def check_declaration(declaration: Declaration, now: datetime) -> list[Problem]:
    """Why it cannot be recorded so, and what is worth a second look."""
    return [
        *_check_what(declaration),
        *_check_times(declaration, now),
        *_check_crisis(declaration),
    ]


def _check_what(declaration: Declaration) -> list[Problem]:
    found = []
    if not declaration.is_chosen:
        text = f"Není vybráno, co se vyhlásilo ({declaration.kind.label})."
        found.append(
            Problem(field=_FIELDS[declaration.kind], text=text, fix="Vyberte z\u00a0nabídky.")
        )
    if not declaration.declared_by.strip() and not declaration.arises:
        text = "Není zapsáno, kdo to vyhlásil."
        fix = "Zapište funkci nebo orgán; stanice jen zaznamenává, nevyhlašuje."
        found.append(Problem(field="declared_by", text=text, fix=fix))
    if declaration.arises and not declaration.is_revoked:
        text = "1.\u00a0SPA (bdělost) nastává nebezpečím povodně, nevyhlašuje se."
        fix = "Zapište, kdo a\u00a0kdy to oznámil."
        found.append(Problem(field="flood_degree", text=text, fix=fix, level=Level.WARNING))
    needs_place = (DeclarationKind.FLOOD_DEGREE, DeclarationKind.CRISIS_STATE)
    if declaration.kind in needs_place and not declaration.territory.strip():
        text = "Není zapsáno, pro jaké území nebo tok to platí."
        fix = "Zapište tok, obec, okres nebo kraj."
        found.append(Problem(field="territory", text=text, fix=fix, level=Level.WARNING))
    return found


def _check_times(declaration: Declaration, now: datetime) -> list[Problem]:
    found = []
    if declaration.declared_at > now:
        text = "Čas vyhlášení je v\u00a0budoucnosti."
        fix = "Klávesa F9 zapíše čas teď."
        found.append(Problem(field="declared_at", text=text, fix=fix))
    until = declaration.valid_until
    if until is not None and until <= declaration.declared_at:
        text = "Platnost končí dřív, než začala."
        fix = "Opravte konec platnosti, nebo jej smažte."
        found.append(Problem(field="valid_until", text=text, fix=fix))
    return found


def _check_crisis(declaration: Declaration) -> list[Problem]:
    """Domain 3.8: thirty days, longer only with the consent of whoever watches over it."""
    consent = _CONSENTS.get(declaration.crisis_state)
    is_crisis = declaration.kind is DeclarationKind.CRISIS_STATE
    if not is_crisis or consent is None or declaration.is_revoked:
        return []
    if declaration.valid_until is None:
        text = "Není zapsáno, do kdy krizový stav platí."
        fix = f"Zapište konec; {declaration.crisis_state.label} trvá nejvýše 30\u00a0dnů."
        return [Problem(field="valid_until", text=text, fix=fix, level=Level.WARNING)]
    if declaration.valid_until - declaration.declared_at <= LONGEST_CRISIS:
        return []
    name = declaration.crisis_state.label
    text = f"{name[0].upper()}{name[1:]} je zapsán na déle než 30\u00a0dnů."
    fix = f"Ověřte datum; prodloužit jej lze jen se souhlasem {consent}."
    return [Problem(field="valid_until", text=text, fix=fix, level=Level.WARNING)]
