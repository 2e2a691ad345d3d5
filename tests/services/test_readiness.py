"""The readiness check: every kind of fault is named, one broken check never hides the others."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import time

import pytest
from tests.desk import Clock, open_desk
from tests.factories import KEYS, NOW
from tests.services.conftest import OVERSEER

from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.errors import DatabaseDamaged, DeskLocked
from kkc_desktop.domain.outage import KitLine
from kkc_desktop.domain.readiness import CheckKind, CheckState, Devices, Printer
from kkc_desktop.domain.readiness_supplies import FEWEST_FORMS
from kkc_desktop.domain.safekeeping import BackupRun, Safekeeping
from kkc_desktop.printing.pages import text_of
from kkc_desktop.storage import connection as connection_module
from kkc_desktop.storage.anchor import anchor_of
from kkc_desktop.storage.database import Database

READY = Devices(printers=(Printer(name="HP", is_default=True),))
RED, AMBER, GREEN = CheckState.RED, CheckState.AMBER, CheckState.GREEN


@pytest.fixture
def clock():
    """Stands at the time of the files, which no test can choose."""
    return Clock(datetime.fromtimestamp(time(), UTC) + timedelta(minutes=1))


class CalledOff(Exception):
    """What a person's Esc raises in the middle of the check."""


def found(desk, kind, devices=READY):
    checks = desk.readiness.check(devices).checks
    return next(check for check in checks if check.kind is kind)


def write(desk, query, *values):
    """Changes the data past the program's rules, as nobody should be able to."""
    connection = desk.workplace.database._now_open.connection
    connection.execute("DROP TRIGGER IF EXISTS audit_update_locked")
    connection.execute("DROP TRIGGER IF EXISTS numbers_delete_locked")
    connection.execute(query, values)


def test_everything_is_looked_at_once_and_kept(desk, trail):
    told = []
    report = desk.readiness.check(READY, lambda done, total: told.append((done, total)))
    assert [check.kind for check in report.checks] == list(CheckKind)
    assert told == [(done, len(CheckKind)) for done in range(len(CheckKind) + 1)]
    assert desk.readiness.last() == report
    assert trail() == [(Act.CHECK_READINESS, "kontrola-1")]
    assert desk.readiness.check(READY).number == 2


def test_a_well_kept_station_has_only_what_the_shipped_texts_lack(desk, tmp_path_factory):
    backed_up(desk, place=str(tmp_path_factory.mktemp("druhy disk")))
    desk.outage.make((KitLine(template_code="UZ", count=FEWEST_FORMS),))
    states = {check.kind: check.state for check in desk.readiness.check(READY).checks}
    assert states.pop(CheckKind.SCANNER) is CheckState.NOT_APPLICABLE
    assert states.pop(CheckKind.BACKUP) in (GREEN, AMBER)  # both folders may lie on one disk
    states.pop(CheckKind.HELP_LINES)
    assert set(states.values()) == {GREEN}, states


def backed_up(desk, *, place, age=timedelta(), failure=""):
    now = desk.workplace.now()
    with desk.workplace.database.transaction() as tx:
        tx.safekeeping.put(Safekeeping(backup_place=place, recovery_confirmed_at=now))
        tx.backup_runs.add(BackupRun(made_at=now - age, place=place))
        if failure:
            tx.backup_runs.add(BackupRun(made_at=now, place=place, failure=failure))


def test_a_cancelled_check_keeps_nothing(desk, trail):
    def stop(done, _total):
        if done == 3:
            raise CalledOff

    with pytest.raises(CalledOff):
        desk.readiness.check(READY, stop)
    assert desk.readiness.last() is None
    assert trail() == []


def test_a_desk_locked_meanwhile_calls_the_check_off(desk, trail):
    keys = desk.workplace.database.keys

    def lock(done, _total):
        if done == 3:
            desk.duty.lock()

    with pytest.raises(DeskLocked):
        desk.readiness.check(READY, lock)
    desk.workplace.database.unseal(keys)
    assert [act for act, _ in trail()] == [Act.LOCK]


def test_a_check_that_breaks_is_red_and_the_others_are_made(desk, monkeypatch):
    def break_down():
        raise ZeroDivisionError

    monkeypatch.setattr(desk.workplace.templates, "current", break_down)
    report = desk.readiness.check(READY)
    assert [check.kind for check in report.checks] == list(CheckKind)
    broken = next(check for check in report.checks if check.kind is CheckKind.TEMPLATES)
    assert broken.state is RED
    assert broken.words == "Nepodařilo se zkontrolovat. Chyba programu (ZeroDivisionError)."
    assert broken.fix


