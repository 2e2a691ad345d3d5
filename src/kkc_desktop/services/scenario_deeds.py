"""What the program plays of a scenario by itself, through the same services as a person does."""

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from kkc_desktop.domain.card_lines import notify_line_of
from kkc_desktop.domain.declaration import Declaration
from kkc_desktop.domain.description import Description
from kkc_desktop.domain.document_lists import Answer
from kkc_desktop.domain.errors import WrongStep
from kkc_desktop.domain.evaluation import Evaluation
from kkc_desktop.domain.event_lists import (
    AlarmLevel,
    BoardPart,
    BoardState,
    CrisisState,
    DeclarationKind,
    DescriptionKind,
    FloodDegree,
    MeasureState,
)
from kkc_desktop.domain.gathering import SoughtPersonId
from kkc_desktop.domain.gauge import TypedReading
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.incident_lists import (
    IncidentState,
    IncidentType,
    LogChannel,
    ReportingRole,
)
from kkc_desktop.domain.log_page import LogLine
from kkc_desktop.domain.scenario import Deed, DeedKind
from kkc_desktop.domain.scenario_file import person_of
from kkc_desktop.services.boarding import TypedItem

if TYPE_CHECKING:
    from kkc_desktop.services.desk import Services

Find = Callable[[str], str]
"""Gives the id of the record that the story calls so; refused with WrongStep when there is none."""


