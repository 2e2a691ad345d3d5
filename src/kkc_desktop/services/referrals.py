"""Kam s tím: whom to turn to with what does not belong to the police."""

from kkc_desktop.domain.knowledge import ReferralPlace
from kkc_desktop.domain.suggestion import find_referrals
from kkc_desktop.services.workplace import Workplace


class Referrals:
    """The verbs of the referral page."""

    def __init__(self, workplace: Workplace) -> None:
        self._lists = workplace.lists

    def find(self, words: str) -> tuple[ReferralPlace, ...]:
        """Places whose matter or keywords fit the words; all of them for no words."""
        places = self._lists.referral_places()
        return tuple(find_referrals(words, places)) if words.strip() else places
