"""One record is emptied and sealed anew, inside the transaction of an approved erasure."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.card_merge import emptied, emptied_merge
from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.erased_names import ErasedNames
from kkc_desktop.domain.erasure import ErasureItem
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.erasing import Touched
    from kkc_desktop.storage.transaction import Transaction

ERASED = "údaje vymazány"


def erase_item(workplace: Workplace, tx: "Transaction", item: ErasureItem) -> ErasureItem:
    """Marks the item as erased, empties its record and writes the line that seals what is left.

    Whatever else was emptied with it – a promise, a step of data protection, an item of a
    handover, the card of an undone merge – is sealed by a line of its own.
    """
    now, officer_id = workplace.now(), workplace.officer.id
    erased = replace(item, erased_at=now)
    tx.erasures.mark_erased(erased)
    touched: list[Touched] = []
    if item.record_kind is RecordKind.PERSON:
        touched += _empty_card(tx, item.record_id)
    tx.erasing.naming_nobody = _naming_nobody(workplace)
    touched += tx.erasing.erase(item.record_kind, item.record_id, now)
    _forget_words(tx, item)
    words = f"kód {item.disposal_code}, k\u00a0výmazu od {day_words(item.due_on)}"
    tx.audit.append(officer_id, Act.ERASE_DATA, now, item.record_kind, item.record_id, words)
    for kind, record_id in touched:
        tx.audit.append(officer_id, Act.ERASE_DATA, now, kind, record_id, f"s\u00a0ním {ERASED}")
    return erased


def names_in(tx: "Transaction", item: ErasureItem) -> ErasedNames:
    """How the record calls people, asked before it is erased."""
    kind, record_id = item.record_kind, item.record_id
    if kind is RecordKind.PERSON:
        return ErasedNames.of((tx.person_cards.get(record_id),))
    if kind is RecordKind.APPOINTMENT:
        booked = tx.appointments.get(record_id)
        return ErasedNames.written(booked.name, booked.phone)
    names = ErasedNames.of(tx.persons.of(record_id))
    if kind is RecordKind.INCIDENT:
        for notice in tx.incidents.notices_of(record_id):
            names |= ErasedNames.written(notice.reporting_name, notice.reporting_phone)
    return names


def forget_views(tx: "Transaction", names: ErasedNames) -> int:
    """Deletes every saved view in which somebody typed one of these; says how many they were.

    A view is a tool of its officer and no record: to lose one of a namesake harms nobody.
    """
    found = [each.id for each in tx.saved_views.all() if names.stand_in(each.typed)]
    tx.saved_views.forget(found)
    return len(found)


def _forget_words(tx: "Transaction", item: ErasureItem) -> None:
    """The search finds the record by its number alone."""
    recorded_at = tx.erasing.found_at(item.record_id)
    if recorded_at is not None:
        tx.search.index(
            item.record_kind,
            item.record_id,
            number=item.evidence_number,
            names="",
            text="",
            title=f"{item.record_kind.label.capitalize()} {item.evidence_number}",
            detail=ERASED,
            recorded_at=recorded_at,
        )


def _naming_nobody(workplace: Workplace) -> tuple[str, ...]:
    lists = workplace.lists
    rooms = {str(row.values.get("name", "")) for row in lists.all_entries(ListKind.ROOM)}
    return tuple(sorted(rooms | set(lists.place_codes())))


def _empty_card(tx: "Transaction", card_id: str) -> list["Touched"]:
    """Takes the person off the card and off its merges; gives the other cards of those."""
    card = tx.person_cards.get(card_id)
    tx.person_cards.update(emptied(card))
    others = set()
    for merge in tx.people.merges_of(card.id):
        tx.people.empty_merge(emptied_merge(merge, frozenset({card_id})))
        others |= {merge.kept_id, merge.merged_id} - {card_id}
    return [(RecordKind.PERSON, other) for other in sorted(others)]
