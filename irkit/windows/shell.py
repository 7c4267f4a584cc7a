"""Programs started as administrator, by the question that Windows asks (User Account Control)."""

import ctypes
import subprocess
from collections.abc import Sequence
from ctypes import byref, wintypes

from irkit.windows.api import checked, function

REFUSED = 1223  # ERROR_CANCELLED: nobody may or wants to agree

# SEE_MASK_NOCLOSEPROCESS, SEE_MASK_NOASYNC, SEE_MASK_FLAG_NO_UI
_KEEP_PROCESS, _WAIT_UNTIL_STARTED, _NO_ERROR_BOX = 0x40, 0x100, 0x400
_HIDDEN = 0  # SW_HIDE: a console of its own would stand over the window
_SIGNALLED = 0  # WAIT_OBJECT_0


class _Execute(ctypes.Structure):
    """SHELLEXECUTEINFOW."""

    _fields_ = (
        ("size", wintypes.DWORD),
        ("mask", wintypes.ULONG),
        ("window", wintypes.HWND),
        ("verb", wintypes.LPCWSTR),
        ("file", wintypes.LPCWSTR),
        ("parameters", wintypes.LPCWSTR),
        ("folder", wintypes.LPCWSTR),
        ("show", ctypes.c_int),
        ("instance", wintypes.HINSTANCE),
        ("id_list", ctypes.c_void_p),
        ("class_name", wintypes.LPCWSTR),
        ("class_key", wintypes.HKEY),
        ("hot_key", wintypes.DWORD),
        ("icon", wintypes.HANDLE),
        ("process", wintypes.HANDLE),
    )


_execute = checked("shell32", "ShellExecuteExW", wintypes.BOOL, ctypes.POINTER(_Execute))
_wait = function("kernel32", "WaitForSingleObject", wintypes.DWORD, wintypes.HANDLE, wintypes.DWORD)
_exit_code = checked(
    "kernel32",
    "GetExitCodeProcess",
    wintypes.BOOL,
    wintypes.HANDLE,
    ctypes.POINTER(wintypes.DWORD),
)
_close_handle = function("kernel32", "CloseHandle", wintypes.BOOL, wintypes.HANDLE)
_initialize = function("ole32", "CoInitializeEx", ctypes.c_long, ctypes.c_void_p, wintypes.DWORD)


def run_as_administrator(command: Sequence[str], folder: str) -> "Started":
    """Ask the user and start a program hidden in a folder; waits for the answer.

    Raises OSError: with winerror REFUSED where the user says no.
    """
    _initialize(None, 2)  # COINIT_APARTMENTTHREADED, as ShellExecuteExW wishes; twice does no harm
    asked = _Execute(
        mask=_KEEP_PROCESS | _WAIT_UNTIL_STARTED | _NO_ERROR_BOX,
        verb="runas",
        file=command[0],
        parameters=subprocess.list2cmdline(command[1:]),
        folder=folder,
        show=_HIDDEN,
    )
    asked.size = ctypes.sizeof(asked)
    _execute(byref(asked))
    return Started(asked.process)


class Started:
    """A program that runs with more rights than we have: it can be awaited, not ended."""

    def __init__(self, process: int) -> None:
        self._process = process

    def status(self, milliseconds: int = 0) -> int | None:
        """Its exit status, None where it still runs after this time. Raises OSError."""
        if _wait(self._process, milliseconds) != _SIGNALLED:
            return None
        code = wintypes.DWORD()
        _exit_code(self._process, byref(code))
        return code.value

    def close(self) -> None:
        """Let go of it; it runs on."""
        _close_handle(self._process)
