"""The SQLAlchemy engine over our own connections, imported with the first transaction.

Every transaction begins by our own word: IMMEDIATE for writing, so that two writers wait for each
other instead of failing half-way; by default SQLite would not even roll back a changed schema.
"""

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from kkc_desktop.domain.errors import KkcError
from kkc_desktop.storage.failures import explained, spoils_connection
from kkc_desktop.storage.transaction import Transaction

WRITING, READING = "BEGIN IMMEDIATE", "BEGIN"
_MOST_CONNECTIONS = 2  # with the one of Database itself, three


def make_engine(connect: Callable[[], dbapi2.Connection]) -> Engine:
    """An engine whose few connections are made by `connect` and kept."""
    return create_engine(
        "sqlite:///kkc.db",
        module=dbapi2,
        creator=connect,
        poolclass=QueuePool,
        pool_size=_MOST_CONNECTIONS,
        max_overflow=0,
        pool_use_lifo=True,  # by turns, each would throw its pages away after the other's save
        hide_parameters=True,  # an error must not carry what was typed into a log
    )


@contextmanager
def borrowed(engine: Engine) -> Iterator[dbapi2.Connection]:
    """One of the few connections outside any transaction, closed when it is given back."""
    with closing(engine.raw_connection()) as lent:
        try:
            yield lent.dbapi_connection
        finally:
            lent.detach()


@contextmanager
def begun(engine: Engine, words: str) -> Iterator[Connection]:
    """A connection inside a transaction: kept when the block ends, undone by any error.

    SQLAlchemy is not told: its own transaction would cost a save more than SQLite's. What is not
    kept is undone where the connection is given back.
    """
    try:
        with engine.connect() as connection:
            bare: dbapi2.Connection = connection.connection.dbapi_connection
            bare.execute(words)
            yield connection
            bare.commit()
    except DBAPIError as error:
        _raise_explained(engine, error.orig, error)
    except dbapi2.Error as error:
        _raise_explained(engine, error, error)
    except (UnicodeEncodeError, OverflowError) as error:
        raise KkcError(
            "Záznam nebyl uložen: obsahuje poškozený znak nebo příliš velké číslo.",
            "Smažte naposledy vložený text nebo opravte číslo a uložte znovu.",
        ) from error


@contextmanager
def writing(engine: Engine, audit_key: bytes) -> Iterator[Transaction]:
    """The repositories inside a transaction that may write."""
    with begun(engine, WRITING) as connection:
        yield Transaction(connection, audit_key)


@contextmanager
def reading(engine: Engine, audit_key: bytes) -> Iterator[Transaction]:
    """The repositories over one unchanging picture of the data."""
    with begun(engine, READING) as connection:
        yield Transaction(connection, audit_key)


def _raise_explained(engine: Engine, cause: BaseException | None, error: Exception) -> None:
    if not isinstance(cause, dbapi2.Error):
        raise error
    if spoils_connection(cause):
        engine.dispose()  # the next transaction opens the file anew
    raise explained(cause) or error from error
