"""A year of a hundred thousand contacts with what came of them, counted beside the bare reading."""

import gc
import time
from datetime import UTC, datetime

import pytest
from tests.benchmarks.measuring import SLACK, say
from tests.desk import Clock, open_desk
from tests.overview_desk import MadeUpYear

from kkc_desktop.domain.overview import EVERYTHING
from kkc_desktop.domain.period import Period
from kkc_desktop.storage.columns import moment_text

YEAR = Period.year(2026)
GOAL_MS = 300
READINGS = 5
"""How many times the work of the bare reading of the same rows the whole overview may take."""

COPIES = {"contacts": 249, "documents": 249, "advice": 249, "audit": 149, "persons": 29}
"""How often each row of the made-up year stands in the large one besides the row itself."""

_NEW_IDS = {
    "contacts": {"id": "id || '/' || n"},
    "documents": {"id": "id || '/' || n", "contact_id": "contact_id || '/' || n"},
    "advice": {"id": "id || '/' || n", "contact_id": "contact_id || '/' || n"},
    "persons": {"record_id": "record_id || '/' || n", "id": "id || '/' || n"},
    "audit": {"number": "number + n * 100000"},
}
BARE = (
    """SELECT id, arrived_at, first_contact_at, taken_over_at, closed_at, reason, channel, language,
        special_need, outcome FROM contacts WHERE recorded_at >= ? AND recorded_at < ?""",
    """SELECT id, template_code, recorded_at, closed_at, signed_at, state, correction_kind,
        instruction_answer, loss_manner FROM documents
        WHERE recorded_at >= ? AND recorded_at < ?""",
    """SELECT id, topics, target_group, leaflet_copies FROM advice
        WHERE recorded_at >= ? AND recorded_at < ?""",
    "SELECT number, act FROM audit WHERE recorded_at >= ? AND recorded_at < ?",
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """100,000 contacts, 25,000 documents and as much advice, 90,000 lines of the trail."""
    path = tmp_path_factory.mktemp("overview") / "stanice.kkc"
    services = open_desk(path, Clock(datetime(2027, 1, 5, 8, tzinfo=UTC)))
    with services.workplace.database.transaction() as tx:
        MadeUpYear(tx, seed=7).everything(400)
        bare = tx.connection.connection.dbapi_connection
        for table, copies in COPIES.items():
            multiply(bare, table, copies)
    with services.workplace.database.bare() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    yield services
    services.workplace.database.close()


def multiply(bare, table, copies):
    """Adds copies of every row; the triggers of a draft are not asked, they see drafts alone."""
    names = [row[1] for row in bare.execute(f"PRAGMA table_info({table})")]
    triggers = bare.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?", (table,)
    ).fetchall()
    for name, _ in triggers:
        bare.execute(f"DROP TRIGGER {name}")
    values = [_NEW_IDS[table].get(name, name) for name in names]
    bare.execute(
        f"""WITH RECURSIVE copy(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM copy WHERE n < {copies})
        INSERT INTO {table} ({", ".join(names)})
        SELECT {", ".join(values)} FROM {table}, copy"""  # noqa: S608 (names of our own tables)
    )
    for _, statement in triggers:
        bare.execute(statement)


@pytest.fixture
def as_in_the_program():
    """Python's clearing away waits for the window, as `ui/collector.py` has it."""
    gc.disable()
    yield
    gc.enable()


def worked(work):
    """The processor's milliseconds of the work."""
    started = time.process_time()
    work()
    return (time.process_time() - started) * 1000


def bare_reading(desk):
    """The same rows read and thrown away."""
    bounds = (moment_text(YEAR.start), moment_text(YEAR.end))
    with desk.workplace.database.reading() as tx:
        bare = tx.connection.connection.dbapi_connection
        return sum(len(bare.execute(each, bounds).fetchall()) for each in BARE)


def test_a_year_is_counted_in_a_few_bare_readings_and_tells_how_far_it_is(
    desk, as_in_the_program, capsys
):
    heard = []

    def count():
        return desk.overviews.overview(
            YEAR, progress=lambda done, total: heard.append((done, total))
        )

    assert count().figure("contacts").value == 100_000
    assert bare_reading(desk) > 200_000
    floor = min(worked(lambda: bare_reading(desk)) for _ in range(3))
    times = sorted(worked(count) for _ in range(3))
    with desk.workplace.database.reading() as tx:
        reading = worked(
            lambda: tx.overview_facts.of(YEAR, EVERYTHING, lambda words: "", lambda: None)
        )
    ratio = times[0] / floor
    words = f"a year of 100,000 contacts {times[0]:.0f} ms of work, {GOAL_MS} without progress"
    words = f"{words}, its facts {reading:.0f} ms, the bare rows {floor:.0f} ms"
    say(capsys, words, ratio, READINGS)
    assert heard[-1] == (len(set(heard)),) * 2
    assert ratio <= READINGS * SLACK
