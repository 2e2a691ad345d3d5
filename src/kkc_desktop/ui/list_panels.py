"""The blocks that are lists: persons in the matter, things and papers."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from kkc_desktop.domain.document import Thing
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.template import BlockUse, Template
from kkc_desktop.ui.block_panel import BlockPanel
from kkc_desktop.ui.generated.ui_things import Ui_ThingsBlock
from kkc_desktop.ui.persons_editor import PersonsEditor

Clock = Callable[[], datetime]


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
        """The dossier with the persons as typed; cards left blank at the end are nobody."""
        persons = self.editor.persons()
        while persons and _is_blank(persons[-1]):
            persons = persons[:-1]
        return replace(dossier, persons=persons)

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


def _is_blank(person: Person) -> bool:
    """Whether nothing was written about the person beyond the role that is offered first."""
    blank = Person(id=person.id, record_id=person.record_id, position=person.position)
    return replace(person, roles=()) == blank


def _holds_focus(widget: QWidget) -> bool:
    focused = widget.window().focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))
