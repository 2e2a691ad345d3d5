"""What the waiting list asks: into which room, and when somebody went away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.contact import Contact, ContactId
from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.desk import WaitingRow
from kkc_desktop.domain.text_limits import longest
from kkc_desktop.services.reception import Reception
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.free_combo import FreeCombo
from kkc_desktop.ui.widgets.moment_edit import MomentEdit


class CallDialog(EntryDialog):
    """Signal called(Contact) once the person is called to the room."""

    called = Signal(object)

    def __init__(self, reception: Reception, row: WaitingRow, parent: QWidget) -> None:
        words = tr("Čeká od {}.").format(clock_words(row.arrived_at))
        super().__init__("phone", f"Vyvolat {row.ticket}", words, "Vyvolat", parent=parent)
        self._reception, self._row = reception, row
        self.room = FreeCombo()
        self.room.set_choices([(room, room) for room in reception.rooms()])
        self.room.set_limit(longest(Contact, "room"))
        self.room.set_value(row.room or reception.rooms()[0])
        self.add("room", tr("&Místnost"), self.room)
        self.room.setFocus()

    def perform_act(self) -> None:
        """Calls; a missing room is said at its input."""
        contact_id = ContactId(self._row.contact_id)
        self.called.emit(self._reception.call(contact_id, self.room.value()))


class LeftDialog(EntryDialog):
    """Signal left(Contact) once the contact is closed; the moment is now unless typed otherwise."""

    left = Signal(object)

    def __init__(self, reception: Reception, row: WaitingRow, parent: QWidget) -> None:
        words = tr("Kontakt {} se ukončí s\u00a0výsledkem „odešel před vyřízením“.").format(
            row.ticket
        )
        super().__init__(
            "void", tr("{} odešel(a)").format(row.ticket), words, tr("Ukončit"), parent=parent
        )
        self._reception, self._row = reception, row
        self.left_at = MomentEdit()
        self.left_at.set_now(reception.now)
        self.left_at.set_clock_only(True)
        self.left_at.set_moment(reception.now())
        self.add("left_at", tr("&Kdy odešel(a)"), self.left_at)
        self.left_at.setFocus()

    def perform_act(self) -> None:
        """Closes the contact; a moment that cannot be is said at its input."""
        contact_id = ContactId(self._row.contact_id)
        self.left.emit(self._reception.leave(contact_id, self.left_at.moment()))
