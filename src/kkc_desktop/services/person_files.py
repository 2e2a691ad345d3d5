"""The card of a known person: opened as any record, kept as it is known today, given on paper."""

from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.card_words import number_words
from kkc_desktop.domain.consultation import of_person_card
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.document_lists import PrintPurpose
from kkc_desktop.domain.errors import NotComplete, StaleRecord, WrongStep
from kkc_desktop.domain.person_card import CardId, PersonCard
from kkc_desktop.domain.person_file import Alike, CardLook, PersonFile, check_card, in_force
from kkc_desktop.domain.print_job import PrintOrder
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.services.matters import Matters
from kkc_desktop.services.person_lines import PersonLines
from kkc_desktop.services.restricted import known_alike
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.columns import day_bounds

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


class PersonFiles:
    """The verbs of the list of persons and of the page of one."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._matters = Matters(workplace)

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def now(self) -> datetime:
        """The desk's clock."""
        return self._workplace.now()

    def today(self) -> date:
        """The day at the desk."""
        return self._workplace.today()

    def officer_name(self, officer_id: str) -> str:
        """Who that is, as spoken at the desk; empty for somebody unknown."""
        officers = self._workplace.database.officers_at_once()
        return next((each.short_name for each in officers if each.id == officer_id), "")

    def page(
        self, before: tuple[datetime, str] | None = None, limit: int = 200
    ) -> list[PersonCard]:
        """Cards that hold, the last changed first, from the given place on."""
        with self._workplace.look() as tx:
            return list(tx.person_cards.page(before, limit))

    def open(self, card_id: CardId, reason: str = "", search_line: int = 0) -> PersonFile:
        """Opens a card; the consultation is written into the trail first.

        Refused with ReasonNeeded when no record of the person is in hand and no reason is given.
        """
        with self._workplace.look(Act.CONSULT) as tx:
            card = tx.person_cards.get(card_id)
            lines = PersonLines(self._workplace, tx, tx.person_cards.family(card_id))
            known = of_person_card(card, lines.circumstances(), self._workplace.opened)
        self._matters.consult(RecordKind.PERSON, known, reason, search_line)
        return self.read(card_id)

    def read(self, card_id: CardId) -> PersonFile:
        """The page of a card that is open; of any other it is a consultation, as `open` is."""
        if card_id not in self._workplace.opened:
            return self.open(card_id)
        with self._workplace.look(Act.CONSULT) as tx:
            return _file(self._workplace, tx, tx.person_cards.get(card_id))

    def blank(self) -> PersonCard:
        """A new card; nothing is stored yet."""
        now, officer = self._workplace.now(), self._workplace.officer.id
        return PersonCard(
            id=CardId(self._workplace.new_id()),
            recorded_at=now,
            recorded_by=officer,
            changed_at=now,
            changed_by=officer,
        )

    def problems(self, card: PersonCard) -> list[Problem]:
        """What is worth saying of the card as typed; only a card without any name is refused."""
        return check_card(card, self._workplace.today())

    def keep(self, card: PersonCard) -> PersonCard:
        """Stores what is known of the person today; papers and records stay as they are.

        Refused with NotComplete without a name, with WrongStep when the card is merged into
        another, with StaleRecord when somebody changed it meanwhile.
        """
        errors = errors_of(self.problems(card))
        if errors:
            raise NotComplete(errors)
        workplace = self._workplace
        stamped = replace(card, changed_at=workplace.now(), changed_by=workplace.officer.id)
        with workplace.act(Act.KEEP_PERSON, RecordKind.PERSON, card.id) as tx:
            stored = tx.person_cards.find(card.id)
            if stored is None:
                stamped = replace(stamped, number=tx.person_cards.next_number(), revision=1)
                tx.person_cards.add(stamped)
            else:
                demand_same(stored, card)
                stamped = tx.person_cards.update(stamped)
        workplace.opened |= {card.id}
        return stamped

    def sheet(self, card_id: CardId) -> bytes:
        """The PDF with what the desk knows of the person; that it was made is a consultation.

        The time line is the one the person on duty may see.
        """
        from kkc_desktop.domain.audit_chain import paper_mark
        from kkc_desktop.printing.person_sheet import render_person

        officer = self._workplace.permit(Act.PRINT_DOCUMENT)
        words = "přehled osoby k\u00a0tisku"
        with self._workplace.act(Act.CONSULT, RecordKind.PERSON, card_id, words) as tx:
            file = _file(self._workplace, tx, tx.person_cards.get(card_id))
            witness = paper_mark(*tx.audit.head())
        now, station = self._workplace.now(), self._workplace.station
        return render_person(file, now, officer.short_name, station, witness)

    def order(self, card: PersonCard) -> PrintOrder:
        """What the print log says of the sheet; it names nobody."""
        return PrintOrder(
            record_kind=RecordKind.PERSON,
            record_id=card.id,
            title=f"Přehled osoby, karta {number_words(card.number)}",
            purpose=PrintPurpose.FILE,
        )


