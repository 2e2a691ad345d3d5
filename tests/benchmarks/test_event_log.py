"""A log of two thousand lines and five hundred people: opened, written to and scrolled.

Each is measured beside what it is compared with in the same run, by turns; ratios are asserted with
a quarter of slack for a shared machine, milliseconds never.
"""

import gc
import sqlite3
import time
from contextlib import closing
from datetime import timedelta
from statistics import median

import pytest
from PySide6.QtSql import QSqlDatabase, QSqlTableModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView
from tests.benchmarks.measuring import SLACK, say
from tests.desk import open_desk
from tests.factories import KEYS, NOW, OFFICER_ID
from tests.services.calamity_desk import an_incident

from kkc_desktop.domain.gathering import GatheredPerson, GatheredPersonId
from kkc_desktop.domain.incident import LogEntry, LogEntryId
from kkc_desktop.domain.incident_lists import LogChannel, LogKind
from kkc_desktop.domain.log_page import LogLine
from kkc_desktop.storage.connection import connect
from kkc_desktop.ui.log_card import LogCard
from kkc_desktop.ui.style import Scheme, apply_style
from kkc_desktop.ui.time_line import TimeLine
from kkc_desktop.ui.time_line_delegate import ROW_HEIGHT
from kkc_desktop.ui.time_rows import time_row

LINES, PEOPLE = 2_000, 500
MOST_OF_OPENING, MOST_OF_A_LINE, MOST_OF_A_FRAME = 1.3, 2.2, 1.1
ROUNDS = 60
STEP = 37
WIDTH = 560


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A desk with a calamity of nothing and one of thousands of rows."""
    services = open_desk(tmp_path_factory.mktemp("desk") / "stanice.kkc")
    services.empty, services.full = (
        services.calamities.begin(name, from_incident_id=an_incident(services).id).incident.id
        for name in ("Prázdná kalamita", "Povodeň Zlaté Hory")
    )
    with services.workplace.database.transaction() as tx:
        first, _ = tx.incidents.last_log_line(services.full)
        for number in range(first + 1, LINES + 1):
            tx.incidents.add_log_entry(a_line(services.full, number))
        for band in range(1, PEOPLE + 1):
            tx.events.gathered.add(a_person(services.full, band))
    gc.collect()
    gc.freeze()  # as the desk does after its start
    yield services
    gc.unfreeze()
    services.workplace.database.close()


def a_line(incident_id, number):
    return LogEntry(
        id=LogEntryId(f"line-{number}"),
        incident_id=incident_id,
        number=number,
        occurred_at=NOW + timedelta(seconds=number),
        recorded_at=NOW + timedelta(seconds=number + (1_000 if number % 9 == 0 else 5)),
        recorded_by=OFFICER_ID,
        kind=LogKind.ENTRY,
        channel=LogChannel.TELEPHONE,
        counterpart="velitel zásahu",
        text=f"Čerpání zahájeno u domu {number}, elektřina vypnuta",
    )


def a_person(incident_id, band):
    return GatheredPerson(
        id=GatheredPersonId(f"person-{band}"),
        incident_id=incident_id,
        band=band,
        name=f"Jana Kovářová {band}",
        came_from="U Potoka",
        arrived_at=NOW,
        recorded_at=NOW,
        recorded_by=OFFICER_ID,
    )


def spent(work):
    """The processor's seconds of the work."""
    started = time.thread_time()
    work()
    return time.thread_time() - started


def by_turns(first, second, rounds=ROUNDS):
    """The seconds of both, measured by turns, and how often the first fits into the second."""
    times = [(spent(first), spent(second)) for _ in range(rounds)]
    ours, theirs = (median(column) for column in zip(*times, strict=True))
    return ours, theirs, median(a / b for a, b in times)


def test_opening_a_full_calamity_costs_little_more_than_an_empty_one(desk, qtbot, capsys):
    card = LogCard()
    qtbot.addWidget(card)
    card.serve(desk.incidents.log, desk.duty.name_of, desk.workplace.now)
    card.resize(340, 420)
    card.show()

    def opening(incident_id):
        def work():
            file = desk.incidents.open(incident_id)
            card.show_incident(file.incident.id, is_stored=True)

        return work

    full, empty, ratio = by_turns(opening(desk.full), opening(desk.empty))
    words = f"open {full * 1e3:.2f} ms of CPU, an empty one {empty * 1e3:.2f} ms"
    say(capsys, words, ratio, MOST_OF_OPENING)
    assert ratio <= MOST_OF_OPENING * SLACK


