"""The blocks whose fields come with help: instruction, statement, objections."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kkc_desktop.domain.completeness import instructions_for
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import ObjectionsState
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.second_language import texts_beside
from kkc_desktop.domain.template import BlockUse, Template
from kkc_desktop.domain.translation import Translation
from kkc_desktop.ui.block_panel import BlockPanel
from kkc_desktop.ui.generated.ui_instruction import Ui_InstructionBlock
from kkc_desktop.ui.generated.ui_objections import Ui_ObjectionsBlock
from kkc_desktop.ui.generated.ui_statement import Ui_StatementBlock
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.question_row import QuestionRow
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.turned_text import TurnedText
from kkc_desktop.ui.widgets.marks import KeyCap
from kkc_desktop.ui.widgets.plain_label import PlainLabel

Clock = Callable[[], datetime]
TranslationOf = Callable[[Document], Translation | None]

SENTENCES = (
    "K otázce, kdo o věci ví, uvádím: ",
    "K otázce, zda pachatele poznám, uvádím: ",
    "K otázce, jaká škoda vznikla, uvádím: ",
    "Pachatele neznám a neviděl(a) jsem ho.",
    "Víc k věci neuvádím.",
)
"""Ready sentences of a statement, from the commonest."""

BEFORE_VERBATIM = "[Začátek doslovné protokolace] „"
AFTER_VERBATIM = "“ [Konec doslovné protokolace]"


class InstructionPanel(BlockPanel):
    """The instruction to read aloud or hand over, and what was said to it."""

    def __init__(self, now: Clock) -> None:
        self.ui = Ui_InstructionBlock()
        body = QWidget()
        self.ui.setupUi(body)
        super().__init__(self.ui, body, now)
        self._template: Template | None = None
        self._translation_of: TranslationOf = _without_translation
        self._turned = ("", "")
        self.ui.turn_button.setIcon(icon("show", "accent"))
        self.ui.turn_button.setAccessibleName(tr("Ukázat poučení osobě"))
        self.ui.turn_button.clicked.connect(self._turn)

    def set_translator(self, translation_of: TranslationOf) -> None:
        """Takes what finds the texts of the second language."""
        self._translation_of = translation_of

    def show_use(self, use: BlockUse, template: Template) -> None:
        """Takes over the kind's instruction texts."""
        super().show_use(use, template)
        self._template = template

    def refresh(self, dossier: Dossier) -> None:
        """Shows the texts that hold for this regime and these persons, in every voice."""
        assert self._template is not None, "the kind comes before the dossier"
        document = dossier.document
        found = instructions_for(self._template, document, dossier.persons)
        told = [instruction for instruction in found if not instruction.is_notice]
        texts = "\n\n".join(instruction.text for instruction in told)
        voices = texts_beside(told, document.print_style, self._translation_of(document))
        beside = "".join(f"\n\n– {name} –\n\n{text}" for name, text in voices)
        words = texts or tr("Poučení se zvolí podle režimu a role osoby.")
        self._turned = voices[-1] if voices else (tr("čeština"), texts)
        self.ui.turn_button.setEnabled(bool(texts))
        self.ui.instruction_text.set_value(f"{words}{beside}")

    def tab_stops(self) -> list[QWidget]:
        """The text first, then the answers."""
        return [self.ui.turn_button, self.ui.instruction_text, *super().tab_stops()]

    def focus_first(self) -> None:
        """Puts the cursor into the answer; the text above it only has to be read."""
        self.form.focus("instruction_answer")

    def _turn(self) -> None:
        TurnedText(*self._turned, parent=self.window()).exec()


def _without_translation(_document: Document) -> None:
    """A panel of its own speaks Czech alone."""


class StatementPanel(BlockPanel):
    """The statement with the seven questions below it as a reminder."""

    def __init__(self, now: Clock) -> None:
        self.ui = Ui_StatementBlock()
        body = QWidget()
        self.ui.setupUi(body)
        super().__init__(self.ui, body, now)
        self.questions = QuestionRow(self.ui.statement, self)
        self.ui.questions_layout.addWidget(self.questions)
        self.sentences = QMenu(self)
        for number, sentence in enumerate(SENTENCES, start=1):
            action = self.sentences.addAction(f"&{number}  {sentence.strip()}")
            action.setData(sentence)
        self.sentences.triggered.connect(self._insert_chosen)

    def show_use(self, use: BlockUse, template: Template) -> None:
        """Takes over the block's name for whoever listens instead of looking."""
        super().show_use(use, template)
        self.ui.statement.setAccessibleName(tr(use.title))

    def refresh(self, dossier: Dossier) -> None:
        """Shows which of the seven questions the text seems to answer."""
        self.questions.refresh()

    def focus_first(self) -> None:
        """Puts the cursor at the end of the text."""
        self.form.focus("statement")

    @property
    def hints(self) -> tuple[str, ...]:
        """The seven questions as shown."""
        return tuple(chip.text() for chip in self.questions.chips.values())

    def insert(self, sentence: str) -> None:
        """Writes a ready sentence at the cursor."""
        self.ui.statement.insert_apart(sentence)
        self.ui.statement.setFocus(Qt.FocusReason.OtherFocusReason)

    def _insert_chosen(self, action: QAction) -> None:
        self.insert(str(action.data()))

    def mark_verbatim(self) -> None:
        """Marks the selection, or what comes next, as taken down word for word (§ 55)."""
        cursor = self.ui.statement.textCursor()
        chosen = cursor.selectedText().replace("\u2029", "\n")
        self.ui.statement.insert_apart(f"{BEFORE_VERBATIM}{chosen}{AFTER_VERBATIM}", cursor)
        if not chosen:
            cursor.setPosition(cursor.position() - len(AFTER_VERBATIM))
        self.ui.statement.setTextCursor(cursor)
        self.ui.statement.setFocus(Qt.FocusReason.OtherFocusReason)


class ObjectionsPanel(BlockPanel):
    """Objections; one letter says that there are none."""

    def __init__(self, now: Clock) -> None:
        self.ui = Ui_ObjectionsBlock()
        body = QWidget()
        self.ui.setupUi(body)
        super().__init__(self.ui, body, now)
        for key, words in (("B", tr("bez námitek")), ("N", tr("námitky vzneseny"))):
            self.ui.answer_keys_layout.addWidget(KeyCap(key))
            self.ui.answer_keys_layout.addWidget(PlainLabel(words, "second-line"))
        self.ui.answer_keys_layout.addStretch()

    def refresh(self, dossier: Dossier) -> None:
        """Words are typed only where there are objections."""
        has_words = bool(dossier.document.objections)
        is_raised = dossier.document.objections_state is ObjectionsState.RAISED
        self.ui.objections.setEnabled(is_raised or has_words)
