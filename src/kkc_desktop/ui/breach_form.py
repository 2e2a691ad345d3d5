"""The inputs of a breach sheet, drawn in the order in which the supervisory office asks."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kkc_desktop.domain.data_lists import BreachRisk
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.security_breach import SecurityBreach
from kkc_desktop.ui.field_labels import field_labels, titled
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.count_edit import CountEdit
from kkc_desktop.ui.widgets.long_text import LongText
from kkc_desktop.ui.widgets.moment_edit import MomentEdit
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_TEXT_HEIGHT = 68
_REMINDER = "Nikoho nejmenujte: jen kolika lidí a\u00a0jakých údajů se to týká."
_NO_MOMENT = "Chybí, kdy se o\u00a0tom stanice dozvěděla."
_NO_MOMENT_FIX = "Zapište den a\u00a0čas, například 22.\u00a011. 9:05; od té chvíle běží 72 hodin."


class BreachForm(QScrollArea):
    """Shows one sheet and reads it back. Signal changed() while somebody writes."""

    changed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.learned_at, self.happened_at = MomentEdit(), MomentEdit()
        self.description, self.consequences, self.measures = LongText(), LongText(), LongText()
        self.data_kinds, self.cause, self.reported_to = QLineEdit(), QLineEdit(), QLineEdit()
        self.people_count = CountEdit()
        self.risk = CodeListCombo()
        self.risk.set_choices(BreachRisk)
        self.reported_at, self.told_at = MomentEdit(), MomentEdit()
        self.late_reason, self.note = QLineEdit(), QLineEdit()
        self._lay_out()
        self.form = RecordForm(self, SecurityBreach, now)
        self.form.changed.connect(self.changed)

    def show_breach(self, breach: SecurityBreach) -> None:
        """Shows the sheet; a closed one can only be read."""
        self.form.show(breach)
        self.form.set_read_only(breach.closed_at is not None)
        self.verticalScrollBar().setValue(0)

    def read(self, breach: SecurityBreach) -> SecurityBreach:
        """The sheet as typed; without the moment of learning the shown one stays."""
        typed = self.form.read(breach)
        return breach if self._lacks_moment() else typed

    def unreadable(self) -> list[Problem]:
        """What cannot be used as it was typed."""
        found = self.form.unreadable()
        if self._lacks_moment():
            found.append(Problem(field="learned_at", text=_NO_MOMENT, fix=_NO_MOMENT_FIX))
        return found

    def titled(self, problems: list[Problem]) -> list[Problem]:
        """The problems under the words above their inputs."""
        return titled(problems, field_labels(self))

    def focus_first(self) -> None:
        """What happened comes first."""
        self.description.setFocus()

    def _lacks_moment(self) -> bool:
        return not self.learned_at.text().strip()

    def _lay_out(self) -> None:
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder = QWidget()
        set_kind(holder, "scrolled")
        column = QVBoxLayout(holder)
        column.setContentsMargins(4, 2, 10, 8)
        column.setSpacing(9)
        column.addWidget(PlainLabel(tr(_REMINDER), "second-line"))
        rows: tuple[tuple[tuple[str, str], ...], ...] = (
            (("description", tr("&Co se stalo")),),
            (("learned_at", tr("&Stanice se dozvěděla")), ("happened_at", tr("Stalo se &kdy"))),
            (("data_kinds", tr("&Druhy údajů a\u00a0skupiny lidí")),),
            (("people_count", tr("&Přibližný počet lidí")), ("risk", tr("R&iziko"))),
            (("cause", tr("Pří&čina")),),
            (("consequences", tr("Pr&avděpodobné důsledky")),),
            (("measures", tr("Přijatá &opatření")),),
            (("reported_at", tr("O&hlášeno úřadu")), ("told_at", tr("Oznámeno &lidem"))),
            (("reported_to", tr("Komu, &jak, číslo podání")),),
            (("late_reason", tr("Dů&vod zpoždění po 72 hodinách")),),
            (("note", tr("Pozná&mka")),),
        )
        for row in rows:
            side = QHBoxLayout()
            side.setSpacing(12)
            for name, words in row:
                side.addLayout(self._field(name, words), 1)
            column.addLayout(side)
        column.addStretch()
        self.setWidget(holder)

    def _field(self, name: str, words: str) -> QVBoxLayout:
        widget: QWidget = getattr(self, name)
        widget.setObjectName(name)
        widget.setAccessibleName(words.replace("&", ""))
        if isinstance(widget, LongText):
            widget.setFixedHeight(_TEXT_HEIGHT)
        label = PlainLabel(words, "field-label")
        label.setBuddy(widget)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(label)
        column.addWidget(widget)
        return column
