"""Found and handed-in things: under which label they lie here and where they went (OZ § 1052)."""

from dataclasses import replace
from datetime import datetime

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.czech import ZONE
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.found_thing import FoundThing, FoundThingId, check_found, check_left
from kkc_desktop.domain.problems import errors_of
from kkc_desktop.domain.promise_lists import FoundState
from kkc_desktop.services.workplace import Workplace


class Finds:
    """The verbs of the finds' page."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def now(self) -> datetime:
        """The clock of the desk."""
        return self._workplace.now()

    def kept(self) -> tuple[FoundThing, ...]:
        """What lies at the station, the longest kept first."""
        with self._workplace.look() as tx:
            return tx.found_things.kept()

    def page(
        self, before: tuple[datetime, str] | None = None, limit: int = 200
    ) -> tuple[FoundThing, ...]:
        """All things, kept and gone, newest first."""
        with self._workplace.look() as tx:
            return tx.found_things.page(before, limit)

    def of_document(self, document_id: str) -> tuple[FoundThing, ...]:
        """The things that the receipt speaks of."""
        with self._workplace.look() as tx:
            return tx.found_things.of_document(document_id)

    def blank(self, contact_id: str = "") -> FoundThing:
        """A thing that nobody wrote down yet; nothing is stored."""
        now = self._workplace.now()
        return FoundThing(
            id=FoundThingId(self._workplace.new_id()),
            contact_id=contact_id,
            found_on=now.astimezone(ZONE).date(),
            municipality=self._workplace.station.town,
            recorded_at=now,
            recorded_by=self._workplace.officer.id,
        )

    def record(self, thing: FoundThing) -> FoundThing:
        """Stores a new thing under the year's next label, or the changed one.

        Refused with NotComplete without a description, and with WrongStep once it is gone.
        """
        problems = errors_of(check_found(thing, self._workplace.today()))
        if problems:
            raise NotComplete(problems)
        with self._workplace.act(Act.RECORD_FOUND, RecordKind.FOUND_THING, thing.id) as tx:
            if thing.revision:
                self._demand_kept(tx.found_things.get(thing.id))
                return tx.found_things.update(thing)
            year = self._workplace.today().year
            beginning = f"N-{year}-"
            number = tx.found_things.labelled(beginning) + 1
            thing = replace(thing, label=f"{beginning}{number:04d}", revision=1)
            tx.found_things.add(thing)
        return thing

    def give_away(
        self, thing_id: FoundThingId, state: FoundState, left_to: str, handover_id: str = ""
    ) -> FoundThing:
        """Writes down that the thing left the station, to whom and by which paper.

        Refused with NotComplete without a recipient, and with WrongStep once it is gone.
        """
        with self._workplace.act(Act.RECORD_FOUND, RecordKind.FOUND_THING, thing_id) as tx:
            thing = tx.found_things.get(thing_id)
            self._demand_kept(thing)
            gone = replace(
                thing,
                state=state,
                left_at=self._workplace.now(),
                left_to=left_to.strip(),
                handover_id=handover_id,
            )
            problems = check_left(gone)
            if problems:
                raise NotComplete(tuple(problems))
            tx.audit.reason = state.label
            return tx.found_things.update(gone)

    def _demand_kept(self, thing: FoundThing) -> None:
        if thing.state is not FoundState.KEPT:
            raise WrongStep(
                f"Věc {thing.label} už na stanici není: {thing.state.label}.",
                "Zápis o\u00a0ní se nemění; vrátila-li se, zapište ji znovu.",
            )
