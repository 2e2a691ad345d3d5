"""What helps with the eight answers: the suggested type, the card of questions, the coordinates."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from kkc_desktop.domain.card_answers import FIELD as QUESTIONS
from kkc_desktop.domain.card_answers import check_answers
from kkc_desktop.domain.card_lines import Question
from kkc_desktop.domain.description import Description
from kkc_desktop.domain.event_lists import DescriptionKind
from kkc_desktop.domain.incident import Notice
from kkc_desktop.domain.incident_lists import IncidentType
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.text_limits import SHORT
from kkc_desktop.domain.type_suggestion import TypeSuggestion
from kkc_desktop.services.cards import Cards
from kkc_desktop.services.describing import Describing
from kkc_desktop.ui import binding
from kkc_desktop.ui.description_part import DescriptionPart
from kkc_desktop.ui.enter_moves_on import ASIDE, EnterMovesOn
from kkc_desktop.ui.generated.ui_incident_page import Ui_IncidentPage
from kkc_desktop.ui.incident_tabs import ANSWERS, IncidentTabs, NamedPart
from kkc_desktop.ui.line_limit import limit_line
from kkc_desktop.ui.page import PICK_PLACE, DeskPage, Place, Wish
from kkc_desktop.ui.question_part import QuestionPart
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.type_hint import TAKE_KEY

COORDINATES = "coordinates"


_MANDATORY = ("povinná", "povinné", "povinných")


@dataclass(frozen=True, slots=True, kw_only=True)
class Advisers:
    """Whom the notice asks: which type words point to, what a type is asked about, the sheets.

    Without `cards` there is no card of questions, without `describing` there are no sheets.
    """

    suggest: Callable[[str], TypeSuggestion | None]
    cards: Cards | None = None
    describing: Describing | None = None


class NoticeAids(QObject):
    """Stands beside the bound inputs of a notice and reads and shows what they cannot.

    Signals: edited() whatever the person changed in the notice; card_changed() when there are
    other questions or other answers to them; sheets_edited() when a description was typed.
    """

    edited = Signal()
    card_changed = Signal()
    sheets_edited = Signal()

    def __init__(
        self, ui: Ui_IncidentPage, advisers: Advisers, now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._ui = ui
        self._advisers = advisers
        self._card: tuple[Question, ...] = ()
        self._shown_type = IncidentType.NOT_CHOSEN
        self._is_writing = False
        self.questions = QuestionPart()
        self.sheets: DescriptionPart | None = None
        if advisers.describing is not None:
            self.sheets = DescriptionPart(advisers.describing, now)
            self.sheets.edited.connect(self.sheets_edited)
        for button in (ui.person_button, ui.vehicle_button):
            button.setVisible(self.sheets is not None)
        self._enter = EnterMovesOn(self)
        self._enter.watch(ui.coordinates)
        for line in (ui.coordinates, ui.services_required):
            line.setProperty(ASIDE, True)  # ninety seconds have no room for two more stops
        limit_line(ui.coordinates, SHORT)
        ui.coordinates.textChanged.connect(self._tell)
        ui.type_hint.taken.connect(self.take_suggestion)
        self.questions.edited.connect(self._tell_answered)

    @property
    def parts(self) -> tuple[NamedPart, ...]:
        """What stands on tabs from the first letter."""
        parts: list[NamedPart] = []
        if self._advisers.cards is not None:
            parts.append((tr("Otázky"), self.questions))
        if self.sheets is not None:
            parts.append((tr("Popisy"), self.sheets))
        return tuple(parts)

    @property
    def typed_sheets(self) -> tuple[Description, ...]:
        """The descriptions that are not stored yet."""
        return self.sheets.typed_sheets if self.sheets is not None else ()

    def give_back(self, sheets: Sequence[Description]) -> None:
        """Shows kept descriptions again."""
        if self.sheets is not None:
            self.sheets.show_typed(sheets)

    def store_sheets(self) -> None:
        """Stores the descriptions typed before their incident was; what fails stays typed."""
        if self.sheets is not None and self.sheets.typed_sheets:
            self.sheets.store()

    def join(self, page: DeskPage, tabs: IncidentTabs) -> None:
        """Gives the page the key of the suggestion, the way to the map, the tab its share."""
        self._ui.map_button.clicked.connect(partial(self._want_place, page))
        QShortcut(QKeySequence(TAKE_KEY), page, self.take_suggestion)
        self.questions.ended.connect(partial(tabs.turn_to, ANSWERS))
        self.card_changed.connect(partial(self._show_share, tabs))
        ui = self._ui
        ui.person_button.clicked.connect(partial(self._describe, tabs, DescriptionKind.PERSON))
        ui.vehicle_button.clicked.connect(partial(self._describe, tabs, DescriptionKind.VEHICLE))

    def show(self, notice: Notice, *, is_writing: bool) -> None:
        """Shows what the notice keeps, to be written or only to be read."""
        self._is_writing = is_writing
        ui = self._ui
        was_blocked = ui.coordinates.blockSignals(True)
        latitude, longitude = notice.latitude, notice.longitude
        place = None if latitude is None or longitude is None else (latitude, longitude)
        ui.coordinates.set_value(place)
        ui.coordinates.blockSignals(was_blocked)
        ui.coordinates.setReadOnly(not is_writing)
        ui.map_button.setVisible(is_writing)
        self._show_card(notice.incident_type, notice.card_answers)
        self._suggest(notice)

    def read(self, notice: Notice) -> Notice:
        """The notice with the answers and the place that stand here."""
        latitude, longitude = notice.latitude, notice.longitude
        if self._ui.coordinates.is_readable():
            latitude, longitude = self._ui.coordinates.value() or (None, None)
        return replace(
            notice,
            latitude=latitude,
            longitude=longitude,
            card_answers=self.questions.answers,
        )

    def follow(self, notice: Notice) -> None:
        """Shows what fits the notice as it is typed now."""
        if notice.incident_type is not self._shown_type:
            self._show_card(notice.incident_type, self.questions.answers)
            self._tell_card()
        self._suggest(notice)

    def problems(self, notice: Notice) -> list[Problem]:
        """What cannot be read here, and which mandatory question nobody answered."""
        found = []
        trouble = binding.trouble(self._ui.coordinates)
        if trouble:
            found.append(Problem(field=COORDINATES, text=trouble.text, fix=trouble.fix))
        return [*found, *check_answers(self._card, notice.card_answers)]

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Marks the questions that these problems name."""
        self.questions.show_problems(
            [tr(each.title) for each in problems if each.field == QUESTIONS]
        )

    def take_suggestion(self) -> None:
        """Chooses the suggested type, unless a type was chosen."""
        suggestion = self._ui.type_hint.suggestion
        if suggestion is not None and self._ui.incident_type.value() is IncidentType.NOT_CHOSEN:
            self._ui.incident_type.set_value(suggestion.incident_type)

    def take_place(self, latitude: float, longitude: float, name: str = "") -> None:
        """Puts a place picked on the map into the coordinates; its name where none is written."""
        self._ui.coordinates.set_value((latitude, longitude))
        if name and not self._ui.place.text().strip():
            self._ui.place.setText(name)
        self._ui.coordinates.setFocus()
        self._tell()

    def _want_place(self, page: DeskPage) -> None:
        """Goes to the map, which hands the picked place back."""
        if not isinstance(page.window(), QMainWindow):
            return  # it lies over an open dialog, which must be given back first
        place = self._ui.place.text()
        page.wanted.emit(Wish(place=Place.MAP, text=f"{PICK_PLACE}{place}"))

    def _suggest(self, notice: Notice) -> None:
        is_open = self._is_writing and notice.incident_type is IncidentType.NOT_CHOSEN
        said = " ".join((notice.description, notice.affected_note, notice.hazards_note))
        self._ui.type_hint.show_suggestion(self._advisers.suggest(said) if is_open else None)

    def _show_card(self, incident_type: IncidentType, kept: Sequence[str]) -> None:
        self._shown_type = incident_type
        cards = self._advisers.cards
        self._card = cards.questions(incident_type) if cards is not None else ()
        self.questions.show_card(incident_type, self._card, kept, is_read_only=not self._is_writing)
        self.card_changed.emit()

    def _tell_card(self) -> None:
        """Says below the answers whether the chosen type has a card of questions."""
        if self._ui.foot.problems:
            return
        if not self._card:
            self._ui.foot.show_hint()
            return
        must = sum(question.is_mandatory for question in self._card)
        asked = counted(len(self._card), "otázka", "otázky", "otázek")
        words = tr("Karta druhu: {}, z\u00a0toho {}; Ctrl+2 ji ukáže.").format(
            asked, counted(must, *_MANDATORY)
        )
        self._ui.foot.show_hint(words)

    def _describe(self, tabs: IncidentTabs, kind: DescriptionKind) -> None:
        """Begins a sheet; of a missing person it asks more."""
        if self.sheets is None:
            return
        is_missing = self._ui.incident_type.value() is IncidentType.MISSING_PERSON
        if is_missing and kind is DescriptionKind.PERSON:
            kind = DescriptionKind.MISSING
        tabs.show_part(self.sheets)
        self.sheets.begin(kind)

    def _show_share(self, tabs: IncidentTabs) -> None:
        if tabs.has(self.questions):
            tabs.show_share(self.questions, self.questions.share)

    def _tell(self) -> None:
        self.edited.emit()

    def _tell_answered(self) -> None:
        self.card_changed.emit()
        self.edited.emit()
