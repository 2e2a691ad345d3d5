"""./kkc check in a process of its own: what it says and the code it ends with."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.desk import put_blank
from tests.factories import KEYS, PASSWORD

from kkc_desktop.domain.audit import Act
from kkc_desktop.storage.database import Database
from kkc_desktop.storage.kdf_cost import STANDARD_COST

ROOT = Path(__file__).parents[2]
LONGEST_S = 45


@pytest.fixture
def folder(tmp_path):
    """A station of one officer with its vault."""
    put_blank(tmp_path / "stanice.kkc", STANDARD_COST)
    return tmp_path


def check(folder, *typed, arguments=()):
    """Types the lines and gives the exit code, the answer and the complaints."""
    command = [sys.executable, "-m", "kkc_desktop", "check", "--data-dir", str(folder), *arguments]
    home = {"HOME": str(folder / "home"), "PYTHONPATH": str(ROOT / "src")}
    done = subprocess.run(
        command,
        input="".join(f"{line}\n" for line in typed),
        capture_output=True,
        encoding="utf-8",
        env=os.environ | home,
        timeout=LONGEST_S,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_a_station_without_a_printer_or_backup_ends_with_one_and_every_check(folder):
    code, said, complaints = check(folder, "1", PASSWORD)
    assert code == 1, complaints
    lines = said.splitlines()
    assert lines[0].startswith("ANO    Místo na disku: ")
    assert lines[-1].startswith("Stanice není plně pohotová: ")
    assert "pprap. Lenka Šťastná" in complaints
    assert PASSWORD not in said + complaints
    database = Database.open(folder / "stanice.kkc", KEYS)
    with database.reading() as tx:
        acts = [entry.act for entry in tx.audit.all()]
    database.close()
    assert acts == [Act.BEGIN_DUTY, Act.CHECK_READINESS, Act.END_DUTY]


def test_a_wrong_password_ends_with_two_and_checks_nothing(folder):
    code, said, complaints = check(folder, "stastna", "Kobyla neměla malý bok")
    assert (code, said) == (2, "")
    assert "Heslo nesouhlasí." in complaints


def test_an_account_nobody_has_ends_with_two(folder):
    code, said, complaints = check(folder, "9")
    assert (code, said) == (2, "")
    assert "není na seznamu" in complaints


def test_where_no_station_is_none_is_made(tmp_path):
    code, said, complaints = check(tmp_path / "nikde", "1")
    assert (code, said) == (2, "")
    assert "chybí" in complaints
    assert not (tmp_path / "nikde").exists()
