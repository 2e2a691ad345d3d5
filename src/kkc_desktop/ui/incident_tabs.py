"""The tabs over the eight answers: what belongs to the same incident and is not asked at once."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QTabBar, QWidget

from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.incident_part import IncidentPart
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind

NamedPart = tuple[str, IncidentPart]
"""A part with the words on its tab."""

ANSWERS = 0
_ANSWERS_NAME = "Oznámení"
_LATE = "po\u00a0termínu"


class IncidentTabs(QObject):
    """Shows the answers or one of the parts; without a part to show there is no row of tabs.

    `early` parts are there from the first letter, `later` ones once the incident is stored.
    Signals: saved, changed, typed and wanted of whichever part gave them; turned() when another
    tab is shown.
    """

    saved = Signal(object)
    changed = Signal()
    typed = Signal()
    wanted = Signal(object)
    turned = Signal()

    def __init__(
        self,
        page: QWidget,
        column: QBoxLayout,
        answers: QWidget,
        foot: QWidget,
        early: Sequence[NamedPart] = (),
        later: Sequence[NamedPart] = (),
    ) -> None:
        """Takes the place over the `answers` in their `column`; `foot` is below early parts too."""
        super().__init__(page)
        self._answers = answers
        self._foot = foot
        self._early_count = len(early)
        self._parts = tuple(part for _, part in (*early, *later))
        self._names = (tr(_ANSWERS_NAME), *(name for name, _ in (*early, *later)))
        self.bar = QTabBar()
        set_kind(self.bar, "parts")
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.bar.installEventFilter(self)
        self.bar.setAccessibleName(tr("Oznámení a\u00a0co k\u00a0němu patří"))
        column.insertWidget(0, self.bar)
        for number, name in enumerate(self._names):
            self.bar.addTab(name)
            self.bar.setTabToolTip(number, f"Ctrl+{number + 1}")
            QShortcut(QKeySequence(f"Ctrl+{number + 1}"), page, partial(self.turn_to, number))
        for number, part in enumerate(self._parts, start=1):
            column.insertWidget(number, part, 1)
            part.hide()
            part.saved.connect(self.saved)
            part.changed.connect(self.changed)
            part.typed.connect(self.typed)
            part.wanted.connect(self.wanted)
            part.counted.connect(partial(self._show_count, number))
        self._late: dict[int, str] = {}
        self._caret_in: QWidget | None = None
        self.focus_answers: Callable[[], None] | None = None
        self.bar.currentChanged.connect(self._show_current)
        self.set_stored(is_stored=False)

    @property
    def current_part(self) -> IncidentPart | None:
        """The part shown; None while it is the answers."""
        number = self.bar.currentIndex()
        return self._parts[number - 1] if number > ANSWERS else None

    @property
    def shown_count(self) -> int:
        """How many tabs can be chosen."""
        return sum(self.bar.isTabVisible(number) for number in range(self.bar.count()))

    def show_incident(self, file: IncidentFile) -> None:
        """Hands the incident to every part that can be chosen."""
        is_stored = bool(file.incident.evidence_number)
        self._caret_in = None
        self.set_stored(is_stored=is_stored)
        for part in self._parts if is_stored else self._parts[: self._early_count]:
            part.show_incident(file)

    def set_stored(self, *, is_stored: bool) -> None:
        """Offers the later parts once there is an incident for them."""
        for number in range(1, self.bar.count()):
            self.bar.setTabVisible(number, is_stored or number <= self._early_count)
        if not self.bar.isTabVisible(self.bar.currentIndex()):
            self.bar.setCurrentIndex(ANSWERS)
        self.bar.setVisible(self.shown_count > 1)

    def refresh(self) -> None:
        """Lets the parts read their rows again."""
        for number, part in enumerate(self._parts, start=1):
            if self.bar.isTabVisible(number):
                part.refresh()

    def kept_words(self) -> dict[str, str]:
        """What stands in the parts and is not stored."""
        return {name: text for part in self._parts for name, text in part.kept_words().items()}

    def give_back(self, kept: Mapping[str, str]) -> None:
        """Puts kept words back into the parts."""
        for part in self._parts:
            part.give_back(kept)

    def keep_now(self) -> None:
        """Lets the parts hand what is typed to the drafts."""
        for part in self._parts:
            part.keep_now()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys that lead from tab to tab, for the sheet of keys."""
        count = self.bar.count()
        return (
            ((tr("Ctrl+1 až {}").format(count), tr("části události na kartách")),)
            if count > 1
            else ()
        )

    def show_answers(self) -> None:
        """Shows the eight answers; the caret stays where it is."""
        self.bar.setCurrentIndex(ANSWERS)

    def turn_to(self, number: int) -> None:
        """Shows the tab of this number, the answers being 0, and puts the caret there."""
        if not 0 <= number < self.bar.count() or not self.bar.isTabVisible(number):
            return
        self._remember_caret()
        self.bar.setCurrentIndex(number)
        self.turned.emit()
        part = self.current_part
        if part is not None:
            part.focus_first()
        elif self._caret_in is not None and self._caret_in.isVisible():
            self._caret_in.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.focus_answers is not None:
            self.focus_answers()

    def _remember_caret(self) -> None:
        """Notes where among the answers the caret stands, so that it comes back there."""
        focused = self.bar.window().focusWidget()
        if focused is not None and self._answers.isAncestorOf(focused):
            self._caret_in = focused

    def has(self, part: IncidentPart) -> bool:
        """Whether this part stands on a tab here."""
        return part in self._parts

    def show_share(self, part: IncidentPart, share: str) -> None:
        """Shows on the tab of this part how much of it is filled, e.g. 2 z 5."""
        number = self._parts.index(part) + 1
        self.bar.setTabText(number, f"{self._names[number]} {share}".rstrip())
        self._fit()

    def turn_to_name(self, name: str) -> None:
        """Shows the tab of this name, if there is one."""
        if name in self._names:
            self.turn_to(self._names.index(name))

    def show_part(self, part: IncidentPart) -> None:
        """Shows the tab of this part; the caret stays where it is."""
        self.bar.setCurrentIndex(self._parts.index(part) + 1)
        self.turned.emit()

    def _show_current(self) -> None:
        current = self.current_part
        self._answers.setVisible(current is None)
        self._foot.setVisible(self.bar.currentIndex() <= self._early_count)
        for part in self._parts:
            part.setVisible(part is current)

    def _show_count(self, number: int, count: int, is_late: bool) -> None:
        words = f"{self._names[number]} {count}" if count else self._names[number]
        self.bar.setTabText(number, words)
        self.bar.setTabIcon(number, icon("deadline", "late") if is_late else QIcon())
        self.bar.setAccessibleTabName(number, f"{words} {tr(_LATE)}" if is_late else words)
        self.bar.setTabToolTip(number, f"Ctrl+{number + 1}{f', {tr(_LATE)}' if is_late else ''}")
        self._late.pop(number, None)
        if is_late:
            self._late[number] = words
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Says in words that something is late wherever the row has room for them."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """The words of what is late if all tabs fit with them, else only its clock."""
        for suffix in (f" {tr(_LATE)}", ""):
            for number, words in self._late.items():
                self.bar.setTabText(number, f"{words}{suffix}")
            if self.bar.sizeHint().width() <= self.bar.width():
                return
