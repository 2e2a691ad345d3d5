"""The shipped states with their Czech names."""

from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.counter_words import Country, parse_countries


@cache
def countries() -> tuple[Country, ...]:
    """All states, the most frequent first."""
    return parse_countries(asset_path("seed", "countries.toml").read_text(encoding="utf-8"))


@cache
def country_names() -> dict[str, str]:
    """Their names by code."""
    return {country.code: country.name for country in countries()}