def test_a_pack_that_cannot_be_read_is_a_warning_and_a_kind_out_of_force_is_red(desk, monkeypatch):
    shelf = desk.workplace.templates
    assert found(desk, CheckKind.TEMPLATES).state is GREEN
    monkeypatch.setattr(shelf, "faults", lambda: ("Sadu nelze přečíst.",))
    check = found(desk, CheckKind.TEMPLATES)
    assert (check.state, check.words) == (AMBER, "Sadu nelze přečíst.")
    kinds = shelf.current()
    monkeypatch.setattr(shelf, "current", lambda: kinds[1:])
    check = found(desk, CheckKind.TEMPLATES)
    assert check.state is RED
    assert kinds[0].code in check.words


def test_a_clock_behind_the_trail_is_red(desk, clock):
    desk.readiness.check(READY)
    clock.pass_by(days=-2)
    check = found(desk, CheckKind.CLOCK)
    assert check.state is RED
    assert check.words == "Hodiny se vrátily o\u00a02\u00a0dny."


def test_a_clock_behind_the_files_is_red(desk, clock):
    clock.pass_by(days=-1)
    check = found(desk, CheckKind.CLOCK)
    assert check.state is RED
    assert "vrátily" in check.words


def test_a_line_changed_behind_the_programs_back_is_named(desk):
    for _ in range(3):
        desk.readiness.check(READY)
    assert found(desk, CheckKind.TRAIL).state is GREEN
    write(desk, "UPDATE audit SET reason = 'jinak' WHERE number = 2")
    check = found(desk, CheckKind.TRAIL)
    assert check.state is RED
    assert "2" in check.words


def test_an_anchor_put_back_is_told(desk, tmp_path):
    path = anchor_of(desk.workplace.database.path)
    desk.readiness.check(READY)
    desk.workplace.database.anchor.rest()
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    desk.workplace.database.anchor.compare(desk.workplace.database._now_open.connection)
    check = found(desk, CheckKind.TRAIL)
    assert check.state is RED
    assert check.words == "Kotva auditní stopy byla změněna."


def test_a_hole_in_the_register_is_red_and_a_whole_one_says_the_next_number(desk):
    year = desk.workplace.now().year
    with desk.workplace.database.transaction() as tx:
        for record_id in ("a", "b", "c"):
            tx.numbers.issue("KON", year, RecordKind.CONTACT, record_id, NOW)
    assert found(desk, CheckKind.NUMBERS).words == f"Bez mezer, další je KKC-KON-{year}-000004."
    write(desk, "DELETE FROM numbers WHERE sequence = 2")
    assert found(desk, CheckKind.NUMBERS).state is RED


@pytest.mark.parametrize(
    ("age", "failure", "state"),
    [
        (timedelta(minutes=20), "Disk není připojený.", RED),
        (timedelta(days=5), "", RED),
    ],
)
def test_a_failed_or_old_backup_is_red(desk, age, failure, state):
    backed_up(desk, place="/media/zalohy", age=age, failure=failure)
    check = found(desk, CheckKind.BACKUP)
    assert check.state is state
    assert failure in check.words


def test_a_backup_beside_the_data_is_only_a_warning(desk, tmp_path):
    backed_up(desk, place=str(tmp_path))
    check = found(desk, CheckKind.BACKUP)
    assert check.state is AMBER
    assert "stejném disku" in check.words


def test_a_plain_copy_left_in_the_folder_is_red(desk, tmp_path):
    (tmp_path / "stanice-nesifrovana-2026-11-22.kkc").write_bytes(b"x")
    check = found(desk, CheckKind.PLAIN_COPY)
    assert check.state is RED
    assert "stanice-nesifrovana-2026-11-22.kkc" in check.words


@pytest.mark.parametrize(
    ("printers", "state"),
    [
        ((), RED),
        ((Printer(name="HP"),), AMBER),
        ((Printer(name="HP", is_default=True, is_offline=True),), RED),
        ((Printer(name="HP", is_default=True), Printer(name="B", is_offline=True)), GREEN),
    ],
)
def test_the_usual_printer_has_to_work(desk, printers, state):
    assert found(desk, CheckKind.PRINTER, Devices(printers=printers)).state is state


