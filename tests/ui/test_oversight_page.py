"""The page of the trail: what each role sees, the proof, the paper, the person, the export."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from tests.desk import open_desk
from tests.factories import NOW, OFFICER_ID, a_person, an_officer
from tests.keys import press, type_text
from tests.services import records

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.domain.verification import Breach, BreachKind, Verification
from kkc_desktop.ui.background import InlinePool
from kkc_desktop.ui.oversight_page import OversightPage
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.password_dialog import PasswordDialog
from kkc_desktop.ui.widgets.error_dialog import ErrorDialog

OVERSEER = an_officer(id=OfficerId("overseer"), role=Role.OVERSEER, surname="Dozorná")
TAIL = Breach(kind=BreachKind.TAIL_CUT, audit_number=57, words="Stopa končí řádkem 56.")


@pytest.fixture
def desk(tmp_path):
    """A day of a signed paper with a named person, the overseer on duty at its end."""
    services = open_desk(tmp_path / "stanice.kkc")
    with services.workplace.database.transaction() as tx:
        tx.officers.put(OVERSEER)
        tx.audit.append(OFFICER_ID, Act.SET_UP_STATION, NOW, RecordKind.STATION, "KON")
    dossier = records.complete_document(services)
    (blank,) = dossier.persons
    person = a_person(id=blank.id, record_id=blank.record_id, roles=blank.roles)
    services.documents.close(replace(dossier, persons=(person,)))
    services.workplace.seat(OVERSEER)
    yield services
    services.workplace.database.close()


@pytest.fixture
def make_page(desk, qtbot):
    def make(pool=None):
        page = OversightPage(desk.oversight, lambda: desk.accounts, pool or InlinePool())
        qtbot.addWidget(page)
        page.resize(1084, 718)
        page.refresh()
        page.show()
        return page

    return make


def column(page, number):
    return [page.model.index(row, number).data() for row in range(page.model.rowCount())]


def test_the_overseer_sees_the_newest_line_first_and_no_id(make_page):
    page = make_page()
    assert column(page, 0) == sorted(column(page, 0), key=int, reverse=True)
    assert set(column(page, 2)) == {an_officer().full_name}
    assert "dokument KKC-KON-2026-000001" in column(page, 4)
    page.focus_first()
    assert page.focusWidget() is page.person_card.person


def test_everybody_else_sees_only_their_own_lines_and_no_tools(desk, make_page):
    desk.workplace.seat(an_officer())
    page = make_page()
    assert page.title.text() == "Moje činnost"
    hidden = (page.person_card, page.filter, page.proof_card, page.export_button)
    assert all(widget.isHidden() for widget in (*hidden, page.verify_button))
    assert page.model.rowCount() > 0
    page.finish()
    assert page.proof_card.found is None


def test_a_filter_narrows_at_once_and_an_empty_result_says_so(make_page):
    page = make_page()
    page.filter.act.setCurrentIndex(page.filter.act.findData(Act.CLOSE_DOCUMENT))
    page.filter.act.activated.emit(page.filter.act.currentIndex())
    assert column(page, 3) == ["uzavření k podpisu"]
    type_text(page.filter.number, "999")
    press(page.filter.number, Qt.Key.Key_Return)
    assert page.body.currentIndex() == 1
    assert page.nothing.isVisible()


def test_a_sound_trail_is_green_with_its_newest_mark(make_page):
    page = make_page()
    page.finish()
    assert page.proof_card.verdict.text() == "Stopa je celá a\u00a0pravá"
    assert page.proof_card.found.short_head in page.proof_card.line.text().replace("\u00a0", " ")
    assert page.verify_button.isEnabled()
    assert page.stop_button.isHidden()


def test_a_broken_trail_names_the_line_and_what_to_do(make_page, qtbot):
    page = make_page()
    page.proof_card.show_found(
        Verification(checked_lines=56, checked_records=3, breaches=(TAIL, TAIL))
    )
    assert page.proof_card.verdict.text() == "Stopa je porušená: řádek 57"
    page.proof_card.details_button.click()
    dialog = page.findChild(ErrorDialog)
    assert "Nic neopravujte" in dialog.fix
    assert BreachKind.TAIL_CUT.label in dialog.fix
    dialog.close()


def test_only_a_fault_of_the_anchor_alone_offers_to_accept_a_new_one(make_page):
    page = make_page()
    changed = Breach(kind=BreachKind.RECORD_CHANGED, words="jiný")
    for breaches, offered in (((TAIL,), True), ((TAIL, changed), False), ((), False)):
        page._show_found(Verification(checked_lines=1, checked_records=1, breaches=breaches))
        assert page.proof_card.more_button.isVisible() is offered


def test_esc_calls_a_running_verification_off(make_page):
    class Never:
        def start(self, runnable):
            self.runnable = runnable

    pool = Never()
    page = make_page(pool)
    closed = []
    page.closed.connect(lambda: closed.append(True))
    page.finish()
    assert page.stop_button.isVisible()
    page.leave()
    pool.runnable.run()
    assert closed == []
    assert page.proof_card.verdict.text() == "Zatím neověřeno"
    assert page.back_button.isVisible()


def test_a_paper_is_compared_by_enter_and_a_short_mark_is_marked(make_page):
    page = make_page()
    type_text(page.paper_card.number, "1")
    type_text(page.paper_card.head, "7F3A 91C2")
    press(page.paper_card.head, Qt.Key.Key_Return)
    assert page.paper_card.head.property("problem") == "error"
    type_text(page.paper_card.head, " 04BD")
    press(page.paper_card.head, Qt.Key.Key_Return)
    assert "jinou značku" in page.paper_card.line.text()
    assert page.paper_card.line.property("tone") == "error"


def test_who_looked_at_a_person_is_one_enter_away_and_forgotten_on_leaving(make_page):
    page = make_page()
    type_text(page.person_card.person, "dvořáková jana")
    press(page.person_card.person, Qt.Key.Key_Return)
    assert page.all_button.isVisible()
    assert page.model.rowCount() > 0
    assert set(column(page, 4)) == {"dokument KKC-KON-2026-000001", "karta osoby"}
    page.leave()
    assert page.person_card.person.text() == ""
    assert page._person is None


def test_nobody_knows_the_person(make_page):
    page = make_page()
    type_text(page.person_card.person, "Nikdo Neznámý")
    press(page.person_card.person, Qt.Key.Key_Return)
    assert page.nothing.isVisible()
    page.all_button.click()
    assert page.model.rowCount() > 0


def test_an_export_goes_to_the_chosen_folder_after_the_password(desk, make_page, tmp_path):
    page, said = make_page(), []
    page.saved.connect(said.append)
    desk.workplace.confirm()
    page.choose_folder = lambda: str(tmp_path)
    page.export_button.click()
    assert [path.suffix for path in sorted(tmp_path.glob("auditni-stopa-*"))] == [
        ".jsonl",
        ".sha256",
    ]
    assert said[0].text.startswith("Vyvezeno")
    assert page.findChild(PasswordDialog) is None


def test_a_folder_not_chosen_exports_nothing(make_page, tmp_path):
    page = make_page()
    page.choose_folder = lambda: ""
    page.export_button.click()
    assert list(tmp_path.glob("auditni-stopa-*")) == []


def test_the_same_on_paper_is_one_button_away(make_page, qtbot):
    page = make_page()
    with qtbot.waitSignal(page.wanted) as wanted:
        page.person_card.more_button.click()
    assert (wanted.args[0].place, wanted.args[0].text) == (Place.PROTECTION, "Kdo nahlížel")
