"""The card that says whether the trail is whole, and what to do when it is not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import HARD, grouped
from kkc_desktop.domain.verification import BreachKind, Verification
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

WHAT_TO_DO = (
    "Nic neopravujte. Zavolejte vedoucího a\u00a0správce, uschovejte soubory dat a\u00a0poslední"
    " zálohu a\u00a0vytištěné papíry ověřte proti stopě."
)
ANCHOR_KINDS = frozenset({BreachKind.ANCHOR, BreachKind.TAIL_CUT, BreachKind.OLDER_FILE})
_NEVER = (
    "note",
    "muted",
    "Zatím neověřeno",
    "Ctrl+Enter projde všechny řádky, záznamy i\u00a0soubor.",
)
_MOST_LISTED = 12


class ProofCard(SectionCard):
    """Not yet verified, running, sound, or broken; the last says where and what to do.

    `details_button` opens every breach, `more_button` accepts a new anchor.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("shield", tr("Pravost stopy"), parent)
        self.found: Verification | None = None
        self.icon = IconLabel("note", "muted", 24)
        self.verdict = PlainLabel("", "strong")
        self.line = PlainLabel("", "second-line")
        self.details_button = QPushButton(tr("Co dělat"))
        self.bar = QProgressBar()
        self._lay_out()
        self.details_button.clicked.connect(self.show_details)
        self.show_never()

    def show_never(self) -> None:
        """Nothing was verified yet."""
        self._show(*map(tr, _NEVER))

    def show_fault(self, words: str) -> None:
        """The anchor did not fit when the data were opened."""
        self._show("warning", "warning", tr("Kotva stopy nesouhlasí"), words)

    def show_running(self) -> None:
        """A verification has begun."""
        self._show("shield", "accenttext", tr("Ověřuji stopu…"), tr("Esc ověřování zruší."))
        self.bar.setRange(0, 0)
        self.bar.show()

    def show_progress(self, done: int, total: int) -> None:
        """How far it is."""
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(done)

    def show_found(self, found: Verification) -> None:
        """The result: the newest line when all is sound, the first breach when not."""
        self.found = found
        if found.is_sound:
            lines = counted(found.checked_lines, "řádek", "řádky", "řádků")
            records = counted(found.checked_records, "záznam", "záznamy", "záznamů")
            mark = found.short_head.replace(" ", HARD)
            head = tr("poslední {} · {}").format(grouped(found.head_number), mark)
            self._show(
                "done", "success", tr("Stopa je celá a\u00a0pravá"), f"{lines}, {records}, {head}"
            )
            return
        first = found.breaches[0]
        place = (
            tr("řádek {}").format(first.audit_number)
            if first.audit_number
            else tr(first.kind.label)
        )
        others = len(found.breaches) - 1
        more = tr(" Další: {}.").format(others) if others else ""
        self._show(
            "error", "error", tr("Stopa je porušená: {}").format(place), f"{tr(first.words)}{more}"
        )
        self.details_button.show()

    @property
    def is_anchor_alone(self) -> bool:
        """Whether nothing but the anchor is wrong, so that a new one may be accepted."""
        found = self.found
        if found is None or found.is_sound:
            return False
        return {breach.kind for breach in found.breaches} <= ANCHOR_KINDS | {BreachKind.REGISTER}

    def show_details(self) -> None:
        """Every breach by name and what to do, in a dialog that can copy them."""
        if self.found is None:
            return
        lines = [f"{tr(breach.kind.label)}: {tr(breach.words)}" for breach in self.found.breaches]
        shown = "\n".join(lines[:_MOST_LISTED])
        rest = len(lines) - _MOST_LISTED
        more = tr("\n… a\u00a0dalších {}").format(rest) if rest > 0 else ""
        dialog = ErrorDialog(
            self.verdict.text(), f"{shown}{more}\n\n{tr(WHAT_TO_DO)}", "error", parent=self
        )
        dialog.offer_details("\n".join(lines))
        dialog.open()

    def _show(self, picture: str, tone: str, verdict: str, line: str) -> None:
        self.icon.show_icon(picture, tone)
        self.verdict.setText(verdict)
        self.line.setText(line)
        self.bar.hide()
        self.details_button.hide()
        self.setAccessibleDescription(f"{verdict}. {line}")

    def _lay_out(self) -> None:
        set_kind(self.details_button, "secondary")
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Průběh ověření"))
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        self.line.setWordWrap(True)
        self.line.setAlignment(Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(self.verdict)
        lines.addWidget(self.line, 1)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(10)
        row.addWidget(self.icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        row.addWidget(self.details_button, alignment=Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row, 1)
        self.body.addWidget(self.bar)
