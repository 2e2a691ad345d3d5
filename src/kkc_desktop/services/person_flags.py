"""Warnings at a person's card: each has a reason and an end, and never refuses a service."""

from dataclasses import replace
from datetime import date

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.person_card import CardId, PersonFlag
from kkc_desktop.domain.person_file import USUAL_FLAG, check_flag, check_flag_reason, in_force
from kkc_desktop.domain.person_lists import FlagKind
from kkc_desktop.domain.problems import Problem
from kkc_desktop.services.workplace import Workplace


class PersonFlags:
    """The verbs of the warnings."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def usual_end(self) -> date:
        """The end that is offered: in half a year."""
        return self._workplace.today() + USUAL_FLAG

    def add(self, card_id: CardId, kind: FlagKind, reason: str, valid_until: date) -> PersonFlag:
        """Writes a warning; refused with NotComplete without a reason or an end within a year."""
        flag = PersonFlag(
            id=self._workplace.new_id(),
            card_id=card_id,
            kind=kind,
            reason=" ".join(reason.split()),
            valid_until=valid_until,
            recorded_at=self._workplace.now(),
            recorded_by=self._workplace.officer.id,
        )
        _demand(check_flag(flag, self._workplace.today()))
        with self._workplace.act(Act.FLAG_PERSON, RecordKind.PERSON, card_id, kind.label) as tx:
            tx.people.add_flag(flag)
        return flag

    def end(self, flag: PersonFlag, reason: str) -> None:
        """Ends a warning before its day; refused with NotComplete without a reason.

        Refused with WrongStep when it ended already.
        """
        self._end(flag, " ".join(reason.split()), None)

    def extend(self, flag: PersonFlag, valid_until: date, reason: str) -> None:
        """Lets a warning hold longer: the old one ends, a new one of the same kind begins.

        What was once written of a person is not rewritten; refused as `add` and `end` are.
        """
        self._end(flag, " ".join(reason.split()), valid_until)

    def _end(self, flag: PersonFlag, reason: str, until: date | None) -> None:
        workplace = self._workplace
        now, officer, today = workplace.now(), workplace.officer.id, workplace.today()
        found = check_flag_reason(reason)
        following = replace(
            flag,
            id=workplace.new_id(),
            valid_until=until or flag.valid_until,
            recorded_at=now,
            recorded_by=officer,
        )
        _demand(found + (check_flag(following, today) if until else []))
        words = f"{flag.kind.label}, {'prodlouženo' if until else 'ukončeno'}: {reason}"
        with workplace.act(Act.FLAG_PERSON, RecordKind.PERSON, flag.card_id, words) as tx:
            if not in_force(tx.people.flag(flag.id), today):
                raise WrongStep(
                    "Upozornění už skončilo.", "Je-li dál potřeba, zapište nové s\u00a0důvodem."
                )
            ended = replace(flag, ended_at=now, ended_by=officer, end_reason=reason)
            tx.people.end_flag(ended)
            if until:
                tx.people.add_flag(following)


def _demand(problems: list[Problem]) -> None:
    if problems:
        raise NotComplete(tuple(problems))
