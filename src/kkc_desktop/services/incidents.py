"""The emergency: take the notice, hand it to operations, keep the log."""

from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.consultation import of_incident
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.draft import DraftId
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.incident import (
    Acceptance,
    Incident,
    IncidentId,
    Notice,
    NoticeId,
    allowed_states,
    check_acceptance,
    check_notice,
)
from kkc_desktop.domain.incident_lists import IncidentState, LogChannel, LogKind, NotifiedBody
from kkc_desktop.domain.log_words import state_line
from kkc_desktop.domain.problems import Level, Problem, errors_of
from kkc_desktop.domain.rights import demand
from kkc_desktop.domain.snippet import blanks_left
from kkc_desktop.domain.type_suggestion import (
    TypeSuggestion,
    TypeWords,
    parse_type_words,
    suggest_type,
)
from kkc_desktop.services.cards import Cards, card_type
from kkc_desktop.services.closing import closing_reason
from kkc_desktop.services.disclosure import Disclosure
from kkc_desktop.services.event_log import add_line
from kkc_desktop.services.incident_reading import read_without_log
from kkc_desktop.services.log_keeping import LogKeeping
from kkc_desktop.services.matters import Matters
from kkc_desktop.services.notifying import Notifying, answer_waiting
from kkc_desktop.services.person_keeping import store_persons
from kkc_desktop.services.register import index_incident, issue_number
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


