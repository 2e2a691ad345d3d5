"""Starts the real program in a process of its own and stops it when the sign-in window stands."""

import os
import subprocess
import sys
from pathlib import Path

SOURCES = Path(__file__).parents[1] / "src"
UP_TO_THE_FIRST_PAINT = """
import sys
from kkc_desktop import __main__ as start

load_qt = start._load_qt

def load_and_watch():
    load_qt()
    from kkc_desktop.ui.duty_dialog import DutyDialog
    DutyDialog._after_first_paint = stop

def stop(dialog):
    import os
    os.write(1, " ".join(sys.modules).encode())
    os._exit(0)

start._load_qt = load_and_watch
start.main(["--data-dir", sys.argv[1]])
"""


def surroundings(compiled):
    """A desk without a screen; compiled modules are kept in a folder of the test."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    own = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(SOURCES)}
    return {**kept, **own, "PYTHONPYCACHEPREFIX": str(compiled)}


def said_by(program, folder, compiled):
    """What the program writes until it ends."""
    command = [sys.executable, "-c", program, str(folder)]
    done = subprocess.run(command, env=surroundings(compiled), capture_output=True, check=True)
    return done.stdout.decode()
