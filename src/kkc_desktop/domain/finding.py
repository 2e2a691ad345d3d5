"""What the search box finds and why."""

from dataclasses import dataclass
from datetime import datetime

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import CodeList

WHY_NUMBER = "číslo"
"""Every typed word begins a number of the record itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One found record; `title` and `detail` are readable across the counter.

    `why` says in Czech what matched: number, person, or words in the text; `standing` tells the
    versions of one paper apart and is empty where there is only one. Of a record whose processing
    is restricted nothing is said but its kind: `is_restricted`, and the id is empty.
    """

    kind: RecordKind
    record_id: str
    title: str
    detail: str
    why: str
    standing: str = ""
    recorded_at: datetime
    is_restricted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What one search found: `is_cut` when there may be more, `is_stopped` when time ran out."""

    hits: tuple[Hit, ...] = ()
    is_cut: bool = False
    is_stopped: bool = False


class TextKind(CodeList):
    """What the desk knows by heart beside its records."""

    ADVICE = "věta rady"
    REFERRAL = "kam s\u00a0tím"
    HELP_LINE = "linka pomoci"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundText:
    """A sentence of advice, an office or a help line; `words` are what a contact would say of it.

    `code` is the item's own, `detail` what stands beside its title.
    """

    kind: TextKind
    code: str
    title: str
    detail: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchChoices:
    """By whom, where and in which years the records were made: what a filter can ask for.

    `officers` are id and name; one station alone is nothing to choose from.
    """

    officers: tuple[tuple[str, str], ...] = ()
    stations: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
