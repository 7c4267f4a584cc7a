"""The console of Windows, where people type."""

import ctypes
import sys
from ctypes import wintypes

from irkit.windows.api import function

_mode = function(
    "kernel32", "GetConsoleMode", wintypes.BOOL, wintypes.HANDLE, ctypes.POINTER(wintypes.DWORD)
)


def is_console(descriptor: int) -> bool:
    """Whether somebody can type there; `isatty` says so of NUL, too, since it is a device."""
    if sys.platform != "win32":
        raise NotImplementedError("Win32 is not here")
    import msvcrt

    return bool(_mode(msvcrt.get_osfhandle(descriptor), ctypes.byref(wintypes.DWORD())))
