"""One step about a record's data: assess, review, restrict, dispute, hold, or end one of them."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import DataRegime
from kkc_desktop.domain.data_care import DataCare, DataStep
from kkc_desktop.domain.data_lists import DataPurpose, DataStepKind, LegalBasis
from kkc_desktop.domain.data_standing import LONGEST_REVIEW_YEARS, years_later
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.services.data_care import DataKeeping
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.page import Said
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.day_edit import DayEdit

Kind = DataStepKind
NEEDED, UNNEEDED = "needed", "unneeded"
_WORDS = {
    Kind.ASSESS: (
        "Zařadit údaje záznamu",
        "Účel, právní titul a\u00a0den prověrky platí od teď; dosavadní zůstanou v\u00a0historii.",
        "Zařadit",
    ),
    Kind.REVIEW: (
        "Jsou údaje ještě potřeba?",
        "Policie to prověřuje nejméně jednou za tři roky. Prověrkou se nic nevymaže.",
        "Prověřit",
    ),
    Kind.RESTRICT: (
        "Omezit zpracování údajů?",
        "Údaje se budou jen uchovávat: nelze je měnit, tisknout, kopírovat ani převzít jinam.",
        "Omezit",
    ),
    Kind.LIFT: (
        "Zrušit omezení zpracování?",
        "Údaje se budou moci znovu používat. Kdo o\u00a0omezení žádal, má se to předem dozvědět.",
        "Zrušit omezení",
    ),
    Kind.DISPUTE: (
        "Poznamenat spor o\u00a0údaje",
        "Zapište slovy osoby, co podle ní nesouhlasí. Poznámka půjde s\u00a0údaji.",
        "Poznamenat",
    ),
    Kind.SETTLE: (
        "Vyřešit spor o\u00a0údaje",
        "Zapište, jak spor skončil; poznámka zůstane v\u00a0historii.",
        "Vyřešit",
    ),
    Kind.HOLD: (
        "Pozastavit výmaz?",
        "Dokud pozastavení platí, záznam se nevymaže, i\u00a0když lhůta uplyne.",
        "Pozastavit",
    ),
    Kind.RELEASE: (
        "Uvolnit k\u00a0výmazu?",
        "Záznam se po uplynutí lhůty zase bude moci navrhnout k\u00a0výmazu.",
        "Uvolnit",
    ),
}
_WITH_REQUESTER = (Kind.RESTRICT, Kind.DISPUTE)


class DataStepDialog(EntryDialog):
    """Signal stepped(Said) once the step is stored.

    `records` are those it is taken for, several only for a review; `care` is how the one stands.
    """

    stepped = Signal(object)

    def __init__(
        self,
        keeping: DataKeeping,
        kind: DataStepKind,
        records: tuple[tuple[RecordKind, str], ...],
        now: Callable[[], datetime],
        care: DataCare | None = None,
        parent: QWidget | None = None,
    ) -> None:
        question, explanation, act = map(tr, _WORDS[kind])
        super().__init__("shield", question, explanation, act, width=600, parent=parent)
        self._keeping, self._kind, self._records = keeping, kind, records
        self.regime, self.purpose, self.basis = CodeListCombo(), CodeListCombo(), CodeListCombo()
        self.need = CodeListCombo()
        self.review_on, self.until_on = DayEdit(), DayEdit()
        for day in (self.review_on, self.until_on):
            day.set_now(now)
            day.set_term(True)
        self.disposal_code, self.requester = QLineEdit(), QLineEdit()
        self.note = QLineEdit()
        self._add_inputs(care)
        words = tr("&Slovy osoby" if kind is Kind.DISPUTE else "&Důvod beze jmen")
        self.add("note", words, self.note, longest(DataStep, "note"))
        first = next(iter(self.inputs.values()))
        (first if kind in (Kind.ASSESS, Kind.REVIEW) else self.note).setFocus()

    def perform_act(self) -> None:
        """Stores the step; what is missing is said at its input."""
        note = clean_text(self.note.text())
        requester = clean_text(self.requester.text())
        keeping, record = self._keeping, self._records[0]
        acts: dict[DataStepKind, Callable[[], object]] = {
            Kind.ASSESS: lambda: self._assess(note),
            Kind.REVIEW: lambda: keeping.review_all(self._records, self._next_review(), note),
            Kind.RESTRICT: lambda: keeping.restrict(record, requester, note),
            Kind.LIFT: lambda: keeping.lift(record, note),
            Kind.DISPUTE: lambda: keeping.dispute(record, requester, note),
            Kind.SETTLE: lambda: keeping.settle(record, note),
            Kind.HOLD: lambda: keeping.hold(record, self.until_on.day(), note),
            Kind.RELEASE: lambda: keeping.release(record, note),
        }
        acts[self._kind]()
        self.stepped.emit(Said(text=tr("Zapsáno: {}.").format(tr(self._kind.label))))

    def _assess(self, note: str) -> None:
        regime, purpose, basis = (each.value() for each in (self.regime, self.purpose, self.basis))
        assert isinstance(regime, DataRegime), "the combo offers regimes"
        assert isinstance(purpose, DataPurpose), "the combo offers purposes"
        assert isinstance(basis, LegalBasis), "the combo offers bases"
        code = clean_text(self.disposal_code.text())
        record = self._records[0]
        self._keeping.assess(record, regime, purpose, basis, code, self.review_on.day(), note)

    def _next_review(self) -> date | None:
        """None where the data are needed no more; a missing day is the longest one."""
        return None if self.need.value() == UNNEEDED else self.review_on.day()

    def _add_inputs(self, care: DataCare | None) -> None:
        if self._kind is Kind.ASSESS:
            self._add_assessment(care)
        elif self._kind is Kind.REVIEW:
            self.need.set_choices(
                [
                    (NEEDED, tr("ano, dál je potřebujeme")),
                    (UNNEEDED, tr("ne, navrhnout k\u00a0výmazu")),
                ]
            )
            self.need.set_value(NEEDED)
            self.add("need", tr("&Potřeba"), self.need)
            self._add_review_day()
            self.need.currentIndexChanged.connect(self._show_day)
        elif self._kind is Kind.HOLD:
            self.add("until_on", tr("&Nejdéle do (nepovinné)"), self.until_on)
        elif self._kind in _WITH_REQUESTER:
            limit = longest(DataStep, "requester")
            self.requester.setPlaceholderText(tr("dotčená osoba, její zástupce, soud"))
            self.add("requester", tr("&Kdo žádá, beze jména"), self.requester, limit)

    def _add_assessment(self, care: DataCare | None) -> None:
        combos = (
            ("regime", tr("&Režim"), self.regime, DataRegime),
            ("purpose", tr("&Účel"), self.purpose, DataPurpose),
            ("basis", tr("Právní &titul"), self.basis, LegalBasis),
        )
        for name, label, combo, choices in combos:
            combo.set_choices(choices)
            if care is not None:
                combo.set_value(getattr(care, name))
            self.add(name, label, combo)
        if care is not None:
            self.disposal_code.setText(care.disposal_code)
        limit = longest(DataStep, "disposal_code")
        self.add("disposal_code", tr("&Skartační kód"), self.disposal_code, limit)
        self._add_review_day()

    def _add_review_day(self) -> None:
        self.review_on.set_day(years_later(self._keeping.today(), LONGEST_REVIEW_YEARS))
        self.add("review_on", tr("Příští pro&věrka"), self.review_on)

    def _show_day(self) -> None:
        self.show_row("review_on", is_visible=self.need.value() != UNNEEDED)
