"""Backup, restore and verification at a terminal: what is said and the exit code."""

import io
import os
import subprocess
import sys
from contextlib import closing, redirect_stderr, redirect_stdout
from uuid import uuid4

import pytest
from tests.desk import RECOVERY_SECRET, Clock
from tests.factories import KEYS, NOW, PASSWORD, an_officer
from tests.journeys.program import ROOT
from tests.services.records import closed_document
from tests.storage.safe_desk import acts, contact_ids, put_station, register

from kkc_desktop.__main__ import main
from kkc_desktop.domain.audit import Act, RecordKind
from kkc_desktop.domain.recovery_code import write_code
from kkc_desktop.domain.station import Role
from kkc_desktop.services.desk import Services
from kkc_desktop.services.workplace import Workplace
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.vault import Vault


@pytest.fixture
def path(tmp_path):
    """A station whose only account is its head's."""
    data = tmp_path / "data"
    data.mkdir()
    path = put_station(data)
    head = an_officer(role=Role.HEAD)
    with closing(Database.open(path, KEYS)) as database:
        with database.transaction() as transaction:
            transaction.officers.put(head)
            transaction.audit.append(head.id, Act.SET_UP_STATION, NOW, RecordKind.STATION, "KON")
        Vault.read(path.with_suffix(".klice")).put_account(KEYS, head)
    return path


@pytest.fixture
def place(tmp_path):
    place = tmp_path / "disk"
    place.mkdir()
    return place


def process(*arguments, typed):
    """The command in a process of its own, with these lines on its standard input."""
    return subprocess.run(
        [sys.executable, "-m", "kkc_desktop", *map(str, arguments)],
        input="".join(f"{line}\n" for line in typed),
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "utf-8"},
        check=False,
        timeout=60,
    )


def kkc(*arguments, typed):
    """The same command without starting Python and loading the program anew."""
    lines = io.StringIO("".join(f"{line}\n" for line in typed))
    said, complained = io.StringIO(), io.StringIO()
    keyboard, sys.stdin = sys.stdin, lines
    try:
        with redirect_stdout(said), redirect_stderr(complained):
            code = main([str(each) for each in arguments])
    finally:
        sys.stdin = keyboard
    return subprocess.CompletedProcess(arguments, code, said.getvalue(), complained.getvalue())


def backed_up(path, place, kkc=kkc):
    done = kkc("backup", "--data-dir", path.parent, "--to", place, typed=["1", PASSWORD])
    assert (done.returncode, "Traceback" in done.stderr) == (0, False), done.stderr
    (file,) = place.iterdir()
    assert str(file) in done.stdout
    return file


def test_a_backup_is_made_verified_and_put_back(path, place):
    file = backed_up(path, place, process)
    with closing(Database.open(path, KEYS)) as database:
        register(database, "contact-2")
    verified = process("verify", file, "--data-dir", path.parent, typed=["Šťastná", PASSWORD])
    assert verified.returncode == 0, verified.stderr
    assert "v\u00a0pořádku" in verified.stdout
    restored = process(
        "restore", file, "--data-dir", path.parent, typed=["1", PASSWORD, "KKC-KON-2026-000005"]
    )
    assert restored.returncode == 0, restored.stderr
    assert "KON-2026: 2–5" in restored.stdout
    assert contact_ids(path) == ["contact-1"]


def test_a_station_is_verified_and_what_is_wrong_gives_two(path):
    command = ["verify", "--data-dir", path.parent, "--account", an_officer().id]
    sound = kkc(*command, typed=[PASSWORD])
    assert sound.returncode == 0, sound.stdout + sound.stderr
    assert "Vše v\u00a0pořádku" in sound.stdout
    path.with_suffix(".kotva").write_bytes(b"jinak")
    broken = kkc(*command, typed=[PASSWORD])
    assert broken.returncode == 2, broken.stderr
    assert "kotva stopy" in broken.stdout


def test_a_new_computer_is_restored_with_the_key_from_the_safe(path, place, tmp_path):
    file = backed_up(path, place)
    new = tmp_path / "new"
    typed = ["1", write_code(RECOVERY_SECRET), ""]
    command = ["restore", file, "--data-dir", new, "--recovery"]
    refused = kkc(*command, typed=typed)
    assert refused.returncode == 1
    assert "nový počítač" in refused.stderr
    done = kkc(*command, "--new-place", typed=typed)
    assert done.returncode == 0, done.stderr
    assert contact_ids(new / "stanice.kkc") == ["contact-1"]
    assert (new / "stanice.zalozeno").exists()
    assert acts(new / "stanice.kkc")[-1][0] is Act.RESTORE


def test_a_wrong_password_an_unknown_account_and_a_missing_place_end_with_one(path, place):
    wrong = kkc("backup", "--data-dir", path.parent, typed=["1", "špatně"])
    unknown = kkc("backup", "--data-dir", path.parent, "--account", "Nikdo", typed=[])
    none = kkc("verify", "--data-dir", path.parent / "none", typed=[])
    assert [wrong.returncode, unknown.returncode] == [1, 1]
    assert none.returncode == 2
    assert "Heslo nesouhlasí" in wrong.stderr
    assert "není na seznamu" in unknown.stderr
    assert "Traceback" not in wrong.stderr + unknown.stderr + none.stderr


def test_a_damaged_backup_gives_two_and_changes_nothing(path, place):
    file = backed_up(path, place)
    file.write_bytes(file.read_bytes()[:-1])
    before = path.read_bytes()
    done = kkc("restore", file, "--data-dir", path.parent, typed=[])
    assert done.returncode == 2
    assert "není celý" in done.stderr
    assert path.read_bytes() == before


def test_while_the_desk_runs_the_commands_are_refused(path, place):
    holding = """
import sys
from pathlib import Path
from kkc_desktop.ui.data_folder import DataFolder
with DataFolder(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""
    desk = subprocess.Popen(
        [sys.executable, "-c", holding, str(path.parent)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": str(ROOT / "src")},
    )
    assert desk.stdout.readline() == "held\n"
    done = kkc("backup", "--data-dir", path.parent, "--to", place, typed=["1", PASSWORD])
    desk.communicate("\n")
    assert done.returncode == 1
    assert "Program už běží" in done.stderr
    assert list(place.iterdir()) == []


def test_a_paper_is_asked_by_its_code(path):
    with closing(Database.open(path, KEYS)) as database:
        workplace = Workplace(database, Clock(), lambda: uuid4().hex)
        workplace.seat(an_officer(role=Role.HEAD))
        code = closed_document(Services(workplace)).document.paper_code
    command = ["verify", "--data-dir", path.parent, "--account", an_officer().id, "--paper"]
    known = kkc(*command, code, typed=[PASSWORD])
    assert known.returncode == 0, known.stderr
    assert "zatím nepodepsaná" in known.stdout
    assert "souhlasí" in known.stdout
    unknown = kkc(*command, "0000-0000-0000", typed=[PASSWORD])
    assert (unknown.returncode, "neznámý kód" in unknown.stdout) == (2, True)
    mistyped = kkc(*command, "0000-0000-0001", typed=[])
    assert (mistyped.returncode, "s\u00a0chybou" in mistyped.stderr) == (1, True)
