"""In the language of FTS5: the questions by which people are looked up, the closest first."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product

from kkc_desktop.domain.name_forms import spelling_distance
from kkc_desktop.domain.name_match import SHORTEST_BIRTH_SURNAME
from kkc_desktop.domain.person_query import PersonQuery
from kkc_desktop.storage.known_names import KnownNames

SPELLED, BARE = "spelled_index", "person_index"
_MOST_SPELLINGS = 3
_DRAWN_FROM = 4
_MOST_NAMES = 8
_LONGEST_INDEXED = 3
_SURNAME, _GIVEN = "{surname}", "{given_names}"
_EVERY_NAME = "{surname given_names birth_surname}"
_ANY, _WITH_BIRTH = "{surname given_names}", "{birth_surname given_names}"


def quoted(word: str) -> str:
    """The word in the language of FTS5, whatever it holds."""
    return '"' + word.replace('"', '""') + '"'


def ways(query: PersonQuery, names: KnownNames) -> Iterator[tuple[str, str]]:
    """Index and question in turn, from the very spelling to the birth surname.

    What no name is spelled like is not asked for: while a word is typed, it is nobody's yet.
    """
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
    *before, last = words
    bare = names.begun_without_hacky(last, _MOST_NAMES + 1)
    begun = [*map(quoted, before), _beginning(last, bare)]
    yield from _whole(own, words, begun, names)
    yield from _longer(own, words, names)
    if bare and all(map(names.is_known, before)):
        yield BARE, _all(own, begun)
    if not before and (given := names.given_begun(last, _MOST_NAMES + 1)):
        yield BARE, _all(_GIVEN, [_beginning(last, given)])
    if len(last) >= SHORTEST_BIRTH_SURNAME:
        yield BARE, _all(_WITH_BIRTH, [*map(quoted, before), _beginning(last)])


def _whole(
    own: str, words: tuple[str, ...], begun: list[str], names: KnownNames
) -> Iterator[tuple[str, str]]:
    """The words as whole names: as they are spelled, as others spell them, in another form."""
    if all(map(names.is_spelled, words)):
        yield SPELLED, _all(own, map(quoted, words))
    for spelling in _spellings(words, names):
        yield SPELLED, _all(own, map(quoted, spelling))
    for place, word in enumerate(words):
        if forms := names.forms(word):
            others = [begun[at] for at in range(len(words)) if at != place]
            yield BARE, " AND ".join([f"{_SURNAME} : {_one_of(forms)}", *_each(_ANY, others)])


def _longer(own: str, words: tuple[str, ...], names: KnownNames) -> Iterator[tuple[str, str]]:
    """The words with a longer last one, as they are spelled."""
    *before, last = words
    longer = [name for name in names.begun(last, _MOST_NAMES + 2) if name != last]
    if longer and all(map(names.is_spelled, before)):
        match = _all(own, [*map(quoted, before), _beginning(last, longer)])
        whole = f" NOT ({_all(own, map(quoted, words))})" if names.is_spelled(last) else ""
        yield SPELLED, f"({match}){whole}"


def _beginning(word: str, names: Sequence[str] = ()) -> str:
    """The beginning itself, or the few names that begin so.

    All who bear a name with a longer beginning than the index has would have to be merged first.
    """
    if len(word) > _LONGEST_INDEXED and 0 < len(names) <= _MOST_NAMES:
        return _one_of(names)
    return f"{quoted(word)} *"


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
