"""Official files of places on the disk: one CSV, or a ZIP of many, read part by part."""

import lzma
import zipfile
import zlib
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

from kkc_desktop.domain.official_file import LARGEST_TABLE, unreadable

LARGEST_FILE = 200_000_000
MOST_PARTS = 10_000
_BEGINNING = 4_096
_BLOCK = 1 << 20

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    RuntimeError,
    EOFError,
    NotImplementedError,
)

Progress = Callable[[int, int], None]


def digest_of_file(path: Path) -> str:
    """SHA-256 of the file in hex; refused with PackUnreadable when the file is too large."""
    if path.stat().st_size > LARGEST_FILE:
        raise unreadable(f"Soubor „{path.name}“ je příliš velký.")
    digest = sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def tables_of(
    path: Path, is_wanted: Callable[[bytes, str], bool], progress: Progress
) -> Iterator[tuple[str, bytes | None]]:
    """Name and bytes of each CSV of the file; None for one whose beginning is not wanted.

    `progress` hears how many of how many are done and may raise to call it off. Refused with
    PackUnreadable is a ZIP that is broken, locked, or larger unpacked than it may be.
    """
    if not zipfile.is_zipfile(path):
        yield path.name, path.read_bytes()
        return
    try:
        with zipfile.ZipFile(path) as packed:
            parts = [each for each in packed.infolist() if each.filename.lower().endswith(".csv")]
            if not parts:
                raise unreadable(f"V\u00a0souboru „{path.name}“ není žádná tabulka CSV.")
            if len(parts) > MOST_PARTS or any(each.file_size > LARGEST_TABLE for each in parts):
                raise unreadable(f"Soubor „{path.name}“ je příliš velký.")
            for number, part in enumerate(parts):
                progress(number, len(parts))
                name = part.filename.rpartition("/")[2]
                with packed.open(part) as file:
                    beginning = file.read(_BEGINNING)
                    if is_wanted(beginning, name):
                        yield name, beginning + file.read(LARGEST_TABLE)
                    else:
                        yield name, None
    except _BROKEN as error:
        raise unreadable(f"Soubor „{path.name}“ je poškozený nebo zamčený heslem.") from error
