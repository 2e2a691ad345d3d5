"""The blocks that are more than fields of the document: persons, things, and texts with help."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from kkc_desktop.domain.completeness import instructions_for
from kkc_desktop.domain.document import Thing
from kkc_desktop.domain.document_lists import ObjectionsState
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.seven_questions import QUESTIONS, seems_answered
from kkc_desktop.domain.template import BlockUse, Template
from kkc_desktop.ui.block_panel import BlockPanel
from kkc_desktop.ui.generated.ui_instruction import Ui_InstructionBlock
from kkc_desktop.ui.generated.ui_objections import Ui_ObjectionsBlock
from kkc_desktop.ui.generated.ui_statement import Ui_StatementBlock
from kkc_desktop.ui.generated.ui_things import Ui_ThingsBlock
from kkc_desktop.ui.persons_editor import PersonsEditor
from kkc_desktop.ui.widgets.marks import Badge, KeyCap
from kkc_desktop.ui.widgets.plain_label import PlainLabel

Clock = Callable[[], datetime]

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


class PersonsPanel(BlockPanel):
    """The persons in the matter."""

    def __init__(self, now: Clock) -> None:
        self.editor = PersonsEditor(now)
        self.editor.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        super().__init__(None, self.editor, now)
        self.editor.changed.connect(self.changed)
        self._template: Template | None = None
        self._is_needed = False

    def show_use(self, use: BlockUse, template: Template) -> None:
        """Takes over the roles this kind of document knows."""
        self._template = template
        wanted = [each for each in template.checklist if each.field == "persons"]
        self._is_needed = any(each.level is Level.ERROR for each in wanted)

    def set_makers(
        self, new_person: Callable[[int], Person], new_thing: Callable[[int], Thing]
    ) -> None:
        """Takes what makes an empty person."""
        self.editor.person_wanted = new_person

    def show_dossier(self, dossier: Dossier) -> None:
        """Shows the persons of the dossier."""
        assert self._template is not None, "the kind comes before the dossier"
        self.editor.show_persons(
            dossier.persons, self._template.person_roles, read_only=dossier.document.is_frozen
        )

    def read(self, dossier: Dossier) -> Dossier:
        """The dossier with the persons as typed."""
        return replace(dossier, persons=self.editor.persons())

    def unreadable(self) -> list[Problem]:
        """What was typed about a person and cannot be used."""
        return list(self.editor.unreadable())

    def texts_without_meaning(self) -> dict[str, str]:
        """Typed texts about persons that no record can hold."""
        return self.editor.texts_without_meaning()

    def type_again(self, texts: Mapping[str, str]) -> None:
        """Puts back the texts about persons."""
        self.editor.type_again(texts)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Marks the cards concerned."""
        self.editor.show_problems(problems)

    def focus_first(self) -> None:
        """Puts the cursor into the first person; where the law wants one, there will be one."""
        if self.editor.focus(0, "surname"):
            return
        if self._is_needed:
            self.editor.add_person()
        else:
            self.editor.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_field(self, field: str) -> bool:
        """Finds persons.<position>.<field>, or the first person for the block as a whole."""
        head, _, rest = field.partition(".")
        if head != "persons":
            return False
        position, _, name = rest.partition(".")
        if not position or not self.editor.focus(int(position), name):
            self.focus_first()
        return True

    def focused_field(self) -> str:
        """The person's field, or the block as a whole."""
        field = self.editor.focused_field()
        return field or ("persons" if _holds_focus(self.editor) else "")

    def tab_stops(self) -> list[QWidget]:
        """The editor's own order."""
        return self.editor.tab_stops()

    def set_read_only(self, is_read_only: bool) -> None:
        """The editor is told with the persons."""


class ThingsPanel(BlockPanel):
    """The list of things or papers with its note."""

    def __init__(self, now: Clock) -> None:
        self.ui = Ui_ThingsBlock()
        body = QWidget()
        self.ui.setupUi(body)
        self.editor = self.ui.things_editor
        super().__init__(self.ui, body, now)
        self.editor.changed.connect(self.changed)
        self.editor.left.connect(self._go_to_note)

    def set_makers(
        self, new_person: Callable[[int], Person], new_thing: Callable[[int], Thing]
    ) -> None:
        """Takes what makes an empty thing."""
        self.editor.new_thing = new_thing

    def show_dossier(self, dossier: Dossier) -> None:
        """Shows the things and the note."""
        super().show_dossier(dossier)
        self.editor.show_things(dossier.things, read_only=dossier.document.is_frozen)

    def read(self, dossier: Dossier) -> Dossier:
        """The dossier with things and note as typed."""
        return replace(super().read(dossier), things=self.editor.things())

    def unreadable(self) -> list[Problem]:
        """Values and notes that cannot be used."""
        return [*self.editor.unreadable(), *super().unreadable()]

    def texts_without_meaning(self) -> dict[str, str]:
        """Values that no record can hold."""
        return self.editor.texts_without_meaning()

    def type_again(self, texts: Mapping[str, str]) -> None:
        """Puts back the values."""
        self.editor.type_again(texts)

    def focus_first(self) -> None:
        """Puts the cursor into the first thing."""
        self.editor.focus_first()

    def focus_field(self, field: str) -> bool:
        """The list goes by the name of things."""
        if field == "things":
            self.editor.focus_first()
            return True
        return super().focus_field(field)

    def focused_field(self) -> str:
        """A field of the note, or the list as a whole."""
        return "things" if _holds_focus(self.editor) else super().focused_field()

    def tab_stops(self) -> list[QWidget]:
        """The list, then the note."""
        return [*self.editor.tab_stops(), *super().tab_stops()]

    def _go_to_note(self) -> None:
        self.form.focus("receipt_note")


