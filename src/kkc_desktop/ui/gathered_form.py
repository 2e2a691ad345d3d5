"""The drawn fields of one gathered person, for the quick card and for the full one."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from kkc_desktop.domain.event_lists import Need
from kkc_desktop.domain.gathering import GatheredPerson
from kkc_desktop.domain.gathering_register import GatheringRegister
from kkc_desktop.domain.gathering_words import band_words, shortened
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.ui.enter_moves_on import EnterMovesOn
from kkc_desktop.ui.field_labels import field_labels, titled
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.generated.ui_gathered_card import Ui_GatheredCard
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.tab_order import order_tabs
from kkc_desktop.ui.typed_rest import texts_without_meaning, type_again
from kkc_desktop.ui.widgets.free_combo import FreeCombo

_NEED_COLUMNS = 3
_ANIMALS = ("pes", "pes, na vodítku", "kočka", "kočka v\u00a0přepravce", "hlodavec v\u00a0kleci")
_PLACES = ("tělocvična", "chodba", "jídelna", "ošetřovna", "u\u00a0přepážky")


class GatheredForm(QWidget):
    """Shows a person and reads them back; it stores nothing. `edited` at every change."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_GatheredCard()
        self.ui.setupUi(self)
        self.ui.needs.set_choices(Need, _NEED_COLUMNS, is_exclusive=False, has_caps=False)
        self._person: GatheredPerson | None = None
        self.form = RecordForm(self.ui, GatheredPerson)
        self._labels = field_labels(self)
        self._enter = EnterMovesOn(self)
        self._enter.watch(self.ui.needs)
        for combo in (self.ui.group_name, self.ui.animals, self.ui.place):
            combo.set_limit(longest(GatheredPerson, combo.objectName()))
        self.ui.animals.show_hint(tr("žádná"))
        self.ui.group_name.show_hint(tr("bez skupiny"))
        self._order_tabs()
        self.form.changed.connect(self.edited)

    @property
    def person(self) -> GatheredPerson:
        """The person as it stands on the screen."""
        assert self._person is not None, "a person is shown before anything is asked"
        return self.form.read(self._person)

    @property
    def has_person(self) -> bool:
        """Whether anybody has been shown yet."""
        return self._person is not None

    def _order_tabs(self) -> None:
        """The chips are made later than the drawn fields and would come last."""
        ui = self.ui
        chips = ui.needs.findChildren(QAbstractButton)
        order_tabs([ui.contact, *chips, ui.needs_note, ui.animals, ui.place, ui.is_alone])

    def offer(self, register: GatheringRegister) -> None:
        """Offers the groups and places of the people who are here, by short words."""
        groups = register.groups()
        self.ui.group_name.set_choices(_group_choices(groups))
        places = sorted({person.place for person in register.here if person.place})
        _offer_words(self.ui.place, (*places, *(p for p in _PLACES if p not in places)))
        _offer_words(self.ui.animals, _ANIMALS)

    def show_person(self, person: GatheredPerson) -> None:
        """Shows the person; what was typed before is gone."""
        self._person = person
        self.form.show(person)
        self.ui.band_number.setText(band_words(person.band))

    def show_band(self, band: int) -> None:
        """Shows that another band is next."""
        if self._person is not None:
            self._person = replace(self._person, band=band)
            self.ui.band_number.setText(band_words(band))

    def unreadable(self) -> list[Problem]:
        """What was typed and means nothing."""
        return self.form.unreadable()

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Marks the fields and puts the caret into the first of them."""
        found = titled(problems, self._labels)
        self.form.show_problems(found)
        if found:
            self.form.focus(found[0].field)

    def focus(self, field: str) -> bool:
        """Puts the caret into the field."""
        return self.form.focus(field)

    def texts(self) -> dict[str, str]:
        """Typed texts that no record can hold."""
        return texts_without_meaning(self.form)

    def type_again(self, texts: Mapping[str, str]) -> None:
        """Puts such texts back."""
        type_again(self.form, texts)


def group_words(group_name: str, count: int) -> str:
    """The group as a list shows it: rodina K. (4)."""
    return f"{shortened(group_name)} ({count})"


def _group_choices(groups: Mapping[str, int]) -> list[tuple[str, str]]:
    """Groups whose short words are the same are told apart by a number."""
    choices: list[tuple[str, str]] = []
    seen: dict[str, int] = {}
    for name, count in groups.items():
        words = group_words(name, count)
        seen[words] = seen.get(words, 0) + 1
        choices.append((name, words if seen[words] == 1 else f"{words} – {seen[words]}."))
    return choices


def _offer_words(combo: FreeCombo, words: Iterable[str]) -> None:
    combo.set_choices([(each, each) for each in words])
