"""Prevention advice without a name: from the citizen's own words to the leaflet and its record."""

from PySide6.QtCore import Qt
from tests.journeys.counter import CTRL, whole_text

from kkc_desktop.domain.advice_lists import AdviceForm
from kkc_desktop.ui.advice_page import AdvicePage
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.print_dialog import PrintPreview

Key = Qt.Key
WORDS = "volal mi policista, že mám převést peníze na bezpečný účet"


def test_advice_is_given_from_the_citizens_words_and_found_by_them(counter):
    counter.gives_advice(WORDS)
    (advice,) = counter.services.advising.page()
    assert advice.citizen_words == WORDS
    assert advice.items
    assert advice.evidence_number
    found = counter.finds("bezpecny ucet", Place.ADVICE)
    assert isinstance(found, AdvicePage)


def test_advice_begun_from_a_contact_belongs_to_it(counter):
    counter.registers_contact(reason="Informace, rada", subject="podezřelý telefonát")
    counter.gives_advice(WORDS)
    (contact,) = counter.services.reception.page()
    (advice,) = counter.services.advising.page()
    assert advice.contact_id == contact.id


def test_a_leaflet_is_printed_with_the_advice(counter, tray):
    counter.press(Key.Key_F3)
    counter.types(WORDS)
    counter.press(Key.Key_Return, Key.Key_Space)
    counter.fills(form=AdviceForm.SPOKEN_LEAFLET.label)
    counter.press(Key.Key_Return, modifier=CTRL)
    counter.waits_until(counter.sees(PrintPreview), "the leaflet was not shown")
    counter.press(Key.Key_Return)
    counter.waits_until(lambda: tray, "the leaflet was not printed")
    (leaflet,) = tray
    assert "Banka ani policie nikdy nežádá" in leaflet.text
    assert "116 006" in leaflet.text


def test_the_record_of_advice_says_what_was_advised_and_names_nobody(counter):
    counter.gives_advice(WORDS)
    counter.begins("ZPR")
    paper = counter.closes_and_prints()
    text = whole_text(paper.content)
    assert "Banka ani policie nikdy nežádá přihlašovací údaje" in text
    dossier = counter.services.documents.open(counter.page.document.id)
    assert dossier.persons == ()
