"""How a Win32 function is called: prototypes like those of the C headers, failures as OSError.

The libraries are loaded at the first call, and only from System32: a portable irkit that lies in
a folder of downloads must not pick up somebody's netapi32.dll there. So this module, and those
that declare functions with it, import on every system.
"""

import ctypes
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

_SEARCH_SYSTEM32 = 0x800  # LOAD_LIBRARY_SEARCH_SYSTEM32
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def function(dll: str, name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    """A function whose result says nothing of failure."""
    return lambda *values: _bound(dll, name, result, arguments)(*values)


def checked(dll: str, name: str, result: Any, *arguments: Any) -> Callable[..., Any]:
    """A function that returns zero when it fails: raises OSError with the thread's last error."""

    def call(*values: Any) -> Any:
        answer = _bound(dll, name, result, arguments)(*values)
        if not answer:
            raise last_error()
        return answer

    return call


def status(dll: str, name: str, *arguments: Any) -> Callable[..., None]:
    """A function that returns an error code, zero when all is well: raises it as OSError."""

    def call(*values: Any) -> None:
        code = _bound(dll, name, ctypes.c_ulong, arguments)(*values)
        if code:
            raise failure(code)

    return call


def nt_status(dll: str, name: str, *arguments: Any) -> Callable[..., None]:
    """A function that returns an NTSTATUS, negative when it fails: raises it as OSError."""
    translate = function("ntdll", "RtlNtStatusToDosError", ctypes.c_ulong, ctypes.c_long)

    def call(*values: Any) -> None:
        code = _bound(dll, name, ctypes.c_long, arguments)(*values)
        if code < 0:
            raise failure(translate(code))

    return call


def last_error() -> OSError:
    """The OSError (PermissionError, FileNotFoundError, …) of the thread's last error."""
    if sys.platform == "win32":
        return failure(ctypes.get_last_error())
    raise NotImplementedError("Win32 is not here")


def failure(code: int) -> OSError:
    """The OSError (PermissionError, FileNotFoundError, …) of a Win32 error code."""
    if sys.platform == "win32":
        return ctypes.WinError(code)
    raise NotImplementedError("Win32 is not here")


def from_filetime(ticks: int) -> datetime | None:
    """Time from 100 ns since 1601; None for zero and for what no calendar holds."""
    try:
        return _EPOCH + timedelta(microseconds=ticks // 10) if ticks > 0 else None
    except OverflowError:
        return None


@cache
def _library(dll: str) -> Any:
    if sys.platform == "win32":
        return ctypes.WinDLL(f"{dll}.dll", use_last_error=True, winmode=_SEARCH_SYSTEM32)
    raise NotImplementedError("Win32 is not here")


@cache
def _bound(dll: str, name: str, result: Any, arguments: tuple[Any, ...]) -> Any:
    # Indexing makes a function object of our own: attributes would be shared with other users.
    found = _library(dll)[name]
    found.restype, found.argtypes = result, arguments
    return found
