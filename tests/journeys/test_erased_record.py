"""What is left of an erased record opens on its page and says when it was erased."""

import pytest
from tests.factories import an_officer
from tests.journeys.markers import Marks
from tests.services.conftest import HEAD
from tests.services.test_erasing import WholeDesk, everything_due

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.station import Role
from kkc_desktop.ui.care_band import CareBand, open_care
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.record_care_dialog import RecordCareDialog

PLACES = {
    RecordKind.CONTACT: Place.CONTACT,
    RecordKind.ADVICE: Place.ADVICE,
    RecordKind.INCIDENT: Place.INCIDENT,
    RecordKind.DOCUMENT: Place.SIGNING,
    RecordKind.PERSON: Place.PERSON,
}


@pytest.fixture
def items(services):
    """Everything that was erased, one record of each kind at least."""
    with services.workplace.database.transaction() as tx:
        tx.officers.put(an_officer(id=HEAD, role=Role.HEAD))
    WholeDesk(services, Marks()).write()
    services.workplace.now.pass_by(days=365 * 12)
    services.workplace.seat(services.workplace.officer)
    everything_due(services)
    services.workplace.seat(services.workplace.officer)
    found = [
        i for each in services.retention.proposals() for i in services.retention.items(each.id)
    ]
    services.workplace.opened = frozenset(item.record_id for item in found)
    return found


def test_each_page_says_that_the_data_were_erased(items, counter):
    seen = set()
    for item in items:
        place = PLACES.get(item.record_kind)
        if place is None:
            continue
        counter.window.go(Wish(place=place, record_id=item.record_id))
        band = counter.page.findChild(CareBand)
        assert band is not None, (item, counter.page)
        assert "Údaje byly vymazány" in band.words_label.text(), item
        assert counter.page.writing_parts or place in (Place.ADVICE, Place.PERSON)
        assert not any(part.isEnabled() for part in counter.page.writing_parts), item
        open_care(counter.services, counter.page, counter.services.workplace.now)
        dialog = counter.window.findChild(RecordCareDialog)
        assert dialog.values["disposal_code"].text() == item.disposal_code
        assert not any(button.isVisible() for button in dialog.buttons.values())
        dialog.reject()
        dialog.setParent(None)
        if place is Place.PERSON:
            assert not counter.page.contact_button.isEnabled()
            counter.page.refresh()
            assert not counter.page.edit_button.isEnabled()
        if place is Place.INCIDENT:
            assert counter.page.ui.band.clock_label.text() == ""
        seen.add(item.record_kind)
    assert seen == set(PLACES)
    counter.window.go(Wish(place=Place.CONTACT))
    assert counter.page.side.isEnabled()
    counter.window.go(Wish(place=Place.FINDS))
    finds = counter.page
    finds.all_box.setChecked(True)
    assert [finds.model.index(row, 1).data() for row in range(finds.model.rowCount())] == [
        "údaje vymazány"
    ]
    for place in (Place.FINDS, Place.APPOINTMENTS, Place.SEARCH, Place.PERSONS, Place.DESK):
        counter.window.go(Wish(place=place))
        assert counter.window.place is place
    hits = counter.services.finding.look(items[0].evidence_number)
    assert hits
