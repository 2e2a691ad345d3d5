"""The shipped translations: one TOML file for each second language."""

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
    """Every shipped translation, the languages met most often in the region first (domain 1.10)."""
    found = [
        parse_translation(path.read_text(encoding="utf-8"), path.name)
        for path in sorted(asset_path("translations").glob("*.toml"))
    ]
    return tuple(sorted(found, key=lambda each: (_place(each.language), each.tag)))


def translations_for(template: Template, day: date) -> tuple[Translation, ...]:
    """The translations that a paper of this kind may bear on the day."""
    return tuple(
        each for each in all_translations() if each.serves(template) and each.valid_from <= day
    )


def translation_of(document: Document, template: Template, today: date) -> Translation | None:
    """The translation that the document's paper bears, None when it is in Czech alone.

    A closed document keeps the version it was closed with.
    """
    closed_with = document.translation_version if document.is_frozen else ""
    closed_at = document.closed_at
    day = closed_at.astimezone(ZONE).date() if closed_at else today
    for each in translations_for(template, day):
        if each.language is document.second_language and closed_with in ("", each.version):
            return each
    return None


def _place(language: Language) -> int:
    return _ORDER.index(language) if language in _ORDER else len(_ORDER)
