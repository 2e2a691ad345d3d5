"""The band over a record whose data are restricted, disputed or held, and the way to its dialog."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QWidget

from kkc_desktop.domain.czech import ZONE, day_words
from kkc_desktop.domain.data_care import DataCare
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.domain.restriction import CARED_KINDS
from kkc_desktop.services.desk import Services
from kkc_desktop.ui.errors import guarded, show_error
from kkc_desktop.ui.event_band import EventBand
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.page import DeskPage
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel

_MARGIN, _GAP = 20, 8
_RESTRICTED = "Zpracování údajů je omezeno: jen se uchovávají."
_DISPUTED = "Osoba údaje zpochybňuje: {}"
_ERASED = "Údaje byly vymazány dne {} podle kódu {}, zůstalo číslo a\u00a0skelet."
_HELD = "Výmaz je pozastaven{}."


class CareBand(QWidget):
    """Shown only where there is something to say. Signal: care_wanted() opens the dialog."""

    care_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, below: int = 0) -> None:
        super().__init__(parent)
        self._frame = QFrame()
        self._icon = IconLabel("shield", "note")
        self.words_label = PlainLabel("", "medium")
        self.words_label.setWordWrap(True)
        self.care_button = QPushButton(tr(" Ochrana údajů…"))
        self.care_button.setAccessibleName(tr("Ochrana údajů záznamu"))
        set_kind(self.care_button, "quiet")
        self.care_button.clicked.connect(self.care_wanted)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self.words_label, 1)
        row.addWidget(self.care_button)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(_MARGIN, _GAP, _MARGIN, below)
        outer.addWidget(self._frame)
        self.hide()

    def show_care(self, care: DataCare | None) -> None:
        """Says what holds of the data, or disappears."""
        sentences = band_sentences(care) if care is not None else []
        self.setVisible(bool(sentences))
        self.words_label.setText(" ".join(sentences))
        tone = "warning" if care is not None and care.is_restricted else "note"
        set_kind(self._frame, f"problem-{tone}")
        self._icon.show_icon("lock" if tone == "warning" else "shield", tone)
        self.care_button.setIcon(icon("details", "accent"))


def band_sentences(care: DataCare) -> list[str]:
    """What the band says; the reason of a restriction or a hold is in the dialog alone."""
    if care.erased_at is not None:
        day = day_words(care.erased_at.astimezone(ZONE).date())
        return [tr(_ERASED).format(day, care.disposal_code)]
    until = tr(" nejdéle do {}").format(day_words(care.hold_until)) if care.hold_until else ""
    found = [tr(_RESTRICTED)] if care.is_restricted else []
    found += [tr(_DISPUTED).format(care.dispute)] if care.dispute else []
    found += [tr(_HELD).format(until)] if care.is_held else []
    return found


def show_band(
    services: Services, page: DeskPage, now: Callable[[], datetime], window: QWidget
) -> None:
    """Shows over the page what was decided of its record's data; makes the band when it must."""
    band = page.findChild(CareBand)
    record = page.shown_record()
    care = None
    if record is not None and record[0] in CARED_KINDS:
        with suppress(KkcError):  # whoever may not look into records sees no band
            care = services.data_care.marks(*record)
    page.show_erased(care is not None and care.erased_at is not None)
    if band is None and care is None:
        return
    if band is None:
        band = _put_band(services, page, now, window)
    band.show_care(care)


def open_care(
    services: Services, page: DeskPage, now: Callable[[], datetime], window: QWidget
) -> None:
    """Opens Ochrana údajů of the record on the page; a page without one says so."""
    from kkc_desktop.ui.record_care_dialog import RecordCareDialog

    record = page.shown_record()
    if record is None or record[0] not in CARED_KINDS:
        text = tr("Na této stránce není žádný záznam.")
        fix = tr("Otevřete kontakt, radu, událost, dokument nebo kartu osoby.")
        show_error(window, KkcError(text, fix))
        return
    with guarded(window):
        dialog = RecordCareDialog(services.data_care, record, now, window)
        dialog.stepped.connect(page.saved)
        dialog.stepped.connect(lambda: show_band(services, page, now, window))
        dialog.open()


def _put_band(
    services: Services, page: DeskPage, now: Callable[[], datetime], window: QWidget
) -> CareBand:
    layout = page.layout()
    assert isinstance(layout, QBoxLayout), "each page is a column"
    below = _GAP if page.findChild(EventBand) else 0  # the red one leaves no space around it
    band = CareBand(page, below)
    band.care_wanted.connect(lambda: open_care(services, page, now, window))
    layout.insertWidget(0, band)
    return band
