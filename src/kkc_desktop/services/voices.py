"""The voices in which leaflets and slips speak: Czech, easy Czech, languages of the region."""

from dataclasses import replace
from datetime import date, datetime
from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.advice_lists import LeafletSize
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.czech import ZONE, clock_words, weekday_words
from kkc_desktop.domain.leaflet_words import LeafletText, LeafletWords, parse_leaflet_words
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.services.list_shelf import ListShelf
from kkc_desktop.services.translations import all_translations

LEAFLET_LANGUAGES = (
    Language.CZECH,
    Language.UKRAINIAN,
    Language.POLISH,
    Language.ENGLISH,
    Language.GERMAN,
)
"""The order in which they are offered (domain 1.10)."""


@cache
def all_voices() -> tuple[LeafletWords, ...]:
    """Every shipped voice."""
    paths = sorted(asset_path("leaflets").glob("*.toml"))
    return tuple(parse_leaflet_words(path.read_text(encoding="utf-8"), path.name) for path in paths)


def voice_of(language: Language, size: LeafletSize) -> LeafletWords:
    """The voice for whoever reads this language; Czech for one without a translation.

    Only Czech has easy sentences; another language keeps its own beside the easy pictures.
    """
    is_easy = size is LeafletSize.EASY and language is Language.CZECH
    for voice in all_voices():
        if voice.language is language and voice.is_easy is is_easy:
            return voice
    return voice_of(Language.CZECH, size)


def station_voice(
    lists: ListShelf, language: Language, size: LeafletSize, today: date
) -> LeafletWords:
    """The voice with what the station translated itself, as long as that is verified and holds.

    Such a translation stands for the Czech sentence as it is today.
    """
    voice = voice_of(language, size)
    if voice.is_czech:
        return voice
    czech = {item.id: item.text for topic in lists.advice_topics() for item in topic.items}
    titles = {topic.code: topic.leaflet_title for topic in lists.advice_topics()}
    own: dict[str, LeafletText] = {}
    for row in lists.entries(ListKind.LEAFLET_TEXT):
        code, until = str(row.values["item"]), row.values["valid_until"]
        is_due = isinstance(until, date) and until >= today and bool(row.values["verified_on"])
        original = czech.get(code) or titles.get(code)
        if row.values["language"] == language.name and is_due and original:
            own[code] = LeafletText(czech=original, text=str(row.values["text"]))
    return replace(
        voice,
        items=voice.items | {code: text for code, text in own.items() if code in czech},
        titles=voice.titles | {code: text for code, text in own.items() if code in titles},
    )


def pictures_for(size: LeafletSize) -> dict[str, str]:
    """The icons beside the sentences, by their ids; none but where it is to be easy to read."""
    if size is not LeafletSize.EASY:
        return {}
    return {code: text.picture for code, text in _easy().items.items() if text.picture}


def moment_in(language: Language, moment: datetime) -> str:
    """Day and time as the language writes them."""
    for translation in all_translations():
        if translation.language is language:
            return translation.moment_words(moment)
    day = weekday_words(moment.astimezone(ZONE).date())
    return f"{day} v\u00a0{clock_words(moment)}"


def _easy() -> LeafletWords:
    return voice_of(Language.CZECH, LeafletSize.EASY)