class BareLine:
    """The rows of one line written again under other ids, by SQLite alone.

    The line itself, the event's sum and the line of the trail; the index follows by its trigger.
    """

    def __init__(self, connection, incident_id):
        self.connection = connection
        self.incident_id = incident_id
        ask = connection.execute
        query = "SELECT * FROM log_entries WHERE incident_id = ? ORDER BY number DESC LIMIT 1"
        self.line = list(ask(query, (incident_id,)).fetchone())
        columns = [column[1] for column in ask("PRAGMA table_info(log_entries)")]
        self.places = columns.index("id"), columns.index("number")
        self.audit = list(ask("SELECT * FROM audit ORDER BY number DESC LIMIT 1").fetchone())

    def __call__(self, number):
        ask = self.connection.execute
        ask("BEGIN IMMEDIATE")
        query = "SELECT max(number) FROM log_entries WHERE incident_id = ?"
        (last,) = ask(query, (self.incident_id,)).fetchone()
        line, audit = list(self.line), list(self.audit)
        line[self.places[0]], line[self.places[1]] = f"bare-{number}", last + 1
        (audit[0],) = ask("SELECT max(number) + 1 FROM audit").fetchone()
        ask(
            "UPDATE event_sums SET total = ? WHERE incident_id = ?",
            (f"{number:064x}", self.incident_id),
        )
        for table, row in (("log_entries", line), ("audit", audit)):
            ask(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
        ask("COMMIT")


def test_a_line_costs_little_more_than_twice_its_bare_rows(desk, tmp_path, capsys):
    copy = tmp_path / "bare.kkc"
    with desk.workplace.database.bare() as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copy.write_bytes(desk.workplace.database.path.read_bytes())
    line = LogLine(text="Hlídka na místě, voda stoupá", counterpart="hlídka 214")
    with closing(connect(copy, KEYS.store)) as connection:
        bare = BareLine(connection, desk.full)
        numbers = iter(range(10_000))

        def ours():
            desk.incidents.log.write(desk.full, line)

        def theirs():
            bare(next(numbers))

        full, rows, ratio = by_turns(ours, theirs, 200)
    words = f"line {full * 1e3:.2f} ms of CPU, its rows {rows * 1e3:.2f} ms"
    say(capsys, words, ratio, MOST_OF_A_LINE)
    assert ratio <= MOST_OF_A_LINE * SLACK


@pytest.fixture
def bare_table(tmp_path, qapp):
    """The same lines in a plain SQLite file, read by Qt's own model."""
    path = tmp_path / "lines.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE lines (happened, text, counterpart, channel, written, by)")
        lines = (a_line("x", number) for number in range(1, LINES + 1))
        rows = [
            (f"{line.occurred_at:%H:%M}", line.text, line.counterpart, line.channel.label)
            + (f"zapsáno {line.recorded_at:%H:%M}", "Kubíček")
            for line in lines
        ]
        connection.executemany("INSERT INTO lines VALUES (?, ?, ?, ?, ?, ?)", rows)
    database = QSqlDatabase.addDatabase("QSQLITE", "lines")
    database.setDatabaseName(str(path))
    assert database.open()
    model = QSqlTableModel(None, database)
    model.setTable("lines")
    model.select()
    while model.canFetchMore():
        model.fetchMore()
    yield model
    model.clear()
    model.deleteLater()
    database.close()


def scrolled(view):
    """Moves the view by rows and paints it, there and back again."""
    bar = view.verticalScrollBar()

    def work():
        bar.setValue(bar.value() + STEP if bar.value() < bar.maximum() - STEP else 0)
        view.viewport().repaint()

    return work


def test_a_frame_of_scrolling_costs_what_qts_own_table_costs(qapp, qtbot, bare_table, capsys):
    """Qt's own table shows the same facts of as many rows in columns."""
    apply_style(qapp, Scheme.LIGHT)
    ours, theirs = TimeLine(), QTableView()
    late = timedelta(minutes=10)
    made = [a_line("x", number) for number in range(LINES, 0, -1)]
    ours.show_rows([time_row(line, "Kubíček", late, today=NOW.date()) for line in made])
    theirs.setModel(bare_table)
    theirs.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    theirs.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    for column in range(bare_table.columnCount()):
        theirs.setColumnWidth(column, WIDTH // bare_table.columnCount())
    for view in (ours, theirs):
        qtbot.addWidget(view)
        view.resize(WIDTH, 450)
        view.show()
    QApplication.processEvents()
    theirs.verticalHeader().hide()
    ours.verticalScrollBar().setValue(0)
    frame, peer, ratio = by_turns(scrolled(ours), scrolled(theirs), 300)
    words = f"frame {frame * 1e3:.2f} ms of CPU, Qt's own {peer * 1e3:.2f} ms"
    say(capsys, words, ratio, MOST_OF_A_FRAME)
    assert ratio <= MOST_OF_A_FRAME * SLACK
