"""The verdict of the readiness check in one large line, and how far a running one is."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.readiness import ReadinessReport, verdict_words
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_NEVER = "Pohotovost se zatím nekontrolovala."
_NEVER_LINE = "Kontrola trvá několik vteřin, zapíše se a\u00a0lze ji vytisknout."
_RUNNING_LINE = "Esc kontrolu zruší, poslední výsledek zůstane."
_ICON = 32


class ReadinessState(QFrame):
    """Green, amber or red, always with icon and words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = IconLabel("readiness", "muted", _ICON)
        self.verdict_label = PlainLabel("", "document-title")
        self.line_label = PlainLabel("", "second-line")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Průběh kontroly"))
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing below moves when it comes and goes
        self.bar.setSizePolicy(policy)
        for label in (self.verdict_label, self.line_label):
            label.setWordWrap(True)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self.verdict_label)
        lines.addWidget(self.line_label)
        lines.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 8)  # the empty bar below weighs as much as the top
        row.setSpacing(14)
        row.addWidget(self.icon)
        row.addLayout(lines, 1)
        self.show_never()

    def show_never(self) -> None:
        """Shows that there was no check yet."""
        self._show("card", "readiness", "muted", tr(_NEVER), tr(_NEVER_LINE))

    def show_report(self, report: ReadinessReport, officer_name: str, days: int) -> None:
        """Shows the verdict, when and by whom, and for how long nothing was red."""
        kind, picture, tone = "saved-flash", "done", "success"
        if report.red_count:
            kind, picture, tone = "problem-error", "error", "error"
        elif report.amber_count:
            kind, picture, tone = "problem-warning", "warning", "warning"
        number = tr("č.\u00a0{}").format(report.number) if report.number else tr("neuložená")
        parts = [tr("Kontrola {}").format(number), moment_words(report.checked_at), officer_name]
        if days and not report.red_count:
            parts.append(tr("bez závady {}").format(counted(days, "den", "dny", "dní")))
        line = " · ".join(part for part in parts if part)
        self._show(kind, picture, tone, tr(verdict_words(report)), line)

    def show_running(self) -> None:
        """Shows that a check has begun."""
        self._show("card", "readiness", "accenttext", tr("Kontroluji stanici…"), tr(_RUNNING_LINE))
        self.bar.setRange(0, 0)
        self.bar.show()

    def show_progress(self, done: int, total: int) -> None:
        """Shows how many checks are done."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.verdict_label.setText(tr("Kontroluji stanici… {} z\u00a0{}").format(done, total))

    def _show(self, kind: str, picture: str, tone: str, verdict: str, line: str) -> None:
        set_kind(self, kind)
        self.icon.show_icon(picture, tone)
        self.verdict_label.setText(verdict)
        self.line_label.setText(line)
        self.bar.hide()
        self.setAccessibleName(verdict)
