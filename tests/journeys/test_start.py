"""The command line and the first seconds: what is said, what is loaded, what is shown."""

import subprocess
import sys

import pytest
from tests.journeys.program import ROOT, ends, environment, start, station_in, tells

from kkc_desktop import __version__

MOST_MODULES = 190
HEAVY = ("sqlalchemy", "alembic", "reportlab", "pikepdf")
REACHES_THE_DESK = """
def at_the_desk(counter):
    print(json.dumps([type(counter.page).__name__, counter.window.windowTitle()]))
    counter.window.close()
import json
"""
COUNTS_MODULES = f"""
def at_the_door(dialog):
    loaded = sorted(sys.modules)
    import json

    heavy = [name for name in loaded if name.split(".")[0] in {HEAVY}]
    print(json.dumps([type(dialog).__name__, len(loaded), heavy]))
    dialog.reject()
"""


@pytest.fixture
def folder(tmp_path):
    return station_in(tmp_path / "data")


def run_without_display(*arguments, home):
    given = environment(home)
    del given["QT_QPA_PLATFORM"]
    return subprocess.run(
        [sys.executable, "-m", "kkc_desktop", *arguments],
        cwd=ROOT,
        env=given,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_without_a_display_one_sentence_names_the_demo(tmp_path):
    done = run_without_display(home=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    (sentence,) = done.stderr.splitlines()
    assert "./kkc demo" in sentence


def test_the_version_is_told_without_a_display(tmp_path):
    done = run_without_display("--version", home=tmp_path)
    assert (done.returncode, done.stdout) == (0, f"KKC Desktop {__version__}\n")


def test_help_is_in_czech_and_names_the_demo(tmp_path):
    done = run_without_display("--help", home=tmp_path)
    assert done.returncode == 0
    assert "demo" in done.stdout
    english = ("usage", "options", "show", "exit", "arguments")
    assert not [word for word in english if word in done.stdout]


def test_an_unknown_option_is_refused_in_czech(tmp_path):
    done = run_without_display("--nonsense", home=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "Takový příkaz nebo volba není" in done.stderr


def test_the_program_reaches_the_desk_from_its_data_folder(folder, tmp_path):
    program = start(REACHES_THE_DESK, "--data-dir", folder, home=tmp_path)
    assert tells(program) == ["StartPage", "KKC Desktop"]
    assert not (folder / "kkc.lock").exists()


def test_little_is_loaded_before_the_first_window(folder, tmp_path):
    name, count, heavy = tells(start(COUNTS_MODULES, "--data-dir", folder, home=tmp_path))
    assert name == "DutyDialog"
    assert heavy == []
    assert count < MOST_MODULES, f"{count} modules are loaded at the sign-in window"


def test_the_data_folder_and_what_is_in_it_belong_to_the_user_alone(tmp_path):
    folder = tmp_path / "new" / "data"
    program = start(REACHES_THE_DESK, "--exercise", "--data-dir", folder, home=tmp_path)
    ends(program)
    assert folder.stat().st_mode & 0o077 == 0
    assert {path.stat().st_mode & 0o077 for path in folder.iterdir()} == {0}
