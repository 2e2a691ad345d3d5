"""Puts a watch between SQLite and the file system; the program does not know of it.

The default VFS is copied, a few of its functions are replaced by ours, and the copy becomes the
default. Ours count the operation and then let the real one do the work, or fail as it would.
"""

import ctypes
import os
from ctypes import POINTER, addressof, byref, cast, pointer

from tests.faults.operations import Kind, Operation, Trouble, die
from tests.faults.sqlite_structs import (
    ACCESS,
    BUSY,
    CANNOT_OPEN,
    CLOSE,
    DELETE,
    FULL,
    LOCK,
    OK,
    OPEN,
    OPEN_CREATE,
    OPEN_MAIN_JOURNAL,
    OPEN_READONLY,
    OPEN_READWRITE,
    OPEN_SUPER_JOURNAL,
    OPEN_WAL,
    READ,
    SHM_LOCK,
    SHM_LOCK_CALL,
    SHM_MAP,
    SLEEP,
    SYNC,
    TRUNCATE,
    WRITE,
    Methods,
    Vfs,
    io_error,
    library,
)

_JOURNALS = OPEN_SUPER_JOURNAL | OPEN_MAIN_JOURNAL | OPEN_WAL
_FAILED = {
    Kind.OPEN: CANNOT_OPEN,
    Kind.LOOK: io_error(13),
    Kind.READ: io_error(1),
    Kind.WRITE: io_error(3),
    Kind.TRUNCATE: io_error(6),
    Kind.SYNC: io_error(4),
    Kind.DELETE: io_error(10),
    Kind.LOCK: io_error(15),
    Kind.SHARE: io_error(21),
    Kind.LOCK_SHARED: io_error(20),
}


def code_of(kind, trouble):
    """What SQLite's own VFS answers when the system call fails so."""
    if kind is Kind.WRITE and trouble is Trouble.ENOSPC:
        return FULL
    if kind in (Kind.LOCK, Kind.LOCK_SHARED) and trouble is Trouble.EBUSY:
        return BUSY
    return _FAILED[kind]


class _File:
    """What is known of an open file: its name and its real functions."""

    def __init__(self, path, methods, flags):
        self.path = path
        self.methods = methods
        # A new journal's name is made durable by its first sync (unixSync does it by itself).
        self.owes_folder_sync = bool(flags & OPEN_CREATE and flags & _JOURNALS)


