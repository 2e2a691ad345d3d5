"""Prevention advice: what to tell, what was told, and the leaflet to take home."""

from dataclasses import replace
from datetime import date, datetime

from kkc_desktop.domain.advice import AdviceId, AdviceRecord, check_advice
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.audit_chain import paper_mark
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.consultation import of_advice
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.draft import DraftId
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.knowledge import (
    AdviceCategory,
    AdviceItem,
    HelpLine,
    is_printable,
    lines_of,
    place_named,
)
from kkc_desktop.domain.leaflet_words import LeafletWords
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.domain.prevention import Appointment
from kkc_desktop.domain.prevention_lists import AppointmentState
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.domain.rights import demand
from kkc_desktop.domain.slip import AdviceSlip
from kkc_desktop.domain.snippet import blanks_left
from kkc_desktop.domain.suggestion import TopicHit, suggest_topics
from kkc_desktop.printing.leaflet import render_leaflet
from kkc_desktop.printing.slip import render_slip
from kkc_desktop.services.disclosure import Disclosure
from kkc_desktop.services.matters import Matters
from kkc_desktop.services.person_keeping import store_persons
from kkc_desktop.services.register import index_advice, issue_number
from kkc_desktop.services.voices import LEAFLET_LANGUAGES, moment_in, pictures_for, station_voice
from kkc_desktop.services.workplace import Workplace

_BEFORE = "dřívější rady téže osoby"


