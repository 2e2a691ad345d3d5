"""Advice at the counter: from the citizen's words to a stored record, by keys alone."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from tests.desk import Clock, open_desk
from tests.keys import press, type_text

from kkc_desktop.domain.advice_lists import AdviceForm, LeafletSize
from kkc_desktop.domain.knowledge import AdviceCategory
from kkc_desktop.domain.station import Role
from kkc_desktop.printing.pages import text_of
from kkc_desktop.ui.advice_page import AdvicePage
from kkc_desktop.ui.advice_rows import advice_lines, with_choice
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.verify_advice_dialog import VerifyAdviceDialog

WORDS = "volal mi policista, že mám převést peníze na bezpečný účet"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp):
    apply_style(qapp, Scheme.LIGHT)


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def desk(tmp_path, clock):
    services = open_desk(tmp_path / "kkc.db", clock)
    yield services
    services.workplace.database.close()


@pytest.fixture
def page(qtbot, desk):
    page = AdvicePage(desk.advising, desk.drafts, desk.documents.pictures, desk.verifying)
    qtbot.addWidget(page)
    page.resize(1084, 718)
    page.start(desk.advising.blank_advice())
    page.show()
    page.activateWindow()
    page.focus_first()
    yield page
    page.leaflet.preview.show_pdf(None, "")


def ask_for_help(page):
    """Types what the citizen says and goes to the sentences."""
    type_text(page.ui.citizen_words, WORDS)
    press(page.ui.citizen_words, Qt.Key.Key_Return)


def tick(page, count=1):
    for _ in range(count):
        press(page.parts.items, Qt.Key.Key_Space)
        press(page.parts.items, Qt.Key.Key_Down)


def test_words_become_a_stored_record_by_keys_alone(page, desk, qtbot):
    ask_for_help(page)
    tick(page, 2)
    with qtbot.waitSignal(page.saved) as saved:
        page.finish()
    (stored,) = desk.advising.page()
    assert stored.citizen_words == WORDS
    assert stored.topics == ("K06",)
    assert stored.items == ("K06-1", "K06-3")
    assert stored.evidence_number
    said = saved.args[0]
    assert stored.evidence_number in said.text
    assert said.act.place is Place.DOCUMENT
    assert said.act.template_code == "ZPR"
    assert said.act.advice_id == stored.id


def test_each_sentence_says_which_of_the_citizens_words_asked_for_it(page):
    ask_for_help(page)
    reasons = [line.reason for line in page.parts.items.lines()]
    assert reasons
    assert all(reason in WORDS for reason in reasons)


def test_enter_in_the_sentences_goes_on_to_the_target_group(page):
    ask_for_help(page)
    press(page.parts.items, Qt.Key.Key_Return)
    assert page.focusWidget() is page.ui.target_group


def test_down_from_the_words_reaches_the_topics_and_enter_their_sentences(page):
    press(page.ui.citizen_words, Qt.Key.Key_Down)
    press(page.parts.topics, Qt.Key.Key_Down)
    press(page.parts.topics, Qt.Key.Key_Return)
    assert page.focusWidget() is page.parts.items
    assert page.parts.items.current_id() == "K02-1"


def test_a_topic_chosen_by_hand_stays_when_the_words_change(page):
    press(page.ui.citizen_words, Qt.Key.Key_Down)
    press(page.parts.topics, Qt.Key.Key_Down)
    type_text(page.ui.citizen_words, WORDS)
    assert page.parts.topics.current_data() == "K02"


def test_ticks_of_another_topic_are_recorded_too(page, desk):
    ask_for_help(page)
    tick(page)
    page.parts.topics.select_data("K15")
    page.parts.items.enter()
    tick(page)
    page.finish()
    (stored,) = desk.advising.page()
    assert stored.topics == ("K15", "K06")
    assert stored.items == ("K06-1", "K15-1")


def test_finishing_without_a_sentence_names_the_way_out_and_stores_nothing(page, desk):
    type_text(page.ui.citizen_words, WORDS)
    page.finish()
    assert desk.advising.page() == []
    (problem,) = page.parts.problem_list.problems
    assert "mezerníkem" in problem.fix
    assert page.focusWidget() is page.parts.items


def test_finishing_with_a_leaflet_hands_it_to_the_printer(page, qtbot):
    ask_for_help(page)
    tick(page)
    page.ui.form.set_value(AdviceForm.SPOKEN_LEAFLET)
    page.ui.leaflet_copies.setValue(3)
    with qtbot.waitSignal(page.print_wanted) as wanted:
        page.finish()
    content, title, copies = wanted.args
    assert copies == 3
    assert content.startswith(b"%PDF")
    assert "Banka ani policie nikdy nežádá" in " ".join("".join(text_of(content)).split())
    assert "KKC" in title or "rad" in title


def test_spoken_advice_prints_nothing_and_names_no_leaflet(page, desk, qtbot):
    ask_for_help(page)
    tick(page)
    with qtbot.assertNotEmitted(page.print_wanted):
        page.finish()
    (stored,) = desk.advising.page()
    assert stored.leaflet_code == ""
    assert stored.leaflet_copies == 0


def test_the_record_says_which_text_of_the_leaflet_was_taken_home(page, desk):
    ask_for_help(page)
    tick(page)
    page.ui.form.set_value(AdviceForm.LEAFLET)
    page.ui.leaflet_size.set_value(LeafletSize.LARGE)
    page.ui.leaflet_copies.setValue(2)
    page.finish()
    (stored,) = desk.advising.page()
    assert (stored.leaflet_code, stored.leaflet_version) == ("L-06", "1")
    assert stored.leaflet_size is LeafletSize.LARGE
    assert stored.leaflet_copies == 2


def test_preview_shows_the_leaflet_of_the_topic(page, qtbot):
    ask_for_help(page)
    qtbot.waitUntil(lambda: page.leaflet.preview.page_count > 0)
    assert not page.leaflet.preview.picture.isNull()


def test_kept_advice_comes_back_with_ticks_fold_and_focus(page, desk, qtbot):
    ask_for_help(page)
    tick(page, 2)
    page.ui.more_fold.setChecked(True)
    type_text(page.ui.follow_up, "pozvánka na besedu")
    page.ui.follow_up.setFocus()
    with qtbot.waitSignal(page.kept):
        page.keep_now()
    (draft,) = desk.drafts.unfinished()
    page.start(desk.advising.blank_advice())
    page.restore(draft)
    page.focus_first()
    assert page.ui.citizen_words.text() == WORDS
    assert page.parts.items.ticked() == {"K06-1", "K06-3"}
    assert page.ui.follow_up.text() == "pozvánka na besedu"
    assert page.focusWidget() is page.ui.follow_up


def test_ctrl_s_keeps_a_draft_and_records_nothing(page, desk, qtbot):
    ask_for_help(page)
    with qtbot.waitSignal(page.saved):
        page.save()
    assert desk.advising.page() == []
    (draft,) = desk.drafts.unfinished()
    assert draft.title == "Preventivní rada"


def test_an_untouched_page_leaves_no_draft_behind(page, desk):
    page.save()
    page.leave()
    assert desk.drafts.unfinished() == ()


def test_recorded_advice_leaves_no_draft_and_cannot_be_changed(page, desk):
    ask_for_help(page)
    tick(page)
    page.save()
    page.finish()
    press(page.parts.items, Qt.Key.Key_Space)
    page.leave()
    assert desk.drafts.unfinished() == ()
    assert page.parts.items.ticked() == {"K06-1"}
    assert page.ui.citizen_words.isReadOnly()
    assert page.ui.finish_button.isHidden()


def test_stored_advice_shows_only_what_was_said(page, desk):
    ask_for_help(page)
    tick(page)
    page.finish()
    (stored,) = desk.advising.page()
    page.show_advice(desk.advising.open(stored.id))
    assert [line.item.id for line in page.parts.items.lines()] == ["K06-1"]
    assert page.parts.items_card.more_button.isHidden()


def test_leaflet_names_the_help_lines_of_its_topic_alone(page, desk):
    ask_for_help(page)
    (text,) = text_of(desk.advising.leaflet(page._record()))
    assert "158" in text
    assert "Toxikologické" not in text


def test_after_its_validity_a_sentence_can_be_neither_chosen_nor_ticked(page, clock):
    ask_for_help(page)
    clock.pass_by(days=400)
    page.start(page._record())
    lines = page.parts.items.lines()
    assert all(not line.is_printable for line in lines)
    assert "netiskne se" in lines[0].validity
    page.parts.items.enter()
    press(page.parts.items, Qt.Key.Key_Space)
    assert page.parts.items.ticked() == frozenset()
    index = page.parts.items.model().index(0)
    assert not index.flags() & Qt.ItemFlag.ItemIsEnabled


def test_a_tick_moves_nothing(page):
    ask_for_help(page)
    page.parts.items.doItemsLayout()
    first, last = page.parts.items.model().index(0), page.parts.items.model().index(3)
    before = page.parts.items.visualRect(last)
    press(page.parts.items, Qt.Key.Key_Space)
    page.parts.items.doItemsLayout()
    assert page.parts.items.visualRect(last) == before
    assert page.parts.items.visualRect(first).height() > 40


def test_a_screen_reader_hears_whether_the_sentence_was_said(page):
    ask_for_help(page)
    index = page.parts.items.currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("neřečeno: Banka")
    press(page.parts.items, Qt.Key.Key_Space)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("řečeno: Banka")


def test_a_click_on_the_words_of_a_sentence_ticks_it(page, qtbot):
    ask_for_help(page)
    items = page.parts.items
    items.doItemsLayout()
    middle = items.visualRect(items.model().index(1)).center()
    qtbot.mouseClick(items.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert items.ticked() == {items.lines()[1].item.id}


def test_small_window_gives_the_leaflets_column_up_and_keeps_the_problems(page):
    page.resize(797, 451)
    page.finish()
    assert page.ui.side_area.isHidden()
    assert page.parts.problem_line.isVisible()


def test_the_page_fits_the_smallest_window_of_the_full_layout(page):
    page.ui.more_fold.setChecked(True)
    hint = page.minimumSizeHint()
    assert hint.width() <= 1084
    assert hint.height() <= 662
    assert page.ui.body.minimumSizeHint().width() <= 1084


def test_advice_of_a_contact_takes_over_what_the_person_said(page, desk):
    page.start(replace(desk.advising.blank_advice(), contact_id="contact-1", citizen_words=WORDS))
    assert page.parts.topics.current_data() == "K06"
    page.leave()
    assert desk.drafts.unfinished() == ()


def test_sentences_without_a_hit_are_offered_all_and_suggested_ones_alone(desk):
    advising = desk.advising
    hits = advising.suggest(WORDS)
    phone = next(c for c in advising.categories if c.code == "K06")
    home = next(c for c in advising.categories if c.code == "K01")
    today = date(2026, 11, 22)
    few = advice_lines(phone, hits, (), today, show_all=False)
    assert 0 < len(few) < len(phone.items)
    assert len(advice_lines(phone, hits, (), today, show_all=True)) == len(phone.items)
    assert len(advice_lines(home, hits, (), today, show_all=False)) == len(home.items)


def test_leaflet_is_that_of_the_topic_that_was_spoken_about(desk):
    categories: tuple[AdviceCategory, ...] = desk.advising.categories
    blank = replace(desk.advising.blank_advice(), form=AdviceForm.SPOKEN_LEAFLET)
    spoken = with_choice(blank, categories, {"K06-1"}, "K01", desk.advising.leaflet_version)
    assert spoken.topics == ("K06",)
    assert spoken.leaflet_code == "L-06"
    assert spoken.leaflet_copies == 1


def test_what_expired_is_verified_by_the_head_alone_and_offered_again(page, desk, clock):
    ask_for_help(page)
    clock.pass_by(days=400)
    page.start(page._record())
    assert page.parts.verify_button.isHidden()
    desk.workplace.seat(replace(desk.workplace.officer, role=Role.HEAD))
    page.start(page._record())
    page.parts.verify_button.click()
    (dialog,) = page.findChildren(VerifyAdviceDialog)
    assert dialog.text.text().startswith("Banka ani policie")
    assert "policie.gov.cz" in dialog.source.text()
    dialog.verified_by.clear()
    dialog.perform()
    assert "kdo znění ověřil" in dialog.hint_label.text()
    type_text(dialog.verified_by, "por. Nová")
    dialog.perform()
    first = page.parts.items.lines()[0]
    assert first.item.id == "K06-1"
    assert first.is_printable
    assert "zdroj: policie.gov.cz" in first.validity


def test_a_draft_keeps_who_gave_a_name(page, desk, qtbot):
    ask_for_help(page)
    tick(page)
    person = replace(desk.advising.blank_person(page._record()), surname="Nová", given_names="Jana")
    page.who._take(person)
    page.keep_now()
    (draft,) = desk.drafts.unfinished()
    page.start(desk.advising.blank_advice())
    assert page.who.person is None
    page.restore(draft)
    assert page.who.person == person
    page.finish()
    (stored,) = desk.advising.page()
    assert desk.advising.person_of(stored).surname == "Nová"


def test_an_emptied_name_takes_the_person_away_again(page, desk):
    person = replace(desk.advising.blank_person(page._record()), surname="Nová")
    page.who._take(person)
    assert "O" in page.who.button.text()
    page.who._take(replace(person, surname=""))
    assert page.who.own == ()
    assert "bez osoby" in page.ui.state_line.text()
