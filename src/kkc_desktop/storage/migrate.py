"""Brings a database to the current shape by Alembic, all versions in one transaction.

Imported only when a database is made or its version differs: Alembic costs a third of a second.
"""

from pathlib import Path

from alembic import command, op
from alembic.config import Config
from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from kkc_desktop.storage.made_cards import seal_made_cards
from kkc_desktop.storage.transaction import Transaction

FIRST_WITH_CARDS = "0005"
MIGRATIONS = Path(__file__).parent / "migrations"
VERSIONS = [MIGRATIONS / "versions"]


def upgrade(connection: Connection) -> None:
    """Runs every version that the database lacks, inside the connection's open transaction."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(str(folder) for folder in VERSIONS))
    config.attributes["connection"] = connection
    connection.begin()  # tells Alembic that a transaction is open, which it must leave open
    command.upgrade(config, "head")


def upgrade_sealed(transaction: Transaction, version: str) -> None:
    """The same for a station with a keyed trail, which learns of what the versions made."""
    upgrade(transaction.connection)
    if version < FIRST_WITH_CARDS:
        seal_made_cards(transaction)


def run_script(name: str) -> None:
    """Runs the statements of one SQL file that lies beside the versions."""
    for statement in statements((MIGRATIONS / "versions" / name).read_text(encoding="utf-8")):
        op.get_bind().exec_driver_sql(statement)


def statements(script: str) -> list[str]:
    """The script cut at the ends of its statements; a trigger's body stays whole."""
    found, part = [], ""
    for line in script.splitlines(keepends=True):
        part += line
        if dbapi2.complete_statement(part):
            found.append(part)
            part = ""
    return found
