"""What is seen on the signing page; the acts stand in the page itself."""

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.document import Document, Signature, may_step, settled
from kkc_desktop.domain.document_lists import DocumentState, SignatureState
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.numbering import check_reference_number
from kkc_desktop.domain.print_job import PrintJob
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.ui.bundle_card import BundleCard
from kkc_desktop.ui.card_fold import CardFold
from kkc_desktop.ui.generated.ui_signing_page import Ui_SigningPage
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page_preview import PagePreview
from kkc_desktop.ui.scan_card import ScanCard
from kkc_desktop.ui.scan_words import problem_words
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.signing_rows import (
    awaited_words,
    copy_rows,
    handed_over_words,
    party_rows,
    result_words,
    steps_of,
)
from kkc_desktop.ui.style import set_problem, set_tone
from kkc_desktop.ui.widgets.plain_label import IconLabel
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList
from kkc_desktop.ui.widgets.work_list_delegate import TWO_LINES

_PARTY_ROW_HEIGHT = 44
_LEAST_PREVIEW = 204
_ROWS_AT_LEAST = 3
_PREVIEW_SHARE = 332
_NAME_WIDTH = 180
_WAITING_WIDTH = 320
_WAITING_WIDTH_FOLDED = 150
_HOW_ASSIGNED = "Uložená listina se nemění, č.\u00a0j. se k\u00a0ní jen připíše."
_FOR_OFFICER = "Č.\u00a0j., předání, dodatek a\u00a0zneplatnění jsou úkony policisty."


