"""Where on this computer the certificate of the station's seal lies: its path, no password."""

from pathlib import Path

from kkc_desktop.storage.folder import explaining_files, write_atomically

_NAME = "pecet.cesta"


def read_seal_place(folder: Path) -> Path | None:
    """The kept path; None while none was chosen."""
    kept = folder / _NAME
    with explaining_files(folder):
        text = kept.read_text(encoding="utf-8") if kept.is_file() else ""
    return Path(text) if text else None


def write_seal_place(folder: Path, path: Path | None) -> None:
    """Keeps the path in place of the earlier one; None forgets it."""
    with explaining_files(folder):
        write_atomically(folder / _NAME, str(path or "").encode())
