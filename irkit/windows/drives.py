"""Drives of Windows, told apart without touching what is in them."""

import ctypes
import string
from collections.abc import Mapping
from ctypes import wintypes

from irkit.windows.api import function

FIXED, REMOTE = 3, 4  # of GetDriveTypeW: a disk of this host, a share with a letter

_LONGEST_NAME = 1024  # of a device
_HERE = "\\??\\"  # before a path with a drive, as Wine's kernel names files

_letters = function("kernel32", "GetLogicalDrives", wintypes.DWORD)
_kind = function("kernel32", "GetDriveTypeW", wintypes.UINT, wintypes.LPCWSTR)
_device = function(
    "kernel32",
    "QueryDosDeviceW",
    wintypes.DWORD,
    wintypes.LPCWSTR,
    wintypes.LPWSTR,
    wintypes.DWORD,
)


def of_kind(kind: int) -> tuple[str, ...]:
    r"""The drives of one kind, as ``C:\``."""
    return tuple(top for top in _tops() if kind_of(top) == kind)


def kind_of(top: str) -> int:
    r"""The kind of a drive, named as ``C:\``; 0 or 1 where there is none."""
    return int(_kind(top))


def devices() -> dict[str, str]:
    r"""The kernel's names (``\Device\HarddiskVolume3``) of the drives (``C:``) but for shares."""
    return {top[:2]: _device_of(top[:2]) for top in _tops() if kind_of(top) != REMOTE}


def path_of(name: str, named: Mapping[str, str]) -> str:
    r"""``C:\…`` for a file by its kernel's name and `devices`; the name where no drive has it."""
    if name.startswith(_HERE):
        return name[len(_HERE) :]
    for drive, device in named.items():
        if device and name.startswith(f"{device}\\"):
            return drive + name[len(device) :]
    return name


def _tops() -> list[str]:
    present = _letters()  # a bit each
    return [f"{one}:\\" for bit, one in enumerate(string.ascii_uppercase) if present >> bit & 1]


def _device_of(drive: str) -> str:
    """The first of its names, which is the one that counts."""
    name = ctypes.create_unicode_buffer(_LONGEST_NAME)
    return name.value if _device(drive, name, _LONGEST_NAME) else ""
