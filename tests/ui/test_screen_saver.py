"""The desk hears the screen saver of a real bus."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SOURCES = Path(__file__).parents[2] / "src"
LISTENER = """
import subprocess
from PySide6.QtCore import QCoreApplication, QTimer
from kkc_desktop.ui.screen_saver import ScreenSaverWatch

application = QCoreApplication([])
watch = ScreenSaverWatch()
watch.covered.connect(lambda: (print("covered", flush=True), application.quit()))
TELL = ["dbus-send", "--session", "--type=signal", "/org/freedesktop/ScreenSaver"]
QTimer.singleShot(0, lambda: subprocess.run(
    [*TELL, "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:{state}"], check=True))
QTimer.singleShot({patience}, application.quit)
application.exec()
"""


def heard(state, patience):
    """What the listener says on a bus of its own."""
    script = LISTENER.format(state=state, patience=patience)
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", script],
        env=os.environ | {"PYTHONPATH": str(SOURCES)},
        capture_output=True,
        check=True,
        text=True,
    )
    return done.stdout


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="there is no D-Bus here")
def test_the_desk_hears_that_the_screen_saver_has_come():
    assert heard("true", 20_000) == "covered\n"


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="there is no D-Bus here")
def test_a_screen_saver_that_goes_locks_nothing():
    assert heard("false", 500) == ""
