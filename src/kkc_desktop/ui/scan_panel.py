"""Správa: from which folder the desk takes scans, and whether it sees a scanner."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.ui.background import Pool, Task, run_task
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.scan_device import ScanDevice, devices, scanner_program
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.watched_folder import PROCESSED, choose_folder, chosen_folder
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard

_WIDTH = 620
_FOLDER_WORDS = (
    "Složka, do které ukládá skener. Přijde-li do ní sken, přepážka to oznámí a\u00a0Ctrl+I jej"
    f" převezme. Připojený soubor se přesune do podsložky {PROCESSED}; nic se nemaže."
)
_NONE = "Žádná složka není zvolena."
_NO_PROGRAM = (
    "Program pro skenery tu není. V\u00a0Linuxu jej přidá balíček sane-utils; skenovat lze"
    " i\u00a0do složky."
)
_LOOK = "Skener se hledá, když se skenuje; tady ověříte, že je vidět."
_NO_DEVICE = "Žádný zapnutý skener se nehlásí."


class ScanPanel(QWidget):
    """Settings of this computer alone. Signal changed(Path or None) when the folder is another."""

    changed = Signal(object)

    def __init__(
        self,
        may_change: Callable[[], bool],
        pool: Pool | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._may_change = may_change
        self._pool = pool
        self.folder_label = PlainLabel("", "strong")
        self.choose_button = QPushButton(tr(" Zvo&lit složku…"))
        self.none_button = QPushButton(tr("Ne&sledovat"))
        self.device_label = PlainLabel("")
        self.look_button = QPushButton(tr(" Vyhledat s&kenery"))
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Reads the setting again."""
        folder = chosen_folder()
        self.folder_label.setText(str(folder) if folder else tr(_NONE))
        may_change = self._may_change()
        self.choose_button.setVisible(may_change)
        self.none_button.setVisible(may_change and folder is not None)
        has_program = bool(scanner_program())
        self.look_button.setVisible(has_program)
        self.device_label.setText(tr(_LOOK) if has_program else tr(_NO_PROGRAM))

    def take(self, folder: Path | None) -> None:
        """Watches this folder from now on."""
        choose_folder(folder)
        self.refresh()
        self.changed.emit(folder)

    def look_for_devices(self) -> None:
        """Asks the system for scanners, beside the window."""
        program = scanner_program()
        self.look_button.setEnabled(False)
        self.device_label.setText(tr("Hledám skenery…"))

        def look(_task: Task) -> tuple[ScanDevice, ...]:
            return devices(program)

        run_task(look, self._show_devices, pool=self._pool)

    def _show_devices(self, found: tuple[ScanDevice, ...]) -> None:
        self.look_button.setEnabled(True)
        names = ", ".join(device.name for device in found)
        self.device_label.setText(tr("Nalezeno: {}").format(names) if found else tr(_NO_DEVICE))

    def _ask(self) -> None:
        start = str(chosen_folder() or Path.home())
        folder = QFileDialog.getExistingDirectory(self, tr("Složka pro skeny"), start)
        if folder:
            self.take(Path(folder))

    def _stop(self) -> None:
        self.take(None)

    def _lay_out(self) -> None:
        self.choose_button.setIcon(icon("folder"))
        self.look_button.setIcon(icon("scan"))
        for button, name in (
            (self.choose_button, tr("Zvolit složku pro skeny")),
            (self.none_button, tr("Nesledovat žádnou složku")),
            (self.look_button, tr("Vyhledat skenery")),
        ):
            button.setAccessibleName(name)
            set_kind(button, "secondary")
        self.choose_button.clicked.connect(self._ask)
        self.none_button.clicked.connect(self._stop)
        self.look_button.clicked.connect(self.look_for_devices)
        folder = SectionCard("folder", tr("Složka se skeny"))
        device = SectionCard("scan", tr("Skener"))
        words = PlainLabel(tr(_FOLDER_WORDS))
        for label in (words, self.folder_label, self.device_label):
            label.setWordWrap(True)
        _fill(folder, (words, self.folder_label), (self.choose_button, self.none_button))
        _fill(device, (self.device_label,), (self.look_button,))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in (folder, device):
            card.setMaximumWidth(_WIDTH)
            column.addWidget(card)
        column.addStretch(1)


def _fill(card: SectionCard, labels: tuple[QWidget, ...], buttons: tuple[QPushButton, ...]) -> None:
    inside = QVBoxLayout()
    inside.setContentsMargins(8, 0, 8, 8)
    inside.setSpacing(8)
    for label in labels:
        inside.addWidget(label)
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    inside.addLayout(row)
    card.body.addLayout(inside)