class Advising:
    """The verbs of the advice page."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._matters = Matters(workplace)

    @property
    def categories(self) -> tuple[AdviceCategory, ...]:
        """The topics that are offered, in their order."""
        return self._workplace.lists.advice_topics()

    @property
    def known_topics(self) -> tuple[AdviceCategory, ...]:
        """The topics with the hidden ones, which a stored record may name."""
        return self._workplace.lists.all_advice_topics()

    def topics_of(self, advice: AdviceRecord) -> tuple[AdviceCategory, ...]:
        """What the record chose from: of a stored one the topics in the words of its day."""
        if not advice.revision:
            return self.categories
        return self._workplace.lists.advice_topics_on(advice.given_at)

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages in which leaflets and slips are printed."""
        return LEAFLET_LANGUAGES

    def now(self) -> datetime:
        """The clock of the desk."""
        return self._workplace.now()

    def today(self) -> date:
        """The day on which validity is judged."""
        return self._workplace.today()

    def suggest(self, words: str) -> list[TopicHit]:
        """Categories and items that the citizen's words call for, with the word that did."""
        return suggest_topics(words, self.categories, self.today())

    def blank_advice(self, contact: Contact | None = None, item_id: str = "") -> AdviceRecord:
        """A new record of advice, taking over what the contact already says.

        With the id of a sentence that was looked up, its topic and the sentence are chosen.
        """
        demand(self._workplace.officer.role, Act.RECORD_ADVICE)
        now = self._workplace.now()
        advice = AdviceRecord(
            id=AdviceId(self._workplace.new_id()),
            given_at=now,
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
        )
        for topic in self._workplace.lists.advice_topics() if item_id else ():
            if any(item.id == item_id for item in topic.items):
                advice = replace(advice, topics=(topic.code,), items=(item_id,))
        if contact is None:
            return advice
        source = (RecordKind.CONTACT, contact.id)
        Disclosure(self._workplace).combine(source, (RecordKind.ADVICE, advice.id))
        spoken = contact.language
        return replace(
            advice,
            contact_id=contact.id,
            citizen_words=contact.subject,
            leaflet_language=spoken if spoken in LEAFLET_LANGUAGES else Language.CZECH,
        )

    def problems(self, advice: AdviceRecord) -> list[Problem]:
        """What is worth saying about the record as typed so far."""
        found = check_advice(advice, self._workplace.now())
        found += blanks_left(advice, self._workplace.lists.blank_words())
        expired = [i for i in self._items(advice) if not is_printable(i, self.today())]
        return found + [
            Problem(
                field="items",
                text=f"Rada {item.id} už neplatí, proto se netiskne.",
                fix="Odškrtněte ji, nebo nechte správce ověřit její znění.",
            )
            for item in expired
        ]

    def record(self, advice: AdviceRecord, person: Person | None = None) -> AdviceRecord:
        """Stores the advice for good and gives it its evidence number.

        A `person` gave the name of their own will; nobody is asked for it.
        """
        errors = errors_of(self.problems(advice))
        if errors:
            raise NotComplete(errors)
        now = self._workplace.now()
        with self._workplace.act(Act.RECORD_ADVICE, RecordKind.ADVICE, advice.id) as transaction:
            number = issue_number(
                transaction, self._workplace.station, RecordKind.ADVICE, advice.id, now
            )
            advice = replace(advice, evidence_number=number, recorded_at=now, revision=1)
            transaction.advice.add(advice)
            persons: tuple[Person, ...] = ()
            if person is not None:
                persons = store_persons(self._workplace, transaction, advice.id, (person,), now)
            index_advice(transaction, advice, self.topic_words(advice), persons)
            transaction.drafts.remove(DraftId(advice.id), self._workplace.officer.id)
        return advice

    def open(self, advice_id: AdviceId, reason: str = "", search_line: int = 0) -> AdviceRecord:
        """Opens a stored record; the consultation is written into the trail first.

        Refused with ReasonNeeded when it belongs to another matter and no reason is given.
        """
        with self._workplace.look(Act.CONSULT) as transaction:
            known = of_advice(transaction.advice.get(advice_id))
        self._matters.consult(RecordKind.ADVICE, known, reason, search_line)
        with self._workplace.look(Act.CONSULT) as transaction:
            return transaction.advice.get(advice_id)

    def blank_person(self, advice: AdviceRecord) -> Person:
        """An empty person of the advice; nothing is stored yet."""
        return Person(id=PersonId(self._workplace.new_id()), record_id=advice.id)

    def person_of(self, advice: AdviceRecord) -> Person | None:
        """Who was advised, as far as the advice or its contact names anybody."""
        with self._workplace.look(Act.CONSULT) as transaction:
            named = transaction.persons.of(advice.id)
            if not named and advice.contact_id:
                named = transaction.persons.of(advice.contact_id)
        return next((person for person in named if not person.is_protected), None)

    def before(self, person: Person, advice: AdviceRecord) -> tuple[AdviceRecord, ...]:
        """What the same person was advised before, the newest first; no other record is opened.

        That somebody was here is told of them, so what is shown has its line in the trail.
        """
        if person.is_protected:
            return ()
        with self._workplace.look(Act.CONSULT) as transaction:
            records = transaction.people.records_of(person)
            given = transaction.advice.of_records(records)
        earlier = tuple(each for each in given if each.id != advice.id)
        if earlier:
            with self._workplace.act(Act.CONSULT, RecordKind.PERSON, person.id, _BEFORE):
                pass
        return earlier

    def page(
        self, before: tuple[datetime, str] | None = None, limit: int = 200
    ) -> list[AdviceRecord]:
        """Stored records, newest first, from the given place on."""
        with self._workplace.look() as transaction:
            return list(transaction.advice.page(before, limit))

    def topic_words(self, advice: AdviceRecord) -> str:
        """The titles of the record's categories."""
        titles = {category.code: category.title for category in self.known_topics}
        return ", ".join(titles[code] for code in advice.topics if code in titles)

    def item_words(self, advice: AdviceRecord) -> str:
        """The sentences as they were when they were said, one to a line."""
        rows = self._workplace.lists.all_entries(ListKind.ADVICE_ITEM)
        said = [row.values_on(advice.given_at) for row in rows if row.code in advice.items]
        return "\n".join(str(values["text"]) for values in said)

    def leaflet(self, advice: AdviceRecord) -> bytes | None:
        """The leaflet of the record's first topic with the chosen sentences that still hold.

        It is in the record's language as far as somebody translated it.
        """
        code = advice.topics[0] if advice.topics else ""
        topics = self.known_topics if advice.revision else self.categories
        category = next((c for c in topics if c.code == code), None)
        if category is None:
            return None
        chosen = tuple(item for item in category.items if item.id in advice.items)
        station = self._workplace.station
        return render_leaflet(
            category,
            chosen or category.items,
            lines_of(category, self._workplace.lists.help_lines(), station.code),
            station,
            self._voice(advice),
            size=advice.leaflet_size,
            today=self.today(),
            pictures=pictures_for(advice.leaflet_size),
            trail=self._trail(),
            exercise=station.is_exercise,
        )

    def slip(self, advice: AdviceRecord) -> bytes | None:
        """The slip with everything that was told; None while nothing was.

        The appointment booked in the same contact stands on it, as long as it is to come.
        """
        items = tuple(self._items(advice))
        if not items:
            return None
        station = self._workplace.station
        booked = self._booked(advice)
        slip = AdviceSlip(
            items=items,
            help_lines=self._lines_of(advice),
            referral=self._referral_lines(advice),
            next_step=advice.follow_up,
            appointment=booked,
            appointment_moment=moment_in(advice.leaflet_language, booked.starts_at)
            if booked
            else "",
        )
        return render_slip(
            slip,
            station,
            self._voice(advice),
            size=advice.leaflet_size,
            today=self.today(),
            pictures=pictures_for(advice.leaflet_size),
            trail=self._trail(),
            exercise=station.is_exercise,
        )

    def leaflet_version(self, advice: AdviceRecord, category: AdviceCategory) -> str:
        """Which text the leaflet of the topic bears in the language and size of the record."""
        return self._voice(advice).version_of(category)

    def _voice(self, advice: AdviceRecord) -> LeafletWords:
        language, size = advice.leaflet_language, advice.leaflet_size
        return station_voice(self._workplace.lists, language, size, self.today())

    def _trail(self) -> str:
        with self._workplace.look() as transaction:
            return paper_mark(*transaction.audit.head())

    def _booked(self, advice: AdviceRecord) -> Appointment | None:
        if not advice.contact_id:
            return None
        with self._workplace.look() as transaction:
            known = transaction.appointments.of_contact(advice.contact_id)
        now = self.now()
        coming = (a for a in known if a.state is AppointmentState.BOOKED and a.starts_at >= now)
        return next(coming, None)

    def _lines_of(self, advice: AdviceRecord) -> tuple[HelpLine, ...]:
        """The lines of every topic spoken of, each once."""
        known = self._workplace.lists.help_lines()
        code = self._workplace.station.code
        spoken = [c for c in self.known_topics if c.code in advice.topics]
        lines = [line for category in spoken for line in lines_of(category, known, code)]
        return tuple(dict.fromkeys(lines))

    def _referral_lines(self, advice: AdviceRecord) -> tuple[str, ...]:
        place = place_named(advice.referral, self._workplace.lists.referral_places())
        return (advice.referral, *(place.contact_lines if place else ()))

    def _items(self, advice: AdviceRecord) -> list[AdviceItem]:
        return [i for c in self.known_topics for i in c.items if i.id in advice.items]
