"""Rights that this process holds and has to switch on before they count."""

import ctypes
from ctypes import byref, wintypes
from functools import cache

from irkit.windows.api import checked, function, last_error

_ADJUST, _QUERY = 0x20, 0x08  # TOKEN_…
_ENABLED = 2  # SE_PRIVILEGE_ENABLED


class _Privileges(ctypes.Structure):
    """TOKEN_PRIVILEGES with a single LUID_AND_ATTRIBUTES."""

    _fields_ = (
        ("count", wintypes.DWORD),
        ("low", wintypes.DWORD),
        ("high", wintypes.LONG),
        ("attributes", wintypes.DWORD),
    )


_current_process = function("kernel32", "GetCurrentProcess", wintypes.HANDLE)
_close_handle = function("kernel32", "CloseHandle", wintypes.BOOL, wintypes.HANDLE)
_open_token = checked(
    "advapi32",
    "OpenProcessToken",
    wintypes.BOOL,
    wintypes.HANDLE,
    wintypes.DWORD,
    ctypes.POINTER(wintypes.HANDLE),
)
_value = checked(
    "advapi32",
    "LookupPrivilegeValueW",
    wintypes.BOOL,
    wintypes.LPCWSTR,
    wintypes.LPCWSTR,
    ctypes.c_void_p,
)
_adjust = checked(
    "advapi32",
    "AdjustTokenPrivileges",
    wintypes.BOOL,
    wintypes.HANDLE,
    wintypes.BOOL,
    ctypes.POINTER(_Privileges),
    wintypes.DWORD,
    ctypes.c_void_p,
    ctypes.c_void_p,
)


@cache
def enable_debug_privilege() -> bool:
    """Be let into the processes of all accounts; False where this one does not have the right."""
    try:
        return _enable("SeDebugPrivilege")
    except OSError:
        return False


@cache
def enable_backup_privilege() -> bool:
    """Be let read every file and key; False where this account does not have the right."""
    try:
        return _enable("SeBackupPrivilege")
    except OSError:
        return False


def _enable(name: str) -> bool:
    wanted, token = _Privileges(count=1, attributes=_ENABLED), wintypes.HANDLE()
    _value(None, name, byref(wanted, _Privileges.low.offset))
    _open_token(_current_process(), _ADJUST | _QUERY, byref(token))
    try:
        _adjust(token, False, byref(wanted), 0, None, None)
        return getattr(last_error(), "winerror", 0) == 0  # else ERROR_NOT_ALL_ASSIGNED
    finally:
        _close_handle(token)
