"""The drawn page of an evaluation, dressed: cards around the facts and around the sheet."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import (
    QBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.document_lists import Answer
from kkc_desktop.domain.evaluation import Evaluation
from kkc_desktop.domain.evaluation_rules import RuleSet, Sign
from kkc_desktop.domain.event_lists import AlarmLevel
from kkc_desktop.services.declaring import Declaring
from kkc_desktop.ui.declared_card import DeclaredCard
from kkc_desktop.ui.generated.ui_evaluation_page import Ui_EvaluationPage
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.scrolled_column import scrolled_column
from kkc_desktop.ui.suggestion_card import SuggestionCard
from kkc_desktop.ui.widgets.plain_label import IconLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

NEW = 0
"""The choice of the chooser that stands for the evaluation being written."""

_NOT_WRITTEN = "neuvedeno"
_LEFT = 526
_NARROW = 940
_SAVE, _AGAIN = " &Uložit vyhodnocení  Ctrl+Enter", " Nové vyhodnocení  Ctrl+Enter"


class EvaluationLook:
    """The compiled form on its page; `ui` holds its inputs."""

    def __init__(self, page: QWidget, declaring: Declaring, now: Callable[[], datetime]) -> None:
        self.ui = Ui_EvaluationPage()
        self.ui.setupUi(page)
        self.suggestion = SuggestionCard()
        self.declared = DeclaredCard(declaring, now)
        self._signs: tuple[Sign, ...] = ()
        lines, texts = page.findChildren(QLineEdit), page.findChildren(QPlainTextEdit)
        self._prompts: dict[QLineEdit | QPlainTextEdit, str] = {
            **{line: line.placeholderText() for line in lines},
            **{text: text.placeholderText() for text in texts},
        }
        self._lay_out()
        ui = self.ui
        ui.desk_level.set_choices(
            (level, tr(level.label) if level.rank else tr("podle návrhu")) for level in AlarmLevel
        )
        ui.warning_needed.set_choices(Answer)
        ui.evacuation_needed.set_choices(Answer)
        ui.hint_label.setWordWrap(True)
        ui.hint_label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        ui.bar_row.setStretch(1, 1)
        ui.title_icon_layout.addWidget(IconLabel("evaluation", "accent", 24))
        for button, name, tone in (
            (ui.back_button, "previous", "muted"),
            (ui.print_button, "print", "muted"),
            (ui.save_button, "save", "white"),
        ):
            button.setIcon(icon(name, tone))
            words = button.text().replace("&", "").strip()
            button.setAccessibleName(words.replace("  ", ", "))

    def show_prompts(self, *, are_wanted: bool) -> None:
        """Shows what to write, or in an evaluation to be read that nothing was written."""
        for field, prompt in self._prompts.items():
            field.setPlaceholderText(prompt if are_wanted else tr(_NOT_WRITTEN))

    def show_rules(self, rules: RuleSet) -> None:
        """Offers the signs of these rules."""
        if rules.signs != self._signs:
            self._signs = rules.signs
            self.ui.sign_chips.set_choices(rules.signs, 3, is_exclusive=False, has_caps=False)

    def show_signs(self, codes: Sequence[str]) -> None:
        """Checks the chips of these signs; one that the rules no longer have is kept unseen."""
        known = {sign.code: sign for sign in self._signs}
        signs = (known.get(code) or Sign(code=code, label=code) for code in codes)
        self.ui.sign_chips.set_value(tuple(signs))

    def signs(self) -> tuple[str, ...]:
        """The codes of the signs that are on."""
        value = self.ui.sign_chips.value()
        chosen = value if isinstance(value, tuple) else ()
        return tuple(sign.code for sign in chosen if isinstance(sign, Sign))

    def show_versions(self, stored: Sequence[Evaluation], shown: int, *, may_write: bool) -> None:
        """Offers the stored evaluations, the newest first, after the one to be written."""
        chooser = self.ui.chooser
        was_blocked = chooser.blockSignals(True)
        choices = (
            [(NEW, tr("nové vyhodnocení č.\u00a0{}").format(len(stored) + 1))] if may_write else []
        )
        for each in reversed(stored):
            words = tr("č.\u00a0{} · {}").format(each.number, moment_words(each.recorded_at))
            choices.append((each.number, words))
        chooser.set_choices(choices)
        chooser.set_value(shown)
        chooser.setMinimumContentsLength(24)
        chooser.blockSignals(was_blocked)
        for widget in (chooser, self.ui.chooser_label):
            widget.setVisible(len(choices) > 1)

    def show_state(self, words: str, *, is_writing: bool, has_incident: bool) -> None:
        """Shows what the page is about and the act that makes sense now."""
        ui = self.ui
        ui.state_line.setText(words)
        ui.save_button.setText(tr(_SAVE) if is_writing else tr(_AGAIN))
        spoken = ui.save_button.text().replace("&", "").strip()
        ui.save_button.setAccessibleName(spoken.replace("  ", ", "))
        ui.save_button.setEnabled(has_incident)
        ui.print_button.setEnabled(has_incident)
        ui.body.setVisible(has_incident)
        self._empty.setVisible(not has_incident)

    def fit(self, width: int) -> None:
        """Puts the sheet under the facts where there is no room beside them."""
        is_narrow = width < _NARROW
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.ui.body_row.setDirection(down if is_narrow else across)
        self._left.setMaximumWidth(16_777_215 if is_narrow else _LEFT)
        self._left.setMinimumWidth(0 if is_narrow else _LEFT)

    def _lay_out(self) -> None:
        ui = self.ui
        facts = SectionCard("search", tr("Co je známo"))
        facts.body.addWidget(ui.facts_area)
        estimate = SectionCard("person", tr("Odhad stanice"))
        estimate.body.addWidget(ui.estimate_area)
        self._left = scrolled_column((facts, self.suggestion, estimate, self.declared))
        self._left.setAccessibleName(tr("Rozsah události"))
        ui.left_layout.addWidget(self._left)
        sheet = SectionCard("measures", tr("Vyhodnocení a\u00a0přijatá opatření"))
        sheet.body.addWidget(scrolled_column((ui.sheet_area,)))
        ui.right_layout.addWidget(sheet)
        empty = SectionCard("evaluation", tr("Vyhodnocení"))
        empty.set_empty(
            "incident",
            tr("Není vybrána žádná událost"),
            tr("Otevřete událost a\u00a0zvolte v\u00a0ní Vyhodnocení."),
        )
        self._empty = QWidget()
        room = QVBoxLayout(self._empty)
        room.setContentsMargins(20, 0, 20, 12)
        room.addWidget(empty)
        ui.page_layout.insertWidget(2, self._empty, 1)
