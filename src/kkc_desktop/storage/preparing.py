"""Makes the successor of a database file beside it: one closed file without a log."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kkc_desktop.storage.anchor import Anchor, anchor_of, write_anchor
from kkc_desktop.storage.connection import connect
from kkc_desktop.storage.contents import contents_of, last_numbers_of
from kkc_desktop.storage.database import CURRENT_VERSION
from kkc_desktop.storage.engine import make_engine, writing
from kkc_desktop.storage.keys import Keys
from kkc_desktop.storage.swap import prepared
from kkc_desktop.storage.transaction import Transaction

READ_ONLY = "mode=ro&immutable=1"
"""Only for a file that nobody writes to: SQLite makes no log and no lock beside it."""


@contextmanager
def writing_into(path: Path, keys: Keys, *, is_keyed: bool = True) -> Iterator[Transaction]:
    """One transaction in a file that nothing else has open, brought up to date before.

    Without `is_keyed` the trail has no seals yet and the caller sets them all.
    """
    with closing(connect(path, keys.store)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
        version = contents_of(connection).schema_version
    engine = make_engine(lambda: connect(path, keys.store))
    try:
        with writing(engine, keys.audit) as transaction:
            if version < CURRENT_VERSION:
                from kkc_desktop.storage.migrate import upgrade, upgrade_sealed

                if is_keyed:
                    upgrade_sealed(transaction, version)
                else:
                    upgrade(transaction.connection)
            yield transaction
    finally:
        engine.dispose()


def prepare_anchor(database_path: Path, keys: Keys) -> Anchor:
    """The anchor of the prepared database, prepared beside it."""
    with closing(connect(prepared(database_path), keys.store, READ_ONLY)) as connection:
        contents = contents_of(connection)
        anchor = Anchor(
            number=contents.audit_number,
            chain=contents.audit_chain,
            last_numbers=last_numbers_of(connection),
        )
    write_anchor(prepared(anchor_of(database_path)), keys.audit, anchor)
    return anchor
