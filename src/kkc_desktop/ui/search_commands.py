"""What the search box finds beside records: places of the desk and documents to begin."""

from kkc_desktop.domain.audit import Act
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.ui.page import Errand, Place, Wish
from kkc_desktop.ui.screen_language import tr


def search_commands(workplace: Workplace) -> list[tuple[str, Wish]]:
    """Words and wish of each, as far as the person on duty may go there."""
    kinds = workplace.templates.current()
    commands = [(kind.title, Wish(place=Place.DOCUMENT, template_code=kind.code)) for kind in kinds]
    commands += [
        (tr("Založit kalamitu"), Wish(place=Place.CALAMITY)),
        (tr("Kontrola pohotovosti"), Wish(place=Place.READINESS)),
        (tr("Tiskopisy pro výpadek"), Wish(place=Place.OUTAGE)),
        (tr("Předání služby"), Wish(place=Place.HANDOVER)),
        (tr("Lidé ve středisku"), Wish(place=Place.SAFE_ZONE)),
        (tr("Objednání na značení"), Wish(place=Place.APPOINTMENTS)),
        (tr("Prevence v\u00a0číslech"), Wish(place=Place.PREVENTION)),
        (tr("Mapa kraje"), Wish(place=Place.MAP)),
        (tr("Nástěnná obrazovka"), Wish(place=Place.WALL)),
    ]
    if workplace.may(Act.PLAY_SCENARIO):
        play = Wish(place=Place.SEARCH, errand=Errand.PLAY_SCENARIO)
        commands.append((tr("Cvičné scénáře"), play))
    return commands
