"""The list of processes, and what each tells to whoever asks with the least rights.

Names and parents come from Toolhelp and images from QueryFullProcessImageNameW, which answer for
protected processes too; psutil asks for more, and fails under Wine.
"""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import byref, wintypes
from dataclasses import dataclass
from datetime import datetime

from irkit.windows.api import checked, from_filetime, function, last_error

KERNEL = frozenset({0, 4})  # pids of the idle process and of the kernel itself

_SNAP_PROCESS = 2
_QUERY_LIMITED_INFORMATION = 0x1000
_INVALID_HANDLE = ctypes.c_void_p(-1).value
_LONGEST_PATH = 32_768
_STILL_ACTIVE = 259
_INVALID_PARAMETER, _GEN_FAILURE = 87, 31  # no such process; a process without an image


class _Entry(ctypes.Structure):
    """PROCESSENTRY32W."""

    _fields_ = (
        ("size", wintypes.DWORD),
        ("usage", wintypes.DWORD),
        ("pid", wintypes.DWORD),
        ("heap", ctypes.c_void_p),
        ("module", wintypes.DWORD),
        ("threads", wintypes.DWORD),
        ("parent", wintypes.DWORD),
        ("priority", wintypes.LONG),
        ("flags", wintypes.DWORD),
        ("name", wintypes.WCHAR * 260),
    )


_entry_p = ctypes.POINTER(_Entry)
_snapshot = function(
    "kernel32", "CreateToolhelp32Snapshot", wintypes.HANDLE, wintypes.DWORD, wintypes.DWORD
)
_first = function("kernel32", "Process32FirstW", wintypes.BOOL, wintypes.HANDLE, _entry_p)
_next = function("kernel32", "Process32NextW", wintypes.BOOL, wintypes.HANDLE, _entry_p)
_close_handle = function("kernel32", "CloseHandle", wintypes.BOOL, wintypes.HANDLE)
_open_process = checked(
    "kernel32", "OpenProcess", wintypes.HANDLE, wintypes.DWORD, wintypes.BOOL, wintypes.DWORD
)
_image_name = checked(
    "kernel32",
    "QueryFullProcessImageNameW",
    wintypes.BOOL,
    wintypes.HANDLE,
    wintypes.DWORD,
    wintypes.LPWSTR,
    ctypes.POINTER(wintypes.DWORD),
)
_times = checked(
    "kernel32",
    "GetProcessTimes",
    wintypes.BOOL,
    wintypes.HANDLE,
    *(ctypes.POINTER(ctypes.c_uint64),) * 4,
)
_exit_code = checked(
    "kernel32",
    "GetExitCodeProcess",
    wintypes.BOOL,
    wintypes.HANDLE,
    ctypes.POINTER(wintypes.DWORD),
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A process as the system's list names it."""

    pid: int
    parent: int
    name: str


def snapshot() -> tuple[Listed, ...]:
    """The processes of one moment. Raises OSError."""
    handle = _snapshot(_SNAP_PROCESS, 0)
    if handle == _INVALID_HANDLE:
        raise last_error()
    entry = _Entry(size=ctypes.sizeof(_Entry))
    found = []
    more = _first(handle, byref(entry))
    while more:
        found.append(Listed(entry.pid, entry.parent, entry.name))
        more = _next(handle, byref(entry))
    _close_handle(handle)
    return tuple(found)


@contextmanager
def opened(pid: int) -> Iterator[wintypes.HANDLE]:
    """A handle that may ask a process about itself; ProcessLookupError when it is gone."""
    try:
        handle = _open_process(_QUERY_LIMITED_INFORMATION, False, pid)
    except OSError as error:
        if getattr(error, "winerror", 0) == _INVALID_PARAMETER:
            raise ProcessLookupError(f"no process {pid}") from error
        raise
    try:
        yield wintypes.HANDLE(handle)
    finally:
        _close_handle(handle)


def image_of(pid: int) -> str:
    """The path of a process's executable, empty for a part of the kernel. Raises OSError."""
    path, length = ctypes.create_unicode_buffer(_LONGEST_PATH), wintypes.DWORD(_LONGEST_PATH)
    try:
        with opened(pid) as handle:
            _image_name(handle, 0, path, byref(length))
    except OSError as error:
        if getattr(error, "winerror", 0) == _GEN_FAILURE:
            return ""
        raise
    return path.value if "\\" in path.value else ""  # "Registry" and "MemCompression" are no files


def started(pid: int) -> datetime | None:
    """When a process started. Raises OSError."""
    created, *unused = (ctypes.c_uint64() for _ in range(4))
    with opened(pid) as handle:
        _times(handle, byref(created), *map(byref, unused))
    return from_filetime(created.value)


def has_ended(pid: int) -> bool:
    """Whether it is over although its number is still taken. Raises OSError."""
    code = wintypes.DWORD()
    with opened(pid) as handle:
        _exit_code(handle, byref(code))
    return code.value != _STILL_ACTIVE
