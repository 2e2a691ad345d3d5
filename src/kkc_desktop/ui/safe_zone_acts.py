"""What can be done with the people of the register: each act asks in a small dialog of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.gathering import GatheredPerson, GatheredPersonId, SoughtPersonId
from kkc_desktop.domain.gathering_match import matches
from kkc_desktop.domain.gathering_register import DueErasure, GatheringRegister
from kkc_desktop.domain.gathering_words import band_words
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.gathered_dialogs import (
    CountDialog,
    Departing,
    DepartureDialog,
    SeekDialog,
    Sought,
)
from kkc_desktop.ui.gathered_form import group_words
from kkc_desktop.ui.gathered_person_dialog import PersonDialog, title_of
from kkc_desktop.ui.password_dialog import with_password
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted

if TYPE_CHECKING:
    from kkc_desktop.services.accounts import Accounts
    from kkc_desktop.services.drafts import Drafts
    from kkc_desktop.services.gathering import Gathering
    from kkc_desktop.services.gathering_erasure import GatheringErasure
    from kkc_desktop.services.gathering_papers import GatheringPapers

PEOPLE = ("osoba", "osoby", "osob")


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeZoneServices:
    """What the page asks; `accounts` is called only when a password is needed."""

    gathering: "Gathering"
    papers: "GatheringPapers"
    erasure: "GatheringErasure"
    drafts: "Drafts"
    accounts: Callable[[], "Accounts"]


class SafeZoneActs(QObject):
    """Opens the dialogs over the page and calls the services.

    Signal done(words, whether it is no good news) when something is stored.
    `register` gives the register shown, `chosen` whom the table stands on.
    """

    done = Signal(str, bool)

    def __init__(
        self,
        page: QWidget,
        services: SafeZoneServices,
        register: Callable[[], GatheringRegister],
        chosen: Callable[[], GatheredPerson | None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._services = services
        self._gathering = services.gathering
        self._shown = register
        self._chosen = chosen

    @property
    def register(self) -> GatheringRegister:
        """The register shown."""
        return self._shown()

    def count(self) -> None:
        """F7: asks how many were counted."""
        CountDialog(len(self.register.here), self._write_count, self._page).open()

    def open_current(self) -> None:
        """Enter in the table: the full card, which is a consultation."""
        chosen = self._chosen()
        if chosen is None:
            return
        with guarded(self._page):
            person = self._gathering.open_person(chosen.id)
            PersonDialog(
                person, self.register, self._change, self._ask_leave, self._come_back, self._page
            ).open()

    def ask_departure(self) -> None:
        """Asks which group leaves; the chosen person is offered first."""
        choices = self._departing()
        if choices:
            DepartureDialog(
                tr("Kdo odjíždí?"), choices, self._gathering.now, self._depart, self._page
            ).open()

    def ask_end(self) -> None:
        """Asks where everybody who is still here goes."""
        here = self.register.here
        words = tr("Ukončit pobyt všech ({})?").format(counted(len(here), *PEOPLE))
        choices = [(tr("všichni, kdo jsou tady"), [person.id for person in here])]
        now, perform = self._gathering.now, self._end_stay
        DepartureDialog(words, choices, now, perform, self._page, is_final=True).open()

    def ask_sought(self) -> None:
        """Asks whom somebody seeks."""
        SeekDialog(self._seek, self._page).open()

    def verify(self, sought_id: object) -> None:
        """Enter on somebody sought: compare and tell."""
        from kkc_desktop.ui.sought_dialog import SoughtDialog

        if not sought_id or not isinstance(sought_id, str):
            return
        with guarded(self._page):
            sought = self._gathering.open_sought(SoughtPersonId(sought_id))
            found = matches(sought, self.register.people)

            def look(person: GatheredPerson) -> GatheredPerson:
                return self._gathering.open_person(person.id)

            def settle(matched_id: str, told: str) -> None:
                match = GatheredPersonId(matched_id) if matched_id else None
                self._gathering.settle_sought(sought.id, told, match)
                self._say(tr("Hledání uzavřeno; zapsáno do deníku události."))

            SoughtDialog(sought, found, look, settle, self._page).open()

    def ask_erasure(self) -> None:
        """Shows what is due and erases it with the password."""
        from kkc_desktop.ui.gathered_erasure_dialog import ErasureDialog

        with guarded(self._page):
            ErasureDialog(self._services.erasure.due(), self._erase, self._page).open()

    def _write_count(self, people: int, note: str) -> None:
        found = self._gathering.count(self.register.event.id, people, note)
        words = tr("souhlasí" if found.counted == found.expected else "nesouhlasí")
        text = tr("Sečteno {}, v\u00a0evidenci {}: {}.").format(
            found.counted, found.expected, words
        )
        self._say(text, is_warning=found.counted != found.expected)

    def _change(self, person: GatheredPerson) -> None:
        self._gathering.change(person)
        self._say(tr("Páska {}: změna uložena.").format(band_words(person.band)))

    def _come_back(self, person: GatheredPerson) -> None:
        with guarded(self._page):
            self._change(replace(person, left_at=None, left_to=""))

    def _ask_leave(self, person: GatheredPerson) -> None:
        choices = [(title_of(person), [person.id])]
        now = self._gathering.now
        DepartureDialog(tr("Kam odjíždí?"), choices, now, self._depart, self._page).open()

    def _depart(self, ids: Sequence[str], where: str, at: datetime | None) -> None:
        gone = self._gathering.depart([GatheredPersonId(each) for each in ids], where, at)
        self._say(tr("Odjezd zapsán: {}.").format(counted(len(gone), *PEOPLE)))

    def _end_stay(self, _ids: Sequence[str], where: str, at: datetime | None) -> None:
        gone = self._gathering.end_stay(self.register.event.id, where, at)
        self._say(tr("Pobyt všech ukončen: {}.").format(counted(len(gone), *PEOPLE)))

    def _seek(self, typed: Sought) -> None:
        blank = self._gathering.blank_sought(self.register.event.id)
        self._gathering.seek(
            replace(
                blank,
                description=typed.description,
                apparent_age=typed.apparent_age,
                came_from=typed.came_from,
                seeker=typed.seeker,
                seeker_contact=typed.seeker_contact,
            )
        )
        self._say(tr("Dotaz na hledanou osobu zapsán."))

    def _erase(self, due: DueErasure) -> None:
        erase = self._services.erasure.erase
        words = tr("Vymazat evidenci lidí ve středisku")
        done = with_password(
            self._page, self._services.accounts(), lambda: erase(due.event.id), words
        )
        if done is not None:
            self._say(
                tr("Vymazáno: {}, hledaných {}.").format(counted(done.people, *PEOPLE), done.sought)
            )

    def _departing(self) -> list[Departing]:
        here = self.register.here
        found: list[Departing] = []
        chosen = self._chosen()
        groups = self.register.groups()
        names = sorted(groups, key=lambda name: chosen is None or name != chosen.group_name)
        for name in names:
            ids = [person.id for person in here if person.group_name == name]
            found.append((group_words(name, len(ids)), ids))
        alone = [(title_of(p), [p.id]) for p in here if not p.group_name]
        if chosen is not None and not chosen.group_name:
            first = [each for each in alone if each[1] == [chosen.id]]
            return [*first, *found, *(each for each in alone if each not in first)]
        return [*found, *alone]

    def _say(self, words: str, *, is_warning: bool = False) -> None:
        self.done.emit(words, is_warning)
