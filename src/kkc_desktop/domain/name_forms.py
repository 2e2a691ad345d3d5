"""How Czech names vary: forms for women and men, and what a misspelt name lacks (features 23)."""

import re
import unicodedata

from kkc_desktop.domain.czech import fold

_FEMALE = "ova"
_VOWELS = "aeiouy"
_WORD = re.compile(r"[^\W_]+")
MOST_TYPOS = 2


def name_words(text: str) -> list[str]:
    """The words of a name or of what was typed, in lower case: O'Neil-Nováková is three."""
    return _WORD.findall(unicodedata.normalize("NFC", text).lower())


def surname_forms(folded: str) -> frozenset[str]:
    """Other forms that the folded surname may have in one family: novak and novakova.

    Some of them are nobody's name: the caller keeps those that are known.
    """
    forms = {folded + _FEMALE}
    if folded.endswith(_FEMALE) and len(folded) > len(_FEMALE) + 1:
        forms |= _men_of(folded.removesuffix(_FEMALE))
    if folded.endswith("y"):
        forms.add(folded[:-1] + "a")
    if folded.endswith("a"):
        forms |= {folded[:-1] + "y", folded[:-1] + _FEMALE}
    if folded.endswith("o"):
        forms.add(folded[:-1] + _FEMALE)
    if len(folded) > 3 and folded[-2] == "e" and folded[-1] not in _VOWELS:
        forms.add(folded[:-2] + folded[-1] + _FEMALE)
    return frozenset(forms - {folded})


def _men_of(stem: str) -> set[str]:
    """Novák of Nováková, Svoboda of Svobodová, Hájek of Hájková."""
    return {stem, stem + "a", stem + "o", stem[:-1] + "e" + stem[-1:]}


def most_typos(word: str) -> int:
    """How many letters of a name may be typed wrong so that it is still looked for."""
    return 0 if len(word) < 4 else 1 if len(word) < 6 else MOST_TYPOS


def typo_words(typed: str, name: str) -> str:
    """What is wrong with a typed name: chybí á · navíc k · w místo v · prohozené ak."""
    return ", ".join(_steps(fold(typed), name.lower()))


def typing_distance(typed: str, name: str) -> int:
    """How many letters were left out, added, changed or swapped; both are folded."""
    from rapidfuzz.distance import OSA  # compiled; not wanted at the first paint

    return OSA.distance(typed, name)


def _steps(typed: str, name: str) -> list[str]:
    """The fewest steps from the name to what was typed, as the optimal string alignment goes."""
    bare = [fold(letter) or letter for letter in name]
    costs = _costs(typed, bare)
    steps: list[str] = []
    row, column = len(typed), len(bare)
    while row or column:
        cost = costs[row][column]
        if (
            row
            and column
            and typed[row - 1] == bare[column - 1]
            and costs[row - 1][column - 1] == cost
        ):
            row, column = row - 1, column - 1
        elif _is_swapped(typed, bare, row, column) and costs[row - 2][column - 2] == cost - 1:
            steps.append(f"prohozené {name[column - 2 : column]}")
            row, column = row - 2, column - 2
        elif column and costs[row][column - 1] == cost - 1:
            steps.append(f"chybí {name[column - 1]}")
            column -= 1
        elif row and costs[row - 1][column] == cost - 1:
            steps.append(f"navíc {typed[row - 1]}")
            row -= 1
        else:
            steps.append(f"{typed[row - 1]} místo {name[column - 1]}")
            row, column = row - 1, column - 1
    return steps[::-1]


def _costs(typed: str, bare: list[str]) -> list[list[int]]:
    costs = [[row + column for column in range(len(bare) + 1)] for row in range(len(typed) + 1)]
    for row in range(1, len(typed) + 1):
        for column in range(1, len(bare) + 1):
            differs = typed[row - 1] != bare[column - 1]
            cost = min(
                costs[row - 1][column] + 1,
                costs[row][column - 1] + 1,
                costs[row - 1][column - 1] + differs,
            )
            if _is_swapped(typed, bare, row, column):
                cost = min(cost, costs[row - 2][column - 2] + 1)
            costs[row][column] = cost
    return costs


def _is_swapped(typed: str, bare: list[str], row: int, column: int) -> bool:
    if row < 2 or column < 2:
        return False
    return typed[row - 2] == bare[column - 1] != typed[row - 1] == bare[column - 2]


def spelling_distance(typed: str, spelled: str) -> int:
    """In how many letters two spellings of the same folded word differ; 0 when they are equal."""
    return sum(one != other for one, other in zip(typed, spelled, strict=False))
