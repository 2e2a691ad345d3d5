"""What the drawn page of an emergency shows: band, buttons, sizes; nothing is stored here."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QLineEdit, QWidget

from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.incident import Notice, allowed_states
from kkc_desktop.domain.incident_lists import (
    Hazard,
    IncidentState,
    IncidentType,
    LogKind,
    NotifiedBody,
    ReportingRole,
)
from kkc_desktop.ui.generated.ui_incident_page import Ui_IncidentPage
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.tips import set_tip
from kkc_desktop.ui.word_room import word_room

LOG_FIELD = "log"
KEYS = (
    ("Ctrl+Enter", "předat na IOS"),
    ("Ctrl+S", "uložit hlášení bez předání"),
    ("Ctrl+J", "zapsat do deníku"),
    ("Enter", "další pole"),
    ("1 až 6", "zapnout nebo vypnout volbu v\u00a0řádku s\u00a0kurzorem"),
    ("F6", "převzít navržený druh události"),
    ("F8", "další chyba nebo upozornění"),
    ("F9", "čas teď"),
)
"""The keys of an emergency for the sheet of keys."""
_NARROW, _TINY = 1060, 700
_QUESTIONS, _SIDE = 0, 1
_READ_HINT = "Uložené hlášení se nemění; novou situaci zapište tlačítkem Změna situace."
_FOR_OFFICER_HINT = (
    "Stav události mění policista. Novou situaci a\u00a0deník můžete zapsat i\u00a0vy."
)
_OVER = (IncidentState.ENDED, IncidentState.EVALUATED)
_IN_THE_BAR = ("accepted_by", "accepted_at")
_ANSWERS = frozenset(field.name for field in fields(Notice)) | {"coordinates"}


class IncidentLook:
    """The compiled form on its page, dressed; `ui` holds its inputs."""

    def __init__(self, page: QWidget, now: Callable[[], datetime]) -> None:
        self.ui = Ui_IncidentPage()
        self.ui.setupUi(page)
        self.answers_wanted: Callable[[], None] | None = None
        self._is_narrow = self._is_tiny = False
        self._prompts = {line: line.placeholderText() for line in self._lines()}
        self._prepare_inputs(now)
        self._prepare_buttons()
        self._prepare_tabs(page)

    def writing_parts(self) -> tuple[QWidget, ...]:
        """What writes something new into the incident."""
        ui = self.ui
        acts = (ui.change_button, ui.state_button, ui.finish_button)
        return (
            ui.notified,
            ui.log.entry_line,
            ui.next_state,
            ui.accepted_by,
            ui.accepted_at,
            *acts,
        )

    def show_file(
        self,
        file: IncidentFile,
        *,
        is_writing: bool,
        officer: str,
        parked: str,
        may_change: bool,
    ) -> None:
        """Shows what the page is about and the acts that make sense now.

        `may_change` tells whether the person on duty may move the incident on.
        """
        stored = file.notices[:-1] if is_writing else file.notices
        self.ui.methane.show_file(stored, file.declarations)
        self._show_band(file, officer, parked)
        self._show_acts(file, is_writing=is_writing, may_change=may_change)
        if is_writing:
            self.ui.foot.show_notices((), 0)
            self.ui.foot.show_hint()
        else:
            self.ui.foot.show_notices(file.notices, file.latest.number)
            is_for_officer = file.is_handed_over and not may_change
            self.ui.foot.show_hint(tr(_FOR_OFFICER_HINT) if is_for_officer else tr(_READ_HINT))

    def show_prompts(self, *, are_wanted: bool) -> None:
        """Shows what to write, or in a notice to be read that nothing was written."""
        self.ui.now_cap.setVisible(are_wanted)
        for line, prompt in self._prompts.items():
            line.setPlaceholderText(prompt if are_wanted else tr("neuvedeno"))
            if not line.hasFocus():
                line.setCursorPosition(0)
            # A narrow line cuts what was stored, and nobody can scroll it by typing.
            set_tip(line, "" if are_wanted else line.text())

    def show_summary(self, notice: Notice, notified: tuple[NotifiedBody, ...]) -> None:
        """Shows METHANE of the notice with whoever knows by now."""
        self.ui.methane.show_notice(replace(notice, notified=notified))

    def show_clock(self, file: IncidentFile, now: datetime, *, is_writing: bool) -> None:
        """Shows how long the notice waits, or how long its handover took; over without it, so."""
        received_at = file.incident.received_at
        handed = [entry.occurred_at for entry in file.steps if entry.kind is LogKind.HANDOVER]
        if file.is_handed_over and not is_writing:
            self.ui.band.show_stopped(handed[0] - received_at)
        elif file.incident.state in _OVER and not is_writing:
            self.ui.band.show_missed()
        else:
            is_first = file.latest.number == 1
            self.ui.band.show_running(now - (received_at if is_first else file.latest.recorded_at))

    def fit(self, width: int) -> None:
        """Shows summary and log beside the questions, or behind a tab."""
        room = word_room(self.ui.tabs, width)
        self._is_narrow, self._is_tiny = room < _NARROW, room < _TINY
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self.ui.side_column.setDirection(across if self._is_narrow else down)
        self.ui.tabs.setVisible(self._is_narrow)
        self._name_buttons()
        self._show_part()

    def show_part_of(self, field: str) -> None:
        """Brings the half of a narrow page with this input into view."""
        if field in _ANSWERS and self.answers_wanted is not None:
            self.answers_wanted()
        if field not in _IN_THE_BAR:
            self.ui.tabs.setCurrentIndex(_QUESTIONS if field in _ANSWERS else _SIDE)

    def show_questions(self) -> None:
        """Brings the card with the answers and its tabs into view."""
        self.ui.tabs.setCurrentIndex(_QUESTIONS)

    def kept_words(self) -> dict[str, str]:
        """Texts beside the notice letter by letter, and times that cannot be read yet."""
        ui = self.ui
        at = "" if ui.occurred_at.is_readable() else ui.occurred_at.text()
        words = {
            "occurred_at": at,
            "coordinates": "" if ui.coordinates.is_readable() else ui.coordinates.text(),
            "accepted_by": ui.accepted_by.text(),
            "accepted_at": ui.accepted_at.text(),
        }
        return words | ui.log.entry_line.kept_words()

    def give_back(self, words: Mapping[str, str]) -> None:
        """Puts kept texts back."""
        ui = self.ui
        for line in (ui.occurred_at, ui.coordinates, ui.accepted_by, ui.accepted_at):
            if words.get(line.objectName()):
                line.setText(words[line.objectName()])
        ui.log.entry_line.give_back(words)

    def _prepare_inputs(self, now: Callable[[], datetime]) -> None:
        ui = self.ui
        ui.incident_type.set_choices(IncidentType)
        ui.reporting_role.set_choices(ReportingRole)
        ui.hazards.set_choices(Hazard, 3, is_exclusive=False, has_caps=False)
        ui.notified.set_choices(NotifiedBody, 3, is_exclusive=False, has_caps=False)
        for moment in (ui.occurred_at, ui.accepted_at):
            moment.set_now(now)
            moment.set_clock_only(True)
        ui.scroll.viewport().setAutoFillBackground(False)
        place = ui.now_cap.sizePolicy()
        place.setRetainSizeWhenHidden(True)
        ui.now_cap.setSizePolicy(place)
        for line in self._prompts:
            line.editingFinished.connect(partial(line.home, False))
        # The chips came after the drawn order was set.
        _put_after(ui.dead_count, ui.affected_note, *_chips(ui.hazards), ui.hazards_note)
        _put_after(ui.vehicle_button, *_chips(ui.notified), ui.services_required, ui.foot.chooser)
        _put_after(ui.foot.chooser, *ui.log.tab_order())
        _put_after(
            ui.log.tab_order()[-1],
            ui.leave_button,
            ui.print_button,
            ui.save_button,
            ui.change_button,
        )
        _put_after(ui.change_button, ui.next_state, ui.state_button)
        _put_after(ui.state_button, ui.accepted_by, ui.accepted_at, ui.finish_button)

    def _lines(self) -> list[QLineEdit]:
        """The lines of the eight questions."""
        lines = self.ui.rows.findChildren(QLineEdit)
        return [line for line in lines if line.objectName() in _ANSWERS]

    def _prepare_buttons(self) -> None:
        ui = self.ui
        self._buttons = {
            ui.leave_button: ("archive", "muted", tr("O&dložit"), "Esc"),
            ui.print_button: ("print", "muted", tr("&Tisk"), "Ctrl+P"),
            ui.save_button: ("save", "muted", tr("&Uložit hlášení"), "Ctrl+S"),
            ui.change_button: ("next", "muted", tr("Z&měna situace"), ""),
            ui.state_button: ("finish", "white", tr("Zapsat stav"), "Ctrl+Enter"),
            ui.finish_button: ("operations", "white", tr("&Předáno IOS"), "Ctrl+Enter"),
            ui.person_button: ("person", "muted", tr("Popis"), ""),
            ui.vehicle_button: ("vehicle", "muted", tr("Popis"), ""),
            ui.map_button: ("station", "muted", tr("Mapa"), ""),
        }
        for button, (name, tone, words, key) in self._buttons.items():
            button.setIcon(icon(name, tone))
            button.setAccessibleName(f"{words.replace('&', '')} {key}".strip())
        self._name_buttons()

    def _prepare_tabs(self, page: QWidget) -> None:
        tabs = self.ui.tabs
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setAccessibleName(tr("Části události"))
        tabs.addTab(tr("Hlášení"))
        tabs.addTab(tr("Souhrn a\u00a0deník"))
        tabs.currentChanged.connect(self._show_part)
        self.fit(max(page.width(), _NARROW))

    def _show_part(self) -> None:
        chosen = self.ui.tabs.currentIndex()
        self.ui.steps.setVisible(not self._is_narrow or chosen == _QUESTIONS)
        self.ui.side.setVisible(not self._is_narrow or chosen == _SIDE)

    def _name_buttons(self) -> None:
        """A narrow page leaves keys to their sheet, a tiny one words to all but the main act."""
        main = (self.ui.finish_button, self.ui.state_button)
        for button, (_, _, words, key) in self._buttons.items():
            has_key = key and not self._is_narrow and button is not self.ui.leave_button
            named = f" {words}  {key}" if has_key else f" {words}"
            short = f" {words.partition(' ')[0]}" if button in main else ""
            button.setText(short if self._is_tiny else named)
            set_tip(button, words.replace("&", "") if self._is_tiny else "")

    def _show_band(self, file: IncidentFile, officer: str, parked: str) -> None:
        incident = file.incident
        if not incident.evidence_number:
            waiting = tr(" · v\u00a0konceptech čeká {}").format(parked) if parked else ""
            self.ui.band.show_words(
                tr("Oznámení události"), tr("přijímá {}{}").format(officer, waiting)
            )
            return
        handed = ""
        if incident.handed_over_at:
            at = clock_words(incident.handed_over_at)
            handed = tr(" · převzetí potvrzeno: {}, {}").format(incident.accepted_by, at)
        title = tr("Událost {}").format(incident.evidence_number)
        self.ui.band.show_words(title, tr("stav: {}{}").format(tr(incident.state.label), handed))

    def _show_acts(self, file: IncidentFile, *, is_writing: bool, may_change: bool) -> None:
        ui, state = self.ui, file.incident.state
        is_over = not is_writing and file.is_handed_over
        following = [s for s in allowed_states(state) if s is not IncidentState.EVALUATED]
        ui.next_state.set_choices((state, *following))
        ui.next_state.set_value(state)
        for_state: list[QWidget] = [ui.state_label, ui.next_state, ui.state_button]
        if not following and any(widget.hasFocus() for widget in for_state):
            ui.log.text.setFocus()  # not wherever Qt goes on from an input that is gone
        _show(for_state, is_visible=is_over and may_change and bool(following))
        for_handover: list[QWidget] = [ui.accepted_label, ui.accepted_by, ui.accepted_at_label]
        _show([*for_handover, ui.accepted_at, ui.finish_button], is_visible=not is_over)
        ui.save_button.setVisible(is_writing)
        ui.change_button.setVisible(not is_writing)


def _show(widgets: list[QWidget], *, is_visible: bool) -> None:
    for widget in widgets:
        widget.setVisible(is_visible)


def _chips(field: QWidget) -> list[QAbstractButton]:
    return field.findChildren(QAbstractButton)


def _put_after(first: QWidget, *others: QWidget) -> None:
    """Sets the way of the Tab key from one to the next."""
    before = first
    for widget in others:
        QWidget.setTabOrder(before, widget)
        before = widget
