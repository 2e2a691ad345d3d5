"""What the desk knows by heart, found by its words: advice, other offices, help lines."""

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.czech import fold
from kkc_desktop.domain.finding import FoundText, TextKind
from kkc_desktop.domain.knowledge import AdviceCategory, AdviceItem, HelpLine, ReferralPlace
from kkc_desktop.domain.rights import demand
from kkc_desktop.services.workplace import Workplace

MOST_TEXTS = 24


class TextSearch:
    """A few hundred texts, folded once and looked through at every keystroke."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._source: tuple[object, ...] = ()
        self._folded: list[tuple[str, FoundText]] = []

    def find(self, query: str) -> tuple[FoundText, ...]:
        """The texts in which every typed word begins some word, in the order of their lists."""
        demand(self._workplace.officer.role, Act.SEARCH)
        typed = [f" {word}" for word in _bare(query).split()]
        if not typed:
            return ()
        first, *others = sorted(typed, key=len, reverse=True)
        found = [each for each in self._texts() if first in each[0]]
        for word in others:
            found = [each for each in found if word in each[0]]
        return tuple(text for _, text in found[:MOST_TEXTS])

    def _texts(self) -> list[tuple[str, FoundText]]:
        """Folded anew when the station changed one of the lists."""
        lists = self._workplace.lists
        source = (lists.advice_topics(), lists.referral_places(), lists.help_lines())
        if list(map(id, source)) != list(map(id, self._source)):
            self._source = topics, places, lines = source
            self._folded = [
                *(_of_advice(topic, item) for topic in topics for item in topic.items),
                *(_of_place(place) for place in places),
                *(_of_line(line) for line in lines),
            ]
        return self._folded


def _of_advice(topic: AdviceCategory, item: AdviceItem) -> tuple[str, FoundText]:
    found = FoundText(
        kind=TextKind.ADVICE,
        code=item.id,
        title=topic.title,
        detail=item.text,
        words="",
    )
    return _folded(topic.title, item.text, *topic.keywords, *item.keywords), found


def _of_place(place: ReferralPlace) -> tuple[str, FoundText]:
    found = FoundText(
        kind=TextKind.REFERRAL,
        code=place.code,
        title=place.matter,
        detail=place.where,
        words=place.where,
    )
    return _folded(place.matter, place.where, *place.keywords), found


def _of_line(line: HelpLine) -> tuple[str, FoundText]:
    numbers = ", ".join(line.numbers)
    found = FoundText(
        kind=TextKind.HELP_LINE,
        code=line.id,
        title=line.name,
        detail=" · ".join(filter(None, (numbers, line.hours))),
        words=f"{line.name}, {numbers}",
    )
    return _folded(line.name, line.for_whom, *line.numbers), found


def _folded(*texts: str) -> str:
    """All the words, each after a space."""
    return f" {_bare(' '.join(texts))}"


def _bare(text: str) -> str:
    """Letters and digits alone, without háčky."""
    return " ".join("".join(c if c.isalnum() else " " for c in fold(text)).split())
