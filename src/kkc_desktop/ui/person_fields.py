"""The drawn fields of one person: the few that most papers need, the rest folded below them."""

from dataclasses import asdict

from PySide6.QtWidgets import QBoxLayout, QWidget

from kkc_desktop.domain.code_lists import (
    IdentityCheck,
    IdentityDocumentKind,
    Language,
    Sex,
    SpecialNeed,
    Vulnerability,
)
from kkc_desktop.domain.czech import counted
from kkc_desktop.domain.person import Person, PersonId
from kkc_desktop.ui.field_labels import field_labels
from kkc_desktop.ui.generated.ui_person import Ui_PersonFields
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.tips import set_tip

_NOBODY = asdict(Person(id=PersonId("")))
KEPT_OF_PROTECTED = frozenset(
    {"language", "interpreter", "special_need", "vulnerability", "is_protected"}
)
"""The fields that stay open for a person protected under § 55 odst. 2 TŘ."""


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

    def follow(self, person: Person, *, read_only: bool) -> None:
        """Shows what follows from the person as it stands: what is filled, what may be typed."""
        self.ui.protected_note.setVisible(person.is_protected)
        if not read_only:
            self._let_identity_be_typed(is_allowed=not person.is_protected)
        known = asdict(person)
        names = [widget.objectName() for widget in self._details]
        filled = [self.labels[name] for name in names if known[name] != _NOBODY[name]]
        words = "tituly, adresy, jazyk a\u00a0další"
        if filled:
            words = f"vyplněno: {counted(len(filled), 'údaj', 'údaje', 'údajů')}"
        self.ui.details_line.setText(words)
        set_tip(self.ui.details_line, ", ".join(filled))

    def show_inputs(self, *, is_shown: bool) -> None:
        """Hides all inputs while there is nobody to write about; the acts below them stay."""
        self.ui.main.setVisible(is_shown)
        self.ui.details_head.setVisible(is_shown)
        self.ui.details.setVisible(is_shown and self.ui.details_fold.isChecked())

    def unfold_for(self, field: str) -> None:
        """Unfolds the rest if the field stands there."""
        if field == "is_protected" or any(w.objectName() == field for w in self._details):
            self.ui.details_fold.setChecked(True)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """In a narrow column each row of four stands as two rows of two."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        ui = self.ui
        rows: list[QBoxLayout] = [ui.name_row, ui.identity_row, ui.foot_row, ui.title_row]
        rows += [ui.origin_row, ui.address_row, ui.electronic_row, ui.document_row]
        rows += [ui.language_row, ui.care_row, ui.others_row]
        for row in rows:
            row.setDirection(down if is_narrow else across)
            row.setSpacing(8 if is_narrow else 12)

    def _fold(self, is_open: bool) -> None:
        self.ui.details_fold.setIcon(icon("fold" if is_open else "unfold"))
        self.ui.details.setVisible(is_open)
        self.ui.details_line.setVisible(not is_open)

    def _let_identity_be_typed(self, *, is_allowed: bool) -> None:
        for widget in self.findChildren(QWidget):
            if widget.objectName() in self.labels.keys() - KEPT_OF_PROTECTED:
                widget.setEnabled(is_allowed)
