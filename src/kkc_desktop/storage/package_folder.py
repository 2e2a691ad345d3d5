"""Several files as one: a folder or a ZIP that is there whole or not at all."""

import io
import shutil
import zipfile
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from kkc_desktop.storage.folder import PRIVATE_FOLDER, sync_folder, write_atomically

_STORED = (".pdf", ".zip", ".jpg", ".jpeg", ".png", ".xlsx")
"""What is packed already."""


def write_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Makes the new folder with these files; what was begun is taken away when it fails."""
    unfinished = folder.with_name(f"{folder.name}.nova")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(mode=PRIVATE_FOLDER)
    try:
        for name, content in files.items():
            path = unfinished / name
            path.parent.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
            write_atomically(path, content)
        unfinished.rename(folder)
    except OSError:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    sync_folder(folder.parent)


def zip_bytes(files: Mapping[str, bytes], at: datetime) -> bytes:
    """The files as a ZIP without a password, each bearing this moment."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, at.timetuple()[:6])
            is_packed = name.lower().endswith(_STORED)
            entry.compress_type = zipfile.ZIP_STORED if is_packed else zipfile.ZIP_DEFLATED
            packed.writestr(entry, content)
    return out.getvalue()
