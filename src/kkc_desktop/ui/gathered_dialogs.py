"""The short questions of the safe zone: head count, leaving, somebody sought."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtWidgets import QLineEdit, QWidget

from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.gathering_register import DESTINATIONS
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.text_limits import LINE
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.age_edit import AgeEdit
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.count_edit import CountEdit
from kkc_desktop.ui.widgets.free_combo import FreeCombo
from kkc_desktop.ui.widgets.moment_edit import MomentEdit
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH = 460


class GatheredDialog(EntryDialog):
    """The inputs stand under each other, each below its label: a short question at the counter."""

    def __init__(
        self, icon: str, question: str, explanation: str, act: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon, question, explanation, act, width=_WIDTH, parent=parent)
        self.setFixedWidth(_WIDTH)
        self.body.setSpacing(3)

    def put_in(self, words: PlainLabel, field: QWidget) -> None:
        """Puts the input below its label."""
        if isinstance(field, QLineEdit):
            limit_line(field, LINE)
        self.body.addWidget(words)
        self.body.addWidget(field)
        self.body.addSpacing(7)

    def add_words(self, words: str, kind: str = "") -> PlainLabel:
        """Puts words under the inputs."""
        label = PlainLabel(words, kind)
        label.setWordWrap(True)
        self.body.addWidget(label)
        return label

    def text(self, name: str) -> str:
        """What stands in a line."""
        field = self.inputs[name]
        if isinstance(field, FreeCombo):
            return field.value()
        assert isinstance(field, QLineEdit), "only lines are asked for their text"
        return clean_text(field.text()).strip()


class CountDialog(GatheredDialog):
    """F7: how many were counted; Enter writes it."""

    def __init__(
        self, expected: int, perform: Callable[[int, str], None], parent: QWidget | None = None
    ) -> None:
        explanation = tr(
            "V\u00a0evidenci je teď {}. Zapište, kolik jste jich napočítali; rozdíl se "
            "ukáže a\u00a0zapíše do deníku."
        ).format(expected)
        super().__init__(
            "measures", tr("Kolik lidí je ve středisku?"), explanation, tr("Zapsat počet"), parent
        )
        self._perform = perform
        self.counted = CountEdit()
        self.note = QLineEdit()
        self.add("counted", tr("&Napočítáno"), self.counted)
        self.add("note", tr("&Poznámka"), self.note)
        self.counted.removeEventFilter(self._enter)  # one number, so Enter is enough
        self.counted.returnPressed.connect(self.perform)
        self.counted.setFocus()

    def perform_act(self) -> None:
        """Writes the count."""
        value = self.counted.value()
        if value is None:
            text = tr("Není zapsáno, kolik lidí jste napočítali.")
            raise NotComplete((Problem(field="counted", text=text, fix="Zapište číslo."),))
        self._perform(value, self.text("note"))


Departing = tuple[str, Sequence[str]]
"""The words of a choice and the ids of the people it stands for."""


class DepartureDialog(GatheredDialog):
    """Who leaves, where and when; without a time they leave now.

    `perform` gets the chosen ids, the place and the moment.
    """

    def __init__(
        self,
        question: str,
        choices: Sequence[Departing],
        now: Callable[[], datetime],
        perform: Callable[[Sequence[str], str, datetime | None], None],
        parent: QWidget | None = None,
        *,
        is_final: bool = False,
    ) -> None:
        explanation = tr("Zapíše se, kam a\u00a0v\u00a0kolik odjeli; v\u00a0evidenci zůstanou.")
        act = tr("Ukončit pobyt všech" if is_final else "Zapsat odjezd")
        super().__init__("hand-over", question, explanation, act, parent)
        self._perform = perform
        self._choices = list(choices)
        self.who = CodeListCombo()
        self.who.set_choices([(n, words) for n, (words, _) in enumerate(choices)])
        self.who.set_value(0)
        self.where = FreeCombo()
        self.where.set_choices([(each, each) for each in DESTINATIONS])
        self.where.set_value("")
        self.where.set_limit(LINE)
        self.left_at = MomentEdit()
        self.left_at.set_now(now)
        self.left_at.set_clock_only(True)
        self.left_at.setPlaceholderText(tr("teď"))
        self.add("people", tr("Kdo o&djíždí"), self.who)
        self.add("left_to", tr("&Kam"), self.where)
        self.add("left_at", tr("&V\u00a0kolik (F9 teď)"), self.left_at)
        self.name_act(act, "danger" if is_final else "primary")
        (self.where if len(self._choices) == 1 else self.who).setFocus()

    def perform_act(self) -> None:
        """Writes the departure."""
        number = self.who.value()
        chosen = self._choices[number][1] if isinstance(number, int) else ()
        self._perform(chosen, self.text("left_to"), self.left_at.value())


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What was typed about somebody sought."""

    description: str
    apparent_age: int | None
    came_from: str
    seeker: str
    seeker_contact: str


class SeekDialog(GatheredDialog):
    """Somebody asks for a person: who is sought, who asks and where to tell them."""

    def __init__(
        self,
        perform: Callable[["Sought"], None],
        parent: QWidget | None = None,
    ) -> None:
        explanation = tr(
            "Zapište, jak ji popisuje ten, kdo hledá; program jen navrhne, kdo by to mohl být."
        )
        super().__init__("search", tr("Koho hledají?"), explanation, tr("Zapsat dotaz"), parent)
        self._perform = perform
        self.age = AgeEdit()
        for name, words in (("description", tr("&Jméno nebo popis")), ("came_from", tr("&Odkud"))):
            self.add(name, words, QLineEdit())
        self.add("apparent_age", tr("&Věk asi"), self.age)
        self.add("seeker", tr("Kdo &hledá"), QLineEdit())
        self.add("seeker_contact", tr("&Spojení na něj"), QLineEdit())
        self.inputs["description"].setFocus()

    def perform_act(self) -> None:
        """Stores the question."""
        self._perform(
            Sought(
                description=self.text("description"),
                apparent_age=self.age.value(),
                came_from=self.text("came_from"),
                seeker=self.text("seeker"),
                seeker_contact=self.text("seeker_contact"),
            )
        )
