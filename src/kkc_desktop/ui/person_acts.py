"""What is done with a person's card, each after its question; the page is read again then."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.card_merge import Sides
from kkc_desktop.domain.card_words import number_words
from kkc_desktop.domain.person_card import PersonCard, PersonFlag, PersonMerge
from kkc_desktop.domain.person_file import Alike
from kkc_desktop.domain.person_lists import FlagKind
from kkc_desktop.ui.card_dialog import CardDialog
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.page import Said
from kkc_desktop.ui.person_dialogs import (
    FlagDialog,
    FlagEndDialog,
    merge_dialog,
    unmerge_dialog,
)
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.question import ask

if TYPE_CHECKING:
    from kkc_desktop.services.person_files import PersonFiles
    from kkc_desktop.services.person_flags import PersonFlags
    from kkc_desktop.services.person_merging import PersonMerging
    from kkc_desktop.ui.person_page import PersonPage

_APART = "Není to ona"


class PersonActs(QObject):
    """The acts of the page of a person."""

    def __init__(
        self,
        page: "PersonPage",
        files: "PersonFiles",
        flags: "PersonFlags",
        merging: "PersonMerging",
        reveal: Callable[[str], str],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._files, self._flags, self._merging = files, flags, merging
        self._reveal = reveal

    @property
    def may_merge(self) -> bool:
        """Whether the person on duty may make one card of two."""
        return self._files.may(Act.MERGE_PERSONS)

    @property
    def may_unmerge(self) -> bool:
        """Whether the person on duty may make two cards of one again."""
        return self._files.may(Act.UNMERGE_PERSONS)

    def today(self) -> date:
        """The day at the desk."""
        return self._files.today()

    def author_of(self, flag: PersonFlag) -> str:
        """Who wrote the warning."""
        return self._files.officer_name(flag.recorded_by)

    def show_birth_number(self) -> None:
        """Uncovers the birth number; that it was shown is written down first."""
        with guarded(self._page):
            self._page.facts.show_number(self._reveal(self._card.id))
            self._page.past.list.setFocus()

    def edit(self) -> None:
        """The form of the card."""
        files = self._files
        CardDialog(self._card, self._keep, files.problems, files.now, self._page).open()

    def add_flag(self) -> None:
        """A new warning."""
        card_id = self._card.id

        def perform(kind: FlagKind, reason: str, until: date) -> None:
            self._flags.add(card_id, kind, reason, until)
            self._tell(tr("Upozornění je zapsáno."))

        FlagDialog(perform, self._flags.usual_end(), self._files.now, self._page).open()

    def change_flag(self, flag: PersonFlag) -> None:
        """Ends a warning or prolongs it."""

        def end(reason: str) -> None:
            self._flags.end(flag, reason)
            self._tell(tr("Upozornění je ukončeno."))

        def extend(until: date, reason: str) -> None:
            self._flags.extend(flag, until, reason)
            self._tell(tr("Upozornění je prodlouženo."))

        usual, now = self._flags.usual_end(), self._files.now
        FlagEndDialog(flag, end, extend, usual, now, self._page).open()

    def tell_apart(self, alike: Alike) -> None:
        """Says that the two cards are different people."""
        number = number_words(alike.card.number)
        question = tr("Je na kartě {} někdo jiný?").format(number)
        text = tr("Karty se už nebudou nabízet jako tatáž osoba. Rozhodnutí se zapíše na obě.")
        if ask(self._page, question, text, tr("Zpět"), tr(_APART), verb_icon="not-same") == tr(
            _APART
        ):
            with guarded(self._page):
                self._merging.tell_apart(self._card, alike.card)
                self._tell(tr("Karta {} je zapsaná jako jiná osoba.").format(number))

    def merge(self, alike: Alike, sides: Sides) -> None:
        """Makes one card of two, with the chosen values."""
        card, number = self._card, number_words(alike.card.number)

        def perform(reason: str) -> None:
            self._merging.merge(card, alike.card, sides, reason)
            self._tell(tr("Karta {} je sloučená s\u00a0touto.").format(number))

        merge_dialog(card, alike.card, sides, perform, self._page).open()

    def unmerge(self, merge: PersonMerge) -> None:
        """Makes two cards of one again, after it was seen what that does."""

        def perform(reason: str) -> None:
            self._merging.unmerge(merge, reason)
            self._tell(tr("Karty jsou zase dvě."))

        with guarded(self._page):
            unmerge_dialog(self._merging.preview(merge), perform, self._page).open()

    @property
    def _card(self) -> PersonCard:
        assert self._page.file is not None, "a card is shown before anything is done with it"
        return self._page.file.card

    def _keep(self, card: PersonCard) -> None:
        self._files.keep(card)
        self._tell(tr("Karta je uložená."))

    def _tell(self, words: str) -> None:
        self._page.saved.emit(Said(text=words))
        self._page.refresh()
        held = self._page.window().focusWidget()
        if held is None or not held.isVisible():  # what was pressed may be gone with its card
            self._page.focus_first()
