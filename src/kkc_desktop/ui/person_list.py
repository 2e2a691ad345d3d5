"""The list of known persons: surname, initial and year of birth, what may be read at a counter."""

from dataclasses import replace

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.card_words import number_words
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.card_dialog import CardDialog
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import Place, Said, Wish
from kkc_desktop.ui.records_page import ListLook, RecordsPage
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind

_EMPTY = (
    "persons",
    "Zatím žádná karta",
    "Karta vznikne, jakmile bude osoba jmenována v\u00a0kontaktu, radě nebo listině.",
)


class PersonList(RecordsPage):
    """Enter opens a card, Insert begins a new one."""

    def __init__(self, services: Services) -> None:
        look = ListLook(
            kind=RecordKind.PERSON,
            title=tr("Osoby"),
            picture="persons",
            wish_of=lambda row: Wish(place=Place.PERSON, record_id=row.id),
            empty=(_EMPTY[0], tr(_EMPTY[1]), tr(_EMPTY[2])),
        )
        super().__init__(services, look)
        self.new_button = QPushButton(tr(" Nová karta…  Ins"))
        self.new_button.setIcon(icon("add-person"))
        self.new_button.setAccessibleName(tr("Nová karta, Insert"))
        set_kind(self.new_button, "secondary")
        self.new_button.clicked.connect(lambda: self.begin_card())
        self.head.addWidget(self.new_button)
        QShortcut(QKeySequence("Ins"), self, self.begin_card)

    def refresh(self) -> None:
        """Reads the cards again; who may not write a card is not offered a new one."""
        super().refresh()
        self.new_button.setVisible(self._services.workplace.may(Act.KEEP_PERSON))

    def focus_first(self) -> None:
        """The chosen row, or of an empty list the way to the first card."""
        super().focus_first()
        if not self.filter.isVisibleTo(self):
            self.new_button.setFocus()

    def show_part(self, name: str) -> None:
        """Begins the card of a surname that the search did not find."""
        if name:
            self.begin_card(name)

    def begin_card(self, surname: str = "") -> None:
        """Asks for what is known and opens the new card."""
        files, now = self._services.person_files, self._services.workplace.now
        with guarded(self):
            card = replace(files.blank(), surname=surname)
            CardDialog(card, self._keep, files.problems, now, self).open()

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of this page."""
        return (*super().keys(), ("Insert", tr("nová karta osoby")))

    def _keep(self, card: PersonCard) -> None:
        kept = self._services.person_files.keep(card)
        self.saved.emit(Said(text=tr("Karta {} uložena.").format(number_words(kept.number))))
        self.wanted.emit(Wish(place=Place.PERSON, record_id=kept.id))
