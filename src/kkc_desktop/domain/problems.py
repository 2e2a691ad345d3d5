"""What a rule found: one field, one Czech sentence, one way to mend it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class Level(Enum):
    """How much a problem weighs: an error stops closing, a warning and a note never do."""

    ERROR = "Chyba"
    WARNING = "Upozornění"
    NOTE = "Poznámka"

    @property
    def label(self) -> str:
        """The Czech word shown before the field's name."""
        return self.value


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One finding about one field of a record, in words for the person at the desk."""

    field: str
    text: str
    fix: str
    level: Level = Level.ERROR
    title: str = ""


def errors_of(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems that stop closing, in the given order."""
    return tuple(problem for problem in problems if problem.level is Level.ERROR)


def by_weight(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Errors first, then warnings, then notes; the order within a level is kept."""
    order = list(Level)
    return tuple(sorted(problems, key=lambda problem: order.index(problem.level)))
