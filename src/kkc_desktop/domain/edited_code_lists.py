"""The číselníky whose members a station may rename for its screen, order and hide.

A member carries rules – data regime, papers, alarms – so none is added or taken away. Papers and
figures speak the program's own words, so that those of two centres can be laid side by side.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from kkc_desktop.domain.advice_lists import AdviceForm, TargetGroup
from kkc_desktop.domain.code_lists import (
    CodeList,
    ContactChannel,
    ContactOutcome,
    ContactReason,
    IdentityDocumentKind,
    Language,
    PersonRole,
    SpecialNeed,
)
from kkc_desktop.domain.list_row import ListRow

Member = TypeVar("Member", bound=CodeList)

EDITED: dict[type[CodeList], str] = {
    ContactReason: "důvod kontaktu",
    ContactChannel: "způsob kontaktu",
    ContactOutcome: "vyřízení kontaktu",
    SpecialNeed: "zvláštní potřeba",
    Language: "jazyk",
    IdentityDocumentKind: "doklad totožnosti",
    PersonRole: "role osoby",
    TargetGroup: "cílová skupina rady",
    AdviceForm: "forma rady",
}
"""The lists in the order in which the editor shows them."""

_ALWAYS_OFFERED = frozenset(
    {
        *(ContactReason.DANGER, ContactReason.CRIME, ContactReason.NONE),
        *(ContactChannel.COUNTER, ContactOutcome.OPEN, ContactOutcome.DOCUMENT),
        *(ContactOutcome.REFERRED, SpecialNeed.NONE, SpecialNeed.OTHER),
        *(Language.CZECH, Language.OTHER, IdentityDocumentKind.NONE, IdentityDocumentKind.OTHER),
        *(PersonRole.REPORTING_PERSON, PersonRole.VICTIM, PersonRole.LEGAL_REPRESENTATIVE),
        *(TargetGroup.EVERYONE, AdviceForm.SPOKEN),
    }
)


def member_code(member: CodeList) -> str:
    """Under which code the member stands in the list of code lists."""
    return f"{type(member).__name__}.{member.name}"


def member_of(code: str) -> CodeList | None:
    """The member of this code; None where the program knows none."""
    name, _, member = code.partition(".")
    known = next((each for each in EDITED if each.__name__ == name), None)
    return known[member] if known is not None and member in known.__members__ else None


def is_always_offered(code: str) -> bool:
    """Whether the desk cannot do without the member: a default, or what an alarm hangs on."""
    return member_of(code) in _ALWAYS_OFFERED


@dataclass(frozen=True, slots=True)
class ListWords:
    """What the station calls the members on the screen, which it offers and in which order."""

    labels: Mapping[object, str] = field(default_factory=dict)
    hidden: frozenset[object] = frozenset()
    places: Mapping[object, int] = field(default_factory=dict)

    def label(self, member: CodeList) -> str:
        """The words on the screen, of a hidden member too."""
        return self.labels.get(member, member.label)

    def offered(self, members: Iterable[Member]) -> tuple[Member, ...]:
        """Those that are offered; the ones that the station gave a place stand first by it."""
        known = [each for each in members if each not in self.hidden]
        last = len(self.places) + 1_000
        return tuple(sorted(known, key=lambda each: self.places.get(each, last)))

    def pairs(
        self, choices: Iterable[tuple[object, str]], *, with_hidden: bool = False
    ) -> list[tuple[object, str]]:
        """Values with their words as a drop-down list offers them; other values pass unchanged.

        Words that are not the member's own, such as short ones for a chip, give way as well.
        """
        known = [pair for pair in choices if with_hidden or pair[0] not in self.hidden]
        last = len(self.places) + 1_000
        ordered = sorted(known, key=lambda pair: self.places.get(pair[0], last))
        return [(value, self.labels.get(value, words)) for value, words in ordered]


def list_words(rows: Iterable[ListRow]) -> ListWords:
    """What the rows of the list of code lists say."""
    labels: dict[object, str] = {}
    places: dict[object, int] = {}
    hidden: set[object] = set()
    for row in rows:
        member = member_of(row.code)
        if member is None:
            continue
        if row.text("label") != member.label:
            labels[member] = row.text("label")
        if row.text("order"):
            places[member] = int(row.text("order"))
        if row.is_hidden:
            hidden.add(member)
    return ListWords(labels, frozenset(hidden), places)
