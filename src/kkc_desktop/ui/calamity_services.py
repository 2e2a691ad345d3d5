"""What the calamity page asks, gathered so that the page is given one thing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kkc_desktop.services.boarding import Boarding
from kkc_desktop.services.calamities import Calamities
from kkc_desktop.services.declaring import Declaring
from kkc_desktop.services.desk import Services
from kkc_desktop.services.drafts import Drafts
from kkc_desktop.services.gauging import Gauging
from kkc_desktop.services.incidents import Incidents
from kkc_desktop.services.log_keeping import LogKeeping
from kkc_desktop.services.measures import Measures
from kkc_desktop.services.notifying import Notifying


@dataclass(frozen=True, slots=True, kw_only=True)
class CalamityServices:
    """The verbs of the board; `author_of` names whoever wrote a line, `now` is the clock."""

    calamities: Calamities
    incidents: Incidents
    gauging: Gauging
    boarding: Boarding
    declaring: Declaring
    measures: Measures
    notifying: Notifying
    log: LogKeeping
    drafts: Drafts
    author_of: Callable[[str], str]
    now: Callable[[], datetime]


def calamity_services(services: Services) -> CalamityServices:
    """Those of this desk."""
    return CalamityServices(
        calamities=services.calamities,
        incidents=services.incidents,
        gauging=services.gauging,
        boarding=services.boarding,
        declaring=services.declaring,
        measures=services.measures,
        notifying=services.notifying,
        log=services.incidents.log,
        drafts=services.drafts,
        author_of=services.duty.name_of,
        now=services.workplace.now,
    )
