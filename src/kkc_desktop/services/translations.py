"""The translations a paper may bear: one TOML file for each second language and version."""

from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.template import Template
from kkc_desktop.domain.translation import Translation
from kkc_desktop.domain.translation_file import parse_translation

_ORDER = (Language.UKRAINIAN, Language.POLISH, Language.ENGLISH, Language.GERMAN)


@cache
def all_translations() -> tuple[Translation, ...]:
    """Every shipped translation."""
    found = [
        parse_translation(path.read_text(encoding="utf-8"), path.name)
        for path in sorted(asset_path("translations").glob("*.toml"))
    ]
    return in_order(found)


def translations_for(
    known: Iterable[Translation], template: Template, day: date
) -> tuple[Translation, ...]:
    """The translations that a paper of this kind may bear on the day, the newest of each language.

    `known` are all versions, in the order of their languages.
    """
    newest: dict[Language, Translation] = {}
    for each in _valid(known, template, day):
        rival = newest.get(each.language)
        if rival is None or rival.valid_from <= each.valid_from:
            newest[each.language] = each
    return tuple(newest.values())


def translation_of(
    known: Sequence[Translation], document: Document, template: Template, today: date
) -> Translation | None:
    """The translation that the document's paper bears, None when it is in Czech alone.

    A closed document keeps the version it was closed with.
    """
    closed_with = document.translation_version if document.is_frozen else ""
    closed_at = document.closed_at
    day = closed_at.astimezone(ZONE).date() if closed_at else today
    found = _valid(known, template, day) if closed_with else translations_for(known, template, day)
    for each in found:
        if each.language is document.second_language and closed_with in ("", each.version):
            return each
    return None


def in_order(translations: Iterable[Translation]) -> tuple[Translation, ...]:
    """The languages met most often in the region first (domain 1.10), older versions first."""
    return tuple(sorted(translations, key=lambda e: (_place(e.language), e.tag, e.valid_from)))


def _valid(known: Iterable[Translation], template: Template, day: date) -> tuple[Translation, ...]:
    return tuple(each for each in known if each.serves(template) and each.valid_from <= day)


def _place(language: Language) -> int:
    return _ORDER.index(language) if language in _ORDER else len(_ORDER)
