"""The emergency notice: eight questions in the order they are asked, the summary, the log."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.draft import Draft, DraftId
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.incident_lists import IncidentState, NotifiedBody
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.services.cards import Cards
from kkc_desktop.services.describing import Describing
from kkc_desktop.services.drafts import Drafts, Unfinished
from kkc_desktop.services.incidents import Incidents
from kkc_desktop.ui.closing_question import change_state
from kkc_desktop.ui.draft_keeper import DraftKeeper
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.event_papers import card_line, show_incident_papers
from kkc_desktop.ui.incident_draft import TypedIncident, from_draft, reopened, unfinished
from kkc_desktop.ui.incident_look import KEYS, LOG_FIELD, IncidentLook
from kkc_desktop.ui.incident_tabs import IncidentTabs, NamedPart
from kkc_desktop.ui.notice_aids import Advisers, NoticeAids
from kkc_desktop.ui.notice_form import NoticeForm
from kkc_desktop.ui.notified_chips import write_notified
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.time_rows import AuthorOf

PAPER = "OMU"
_SMALLEST = QSize(560, 380)


def _nobody(_officer_id: OfficerId) -> str:
    return ""


class IncidentPage(DeskPage):
    """Takes a notice, hands it to operations, keeps the log of a stored incident.

    `officer_name` names the person on duty, `author_of` whoever wrote a line of the log; `parts`
    stand on tabs beside the answers once the incident is stored.
    """

    def __init__(
        self,
        incidents: Incidents,
        drafts: Drafts,
        officer_name: Callable[[], str],
        now: Callable[[], datetime],
        author_of: AuthorOf = _nobody,
        parts: Sequence[NamedPart] = (),
        cards: Cards | None = None,
        describing: Describing | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._incidents = incidents
        self._drafts = drafts
        self._officer_name = officer_name
        self._now = now
        self._file: IncidentFile | None = None
        self._is_kept, self._parked = False, ""
        self.is_writing = False
        self.look = IncidentLook(self, now)
        self.writing_parts = self.look.writing_parts()
        self.ui = self.look.ui
        advisers = Advisers(suggest=incidents.suggest_type, cards=cards, describing=describing)
        self.aids = NoticeAids(self.ui, advisers, now)
        self.tabs = IncidentTabs(
            self,
            self.ui.steps_column,
            self.ui.scroll,
            self.ui.foot,
            early=self.aids.parts,
            later=parts,
        )
        self.look.answers_wanted = self.tabs.show_answers
        self.form = NoticeForm(self.look, incidents.problems, now, self.aids)
        self.form.refused.connect(self.refused)
        self._keeper = DraftKeeper(drafts, self._unfinished, self)
        self.ui.log.serve(incidents.log, author_of, now)
        self._connect()

    @property
    def file(self) -> IncidentFile:
        """The incident shown; while a notice is being written it stands last, not stored yet."""
        assert self._file is not None, "the page is shown with start, show_file or restore"
        return self._file

    def start(self, file: IncidentFile, parked: str = "") -> None:
        """Shows a new notice with the cursor in its first field; `parked` names what waits."""
        self._open(file, is_writing=True, parked=parked)
        self.focus_first()

    def show_file(self, file: IncidentFile) -> None:
        """Shows a stored incident: its latest notice to be read, its log to be written."""
        self._open(file, is_writing=False)
        self.focus_first()

    def restore(self, draft: Draft) -> None:
        """Shows a kept notice again; of a stored incident with everything stored since."""
        with guarded(self):
            typed = from_draft(draft.content)
            file = reopened(typed, self._incidents)
            self._open(file, is_writing=typed.is_writing)
            self._is_kept = True
            self.form.chips.show_file(file, typed.notified_at)
            self.look.give_back(typed.words)
            self.aids.give_back(typed.descriptions)
            self.form.reporting.give_back(typed.stated)
            self.tabs.give_back(typed.words)
            self.form.resume(draft.focus_field or "place")

    def refresh(self) -> None:
        """Offers the acts of whoever is on duty now; what is typed stays."""
        if self._file is not None:
            self._show()
            self.tabs.refresh()

    def show_part(self, name: str) -> None:
        """Goes to the tab of that name; the caret waits in its first field."""
        self.tabs.turn_to_name(tr(name))

    def focus_first(self) -> None:
        """The place, or, in a stored incident, the line of the log; on a tab its first field."""
        part = self.tabs.current_part
        if part is not None:
            part.focus_first()
            return
        self.form.focus("place" if self.is_writing else LOG_FIELD)

    def focus_log(self) -> None:
        """Puts the cursor into the line of the log."""
        self.form.focus(LOG_FIELD)

    def change_situation(self) -> None:
        """Begins the next numbered notice from what was known last; the earlier ones stay."""
        if self.is_writing or not self.stored_id():
            return
        with guarded(self):
            notice = self._incidents.next_notice(self.file)
            notice = replace(notice, notified=self.form.chips.checked())
            self._file = replace(self.file, notices=(*self.file.notices, notice))
            self.is_writing = True
            self._show(from_start=True)
            self.focus_first()

    def save(self) -> None:
        """Stores what the open tab holds, else the notice, or the line of the log."""
        part = self.tabs.current_part
        if part is not None and part.save():
            self._forget_draft()
        elif self.is_writing:
            if not self.form.is_stopped_by(self.form.problems()) and self._take():
                self._say_taken()
        elif self.ui.log.is_typed():
            self.ui.log.enter_line()

    def finish(self) -> None:
        """Stores the notice unless it is stored, and records its handover to operations."""
        if self._file is None:
            return
        if self.ui.finish_button.isHidden():
            if not self.ui.state_button.isHidden():
                self.write_state()
            return
        problems = [*self.form.problems(), *self.form.handover_problems()]
        if not self.form.is_stopped_by(problems) and self._take():
            self._hand_over()

    def write_state(self) -> None:
        """Moves the incident on to the chosen state."""
        state = self.ui.next_state.value()
        if not isinstance(state, IncidentState) or state is self.file.incident.state:
            self.ui.foot.show_hint(tr("Vyberte, do jakého stavu událost přešla."))
            self.ui.next_state.setFocus(Qt.FocusReason.OtherFocusReason)
            return

        def tell(file: IncidentFile) -> None:
            self._adopt(file)
            self.saved.emit(Said(text=tr("Stav události: {}.").format(tr(state.label))))

        change_state(self, self._incidents, self.file.incident.id, state, tell)

    def print_paper(self) -> None:
        """Stores the notice and asks for its paper; of a stored one, which paper is wanted."""
        if self._file is None or self.form.is_stopped_by(self.form.problems()):
            return
        if not self.is_writing:
            card = card_line(self.file.latest.number, self.ui.methane.more_button.click)
            wish, button = self._paper, self.ui.print_button
            show_incident_papers(button, card, lambda code: self.wanted.emit(wish(code)))
        elif self._take():
            self.wanted.emit(self._paper())

    def jump_to_problems(self) -> None:
        """Goes to the field of the gravest problem; pressed again, to the next one."""
        self.form.jump_on()

    def keep_now(self) -> None:
        """Hands what was typed to the drafts at once."""
        self._keeper.flush()
        self.tabs.keep_now()

    def enriched(self, wish: Wish) -> Wish:
        """A paper begun from here belongs to this incident."""
        if wish.place is not Place.DOCUMENT or not self.stored_id():
            return wish
        incident = self.file.incident
        return replace(wish, incident_id=incident.id, contact_id=incident.contact_id)

    def shown_record(self) -> tuple[RecordKind, str] | None:
        """The incident."""
        return (RecordKind.INCIDENT, self.file.incident.id) if self._file else None

    def stored_id(self) -> str:
        """The incident, once it has been stored."""
        has_number = self._file is not None and self._file.incident.evidence_number
        return self.file.incident.id if has_number else ""

    def unfinished_words(self) -> str:
        """Names the notice that is being written."""
        is_touched = self._keeper.is_pending or self._is_kept
        return tr("oznámení události") if self.is_writing and is_touched else ""

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of an emergency."""
        return (*((tr(key), tr(does)) for key, does in KEYS), *self.tabs.keys())

    def minimumSizeHint(self) -> QSize:
        """Smaller than the drawn form, which scrolls."""
        return _SMALLEST

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts summary and log behind a tab where there is no room beside the questions."""
        super().resizeEvent(event)
        self.look.fit(event.size().width())

    def _connect(self) -> None:
        ui = self.ui
        ui.band.ticked.connect(self._show_clock)
        self.form.edited.connect(self._keeper.touch)
        self.aids.sheets_edited.connect(self._keeper.touch)
        self.form.chips.notified.connect(self._log_notified)
        ui.log.typed.connect(self._keeper.touch)
        ui.log.stored.connect(lambda words: self._tell_part(Said(text=words)))
        self._keeper.kept.connect(self._tell_kept)
        self._keeper.failed.connect(self._tell_not_kept)
        ui.leave_button.clicked.connect(self.leave)
        ui.print_button.clicked.connect(self.print_paper)
        ui.save_button.clicked.connect(self.save)
        ui.change_button.clicked.connect(self.change_situation)
        ui.state_button.clicked.connect(self.write_state)
        ui.finish_button.clicked.connect(self.finish)
        QShortcut(QKeySequence("Ctrl+J"), self, self.focus_log)
        self.aids.join(self, self.tabs)
        self.form.questions_wanted.connect(partial(self.tabs.show_part, self.aids.questions))
        self.tabs.saved.connect(self._tell_part)
        self.tabs.typed.connect(self._keeper.touch)
        self.tabs.wanted.connect(self.wanted)
        self.tabs.changed.connect(self._read_again)
        self.tabs.turned.connect(self.look.show_questions)
        self.tabs.focus_answers = partial(self.form.focus, "place")

    def _open(self, file: IncidentFile, *, is_writing: bool, parked: str = "") -> None:
        """Shows another incident; what was being typed goes to the drafts first."""
        self.keep_now()
        self._keeper.forget()
        self._is_kept = False
        self._file = file
        self._parked = parked
        self.is_writing = is_writing
        self.form.clear()
        self._show(from_start=True)
        self.tabs.show_answers()
        self.tabs.show_incident(file)

    def _read_again(self) -> None:
        """Shows what a part wrote into the log."""
        with guarded(self):
            self._adopt(self._incidents.open_again(self.file.incident.id))

    def _adopt(self, file: IncidentFile) -> None:
        """Takes over what is stored now; a notice being written stays as typed."""
        if self.is_writing:
            file = replace(file, notices=(*file.notices, self.file.latest))
        self._file = file
        self._show()
        self.tabs.refresh()

    def _show(self, *, from_start: bool = False) -> None:
        show_answers = self.form.begin if from_start else self.form.follow
        show_answers(self.file, is_writing=self.is_writing)
        self.ui.log.show_incident(self.file.incident.id, is_stored=bool(self.stored_id()))
        self.look.show_file(
            self.file,
            is_writing=self.is_writing,
            officer=self._officer_name(),
            parked=self._parked,
            may_change=self._incidents.may(Act.CHANGE_INCIDENT),
        )
        self._show_clock()

    def _show_clock(self) -> None:
        if self._file is not None:
            self.look.show_clock(self._file, self._now(), is_writing=self.is_writing)

    def _take(self) -> bool:
        """Stores the notice being written; False when it could not be stored."""
        if not self.is_writing:
            return True
        waiting = self.form.chips.waiting
        with guarded(self):
            self._file = self._incidents.take_notice(self.form.written(self.file))
            self._keeper.forget()
            self.is_writing = self._is_kept = False
            self.form.chips.waiting = {}
            for body, at in waiting.items():
                self._file = write_notified(self._incidents, self.file, body, at)
            self._show(from_start=True)
            self.tabs.show_incident(self.file)
            self.aids.store_sheets()
            return True
        return False

    def _hand_over(self) -> None:
        acceptance = self.form.acceptance()
        with guarded(self):
            at = acceptance.accepted_at or self._now()
            incident_id = self.file.incident.id
            file = self._incidents.hand_to_operations(incident_id, acceptance.accepted_by, at)
            self.form.clear_handover()
            self._forget_draft()
            self._adopt(file)
            self.focus_log()
            text = tr("Předáno IOS, událost {}.").format(file.incident.evidence_number)
            self.saved.emit(Said(text=text, act_words=tr("Tisk hlášení"), act=self._paper()))

    def _tell_part(self, said: Said) -> None:
        self._forget_draft()
        self.saved.emit(said)

    def _log_notified(self, body: NotifiedBody) -> None:
        with guarded(self):
            self._adopt(write_notified(self._incidents, self.file, body, self._now()))
            text = tr("{}: vyrozumění zapsáno do deníku.").format(tr(body.label))
            self.saved.emit(Said(text=text))

    def _say_taken(self) -> None:
        numbers = self.file.latest.number, self.file.incident.evidence_number
        text = tr("Hlášení č.\u00a0{} uloženo, událost {}.").format(*numbers)
        self.saved.emit(Said(text=text, act_words=tr("Tisk hlášení"), act=self._paper()))
        self.form.focus("accepted_by")

    def _paper(self, code: str = PAPER) -> Wish:
        incident_id = self.file.incident.id
        return Wish(place=Place.DOCUMENT, template_code=code, incident_id=incident_id)

    def _unfinished(self) -> Unfinished | None:
        """What would be lost; a stored notice with nothing typed beside it is nothing."""
        words = self.look.kept_words() | self.tabs.kept_words()
        sheets = self.aids.typed_sheets
        if self._file is None or not (self.is_writing or any(words.values()) or sheets):
            return None
        typed = TypedIncident(
            incident=self.file.incident,
            notice=self.form.notice(),
            is_writing=self.is_writing,
            words=words,
            notified_at=self.form.chips.waiting,
            descriptions=sheets,
            stated=self.form.reporting.stated(self.file.incident.id),
        )
        return unfinished(typed, self.form.focused_field())

    def _forget_draft(self) -> None:
        """Drops what was kept of a line or a handover that is stored now."""
        if self._unfinished() is not None:
            return
        self._keeper.forget()
        if self._is_kept:
            self._drafts.discard(DraftId(self.file.incident.id))
        self._is_kept = False

    def _tell_kept(self, at: datetime) -> None:
        self._is_kept = True
        self.kept.emit(at)

    def _tell_not_kept(self, error: KkcError) -> None:
        field = self.form.focused_field()
        self.ui.foot.show_problems((Problem(field=field, text=error.text, fix=error.fix),))
        self.unkept.emit(error)
