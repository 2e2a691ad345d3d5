"""Found and handed-in things: under which label they lie here and where they went (OZ § 1052)."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import PersonRole
from kkc_desktop.domain.czech import ZONE, day_words
from kkc_desktop.domain.document import Document, DocumentId, Thing, ThingId
from kkc_desktop.domain.document_lists import DocumentState, TransferKind
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.errors import NotComplete, RecordNotFound, WrongStep
from kkc_desktop.domain.found_thing import FoundThing, FoundThingId, check_found, check_left
from kkc_desktop.domain.problems import errors_of
from kkc_desktop.domain.promise_lists import FoundState
from kkc_desktop.domain.rights import demand
from kkc_desktop.domain.signers import officer_words
from kkc_desktop.printing.find_labels import render_find_labels
from kkc_desktop.services.documents import Documents
from kkc_desktop.services.paper_closing import store_dossier
from kkc_desktop.services.register import index_document, index_found
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction

_PROTOCOL = "PVV"


class Finds:
    """The verbs of the finds' page."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._documents = Documents(workplace)

    def now(self) -> datetime:
        """The clock of the desk."""
        return self._workplace.now()

    def today(self) -> date:
        """The day by which a thing has lain here too long."""
        return self._workplace.today()

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def kept(self) -> tuple[FoundThing, ...]:
        """What lies at the station, the longest kept first."""
        with self._workplace.look() as tx:
            return tx.found_things.kept()

    def page(
        self, before: tuple[datetime, str] | None = None, limit: int = 200
    ) -> tuple[FoundThing, ...]:
        """All things, kept and gone, newest first."""
        with self._workplace.look() as tx:
            return tx.found_things.page(before, limit)

    def of_document(self, document_id: str) -> tuple[FoundThing, ...]:
        """The things that the receipt speaks of."""
        with self._workplace.look() as tx:
            return tx.found_things.of_document(document_id)

    def blank(self, contact_id: str = "") -> FoundThing:
        """A thing that nobody wrote down yet; nothing is stored."""
        now = self._workplace.now()
        return FoundThing(
            id=FoundThingId(self._workplace.new_id()),
            contact_id=contact_id,
            found_on=now.astimezone(ZONE).date(),
            municipality=self._workplace.station.town,
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
        )

    def record(self, thing: FoundThing) -> FoundThing:
        """Stores a new thing under the year's next label, or the changed one.

        Refused with NotComplete without a description, and with WrongStep once it is gone.
        """
        problems = errors_of(check_found(thing, self._workplace.today()))
        if problems:
            raise NotComplete(problems)
        with self._workplace.act(Act.RECORD_FOUND, RecordKind.FOUND_THING, thing.id) as tx:
            if thing.revision:
                _demand_kept(tx.found_things.get(thing.id))
                thing = tx.found_things.update(thing)
            else:
                beginning = f"N-{self._workplace.today().year}-"
                number = tx.found_things.labelled(beginning) + 1
                thing = replace(thing, label=f"{beginning}{number:04d}", revision=1)
                tx.found_things.add(thing)
            index_found(tx, thing)
        return thing

    def give_away(self, thing_id: FoundThingId, state: FoundState, left_to: str) -> FoundThing:
        """Writes down that the thing left the station without a paper, and to whom.

        Refused with NotComplete without a recipient, and with WrongStep once it is gone.
        """
        with self._workplace.act(Act.RECORD_FOUND, RecordKind.FOUND_THING, thing_id) as tx:
            thing = tx.found_things.get(thing_id)
            _demand_kept(thing)
            now = self._workplace.now()
            gone = replace(thing, state=state, left_at=now, left_to=left_to.strip())
            problems = check_left(gone)
            if problems:
                raise NotComplete(tuple(problems))
            tx.audit.reason = state.label
            gone = tx.found_things.update(gone)
            index_found(tx, gone)
        return gone

    def labels(self, thing_ids: Collection[FoundThingId]) -> bytes:
        """A sheet with the labels of these things, to be cut; refused when nothing is chosen."""
        with self._workplace.look() as tx:
            things = tuple(tx.found_things.get(each) for each in thing_ids)
        _demand_some(things)
        return render_find_labels(things, self._workplace.station, self._workplace.now())

    def receipt(self, thing_ids: Collection[FoundThingId]) -> DocumentId:
        """The protocol of their taking over: the one they have already, or a draft that lists them.

        Refused with WrongStep when nothing is chosen or one is gone.
        """
        things = self._chosen(thing_ids)
        known = self._living_protocol({thing.document_id for thing in things})
        if known:
            return known
        dossier = self._documents.begin(_PROTOCOL, contact_id=things[0].contact_id)
        document = replace(
            dossier.document,
            act_subject="převzetí nalezené věci",
            transfer_kind=TransferKind.FOUND,
            transfer_note=_found_words(things),
        )
        linked = [replace(thing, document_id=document.id) for thing in things]
        return self._store(replace(dossier, document=document), linked)

    def hand_over(self, thing_ids: Collection[FoundThingId]) -> DocumentId:
        """A draft of the protocol by which the municipality takes these things over (§ 1052 OZ).

        They leave the station when it is signed. Refused with WrongStep when nothing is chosen, one
        is gone, or they are of several municipalities.
        """
        things = self._chosen(thing_ids)
        towns = list(dict.fromkeys(thing.municipality.strip() for thing in things))
        if len(towns) > 1:
            text = f"Vybrané věci jsou z\u00a0více obcí: {', '.join(filter(None, towns))}."
            fix = "Každé obci se předává zvláštním protokolem; vyberte věci jedné obce."
            raise WrongStep(text, fix)
        known = self._living_protocol({thing.handover_id for thing in things})
        if known:
            return known
        dossier = self._documents.begin(_PROTOCOL)
        template = self._documents.template(dossier.document)
        document = replace(
            dossier.document,
            act_subject="předání nalezených věcí obci",
            transfer_kind=TransferKind.FOUND,
            transfer_from=officer_words(self._workplace.officer),
            transfer_to=f"obec {towns[0]}" if towns[0] else "",
            transfer_note=_found_words(things),
        )
        person = self._documents.blank_person(document.id, 0, template)
        taking = replace(person, roles=(PersonRole.STATUTORY_BODY,))
        linked = [replace(thing, handover_id=document.id) for thing in things]
        return self._store(Dossier(document=document, persons=(taking,)), linked)

    def _chosen(self, thing_ids: Collection[FoundThingId]) -> tuple[FoundThing, ...]:
        demand(self._workplace.officer.role, Act.WRITE_PROTOCOL)
        with self._workplace.look() as tx:
            things = tuple(tx.found_things.get(each) for each in thing_ids)
        _demand_some(things)
        for thing in things:
            _demand_kept(thing)
        return things

    def _living_protocol(self, document_ids: Collection[str]) -> DocumentId | None:
        """The paper that all the things share, unless it was voided or thrown away."""
        if len(document_ids) != 1 or "" in document_ids:
            return None
        with self._workplace.look() as tx, suppress(RecordNotFound):
            found = tx.documents.get(DocumentId(next(iter(document_ids))))
            return None if found.state is DocumentState.VOIDED else found.id
        return None

    def _store(self, dossier: Dossier, things: Sequence[FoundThing]) -> DocumentId:
        """Stores the draft with a row for each thing, and the things that name it."""
        document_id, officer = dossier.document.id, self._workplace.officer.id
        listed = tuple(
            Thing(
                id=ThingId(self._workplace.new_id()),
                document_id=document_id,
                position=position,
                description=thing.description,
                identifier=thing.marks,
            )
            for position, thing in enumerate(things)
        )
        template = self._documents.template(dossier.document)
        whole = replace(dossier, things=listed)
        with self._workplace.act(Act.WRITE_PROTOCOL, RecordKind.DOCUMENT, document_id) as tx:
            saved = store_dossier(self._workplace, tx, whole)
            index_document(tx, saved, template)
            for thing in things:
                tx.found_things.update(thing)
                now = self._workplace.now()
                tx.audit.append(officer, Act.RECORD_FOUND, now, RecordKind.FOUND_THING, thing.id)
        return saved.document.id


