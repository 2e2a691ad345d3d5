"""The drawn fields of one person: the few that most papers need, the rest folded below them."""

from dataclasses import asdict
from datetime import date

from PySide6.QtWidgets import QBoxLayout, QWidget

from kkc_desktop.domain.code_lists import (
    IdentityCheck,
    IdentityDocumentKind,
    Language,
    Sex,
    SpecialNeed,
    Vulnerability,
)
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.domain.person_care import is_minor, is_victim
from kkc_desktop.domain.person_lists import Communication, VulnerabilityReason
from kkc_desktop.ui.field_labels import field_labels
from kkc_desktop.ui.generated.ui_person import Ui_PersonFields
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.tips import set_tip

_NOBODY = asdict(Person(id=PersonId("")))
KEPT_OF_PROTECTED = frozenset(
    {
        "language",
        "interpreter",
        "special_need",
        "vulnerability",
        "vulnerability_reason",
        "wanted_interviewer",
        "interviewer_note",
        "communication",
        "is_protected",
    }
)
"""The fields that stay open for a person protected under § 55 odst. 2 TŘ."""
_SUSPECT = "is_representative_suspect"
_GROUPS = {
    "dealing_group": ("communication",),
    "minor_group": ("child_protection", _SUSPECT),
    "victim_group": (
        "vulnerability_reason",
        "confidant",
        "wanted_interviewer",
        "interviewer_note",
    ),
}
"""Fields that only some people need; the others do not see them (promise 8)."""
_DEALING = {
    SpecialNeed.CHILD: "Chraňte dítě; u\u00a0přepážky ho nevyslýchejte.",
    SpecialNeed.DEAF: "Mluvte čelem k\u00a0osobě, v\u00a0krátkých větách; nabídněte psaní.",
    SpecialNeed.BLIND: "Text přečtěte nahlas; nabídněte velké písmo a\u00a0pomoc s\u00a0podpisem.",
    SpecialNeed.MOBILITY: "Použijte místnost bez bariér.",
    SpecialNeed.MENTAL: "Krátké věty, klidná místnost, blízká osoba u\u00a0jednání.",
    SpecialNeed.DISTRESS: "Klidná místnost; nabídněte vodu a\u00a0linku pomoci.",
    SpecialNeed.INFLUENCE: "Formální úkon odložte a\u00a0zapište proč; při ohrožení zdraví 155.",
}
"""What 1.10 of the domain asks of the desk, by the need."""


