"""What the first paint may load and ask: counted, so that no slow machine can blur it."""

import pytest
from tests.desk import put_blank
from tests.factories import KEYS, NOW, OFFICER_ID
from tests.start_probe import UP_TO_THE_FIRST_PAINT, said_by

from kkc_desktop.storage import glance
from kkc_desktop.storage.database import Database

MOST_MODULES = 190
HEAVY = {"sqlalchemy", "alembic", "reportlab", "pikepdf", "pypdfium2", "segno", "stdnum"}
MOST_STATEMENTS = 5


@pytest.fixture
def folder(tmp_path):
    """A station's data."""
    put_blank(tmp_path / "stanice.kkc")
    return tmp_path


def test_the_sign_in_window_loads_few_modules_and_nothing_heavy(folder, tmp_path):
    loaded = said_by(UP_TO_THE_FIRST_PAINT, folder, tmp_path / "compiled").split()
    assert "kkc_desktop.ui.duty_dialog" in loaded
    assert HEAVY.isdisjoint(loaded)
    assert len(loaded) <= MOST_MODULES, sorted(loaded)


def test_the_start_page_is_read_with_few_statements(folder):
    database = Database.open(folder / "stanice.kkc", KEYS)
    statements = []
    database._now_open.connection.set_trace_callback(statements.append)
    glance.read_glance(database._now_open.connection, NOW, OFFICER_ID)
    database.close()
    assert 0 < len([s for s in statements if not s.startswith("PRAGMA")]) <= MOST_STATEMENTS
