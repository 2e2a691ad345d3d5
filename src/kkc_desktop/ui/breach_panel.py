"""Porušení zabezpečení: the sheets of the station, their form and the clock of 72 hours."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kkc_desktop.domain.breach_rules import clock_said
from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.data_lists import BreachRisk
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.domain.security_breach import SecurityBreach
from kkc_desktop.services.breaches import Breaches
from kkc_desktop.ui.breach_form import BreachForm
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import Said
from kkc_desktop.ui.protection_part import ProtectionPart
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.problem_list import ProblemList
from kkc_desktop.ui.widgets.question import ask
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_TICK_MS = 20_000
_LIST_WIDTH, _NARROW_LIST, _SIDE_WIDTH = 280, 220, 270
_WIDE, _FORM_WIDTH = 1000, 860
_LEAST = QSize(640, 320)
_TITLE = "Porušení zabezpečení"
_EMPTY = ("shield", "Žádné porušení", "Nový list začnete klávesami Ctrl+Enter.")
_KINDS = {
    "error": ("problem-error", "error"),
    "warning": ("problem-warning", "warning"),
    "note": ("problem-note", "elapsed"),
    "success": ("saved-flash", "done"),
}
_DISCARD, _KEEP = "Zahodit", "Ponechat"


class BreachClock(QFrame):
    """How long is left for the report, or how late it is: colour, icon and words."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("elapsed", "note", 24)
        self.figure_label = PlainLabel("", "block-title")
        self.line_label = PlainLabel("", "second-line")
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addWidget(self.figure_label)
        lines.addWidget(self.line_label)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 9)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addLayout(lines, 1)

    def show_clock(self, breach: SecurityBreach, now: datetime) -> None:
        """Shows the clock of the sheet as it is now."""
        words, span, tone = clock_said(breach, now)
        kind, picture = _KINDS[tone]
        self._icon.show_icon(picture, tone)
        self.figure_label.setText(f"{tr(words)} {span}".strip())
        self.line_label.setText(_clock_line(breach))
        self.setAccessibleName(f"{self.figure_label.text()}. {self.line_label.text()}")
        set_kind(self, kind)