def leave_by_protocol(workplace: Workplace, tx: "Transaction", document: Document) -> None:
    """The things of a handover that was just signed are the municipality's from now on."""
    now, officer = workplace.now(), workplace.officer.id
    for thing in tx.found_things.kept():
        if thing.handover_id == document.id:
            gone = replace(
                thing,
                state=FoundState.HANDED_TO_MUNICIPALITY,
                left_at=now,
                left_to=document.transfer_to.strip() or thing.municipality,
            )
            index_found(tx, tx.found_things.update(gone))
            tx.audit.append(officer, Act.RECORD_FOUND, now, RecordKind.FOUND_THING, thing.id)


def _found_words(things: tuple[FoundThing, ...]) -> str:
    """Where and when each was found, a line for each; one line where it is the same for all."""
    lines = []
    for thing in things:
        day = f"nalezeno {day_words(thing.found_on)}" if thing.found_on else "den nálezu neznámý"
        lines.append(", ".join(filter(None, (day, thing.found_place, thing.municipality))))
    if len(set(lines)) == 1:
        return lines[0][:1].upper() + lines[0][1:] + "."
    return "\n".join(f"{t.label}: {line}." for t, line in zip(things, lines, strict=True))


def _demand_some(things: tuple[FoundThing, ...]) -> None:
    if not things:
        text, fix = "Není vybrána žádná věc.", "Vyberte ji šipkou, další přidá Shift a\u00a0šipka."
        raise WrongStep(text, fix)


def _demand_kept(thing: FoundThing) -> None:
    if not thing.is_kept:
        raise WrongStep(
            f"Věc {thing.label} už na stanici není: {thing.state.label}.",
            "Zápis o\u00a0ní se nemění; vrátila-li se, zapište ji znovu.",
        )
