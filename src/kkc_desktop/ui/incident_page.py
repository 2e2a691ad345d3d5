"""The emergency notice: eight questions in the order they are asked, the summary, the log."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.draft import Draft, DraftId, FormKind
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.incident import Acceptance, Notice, check_acceptance
from kkc_desktop.domain.incident_lists import IncidentState, LogChannel, LogKind, NotifiedBody
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.services.drafts import Drafts, Unfinished
from kkc_desktop.services.incidents import Incidents
from kkc_desktop.ui.draft_keeper import DraftKeeper
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.incident_draft import TypedIncident, filled_count, from_draft, to_draft
from kkc_desktop.ui.incident_look import IncidentLook
from kkc_desktop.ui.log_card import AuthorOf
from kkc_desktop.ui.notified_chips import NotifiedChips
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish

PAPER = "OMU"
LOG_FIELD = "log"
_SMALLEST = QSize(560, 380)


def _nobody(_officer_id: OfficerId) -> str:
    return ""


class IncidentPage(DeskPage):
    """Takes a notice, hands it to operations, keeps the log of a stored incident.

    `officer_name` names the person on duty, `author_of` whoever wrote a line of the log.
    """

    def __init__(
        self,
        incidents: Incidents,
        drafts: Drafts,
        officer_name: Callable[[], str],
        now: Callable[[], datetime],
        author_of: AuthorOf = _nobody,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._incidents = incidents
        self._drafts = drafts
        self._officer_name = officer_name
        self._now = now
        self._author_of = author_of
        self._file: IncidentFile | None = None
        self.is_writing = False
        self._has_tried = False
        self._is_kept = False
        self._parked = ""
        self.look = IncidentLook(self, now)
        self.ui = self.look.ui
        self.notified = NotifiedChips(self.ui.notified, now)
        self.form = RecordForm(self.ui, Notice, now)
        self.handover = RecordForm(self.ui, Acceptance, now)
        self._keeper = DraftKeeper(drafts, self._unfinished, self)
        self._clock = QTimer(self, interval=1000)
        self._connect()

    @property
    def file(self) -> IncidentFile:
        """The incident shown; while a notice is being written it stands last, not stored yet."""
        assert self._file is not None, "the page is shown with start, show_file or restore"
        return self._file

    @property
    def is_stored(self) -> bool:
        """Whether the incident has its number."""
        return self._file is not None and bool(self._file.incident.evidence_number)

    def start(self, file: IncidentFile, parked: str = "") -> None:
        """Shows a new notice with the cursor in its first field; `parked` names what waits."""
        self._begin(file, is_writing=True, parked=parked)
        self.focus_first()

    def show_file(self, file: IncidentFile) -> None:
        """Shows a stored incident: its latest notice to be read, its log to be written."""
        self._begin(file, is_writing=False)
        self.focus_first()

    def focus_first(self) -> None:
        """The place, or, in a stored incident, the line of the log."""
        self._focus("place" if self.is_writing else LOG_FIELD)

    def focus_log(self) -> None:
        """Puts the cursor into the line of the log."""
        self._focus(LOG_FIELD)

    def change_situation(self) -> None:
        """Begins the next numbered notice from what was known last; the earlier ones stay."""
        with guarded(self):
            notice = self._incidents.next_notice(self.file)
            notice = replace(notice, notified=self.notified.checked())
            file = replace(self.file, notices=(*self.file.notices, notice))
            self._begin(file, is_writing=True)
            self.focus_first()

    def save(self) -> None:
        """Stores the notice, or the line of the log that was typed."""
        if self.is_writing:
            if not self._is_stopped_by(self._problems()) and self._take():
                self._say_taken()
        elif self.ui.log.is_typed():
            self.ui.log.enter_line()

    def finish(self) -> None:
        """Stores the notice unless it is stored, and records its handover to operations."""
        if self._file is None:
            return
        if self._is_over_to_operations():
            self.write_state()
            return
        acceptance = self.handover.read(Acceptance())
        problems = [*self._problems(), *self._problems_of(acceptance)]
        if not self._is_stopped_by(problems) and self._take():
            self._hand_over(acceptance)

    def write_state(self) -> None:
        """Moves the incident on to the chosen state."""
        state = self.ui.next_state.value()
        if not isinstance(state, IncidentState) or state is self.file.incident.state:
            self.ui.foot.show_hint("Vyberte, do jakého stavu událost přešla.")
            self.ui.next_state.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        with guarded(self):
            self._adopt(self._incidents.change_state(self.file.incident.id, state))
            self.saved.emit(Said(text=f"Stav události: {state.label}."))

    def print_paper(self) -> None:
        """Stores the notice unless it is stored, and asks for its paper."""
        if self._is_stopped_by(self._problems()) or not self._take():
            return
        self.wanted.emit(self._paper())

    def jump_to_problems(self) -> None:
        """Goes to the field of the gravest problem."""
        problems = self._problems()
        self._has_tried = True
        self._show_problems(problems)
        if self.ui.foot.problems:
            self._focus(self.ui.foot.problems[0].field)

    def keep_now(self) -> None:
        """Hands what was typed to the drafts at once."""
        self._keeper.flush()

    def restore(self, draft: Draft) -> None:
        """Shows a kept notice again; of a stored incident with everything stored since."""
        with guarded(self):
            typed = from_draft(draft.content)
            file = typed.file()
            if file.incident.evidence_number:
                stored = self._incidents.open(file.incident.id)
                number = stored.latest.number + 1
                notices = (*stored.notices, replace(typed.notice, number=number))
                file = replace(stored, notices=notices) if typed.is_writing else stored
            self._begin(file, is_writing=typed.is_writing)
            self._is_kept = True
            self.notified.show_file(file, typed.notified_at)
            self.look.give_back(typed.words)
            self._focus(draft.focus_field or "place")

    def enriched(self, wish: Wish) -> Wish:
        """A paper begun from here belongs to this incident."""
        if wish.place is not Place.DOCUMENT or not self.is_stored:
            return wish
        incident = self.file.incident
        return replace(wish, incident_id=incident.id, contact_id=incident.contact_id)

    def unfinished_words(self) -> str:
        """Names the notice that is being written."""
        is_touched = self._keeper.is_pending or self._is_kept
        return "oznámení události" if self.is_writing and is_touched else ""

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of an emergency."""
        return (
            ("Ctrl+Enter", "předat na IOS"),
            ("Ctrl+S", "uložit hlášení bez předání"),
            ("Ctrl+J", "zapsat do deníku"),
            ("Enter", "další pole"),
            ("1 až 6", "zapnout nebo vypnout volbu v\u00a0řádku s\u00a0kurzorem"),
            ("F9", "čas teď"),
        )

    def minimumSizeHint(self) -> QSize:
        """Smaller than the drawn form, which scrolls."""
        return _SMALLEST

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts summary and log behind a tab where there is no room beside the questions."""
        super().resizeEvent(event)
        self.look.fit(event.size().width())

    def showEvent(self, event: QShowEvent) -> None:
        """The clock runs while it can be seen."""
        super().showEvent(event)
        self._clock.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stops the clock's ticking, not the time."""
        super().hideEvent(event)
        self._clock.stop()

    def _connect(self) -> None:
        ui = self.ui
        self._clock.timeout.connect(self._show_clock)
        self.form.changed.connect(self._changed)
        self.handover.changed.connect(self._keeper.touch)
        ui.log.typed.connect(self._keeper.touch)
        ui.log.entered.connect(self._write_log)
        self.notified.notified.connect(self._log_notified)
        self._keeper.kept.connect(self._tell_kept)
        self._keeper.failed.connect(self._tell_not_kept)
        ui.foot.notice_chosen.connect(self._show_notice)
        ui.leave_button.clicked.connect(self.leave)
        ui.print_button.clicked.connect(self.print_paper)
        ui.save_button.clicked.connect(self.save)
        ui.change_button.clicked.connect(self.change_situation)
        ui.state_button.clicked.connect(self.write_state)
        ui.finish_button.clicked.connect(self.finish)
        QShortcut(QKeySequence("Ctrl+J"), self, self.focus_log)

    def _begin(self, file: IncidentFile, *, is_writing: bool, parked: str = "") -> None:
        self.keep_now()
        self._keeper.forget()
        self._file = file
        self._parked = parked
        self.is_writing = is_writing
        self._has_tried = self._is_kept = False
        self.form.show(file.latest)
        self.handover.show(Acceptance())
        self.ui.log.clear_entry()
        self.notified.waiting = {}
        self._show_all()

    def _adopt(self, file: IncidentFile) -> None:
        """Takes over what is stored now; a notice being written stays as typed."""
        if self.is_writing:
            file = replace(file, notices=(*file.notices, self.file.latest))
        self._file = file
        self._show_all()

    def _show_all(self) -> None:
        self.form.set_read_only(not self.is_writing)
        self.ui.notified.set_read_only(False)
        self.notified.show_file(self.file, self.notified.waiting)
        self.ui.log.set_open(self.is_stored)
        self.ui.log.show_log(self.file.log, self._author_of)
        self.look.show_file(
            self.file,
            is_writing=self.is_writing,
            officer=self._officer_name(),
            parked=self._parked,
        )
        self.look.show_summary(self._notice(), self.notified.checked())
        self._show_clock()

    def _show_notice(self, number: int) -> None:
        """Shows a stored notice to be read; only the latest one still talks to the log."""
        notice = next(notice for notice in self.file.notices if notice.number == number)
        is_latest = notice is self.file.latest
        self.form.show(notice)
        self.form.set_read_only(True)
        self.ui.notified.set_read_only(not is_latest)
        if is_latest:
            self.notified.show_file(self.file, {})
        else:
            self.notified.show_older(notice.notified)
        self.look.show_summary(notice, self.notified.checked())

    def _show_clock(self) -> None:
        if self._file is not None:
            self.look.show_clock(self._file, self._now(), is_writing=self.is_writing)

    def _changed(self) -> None:
        self._keeper.touch()
        self.look.show_summary(self._notice(), self.notified.checked())
        if self._has_tried:
            self._show_problems(self._problems())

    def _notice(self) -> Notice:
        """The notice as it stands on the page."""
        return self.form.read(self.file.latest) if self.is_writing else self.file.latest

    def _problems(self) -> list[Problem]:
        """What the notice being written lacks; a stored one lacks nothing any more."""
        if not self.is_writing:
            return []
        return [*self.form.unreadable(), *self._incidents.problems(self._notice())]

    def _problems_of(self, acceptance: Acceptance) -> list[Problem]:
        received_at = self.file.incident.received_at
        found = check_acceptance(acceptance, received_at, self._now())
        return [*self.handover.unreadable(), *found]

    def _is_stopped_by(self, problems: list[Problem]) -> bool:
        """Shows the problems and goes to the first error, if there is one."""
        self._has_tried = True
        self._show_problems(problems)
        errors = errors_of(problems)
        if errors:
            self._focus(errors[0].field)
        return bool(errors)

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        self.form.show_problems(problems)
        self.handover.show_problems(problems)
        self.ui.foot.show_problems(problems)

    def _is_over_to_operations(self) -> bool:
        return not self.is_writing and self.file.incident.handed_over_at is not None

    def _take(self) -> bool:
        """Stores the notice being written; False when it could not be stored."""
        if not self.is_writing:
            return True
        waiting = self.notified.waiting
        with guarded(self):
            notices = (*self.file.notices[:-1], self._notice())
            file = self._incidents.take_notice(replace(self.file, notices=notices))
            self.is_writing = self._is_kept = False
            self._keeper.forget()
            self.notified.waiting = {}
            self._file = file
            for body, at in waiting.items():
                self._file = self._write_notified(body, at)
            self.form.show(self.file.latest)
            self._show_all()
            return True
        return False

    def _hand_over(self, acceptance: Acceptance) -> None:
        with guarded(self):
            at = acceptance.accepted_at or self._now()
            file = self._incidents.hand_to_operations(
                self.file.incident.id, acceptance.accepted_by, at
            )
            self.handover.show(Acceptance())
            self._forget_draft()
            self._adopt(file)
            self.focus_log()
            text = f"Předáno IOS, událost {file.incident.evidence_number}."
            self.saved.emit(Said(text=text, act_words="Tisk hlášení", act=self._paper()))

    def _write_log(self) -> None:
        with guarded(self):
            entry = self.ui.log.entry()
            file = self._incidents.write_log(
                self.file.incident.id,
                entry.text,
                entry.occurred_at,
                entry.channel,
                entry.counterpart,
            )
            self.ui.log.clear_entry()
            self._forget_draft()
            self._adopt(file)
            self.saved.emit(Said(text="Zapsáno do deníku."))

    def _log_notified(self, body: NotifiedBody) -> None:
        with guarded(self):
            self._adopt(self._write_notified(body, self._now()))
            self.saved.emit(Said(text=f"{body.label}: vyrozumění zapsáno do deníku."))

    def _write_notified(self, body: NotifiedBody, at: datetime) -> IncidentFile:
        return self._incidents.write_log(
            self.file.incident.id,
            f"Vyrozuměno: {body.label}.",
            at,
            LogChannel.TELEPHONE,
            body.label,
            LogKind.NOTIFICATION,
        )

    def _say_taken(self) -> None:
        number = self.file.latest.number
        text = f"Hlášení č.\u00a0{number} uloženo, událost {self.file.incident.evidence_number}."
        self.saved.emit(Said(text=text, act_words="Tisk hlášení", act=self._paper()))
        self.handover.focus("accepted_by")

    def _paper(self) -> Wish:
        incident_id = self.file.incident.id
        return Wish(place=Place.DOCUMENT, template_code=PAPER, incident_id=incident_id)

    def _focus(self, field: str) -> None:
        self.look.show_part_of(field)
        if field == LOG_FIELD:
            self.ui.log.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif not self.form.focus(field):
            self.handover.focus(field)

    def _unfinished(self) -> Unfinished | None:
        """What would be lost; a stored notice with nothing typed beside it is nothing."""
        words = self.look.kept_words()
        if self._file is None or not (self.is_writing or any(words.values())):
            return None
        notice = self._notice()
        typed = TypedIncident(
            incident=self.file.incident,
            notice=notice,
            is_writing=self.is_writing,
            words=words,
            notified_at=self.notified.waiting,
        )
        field = self.form.focused_field() or self.handover.focused_field() or LOG_FIELD
        return Unfinished(
            record_id=self.file.incident.id,
            form=FormKind.NOTICE,
            title=f"hlášení č.\u00a0{notice.number} {self.file.incident.evidence_number}".strip(),
            content=to_draft(typed),
            focus_field=field,
            filled_count=filled_count(notice),
        )

    def _forget_draft(self) -> None:
        """Drops what was kept of a line that is stored now."""
        if self.is_writing or self._unfinished() is not None:
            return
        self._keeper.forget()
        if self._is_kept:
            self._drafts.discard(DraftId(self.file.incident.id))
        self._is_kept = False

    def _tell_kept(self, at: datetime) -> None:
        self._is_kept = True
        self.kept.emit(at)

    def _tell_not_kept(self, error: KkcError) -> None:
        problem = Problem(field="place", text=error.text, fix=error.fix)
        self.ui.foot.show_problems((problem,))
