"""Is it this person? The question and the card side by side; a human says so and tells."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from kkc_desktop.domain.czech import moment_words
from kkc_desktop.domain.gathering import GatheredPerson, SoughtPerson
from kkc_desktop.domain.gathering_match import GatheringMatch
from kkc_desktop.domain.gathering_words import age_words, band_words
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.gathered_dialogs import GatheredDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.long_text import LongText

_NOBODY = ""


class SoughtDialog(GatheredDialog):
    """Shows the whole question; a suggested person is read out only when chosen to be compared.

    `look` opens a card, which is a consultation; `settle` gets the chosen id (empty for nobody)
    and what was told.
    """

    def __init__(
        self,
        sought: SoughtPerson,
        found: Sequence[GatheringMatch],
        look: Callable[[GatheredPerson], GatheredPerson],
        settle: Callable[[str, str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("search", tr("Je to ona?"), _asked_words(sought), "", parent)
        self._look = look
        self._settle = settle
        self._found = {str(match.person.id): match for match in found}
        self.choice = CodeListCombo()
        self.choice.set_choices(
            [
                *((match.person.id, _choice_words(match)) for match in found),
                (_NOBODY, tr(_NOBODY_WORDS)),
            ]
        )
        self.choice.set_value(found[0].person.id if found else _NOBODY)
        self.add("matched_id", tr("&Kdo by to mohl být"), self.choice)
        self.compare_button = QPushButton(tr("Otevřít kartu a\u00a0p&orovnat"))
        set_kind(self.compare_button, "secondary")
        self.compare_button.setAutoDefault(False)
        self.body.addWidget(self.compare_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.card = self.add_words("", "medium")
        self.body.addSpacing(5)
        self.told = LongText()
        self.told.setPlaceholderText(
            tr("např. dceři telefonem, že je v\u00a0pořádku v\u00a0tělocvičně")
        )
        self.told.setFixedHeight(64)
        self.add("told", tr("Komu a\u00a0co bylo &sděleno"), self.told)
        self.compare_button.clicked.connect(self.compare)
        self.choice.currentIndexChanged.connect(self._follow)
        self._follow()
        self.choice.setFocus()

    def compare(self) -> None:
        """Shows the chosen person's card beside the question."""
        match = self._found.get(self._chosen())
        if match is None:
            return
        with guarded(self):
            self.card.setText(_card_words(self._look(match.person)))

    def perform_act(self) -> None:
        """Writes what was verified and told."""
        self._settle(self._chosen(), self.told.value())

    def _chosen(self) -> str:
        value = self.choice.value()
        return value if isinstance(value, str) else _NOBODY

    def _follow(self) -> None:
        is_somebody = self._chosen() in self._found
        self.compare_button.setEnabled(is_somebody)
        self.card.setText("")
        self.name_act(tr("Ověřeno a\u00a0sděleno" if is_somebody else "Ukončit bez nálezu"))


_NOBODY_WORDS = "nikdo z\u00a0přijatých"


def _asked_words(sought: SoughtPerson) -> str:
    age = tr(age_words(sought.apparent_age)) if sought.apparent_age is not None else ""
    whom = ", ".join(part for part in (sought.description, age, sought.came_from) if part)
    who = ", ".join(part for part in (sought.seeker, sought.seeker_contact) if part)
    return tr("Hledá se: {}. Hledá: {}, {}.").format(whom, who, moment_words(sought.asked_at))


def _choice_words(match: GatheringMatch) -> str:
    return tr("páska {} – shoda: {}").format(band_words(match.person.band), match.why(tr))


def _card_words(person: GatheredPerson) -> str:
    age = tr(age_words(person.apparent_age)) if person.apparent_age is not None else ""
    parts = (person.name, age, person.came_from, person.contact, person.place)
    told = ", ".join(part for part in parts if part)
    left = tr(" Odjel(a): {}.").format(person.left_to) if person.left_at else ""
    return tr("Páska {}:\u00a0{}.{}").format(band_words(person.band), told, left)
