"""How edited lists are shown: the lists at the left, the items of the chosen one in the middle."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from kkc_desktop.domain.czech import day_words, fold, moment_words
from kkc_desktop.domain.edited_code_lists import EDITED, member_of
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.list_row import ListRow, RowState
from kkc_desktop.domain.list_schema import SCHEMAS
from kkc_desktop.domain.list_text import value_text
from kkc_desktop.ui.record_table import Column
from kkc_desktop.ui.screen_language import tr
from kkc_desktop.ui.screen_words import counted
from kkc_desktop.ui.widgets.work_list import WorkRow

_ICONS = {
    ListKind.SNIPPET: "insert",
    ListKind.REFERRAL: "referral",
    ListKind.ADVICE_TOPIC: "topics",
    ListKind.ADVICE_ITEM: "advice",
    ListKind.LEAFLET_TEXT: "language",
    ListKind.HELP_LINE: "phone",
    ListKind.SPELLING: "typo",
    ListKind.ROOM: "station-building",
    ListKind.OFFICE: "station",
    ListKind.DISPOSAL: "archive",
}
_TONES = {RowState.CHANGED: "accent", RowState.OWN: "success", RowState.HIDDEN: "muted"}
_STATE_ICONS = {
    RowState.SHIPPED: "archive",
    RowState.CHANGED: "change",
    RowState.OWN: "add",
    RowState.HIDDEN: "hide",
}


class ListName(NamedTuple):
    """One list as the editor names it; code lists are told apart by the name of theirs."""

    kind: ListKind
    code_list: str = ""

    @property
    def words(self) -> str:
        """What the list is called."""
        if not self.code_list:
            return tr(self.kind.label)
        words = next(words for each, words in EDITED.items() if each.__name__ == self.code_list)
        return tr(words)

    def has(self, row: ListRow) -> bool:
        """Whether the item belongs to the list."""
        return not self.code_list or row.code.startswith(f"{self.code_list}.")


LIST_NAMES = (
    *(ListName(kind) for kind in _ICONS),
    *(ListName(ListKind.CODE_LIST, each.__name__) for each in EDITED),
)


def name_rows(items: Callable[[ListName], Iterable[ListRow]], today: date) -> list[WorkRow]:
    """The lists, each with how many items it has or how many are past their day."""
    rows = [WorkRow(title="Seznamy", is_heading=True)]
    for name in LIST_NAMES:
        if name == LIST_NAMES[len(_ICONS)]:
            rows.append(WorkRow(title=tr("Číselníky"), is_heading=True))
        known = list(items(name))
        late = sum(row.is_overdue(today) and not row.is_hidden for row in known)
        rows.append(
            WorkRow(
                title=name.words,
                icon=_ICONS.get(name.kind, "list"),
                time_text=tr("{}\u00a0po lhůtě").format(late) if late else str(len(known)),
                tone="warning" if late else "",
                data=name,
            )
        )
    return rows


def columns(today: Callable[[], date]) -> tuple[Column[ListRow], ...]:
    """Code, words, state and the day by which somebody has to verify the item."""

    def due(row: ListRow) -> str:
        return "" if row.due is None else day_words(row.due)

    def due_tone(row: ListRow) -> str:
        return "warning" if row.is_overdue(today()) and not row.is_hidden else ""

    def due_icon(row: ListRow) -> str:
        return "warning" if due_tone(row) else ""

    return (
        Column("Kód", _code, _muted, width=84),
        Column("Položka", _title, _muted),
        Column("Stav", _state, _state_tone, width=100, icon_of=_state_icon),
        Column("Platí do", due, due_tone, width=108, icon_of=due_icon),
    )


def fits(row: ListRow, words: str) -> bool:
    """Whether every typed word stands somewhere in the item."""
    schema = SCHEMAS[row.kind]
    texts = [value_text(each, row.values[each.name]) for each in schema.fields]
    text = fold(" ".join((row.code, *texts)))
    return all(word in text for word in fold(words).split())


def origin_words(row: ListRow | None, name_of: Callable[[str], str]) -> str:
    """Where the item comes from, and when and by whom it was changed."""
    if row is None:
        return tr("nová položka, zatím neuložená")
    words = [tr(row.state.label)]
    if row.changed_at is not None and row.changed_by is not None:
        words.append(f"{moment_words(row.changed_at)}, {name_of(row.changed_by)}")
    return " · ".join(words)


def trust_words(row: ListRow | None) -> str:
    """Who verified it, how often it was reworded, what a paper says instead."""
    if row is None:
        return ""
    words = [_verified_words(row)] if "verified_on" in row.values else []
    if row.earlier:
        forms = (tr("dřívější znění"), tr("dřívější znění"), tr("dřívějších znění"))
        words.append(counted(len(row.earlier), *forms))
    member = member_of(row.code)
    if member is not None and member.label != row.text("label"):
        words.append(tr("na papíře „{}“").format(member.label))
    return " · ".join(words)


def _verified_words(row: ListRow) -> str:
    day = row.values["verified_on"]
    if not isinstance(day, date):
        return tr("neověřeno")
    by = row.text("verified_by")
    return tr("ověřeno {}").format(day_words(day)) + (f", {by}" if by else "")


def _code(row: ListRow) -> str:
    return row.code


def _title(row: ListRow) -> str:
    return " ".join(row.title.split())


def _state(row: ListRow) -> str:
    return tr(row.state.label)


def _muted(row: ListRow) -> str:
    return "muted" if row.is_hidden else ""


def _state_tone(row: ListRow) -> str:
    return _TONES.get(row.state, "muted")


def _state_icon(row: ListRow) -> str:
    return _STATE_ICONS[row.state]
