"""The shipped help lines with the day each was verified."""

from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.knowledge import HelpLine, parse_help_lines


@cache
def help_lines() -> tuple[HelpLine, ...]:
    """All lines in the order in which they are offered."""
    return parse_help_lines(asset_path("seed", "help_lines.toml").read_text(encoding="utf-8"))
