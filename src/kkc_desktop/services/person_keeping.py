"""What is stated of persons in a record, and their cards, which the desk keeps by itself.

A card is made or renewed where its person is named; what the record does not say leaves the card
as it was. Nothing is kept of a person without a name, nor of one whose identity is protected
(§ 55 odst. 2 TŘ): such a statement bears an id of its own, so that nothing leads to the person.
"""

from dataclasses import fields, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.card_merge import emptied, emptied_merge
from kkc_desktop.domain.card_words import SEVERAL, as_several, number_words, values_in
from kkc_desktop.domain.data_standing import open_hold
from kkc_desktop.domain.person import Person, PersonId, kept_persons
from kkc_desktop.domain.person_card import CardId, PersonCard
from kkc_desktop.domain.restriction import is_restricting
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

_STATED = tuple(
    field.name
    for field in fields(PersonCard)
    if field.name in {each.name for each in fields(Person)} - {"id", "note"}
)
_NOBODY = Person(id=PersonId(""))
_EMPTIED = "údaje z\u00a0karty vymazány: žádný záznam o\u00a0osobě nemluví"
_MERGE_EMPTIED = "ze zrušeného sloučení vymazány údaje druhé karty"


def store_persons(
    workplace: Workplace,
    tx: "Transaction",
    record_id: str,
    typed: tuple[Person, ...],
    stated_at: datetime,
    before: tuple[Person, ...] = (),
) -> tuple[Person, ...]:
    """Stores these persons as the record's own with their cards, and gives them as stored.

    `before` is what was stated of them earlier, here or where this record was begun from: what has
    changed since is news, the rest is as old as `stated_at` and only fills what the card lacks.
    """
    kept = put_persons(workplace, tx, record_id, typed)
    keep_cards(workplace, tx, kept, stated_at, before)
    own = {person.id for person in before if person.record_id == record_id}
    hides = any(person.is_protected and person.id not in own for person in kept)
    left = (own | {person.id for person in typed}) - {person.id for person in kept}
    for person_id in sorted(left):
        _empty_card(workplace, tx, person_id, None if hides else stated_at)
    return kept


def put_persons(
    workplace: Workplace, tx: "Transaction", record_id: str, typed: tuple[Person, ...]
) -> tuple[Person, ...]:
    """Stores these persons as the record's own and makes no cards: a draft is no record yet."""
    apart = tuple(
        replace(person, id=PersonId(workplace.new_id())) if _leads_to_card(tx, person) else person
        for person in kept_persons(typed)
    )
    tx.persons.replace(record_id, apart)
    return tuple(replace(person, record_id=record_id) for person in apart)


def keep_cards(
    workplace: Workplace,
    tx: "Transaction",
    persons: tuple[Person, ...],
    stated_at: datetime,
    before: tuple[Person, ...] = (),
) -> None:
    """Makes or renews the cards of the named persons, each with a line of its own in the trail."""
    earlier = {person.id: person for person in before}
    for person in persons:
        if person.is_protected or not (person.surname + person.given_names).strip():
            continue
        card = tx.person_cards.find(person.id)
        if card is None:
            _make_card(workplace, tx, person)
        else:
            held = tx.person_search.holder(card)
            _renew_card(workplace, tx, held, person, stated_at, earlier.get(person.id))


def _make_card(workplace: Workplace, tx: "Transaction", person: Person) -> None:
    now, officer_id = workplace.now(), workplace.officer.id
    card = PersonCard(
        id=CardId(person.id),
        number=tx.person_cards.next_number(),
        recorded_at=now,
        recorded_by=officer_id,
        changed_at=now,
        changed_by=officer_id,
        revision=1,
        **{name: getattr(person, name) for name in _STATED},
    )
    reason = "; ".join(
        f"přes možnou shodu s\u00a0kartou {number_words(match.card.number)}: {match.words}"
        for match in tx.person_search.alike(person)
    )
    tx.person_cards.add(card)
    tx.audit.append(officer_id, Act.KEEP_PERSON, now, RecordKind.PERSON, card.id, reason)


def _renew_card(
    workplace: Workplace,
    tx: "Transaction",
    card: PersonCard,
    person: Person,
    stated_at: datetime,
    earlier: Person | None,
) -> None:
    if is_restricting(tx.data_steps.restriction(card.id)):
        return  # only kept: what is stated now stands in the record alone
    is_newer = stated_at >= card.changed_at
    news: dict[str, Any] = {}
    for name in _STATED:
        said, known = getattr(person, name), getattr(card, name)
        if said in (known, getattr(_NOBODY, name)) or _is_among(name, said, known):
            continue
        if earlier is not None:
            is_news = said != getattr(earlier, name)
        else:
            is_news = is_newer or known == getattr(_NOBODY, name)
        if is_news:
            news[name] = _with_others(name, said, known)
    if news:
        _change(workplace, tx, replace(card, **news), "")


def _is_among(name: str, said: str, known: str) -> bool:
    return name in SEVERAL and set(values_in(said)) <= set(values_in(known))


def _with_others(name: str, said: str, known: str) -> str:
    """What is said now; of several telephones the others are kept behind it while they fit."""
    others = values_in(known) if name in SEVERAL else ()
    if len(others) < 2:
        return said
    kept, most = list(values_in(said)), longest(PersonCard, name)
    for other in others:
        if len(as_several((*kept, other))) > most:
            break
        kept.append(other)
    return as_several(tuple(kept))


def _empty_card(
    workplace: Workplace, tx: "Transaction", person_id: str, made_since: datetime | None
) -> None:
    """Takes everything personal off a card that no record speaks of any more, and off its merges.

    With `made_since` only a card made since then: an older one was not made by this record.
    """
    card = tx.person_cards.find(person_id)
    if card is None or (made_since is not None and card.recorded_at < made_since):
        return
    held = tx.person_search.holder(card)
    family = tx.person_cards.family(held.id)
    if tx.people.statements_of(family):
        return
    if made_since is not None and _must_stay(workplace, tx, family):
        return
    merges = {merge.id: merge for each in family for merge in tx.people.merges_of(each)}.values()
    for merge in merges:
        tx.people.empty_merge(emptied_merge(merge, frozenset(family)))
    for each in family:
        _change(workplace, tx, emptied(tx.person_cards.get(each)), _EMPTIED)
    now, officer_id = workplace.now(), workplace.officer.id
    others = {each for merge in merges for each in (merge.kept_id, merge.merged_id)} - {*family}
    for other in sorted(others):  # the cards of undone merges are sealed with them
        tx.audit.append(officer_id, Act.KEEP_PERSON, now, RecordKind.PERSON, other, _MERGE_EMPTIED)


def _must_stay(workplace: Workplace, tx: "Transaction", ids: tuple[str, ...]) -> bool:
    """Whether a card is only kept, or its erasure is held."""
    today, steps = workplace.today(), tx.data_steps.of(ids)
    for each in ids:
        own = [step for step in steps if step.record_id == each]
        if open_hold(own, today) or is_restricting(tx.data_steps.restriction(each)):
            return True
    return False


def _change(workplace: Workplace, tx: "Transaction", card: PersonCard, reason: str) -> None:
    now, officer_id = workplace.now(), workplace.officer.id
    tx.person_cards.update(replace(card, changed_at=now, changed_by=officer_id))
    tx.audit.append(officer_id, Act.KEEP_PERSON, now, RecordKind.PERSON, card.id, reason)


def _leads_to_card(tx: "Transaction", person: Person) -> bool:
    return person.is_protected and tx.person_cards.find(person.id) is not None
