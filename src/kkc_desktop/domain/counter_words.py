"""Phrases, languages and states of the first minute with a person who speaks no Czech."""

from dataclasses import dataclass

from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.seed_rows import SeedRow, read_rows, refuse_twins


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """One sentence in the languages of the desk; `reviewed_by` is empty until a native did."""

    id: str
    cs: str
    en: str
    de: str
    pl: str
    uk: str
    reviewed_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenLanguage:
    """A language met at the counter; the frequent ones have a member of the desk's own list."""

    code: str
    name: str
    own_name: str
    member: Language
    needs_interpreter: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Country:
    """A state by its three letters, or one of the answers in its place."""

    code: str
    name: str


def parse_phrases(text: str) -> tuple[Phrase, ...]:
    """Reads the file of phrases in the order in which they are asked."""
    phrases = tuple(_phrase(row) for row in read_rows(text, "phrase", "id"))
    refuse_twins([phrase.id for phrase in phrases])
    return phrases


def parse_languages(text: str) -> tuple[SpokenLanguage, ...]:
    """Reads the file of languages, the most frequent first."""
    languages = tuple(_language(row) for row in read_rows(text, "language", "code"))
    refuse_twins([language.code for language in languages])
    return languages


def parse_countries(text: str) -> tuple[Country, ...]:
    """Reads the file of states, the most frequent first."""
    countries = tuple(_country(row) for row in read_rows(text, "country", "code"))
    refuse_twins([country.code for country in countries])
    return countries


def _phrase(row: SeedRow) -> Phrase:
    phrase = Phrase(
        id=row.needed_text("id"),
        cs=row.needed_text("cs"),
        en=row.needed_text("en"),
        de=row.needed_text("de"),
        pl=row.needed_text("pl"),
        uk=row.needed_text("uk"),
        reviewed_by=row.text("reviewed_by"),
    )
    row.finish()
    return phrase


def _language(row: SeedRow) -> SpokenLanguage:
    language = SpokenLanguage(
        code=row.needed_text("code"),
        name=row.needed_text("name"),
        own_name=row.needed_text("own_name"),
        member=row.member("member", Language, Language.OTHER),
        needs_interpreter=row.flag("needs_interpreter"),
    )
    row.finish()
    return language


def _country(row: SeedRow) -> Country:
    country = Country(code=row.needed_text("code"), name=row.needed_text("name"))
    row.finish()
    return country
