"""A document of the counter, its things, signatures, copies and the steps it may take.

One flat record serves every kind; the template says which blocks are shown, demanded and printed,
the fields of the others stay empty.
"""

from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import NewType

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.code_lists import DataRegime, Language
from kkc_desktop.domain.document_lists import (
    Answer,
    ClosingManner,
    CopyHandover,
    CorrectionKind,
    DocumentState,
    ExplanationRegime,
    InstructionAnswer,
    LossManner,
    ObjectionsState,
    PrintPurpose,
    PrintStyle,
    SignatureState,
    StatementManner,
    TransferKind,
)
from kkc_desktop.domain.errors import WrongStep
from kkc_desktop.domain.station import OfficerId

DocumentId = NewType("DocumentId", str)
ThingId = NewType("ThingId", str)
SignatureId = NewType("SignatureId", str)
CopyId = NewType("CopyId", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A paper in the making or made. `*_czk` are whole crowns.

    `contact_id`, `incident_id`, `advice_id` say what it was begun from, `corrects_id` which signed
    document it mends and `correction_kind` how; `version` counts from 1. `paper_code` names this
    text on paper and `translation_version` the texts of the second language; both are given at
    closing. `is_late_entry` marks what was written on paper first and typed in afterwards.
    Everything but WORKFLOW_FIELDS is frozen when it is closed.
    """

    id: DocumentId
    template_code: str
    template_version: str
    state: DocumentState = DocumentState.DRAFT
    evidence_number: str = ""
    reference_number: str = ""
    contact_id: str = ""
    incident_id: str = ""
    advice_id: str = ""
    corrects_id: str = ""
    correction_kind: CorrectionKind = CorrectionKind.NONE
    correction_reason: str = ""
    correction_requester: str = ""
    correction_support: str = ""
    version: int = 1
    second_language: Language = Language.CZECH
    print_style: PrintStyle = PrintStyle.STANDARD
    translation_version: str = ""
    paper_code: str = ""
    is_late_entry: bool = False
    regime: DataRegime = DataRegime.LED
    officer_id: OfficerId
    recorded_at: datetime
    recorded_by: OfficerId
    revision: int = 0

    act_place: str = ""
    act_started_at: datetime | None = None
    act_ended_at: datetime | None = None
    act_subject: str = ""
    act_note: str = ""

    explanation_regime: ExplanationRegime = ExplanationRegime.NOT_CHOSEN
    summons_note: str = ""

    instruction_answer: InstructionAnswer = InstructionAnswer.NOT_GIVEN
    instruction_reply: str = ""
    instruction_given_at: datetime | None = None

    statement_manner: StatementManner = StatementManner.NARRATIVE
    statement: str = ""

    reported_person: str = ""
    proofs: str = ""

    damage_czk: int | None = None
    damage_note: str = ""

    claims_damages: Answer = Answer.NOT_ASKED
    wants_notification: Answer = Answer.NOT_ASKED
    proposals: str = ""

    measures: str = ""
    assessment: str = ""

    event_place: str = ""
    event_time: str = ""
    event_summary: str = ""
    reported_at: datetime | None = None

    receipt_note: str = ""

    notice_number: int = 0
    methane_major: str = ""
    methane_location: str = ""
    methane_type: str = ""
    methane_hazards: str = ""
    methane_access: str = ""
    methane_casualties: str = ""
    methane_services: str = ""
    operations_handover: str = ""
    log_extract: str = ""

    advice_topics: str = ""
    advice_text: str = ""
    advice_group: str = ""
    advice_form: str = ""
    advice_materials: str = ""
    advice_follow_up: str = ""

    objections_state: ObjectionsState = ObjectionsState.NOT_RECORDED
    objections: str = ""

    closing_manner: ClosingManner = ClosingManner.READ_PERSONALLY
    closing_note: str = ""
    copy_handover: CopyHandover = CopyHandover.NOT_ASKED

    attachments: str = ""
    attachments_count: int = 0
    attachments_sheets: int = 0

    breached_provision: str = ""
    affected_consent: Answer = Answer.NOT_ASKED
    competent_body: str = ""
    refer_by_on: date | None = None

    loss_manner: LossManner = LossManner.NOT_CHOSEN
    loss_note: str = ""

    submission_addressee: str = ""
    submission_request: str = ""

    victim_contacts: str = ""
    explained_orally: Answer = Answer.NOT_ASKED

    transfer_kind: TransferKind = TransferKind.NOT_CHOSEN
    transfer_from: str = ""
    transfer_to: str = ""
    transfer_note: str = ""

    referral_matter: str = ""
    referral_place: str = ""
    referral_note: str = ""

    handover_from: str = ""
    handover_to: str = ""
    handover_forces: str = ""
    handover_events: str = ""
    handover_persons: str = ""
    handover_alerts: str = ""
    handover_things: str = ""
    handover_tasks: str = ""
    handover_equipment: str = ""
    handover_findings: str = ""
    handover_reservations: str = ""

    report_number: int = 0
    period_started_at: datetime | None = None
    period_ended_at: datetime | None = None
    situation: str = ""
    changes_since_last: str = ""
    open_measures: str = ""
    next_report_note: str = ""

    evaluation_level: str = ""
    evaluation_override: str = ""
    evaluation_declared: str = ""
    evaluation_extent: str = ""
    evaluation_endangered: str = ""
    evaluation_threats: str = ""
    evaluation_services: str = ""
    evaluation_closures: str = ""
    evaluation_warning: str = ""
    evaluation_evacuation: str = ""
    evaluation_station: str = ""
    evaluation_informed: str = ""
    evaluation_public: str = ""
    evaluation_tasks: str = ""

    listing_heading: str = ""
    listing: str = ""
    listing_note: str = ""

    closed_at: datetime | None = None
    signed_at: datetime | None = None
    handed_over_at: datetime | None = None
    handed_over_to: str = ""
    void_reason: str = ""

    @property
    def late_words(self) -> str:
        """The mark of what was typed in from a blank form; empty for any other."""
        late = f"zapsáno dodatečně z\u00a0tiskopisu {self.evidence_number}"
        return late if self.is_late_entry else ""

    @property
    def is_frozen(self) -> bool:
        """Whether the content can no longer change."""
        return self.state is not DocumentState.DRAFT


WORKFLOW_FIELDS = frozenset(
    {
        "state",
        "reference_number",
        "revision",
        "signed_at",
        "handed_over_at",
        "handed_over_to",
        "void_reason",
    }
)
CONTENT_FIELDS = tuple(
    field.name for field in fields(Document) if field.name not in WORKFLOW_FIELDS
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """A thing or paper that the document lists: stolen, handed in or received."""

    id: ThingId
    document_id: DocumentId = DocumentId("")
    position: int = 0
    description: str = ""
    identifier: str = ""
    quantity: int = 1
    value_czk: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """What one party did with the printed paper; `role_words` stand under the line."""

    id: SignatureId
    document_id: DocumentId
    position: int
    party: str
    role_words: str
    is_officer: bool = False
    state: SignatureState = SignatureState.AWAITED
    reason: str = ""
    witness: str = ""
    recorded_at: datetime | None = None
    recorded_by: OfficerId = OfficerId("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One print of the paper; `number` counts from 1 within the document.

    `has_cover` means that a cover slip with this number was printed before it.
    """

    id: CopyId
    document_id: DocumentId
    number: int
    printed_at: datetime
    printed_by: OfficerId
    purpose: PrintPurpose
    printer: str = ""
    recipient: str = ""
    sha256: str = ""
    has_cover: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """The stored sheet: what was shown, printed and signed, byte for byte."""

    document_id: DocumentId
    content: bytes
    sha256: str
    page_count: int
    stored_at: datetime


_STEPS: dict[Act, frozenset[DocumentState]] = {
    Act.WRITE_DOCUMENT: frozenset({DocumentState.DRAFT}),
    Act.CLOSE_DOCUMENT: frozenset({DocumentState.DRAFT}),
    Act.SIGN_DOCUMENT: frozenset({DocumentState.CLOSED}),
    Act.HAND_OVER_DOCUMENT: frozenset({DocumentState.SIGNED, DocumentState.REFUSED}),
    Act.VOID_DOCUMENT: frozenset({DocumentState.CLOSED}),
    Act.BEGIN_ADDENDUM: frozenset(
        {DocumentState.SIGNED, DocumentState.REFUSED, DocumentState.HANDED_OVER}
    ),
    Act.BEGIN_VERSION: frozenset(
        {DocumentState.SIGNED, DocumentState.REFUSED, DocumentState.HANDED_OVER}
    ),
    Act.ATTACH_SCAN: frozenset(
        {
            DocumentState.CLOSED,
            DocumentState.SIGNED,
            DocumentState.REFUSED,
            DocumentState.HANDED_OVER,
        }
    ),
    Act.ATTACH_FILE: frozenset(
        {
            DocumentState.CLOSED,
            DocumentState.SIGNED,
            DocumentState.REFUSED,
            DocumentState.HANDED_OVER,
        }
    ),
    Act.SEAL_PAPER: frozenset(
        {
            DocumentState.CLOSED,
            DocumentState.SIGNED,
            DocumentState.REFUSED,
            DocumentState.HANDED_OVER,
        }
    ),
    Act.ASSIGN_REFERENCE: frozenset(
        {
            DocumentState.CLOSED,
            DocumentState.SIGNED,
            DocumentState.REFUSED,
            DocumentState.HANDED_OVER,
        }
    ),
    Act.PRINT_DOCUMENT: frozenset(DocumentState),
}


def may_step(state: DocumentState, act: Act) -> bool:
    """Whether the act follows from the state."""
    return state in _STEPS.get(act, frozenset())


def demand_step(state: DocumentState, act: Act) -> None:
    """Refuses the act with WrongStep when it does not follow from the state."""
    if not may_step(state, act):
        raise WrongStep(
            f"Dokument je ve stavu „{state.label}“, úkon „{act.label}“ teď nelze provést.",
            "Chybu po podpisu opravte dodatkem nebo novou verzí, před podpisem zneplatněním.",
        )


def settled(signatures: tuple[Signature, ...]) -> bool:
    """Whether every party has a result; a refusal counts as one."""
    return all(signature.state is not SignatureState.AWAITED for signature in signatures)


def state_after_signing(signatures: tuple[Signature, ...]) -> DocumentState:
    """REFUSED when citizens were asked and none of them signed or could not, else SIGNED."""
    citizens = [signature for signature in signatures if not signature.is_officer]
    refused = [s for s in citizens if s.state is SignatureState.REFUSED]
    return (
        DocumentState.REFUSED
        if citizens and len(refused) == len(citizens)
        else (DocumentState.SIGNED)
    )
