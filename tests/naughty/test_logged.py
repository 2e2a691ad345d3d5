"""The technical log holds one line for each thing it says, and nothing that anybody typed."""

import logging
import re
from logging.handlers import RotatingFileHandler

import pytest
from PySide6.QtCore import QtMsgType
from tests.naughty.corpus import KEPT

from kkc_desktop.domain.errors import StorageUnavailable
from kkc_desktop.ui import errors, qt_messages

LINES = [text for text in KEPT if len(text.splitlines()) > 1]
TYPED = [text for text in KEPT if len(text) > 12]


@pytest.fixture
def written(tmp_path):
    """What stands in a log file kept as the program keeps its own."""
    path = tmp_path / "kkc.log"
    handler = RotatingFileHandler(path, encoding="utf-8")
    root = logging.getLogger()
    root.addHandler(handler)
    yield lambda: path.read_text(encoding="utf-8")
    root.removeHandler(handler)
    handler.close()


def test_a_message_of_qt_is_one_line_whatever_it_quotes(written):
    for text in LINES:
        qt_messages._log(QtMsgType.QtWarningMsg, None, text)
    assert len(written().splitlines()) == len(LINES)


def test_an_error_shown_at_the_desk_leaves_only_its_kind_in_the_log(written, monkeypatch):
    monkeypatch.setattr(errors, "show_error", lambda *_: None)
    for text in TYPED:
        with errors.guarded(None):
            raise StorageUnavailable(text, text)
    assert written().splitlines() == ["StorageUnavailable"] * len(TYPED)


def test_a_bug_leaves_the_place_in_the_program_and_no_text():
    for text in TYPED:
        with pytest.raises(ValueError, match=re.escape(text)) as bug:
            raise ValueError(text)
        assert text not in errors.details_of(ValueError, bug.tb)