class SigningView:
    """The drawn form, its four cards and the preview, filled from a dossier.

    `name_of` gives the surname of an officer, `has_right` whether the person on duty may do an act,
    `uncertain` the jobs of a document of which nobody knows whether they were printed.
    """

    def __init__(
        self,
        page: QWidget,
        preview: PagePreview,
        scans: ScanCard,
        now: Callable[[], datetime],
        name_of: Callable[[OfficerId], str],
        has_right: Callable[[Act], bool],
        uncertain: Callable[[str], Sequence[PrintJob]],
    ) -> None:
        self._now = now
        self._name_of = name_of
        self._has_right = has_right
        self._uncertain = uncertain
        self._dossier: Dossier | None = None
        self._is_narrow = False
        self._bundle: BundleCard | None = None
        self._fold: CardFold | None = None
        self.ui = Ui_SigningPage()
        self.ui.setupUi(page)
        self.parties = SectionCard("sign", tr("Strany a\u00a0podpisy"))
        self.party_list = WorkList(_PARTY_ROW_HEIGHT)
        self.office = SectionCard("hand-over", tr("Číslo jednací a\u00a0předání"))
        self.scans = scans
        self.copies = SectionCard("print", tr("Výtisky a\u00a0kdo je má"))
        self.copy_list = WorkList()
        self.preview = preview
        self._waiting_icon = IconLabel("warning", "warning")
        self._lay_out(page)
        self.show_icons()
        self.party_list.current_row_changed.connect(self._show_chosen)
        self.ui.reference_number.textChanged.connect(self._check_reference)

    @property
    def dossier(self) -> Dossier:
        """What is shown."""
        assert self._dossier is not None, "the window shows a document before anybody acts on it"
        return self._dossier

    @property
    def has_dossier(self) -> bool:
        """Whether anything has been shown yet."""
        return self._dossier is not None

    @property
    def chosen_party(self) -> Signature | None:
        """The party whose row is chosen."""
        chosen = self.party_list.current_data()
        return next((s for s in self.dossier.signatures if s.id == chosen), None)

    def may_do(self, act: Act) -> bool:
        """Whether the document has come so far, and the person on duty may."""
        return may_step(self.dossier.document.state, act) and self._has_right(act)

    @property
    def is_reference_typed(self) -> bool:
        """Whether the č. j. in the field is not the stored one."""
        typed = self.ui.reference_number.text().strip()
        return (
            typed != self.dossier.document.reference_number
            and not self.ui.reference_number.isReadOnly()
        )

    def writing_parts(self) -> tuple[QWidget, ...]:
        """What writes something new about the paper."""
        ui = self.ui
        acts = (ui.addendum_button, ui.version_button, ui.void_button, ui.hand_over_button)
        return (ui.reference_number, ui.copy_acts, self.scans.scan_button, *acts)

    def show_head(self, title: str, words: str) -> None:
        """Shows the kind of paper and the words beside it."""
        self.ui.title.setText(title)
        self.ui.state_line.setText(words)

    def fold(self, *, is_narrow: bool, is_low: bool) -> None:
        """Leaves out what a narrow window has no room for; Ctrl+P still shows the pages."""
        if self._fold is not None:
            self._fold.set_room(has_room=is_narrow or not is_low)
        self._is_narrow = is_narrow
        self.preview.setVisible(not is_narrow)
        self.ui.columns_row.setStretch(1, 0 if is_narrow else _PREVIEW_SHARE)
        place = self.ui.work_column if is_narrow else self.ui.preview_place
        place.addWidget(self.office)
        self.ui.stepper.setVisible(not is_narrow)
        self.ui.acts_words.setVisible(not is_narrow)
        if self.has_dossier:
            self._show_print_words()

    def put_bundle(self, card: BundleCard) -> None:
        """Below the preview, and gone with it in a narrow window; in a low one it shares a place.

        The one that is open first is what comes next: papers before the signature, č. j. after it.
        """
        self.ui.preview_place.insertWidget(1, card)
        self._bundle = card
        office = (self.office, self.ui.reference_number)
        self._fold = CardFold((card, card.paper_list), office)

    def open_next(self) -> None:
        """Opens the card of the right column that the shown document needs next."""
        if self._bundle is not None and self._fold is not None:
            is_closed = self.dossier.document.state is DocumentState.CLOSED
            self._fold.open(self._bundle if is_closed else self.office)

    def show(self, dossier: Dossier) -> None:
        """Shows the document as it stands; a č. j. being typed stays."""
        self._dossier = dossier
        uncertain = self._uncertain(dossier.document.id)
        self.ui.stepper.set_steps(*steps_of(dossier))
        self.scans.show_document(dossier.document)
        self._show_parties(dossier)
        self._show_office(dossier.document)
        self._show_copies(dossier, uncertain)
        self._show_acts(dossier.document.state)

    def choose_awaited(self) -> None:
        """Chooses the first party without a result; keeps the choice when all have one."""
        awaited = (s.id for s in self.dossier.signatures if s.state is SignatureState.AWAITED)
        first = next(awaited, None)
        if first is not None:
            self.party_list.select_data(first)
        elif self.party_list.current_data() is None:
            self.party_list.select_first()
        self._show_chosen()

    def show_waiting(self, words: str, icon_name: str, tone: str) -> None:
        """Says in the action bar what is still awaited."""
        is_closed = self.dossier.document.state is DocumentState.CLOSED
        set_tone(self.ui.waiting_line, tone)
        width = _WAITING_WIDTH_FOLDED if self._is_narrow else _WAITING_WIDTH
        self.ui.waiting_line.setText(_cut(self.ui.waiting_line, words, width))
        self.ui.waiting_line.setAccessibleName(words)
        self._waiting_icon.show_icon(icon_name, tone)
        self.ui.waiting_line.setVisible(is_closed)
        self._waiting_icon.setVisible(is_closed)
        self.ui.waiting_key.setVisible(is_closed and tone != "success")

    def show_version_act(self, words: str, *, may_begin: bool) -> None:
        """Offers the new version where it follows, or the way to the one being written."""
        self.ui.version_button.setText(f" {words}")
        self.ui.version_button.setAccessibleName(words.replace("&", ""))
        self.ui.version_button.setVisible(may_begin and self.may_do(Act.BEGIN_VERSION))

    def show_icons(self) -> None:
        """Draws the icons of the buttons in the colours of the scheme."""
        for button, name, tone in (
            (self.ui.signed_button, "finish", "accenttext"),
            (self.ui.refused_button, "refused", "accenttext"),
            (self.ui.could_not_button, "cannot-write", "accenttext"),
            (self.ui.void_button, "void", "error"),
            (self.ui.addendum_button, "draft", "muted"),
            (self.ui.version_button, "history", "muted"),
            (self.ui.print_button, "print", "muted"),
            (self.ui.hand_over_button, "hand-over", "white"),
            (self.ui.confirm_button, "sign", "white"),
        ):
            button.setIcon(icon(name, tone))
        self.scans.show_icons()

    def _show_parties(self, dossier: Dossier) -> None:
        awaited = [s for s in dossier.signatures if s.state is SignatureState.AWAITED]
        count = len(dossier.signatures)
        is_closed = dossier.document.state is DocumentState.CLOSED
        self.party_list.set_rows(party_rows(dossier, self._now()))
        is_voided = dossier.document.state is DocumentState.VOIDED
        self.parties.set_share(
            "" if is_voided else tr("{} z\u00a0{}").format(count - len(awaited), count)
        )
        self.parties.set_note(tr("šipky vyberou osobu") if is_closed else "")
        self.ui.acts.setVisible(is_closed)
        self.ui.result.setVisible(not is_closed)
        self.ui.result_line.setText("" if is_closed else result_words(dossier.document))
        if settled(dossier.signatures):
            missing = problem_words(self.scans.returned)[0]
            if missing:
                self.show_waiting(missing, "error", "error")
            else:
                self.show_waiting(tr("Všechny výsledky jsou zapsány"), "done", "success")
        else:
            self.show_waiting(awaited_words(len(awaited)), "warning", "warning")

    def _show_office(self, document: Document) -> None:
        self.ui.evidence_number.setText(document.evidence_number)
        self.ui.handed_over.setText(handed_over_words(document))
        may_assign = self.may_do(Act.ASSIGN_REFERENCE)
        self.ui.reference_number.setReadOnly(not may_assign)
        empty = tr("přidělí ETŘ, doplní se později" if may_assign else "nepřiděleno")
        self.ui.reference_number.setPlaceholderText(empty)
        self.ui.reference_button.setVisible(may_assign)
        self._check_reference()

    def _show_copies(self, dossier: Dossier, uncertain: Sequence[PrintJob]) -> None:
        rows = copy_rows(dossier, self._name_of, uncertain)
        self.copy_list.set_rows(rows)
        self.copies.set_count(len(dossier.copies))
        if rows:
            self.copies.clear_empty()
        else:
            is_voided = dossier.document.state is DocumentState.VOIDED
            hint = tr(
                "Zneplatněný dokument se netiskne." if is_voided else "Tiskne se klávesami Ctrl+P."
            )
            self.copies.set_empty("print", tr("Bez výtisku"), hint)

    def _show_acts(self, state: DocumentState) -> None:
        is_closed = state is DocumentState.CLOSED
        may_print = state is not DocumentState.VOIDED
        self._show_print_words()
        self.ui.print_button.setVisible(may_print)
        self.ui.copy_acts.setVisible(may_print)
        self.ui.confirm_button.setVisible(is_closed)
        self.ui.void_button.setVisible(self.may_do(Act.VOID_DOCUMENT))
        self.ui.addendum_button.setVisible(self.may_do(Act.BEGIN_ADDENDUM))
        self.ui.hand_over_button.setVisible(self.may_do(Act.HAND_OVER_DOCUMENT))

    def _show_print_words(self) -> None:
        is_closed = self.dossier.document.state is DocumentState.CLOSED
        words = tr("Tisk k\u00a0podpisu" if is_closed else "Další výtisk")
        self.ui.print_button.setText(f" {words}" if self._is_narrow else f" {words}  Ctrl+P")
        self.ui.print_button.setAccessibleName(f"{words}, Ctrl+P")

    def _show_chosen(self) -> None:
        chosen = self.chosen_party
        self.ui.chosen_party.setText(
            _cut(self.ui.chosen_party, chosen.party, _NAME_WIDTH) if chosen else ""
        )
        for button in self._party_buttons():
            button.setEnabled(chosen is not None)

    def _party_buttons(self) -> tuple[QPushButton, ...]:
        return self.ui.signed_button, self.ui.refused_button, self.ui.could_not_button

    def _check_reference(self) -> None:
        problems = check_reference_number(self.ui.reference_number.text())
        words = f"{tr(problems[0].text)} {tr(problems[0].fix)}" if problems else ""
        set_problem(self.ui.reference_number, "warning" if problems else "")
        self.ui.reference_number.setAccessibleDescription(words)
        self.ui.reference_hint.setText(words or self._reference_hint())
        set_tone(self.ui.reference_hint, "warning" if problems else "")
        self.ui.reference_button.setEnabled(self.has_dossier and self.is_reference_typed)

    def _reference_hint(self) -> str:
        if not self._has_right(Act.ASSIGN_REFERENCE):
            return tr(_FOR_OFFICER)
        may_assign = self.has_dossier and self.may_do(Act.ASSIGN_REFERENCE)
        return tr(_HOW_ASSIGNED) if may_assign else ""

    def _lay_out(self, page: QWidget) -> None:
        ui = self.ui
        self.party_list.setAccessibleName(tr("Strany a\u00a0podpisy"))
        self.copy_list.setAccessibleName(tr("Výtisky"))
        # Otherwise the height it would like makes the page scroll.
        self.party_list.setMinimumHeight(_ROWS_AT_LEAST * _PARTY_ROW_HEIGHT)
        self.party_list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        ui.state_line.setWordWrap(True)  # beside a long title it takes two lines
        ui.head_row.insertWidget(0, IconLabel("document", "accenttext", 24))
        ui.action_row.insertWidget(ui.action_row.indexOf(ui.waiting_line), self._waiting_icon)
        self.parties.body.addWidget(self.party_list, 1)
        self.parties.body.addWidget(ui.acts)
        self.parties.body.addWidget(ui.result)
        ui.parties_place.addWidget(self.parties)
        self.office.body.addWidget(ui.office)
        ui.office_place.addWidget(self.scans)
        self.copies.body.addWidget(self.copy_list, 1)
        self.copies.body.addWidget(ui.copy_acts)
        ui.copies_place.addWidget(self.copies)
        ui.preview_place.addWidget(self.preview, 1)
        ui.preview_place.addWidget(self.office)
        ui.preview_place.setSpacing(12)
        self.preview.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.preview.setMinimumHeight(_LEAST_PREVIEW)
        # So does the list of copies under the band of a corrected paper; two rows it always has.
        self.copy_list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.copy_list.setMinimumHeight(2 * TWO_LINES)
        ui.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        QWidget.setTabOrder(self.party_list, ui.signed_button)
        QWidget.setTabOrder(ui.could_not_button, self.scans.stops()[0])
        for before, after in pairwise((*self.scans.stops(), self.copy_list)):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(self.copy_list, ui.citizen_copy_button)
        QWidget.setTabOrder(ui.reprint_button, self.preview)
        QWidget.setTabOrder(self.preview, ui.reference_number)


def _cut(label: QLabel, words: str, width: int) -> str:
    """The words as far as they fit, so that a long name does not widen the page."""
    return label.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
