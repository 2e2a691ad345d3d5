"""The real program in a process of its own, with a person at its keyboard."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.desk import put_blank
from tests.factories import TEST_COST

ROOT = Path(__file__).parents[2]
LONGEST_S = 45

_SIT_DOWN = """
import os, sys, traceback
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from kkc_desktop import app
from kkc_desktop.__main__ import main
from kkc_desktop.services import entry
from kkc_desktop.storage.kdf_cost import KdfCost

# Many programs are started here; what a real password costs is measured elsewhere.
entry.STANDARD_COST = KdfCost(memory_kib=64, iterations=1, lanes=1)

make_application = app.make_application


def make_and_sit_down():
    application = make_application()
    wait(in_front, at_the_door)
    return application


def wait(what, then):
    found = what()
    if found is None:
        QTimer.singleShot(5, lambda: wait(what, then))
    else:
        then(found)


def in_front():
    return QApplication.activeModalWidget()


def desk_window():
    from kkc_desktop.ui.main_window import MainWindow

    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    return windows[0] if windows and windows[0].isVisible() else None


def take_over(dialog):
    from tests.journeys.counter import Counter, Key
    from tests.factories import PASSWORD
    from tests.keys import press, type_text

    field = dialog.password_field

    def filled():
        if not field.text() and not dialog._door.station.is_exercise:
            type_text(field, PASSWORD)
        return field.text() or None

    wait(filled, lambda _: press(field, Key.Key_Return))
    wait(desk_window, lambda window: or_die(at_the_desk, Counter(window)))


def or_die(act, counter):
    try:
        act(counter)
    except BaseException:
        traceback.print_exc()
        os._exit(3)


def run():
    app.make_application = make_and_sit_down
    sys.exit(main(sys.argv[1:]))


at_the_door = take_over
"""


def station_in(folder):
    """A data folder with the station of Konice and its one officer."""
    folder.mkdir()
    put_blank(folder / "stanice.kkc", TEST_COST)
    return folder


def start(script, *arguments, home):
    """Starts the program as from the command line; the script says at_the_desk(counter)."""
    return subprocess.Popen(
        [sys.executable, "-c", f"{_SIT_DOWN}\n{script}\nrun()", *map(str, arguments)],
        cwd=ROOT,
        env=environment(home),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def environment(home):
    """Of a user who has nothing yet."""
    return {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}",
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_RUNTIME_DIR": str(home),
        "TMPDIR": str(home),
        "LANG": "C.UTF-8",
    }


def ends(program, patience_s=LONGEST_S):
    """What the program printed and its exit code, once it has ended; nobody outlives it."""
    try:
        output, errors = program.communicate(timeout=patience_s)
    except subprocess.TimeoutExpired:
        os.killpg(program.pid, signal.SIGKILL)
        output, errors = program.communicate()
        raise AssertionError(f"the program did not end: {output} {errors}") from None
    told = [line for line in errors.splitlines() if _OFFSCREEN not in line]
    assert not told, errors
    return output, program.returncode


def tells(program):
    """The JSON the program printed; it has to end well."""
    output, code = ends(program)
    assert code == 0, output
    return json.loads(output)


_OFFSCREEN = "This plugin does not support "
