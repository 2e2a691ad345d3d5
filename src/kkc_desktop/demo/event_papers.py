"""The demo's papers about an incident: its evaluation, and the final one with its figures."""

from dataclasses import replace

from kkc_desktop.domain.document_lists import Answer
from kkc_desktop.domain.dossier import Dossier, IncidentFile
from kkc_desktop.domain.event_lists import AlarmLevel, DeclarationKind
from kkc_desktop.services.desk import Services


def close_event_papers(services: Services) -> None:
    """Evaluates the incident that was handed over, and closes both papers about it."""
    handed = next(f for f in services.incidents.page() if f.incident.handed_over_at)
    _evaluate(services, handed)
    final = _begun(services, "ZVH", handed)
    assessment = "Síly postačily, spojení s\u00a0IOS fungovalo."
    final = replace(final, document=replace(final.document, assessment=assessment))
    for dossier in (_begun(services, "VYH", handed), final):
        services.documents.close(dossier)


def _evaluate(services: Services, file: IncidentFile) -> None:
    declaring, evaluating = services.declaring, services.evaluating
    declaration = declaring.blank(file.incident.id, DeclarationKind.ALARM_LEVEL)
    declaring.record(
        replace(
            declaration,
            alarm_level=AlarmLevel.FIRST,
            declared_by="KOPIS HZS Olomouckého kraje",
            territory="Olomouc",
        )
    )
    evaluation = replace(
        evaluating.blank(file),
        signs=("INDIVIDUALS", "SINGLE_VEHICLE"),
        extent="Dopravní nehoda dvou vozidel na nadjezdu, provoz je omezen.",
        endangered="účastníci nehody",
        threat_1h="kolona k\u00a0nadjezdu",
        road_closures="pravý pruh, objížďka řízená hlídkou",
        warning_needed=Answer.NO,
        evacuation_needed=Answer.NO,
        station_measures="Čekárna připravena pro svědky nehody.",
        public_information="Ulice je průjezdná jedním pruhem.",
        public_approved_by="npor. Jan Cvičný",
        open_tasks="odtah vozidel – hlídka 401, do 30 minut",
    )
    evaluating.save(evaluation)


def _begun(services: Services, code: str, file: IncidentFile) -> Dossier:
    return services.documents.begin(code, incident_id=file.incident.id)
