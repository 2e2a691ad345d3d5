"""Every job by keys, every input with a name, Tab as it is read, and nothing moves."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit
from tests.journeys.counter import CTRL, whole_text
from tests.journeys.screens import (
    SCREENS,
    accessible_name,
    card_of,
    ground_of,
    parts_of,
    place_on,
    stops_of,
)

from kkc_desktop.domain.document_lists import (
    CopyHandover,
    DocumentState,
    ExplanationRegime,
    InstructionAnswer,
    ObjectionsState,
)

Key = Qt.Key
HORSE = "Příliš žluťoučký kůň úpěl ďábelské ódy"
FORMS = {
    "UZ": {"act_subject": "hlídka", "act_place": "Konice", "statement": HORSE},
    "UZV": {
        "act_place": "Konice",
        "act_ended_at": "0905",
        "act_subject": "poškození závory",
        "explanation_regime": ExplanationRegime.POLICE_ACT.label,
        "surname": "Ґедзь",
        "given_names": "Олександра",
        "instruction_answer": InstructionAnswer.UNDERSTOOD.label,
        "statement": HORSE,
        "objections_state": ObjectionsState.NONE.label,
        "copy_handover": CopyHandover.DECLINED.label,
    },
    "POO": {
        "surname": "Dvořáková",
        "given_names": "Jana",
        "event_place": "Konice",
        "event_time": "dnes ráno",
        "event_summary": HORSE,
        "reported_at": "0900",
    },
    "PPP": {"act_place": "Konice", "Popis": HORSE},
    "OMU": {
        "event_place": "Konice",
        "event_time": "dnes ráno",
        "event_summary": HORSE,
        "reported_at": "0900",
    },
    "KZ": {"referral_matter": "přepis vozidla", "referral_place": HORSE},
    "PSL": {"handover_to": "por. Pavel Noční", "handover_equipment": HORSE},
    "OPP": {
        "reported_person": "neznámá osoba",
        "event_place": "Konice",
        "event_time": "dnes ráno",
        "statement": HORSE,
    },
}


@pytest.mark.parametrize("code", FORMS)
def test_each_paper_is_filled_closed_and_printed_by_keys_alone(counter, tray, code):
    counter.begins(code)
    counter.fills(**FORMS[code])
    paper = counter.closes_and_prints()
    assert counter.page.document.state is DocumentState.CLOSED
    text = whole_text(paper.content)
    assert HORSE in text
    assert [sheet.text for sheet in tray] == [text]


@pytest.mark.parametrize("screen", SCREENS)
def test_every_input_has_a_name_and_tab_goes_as_it_is_read(counter, screen):
    SCREENS[screen](counter)
    for part in parts_of(counter):
        stops = stops_of(counter.window)
        unnamed = [describe(widget) for widget in stops if not accessible_name(widget)]
        assert not unnamed, f"{part}: without a name"
        backwards = [
            f"{describe(before)} then {describe(after)}"
            for before, after in zip(stops, stops[1:], strict=False)
            if card_of(before) is card_of(after) and is_backwards(before, after)
        ]
        assert not backwards, f"{part}: Tab goes back"


@pytest.mark.parametrize("screen", ["contact", "advice", "incident", "PTO", "UZV", "OMU"])
def test_nothing_moves_when_it_is_focused_or_has_a_problem(counter, screen):
    SCREENS[screen](counter)
    for part in parts_of(counter):
        before = places(counter)
        for _ in before:
            counter.press(Key.Key_Tab)
        assert not moved(before, places(counter)), f"{part}: something moved under the caret"
    before = places(counter)
    counter.press(Key.Key_Return, modifier=CTRL)
    assert not moved(before, places(counter))


def moved(before, after):
    """The inputs that are not where they were; one whose words changed is another one."""
    return {
        name: (before[name], where)
        for name, where in after.items()
        if before.get(name, where) != where
    }


def describe(widget):
    return f"{type(widget).__name__} {widget.objectName()} {accessible_name(widget)}".strip()


def is_backwards(before, after):
    """Whether the eye goes up or left from one to the other, except to the next column."""
    ground = ground_of(before)
    ground = ground if ground.isAncestorOf(after) else before.window()
    one, two = place_on(ground, before), place_on(ground, after)
    is_above = two.bottom() < one.top()
    is_beside = not is_above and two.top() <= one.bottom()
    return (is_above and two.left() <= one.left()) or (is_beside and two.right() < one.left())


def places(counter):
    """Where each input lies when the page has settled, by its name."""
    QApplication.processEvents()
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)
    inputs = [w for kind in kinds for w in counter.window.findChildren(kind) if w.isVisible()]
    return {describe(widget): place_on(ground_of(widget), widget).getRect() for widget in inputs}
