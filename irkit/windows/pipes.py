"""The client's end of a named pipe, as a file descriptor of Python's."""

import os
import sys

from irkit.windows.api import last_error
from irkit.windows.files import INVALID_HANDLE, OPEN_EXISTING, create_file

_READ, _WRITE = 0x80000000, 0x40000000  # GENERIC_READ, GENERIC_WRITE
# SECURITY_SQOS_PRESENT | SECURITY_IDENTIFICATION: who made the pipe must not act in our name
_IDENTIFY_ONLY = 0x00100000 | 0x00010000


def connected(name: str) -> int:
    r"""A descriptor of the pipe ``\\.\pipe\NAME``, to read and write. Raises OSError."""
    if sys.platform == "win32":
        import msvcrt

        handle = create_file(name, _READ | _WRITE, 0, None, OPEN_EXISTING, _IDENTIFY_ONLY, None)
        if handle == INVALID_HANDLE:
            raise last_error()
        return msvcrt.open_osfhandle(handle, os.O_BINARY)
    raise NotImplementedError("Win32 is not here")
