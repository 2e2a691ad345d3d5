"""A print server of the test's own, with one queue whose printer does as it is told."""

import os
import shutil
import subprocess

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop

QUEUE = "Prepazka"
LONGEST_MS = 30_000
_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin"
CUPSD = shutil.which("cupsd", path=_PATH)
LPADMIN = shutil.which("lpadmin", path=_PATH)
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
NEEDS_CUPS = [
    pytest.mark.cups,
    pytest.mark.skipif(not (CUPSD and LPADMIN), reason="CUPS is not installed"),
    pytest.mark.skipif(not IS_ROOT, reason="only root may start a print server"),
]

BACKEND = """#!/bin/sh
[ $# -eq 0 ] && { echo 'file kkctest:/ "KKC test" "KKC test printer"'; exit 0; }
d=${DEVICE_URI#kkctest:}
case "$(cat "$d/mode" 2>/dev/null)" in
hang) exec sleep 60 ;;
paper) echo 'STATE: +media-empty-error' >&2; exec sleep 60 ;;
fail) echo 'ERROR: broken' >&2; exit 4 ;;
esac
if [ -n "$6" ]; then cat "$6"; else cat; fi > "$d/job.pdf"
printf 'title=%s\\ncopies=%s\\noptions=%s\\n' "$3" "$4" "$5" > "$d/job.part"
mv "$d/job.part" "$d/job.txt"
"""

FILES_CONF = """ServerRoot {root}
ServerBin {root}/bin
CacheDir {root}/cache
RequestRoot {root}/spool
StateDir {root}/state
TempDir {root}/spool
ErrorLog {root}/error.log
AccessLog {root}/access.log
PageLog {root}/page.log
SystemGroup root
"""

CUPSD_CONF = """Listen {socket}
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
Allow all
</Limit>
</Policy>
"""


class PrintServer:
    """Our own cupsd; `mode` of the printer is hang, paper, fail, or empty for one that prints."""

    def __init__(self, root):
        self.root = root
        self.socket = root / "cups.sock"
        self._make_folders()
        config, files = root / "cupsd.conf", root / "files.conf"
        files.write_text(FILES_CONF.format(root=root), encoding="utf-8")
        config.write_text(CUPSD_CONF.format(socket=self.socket), encoding="utf-8")
        self._process = subprocess.Popen(
            [CUPSD, "-f", "-c", config, "-s", files],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            self.wait_for(self.socket)
            self.add_queue()
        except BaseException:
            self.end()
            raise

    def begin_anew(self):
        """Takes away every queue, job and print of the test before."""
        for queue in self.queues():
            self.does(LPADMIN, "-x", queue)
        for name in ("job.txt", "job.pdf", "mode"):
            (self.root / name).unlink(missing_ok=True)
        self.add_queue()

    def queues(self):
        answer = subprocess.run(
            ["lpstat", "-e"],
            capture_output=True,
            text=True,
            env=os.environ | {"CUPS_SERVER": str(self.socket)},
            check=False,
        )
        return answer.stdout.split()

    def add_queue(self):
        self.does(LPADMIN, "-p", QUEUE, "-E", "-v", f"kkctest:{self.root}", "-m", "raw")

    def does(self, *command):
        """Runs a program of CUPS against this server."""
        subprocess.run(
            command,
            check=True,
            capture_output=True,
            env=os.environ | {"CUPS_SERVER": str(self.socket), "PATH": _PATH},
        )

    def printer_does(self, mode):
        """What the printer does with the next job."""
        (self.root / "mode").write_text(mode, encoding="utf-8")

    def wait_for(self, path):
        """Waits until the server has made a file; its log tells why it has not."""
        until = QDeadlineTimer(LONGEST_MS)
        while not path.exists():
            if until.hasExpired() or self._process.poll() is not None:
                log = self.root / "error.log"
                pytest.fail(log.read_text()[-3000:] if log.exists() else "no print server")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    @property
    def job(self):
        """What the printer was told of the job that came out."""
        self.wait_for(self.root / "job.txt")
        lines = (self.root / "job.txt").read_text(encoding="utf-8").splitlines()
        return dict(line.split("=", 1) for line in lines)

    @property
    def printed(self):
        """The bytes that came out."""
        self.wait_for(self.root / "job.txt")
        return (self.root / "job.pdf").read_bytes()

    @property
    def page_count(self):
        return len(pdfium.PdfDocument(self.printed))

    def end(self):
        self._process.terminate()
        self._process.wait(10)

    def _make_folders(self):
        backends = self.root / "bin" / "backend"
        backends.mkdir(parents=True)
        for folder in ("cache", "spool", "state"):
            (self.root / folder).mkdir()
        for part in ("daemon", "filter", "monitor", "notifier", "cgi-bin", "driver"):
            (self.root / "bin" / part).symlink_to(f"/usr/lib/cups/{part}")
        backend = backends / "kkctest"
        backend.write_text(BACKEND, encoding="utf-8")
        # Without rights for the group CUPS runs it as root, who may write into a test's folder.
        backend.chmod(0o700)