class BreachPanel(ProtectionPart):
    """The list at the left, the sheet at the right; what is half-written stays till it is saved."""

    def __init__(self, breaches: Breaches, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._breaches = breaches
        self._shown: SecurityBreach | None = None
        self.card = SectionCard("shield", tr("Listy"))
        self.list = WorkList()
        self.list.setAccessibleName(tr(_TITLE))
        self.clock = BreachClock()
        self.form = BreachForm(breaches.now)
        self.problem_list = ProblemList()
        self.new_button = _button("add", tr(" Nový list  Ctrl+Enter"), "secondary")
        self.print_button = _button("print", tr(" Tisk  Ctrl+P"), "secondary")
        self.discard_button = _button("discard", tr(" Zahodit změny"), "quiet")
        self.close_button = _button("lock", tr(" Uzavřít list…"), "secondary")
        self.save_button = _button("save", tr(" Uložit  Ctrl+S"), "primary")
        with_keys = (self.new_button, self.print_button, self.save_button)
        self._words = {each: each.text().split("  ") for each in with_keys}
        self._sheet = QWidget()
        self._side = _scrolled(self.problem_list)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Reads the sheets again; what is half-written stays."""
        with guarded(self):
            found = self._breaches.page()
            self._show_list(found)
            if self._is_dirty():
                return
            shown_id = self._shown.id if self._shown else None
            shown = next((each for each in found if each.id == shown_id), None)
            self._show(shown or next(iter(found), None))

    def focus_first(self) -> None:
        """The sheet being written, else the list, else the way to the first sheet."""
        if self._is_dirty():
            self.form.focus_first()
        elif self.list.rows():
            self.list.setFocus()
            if self.list.current_data() is None:
                self.list.select_first()
        else:
            self.new_button.setFocus()

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of the sheet."""
        return (("Ctrl+S", tr("uložit list")), ("F8", tr("co listu chybí")))

    def save(self) -> None:
        """Ctrl+S: stores the sheet; what is wrong is said at its field."""
        if self._shown is None or self._shown.closed_at is not None:
            return
        with guarded(self):
            if self._refused(errors_of(self.form.unreadable())):
                return
            try:
                stored = self._breaches.save(self.form.read(self._shown))
            except NotComplete as refusal:
                self._refused(refusal.problems)
                return
            self._take(stored, tr("List {} je uložený.").format(stored.label))

    def finish(self) -> None:
        """Ctrl+Enter: saves what is being written, else a new sheet, whose clock runs from now."""
        if self._is_dirty():
            self.save()
            return
        with guarded(self):
            self._show(self._breaches.blank())
            self.form.focus_first()

    def print_paper(self) -> None:
        """Ctrl+P: the stored sheet."""
        if self._shown is None or not self._shown.revision or self._refuse_dirty():
            return
        with guarded(self):
            title = tr("Porušení zabezpečení {}").format(self._shown.label)
            self.nameless_wanted.emit(self._breaches.sheet(self._shown.id), title)

    def jump_to_problems(self) -> None:
        """F8: what the sheet lacks."""
        self.problem_list.focus_first()

    def close_sheet(self) -> None:
        """Closes the stored sheet after a question; what is missing is shown instead."""
        if self._shown is None or self._refuse_dirty():
            return
        question = tr("Uzavřít list {}?").format(self._shown.label)
        words = tr("Uzavřený list se už nemění.")
        close = tr("Uzavřít")
        if ask(self, question, words, tr("Zpět"), close, verb_icon="lock") != close:
            return
        with guarded(self):
            try:
                closed = self._breaches.close(self._shown.id)
            except NotComplete as refusal:
                self._refused(refusal.problems)
                return
            self._take(closed, tr("List {} je uzavřený.").format(closed.label))

    def discard(self) -> None:
        """Throws away what was typed since the last save, after a question."""
        if not self._is_dirty():
            return
        words = tr("Co jste od posledního uložení změnili, zmizí.")
        said = ask(self, tr("Zahodit změny?"), words, tr(_KEEP), tr(_DISCARD), verb_icon="discard")
        if said == tr(_DISCARD):
            self._show(None)
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """The clock runs while it can be seen."""
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks at the clock."""
        super().hideEvent(event)
        self._tick.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window problems stand only at their fields, and the acts lose their keys."""
        super().resizeEvent(event)
        is_wide = event.size().width() >= _WIDE
        self.card.setFixedWidth(_LIST_WIDTH if is_wide else _NARROW_LIST)
        for button, (words, key) in self._words.items():
            button.setText(f"{words}  {key}" if is_wide else words)
        self._side.setVisible(is_wide)

    def minimumSizeHint(self) -> QSize:
        """What the part needs in a small window; the layout knows only how much it has now."""
        return _LEAST

    def _take(self, breach: SecurityBreach, words: str) -> None:
        self._show(breach)
        self.refresh()
        self.list.select_data(breach.id)
        self.saved.emit(Said(text=words))

    def _show(self, breach: SecurityBreach | None) -> None:
        self._shown = breach
        self._sheet.setVisible(breach is not None)
        for act in (self.print_button, self.close_button, self.save_button, self.discard_button):
            act.setVisible(breach is not None)
        if breach is not None:
            self.form.show_breach(breach)
            self._check()

    def _show_list(self, found: Sequence[SecurityBreach]) -> None:
        now = self._breaches.now()
        self.list.set_rows([_row(breach, now) for breach in found])
        open_count = sum(breach.closed_at is None for breach in found)
        self.card.set_count(open_count)
        if found:
            self.card.clear_empty()
        else:
            self.card.set_empty(_EMPTY[0], tr(_EMPTY[1]), tr(_EMPTY[2]))

    def _open_chosen(self, breach_id: object) -> None:
        if self._refuse_dirty():
            return
        with guarded(self):
            found = {breach.id: breach for breach in self._breaches.page()}
            self._show(next((each for key, each in found.items() if key == breach_id), None))
            self.form.focus_first()

    def _check(self) -> None:
        if self._shown is None:
            return
        typed = self.form.read(self._shown)
        is_open = self._shown.closed_at is None
        problems = self._problems(typed) if is_open else []
        self.problem_list.show_problems(self.form.titled(problems))
        self.form.form.show_problems(problems if self._is_dirty() else ())
        self.clock.show_clock(typed, self._breaches.now())
        self.print_button.setEnabled(bool(self._shown.revision))
        self.save_button.setEnabled(is_open)
        self.discard_button.setVisible(self._is_dirty())
        may_close = self._breaches.may_close and bool(self._shown.revision) and is_open
        self.close_button.setVisible(may_close)

    def _problems(self, typed: SecurityBreach) -> list[Problem]:
        unreadable = self.form.unreadable()
        fields = {problem.field for problem in unreadable}
        known = self._breaches.problems(typed)
        return [*unreadable, *(problem for problem in known if problem.field not in fields)]

    def _refused(self, problems: Sequence[Problem]) -> bool:
        """Shows what is wrong and puts the caret there; False where nothing is."""
        if not problems:
            return False
        self.problem_list.show_problems(self.form.titled(list(problems)))
        self.form.form.show_problems(problems)
        self.form.form.focus(problems[0].field)
        return True

    def _is_dirty(self) -> bool:
        if self._shown is None or self._shown.closed_at is not None:
            return False
        return not self._shown.revision or self.form.form.is_dirty()

    def _refuse_dirty(self) -> bool:
        """Whether something typed waits to be saved; it is said how to go on."""
        is_dirty = self._is_dirty()
        if is_dirty:
            text = tr("Nejdřív uložte rozepsaný list (Ctrl+S), nebo změny zahoďte.")
            self.saved.emit(Said(text=text, is_warning=True))
            self.form.focus_first()
        return is_dirty

    def _connect(self) -> None:
        self.list.activated_row.connect(self._open_chosen)
        self.form.changed.connect(self._check)
        self.problem_list.problem_activated.connect(self.form.form.focus)
        self._tick.timeout.connect(self._move_clock)
        self.new_button.clicked.connect(self.finish)
        self.print_button.clicked.connect(self.print_paper)
        self.discard_button.clicked.connect(self.discard)
        self.close_button.clicked.connect(self.close_sheet)
        self.save_button.clicked.connect(self.save)

    def _move_clock(self) -> None:
        if self._shown is not None:
            self.clock.show_clock(self.form.read(self._shown), self._breaches.now())

    def _lay_out(self) -> None:
        self.card.body.addWidget(self.list)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.card, 1)
        right = (self.print_button, self.close_button, self.save_button)
        self.show_acts(self.new_button, self.discard_button, None, *right)
        middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self.clock)
        middle.addWidget(self.form, 1)
        self._side.setFixedWidth(_SIDE_WIDTH)
        upper = QHBoxLayout()
        upper.setSpacing(12)
        for part in (self.clock, self.form):
            part.setMaximumWidth(_FORM_WIDTH)
        upper.addLayout(middle, 1000)
        upper.addWidget(self._side)
        upper.addStretch(1)
        sheet = QVBoxLayout(self._sheet)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.setSpacing(10)
        sheet.addLayout(upper, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left)
        row.addWidget(self._sheet, 1000)
        row.addStretch(1)


