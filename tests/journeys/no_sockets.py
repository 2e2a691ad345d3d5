"""Kills this process the moment it opens a socket to anything but the computer itself.

A filter of the Linux kernel, put on by hand: after it `socket()` is allowed for AF_UNIX alone.
It cannot be taken off, threads and children inherit it, and who trips over it dies by SIGSYS.
"""

import ctypes
import platform
import socket
import struct
import sys

AF_UNIX = int(socket.AF_UNIX)
_ARCHES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
_IO_URING_SETUP = 425
_OTHER_CALLS = 0x40000000  # x32, whose calls have other numbers
_LOAD, _IS, _IS_AT_LEAST, _END = 0x20, 0x15, 0x35, 0x06
_NUMBER_AT, _ARCH_AT, _FIRST_ARGUMENT_AT = 0, 4, 16
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_SET_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2

WHY_NOT = "" if sys.platform == "linux" and platform.machine() in _ARCHES else "no such filter here"


def forbid_sockets():
    """From now on only AF_UNIX."""
    arch, number_of_socket = _ARCHES[platform.machine()]
    steps = (
        (_LOAD, 0, 0, _ARCH_AT),
        (_IS, 0, 7, arch),
        (_LOAD, 0, 0, _NUMBER_AT),
        (_IS_AT_LEAST, 5, 0, _OTHER_CALLS),
        (_IS, 4, 0, _IO_URING_SETUP),
        (_IS, 0, 2, number_of_socket),
        (_LOAD, 0, 0, _FIRST_ARGUMENT_AT),
        (_IS, 0, 1, AF_UNIX),
        (_END, 0, 0, _ALLOW),
        (_END, 0, 0, _KILL),
    )
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    program = struct.pack("HxxxxxxP", len(steps), ctypes.addressof(code))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    prctl.argtypes = [ctypes.c_int, ctypes.c_ulong, ctypes.c_char_p, ctypes.c_ulong, ctypes.c_ulong]
    for call in ((_SET_NO_NEW_PRIVILEGES, 1, None, 0, 0), (_SET_SECCOMP, _FILTER, program, 0, 0)):
        if prctl(*call):
            raise OSError(ctypes.get_errno(), "the filter was refused")
