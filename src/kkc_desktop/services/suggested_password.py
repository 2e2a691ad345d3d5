"""A password to be handed over: four words drawn at random from the shipped list."""

from collections.abc import Callable, Sequence
from functools import cache

from kkc_desktop.assets import asset_path

WORD_COUNT = 4


@cache
def words() -> tuple[str, ...]:
    """The shipped words: short, plain letters only, so that any keyboard can type them."""
    text = asset_path("seed", "words.txt").read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if not line.startswith("#"))


def suggest_password(choose: Callable[[Sequence[str]], str] | None = None) -> str:
    """Four words with spaces between them."""
    if choose is None:
        from secrets import choice

        choose = choice
    return " ".join(choose(words()) for _ in range(WORD_COUNT))
