"""An emergency at a real desk: real data in a real file, keys in a real window."""

import shutil
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QPushButton
from tests.factories import a_contact, a_station, an_officer
from tests.keys import press, type_text

from kkc_desktop.domain.incident_lists import (
    Hazard,
    IncidentState,
    IncidentType,
    LogChannel,
    LogKind,
    NotifiedBody,
    ReportingRole,
)
from kkc_desktop.services.desk import Services
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.database import Database
from kkc_desktop.ui.incident_page import IncidentPage
from kkc_desktop.ui.page import Place, Wish

RECEIVED = datetime(2026, 3, 12, 13, 31, 7, tzinfo=UTC)
HORSE = "Příliš žluťoučký kůň úpěl ďábelské ódy"
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Clock:
    """The desk's clock, moved on by the test."""

    def __init__(self):
        self.moment = RECEIVED

    def __call__(self):
        return self.moment

    def move(self, **span):
        self.moment += timedelta(**span)


@pytest.fixture(scope="module")
def blank_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("blank") / "kkc.sqlite"
    Database.create(path, RECEIVED).close()
    return path


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def services(blank_file, tmp_path, clock):
    database = Database.open(shutil.copy(blank_file, tmp_path / "kkc.sqlite"))
    officer = an_officer(rank="prap.", surname="Dvořáková")
    with database.transaction() as transaction:
        transaction.station.put(a_station(code="OL4"))
        transaction.officers.put(officer)
    ids = (f"id-{number}" for number in count(1))
    services = Services(Workplace(database, clock, lambda: next(ids)))
    services.duty.begin(officer.id)
    yield services
    database.close()


class Desk:
    """A window with the desk's keys and one incident page, and what the page told it."""

    def __init__(self, services, clock, qtbot):
        self.services = services
        self.clock = clock
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.page = self.new_page()
        for keys, act in {
            "Ctrl+S": lambda: self.page.save(),
            "Ctrl+Return": lambda: self.page.finish(),
            "Ctrl+P": lambda: self.page.print_paper(),
            "F8": lambda: self.page.jump_to_problems(),
            "Esc": lambda: self.page.leave(),
        }.items():
            QShortcut(QKeySequence(keys), self.window, act)
        self.window.resize(1084, 718)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def new_page(self):
        """Another page, as after a restart."""
        self.said, self.wishes, self.closed = [], [], []
        self.page = IncidentPage(
            self.services.incidents,
            self.services.drafts,
            lambda: "prap. Dvořáková",
            self.clock,
            lambda _: "prap. Dvořáková",
        )
        self.page.saved.connect(self.said.append)
        self.page.wanted.connect(self.wishes.append)
        self.page.closed.connect(lambda: self.closed.append(True))
        self.window.setCentralWidget(self.page)
        return self.page

    def start(self, parked=""):
        self.page.start(self.services.incidents.blank_file(), parked)

    def type(self, text):
        type_text(self.window.focusWidget(), text)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        press(self.window.focusWidget() or self.window, key, modifier)

    def enter(self, *texts):
        """Types each text and goes on with Enter."""
        for text in texts:
            self.type(text)
            self.press(Key.Key_Return)

    def has_focus(self, name):
        return self.window.focusWidget() is getattr(self.page.ui, name)

    def stored(self):
        return self.services.incidents.page()


@pytest.fixture
def desk(services, clock, qtbot):
    return Desk(services, clock, qtbot)


@pytest.fixture
def stored(desk):
    """The desk with a notice taken and handed over a minute later."""
    desk.start()
    desk.enter("Konice", "u školy", "")
    desk.page.ui.incident_type.set_value(IncidentType.FIRE)
    desk.page.ui.accepted_by.setText("por. Malá")
    desk.clock.move(minutes=1)
    desk.press(Key.Key_Return, CTRL)
    assert desk.said, "the notice should have been handed over"
    return desk


def chip(field, words):
    return next(c for c in field.findChildren(QPushButton) if c.text().strip().startswith(words))


def log_texts(file):
    return [entry.text for entry in file.log]


