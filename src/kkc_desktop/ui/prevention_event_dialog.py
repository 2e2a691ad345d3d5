"""Writes down a talk, a campaign or a prevention day: what about, for whom, how many came."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from kkc_desktop.domain.advice_lists import TargetGroup
from kkc_desktop.domain.prevention import PreventionEvent
from kkc_desktop.domain.prevention_lists import PreventionKind
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.block_panel import indent_number
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.choice_menu import ChoiceMenuButton
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.moment_edit import MomentEdit

if TYPE_CHECKING:
    from kkc_desktop.services.prevention import Prevention

_WORDS = "Zapisují se počty, nikdy jména účastníků."
_MOST = 99_999


@dataclass(frozen=True, slots=True)
class _Topic:
    """A topic as the menu offers it."""

    code: str
    label: str


class PreventionEventDialog(EntryDialog):
    """`keep` is told what was stored."""

    def __init__(
        self,
        prevention: "Prevention",
        event: PreventionEvent,
        keep: Callable[[PreventionEvent], None],
        parent: QWidget | None = None,
    ) -> None:
        question = tr("Změnit akci" if event.revision else "Nová akce")
        super().__init__("persons", question, tr(_WORDS), tr("Zapsat"), width=560, parent=parent)
        self._prevention = prevention
        self._event = event
        self._keep = keep
        self.kind = CodeListCombo()
        self.kind.set_choices(PreventionKind)
        self.title, self.place, self.lecturer = QLineEdit(), QLineEdit(), QLineEdit()
        self.note = QLineEdit()
        self.title.setPlaceholderText(tr("Beseda v\u00a0klubu seniorů"))
        self.topics = ChoiceMenuButton(tr("Témata"), tr("žádné"))
        self.topics.set_choices([_Topic(c.code, c.title) for c in prevention.categories])
        self.target_groups = ChoiceMenuButton("Skupiny", tr("žádná"))
        self.target_groups.set_choices(TargetGroup)
        for button in (self.topics, self.target_groups):
            set_kind(button, "secondary")
        self.held_at = MomentEdit()
        self.held_at.set_now(prevention.now)
        self.duration_minutes, self.audience_count = _number(" min"), _number()
        self.leaflets_count = _number()
        self.add("kind", tr("&Druh"), self.kind)
        self._add("title", tr("&Název"), self.title)
        self.add("held_at", tr("&Kdy"), self.held_at)
        self.add("duration_minutes", tr("Dé&lka"), self.duration_minutes)
        self._add("place", tr("&Místo"), self.place)
        self.add("topics", tr("&Témata"), self.topics)
        self.add("target_groups", "&Pro koho", self.target_groups)
        self.add("audience_count", tr("P&očet lidí"), self.audience_count)
        self.add("leaflets_count", tr("Rozdáno l&etáků"), self.leaflets_count)
        self._add("lecturer", "Ve&dl(a)", self.lecturer)
        self._add("note", tr("Po&známka"), self.note)
        self._show(event)
        self.title.setFocus()

    def perform_act(self) -> None:
        """Stores the talk."""
        kind = self.kind.value()
        assert isinstance(kind, PreventionKind), "the list offers kinds only"
        topics = (each.code for each in self.topics.values() if isinstance(each, _Topic))
        groups = (each for each in self.target_groups.values() if isinstance(each, TargetGroup))
        event = replace(
            self._event,
            kind=kind,
            title=clean_text(self.title.text()),
            held_at=self.held_at.moment() or self._event.held_at,
            duration_minutes=self.duration_minutes.value(),
            place=clean_text(self.place.text()),
            topics=tuple(topics),
            target_groups=tuple(groups),
            audience_count=self.audience_count.value(),
            leaflets_count=self.leaflets_count.value(),
            lecturer=clean_text(self.lecturer.text()),
            note=clean_text(self.note.text()),
        )
        self._keep(self._prevention.record(event))

    def _add(self, name: str, label: str, line: QLineEdit) -> None:
        self.add(name, label, line, longest(PreventionEvent, name))

    def _show(self, event: PreventionEvent) -> None:
        self.kind.set_value(event.kind)
        for name in ("title", "place", "lecturer", "note"):
            getattr(self, name).setText(getattr(event, name))
        known = [_Topic(c.code, c.title) for c in self._prevention.categories]
        self.topics.set_values([topic for topic in known if topic.code in event.topics])
        self.target_groups.set_values(event.target_groups)
        self.held_at.set_moment(event.held_at)
        for name in ("duration_minutes", "audience_count", "leaflets_count"):
            getattr(self, name).setValue(getattr(event, name))


def _number(suffix: str = "") -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, _MOST)
    box.setSuffix(suffix.replace(" ", "\u00a0"))
    indent_number(box)
    return box