def _file(workplace: Workplace, tx: "Transaction", card: PersonCard) -> PersonFile:
    ids = tx.person_cards.family(card.id)
    lines = PersonLines(workplace, tx, ids)
    flags = tx.people.flags_of(ids)
    merges = tuple({m.id: m for each in ids for m in tx.people.merges_of(each)}.values())
    merges = tuple(merge for merge in merges if merge.kept_id in ids)
    in_merges = {each for merge in merges for each in (merge.kept_id, merge.merged_id)}
    numbers: dict[str, int] = {each: tx.person_cards.get(each).number for each in in_merges}
    today = workplace.today()
    waiting_contact, waiting_ticket = lines.waiting()
    return PersonFile(
        card=card,
        held_in=tx.person_cards.get(card.merged_into) if card.merged_into else None,
        flags=tuple(flag for flag in flags if in_force(flag, today)),
        lines=lines.lines(flags, merges, numbers),
        notes=lines.notes(card),
        alike=() if card.merged_into else _alike(workplace, tx, card),
        merges=tuple(merge for merge in merges if merge.undone_at is None),
        numbers=numbers,
        looks=_looks(workplace, tx, ids),
        waiting_contact=waiting_contact,
        waiting_ticket=waiting_ticket,
        first_seen_on=lines.first_seen_on(),
        verified_on=lines.verified_on(),
    )


def _looks(workplace: Workplace, tx: "Transaction", ids: tuple[str, ...]) -> tuple[CardLook, ...]:
    """Who opened the card today, each once with the last time, the last one first."""
    names = {officer.id: officer.surname for officer in tx.officers.all()}
    since = day_bounds(workplace.now().astimezone(ZONE).date())[0]
    last: dict[str, CardLook] = {}
    for entry in tx.person_records.looks(ids, since):
        name = names.get(entry.officer_id, "")
        last.setdefault(entry.officer_id, CardLook(name=name, at=entry.recorded_at))
    return tuple(last.values())


def _alike(workplace: Workplace, tx: "Transaction", card: PersonCard) -> tuple[Alike, ...]:
    return tuple(
        Alike(
            card=match.card,
            reasons=match.reasons,
            record_count=tx.person_records.count(tx.person_cards.family(match.card.id)),
        )
        for match in known_alike(workplace, tx, card)
    )


def demand_same(stored: PersonCard, card: PersonCard) -> None:
    """Refuses with WrongStep a merged card, with StaleRecord one that is not as it was opened.

    The moment is compared as well: a card put back may bear an old revision again.
    """
    if stored.merged_into:
        raise WrongStep(
            "Karta je sloučená s\u00a0jinou a\u00a0sama se nemění.",
            "Otevřete kartu, která platí, a\u00a0změňte údaje na ní.",
        )
    if stored.changed_at != card.changed_at:
        raise StaleRecord(
            "Kartu mezitím změnil někdo jiný. Váš text zůstal na obrazovce.",
            "Otevřete kartu znovu a\u00a0svůj text do ní doplňte.",
        )
