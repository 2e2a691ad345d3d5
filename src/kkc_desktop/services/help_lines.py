"""The shipped help lines, for what is made without a station; a desk asks its list shelf."""

from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.knowledge import HelpLine, lines_in, parse_help_lines


@cache
def help_lines() -> tuple[HelpLine, ...]:
    """All lines in the order in which they are offered."""
    return parse_help_lines(asset_path("seed", "help_lines.toml").read_text(encoding="utf-8"))


def lines_named(ids: tuple[str, ...], station_code: str) -> tuple[HelpLine, ...]:
    """The lines of these ids in their order, without those of other centres."""
    return lines_in(help_lines(), ids, station_code)