def test_the_whole_notice_is_taken_and_handed_over_by_keys_alone(desk):
    desk.start("kontakt A\u00a019")
    assert desk.has_focus("place")
    desk.enter("Olomouc, Hněvotínská 27", "vchod od parku", "z ulice Na Šibeníku", "u", HORSE)
    desk.enter("12", "1", "", "žena, 70 let")
    desk.type("2")  # on the chips of dangers
    desk.enter("", "výbuch")
    desk.press(Key.Key_F9)
    desk.enter("", "", "začalo asi před chvílí")
    desk.enter("Karel Dostál", "604 118 230", "o")
    desk.enter("muž v černé bundě", "1M2 3456, bílá dodávka")
    desk.type("1")  # on the chips of whoever was notified
    desk.clock.move(seconds=47)
    desk.enter("")
    assert desk.has_focus("accepted_by")
    desk.type("por. Malá")
    desk.press(Key.Key_Return, CTRL)

    (file,) = desk.stored()
    notice = file.latest
    assert notice.place == "Olomouc, Hněvotínská 27"
    assert (notice.place_detail, notice.access) == ("vchod od parku", "z ulice Na Šibeníku")
    assert (notice.incident_type, notice.description) == (IncidentType.GAS_LEAK, HORSE)
    assert (notice.endangered_count, notice.injured_count, notice.dead_count) == (12, 1, 0)
    assert (notice.affected_note, notice.hazards_note) == ("žena, 70 let", "výbuch")
    assert notice.hazards == (Hazard.GAS,)
    assert (notice.occurred_at, notice.is_ongoing) == (RECEIVED, True)
    assert notice.time_note == "začalo asi před chvílí"
    assert (notice.reporting_name, notice.reporting_phone) == ("Karel Dostál", "604 118 230")
    assert notice.reporting_role is ReportingRole.RESIDENT
    assert notice.offender == "muž v černé bundě"
    assert notice.vehicle == "1M2 3456, bílá dodávka"
    assert notice.notified == (NotifiedBody.FIRE_BRIGADE,)
    assert file.incident.state is IncidentState.HANDED_OVER
    assert file.incident.accepted_by == "por. Malá"
    assert file.incident.handed_over_at == RECEIVED + timedelta(seconds=47)
    assert desk.page.ui.band.clock_label.text() == "0:47"
    assert desk.page.ui.band.target_label.text() == "cíl 1:30 splněn"


def test_a_chip_checked_before_there_is_a_log_keeps_its_time(desk):
    desk.start()
    desk.type("Konice")
    desk.page.ui.description.setText("požár")
    chip(desk.page.ui.notified, "HZS").click()
    desk.clock.move(minutes=2)
    desk.press(Key.Key_S, CTRL)
    (file,) = desk.stored()
    entry = next(entry for entry in file.log if entry.kind is LogKind.NOTIFICATION)
    assert (entry.occurred_at, entry.counterpart) == (RECEIVED, "HZS 150")
    assert entry.recorded_at == RECEIVED + timedelta(minutes=2)
    assert chip(desk.page.ui.notified, "HZS").text() == " HZS 150 · 14:31"
    assert file.incident.handed_over_at is None


def test_an_empty_notice_leads_to_the_place_and_stores_nothing(desk):
    desk.start()
    desk.page.ui.vehicle.setFocus()
    desk.press(Key.Key_Return, CTRL)
    assert desk.has_focus("place")
    assert desk.page.ui.place.property("problem") == "error"
    assert "Není zapsáno, kde se to stalo." in desk.page.ui.foot.words_label.text()
    assert not desk.stored()


def test_without_the_accepting_name_the_cursor_goes_there_with_the_sentence(desk):
    desk.start()
    desk.type("Konice")
    desk.page.ui.description.setText("požár")
    desk.page.ui.reporting_phone.setText("601 000 001")
    desk.press(Key.Key_Return, CTRL)
    assert desk.has_focus("accepted_by")
    assert "kdo hlášení na IOS přijal" in desk.page.ui.foot.words_label.text()
    assert desk.page.is_writing


def test_a_time_that_is_none_is_a_problem_and_stays_as_typed(desk):
    desk.start()
    desk.type("Konice")
    desk.page.ui.description.setText("požár")
    desk.page.ui.occurred_at.setFocus()
    desk.type("99:99")
    desk.press(Key.Key_S, CTRL)
    assert desk.has_focus("occurred_at")
    assert desk.page.ui.occurred_at.text() == "99:99"
    assert not desk.stored()


def test_f8_leads_to_the_gravest_problem(desk):
    desk.start()
    desk.page.ui.vehicle.setFocus()
    desk.press(Key.Key_F8)
    assert desk.has_focus("place")


def test_the_clock_says_in_words_that_the_target_has_passed(desk):
    desk.start()
    desk.clock.move(seconds=90)
    desk.page.ui.band.ticked.emit()
    assert desk.page.ui.band.target_label.text() == "cíl do 1:30"
    desk.clock.move(seconds=1)
    desk.page.ui.band.ticked.emit()
    assert desk.page.ui.band.clock_label.text() == "1:31"
    assert desk.page.ui.band.target_label.text() == "cíl 1:30 překročen"


