"""The parts of a document one over another: only the blocks its template names, one in sight."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kkc_desktop.domain.document import Document
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.template import Block, Template
from kkc_desktop.ui.block_panel import BlockPanel
from kkc_desktop.ui.generated.ui_act import Ui_ActBlock
from kkc_desktop.ui.generated.ui_advice import Ui_AdviceBlock
from kkc_desktop.ui.generated.ui_attachments import Ui_AttachmentsBlock
from kkc_desktop.ui.generated.ui_claims import Ui_ClaimsBlock
from kkc_desktop.ui.generated.ui_closing import Ui_ClosingBlock
from kkc_desktop.ui.generated.ui_damage import Ui_DamageBlock
from kkc_desktop.ui.generated.ui_evaluation import Ui_EvaluationBlock
from kkc_desktop.ui.generated.ui_event import Ui_EventBlock
from kkc_desktop.ui.generated.ui_explanation import Ui_ExplanationBlock
from kkc_desktop.ui.generated.ui_handover import Ui_HandoverBlock
from kkc_desktop.ui.generated.ui_listing import Ui_ListingBlock
from kkc_desktop.ui.generated.ui_loss import Ui_LossBlock
from kkc_desktop.ui.generated.ui_measures import Ui_MeasuresBlock
from kkc_desktop.ui.generated.ui_methane import Ui_MethaneBlock
from kkc_desktop.ui.generated.ui_misdemeanour import Ui_MisdemeanourBlock
from kkc_desktop.ui.generated.ui_referral import Ui_ReferralBlock
from kkc_desktop.ui.generated.ui_reported import Ui_ReportedBlock
from kkc_desktop.ui.generated.ui_situation import Ui_SituationBlock
from kkc_desktop.ui.generated.ui_submission import Ui_SubmissionBlock
from kkc_desktop.ui.generated.ui_transfer import Ui_TransferBlock
from kkc_desktop.ui.generated.ui_victim import Ui_VictimBlock
from kkc_desktop.ui.list_panels import PersonsPanel, ThingsPanel
from kkc_desktop.ui.part_states import block_of
from kkc_desktop.ui.persons_editor import PersonsEditor
from kkc_desktop.ui.special_panels import (
    InstructionPanel,
    ObjectionsPanel,
    StatementPanel,
)

if TYPE_CHECKING:
    from kkc_desktop.services.documents import Documents

Clock = Callable[[], datetime]


class DrawnBlock(Protocol):
    """A compiled form of forms/blocks."""

    def setupUi(self, form: QWidget, /) -> None:
        """Puts the drawn widgets onto the body."""


def _plain(drawn: type[DrawnBlock], now: Clock) -> BlockPanel:
    ui, body = drawn(), QWidget()
    ui.setupUi(body)
    return BlockPanel(ui, body, now)


PANELS: dict[Block, Callable[[Clock], BlockPanel]] = {
    Block.ACT: partial(_plain, Ui_ActBlock),
    Block.PERSONS: PersonsPanel,
    Block.EXPLANATION: partial(_plain, Ui_ExplanationBlock),
    Block.INSTRUCTION: InstructionPanel,
    Block.STATEMENT: StatementPanel,
    Block.REPORTED: partial(_plain, Ui_ReportedBlock),
    Block.DAMAGE: partial(_plain, Ui_DamageBlock),
    Block.CLAIMS: partial(_plain, Ui_ClaimsBlock),
    Block.MEASURES: partial(_plain, Ui_MeasuresBlock),
    Block.EVENT: partial(_plain, Ui_EventBlock),
    Block.THINGS: ThingsPanel,
    Block.METHANE: partial(_plain, Ui_MethaneBlock),
    Block.ADVICE: partial(_plain, Ui_AdviceBlock),
    Block.OBJECTIONS: ObjectionsPanel,
    Block.CLOSING: partial(_plain, Ui_ClosingBlock),
    Block.ATTACHMENTS: partial(_plain, Ui_AttachmentsBlock),
    Block.MISDEMEANOUR: partial(_plain, Ui_MisdemeanourBlock),
    Block.LOSS: partial(_plain, Ui_LossBlock),
    Block.SUBMISSION: partial(_plain, Ui_SubmissionBlock),
    Block.VICTIM: partial(_plain, Ui_VictimBlock),
    Block.TRANSFER: partial(_plain, Ui_TransferBlock),
    Block.REFERRAL: partial(_plain, Ui_ReferralBlock),
    Block.HANDOVER: partial(_plain, Ui_HandoverBlock),
    Block.SITUATION: partial(_plain, Ui_SituationBlock),
    Block.EVALUATION: partial(_plain, Ui_EvaluationBlock),
    Block.LISTING: partial(_plain, Ui_ListingBlock),
}


class DocumentParts(QStackedWidget):
    """The blocks of the shown document, each drawn when it is first looked at.

    A block nobody has looked at gives back what the dossier says. `left` asks for the next part.
    """

    changed = Signal()
    left = Signal()

    def __init__(self, documents: "Documents", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._documents = documents
        self._template: Template | None = None
        self._dossier: Dossier | None = None
        self._panels: dict[Block, BlockPanel] = {}

    def begin(self, template: Template, dossier: Dossier) -> None:
        """Takes another dossier; the blocks of the one before go."""
        for panel in self._panels.values():
            self.removeWidget(panel)
            panel.deleteLater()
        self._panels = {}
        self._template, self._dossier = template, dossier

    def panel(self, block: Block) -> BlockPanel:
        """The panel of a block that the template names."""
        if block not in self._panels:
            self._panels[block] = self._draw(block)
        return self._panels[block]

    def persons_editor(self) -> PersonsEditor:
        """The editor of the persons in the matter."""
        panel = self.panel(Block.PERSONS)
        assert isinstance(panel, PersonsPanel), "the block of persons is drawn as their panel"
        return panel.editor

    def show_block(self, block: Block) -> None:
        """Brings the block to the front."""
        self.setCurrentWidget(self.panel(block))

    def read(self, dossier: Dossier) -> Dossier:
        """The dossier with what stands in the blocks."""
        for panel in self._panels.values():
            dossier = panel.read(dossier)
        return dossier

    def refresh(self, dossier: Dossier) -> None:
        """Lets blocks show what follows from other blocks."""
        for panel in self._panels.values():
            panel.refresh(dossier)

    def unreadable(self) -> list[Problem]:
        """Everything typed that cannot be used."""
        return [problem for panel in self._panels.values() for problem in panel.unreadable()]

    def unknown_words(self) -> dict[str, int]:
        """How many words of each long text the dictionary does not know."""
        counts: dict[str, int] = {}
        for panel in self._panels.values():
            counts |= panel.form.unknown_words()
        return counts

    def texts_without_meaning(self) -> dict[str, str]:
        """Typed texts that the dossier cannot hold, for the draft."""
        texts: dict[str, str] = {}
        for panel in self._panels.values():
            texts |= panel.texts_without_meaning()
        return texts

    def type_again(self, texts: Mapping[str, str]) -> None:
        """Puts back what `texts_without_meaning` gave."""
        assert self._template is not None, "begin comes first"
        for block in {block_of(self._template, field) for field in texts}:
            self.panel(block).type_again(texts)

    def show_problems(self, block: Block, problems: Iterable[Problem]) -> None:
        """Marks the inputs of one block."""
        if block in self._panels:
            self._panels[block].show_problems(problems)

    def focused_field(self) -> str:
        """The field the cursor stands in, or an empty name."""
        return next((f for p in self._panels.values() if (f := p.focused_field())), "")

    def _draw(self, block: Block) -> BlockPanel:
        assert self._template is not None, "begin comes first"
        assert self._dossier is not None, "begin comes first"
        template, dossier = self._template, self._dossier
        panel = PANELS[block](self._documents.now)
        panel.show_use(next(use for use in template.blocks if use.block is block), template)
        panel.set_makers(
            partial(self._new_person, dossier.document, template),
            partial(self._documents.blank_thing, dossier.document.id),
        )
        panel.set_translator(self._documents.translation)
        panel.show_dossier(dossier)
        panel.set_read_only(dossier.document.is_frozen)
        panel.changed.connect(self.changed)
        panel.left.connect(self.left)
        self.addWidget(panel)
        return panel

    def _new_person(self, document: Document, template: Template, position: int) -> Person:
        return self._documents.blank_person(document.id, position, template)
