"""The tab Vyrozumění: who was informed, who answered, and who is still to be told."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.notification import Notification
from kkc_desktop.domain.notified_words import (
    AnswerState,
    NotifiedRow,
    body_key,
    count_unanswered,
    notification_facts,
    share_words,
)
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.services.notifying import Notifying
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.notified_forms import AnswerForm, NotifyForm
from kkc_desktop.ui.notified_list import NotifiedList
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.two_cards import TwoCards
from kkc_desktop.ui.watched_part import WatchedPart
from kkc_desktop.ui.widgets.section_card import SectionCard

_ROOMY = 560


class NotifiedPart(WatchedPart):
    """Unanswered first; Enter on a body takes its answer, or tells it when nobody has yet."""

    def __init__(
        self, notifying: Notifying, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._notifying = notifying
        self._now = now
        self._file: IncidentFile | None = None
        self.card = SectionCard("notified", tr("Kdo byl vyrozuměn"))
        self.list = NotifiedList()
        self.form_card = SectionCard("phone", tr("Vyrozumět"))
        self.form = NotifyForm(now)
        self.answer = AnswerForm(now)
        self._lay_out()
        self._connect()

    def show_incident(self, file: IncidentFile) -> None:
        """Shows who knows of this stored incident; what is typed for it stays."""
        if self._file is None or self._file.incident.id != file.incident.id:
            self._clear_form()
            self._show_form()
        self._file = file
        self.refresh()

    def refresh(self) -> None:
        """Reads the notifications again; what is typed stays."""
        if self._file is None:
            return
        may = self._notifying.may(Act.NOTIFY_BODY)
        self.form.setEnabled(may)
        self.answer.save_button.setEnabled(may)
        with guarded(self):
            self._show(self._notifying.rows(self._file.incident.id))

    def focus_first(self) -> None:
        """The most pressing body."""
        if self.list.current_data() is None:
            self.list.select_first()
        has_rows = bool(self.list.rows())
        first: QWidget = self.list if has_rows else self.form.body
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept_words(self) -> dict[str, str]:
        """What stands in the form of a new notification or of an answer."""
        return self.form.kept_words() | self.answer.kept_words()

    def give_back(self, kept: Mapping[str, str]) -> None:
        """Puts kept words back; an answer only of a body that has not answered meanwhile."""
        self.form.give_back(kept)
        for row in self.list.rows():
            told = row.data.notification if isinstance(row.data, NotifiedRow) else None
            if told is not None and told.id == kept.get("answer_id") and not told.answered_at:
                self._open_row(row.data)
                self.answer.give_back(kept)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the cards under each other where there is no room beside."""
        super().resizeEvent(event)
        width = event.size().width()
        self._cards.fit(width)
        self.card.set_note(tr("Enter vyrozumí nebo zapíše odpověď") if width >= _ROOMY else "")

    def _open_row(self, data: object) -> None:
        if not isinstance(data, NotifiedRow):
            return
        if data.notification is not None:
            self._show_answer(data.notification, data.state)
        elif data.line is not None:
            self._show_form()
            self.form.begin(data.line, self._notifying.answer_minutes(data.line))

    def _show_answer(self, notification: Notification, state: AnswerState) -> None:
        may_answer = notification.answered_at is None and state is not AnswerState.STRUCK
        self.form.hide()
        self.answer.show()
        self.form_card.set_title(tr("Odpověď" if may_answer else "Vyrozumění"))
        facts = tr(notification_facts(notification, self._now()))
        self.answer.show_notification(notification, facts, may_answer=may_answer)

    def _show_form(self) -> None:
        had_focus = self.has_focus_in(self.answer)
        self.answer.hide()
        self.form.show()
        self.form_card.set_title(tr("Vyrozumět"))
        if had_focus:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_form(self) -> None:
        with guarded(self):
            self.form.clear_entry(self._notifying.answer_minutes())

    def _take_body(self) -> None:
        """A name of the matrix brings its means, contact and minutes."""
        typed = body_key(self.form.body.text())
        for row in self.list.rows():
            line = row.data.line if isinstance(row.data, NotifiedRow) else None
            if line is not None and body_key(line.body) == typed:
                self.form.take_line(line, self._notifying.answer_minutes(line))
                return

    def _notify(self) -> None:
        assert self._file is not None, "acts come after show_incident"
        typed = self.form.entry()
        with guarded(self):
            try:
                told = self._notifying.notify(
                    self._file.incident.id,
                    typed.body,
                    typed.channel,
                    contact=typed.contact,
                    told=typed.told,
                    at=typed.at,
                    minutes=typed.minutes,
                )
            except NotComplete as refusal:
                self.form.show_problems(refusal.problems)
                return
            self._clear_form()
            self.tell(tr("{}: vyrozumění zapsáno do deníku.").format(told.body))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self) -> None:
        notification = self.answer.notification
        if notification is None:
            return
        with guarded(self):
            try:
                self._notifying.answer(
                    notification.id,
                    clean_text(self.answer.answer.text()),
                    clean_text(self.answer.by.text()),
                    self.answer.typed_at(),
                )
            except NotComplete as refusal:
                self.answer.show_problems(refusal.problems)
                return
            self._show_form()
            self.tell(tr("{}: odpověď zapsána do deníku.").format(notification.body))

    def _show(self, rows: tuple[NotifiedRow, ...]) -> None:
        self.list.show_rows(rows)
        self.form.offer(row.body for row in rows if row.notification is None and row.line)
        late = count_unanswered(rows)
        self.card.set_share(share_words(rows, tr), late=bool(late))
        waiting = sum(row.state.is_needed and not row.state.is_done for row in rows)
        self.counted.emit(waiting, bool(late))
        if rows:
            self.card.clear_empty()
        else:
            self.card.set_empty(
                "notified",
                tr("Nikdo nebyl vyrozuměn"),
                tr("Koho a\u00a0jak, zapište do formuláře vedle."),
            )

    def _connect(self) -> None:
        self.list.activated_row.connect(self._open_row)
        self.form.body.editingFinished.connect(self._take_body)
        self.form.entered.connect(self._notify)
        self.form.typed.connect(self.typed)
        self.answer.typed.connect(self.typed)
        self.answer.entered.connect(self._answer)
        self.answer.left.connect(self._show_form)

    def _lay_out(self) -> None:
        self.card.body.addWidget(self.list, 1)
        inside = QVBoxLayout()
        inside.setContentsMargins(8, 4, 8, 8)
        inside.addWidget(self.form)
        inside.addWidget(self.answer)
        inside.addStretch()
        self.answer.hide()
        self.form_card.body.addLayout(inside)
        self._cards = TwoCards(self, self.card, self.form_card)
