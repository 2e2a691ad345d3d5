"""Prevention advice: what to tell, what was told, and the leaflet to take home."""

from dataclasses import replace
from datetime import date, datetime
from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.advice import AdviceId, AdviceRecord, check_advice
from kkc_desktop.domain.audit import Act, RecordKind, paper_mark
from kkc_desktop.domain.consultation import of_advice
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.draft import DraftId
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.knowledge import (
    AdviceCategory,
    AdviceItem,
    is_printable,
    lines_of,
    parse_advice,
)
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.domain.rights import demand
from kkc_desktop.domain.suggestion import TopicHit, suggest_topics
from kkc_desktop.printing.leaflet import render_leaflet
from kkc_desktop.services.disclosure import Disclosure
from kkc_desktop.services.help_lines import help_lines
from kkc_desktop.services.matters import Matters
from kkc_desktop.services.person_keeping import store_persons
from kkc_desktop.services.register import index_advice, issue_number
from kkc_desktop.services.workplace import Workplace


@cache
def advice_categories() -> tuple[AdviceCategory, ...]:
    """The shipped knowledge base of fifteen categories."""
    return parse_advice(asset_path("seed", "advice.toml").read_text(encoding="utf-8"))


class Advising:
    """The verbs of the advice page."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._matters = Matters(workplace)

    @property
    def categories(self) -> tuple[AdviceCategory, ...]:
        """All categories in their order."""
        return advice_categories()

    def now(self) -> datetime:
        """The clock of the desk."""
        return self._workplace.now()

    def today(self) -> date:
        """The day on which validity is judged."""
        return self._workplace.now().astimezone(ZONE).date()

    def suggest(self, words: str) -> list[TopicHit]:
        """Categories and items that the citizen's words call for, with the word that did."""
        return suggest_topics(words, advice_categories(), self.today())

    def blank_advice(self, contact: Contact | None = None) -> AdviceRecord:
        """A new record of advice, taking over what the contact already says."""
        demand(self._workplace.officer.role, Act.RECORD_ADVICE)
        now = self._workplace.now()
        advice = AdviceRecord(
            id=AdviceId(self._workplace.new_id()),
            given_at=now,
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
        )
        if contact is None:
            return advice
        source = (RecordKind.CONTACT, contact.id)
        Disclosure(self._workplace).combine(source, (RecordKind.ADVICE, advice.id))
        return replace(advice, contact_id=contact.id, citizen_words=contact.subject)

    def problems(self, advice: AdviceRecord) -> list[Problem]:
        """What is worth saying about the record as typed so far."""
        found = check_advice(advice, self._workplace.now())
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

        `person` is whom it was given to, where they wished to be named.
        """
        errors = errors_of(self.problems(advice))
        if errors:
            raise NotComplete(errors)
        now = self._workplace.now()
        with self._workplace.act(Act.RECORD_ADVICE, RecordKind.ADVICE, advice.id) as transaction:
            number = issue_number(
                transaction, self._workplace.station, RecordKind.ADVICE, advice.id, now
            )
            advice = replace(advice, evidence_number=number, revision=1)
            transaction.advice.add(advice)
            if person is not None:
                store_persons(self._workplace, transaction, advice.id, (person,), now)
            index_advice(transaction, advice, self.topic_words(advice))
            transaction.drafts.remove(DraftId(advice.id), self._workplace.officer.id)
        return advice

    def named_person(self, name: str, advice_id: str) -> Person:
        """Somebody who wished to be named: the last word is the surname; nothing is stored yet."""
        *given, surname = name.split() or [""]
        person_id = PersonId(self._workplace.new_id())
        return Person(
            id=person_id, record_id=advice_id, given_names=" ".join(given), surname=surname
        )

    def persons_of(self, advice_id: AdviceId) -> tuple[Person, ...]:
        """Whom the stored advice was given to; nobody where no name was wished."""
        with self._workplace.look(Act.CONSULT) as transaction:
            return transaction.persons.of(advice_id)

    def open(self, advice_id: AdviceId, reason: str = "", search_line: int = 0) -> AdviceRecord:
        """Opens a stored record; the consultation is written into the trail first.

        Refused with ReasonNeeded when it belongs to another matter and no reason is given.
        """
        with self._workplace.look(Act.CONSULT) as transaction:
            known = of_advice(transaction.advice.get(advice_id))
        self._matters.consult(RecordKind.ADVICE, known, reason, search_line)
        with self._workplace.look(Act.CONSULT) as transaction:
            return transaction.advice.get(advice_id)

    def page(
        self, before: tuple[datetime, str] | None = None, limit: int = 200
    ) -> list[AdviceRecord]:
        """Stored records, newest first, from the given place on."""
        with self._workplace.look() as transaction:
            return list(transaction.advice.page(before, limit))

    def topic_words(self, advice: AdviceRecord) -> str:
        """The titles of the record's categories."""
        titles = {category.code: category.title for category in advice_categories()}
        return ", ".join(titles[code] for code in advice.topics if code in titles)

    def item_words(self, advice: AdviceRecord) -> str:
        """The sentences said, one to a line."""
        return "\n".join(item.text for item in self._items(advice))

    def leaflet(self, advice: AdviceRecord) -> bytes | None:
        """The leaflet of the record's first topic with the chosen sentences that still hold."""
        code = advice.topics[0] if advice.topics else ""
        category = next((c for c in advice_categories() if c.code == code), None)
        if category is None:
            return None
        chosen = tuple(item for item in category.items if item.id in advice.items)
        with self._workplace.look() as transaction:
            trail = paper_mark(*transaction.audit.head())
        return render_leaflet(
            category,
            chosen or category.items,
            lines_of(category, help_lines(), self._workplace.station.code),
            self._workplace.station,
            size=advice.leaflet_size,
            today=self.today(),
            trail=trail,
            exercise=self._workplace.station.is_exercise,
        )

    def _items(self, advice: AdviceRecord) -> list[AdviceItem]:
        return [i for c in advice_categories() for i in c.items if i.id in advice.items]
