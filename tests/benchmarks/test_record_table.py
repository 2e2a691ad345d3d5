"""A list of a million records beside one of a thousand, and beside Qt's own table of SQL."""

import random
import sqlite3
from datetime import timedelta
from functools import partial
from statistics import median
from uuid import UUID

import pytest
from PySide6.QtSql import QSqlDatabase, QSqlTableModel
from PySide6.QtWidgets import QApplication
from tests.benchmarks.measuring import SLACK, milliseconds, say, worst
from tests.benchmarks.test_thousand import resident
from tests.desk import open_desk
from tests.factories import NOW, a_contact

from kkc_desktop.domain.audit import RecordKind
from kkc_desktop.domain.code_lists import ContactChannel, ContactOutcome
from kkc_desktop.domain.record_list import ListQuery
from kkc_desktop.storage.columns import moment_text
from kkc_desktop.storage.contacts import Contacts
from kkc_desktop.storage.record_rows import RowQuestion
from kkc_desktop.ui.background import wait_for_workers
from kkc_desktop.ui.page import Place
from kkc_desktop.ui.record_lists import record_list
from kkc_desktop.ui.style import Scheme, apply_style

MANY, FEW = 1_000_000, 1_000
PAINT_GOAL, FRAME_GOAL, ORDER_GOAL = 1.3, 1.1, 20
MEMORY_GOAL_MIB, JUMP_GOAL = 25, 2
BATCH = 50_000
ROUNDS = 9
KIND = RecordKind.CONTACT


def fill(services, count):
    """Stores so many contacts, one every seven minutes, the last of them now."""
    chance = random.Random(7)
    channels, outcomes = [*ContactChannel.__members__], [*ContactOutcome.__members__]
    shelf = Contacts.shelf
    row = dict(zip(shelf.names, shelf.row_of(a_contact()), strict=True))
    with services.workplace.database.transaction() as transaction:
        bare = transaction.connection.connection.dbapi_connection
        for start in range(0, count, BATCH):
            rows = []
            for number in range(start, min(start + BATCH, count)):
                at = NOW - timedelta(minutes=7 * (count - number))
                row |= {
                    "id": str(UUID(int=chance.getrandbits(128))),
                    "evidence_number": f"KKC-OL4-2026-{number % 1_000_000:06d}",
                    "ticket": f"{chr(65 + number % 5)}\u00a0{number % 99 + 1}",
                    "arrived_at": moment_text(at),
                    "closed_at": moment_text(at + timedelta(minutes=20)),
                    "channel": chance.choice(channels),
                    "outcome": chance.choice(outcomes),
                }
                rows.append(tuple(row.values()))
            bare.executemany(shelf._insert, rows)


@pytest.fixture(scope="module")
def desks(tmp_path_factory):
    """A desk of a million contacts and one of a thousand."""
    folder = tmp_path_factory.mktemp("lists")
    found = []
    for count in (MANY, FEW):
        services = open_desk(folder / f"{count}.kkc")
        fill(services, count)
        found.append(services)
    yield found
    for services in found:
        services.workplace.database.close()


@pytest.fixture
def opened(qtbot, qapp):
    """Opens the list of contacts and paints it."""
    apply_style(qapp, Scheme.LIGHT)

    def open_list(services):
        page = record_list(Place.CONTACTS, services)
        qtbot.addWidget(page)
        page.resize(1084, 718)
        page.show()
        page.refresh()
        page.repaint()
        return page

    return open_list


def settled(qtbot, page):
    qtbot.waitUntil(lambda: page.reading.places is not None, timeout=60_000)
    return page


def scroll(view, row):
    view.scrollTo(view.model().index(row, 0))
    QApplication.processEvents()


def test_a_million_rows_open_as_a_thousand_do(qtbot, desks, opened, capsys):
    many, few = desks
    pages = []
    times = {many: [], few: []}
    for services in (many, few):
        opened(services).reading.stop()  # what is imported and compiled once
    for _ in range(ROUNDS):
        for services in (many, few):
            times[services].append(milliseconds(lambda s=services: pages.append(opened(s))))
            pages[-1].reading.stop()
            pages[-1].hide()
            wait_for_workers()
    ratio = median(m / f for m, f in zip(times[many], times[few], strict=True))
    words = f"list of 1 000 000 painted {median(times[many]):.0f} ms"
    say(capsys, f"{words}, of 1 000 {median(times[few]):.0f} ms", ratio, PAINT_GOAL)
    assert ratio <= PAINT_GOAL * SLACK


