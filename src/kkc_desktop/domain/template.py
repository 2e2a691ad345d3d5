"""A document kind as declared data: its blocks, legal checklist, instructions and signers.

Adding a kind is one TOML file; see resources/templates and domain chapters 2.4 to 2.10.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from kkc_desktop.domain.code_lists import DataRegime, PersonRole
from kkc_desktop.domain.document_lists import ClosingManner, ExplanationRegime, TransferKind
from kkc_desktop.domain.problems import Level


class Block(Enum):
    """A drawn part of the document page and a printed part of the paper; value = its form."""

    ACT = "act"
    PERSONS = "persons"
    EXPLANATION = "explanation"
    INSTRUCTION = "instruction"
    STATEMENT = "statement"
    REPORTED = "reported"
    DAMAGE = "damage"
    CLAIMS = "claims"
    MEASURES = "measures"
    EVENT = "event"
    THINGS = "things"
    METHANE = "methane"
    ADVICE = "advice"
    OBJECTIONS = "objections"
    CLOSING = "closing"
    ATTACHMENTS = "attachments"
    MISDEMEANOUR = "misdemeanour"
    LOSS = "loss"
    SUBMISSION = "submission"
    VICTIM = "victim"
    TRANSFER = "transfer"
    REFERRAL = "referral"
    HANDOVER = "handover"
    SITUATION = "situation"
    EVALUATION = "evaluation"
    LISTING = "listing"


class KindGroup(Enum):
    """Under which heading a kind is offered, in the order of the headings; value = the heading."""

    CRIMINAL = "Trestní řízení"
    MISDEMEANOUR = "Přestupky"
    RECEIPT = "Potvrzení a\u00a0převzetí"
    VICTIM = "Oběť a\u00a0poškozený"
    EVENT = "Událost a\u00a0služba"
    ADVICE = "Rada a\u00a0odkaz"
    OTHER = "Ostatní"
    OUTAGE = "Nouzový provoz"


BLOCK_FIELDS: dict[Block, tuple[str, ...]] = {
    Block.ACT: ("act_place", "act_started_at", "act_ended_at", "act_subject", "act_note"),
    Block.PERSONS: (),
    Block.EXPLANATION: ("explanation_regime", "summons_note"),
    Block.INSTRUCTION: ("instruction_answer", "instruction_reply", "instruction_given_at"),
    Block.STATEMENT: ("statement_manner", "statement"),
    Block.REPORTED: ("reported_person", "proofs"),
    Block.DAMAGE: ("damage_czk", "damage_note"),
    Block.CLAIMS: ("claims_damages", "wants_notification", "proposals"),
    Block.MEASURES: ("measures", "assessment"),
    Block.EVENT: ("event_place", "event_time", "event_summary", "reported_at"),
    Block.THINGS: ("receipt_note",),
    Block.METHANE: (
        "notice_number",
        "methane_major",
        "methane_location",
        "methane_type",
        "methane_hazards",
        "methane_access",
        "methane_casualties",
        "methane_services",
        "operations_handover",
        "log_extract",
    ),
    Block.ADVICE: (
        "advice_topics",
        "advice_text",
        "advice_group",
        "advice_form",
        "advice_materials",
        "advice_follow_up",
    ),
    Block.OBJECTIONS: ("objections_state", "objections"),
    Block.CLOSING: ("closing_manner", "closing_note", "copy_handover"),
    Block.ATTACHMENTS: ("attachments", "attachments_count", "attachments_sheets"),
    Block.MISDEMEANOUR: (
        "breached_provision",
        "affected_consent",
        "competent_body",
        "refer_by_on",
    ),
    Block.LOSS: ("loss_manner", "loss_note"),
    Block.SUBMISSION: ("submission_addressee", "submission_request"),
    Block.VICTIM: ("victim_contacts", "explained_orally"),
    Block.TRANSFER: ("transfer_kind", "transfer_from", "transfer_to", "transfer_note"),
    Block.REFERRAL: ("referral_matter", "referral_place", "referral_note"),
    Block.HANDOVER: (
        "handover_from",
        "handover_to",
        "handover_forces",
        "handover_events",
        "handover_persons",
        "handover_alerts",
        "handover_things",
        "handover_tasks",
        "handover_equipment",
        "handover_findings",
        "handover_reservations",
    ),
    Block.SITUATION: (
        "report_number",
        "period_started_at",
        "period_ended_at",
        "situation",
        "changes_since_last",
        "open_measures",
        "next_report_note",
    ),
    Block.EVALUATION: (
        "evaluation_level",
        "evaluation_override",
        "evaluation_declared",
        "evaluation_extent",
        "evaluation_endangered",
        "evaluation_threats",
        "evaluation_services",
        "evaluation_closures",
        "evaluation_warning",
        "evaluation_evacuation",
        "evaluation_station",
        "evaluation_informed",
        "evaluation_public",
        "evaluation_tasks",
    ),
    Block.LISTING: ("listing_heading", "listing", "listing_note"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockUse:
    """A block as this kind uses it, under its own heading.

    `short_title` names it in the narrow list of parts; `labels` are pairs of field and words where
    this kind calls a field otherwise on paper.
    """

    block: Block
    title: str
    short_title: str
    labels: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """One item of the legal checklist.

    `field` is a document field, "persons" or "things"; empty when the paper itself fulfils the
    item (heading, signature line on each page). With "persons", someone of `roles` must be there
    and have every one of `person_fields` filled.
    """

    label: str
    law: str
    field: str = ""
    text: str = ""
    fix: str = ""
    level: Level = Level.ERROR
    roles: tuple[PersonRole, ...] = ()
    person_fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Instruction:
    """An instruction text with its version and validity; printed only when its conditions hold.

    `explanation_regime`, `transfer_kind` and `role` narrow it, `only_protected` to a paper that
    names a person whose identity is kept secret; `needs_review` marks a text for a lawyer's eye. A
    notice informs and awaits no answer, so it is printed small. Several versions of one code may
    stand in a pack, each for its days; both ends belong to them (domain 2.9). `easy` says the same
    in short sentences; it stands beside the text and never instead of it (domain 1.10).
    """

    code: str
    version: str
    text: str
    valid_from: date
    valid_until: date | None = None
    easy: str = ""
    explanation_regime: ExplanationRegime | None = None
    transfer_kind: TransferKind | None = None
    role: PersonRole | None = None
    only_protected: bool = False
    needs_review: bool = True
    is_notice: bool = False

    def is_valid_on(self, day: date) -> bool:
        """Whether a person is instructed in these words on the day."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clauses:
    """Closing clauses of domain 2.10 with places to fill, such as {noun}, {language}, {time}.

    `interpreter` says who interpreted and into which language.
    `by_manner_objected` serves a person who raised objections and so does not agree.
    """

    by_manner: dict[ClosingManner, str]
    by_manner_objected: dict[ClosingManner, str]
    objections_none: str
    objections_raised: str
    refusal: str
    refusal_silent: str
    cannot_write: str
    copy_taken: str
    copy_declined: str
    interpreter: str
    end: str
    easy: "Clauses | None" = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A document kind in one language and version, valid from and until the given days.

    `noun` is what the paper calls itself in the nominative, `noun_genitive` in the genitive;
    `page_signature` are the words before the signature line of each page, `officer_words` and
    `signer_words` those above the officer's and the other party's line. `declarations` are fixed
    sentences that each paper of the kind bears, `help_lines` ids of the lines it may name, and
    `deadline_days` how soon it has to be passed on (0 for no deadline). A reserved kind is written
    by police officers alone, as a protocol is (domain 2.1).
    """

    code: str
    version: str
    language: str
    title: str
    noun: str
    noun_genitive: str
    subtitle: str
    legal_basis: tuple[str, ...]
    valid_from: date
    valid_until: date | None
    regime: DataRegime
    group: KindGroup
    is_protocol: bool
    is_reserved: bool
    signs_each_page: bool
    page_signature: str
    signer_roles: tuple[PersonRole, ...]
    person_roles: tuple[PersonRole, ...]
    officer_words: str
    signer_words: str
    copies: int
    disposal_code: str
    review_note: str
    declarations: tuple[str, ...]
    help_lines: tuple[str, ...]
    deadline_days: int
    blocks: tuple[BlockUse, ...]
    checklist: tuple[Requirement, ...]
    instructions: tuple[Instruction, ...]
    clauses: Clauses

    def has(self, block: Block) -> bool:
        """Whether the kind uses the block."""
        return any(use.block is block for use in self.blocks)

    @property
    def needs_review(self) -> bool:
        """Whether a lawyer still has to look at any of its texts."""
        return bool(self.review_note) or any(each.needs_review for each in self.instructions)

    def block_of(self, field: str) -> Block | None:
        """The block whose form holds the field, or None."""
        if field == "persons":
            return Block.PERSONS
        if field == "things":
            return Block.THINGS
        return next((use.block for use in self.blocks if field in BLOCK_FIELDS[use.block]), None)

    def is_valid_on(self, day: date) -> bool:
        """Whether a document may be begun from it on the day."""
        return self.valid_from <= day and (self.valid_until is None or day <= self.valid_until)
