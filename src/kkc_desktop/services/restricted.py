"""Which records of a person are kept from whom: one rule for the card and for the search."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.consultation import Circumstances, ground_for, of_contact, of_document
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.finding import WHY_NUMBER, Hit
from kkc_desktop.domain.overview import RecordRef
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.domain.person_file import is_police_matter, is_restricted
from kkc_desktop.domain.person_match import CardMatch
from kkc_desktop.domain.record_line import RecordLine
from kkc_desktop.services.templates import write_act
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


def is_reserved_paper(workplace: Workplace, document: Document) -> bool:
    """Whether only the police write such a paper, and in a criminal matter."""
    if document.regime is not DataRegime.LED:
        return False
    template = workplace.templates.version_of(document.template_code, document.template_version)
    return write_act(template) is Act.WRITE_PROTOCOL


def is_kept_from(workplace: Workplace, record: Circumstances, *, is_reserved: bool) -> bool:
    """Whether the person on duty may not learn that somebody stands in the record."""
    officer = workplace.officer
    ground = ground_for(record, officer.id, workplace.now(), workplace.opened)
    return is_restricted(officer.role, is_reserved=is_reserved, is_at_hand=ground is not None)


def allowed_hits(workplace: Workplace, tx: "Transaction", hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """The hits without those that would tell of a person what the card keeps from the same role.

    A record found by its own number stays: the number names nobody, and who holds the paper in
    hand must find it. Such a hit is left out whole; even a placeholder would answer the name.
    """
    if workplace.may(Act.WRITE_PROTOCOL):
        return hits
    by_words = [hit for hit in hits if hit.why != WHY_NUMBER]
    kept = {
        document.id
        for document in tx.documents.led_among(_ids(by_words, RecordKind.DOCUMENT))
        if is_kept_from(
            workplace, of_document(document), is_reserved=is_reserved_paper(workplace, document)
        )
    } | {
        contact.id
        for contact in tx.contacts.led_among(_ids(by_words, RecordKind.CONTACT))
        if is_kept_from(workplace, of_contact(contact), is_reserved=is_police_matter(contact))
    }
    return tuple(hit for hit in hits if hit.why == WHY_NUMBER or hit.record_id not in kept)


def without_restricted(
    workplace: Workplace, tx: "Transaction", hits: tuple[Hit, ...]
) -> tuple[Hit, ...]:
    """The hits with what is only kept and not to be used (§ 29 z. 110/2019, čl. 18 GDPR) put away.

    Who writes protocols may know that such a record is there: it becomes a placeholder that says
    its kind alone. From everybody else it is left out whole.
    """
    restricted = tx.data_steps.restricted_among([hit.record_id for hit in hits]) if hits else ()
    if not restricted:
        return hits
    shown = hits
    if not workplace.may(Act.WRITE_PROTOCOL):
        shown = tuple(hit for hit in hits if hit.record_id not in restricted)
    return tuple(_placeholder(hit) if hit.record_id in restricted else hit for hit in shown)


def without_restricted_lines(
    workplace: Workplace, tx: "Transaction", lines: tuple[RecordLine, ...]
) -> tuple[RecordLine, ...]:
    """The lines with what is only kept put away, as in the lists.

    Number and moment stay for who writes protocols; for everybody else the kind alone, so that
    there are still as many lines as were counted.
    """
    restricted = tx.data_steps.restricted_among([line.ref.record_id for line in lines])
    knows = workplace.may(Act.WRITE_PROTOCOL)
    return tuple(
        _line_of_restricted(line, knows=knows) if line.ref.record_id in restricted else line
        for line in lines
    )


def known_alike(
    workplace: Workplace, tx: "Transaction", person: Person | PersonCard
) -> tuple[CardMatch, ...]:
    """Other cards that may be the same person, but for those the person on duty may not know."""
    hidden = hidden_records(workplace, tx)
    return tuple(m for m in tx.person_search.alike(person) if m.card.id not in hidden)


def hidden_records(workplace: Workplace, tx: "Transaction") -> frozenset[str]:
    """The records that are only kept and of which the person on duty may not even know."""
    return frozenset() if workplace.may(Act.WRITE_PROTOCOL) else tx.data_steps.restricted()


def _placeholder(hit: Hit) -> Hit:
    return Hit(
        kind=hit.kind,
        record_id="",
        title="Záznam s\u00a0omezeným přístupem",
        detail="",
        why="obsah se neukazuje",
        recorded_at=hit.recorded_at,
        is_restricted=True,
    )


def _line_of_restricted(line: RecordLine, *, knows: bool) -> RecordLine:
    if knows:
        return replace(line, detail="", is_restricted=True)
    return RecordLine(ref=RecordRef(line.ref.kind, ""), is_restricted=True)


def _ids(hits: Iterable[Hit], kind: RecordKind) -> list[str]:
    return [hit.record_id for hit in hits if hit.kind is kind]
