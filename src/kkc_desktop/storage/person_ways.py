"""In the language of FTS5: the questions by which people are looked up, the closest first."""

from collections.abc import Iterable, Iterator
from itertools import islice, product

from kkc_desktop.domain.name_forms import spelling_distance
from kkc_desktop.domain.name_match import SHORTEST_BIRTH_SURNAME
from kkc_desktop.domain.person_query import PersonQuery
from kkc_desktop.storage.known_names import KnownNames

SPELLED, BARE = "spelled_index", "person_index"
_MOST_SPELLINGS = 3
_DRAWN_FROM = 4
_SURNAME, _GIVEN = "{surname}", "{given_names}"
_EVERY_NAME = "{surname given_names birth_surname}"
_ANY, _WITH_BIRTH = "{surname given_names}", "{birth_surname given_names}"


def quoted(word: str) -> str:
    """The word in the language of FTS5, whatever it holds."""
    return '"' + word.replace('"', '""') + '"'


def ways(query: PersonQuery, names: KnownNames) -> Iterator[tuple[str, str]]:
    """Index and question in turn, from the very spelling to the birth surname."""
    if query.whole:
        yield BARE, _number(query.whole)
    numbers = [_number(number) for number in query.numbers]
    if numbers:
        yield BARE, " AND ".join([*_each(_ANY, map(quoted, query.words)), *numbers])
    elif query.words:
        yield from _by_names(query.words, names)


def holding(query: PersonQuery) -> str:
    """One question for every card that holds all the words and numbers, each whole; or nothing."""
    each = [_number_whole(number) for number in query.numbers]
    each += _each(_EVERY_NAME, map(quoted, query.words))
    whole = [_number_whole(query.whole)] if query.whole else []
    return " OR ".join(f"({question})" for question in (*whole, " AND ".join(each)) if question)


def _by_names(words: tuple[str, ...], names: KnownNames) -> Iterator[tuple[str, str]]:
    own = _SURNAME if len(words) == 1 else _ANY
    whole = [quoted(word) for word in words]
    begun = [*whole[:-1], f"{whole[-1]} *"]
    yield SPELLED, _all(own, whole)
    for spelling in _spellings(words, names):
        yield SPELLED, _all(own, map(quoted, spelling))
    for place, word in enumerate(words):
        if forms := names.forms(word):
            others = [begun[at] for at in range(len(words)) if at != place]
            yield BARE, " AND ".join([f"{_SURNAME} : {_one_of(forms)}", *_each(_ANY, others)])
    yield SPELLED, f"({_all(own, begun)}) NOT ({_all(own, whole)})"
    yield BARE, _all(own, begun)
    if len(words) == 1:
        yield BARE, _all(_GIVEN, begun)
    if len(words[-1]) >= SHORTEST_BIRTH_SURNAME:
        yield BARE, _all(_WITH_BIRTH, begun)


def misspelt(words: tuple[str, ...], names: KnownNames) -> Iterator[str]:
    """One word at a time taken for a misspelling of a known name, the others as typed."""
    for place, word in enumerate(words):
        others = [quoted(each) for at, each in enumerate(words) if at != place]
        own = _SURNAME if not others else _ANY
        for name in names.alike(word):
            yield " AND ".join([f"{own} : {quoted(name)}", *_each(_ANY, others)])


def _spellings(words: tuple[str, ...], names: KnownNames) -> Iterable[tuple[str, ...]]:
    """How else the words are spelled by somebody, in a few ways, nearest to the typed first."""
    each = [(word, *names.spellings(word)[:_DRAWN_FROM]) for word in words]
    others = islice(product(*each), 1, None)

    def distance(spelling: tuple[str, ...]) -> int:
        return sum(map(spelling_distance, words, spelling))

    return sorted(others, key=distance)[:_MOST_SPELLINGS]


def _number(number: str) -> str:
    return f"{_number_whole(number)} *"


def _number_whole(number: str) -> str:
    return f"numbers : {quoted(number)}"


def _all(columns: str, words: Iterable[str]) -> str:
    return " AND ".join(_each(columns, words))


def _each(columns: str, words: Iterable[str]) -> list[str]:
    return [f"{columns} : {word}" for word in words]


def _one_of(words: Iterable[str]) -> str:
    return f"({' OR '.join(map(quoted, words))})"
