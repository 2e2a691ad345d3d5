"""The contact in twenty seconds: chips, Enter, Ctrl+Enter; a person only when a paper needs one."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.czech import clock_words
from kkc_desktop.domain.dossier import Visit
from kkc_desktop.domain.draft import Draft, DraftId
from kkc_desktop.domain.errors import KkcError, NotComplete
from kkc_desktop.domain.person import Person, kept_persons
from kkc_desktop.domain.plain import from_text
from kkc_desktop.domain.problems import Level, Problem, errors_of
from kkc_desktop.domain.rights import may
from kkc_desktop.domain.spelling import spelling_notes
from kkc_desktop.domain.template import Template
from kkc_desktop.services.drafts import Drafts, Unfinished
from kkc_desktop.services.duty import Duty
from kkc_desktop.services.reception import Reception
from kkc_desktop.services.templates import write_act
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.ui.bundle_card import BundleCard
from kkc_desktop.ui.contact_draft import said_name, unfinished_contact
from kkc_desktop.ui.contact_form import ContactForm, is_blank
from kkc_desktop.ui.contact_look import KEYS, ContactLook
from kkc_desktop.ui.contact_reasons import brings_things, papers_for
from kkc_desktop.ui.contact_side import ContactSide
from kkc_desktop.ui.draft_keeper import DraftKeeper
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.generated.ui_contact_page import Ui_ContactPage
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.persons_editor import PersonsEditor
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.widgets.problem_line import ProblemLine
from kkc_desktop.ui.widgets.question import ask

_CHECK_AFTER_MS = 200
_RECEIPT = "POO"
_DISCARD = "Zahodit"
_LEADING_ON = (Place.ADVICE, Place.INCIDENT, Place.DOCUMENT, Place.APPOINTMENTS)


class ContactPage(DeskPage):
    """Registers, leads on, hands over and finishes one contact."""

    def __init__(
        self,
        reception: Reception,
        drafts: Drafts,
        duty: Duty,
        workplace: Workplace,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reception = reception
        self._drafts = drafts
        self._duty = duty
        self._workplace = workplace
        self._is_strict = self._is_touched = False
        self._unkept: Problem | None = None
        self.bundle: BundleCard | None = None
        self.ui = Ui_ContactPage()
        self.ui.setupUi(self)
        self.form = ContactForm(self.ui, workplace.now, self)
        self.form.persons.person_wanted = self._new_person
        self.side = ContactSide()
        self.ui.side_layout.addWidget(self.side)
        self.writing_parts = (self.side,)
        self.problem_line = ProblemLine()
        self.ui.problem_line_layout.addWidget(self.problem_line)
        self._look = ContactLook(self.ui, self)
        self._keeper = DraftKeeper(drafts, self._unfinished, self)
        self._check_soon = QTimer(self)
        self._check_soon.setSingleShot(True)
        self._check_soon.setInterval(_CHECK_AFTER_MS)
        self._connect()

    def start(self, visit: Visit) -> None:
        """Shows a new contact; the stopwatch runs from now."""
        self._show(visit)
        self._look.start_stopwatch()

    def show_visit(self, visit: Visit) -> None:
        """Shows a stored contact; a closed one can only be looked at."""
        self._show(visit)
        self._look.stop_stopwatch()

    def restore(self, draft: Draft) -> None:
        """Shows a kept contact with every field, also those that mean nothing, and the focus."""
        contact, persons, _ = from_text(Contact, draft.content)
        self.show_visit(Visit(contact=contact, persons=persons))
        self.form.type_again(json.loads(draft.content).get("texts", {}))
        self._is_touched = True
        if not self.form.focus(draft.focus_field):
            self.form.focus_chips()
        self._check()

    @property
    def is_read_only(self) -> bool:
        """Whether the contact is closed."""
        return self.form.visit.contact.closed_at is not None

    def focus_first(self) -> None:
        """The chips come first: a digit says why the person came. A restored caret stays."""
        if self.is_read_only:
            self.ui.back_button.setFocus()
        elif not self.form.focused_field():
            self.form.focus_chips()

    def save(self) -> None:
        """Registers the contact; the person goes on waiting."""
        saved = self._register()
        if saved:
            text = tr("{} uložen v\u00a0{}.").format(said_name(saved.contact), self._clock())
            self.saved.emit(Said(text=text))

    def finish(self) -> None:
        """Closes the contact under its evidence number."""
        finished = self._passed(self._reception.finish)
        if finished is None:
            return
        number = finished.contact.evidence_number
        receipt = Wish(place=Place.DOCUMENT, template_code=_RECEIPT, contact_id=finished.contact.id)
        text = tr("Kontakt {} uložen v\u00a0{}.").format(number, self._clock())
        self.saved.emit(Said(text=text, act_words=tr("Tisk potvrzení"), act=receipt))
        self.closed.emit()

    def print_paper(self) -> None:
        """Leads on to the likeliest paper of the reason."""
        codes = [kind.code for kind in self._papers()] or [_RECEIPT]
        self.lead_on(Place.DOCUMENT, codes[0])

    def _papers(self) -> tuple[Template, ...]:
        """What the reason usually calls for and the person on duty may write."""
        kinds = {kind.code: kind for kind in self._workplace.templates.current()}
        usual = [kinds[c] for c in papers_for(self.form.visit.contact.reason) if c in kinds]
        return tuple(kind for kind in usual if self._workplace.may(write_act(kind)))

    def print_visit(self) -> None:
        """The papers of the visit as one job."""
        if self.bundle is not None and self.bundle.papers:
            self.bundle.print_set()

    def put_bundle(self, card: BundleCard) -> None:
        """Puts the papers of the visit at the side."""
        self.bundle = card
        self.side.put_bundle(card)
        card.wanted.connect(self.wanted)
        card.saved.connect(self.saved)

    def lead_on(self, place: Place, template_code: str = "") -> None:
        """Goes on with advice, incident or document, everything given already filled in."""
        saved = self.form.visit if self.is_read_only else self._register()
        if saved:
            contact_id = saved.contact.id
            self.wanted.emit(Wish(place=place, contact_id=contact_id, template_code=template_code))

    def lead_to_incident(self) -> None:
        """Shift+F12: an incident that takes over this contact."""
        if self.form.visit.contact.reason is ContactReason.NONE:
            self.raise_alarm()
        else:
            self.lead_on(Place.INCIDENT)

    def raise_alarm(self) -> None:
        """Somebody is in danger: the notice opens at once, whatever this form still lacks."""
        if self.form.visit.contact.reason is ContactReason.DANGER:
            self._want_notice()
        else:
            self.form.choose(ContactReason.DANGER)

    def _want_notice(self) -> None:
        self.wanted.emit(self.enriched(Wish(place=Place.INCIDENT)))

    def enriched(self, wish: Wish) -> Wish:
        """The wish with this contact, stored first if it already may be."""
        if wish.place not in _LEADING_ON or wish.contact_id or wish.record_id:
            return wish
        contact = self.form.visit.contact
        if contact.reason is ContactReason.NONE or self.form.unreadable():
            return wish
        saved = self.form.visit if self.is_read_only else self._passed(self._reception.register)
        return replace(wish, contact_id=saved.contact.id) if saved else wish

    def persons_editor(self) -> PersonsEditor:
        """The persons of the contact."""
        return self.form.persons

    def shown_record(self) -> tuple[RecordKind, str] | None:
        """The contact."""
        return (RecordKind.CONTACT, self.form.visit.contact.id) if self.form.has_visit else None

    def stored_id(self) -> str:
        """The contact, once it has been stored."""
        contact = self.form.visit.contact
        return contact.id if contact.revision and not self._is_touched else ""

    def unfinished_words(self) -> str:
        """Names the half-written contact."""
        return tr("kontakt {}").format(self.form.visit.contact.ticket) if self._is_touched else ""

    def hand_over(self) -> None:
        """Leaves the person waiting for an officer."""
        self.ui.outcome.set_value(ContactOutcome.HANDED_TO_OFFICER)
        saved = self._register()
        if saved:
            self.saved.emit(Said(text=tr("{} čeká na policistu.").format(said_name(saved.contact))))
            self.closed.emit()

    def take_over(self) -> None:
        """Stamps that the officer on duty took the person over."""
        saved = self._register()
        if saved is None:
            return
        with guarded(self):
            contact = self._reception.take_over(saved.contact.id)
            self.show_visit(replace(saved, contact=contact))
            text = tr("{} převzat v\u00a0{}.").format(said_name(contact), self._clock())
            self.saved.emit(Said(text=text))

    def discard(self) -> None:
        """Throws away what was typed here, after a question."""
        contact = self.form.visit.contact
        is_stored = contact.revision > 0
        text = tr(
            "Co jste od posledního uložení změnili, zmizí." if is_stored else "Nic se neuloží."
        )
        question = tr("Zahodit {} {}?").format(
            tr("změny v kontaktu" if is_stored else "kontakt"), contact.ticket
        )
        if ask(self, question, text, tr("Ponechat"), tr(_DISCARD), verb_icon="discard") != tr(
            _DISCARD
        ):
            return
        self._keeper.forget()
        with guarded(self):
            self._drafts.discard(DraftId(contact.id))
            self.closed.emit()

    def keep_now(self) -> None:
        """Hands unfinished work to the drafts at once."""
        self._keeper.flush()

    def jump_to_problems(self) -> None:
        """F8: to the list beside the form, or in a small window to the menu of the line."""
        self._is_strict = True
        self._check()
        if self.ui.side_scroll.isVisible():
            self.side.problem_list.focus_first()
        else:
            self.problem_line.open_list()

    def keys(self) -> Sequence[tuple[str, str]]:
        """The keys of this page."""
        return KEYS

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the side gives way to one line of problems."""
        super().resizeEvent(event)
        self._look.fit(event.size().width(), has_problems=bool(self.side.problem_list.problems))

    def _show(self, visit: Visit) -> None:
        self._keeper.forget()
        self._check_soon.stop()
        self._is_strict = self._is_touched = False
        self._unkept = None
        self.form.show(visit, self._duty.candidates(), self._reception.rooms())
        self._follow()
        self._check()

    def _follow(self) -> None:
        """Shows title, stamps and buttons of the contact as stored."""
        contact = self.form.visit.contact
        can_take_over = may(self._workplace.officer.role, Act.WRITE_PROTOCOL)
        self._look.show_contact(contact, can_take_over=can_take_over)
        self.side.show_times(contact)
        if self.bundle is not None:
            self.bundle.show_visit(contact.id if contact.revision else "", contact.id)
            self.side.leave_out([paper.kind for paper in self.bundle.papers])
        self.side.problem_place.setVisible(not self.is_read_only)

    def _connect(self) -> None:
        QShortcut(QKeySequence("Shift+F12"), self).activated.connect(self.lead_to_incident)
        find = QShortcut(QKeySequence("Shift+F2"), self)
        find.activated.connect(lambda: self.lead_on(Place.FINDS))
        self.form.changed.connect(self._take_changes)
        self.form.danger_chosen.connect(self._want_notice)
        self._keeper.kept.connect(self._tell_kept)
        self._keeper.failed.connect(self._tell_unkept)
        self._check_soon.timeout.connect(self._check)
        self.side.problem_list.problem_activated.connect(self.form.focus)
        self.problem_line.problem_activated.connect(self.form.focus)
        self.side.led_on.connect(self.lead_on)
        acts: tuple[tuple[QPushButton, Callable[[], None]], ...] = (
            (self.ui.back_button, self.leave),
            (self.ui.discard_button, self.discard),
            (self.ui.hand_over_button, self.hand_over),
            (self.ui.take_over_button, self.take_over),
            (self.ui.print_button, self.print_paper),
            (self.ui.save_button, self.save),
            (self.ui.finish_button, self.finish),
            (self.ui.danger_button, self.raise_alarm),
        )
        for button, act in acts:
            button.clicked.connect(act)

    def _tell_kept(self, at: datetime) -> None:
        self._unkept = None
        self._check_soon.start()
        self.kept.emit(at)

    def _tell_unkept(self, error: KkcError) -> None:
        """Says until it is solved that what is typed is not on disk."""
        self._unkept = Problem(field="", title="Neuloženo", text=error.text, fix=error.fix)
        self._check()
        self.unkept.emit(error)

    def _take_changes(self) -> None:
        self._is_touched = True
        self._keeper.touch()
        self._check_soon.start()

    def _check(self) -> None:
        """Shows what is worth saying; what is merely not filled in yet waits for the first try."""
        visit = self.form.visit
        self.side.show_papers(self._papers())
        self.side.offer_find(brings_things(visit.contact.reason))
        stored = replace(visit, persons=kept_persons(visit.persons))
        found = [] if self.is_read_only else self._reception.problems(stored)
        unkept = [self._unkept] if self._unkept else []
        titled = unkept + self.form.unreadable() + self.form.titled(found)
        gaps = [] if self._is_strict else [p for p in titled if _is_gap(p)]
        notes = spelling_notes(self.form.form.unknown_words())
        self._show_problems([*(p for p in titled if p not in gaps), *notes], gaps)

    def _show_problems(self, problems: Sequence[Problem], gaps: Sequence[Problem]) -> None:
        self.form.show_problems(problems)
        self.side.problem_list.show_problems(problems, [tr(gap.title) for gap in gaps])
        self.problem_line.show_problems(problems)
        self._look.fit(self.width(), has_problems=bool(problems))

    def _register(self) -> Visit | None:
        return self._passed(self._reception.register)

    def _passed(self, verb: Callable[[Visit], Visit]) -> Visit | None:
        """What the service made of the visit; None if it was refused and that was said."""
        unreadable = self.form.unreadable()
        if unreadable:
            self._refuse(unreadable)
            return None
        visit = self.form.visit
        kept = tuple(person for person in visit.persons if not is_blank(person))
        saved: Visit | None = None
        with guarded(self):
            try:
                saved = verb(replace(visit, persons=kept))
            except NotComplete as lack:
                self._refuse(lack.problems)
        if saved:
            self._show_saved(saved)
        return saved

    def _show_saved(self, saved: Visit) -> None:
        """Shows what was stored without moving the caret."""
        field = self.form.focused_field()
        self._show(saved)
        if field != self.form.focused_field() and not self.is_read_only:
            self.form.focus(field)

    def _refuse(self, problems: Sequence[Problem]) -> None:
        """Marks everything that is missing and puts the caret where the first of it is."""
        self._is_strict = True
        self._check()
        self.refused.emit(errors_of(problems))
        self.form.focus(errors_of(problems)[0].field)

    def _new_person(self, position: int) -> Person:
        return self._reception.blank_person(self.form.visit.contact.id, position)

    def _unfinished(self) -> Unfinished | None:
        return unfinished_contact(self.form)

    def _clock(self) -> str:
        return clock_words(self._workplace.now())


def _is_gap(problem: Problem) -> bool:
    """Whether it is an answer not given yet, no problem before the first try to finish."""
    return problem.level is Level.ERROR and problem.field in ("reason", "outcome")
