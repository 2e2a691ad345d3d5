"""./kkc check: the readiness check at a terminal."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kkc_desktop.commands.terminal import complain, say, signed_in
from kkc_desktop.domain.errors import KkcError
from kkc_desktop.services.readiness_command import COULD_NOT_RUN, run_check
from kkc_desktop.ui.devices import read_devices


def check(data_dir: Path | None, *, exercise: bool) -> int:
    """Gives the exit code: 0 all green, 1 some red, 2 could not run."""
    application = QGuiApplication(["kkc"])  # without it Qt knows no printers
    try:
        with signed_in(data_dir, exercise=exercise) as services:
            return run_check(services, read_devices(), say)
    except KkcError as error:
        complain(f"{error.text} {error.fix}".strip())
        return COULD_NOT_RUN
    finally:
        application.shutdown()
