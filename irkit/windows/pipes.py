"""The client's end of a named pipe, as a file descriptor of Python's."""

import ctypes
import os
import sys
from ctypes import wintypes

from irkit.windows.api import function, last_error

_READ, _WRITE = 0x80000000, 0x40000000  # GENERIC_READ, GENERIC_WRITE
_OPEN_EXISTING = 3
# SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION: who made the pipe must not act in our name
_IDENTIFY_ONLY = 0x00100000 | 0x00010000
_INVALID_HANDLE = ctypes.c_void_p(-1).value

_create_file = function(
    "kernel32",
    "CreateFileW",
    wintypes.HANDLE,
    wintypes.LPCWSTR,
    wintypes.DWORD,
    wintypes.DWORD,
    ctypes.c_void_p,
    wintypes.DWORD,
    wintypes.DWORD,
    wintypes.HANDLE,
)


def connected(name: str) -> int:
    r"""A descriptor of the pipe ``\\.\pipe\NAME``, to read and write. Raises OSError."""
    if sys.platform == "win32":
        import msvcrt

        handle = _create_file(name, _READ | _WRITE, 0, None, _OPEN_EXISTING, _IDENTIFY_ONLY, None)
        if handle == _INVALID_HANDLE:
            raise last_error()
        return msvcrt.open_osfhandle(handle, os.O_BINARY)
    raise NotImplementedError("Win32 is not here")
