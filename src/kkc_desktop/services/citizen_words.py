"""The words of the citizen's screen as shipped."""

from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.citizen_words import CitizenWords, parse_citizen_words
from kkc_desktop.domain.code_lists import Language


@cache
def citizen_words(language: Language) -> CitizenWords:
    """The words of the language; the Czech ones where it has none."""
    text = asset_path("seed", "citizen_screen.toml").read_text(encoding="utf-8")
    known = parse_citizen_words(text)
    return known.get(language, known[Language.CZECH])
