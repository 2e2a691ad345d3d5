"""Description sheets of an incident: persons, vehicles, a missing person, a bomb threat."""

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.description import Description, DescriptionId
from kkc_desktop.domain.description_sheet import check_description, log_words
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.event_lists import DescriptionKind
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.incident_lists import LogKind
from kkc_desktop.domain.partial_plate import tidy_plate
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.domain.rights import demand
from kkc_desktop.services.event_log import add_line
from kkc_desktop.services.register import index_incident
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


class Describing:
    """The verbs of the sheets. A stored sheet is final; a better one replaces it and it stays."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def may_describe(self) -> bool:
        """Whether the person on duty is allowed to store a sheet."""
        return self._workplace.may(Act.DESCRIBE)

    def blank(self, incident_id: IncidentId, kind: DescriptionKind) -> Description:
        """An empty sheet; nothing is stored yet."""
        demand(self._workplace.officer.role, Act.DESCRIBE)
        return Description(
            id=DescriptionId(self._workplace.new_id()),
            incident_id=incident_id,
            kind=kind,
            recorded_at=self._workplace.now(),
            recorded_by=self._workplace.officer.id,
        )

    def better(self, description: Description) -> Description:
        """A sheet that begins with what this stored one says, to replace it."""
        blank = self.blank(description.incident_id, description.kind)
        kept = {"id", "number", "replaces_id", "recorded_at", "recorded_by"}
        told = {
            field.name: getattr(description, field.name)
            for field in fields(Description)
            if field.name not in kept
        }
        return replace(blank, **told, replaces_id=description.id)

    def problems(self, description: Description) -> list[Problem]:
        """What is odd about the sheet as typed so far."""
        return check_description(description)

    def sheets(self, incident_id: IncidentId) -> tuple[Description, ...]:
        """The stored sheets of the incident in order of entry."""
        with self._workplace.look() as tx:
            return tx.events.descriptions.of(incident_id)

    def describe(self, description: Description) -> Description:
        """Stores the sheet under the next number of its incident and writes it into the log.

        Refused with NotComplete when nothing was told.
        """
        errors = errors_of(check_description(description))
        if errors:
            raise NotComplete(errors)
        record = RecordKind.INCIDENT, description.incident_id
        with self._workplace.act(Act.DESCRIBE, *record, description.kind.label) as tx:
            sheets = tx.events.descriptions.of(description.incident_id)
            stored = replace(
                description,
                number=len(sheets) + 1,
                plate=tidy_plate(description.plate),
                recorded_at=self._workplace.now(),
                recorded_by=self._workplace.officer.id,
            )
            tx.events.descriptions.add(stored)
            replaced = next((each.number for each in sheets if each.id == stored.replaces_id), 0)
            words = log_words(stored, replaced)
            add_line(self._workplace, tx, stored.incident_id, LogKind.DESCRIPTION, words)
            self._index(tx, stored.incident_id, (*sheets, stored))
        return stored

    def _index(
        self, tx: "Transaction", incident_id: IncidentId, sheets: tuple[Description, ...]
    ) -> None:
        """Makes the incident findable by its sheets; its log, which may be long, is not read."""
        file = IncidentFile(
            incident=tx.incidents.get(incident_id),
            notices=tx.incidents.notices_of(incident_id),
            descriptions=sheets,
        )
        index_incident(tx, file)
