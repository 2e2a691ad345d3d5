"""The form of a person's card: what is known today; what papers hold is not touched by it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.card_words import number_words
from kkc_desktop.domain.code_lists import IdentityDocumentKind, Language, Sex
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.domain.problems import Level, Problem, by_weight
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.field_labels import field_labels, titled
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.generated.ui_person_card import Ui_PersonCardForm
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.scrolled_column import scrolled_column
from kkc_desktop.ui.style import set_tone

_WIDTH, _HEIGHT = 720, 716
_CHECK_AFTER_MS = 200
_KEPT = "Listiny drží, co osoba uvedla tehdy; změna na kartě je nemění."


class CardDialog(EntryDialog):
    """`save` gets the changed card and calls the service; `check` says what is odd about it.

    What is odd is said under the form and never stops a save.
    """

    def __init__(
        self,
        card: PersonCard,
        save: Callable[[PersonCard], object],
        check: Callable[[PersonCard], list[Problem]],
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        is_new = not card.revision
        title = (
            tr("Nová karta osoby")
            if is_new
            else tr("Údaje na kartě {}").format(number_words(card.number))
        )
        super().__init__("edit-person", title, tr(_KEPT), tr("Uložit"), width=_WIDTH, parent=parent)
        self._card, self._save, self._check = card, save, check
        drawn = QWidget()
        self.ui = Ui_PersonCardForm()
        self.ui.setupUi(drawn)
        self.ui.sex.set_choices(Sex)
        self.ui.identity_document.set_choices(IdentityDocumentKind)
        self.ui.language.set_choices(Language)
        self.form = RecordForm(self.ui, PersonCard, now)
        self._words = field_labels(drawn)
        self.body.addWidget(scrolled_column((drawn,)), 1)
        room = self.screen().availableSize()
        self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))
        self._check_soon = QTimer(self, singleShot=True, interval=_CHECK_AFTER_MS)
        self._check_soon.timeout.connect(self.check)
        self.form.show(card)
        self.form.changed.connect(self._check_soon.start)
        self.form.focus("surname")

    def perform_act(self) -> None:
        """Stores the card; unreadable fields and what the service refuses keep the form open."""
        try:
            unreadable = self.form.unreadable()
            if unreadable:
                raise NotComplete(tuple(unreadable))
            self._save(self.form.read(self._card))
        except NotComplete as refusal:
            self._show(list(refusal.problems))
            self.form.focus(refusal.problems[0].field)
            raise

    def check(self) -> None:
        """Says what is odd about the card as typed so far, the weightiest first."""
        found = self._check(self.form.read(self._card))
        warnings = [problem for problem in found if problem.level is not Level.ERROR]
        self._show(warnings)
        first = next(iter(by_weight(titled(warnings, self._words))), None)
        self.hint_label.setText(
            f"{tr(first.title)}: {tr(first.text)} {tr(first.fix)}" if first else ""
        )
        set_tone(self.hint_label, first.level.name.lower() if first else "")

    def _show(self, problems: list[Problem]) -> None:
        self.form.show_problems(titled(problems, self._words))
