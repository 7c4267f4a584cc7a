"""Drives of Windows, told apart without touching what is in them."""

import string
from ctypes import wintypes

from irkit.windows.api import function

FIXED, REMOTE = 3, 4  # of GetDriveTypeW: a disk of this host, a share with a letter

_letters = function("kernel32", "GetLogicalDrives", wintypes.DWORD)
_kind = function("kernel32", "GetDriveTypeW", wintypes.UINT, wintypes.LPCWSTR)


def of_kind(kind: int) -> tuple[str, ...]:
    r"""The drives of one kind, as ``C:\``."""
    present = _letters()  # a bit each
    letters = (one for bit, one in enumerate(string.ascii_uppercase) if present >> bit & 1)
    return tuple(f"{one}:\\" for one in letters if kind_of(f"{one}:\\") == kind)


def kind_of(top: str) -> int:
    r"""The kind of a drive, named as ``C:\``; 0 or 1 where there is none."""
    return int(_kind(top))