class ScenarioDeeds:
    """Each deed is one act of the person on duty; it is refused as that person's own would be."""

    def __init__(self, services: "Services") -> None:
        self._services = services
        self._ways: Mapping[DeedKind, Callable[[Deed, Find], str]] = {
            DeedKind.TAKE_NOTICE: self._take_notice,
            DeedKind.HAND_OVER: self._hand_over,
            DeedKind.BEGIN_CALAMITY: self._begin_calamity,
            DeedKind.JOIN: self._join,
            DeedKind.LOG: self._log,
            DeedKind.READING: self._reading,
            DeedKind.DECLARATION: self._declare,
            DeedKind.MEASURE: self._measure,
            DeedKind.SETTLE: self._settle,
            DeedKind.NOTIFY: self._notify,
            DeedKind.ANSWER: self._answer,
            DeedKind.EVALUATE: self._evaluate,
            DeedKind.BOARD: self._board,
            DeedKind.PUBLIC_NOTICE: self._issue,
            DeedKind.GATHER: self._gather,
            DeedKind.LEAVE: self._leave,
            DeedKind.COUNT: self._count,
            DeedKind.SEEK: self._seek,
            DeedKind.FOUND: self._found,
            DeedKind.DESCRIBE: self._describe,
            DeedKind.REPORT: self._report,
            DeedKind.STATE: self._move_on,
        }

    def do(self, deed: Deed, find: Find) -> str:
        """Plays the deed and gives the id of the record it made, or of the one it concerns."""
        return self._ways[deed.kind](deed, find)

    def _take_notice(self, deed: Deed, find: Find) -> str:
        """A new incident; with a name of a known one its next notice."""
        incidents = self._services.incidents
        if deed.on:
            file = self._services.calamities.file(IncidentId(find(deed.on)))
            begun = incidents.next_notice(file)
        else:
            file = incidents.blank_file()
            begun = file.latest
        latitude, longitude = _position(deed.text("position"))
        notice = replace(
            begun,
            place=deed.text("place"),
            place_detail=deed.text("detail"),
            access=deed.text("access"),
            incident_type=IncidentType[deed.text("type")],
            description=deed.text("description"),
            affected_note=deed.text("affected"),
            hazards_note=deed.text("hazards_note"),
            reporting_name=deed.text("reporter"),
            reporting_phone=deed.text("phone"),
            reporting_role=ReportingRole[deed.text("role") or "NOT_STATED"],
            services_required=deed.text("services"),
            endangered_count=deed.numbers.get("endangered", 0),
            injured_count=deed.numbers.get("injured", 0),
            dead_count=deed.numbers.get("dead", 0),
            occurred_at=self._services.workplace.now(),
            latitude=latitude,
            longitude=longitude,
        )
        earlier = file.notices if deed.on else ()
        taken = incidents.take_notice(replace(file, notices=(*earlier, notice)))
        return taken.incident.id

    def _hand_over(self, deed: Deed, find: Find) -> str:
        incident_id = IncidentId(find(deed.on))
        now = self._services.workplace.now()
        self._services.incidents.hand_to_operations(incident_id, deed.text("accepted_by"), now)
        return incident_id

    def _begin_calamity(self, deed: Deed, find: Find) -> str:
        source = find(deed.on) if deed.on else ""
        kind = IncidentType[deed.text("type") or "FLOOD"]
        picture = self._services.calamities.begin(
            deed.text("title"), kind, deed.text("place"), source
        )
        return picture.incident.id

    def _join(self, deed: Deed, find: Find) -> str:
        """The first name is the calamity, the others are the incidents that join it."""
        calamity, *others = deed.on.split()
        calamity_id = IncidentId(find(calamity))
        self._services.calamities.link(calamity_id, [find(each) for each in others])
        return calamity_id

    def _log(self, deed: Deed, find: Find) -> str:
        line = LogLine(
            text=deed.text("text"),
            channel=LogChannel[deed.text("channel") or "TELEPHONE"],
            counterpart=deed.text("counterpart"),
        )
        return self._services.incidents.log.write(IncidentId(find(deed.on)), line).id

    def _reading(self, deed: Deed, find: Find) -> str:
        numbers = deed.numbers
        typed = TypedReading(
            river=deed.text("river"),
            profile=deed.text("profile"),
            category=deed.text("category"),
            level=numbers.get("level", 0),
            source=deed.text("source"),
            limits=(numbers.get("first"), numbers.get("second"), numbers.get("third")),
        )
        incident_id = IncidentId(find(deed.on))
        self._services.gauging.record(incident_id, typed)
        return incident_id

    def _declare(self, deed: Deed, find: Find) -> str:
        declaring = self._services.declaring
        kind = DeclarationKind[deed.text("kind")]
        declaration: Declaration = declaring.blank(IncidentId(find(deed.on)), kind)
        days = deed.numbers.get("valid_days")
        kept = declaring.record(
            replace(
                declaration,
                alarm_level=AlarmLevel[deed.text("level") or "NOT_CHOSEN"],
                flood_degree=FloodDegree[deed.text("degree") or "NONE"],
                crisis_state=CrisisState[deed.text("state") or "NONE"],
                territory=deed.text("territory"),
                declared_by=deed.text("by"),
                valid_until=declaration.declared_at + timedelta(days=days) if days else None,
                note=deed.text("note"),
            )
        )
        return kept.id

    def _measure(self, deed: Deed, find: Find) -> str:
        minutes = deed.numbers.get("minutes")
        now = self._services.workplace.now()
        due_at = now + timedelta(minutes=minutes) if minutes else None
        incident_id = IncidentId(find(deed.on))
        measures = self._services.measures
        return measures.add(incident_id, deed.text("text"), deed.text("owner"), due_at).id

    def _settle(self, deed: Deed, find: Find) -> str:
        state = MeasureState[deed.text("state")]
        return self._services.measures.settle(find(deed.on), state, deed.text("result")).id

    def _notify(self, deed: Deed, find: Find) -> str:
        notification = self._services.notifying.notify(
            IncidentId(find(deed.on)),
            self.told(deed.text("body")),
            LogChannel[deed.text("channel") or "TELEPHONE"],
            told=deed.text("told"),
            minutes=deed.numbers.get("minutes"),
        )
        return notification.id

    def told(self, body: str) -> str:
        """The body as this station calls it: the braces of the cards say the same here."""
        return notify_line_of(body, self._services.workplace.station).body

    def _answer(self, deed: Deed, find: Find) -> str:
        notifying = self._services.notifying
        return notifying.answer(find(deed.on), deed.text("answer"), deed.text("by")).id

    def _evaluate(self, deed: Deed, find: Find) -> str:
        evaluating, text, numbers = self._services.evaluating, deed.text, deed.numbers
        file = self._services.calamities.file(IncidentId(find(deed.on)))
        blank: Evaluation = evaluating.blank(file)
        evaluation = replace(
            blank,
            signs=tuple(text("signs").split()),
            endangered_count=numbers.get("people", blank.endangered_count),
            endangered_area=numbers.get("area", blank.endangered_area),
            extent=text("extent"),
            endangered=text("endangered"),
            threat_1h=text("threat_1h"),
            threat_6h=text("threat_6h"),
            threat_24h=text("threat_24h"),
            services_on_site=text("services"),
            road_closures=text("closures"),
            warning_needed=Answer.YES if text("warning") else Answer.NO,
            warning_note=text("warning"),
            evacuation_needed=Answer.YES if text("evacuation_to") else Answer.NO,
            evacuation_from=text("evacuation_from"),
            evacuation_to=text("evacuation_to"),
            evacuation_count=numbers.get("evacuated"),
            evacuation_transport=text("transport"),
            evacuation_vulnerable=text("vulnerable"),
            station_measures=text("station_measures"),
            public_information=text("public"),
            public_approved_by=text("approved_by"),
        )
        return evaluating.save(evaluation).id

    def _board(self, deed: Deed, find: Find) -> str:
        item = TypedItem(
            part=BoardPart[deed.text("part")],
            title=deed.text("title"),
            holder=deed.text("holder"),
            contact=deed.text("contact"),
            quantity=deed.numbers.get("quantity", 1),
            place=deed.text("where"),
            state=BoardState[deed.text("state") or "WANTED"],
            note=deed.text("note"),
        )
        return self._services.boarding.add(IncidentId(find(deed.on)), item).id

    def _issue(self, deed: Deed, find: Find) -> str:
        calamity_id = IncidentId(find(deed.on))
        text, approved_by = deed.text("text"), deed.text("approved_by")
        return self._services.boarding.issue(calamity_id, text, approved_by).id

    def _gather(self, deed: Deed, find: Find) -> str:
        gathering, incident_id = self._services.gathering, IncidentId(find(deed.on))
        for line in deed.lines:
            told = person_of(line)
            person = replace(
                gathering.blank_person(incident_id),
                name=told.name,
                apparent_age=told.age,
                came_from=told.came_from,
                group_name=told.group_name,
                needs=told.needs,
                place=deed.text("place"),
            )
            gathering.take_in(person)
        return incident_id

    def _leave(self, deed: Deed, find: Find) -> str:
        gathering, incident_id = self._services.gathering, IncidentId(find(deed.on))
        count = deed.numbers.get("count", 0)
        if not count:
            gathering.end_stay(incident_id, deed.text("where"))
            return incident_id
        here = [p.id for p in gathering.read(incident_id).people if p.left_at is None]
        gathering.depart(here[:count], deed.text("where"))
        return incident_id

    def _count(self, deed: Deed, find: Find) -> str:
        """Counts whom the register holds, or as many more as the story says."""
        gathering, incident_id = self._services.gathering, IncidentId(find(deed.on))
        here = sum(person.left_at is None for person in gathering.read(incident_id).people)
        apart = deed.numbers.get("apart", 0)
        return gathering.count(incident_id, here + apart, deed.text("note")).id

    def _seek(self, deed: Deed, find: Find) -> str:
        gathering = self._services.gathering
        sought = replace(
            gathering.blank_sought(IncidentId(find(deed.on))),
            description=deed.text("description"),
            apparent_age=deed.numbers.get("age"),
            came_from=deed.text("came_from"),
            seeker=deed.text("seeker"),
            seeker_contact=deed.text("contact"),
        )
        return gathering.seek(sought).id

    def _found(self, deed: Deed, find: Find) -> str:
        """Without a name the search ends with nobody found."""
        gathering, sought_id = self._services.gathering, SoughtPersonId(find(deed.on))
        name, match = deed.text("person"), None
        if name:
            asked = gathering.open_sought(sought_id)
            people = gathering.read(asked.incident_id).people
            match = next((person.id for person in people if person.name == name), None)
            if match is None:
                text = f"{name} mezi přijatými není."
                raise WrongStep(text, "Přijměte ji do evidence střediska.")
        return gathering.settle_sought(sought_id, deed.text("told"), match).id

    def _describe(self, deed: Deed, find: Find) -> str:
        kind = DescriptionKind[deed.text("kind")]
        blank = self._services.describing.blank(IncidentId(find(deed.on)), kind)
        known = {each.name for each in fields(Description)} - {"kind"}
        told: dict[str, Any] = {key: words for key, words in deed.texts.items() if key in known}
        return self._services.describing.describe(replace(blank, **told)).id

    def _report(self, deed: Deed, find: Find) -> str:
        """Closes the paper; the story only adds what the records did not fill in."""
        documents = self._services.documents
        dossier = documents.begin(deed.text("code"), incident_id=find(deed.on))
        begun = dossier.document
        document = replace(
            begun,
            situation=begun.situation or deed.text("situation"),
            open_measures=begun.open_measures or deed.text("open_measures"),
            next_report_note=begun.next_report_note or deed.text("next_report_note"),
            assessment=begun.assessment or deed.text("assessment"),
        )
        return documents.close(replace(dossier, document=document)).document.id

    def _move_on(self, deed: Deed, find: Find) -> str:
        incident_id, state = IncidentId(find(deed.on)), IncidentState[deed.text("state")]
        self._services.incidents.change_state(incident_id, state, deed.text("reason"))
        return incident_id


def _position(text: str) -> tuple[float | None, float | None]:
    if not text:
        return None, None
    latitude, longitude = text.split()
    return float(latitude), float(longitude)
