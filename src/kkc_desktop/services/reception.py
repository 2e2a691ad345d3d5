"""The contact: register it while the person waits, finish it when they leave."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.consultation import of_contact
from kkc_desktop.domain.contact import Contact, ContactId, check_contact, check_finished
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.dossier import Visit
from kkc_desktop.domain.draft import DraftId
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.domain.person_care import check_confidants, check_person
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.domain.rights import demand
from kkc_desktop.domain.snippet import blanks_left
from kkc_desktop.services.matters import Matters
from kkc_desktop.services.person_keeping import store_persons
from kkc_desktop.services.register import index_contact, issue_number
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

TICKETS_PER_LETTER = 99


class Reception:
    """The verbs of the contact page and of the waiting list."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._matters = Matters(workplace)

    def blank_contact(self, referral: str = "") -> Visit:
        """A new contact, arrived now, with the day's next ticket; nothing is stored yet.

        With `referral` the person is already known to be sent there.
        """
        now = self._workplace.now()
        with self._workplace.look() as transaction:
            ticket = self._next_ticket(transaction)
        contact = Contact(
            id=ContactId(self._workplace.new_id()),
            ticket=ticket,
            arrived_at=now,
            first_contact_at=now,
            handler_id=self._workplace.officer.id,
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
        )
        if referral:
            contact = replace(
                contact,
                reason=ContactReason.NOT_POLICE,
                outcome=ContactOutcome.REFERRED,
                referral=referral,
            )
        return Visit(contact=contact)

    def blank_person(self, record_id: str, position: int) -> Person:
        """An empty person for the record; nothing is stored yet."""
        person_id = PersonId(self._workplace.new_id())
        return Person(id=person_id, record_id=record_id, position=position)

    def problems(self, visit: Visit) -> list[Problem]:
        """What is worth saying about the contact as typed so far."""
        now = self._workplace.now()
        found = self._lacking(visit, now)
        today = now.astimezone(ZONE).date()
        found += [
            replace(problem, field=f"persons.{person.position}.{problem.field}")
            for person in visit.persons
            for problem in check_person(person, today)
        ]
        return found + check_confidants(visit.persons)

    def register(self, visit: Visit) -> Visit:
        """Saves the contact; the person goes on waiting."""
        self._demand(check_contact(visit.contact, self._workplace.now()))
        return self._save(visit, Act.REGISTER_CONTACT)

    def finish(self, visit: Visit) -> Visit:
        """Closes the contact now and gives it its evidence number."""
        now = self._workplace.now()
        self._demand(self._lacking(visit, now))
        closed = replace(visit.contact, closed_at=visit.contact.closed_at or now)
        return self._save(replace(visit, contact=closed), Act.FINISH_CONTACT)

    def call(self, contact_id: ContactId, room: str) -> Contact:
        """Calls the person to the room; the first call is their first contact.

        Refused with NotComplete without a room, and with WrongStep once they have left.
        """
        if not room.strip():
            text, fix = "Není zvoleno, kam má osoba jít.", "Vyberte místnost, nebo ji napište."
            raise NotComplete((Problem(field="room", text=text, fix=fix),))
        with self._workplace.act(Act.REGISTER_CONTACT, RecordKind.CONTACT, contact_id) as tx:
            contact = _waiting_one(tx, contact_id)
            first = contact.first_contact_at or self._workplace.now()
            called = replace(contact, room=room.strip(), first_contact_at=first)
            return tx.contacts.update(called)

    def take_over(self, contact_id: ContactId) -> Contact:
        """Stamps the moment when the officer took the person over; the first one stays.

        Refused with NoRight to whoever is no police officer, and with WrongStep once they have
        left.
        """
        demand(self._workplace.officer.role, Act.WRITE_PROTOCOL)
        with self._workplace.act(Act.REGISTER_CONTACT, RecordKind.CONTACT, contact_id) as tx:
            contact = _waiting_one(tx, contact_id)
            stamped = replace(
                contact,
                taken_over_at=contact.taken_over_at or self._workplace.now(),
                handler_id=self._workplace.officer.id,
            )
            return tx.contacts.update(stamped)

    def leave(self, contact_id: ContactId, left_at: datetime | None) -> Contact:
        """Closes the contact of a person who went away before anybody dealt with them.

        Refused with NotComplete without a moment, before the arrival or in the future, and with
        WrongStep once it is closed.
        """
        now = self._workplace.now()
        with self._workplace.act(Act.FINISH_CONTACT, RecordKind.CONTACT, contact_id) as tx:
            contact = _waiting_one(tx, contact_id)
            arrival = contact.arrived_at.replace(second=0, microsecond=0)
            if left_at is None or not arrival <= left_at <= now:
                text = "Čas odchodu není mezi příchodem a\u00a0touto chvílí."
                fix = "Klávesa F9 zapíše čas teď."
                raise NotComplete((Problem(field="left_at", text=text, fix=fix),))
            left_at = max(left_at, contact.arrived_at)  # typed to the minute
            gone = replace(contact, outcome=ContactOutcome.LEFT, closed_at=left_at)
            gone = tx.contacts.update(self._numbered(tx, gone))
            index_contact(tx, Visit(contact=gone, persons=tx.persons.of(contact_id)))
            tx.drafts.remove(DraftId(contact_id), self._workplace.officer.id)
            return gone

    def open(self, contact_id: ContactId, reason: str = "", search_line: int = 0) -> Visit:
        """Opens a stored contact; the consultation is written into the trail first.

        Refused with ReasonNeeded when it belongs to another matter and no reason is given.
        """
        with self._workplace.look(Act.CONSULT) as transaction:
            known = of_contact(transaction.contacts.get(contact_id))
        self._matters.consult(RecordKind.CONTACT, known, reason, search_line)
        with self._workplace.look(Act.CONSULT) as transaction:
            return Visit(
                contact=transaction.contacts.get(contact_id),
                persons=transaction.persons.of(contact_id),
            )

    def contact_of(self, contact_id: str) -> Contact | None:
        """The contact that a new record is begun from; None when it is begun from none."""
        if not contact_id:
            return None
        with self._workplace.look(Act.COMBINE) as transaction:
            return transaction.contacts.get(ContactId(contact_id))

    def now(self) -> datetime:
        """The clock of the desk."""
        return self._workplace.now()

    def may_take_over(self) -> bool:
        """Whether the person on duty is a police officer."""
        return self._workplace.may(Act.WRITE_PROTOCOL)

    def rooms(self) -> tuple[str, ...]:
        """Where people wait and are spoken with; the first nine have a key."""
        rooms = self._workplace.lists.entries(ListKind.ROOM)
        return tuple(str(row.values["name"]) for row in rooms)

    def page(self, before: tuple[datetime, str] | None = None, limit: int = 200) -> list[Contact]:
        """Stored contacts, newest first, from the given place on."""
        with self._workplace.look() as transaction:
            return list(transaction.contacts.page(before, limit))

    def _lacking(self, visit: Visit, now: datetime) -> list[Problem]:
        left = blanks_left(visit.contact, self._workplace.lists.blank_words())
        return check_finished(visit.contact, now) + left

    def _demand(self, problems: list[Problem]) -> None:
        errors = errors_of(problems)
        if errors:
            raise NotComplete(errors)

    def _save(self, visit: Visit, act: Act) -> Visit:
        contact = replace(visit.contact, regime=visit.contact.reason.regime)
        with self._workplace.act(act, RecordKind.CONTACT, contact.id) as transaction:
            contact = self._numbered(transaction, contact)
            before: tuple[Person, ...] = ()
            if contact.revision:
                before = transaction.persons.of(contact.id)
                contact = transaction.contacts.update(contact)
            else:
                contact = replace(
                    contact,
                    ticket=self._next_ticket(transaction),
                    recorded_at=self._workplace.now(),  # a form may have waited as a draft
                    revision=1,
                )
                transaction.contacts.add(contact)
            persons = store_persons(
                self._workplace,
                transaction,
                contact.id,
                visit.persons,
                contact.recorded_at,
                before,
            )
            saved = Visit(contact=contact, persons=persons)
            index_contact(transaction, saved)
            transaction.drafts.remove(DraftId(contact.id), self._workplace.officer.id)
        return saved

    def _numbered(self, transaction: "Transaction", contact: Contact) -> Contact:
        if contact.closed_at is None or contact.evidence_number:
            return contact
        number = issue_number(
            transaction, self._workplace.station, RecordKind.CONTACT, contact.id, contact.closed_at
        )
        return replace(contact, evidence_number=number)

    def _next_ticket(self, transaction: "Transaction") -> str:
        today = self._workplace.now().astimezone(ZONE).date()
        return ticket_text(transaction.contacts.tickets_of(today) + 1)


def _waiting_one(transaction: "Transaction", contact_id: ContactId) -> Contact:
    contact = transaction.contacts.get(contact_id)
    if contact.closed_at is not None:
        raise WrongStep(
            f"Kontakt {contact.ticket} už je ukončen, nic se nezměnilo.",
            "Přišla-li osoba znovu, zapište nový kontakt klávesou F2.",
        )
    return contact


def ticket_text(count: int) -> str:
    """The day's n-th ticket: A\u00a01 to A\u00a099, then B\u00a01 and on."""
    letter, number = divmod(count - 1, TICKETS_PER_LETTER)
    return f"{chr(ord('A') + letter)}\u00a0{number + 1}"
