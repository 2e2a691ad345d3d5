"""Správa, tab Seznamy: what the desk offers, and the item that is being changed."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QWidget

from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.errors import NotComplete, PackUnreadable
from kkc_desktop.domain.list_row import ListRow, RowState
from kkc_desktop.domain.list_schema import SCHEMAS, Values
from kkc_desktop.services.list_files import ListFiles
from kkc_desktop.services.lists import Lists
from kkc_desktop.ui.errors import guarded, show_error
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.list_form import ListForm
from kkc_desktop.ui.list_import_dialog import ListFaultsDialog, ListImportDialog
from kkc_desktop.ui.list_rows import (
    LIST_NAMES,
    ListName,
    columns,
    fits,
    name_rows,
    origin_words,
    trust_words,
)
from kkc_desktop.ui.lists_layout import lay_out_lists
from kkc_desktop.ui.plain_table import plain_table
from kkc_desktop.ui.record_table import RecordTableModel
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.tone_delegate import ToneDelegate
from kkc_desktop.ui.widgets.elided_label import ElidedLabel
from kkc_desktop.ui.widgets.work_list import WorkList

_CODE, _DUE = 0, 3
_FILES = "Seznam pro Excel (*.csv)"


class ListsPanel(QWidget):
    """Lists, items, form. Signals: said(str) after an act, cards_wanted() for the event cards.

    While an item is half-written no other can be chosen, so that nothing typed is lost.
    """

    said = Signal(str)
    cards_wanted = Signal()

    def __init__(
        self,
        lists: Lists,
        files: ListFiles,
        now: Callable[[], datetime],
        name_of: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lists, self._files, self._now, self._name_of = lists, files, now, name_of
        self._name = LIST_NAMES[0]
        self._row: ListRow | None = None
        self.names = WorkList(34)
        self.names.setAccessibleName(tr("Seznamy a\u00a0číselníky"))
        self.search = QLineEdit()
        self.model: RecordTableModel[ListRow] = RecordTableModel(columns(self._today), self)
        self.table = plain_table(self.model, tr("Položky seznamu"))
        self.table.setItemDelegate(ToneDelegate(self.table))
        self.form = ListForm(now)
        self.form_title = ElidedLabel("", "card-title")
        self.origin = ElidedLabel("", "second-line")
        self.trust = ElidedLabel("", "second-line")
        self.save_button = _button("save", tr(" Uložit  Ctrl+S"), "primary")
        self.hide_button = _button("hide", "", "secondary")
        self.restore_button = _button("restore", tr(" Vrátit dodané"), "secondary")
        self.undo_button = _button("discard", tr(" Vrátit změny"), "quiet")
        self.add_button = _button("add", tr(" Nov&á"), "secondary")
        self.import_button = _button("import", tr(" &Převzít soubor…"), "secondary")
        self.export_button = _button("export", " &Do souboru…", "secondary")
        self.cards_button = _button("measures", tr(" Karty událostí…"), "quiet")
        lay_out_lists(self)
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Reads the lists again; a half-written item stays."""
        may_edit = self._lists.may_edit
        for button in (self.add_button, self.import_button, self.save_button):
            button.setVisible(may_edit)
        self.export_button.setVisible(self._files.may_export)
        with guarded(self):
            self.names.set_rows(name_rows(self._items, self._today()))
            if self.names.current_data() is None:
                self.names.select_data(self._name)
            if not self.is_dirty():
                self._show_list()

    def is_dirty(self) -> bool:
        """Whether an item holds something typed that is not stored."""
        return self._lists.may_edit and self.form.is_dirty()

    def save(self) -> None:
        """Puts the item in force, or says what it lacks."""
        values = self.form.read()
        if not self._lists.may_edit or values is None:
            self.form.show_problems(self.form.unreadable())
            return
        with guarded(self):
            try:
                row = self._store(values)
            except NotComplete as error:
                self.form.show_problems(error.problems)
                return
            self._done(row, tr("Uloženo: {}.").format(row.title))

    def begin_new(self) -> None:
        """Opens an empty item."""
        self.table.clearSelection()
        self._show_row(None)
        self.form.focus_first()

    def toggle_hidden(self) -> None:
        """Offers the item no more, or again."""
        row = self._row
        if row is None:
            return
        with guarded(self):
            act = self._lists.show if row.is_hidden else self._lists.hide
            changed = act(row.kind, row.code)
            words = tr("se už nenabízí; staré záznamy ji dál ukazují")
            words = words if changed.is_hidden else tr("se zase nabízí")
            self._done(changed, tr("Položka „{}“ {}.").format(changed.title, words))

    def restore(self) -> None:
        """Puts the shipped words in force again."""
        row = self._row
        if row is not None:
            with guarded(self):
                restored = self._lists.restore(row.kind, row.code)
                self._done(restored, tr("Platí dodané znění: {}.").format(restored.title))

    def choose_file(self) -> None:
        """Lets the person choose a file to take over."""
        title = tr("Převzít seznam {}").format(tr(self._name.kind.label))
        path, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), _FILES)
        if path:
            self.show_preview(Path(path))

    def show_preview(self, path: Path) -> None:
        """Shows what the file would change, and takes it over when the person agrees."""
        with guarded(self):
            try:
                content = path.read_bytes()
                preview = self._files.preview(self._name.kind, content, path.name)
            except OSError:
                show_error(self, PackUnreadable(f"Soubor „{path.name}“ nelze přečíst."))
                return
            except PackUnreadable as error:
                ListFaultsDialog(error, self).exec()
                return
            dialog = ListImportDialog(preview, self)
            if dialog.exec():
                count = self._files.take(preview, dialog.theirs())
                self.said.emit(tr("Převzato položek: {}. Soubor {}.").format(count, path.name))
                self.refresh()
            dialog.deleteLater()

    def save_file(self) -> None:
        """Writes the list into a file that the person chooses."""
        name = str(Path.home() / f"{tr(self._name.kind.label)}.csv")
        path, _ = QFileDialog.getSaveFileName(self, tr("Uložit seznam do souboru"), name, _FILES)
        if not path:
            return
        with guarded(self):
            content = self._files.export(self._name.kind)
            try:
                Path(path).write_bytes(content)
            except OSError:
                show_error(self, PackUnreadable(f"Soubor „{path}“ nelze zapsat."))
                return
            self.said.emit(tr("Seznam je uložený v\u00a0souboru {}.").format(Path(path).name))

    def _today(self) -> date:
        return self._now().astimezone(ZONE).date()

    def _store(self, values: Values) -> ListRow:
        if self._row is None:
            return self._lists.add(self._name.kind, self.form.typed_code(), values)
        return self._lists.change(self._row.kind, self._row.code, values)

    def _done(self, row: ListRow, words: str) -> None:
        self.form.show_row(row, read_only=False)
        self._row = row
        self.search.clear()
        self.refresh()
        self._choose(row.code)
        self.said.emit(words)

    def _items(self, name: ListName) -> list[ListRow]:
        return [row for row in self._lists.all_entries(name.kind) if name.has(row)]

    def _choose_list(self, data: object) -> None:
        if isinstance(data, ListName) and data != self._name:
            self._name, self._row = data, None
            self.search.clear()
            self._show_list()

    def _show_list(self) -> None:
        self.form.show_schema(SCHEMAS[self._name.kind])
        self.table.setColumnHidden(_CODE, bool(self._name.code_list))
        self.table.setColumnHidden(_DUE, not SCHEMAS[self._name.kind].due)
        self._filter()

    def _filter(self) -> None:
        rows = [row for row in self._items(self._name) if fits(row, self.search.text())]
        chosen = self._row.code if self._row is not None else ""
        self.model.set_rows(rows)
        if not self._choose(chosen) and not self._choose(rows[0].code if rows else ""):
            self._show_row(None)

    def _choose(self, code: str) -> bool:
        for number in range(self.model.rowCount()):
            index = self.model.index(number, 0)
            if self.model.row_at(index).code == code:
                flags = QItemSelectionModel.SelectionFlag
                way = flags.ClearAndSelect | flags.Rows
                self.table.selectionModel().setCurrentIndex(index, way)
                self.table.scrollTo(index)
                return True
        return False

    def _follow_table(self, index: QModelIndex) -> None:
        if index.isValid():
            self._show_row(self.model.row_at(index))

    def _show_row(self, row: ListRow | None) -> None:
        self._row = row
        may_write = self._lists.may_edit and (row is not None or SCHEMAS[self._name.kind].may_add)
        self.form.show_row(row, read_only=not may_write)
        self.form_title.setText(" ".join(row.title.split()) if row else tr("Nová položka"))
        self.origin.setText(origin_words(row, self._name_of))
        self.trust.setText(trust_words(row))
        self.trust.setVisible(bool(self.trust.text()))
        self._follow_form()

    def _follow_form(self) -> None:
        may_edit, is_dirty, row = self._lists.may_edit, self.is_dirty(), self._row
        for widget in (self.table, self.names, self.search, self.import_button):
            widget.setEnabled(not is_dirty)
        self.add_button.setEnabled(not is_dirty and SCHEMAS[self._name.kind].may_add)
        self.save_button.setEnabled(is_dirty)
        self.undo_button.setVisible(is_dirty)
        self.hide_button.setVisible(may_edit and row is not None and not is_dirty)
        is_hidden = row is not None and row.is_hidden
        self.hide_button.setText(tr(" Zase nabízet" if is_hidden else " Skrýt"))
        self.hide_button.setAccessibleName(self.hide_button.text().strip())
        self.hide_button.setIcon(icon("show" if is_hidden else "hide"))
        can_restore = row is not None and row.is_shipped and row.state is not RowState.SHIPPED
        self.restore_button.setVisible(may_edit and can_restore and not is_dirty)

    def _undo(self) -> None:
        self._show_row(self._row)
        if self._row is None:
            self._filter()

    def _connect(self) -> None:
        self.names.current_row_changed.connect(self._choose_list)
        self.names.activated_row.connect(lambda _name: self.table.setFocus())
        self.search.textChanged.connect(self._filter)
        self.table.selectionModel().currentRowChanged.connect(self._follow_table)
        self.table.activated.connect(self.form.focus_first)
        self.form.changed.connect(self._follow_form)
        self.save_button.clicked.connect(self.save)
        self.hide_button.clicked.connect(self.toggle_hidden)
        self.restore_button.clicked.connect(self.restore)
        self.undo_button.clicked.connect(self._undo)
        self.add_button.clicked.connect(self.begin_new)
        self.import_button.clicked.connect(self.choose_file)
        self.export_button.clicked.connect(self.save_file)
        self.cards_button.clicked.connect(self.cards_wanted)


def _button(icon_name: str, words: str, kind: str) -> QPushButton:
    button = QPushButton(icon(icon_name), words)
    button.setAccessibleName(words.partition("  ")[0].strip().replace("&", ""))
    set_kind(button, kind)
    return button
