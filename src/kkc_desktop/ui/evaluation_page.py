"""The evaluation of an incident: facts and signs lead to a suggestion, the sheet says the rest."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.draft import Draft, FormKind
from kkc_desktop.domain.evaluation import Evaluation
from kkc_desktop.domain.incident import Notice
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.methane import declaration_words
from kkc_desktop.domain.plain import from_text, to_plain, to_text
from kkc_desktop.domain.problems import Problem, by_weight, errors_of
from kkc_desktop.domain.spelling import spelling_notes
from kkc_desktop.services.declaring import Declaring
from kkc_desktop.services.drafts import Drafts, Unfinished
from kkc_desktop.services.evaluating import Evaluating
from kkc_desktop.services.incidents import Incidents
from kkc_desktop.ui.draft_keeper import DraftKeeper
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.evaluation_look import NEW, EvaluationLook
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_tone

PAPER = "VYH"
_SMALLEST = QSize(560, 380)
_RESUMED = "pokračování v\u00a0rozepsaném vyhodnocení"
_FIRST_FIELD = "endangered_count"


class EvaluationPage(DeskPage):
    """Writes the next evaluation of an incident and shows the earlier ones, which never change."""

    def __init__(
        self,
        evaluating: Evaluating,
        declaring: Declaring,
        incidents: Incidents,
        drafts: Drafts,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._evaluating = evaluating
        self._declaring = declaring
        self._incidents = incidents
        self._now = now
        self._file: IncidentFile | None = None
        self._stored: tuple[Evaluation, ...] = ()
        self._begun: Evaluation | None = None
        self._written: Evaluation | None = None
        self._shown = NEW
        self._is_kept = self._has_tried = False
        self.look = EvaluationLook(self, declaring, now)
        self.ui = self.look.ui
        self.form = RecordForm(self.ui, Evaluation, now)
        self._keeper = DraftKeeper(drafts, self._unfinished, self)
        self._connect()
        self.show_nothing()

    @property
    def is_writing(self) -> bool:
        """Whether the next evaluation is shown, not a stored one."""
        return self._file is not None and self._shown == NEW

    def show_nothing(self) -> None:
        """Shows that no incident was chosen."""
        self.keep_now()
        self._file = self._begun = self._written = None
        self._stored = ()
        self._show()

    def start(self, file: IncidentFile) -> None:
        """Begins the next evaluation of a stored incident."""
        self._open(file, self._evaluating.blank(file))
        self._begun = self.evaluation()
        self.focus_first()

    def restore(self, draft: Draft) -> None:
        """Goes on with a kept evaluation where it was left."""
        with guarded(self):
            evaluation, _, _ = from_text(Evaluation, draft.content)
            file = self._incidents.open(evaluation.incident_id, _RESUMED)
            self._open(file, evaluation)
            self._is_kept = True
            self.form.focus(draft.focus_field or _FIRST_FIELD)

    def refresh(self) -> None:
        """Reads again what was declared; what is typed stays."""
        if self._file is not None:
            with guarded(self):
                self._show_declared()

    def focus_first(self) -> None:
        """The number of the endangered, or the chooser of what is only read."""
        if not self.form.focus(_FIRST_FIELD):
            self.ui.chooser.setFocus()

    def evaluation(self) -> Evaluation:
        """What is shown: as typed with what the rules say of it, or as stored."""
        if not self.is_writing:
            return self._stored[self._shown - 1]
        assert self._written is not None, "an evaluation is being written"
        typed = replace(self.form.read(self._written), signs=self.look.signs())
        return self._evaluating.suggested(typed, self._notice())

    def save(self) -> None:
        """Keeps the evaluation among unfinished work."""
        if self.is_writing:
            self._keeper.touch()
            self._keeper.keep_now()
            if self._is_kept and not self._keeper.is_pending:
                self.saved.emit(Said(text=tr("Rozepsané vyhodnocení je uloženo mezi koncepty.")))

    def finish(self) -> None:
        """Stores the evaluation under its number; from a stored one begins the next."""
        if self._file is None:
            return
        if not self.is_writing:
            self._choose(NEW)
        elif self._store():
            number, incident = self._stored[-1].number, self._file.incident
            text = tr("Vyhodnocení č.\u00a0{} uloženo, událost {}.").format(
                number, incident.evidence_number
            )
            self.saved.emit(Said(text=text, act_words=tr("Tisk vyhodnocení"), act=self._paper()))

    def print_paper(self) -> None:
        """Stores what was typed and begins the paper from the newest evaluation."""
        if self._file is None:
            return
        is_needed = self.is_writing and (not self._stored or self._is_touched())
        if not is_needed or self._store():
            self.wanted.emit(self._paper())

    def jump_to_problems(self) -> None:
        """Goes to the field of the gravest problem."""
        self._has_tried = True
        found = by_weight(self._show_problems())
        if found:
            self.form.focus(found[0].field)

    def keep_now(self) -> None:
        """Hands what was typed to the drafts at once."""
        self._keeper.flush()

    def enriched(self, wish: Wish) -> Wish:
        """A paper begun from here belongs to this incident."""
        if wish.place is not Place.DOCUMENT or self._file is None:
            return wish
        incident = self._file.incident
        return replace(wish, incident_id=incident.id, contact_id=incident.contact_id)

    def shown_record(self) -> tuple[RecordKind, str] | None:
        """The incident."""
        return (RecordKind.INCIDENT, self._file.incident.id) if self._file else None

    def unfinished_words(self) -> str:
        """Names the evaluation that is being written."""
        return tr("vyhodnocení události") if self._unfinished() is not None else ""

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of an evaluation."""
        return (
            ("Ctrl+Enter", tr("uložit vyhodnocení pod dalším číslem")),
            ("Ctrl+P", tr("uložit a\u00a0začít listinu Vyhodnocení")),
            ("Ctrl+S", tr("uložit rozepsané mezi koncepty")),
            (tr("1 až 9"), tr("zapnout nebo vypnout znak události")),
        )

    def minimumSizeHint(self) -> QSize:
        """Smaller than the drawn form, which scrolls."""
        return _SMALLEST

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the sheet under the facts where there is no room beside them."""
        super().resizeEvent(event)
        self.look.fit(event.size().width())

    def _connect(self) -> None:
        ui = self.ui
        self.form.changed.connect(self._take_change)
        ui.sign_chips.edited.connect(self._take_change)
        ui.chooser.currentIndexChanged.connect(self._take_choice)
        ui.back_button.clicked.connect(self.leave)
        ui.print_button.clicked.connect(self.print_paper)
        ui.save_button.clicked.connect(self.finish)
        self.look.declared.recorded.connect(self._take_declared)
        self._keeper.kept.connect(self._take_kept)
        self._keeper.failed.connect(self.unkept)

    def _open(self, file: IncidentFile, evaluation: Evaluation) -> None:
        """Shows another incident; what was being typed goes to the drafts first."""
        self.keep_now()
        self._keeper.forget()
        self._file, self._begun, self._written = file, None, evaluation
        self._is_kept = self._has_tried = False
        self._stored = self._evaluating.of_incident(file.incident.id)
        self._shown = NEW
        self._show()

    def _choose(self, number: int) -> None:
        """Shows the stored evaluation of this number, or the one being written."""
        if self.is_writing:
            self._written = self.evaluation()
        self._shown = number
        if number == NEW and self._written is None and self._file is not None:
            with guarded(self):
                self._written = self._evaluating.blank(self._file)
                self._show()
                self._begun = self.evaluation()
                self.focus_first()
            return
        self._show()

    def _show(self) -> None:
        file = self._file
        self.look.show_rules(self._evaluating.rules)
        may_write = self._evaluating.may_evaluate
        self.look.show_versions(self._stored, self._shown, may_write=may_write)
        words = _state_words(file) if file else ""
        self.look.show_state(words, is_writing=self.is_writing, has_incident=file is not None)
        if file is None:
            return
        evaluation = self._written if self.is_writing else self._stored[self._shown - 1]
        assert evaluation is not None, "an evaluation is being written"
        self.form.show(evaluation)
        self.look.show_signs(evaluation.signs)
        self.form.set_read_only(not self.is_writing)
        self.look.show_prompts(are_wanted=self.is_writing)
        self.ui.sign_chips.set_read_only(not self.is_writing)
        self._show_suggestion(self.evaluation())
        self._show_declared()
        self._show_problems()

    def _show_suggestion(self, evaluation: Evaluation) -> None:
        self.look.suggestion.show_suggestion(
            evaluation.suggested_level, evaluation.sentences, evaluation.rules_version
        )

    def _show_declared(self) -> None:
        if self._file is not None:
            incident_id = self._file.incident.id
            self.look.declared.show_declarations(
                incident_id, self._declaring.of_incident(incident_id)
            )

    def _notice(self) -> Notice:
        assert self._file is not None, "an evaluation is of an incident"
        return self._file.latest

    def _show_problems(self) -> list[Problem]:
        """Names what is missing once the person wanted to store; before that it is silent."""
        found: list[Problem] = []
        if self.is_writing and self._has_tried:
            found = self.form.unreadable() + self._evaluating.problems(self.evaluation())
            found += spelling_notes(self.form.unknown_words())
        self.form.show_problems(found)
        worst = next(iter(by_weight(found)), None)
        words = (
            f"{tr(worst.level.label)}: {tr(worst.text)} {tr(worst.fix)}" if worst else self._hint()
        )
        self.ui.hint_label.setText(words)
        set_tone(self.ui.hint_label, worst.level.name.lower() if worst else "")
        return found

    def _hint(self) -> str:
        if self._file is None or self.is_writing:
            return ""
        return tr("Uložené vyhodnocení se nemění; novou situaci zapište dalším.")

    def _take_change(self) -> None:
        if not self.is_writing:
            return
        self._show_suggestion(self.evaluation())
        self._show_problems()
        self._keeper.touch()

    def _take_choice(self) -> None:
        number = self.ui.chooser.value()
        if isinstance(number, int) and number != self._shown:
            self._choose(number)

    def _take_declared(self, declaration: Declaration) -> None:
        self.refresh()
        self.saved.emit(Said(text=tr("Zapsáno: {}.").format(declaration_words(declaration, tr))))

    def _take_kept(self, at: datetime) -> None:
        self._is_kept = True
        self.kept.emit(at)

    def _store(self) -> bool:
        self._has_tried = True
        errors = errors_of(self._show_problems())
        if errors:
            self.refused.emit(errors)
            self.form.focus(errors[0].field)
            return False
        with guarded(self):
            saved = self._evaluating.save(self.evaluation())
            self._keeper.forget()
            self._is_kept = self._has_tried = False
            self._written = self._begun = None
            self._stored = self._evaluating.of_incident(saved.incident_id)
            self._shown = saved.number
            self._show()
            return True
        return False

    def _paper(self) -> Wish:
        assert self._file is not None, "a paper is begun from an incident"
        incident_id = self._file.incident.id
        return Wish(place=Place.DOCUMENT, template_code=PAPER, incident_id=incident_id)

    def _is_touched(self) -> bool:
        return self._is_kept or (self._begun is not None and self._typed() != self._begun)

    def _typed(self) -> Evaluation | None:
        """The evaluation being written, also while a stored one is looked at."""
        return self.evaluation() if self.is_writing else self._written

    def _unfinished(self) -> Unfinished | None:
        """What would be lost; an evaluation nobody touched is nothing."""
        typed = self._typed()
        if self._file is None or typed is None or not self._is_touched():
            return None
        number = self._file.incident.evidence_number
        return Unfinished(
            record_id=typed.id,
            form=FormKind.EVALUATION,
            title=f"Vyhodnocení č.\u00a0{typed.number}, {number}",
            content=to_text(typed),
            focus_field=self.form.focused_field(),
            filled_count=_filled_count(typed),
        )


def _state_words(file: IncidentFile) -> str:
    notice = file.latest
    kind = notice.incident_type
    what = notice.description if kind is IncidentType.NOT_CHOSEN else tr(kind.label)
    number = tr("podle hlášení č.\u00a0{}").format(notice.number)
    return " · ".join((file.incident.evidence_number, what, number))


def _filled_count(evaluation: Evaluation) -> int:
    """How many fields say something beside those every evaluation has."""
    given = ("id", "incident_id", "number", "notice_number", "recorded_at", "recorded_by")
    plain = to_plain(evaluation)
    empty: tuple[object, ...] = (None, "", [], "NOT_CHOSEN", "NOT_ASKED")
    return sum(value not in empty for name, value in plain.items() if name not in given)
