"""What the process itself could leave behind it: a dump of its memory, temporary files, calls."""

import os
import sys
from contextlib import suppress
from pathlib import Path

_PRINT_SERVICE = "/run/cups/cups.sock"
_PRINT_SETTINGS = Path("/etc/cups/client.conf")


def keep_to_this_computer() -> None:
    """No dump of the memory after a crash, printing without a network.

    Without a word from the administrator the printing library looks for its service also by the
    network; the one of this computer is asked instead.
    """
    if sys.platform == "win32":
        return
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))
    if sys.platform == "linux" and not _PRINT_SETTINGS.exists():
        os.environ.setdefault("CUPS_SERVER", _PRINT_SERVICE)


class TemporaryFolder:
    """A folder of our own for what libraries write down for a moment, such as a page to be printed.

    It is emptied when it is taken, so nothing of a run that was killed stays longer than to the
    next start, and goes away when it is given back.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._before: str | None = None

    def take(self) -> None:
        """From now on temporary files of this process lie here; a full disk changes nothing."""
        self._before = os.environ.get("TMPDIR")
        self._sweep()
        with suppress(OSError):
            self._path.mkdir(mode=0o700)
            os.environ["TMPDIR"] = str(self._path)

    def give_back(self) -> None:
        """Takes the folder away with all that is in it."""
        os.environ.pop("TMPDIR", None)
        if self._before is not None:
            os.environ["TMPDIR"] = self._before
        self._sweep()

    def _sweep(self) -> None:
        if self._path.exists():
            import shutil  # too heavy for the first paint

            shutil.rmtree(self._path, ignore_errors=True)
