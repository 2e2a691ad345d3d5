"""An emergency from anywhere: F12 parks whatever was being done and asks where it is."""

from datetime import timedelta
from time import process_time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.journeys.counter import CTRL
from tests.keys import press

from kkc_desktop.domain.card_answers import answers_of
from kkc_desktop.domain.contact import Contact
from kkc_desktop.domain.document import Document
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.incident_lists import IncidentState, IncidentType
from kkc_desktop.domain.plain import from_text
from kkc_desktop.ui.contact_page import ContactPage
from kkc_desktop.ui.incident_page import IncidentPage
from kkc_desktop.ui.kind_dialog import KindDialog
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.reason_dialog import ReasonDialog
from kkc_desktop.ui.widgets.question import Question

Key = Qt.Key
FIRE = {
    "place": "Konice, škola",
    "incident_type": IncidentType.FIRE.label,
    "description": "hoří střecha, Příliš žluťoučký kůň",
    "reporting_name": "Karel Dostál",
    "reporting_phone": "604 118 230",
}

RECORD = {"act_subject": "hlídka", "act_place": "Konice", "statement": "Klid."}


def alarms(counter):
    """Presses F12 and gives the seconds of work, not of waiting, until the first field has it."""
    started = process_time()
    counter.press(Key.Key_F12)
    assert counter.field == "place"
    return process_time() - started


def hands_over(counter):
    counter.fills(**FIRE, accepted_by="por. Malá")
    counter.press(Key.Key_Return, modifier=CTRL)


def test_f12_at_the_desk_asks_for_the_place_within_a_second(counter):
    assert alarms(counter) < 1
    assert isinstance(counter.page, IncidentPage)


def test_f12_over_a_half_written_contact_keeps_it_and_leads_back_to_it(counter):
    counter.press(Key.Key_F2)
    counter.picks("Přestupek")
    counter.fills(subject="rušení nočního klidu", note="přijde znovu")
    counter.goes_to("subject")
    assert alarms(counter) < 1
    assert counter.page.ui.place.text() == ""
    (draft,) = counter.services.drafts.unfinished()
    contact, _, _ = from_text(Contact, draft.content)
    assert draft.form is FormKind.CONTACT
    assert (contact.subject, contact.note) == ("rušení nočního klidu", "přijde znovu")
    assert draft.focus_field == "subject"

    counter.press(Key.Key_Escape)
    assert isinstance(counter.page, ContactPage)
    assert counter.page.ui.subject.value() == "rušení nočního klidu"
    assert counter.field == "subject"


def test_f12_over_an_open_question_leaves_the_question_open(counter, qtbot):
    counter.press(Key.Key_F2)
    counter.fills(subject="ztráta")
    took, below = [], []

    def alarm_over_the_question():
        took.append(alarms(counter))
        counter.types("Konice")
        counter.press(Key.Key_Escape)
        below.append(type(QApplication.activeModalWidget()))
        counter.press(Key.Key_Escape)

    counter.when(Question, alarm_over_the_question)
    counter.goes_to("discard_button")
    counter.press(Key.Key_Space)
    assert took[0] < 1
    assert below == [Question]
    assert isinstance(counter.page, ContactPage)
    assert counter.page.ui.subject.value() == "ztráta"
    assert {d.form for d in counter.services.drafts.unfinished()} == {
        FormKind.CONTACT,
        FormKind.NOTICE,
    }


def test_f12_over_a_dialog_with_typed_text_gives_the_text_back(counter):
    counter.begins("UZ")
    counter.fills(**RECORD)
    counter.closes()
    counter.goes_to("void_button")
    counter.press(Key.Key_Space)
    counter.waits_until(counter.sees(ReasonDialog), "nobody asked for the reason")
    counter.types("sepsáno omylem, příliš")
    assert alarms(counter) < 1
    counter.press(Key.Key_Escape)
    dialog = counter.focused.window()
    assert isinstance(dialog, ReasonDialog)
    assert dialog.ui.reason.value() == "sepsáno omylem, příliš"
    assert counter.field == "reason"


def test_a_notice_over_a_dialog_is_stored_and_handed_over(counter, clock):
    counter.press(Key.Key_F2)
    counter.fills(subject="ztráta")

    def hand_over_over_the_question():
        alarms(counter)
        clock.pass_by(seconds=50)
        hands_over(counter)
        counter.press(Key.Key_Escape)
        press(counter.focused, Key.Key_Escape)

    counter.when(Question, hand_over_over_the_question)
    counter.goes_to("discard_button")
    counter.press(Key.Key_Space)
    (file,) = counter.services.incidents.page()
    assert file.is_handed_over
    assert isinstance(counter.page, ContactPage)


def test_a_changed_situation_is_notice_number_two_and_number_one_stays(counter, clock):
    alarms(counter)
    clock.pass_by(seconds=50)
    hands_over(counter)
    (file,) = counter.services.incidents.page()
    assert file.incident.state is IncidentState.HANDED_OVER
    assert file.incident.accepted_by == "por. Malá"
    assert file.incident.handed_over_at == clock.at

    clock.pass_by(minutes=4)
    counter.goes_to("change_button")
    counter.press(Key.Key_Space)
    counter.fills(description="hoří už i sousední dům")
    counter.press(Key.Key_S, modifier=CTRL)
    (file,) = counter.services.incidents.page()
    assert [(n.number, n.description) for n in file.notices] == [
        (1, FIRE["description"]),
        (2, "hoří už i sousední dům"),
    ]
    assert file.notices[1].place == FIRE["place"]


