"""No function and no statement of ours changes or deletes a line of a log or its strike."""

import ast
import re
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2
from tests.desk import open_desk
from tests.services import records

from kkc_desktop.domain.log_page import LogLine
from kkc_desktop.storage.incidents import Incidents

SOURCES = Path(__file__).parents[2] / "src" / "kkc_desktop"
KEPT = ("log_entries", "log_strikes")
CHANGING = re.compile(
    rf"\b(UPDATE|DELETE\s+FROM|REPLACE\s+INTO|INSERT\s+OR\s+REPLACE\s+INTO|DROP\s+TABLE)\s+"
    rf"(?:\w+\.)?({'|'.join(KEPT)})\b",
    re.IGNORECASE,
)
CHANGERS = {"change", "put", "replace", "delete", "update", "remove", "replace_all"}
SHELVES = ("_LOG", "_STRIKES", "strikes", "log")


def sources(suffix):
    return sorted(SOURCES.rglob(f"*{suffix}"))


@pytest.mark.parametrize("suffix", [".py", ".sql"])
def test_no_statement_changes_or_deletes_a_line(suffix):
    found = {
        f"{path.name}: {match[0]}"
        for path in sources(suffix)
        for match in CHANGING.finditer(path.read_text(encoding="utf-8"))
    }
    assert not found


def test_no_function_asks_the_shelf_of_lines_to_change_or_delete():
    """`tx.incidents.log.change(…)` and the like, over every call of the program."""
    found = {
        f"{path.name}:{call.lineno}"
        for path in sources(".py")
        if {"storage", "services"} & set(path.parts)
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in CHANGERS
        and _last_name(call.func.value) in SHELVES
    }
    assert not found


def _last_name(node):
    return getattr(node, "attr", getattr(node, "id", ""))


def test_the_repository_offers_no_way_to_change_a_line():
    offered = {name for name in vars(Incidents) if "log" in name and not name.startswith("_")}
    assert offered == {"add_log_entry", "last_log_line", "log_of"}


@pytest.fixture
def bare(tmp_path):
    """A bare connection to a file with a line and a struck line."""
    desk = open_desk(tmp_path / "stanice.kkc")
    incident_id = records.a_taken_notice(desk).incident.id
    entry = desk.incidents.log.write(incident_id, LogLine(text="Hlídka na místě"))
    desk.incidents.log.strike(entry.id, "přepsáno")
    with desk.workplace.database.bare() as connection:
        yield connection
    desk.workplace.database.close()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE log_entries SET text = 'nic'",
        "UPDATE log_entries SET occurred_at = recorded_at",
        "DELETE FROM log_entries",
        "INSERT OR REPLACE INTO log_entries SELECT * FROM log_entries",
        "UPDATE log_strikes SET reason = 'nic'",
        "DELETE FROM log_strikes",
        "INSERT OR REPLACE INTO log_strikes SELECT * FROM log_strikes",
    ],
)
def test_the_file_itself_refuses(bare, statement):
    before = [bare.execute(f"SELECT * FROM {table}").fetchall() for table in KEPT]
    with pytest.raises(dbapi2.DatabaseError, match="only added to"):
        bare.execute(statement)
    assert [bare.execute(f"SELECT * FROM {table}").fetchall() for table in KEPT] == before
