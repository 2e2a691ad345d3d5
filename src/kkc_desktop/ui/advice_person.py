"""Who is advised, if they gave a name, and what they were advised here before."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.czech import ZONE, day_words
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.finding import Hit
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.generated.ui_advice_page import Ui_AdvicePage
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.person_lookup import lookup_at
from kkc_desktop.ui.records_dialog import RecordsDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.day_edit import DayEdit
from kkc_desktop.ui.widgets.elided_label import ElidedLabel
from kkc_desktop.ui.widgets.known_person_edit import KnownPersonEdit
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.work_list import WorkRow

if TYPE_CHECKING:
    from kkc_desktop.services.advising import Advising

_VOLUNTARY = (
    "Jméno je dobrovolné, rada platí i\u00a0bez něj. "
    "Kdo je řekne, u\u00a0toho se ukáže, co už tu slyšel."
)


class AdvicePerson(QObject):
    """The button for a name, and the note with earlier advice.

    Signals: changed() when a name was added or taken away, wanted(Wish) when an earlier record is
    to be opened.
    """

    changed = Signal()
    wanted = Signal(object)

    def __init__(self, ui: Ui_AdvicePage, advising: "Advising") -> None:
        super().__init__()
        self._advising = advising
        self._window = ui.head
        self._advice: AdviceRecord | None = None
        self.person: Person | None = None
        self.is_own = False
        self.earlier: tuple[AdviceRecord, ...] = ()
        self.button = QPushButton()
        set_kind(self.button, "quiet")
        self.button.setIcon(icon("add-person"))
        ui.head_row.addWidget(self.button)
        self.note = QFrame()
        self.when = PlainLabel("", "")
        self.words = ElidedLabel()
        self.more_button = QPushButton(tr("&Dřívější rady"))
        set_kind(self.more_button, "quiet")
        self._lay_out_note()
        ui.side_layout.addWidget(self.note)
        self.button.clicked.connect(self._ask)
        self.more_button.clicked.connect(self._show_earlier)
        QWidget.setTabOrder(ui.leaflet_copies, self.button)
        QWidget.setTabOrder(self.button, self.more_button)

    @property
    def own(self) -> tuple[Person, ...]:
        """The person as part of this advice; nobody when the contact names them or nobody does."""
        return (self.person,) if self.person and self.is_own else ()

    def show(self, advice: AdviceRecord, person: Person | None, *, is_stored: bool) -> None:
        """Shows who is advised and what they heard here before."""
        self._advice, self.person = advice, person
        self.is_own = person is not None and person.record_id == advice.id
        self.button.setVisible(not is_stored and (person is None or self.is_own))
        initials = person.initials.replace("&", "&&") if person else ""
        words = f"O&soba: {initials}" if person else tr("Připojit o&sobu")
        self.button.setText(f" {words}")
        self.button.setAccessibleName(
            tr("Osoba: {}").format(person.initials) if person else tr("Připojit osobu")
        )
        self.earlier = self._advising.before(person, advice) if person else ()
        self.note.setVisible(bool(self.earlier))
        if self.earlier:
            self._show_newest(self.earlier[0])

    def _show_newest(self, advice: AdviceRecord) -> None:
        times = counted(len(self.earlier), "rada", "rady", "rad")
        day = day_words(advice.given_at.astimezone(ZONE).date())
        leaflet = tr(" · leták {}").format(advice.leaflet_code) if advice.leaflet_code else ""
        self.when.setText(tr("{}, naposledy {}").format(times, day))
        self.words.setText(f"{self._advising.topic_words(advice)}{leaflet}")

    def _ask(self) -> None:
        assert self._advice is not None, "the page shows advice before anybody is added to it"
        person = self.person or self._advising.blank_person(self._advice)
        AdvicePersonDialog(person, self._take, self._advising.now, self._window).open()

    def _take(self, person: Person) -> None:
        assert self._advice is not None, "the page shows advice before anybody is added to it"
        is_named = bool(person.surname or person.given_names)
        self.show(self._advice, person if is_named else None, is_stored=False)
        self.changed.emit()

    def _show_earlier(self) -> None:
        rows = [self._earlier_row(advice) for advice in self.earlier]
        dialog = RecordsDialog("history", tr("Dřívější rady"), rows, self._window)
        dialog.wanted.connect(self.wanted)
        dialog.open()

    def _earlier_row(self, advice: AdviceRecord) -> WorkRow:
        given = day_words(advice.given_at.astimezone(ZONE).date())
        printed = advice.leaflet_code, advice.leaflet_version
        leaflet = tr(" · leták {}, verze {}").format(*printed) if advice.leaflet_code else ""
        return WorkRow(
            icon="advice",
            title=self._advising.topic_words(advice),
            second_line=f"{given} · {tr(advice.form.label)}{leaflet}",
            data=Wish(place=Place.ADVICE, record_id=advice.id),
        )

    def _lay_out_note(self) -> None:
        set_kind(self.note, "problem-note")
        column = QVBoxLayout()
        column.setSpacing(1)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(tr("Už tu byla"), "problem-title", tone="note"), 1)
        head.addWidget(self.more_button)
        column.addLayout(head)
        column.addWidget(self.when)
        column.addWidget(self.words)
        row = QHBoxLayout(self.note)
        row.setContentsMargins(12, 6, 8, 9)
        row.setSpacing(10)
        row.addWidget(IconLabel("history", "note"))
        row.addLayout(column, 1)
        self.note.hide()


class AdvicePersonDialog(EntryDialog):
    """The few data that tell people apart; an emptied name takes the person away again."""

    def __init__(
        self,
        person: Person,
        keep: Callable[[Person], None],
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("person", tr("Komu radíme"), tr(_VOLUNTARY), tr("Připojit"), parent=parent)
        self._person = person
        self._keep = keep
        self.surname, self.given_names, self.phone = KnownPersonEdit(), QLineEdit(), QLineEdit()
        self.surname.found = self._find
        self.surname.chosen.connect(self._recall)
        self.born_on = DayEdit()
        self.born_on.set_now(now)
        for name, label in (("surname", tr("&Příjmení")), ("given_names", tr("&Jméno"))):
            self._add(name, label)
        self.add("born_on", "&Narozen(a)", self.born_on)
        self._add("phone", "&Telefon")
        for name in ("surname", "given_names", "phone"):
            getattr(self, name).setText(getattr(person, name))
        self.born_on.set_value(person.born_on)
        self.surname.setFocus()

    def perform_act(self) -> None:
        """Hands the person over."""
        surname, given_names = clean_text(self.surname.text()), clean_text(self.given_names.text())
        phone, born_on = clean_text(self.phone.text()), self.born_on.value()
        if (phone or born_on) and not (surname.strip() or given_names.strip()):
            text = tr("Chybí jméno nebo příjmení.")
            fix = tr("Zapište je, nebo vymažte i\u00a0ostatní údaje.")
            raise NotComplete((Problem(field="surname", text=text, fix=fix),))
        self._keep(
            replace(
                self._person,
                surname=surname.strip(),
                given_names=given_names.strip(),
                born_on=born_on,
                phone=phone.strip(),
            )
        )

    def _find(self, typed: str) -> tuple[Hit, ...]:
        lookup = lookup_at(self)
        return lookup.find(typed) if lookup else ()

    def _recall(self, card_id: str) -> None:
        """Names the known person; what is written beside the surname stays."""
        lookup = lookup_at(self)
        known = lookup.take(card_id) if lookup else None
        if known is None:
            return
        self._person = replace(self._person, id=PersonId(known.card.id))
        self.surname.setText(known.card.surname)
        if not self.given_names.text().strip():
            self.given_names.setText(known.card.given_names)

    def _add(self, name: str, label: str) -> None:
        self.add(name, label, getattr(self, name), longest(Person, name))
