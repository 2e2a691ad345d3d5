"""What the search box finds beside records: places of the desk and documents to begin."""

from kkc_desktop.domain.audit import Act
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.ui.page import Errand, Place, Wish


def search_commands(workplace: Workplace) -> list[tuple[str, Wish]]:
    """Words and wish of each, as far as the person on duty may go there."""
    kinds = workplace.templates.current()
    commands = [(kind.title, Wish(place=Place.DOCUMENT, template_code=kind.code)) for kind in kinds]
    commands += [
        ("Založit kalamitu", Wish(place=Place.CALAMITY)),
        ("Kontrola pohotovosti", Wish(place=Place.READINESS)),
        ("Tiskopisy pro výpadek", Wish(place=Place.OUTAGE)),
        ("Předání služby", Wish(place=Place.HANDOVER)),
        ("Lidé ve středisku", Wish(place=Place.SAFE_ZONE)),
        ("Objednání na značení", Wish(place=Place.APPOINTMENTS)),
        ("Prevence v\u00a0číslech", Wish(place=Place.PREVENTION)),
        ("Mapa kraje", Wish(place=Place.MAP)),
        ("Nástěnná obrazovka", Wish(place=Place.WALL)),
    ]
    if workplace.may(Act.PLAY_SCENARIO):
        play = Wish(place=Place.SEARCH, errand=Errand.PLAY_SCENARIO)
        commands.append(("Cvičné scénáře", play))
    return commands
