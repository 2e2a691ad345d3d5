"""Správa, tab Pečeť: with which certificate the station seals copies of its papers."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.services.sealing import Sealing
from kkc_desktop.ui.backup_words import breakable
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_WIDTH = 640
_EXPLANATION = (
    "Pečeť stvrzuje, odkud kopie listiny je a\u00a0že se od uložení nezměnila. Nese ji jen kopie"
    " uložená mimo program; uložená listina a\u00a0vlastnoruční podpisy zůstávají, jak jsou."
)
_KEPT = "Program si pamatuje jen cestu k\u00a0souboru. Heslo se zapisuje při každém použití."
_NONE = "Certifikát není vybrán, kopie se s\u00a0pečetí neukládají."
_MISSING = "Doplněk pro pečeť není v\u00a0tomto programu nainstalován; doinstaluje jej správce."


class SealPanel(QWidget):
    """The head and the administrator choose the file, others only see which it is.

    Signal: said(str) after a change.
    """

    said = Signal(str)

    def __init__(self, sealing: Sealing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sealing = sealing
        self.place_label = _wrapped("", "strong")
        self.missing_label = _wrapped(tr(_MISSING), "hint")
        self.choose_button = _button("folder", tr(" Vybrat &certifikát…"))
        self.forget_button = _button("remove", tr(" N&epoužívat pečeť"))
        self.choose_button.clicked.connect(self.choose)
        self.forget_button.clicked.connect(self.forget)
        self._lay_out()

    def refresh(self) -> None:
        """Reads the place again, and what the person on duty may do."""
        place = self._sealing.place()
        may = self._sealing.may_choose
        self.place_label.setText(breakable(place) if place else tr(_NONE))
        self.missing_label.setVisible(not self._sealing.is_installed)
        self.choose_button.setVisible(may)
        self.forget_button.setVisible(may and place is not None)

    def choose(self) -> None:
        """Asks for the PKCS#12 file."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Certifikát pečeti"), "", tr("Certifikát PKCS#12 (*.p12 *.pfx)")
        )
        if chosen:
            self.put(Path(chosen))

    def put(self, path: Path) -> None:
        """Copies are sealed with this certificate from now on."""
        with guarded(self):
            self._sealing.choose(path)
            self.said.emit(tr("Certifikát pečeti je vybrán: {}.").format(path.name))
        self.refresh()

    def forget(self) -> None:
        """No copies are sealed any more; the file itself stays where it is."""
        with guarded(self):
            self._sealing.choose(None)
            self.said.emit(tr("Pečeť se přestala používat; soubor certifikátu zůstal, kde je."))
        self.refresh()

    def _lay_out(self) -> None:
        card = QFrame()
        card.setMaximumWidth(_WIDTH)
        set_kind(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 14, 16, 16)
        inside.setSpacing(8)
        inside.addWidget(PlainLabel(tr("Elektronická pečeť stanice"), "card-title"))
        inside.addWidget(_wrapped(tr(_EXPLANATION), ""))
        inside.addWidget(self.place_label)
        inside.addWidget(_wrapped(tr(_KEPT), "hint"))
        inside.addWidget(self.missing_label)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.forget_button)
        buttons.addStretch()
        inside.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        column.addStretch()


def _wrapped(words: str, kind: str) -> PlainLabel:
    label = PlainLabel(words, kind)
    label.setWordWrap(True)
    return label


def _button(icon_name: str, words: str) -> QPushButton:
    button = QPushButton(words)
    button.setIcon(icon(icon_name, "muted"))
    button.setAccessibleName(words.strip().replace("&", ""))
    set_kind(button, "secondary")
    return button
