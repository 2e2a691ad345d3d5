"""A calamity: begun, joined with incidents, read as one picture, written to, ended."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.calamity import CalamityLink, CalamityLinkId
from kkc_desktop.domain.calamity_picture import CalamityPicture
from kkc_desktop.domain.consultation import of_incident
from kkc_desktop.domain.dossier import IncidentFile
from kkc_desktop.domain.errors import NotComplete, WrongStep
from kkc_desktop.domain.event_lists import EventScope
from kkc_desktop.domain.incident import Incident, IncidentId, Notice, NoticeId, check_notice
from kkc_desktop.domain.incident_lists import (
    IncidentState,
    IncidentType,
    LogKind,
    ReportingRole,
)
from kkc_desktop.domain.problems import Level, Problem
from kkc_desktop.services.calamity_reading import read_picture
from kkc_desktop.services.event_log import add_line
from kkc_desktop.services.gauging import Gauging
from kkc_desktop.services.incident_reading import read_incident
from kkc_desktop.services.incidents import Incidents
from kkc_desktop.services.matters import Matters
from kkc_desktop.services.register import index_incident, issue_number
from kkc_desktop.services.workplace import Workplace

if TYPE_CHECKING:
    from kkc_desktop.storage.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Belonging:
    """To which calamity an incident belongs, by name, and its number there."""

    calamity_id: IncidentId
    marker: int
    name: str


class Calamities:
    """The verbs of the calamity. A calamity is an incident; an incident belongs to one at most."""

    def __init__(self, workplace: Workplace, gauging: Gauging) -> None:
        self._workplace = workplace
        self._gauging = gauging
        self._matters = Matters(workplace)

    def may(self, act: Act) -> bool:
        """Whether the person on duty is allowed the act."""
        return self._workplace.may(act)

    def now(self) -> datetime:
        """The desk's clock."""
        return self._workplace.now()

    def begin(
        self,
        name: str,
        incident_type: IncidentType = IncidentType.NOT_CHOSEN,
        place: str = "",
        from_incident_id: str = "",
    ) -> CalamityPicture:
        """Opens a calamity with its number, its notice no. 1 and its log.

        With an incident it takes over its type and place where none is given, and joins it as
        number 1. Refused with NotComplete without a name or a place.
        """
        now, officer_id = self._workplace.now(), self._workplace.officer.id
        gauges = self._gauging.gauges() if self.may(Act.BROWSE) else ()
        calamity_id = IncidentId(self._workplace.new_id())
        notice = Notice(
            id=NoticeId(self._workplace.new_id()),
            incident_id=calamity_id,
            place=place.strip(),
            incident_type=incident_type,
            description=name.strip(),
            reporting_role=ReportingRole.THIRD_PERSON,
            recorded_at=now,
            recorded_by=officer_id,
        )
        with self._workplace.act(Act.BEGIN_CALAMITY, RecordKind.INCIDENT, calamity_id) as tx:
            if from_incident_id:
                notice = _taken_over(notice, tx.incidents.notices_of(from_incident_id)[-1])
            _demand_named(name, notice, now)
            calamity = Incident(
                id=calamity_id,
                evidence_number=issue_number(
                    tx, self._workplace.station, RecordKind.INCIDENT, calamity_id, now
                ),
                state=IncidentState.IN_PROGRESS,
                received_at=now,
                recorded_by=officer_id,
                revision=1,
                scope=EventScope.CALAMITY,
                name=name.strip(),
            )
            tx.incidents.add(calamity)
            tx.incidents.add_notice(notice)
            words = f"Založena kalamita „{calamity.name}“."
            add_line(self._workplace, tx, calamity_id, LogKind.STATE, words)
            if from_incident_id:
                self._join(
                    tx,
                    calamity,
                    tx.incidents.get(from_incident_id),
                    "založeno z\u00a0této události",
                )
            self._index(tx, calamity)
            self._matters.join(of_incident(calamity))
            return read_picture(self._workplace, tx, calamity_id, gauges)

    def link(self, calamity_id: IncidentId, incident_ids: Sequence[str], reason: str = "") -> int:
        """Joins incidents to the calamity and gives how many; each keeps its number for good.

        Refused with WrongStep for an incident that belongs to a calamity, and for a calamity.
        """
        with self._workplace.act(
            Act.LINK_INCIDENT, RecordKind.INCIDENT, calamity_id, "připojení"
        ) as tx:
            calamity = _demand_running(tx.incidents.get(calamity_id))
            for incident_id in incident_ids:
                self._join(tx, calamity, tx.incidents.get(incident_id), reason.strip())
        return len(incident_ids)

    def unlink(self, calamity_id: IncidentId, incident_id: IncidentId, reason: str) -> None:
        """Takes an incident out; its lines stay where they are and both logs say why.

        Refused with NotComplete without a reason, with WrongStep when it does not belong there.
        """
        if not reason.strip():
            text = "Není zapsáno, proč se událost odpojuje."
            fix = "Zapište několika slovy důvod."
            raise NotComplete((Problem(field="reason", text=text, fix=fix),))
        with self._workplace.act(
            Act.LINK_INCIDENT, RecordKind.INCIDENT, calamity_id, "odpojení"
        ) as tx:
            calamity, incident = tx.incidents.get(calamity_id), tx.incidents.get(incident_id)
            owner, marker, _ = tx.calamities.membership().get(incident_id, ("", 0, ""))
            if owner != calamity_id:
                text = "Tato událost ke kalamitě nepatří."
                raise WrongStep(text, "Seznam událostí načtěte znovu.")
            self._write_link(tx, calamity, incident, marker, reason.strip(), is_linked=False)

    def belongings(self) -> dict[str, Belonging]:
        """By the id of each incident that is joined to a calamity now."""
        with self._workplace.look() as tx:
            found = tx.calamities.membership()
        return {
            incident_id: Belonging(calamity_id=IncidentId(calamity_id), marker=marker, name=name)
            for incident_id, (calamity_id, marker, name) in found.items()
        }

    def running(self) -> tuple[Incident, ...]:
        """Calamities that are not over, the newest first."""
        with self._workplace.look() as tx:
            found = tx.calamities.open_incidents()
        return tuple(each for each in found if each.scope is EventScope.CALAMITY)

    def joinable(self) -> tuple[tuple[Incident, Notice], ...]:
        """Open incidents that belong to no calamity, the newest first, each with its notice."""
        with self._workplace.look() as tx:
            joined = tx.calamities.membership()
            free = [
                each
                for each in tx.calamities.open_incidents()
                if each.scope is EventScope.INCIDENT and each.id not in joined
            ]
            notices = tx.calamities.latest_notices([each.id for each in free])
        return tuple((each, notices[each.id]) for each in free)

    def open(
        self, calamity_id: IncidentId, reason: str = "", search_line: int = 0
    ) -> CalamityPicture:
        """The picture of a calamity; the consultation is written into the trail first.

        Refused with ReasonNeeded when it is of another matter and no reason is given.
        """
        with self._workplace.look(Act.CONSULT) as tx:
            known = of_incident(tx.incidents.get(calamity_id))
            joined = [link.linked_id for link in tx.calamities.links_of(calamity_id)]
        known = replace(known, links=known.links | frozenset(joined))
        self._matters.consult(RecordKind.INCIDENT, known, reason, search_line)
        return self.picture(calamity_id)

    def picture(self, calamity_id: IncidentId) -> CalamityPicture:
        """The picture as it is now, of a calamity that was opened; leaves no line of its own."""
        gauges = self._gauging.gauges()
        with self._workplace.look(Act.CONSULT) as tx:
            return read_picture(self._workplace, tx, calamity_id, gauges)

    def file(self, incident_id: IncidentId) -> IncidentFile:
        """The calamity or a joined incident as the parts of an incident's page want it."""
        with self._workplace.look(Act.CONSULT) as tx:
            return read_incident(tx, tx.incidents.get(incident_id))

    def end(self, calamity_id: IncidentId, reason: str = "") -> CalamityPicture:
        """Ends the calamity; the joined incidents go on as they are.

        With open measures it ends only for a reason, else it is refused with NotComplete.
        """
        Incidents(self._workplace).change_state(calamity_id, IncidentState.ENDED, reason)
        return self.picture(calamity_id)

    def _join(self, tx: "Transaction", calamity: Incident, incident: Incident, reason: str) -> None:
        if incident.scope is EventScope.CALAMITY:
            text = "Kalamitu nelze připojit k\u00a0jiné kalamitě."
            raise WrongStep(text, "Připojte jednotlivé události.")
        joined = tx.calamities.membership().get(incident.id)
        if joined is not None:
            text = f"Událost {incident.evidence_number} už patří ke kalamitě „{joined[2]}“."
            raise WrongStep(text, "Nejprve ji tam s\u00a0důvodem odpojte.")
        markers = {link.linked_id: link.marker for link in tx.calamities.links_of(calamity.id)}
        marker = markers.get(incident.id) or max(markers.values(), default=0) + 1
        self._write_link(tx, calamity, incident, marker, reason, is_linked=True)

    def _write_link(
        self,
        tx: "Transaction",
        calamity: Incident,
        incident: Incident,
        marker: int,
        reason: str,
        *,
        is_linked: bool,
    ) -> None:
        """The line of the link and a line in both logs; both records are sealed."""
        now, officer_id = self._workplace.now(), self._workplace.officer.id
        tx.events.links.add(
            CalamityLink(
                id=CalamityLinkId(self._workplace.new_id()),
                incident_id=calamity.id,
                linked_id=incident.id,
                marker=marker,
                is_linked=is_linked,
                reason=reason,
                recorded_at=now,
                recorded_by=officer_id,
            )
        )
        done = "Připojena" if is_linked else "Odpojena"
        as_number = f" jako č.\u00a0{marker}" if is_linked else f" (č.\u00a0{marker})"
        why = f", důvod: {reason}" if reason else ""
        there = f"{done} událost {incident.evidence_number}{as_number}{why}."
        towards = "ke kalamitě" if is_linked else "od kalamity"
        here = f"{done} {towards} „{calamity.name}“ ({calamity.evidence_number}){why}."
        add_line(self._workplace, tx, calamity.id, LogKind.LINK, there)
        add_line(self._workplace, tx, incident.id, LogKind.LINK, here)
        words = "připojení" if is_linked else "odpojení"
        tx.audit.append(officer_id, Act.LINK_INCIDENT, now, RecordKind.INCIDENT, incident.id, words)

    def _index(self, tx: "Transaction", calamity: Incident) -> IncidentFile:
        file = read_incident(tx, calamity)
        index_incident(tx, file)
        return file


