"""The start script: sets up once, starts at once afterwards, and says in Czech what went wrong."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
KKC = ROOT / "kkc"
SHIM = """#!/bin/sh
echo "$0 $*" >>"$KKC_VENV/asked"
case "$*" in {answers} esac
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows starts by py -m")


class Desk:
    """The script with an environment whose programs only note what they were asked."""

    def __init__(self, venv):
        self.venv = venv
        (venv / "bin").mkdir(parents=True)
        self.answers("")

    def answers(self, cases):
        for name in ("python", "lint-imports"):
            program = self.venv / "bin" / name
            program.write_text(SHIM.format(answers=cases), encoding="utf-8")
            program.chmod(0o755)

    def is_set_up_for(self, lock):
        with (ROOT / lock).open("rb") as content:
            done = subprocess.run(["cksum"], stdin=content, capture_output=True, check=True)
        (self.venv / f"kkc-{lock}.stamp").write_bytes(done.stdout)

    def starts(self, *arguments, cwd=ROOT):
        environment = {**os.environ, "KKC_VENV": str(self.venv)}
        return subprocess.run(
            [str(KKC), *arguments],
            cwd=cwd,
            env=environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    @property
    def asked(self):
        """Every command line the environment was asked to run."""
        note = self.venv / "asked"
        return note.read_text(encoding="utf-8").splitlines() if note.exists() else []


@pytest.fixture
def desk(tmp_path):
    return Desk(tmp_path / "venv with space")


def test_second_start_goes_straight_to_the_program(desk):
    desk.is_set_up_for("requirements.txt")
    result = desk.starts("demo", "my papers")
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert desk.asked == [f"{desk.venv}/bin/python -P -m kkc_desktop demo my papers"]


def test_the_desk_goes_straight_to_its_window_once_the_system_has_what_it_needs(desk):
    desk.is_set_up_for("requirements.txt")
    (desk.venv / "kkc-window.stamp").touch()
    assert desk.starts("--exercise").returncode == 0
    assert desk.asked == [f"{desk.venv}/bin/python -P -m kkc_desktop --exercise"]


def test_program_finds_the_checkout_from_any_folder(desk, tmp_path):
    desk.is_set_up_for("requirements.txt")
    desk.answers('*) echo "$PYTHONPATH in $PWD";;')
    assert desk.starts("--version", cwd=tmp_path).stdout.startswith(f"{ROOT}/src")
    assert desk.starts("--version", cwd=tmp_path).stdout.endswith(f" in {tmp_path}\n")


def test_exit_code_of_the_program_is_that_of_the_script(desk):
    desk.is_set_up_for("requirements.txt")
    desk.answers("*) exit 7;;")
    assert desk.starts("--version").returncode == 7


def test_changed_lock_is_installed_by_hash_and_only_once(desk):
    (desk.venv / "kkc-requirements.txt.stamp").write_text("an older lock\n", encoding="utf-8")
    assert desk.starts("--version").returncode == 0
    (install,) = [line for line in desk.asked if " pip install " in line]
    assert "--require-hashes" in install
    assert install.endswith(f"--requirement {ROOT}/requirements.txt")
    desk.starts("--version")
    assert len([line for line in desk.asked if " pip install " in line]) == 1


def test_failed_set_up_says_one_czech_sentence_and_is_not_taken_for_done(desk):
    desk.answers('*"pip install"*) echo Traceback >&2; exit 1;;')
    result = desk.starts("--version")
    assert result.returncode == 1
    assert "Knihovny se nepodařilo stáhnout. Připojte počítač k internetu" in result.stderr
    assert "Traceback" not in result.stderr
    assert not list(desk.venv.glob("*.stamp"))
    assert (desk.venv / "kkc-unfinished").exists()


def test_every_check_runs_and_pytest_has_the_last_word(desk):
    desk.is_set_up_for("requirements-dev.txt")
    desk.answers('*"ruff check"*) exit 3;; *pytest*) echo "1 failed"; exit 1;;')
    result = desk.starts("test", "-k", "duty")
    assert result.returncode == 3
    assert result.stdout.splitlines()[-1] == "1 failed"
    programs = [line.removeprefix(f"{desk.venv}/bin/") for line in desk.asked]
    assert programs == [
        "python -m ruff check",
        "python -m ruff format --check",
        "python -m mypy",
        "lint-imports --no-logo",
        "python -m pytest -n auto -k duty",
    ]


def test_soak_runs_the_fault_lab_from_the_checkout(desk, tmp_path):
    desk.is_set_up_for("requirements-dev.txt")
    desk.answers('*) echo "$PYTHONPATH in $PWD"; exit 1;;')
    result = desk.starts("soak", "--short", "cuts", cwd=tmp_path)
    assert (result.returncode, result.stdout) == (1, f"src in {ROOT}\n")
    assert desk.asked == [f"{desk.venv}/bin/python -m tests.faults.soak --short cuts"]


def test_gate_of_the_maintainers_is_the_test_command():
    gate = (ROOT / ".ci/run").read_text(encoding="utf-8").splitlines()
    assert gate[-1].endswith("&& exec ./kkc test </dev/null")
    assert os.access(ROOT / ".ci/run", os.X_OK)
