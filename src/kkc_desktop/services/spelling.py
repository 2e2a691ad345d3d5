"""The words that this station adds to the dictionary of Czech."""

from dataclasses import replace
from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.list_entry import ListEntry, entry_id
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.map_data import parse_municipalities
from kkc_desktop.services.workplace import Workplace


class Spelling:
    """Reads the station's words and adds one; which words a text holds is never stored."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    @property
    def may_add(self) -> bool:
        """Whether the person on duty adds words for everybody."""
        return self._workplace.may(Act.EDIT_LISTS)

    def words(self) -> tuple[str, ...]:
        """The station's words, with the names of the region's municipalities.

        Whoever sees no records gets the names alone.
        """
        if not self._workplace.may(Act.BROWSE):
            return place_words()
        with self._workplace.look() as tx:
            entries = tx.list_entries.of(ListKind.SPELLING)
        return (*place_words(), *(each.code for each in entries if not each.is_hidden))

    def add(self, word: str) -> None:
        """Adds the word for everybody at this station; one that is there already changes nothing.

        Refused with NoRight to whoever does not keep the station's lists.
        """
        entry = ListEntry(
            id=entry_id(ListKind.SPELLING, word),
            list_kind=ListKind.SPELLING,
            code=word,
            changed_at=self._workplace.now(),
            changed_by=self._workplace.permit(Act.EDIT_LISTS).id,
        )
        if word in self.words():
            return
        with self._workplace.act(Act.EDIT_LISTS, RecordKind.LIST_ENTRY, entry.id) as tx:
            hidden = tx.list_entries.find(entry.id)
            if hidden is None:
                tx.list_entries.add(entry)
            else:
                tx.list_entries.update(_shown(hidden, entry))
        self._workplace.lists.renew()


@cache
def place_words() -> tuple[str, ...]:
    """The words of the names of the region's municipalities; the list is read once."""
    text = asset_path("map", "municipalities.csv").read_text(encoding="utf-8")
    names = " ".join(place.name for place in parse_municipalities(text))
    return tuple(sorted({word for word in names.replace("-", " ").split() if len(word) > 1}))


def _shown(hidden: ListEntry, now: ListEntry) -> ListEntry:
    """The entry that was hidden, offered again."""
    return replace(now, content=hidden.content, revision=hidden.revision)
