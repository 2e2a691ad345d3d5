"""Disks as a power cut may leave them, made from the recorded operations of a play.

What was written since the last sync of its file may be on the disk or not, in any order and by
halves; a name that was made, changed or deleted since the last sync of its folder may too.
"""

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

from tests.faults.operations import Kind

SECTOR = 512
NOT_DURABLE = "-shm"  # memory of the running program; the database makes it anew


class Names(Enum):
    """When a name is durable."""

    STRICT = "jméno platí až po synchronizaci složky"
    JOURNAL = "jméno platí i po synchronizaci kteréhokoli souboru"


class Cut(Enum):
    """What of the unsynced is on the disk after the cut."""

    NOTHING = "nic nesynchronizovaného"
    PREFIX = "jen začátek"
    SUBSET = "náhodná část"
    SUFFIX = "pozdější bez dřívějšího"
    TORN = "jednotlivé sektory"
    NO_NAMES = "obsah bez jmen"


@dataclass(slots=True, eq=False)
class _Content:
    """The durable bytes of one file, whatever its name."""

    data: bytearray = field(default_factory=bytearray)


@dataclass(frozen=True, slots=True, eq=False)
class _Written:
    content: _Content
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True, eq=False)
class _Resized:
    content: _Content
    size: int


@dataclass(frozen=True, slots=True, eq=False)
class _Named:
    names: tuple[tuple[str, _Content | None], ...]  # None: the name is gone


class Disk:
    """What is durable, and what was asked since."""

    def __init__(self, folder, names):
        self._strict = names is Names.STRICT
        self._durable = {
            str(path.relative_to(folder)): _Content(bytearray(path.read_bytes()))
            for path in Path(folder).rglob("*")
            if path.is_file() and not path.name.endswith(NOT_DURABLE)
        }
        self._now = dict(self._durable)
        self._pending = []

    def ask(self, operation):
        """Takes one recorded operation in."""
        if operation.path.endswith(NOT_DURABLE):
            return
        handler = _ASKED.get(operation.kind)
        if handler:
            handler(self, operation)

    def cut(self, how, chance):
        """The files that are there after a power cut: name and bytes."""
        kept = _KEPT[how](self._pending, chance)
        if not self._strict:
            kept = _in_order_of_names(kept, self._pending)
        copies, names = {}, dict(self._durable)
        for change in kept:
            if isinstance(change, _Named):
                _rename(names, change)
            else:
                original = change.content
                data = copies.setdefault(id(original), bytearray(original.data))
                _put(data, change)
        return {
            name: bytes(copies.get(id(content), content.data)) for name, content in names.items()
        }

    def _open(self, operation):
        if operation.creates:
            self._name((operation.path, _Content()))

    def _write(self, operation):
        content = self._now[operation.path]
        self._pending.append(_Written(content, operation.offset, operation.data))

    def _truncate(self, operation):
        self._pending.append(_Resized(self._now[operation.path], operation.size))

    def _rename(self, operation):
        content = self._now[operation.path]
        self._name((operation.target, content), (operation.path, None))

    def _delete(self, operation):
        if operation.path in self._now:
            self._name((operation.path, None))

    def _name(self, *names):
        named = _Named(names)
        _rename(self._now, named)
        self._pending.append(named)

    def _sync(self, operation):
        content = self._now[operation.path]
        self._settle(lambda change: not isinstance(change, _Named) and change.content is content)
        if not self._strict:
            self._settle(lambda change: isinstance(change, _Named))

    def _sync_folder(self, operation):
        folder = Path(operation.path)
        self._settle(
            lambda change: (
                isinstance(change, _Named)
                and (not self._strict or Path(change.names[0][0]).parent == folder)
            )
        )

    def _settle(self, is_settled):
        """Makes the pending changes that are chosen durable, in their order."""
        rest = []
        for change in self._pending:
            if not is_settled(change):
                rest.append(change)
            elif isinstance(change, _Named):
                _rename(self._durable, change)
            else:
                _put(change.content.data, change)
        self._pending = rest


def _rename(names, change):
    for name, content in change.names:
        if content is None:
            names.pop(name, None)
        else:
            names[name] = content


def _put(data, change):
    if isinstance(change, _Resized):
        if change.size < len(data):
            del data[change.size :]
        else:
            data.extend(bytes(change.size - len(data)))
        return
    end = change.offset + len(change.data)
    if end > len(data):
        data.extend(bytes(end - len(data)))
    data[change.offset : end] = change.data


def _prefix(pending, chance):
    return pending[: chance.randrange(len(pending) + 1)]


def _suffix(pending, chance):
    return pending[chance.randrange(len(pending) + 1) :]


def _subset(pending, chance):
    return [change for change in pending if chance.random() < 0.5]


def _torn(pending, chance):
    kept = []
    for change in pending:
        if isinstance(change, _Written):
            kept += [part for part in _sectors(change) if chance.random() < 0.5]
        elif chance.random() < 0.5:
            kept.append(change)
    return kept


def _sectors(written):
    """The write in pieces, cut where the disk's sectors meet."""
    start, end = written.offset, written.offset + len(written.data)
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        part = written.data[start - written.offset : stop - written.offset]
        yield _Written(written.content, start, part)
        start = stop


def _no_names(pending, chance):
    return [change for change in pending if not isinstance(change, _Named)]


def _in_order_of_names(kept, pending):
    """A journal keeps names in their order: after one that is lost, later ones are lost too."""
    lost = next((c for c in pending if isinstance(c, _Named) and c not in kept), None)
    if lost is None:
        return kept
    late = [c for c in pending[pending.index(lost) :] if isinstance(c, _Named)]
    return [change for change in kept if change not in late]


_KEPT = {
    Cut.NOTHING: lambda pending, chance: [],
    Cut.PREFIX: _prefix,
    Cut.SUBSET: _subset,
    Cut.SUFFIX: _suffix,
    Cut.TORN: _torn,
    Cut.NO_NAMES: _no_names,
}
_ASKED = {
    Kind.OPEN: Disk._open,
    Kind.WRITE: Disk._write,
    Kind.TRUNCATE: Disk._truncate,
    Kind.RENAME: Disk._rename,
    Kind.DELETE: Disk._delete,
    Kind.SYNC: Disk._sync,
    Kind.SYNC_FOLDER: Disk._sync_folder,
}
