"""The migrated database is what the tables say, and an older one is brought there whole."""

import re
from contextlib import closing

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from tests.factories import KEYS, NOW, a_contact

import kkc_desktop.storage.account_tables
import kkc_desktop.storage.desk_tables
import kkc_desktop.storage.document_tables
import kkc_desktop.storage.duty_tables
import kkc_desktop.storage.event_tables
import kkc_desktop.storage.incident_tables
import kkc_desktop.storage.paper_tables
import kkc_desktop.storage.people_tables  # noqa: F401 (all add their tables to METADATA)
from kkc_desktop.domain.errors import DatabaseTooNew
from kkc_desktop.storage import database as database_module
from kkc_desktop.storage import migrate
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.database import CURRENT_VERSION, Database
from kkc_desktop.storage.tables import METADATA

OWN_OF_SQLITE = re.compile(
    r"sqlite_|alembic_version|search_entries|names_index|words_index|log_index"
    r"|spelled_index|person_index|known_names"
)
NEXT_VERSION = '''"""A version that does not exist yet."""

from alembic import op

revision = "{revision}"
down_revision = "{down_revision}"


def upgrade() -> None:
    op.execute("CREATE TABLE hereafter_{revision} (id INTEGER NOT NULL) STRICT")
    {then}
'''


def bare(sql):
    """The statement without its line breaks and spaces."""
    return re.sub(r"\s+", "", sql)


def shape_of(path):
    """Name to statement of every table and index in the file."""
    with closing(connect(path, KEYS.store)) as connection:
        rows = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type IN ('table', 'index') AND sql <> ''"
        )
        return {name: bare(sql) for name, sql in rows if not OWN_OF_SQLITE.match(name)}


def test_the_migrated_database_is_what_the_tables_say(path):
    dialect = sqlite.dialect()
    described = {
        table.name: bare(str(CreateTable(table).compile(dialect=dialect)))
        for table in METADATA.tables.values()
    } | {
        index.name: bare(str(CreateIndex(index).compile(dialect=dialect)))
        for table in METADATA.tables.values()
        for index in table.indexes
    }
    assert shape_of(path) == described


def test_every_table_is_strict(path):
    with closing(connect(path, KEYS.store)) as connection:
        rows = connection.execute("PRAGMA table_list").fetchall()
    loose = [name for _, name, kind, _, _, strict in rows if kind == "table" and not strict]
    assert [name for name in loose if not name.startswith("sqlite_")] == ["alembic_version"]


def test_the_programs_version_is_the_last_migration():
    config = Config()
    config.set_main_option("script_location", str(migrate.MIGRATIONS))
    config.set_main_option("path_separator", "newline")
    assert ScriptDirectory.from_config(config).get_heads() == [CURRENT_VERSION]


@pytest.fixture
def later_versions(tmp_path, monkeypatch):
    """Gives the program versions that do not exist yet; call with the last statement to run."""

    def add(revision, down_revision, then=""):
        name = tmp_path / "versions" / f"{revision}_hereafter.py"
        name.parent.mkdir(exist_ok=True)
        text = NEXT_VERSION.format(revision=revision, down_revision=down_revision, then=then)
        name.write_text(text, encoding="utf-8")
        monkeypatch.setattr(migrate, "VERSIONS", [*migrate.VERSIONS[:1], name.parent])
        monkeypatch.setattr(database_module, "CURRENT_VERSION", revision)

    return add


def with_a_contact(path):
    """Stores one contact and closes the file again."""
    database = Database.open(path, KEYS)
    with database.transaction() as transaction:
        transaction.contacts.add(a_contact())
    database.close()


def test_an_older_database_is_copied_and_brought_up_to_date(path, later_versions):
    with_a_contact(path)
    later_versions("0007", "0006")
    later_versions("0008", "0007")
    database = Database.open(path, KEYS)
    with database.reading() as reading:
        assert reading.contacts.get("contact-1") == a_contact()
    database.close()
    assert {"hereafter_0007", "hereafter_0008"} <= set(shape_of(path))
    copy = path.with_name("kkc-0006.zaloha")
    assert "hereafter_0007" not in shape_of(copy)
    with closing(connect(copy, KEYS.store)) as connection:
        assert connection.execute("SELECT id FROM contacts").fetchall() == [("contact-1",)]
    assert copy.stat().st_mode & 0o777 == 0o600
    Database.open(path, KEYS).close()


def test_an_upgrade_that_fails_half_way_leaves_the_old_database_whole(path, later_versions):
    with_a_contact(path)
    before = shape_of(path)
    later_versions("0007", "0006")
    later_versions("0008", "0007", then='raise OSError("power cut")')
    with pytest.raises(OSError, match="power cut"):
        Database.open(path, KEYS)
    assert shape_of(path) == before
    with closing(connect(path, KEYS.store)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == ("0006",)


def test_data_of_a_newer_program_are_left_alone(path, later_versions, monkeypatch):
    later_versions("0007", "0006")
    Database.open(path, KEYS).close()
    monkeypatch.undo()
    newer = path.read_bytes()
    with pytest.raises(DatabaseTooNew) as refused:
        Database.open(path, KEYS)
    assert "novější verze" in refused.value.text
    assert path.read_bytes() == newer


def test_a_new_database_says_when_it_was_made(tmp_path):
    path = tmp_path / "new" / "kkc.db"
    Database.create(path, NOW, KEYS).close()
    with closing(connect(path, KEYS.store)) as connection:
        (made,) = connection.execute("SELECT created_at FROM origin").fetchone()
    assert made == "2026-11-22T08:05:00.000000+00:00"
