"""An evacuation by keys alone in the real window: gathered, called away from, printed."""

from PySide6.QtCore import Qt
from tests.gathered import a_flood, take_in_many
from tests.journeys.counter import CTRL

from kkc_desktop.domain.event_lists import Need
from kkc_desktop.ui.desk_work import DeskList
from kkc_desktop.ui.gathered_dialogs import CountDialog
from kkc_desktop.ui.incident_page import IncidentPage
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.safe_zone_page import SafeZonePage

Key = Qt.Key
EVACUATED = 60


def at_the_register(counter):
    """The search box leads to the people of the running event."""
    flood = a_flood(counter.services)
    counter.finds("stredisku", Place.SAFE_ZONE)
    assert isinstance(counter.page, SafeZonePage)
    assert counter.field == "name"
    return flood


def people_of(counter, flood):
    return counter.services.gathering.read(flood).people


def test_a_family_is_written_down_counted_and_sent_home(counter, tray):
    flood = at_the_register(counter)
    for name, need in (("Marie Kovářová", "léky"), ("Jan Kovář", ""), ("Tomáš Kovář", "")):
        counter.types(name)
        if need:
            counter.goes_to("group_name")
            counter.types("rodina Kovářova")
            counter.fills(apparent_age="66", needs=[need])
        counter.press(Key.Key_Return, modifier=CTRL)
        assert counter.field == "name"
    family = people_of(counter, flood)
    assert {person.group_name for person in family} == {"rodina Kovářova"}
    assert family[0].needs == (Need.MEDICINE,)
    counter.press(Key.Key_F7)
    counter.waits_until(counter.sees(CountDialog), "nobody asked how many there are")
    counter.types("3")
    counter.press(Key.Key_Return)
    assert counter.services.gathering.read(flood).last_count.counted == 3
    counter.goes_to("Seznamy k\u00a0tisku")
    counter.prints()
    (sheet,) = tray
    assert "Ve středisku je 3" in sheet.text.replace("\u00a0", " ")
    assert "Kovář" not in sheet.title


def test_f12_over_a_half_written_card_gives_it_back_untouched(counter):
    flood = at_the_register(counter)
    counter.types("Božena Vl")
    counter.press(Key.Key_F12)
    assert isinstance(counter.page, IncidentPage)
    counter.press(Key.Key_Escape)
    assert isinstance(counter.page, SafeZonePage)
    assert counter.page.form.ui.name.text() == "Božena Vl"
    counter.goes_to("name")
    counter.press(Key.Key_End)
    counter.types("čková")
    counter.press(Key.Key_Return, modifier=CTRL)
    assert [person.name for person in people_of(counter, flood)] == ["Božena Vlčková"]


def test_a_card_left_behind_waits_among_the_unfinished(counter):
    at_the_register(counter)
    counter.types("Božena Vlčková")
    counter.press(Key.Key_Escape)
    counter.press(Key.Key_1, modifier=Qt.KeyboardModifier.AltModifier)
    counter.goes_to("Rozepsané")
    row = counter.window.start_page.lists[DeskList.DRAFTS].rows()[0]
    assert row.title == "Osoba ve středisku, páska 001"
    counter.window.start_page.lists[DeskList.DRAFTS].select_first()
    counter.press(Key.Key_Return)
    assert isinstance(counter.page, SafeZonePage)
    assert counter.page.form.ui.name.text() == "Božena Vlčková"


def test_sixty_evacuated_are_the_same_number_everywhere(counter, tray):
    flood = at_the_register(counter)
    take_in_many(counter.services, flood, EVACUATED)
    counter.page.refresh()
    assert counter.page.frame.counts.number.text() == str(EVACUATED)
    assert counter.page.model.rowCount() == EVACUATED
    counter.goes_to("Seznamy k\u00a0tisku")
    counter.prints()
    assert f"Ve středisku je {EVACUATED}" in tray[0].text.replace("\u00a0", " ")
    with counter.services.workplace.database.reading() as tx:
        log = tx.incidents.log_of(flood)
    assert log[-1].text.endswith(f"Ve středisku: {EVACUATED}\u00a0osob.")
