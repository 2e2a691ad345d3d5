"""Search: hits by kind while it is typed, the reason of each, and a trail without the text."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from tests.desk import open_desk
from tests.factories import NOW, a_contact, a_person
from tests.keys import press

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.dossier import Visit
from kkc_desktop.ui.hit_rows import (
    COMMANDS,
    CONTACTS,
    DOCUMENTS,
    Command,
    matched_spans,
)
from kkc_desktop.ui.page import Place, Wish
from kkc_desktop.ui.search_page import SearchPage
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.widgets.plain_label import PlainLabel

TITLE = "Protokol o trestním oznámení"
PROTOCOL = Wish(place=Place.DOCUMENT, template_code="PTO", errand=TITLE)
CONTACT = Wish(place=Place.CONTACT, errand="Nový kontakt")
COMMANDS_OF_TODAY = (
    Command(words="Nový kontakt", wish=CONTACT, key="F2", icon="contact"),
    Command(words="Nový dokument", wish=Wish(place=Place.DOCUMENT, errand="Nový dokument")),
    Command(words="Preventivní rada", wish=Wish(place=Place.ADVICE, errand="Preventivní rada")),
    Command(words=TITLE, wish=PROTOCOL),
)


@pytest.fixture(scope="module", autouse=True)
def dressed(qapp):
    apply_style(qapp, Scheme.LIGHT)


@pytest.fixture
def desk(tmp_path):
    services = open_desk(tmp_path / "kkc.db")
    yield services
    services.workplace.database.close()


@pytest.fixture
def page(qtbot, desk):
    page = SearchPage(desk.finding, lambda: COMMANDS_OF_TODAY)
    qtbot.addWidget(page)
    page.resize(1084, 718)
    page.show()
    return page


def index(desk, kind, record_id, names="", title="Záznam", text="", days=0):
    """Makes a record findable without going through its form."""
    with desk.workplace.database.transaction() as transaction:
        transaction.search.index(
            kind,
            record_id,
            number=f"KKC-KON-2026-{record_id[-1]:0>6}",
            names=names,
            text=text,
            title=title,
            detail=f"KKC-KON-2026-{record_id[-1]:0>6}",
            recorded_at=NOW - timedelta(days=days),
        )


def trail(desk):
    with desk.workplace.database.reading() as transaction:
        return list(transaction.audit.all())


def titles(page):
    return [row.title for row in page.hits.rows()]


def test_a_registered_person_is_found_without_hacky_and_opened_by_enter(page, desk, qtbot):
    visit = Visit(contact=a_contact(revision=0), persons=(a_person(record_id="contact-1"),))
    registered = desk.reception.register(visit)
    page.search("dvorak")
    page.step(1)
    with qtbot.waitSignal(page.wanted) as wanted:
        page.open_current()
    line = trail(desk)[-1]
    assert line.act is Act.SEARCH
    wish = Wish(place=Place.CONTACT, record_id=registered.contact.id, search_line=line.number)
    assert wanted.args == [wish]


def test_a_record_names_nobody_on_the_list_nor_in_the_preview(page, desk):
    contact = replace(a_contact(revision=0), subject="pan Dvořák ztratil peněženku")
    desk.reception.register(Visit(contact=contact, persons=(a_person(record_id=contact.id),)))
    page.search("dvorak jana")
    page.step(1)
    shown = [row.all_words for row in page.hits.rows() if row.kind is CONTACTS]
    shown += [label.text() for label in page.preview.values.values()]
    shown.append(page.preview.title_label.text())
    assert page.preview.title_label.text() == "Kontakt A\u00a01"
    assert "dvořák" not in " ".join(shown).lower()


def test_a_person_on_the_list_is_a_surname_an_initial_and_a_year(page, desk):
    contact = a_contact(revision=0)
    person = a_person(record_id=contact.id, residence="Kafkova 12, 779 00 Olomouc")
    desk.reception.register(Visit(contact=contact, persons=(person,)))
    page.search("dvorakova")
    head, row = page.hits.rows()[:2]
    assert (head.title, row.title, row.detail) == ("Osoby", "Dvořáková J., 1985", "Olomouc")
    assert row.why == "shoda bez háčků"
    assert row.wish == Wish(place=Place.PERSON, record_id=person.id)


def test_hits_stand_under_the_head_of_their_kind(page, desk):
    index(desk, RecordKind.DOCUMENT, "d1", "Dvořák Petr", "Protokol")
    index(desk, RecordKind.CONTACT, "c1", "Dvořák Jan Petr", "Kontakt A\u00a01")
    page.search("petr dvořák")
    assert titles(page) == ["Kontakty", "Kontakt A\u00a01", "Dokumenty", "Protokol"]


def test_arrows_step_over_heads_and_stay_at_the_ends(page, desk):
    index(desk, RecordKind.DOCUMENT, "d1", "Petr Dvořák", "Protokol")
    index(desk, RecordKind.CONTACT, "c1", "Petr Dvořák", "Kontakt")
    page.search("petr dvořák")
    walked = [page.hits.current().title]
    for steps in (1, 1, -1, -1):
        page.step(steps)
        walked.append(page.hits.current().title)
    assert walked == ["Kontakt", "Protokol", "Protokol", "Kontakt", "Kontakt"]


def test_command_is_found_by_its_words_and_says_its_key(page, qtbot):
    page.search("kont no")
    (head, command) = page.hits.rows()
    assert head.title == "Příkazy"
    assert (command.title, command.key) == ("Nový kontakt", "F2")
    with qtbot.waitSignal(page.wanted) as wanted:
        press(page.hits, Qt.Key.Key_Return)
    assert wanted.args == [CONTACT]


@pytest.mark.parametrize("typed", [">", "/", " > ", ">nov kon", "/NOVÝ", "> novy"])
def test_after_the_sign_only_commands_are_found_and_no_search_is_logged(page, desk, typed):
    index(desk, RecordKind.CONTACT, "c1", "Nový Konrád", "Kontakt")
    before = len(trail(desk))
    page.search(typed)
    assert titles(page)[:2] == ["Příkazy", "Nový kontakt"]
    assert "Kontakty" not in titles(page)
    page.refresh()
    assert titles(page)[0] == "Příkazy"
    page.keep_now()
    assert len(trail(desk)) == before


def test_an_unknown_command_is_said_to_be_none(page):
    page.search(">xyzzy 9")
    assert page.empty.isVisible()
    assert "Takový příkaz tu není" in [w.text() for w in page.empty.findChildren(PlainLabel)]


def test_kind_of_document_is_begun_by_its_name(page, qtbot):
    page.search("protokol ozn")
    with qtbot.waitSignal(page.wanted) as wanted:
        page.open_current()
    assert wanted.args == [PROTOCOL]


def test_many_hits_of_one_kind_leave_room_for_the_others(page, desk):
    for number in range(9):
        index(desk, RecordKind.CONTACT, f"c{number}", "Dvořák", f"Kontakt {number}", days=number)
    index(desk, RecordKind.DOCUMENT, "d1", "Dvořák", "Protokol")
    page.search("dvořák")
    more = page.hits.rows()[7]
    assert more.title == "dalších 3 – jen kontakty"
    page.hits.choose(more)
    page.open_current()
    assert len(titles(page)) == 10
    assert page.chips[CONTACTS].isChecked()


def test_chips_count_every_kind_and_choose_one(page, desk):
    index(desk, RecordKind.CONTACT, "c1", "Nový Jan", "Kontakt")
    page.search("nov")
    assert page.chips[None].text() == "Vše\u00a03"
    assert page.chips[COMMANDS].text() == "Příkazy\u00a02"
    assert not page.chips[DOCUMENTS].isEnabled()
    page.chips[CONTACTS].click()
    assert titles(page) == ["Kontakty", "Kontakt"]


def test_a_chip_without_hits_gives_way_to_all(page, desk):
    index(desk, RecordKind.CONTACT, "c1", "Nový Jan", "Kontakt")
    page.search("nový jan")
    page.chips[CONTACTS].click()
    page.search("preventivní")
    assert page.chips[None].isChecked()
    assert titles(page) == ["Příkazy", "Preventivní rada"]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Napište číslo, jméno nebo slova"),
        ("d", "Napište aspoň dva znaky"),
        ("xyzzy 7", "Nic nenalezeno"),
    ],
)
def test_emptiness_says_what_to_type_next(page, typed, words):
    page.search(typed)
    assert page.empty.isVisible()
    assert words in [label.text() for label in page.empty.findChildren(type(page.title_label))]


def test_title_quotes_the_query_and_counts_in_czech(page, desk):
    for number in range(2):
        index(desk, RecordKind.CONTACT, f"c{number}", "Dvořák", "Kontakt")
    page.search("dvorak")
    assert page.title_label.text() == "Hledání „dvorak“"
    assert page.count_label.text().startswith("4\u00a0nálezy · ")


def test_typing_leaves_one_line_in_the_trail_and_no_text(page, desk):
    index(desk, RecordKind.CONTACT, "c1", "Dvořák", "Kontakt")
    before = len(trail(desk))
    for typed in ("dv", "dvo", "dvorak"):
        page.search(typed)
    assert len(trail(desk)) == before
    page.keep_now()
    page.keep_now()
    (line,) = trail(desk)[before:]
    assert line.act is Act.SEARCH
    assert "nálezů 1" in line.reason
    assert "dvorak" not in line.reason


def test_the_chosen_kind_is_logged_as_the_filter(page, desk):
    index(desk, RecordKind.CONTACT, "c1", "Dvořák", "Kontakt")
    index(desk, RecordKind.ADVICE, "a1", "Dvořák", "Rada")
    page.search("dvorak")
    page.keep_now()
    page.chips[CONTACTS].click()
    page.keep_now()
    lines = [(line.record_kind, line.reason[-8:]) for line in trail(desk)]
    assert lines[-2:] == [(RecordKind.NONE, "nálezů 2"), (RecordKind.CONTACT, "nálezů 1")]


def test_search_settles_by_itself_once_the_typing_rests(page, desk, qtbot):
    page.search("dvorak")
    qtbot.waitUntil(lambda: any(line.act is Act.SEARCH for line in trail(desk)), timeout=3000)


def test_coming_back_keeps_the_chosen_hit_and_adds_no_line_to_the_trail(page, desk):
    for number in range(3):
        index(desk, RecordKind.CONTACT, f"c{number}", "Dvořák", f"Kontakt {number}")
    page.search("dvorak")
    page.step(1)
    page.keep_now()
    chosen, lines = page.hits.current(), len(trail(desk))
    page.refresh()
    page.keep_now()
    assert page.hits.current() == chosen
    assert len(trail(desk)) == lines


def test_the_preview_follows_once_the_typing_rests_and_a_step_at_once(page, desk, qtbot):
    index(desk, RecordKind.CONTACT, "contact-1", names="Novotný", title="První")
    index(desk, RecordKind.CONTACT, "contact-2", names="Novák", title="Druhý", days=1)
    for typed in ("nov", "nova", "novak"):
        page.search(typed)
        assert page.preview.title_label.text() == ""
    qtbot.waitUntil(lambda: page.preview.title_label.text() == "Druhý")
    page.search("nov")
    page.step(1)
    shown = page.hits.current().title
    assert page.preview.title_label.text() == shown


def test_preview_gives_way_in_a_small_window(page, qapp):
    page.resize(797, 451)
    qapp.processEvents()
    assert page.aside.isHidden()
    assert page.minimumSizeHint().width() <= 797


def known(desk):
    """A person who was here, found as the first hit."""
    contact = a_contact(revision=0)
    person = a_person(record_id=contact.id, birth_number="855228/1235", phone="603 214 587")
    desk.reception.register(Visit(contact=contact, persons=(person,)))
    return person


@pytest.fixture
def looking(qtbot, desk):
    """The page as the desk builds it, with the previews of people."""
    page = SearchPage(desk.finding, tuple, desk.known_people)
    qtbot.addWidget(page)
    page.resize(1084, 718)
    page.show()
    return page


def consultations(desk):
    return [line for line in trail(desk) if line.act is Act.CONSULT]


def test_a_person_is_previewed_once_the_choice_rests_and_that_is_logged(looking, desk, qtbot):
    person = known(desk)
    looking.search("dvorakova")
    assert looking.aside.currentWidget() is looking.preview
    assert not consultations(desk)
    qtbot.waitUntil(lambda: looking.aside.currentWidget() is looking.aside.person, timeout=5_000)
    (line,) = consultations(desk)
    assert (line.record_kind, line.record_id) == (RecordKind.PERSON, person.id)
    shown = looking.aside.person
    assert shown.title_label.text() == "Jana Marie Dvořáková"
    assert shown.values["birth_number"].text() == "855228/····"
    assert shown.values["phone"].text() == "603 214 587"


def test_arrows_through_people_leave_no_trace(looking, desk):
    known(desk)
    looking.search("dvorakova")
    looking.step(1)
    looking.keep_now()
    looking.aside.look_now()
    assert not consultations(desk)


def test_a_birth_number_is_uncovered_by_an_act_of_its_own(looking, desk):
    known(desk)
    looking.search("dvorakova")
    looking.aside.look_now()
    looking.aside.person.show_button.click()
    assert looking.aside.person.values["birth_number"].text() == "855228/1235"
    assert consultations(desk)[-1].reason == "zobrazení rodného čísla"


def test_ctrl_enter_begins_a_contact_with_the_chosen_person(looking, desk, qtbot):
    person = known(desk)
    looking.search("dvorakova")
    with qtbot.waitSignal(looking.wanted) as wanted:
        looking.finish()
    assert wanted.args == [Wish(place=Place.CONTACT, card_id=person.id)]


def test_who_is_not_found_can_be_written_down_by_the_typed_name(page, qtbot):
    page.search("novkova")
    rows = [row for row in page.hits.rows() if row.kind is COMMANDS][1:]
    assert [row.title for row in rows] == [
        "Nový kontakt, příjmení „Novkova“",
        "Nová karta osoby „Novkova“",
    ]
    assert rows[0].wish == Wish(place=Place.CONTACT, surname="Novkova")
    assert rows[1].wish == Wish(place=Place.PERSONS, text="Novkova")
    page.search("850315")
    assert not [row for row in page.hits.rows() if row.kind is COMMANDS]


def test_typed_letters_stand_out_where_words_begin():
    assert matched_spans("Nový kontakt", "kont nov") == [(0, 3), (5, 9)]
    assert matched_spans("Nový kontakt", "akt") == []
    assert matched_spans("Krádež – Žádost", "zad") == [(9, 12)]
