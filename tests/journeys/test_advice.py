"""Prevention advice without a name: from the citizen's own words to the leaflet and its record."""

from dataclasses import replace

from PySide6.QtCore import Qt
from tests.journeys.counter import CTRL, whole_text

from kkc_desktop.domain.advice_lists import AdviceForm
from kkc_desktop.domain.code_lists import Language
from kkc_desktop.domain.station import Role
from kkc_desktop.ui.advice_page import AdvicePage
from kkc_desktop.ui.advice_person import AdvicePersonDialog
from kkc_desktop.ui.appointment_dialogs import BookingDialog
from kkc_desktop.ui.appointments_page import AppointmentsPage
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.verify_advice_dialog import VerifyAdviceDialog

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


def hands_over_a_leaflet(counter, tray):
    """Tells the first sentence found, hands over its leaflet and gives what was printed."""
    counter.types(WORDS)
    counter.press(Key.Key_Return, Key.Key_Space)
    counter.fills(form=AdviceForm.SPOKEN_LEAFLET.label)
    counter.press(Key.Key_Return, modifier=CTRL)
    counter.waits_until(counter.sees(PrintPreview), "the leaflet was not shown")
    counter.press(Key.Key_Return)
    counter.waits_until(lambda: tray, "the leaflet was not printed")
    (leaflet,) = tray
    return leaflet


def test_a_leaflet_is_printed_with_the_advice(counter, tray):
    counter.press(Key.Key_F3)
    leaflet = hands_over_a_leaflet(counter, tray)
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


def test_advice_with_a_leaflet_in_ukrainian_from_the_contact_to_the_paper_in_hand(counter, tray):
    """Keys alone: the contact says the language, so the leaflet begins in it."""
    counter.press(Key.Key_F2)
    counter.picks("Informace, rada")
    counter.fills(language=Language.UKRAINIAN.label)
    counter.press(Key.Key_F3)
    assert isinstance(counter.page, AdvicePage)
    leaflet = hands_over_a_leaflet(counter, tray)
    assert "Вам телефонував поліцейський або банкір?" in leaflet.text
    assert "Ні банк, ні поліція" in leaflet.text
    assert "Banka ani policie" not in leaflet.text
    (advice,) = counter.services.advising.page()
    assert advice.leaflet_language is Language.UKRAINIAN
    assert (advice.leaflet_code, advice.leaflet_version) == ("L-06", "1/uk-1")
    assert advice.leaflet_copies == 1


def test_one_key_gives_the_slip_with_what_was_told(counter, tray):
    counter.press(Key.Key_F3)
    counter.types(WORDS)
    counter.press(Key.Key_Return, Key.Key_Space)
    counter.press(Key.Key_K, modifier=CTRL)
    counter.waits_until(counter.sees(PrintPreview), "the slip was not shown")
    counter.press(Key.Key_Return)
    counter.waits_until(lambda: tray, "the slip was not printed")
    (slip,) = tray
    assert "Co jsme vám poradili" in slip.text
    assert "Banka ani policie nikdy nežádá" in slip.text


def test_who_gave_a_name_is_told_to_have_been_here(counter):
    for _ in range(2):
        counter.press(Key.Key_F3)
        counter.types(WORDS)
        counter.press(Key.Key_Return, Key.Key_Space)
        counter.press(Key.Key_S, modifier=Qt.KeyboardModifier.AltModifier)
        counter.waits_until(counter.sees(AdvicePersonDialog), "nobody could be added")
        counter.types("Nová")
        counter.press(Key.Key_Return)
        counter.types("Jana")
        counter.press(Key.Key_Return)
        counter.types("15.3.50")
        counter.press(Key.Key_Return, modifier=CTRL)
        earlier = counter.page.who.earlier
        counter.press(Key.Key_Return, modifier=CTRL)
    (first,) = earlier
    assert first.topics == ("K06",)
    assert "Telefonní podvody" in counter.page.who.words.text()
    assert counter.page.who.note.isVisible()


def test_a_place_is_given_on_a_slip_in_one_key(counter, tray):
    counter.press(Key.Key_7, modifier=Qt.KeyboardModifier.AltModifier)
    counter.types("hlučný soused")
    counter.press(Key.Key_K, modifier=CTRL)
    counter.waits_until(counter.sees(PrintPreview), "the slip was not shown")
    counter.press(Key.Key_Return)
    counter.waits_until(lambda: tray, "the slip was not printed")
    (slip,) = tray
    assert "obecní (městská) policie 156" in slip.text.replace("\u00a0", " ")


def test_marking_is_booked_from_a_contact_and_the_slip_given(counter, tray):
    counter.registers_contact(reason="Informace, rada", surname="Novák", given_names="Jan")
    counter.page.wanted.emit(counter.page.enriched(Wish(place=Place.APPOINTMENTS)))
    assert isinstance(counter.page, AppointmentsPage)
    counter.press(Key.Key_Right, Key.Key_Return)
    counter.waits_until(counter.sees(BookingDialog), "nothing could be booked")
    counter.press(Key.Key_Return, modifier=CTRL)
    counter.press(Key.Key_K, modifier=CTRL)
    counter.waits_until(counter.sees(PrintPreview), "the slip was not shown")
    counter.press(Key.Key_Return)
    counter.waits_until(lambda: tray, "the slip was not printed")
    (slip,) = tray
    assert "Přineste občanský průkaz" in slip.text
    assert "Novák" not in slip.text
    day = counter.services.appointments.day(counter.page.day)
    (booked,) = [slot.appointment for slot in day if slot.appointment]
    assert booked.name == "Jan Novák"
    assert booked.contact_id


def test_the_head_prolongs_what_expired_by_keys_and_it_prints_again(counter, clock, tray):
    workplace = counter.services.workplace
    workplace.seat(replace(workplace.officer, role=Role.HEAD))
    clock.pass_by(days=400)
    counter.press(Key.Key_F3)
    counter.types(WORDS)
    counter.press(Key.Key_I, modifier=Qt.KeyboardModifier.AltModifier)
    counter.waits_until(counter.sees(VerifyAdviceDialog), "nothing could be verified")
    counter.press(Key.Key_Return, modifier=CTRL)
    counter.waits_until(lambda: not counter.sees(VerifyAdviceDialog)(), "it was not verified")
    counter.press(Key.Key_P, modifier=CTRL)
    counter.waits_until(counter.sees(PrintPreview), "the leaflet was not shown")
    counter.press(Key.Key_Return)
    counter.waits_until(lambda: tray, "the leaflet was not printed")
    (leaflet,) = tray
    assert "Banka ani policie nikdy nežádá" in leaflet.text
    assert "Tlak na čas" not in leaflet.text
