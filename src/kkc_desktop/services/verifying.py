"""Advice read through again: who answers for the sentence, and until when it may be printed."""

from datetime import date, timedelta

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.knowledge import AdviceItem, is_printable
from kkc_desktop.domain.list_kinds import ListKind
from kkc_desktop.domain.list_schema import Value
from kkc_desktop.domain.person import years_between
from kkc_desktop.domain.problems import Problem
from kkc_desktop.services.lists import Lists
from kkc_desktop.services.workplace import Workplace

LONGEST_YEARS = 2


class Verifying:
    """The act Ověřit… of the advice page; head and administrator do it."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace
        self._lists = Lists(workplace)

    @property
    def may(self) -> bool:
        """Whether the person on duty verifies advice."""
        return self._workplace.may(Act.EDIT_LISTS)

    def today(self) -> date:
        """The day on which validity is judged."""
        return self._workplace.today()

    def own_name(self) -> str:
        """Who verifies it, unless somebody else did."""
        return self._workplace.officer.short_name

    def waiting(self, topic: str) -> tuple[AdviceItem, ...]:
        """The topic's sentences that may not be printed today."""
        today = self.today()
        topics = (t for t in self._workplace.lists.advice_topics() if t.code == topic)
        return tuple(i for t in topics for i in t.items if not is_printable(i, today))

    def verify(self, code: str, by: str, until: date | None) -> None:
        """Lets the sentence hold from today until this day, in the name of whoever read it.

        Refused with NotComplete without a name, or with a day that is over or too far away.
        """
        today = self.today()
        if not by.strip():
            text = "Není zapsáno, kdo znění ověřil."
            fix = "Zapište jméno toho, kdo za znění odpovídá."
            raise NotComplete((Problem(field="verified_by", text=text, fix=fix),))
        if until is None or until <= today or _is_too_far(until, today):
            text = "Platnost musí končit v\u00a0budoucnu, nejpozději za dva roky."
            fix = "Zapište den, do kterého se znění znovu přečte."
            raise NotComplete((Problem(field="valid_until", text=text, fix=fix),))
        row = self._workplace.lists.entry(ListKind.ADVICE_ITEM, code)
        assert row is not None, "only sentences of the list wait to be verified"
        known = row.values["valid_from"]
        begins = min(known, today) if isinstance(known, date) else today
        checked: dict[str, Value] = {
            "verified_on": today,
            "verified_by": by,
            "valid_from": begins,
            "valid_until": until,
        }
        self._lists.change(ListKind.ADVICE_ITEM, code, {**row.values, **checked})


def _is_too_far(until: date, today: date) -> bool:
    return years_between(today, until - timedelta(days=1)) >= LONGEST_YEARS
