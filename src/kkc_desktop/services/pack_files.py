"""Reading of a template pack from a zip, a folder or one file; hostile ones are refused."""

import re
import stat
import zlib
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple
from zipfile import BadZipFile, ZipFile, ZipInfo

from kkc_desktop.domain.errors import PackUnreadable
from kkc_desktop.domain.pack_check import SHARED_TEXTS

MOST_FILES = 100
MOST_BYTES = 1_000_000
"""Of one file; the longest shipped one has 30,000."""
MOST_ZIP_BYTES = 10_000_000
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,59}\.toml")
_FIX = "Nic se nezměnilo. Vyžádejte si sadu od autora znovu."
_ENCRYPTED = 0x1


class PackFiles(NamedTuple):
    """The files as text by name, and the digest of what was read."""

    texts: Mapping[str, str]
    sha256: str


def read_pack_files(path: Path) -> PackFiles:
    """Reads a zip or a folder; refused with PackUnreadable when anything in it looks wrong."""
    try:
        return _read_folder(path) if path.is_dir() else _read_zip(path)
    except OSError as error:
        raise _refused(f"Soubor „{path.name}“ nelze přečíst.") from error


def read_kind_file(path: Path) -> PackFiles:
    """Reads one file, with the shared texts that lie beside it if there are any."""
    beside = path.with_name(SHARED_TEXTS)
    paths = [path, *([beside] if beside.is_file() and beside != path else [])]
    try:
        contents = {each.name: _limited(each.name, each.read_bytes()) for each in paths}
    except OSError as error:
        raise _refused(f"Soubor „{path.name}“ nelze přečíst.") from error
    return _decoded(contents)


def _read_folder(path: Path) -> PackFiles:
    contents: dict[str, bytes] = {}
    for file in sorted(path.iterdir()):
        if file.name.startswith("."):
            continue
        if file.is_symlink() or not file.is_file():
            raise _refused(f"V\u00a0sadě je „{file.name}“, což není soubor; sada nemá podsložky.")
        _demand_name(file.name)
        _demand_count(len(contents) + 1)
        with file.open("rb") as opened:
            contents[file.name] = _limited(file.name, opened.read(MOST_BYTES + 1))
    return _decoded(contents)


def _read_zip(path: Path) -> PackFiles:
    if path.stat().st_size > MOST_ZIP_BYTES:
        raise _refused("Soubor sady je příliš velký.")
    content = path.read_bytes()
    try:
        with ZipFile(path) as pack:
            contents = dict(_unpacked(pack))
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise _refused("Soubor není celý ZIP, nebo je poškozený.") from error
    return PackFiles(_decoded(contents).texts, sha256(content).hexdigest())


def _unpacked(pack: ZipFile) -> Iterator[tuple[str, bytes]]:
    entries = [entry for entry in pack.infolist() if not entry.is_dir()]
    _demand_count(len(entries))
    top = _common_folder(entries)
    seen: set[str] = set()
    for entry in entries:
        _demand_plain(entry)
        name = entry.filename.removeprefix(top)
        _demand_name(name)
        if name in seen:
            raise _refused(f"Soubor „{name}“ je v\u00a0sadě dvakrát.")
        seen.add(name)
        with pack.open(entry) as opened:  # the size in the head of an entry may lie
            yield name, _limited(name, opened.read(MOST_BYTES + 1))


def _common_folder(entries: list[ZipInfo]) -> str:
    """The one folder that everything lies in, as when a folder was zipped; else nothing."""
    tops = {entry.filename.partition("/")[0] for entry in entries if "/" in entry.filename}
    is_common = len(tops) == 1 and all("/" in entry.filename for entry in entries)
    return f"{tops.pop()}/" if is_common else ""


def _demand_plain(entry: ZipInfo) -> None:
    if entry.flag_bits & _ENCRYPTED:
        raise _refused("Sada je zaheslovaná; předejte ji bez hesla.")
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise _refused(f"V\u00a0sadě je odkaz „{entry.filename}“ místo souboru.")


def _demand_name(name: str) -> None:
    """No paths, no drives, nothing but TOML: the name is only a key and is never opened."""
    if not _NAME.fullmatch(name):
        raise _refused(f"Soubor „{name[:60]}“ do sady nepatří; patří tam jen soubory .toml.")


def _demand_count(count: int) -> None:
    if count > MOST_FILES:
        raise _refused(f"Sada má přes {MOST_FILES} souborů, to je příliš.")


def _limited(name: str, content: bytes) -> bytes:
    if len(content) > MOST_BYTES:
        raise _refused(f"Soubor „{name}“ je příliš velký.")
    return content


def _decoded(contents: Mapping[str, bytes]) -> PackFiles:
    texts = {}
    for name, content in contents.items():
        try:
            texts[name] = content.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            raise _refused(f"Soubor „{name}“ není v\u00a0kódování UTF-8.") from error
    digest = sha256()
    for name in sorted(contents):
        digest.update(f"{name}\n{len(contents[name])}\n".encode() + contents[name])
    return PackFiles(texts, digest.hexdigest())


def _refused(text: str) -> PackUnreadable:
    return PackUnreadable(text, _FIX)