def _clock_line(breach: SecurityBreach) -> str:
    if breach.closed_at is not None:
        return tr("Uzavřeno {}").format(moment_words(breach.closed_at))
    if breach.reported_at is None and breach.risk is BreachRisk.NONE:
        return tr("Úřadu pro ochranu osobních údajů se nehlásí")
    due = moment_words(breach.report_by)
    return tr("Úřadu pro ochranu osobních údajů do {}").format(due)


def _row(breach: SecurityBreach, now: datetime) -> WorkRow:
    words, span, tone = clock_said(breach, now)
    is_closed = breach.closed_at is not None
    return WorkRow(
        icon="done" if is_closed else _KINDS[tone][1],
        icon_tone="muted" if is_closed else tone,
        title=f"{breach.label} · {breach.description}",
        second_line=tr("uzavřeno") if is_closed else f"{tr(words)} {span}".strip(),
        is_muted=is_closed,
        data=breach.id,
    )


def _button(picture: str, text: str, kind: str) -> QPushButton:
    button = QPushButton(text)
    button.setIcon(icon(picture, "white" if kind == "primary" else "muted"))
    button.setAccessibleName(text.strip().replace("  ", ", "))
    set_kind(button, kind)
    return button


def _scrolled(problems: ProblemList) -> QScrollArea:
    """More problems than fit scroll; each of them is a stop of Tab and comes into view."""
    holder = QWidget()
    set_kind(holder, "scrolled")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(problems)
    column.addStretch()
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(holder)
    return area
