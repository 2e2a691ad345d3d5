"""Ochrana údajů záznamu: how its data stand, what was decided, and what may be decided now."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.czech import day_words, moment_words
from kkc_desktop.domain.data_care import DataCare, DataStep
from kkc_desktop.domain.data_lists import DataStepKind
from kkc_desktop.services.data_care import CaredFor, DataKeeping
from kkc_desktop.ui.data_step_dialog import DataStepDialog
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.page import Said
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

Kind = DataStepKind
_SIZE = QSize(760, 620)
_STEPS: tuple[tuple[Act, DataStepKind, DataStepKind | None, str, str], ...] = (
    (Act.ASSESS_DATA, Kind.ASSESS, None, "&Zařadit…", ""),
    (Act.REVIEW_DATA, Kind.REVIEW, None, "&Prověřit…", ""),
    (Act.DISPUTE_DATA, Kind.DISPUTE, Kind.SETTLE, "&Spor…", "Vyřešit &spor…"),
    (Act.RESTRICT_DATA, Kind.RESTRICT, Kind.LIFT, "&Omezit…", "Zrušit &omezení…"),
    (Act.HOLD_ERASURE, Kind.HOLD, Kind.RELEASE, "Pozastavit &výmaz…", "Uvolnit k\u00a0&výmazu…"),
)
_MENDING = "Chybu v\u00a0podepsané listině opravte na její stránce dodatkem nebo novou verzí."
_NO_STEP = (
    "history",
    "Zatím se o\u00a0údajích nerozhodovalo",
    "Platí, co plyne z\u00a0druhu záznamu.",
)


class RecordCareDialog(QDialog):
    """Signal stepped(Said) after each stored step; what the role may not do has no button.

    Of erased data it says when they went. A signed paper is mended as ever, by an addendum or a
    new version; the dialog says so.
    """

    stepped = Signal(object)

    def __init__(
        self,
        keeping: DataKeeping,
        record: tuple[RecordKind, str],
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeping, self._record, self._now = keeping, record, now
        self._shown = keeping.whole(*record)
        self.values: dict[str, PlainLabel] = {}
        self.history = WorkList()
        self.history.setAccessibleName(tr("Co se o\u00a0údajích rozhodlo"))
        self._history_card = SectionCard("history", tr("Co se o\u00a0údajích rozhodlo"))
        self.buttons: dict[DataStepKind, QPushButton] = {}
        self.close_button = _button(tr("Zavřít  Esc"))
        self._lay_out()
        self._show()

    @property
    def care(self) -> DataCare:
        """How the data stand."""
        return self._shown.care

    def take(self, kind: DataStepKind) -> None:
        """Opens the dialog of the step."""
        dialog = DataStepDialog(
            self._keeping, kind, (self._record,), self._now, self._shown.care, self
        )
        dialog.stepped.connect(self._show_stepped)
        dialog.open()

    def _show_stepped(self, said: Said) -> None:
        with guarded(self):
            self._shown = self._keeping.whole(*self._record)
            self._show()
        self.stepped.emit(said)

    def _press(self) -> None:
        pressed = self.sender()
        kind = next(kind for kind, button in self.buttons.items() if button is pressed)
        self.take(self._now_kind(kind))

    def _now_kind(self, begun: DataStepKind) -> DataStepKind:
        """The step that follows now: it begins what does not hold, and ends what does."""
        care = self.care
        holds = {
            Kind.DISPUTE: bool(care.dispute),
            Kind.RESTRICT: care.is_restricted,
            Kind.HOLD: care.is_held,
        }
        ended = next(ended for _, kind, ended, *_ in _STEPS if kind is begun)
        return ended if ended is not None and holds[begun] else begun

    def _show(self) -> None:
        for name, _, words, tone in _facts(self._shown):
            self.values[name].setText(words)
            set_tone(self.values[name], tone)
        rows = [_row(step, self._keeping) for step in reversed(self._shown.steps)]
        self.history.set_rows(rows)
        if not rows:
            self._history_card.set_empty(*map(tr, _NO_STEP))
        else:
            self._history_card.clear_empty()
        for _, kind, ended, begin, end in _STEPS:
            is_ending = self._now_kind(kind) is ended
            self.buttons[kind].setText(tr(end if is_ending else begin))
            self.buttons[kind].setAccessibleName(tr(end if is_ending else begin).replace("&", ""))

    def _lay_out(self) -> None:
        record = self._shown.record
        title = tr("Ochrana údajů: {} {}").format(tr(record.kind.label), record.number)
        self.setWindowTitle("KKC Desktop")
        self.setAccessibleName(title)
        set_kind(self, "dialog")
        self.resize(_SIZE)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("shield", "accenttext", 24))
        head.addWidget(PlainLabel(title, "block-title"), 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (name, label, _, _) in enumerate(_facts(self._shown)):
            value = PlainLabel("", "medium")
            value.setWordWrap(True)
            self.values[name] = value
            grid.addWidget(PlainLabel(label, "field-label"), row, 0)
            grid.addWidget(value, row, 1)
        self._history_card.body.addWidget(self.history)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(grid)
        column.addWidget(self._history_card, 1)
        column.addLayout(self._acts())
        column.addLayout(self._foot())

    def _acts(self) -> QHBoxLayout:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for act, kind, _, begin, _ in _STEPS:
            button = _button(tr(begin))
            button.setVisible(self._keeping.may(act) and self.care.erased_at is None)
            button.clicked.connect(self._press)
            self.buttons[kind] = button
            acts.addWidget(button)
        acts.addStretch()
        return acts

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(8)
        hint = PlainLabel(tr(_MENDING), "second-line")
        hint.setVisible(self._shown.record.kind is RecordKind.DOCUMENT)
        self.close_button.clicked.connect(self.reject)
        foot.addWidget(hint)
        foot.addStretch()
        foot.addWidget(self.close_button)
        return foot


def _facts(shown: CaredFor) -> list[tuple[str, str, str, str]]:
    """Field, label, value and tone of each row."""
    care, none = shown.care, tr("není")
    if care.erased_at is not None:
        return _facts_of_erased(care.erased_at, care.disposal_code)
    review = day_words(care.review_on) if care.review_on else tr("už není potřeba, čeká na výmaz")
    due = day_words(care.due_on) if care.due_on else tr("neurčena")
    until = tr(" (nejdéle do {})").format(day_words(care.hold_until)) if care.hold_until else ""
    return [
        ("regime", tr("Režim"), tr(care.regime.label), ""),
        ("purpose", tr("Účel"), tr(care.purpose.label), ""),
        ("basis", tr("Právní titul"), tr(care.basis.label), ""),
        ("disposal_code", tr("Skartační kód"), care.disposal_code or tr("nezapsán"), ""),
        ("review_on", tr("Příští prověrka"), review, ""),
        ("due_on", tr("Lhůta uplyne"), due, ""),
        (
            "restriction",
            tr("Omezení zpracování"),
            care.restriction or none,
            _tone(care.restriction),
        ),
        ("dispute", tr("Spor o\u00a0údaje"), care.dispute or none, _tone(care.dispute)),
        ("hold", tr("Výmaz pozastaven"), f"{care.hold}{until}" or none, _tone(care.hold)),
    ]


def _facts_of_erased(at: datetime, code: str) -> list[tuple[str, str, str, str]]:
    """Of data that are gone nothing is to be decided any more."""
    return [
        ("erased_at", tr("Vymazáno"), moment_words(at), ""),
        ("disposal_code", tr("Spisový znak"), code, ""),
    ]


def _tone(words: str) -> str:
    return "warning" if words else ""


def _row(step: DataStep, keeping: DataKeeping) -> WorkRow:
    label = tr(step.kind.label)
    words = ": ".join(part for part in (step.requester, step.note) if part)
    return WorkRow(
        title=f"{label[:1].upper()}{label[1:]} – {moment_words(step.recorded_at)}",
        second_line=" · ".join(
            part for part in (words, keeping.officer_name(step.recorded_by)) if part
        ),
        data=step.id,
    )


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.replace("&", "").replace("  ", ", "))
    button.setAutoDefault(False)
    set_kind(button, "secondary")
    return button
