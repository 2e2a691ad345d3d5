"""The purposes as shipped, read when the first form is drawn."""

from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.purpose import Purpose, parse_purposes


@cache
def purposes() -> dict[str, Purpose]:
    """What each input is for, by Record.field."""
    return parse_purposes(asset_path("seed", "purposes.toml").read_text(encoding="utf-8"))


def purpose_of(record: str, field: str) -> Purpose | None:
    """What the record's input is for; None where it takes no data of a citizen."""
    return purposes().get(f"{record}.{field}")