def test_the_band_names_who_receives_and_what_was_put_aside(desk):
    desk.start("kontakt A\u00a019")
    words = desk.page.ui.band.second_label.text()
    assert words == "přijímá prap. Dvořáková · v\u00a0konceptech čeká kontakt A\u00a019"


def test_the_summary_follows_every_letter(desk):
    desk.start()
    answers = desk.page.ui.methane.answer_labels
    assert answers[1].text() == "zatím nezapsáno"
    desk.type("<b>Žďár</b>")
    assert answers[1].text() == "<b>Žďár</b>"


def test_a_line_of_the_log_is_entered_by_enter_and_marked_when_late(stored):
    stored.clock.move(minutes=12)
    stored.press(Key.Key_J, CTRL)
    log = stored.page.ui.log
    stored.type("Hlídka na místě")
    stored.press(Key.Key_Return)
    log.at.setFocus()
    stored.enter("1433", "t", "op. důstojník Hrubý", "3. patro odchází samo")

    (file,) = stored.stored()
    prompt, late = file.log[-2:]
    assert (prompt.text, prompt.is_late) == ("Hlídka na místě", False)
    assert late.occurred_at == datetime(2026, 3, 12, 13, 33, tzinfo=UTC)
    assert (late.channel, late.counterpart) == (LogChannel.TELEPHONE, "op. důstojník Hrubý")
    assert late.is_late
    assert [row.entry.text for row in log.rows] == log_texts(file)
    assert "dodatečně" in log.rows[-1].accessibleName()
    assert "dodatečně" not in log.rows[-2].accessibleName()
    assert "prap. Dvořáková" in log.rows[-1].second_line
    assert not log.text.text()


def test_a_line_from_the_future_is_not_entered(stored):
    stored.page.ui.log.text.setText("Bude klid")
    stored.page.ui.log.at.setText("1500")
    stored.page.ui.log.enter_line()
    assert stored.window.focusWidget() is stored.page.ui.log.at
    assert "Bude klid" not in log_texts(stored.stored()[0])


def test_a_body_notified_later_is_written_into_the_log_once_and_stays_on(stored):
    stored.clock.move(minutes=2)
    chip(stored.page.ui.notified, "ZZS").click()
    chip(stored.page.ui.notified, "ZZS").click()
    (file,) = stored.stored()
    lines = [entry for entry in file.log if entry.kind is LogKind.NOTIFICATION]
    assert [(line.counterpart, line.occurred_at) for line in lines] == [
        ("ZZS 155", RECEIVED + timedelta(minutes=3))
    ]
    assert chip(stored.page.ui.notified, "ZZS").isChecked()
    assert "ZZS 155" in stored.page.ui.methane.answer_labels[6].text()


def test_a_changed_situation_is_the_second_notice_and_the_first_stays(stored):
    page = stored.page
    assert page.ui.place.isReadOnly()
    stored.clock.move(minutes=5)
    page.ui.change_button.click()
    assert stored.has_focus("place")
    assert page.ui.place.selectedText() == "Konice"
    page.ui.injured_count.setFocus()
    page.ui.injured_count.selectAll()
    stored.type("3")
    stored.press(Key.Key_S, CTRL)

    (file,) = stored.stored()
    assert [notice.injured_count for notice in file.notices] == [0, 3]
    assert [notice.number for notice in file.notices] == [1, 2]
    assert page.ui.finish_button.isVisible(), "operations do not know the second notice yet"
    page.ui.foot.chooser.setCurrentIndex(0)
    assert page.ui.injured_count.value() == 0
    assert page.ui.injured_count.isReadOnly()


def test_a_line_of_the_log_leaves_the_notice_being_written_alone(stored):
    stored.page.change_situation()
    stored.type("Konice, náměstí")
    stored.page.ui.log.text.setText("Hasiči na místě")
    stored.page.ui.log.enter_line()
    assert stored.page.is_writing
    assert stored.page.ui.place.text() == "Konice, náměstí"
    assert log_texts(stored.stored()[0])[-1] == "Hasiči na místě"
    stored.press(Key.Key_S, CTRL)
    assert stored.stored()[0].latest.place == "Konice, náměstí"


def test_the_state_goes_forward_only_and_only_when_one_was_chosen(stored):
    page = stored.page
    stored.press(Key.Key_Return, CTRL)
    assert stored.has_focus("next_state")
    assert stored.stored()[0].incident.state is IncidentState.HANDED_OVER
    page.ui.next_state.set_value(IncidentState.UNDER_CONTROL)
    stored.press(Key.Key_Return, CTRL)
    assert stored.stored()[0].incident.state is IncidentState.UNDER_CONTROL
    offered = [page.ui.next_state.itemText(row) for row in range(page.ui.next_state.count())]
    assert offered == ["pod kontrolou", "ukončeno"]


