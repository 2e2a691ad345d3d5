"""What follows the closing: print, sign or refuse, hand over, void, addendum."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.correction import Correction, demand_correction
from kkc_desktop.domain.document import (
    Document,
    DocumentId,
    Signature,
    demand_step,
    state_after_signing,
)
from kkc_desktop.domain.document_lists import (
    CorrectionKind,
    DocumentState,
    SignatureState,
)
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.scan_sorting import missing_words
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.services.disclosure import note_combination
from kkc_desktop.services.dossiers import read_dossier
from kkc_desktop.services.finds import leave_by_protocol
from kkc_desktop.services.register import index_document
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


class Signing:
    """The verbs of the signing page."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def officer_name(self, officer_id: OfficerId) -> str:
        """The surname of who printed or recorded; empty for somebody unknown."""
        officers = self._workplace.database.officers_at_once()
        return next((o.surname for o in officers if o.id == officer_id), "")

    def stored(self, document_id: DocumentId) -> Dossier:
        """The document on the page as it lies in the database, after a print of it."""
        with self._workplace.look(Act.CONSULT) as tx:
            return read_dossier(tx, document_id)

    def record(
        self, signature: Signature, state: SignatureState, reason: str = "", witness: str = ""
    ) -> Dossier:
        """Records what one party did. A refusal and an inability ask for their reason."""
        needs_reason = state in (SignatureState.REFUSED, SignatureState.COULD_NOT)
        if needs_reason and not reason.strip():
            text = "Chybí důvod, proč osoba nepodepsala."
            fix = "Zapište důvod, nebo slova „důvod nesdělila“ (§\u00a056 trestního řádu)."
            raise NotComplete((Problem(field="reason", text=text, fix=fix),))
        with self._workplace.act(
            Act.SIGN_DOCUMENT, RecordKind.DOCUMENT, signature.document_id, state.name
        ) as tx:
            document = tx.documents.get(signature.document_id)
            demand_step(document.state, Act.SIGN_DOCUMENT)
            tx.signatures.record(
                replace(
                    signature,
                    state=state,
                    reason=reason.strip(),
                    witness=witness.strip(),
                    recorded_at=self._workplace.now(),
                    recorded_by=self._workplace.officer.id,
                )
            )
            return read_dossier(tx, signature.document_id)

    def confirm(self, document_id: DocumentId) -> Dossier:
        """Locks the document for good once every party has a result.

        When its scan has begun to come back, all its pages must be there; refused with NotComplete
        that names the parties or pages. The officer signs by it, so it asks for the password
        again: PasswordNeeded.
        """
        with self._workplace.act(Act.SIGN_DOCUMENT, RecordKind.DOCUMENT, document_id) as tx:
            document = tx.documents.get(document_id)
            demand_step(document.state, Act.SIGN_DOCUMENT)
            signatures = tx.signatures.of(document_id)
            lacking = _awaited(signatures) + _not_returned(tx, document_id)
            if lacking:
                raise NotComplete(lacking)
            self._workplace.demand_confirmed()
            now = self._workplace.now()
            state = state_after_signing(signatures)
            signed = tx.documents.advance(replace(document, state=state, signed_at=now))
            if state is DocumentState.SIGNED:
                leave_by_protocol(self._workplace, tx, signed)
            return read_dossier(tx, document_id)

    def hand_over(self, document_id: DocumentId, recipient: str) -> Dossier:
        """Records to whom the signed paper went."""
        if not recipient.strip():
            text = "Není zapsáno, komu se dokument předává."
            fix = "Zapište útvar nebo zpracovatele."
            raise NotComplete((Problem(field="handed_over_to", text=text, fix=fix),))
        now = self._workplace.now()
        return self._advance(
            document_id,
            Act.HAND_OVER_DOCUMENT,
            lambda document: replace(
                document,
                state=DocumentState.HANDED_OVER,
                handed_over_to=recipient.strip(),
                handed_over_at=now,
            ),
        )

    def assign_reference(self, document_id: DocumentId, reference_number: str) -> Dossier:
        """Writes in the č. j. assigned by the police systems; the stored paper does not change."""
        return self._advance(
            document_id,
            Act.ASSIGN_REFERENCE,
            lambda document: replace(document, reference_number=reference_number.strip()),
        )

    def void(self, document_id: DocumentId, reason: str) -> Dossier:
        """Voids a closed, unsigned document; its number keeps its line in the register."""
        if not reason.strip():
            text = "Chybí důvod zneplatnění."
            fix = "Zapište, proč se dokument zneplatňuje; důvod zůstane v rejstříku čísel."
            raise NotComplete((Problem(field="void_reason", text=text, fix=fix),))
        return self._advance(
            document_id,
            Act.VOID_DOCUMENT,
            lambda document: replace(
                document, state=DocumentState.VOIDED, void_reason=reason.strip()
            ),
        )

    def begin_addendum(
        self, document_id: DocumentId, reason: str, requester: str = "", support: str = ""
    ) -> Dossier:
        """A new draft that mends a signed document and names it; not stored yet."""
        kind = CorrectionKind.ADDENDUM
        demand_correction(Correction(kind=kind, reason=reason))
        now = self._workplace.now()
        with self._workplace.act(Act.BEGIN_ADDENDUM, RecordKind.DOCUMENT, document_id) as tx:
            original = read_dossier(tx, document_id)
            demand_step(original.document.state, Act.BEGIN_ADDENDUM)
            addendum_id = DocumentId(self._workplace.new_id())
            source = (RecordKind.DOCUMENT, document_id)
            target = (RecordKind.DOCUMENT, addendum_id)
            note_combination(self._workplace, tx, source, target)
        document = Document(
            id=addendum_id,
            template_code=original.document.template_code,
            template_version=original.document.template_version,
            contact_id=original.document.contact_id,
            incident_id=original.document.incident_id,
            advice_id=original.document.advice_id,
            corrects_id=document_id,
            correction_kind=kind,
            correction_reason=reason.strip(),
            correction_requester=requester.strip(),
            correction_support=support.strip(),
            regime=original.document.regime,
            officer_id=self._workplace.officer.id,
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
            act_place=original.document.act_place,
            act_started_at=now,
            act_subject=original.document.act_subject,
            explanation_regime=original.document.explanation_regime,
        )
        persons = tuple(replace(p, record_id=addendum_id) for p in original.persons)
        return Dossier(document=document, persons=persons)

    def _advance(
        self, document_id: DocumentId, act: Act, step: Callable[[Document], Document]
    ) -> Dossier:
        with self._workplace.act(act, RecordKind.DOCUMENT, document_id) as tx:
            document = tx.documents.get(document_id)
            demand_step(document.state, act)
            moved = step(document)
            tx.documents.advance(moved)
            if act is Act.VOID_DOCUMENT:
                tx.numbers.void(document.evidence_number, moved.void_reason)
            dossier = read_dossier(tx, document_id)
            template = self._workplace.templates.version_of(
                document.template_code, document.template_version
            )
            index_document(tx, dossier, template)
            return dossier


def _awaited(signatures: tuple[Signature, ...]) -> tuple[Problem, ...]:
    return tuple(
        Problem(
            field=f"signatures.{signature.position}",
            text=f"Chybí výsledek: {signature.party}.",
            fix="Zapište podpis, odmítnutí s důvodem, nebo že osoba nemůže psát.",
        )
        for signature in signatures
        if signature.state is SignatureState.AWAITED
    )


def _not_returned(tx: "Transaction", document_id: DocumentId) -> tuple[Problem, ...]:
    """The pages that a scan already begun still lacks; none when no scan came at all."""
    arrived = tx.scan_pages.numbers_of(document_id)
    if not arrived:
        return ()
    page_count = tx.papers.page_count(document_id)
    missing = tuple(page for page in range(1, page_count + 1) if page not in arrived)
    words = missing_words(missing, page_count)
    if not words:
        return ()
    fix = "Naskenujte, co chybí, a\u00a0sken připojte; pak podpisy potvrďte."
    return (Problem(field="scan", text=f"{words}.", fix=fix),)
