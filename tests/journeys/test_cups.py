"""A sheet through a real CUPS queue: the desk's own print call, the system's dialog, the job."""

import os
import shutil
import subprocess
import sys

import pypdfium2 as pdfium
import pytest
from tests.printing import samples

from kkc_desktop.printing.document import render

NUMBER = "KKC-OL4-2026-000123"
QUEUE = "Prepazka"
CUPSD = shutil.which("cupsd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
LPADMIN = shutil.which("lpadmin", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0

pytestmark = [
    pytest.mark.cups,
    pytest.mark.skipif(not (CUPSD and LPADMIN), reason="CUPS is not installed"),
    pytest.mark.skipif(not IS_ROOT, reason="only root may start a print server"),
]

BACKEND = """#!/bin/sh
[ $# -eq 0 ] && { echo 'file kkctest:/ "KKC test" "KKC test printer"'; exit 0; }
d=${DEVICE_URI#kkctest:}
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

PRINTING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget
from kkc_desktop.printing.pages import PagePictures
from kkc_desktop.ui.printer import print_paper

app = QApplication([])

def agree():
    dialog = app.activeModalWidget()
    assert isinstance(dialog, QPrintDialog), dialog
    box = dialog.findChild(QDialogButtonBox)
    box.button(QDialogButtonBox.StandardButton.Ok).click()

parent = QWidget()
parent.show()
QTimer.singleShot(0, agree)
print(print_paper(parent, PagePictures(Path(sys.argv[1]).read_bytes()), sys.argv[2], 2))
"""


@pytest.fixture
def wait_for(qtbot, root):
    """Waits until the print server has made a file; its log tells why it has not."""

    def wait(path):
        try:
            qtbot.waitUntil(path.exists, timeout=30_000)
        except qtbot.TimeoutError:
            pytest.fail((root / "error.log").read_text()[-3000:])

    return wait


@pytest.fixture
def root(tmp_path):
    """A print server's own folders, with the backend that keeps what it is given."""
    backends = tmp_path / "bin" / "backend"
    backends.mkdir(parents=True)
    for folder in ("cache", "spool", "state"):
        (tmp_path / folder).mkdir()
    for part in ("daemon", "filter", "monitor", "notifier", "cgi-bin", "driver"):
        (tmp_path / "bin" / part).symlink_to(f"/usr/lib/cups/{part}")
    backend = backends / "kkctest"
    backend.write_text(BACKEND, encoding="utf-8")
    # Without rights for the group CUPS runs it as root, who may write into a test's folder.
    backend.chmod(0o700)
    return tmp_path


@pytest.fixture
def server(root, wait_for):
    """Our own cupsd with one queue; it ends with the test."""
    socket = root / "cups.sock"
    (root / "files.conf").write_text(FILES_CONF.format(root=root), encoding="utf-8")
    (root / "cupsd.conf").write_text(CUPSD_CONF.format(socket=socket), encoding="utf-8")
    command = [CUPSD, "-f", "-c", root / "cupsd.conf", "-s", root / "files.conf"]
    process = subprocess.Popen(command)
    try:
        wait_for(socket)
        queue = [LPADMIN, "-h", socket, "-p", QUEUE, "-E", "-v", f"kkctest:{root}", "-m", "raw"]
        subprocess.run(queue, check=True, capture_output=True)
        yield
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture
def sheet(root):
    """A protocol of several pages, as it lies in the database."""
    content = render(
        samples.filled("PTO"),
        samples.persons_of("PTO"),
        samples.things_of("PTO"),
        samples.template("PTO"),
        samples.STATION,
        samples.OFFICER,
        now=samples.NOW,
    )
    path = root / "sheet.pdf"
    path.write_bytes(content)
    return path


@pytest.mark.usefixtures("server")
def test_printer_gets_every_page_twice_under_the_evidence_number(root, sheet, wait_for):
    printed = subprocess.run(
        [sys.executable, "-c", PRINTING, sheet, NUMBER],
        env=os.environ
        | {"CUPS_SERVER": str(root / "cups.sock"), "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert printed.returncode == 0, printed.stderr
    assert printed.stdout.strip() == f"Printed(printer='{QUEUE}', copies=2)"
    wait_for(root / "job.txt")
    job = dict(line.split("=", 1) for line in (root / "job.txt").read_text().splitlines())
    assert job["title"] == NUMBER
    assert job["copies"] == "2"
    assert "media=A4" in job["options"]
    pages = pdfium.PdfDocument((root / "job.pdf").read_bytes())
    assert len(pages) == len(pdfium.PdfDocument(sheet.read_bytes()))
