"""The full card of one person at the centre; the only place where the name is shown."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.gathering import GatheredPerson
from kkc_desktop.domain.gathering_register import GatheringRegister
from kkc_desktop.domain.gathering_words import band_words, person_words
from kkc_desktop.ui.gathered_dialogs import GatheredDialog
from kkc_desktop.ui.gathered_form import GatheredForm
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind


class PersonDialog(GatheredDialog):
    """Shows and changes a person; `leave` and `come_back` are the acts beside.

    `save` gets the changed person and calls the service.
    """

    def __init__(
        self,
        person: GatheredPerson,
        register: GatheringRegister,
        save: Callable[[GatheredPerson], None],
        leave: Callable[[GatheredPerson], None],
        come_back: Callable[[GatheredPerson], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            "person",
            tr("Páska {}").format(band_words(person.band)),
            _when(person),
            tr("Uložit"),
            parent,
        )
        self._save = save
        self.form = GatheredForm()
        self.form.offer(register)
        self.form.show_person(person)
        self.form.ui.band_label.hide()
        self.form.ui.band_number.hide()
        self.body.addWidget(self.form)
        self.leave_button = QPushButton(tr(" Zpět ve středisku" if person.left_at else " Odj&ezd…"))
        set_kind(self.leave_button, "secondary")
        self.leave_button.setAutoDefault(False)
        self.leave_button.setIcon(icon("restore" if person.left_at else "hand-over"))
        self.foot.insertWidget(1, self.leave_button)
        act = come_back if person.left_at else leave
        self.leave_button.clicked.connect(lambda: self._end(act, person))
        if person.erased_at is not None:
            self.leave_button.hide()
            self.act_button.hide()
            self.form.form.set_read_only(True)
        self.form.focus("name")

    def perform_act(self) -> None:
        """Stores the changes."""
        unreadable = self.form.unreadable()
        if unreadable:
            raise NotComplete(tuple(unreadable))
        try:
            self._save(self.form.person)
        except NotComplete as refusal:
            self.form.show_problems(refusal.problems)
            raise

    def _end(self, act: Callable[[GatheredPerson], None], person: GatheredPerson) -> None:
        self.accept()
        act(person)


def _when(person: GatheredPerson) -> str:
    came = tr("přijat(a) v\u00a0{}").format(clock_words(person.arrived_at))
    if person.erased_at is not None:
        return tr("{} · údaje jsou po lhůtě vymazané").format(came)
    if person.left_at is None:
        return tr("{} · otevření karty je zapsáno v\u00a0auditní stopě").format(came)
    return tr("{} · odjel(a) v\u00a0{}, {}").format(
        came, clock_words(person.left_at), person.left_to
    )


def title_of(person: GatheredPerson) -> str:
    """The person as a question names them: páska 050 (M. K.)."""
    return tr("páska {} ({})").format(band_words(person.band), person_words(person))