class WatchedVfs:
    """The default VFS from now on; it must live as long as the process."""

    def __init__(self, watch):
        self._watch = watch
        self._files = {}
        self._tables = {}
        self._real = library.sqlite3_vfs_find(None)
        self._ours = Vfs()
        ctypes.memmove(byref(self._ours), self._real, ctypes.sizeof(Vfs))
        self._ours.name = b"watched"
        self._ours.open = OPEN(self._open)
        self._ours.delete = DELETE(self._delete)
        self._ours.access = ACCESS(self._access)
        self._ours.sleep = SLEEP(lambda vfs, microseconds: microseconds)  # nobody else comes
        library.sqlite3_vfs_register(byref(self._ours), 1)

    def _open(self, vfs, name, file, flags, out_flags):
        path = os.fsdecode(ctypes.string_at(name)) if name else ""
        if self._watch.sees(path):
            creates = bool(flags & OPEN_CREATE) and not os.path.exists(path)
            trouble = self._watch.meet(Operation(Kind.OPEN, path, creates=creates))
            may_read = not creates and trouble in (Trouble.EACCES, Trouble.EROFS)
            if trouble and not may_read:
                return CANNOT_OPEN
            if trouble:
                flags = flags & ~(OPEN_READWRITE | OPEN_CREATE) | OPEN_READONLY
        code = self._real.contents.open(self._real_address, name, file, flags, out_flags)
        if code == OK:
            self._take(file, path, flags)
        return code

    @property
    def _real_address(self):
        return addressof(self._real.contents)

    def _take(self, file, path, flags):
        slot = cast(file, POINTER(POINTER(Methods)))
        self._files[file] = _File(path, slot[0].contents, flags)
        slot[0] = pointer(self._table_over(slot[0].contents))

    def _table_over(self, methods):
        """The real functions with ours in place of those that are watched."""
        table = self._tables.get(addressof(methods))
        if table is None:
            table = self._tables[addressof(methods)] = Methods()
            ctypes.memmove(byref(table), byref(methods), ctypes.sizeof(Methods))
            table.close = CLOSE(self._close)
            table.read = READ(self._read)
            table.write = WRITE(self._write)
            table.truncate = TRUNCATE(self._truncate)
            table.sync = SYNC(self._sync)
            table.lock = LOCK(self._lock)
            table.shm_map = SHM_MAP(self._shm_map)
            table.shm_lock = SHM_LOCK_CALL(self._shm_lock)
        return table

    def _failure(self, kind, path, **more):
        """The code to fail with, 0 to go on; counts the operation."""
        if not self._watch.sees(path):
            return OK
        trouble = self._watch.meet(Operation(kind, path, **more))
        return code_of(kind, trouble) if trouble else OK

    def _close(self, file):
        known = self._files.pop(file)
        cast(file, POINTER(POINTER(Methods)))[0] = pointer(known.methods)
        return known.methods.close(file)

    def _read(self, file, buffer, amount, offset):
        known = self._files[file]
        return self._failure(
            Kind.READ, known.path, offset=offset, size=amount
        ) or known.methods.read(file, buffer, amount, offset)

    def _write(self, file, buffer, amount, offset):
        known = self._files[file]
        if not self._watch.sees(known.path):
            return known.methods.write(file, buffer, amount, offset)
        data = ctypes.string_at(buffer, amount)
        trouble = self._watch.meet(Operation(Kind.WRITE, known.path, offset, data))
        if trouble in (Trouble.KILL_WITHIN, Trouble.SHORT):
            known.methods.write(file, buffer, amount // 2, offset)
            if trouble is Trouble.KILL_WITHIN:
                die()
            return FULL
        if trouble:
            return code_of(Kind.WRITE, trouble)
        return known.methods.write(file, buffer, amount, offset)

    def _truncate(self, file, size):
        known = self._files[file]
        failed = self._failure(Kind.TRUNCATE, known.path, size=size)
        return failed or known.methods.truncate(file, size)

    def _sync(self, file, flags):
        known = self._files[file]
        failed = self._failure(Kind.SYNC, known.path)
        if failed:
            return failed
        code = known.methods.sync(file, flags)
        if known.owes_folder_sync and self._watch.sees(known.path):
            known.owes_folder_sync = False
            self._watch.meet(Operation(Kind.SYNC_FOLDER, os.path.dirname(known.path)))
        return code

    def _lock(self, file, level):
        known = self._files[file]
        return self._failure(Kind.LOCK, known.path) or known.methods.lock(file, level)

    def _shm_map(self, file, page, size, extend, out):
        known = self._files[file]
        index = f"{known.path}-shm"
        creates = bool(extend) and (
            not os.path.exists(index) or os.path.getsize(index) < (page + 1) * size
        )
        failed = self._failure(Kind.SHARE, known.path, creates=creates)
        return failed or known.methods.shm_map(file, page, size, extend, out)

    def _shm_lock(self, file, offset, count, flags):
        known = self._files[file]
        # To give a lock back cannot fail and changes no file.
        failed = self._failure(Kind.LOCK_SHARED, known.path) if flags & SHM_LOCK else OK
        return failed or known.methods.shm_lock(file, offset, count, flags)

    def _delete(self, vfs, name, sync_folder):
        path = os.fsdecode(name)
        failed = self._failure(Kind.DELETE, path)
        if failed:
            return failed
        code = self._real.contents.delete(self._real_address, name, sync_folder)
        if code == OK and sync_folder and self._watch.sees(path):
            self._watch.meet(Operation(Kind.SYNC_FOLDER, os.path.dirname(path)))
        return code

    def _access(self, vfs, name, flags, out):
        failed = self._failure(Kind.LOOK, os.fsdecode(name))
        return failed or self._real.contents.access(self._real_address, name, flags, out)