def _taken_over(notice: Notice, source: Notice) -> Notice:
    """The notice with type and place of the incident it begins from, where it has none."""
    is_chosen = notice.incident_type is not IncidentType.NOT_CHOSEN
    return replace(
        notice,
        place=notice.place or source.place,
        incident_type=notice.incident_type if is_chosen else source.incident_type,
        latitude=source.latitude,
        longitude=source.longitude,
    )


def _demand_named(name: str, notice: Notice, now: datetime) -> None:
    found = [each for each in check_notice(notice, now) if each.level is Level.ERROR]
    found = [each for each in found if each.field != "incident_type"]
    if not name.strip():
        fix = "Pojmenujte ji krátce, například Povodeň – Zlaté Hory, září."
        found.insert(0, Problem(field="name", text="Kalamita nemá jméno.", fix=fix))
    if found:
        raise NotComplete(tuple(found))


def _demand_running(calamity: Incident) -> Incident:
    if calamity.scope is not EventScope.CALAMITY:
        text = f"Událost {calamity.evidence_number} není kalamita."
        raise WrongStep(text, "Nejprve kalamitu založte.")
    if calamity.state in (IncidentState.ENDED, IncidentState.EVALUATED):
        text = "Kalamita je ukončená, událost k\u00a0ní nelze připojit."
        raise WrongStep(text, "Založte novou kalamitu.")
    return calamity