class InstructionPanel(BlockPanel):
    """The instruction to read aloud or hand over, and what was said to it."""

    def __init__(self, now: Clock) -> None:
        self.ui = Ui_InstructionBlock()
        body = QWidget()
        self.ui.setupUi(body)
        super().__init__(self.ui, body, now)
        self._template: Template | None = None

    def show_use(self, use: BlockUse, template: Template) -> None:
        """Takes over the kind's instruction texts."""
        super().show_use(use, template)
        self._template = template

    def refresh(self, dossier: Dossier) -> None:
        """Shows the texts that hold for this regime and these persons."""
        assert self._template is not None, "the kind comes before the dossier"
        found = instructions_for(self._template, dossier.document, dossier.persons)
        texts = [instruction.text for instruction in found if not instruction.is_notice]
        words = "\n\n".join(texts) or "Poučení se zvolí podle režimu a role osoby."
        self.ui.instruction_text.set_value(words)

    def tab_stops(self) -> list[QWidget]:
        """The text first, then the answers."""
        return [self.ui.instruction_text, *super().tab_stops()]

    def focus_first(self) -> None:
        """Puts the cursor into the answer; the text above it only has to be read."""
        self.form.focus("instruction_answer")


class StatementPanel(BlockPanel):
    """The statement with the seven questions below it as a reminder."""

    def __init__(self, now: Clock) -> None:
        self.ui = Ui_StatementBlock()
        body = QWidget()
        self.ui.setupUi(body)
        super().__init__(self.ui, body, now)
        self._hints = {question: Badge(f"○ {question}") for question in QUESTIONS}
        for hint in self._hints.values():
            self.ui.questions_layout.addWidget(hint)
        self.ui.questions_layout.addStretch()
        self.sentences = QMenu(self)
        for number, sentence in enumerate(SENTENCES, start=1):
            action = self.sentences.addAction(f"&{number}  {sentence.strip()}")
            action.setData(sentence)
        self.sentences.triggered.connect(self._insert_chosen)

    def show_use(self, use: BlockUse, template: Template) -> None:
        """Takes over the block's name for whoever listens instead of looking."""
        super().show_use(use, template)
        self.ui.statement.setAccessibleName(use.title)

    def refresh(self, dossier: Dossier) -> None:
        """Shows which of the seven questions the text seems to answer."""
        answered = seems_answered(dossier.document.statement)
        for question, hint in self._hints.items():
            is_answered = question in answered
            mark = "✓" if is_answered else "○"
            hint.show_state(f"{mark} {question}", "success" if is_answered else "warning")

    def focus_first(self) -> None:
        """Puts the cursor at the end of the text."""
        self.form.focus("statement")

    @property
    def hints(self) -> tuple[str, ...]:
        """The seven questions as shown."""
        return tuple(hint.text() for hint in self._hints.values())

    def insert(self, sentence: str) -> None:
        """Writes a ready sentence at the cursor."""
        self.ui.statement.textCursor().insertText(sentence)
        self.ui.statement.setFocus(Qt.FocusReason.OtherFocusReason)

    def _insert_chosen(self, action: QAction) -> None:
        self.insert(str(action.data()))

    def mark_verbatim(self) -> None:
        """Marks the selection, or what comes next, as taken down word for word (§ 55)."""
        cursor = self.ui.statement.textCursor()
        chosen = cursor.selectedText().replace("\u2029", "\n")
        cursor.insertText(f"{BEFORE_VERBATIM}{chosen}{AFTER_VERBATIM}")
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
        for key, words in (("B", "bez námitek"), ("N", "námitky vzneseny")):
            self.ui.answer_keys_layout.addWidget(KeyCap(key))
            self.ui.answer_keys_layout.addWidget(PlainLabel(words, "second-line"))
        self.ui.answer_keys_layout.addStretch()

    def refresh(self, dossier: Dossier) -> None:
        """Words are typed only where there are objections."""
        has_words = bool(dossier.document.objections)
        is_raised = dossier.document.objections_state is ObjectionsState.RAISED
        self.ui.objections.setEnabled(is_raised or has_words)


def _holds_focus(widget: QWidget) -> bool:
    focused = widget.window().focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))
