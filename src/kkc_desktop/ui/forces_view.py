"""The other view of a calamity: who does what with what, what was declared, what hangs outside."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.calamity import BoardItem, PublicNotice
from kkc_desktop.domain.calamity_picture import CalamityPicture, is_expired
from kkc_desktop.domain.czech import clock_words, moment_words
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.event_lists import BoardPart, BoardState, DeclarationKind
from kkc_desktop.ui.allowed import MayAct
from kkc_desktop.ui.icons import icon
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.plain_label import PlainLabel
from kkc_desktop.ui.widgets.section_card import SectionCard
from kkc_desktop.ui.widgets.work_list import WorkList, WorkRow

_STATES = {
    BoardState.WANTED: ("awaiting", "warning"),
    BoardState.ON_THE_WAY: ("next", "accenttext"),
    BoardState.WORKING: ("done", "success"),
    BoardState.RELEASED: ("archive", "muted"),
}
_EMPTY = {
    BoardPart.ROLE: ("person", "Zatím žádná role", "Kdo velí a\u00a0za co odpovídá."),
    BoardPart.OBJECTIVE: ("flag", "Zatím žádný cíl", "Čeho se má dosáhnout a\u00a0do kdy."),
    BoardPart.RESOURCE: (
        "forces",
        "Zatím žádné prostředky",
        "Hlídky, technika a\u00a0autobusy, a\u00a0kde právě jsou.",
    ),
}
_CARDS = {
    BoardPart.ROLE: ("person", "Role"),
    BoardPart.OBJECTIVE: ("flag", "Cíle"),
    BoardPart.RESOURCE: ("forces", "Síly a\u00a0prostředky"),
}
_NOTHING_DECLARED = (
    "declaration",
    "Nic není vyhlášeno",
    "Zapíše se, kdo co vyhlásil a\u00a0do kdy.",
)
_NARROWEST = 240
_NOTHING_HANGS = (
    "notified",
    "Na vývěsce nic nevisí",
    "Text schválí oprávněná osoba; vytiskne se velkým písmem.",
)


class HungText(PlainLabel):
    """The words on the board; as high as they are at this width, not at the narrowest."""

    def minimumSizeHint(self) -> QSize:
        """Without this the page would scroll for a column that nobody makes so narrow."""
        return QSize(0, self.heightForWidth(max(self.width(), _NARROWEST)))


class ForcesView(QWidget):
    """Signals: item_wanted(BoardPart, BoardItem or None); hang_wanted(), take_down_wanted(),
    print_wanted() for the public text; declare_wanted() a declaration to be written down,
    end_wanted(Declaration) its end, evaluation_wanted() the evaluation of the whole.
    """

    item_wanted = Signal(object, object)
    hang_wanted = Signal()
    take_down_wanted = Signal()
    print_wanted = Signal()
    declare_wanted = Signal()
    end_wanted = Signal(object)
    evaluation_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[BoardPart, SectionCard] = {}
        self.lists: dict[BoardPart, WorkList] = {}
        for part in BoardPart:
            self._add_card(part)
        self.declared_card = SectionCard("declaration", tr("Vyhlášené stavy"))
        self.declared_list = WorkList()
        self.declared_list.setAccessibleName(tr("Vyhlášené stavy"))
        self.declared_list.setAccessibleDescription(tr("Enter zapíše, že to přestalo platit."))
        self.declared_list.activated_row.connect(self.end_wanted)
        self.declared_card.body.addWidget(self.declared_list)
        self.evaluate_button = _button(tr("Vyhodnotit kalamitu…"), "evaluation", "secondary")
        self.evaluate_button.clicked.connect(self.evaluation_wanted)
        self.declared_card.more_button.clicked.connect(self.declare_wanted)
        self.public_card = SectionCard("notified", tr("Vývěska pro veřejnost"))
        self.public_label = HungText("", "block-title")
        self.public_label.setWordWrap(True)
        self.public_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.approved_label = PlainLabel("", "second-line")
        self.approved_label.setWordWrap(True)
        self.hang_button = _button(tr("&Vyvěsit…"), "add", "primary")
        self.down_button = _button(tr("Se&jmout"), "remove", "secondary")
        self.print_button = self.public_card.more_button
        self.hang_button.clicked.connect(self.hang_wanted)
        self.down_button.clicked.connect(self.take_down_wanted)
        self.print_button.clicked.connect(self.print_wanted)
        self._lay_out()

    def show_picture(self, picture: CalamityPicture, now: datetime) -> None:
        """Shows the board, what was declared and what hangs outside as of now."""
        for part, card in self.cards.items():
            items = [item for item in picture.board if item.part is part]
            rows = self.lists[part]
            rows.set_rows([_row(item) for item in by_state(items)])
            card.set_count(sum(not item.state.is_over for item in items))
            if items:
                card.clear_empty()
            else:
                card.set_empty(*map(tr, _EMPTY[part]))
        self._show_declared(picture, now)
        self._show_public(picture.public_notice)

    def show_allowed(self, may: MayAct) -> None:
        """Offers what the role on duty may do."""
        for card in self.cards.values():
            card.set_more(tr("Přidat") if may(Act.EDIT_BOARD) else "")
        self.declared_card.set_more(tr("Zapsat") if may(Act.RECORD_DECLARATION) else "")
        self.hang_button.setVisible(may(Act.ISSUE_PUBLIC_NOTICE))
        self._may_issue = may(Act.ISSUE_PUBLIC_NOTICE)
        self.evaluate_button.setVisible(may(Act.EVALUATE_INCIDENT))

    def focus_first(self) -> None:
        """The first list that has rows, else the first button that adds one."""
        filled = next((rows for rows in self.lists.values() if rows.rows()), None)
        if filled is None:
            self.cards[BoardPart.ROLE].more_button.setFocus()
            return
        if filled.current_data() is None:
            filled.select_first()
        filled.setFocus()

    def _show_declared(self, picture: CalamityPicture, now: datetime) -> None:
        rows = [_crisis_row(each, now) for each in picture.crisis_states]
        flood = picture.flood
        if flood is not None:
            rows.insert(0, _flood_row(flood.now))
        rows += [
            _alarm_row(member.alarm, member.marker) for member in picture.members if member.alarm
        ]
        self.declared_list.set_rows(rows)
        self.declared_card.set_count(len(rows))
        if rows:
            self.declared_card.clear_empty()
        else:
            self.declared_card.set_empty(*map(tr, _NOTHING_DECLARED))

    def _show_public(self, notice: PublicNotice | None) -> None:
        self.down_button.setVisible(notice is not None and self._may_issue)
        self.public_card.set_more(tr("Vytisknout") if notice is not None else "")
        self.public_label.setText(notice.text if notice else tr(_NOTHING_HANGS[1]))
        words = tr(_NOTHING_HANGS[2])
        if notice is not None:
            at = moment_words(notice.issued_at)
            words = tr("č.\u00a0{} · vyvěšeno {} · schválil(a) {}").format(
                notice.number, at, notice.approved_by
            )
        self.approved_label.setText(words)

    def _add_card(self, part: BoardPart) -> None:
        card, rows = SectionCard(_CARDS[part][0], tr(_CARDS[part][1])), WorkList()
        rows.setAccessibleName(tr(_CARDS[part][1]))
        rows.setAccessibleDescription(tr("Enter zapíše, jaký je stav teď."))
        rows.activated_row.connect(lambda item, part=part: self.item_wanted.emit(part, item))
        card.more_button.clicked.connect(lambda _=False, part=part: self._add_line(part))
        card.body.addWidget(rows)
        self.cards[part], self.lists[part] = card, rows

    def _add_line(self, part: BoardPart) -> None:
        self.item_wanted.emit(part, None)

    def _lay_out(self) -> None:
        self._may_issue = False
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for button in (self.hang_button, self.down_button):
            acts.addWidget(button)
        acts.addStretch()
        public = self.public_card.body
        public.setContentsMargins(14, 0, 14, 12)
        public.setSpacing(8)
        public.addWidget(self.public_label, 1)
        public.addWidget(self.approved_label)
        public.addLayout(acts)
        for rows in (*self.lists.values(), self.declared_list):
            # As high as there is room; a list asks for more than its rows need.
            rows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(_column(self.cards[BoardPart.ROLE], self.cards[BoardPart.OBJECTIVE]), 1)
        row.addLayout(_column(self.cards[BoardPart.RESOURCE]), 1)
        declared = _column(self.declared_card, self.public_card)
        declared.insertWidget(1, self.evaluate_button)
        row.addLayout(declared, 1)


def by_state(items: Iterable[BoardItem]) -> list[BoardItem]:
    """What is still wanted or works first, what is over last; else in order of entry."""
    return sorted(items, key=lambda item: item.state.is_over)


def _row(item: BoardItem) -> WorkRow:
    picture, tone = _STATES[item.state]
    count = f"{item.quantity}× " if item.quantity > 1 else ""
    parts = (item.holder, item.place, item.contact, item.note)
    return WorkRow(
        icon=picture,
        icon_tone=tone,
        title=f"{count}{item.title}",
        second_line=" · ".join((tr(item.state.label), *(part for part in parts if part))),
        time_text=clock_words(item.changed_at),
        is_muted=item.state.is_over,
        data=item,
    )


def _flood_row(declaration: Declaration) -> WorkRow:
    title = tr("SPA odvolán") if declaration.is_revoked else tr(declaration.flood_degree.label)
    return _declared_row(declaration, title, clock_words(declaration.declared_at))


def _crisis_row(declaration: Declaration, now: datetime) -> WorkRow:
    until = declaration.valid_until
    if until is None:
        words, tone, picture = tr("bez konce"), "", "declaration"
    elif is_expired(declaration, now):
        words, tone, picture = tr("uplynul {}").format(moment_words(until)), "late", "error"
    else:
        words, tone, picture = tr("do {}").format(moment_words(until)), "", "declaration"
    return _declared_row(declaration, tr(declaration.crisis_state.label), words, tone, picture)


def _alarm_row(declaration: Declaration, marker: int) -> WorkRow:
    title = tr("{} stupeň poplachu, událost č.\u00a0{}").format(
        tr(declaration.alarm_level.label), marker
    )
    return _declared_row(declaration, title, clock_words(declaration.declared_at))


def _declared_row(
    declaration: Declaration,
    title: str,
    time_text: str,
    tone: str = "",
    picture: str = "declaration",
) -> WorkRow:
    is_flood = declaration.kind is DeclarationKind.FLOOD_DEGREE
    parts = (declaration.territory, declaration.declared_by)
    return WorkRow(
        icon="calamity" if is_flood else picture,
        icon_tone="error" if tone == "late" else "muted",
        title=title[:1].upper() + title[1:],
        second_line=" · ".join(part for part in parts if part),
        time_text=time_text,
        tone=tone,
        data=declaration,
    )


def _button(words: str, picture: str, kind: str) -> QPushButton:
    button = QPushButton(f" {words}")
    button.setIcon(icon(picture, "white" if kind == "primary" else "muted"))
    button.setAccessibleName(words.replace("&", ""))
    set_kind(button, kind)
    return button


def _column(*cards: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(12)
    for card in cards:
        card.setMinimumWidth(150)
        card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column.addWidget(card, 1)
    return column
