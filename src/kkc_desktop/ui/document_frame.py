"""The frame of the document page: title, lists at the side, parts, preview and action bar."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kkc_desktop.domain.document import Document
from kkc_desktop.domain.document_lists import CorrectionKind, DocumentState
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.domain.template import Block, Template
from kkc_desktop.ui.document_parts import DocumentParts
from kkc_desktop.ui.generated.ui_document_page import Ui_DocumentPage
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.legal_list import LegalList
from kkc_desktop.ui.page_preview import PagePreview, Pictures
from kkc_desktop.ui.parts_list import PartsList, PartState
from kkc_desktop.ui.problem_place import ProblemPlace
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted, plural
from kkc_desktop.ui.style import set_kind, set_tone
from kkc_desktop.ui.tab_order import order_tabs
from kkc_desktop.ui.widgets.plain_label import IconLabel
from kkc_desktop.ui.widgets.problem_list import ProblemList
from kkc_desktop.ui.wording_button import WordingButton

STEPS = ("Koncept", "Uzavřeno k\u00a0podpisu", "Podepsáno", "Předáno")
_STEP_OF = {
    DocumentState.DRAFT: 0,
    DocumentState.CLOSED: 1,
    DocumentState.VOIDED: 1,
    DocumentState.SIGNED: 2,
    DocumentState.REFUSED: 2,
    DocumentState.HANDED_OVER: 3,
}
_WIDE_ENOUGH = 1040
_ROOM_FOR_STEPS = 900
_ROOM_FOR_ALL = 1160
_TINY = 700
_HIGH_ENOUGH = 560
_LEGAL_LEAST = 160
_PREVIEW_SHARE = 5
_REMARKS = ("připomínka", "připomínky", "připomínek")

KEYS = (
    ("Ctrl+Page Down", "další část"),
    ("Ctrl+Page Up", "předchozí část"),
    ("F9", "zapíše čas teď do pole s časem"),
    ("F7", "ve vylíčení: zapíše další nezodpovězenou otázku"),
    ("F8", "co chybí před uzavřením"),
    ("F6", "převzít údaje z\u00a0dokladu"),
    ("Alt+A", "druhý jazyk a\u00a0písmo papíru"),
    ("Ctrl+T", "přečíst text občanovi na jeho obrazovce"),
    ("Ctrl+Shift+B", "informační balíček oběti"),
    ("Ctrl+P", "tisk ke kontrole"),
    ("Alt+I", "co mění nová verze podepsané listiny"),
    ("Ctrl+Enter", "uzavřít k podpisu"),
)
"""The keys of the page for the sheet on F1."""


class DocumentFrame(QObject):
    """Everything around the fields; it shows what it is told. `stepped` goes by parts."""

    stepped = Signal(int)

    def __init__(
        self, page: QWidget, parts: DocumentParts, pictures: Callable[[bytes], Pictures]
    ) -> None:
        super().__init__(page)
        self.ui = Ui_DocumentPage()
        self.ui.setupUi(page)
        self._page = page
        self._parts = parts
        self.parts_list = PartsList()
        self.legal_list = LegalList()
        self.problem_place = ProblemPlace()
        self.problem_list = ProblemList()
        self.preview = PagePreview(pictures)
        self.wording = WordingButton()
        self.changes_button = QPushButton(tr(" Co se l&iší"))
        self._problem_page = _scrolled(self.problem_list)
        self._is_draft = True
        self._place_widgets()
        self._draw_buttons()
        for key, distance in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(key), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._forward if distance > 0 else self._back)

    @property
    def is_problem_page_shown(self) -> bool:
        """Whether the list of all problems lies over the parts."""
        return self._parts.currentWidget() is self._problem_page

    def begin(self, template: Template, note: str, document: Document) -> None:
        """Names the document and shows how far it got."""
        self.ui.title_label.setText(template.title)
        self.show_note(note)
        self.ui.stepper.set_steps([tr(each) for each in STEPS], _STEP_OF[document.state])
        self._is_draft = not document.is_frozen
        self.wording.set_read_only(is_read_only=document.is_frozen)
        is_version = document.correction_kind is CorrectionKind.NEW_VERSION
        self.changes_button.setVisible(is_version and self._is_draft)
        for widget in (self.ui.discard_button, self.ui.problems_button, self.ui.close_button):
            widget.setVisible(self._is_draft)
        self.fit(self._page.size())

    def show_note(self, note: str, tone: str = "") -> None:
        """Shows the remark beside the title: whose paper it is, or that it could not be kept."""
        self.ui.note_label.setText(note)
        set_tone(self.ui.note_label, tone)

    def show_block(self, template: Template, block: Block) -> None:
        """Brings the part to the front, under its number and name."""
        places = {use.block: (n, tr(use.title)) for n, use in enumerate(template.blocks, start=1)}
        number, title = places[block]
        self._parts.show_block(block)
        self.ui.block_label.setText(f"{number}\u2002{title}")
        self._show_sentence_buttons(is_shown=block is Block.STATEMENT and self._is_draft)
        self._order_tab_stops(self._parts.panel(block).tab_stops())
        self.fit(self._page.size())

    def show_states(
        self,
        template: Template,
        dossier: Dossier,
        states: dict[Block, PartState],
        problems: Sequence[Problem],
    ) -> None:
        """Shows the state of each part, the checklist, and the problems of the part in sight."""
        self.parts_list.show_parts(template, states)
        self.legal_list.show_checklist(template, dossier)
        self.problem_place.show_problems(problems)
        self.widen_side()

    def widen_side(self) -> None:
        """Gives the lists at the left the room that their headings need in the font in force."""
        side = self.ui.side_column
        needed = max(card.minimumSizeHint().width() for card in (self.parts_list, self.legal_list))
        side.setMaximumWidth(max(side.minimumWidth(), needed))

    def show_problem_list(self, problems: Sequence[Problem]) -> None:
        """Shows the number of errors in the action bar, and all problems if the list is open."""
        if self.is_problem_page_shown:
            self.problem_list.show_problems(problems)
        count = len(errors_of(problems))
        words = _remaining_words(count, len(problems) - count)
        button = self.ui.problems_button
        button.setText(f" {words}")
        button.setAccessibleName(words)
        button.setIcon(icon("error", "error") if count else icon("done", "success"))
        set_kind(button, "quiet", "error" if count else "")

    def show_problem_page(self) -> None:
        """Lays the list of all problems over the parts."""
        self._parts.setCurrentWidget(self._problem_page)
        self.ui.block_label.setText(tr("Co zbývá před uzavřením"))
        self._show_sentence_buttons(is_shown=False)
        self.problem_place.hide()

    def fit(self, size: QSize) -> None:
        """Gives the text the room of everything else where there is little."""
        is_wide, is_high = size.width() >= _WIDE_ENOUGH, size.height() >= _HIGH_ENOUGH
        self.preview.setVisible(is_wide)
        self._show_steps(size.width())
        self.legal_list.setVisible(is_high)
        self.problem_place.setVisible(is_high and not self.is_problem_page_shown)
        self.ui.problems_key.setVisible(is_wide and self._is_draft)
        for room in (size.width(), _WIDE_ENOUGH - 1, _ROOM_FOR_STEPS - 1, _TINY - 1):
            # Longer words or wider letters ask for the form of a smaller window.
            self._show_words(min(room, size.width()))
            if self.ui.action_bar.sizeHint().width() <= size.width():
                break

    def _show_steps(self, width: int) -> None:
        """The steps, where there is room for them beside the title."""
        self.ui.stepper.setVisible(width >= _ROOM_FOR_STEPS)
        if self.ui.head.sizeHint().width() > width:
            self.ui.stepper.hide()

    def _show_words(self, room: int) -> None:
        """The words of the secondary buttons, with their keys where there is room."""
        is_wide, is_tiny = room >= _WIDE_ENOUGH, room < _TINY
        is_narrow = room < _ROOM_FOR_STEPS
        words = tr("Tisk ke kontrole" if self._is_draft and not is_narrow else "Tisk")
        self.ui.print_button.setText(f" {words}  Ctrl+P" if is_wide else f" {words}")
        self.ui.print_button.setAccessibleName(words)
        self.ui.close_button.setText(
            tr(" Uzavřít k\u00a0podpisu") + ("" if is_tiny else "  Ctrl+Enter")
        )
        self.wording.fit(is_wide=is_wide, is_tiny=is_narrow)
        is_roomy = room >= _ROOM_FOR_ALL
        discard = tr(" Zahodit koncept…" if is_roomy else " Zahodit…")
        self.ui.discard_button.setText("" if is_tiny else discard)

    def _forward(self) -> None:
        self.stepped.emit(1)

    def _back(self) -> None:
        self.stepped.emit(-1)

    def _place_widgets(self) -> None:
        ui = self.ui
        ui.block_label.setWordWrap(True)
        ui.title_slot.addWidget(IconLabel("document", "accenttext", 24))
        ui.head_row.insertWidget(ui.head_row.indexOf(ui.stepper), self.changes_button)
        ui.side_layout.addWidget(self.parts_list, 2)
        ui.side_layout.addWidget(self.legal_list, 1)
        ui.side_layout.addStretch()
        self.legal_list.setMinimumHeight(_LEGAL_LEAST)
        ui.parts_slot.addWidget(self._parts)
        self._parts.addWidget(self._problem_page)
        ui.problem_slot.addWidget(self.problem_place)
        ui.columns_layout.addWidget(self.preview, _PREVIEW_SHARE)
        ui.action_row.insertWidget(1, self.wording)

    def _order_tab_stops(self, inputs: Sequence[QWidget]) -> None:
        """Tab goes as the eye does: lists, the part in sight, preview, action bar."""
        ui, preview = self.ui, self.preview
        stops: list[QWidget] = [self.changes_button, self.parts_list.list, self.legal_list.list]
        stops += [ui.sentence_button, ui.verbatim_button, *inputs, preview]
        stops += [preview.previous_button, preview.next_button, preview.zoom_button]
        stops += [
            ui.discard_button,
            self.wording,
            ui.problems_button,
            ui.print_button,
            ui.close_button,
        ]
        order_tabs(stops)

    def _draw_buttons(self) -> None:
        ui = self.ui
        pictures = (
            (ui.sentence_button, "insert", "accent", tr("Vložit větu")),
            (ui.verbatim_button, "verbatim", "accent", tr("Doslovně")),
            (ui.discard_button, "discard", "error", tr("Zahodit koncept…")),
            (ui.print_button, "print", "muted", tr("Tisk ke kontrole")),
            (ui.close_button, "sign", "white", tr("Uzavřít k podpisu")),
            (self.changes_button, "history", "accent", tr("Co se liší od předchozí verze")),
        )
        set_kind(self.changes_button, "quiet")
        for button, name, tone, words in pictures:
            button.setIcon(icon(name, tone))
            button.setAccessibleName(words)

    def _show_sentence_buttons(self, *, is_shown: bool) -> None:
        self.ui.sentence_button.setVisible(is_shown)
        self.ui.verbatim_button.setVisible(is_shown)


def _remaining_words(count: int, remarks: int) -> str:
    if not count:
        return (
            tr("Lze uzavřít, {}").format(counted(remarks, *_REMARKS))
            if remarks
            else tr("Nic nechybí")
        )
    remains = plural(count, "zbývá", "zbývají", "zbývá")
    return tr("Před uzavřením {} {}").format(remains, counted(count, "věc", "věci", "věcí"))


def _scrolled(problem_list: ProblemList) -> QScrollArea:
    ground = QWidget()
    set_kind(ground, "scrolled")
    column = QVBoxLayout(ground)
    column.setContentsMargins(16, 0, 16, 14)
    column.addWidget(problem_list)
    column.addStretch()
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(ground)
    return area
