"""Scanners that the computer offers: SANE's scanimage on Linux, WIA through PowerShell on Windows.

The paper is read by the system's own program into a folder for the moment; the desk then takes the
files in as any other scan. Where neither is there, nothing is offered.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from kkc_desktop.domain.errors import ScanUnreadable
from kkc_desktop.ui.screen_language import tr

DPI = 300
LIST_S = 8.0
"""So long a scanner may take to name itself; one that hangs is as good as none."""
_ANSWER_S = 20.0
_STEP_S = 0.2
_SANE, _WIA = "scanimage", "powershell"
_MOST_SHEETS = 200
_SOURCES = re.compile(r"--source (?P<names>\S[^\[\n]*?)\s*(\[|$)", re.MULTILINE)
_NO_MORE = 7
"""SANE's status 7: the feeder has no more paper, which ends a batch well."""
_WIA_SCRIPT = (
    "$ErrorActionPreference='Stop'; $d=New-Object -ComObject WIA.CommonDialog;"
    " $i=$d.ShowAcquireImage(1,2,131072,'{B96B3CAE-0728-11D3-9D7B-0000F81EF32E}');"
    " if ($i) { $i.SaveFile($args[0]) }"
)


_WIA_LIST = (
    "[Console]::OutputEncoding=[Text.Encoding]::UTF8;"
    " (New-Object -ComObject WIA.DeviceManager).DeviceInfos | Where-Object { $_.Type -eq 1 }"
    " | ForEach-Object { $_.Properties.Item('Name').Value }"
)


class ScanDevice(NamedTuple):
    """A scanner that is switched on: the address its program needs, and its name in words."""

    address: str
    name: str


def scanner_program() -> str:
    """The program that talks to scanners here, empty where there is none."""
    name = _WIA if sys.platform == "win32" else _SANE
    return shutil.which(name) or ""


def devices(program: str) -> tuple[ScanDevice, ...]:
    """The scanners that are switched on; asking may take seconds, so only beside the window.

    None without a program. On Windows the system itself asks which one is meant: no address.
    """
    if not program:
        return ()
    if Path(program).stem.lower() == _WIA:
        names = _said([program, "-NoProfile", "-Command", _WIA_LIST], LIST_S).splitlines()
        return tuple(ScanDevice("", name.strip()) for name in names if name.strip())
    lines = _said([program, "-f", "%d\t%v %m%n"], LIST_S).splitlines()
    parts = [line.partition("\t") for line in lines if line.strip()]
    return tuple(ScanDevice(address.strip(), name.strip()) for address, _, name in parts)


def scan_into(
    folder: Path, program: str, device: str, goes_on: Callable[[], None]
) -> tuple[Path, ...]:
    """Scans all that lies in the feeder, or one page from the glass, and gives the files in order.

    `goes_on` is called while the scanner works and may raise to stop it. Refused with
    ScanUnreadable when the scanner gave nothing.
    """
    feeder = _feeder(program, device)
    process = subprocess.Popen(
        _command(folder, program, device, feeder),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        said = _awaited(process, goes_on)
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()
    files = tuple(sorted(folder.glob("strana-*")))
    if not files or process.returncode not in (0, _NO_MORE):
        raise _failed(said)
    return files


def _feeder(program: str, device: str) -> str:
    """What the scanner calls its feeder, empty when it has only the glass.

    A batch from the glass would never end: it has no last page.
    """
    if Path(program).stem.lower() == _WIA:
        return ""
    sources = _SOURCES.search(_said([program, "-d", device, "-A"], _ANSWER_S))
    names = sources["names"].split("|") if sources else []
    return next((name for name in names if "ADF" in name or "Feeder" in name), "")


def _said(command: list[str], patience_s: float) -> str:
    """What a short command prints; nothing when it fails or hangs."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=patience_s, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.decode(errors="replace")


def _command(folder: Path, program: str, device: str, feeder: str) -> list[str]:
    if Path(program).stem.lower() == _WIA:
        target = str(folder / "strana-001.jpg")
        return [program, "-NoProfile", "-Command", f"& {{{_WIA_SCRIPT}}} '{target}'"]
    batch = f"--batch={folder / 'strana-%03d.png'}"
    count = f"--batch-count={_MOST_SHEETS if feeder else 1}"
    source = [f"--source={feeder}"] if feeder else []
    wanted = ["--format=png", f"--resolution={DPI}", "--mode=Gray", batch, count]
    return [program, "-d", device, *source, *wanted]


def _awaited(process: "subprocess.Popen[bytes]", goes_on: Callable[[], None]) -> str:
    """What the program said of its trouble, in its own words."""
    while True:
        goes_on()
        try:
            _, told = process.communicate(timeout=_STEP_S)
        except subprocess.TimeoutExpired:
            continue
        return told.decode(errors="replace")


def _failed(said: str) -> ScanUnreadable:
    words = said.lower()
    if "jam" in words:
        text, fix = (
            tr("V\u00a0podavači se vzpříčil papír."),
            tr("Vyjměte jej a\u00a0skenujte znovu."),
        )
    elif "busy" in words:
        text, fix = (
            tr("Skener právě používá jiný program."),
            tr("Počkejte, až skončí, a\u00a0zkuste znovu."),
        )
    elif "out of documents" in words:
        text, fix = tr("V\u00a0podavači není papír."), tr("Vložte listinu a\u00a0skenujte znovu.")
    else:
        text = tr("Skener nic nenaskenoval.")
        fix = tr("Ověřte, že je zapnutý a\u00a0připojený, nebo sken připojte ze souboru.")
    return ScanUnreadable(text, f"K\u00a0listině se nic nepřipojilo. {fix}")
