"""What a new version of a translation changes beside the one in force."""

from collections.abc import Iterator

from kkc_desktop.domain.difference import Change, Fact, changes_between
from kkc_desktop.domain.template import Clauses
from kkc_desktop.domain.translation import TranslatedKind, Translation

_INSTRUCTIONS, _CLAUSES, _KINDS = "Poučení", "Závěrečné doložky", "Druhy dokumentů"


def translation_changes(old: Translation | None, new: Translation) -> tuple[Change, ...]:
    """Instructions by the Czech version they render, closing clauses, titles, fixed sentences."""
    return changes_between(tuple(_facts(old)) if old else (), tuple(_facts(new)))


def _facts(translation: Translation) -> Iterator[Fact]:
    for (code, version), text in translation.instructions.items():
        label = f"Poučení {code} (české verze {version})"
        yield Fact(f"{code}.{version}", _INSTRUCTIONS, label, text)
    yield from _clauses(translation.clauses)
    for kind in translation.kinds.values():
        yield Fact(f"kind.{kind.code}", _KINDS, f"Druh {kind.code}", _words(kind))


def _clauses(clauses: Clauses) -> Iterator[Fact]:
    for manner, text in clauses.by_manner.items():
        yield Fact(f"clause.{manner.name}", _CLAUSES, manner.label, text)
    others = {
        "Odmítnutí podpisu": clauses.refusal,
        "Kopii převzal(a)": clauses.copy_taken,
        "Kopii nežádá": clauses.copy_declined,
    }
    for label, text in others.items():
        yield Fact(f"clause.{label}", _CLAUSES, label, text)


def _words(kind: TranslatedKind) -> str:
    return "\n".join((kind.title, *kind.declarations))
