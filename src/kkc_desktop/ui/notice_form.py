"""The inputs of an emergency as one form: eight answers, the handover, whoever was notified."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit

from kkc_desktop.domain.card_answers import FIELD as QUESTIONS
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.incident import Acceptance, Notice, check_acceptance
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.domain.spelling import spelling_notes
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.incident_look import LOG_FIELD, IncidentLook
from kkc_desktop.ui.notice_aids import COORDINATES, NoticeAids
from kkc_desktop.ui.notified_chips import NotifiedChips
from kkc_desktop.ui.reporting_person import ReportingPerson


class NoticeForm(QObject):
    """Shows a notice to be written or to be read; problems are shown after the first attempt.

    `check` says what a notice lacks, `aids` is what helps with the answers. Signals: edited()
    whatever the person changed; questions_wanted() when the card of questions is to be shown.
    """

    edited = Signal()
    questions_wanted = Signal()
    refused = Signal(object)

    def __init__(
        self,
        look: IncidentLook,
        check: Callable[[Notice], list[Problem]],
        now: Callable[[], datetime],
        aids: NoticeAids,
    ) -> None:
        super().__init__()
        self._look = look
        self.aids = aids
        self._ui = look.ui
        self._check = check
        self._now = now
        self._is_writing = False
        self._has_tried = False
        # Before the answers, so that they hear of a chip only when it is settled who knows.
        self.chips = NotifiedChips(look.ui.notified, now)
        self.answers = RecordForm(look.ui, Notice, now)
        self.handover = RecordForm(look.ui, Acceptance, now)
        self.answers.changed.connect(self._changed)
        self.handover.changed.connect(self.edited)
        self.reporting = ReportingPerson(look.ui, self)
        aids.edited.connect(self._changed)
        look.ui.foot.notice_chosen.connect(self._show_notice)

    def clear(self) -> None:
        """Empties what stands beside the answers, before another incident is shown."""
        self.clear_handover()
        self.chips.waiting = {}
        self._ui.log.entry_line.clear()
        self.reporting.forget()

    def written(self, file: IncidentFile) -> IncidentFile:
        """The file with the notice as it is written, and the known person who reports."""
        notices = (*file.notices[:-1], self.notice())
        return replace(file, notices=notices, stated=self.reporting.stated(file.incident.id))

    def clear_handover(self) -> None:
        """Empties the handover, because it is recorded."""
        self.handover.show(Acceptance())

    def begin(self, file: IncidentFile, *, is_writing: bool) -> None:
        """Shows the latest notice of the file in place of what stood in the answers."""
        self._has_tried = False
        self.answers.show(file.latest)
        self.aids.show(file.latest, is_writing=is_writing)
        self.follow(file, is_writing=is_writing)

    def follow(self, file: IncidentFile, *, is_writing: bool) -> None:
        """Takes over what is stored now; a notice being written stays as typed."""
        self._file = file
        self._is_writing = is_writing
        self.answers.set_read_only(not is_writing)
        self._ui.notified.set_read_only(False)
        self.chips.show_file(file, self.chips.waiting)
        self._look.show_prompts(are_wanted=is_writing)
        self._look.show_summary(self.notice(), self.chips.checked())

    def notice(self) -> Notice:
        """The latest notice, as typed while it is being written."""
        latest = self._file.latest
        return self.aids.read(self.answers.read(latest)) if self._is_writing else latest

    def acceptance(self) -> Acceptance:
        """Who took it over at operations, as typed."""
        return self.handover.read(Acceptance())

    def problems(self) -> list[Problem]:
        """What the notice lacks, in the order of the questions; a stored one lacks nothing."""
        if not self._is_writing:
            return []
        notice, order = self.notice(), (*self.answers.fields, COORDINATES, QUESTIONS)
        found = [*self.answers.unreadable(), *self._check(notice), *self.aids.problems(notice)]
        found += spelling_notes(self.answers.unknown_words())
        return sorted(found, key=lambda problem: order.index(problem.field))

    def handover_problems(self) -> list[Problem]:
        """Why the handover cannot be recorded as typed."""
        received_at = self._file.incident.received_at
        unreadable = self.handover.unreadable()
        return [*unreadable, *check_acceptance(self.acceptance(), received_at, self._now())]

    def is_stopped_by(self, problems: Sequence[Problem]) -> bool:
        """Shows the problems and goes to the first error, if there is one."""
        self.show_problems(problems)
        errors = errors_of(problems)
        if errors:
            self.refused.emit(errors)
            self.focus_problem(errors[0])
        return bool(errors)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Marks the inputs and shows the gravest problem below the questions."""
        self._has_tried = True
        self.answers.show_problems(problems)
        self.handover.show_problems(problems)
        self.aids.show_problems(problems)
        if self._is_writing or problems:
            self._ui.foot.show_problems(problems)

    def focus(self, field: str) -> None:
        """Puts the cursor into an answer, a field of the handover or the line of the log."""
        self._look.show_part_of(field)
        if field == LOG_FIELD:
            self._ui.log.text.setFocus(Qt.FocusReason.OtherFocusReason)
        elif field == COORDINATES:
            self._ui.coordinates.setFocus(Qt.FocusReason.OtherFocusReason)
        elif field == QUESTIONS:
            self.questions_wanted.emit()
            self.aids.questions.focus_first()
        elif not self.answers.focus(field):
            self.handover.focus(field)

    def jump_on(self) -> None:
        """Goes to the gravest problem, or to the one after that which was spoken of last."""
        spoken = self._ui.foot.spoken
        self.show_problems(self.problems())
        problem = self._ui.foot.next_problem(spoken)
        if problem is not None:
            self.focus_problem(problem)

    def focus_problem(self, problem: Problem) -> None:
        """Puts the cursor where the problem is mended, and shows it as the one spoken of."""
        self.focus(problem.field)
        if problem.field == QUESTIONS:
            self.aids.questions.focus_question(problem.title)
        self._ui.foot.speak_of(problem)

    def resume(self, field: str) -> None:
        """Puts the cursor behind what was typed there, so that typing goes on."""
        self.focus(field)
        line = self._ui.rows.window().focusWidget()
        if isinstance(line, QLineEdit):
            line.end(False)

    def focused_field(self) -> str:
        """Where the cursor stands."""
        if self._ui.coordinates.hasFocus():
            return COORDINATES
        if any(line.hasFocus() for line in self.aids.questions.lines):
            return QUESTIONS
        return self.answers.focused_field() or self.handover.focused_field() or LOG_FIELD

    def _changed(self) -> None:
        notice = self.notice()
        if self._is_writing:
            self.aids.follow(notice)
        self._look.show_summary(notice, self.chips.checked())
        if self._has_tried:
            self.show_problems(self.problems())
        self.edited.emit()

    def _show_notice(self, number: int) -> None:
        """Shows a stored notice to be read; only the latest one still talks to the log."""
        notice = next(notice for notice in self._file.notices if notice.number == number)
        is_latest = notice is self._file.latest
        self.answers.show(notice)
        self.answers.set_read_only(True)
        self.aids.show(notice, is_writing=False)
        self._ui.notified.set_read_only(not is_latest)
        if is_latest:
            self.chips.show_file(self._file, {})
        else:
            self.chips.show_older(notice.notified)
        self._look.show_prompts(are_wanted=False)
        self._look.show_summary(notice, self.chips.checked())
