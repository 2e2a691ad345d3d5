"""The page of a shift handover: empty, begun, decided by keys, signed, taken over."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from tests.desk import Clock
from tests.factories import NOW, OFFICER_ID, PASSWORD, an_incident
from tests.founded import HEAD_ID, desk_behind, door_at, put_station
from tests.keys import press, type_text
from tests.services.records import closed_document, waiting_visit
from tests.services.shift_desk import put_incident, put_measure, signed

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.draft import FormKind
from kkc_desktop.domain.equipment import line_of
from kkc_desktop.domain.event_lists import HandoverState, ItemDecision, ItemGroup
from kkc_desktop.domain.gathering_register import DueErasure
from kkc_desktop.domain.handover import HandoverItem, HandoverItemId
from kkc_desktop.domain.printer_state import PrinterMood, PrinterState
from kkc_desktop.services.drafts import KEEP_AFTER_MS
from kkc_desktop.ui.background import InlinePool
from kkc_desktop.ui.handover_banner import HandoverBanner
from kkc_desktop.ui.handover_item_delegate import ROW, answer_at
from kkc_desktop.ui.handover_items import HandoverItems
from kkc_desktop.ui.handover_page import HandoverPage
from kkc_desktop.ui.handover_rows import wish_of
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.protection_panels import BREACHES
from kkc_desktop.ui.reason_dialog import ReasonDialog

DOWN, END = Qt.Key.Key_Down, Qt.Key.Key_End
PRINTER = PrinterState(name="HP", mood=PrinterMood.NO_PAPER)


@pytest.fixture
def desk(tmp_path):
    clock = Clock()
    door = door_at(put_station(tmp_path), clock)
    services = desk_behind(door, door.enter(OFFICER_ID, PASSWORD), clock)
    yield services
    services.workplace.database.close()


@pytest.fixture
def make_page(desk, qtbot):
    """A page as the window shows it, its printers answering at once."""

    def make():
        page = HandoverPage(
            desk.handing_over,
            desk.drafts,
            lambda: desk.accounts,
            read=lambda: (PRINTER,),
            pool=InlinePool(),
        )
        qtbot.addWidget(page)
        page.resize(1084, 718)
        page.refresh()
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.focus_first()
        return page

    return make


@pytest.fixture
def page(desk, make_page):
    """Three things are open and the sheet is filled."""
    put_incident(desk)
    put_measure(desk)
    desk.reception.register(waiting_visit(desk))
    desk.handing_over.prepare()
    return make_page()


def decisions(page):
    return [item.decision for item in page.sheet.items]


def test_without_a_sheet_the_page_says_how_to_begin(make_page):
    page = make_page()
    assert page.sheet is None
    assert not page.view.equipment_card.isVisible()
    assert page.history.isVisible()
    assert page.focusWidget() is page.view.main_button
    assert page.view.main_button.text().strip() == "Sestavit předání  Ctrl+Enter"


def test_ctrl_enter_fills_the_sheet_and_the_caret_stands_on_the_first_item(desk, make_page):
    put_incident(desk)
    page = make_page()
    page.finish()
    assert page.view.items.hasFocus()
    assert page.view.items.current_item.title.startswith("Požár")
    assert page.view.rest_label.text() == "Zbývá rozhodnout 1\u00a0položku"
    faults = {row.line.thing: row.line.fault for row in page.view.equipment.rows}
    assert faults["Tiskárna"] == "došel papír"
    assert faults["Tiskopisy"] == "žádné"


def test_arrows_move_and_digits_decide(page, desk):
    items = page.view.items
    press(items, Qt.Key.Key_2)
    assert decisions(page)[0] is ItemDecision.HANDED
    assert items.current_item.id == page.sheet.items[1].id
    press(items, Qt.Key.Key_3)
    press(items, Qt.Key.Key_2)
    assert decisions(page) == [ItemDecision.HANDED, ItemDecision.MARKED, ItemDecision.HANDED]
    assert desk.handing_over.current().items == page.sheet.items
    assert page.view.rest_label.text() == "Vše rozhodnuto"
    press(items, Qt.Key.Key_Up)
    press(items, Qt.Key.Key_2)
    assert decisions(page)[1] is ItemDecision.HANDED


def test_the_czech_digit_row_decides_as_well(page):
    type_text(page.view.items, "ě")
    assert decisions(page)[0] is ItemDecision.HANDED


def test_what_is_open_asks_how_it_was_closed(page):
    press(page.view.items, Qt.Key.Key_1)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ReasonDialog)
    dialog.perform()
    assert "stále otevřená" in dialog.ui.reason_hint.text()
    type_text(dialog.ui.reason, "převzal HZS")
    dialog.perform()
    assert page.sheet.items[0].note == "převzal HZS"
    assert decisions(page)[0] is ItemDecision.CLOSED


def test_a_note_stands_beside_the_answer(page):
    press(page.view.items, Qt.Key.Key_3)
    press(page.view.items, Qt.Key.Key_Up)
    press(page.view.items, Qt.Key.Key_N)
    dialog = QApplication.activeModalWidget()
    type_text(dialog.ui.reason, "ve 20 hodin ověřit")
    dialog.perform()
    assert page.sheet.items[0].note == "ve 20 hodin ověřit"


def test_enter_opens_what_the_item_speaks_of(page):
    wishes = []
    page.wanted.connect(wishes.append)
    press(page.view.items, Qt.Key.Key_Return)
    assert (wishes[0].place, wishes[0].record_id) == (Place.INCIDENT, "incident-1")


def test_enter_on_a_breach_opens_its_tab(page):
    breach = replace(page.sheet.items[0], record_kind=RecordKind.SECURITY_BREACH, record_id="b")
    assert wish_of(breach) == Wish(place=Place.PROTECTION, text=BREACHES)


def test_a_click_on_an_answer_gives_it(page, qtbot):
    items = page.view.items
    row = items.visualRect(items.currentIndex())
    point = next(
        QPoint(x, row.center().y())
        for x in range(row.left(), row.right())
        if answer_at(row, QPoint(x, row.center().y())) is ItemDecision.HANDED
    )
    qtbot.mouseClick(items.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert decisions(page)[0] is ItemDecision.HANDED


def test_f8_goes_to_what_is_undecided_then_to_who_takes_over(page):
    page.view.texts.box.setFocus()
    page.jump_to_problems()
    assert page.view.items.hasFocus()
    for _ in range(3):
        press(page.view.items, Qt.Key.Key_2)
    page.jump_to_problems()
    assert page.view.signatures.choice.hasFocus()


def test_a_blank_left_in_a_text_is_told_and_f8_leads_to_it(page):
    page.view.texts.choose("alerts")
    type_text(page.view.texts.box, "Trvá: [co trvá].")
    page.view.texts.choose("message")
    page.jump_to_problems()
    for _ in range(3):
        press(page.view.items, Qt.Key.Key_2)
    page.save()
    page.jump_to_problems()
    assert page.view.texts.box.hasFocus()
    assert page.view.texts.shown_field == "alerts"
    said = [card.problem.text for card in page.view.cards]
    assert "Zbývá doplnit: [co trvá]." in said


def test_an_undecided_sheet_is_not_signed_and_says_why(page, desk):
    page.finish()
    assert desk.handing_over.current().handover.state is HandoverState.PREPARED
    said = "Tři položky nejsou rozhodnuté. Není zvoleno, kdo službu přejímá."
    assert page.view.cards[0].problem.text == said
    assert page.view.items.hasFocus()


def test_a_key_that_is_typed_is_on_disk_within_two_seconds(page, desk, qtbot):
    assert KEEP_AFTER_MS <= 2000
    page.view.texts.box.setFocus()
    type_text(page.view.texts.box, "Klíč vázne.")
    qtbot.waitUntil(lambda: bool(desk.drafts.unfinished()), timeout=3000)
    (draft,) = desk.drafts.unfinished()
    assert draft.form is FormKind.HANDOVER
    assert "Klíč vázne." in draft.content


def test_a_page_opened_again_shows_what_was_typed(page, desk, make_page):
    type_text(page.view.texts.box, "Klíč vázne.")
    page.keeper.keep_now()
    assert make_page().view.texts.box.value() == "Klíč vázne."


def test_leaving_stores_texts_equipment_and_who_takes_over(page, desk):
    page.view.texts.choose("alerts")
    type_text(page.view.texts.box, "pátrání 12")
    row = page.view.equipment.rows[0]
    type_text(row.value, "84 212 km")
    press(row.mark, Qt.Key.Key_Space)
    page.view.signatures.choice.setFocus()
    press(page.view.signatures.choice, END)
    page.leave()
    kept = desk.handing_over.current().handover
    assert kept.alerts == "pátrání 12"
    assert line_of(kept.equipment[0]).fault == "84 212 km"
    assert kept.incoming_id == desk.handing_over.colleagues()[-1].id
    assert desk.drafts.unfinished() == ()


def test_recounting_keeps_the_answers_and_adds_what_is_new(page, desk):
    press(page.view.items, Qt.Key.Key_2)
    closed_document(desk)
    page.recount()
    assert [item.item_group for item in page.sheet.items] == [
        ItemGroup.INCIDENTS,
        ItemGroup.PAPERS,
        ItemGroup.MEASURES,
        ItemGroup.PERSONS,
    ]
    assert decisions(page)[:2] == [ItemDecision.HANDED, ItemDecision.UNDECIDED]


def test_a_signed_sheet_takes_no_answers_and_lets_the_colleague_in(desk, make_page):
    put_incident(desk)
    signed(desk)
    page = make_page()
    called = []
    page.colleague_wanted.connect(lambda: called.append(True))
    assert page.view.items.is_locked
    press(page.view.items, Qt.Key.Key_3)
    assert decisions(page) == [ItemDecision.HANDED]
    assert page.view.texts.box.isReadOnly()
    assert "Přejímající se přihlásí" in page.view.main_button.text()
    page.finish()
    assert called


def test_who_comes_takes_over_with_a_reservation(desk, make_page):
    signed(desk)
    desk.duty.begin(HEAD_ID)
    page = make_page()
    assert page.view.reservation_button.isVisible()
    page.take_with_reservation()
    dialog = QApplication.activeModalWidget()
    dialog.perform()
    assert "Výhrada nic neříká." in dialog.ui.reason_hint.text()
    type_text(dialog.ui.reason, "chybí klíč")
    desk.workplace.confirm()
    dialog.perform()
    assert page.sheet.handover.state is HandoverState.CONFIRMED
    assert page.sheet.handover.reservations == "chybí klíč"
    assert desk.handing_over.unconfirmed() is None


def test_the_banner_tells_each_of_them_what_to_do(desk, qtbot):
    banner = HandoverBanner()
    qtbot.addWidget(banner)
    banner.look(desk.handing_over)
    assert not banner.isVisible()
    signed(desk)
    banner.look(desk.handing_over)
    assert banner.act_button.text() == "Otevřít předání  Ctrl+Enter"
    desk.duty.begin(HEAD_ID)
    banner.look(desk.handing_over)
    assert banner.isVisible()
    assert banner.act_button.text() == "Převzít službu  Ctrl+Enter"


def test_two_hundred_items_are_rows_not_widgets(qtbot):
    items = HandoverItems()
    qtbot.addWidget(items)
    items.resize(700, 560)
    some = [
        HandoverItem(
            id=HandoverItemId(f"h|x:{number}"),
            handover_id="h",
            position=number,
            item_group=ItemGroup.PAPERS,
            title=f"Úřední záznam {number} " + "dlouhý název " * (number % 9),
            reason="čeká na podpis",
            record_kind=RecordKind.DOCUMENT,
        )
        for number in range(200)
    ]
    items.show()
    items.show_items(some, is_locked=False)
    assert items.choose_undecided()
    decided = [replace(item, decision=ItemDecision.HANDED) for item in some]
    top = items.verticalScrollBar().maximum()
    assert top > 190 * ROW - 700
    items.verticalScrollBar().setValue(top)
    items.show_items(decided, is_locked=False)
    assert items.verticalScrollBar().value() == top
    assert not items.choose_undecided()


def test_the_banner_tells_the_head_whose_names_are_to_be_erased(desk, qtbot):
    due = DueErasure(
        event=an_incident(id="flood", name="Povodeň"),
        title="Povodeň",
        ended_at=NOW,
        due_at=NOW,
        people=11,
        sought=1,
    )
    banner, wishes = HandoverBanner(), []
    qtbot.addWidget(banner)
    banner.wanted.connect(wishes.append)
    banner.look(desk.handing_over, (due,))
    assert banner.words_label.text() == "K\u00a0výmazu: 12\u00a0osob, Povodeň."
    banner.act_button.click()
    assert wishes == [Wish(place=Place.SAFE_ZONE, record_id="flood")]
