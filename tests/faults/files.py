"""Puts the same watch between Python's own file calls and the file system.

`open` becomes Python's own implementation in Python, whose every byte passes through `os`; there
each call is counted first and then does its work, or fails as the system would.
"""

import _pyio
import builtins
import errno
import io
import os
import shutil
import stat
from functools import partial

from tests.faults.operations import Kind, Operation, Trouble, die

_ERRNO = {
    Trouble.EIO: errno.EIO,
    Trouble.ENOSPC: errno.ENOSPC,
    Trouble.SHORT: errno.ENOSPC,
    Trouble.EACCES: errno.EACCES,
    Trouble.EBUSY: errno.EBUSY,
    Trouble.EROFS: errno.EROFS,
}
_REAL = {
    name: getattr(os, name)
    for name in (
        *("open", "close", "read", "write", "pwrite", "fsync", "fdatasync", "ftruncate"),
        *("truncate", "rename", "replace", "unlink", "remove", "mkdir", "rmdir", "link"),
    )
    if hasattr(os, name)
}


class WatchedFiles:
    """Python's file calls from now on."""

    def __init__(self, watch):
        self._watch = watch
        self._paths = {}  # of the open handles that are watched
        self._appending = set()
        for name in ("open", "close", "read", "write", "pwrite", "ftruncate"):
            setattr(os, name, getattr(self, f"_{name}"))
        for name in ("fsync", "fdatasync"):
            setattr(os, name, partial(self._sync, _REAL[name]))
        for name in ("rename", "replace"):
            setattr(os, name, partial(self._rename, _REAL[name]))
        for name in ("unlink", "remove"):
            setattr(os, name, partial(self._on_name, Kind.DELETE, _REAL[name]))
        os.mkdir = partial(self._on_name, Kind.MAKE_FOLDER, _REAL["mkdir"])
        os.rmdir = partial(self._on_name, Kind.DELETE, _REAL["rmdir"])
        os.truncate = self._truncate
        os.link = self._link
        builtins.open = io.open = _pyio.open
        shutil._USE_CP_SENDFILE = False  # bytes that the kernel copies by itself are not seen

    def _meet(self, kind, path, **more):
        """Counts the operation; raises what the system would."""
        if not self._watch.sees(path):
            return None
        trouble = self._watch.meet(Operation(kind, path, **more))
        if trouble is None or kind is Kind.WRITE and trouble in _PARTLY:
            return trouble
        raise OSError(_ERRNO[trouble], os.strerror(_ERRNO[trouble]), path)

    def _open(self, path, flags, mode=0o777, *, dir_fd=None):
        name = os.path.abspath(os.fsdecode(path)) if dir_fd is None else ""
        if self._watch.sees(name):
            creates = bool(flags & os.O_CREAT) and not os.path.exists(name)
            self._meet(Kind.OPEN, name, creates=creates)
            if flags & os.O_TRUNC and not creates:
                self._meet(Kind.TRUNCATE, name)
        handle = _REAL["open"](path, flags, mode, dir_fd=dir_fd)
        if self._watch.sees(name):
            self._paths[handle] = name
            if flags & os.O_APPEND:
                self._appending.add(handle)
        return handle

    def _close(self, handle):
        self._paths.pop(handle, None)
        self._appending.discard(handle)
        return _REAL["close"](handle)

    def _read(self, handle, amount):
        if handle in self._paths:
            self._meet(Kind.READ, self._paths[handle], size=amount)
        return _REAL["read"](handle, amount)

    def _write(self, handle, data):
        if handle not in self._paths:
            return _REAL["write"](handle, data)
        whence = os.SEEK_END if handle in self._appending else os.SEEK_CUR
        offset = os.lseek(handle, 0, whence)
        return self._put(_REAL["write"], handle, data, offset)

    def _pwrite(self, handle, data, offset):
        if handle not in self._paths:
            return _REAL["pwrite"](handle, data, offset)
        return self._put(lambda h, d: _REAL["pwrite"](h, d, offset), handle, data, offset)

    def _put(self, write, handle, data, offset):
        content = bytes(data)
        trouble = self._meet(Kind.WRITE, self._paths[handle], offset=offset, data=content)
        if trouble is None:
            return write(handle, content)
        written = write(handle, content[: len(content) // 2])
        if trouble is Trouble.KILL_WITHIN:
            die()
        return written or self._raise_full(handle)

    def _raise_full(self, handle):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), self._paths[handle])

    def _sync(self, real, handle):
        if handle in self._paths:
            is_folder = stat.S_ISDIR(os.fstat(handle).st_mode)
            self._meet(Kind.SYNC_FOLDER if is_folder else Kind.SYNC, self._paths[handle])
        return real(handle)

    def _ftruncate(self, handle, size):
        if handle in self._paths:
            self._meet(Kind.TRUNCATE, self._paths[handle], size=size)
        return _REAL["ftruncate"](handle, size)

    def _truncate(self, path, size):
        if isinstance(path, int):
            return self._ftruncate(path, size)
        self._meet(Kind.TRUNCATE, os.path.abspath(os.fsdecode(path)), size=size)
        return _REAL["truncate"](path, size)

    def _rename(self, real, old, new, **more):
        source, target = (os.path.abspath(os.fsdecode(name)) for name in (old, new))
        self._meet(Kind.RENAME, source, target=target)
        return real(old, new, **more)

    def _link(self, old, new, **more):
        raise AssertionError("the lab does not know hard links yet")

    def _on_name(self, kind, real, path, *rest, **more):
        self._meet(kind, os.path.abspath(os.fsdecode(path)))
        return real(path, *rest, **more)


_PARTLY = (Trouble.KILL_WITHIN, Trouble.SHORT)
