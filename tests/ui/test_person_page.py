"""The page of a person in the real window, by keys alone: what it shows and what is done there."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication
from tests.keys import press, type_text
from tests.known_people import a_card, a_known_person, a_paper_of, a_visit_of, stated
from tests.services.records import waiting_visit

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.code_lists import ContactOutcome, ContactReason
from kkc_desktop.domain.person_lists import FlagKind
from kkc_desktop.domain.station import Role
from kkc_desktop.ui.card_dialog import CardDialog
from kkc_desktop.ui.contact_page import ContactPage
from kkc_desktop.ui.main_window import MainWindow
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.person_dialogs import FlagDialog, FlagEndDialog, ReasonedDialog
from kkc_desktop.ui.person_list import PersonList
from kkc_desktop.ui.person_page import PersonPage
from kkc_desktop.ui.print_dialog import PrintPreview
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.question import Question

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp):
    apply_style(qapp, Scheme.LIGHT)


@pytest.fixture
def window(services, clock, qapp, qtbot):
    window = MainWindow(services, clock, qapp)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    yield window
    while (dialog := QApplication.activeModalWidget()) is not None:
        dialog.done(0)


def focused():
    return QApplication.focusWidget()


@pytest.fixture
def at(window):
    """Opens a card in the window."""

    def go(card):
        window.go(Wish(place=Place.PERSON, record_id=card.id))
        assert isinstance(window.page, PersonPage)
        return window.page

    return go


@pytest.fixture
def page(services, at):
    return at(a_known_person(services))


def dialog(kind):
    shown = QApplication.activeModalWidget()
    assert isinstance(shown, kind), shown
    return shown


def opens(qtbot, key):
    """Alt and the letter of an act; its button shows itself pressed for a moment first."""
    QApplication.processEvents()
    press(focused(), key, ALT)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)


def finish(form):
    """Ctrl+Enter where the caret is; offscreen a dialog has to be given the keyboard."""
    form.activateWindow()
    QApplication.processEvents()
    press(form.focusWidget(), Key.Key_Return, CTRL)


def titles(page):
    return [row.title for row in page.past.list.lines.rows]


def test_alt_6_lists_the_people_and_enter_opens_the_card(services, window):
    card = a_card(services)
    press(window, Key.Key_6, ALT)
    assert isinstance(window.page, PersonList)
    press(focused(), Key.Key_Return)
    assert window.page.file.card.id == card.id
    assert window.page.shown_record() == (RecordKind.PERSON, card.id)


def test_the_list_shows_surname_initial_and_year_and_nothing_else(services, window):
    a_card(services, phone="603 214 587", residence="Kafkova 12", birth_number="855228/1234")
    press(window, Key.Key_6, ALT)
    model = window.page.model
    words = " ".join(str(model.index(0, n).data()) for n in range(model.columnCount()))
    assert "Nováková J." in words
    assert "1985" in words
    for secret in ("Jana", "28.", "603", "Kafkova", "855228"):
        assert secret not in words


def test_insert_begins_a_new_card_that_opens_once_it_is_saved(services, window):
    press(window, Key.Key_6, ALT)
    press(focused(), Key.Key_Insert)
    form = dialog(CardDialog)
    type_text(form.ui.surname, "Malá")
    finish(form)
    assert window.page.file.card.surname == "Malá"
    assert window.page.file.card.number == 1


def test_a_new_card_without_a_name_stays_open_at_the_surname(services, window):
    press(window, Key.Key_6, ALT)
    press(focused(), Key.Key_Insert)
    form = dialog(CardDialog)
    finish(form)
    assert form.isVisible()
    assert "nemá jméno" in form.hint_label.text()
    assert form.focusWidget() is form.ui.surname


def test_a_wrong_birth_number_is_said_and_saved(services, at, qtbot):
    page = at(a_card(services))
    opens(qtbot, Key.Key_U)
    form = dialog(CardDialog)
    type_text(form.ui.birth_number, "855228/1112")
    form.check()
    assert form.hint_label.text()
    finish(form)
    assert page.file.card.birth_number == "855228/1112"


def test_the_newest_line_has_the_focus_and_enter_opens_its_record(page, window):
    assert focused() is page.past.list
    assert page.past.list.current().line.is_open
    press(focused(), Key.Key_Return)
    assert isinstance(window.page, ContactPage)


def test_arrows_step_over_the_heads_of_years(services, clock, at):
    card = a_card(services)
    a_visit_of(services, card)
    clock.pass_by(days=400)
    a_visit_of(services, card)
    page = at(card)
    heads = [row.is_heading for row in page.past.list.lines.rows]
    assert heads == [True, False, True, False]
    press(page.past.list, Key.Key_Down)
    assert page.past.list.currentIndex().row() == 3
    press(page.past.list, Key.Key_Up)
    assert page.past.list.currentIndex().row() == 1


def test_chips_count_and_filter_and_one_without_lines_is_off(page):
    chips = page.past.chips
    assert chips[None].text() == "Vše\u00a05"
    assert chips[RecordKind.CONTACT].text() == "Kontakty\u00a02"
    assert not chips[RecordKind.INCIDENT].isEnabled()
    press(chips[RecordKind.ADVICE], Key.Key_Space)
    assert [title for title in titles(page) if not title.isdecimal()] == [
        "Rada – Telefonní podvody"
    ]


def test_a_restricted_line_leads_nowhere_and_is_counted_among_all_alone(services, clock, at):
    card = a_card(services)
    a_visit_of(services, card, ContactReason.CRIME, ContactOutcome.HANDED_TO_OFFICER)
    clock.pass_by(days=3)
    services.workplace.seat(replace(services.workplace.officer, role=Role.RECEPTIONIST, id="r"))
    a_visit_of(services, card)
    page = at(card)
    assert titles(page)[2] == "Záznam s\u00a0omezeným přístupem"
    assert page.past.chips[RecordKind.CONTACT].text() == "Kontakty\u00a01"
    assert page.past.chips[None].text() == "Vše\u00a02"
    press(page.past.list, Key.Key_Down)
    assert page.past.list.current().wish is None
    press(page.past.list, Key.Key_Return)
    assert page.isVisible()


def test_the_birth_number_is_covered_until_asked_for_and_that_is_logged(services, page, window):
    assert page.facts.values["birth_number"].text() == "855228/····"
    press(page.facts.show_button, Key.Key_Space)
    assert page.facts.values["birth_number"].text() == "855228/1234"
    with services.workplace.database.reading() as tx:
        last = tx.audit.all()[-1]
    assert (last.act, last.record_id) == (Act.CONSULT, page.file.card.id)
    window.go(Wish(place=Place.DESK))
    window.go_back()
    assert page.facts.values["birth_number"].text() == "855228/····"


def test_the_card_says_what_papers_say_otherwise(page):
    assert page.snapshots.isVisible()
    (note,) = page.file.notes
    assert [changed.field for changed in note.fields] == ["surname", "residence"]


def test_a_flag_is_written_prolonged_and_ended_by_keys(services, at, qtbot):
    page = at(a_card(services))
    opens(qtbot, Key.Key_O)
    form = dialog(FlagDialog)
    finish(form)
    assert "důvod" in form.hint_label.text()
    type_text(form.reason, "má psa")
    finish(form)
    (flag,) = page.file.flags
    assert flag.kind is FlagKind.IN_PAIR
    assert flag.valid_until - services.workplace.today() == timedelta(days=182)
    (line,) = page._flag_lines
    press(line.act_button, Key.Key_Space)
    form = dialog(FlagEndDialog)
    press(form.what, Key.Key_Down)
    type_text(form.reason, "pes je tu dál")
    finish(form)
    assert len(page.file.flags) == 1
    press(page._flag_lines[0].act_button, Key.Key_Space)
    form = dialog(FlagEndDialog)
    type_text(form.reason, "pes už není")
    finish(form)
    assert page.file.flags == ()
    assert page._flag_lines == []


def test_a_likeness_is_merged_with_the_chosen_values_and_unmerged(services, page):
    before = page.file.card
    other = page.alike.shown().card
    press(page.alike.choices["surname", page.alike.sides["surname"].OTHER], Key.Key_Space)
    assert "Novakova Jana" in page.alike.result_label.text()
    press(page.alike.choices["phone", page.alike.sides["phone"].KEPT], Key.Key_Space)
    press(page.alike.merge_button, Key.Key_Space)
    form = dialog(ReasonedDialog)
    assert "Novakova Jana" in form.preview[0]
    type_text(form.reason, "stejná osoba")
    finish(form)
    assert (page.file.card.surname, page.file.card.phone) == ("Novakova", "773 905 112")
    assert page.merges.isVisible()
    assert not page.alike.isVisible()
    assert page.window().focusWidget() is page.past.list
    press(page.merges.findChildren(type(page.alike.merge_button))[-1], Key.Key_Space)
    form = dialog(ReasonedDialog)
    assert "přesně jako před sloučením" in form.accessibleDescription()
    type_text(form.reason, "omyl")
    finish(form)
    assert page.file.card == before
    assert page.alike.shown().card == other


def test_enter_in_the_reason_merges_nothing(services, page):
    press(page.alike.merge_button, Key.Key_Space)
    form = dialog(ReasonedDialog)
    type_text(form.reason, "stejná osoba")
    press(form.reason, Key.Key_Return)
    press(form.reason, Key.Key_Escape)
    assert page.file.merges == ()


def test_it_is_not_her_and_she_is_not_offered_again(services, page, qtbot):
    def answer():
        question = QApplication.activeModalWidget()
        if not isinstance(question, Question) or question.focusWidget() is None:
            QTimer.singleShot(1, answer)
            return
        press(question.focusWidget(), Key.Key_Tab)
        press(question.focusWidget(), Key.Key_Return)

    QTimer.singleShot(0, answer)
    press(page.alike.apart_button, Key.Key_Space)
    assert page.file.alike == ()
    assert not page.alike.isVisible()
    assert page.window().focusWidget() is page.past.list


def test_a_receptionist_tells_apart_and_does_not_merge(services, page, window):
    services.workplace.seat(replace(services.workplace.officer, role=Role.RECEPTIONIST))
    window.go(Wish(place=Place.PERSON, record_id=page.file.card.id))
    assert page.alike.apart_button.isVisible()
    assert not page.alike.merge_button.isVisible()


def test_ctrl_enter_begins_a_contact_with_the_person_filled_in(services, at, window):
    card = a_card(services, phone="603 214 587")
    page = at(card)
    assert page.contact_button.accessibleName().startswith("Nový kontakt s\u00a0osobou")
    press(focused(), Key.Key_Return, CTRL)
    (person,) = window.page.form.visit.persons
    assert (person.id, person.surname, person.phone) == (card.id, "Nováková", "603 214 587")


def test_ctrl_enter_goes_on_with_the_contact_that_is_open(services, at, window):
    card = a_card(services)
    visit = services.reception.register(replace(waiting_visit(services), persons=(stated(card),)))
    page = at(card)
    assert visit.contact.ticket in page.contact_button.text()
    press(focused(), Key.Key_Return, CTRL)
    assert window.page.form.visit.contact.id == visit.contact.id


def test_ctrl_p_shows_the_overview(page):
    press(focused(), Key.Key_P, CTRL)
    shown = dialog(PrintPreview)
    assert "Přehled osoby, karta 000001" in shown.windowTitle()


def test_a_merged_card_is_only_read_and_leads_to_the_one_that_holds(services, page, at, window):
    other = page.file.alike[0].card
    services.person_merging.merge(page.file.card, other, {}, "stejná osoba")
    held = page.file.card.id
    merged = at(other)
    for button in (merged.edit_button, merged.flag_button, merged.contact_button):
        assert not button.isEnabled()
    assert "000001" in merged.merged_label.text()
    assert focused() is merged.holder_button
    press(focused(), Key.Key_Return)
    assert window.page.file.card.id == held


def test_a_card_without_records_says_so_and_offers_a_contact(services, at):
    page = at(a_card(services))
    assert not page.past.list.isVisible()
    assert not page.alike.isVisible()
    assert not page.snapshots.isVisible()
    assert not page.merges.isVisible()
    assert focused() is page.contact_button


def test_every_input_and_button_of_the_page_has_a_name(page):
    for widget in page.findChildren(QAbstractButton) + page.findChildren(QAbstractItemView):
        if widget.isVisible():
            assert widget.accessibleName() or widget.text().strip(), widget


def test_a_long_name_gives_way_and_the_page_fits_a_small_window(services, at):
    surname = "Wolfeschlegelsteinhausenbergerdorff" * 4
    card = a_card(services, surname=surname)
    a_paper_of(services, card, residence="x" * 150)
    page = at(card)
    page.window().resize(853, 533)
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= 797
    assert page.minimumSizeHint().height() <= 451
    assert page.name_label.accessibleName() == f"Jana {surname}"