class Incidents:
    """The verbs of the incident page. Nothing here waits for completeness but place and type.

    `log` keeps the log of every incident.
    """

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._matters = Matters(workplace)
        self.log = LogKeeping(workplace)

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def blank_file(self, contact: Contact | None = None) -> IncidentFile:
        """A new incident with its empty notice no. 1; nothing is stored yet."""
        demand(self._workplace.officer.role, Act.TAKE_NOTICE)
        now = self._workplace.now()
        incident = Incident(
            id=IncidentId(self._workplace.new_id()),
            contact_id=contact.id if contact else "",
            received_at=now,
            recorded_by=self._workplace.officer.id,
        )
        notice = Notice(
            id=NoticeId(self._workplace.new_id()),
            incident_id=incident.id,
            description=contact.subject if contact else "",
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
        )
        if contact is not None:
            source = (RecordKind.CONTACT, contact.id)
            Disclosure(self._workplace).combine(source, (RecordKind.INCIDENT, incident.id))
        return IncidentFile(incident=incident, notices=(notice,))

    def next_notice(self, file: IncidentFile) -> Notice:
        """The next numbered notice, starting from what was known last; nothing is stored yet."""
        return replace(
            file.latest,
            id=NoticeId(self._workplace.new_id()),
            number=file.latest.number + 1,
            recorded_at=self._workplace.now(),
            recorded_by=self._workplace.officer.id,
        )

    def problems(self, notice: Notice) -> list[Problem]:
        """What is worth saying about the notice as typed so far.

        A blank that was left is only told: an emergency does not wait for it.
        """
        left = blanks_left(notice, self._workplace.lists.blank_words())
        warnings = [replace(problem, level=Level.WARNING) for problem in left]
        return check_notice(notice, self._workplace.now()) + warnings

    def suggest_type(self, words: str) -> TypeSuggestion | None:
        """The type that the words of a notice point to; a person takes it or not."""
        return suggest_type(words, shipped_type_words())

    def take_notice(self, file: IncidentFile) -> IncidentFile:
        """Stores the latest notice of the file; the first one also opens the incident."""
        notice, incident = file.latest, file.incident
        errors = errors_of(self.problems(notice))
        if errors:
            raise NotComplete(errors)
        notice = replace(notice, recorded_at=self._workplace.now())
        with self._workplace.act(
            Act.TAKE_NOTICE, RecordKind.INCIDENT, incident.id, f"hlášení č. {notice.number}"
        ) as transaction:
            if not incident.evidence_number:
                number = issue_number(
                    transaction,
                    self._workplace.station,
                    RecordKind.INCIDENT,
                    incident.id,
                    incident.received_at,
                )
                incident = replace(incident, evidence_number=number, revision=1)
                transaction.incidents.add(incident)
            transaction.incidents.add_notice(notice)
            self._keep_stated(transaction, file, notice)
            add_line(
                self._workplace,
                transaction,
                incident.id,
                LogKind.NOTICE,
                _notice_words(notice),
                incident.received_at if notice.number == 1 else notice.recorded_at,
                counterpart=notice.reporting_role.label,
            )
            saved = read_without_log(transaction, incident)
            index_incident(transaction, saved)
            transaction.drafts.remove(DraftId(incident.id), self._workplace.officer.id)
        self._matters.join(of_incident(saved.incident))
        return saved

    def hand_to_operations(
        self, incident_id: IncidentId, accepted_by: str, at: datetime
    ) -> IncidentFile:
        """Records that operations took the incident over, who accepted it and when."""
        with self._workplace.act(
            Act.HAND_TO_OPERATIONS, RecordKind.INCIDENT, incident_id
        ) as transaction:
            incident = transaction.incidents.get(incident_id)
            acceptance = Acceptance(accepted_by=accepted_by, accepted_at=at)
            now = self._workplace.now()
            problems = errors_of(check_acceptance(acceptance, incident.received_at, now))
            if problems:
                raise NotComplete(problems)
            state = incident.state
            handed = replace(
                incident,
                handed_over_at=at,
                accepted_by=accepted_by.strip(),
                state=IncidentState.HANDED_OVER if state is IncidentState.RECEIVED else state,
            )
            transaction.incidents.update(handed)
            name = accepted_by.strip()
            answer_waiting(transaction, incident_id, NotifiedBody.OPERATIONS.label, name, at)
            giver = self._workplace.officer.short_name
            confirmed = f"převzetí potvrzeno: {name}, {clock_words(at)}"
            text = f"Předáno IOS, {confirmed}; předává {giver}."
            add_line(
                self._workplace,
                transaction,
                incident_id,
                LogKind.HANDOVER,
                text,
                at,
                channel=LogChannel.TELEPHONE,
                counterpart=accepted_by.strip(),
            )
            return self._indexed(transaction, incident_id)

    def notify(
        self, file: IncidentFile, body: NotifiedBody, at: datetime | None = None
    ) -> IncidentFile:
        """Records that the body knows since then; an answer is due where the card gives minutes."""
        notifying = Notifying(self._workplace, Cards(self._workplace))
        incident_id = file.incident.id
        line = notifying.line_of(card_type(file.notices), body.label)
        minutes, contact = (line.minutes, line.contact) if line else (None, "")
        notifying.notify(incident_id, body.label, contact=contact, at=at, minutes=minutes)
        with self._workplace.look() as transaction:
            return read_without_log(transaction, transaction.incidents.get(incident_id))

    def change_state(
        self, incident_id: IncidentId, state: IncidentState, reason: str = ""
    ) -> IncidentFile:
        """Moves the incident forward; refused with WrongStep when it would go back.

        With open measures it ends only for a reason, else it is refused with NotComplete.
        """
        with self._workplace.act(
            Act.CHANGE_INCIDENT, RecordKind.INCIDENT, incident_id
        ) as transaction:
            incident = transaction.incidents.get(incident_id)
            if state not in allowed_states(incident.state):
                text = f"Ze stavu „{incident.state.label}“ nelze přejít do „{state.label}“."
                raise WrongStep(text, "Stav události jde jen dopředu; omyl zapište do deníku.")
            why = closing_reason(transaction, incident, state, reason)
            changed = replace(incident, state=state, closing_reason=why or incident.closing_reason)
            transaction.incidents.update(changed)
            transaction.audit.reason = why or state.name
            text = state_line(state)
            text = f"{text} S\u00a0otevřenými opatřeními, důvod: {why}" if why else text
            add_line(self._workplace, transaction, incident_id, LogKind.STATE, text)
            return self._indexed(transaction, incident_id)

    def open(self, incident_id: IncidentId, reason: str = "", search_line: int = 0) -> IncidentFile:
        """Opens a stored incident; the consultation is written into the trail first.

        Refused with ReasonNeeded when it belongs to another matter and no reason is given.
        """
        with self._workplace.look(Act.CONSULT) as transaction:
            known = of_incident(transaction.incidents.get(incident_id))
        self._matters.consult(RecordKind.INCIDENT, known, reason, search_line)
        with self._workplace.look(Act.CONSULT) as transaction:
            return read_without_log(transaction, transaction.incidents.get(incident_id))

    def open_again(self, incident_id: IncidentId) -> IncidentFile:
        """The incident on the screen as it stands now; no second line when it is open already.

        One that was not opened since this person sat down is a consultation, refused as `open` is.
        """
        if incident_id not in self._workplace.opened:
            return self.open(incident_id)
        with self._workplace.look(Act.CONSULT) as transaction:
            return read_without_log(transaction, transaction.incidents.get(incident_id))

    def page(
        self, before: tuple[datetime, str] | None = None, limit: int = 200
    ) -> list[IncidentFile]:
        """Stored incidents with their notices, newest first, from the given place on."""
        with self._workplace.look() as transaction:
            incidents = transaction.incidents.page(before, limit)
            return [read_without_log(transaction, incident) for incident in incidents]

    def _keep_stated(self, transaction: "Transaction", file: IncidentFile, notice: Notice) -> None:
        """Links the incident to the known persons named with the notice."""
        if not file.stated:
            return
        before = transaction.persons.of(file.incident.id)
        newly = {person.id for person in file.stated}
        persons = (*(person for person in before if person.id not in newly), *file.stated)
        store_persons(
            self._workplace, transaction, file.incident.id, persons, notice.recorded_at, before
        )

    def _indexed(self, transaction: "Transaction", incident_id: IncidentId) -> IncidentFile:
        file = read_without_log(transaction, transaction.incidents.get(incident_id))
        index_incident(transaction, file)
        return file


@cache
def shipped_type_words() -> tuple[TypeWords, ...]:
    """By which words each type is suggested."""
    return parse_type_words(asset_path("seed", "type_words.toml").read_text(encoding="utf-8"))


def _notice_words(notice: Notice) -> str:
    if notice.number == 1:
        return "Přijato oznámení události."
    return f"Změna situace, hlášení č.\u00a0{notice.number}."
