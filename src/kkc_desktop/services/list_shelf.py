"""The edited lists in force at this station: read when first asked for, then kept."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from functools import cached_property

from kkc_desktop.domain.czech import czech_sort_key
from kkc_desktop.domain.edited_code_lists import ListWords, list_words
from kkc_desktop.domain.knowledge import (
    AdviceCategory,
    AdviceItem,
    HelpLine,
    ReferralPlace,
    advice_item,
    advice_topic,
    help_line,
    lines_in,
    referral_place,
)
from kkc_desktop.domain.list_entry import ListEntry
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.list_row import ListRow, overlaid
from kkc_desktop.domain.list_schema import Values
from kkc_desktop.domain.seed_rows import SeedRow
from kkc_desktop.domain.snippet import Snippet, blank_words
from kkc_desktop.services.shipped_lists import shipped_list

_MADE = (
    *("_all_topics", "_topics", "_help_lines", "_referral_places"),
    *("_words", "_snippets", "_blank_words"),
)
"""What is made of the rows, and made again when they change."""


class ListShelf:
    """What came with the program, overlaid by what the station changed, added or hid.

    Everybody who works at the desk reads it; it is changed by `Lists` alone.
    """

    def __init__(self, read_entries: Callable[[ListKind], tuple[ListEntry, ...]]) -> None:
        self._read_entries = read_entries
        self._rows: dict[ListKind, tuple[ListRow, ...]] = {}

    def renew(self) -> None:
        """Reads the lists again when next asked; called by their editing alone."""
        self._rows = {}
        for name in _MADE:
            self.__dict__.pop(name, None)

    def entries(self, kind: ListKind) -> tuple[ListRow, ...]:
        """The items that are offered."""
        return tuple(row for row in self.all_entries(kind) if not row.is_hidden)

    def all_entries(self, kind: ListKind) -> tuple[ListRow, ...]:
        """Every item with the hidden ones, which old records may name."""
        if kind not in self._rows:
            changed = {entry.code: entry for entry in self._read_entries(kind)}
            self._rows[kind] = overlaid(kind, shipped_list(kind), changed)
        return self._rows[kind]

    def entry(self, kind: ListKind, code: str) -> ListRow | None:
        """The item of this code, hidden or not; None where there is none."""
        return next((row for row in self.all_entries(kind) if row.code == code), None)

    def words(self) -> ListWords:
        """What the members of the code lists are called on the screen, and which are offered."""
        return self._words

    def snippets(self) -> tuple[Snippet, ...]:
        """The ready texts that are offered, by abbreviation."""
        return self._snippets

    def blank_words(self) -> frozenset[str]:
        """What the blanks of all snippets ask for, of hidden and of reworded ones too."""
        return self._blank_words

    def referral_places(self) -> tuple[ReferralPlace, ...]:
        """The directory of other offices."""
        return self._referral_places

    def place_codes(self) -> dict[str, str]:
        """The code of every place of the directory by each of its names, the present one last.

        Hidden places and earlier names are among them: old records still bear them.
        """
        return {
            str(values["where"]): row.code
            for row in self.all_entries(ListKind.REFERRAL)
            for values in (*(each.values for each in row.earlier), row.values)
        }

    def help_lines(self) -> tuple[HelpLine, ...]:
        """The help lines in the order in which they are offered."""
        return self._help_lines

    def lines_named(self, ids: tuple[str, ...], station_code: str) -> tuple[HelpLine, ...]:
        """The lines of these ids in their order, without those of other centres."""
        return lines_in(self._help_lines, ids, station_code)

    def advice_topics(self) -> tuple[AdviceCategory, ...]:
        """The topics of advice with the sentences that are offered."""
        return self._topics

    def all_advice_topics(self) -> tuple[AdviceCategory, ...]:
        """Topics and sentences with the hidden ones, for records that name them."""
        return self._all_topics

    def advice_topics_on(self, moment: datetime) -> tuple[AdviceCategory, ...]:
        """The same in the words of that moment: what was said to somebody then."""
        items = [
            replace(row, values=row.values_on(moment))
            for row in self.all_entries(ListKind.ADVICE_ITEM)
        ]
        return tuple(_topic(row, items) for row in self.all_entries(ListKind.ADVICE_TOPIC))

    @cached_property
    def _words(self) -> ListWords:
        return list_words(self.all_entries(ListKind.CODE_LIST))

    @cached_property
    def _snippets(self) -> tuple[Snippet, ...]:
        rows = sorted(self.entries(ListKind.SNIPPET), key=lambda row: czech_sort_key(row.code))
        return tuple(_snippet(row.code, row.values) for row in rows)

    @cached_property
    def _blank_words(self) -> frozenset[str]:
        known = (
            _snippet(row.code, values)
            for row in self.all_entries(ListKind.SNIPPET)
            for values in (row.values, *(each.values for each in row.earlier))
        )
        return blank_words(known)

    @cached_property
    def _referral_places(self) -> tuple[ReferralPlace, ...]:
        rows = self.entries(ListKind.REFERRAL)
        return tuple(referral_place(_seed_row(row, "code")) for row in rows)

    @cached_property
    def _help_lines(self) -> tuple[HelpLine, ...]:
        return tuple(help_line(_seed_row(row, "id")) for row in self.entries(ListKind.HELP_LINE))

    @cached_property
    def _topics(self) -> tuple[AdviceCategory, ...]:
        items = self.entries(ListKind.ADVICE_ITEM)
        return tuple(_topic(row, items) for row in self.entries(ListKind.ADVICE_TOPIC))

    @cached_property
    def _all_topics(self) -> tuple[AdviceCategory, ...]:
        items = self.all_entries(ListKind.ADVICE_ITEM)
        return tuple(_topic(row, items) for row in self.all_entries(ListKind.ADVICE_TOPIC))


def _topic(row: ListRow, items: Iterable[ListRow]) -> AdviceCategory:
    own = [_item(each) for each in items if each.values["topic"] == row.code]
    return advice_topic(_seed_row(row, "code"), own)


def _item(row: ListRow) -> AdviceItem:
    values = {name: value for name, value in row.values.items() if name != "topic"}
    return advice_item(_seed_row(replace(row, values=values), "id"))


def _snippet(code: str, values: Values) -> Snippet:
    places = values.get("places")
    return Snippet(
        abbreviation=code,
        title=str(values["title"]),
        text=str(values["text"]),
        places=places if isinstance(places, tuple) else (),
    )


def _seed_row(row: ListRow, code_name: str) -> SeedRow:
    """The values as a seed file has them: lists, and nothing for a day that is not known."""
    known = {name: value for name, value in row.values.items() if value is not None}
    lists = {n: list(v) if isinstance(v, tuple) else v for n, v in known.items()}
    return SeedRow(row.code, {**lists, code_name: row.code})
