"""Letters that the paper's fonts lack, told before anything is printed."""

from collections.abc import Iterator
from dataclasses import fields

from kkc_desktop.domain.document import Document, Thing
from kkc_desktop.domain.dossier import Dossier
from kkc_desktop.domain.person import Person
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.printing.glyphs import code_words, missing_glyphs, needs_care, prepared

_MOST_NAMED = 3


def unprintable(dossier: Dossier) -> list[Problem]:
    """One warning for each field whose text would print with a code in place of a letter."""
    found = []
    for field, text in _texts(dossier):
        if text.isascii() or not needs_care(prepared(text)):
            continue
        missing = missing_glyphs([text])
        if missing:
            found.append(_warning(field, missing))
    return found


def _warning(field: str, missing: tuple[str, ...]) -> Problem:
    named = ", ".join(f"{char} ({code_words(char)})" for char in missing[:_MOST_NAMED])
    more = " a další" if len(missing) > _MOST_NAMED else ""
    return Problem(
        field=field,
        title="Znaky na papíře",
        text=f"Písmo papíru nemá tyto znaky: {named}{more}.",
        fix="Přepište je latinkou; jinak se vytiskne kód v\u00a0závorce.",
        level=Level.WARNING,
    )


def _texts(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """Every text that is printed, with the field where a person can mend it."""
    for name, text in _texts_of(dossier.document):
        yield name, text
    for person in dossier.persons:
        for name, text in _texts_of(person):
            yield f"persons.{person.position}.{name}", text
    for thing in dossier.things:
        for _, text in _texts_of(thing):
            yield "things", text


def _texts_of(record: Document | Person | Thing) -> Iterator[tuple[str, str]]:
    for field in fields(record):
        value = getattr(record, field.name)
        if isinstance(value, str) and value:
            yield field.name, value
