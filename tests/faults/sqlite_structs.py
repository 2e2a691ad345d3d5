"""The two tables of functions by which SQLite reaches files, as C lays them out."""

import ctypes
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p

from sqlcipher3 import _sqlite3

library = ctypes.CDLL(_sqlite3.__file__)

OK, BUSY, READONLY, IO_ERROR, FULL, CANNOT_OPEN = 0, 5, 8, 10, 13, 14
OPEN_READONLY, OPEN_READWRITE, OPEN_CREATE = 0x1, 0x2, 0x4
OPEN_SUPER_JOURNAL, OPEN_MAIN_JOURNAL, OPEN_WAL = 0x4000, 0x800, 0x80000
SHM_LOCK = 2


def io_error(detail):
    """An extended SQLITE_IOERR_… code."""
    return IO_ERROR | detail << 8


CLOSE = CFUNCTYPE(c_int, c_void_p)
READ = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
WRITE = READ
TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
SYNC = CFUNCTYPE(c_int, c_void_p, c_int)
LOCK = SYNC
SHM_MAP = CFUNCTYPE(c_int, c_void_p, c_int, c_int, c_int, POINTER(c_void_p))
SHM_LOCK_CALL = CFUNCTYPE(c_int, c_void_p, c_int, c_int, c_int)
OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int))
DELETE = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)
ACCESS = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int, POINTER(c_int))
SLEEP = CFUNCTYPE(c_int, c_void_p, c_int)


class Methods(Structure):
    """`sqlite3_io_methods`, what can be done with an open file."""

    _fields_ = [
        ("version", c_int),
        ("close", CLOSE),
        ("read", READ),
        ("write", WRITE),
        ("truncate", TRUNCATE),
        ("sync", SYNC),
        ("file_size", c_void_p),
        ("lock", LOCK),
        ("unlock", c_void_p),
        ("check_reserved_lock", c_void_p),
        ("file_control", c_void_p),
        ("sector_size", c_void_p),
        ("device_characteristics", c_void_p),
        ("shm_map", SHM_MAP),
        ("shm_lock", SHM_LOCK_CALL),
        ("shm_barrier", c_void_p),
        ("shm_unmap", c_void_p),
        ("fetch", c_void_p),
        ("unfetch", c_void_p),
    ]


class Vfs(Structure):
    """`sqlite3_vfs`, what can be done with names; the last fields are never called by us."""

    _fields_ = [
        ("version", c_int),
        ("file_bytes", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", OPEN),
        ("delete", DELETE),
        ("access", ACCESS),
        ("full_path", c_void_p),
        ("dl_open", c_void_p),
        ("dl_error", c_void_p),
        ("dl_sym", c_void_p),
        ("dl_close", c_void_p),
        ("randomness", c_void_p),
        ("sleep", SLEEP),
        ("current_time", c_void_p),
        ("last_error", c_void_p),
        ("current_time_64", c_void_p),
        ("set_system_call", c_void_p),
        ("get_system_call", c_void_p),
        ("next_system_call", c_void_p),
    ]


library.sqlite3_vfs_find.argtypes = [c_char_p]
library.sqlite3_vfs_find.restype = POINTER(Vfs)
library.sqlite3_vfs_register.argtypes = [POINTER(Vfs), c_int]