class PersonFields(QWidget):
    """The inputs of a person; what they hold is the business of the form that binds them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PersonFields()
        self.ui.setupUi(self)
        self.labels = field_labels(self)
        self.ui.sex.set_choices(Sex)
        self.ui.identity_document.set_choices(IdentityDocumentKind)
        self.ui.identity_check.set_choices(IdentityCheck)
        self.ui.language.set_choices(Language)
        self.ui.special_need.set_choices(SpecialNeed)
        self.ui.vulnerability.set_choices(Vulnerability)
        self.ui.vulnerability_reason.set_choices(VulnerabilityReason)
        self.ui.wanted_interviewer.set_choices(Sex)
        self.ui.communication.set_choices(Communication)
        self.labels[_SUSPECT] = self.ui.is_representative_suspect.text()
        self.ui.vulnerability_reason.activated.connect(self._assess)
        self._show_examples()
        self._details = [
            widget
            for widget in self.ui.details.findChildren(QWidget)
            if widget.objectName() in self.labels
        ]
        self.ui.details_fold.toggled.connect(self._fold)
        self._fold(is_open=False)

    def stops(self) -> list[QWidget]:
        """The inputs and the fold in the drawn order of Tab."""
        named = {*self.labels, self.ui.details_fold.objectName()}
        found: list[QWidget] = []
        stop: QWidget | None = self.ui.surname
        while stop is not None and stop is not self.ui.is_protected:
            if stop.objectName() in named:
                found.append(stop)
            stop = stop.nextInFocusChain()
        return [*found, self.ui.is_protected]

    def follow(self, person: Person, today: date, *, read_only: bool) -> None:
        """Shows what follows from the person as it stands: what is filled, what may be typed."""
        self.ui.protected_note.setVisible(person.is_protected)
        self._show_groups(person, today)
        if not read_only:
            self._let_identity_be_typed(is_allowed=not person.is_protected)
        known = asdict(person)
        names = [widget.objectName() for widget in self._details]
        filled = [self.labels[name] for name in names if known[name] != _NOBODY[name]]
        words = tr("tituly, adresy, jazyk a\u00a0další")
        if filled:
            words = tr("vyplněno: {}").format(counted(len(filled), "údaj", "údaje", "údajů"))
        self.ui.details_line.setText(words)
        set_tip(self.ui.details_line, ", ".join(filled))

    def show_inputs(self, *, is_shown: bool) -> None:
        """Hides all inputs while there is nobody to write about; the acts below them stay."""
        self.ui.main.setVisible(is_shown)
        self.ui.details_head.setVisible(is_shown)
        self.ui.details.setVisible(is_shown and self.ui.details_fold.isChecked())

    def unfold_for(self, field: str) -> None:
        """Unfolds the rest if the field stands there."""
        self.show_field(field)
        if field == "is_protected" or any(w.objectName() == field for w in self._details):
            self.ui.details_fold.setChecked(True)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """In a narrow column each row of four stands as two rows of two."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        ui = self.ui
        rows: list[QBoxLayout] = [ui.name_row, ui.identity_row, ui.foot_row, ui.title_row]
        rows += [ui.origin_row, ui.address_row, ui.electronic_row, ui.document_row]
        rows += [ui.language_row, ui.care_row, ui.others_row]
        rows += [ui.dealing_row, ui.minor_row, ui.victim_row, ui.interviewer_row]
        for row in rows:
            row.setDirection(down if is_narrow else across)
            row.setSpacing(8 if is_narrow else 12)

    def _fold(self, is_open: bool) -> None:
        self.ui.details_fold.setIcon(icon("fold" if is_open else "unfold"))
        self.ui.details.setVisible(is_open)
        self.ui.details_line.setVisible(not is_open)

    def _show_groups(self, person: Person, today: date) -> None:
        """A person without need is asked nothing more; what is filled already stays in sight."""
        needs_care = person.special_need is not SpecialNeed.NONE
        is_needed = {
            "dealing_group": needs_care or person.language is Language.SIGN,
            "minor_group": is_minor(person, today),
            "victim_group": is_victim(person),
        }
        known = asdict(person)
        for group, names in _GROUPS.items():
            is_filled = any(known[name] != _NOBODY[name] for name in names)
            getattr(self.ui, group).setVisible(is_needed[group] or is_filled)
        self.ui.dealing_hint.setText(tr(_DEALING.get(person.special_need, "")))

    def show_field(self, field: str) -> None:
        """Shows the group of a field that is to be filled in."""
        for group, names in _GROUPS.items():
            if field in names:
                getattr(self.ui, group).setVisible(True)

    def _assess(self) -> None:
        """Whoever names the reason has assessed it."""
        has_reason = self.ui.vulnerability_reason.value() is not VulnerabilityReason.NOT_STATED
        if has_reason and self.ui.vulnerability.value() is Vulnerability.NOT_ASSESSED:
            self.ui.vulnerability.set_value(Vulnerability.YES)

    def _show_examples(self) -> None:
        self.ui.child_protection.setPlaceholderText(tr("např. 9.40 telefonicky, OSPOD ORP"))
        self.ui.interpreter.setPlaceholderText(
            tr("jméno, ev.\u00a0č., slib, osobně nebo telefonem")
        )
        self.ui.confidant.setPlaceholderText(tr("koho si oběť zvolila"))

    def _let_identity_be_typed(self, *, is_allowed: bool) -> None:
        for widget in self.findChildren(QWidget):
            if widget.objectName() in self.labels.keys() - KEPT_OF_PROTECTED:
                widget.setEnabled(is_allowed)
