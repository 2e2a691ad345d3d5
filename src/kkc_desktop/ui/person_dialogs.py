"""What is asked before something is done with a person's card: a flag, a merge, its way back."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from kkc_desktop.domain.card_merge import Sides, merged_card
from kkc_desktop.domain.card_words import CARD_LABELS, full_words, number_words
from kkc_desktop.domain.czech import ZONE, day_words
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.person_card import PersonCard, PersonFlag
from kkc_desktop.domain.person_file import PastRecord
from kkc_desktop.domain.person_lists import FlagKind
from kkc_desktop.domain.problems import Problem
from kkc_desktop.domain.text_limits import REASON
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.services.person_merging import UnmergePreview
from kkc_desktop.ui.breakable import breakable
from kkc_desktop.ui.entry_dialog import EntryDialog
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted, join_words
from kkc_desktop.ui.style import set_kind
from kkc_desktop.ui.widgets.code_list_combo import CodeListCombo
from kkc_desktop.ui.widgets.day_edit import DayEdit
from kkc_desktop.ui.widgets.plain_label import PlainLabel

_RECORDS = ("záznam", "záznamy", "záznamů")
_SHOWN = 4
_END, _EXTEND = "zrušit hned", "prodloužit"
_NO_END = Problem(field="valid_until", text="Chybí den konce.", fix="Zapište den, nejdéle za rok.")


class FlagDialog(EntryDialog):
    """A new warning; `perform` gets kind, reason and the last day and calls the service."""

    def __init__(
        self,
        perform: Callable[[FlagKind, str, date], object],
        usual_end: date,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            "flag",
            tr("Zapsat upozornění?"),
            tr(
                "Upozorňuje obsluhu, jak s\u00a0osobou jednat. Nikdy není důvodem službu odmítnout."
            ),
            tr("Zapsat"),
            parent=parent,
        )
        self._perform = perform
        self.kind, self.reason = CodeListCombo(), QLineEdit()
        self.valid_until = _day_edit(now, usual_end)
        self.kind.set_choices(FlagKind)
        self.add("kind", tr("&Druh"), self.kind)
        self.add("reason", tr("Dů&vod"), self.reason, REASON)
        self.add("valid_until", tr("P&latí do"), self.valid_until)
        self.kind.setFocus()

    def perform_act(self) -> None:
        """Calls the service."""
        kind = self.kind.value()
        assert isinstance(kind, FlagKind), "the box offers kinds of warnings only"
        self._perform(kind, clean_text(self.reason.text()), _day_in(self.valid_until))


class FlagEndDialog(EntryDialog):
    """Ends a warning or prolongs it, both with a reason."""

    def __init__(
        self,
        flag: PersonFlag,
        end: Callable[[str], None],
        extend: Callable[[date, str], None],
        usual_end: date,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            "flag",
            tr("Upozornění – {}").format(tr(flag.kind.label)),
            tr("Platí do\u00a0{}. V\u00a0časové ose zůstane.").format(day_words(flag.valid_until)),
            tr("Potvrdit"),
            parent=parent,
        )
        self._end, self._extend = end, extend
        self.what, self.reason = CodeListCombo(), QLineEdit()
        self.what.set_choices([(tr(_END), tr(_END)), (tr(_EXTEND), tr(_EXTEND))])
        self.valid_until = _day_edit(now, usual_end)
        self.add("what", tr("&Co s\u00a0ním"), self.what)
        self.add("reason", tr("Dů&vod"), self.reason, REASON)
        self.add("valid_until", tr("P&latí do"), self.valid_until)
        self.what.currentIndexChanged.connect(self._follow)
        self._follow()
        self.what.setFocus()

    def perform_act(self) -> None:
        """Calls the service."""
        reason = clean_text(self.reason.text())
        if self.what.value() == tr(_END):
            self._end(reason)
        else:
            self._extend(_day_in(self.valid_until), reason)

    def _follow(self) -> None:
        self.show_row("valid_until", is_visible=self.what.value() == tr(_EXTEND))


class ReasonedDialog(EntryDialog):
    """Shows what would be and takes the reason; `perform` gets it and calls the service."""

    def __init__(
        self,
        picture: str,
        question: str,
        explanation: str,
        preview: Sequence[tuple[str, str]],
        act: str,
        perform: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(picture, question, explanation, act, parent=parent)
        self._perform = perform
        self.preview = [words for _, words in preview]
        self.body.insertWidget(0, _preview_box(preview))
        self.reason = QLineEdit()
        self.add("reason", tr("Dů&vod"), self.reason, REASON)
        self.reason.setFocus()

    def perform_act(self) -> None:
        """Calls the service."""
        self._perform(clean_text(self.reason.text()))


def merge_dialog(
    kept: PersonCard,
    other: PersonCard,
    sides: Sides,
    perform: Callable[[str], object],
    parent: QWidget | None = None,
) -> ReasonedDialog:
    """Asks before two cards are made one."""
    return ReasonedDialog(
        "merge",
        tr("Sloučit kartu {} do karty {}?").format(
            number_words(other.number), number_words(kept.number)
        ),
        tr("Záznamy a\u00a0listiny zůstanou, jak jsou. Sloučení lze kdykoli vrátit."),
        ((tr("Po sloučení"), full_words(merged_card(kept, other, sides))),),
        tr("Sloučit"),
        perform,
        parent,
    )


def unmerge_dialog(
    preview: UnmergePreview, perform: Callable[[str], object], parent: QWidget | None = None
) -> ReasonedDialog:
    """Asks before one card is made two; says what would stand on both and what goes with which."""
    cards = preview.cards
    kept, merged = number_words(cards.kept.number), number_words(cards.merged.number)
    rows = [
        (f"Karta {kept}", f"{full_words(cards.kept)} {_dealt(preview, preview.kept_records)}"),
        (
            f"Karta {merged}",
            f"{full_words(cards.merged)} {_dealt(preview, preview.merged_records)}",
        ),
    ]
    if cards.later:
        names = join_words([tr(CARD_LABELS[name]).lower() for name in cards.later])
        said = tr("Po sloučení někdo změnil: {}. Tyto změny zůstanou na kartě {}.").format(
            names, kept
        )
        rows.append((tr("Co zůstane"), said))
    explanation = tr("Obě karty budou přesně jako před sloučením.")
    if not cards.is_put_back:
        explanation = tr("Co se změnilo od sloučení, zůstane tam, kam to patří.")
    return ReasonedDialog(
        "split",
        tr("Rozdělit kartu {} a\u00a0{}?").format(kept, merged),
        explanation,
        rows,
        tr("Rozdělit"),
        perform,
        parent,
    )


def _dealt(preview: UnmergePreview, records: tuple[PastRecord, ...]) -> str:
    """How many records go with the card, and which of them came after the merge."""
    total = tr("Patří k\u00a0ní {}").format(counted(len(records), *_RECORDS))
    later = [line for line in records if line.record_id in preview.later_ids]
    if not later:
        return f"{total}."
    named = [f"{line.title} {_day(line)}" for line in later[:_SHOWN]]
    rest = [tr("další {}").format(len(later) - _SHOWN)] if len(later) > _SHOWN else []
    return tr("{}, z\u00a0toho po sloučení: {}.").format(total, ", ".join([*named, *rest]))


def _day(line: PastRecord) -> str:
    return day_words(line.at.astimezone(ZONE).date())


def _preview_box(rows: Sequence[tuple[str, str]]) -> QFrame:
    box = QFrame()
    set_kind(box, "alt")
    column = QVBoxLayout(box)
    column.setContentsMargins(12, 8, 12, 10)
    column.setSpacing(2)
    for label, words in rows:
        column.addWidget(PlainLabel(label, "second-line"))
        value = PlainLabel(breakable(words), "medium")
        value.setWordWrap(True)
        column.addWidget(value)
    return box


def _day_edit(now: Callable[[], datetime], day: date) -> DayEdit:
    field = DayEdit()
    field.set_now(now)
    field.set_term(True)
    field.set_day(day)
    return field


def _day_in(field: DayEdit) -> date:
    day = field.day()
    if day is None:
        raise NotComplete((_NO_END,))
    return day
