"""Kam s tím: whom to turn to with what does not belong to the police."""

from functools import cache

from kkc_desktop.assets import asset_path
from kkc_desktop.domain.knowledge import ReferralPlace, parse_referrals
from kkc_desktop.domain.suggestion import find_referrals


@cache
def referral_places() -> tuple[ReferralPlace, ...]:
    """The shipped directory; local contacts are filled in by the unit."""
    return parse_referrals(asset_path("seed", "referrals.toml").read_text(encoding="utf-8"))


class Referrals:
    """The verbs of the referral page."""

    def find(self, words: str) -> tuple[ReferralPlace, ...]:
        """Places whose matter or keywords fit the words; all of them for no words."""
        if not words.strip():
            return referral_places()
        return tuple(find_referrals(words, referral_places()))
