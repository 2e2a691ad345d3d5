"""Runs parts of a day in the real program, and knows every file and socket it touched."""

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import NamedTuple
from uuid import uuid4

from tests.factories import OFFICER_ID, a_station, an_officer
from tests.journeys.markers import found_in, secrets_in

from kkc_desktop.domain.station import OfficerId, Role
from kkc_desktop.services.door import Door
from kkc_desktop.services.founding import found

ROOT = Path(__file__).parents[2]
PASSWORDS = ("Žlubčatá přepážka voní po dešti", "Křapštivý kolega nosí klobouk")
LONGEST_S = 90
_SHARED = ("/tmp", "/var/tmp", "/dev/shm")
_STRACE = shutil.which("strace")
_WRITTEN = re.compile(r"(?:O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE)|^\d+ +(?:mkdir|rename|link|symlink)")
_NAME = re.compile(r'"((?:[^"\\]|\\.)*)"')
_SOCKET = re.compile(r" (?:socket|connect|bind)\(.*")


class Run(NamedTuple):
    """One part of a day: how it ended and what it did."""

    code: int
    told: dict
    errors: str
    written: tuple[str, ...]
    sockets: tuple[str, ...]


class Home:
    """Fresh folders of a user, with a founded station, and the runs of the program in them."""

    def __init__(self, folder):
        self.path = folder / "home"
        self.exports = folder / "zadane-pdf"
        self._traces = folder / "traces"
        self.data = self.path / ".local" / "share" / "kkc-desktop"
        self.temporary = self.path / "tmp"
        self.backups = self.path / "zalohy"
        folders = (self.data, self.temporary, self.backups, self.exports, self._traces)
        for made in (*folders, self.path / "run"):
            made.mkdir(parents=True, mode=0o700)
        self.given = 0
        self.runs = []
        self._begun = time.time()
        self._found()

    def run(self, part, rounds=1):
        """Starts the program, has the part done, and waits for its end."""
        order = {
            "part": part,
            "rounds": rounds,
            "passwords": PASSWORDS,
            "exports": str(self.exports),
            "backups": str(self.backups),
            "skipped": self.given,
        }
        trace = self._traces / f"{len(self.runs)}.txt"
        ended = subprocess.run(
            [*_watching(trace), sys.executable, "-c", _PROGRAM, json.dumps(order)],
            cwd=self.path,
            env=self._environment(),
            capture_output=True,
            encoding="utf-8",
            timeout=LONGEST_S,
            check=False,
        )
        told = json.loads(ended.stdout.splitlines()[-1]) if ended.stdout else {"used": []}
        self.given += len(told["used"])
        calls = trace.read_text(encoding="utf-8").splitlines() if trace.exists() else []
        run = Run(ended.returncode, told, ended.stderr, _written(calls), _sockets(calls))
        self.runs.append(run)
        wanted = -signal.Signals[part] if part.startswith("SIG") else 0
        assert run.code == wanted, f"{part} ended with {run.code}: {run.errors}"
        return run

    def secrets(self):
        """Every raw key and every word that opens the data, now or before a change."""
        codes = [self._recovery_code, *(run.told.get("recovery_code", "") for run in self.runs)]
        words = [*PASSWORDS, *codes, *(code.replace("-", "") for code in codes)]
        path = self.data / "stanice.kkc"
        newest = Door.at(path, _now).vault.unlock(OFFICER_ID, PASSWORDS[0])
        raw = {key for keys in (self._keys, *newest) for key in (keys.store, keys.audit)}
        return [*sorted(raw), *(word.encode() for word in words if word)]

    def left(self):
        """Every file under the home, and whatever was written elsewhere and is still there."""
        if is_traced():
            elsewhere = {Path(name) for run in self.runs for name in run.written}
        else:
            elsewhere = {path for place in _SHARED for path in _newer(Path(place), self._begun)}
        # Tests that run beside this one write into folders of the same session.
        session = (p for p in self.path.parents if p.name.startswith("pytest-of-"))
        own = next(session, self.path.parent)
        inside = {path for path in self.path.rglob("*") if path.is_file()}
        outside = {path for path in elsewhere if path.is_file() and not path.is_relative_to(own)}
        return sorted(inside | outside)

    def _found(self):
        head = an_officer(role=Role.HEAD, surname="Šťastná")
        colleague = an_officer(id=OfficerId("officer-2"), surname="Kolegová", service_number="2")
        officers = (head, colleague)
        passwords = {o.id: words for o, words in zip(officers, PASSWORDS, strict=True)}
        founded = found(
            self.data / "stanice.kkc", a_station(), officers, passwords, _now, lambda: str(uuid4())
        )
        self._recovery_code = founded.recovery_code
        self._keys = founded.database.keys
        founded.database.close()

    def _environment(self):
        return {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}",
            "PYTHONDONTWRITEBYTECODE": "1",
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(self.path),
            "XDG_RUNTIME_DIR": str(self.path / "run"),
            "TMPDIR": str(self.temporary),
            "LANG": "C.UTF-8",
        }


def is_traced():
    """Whether every call that names a file or a socket is known."""
    return _STRACE is not None


PARTS = ("day", "SIGSEGV", "restore", "SIGKILL", "restore")


def whole_day(folder, rounds=1):
    """A day in the real program, then a crash, a restart, a kill and another restart."""
    home = Home(folder)
    for part in PARTS:
        home.run(part, rounds)
    return home


def many_days(folder, days, rounds=5):
    """The long form: of each day how many markers, how many files, and what was found in them."""
    for number in range(days):
        # Not a bare number: the completion of the file dialog takes it for another folder.
        home = whole_day(folder / f"den{number}", rounds)
        markers = [marker for run in home.runs for marker in run.told["used"]]
        contents = {str(path): path.read_bytes() for path in home.left()}
        found = {name: found_in(content, markers) for name, content in contents.items()}
        keys = {name: secrets_in(content, home.secrets()) for name, content in contents.items()}
        hits = {name: (found[name], keys[name]) for name in contents if found[name] or keys[name]}
        yield len(markers), len(contents), hits


@cache
def lonely():
    """The words that start a program without any network; none where that is not allowed."""
    words = ["unshare", "--net"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--net"]
    try:
        subprocess.run([*words, "true"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        return []
    return words


def _watching(trace):
    if _STRACE is None:
        return lonely()
    calls = "trace=%file,socket,connect,bind"
    return [*lonely(), _STRACE, "-f", "--seccomp-bpf", "-s", "4096", "-e", calls, "-o", str(trace)]


def _newer(folder, moment):
    """The files under the folder that were written since the moment."""
    for path in folder.rglob("*"):
        with suppress(OSError):
            if path.stat().st_mtime >= moment:
                yield path


def _written(calls):
    names = []
    for call in calls:
        if _WRITTEN.search(call) and " = -1 " not in call:
            names += [_unescaped(name) for name in _NAME.findall(call)]
    return tuple(names)


def _sockets(calls):
    return tuple(match.group().strip() for call in calls if (match := _SOCKET.search(call)))


def _unescaped(name):
    return (
        name.encode("latin-1").decode("unicode_escape").encode("latin-1").decode(errors="replace")
    )


def _now():
    return datetime.fromtimestamp(time.time(), UTC)


_PROGRAM = """
from tests.journeys.no_sockets import WHY_NOT, forbid_sockets
if not WHY_NOT:
    forbid_sockets()
from tests.journeys.whole_day import run
run()
"""
