"""The rows of measures and of who was informed: the desk writes them, the overseer sees none."""

from tests.services.rights_rows import EVERYBODY, RECEPTION, rows

from kkc_desktop.domain.audit import Act
from kkc_desktop.domain.card_lines import PlanLine
from kkc_desktop.domain.event_lists import MeasureState
from kkc_desktop.domain.incident_lists import IncidentType, NotifiedBody

FLOOD = IncidentType.FLOOD


def incident_id(desk):
    return desk.records.incident.incident.id


def measure_id(desk):
    return desk.records.measure.id


rows(
    RECEPTION,
    Measures__of=lambda d: d.services.measures.of(incident_id(d)),
    Measures__open_ones=lambda d: d.services.measures.open_ones(),
    Measures__plan=lambda d: d.services.measures.plan(incident_id(d)),
    Measures__add=lambda d: d.services.measures.add(incident_id(d), "Otevřít čekárnu"),
    Measures__take_line=lambda d: d.services.measures.take_line(
        incident_id(d), PlanLine(words="Otevřít čekárnu", minutes=30)
    ),
    Measures__take_over=lambda d: d.services.measures.take_over(measure_id(d)),
    Measures__change=lambda d: d.services.measures.change(measure_id(d), "Malá", d.clock()),
    Measures__begin=lambda d: d.services.measures.begin(measure_id(d)),
    Measures__settle=lambda d: d.services.measures.settle(
        measure_id(d), MeasureState.DONE, "Otevřeno."
    ),
    Measures__tick=lambda d: d.services.measures.tick(incident_id(d), "Otevřít čekárnu"),
    Notifying__of=lambda d: d.services.notifying.of(incident_id(d)),
    Notifying__unanswered=lambda d: d.services.notifying.unanswered(),
    Notifying__rows=lambda d: d.services.notifying.rows(incident_id(d)),
    Notifying__bodies=lambda d: d.services.notifying.bodies(FLOOD),
    Notifying__line_of=lambda d: d.services.notifying.line_of(FLOOD, "IOS 158"),
    Notifying__answer_minutes=lambda d: d.services.notifying.answer_minutes(),
    Notifying__notify=lambda d: d.services.notifying.notify(incident_id(d), "ORP Konice"),
    Notifying__answer=lambda d: d.services.notifying.answer(
        d.records.notification.id, "Vyslán technik."
    ),
    Incidents__notify=lambda d: d.services.incidents.notify(
        d.records.incident, NotifiedBody.FIRE_BRIGADE
    ),
)
rows(
    EVERYBODY,
    Measures__own_name=lambda d: d.services.measures.own_name(),
    Measures__may=lambda d: d.services.measures.may(Act.WRITE_MEASURE),
    Notifying__may=lambda d: d.services.notifying.may(Act.NOTIFY_BODY),
)
