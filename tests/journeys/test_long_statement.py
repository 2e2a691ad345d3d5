"""A statement of many pages: pasted at the counter, saved, closed and printed letter by letter."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.journeys.counter import CTRL, whole_text
from tests.journeys.test_walk_in_report import REPORT, REST
from tests.keys import type_text

Key = Qt.Key
NAMES = list(REPORT)
BEFORE, AFTER = NAMES[: NAMES.index("statement")], NAMES[NAMES.index("statement") + 1 :]
SENTENCE = "Kolo stálo u školy a odjel na něm muž v čepici, říká svědkyně Žofie. "


def of_length(letters):
    """Plain sentences, exactly so many letters, none of them a blank at the end."""
    return (SENTENCE * (letters // len(SENTENCE) + 1))[: letters - 1] + "."


@pytest.mark.parametrize("letters", [5_000, 50_000])
def test_a_pasted_statement_of_many_pages_is_saved_closed_and_printed(counter, letters, tray):
    statement = of_length(letters)
    counter.begins("PTO")
    counter.fills(**{name: REPORT[name] for name in BEFORE})
    counter.goes_to("statement")
    QApplication.clipboard().setText(statement)
    counter.press(Key.Key_V, modifier=CTRL)
    type_text(counter.focused, " Dopsáno.")
    counter.press(Key.Key_S, modifier=CTRL)
    document_id = counter.page.dossier.document.id
    told = f"{statement} Dopsáno."
    assert counter.services.documents.open(document_id).document.statement == told
    counter.fills(**{name: REPORT[name] for name in AFTER} | REST)
    paper = counter.closes_and_prints()
    assert counter.services.documents.open(document_id).document.statement == told
    printed = whole_text(paper.content)
    assert printed.count("muž") == told.count("muž")
    assert "Dopsáno." in printed
    assert len(tray) == 1
