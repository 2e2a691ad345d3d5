"""After a scenario: what was expected, how each of it ended, what could not be played."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.scenario import Debriefing, ExpectationState, Finding, took_words
from kkc_desktop.services.scenarios import Scenarios
from kkc_desktop.ui.page_preview import Pictures
from kkc_desktop.ui.printed_list_dialog import PrintedListDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.marks import Badge
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkRow

_SIZE = (720, 560)
_TITLE = "Vyhodnocení cvičení"
_SIGNS = {
    ExpectationState.MET: ("done", "success"),
    ExpectationState.LATE: ("warning", "warning"),
    ExpectationState.WAITING: ("elapsed", "muted"),
    ExpectationState.MISSED: ("error", "error"),
}
_NONE = ("exercise", "Zatím se nic nečekalo", "V\u00a0odehrané části nebyl žádný úkol.")


class DebriefingDialog(PrintedListDialog):
    """Reads once; Ctrl+P prints it."""

    def __init__(
        self,
        scenarios: Scenarios,
        debriefing: Debriefing,
        pictures: Callable[[bytes], Pictures],
        parent: QWidget | None = None,
    ) -> None:
        self.debriefing = debriefing
        rows = [_row(finding) for finding in debriefing.findings]
        rows += [
            WorkRow(icon="note", title=tr("Neodehráno"), second_line=words)
            for words in map(tr, debriefing.left_out)
        ]
        super().__init__(
            SectionCard("exercise", f"{tr(_TITLE)} – {debriefing.scenario.title}"),
            rows,
            (Badge(tr("CVIČENÍ"), "exercise"), PlainLabel(tr(debriefing.summary))),
            lambda: scenarios.sheet(debriefing),
            _TITLE,
            pictures,
            _NONE,
            parent,
        )
        self.resize(*_SIZE)


def _ended(finding: Finding) -> str:
    state = tr(finding.state.label)
    if finding.took is None:
        return state
    return tr("{} v\u00a0{}").format(state, tr(took_words(finding.took)))


def _row(finding: Finding) -> WorkRow:
    icon, tone = _SIGNS[finding.state]
    return WorkRow(
        icon=icon,
        icon_tone=tone,
        title=finding.expectation.words,
        second_line=tr("lhůta {}\u00a0min").format(finding.expectation.minutes),
        time_text=_ended(finding),
        tone="error" if finding.state is ExpectationState.MISSED else "",
    )
