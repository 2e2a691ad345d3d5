"""The station's data in one form, with what is still to be checked marked so."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.domain.station import Station, check_station
from kkc_desktop.services.setup import unconfirmed_fields
from kkc_desktop.ui.field_labels import field_labels, titled
from kkc_desktop.ui.form import RecordForm
from kkc_desktop.ui.generated.ui_station import Ui_StationForm
from kkc_desktop.ui.screen_language import tr

NO_STATION = Station(code="", name="", short_name="")


class StationForm(QWidget):
    """Shows a station and reads it back; every field of the record has its line."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StationForm()
        self.ui.setupUi(self)
        self.form: RecordForm[Station] = RecordForm(self.ui, Station)
        self.form.changed.connect(self._follow)
        self._labels = field_labels(self)
        self.show_station(NO_STATION)

    def show_station(self, station: Station) -> None:
        """Shows the station; what was typed before is gone."""
        self._station = station
        self.form.show(station)
        for line in self.findChildren(QLineEdit):
            line.setCursorPosition(0)
        self._mark_unconfirmed()

    def read(self) -> Station:
        """The station as it stands in the form."""
        return self.form.read(self._station)

    def is_dirty(self) -> bool:
        """Whether anything differs from what was shown."""
        return self.form.is_dirty()

    def problems(self) -> list[Problem]:
        """What the form still lacks, and as one note what nobody has checked yet."""
        station = self.read()
        return titled([*check_station(station), *self._note(station)], self._labels)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Marks the inputs of these problems."""
        self.form.show_problems(problems)

    def set_read_only(self, *, read_only: bool) -> None:
        """Lets the person only look and copy, or edit again."""
        self.form.set_read_only(read_only)

    def focus(self, field: str) -> bool:
        """Puts the caret into the field."""
        return self.form.focus(field)

    def _follow(self) -> None:
        self._mark_unconfirmed()
        self.changed.emit()

    def _mark_unconfirmed(self) -> None:
        unconfirmed = unconfirmed_fields(self.read())
        for name, label in self._review_labels().items():
            label.setText(tr("ověřte") if name in unconfirmed else "")

    def _note(self, station: Station) -> list[Problem]:
        unconfirmed = unconfirmed_fields(station)
        names = [name for name in self._review_labels() if name in unconfirmed]
        if not names:
            return []
        words = ", ".join(_lower_first(self._labels[name]) for name in names)
        return [
            Problem(
                field=names[0],
                text=f"Zatím nikdo neověřil: {words}.",
                fix="Porovnejte se skutečností, opravte nebo doplňte.",
                level=Level.NOTE,
                title="Ověřte",
            )
        ]

    def _review_labels(self) -> dict[str, QLabel]:
        ui = self.ui
        return {
            "territorial_department": ui.territorial_department_review,
            "address": ui.address_review,
            "phone": ui.phone_review,
            "email": ui.email_review,
            "extended_municipality": ui.extended_municipality_review,
            "district": ui.district_review,
            "river_basin": ui.river_basin_review,
        }


def _lower_first(words: str) -> str:
    return words[:1].lower() + words[1:]
