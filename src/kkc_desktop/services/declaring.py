"""What others declared: the desk writes down who, what, where, when and until when, and no more."""

from dataclasses import replace

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.declaration import Declaration, DeclarationId, check_declaration
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.event_lists import DeclarationKind
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.incident_lists import LogChannel, LogKind
from kkc_desktop.domain.methane import declaration_words
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.domain.rights import demand
from kkc_desktop.services.event_log import add_line
from kkc_desktop.services.workplace import Workplace


class Declaring:
    """The verbs of the dialog that records a declaration; a row is final, its end is another."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    @property
    def may_record(self) -> bool:
        """Whether the person on duty may write a declaration down."""
        return self._workplace.may(Act.RECORD_DECLARATION)

    def blank(self, incident_id: IncidentId, kind: DeclarationKind) -> Declaration:
        """An empty declaration made now; nothing is stored yet."""
        demand(self._workplace.officer.role, Act.RECORD_DECLARATION)
        now = self._workplace.now()
        return Declaration(
            id=DeclarationId(self._workplace.new_id()),
            incident_id=incident_id,
            kind=kind,
            declared_at=now,
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
        )

    def end_of(self, declaration: Declaration) -> Declaration:
        """The row that ends this one now; nothing is stored yet."""
        blank = self.blank(declaration.incident_id, declaration.kind)
        return replace(
            declaration,
            id=blank.id,
            is_revoked=True,
            declared_by="",
            declared_at=blank.declared_at,
            valid_until=None,
            note="",
            recorded_at=blank.recorded_at,
            recorded_by=blank.recorded_by,
        )

    def problems(self, declaration: Declaration) -> list[Problem]:
        """What is worth saying about the declaration as typed so far."""
        return check_declaration(declaration, self._workplace.now())

    def of_incident(self, incident_id: IncidentId) -> tuple[Declaration, ...]:
        """Everything declared for the incident, in order of time."""
        with self._workplace.look(Act.CONSULT) as tx:
            return tx.events.declarations.of(incident_id)

    def record(self, declaration: Declaration) -> Declaration:
        """Stores the row and a line of the log; refused with NotComplete."""
        errors = errors_of(self.problems(declaration))
        if errors:
            raise NotComplete(errors)
        kept = replace(
            declaration,
            territory=declaration.territory.strip(),
            declared_by=declaration.declared_by.strip(),
            recorded_at=self._workplace.now(),
            recorded_by=self._workplace.officer.id,
        )
        with self._workplace.act(
            Act.RECORD_DECLARATION, RecordKind.INCIDENT, kept.incident_id, kept.kind.name
        ) as tx:
            tx.events.declarations.add(kept)
            add_line(
                self._workplace,
                tx,
                kept.incident_id,
                LogKind.DECLARATION,
                _log_words(kept),
                kept.declared_at,
                channel=LogChannel.TELEPHONE,
                counterpart=kept.declared_by,
            )
        return kept


def _log_words(declaration: Declaration) -> str:
    if declaration.is_revoked:
        verb = "Odvoláno"
    else:
        verb = "Nastalo" if declaration.arises else "Vyhlášeno"
    note = f" {declaration.note.strip()}" if declaration.note.strip() else ""
    return f"{verb}: {declaration_words(declaration)}.{note}"
