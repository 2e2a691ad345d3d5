"""The parts of the advice page around its drawn form: lists, leaflet, problems, what is carried."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.problems import Problem
from kkc_desktop.ui.advice_items import AdviceItemList
from kkc_desktop.ui.advice_rows import WITH_LEAFLET
from kkc_desktop.ui.generated.ui_advice_page import Ui_AdvicePage
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.leaflet_view import LeafletView
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.widgets.marks import Badge
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.problem_line import ProblemLine
from kkc_desktop.ui.widgets.problem_list import ProblemList
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList

TOPIC_ROW = 28
FULL_WIDTH = 1026
"""Below this the leaflet's column gives way and problems become one line."""

_TOPICS_WIDTH = 222
_CARRIED_HEIGHT = 146
_HINT = "hledá i\u00a0bez háčků a\u00a0s\u00a0překlepy"
_FOLDED = frozenset({"referral", "duration_minutes", "follow_up", "note"})


class AdviceLayout(QObject):
    """Places the lists and cards into the drawn form and shows their words."""

    problem_activated = Signal(str)

    def __init__(self, ui: Ui_AdvicePage, leaflet: LeafletView) -> None:
        super().__init__()
        self._ui = ui
        self._leaflet = leaflet
        self._is_wide = True
        self.topics = WorkList(TOPIC_ROW)
        self.topics.setAccessibleName(tr("Témata"))
        self.items = AdviceItemList()
        self.items_card = SectionCard("measures", tr("Co osobě řekneme"))
        self.verify_button = QPushButton(tr("Ověř&it…"))
        set_kind(self.verify_button, "quiet")
        self.verify_button.setAccessibleName(tr("Ověřit rady, kterým skončila platnost"))
        self.verify_button.hide()
        self.items_card.add_tool(self.verify_button)
        self.problem_list = ProblemList()
        self.problem_line = ProblemLine()
        self._side = QStackedWidget()
        self._badges = QHBoxLayout()
        self._recognised = PlainLabel("", "second-line")
        self._fill_left()
        self._fill_side()
        self._set_icons()
        self._set_tab_order()
        ui.more_fold.toggled.connect(self._show_fold)
        self._show_fold(is_open=False)
        self.problem_list.problem_activated.connect(self.problem_activated)
        self.problem_line.problem_activated.connect(self.problem_activated)

    def set_width(self, width: int) -> None:
        """Shows as many columns as there is room for."""
        self._is_wide = width >= FULL_WIDTH
        self._ui.side_area.setVisible(self._is_wide)
        self._show_problem_line()

    def show_state(self, words: str, tone: str = "") -> None:
        """Says beside the title how the record stands."""
        self._ui.state_line.setText(words)
        set_tone(self._ui.state_line, tone)

    def show_stored(self, words: str, *, is_stored: bool) -> None:
        """Offers what can be done with stored advice, or with advice being given."""
        self.show_state(words)
        self.items_card.set_title(tr("Co osoba slyšela" if is_stored else "Co osobě řekneme"))
        ui = self._ui
        for button in (ui.discard_button, ui.save_button, ui.finish_button):
            button.setVisible(not is_stored)
        for button in (ui.print_button, ui.paper_button):
            button.setVisible(is_stored)

    def show_item_count(self, count: int, ticked: int) -> None:
        """Says how many of the shown sentences were said."""
        self.items_card.set_share(tr("{} z\u00a0{}").format(ticked, count) if ticked else "")

    def show_rest(self, count: int, *, shows_all: bool) -> None:
        """Offers the sentences of the topic that the words did not call for."""
        words = tr("Ještě {} v\u00a0tématu").format(count) if count else ""
        self.items_card.set_more(tr("Jen navržené") if shows_all and not count else words)

    def show_recognised(self, words: tuple[str, ...], typed: str) -> None:
        """Shows the citizen's words that were understood."""
        while (item := self._badges.takeAt(0)) is not None:
            if (badge := item.widget()) is not None:
                badge.hide()
                badge.deleteLater()
        for word in words:
            self._badges.addWidget(Badge(word))
        if words:
            self._recognised.setText(tr("rozpoznáno:"))
        else:
            nothing = tr("nic nerozpoznáno – vyberte téma ze seznamu")
            self._recognised.setText(nothing if typed.strip() else "")

    def show_carried(self, advice: AdviceRecord) -> None:
        """Shows what the person takes home and what finishing does."""
        ui = self._ui
        has_leaflet = bool(advice.leaflet_code)
        is_translated = "/" in advice.leaflet_version
        version = tr("{}" if is_translated else "verze {}").format(advice.leaflet_version)
        leaflet = tr("Leták {}, {}").format(advice.leaflet_code, version)
        _say(ui.leaflet_words, leaflet if has_leaflet else "", tr("žádný leták, rada je jen ústní"))
        _say(ui.referral_words, advice.referral, tr("bez odkazu na službu"))
        _say(ui.follow_words, advice.follow_up, tr("bez návaznosti"))
        ui.leaflet_copies.setVisible(has_leaflet)
        prints = advice.form in WITH_LEAFLET
        words = tr("Dokončit a\u00a0tisknout" if prints else "Dokončit")
        ui.finish_button.setIcon(icon("print" if prints else "finish", "white"))
        ui.finish_button.setText(f" {words}  Ctrl+Enter")
        ui.finish_button.setAccessibleName(f"{words}, Ctrl+Enter")

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Shows what is missing in the place of what is carried; nothing moves."""
        found = tuple(problems)
        self.problem_list.show_problems(found)
        self.problem_line.show_problems(found)
        self._side.setCurrentIndex(1 if found else 0)
        self._show_problem_line()

    def focus_problems(self) -> None:
        """Puts the keyboard on the gravest problem."""
        if self._is_wide:
            self.problem_list.focus_first()
        else:
            self.problem_line.setFocus()
            self.problem_line.open_list()

    def focused_list(self) -> str:
        """The list the keyboard is in, or an empty word."""
        if self.items.hasFocus():
            return "items"
        return "topics" if self.topics.hasFocus() else ""

    def set_fold(self, advice: AdviceRecord) -> None:
        """Unfolds the rare fields only if something stands in them."""
        is_used = any((advice.referral, advice.follow_up, advice.note, advice.duration_minutes))
        self._ui.more_fold.setChecked(is_used)

    def open_fold_of(self, field: str) -> None:
        """Unfolds what hides the field."""
        if field in _FOLDED:
            self._ui.more_fold.setChecked(True)

    def _show_problem_line(self) -> None:
        has_problems = bool(self.problem_list.problems)
        self.problem_line.setVisible(has_problems and not self._is_wide)

    def _show_fold(self, is_open: bool) -> None:
        self._ui.more_area.setVisible(is_open)
        self._ui.more_fold.setIcon(icon("fold" if is_open else "unfold"))

    def _fill_left(self) -> None:
        ui = self._ui
        ui.title_icon_layout.addWidget(IconLabel("advice", "accent", 24))
        self._badges.setSpacing(6)
        ui.recognised_layout.addWidget(self._recognised)
        ui.recognised_layout.addLayout(self._badges)
        ui.recognised_layout.addStretch()
        hint = PlainLabel(tr(_HINT), "second-line")
        hint.setMinimumHeight(22)
        ui.recognised_layout.addWidget(hint)
        topics_card = SectionCard("topics", tr("Témata"))
        topics_card.setFixedWidth(_TOPICS_WIDTH)
        topics_card.body.addWidget(self.topics)
        ui.topics_layout.addWidget(topics_card)
        self.items_card.body.addWidget(self.items)
        ui.items_layout.addWidget(self.items_card)

    def _fill_side(self) -> None:
        ui = self._ui
        carried = SectionCard("print", tr("Osoba si odnese"))
        carried.body.addWidget(ui.carry_area)
        ui.leaflet_row.insertWidget(0, IconLabel("leaflet"))
        ui.referral_row.insertWidget(0, IconLabel("referral"))
        ui.follow_row.insertWidget(0, IconLabel("calendar"))
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.problem_list)
        self.problem_list.setProperty("kind", "scrolled")
        self._side.addWidget(carried)
        self._side.addWidget(scroll)
        self._side.setFixedHeight(_CARRIED_HEIGHT)
        ui.side_layout.addWidget(self._leaflet, 1)
        ui.side_layout.addWidget(self._side)
        ui.problem_line_layout.addWidget(self.problem_line)

    def _set_icons(self) -> None:
        ui = self._ui
        ui.discard_button.setIcon(icon("discard", "error"))
        ui.save_button.setIcon(icon("save"))
        ui.print_button.setIcon(icon("print"))
        ui.paper_button.setIcon(icon("document"))
        ui.back_button.setIcon(icon("previous"))

    def _set_tab_order(self) -> None:
        ui = self._ui
        acts = (self.items_card.more_button, self.verify_button)
        order = (ui.citizen_words, self.topics, self.items, *acts)
        for before, after in zip(order, (*order[1:], ui.target_group), strict=True):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(ui.note, self._leaflet.preview)
        QWidget.setTabOrder(self._leaflet.preview, ui.leaflet_copies)


def _say(label: QLabel, words: str, nothing: str) -> None:
    """Shows the words, or muted that there are none."""
    label.setText(words or nothing)
    set_tone(label, "" if words else "muted")