def test_printing_stores_the_notice_and_asks_for_its_paper(desk):
    desk.start()
    desk.type("Konice")
    desk.page.ui.description.setText("požár")
    desk.press(Key.Key_P, CTRL)
    (file,) = desk.stored()
    assert desk.wishes == [
        Wish(place=Place.DOCUMENT, template_code="OMU", incident_id=file.incident.id)
    ]


def test_a_paper_begun_elsewhere_belongs_to_the_incident_shown(stored):
    wish = stored.page.enriched(Wish(place=Place.DOCUMENT))
    assert wish.incident_id == stored.stored()[0].incident.id


def test_escape_keeps_the_notice_and_another_page_brings_it_back(desk):
    desk.start()
    desk.enter(f"{HORSE} <b>")
    desk.page.ui.occurred_at.setText("31. 2.")
    chip(desk.page.ui.hazards, "voda").click()
    chip(desk.page.ui.notified, "ZZS").click()
    desk.page.ui.accepted_by.setText("por. Malá")
    desk.page.ui.offender.setFocus()
    desk.type("muž v\u00a0čepici ")
    desk.clock.move(minutes=1)
    desk.press(Key.Key_Escape)
    assert desk.closed
    (draft,) = desk.services.drafts.unfinished()
    assert HORSE not in draft.title

    page = desk.new_page()
    page.restore(desk.services.drafts.give_back(draft.id))
    assert page.ui.place.text() == f"{HORSE} <b>"
    assert page.ui.occurred_at.text() == "31. 2."
    assert page.ui.hazards.value() == (Hazard.WATER,)
    assert chip(page.ui.notified, "ZZS").text() == " ZZS 155 · 14:31"
    assert page.ui.accepted_by.text() == "por. Malá"
    assert desk.has_focus("offender")
    desk.type("č")
    assert page.ui.offender.text() == "muž v\u00a0čepici č"
    assert page.ui.band.clock_label.text() == "1:00"


def test_a_taken_notice_leaves_no_draft(desk):
    desk.start()
    desk.type("Konice")
    desk.page.ui.description.setText("požár")
    desk.page.keep_now()
    desk.press(Key.Key_S, CTRL)
    desk.page.keep_now()
    assert desk.services.drafts.unfinished() == ()


def test_a_second_notice_comes_back_with_what_the_log_got_meanwhile(stored):
    stored.page.change_situation()
    stored.type("Konice, náměstí")
    stored.page.keep_now()
    (draft,) = stored.services.drafts.unfinished()
    incident_id = stored.stored()[0].incident.id
    stored.services.incidents.write_log(incident_id, "Hasiči na místě")
    page = stored.new_page()
    page.restore(stored.services.drafts.give_back(draft.id))
    assert page.ui.place.text() == "Konice, náměstí"
    assert page.file.latest.number == 2
    assert page.ui.log.rows[-1].entry.text == "Hasiči na místě"


def test_a_half_typed_line_of_the_log_is_kept_until_it_is_entered(stored):
    stored.type("Hlídka")
    stored.page.keep_now()
    (draft,) = stored.services.drafts.unfinished()
    page = stored.new_page()
    page.restore(stored.services.drafts.give_back(draft.id))
    assert stored.window.focusWidget() is page.ui.log.text
    stored.enter(" na místě")
    assert log_texts(stored.stored()[0])[-1] == "Hlídka na místě"
    assert stored.services.drafts.unfinished() == ()


def test_an_untouched_notice_leaves_nothing_behind(desk):
    desk.start()
    desk.press(Key.Key_Escape)
    assert desk.services.drafts.unfinished() == ()
    assert not desk.stored()


def test_a_contact_hands_over_what_it_was_about(desk):
    contact = a_contact(subject="hoří kontejner")
    desk.page.start(desk.services.incidents.blank_file(contact))
    assert desk.page.ui.description.text() == "hoří kontejner"


def test_a_narrow_page_shows_the_log_behind_a_tab_and_every_field_in_view(desk):
    desk.start()
    desk.window.resize(797, 450)
    page = desk.page
    assert page.ui.tabs.isVisible()
    assert not page.ui.log.isVisible()
    page.ui.reporting_role.setFocus()
    desk.press(Key.Key_Return)
    assert desk.has_focus("offender")
    assert not page.ui.offender.visibleRegion().isEmpty()
    page.focus_log()
    assert page.ui.log.isVisible()
    page.jump_to_problems()
    assert desk.has_focus("place")
