"""Správa, tab Šablony: what is in force, which packs came, and taking one over."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.czech import day_words, moment_words
from kkc_desktop.domain.pack_preview import PackPreview
from kkc_desktop.domain.template_pack import ShelvedTemplate, TemplatePack
from kkc_desktop.services.accounts import Accounts
from kkc_desktop.services.packs import Packs
from kkc_desktop.ui.background import Task
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.pack_dialog import PackDialog
from kkc_desktop.ui.password_dialog import with_password
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import Column, RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.texts_in_force import templates_table
from kkc_desktop.ui.waiting import waited
from kkc_desktop.ui.widgets.section_card import SectionCard

_CARD_HEIGHT = 156
_NO_PACK = "Zatím žádná sada"
_NO_PACK_HINT = "Platí šablony dodané s\u00a0programem. Novou sadu přebírá vedoucí."
_TAKE_OVER = "Převzít sadu šablon"


class TemplatesPanel(QWidget):
    """Everybody sees it, the head takes packs over. Signal said(str) after one was."""

    said = Signal(str)

    def __init__(
        self,
        templates: Callable[[], tuple[ShelvedTemplate, ...]],
        packs: Packs,
        accounts: Callable[[], Accounts],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._templates = templates
        self._packs = packs
        self._accounts = accounts
        self.in_force = templates_table()
        self.model: RecordTableModel[TemplatePack] = RecordTableModel(
            (*_COLUMNS, Column("Převzal(a)", packs.officer_name, width=220)), self
        )
        self.table = plain_table(self.model, tr("Převzaté sady šablon"))
        self.card = SectionCard("import", tr("Převzaté sady"))
        self.zip_button = _button("import", tr(" Převzít &sadu (ZIP)…"))
        self.folder_button = _button("folder", tr(" Převzít z&e složky…"))
        self._lay_out()
        self.zip_button.clicked.connect(self.choose_zip)
        self.folder_button.clicked.connect(self.choose_folder)

    def refresh(self) -> None:
        """Reads everything again."""
        self.in_force.show_rows(self._templates())
        packs = tuple(reversed(self._packs.all()))
        self.model.set_rows(packs)
        self.card.set_count(len(packs))
        if packs:
            self.card.clear_empty()
        else:
            self.card.set_empty("import", tr(_NO_PACK), tr(_NO_PACK_HINT))
        for button in (self.zip_button, self.folder_button):
            button.setVisible(self._packs.may_import())

    def choose_zip(self) -> None:
        """Lets the person choose the file of a pack."""
        path, _ = QFileDialog.getOpenFileName(
            self, tr(_TAKE_OVER), str(Path.home()), tr("Sada šablon (*.zip)")
        )
        if path:
            self.show_preview(Path(path))

    def choose_folder(self) -> None:
        """Lets the person choose the folder of a pack."""
        folder = QFileDialog.getExistingDirectory(self, tr(_TAKE_OVER), str(Path.home()))
        if folder:
            self.show_preview(Path(folder))

    def show_preview(self, path: Path) -> None:
        """Reads the pack beside the window and shows what it would change."""

        def work(_task: Task) -> PackPreview:
            return self._packs.read(path)

        with guarded(self):
            preview = waited(work, tr("Čte se sada šablon"), self)
            dialog = PackDialog(preview, self._packs.now, self)
            if dialog.exec():
                self._take_over(preview, dialog)
            dialog.deleteLater()

    def _take_over(self, preview: PackPreview, dialog: PackDialog) -> None:
        def act() -> TemplatePack:
            return self._packs.take_over(preview, dialog.valid_from)

        pack = with_password(self, self._accounts(), act, tr(_TAKE_OVER))
        if pack is not None:
            self.refresh()
            since = day_words(pack.valid_from)
            self.said.emit(
                tr("Sada „{}“ {} je převzatá, platí od {}.").format(pack.name, pack.version, since)
            )

    def _lay_out(self) -> None:
        self.card.setFixedHeight(_CARD_HEIGHT)
        self.card.body.addWidget(self.table)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.zip_button)
        buttons.addWidget(self.folder_button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.in_force, 1)
        column.addWidget(self.card)
        column.addLayout(buttons)


def _name(pack: TemplatePack) -> str:
    return f"{pack.name} – {pack.note}" if pack.note else pack.name


def _version(pack: TemplatePack) -> str:
    return pack.version


def _valid_from(pack: TemplatePack) -> str:
    return day_words(pack.valid_from)


def _imported_at(pack: TemplatePack) -> str:
    return moment_words(pack.imported_at)


def _button(icon_name: str, words: str) -> QPushButton:
    button = QPushButton(icon(icon_name), words)
    button.setAccessibleName(words.strip().replace("&", ""))
    set_kind(button, "secondary")
    return button


_COLUMNS: tuple[Column[TemplatePack], ...] = (
    Column("Sada", _name),
    Column("Verze", _version, width=80),
    Column("Platí od", _valid_from, width=104),
    Column("Převzata", _imported_at, width=150),
)
