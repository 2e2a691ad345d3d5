"""A card of hostile texts: shown as text, printed letter by letter, kept or refused in words."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from tests.known_people import a_paper_of, stated
from tests.naughty.corpus import CORE, KEPT
from tests.naughty.test_event_printed import missing_in
from tests.naughty.test_shown import (
    LONGEST,
    MARKUP,
    PASTES,
    content,
    dressed_up,
    lines_of,
    underlined,
)

from kkc_desktop.domain.card_words import CARD_LABELS
from kkc_desktop.domain.errors import NotComplete
from kkc_desktop.domain.person_card import PersonCard
from kkc_desktop.domain.person_lists import FlagKind
from kkc_desktop.domain.typed_text import clean_text
from kkc_desktop.ui.card_dialog import CardDialog
from kkc_desktop.ui.person_dialogs import FlagDialog, FlagEndDialog, merge_dialog, unmerge_dialog
from kkc_desktop.ui.person_page import PersonPage
from kkc_desktop.ui.style import Scheme, apply_style

JOINED = " ".join(CORE)[:LONGEST]
each_text = pytest.mark.parametrize("text", [MARKUP, JOINED], ids=["markup", "core"])


@pytest.fixture(autouse=True)
def dressed(qapp):
    apply_style(qapp, Scheme.LIGHT)


def texts_of(card):
    """The fields of a card that a person writes."""
    named = [f.name for f in fields(PersonCard) if isinstance(getattr(card, f.name), str)]
    return [name for name in named if name in CARD_LABELS]


def hostile_card(desk, text):
    blank = desk.person_files.blank()
    return replace(blank, **dict.fromkeys(texts_of(blank), text))


def known(desk, text):
    """Two cards of one hostile person with a flag and a paper that says otherwise."""
    files, born = desk.person_files, desk.workplace.today() - timedelta(days=9999)
    card = files.keep(replace(hostile_card(desk, text), born_on=born))
    files.keep(replace(hostile_card(desk, f"{text}x"), surname=text, born_on=born))
    until = desk.workplace.today() + timedelta(days=9)
    desk.person_flags.add(card.id, FlagKind.OTHER, text, until)
    a_paper_of(desk, replace(card, surname="Malá"), residence=f"{text} 12")
    files.keep(replace(files.read(card.id).card, surname=text, residence=f"{text} 13"))
    return files.read(card.id)


def page_of(desk):
    return PersonPage(
        desk.person_files,
        desk.person_flags,
        desk.person_merging,
        desk.known_people.reveal_birth_number,
    )


def check(qtbot, widget):
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    assert dressed_up(widget) == []
    assert underlined(widget) == []
    widget.grab()


@each_text
def test_the_page_of_a_person_shows_it_as_text(desk, qtbot, text):
    file, page = known(desk, text), page_of(desk)
    assert file.flags
    assert file.alike
    assert file.notes
    page.show_file(file)
    check(qtbot, page)


@each_text
def test_every_dialog_of_a_person_shows_it_as_text(desk, qtbot, text):
    file, merging, now = known(desk, text), desk.person_merging, desk.workplace.now
    end, other = desk.person_flags.usual_end(), file.alike[0].card
    desk.workplace.now.pass_by(minutes=1)

    def nothing(*_):
        return None

    check(qtbot, CardDialog(file.card, nothing, desk.person_files.problems, now))
    check(qtbot, FlagDialog(nothing, end, now))
    check(qtbot, FlagEndDialog(file.flags[0], nothing, nothing, end, now))
    check(qtbot, merge_dialog(file.card, other, {}, nothing))
    merge = merging.merge(file.card, other, {}, text)
    desk.workplace.now.pass_by(minutes=1)
    desk.person_files.keep(replace(desk.person_files.read(file.card.id).card, note="nové"))
    check(qtbot, unmerge_dialog(merging.preview(merge), nothing))


def test_whatever_is_pasted_into_the_form_of_a_card_stands_there(desk, qtbot):
    files = desk.person_files
    dialog = CardDialog(files.blank(), files.keep, files.problems, desk.workplace.now)
    qtbot.addWidget(dialog)
    dialog.show()
    clipboard = QGuiApplication.clipboard()
    lines = lines_of(dialog)
    assert len(lines) > 15
    for line in lines:
        for text in CORE:
            line.clear()
            clipboard.setText(text)
            line.paste()
            assert clean_text(content(line)) == clean_text(text), line.objectName()
        line.clear()
        clipboard.setText(PASTES["one word"])
        line.paste()
        QApplication.processEvents()  # only then is it said that it was refused
        assert content(line) == "", line.objectName()


def test_a_card_comes_back_letter_by_letter_and_so_do_the_two_of_a_merge(desk):
    for text in filter(str.strip, KEPT[::5]):
        if len(text) > LONGEST:
            continue
        cards = [desk.person_files.keep(hostile_card(desk, text)) for _ in "ab"]
        desk.workplace.now.pass_by(minutes=1)
        merge = desk.person_merging.merge(*cards, {}, "stejná osoba")
        desk.person_merging.unmerge(merge, "omyl")
        for card in cards:
            assert desk.person_files.read(card.id).card == card


@pytest.mark.parametrize("text", ["\0", "\ud800", "x" * 60_001], ids=["nul", "half", "long"])
def test_what_cannot_be_kept_is_refused_in_words(desk, text):
    with pytest.raises(NotComplete):
        desk.person_files.keep(replace(desk.person_files.blank(), surname="Malá", note=text))
    card = desk.person_files.keep(hostile_card(desk, "Malá"))
    with pytest.raises(NotComplete):
        desk.person_flags.add(card.id, FlagKind.OTHER, f"x{text}", desk.workplace.today())


def test_the_overview_prints_every_letter(desk):
    for text in filter(str.strip, KEPT[::9]):
        if len(text) > LONGEST:
            continue
        card = desk.person_files.keep(hostile_card(desk, text))
        assert missing_in(desk.person_files.sheet(card.id), [text]) == []


def test_a_known_person_of_hostile_texts_is_filled_in_as_they_are(desk):
    for text in CORE:
        card = desk.person_files.keep(hostile_card(desk, f"x{text}"[:LONGEST]))
        assert stated(card).surname == card.surname
