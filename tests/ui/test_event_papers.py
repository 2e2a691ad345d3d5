"""Papers of an event by keys: the menu of Ctrl+P, and the next notice of a calamity."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.keys import press, type_text

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.incident_lists import Hazard
from kkc_desktop.printing.pages import text_of
from kkc_desktop.storage.integrity import verify
from kkc_desktop.ui.page import Place, Wish

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def menu(qtbot):
    """The menu that was opened."""
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    return QApplication.activePopupWidget()


def words_of(shown):
    return [action.text().replace("&", "").replace("\u00a0", " ") for action in shown.actions()]


def letters_of(shown):
    texts = [action.text() for action in shown.actions()]
    return [text[text.index("&") + 1].casefold() for text in texts]


def test_ctrl_p_on_a_stored_incident_offers_its_papers_the_notice_first(board, flood, qtbot):
    member = flood.members[0].incident
    board.window.go(Wish(place=Place.INCIDENT, record_id=member.id))
    board.press(Key.Key_P, CTRL)
    shown = menu(qtbot)
    assert words_of(shown) == [
        "Hlášení o události",
        "Karta k předání, hlášení č. 1",
        "Situační zpráva",
        "Deník",
        "Přehled vyrozumění",
        "Seznam osob ve středisku",
        "Vyhodnocení a přijatá opatření",
        "Závěrečné vyhodnocení",
    ]
    assert len(set(letters_of(shown))) == len(letters_of(shown))
    assert shown.activeAction() is shown.actions()[0]
    press(shown, Key.Key_S)
    assert board.window.place is Place.DOCUMENT
    document = board.page.dossier.document
    assert (document.template_code, document.incident_id) == ("SZ", member.id)
    assert document.report_number == 1


def test_ctrl_p_on_the_board_offers_the_papers_of_the_whole(board, flood, qtbot):
    board.open(flood.incident.id)
    board.press(Key.Key_P, CTRL)
    shown = menu(qtbot)
    assert words_of(shown)[:2] == ["Situační zpráva č. 1", "Karta k předání, hlášení č. 1"]
    assert len(set(letters_of(shown))) == len(letters_of(shown))
    press(shown, Key.Key_D)
    document = board.page.dossier.document
    assert (document.template_code, document.incident_id) == ("DEN", flood.incident.id)


def test_the_next_notice_of_a_calamity_is_taken_by_keys_and_said_on_its_card(
    board, desk, clock, flood, qtbot
):
    clock.pass_by(minutes=20)
    board.open(flood.incident.id)
    board.look.change_button.setFocus()
    board.press(Key.Key_Space)
    dialog = board.dialog()
    assert dialog.focusWidget() is dialog.lines["description"]
    board.press(Key.Key_Return, CTRL)
    assert "Nic se nezměnilo" in dialog.hint_label.text()
    dialog.counts["endangered_count"].setFocus()
    type_text(board.focused, "250")
    dialog.hazards.set_value((Hazard.WATER,))
    board.press(Key.Key_Return, CTRL)
    notice = board.page.picture.notice
    assert (notice.number, notice.endangered_count, notice.hazards) == (2, 250, (Hazard.WATER,))
    assert any("hlášení č.\u00a02" in text for text in board.log(flood.incident.id))
    found = verify(desk.workplace.database).breaches
    assert not [each for each in found if each.record_kind is RecordKind.INCIDENT]
    board.press(Key.Key_P, CTRL)
    shown = menu(qtbot)
    assert words_of(shown)[1] == "Karta k předání, hlášení č. 2"
    press(shown, Key.Key_K)
    board.dialog().done(0)
    file = desk.calamities.file(flood.incident.id)
    (page,) = text_of(desk.operations_card.sheet(file))
    assert "250" in page
    assert "změna" in page


def test_the_situation_of_an_ended_calamity_is_not_changed(board, desk, flood):
    desk.calamities.end(flood.incident.id)
    board.open(flood.incident.id)
    assert board.look.change_button.isHidden()
