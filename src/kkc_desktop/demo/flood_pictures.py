"""Pictures of the flood at Zlaté Hory: the pages of an emergency, two sizes, light and dark."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QWidget

from kkc_desktop.demo.flood import ToldFlood
from kkc_desktop.domain.incident import IncidentId
from kkc_desktop.domain.scenario import Debriefing
from kkc_desktop.services.desk import Services
from kkc_desktop.services.event_log import late_after
from kkc_desktop.services.scenarios import Play
from kkc_desktop.services.setup import known_centres
from kkc_desktop.ui.calamity_page import CalamityPage
from kkc_desktop.ui.debriefing_dialog import DebriefingDialog
from kkc_desktop.ui.incident_page import IncidentPage
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.replay_dialog import ReplayDialog
from kkc_desktop.ui.scenario_desk import scenario_desk
from kkc_desktop.ui.scenario_dialog import ScenarioDialog

SIZES = ((1280, 800), (1920, 1080))

Scene = tuple[str, QWidget]


def flood_scenes(application: QApplication, flood: ToldFlood) -> Iterator[Scene]:
    """Every page in every size; the name ends with the width."""
    services = flood.services
    for width, height in SIZES:
        window = MainWindow(services, services.workplace.now, application)
        window.resize(width, height)
        window.show()
        for name, widget in _scenes(window, flood):
            if widget is not window and widget.isWindow() and name.endswith("nastenna"):
                widget.resize(width, height)
            yield f"povoden-{name}-{width}", widget
        window.close()


def _scenes(window: MainWindow, flood: ToldFlood) -> Iterator[Scene]:
    services, calamity_id = flood.services, flood.calamity_id
    first = IncidentId(flood.play.named["potok"])
    yield from _incident(window, first)
    window.go(Wish(place=Place.EVALUATION, record_id=calamity_id))
    yield "vyhodnoceni", window
    window.go(Wish(place=Place.CALAMITY, record_id=calamity_id))
    yield "kalamita", window
    assert isinstance(window.page, CalamityPage)
    window.page.turn()
    yield "kalamita-sily", window
    window.go(Wish(place=Place.MAP))
    yield "mapa", window
    window.go(Wish(place=Place.SAFE_ZONE, record_id=calamity_id))
    yield "lide", window
    window.go(Wish(place=Place.HANDOVER))
    yield "predani", window
    window.go(Wish(place=Place.DESK))
    yield "prepazka", window
    window.go(Wish(place=Place.WALL, record_id=calamity_id))
    assert window.shelf.wall is not None, "the wall display was opened"
    display = window.shelf.wall.display
    yield "nastenna", display
    display.close()
    yield from _dialogs(window, services, calamity_id, flood.debriefing)
    yield from _played(window, services, flood.play)


def _incident(window: MainWindow, incident_id: IncidentId) -> Iterator[Scene]:
    window.go(Wish(place=Place.INCIDENT, record_id=incident_id))
    page = window.page
    assert isinstance(page, IncidentPage)
    for number in range(page.tabs.bar.count()):
        page.tabs.turn_to(number)
        yield f"udalost-{number + 1}", window


def _dialogs(
    window: MainWindow, services: Services, incident_id: IncidentId, debriefing: Debriefing
) -> Iterator[Scene]:
    workplace = services.workplace
    with workplace.look() as tx:
        late = late_after(workplace, tx)
    file = services.incidents.log.replay(incident_id)
    names = {officer.id: officer.short_name for officer in services.setup.officers()}
    dialogs = {
        "prehrani": ReplayDialog(file, names.__getitem__, late, workplace.now, window),
        "scenare": ScenarioDialog(services.scenarios, known_centres(), lambda _: None, window),
        "rozbor": DebriefingDialog(
            services.scenarios, debriefing, services.documents.pictures, window
        ),
    }
    for name, dialog in dialogs.items():
        dialog.show()
        yield name, dialog
        dialog.close()


def _played(window: MainWindow, services: Services, play: Play) -> Iterator[Scene]:
    """The strip of the scenario under the page it goes on beside."""
    services.scenarios.running = play
    desk = scenario_desk(window)
    desk.go_on()
    yield "cviceni", window
    desk.timer.stop()
    services.scenarios.running = None