def test_a_line_of_the_log_keeps_when_it_happened_and_when_it_was_written(counter, clock):
    alarms(counter)
    clock.pass_by(seconds=50)
    hands_over(counter)
    clock.pass_by(minutes=10)
    counter.press(Key.Key_J, modifier=CTRL)
    counter.types("hlídka na místě")
    counter.press(Key.Key_S, modifier=CTRL)
    (file,) = counter.services.incidents.page()
    line = counter.services.incidents.log.page(file.incident.id).entries[0]
    assert line.text == "hlídka na místě"
    assert line.recorded_at == clock.at


def test_an_incident_is_found_by_its_place_without_hacky(counter, clock):
    alarms(counter)
    clock.pass_by(seconds=50)
    hands_over(counter)
    counter.press(Key.Key_Escape)
    found = counter.finds("konice skola", Place.INCIDENT)
    assert isinstance(found, IncidentPage)
    assert found.file.latest.place == FIRE["place"]


SAID = "silný zápach plynu a syčení na chodbě"
TOLD = {"act_subject": "krádež kola", "act_place": "Olomouc", "statement": "Kolo zmizelo včera."}


def on(counter, *texts):
    """Types each text and goes on with Enter, as the notice asks."""
    for text in texts:
        if text:
            counter.types(text)
        counter.press(Key.Key_Return)


def takes_the_gas_leak(counter, clock):
    """The eight answers in the order they are asked, by keys alone."""
    on(counter, "Olomouc, Hněvotínská 27", "vchod od parku", "z ulice Na Šibeníku")
    assert counter.field == "incident_type"
    on(counter, "", SAID)
    counter.press(Key.Key_F6)
    on(counter, "12", "1", "", "žena, 70 let, dušnost")
    clock.pass_by(seconds=20)
    counter.types("2")  # the chip of gas
    on(counter, "", "výbuch")
    counter.press(Key.Key_F9)
    on(counter, "", "", "", "Karel Dostál", "604 118 230", "o")
    counter.press(Key.Key_2, modifier=CTRL)
    on(counter, "na chodbě ve třetím patře", "ano, asi dvanáct", "žena dýchá těžce")
    counter.press(Key.Key_1, modifier=CTRL)
    assert counter.field == "offender"
    clock.pass_by(seconds=30)
    on(counter, "", "")
    counter.types("1")  # the chip of the fire brigade
    on(counter, "")
    assert counter.field == "accepted_by"
    counter.types("por. Malá")
    clock.pass_by(seconds=20)
    counter.press(Key.Key_Return, modifier=CTRL)


def test_ninety_seconds_over_a_half_written_protocol_with_an_open_dialog(counter, clock):
    counter.begins("PTO")
    counter.fills(**TOLD)
    protocol = counter.page
    below = []

    def alarm():
        counter.press(Key.Key_F12)
        # The very event of the key puts the caret there: nothing else had to be waited for.
        front = QApplication.activeModalWidget() or counter.window
        assert front.focusWidget().objectName() == "place"
        takes_the_gas_leak(counter, clock)
        counter.press(Key.Key_Escape)
        below.append(type(QApplication.activeModalWidget()))
        counter.press(Key.Key_Escape)

    counter.when(KindDialog, alarm)
    counter.press(Key.Key_F4)
    assert below == [KindDialog]
    assert counter.page is protocol
    assert counter.field == "statement"
    assert counter.focused.toPlainText() == TOLD["statement"]
    protocol.keep_now()
    draft = next(d for d in counter.services.drafts.unfinished() if d.form is FormKind.DOCUMENT)
    document, _, _ = from_text(Document, draft.content)
    assert {field: getattr(document, field) for field in TOLD} == TOLD

    (file,) = counter.services.incidents.page()
    notice = file.latest
    assert file.is_handed_over
    assert file.incident.accepted_by == "por. Malá"
    assert file.incident.handed_over_at == clock.at
    assert clock.at - file.incident.received_at == timedelta(seconds=70)
    assert notice.incident_type is IncidentType.GAS_LEAK
    assert notice.description == SAID
    assert [each.answer for each in answers_of(notice.card_answers)] == [
        "na chodbě ve třetím patře",
        "ano, asi dvanáct",
        "žena dýchá těžce",
    ]
    assert notice.reporting_name == "Karel Dostál"


def test_escape_leads_from_the_evaluation_back_to_the_incident_just_taken(counter):
    alarms(counter)
    hands_over(counter)
    number = counter.page.file.incident.evidence_number
    counter.press(Key.Key_6, modifier=CTRL)
    counter.press(Key.Key_Return)
    assert counter.window.place is Place.EVALUATION
    counter.press(Key.Key_Escape)
    assert counter.window.place is Place.INCIDENT
    assert counter.page.file.incident.evidence_number == number
