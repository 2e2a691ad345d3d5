"""The desk as a screen reader knows it, over the real accessibility bus; no key and no mouse."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest
from tests.journeys.program import ROOT, environment

LONGEST_S = 120
LOOK = "import pyatspi"
PYTHON = "/usr/bin/python3"
BUS = Path("/usr/libexec/at-spi-bus-launcher")


def why_not():
    """What this machine lacks of a screen reader and the ground under it; empty if nothing."""
    lacking = [name for name in ("Xvfb", "dbus-run-session") if not which(name)]
    lacking += [] if BUS.exists() else ["at-spi2-core"]
    looks = [PYTHON, "-c", LOOK]
    if not Path(PYTHON).exists() or subprocess.run(looks, capture_output=True).returncode:
        lacking.append("python3-pyatspi")
    return f"this machine lacks {', '.join(lacking)}" if lacking else ""


WHY_NOT = why_not()
pytestmark = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT or "nothing is lacking")


@pytest.fixture(scope="module")
def display():
    """A screen of its own."""
    ready, told = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(told), "-screen", "0", "1280x800x24"],
        pass_fds=(told,),
        stderr=subprocess.DEVNULL,
    )
    os.close(told)
    with os.fdopen(ready) as numbers:
        number = numbers.readline().strip()
    assert number, "the screen did not start"
    yield f":{number}"
    screen.terminate()
    screen.wait()


@pytest.fixture(scope="module")
def heard(display, tmp_path_factory):
    """What the reader read of a contact from the door to the saved sentence."""
    home = tmp_path_factory.mktemp("home")
    given = environment(home) | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    desk = [sys.executable, "-m", "kkc_desktop", "--exercise", "--data-dir", str(home / "data")]
    reader = ["dbus-run-session", "--", PYTHON, str(ROOT / "tests/journeys/read_aloud.py"), *desk]
    process = subprocess.Popen(
        reader,
        cwd=ROOT,
        env=given,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        output, errors = process.communicate(timeout=LONGEST_S)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    assert process.returncode == 0, errors
    return json.loads(output.splitlines()[-1])  # the bus also says that it runs


def test_the_saved_sentence_is_read_after_buttons_and_chips_alone(heard):
    assert heard["said"].startswith("Kontakt KKC-")
    assert "uložen v" in heard["said"]


def test_every_field_of_the_contact_is_read_with_role_name_and_state(heard):
    fields = heard["fields"]
    assert [field for field in fields if not field["name"].strip()] == []
    read = {(field["role"], field["name"]) for field in fields}
    assert {
        ("text", "Stručně"),
        ("text", "Poznámka"),
        ("combo box", "Výsledek"),
        ("combo box", "Jazyk"),
        ("check box", "Informace, rada"),
        ("push button", "Dokončit, Ctrl+Enter"),
    } <= read
    (subject,) = [field for field in fields if field["name"] == "Stručně"]
    assert subject["states"] == ["EDITABLE", "SENSITIVE"]


def test_a_chip_says_that_it_is_chosen_and_the_list_of_outcomes_what_follows(heard):
    assert "CHECKED" not in heard["before"]["states"]
    assert "CHECKED" in heard["after"]["states"]
    assert heard["outcome"] == "vyřízeno na místě"
