"""Every page of the desk, as a person comes to it by keys, and what can be seen and used on it."""

import gc
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QScrollArea
from tests.gathered import a_flood, take_in_many
from tests.journeys.counter import ALT, CTRL
from tests.known_people import a_known_person
from tests.zones import CARD, TODAY

from kkc_desktop.domain.field_suggestion import suggestions_of_zone
from kkc_desktop.domain.mrz import read_mrz
from kkc_desktop.services.countries import country_names
from kkc_desktop.services.templates import COUNTER_ORDER
from kkc_desktop.ui.document_page import DocumentPage
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.person_suggestions import Offer
from kkc_desktop.ui.screen_language import tr

Key = Qt.Key
CARDS = ("card", "action-bar", "header", "rail")


def _menu(digit):
    return lambda counter: counter.press(digit, modifier=ALT)


def _kind(code):
    return lambda counter: counter.begins(code)


def _place(place, text=""):
    return lambda counter: counter.window.go(Wish(place=place, text=text))


def _finds(counter):
    finds = counter.services.finds
    finds.record(replace(finds.blank(), description="deštník"))
    counter.window.go(Wish(place=Place.FINDS))


def _waiting(counter):
    counter.registers_contact(reason=tr("Ztráta dokladů"))
    counter.window.go(Wish(place=Place.WAITING))


def _person(counter):
    """A card with everything that can stand on it."""
    a_known_person(counter.services)
    counter.press(Key.Key_6, modifier=ALT)
    counter.press(Key.Key_Return)


def _safe_zone(counter):
    """The people of an event; without an event the page would only say how to begin."""
    take_in_many(counter.services, a_flood(counter.services), 30)
    counter.finds("stredisku", Place.SAFE_ZONE)


def _document_read(counter):
    counter.press(Key.Key_F2)
    zone = read_mrz(CARD.replace("<<<2\n", "<<<3\n"), TODAY)
    suggestions = suggestions_of_zone(zone, country_names(), TODAY)
    offer = Offer(
        title=tr("Přečteno z\u00a0dokladu"), suggestions=suggestions, problems=zone.problems
    )
    assert counter.page.persons_editor().offer(offer)
    counter.page.form.focus_chips()


def _searched(counter):
    counter.press(Key.Key_F, modifier=CTRL)
    counter.types(">")


SCREENS = {
    "desk": _menu(Key.Key_1),
    "waiting": _waiting,
    "finds": _finds,
    "work": _place(Place.WORK, "DRAFTS"),
    "contacts": _menu(Key.Key_2),
    "advices": _menu(Key.Key_3),
    "incidents": _menu(Key.Key_4),
    "documents": _menu(Key.Key_5),
    "persons": _menu(Key.Key_6),
    "person": _person,
    "referrals": _menu(Key.Key_7),
    "station": _menu(Key.Key_0),
    "contact": lambda counter: counter.press(Key.Key_F2),
    "document read": _document_read,
    "advice": lambda counter: counter.press(Key.Key_F3),
    "incident": lambda counter: counter.press(Key.Key_F12),
    "safe zone": _safe_zone,
    "outage": lambda counter: counter.finds("tiskopisy", Place.OUTAGE),
    "calamity": lambda counter: counter.finds("založit kalam", Place.CALAMITY),
    "appointments": lambda counter: counter.finds("objednat značení", Place.APPOINTMENTS),
    "prevention": lambda counter: counter.finds("prevence číslech", Place.PREVENTION),
    "map": lambda counter: counter.finds("mapa kraje", Place.MAP),
    "overview": _menu(Key.Key_9),
    "readiness": lambda counter: counter.finds("pohotovosti", Place.READINESS),
    "numbers": lambda counter: counter.finds("rejstřík čísel", Place.NUMBERS),
    "handover": _menu(Key.Key_8),
    "protection": _place(Place.PROTECTION),
    "search": _searched,
    **{code: _kind(code) for code in COUNTER_ORDER if code != "TFN"},
}


def accessible_name(widget):
    """What a screen reader calls the widget; on Linux Qt calls a list by the label beside it."""
    if isinstance(widget, QComboBox):
        label = QAccessible.RelationFlag.Label
        labels = QAccessible.queryAccessibleInterface(widget).relations(label)
        return " ".join(one.text(QAccessible.Text.Name) for one, _ in labels).strip()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def parts_of(counter):
    """Shows one part of the page after another; a page that is no document is one part."""
    if not isinstance(counter.page, DocumentPage):
        QApplication.processEvents()
        yield "page"
        return
    while counter.page.block is not counter.page.template.blocks[0].block:
        counter.press(Key.Key_PageUp, modifier=CTRL)
    for use in counter.page.template.blocks:
        QApplication.processEvents()
        yield use.block.name
        counter.press(Key.Key_PageDown, modifier=CTRL)


def stops_of(window):
    """Everything Tab stops at on the screen, in the order of Tab."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()  # else a name kept for a dead widget is given to a new one at its address
    found, widget = [], window.nextInFocusChain()
    while widget is not window:
        if _is_stop(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _is_stop(widget):
    tab = Qt.FocusPolicy.TabFocus
    if isinstance(widget.parentWidget(), QAbstractSpinBox):
        return False
    if widget.focusProxy() is not None:
        return False
    return bool(widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & tab)


def card_of(widget):
    """The framed part of the page in which the widget stands."""
    while widget is not None and widget.property("kind") not in CARDS:
        widget = widget.parentWidget()
    return widget


def ground_of(widget):
    """The window, or what is scrolled in it."""
    ground = widget.parentWidget()
    while ground.parentWidget() is not None and not _is_scrolled(ground):
        ground = ground.parentWidget()
    return ground


def place_on(ground, widget):
    """Where the widget lies, whatever is scrolled."""
    return QRect(widget.mapTo(ground, QPoint(0, 0)), widget.size())


def _is_scrolled(widget):
    viewport = widget.parentWidget()
    return isinstance(viewport.parentWidget(), QScrollArea)
