"""Kam s tím: whom to turn to with what does not belong to the police, and who was sent where."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.knowledge import ReferralPlace, place_named
from kkc_desktop.domain.suggestion import find_referrals
from kkc_desktop.services.workplace import Workplace


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralCounts:
    """Contacts sent to one place this month and this year; the month is part of the year."""

    month: tuple[Contact, ...] = ()
    year: tuple[Contact, ...] = ()


class Referrals:
    """The verbs of the referral page."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def now(self) -> datetime:
        """The clock of the desk, by which a place is open or not."""
        return self._workplace.now()

    def today(self) -> date:
        """The day on which a review is overdue or not."""
        return self._workplace.today()

    def find(self, words: str) -> tuple[ReferralPlace, ...]:
        """Places whose matter or keywords fit the words; all of them for no words."""
        places = self._workplace.lists.referral_places()
        return tuple(find_referrals(words, places)) if words.strip() else places

    def counts(self) -> dict[str, ReferralCounts]:
        """Contacts sent on, by the code of the place; under no code those outside the directory.

        Nothing to those who see no records.
        """
        if not self._workplace.may(Act.BROWSE):
            return {}
        today = self._workplace.today()
        begin = datetime(today.year, 1, 1, tzinfo=ZONE)
        with self._workplace.look() as tx:
            sent = tx.contacts.referred(begin, datetime(today.year + 1, 1, 1, tzinfo=ZONE))
        places = self._workplace.lists.referral_places()
        by_code: dict[str, list[Contact]] = {}
        for contact in sent:
            place = place_named(contact.referral, places)
            by_code.setdefault(place.code if place else "", []).append(contact)
        return {code: _counts(found, today) for code, found in by_code.items()}


def _counts(contacts: Sequence[Contact], today: date) -> ReferralCounts:
    month = (c for c in contacts if c.arrived_at.astimezone(ZONE).month == today.month)
    return ReferralCounts(month=tuple(month), year=tuple(contacts))
