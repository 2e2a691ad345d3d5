"""What the window expects of every page, and what a page may wish of the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.draft import Draft

if TYPE_CHECKING:
    from kkc_desktop.services.known_places import Places
    from kkc_desktop.ui.person_lookup import PersonLookup
    from kkc_desktop.ui.persons_editor import PersonsEditor


class Place(Enum):
    """Where the window can take the person; the wall display is a window of its own."""

    DESK = auto()
    CONTACTS = auto()
    CONTACT = auto()
    ADVICES = auto()
    ADVICE = auto()
    INCIDENTS = auto()
    INCIDENT = auto()
    EVALUATION = auto()
    CALAMITY = auto()
    DOCUMENTS = auto()
    DOCUMENT = auto()
    SIGNING = auto()
    PERSONS = auto()
    PERSON = auto()
    REFERRALS = auto()
    APPOINTMENTS = auto()
    PREVENTION = auto()
    SEARCH = auto()
    STATION = auto()
    READINESS = auto()
    OVERSIGHT = auto()
    OUTAGE = auto()
    MAP = auto()
    WALL = auto()
    SAFE_ZONE = auto()
    HANDOVER = auto()
    PROMISE = auto()
    WORK = auto()
    WAITING = auto()
    FINDS = auto()
    NUMBERS = auto()
    OVERVIEW = auto()
    PROTECTION = auto()


PICK_PLACE = "pick:"
"""Begins the text of a wish for the map that wants a place back; the place in words follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A wish to go somewhere: to a stored record, or to a new one begun from another.

    `card_id` is the known person a contact is begun with, `surname` what is known of a new one,
    `search_line` the number of the trail's line with the search that found the record, `form_id`
    the blank form that a document is to be typed in from. An `errand` is an act of the menus by
    its words: the person goes back to where they came from and has it done there.
    """

    place: Place
    record_id: str = ""
    contact_id: str = ""
    incident_id: str = ""
    advice_id: str = ""
    card_id: str = ""
    surname: str = ""
    template_code: str = ""
    form_id: str = ""
    text: str = ""
    search_line: int = 0
    errand: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A sentence for the saved flash, with the one next act it offers.

    With `is_warning` it is no good news, and the flash is not green.
    """

    text: str
    act_words: str = ""
    act: Wish | None = None
    is_warning: bool = False


class DeskPage(QWidget):
    """One screen of the desk. The window forwards the desk's keys to these verbs.

    Signals: saved(Said) after a service call that committed; kept(datetime) when a draft is safely
    on disk; unkept(KkcError) when it could not be; wanted(Wish) asks the window to go somewhere;
    closed() goes back;
    refused(problems) tells that saving or finishing was refused and why.
    """

    saved = Signal(object)
    kept = Signal(object)
    unkept = Signal(object)
    refused = Signal(object)
    wanted = Signal(object)
    closed = Signal()

    person_lookup: "PersonLookup | None" = None
    """By what the page's forms know people, where it fills in records."""

    known_places: "Places | None" = None
    """What its inputs of places and addresses offer; where it is None, the region's alone."""

    writing_parts: Sequence[QWidget] = ()
    """What writes into the record the page shows, or begins something new from it."""

    _key_began_at: QWidget | None = None

    def show_part(self, name: str) -> None:
        """Goes to the part of the page that a wish named in its text."""

    def refresh(self) -> None:
        """Reads its rows again after something was written."""

    def focus_first(self) -> None:
        """Puts the caret into the page's own first field, its text selected."""

    def save(self) -> None:
        """Ctrl+S."""

    def finish(self) -> None:
        """Ctrl+Enter: save and finish, or the next step."""

    def show_erased(self, is_erased: bool) -> None:
        """Greys what writes into a record or begins from it, where its data were erased."""
        for part in self.writing_parts:
            part.setEnabled(not is_erased)

    def export_rows(self) -> bool:
        """Takes its list into a file; False on a page that has none."""
        return False

    def print_paper(self) -> None:
        """Ctrl+P: preview and print."""

    def print_visit(self) -> None:
        """Ctrl+Shift+P: the papers of the visit as one job."""

    def gives_paper(self) -> bool:
        """Ctrl+K: whether the page itself gives the citizen the paper of what it shows."""
        return False

    def jump_to_problems(self) -> None:
        """F8: the list of problems; Enter there jumps to the field."""

    def keep_now(self) -> None:
        """Hands unfinished work to the drafts at once; called before anything covers the page."""

    def restore(self, draft: Draft) -> None:
        """Shows a kept draft again, with every field and the focus."""

    def enriched(self, wish: Wish) -> Wish:
        """The wish with the record this page shows, so that nothing is entered twice."""
        return wish

    def persons_editor(self) -> "PersonsEditor | None":
        """The persons of the page, brought into view; None where nobody is written."""
        return None

    def shown_record(self) -> tuple[RecordKind, str] | None:
        """The record whose data stand on this page; None where there is none."""
        return None

    def stored_id(self) -> str:
        """The stored record this page goes on with, so that the way back leads to it."""
        return ""

    def unfinished_words(self) -> str:
        """Names the half-written form, e.g. kontakt A 19; empty when nothing is unfinished."""
        return ""

    def event(self, event: QEvent) -> bool:
        """Notes where a key begins; it comes here before anybody acts upon it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            self._key_began_at = self.window().focusWidget()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button it began at, as Space does; not one that the key led to."""
        focused = self.window().focusWidget()
        plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_press = (
            is_enter
            and focused is self._key_began_at
            and event.modifiers() in plain
            and not event.isAutoRepeat()
        )
        if is_press and isinstance(focused, QAbstractButton) and self.isAncestorOf(focused):
            focused.click()
        else:
            super().keyPressEvent(event)

    def leave(self) -> None:
        """Esc: back, never loses."""
        self.keep_now()
        self.closed.emit()

    def keys(self) -> Sequence[tuple[str, str]]:
        """Keys of this page alone for the sheet on F1, as (key, act)."""
        return ()


def page_around(widget: QWidget | None) -> DeskPage | None:
    """The page on which the widget or its dialog stands."""
    while widget is not None and not isinstance(widget, DeskPage):
        widget = widget.parentWidget()
    return widget
