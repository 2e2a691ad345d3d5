"""What was promised to a person, and when and how they were told; leads to the record."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import day_words
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.promise import Promise
from kkc_desktop.domain.promise_lists import PromiseKind, PromiseManner
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.services.promises import Promises
from kkc_desktop.ui.desk_deadlines import due_words
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.page import RECORD_PLACES, Said, Wish
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.day_edit import DayEdit
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_BY_HAND = (PromiseKind.CALL_BACK, PromiseKind.OTHER)


class NewPromiseDialog(EntryDialog):
    """Signal promised(Said) once it is written down what was promised in the record, by when."""

    promised = Signal(object)

    def __init__(
        self,
        promises: Promises,
        record: tuple[RecordKind, str],
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        explanation = tr("Slib se objeví mezi lhůtami na přepážce a\u00a0při předání služby.")
        super().__init__(
            "deadline", tr("Co bylo slíbeno"), explanation, tr("Zapsat"), parent=parent
        )
        self._promises, self._record = promises, record
        self.kind = CodeListCombo()
        self.kind.set_choices([(kind, tr(kind.label)) for kind in _BY_HAND])
        self.kind.set_value(PromiseKind.CALL_BACK)
        self.due_on = DayEdit()
        self.due_on.set_now(now)
        self.due_on.set_term(True)
        self.due_on.set_day(promises.today())
        self.note = QLineEdit()
        self.note.setObjectName("note")
        self.add("kind", "&Slib", self.kind)
        self.add("due_on", tr("&Nejpozději"), self.due_on)
        self.add("note", tr("&Poznámka beze jmen"), self.note, longest(Promise, "note"))
        self.due_on.setFocus()

    def perform_act(self) -> None:
        """Writes it down; a missing or past day is said at its input."""
        kind = self.kind.value()
        assert isinstance(kind, PromiseKind), "the combo offers kinds"
        due_on = self.due_on.day()
        if due_on is None:
            text, fix = tr("Není zapsáno, do kdy."), tr("Zapište den; z\u00a0je zítra.")
            raise NotComplete((Problem(field="due_on", text=text, fix=fix),))
        note = clean_text(self.note.text())
        self._promises.promise(kind, *self._record, due_on, note)
        words = due_words(due_on, self._promises.today())
        self.promised.emit(
            Said(text=tr("Zapsáno: {}, nejpozději {}.").format(tr(kind.label), words))
        )


class PromiseDialog(EntryDialog):
    """Signals: kept(Said) once it is written down, wanted(Wish) to open the record first."""

    kept = Signal(object)
    wanted = Signal(object)

    def __init__(
        self,
        promises: Promises,
        promise: Promise,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        explanation = tr("Slíbeno {}, nejpozději {}, to je {}.").format(
            day_words(promise.promised_on),
            day_words(promise.due_on),
            due_words(promise.due_on, promises.today()),
        )
        label = tr(promise.kind.label)
        title = label[:1].upper() + label[1:]
        super().__init__("deadline", title, explanation, tr("Zapsat"), parent=parent)
        self._promises = promises
        self._promise = promise
        self.done_on = DayEdit()
        self.done_on.set_now(now)
        self.done_on.set_day(promises.today())
        self.manner = CodeListCombo()
        self.manner.set_choices(PromiseManner)
        if promise.kind is PromiseKind.CALL_BACK:
            self.manner.set_value(PromiseManner.PHONE)
        self.add("done_on", tr("&Kdy splněno"), self.done_on)
        self.add("manner", "&Jak", self.manner)
        if promise.note:
            note = PlainLabel(promise.note, "second-line")
            note.setWordWrap(True)
            self.body.addWidget(note)
        self.record_button = QPushButton(tr("&Otevřít záznam"))
        set_kind(self.record_button, "secondary")
        self.record_button.setAutoDefault(False)
        self.record_button.setVisible(promise.record_kind in RECORD_PLACES)
        self.record_button.clicked.connect(self._open_record)
        self.foot.insertWidget(1, self.record_button)
        self.manner.setFocus()

    def perform_act(self) -> None:
        """Writes it down; a missing day or manner is said at its input."""
        manner = self.manner.value()
        assert isinstance(manner, PromiseManner), "the combo offers manners"
        kept = self._promises.keep(self._promise.id, self.done_on.day(), manner)
        done_on = day_words(kept.done_on) if kept.done_on else ""
        self.kept.emit(Said(text=tr("Slib je splněn: {}, {}.").format(tr(manner.label), done_on)))

    def _open_record(self) -> None:
        self.reject()
        place = RECORD_PLACES[self._promise.record_kind]
        self.wanted.emit(Wish(place=place, record_id=self._promise.record_id))