def test_the_last_row_and_any_other_is_near_and_memory_stays_small(qtbot, desks, opened, capsys):
    many, few = desks
    short = opened(few)
    near = median(milliseconds(partial(scroll, short.table, row)) for row in range(0, FEW, 31))
    short.hide()
    database = many.workplace.database
    with database.reading() as one, database.reading() as other:  # fills SQLite's own caches
        for transaction in (one, other):
            transaction.record_rows.places(RowQuestion(kind=KIND))
            transaction.record_rows.states(
                RowQuestion(kind=KIND, ranks={"state": ("CLOSED", "WAITING")})
            )
    before = resident()
    page = opened(many)
    at_once = milliseconds(lambda: scroll(page.table, MANY - 1))
    settled(qtbot, page)
    jumps = []
    for row in range(0, MANY, MANY // 97):
        jumps.append(milliseconds(partial(scroll, page.table, row)))
    last = milliseconds(lambda: scroll(page.table, MANY - 1))
    grown = (resident() - before) / 2**20
    words = (
        f"last row at once {at_once:.0f} ms, later {last:.0f} ms, any row {median(jumps):.0f} ms"
    )
    say(capsys, f"{words}; in a list of 1 000 {near:.0f} ms", last / near, JUMP_GOAL)
    say(capsys, f"memory of a million rows {grown:.1f} MiB", grown / MEMORY_GOAL_MIB, 1)
    assert page.model.rowCount() == MANY
    assert page.model.index(MANY - 1, 1).data() == "KKC-OL4-2026-000000"
    assert grown <= MEMORY_GOAL_MIB * SLACK


def test_a_frame_of_scrolling_costs_what_qts_own_table_does(qtbot, desks, opened, tmp_path, capsys):
    page = settled(qtbot, opened(desks[0]))
    peer = sql_table(tmp_path / "peer.sqlite", page, opened(desks[1]))
    ours, theirs = [], []
    for row in range(200, 5_000, 13):
        ours.append(milliseconds(partial(scroll, page.table, row)))
        theirs.append(milliseconds(partial(scroll, peer, row)))
    ratio = median(o / t for o, t in zip(ours, theirs, strict=True))
    words = f"frame {median(ours):.1f} ms, worst {worst(ours):.1f} ms, QSqlTableModel "
    say(capsys, f"{words}{median(theirs):.1f} ms", ratio, FRAME_GOAL)
    assert ratio <= FRAME_GOAL * SLACK


def sql_table(path, page, twin):
    """Qt's own model over a plain file of the same cells, in the table of a page like it."""
    columns = range(page.model.columnCount())
    with sqlite3.connect(path) as plain:
        plain.execute(f"CREATE TABLE t ({', '.join(f'c{n} TEXT' for n in columns)})")
        rows = [[page.model.index(row, column).data() for column in columns] for row in range(256)]
        marks = ", ".join("?" for _ in columns)
        plain.executemany(f"INSERT INTO t VALUES ({marks})", rows * 100)
    database = QSqlDatabase.addDatabase("QSQLITE", "peer")
    database.setDatabaseName(str(path))
    assert database.open()
    model = QSqlTableModel(None, database)
    model.setTable("t")
    model.select()
    while model.canFetchMore():
        model.fetchMore()
    twin.table.setModel(model)
    for number in columns:
        twin.table.setItemDelegateForColumn(number, None)
    return twin.table


def test_another_order_costs_a_few_readings_of_the_rows(desks, capsys):
    many, _ = desks

    def read_all():
        with many.workplace.database.reading() as transaction:
            query = "SELECT total(length(channel)), count(handler_id) FROM contacts"
            transaction.connection.exec_driver_sql(query).one()

    read_all()
    floor = milliseconds(read_all)
    for field in ("channel", "number", "handler"):
        spent = milliseconds(partial(many.record_lists.places, KIND, ListQuery(order=field)))
        words = f"a million rows by {field} {spent:.0f} ms beside the window, read {floor:.0f} ms"
        say(capsys, words, spent / floor, ORDER_GOAL)
        assert spent / floor <= ORDER_GOAL * SLACK, field
