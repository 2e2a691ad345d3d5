"""Prevention advice: from the citizen's words to the sentences said and the leaflet taken home."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kkc_desktop.domain.advice import AdviceRecord
from kkc_desktop.domain.advice_lists import AdviceForm, LeafletSize, TargetGroup
from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.czech import clock_words, moment_words
from kkc_desktop.domain.draft import Draft, DraftId, FormKind
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.knowledge import AdviceItem
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.plain import from_text, to_text
from kkc_desktop.domain.problems import Problem, errors_of
from kkc_desktop.services.drafts import Drafts, Unfinished
from kkc_desktop.ui.advice_choice import AdviceChoice
from kkc_desktop.ui.advice_layout import AdviceLayout
from kkc_desktop.ui.advice_person import AdvicePerson
from kkc_desktop.ui.advice_rows import WITH_LEAFLET
from kkc_desktop.ui.draft_keeper import DraftKeeper
from kkc_desktop.ui.errors import guarded, show_error
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.generated.ui_advice_page import Ui_AdvicePage
from kkc_desktop.ui.leaflet_view import LeafletView
from kkc_desktop.ui.page import DeskPage, Place, Said, Wish
from kkc_desktop.ui.page_preview import Pictures
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.widgets.question import ask

if TYPE_CHECKING:
    from kkc_desktop.services.advising import Advising
    from kkc_desktop.services.verifying import Verifying

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DISCARD = "Zahodit radu"


class AdvicePage(DeskPage):
    """One piece of advice, being given or already stored; nobody's name is asked.

    Signal print_wanted(bytes, str, int) hands a leaflet, its name and the number of copies to the
    printer.
    """

    print_wanted = Signal(bytes, str, int)

    def __init__(
        self,
        advising: "Advising",
        drafts: Drafts,
        pictures: Callable[[bytes], Pictures],
        verifying: "Verifying",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._advising = advising
        self._verifying = verifying
        self._drafts = drafts
        self._advice: AdviceRecord | None = None
        self._begun: AdviceRecord | None = None
        self._first_field = "citizen_words"
        self._is_stored = self._is_kept = self._is_asked = False
        self.ui = Ui_AdvicePage()
        self.ui.setupUi(self)
        self.ui.target_group.set_choices(TargetGroup)
        self.ui.form.set_choices(AdviceForm)
        self.ui.leaflet_language.set_choices(advising.languages)
        self.ui.leaflet_size.set_choices(LeafletSize)
        self.leaflet = LeafletView(advising.leaflet, pictures)
        self.parts = AdviceLayout(self.ui, self.leaflet)
        self.who = AdvicePerson(self.ui, advising)
        self._choice = AdviceChoice(advising, self.parts)
        self._form = RecordForm(self.ui, AdviceRecord, advising.now)
        self._keeper = DraftKeeper(drafts, self._work, self)
        self._connect()

    def start(self, advice: AdviceRecord) -> None:
        """Begins new advice."""
        self._show(advice, is_stored=False)
        self._begun = self._record()

    def show_advice(self, advice: AdviceRecord) -> None:
        """Shows stored advice, which cannot be changed."""
        self._show(advice, is_stored=True)

    def restore(self, draft: Draft) -> None:
        """Goes on with kept advice where it was left."""
        advice, persons, _ = from_text(AdviceRecord, draft.content)
        self._show(advice, is_stored=False)
        self.who.show(advice, next(iter(persons), self.who.person), is_stored=False)
        self._is_kept = True
        self._first_field = draft.focus_field or "citizen_words"
        self.focus_first()

    def focus_first(self) -> None:
        """The citizen's words; of stored advice what was said, of a restored one where it was."""
        if self._is_stored:
            self.parts.items.enter()
        else:
            self._focus(self._first_field)

    def save(self) -> None:
        """Keeps the advice among unfinished work."""
        self._keeper.touch()
        self._keeper.keep_now()
        if self._is_kept and not self._keeper.is_pending:
            self.saved.emit(
                Said(text=tr("Rozepsaná rada je uložena. Číslo dostane při dokončení."))
            )

    def finish(self) -> None:
        """Records the advice for good and prints the leaflet that goes with it."""
        if self._is_stored:
            return
        self._is_asked = True
        errors = errors_of(self._show_problems())
        if errors:
            self.refused.emit(errors)
            self._focus(errors[0].field)
            return
        with guarded(self):
            self._store(self._record())

    def print_paper(self) -> None:
        """Prints the leaflet alone."""
        with guarded(self):
            self._print(self._record())

    def gives_paper(self) -> bool:
        """The slip with what was told; the leaflet while nothing is ticked."""
        with guarded(self):
            advice = self._record()
            content = self._advising.slip(advice)
            if content is None:
                self._print(advice)
            else:
                title = tr("Lístek s\u00a0radou {}").format(advice.evidence_number).strip()
                self.print_wanted.emit(content, title, 1)
        return True

    def jump_to_problems(self) -> None:
        """The list of what is missing."""
        self._is_asked = True
        if self._show_problems():
            self.parts.focus_problems()

    def keep_now(self) -> None:
        """Keeps what was typed."""
        self._keeper.flush()

    def enriched(self, wish: Wish) -> Wish:
        """A document begun from stored advice is about that advice."""
        if not self._is_stored or wish.place is not Place.DOCUMENT or wish.record_id:
            return wish
        return replace(wish, advice_id=self._record().id)

    def shown_record(self) -> tuple[RecordKind, str] | None:
        """The advice."""
        return (RecordKind.ADVICE, self._advice.id) if self._advice else None

    def stored_id(self) -> str:
        """The advice, once it has been stored."""
        return self._record().id if self._is_stored else ""

    def unfinished_words(self) -> str:
        """Names the half-written advice."""
        return "" if self._work() is None else tr("preventivní rada")

    def keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of the lists."""
        return (
            ("Enter", tr("ze slov občana na rady, z rad dál")),
            (tr("šipka dolů"), tr("ze slov občana na témata")),
            (tr("mezerník"), tr("zaškrtnout větu, kterou jste řekli")),
            ("Ctrl+Enter", tr("dokončit a vytisknout leták")),
            ("Ctrl+P", tr("leták k\u00a0tématu")),
            ("Ctrl+K", tr("lístek s\u00a0tím, co jste řekli")),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the citizen's words Enter goes to the sentences and the down key to the topics."""
        if watched is self.ui.citizen_words and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress and not event.modifiers()
            if is_press and event.key() in _ENTER:
                self.parts.items.enter()
                return True
            if is_press and event.key() == Qt.Key.Key_Down:
                self.parts.topics.setFocus()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the leaflet's column gives way."""
        super().resizeEvent(event)
        self.parts.set_width(event.size().width())

    # What the person changes, and what follows from it.

    def _connect(self) -> None:
        ui, parts = self.ui, self.parts
        self._form.changed.connect(self._take_change)
        ui.citizen_words.installEventFilter(self)
        self._choice.ticked.connect(self._take_change)
        self._choice.moved.connect(self._show_record)
        parts.topics.activated_row.connect(parts.items.enter)
        parts.items.left.connect(ui.target_group.setFocus)
        parts.problem_activated.connect(self._focus)
        parts.verify_button.clicked.connect(self._verify)
        ui.back_button.clicked.connect(self.leave)
        ui.discard_button.clicked.connect(self._discard)
        ui.save_button.clicked.connect(self.save)
        ui.finish_button.clicked.connect(self.finish)
        ui.print_button.clicked.connect(self.print_paper)
        ui.paper_button.clicked.connect(self._want_paper)
        self.who.changed.connect(self._take_person)
        self.who.wanted.connect(self.wanted)
        self._keeper.kept.connect(self._take_kept)
        self._keeper.failed.connect(self._tell_failed)

    def _show(self, advice: AdviceRecord, *, is_stored: bool) -> None:
        self._keeper.forget()
        self._advice, self._begun = advice, None
        self._is_stored = is_stored
        self._is_kept = self._is_asked = False
        self._first_field = "citizen_words"
        self._form.show(advice)
        self._form.set_read_only(is_stored)
        self._choice.begin(advice, is_read_only=is_stored)
        self.who.show(advice, self._advising.person_of(advice), is_stored=is_stored)
        self.parts.show_stored(_state_words(advice, *self._who()), is_stored=is_stored)
        self.parts.set_fold(advice)
        self._show_record()
        self._show_problems()

    def _take_person(self) -> None:
        self.parts.show_state(_state_words(self._record(), *self._who()))
        self._take_change()

    def _who(self) -> tuple[Person | None, int]:
        return self.who.person, len(self.who.earlier)

    def _take_change(self) -> None:
        if self._is_stored:
            return
        self._choice.show_words(self.ui.citizen_words.text())
        self._show_record()
        if self._is_asked:
            self._show_problems()
        self._keeper.touch()

    def _show_record(self) -> None:
        """Brings the leaflet and what is carried home up to the record."""
        advice = self._record()
        is_offered = self._verifying.may and not self._is_stored
        waiting = self._verifying.waiting(self._choice.topic) if is_offered else ()
        self.parts.verify_button.setVisible(bool(waiting))
        self.parts.show_carried(advice)
        self.leaflet.show_soon(advice)

    def _record(self) -> AdviceRecord:
        assert self._advice is not None, "the page shows advice from start, show_advice or restore"
        if self._is_stored:
            return self._advice
        return self._choice.record(self._form.read(self._advice))

    # Problems, drafts and storing.

    def _show_problems(self) -> list[Problem]:
        """Names what is missing once the person wanted to finish; before that it is silent."""
        found: list[Problem] = []
        if self._is_asked and not self._is_stored:
            found = self._form.unreadable() + self._advising.problems(self._record())
        self._form.show_problems(found)
        self.parts.show_problems(found)
        return found

    def _focus(self, field: str) -> None:
        if field == "items":
            self.parts.items.enter()
        elif field == "topics":
            self.parts.topics.setFocus()
        else:
            self.parts.open_fold_of(field)
            self._form.focus(field)

    def _work(self) -> Unfinished | None:
        if self._advice is None or self._is_stored:
            return None
        advice = self._record()
        if advice == self._begun and not self._is_kept and not self.who.is_own:
            return None
        filled = (advice.citizen_words, advice.items, advice.referral, advice.follow_up)
        return Unfinished(
            record_id=advice.id,
            form=FormKind.ADVICE,
            title="Preventivní rada",
            content=to_text(advice, self.who.own),
            focus_field=self._form.focused_field() or self.parts.focused_list(),
            filled_count=sum(map(bool, (*filled, advice.note, advice.duration_minutes))),
        )

    def _take_kept(self, at: object) -> None:
        self._is_kept = True
        self.kept.emit(at)

    def _tell_failed(self, error: KkcError) -> None:
        self.parts.show_state(tr("Neuloženo. Co jste napsali, zůstává na obrazovce."), "error")
        self.unkept.emit(error)
        if self._is_asked:
            show_error(self, error)

    def _store(self, advice: AdviceRecord) -> None:
        saved = self._advising.record(advice, next(iter(self.who.own), None))
        self._keeper.forget()
        self.show_advice(saved)
        at = clock_words(self._advising.now())
        paper = Wish(place=Place.DOCUMENT, template_code="ZPR", advice_id=saved.id)
        words = tr("Rada {} uložena v\u00a0{}.").format(saved.evidence_number, at)
        self.saved.emit(Said(text=words, act_words=tr("Záznam o radě"), act=paper))
        if saved.form in WITH_LEAFLET:
            self._print(saved)

    def _print(self, advice: AdviceRecord) -> None:
        content = self._advising.leaflet(advice)
        if content is not None:
            title = tr("Leták k\u00a0radě {}").format(advice.evidence_number).strip()
            self.print_wanted.emit(content, title, max(1, advice.leaflet_copies))

    def _verify(self) -> None:
        """Lets who may prolong what is not printed any more."""
        from kkc_desktop.ui.verify_advice_dialog import VerifyAdviceDialog

        with guarded(self):
            items = self._verifying.waiting(self._choice.topic)
            if items:
                verifying, advising = self._verifying, self._advising
                VerifyAdviceDialog(verifying, advising, items, self._take_verified, self).open()

    def _take_verified(self, item: AdviceItem) -> None:
        self._choice.show_words(self.ui.citizen_words.text())
        self._show_record()
        self.parts.items.setFocus()
        self.saved.emit(Said(text=tr("Rada {} je ověřena a\u00a0zase se tiskne.").format(item.id)))

    def _want_paper(self) -> None:
        self.wanted.emit(self.enriched(Wish(place=Place.DOCUMENT, template_code="ZPR")))

    def _discard(self) -> None:
        count = counted(len(self.parts.items.ticked()), "věta", "věty", "vět")
        answer = ask(
            self,
            tr("Zahodit rozepsanou radu?"),
            tr("Zaškrtnuto: {}. Zahozenou radu už nelze vrátit.").format(count),
            tr("Psát dál"),
            tr(_DISCARD),
        )
        if answer != tr(_DISCARD):
            return
        self._keeper.forget()
        with guarded(self):
            if self._is_kept:
                self._drafts.discard(DraftId(self._record().id))
            self._begun, self._is_kept = self._record(), False
            self.closed.emit()


def _state_words(advice: AdviceRecord, person: Person | None, earlier: int) -> str:
    if advice.evidence_number:
        return tr("{} · uložena {}").format(
            advice.evidence_number, moment_words(advice.recorded_at)
        )
    who = tr("s\u00a0osobou" if person else "bez osoby")
    origin = tr("z\u00a0kontaktu") if advice.contact_id else who
    origin += tr(", už tu byla {}×").format(earlier) if earlier else ""
    return tr("{} · číslo dostane při dokončení").format(origin)
