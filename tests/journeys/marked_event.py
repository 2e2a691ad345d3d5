"""A calamity with a marker in every text of its records, through the services of the desk."""

from dataclasses import replace

from kkc_desktop.domain.event_lists import (
    BoardPart,
    DeclarationKind,
    DescriptionKind,
    FloodDegree,
    ItemDecision,
    MeasureState,
)
from kkc_desktop.domain.gathering_register import GatheredList
from kkc_desktop.domain.gauge import TypedReading
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType
from kkc_desktop.services.boarding import TypedItem


class MarkedEvent:
    """Writes what hangs on an event; `marked` fills the empty texts of a record."""

    def __init__(self, services, marks, marked):
        self.services, self.word, self.marked = services, marks.word, marked

    def write_all(self, incident_id):
        """A calamity begun from the incident, all that is written to it, its end, its erasure."""
        calamity_id = self.calamity(incident_id)
        for event_id in (incident_id, calamity_id):
            self.log(event_id)
            self.sheets(event_id)
        self.board(calamity_id)
        self.safe_zone(calamity_id)
        self.services.operations_card.sheet(self.services.incidents.open(incident_id))
        self.handover()

    def calamity(self, incident_id):
        calamities = self.services.calamities
        begun = calamities.begin(self.word(), IncidentType.FLOOD, self.word(), incident_id)
        calamity_id = begun.incident.id
        calamities.unlink(calamity_id, incident_id, self.word())
        calamities.link(calamity_id, [incident_id], self.word())
        return calamity_id

    def log(self, event_id):
        measures, notifying = self.services.measures, self.services.notifying
        measure = measures.add(event_id, self.word(), self.word(), plan_line=self.word())
        measures.settle(measure.id, MeasureState.DONE, self.word())
        measures.add(event_id, self.word())
        told = notifying.notify(event_id, self.word(), contact=self.word(), told=self.word())
        notifying.answer(told.id, self.word(), self.word())
        declaring = self.services.declaring
        blank = declaring.blank(event_id, DeclarationKind.FLOOD_DEGREE)
        declaring.record(self.marked(blank, flood_degree=FloodDegree.SECOND))

    def sheets(self, event_id):
        for kind in DescriptionKind:
            blank = self.services.describing.blank(event_id, kind)
            self.services.describing.describe(self.marked(blank))
        file = self.services.incidents.open(event_id)
        self.services.evaluating.save(self.marked(self.services.evaluating.blank(file)))

    def board(self, calamity_id):
        boarding, word = self.services.boarding, self.word
        item = TypedItem(part=BoardPart.ROLE, title=word(), holder=word(), contact=word())
        boarding.change(boarding.add(calamity_id, item), replace(item, place=word(), note=word()))
        boarding.public_sheet(boarding.issue(calamity_id, word(), word()))
        typed = TypedReading(river=word(), profile=word(), level=120, source=word())
        self.services.gauging.record(calamity_id, typed)

    def safe_zone(self, calamity_id):
        gathering = self.services.gathering
        taken = gathering.take_in(self.marked(gathering.blank_person(calamity_id)))
        gathering.open_person(taken.id)
        gathering.seek(self.marked(gathering.blank_sought(calamity_id)))
        gathering.count(calamity_id, 5, self.word())
        register = gathering.read(calamity_id)
        for kind in GatheredList:
            self.services.gathering_papers.sheet(register, kind)
        gathering.depart([taken.id], self.word())
        self.services.calamities.end(calamity_id, self.word())
        assert gathering.open(calamity_id).event.state is IncidentState.ENDED

    def handover(self):
        handing_over = self.services.handing_over
        sheet = handing_over.prepare()
        for item in sheet.undecided:
            handing_over.decide(sheet.handover.id, item.id, ItemDecision.MARKED, self.word())
        handing_over.keep(self.marked(sheet.handover))
        handing_over.check_paper(handing_over.sheet(sheet.handover.id))
