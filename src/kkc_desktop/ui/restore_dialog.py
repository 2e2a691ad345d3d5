"""After the program was cut off: the unfinished records that were kept."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.czech import ZONE, clock_words, moment_words
from kkc_desktop.domain.draft import Draft, FormKind
from kkc_desktop.domain.rights import may
from kkc_desktop.domain.station import OfficerId
from kkc_desktop.services.desk import Services
from kkc_desktop.services.drafts import Drafts
from kkc_desktop.ui.errors import guarded
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import IconLabel, PlainLabel
from kkc_desktop.ui.widgets.question import ask
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_WIDTH = 520
_ROW = 46
_MOST_ROWS = 6
_DISCARD = "Zahodit"
_ICONS = {
    FormKind.CONTACT: "contact",
    FormKind.ADVICE: "advice",
    FormKind.NOTICE: "incident",
    FormKind.DOCUMENT: "document",
    FormKind.EVALUATION: "evaluation",
    FormKind.GATHERED: "persons",
    FormKind.HANDOVER: "handover",
    FormKind.CALAMITY_LINE: "calamity",
}


def offer_restore(services: Services, parent: QWidget | None) -> Draft | None:
    """Offers what was kept; None when there is nothing, or the person leaves it for later."""
    if not may(services.workplace.officer.role, Act.RESTORE_DRAFT):
        return None
    if not services.drafts.unfinished():
        return None
    names = {officer.id: officer.surname for officer in services.setup.officers()}
    dialog = RestoreDialog(services.drafts, names, services.workplace.now(), parent)
    dialog.exec()
    dialog.deleteLater()
    return dialog.chosen


class RestoreDialog(QDialog):
    """Names form, person and time of each draft. Enter goes on with one, Esc keeps them all.

    `chosen` is the draft to go on with; `names` gives officers' surnames by id.
    """

    def __init__(
        self,
        drafts: Drafts,
        names: Mapping[OfficerId, str],
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._names = names
        self._now = now
        self.chosen: Draft | None = None
        self.setObjectName("restore_dialog")
        self.setWindowTitle("KKC Desktop")
        self.setFixedWidth(_WIDTH)
        set_kind(self, "dialog")
        self.draft_list = WorkList(_ROW)
        self.draft_list.setAccessibleName(tr("Rozepsané záznamy"))
        self.restore_button = _button(tr("Obnovit  Enter"), "primary")
        self.discard_button = _button(tr(" Zahodit…"), "danger")
        self.later_button = _button(tr("Později  Esc"), "secondary")
        self.discard_button.setIcon(icon("discard", "error"))
        self.restore_button.setDefault(True)
        self.restore_button.clicked.connect(self.restore)
        self.discard_button.clicked.connect(self.ask_to_discard)
        self.later_button.clicked.connect(self.reject)
        self.draft_list.activated_row.connect(self.restore)
        self._lay_out()
        self._show_rows()
        self.draft_list.setFocus()

    def restore(self) -> None:
        """Goes on with the chosen draft."""
        self.chosen = self._current()
        self.accept()

    def ask_to_discard(self) -> None:
        """Throws the chosen draft away if the person means it."""
        draft = self._current()
        if draft is None:
            return
        question = f"{tr(_DISCARD)} {_title(draft)}?"
        text = tr(
            "Rozepsané údaje zmizí a\u00a0nelze je vrátit."
            " Že byly zahozeny a\u00a0kým, zůstane zapsáno."
        )
        if ask(self, question, text, tr("Ponechat"), tr(_DISCARD), verb_icon="discard") != tr(
            _DISCARD
        ):
            return
        with guarded(self):
            self._drafts.discard(draft.id)
        self._show_rows()
        if not self.draft_list.rows():
            self.reject()

    def _current(self) -> Draft | None:
        found = self.draft_list.current_data()
        return found if isinstance(found, Draft) else None

    def _show_rows(self) -> None:
        drafts = self._drafts.unfinished()
        self.draft_list.set_rows([self._row(draft) for draft in drafts])
        if self._current() is None:
            self.draft_list.select_first()
        rows = min(len(drafts), _MOST_ROWS)
        self.draft_list.setFixedHeight(max(rows, 1) * _ROW)

    def _row(self, draft: Draft) -> WorkRow:
        filled = counted(draft.filled_count, "pole", "pole", "polí") if draft.filled_count else ""
        parts = (
            self._names.get(draft.officer_id, ""),
            tr("naposledy {}").format(self._time_words(draft.saved_at)),
            tr("vyplněno {}").format(filled) if filled else "",
        )
        return WorkRow(
            icon=_ICONS[draft.form],
            title=_title(draft),
            second_line=" – ".join(part for part in parts if part),
            data=draft,
        )

    def _time_words(self, moment: datetime) -> str:
        is_today = moment.astimezone(ZONE).date() == self._now.astimezone(ZONE).date()
        return clock_words(moment) if is_today else moment_words(moment)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("restore", "note", 24), alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(PlainLabel(tr("Program nebyl řádně ukončen."), "block-title"), 1)
        column.addLayout(head)
        column.addWidget(PlainLabel(tr("Zachovaly se tyto rozepsané záznamy:")))
        card = QFrame()
        set_kind(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self.draft_list)
        column.addWidget(card)
        hint = tr("Co teď neobnovíte, zůstane na přepážce mezi rozepsanými.")
        column.addWidget(PlainLabel(hint, "second-line"))
        column.addSpacing(4)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.discard_button)
        buttons.addStretch()
        buttons.addWidget(self.later_button)
        buttons.addWidget(self.restore_button)
        column.addLayout(buttons)


def _title(draft: Draft) -> str:
    """The draft's own title; the form's name where it does not say."""
    title = tr(draft.title).strip()
    if not title:
        return tr(draft.form.label)
    return f"{title[:1].upper()}{title[1:]}"


def _button(words: str, kind: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words.split("  ")[0].strip())
    button.setAutoDefault(False)
    set_kind(button, kind)
    return button