def test_an_exercise_needs_no_backup(desk):
    workplace = desk.workplace
    workplace.adopt(replace(workplace.station, is_exercise=True))
    assert found(desk, CheckKind.BACKUP).state is CheckState.NOT_APPLICABLE
    assert found(desk, CheckKind.RECOVERY_KEY).state is CheckState.NOT_APPLICABLE


def test_days_without_red_count_from_the_last_red_check(desk, clock):
    assert desk.readiness.days_without_red() == 0
    assert desk.readiness.check(Devices()).red_count
    clock.pass_by(days=3)
    assert desk.readiness.days_without_red() == 3
    desk.readiness.check(Devices())
    assert desk.readiness.days_without_red() == 0


def test_the_overseer_may_check_too(desk):
    desk.workplace.seat(desk.duty.begin(OVERSEER))
    assert desk.readiness.check(READY).officer_id == OVERSEER


def test_the_sheet_says_what_was_found_and_names_its_line_of_the_trail(desk):
    report = desk.readiness.check(Devices())
    (page,) = text_of(desk.readiness.sheet(report))
    with desk.workplace.look() as tx:
        number, chain = tx.audit.head()
    words = " ".join(page.replace("\u00a0", " ").split())
    assert f"stopa {number} · {chain[:4].upper()}" in words
    assert "V systému není žádná tiskárna." in words


def test_a_thorough_reading_of_a_sound_store_finds_nothing_and_is_told(desk):
    result = desk.readiness.check_store()
    assert result.faults == ()
    assert "Celé přečtené" in found(desk, CheckKind.STORE).words


def test_a_thorough_reading_finds_a_flipped_byte_past_what_is_in_memory(desk, tmp_path):
    desk.readiness.check(READY)
    desk.readiness.check_store()
    path = desk.workplace.database.path
    content = bytearray(path.read_bytes())
    content[-100] ^= 1
    path.write_bytes(content)
    assert desk.readiness.check_store().faults
    check = found(desk, CheckKind.STORE)
    assert check.state is RED
    assert "stránku" in check.words


def test_a_thorough_reading_names_the_line_that_does_not_follow(desk):
    desk.readiness.check(READY)
    desk.readiness.check(READY)
    write(desk, "UPDATE audit SET reason = 'jinak' WHERE number = 2")
    (fault,) = desk.readiness.check_store().faults
    assert fault.startswith("Řádek 2 ")


def test_a_setting_that_would_lose_records_is_red(desk):
    engine = desk.workplace.database._engine_at_last()
    raw = engine.raw_connection()
    raw.dbapi_connection.execute("PRAGMA synchronous = OFF")
    raw.close()
    check = found(desk, CheckKind.STORE)
    assert check.state is RED
    assert "synchronous" in check.words


def test_the_desk_does_not_start_over_an_engine_that_would_lose_records(tmp_path, monkeypatch):
    path = tmp_path / "stanice.kkc"
    open_desk(path).workplace.database.close()
    settings = connection_module._ON_EVERY_CONNECTION
    monkeypatch.setitem(settings, "foreign_keys", 2)  # SQLite answers 1 and so keeps it not
    with pytest.raises(DatabaseDamaged, match="bezpečně otevřít"):
        Database.open(path, KEYS)


def test_blank_forms_are_counted_and_too_few_or_old_ones_are_said(desk):
    def check():
        checks = desk.readiness.check(READY).checks
        return next(check for check in checks if check.kind is CheckKind.BLANK_FORMS)

    assert check().state is AMBER
    assert check().words.startswith("V\u00a0zásuvce není žádný")
    desk.outage.make((KitLine(template_code="UZ", count=FEWEST_FORMS),))
    assert check().state is GREEN
    forms = desk.outage.forms_of(desk.outage.rows()[0].form.kit_id)
    desk.striking.void(forms[:1], "promočený")
    assert check().state is AMBER
    assert "9\u00a0tiskopisů" in check().words
    desk.outage.make((KitLine(template_code="UZ", count=1),))
    with desk.workplace.database.transaction() as tx:
        aged = replace(forms[1], id="old", position=99, template_version="0")
        tx.outage_kits.add(replace(tx.outage_kits.all()[0], id="older"), [aged])
    assert check().state is AMBER
    assert "Podle staré šablony: 1\u00a0tiskopis." in check().words
