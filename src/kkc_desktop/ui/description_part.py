"""Who and what is looked for: sheets of persons and vehicles beside the answers of a notice."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.description import Description
from kkc_desktop.domain.description_sheet import (
    description_words,
    first_field,
    is_blank,
    latest_sheets,
)
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.event_lists import DescriptionKind
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.services.describing import Describing
from kkc_desktop.ui.description_sheets import DescriptionSheet
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.incident_part import IncidentPart
from kkc_desktop.ui.page import Said
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.question import ask
from kkc_desktop.ui.widgets.section_card import EmptyState

_BUTTONS = {
    DescriptionKind.PERSON: ("person", "Osoba"),
    DescriptionKind.VEHICLE: ("vehicle", "Vozidlo"),
    DescriptionKind.MISSING: ("search", "Pohřešovaný"),
    DescriptionKind.BOMB_THREAT: ("warning", "Bomba"),
}
_WITH_NOTICE = "Uloží se s\u00a0hlášením."
_ALONE = "Uložený popis se nemění; lepší jej nahradí a\u00a0původní zůstane."
_REMOVE = "Odebrat popis"


class DescriptionPart(IncidentPart):
    """Shows the stored sheets and those being typed, one at a time.

    Signal: edited() whatever was typed here.
    """

    edited = Signal()

    def __init__(self, describing: Describing, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._describing = describing
        self._now = now
        self._incident_id = IncidentId("")
        self._is_stored = False
        self._stored: tuple[Description, ...] = ()
        self._typed: list[Description] = []
        self._sheets: dict[DescriptionKind, DescriptionSheet] = {}
        self._shown: Description | None = None
        self.chooser = CodeListCombo()
        self.chooser.setAccessibleName(tr("Který popis je zobrazen"))
        self.chooser.currentIndexChanged.connect(self._choose)
        self.new_buttons = {kind: self._new_button(kind) for kind in DescriptionKind}
        self.better_button = QPushButton(tr(" Zpřesnit"))
        self.remove_button = QPushButton(tr(" Odebrat…"))
        self.save_button = QPushButton(tr(" Uložit popis  Ctrl+S"))
        self._hint = PlainLabel("", "second-line")
        self._hint.setWordWrap(True)
        self._stack = QStackedWidget()
        self._area = QScrollArea()
        self._empty = EmptyState(
            "person",
            tr("Zatím žádný popis"),
            tr("Vyberte nahoře, co oznamovatel popisuje."),
        )
        self._lay_out()

    @property
    def typed_sheets(self) -> tuple[Description, ...]:
        """The sheets being typed, without those on which nothing stands."""
        self._put_aside()
        return tuple(sheet for sheet in self._typed if not is_blank(sheet))

    def show_incident(self, file: IncidentFile) -> None:
        """Shows the sheets of the incident; what is typed for it stays, for another it goes."""
        if file.incident.id != self._incident_id:
            self._typed, self._shown = [], None
        self._incident_id = file.incident.id
        self._is_stored = bool(file.incident.evidence_number)
        self._stored = file.descriptions
        self._show()

    def show_typed(self, typed: Sequence[Description]) -> None:
        """Shows kept sheets again, after the incident itself."""
        known = {sheet.id for sheet in self._stored}
        self._typed = [sheet for sheet in typed if sheet.id not in known]
        self._shown = self._typed[0] if self._typed else None
        self._show()

    def begin(self, kind: DescriptionKind) -> None:
        """Begins a sheet of this kind with the caret in its first field."""
        with guarded(self):
            self._begin(self._describing.blank(self._incident_id, kind))

    def focus_first(self) -> None:
        """The first field of the sheet shown; without one the first button."""
        if self._shown is None:
            self.new_buttons[DescriptionKind.PERSON].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._sheet(self._shown.kind).form.focus(first_field(self._shown.kind))

    def save(self) -> bool:
        """Stores what is typed; False while there is no stored incident or nothing is typed."""
        return self._is_stored and bool(self.typed_sheets) and self.store()

    def store(self) -> bool:
        """Stores every typed sheet of the stored incident; False when one could not be stored."""
        for sheet in self.typed_sheets:
            with guarded(self):
                stored = self._describing.describe(sheet)
                self._forget(sheet)
                self._stored = (*self._stored, stored)
                self._shown = stored
                self._show()
                words = tr("{} č.\u00a0{}: uloženo.").format(
                    tr(stored.kind.label).capitalize(), stored.number
                )
                self.saved.emit(Said(text=words))
                continue
            return False
        self._typed = []
        self.edited.emit()
        self.changed.emit()
        return True

    def _begin(self, sheet: Description) -> None:
        self._put_aside()
        self._typed = [typed for typed in self._typed if not is_blank(typed)]
        self._typed.append(sheet)
        self._shown = sheet
        self._show()
        self.focus_first()

    def _begin_better(self) -> None:
        if self._shown is not None:
            with guarded(self):
                self._begin(self._describing.better(self._shown))

    def _ask_to_remove(self) -> None:
        sheet = self._shown
        if sheet is None:
            return
        text = tr("Co je na\u00a0něm zapsáno, zmizí.")
        question = tr("Odebrat rozepsaný list „{}“?").format(tr(sheet.kind.label))
        if is_blank(self._read(sheet)) or (
            ask(self, question, text, tr("Ponechat"), tr(_REMOVE), verb_icon="remove")
            == tr(_REMOVE)
        ):
            self._forget(sheet)
            self._shown = next(iter((*reversed(self._typed), *reversed(self._stored))), None)
            self._show()
            self.edited.emit()

    def _forget(self, sheet: Description) -> None:
        self._typed = [typed for typed in self._typed if typed.id != sheet.id]
        if self._shown is not None and self._shown.id == sheet.id:
            self._shown = None

    def _put_aside(self) -> None:
        """Takes what stands in the inputs over into the sheet being typed."""
        if self._shown is None or not self._is_typed(self._shown):
            return
        self._shown = self._read(self._shown)
        self._typed = [self._shown if each.id == self._shown.id else each for each in self._typed]

    def _read(self, sheet: Description) -> Description:
        return self._sheet(sheet.kind).form.read(sheet) if self._is_typed(sheet) else sheet

    def _is_typed(self, sheet: Description) -> bool:
        return any(typed.id == sheet.id for typed in self._typed)

    def _show(self) -> None:
        """Shows the chooser, the sheet and the acts that make sense now."""
        if self._shown is None:
            self._shown = next(iter((*reversed(self._typed), *reversed(self._stored))), None)
        sheet = self._shown
        self._show_choices()
        self._area.setVisible(sheet is not None)
        self._empty.setVisible(sheet is None)
        self._show_acts(sheet)
        if sheet is not None:
            drawn = self._sheet(sheet.kind)
            drawn.form.show(sheet)
            drawn.set_read_only(is_read_only=not self._is_typed(sheet))
            self._stack.setCurrentWidget(drawn)
            self._show_problems(sheet)
        self._count()

    def _show_choices(self) -> None:
        was_blocked = self.chooser.blockSignals(True)
        current = latest_sheets(self._stored)
        pairs = [(each.id, self._words(each, is_old=each not in current)) for each in self._stored]
        pairs += [(each.id, self._words(each, is_old=False)) for each in self._typed]
        self.chooser.set_choices(pairs)
        self.chooser.set_value(self._shown.id if self._shown else None)
        self.chooser.setVisible(bool(pairs))
        self.chooser.blockSignals(was_blocked)

    def _words(self, sheet: Description, *, is_old: bool) -> str:
        number = (
            tr(", rozepsáno") if self._is_typed(sheet) else tr(" č.\u00a0{}").format(sheet.number)
        )
        old = ", nahrazeno" if is_old else ""
        told = description_words(sheet)
        return f"{tr(sheet.kind.label)}{number}{old}" + (f": {told}" if told else "")

    def _show_acts(self, sheet: Description | None) -> None:
        may = self._describing.may_describe()
        is_typed = sheet is not None and self._is_typed(sheet)
        for button in self.new_buttons.values():
            button.setVisible(may)
        self.better_button.setVisible(may and sheet is not None and not is_typed)
        self.remove_button.setVisible(is_typed)
        self.save_button.setVisible(is_typed and self._is_stored)
        self._hint.setVisible(sheet is not None)

    def _count(self) -> None:
        blank = sum(is_blank(sheet) for sheet in self._typed)
        self.counted.emit(len(latest_sheets(self._stored)) + len(self._typed) - blank, False)

    def _choose(self) -> None:
        self._put_aside()
        chosen = self.chooser.value()
        sheets = (*self._stored, *self._typed)
        self._shown = next((sheet for sheet in sheets if sheet.id == chosen), self._shown)
        self._show()

    def _sheet(self, kind: DescriptionKind) -> DescriptionSheet:
        if kind not in self._sheets:
            sheet = DescriptionSheet(kind, self._now)
            sheet.form.changed.connect(self._tell_typed)
            self._sheets[kind] = sheet
            self._stack.addWidget(sheet)
        return self._sheets[kind]

    def _tell_typed(self) -> None:
        self._put_aside()
        if self._shown is not None:
            self._show_problems(self._shown)
        self._count()
        self.edited.emit()

    def _show_problems(self, sheet: Description) -> None:
        """Marks what is odd and says below the sheet why; an empty one is only begun."""
        problems = [] if is_blank(sheet) else self._describing.problems(sheet)
        self._sheet(sheet.kind).form.show_problems(problems)
        told = [f"{tr(each.level.label)}: {tr(each.text)} {tr(each.fix)}" for each in problems]
        self._hint.setText("\n".join(told) or self._hint_words(sheet))
        set_tone(self._hint, "warning" if told else "")

    def _hint_words(self, sheet: Description) -> str:
        return tr(_WITH_NOTICE) if self._is_typed(sheet) and not self._is_stored else tr(_ALONE)

    def _new_button(self, kind: DescriptionKind) -> QPushButton:
        name, words = map(tr, _BUTTONS[kind])
        button = QPushButton(f" {words}")
        button.setIcon(icon(name, "muted"))
        button.setAccessibleName(tr("Nový popis: {}").format(tr(kind.label)))
        set_kind(button, "secondary")
        button.clicked.connect(partial(self.begin, kind))
        return button

    def _lay_out(self) -> None:
        for button, name in (
            (self.better_button, "next"),
            (self.remove_button, "remove"),
            (self.save_button, "save"),
        ):
            set_kind(button, "secondary")
            button.setIcon(icon(name, "muted"))
            button.setAccessibleName(button.text().strip())
        self.better_button.clicked.connect(self._begin_better)
        self.remove_button.clicked.connect(self._ask_to_remove)
        self.save_button.clicked.connect(self.save)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(PlainLabel(tr("Nový popis"), "muted"))
        for button in self.new_buttons.values():
            acts.addWidget(button)
        acts.addStretch()
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._hint, 1)
        for button in (self.remove_button, self.better_button, self.save_button):
            below.addWidget(button)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setWidget(self._stacked())
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 8)
        column.setSpacing(8)
        column.addLayout(acts)
        column.addWidget(self.chooser)
        column.addWidget(self._area, 1)
        column.addWidget(self._empty, 1)
        column.addLayout(below)

    def _stacked(self) -> QWidget:
        """The sheets at the top of what scrolls."""
        inner = QWidget()
        set_kind(inner, "scrolled")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 4)
        column.addWidget(self._stack)
        column.addStretch()
        return inner
