"""Where this Windows keeps what: its own folder, everybody's, and each user's profile.

Taken from the system and the registry, never from environment variables, which the user who runs
irkit may have been given by an intruder.
"""

import ctypes
import re
from collections.abc import Iterator
from ctypes import wintypes
from dataclasses import dataclass
from functools import cache

from irkit.collect.windows import identity, registry
from irkit.records import Item
from irkit.windows.api import checked

_windows_folder = checked(
    "kernel32", "GetSystemWindowsDirectoryW", wintypes.UINT, wintypes.LPWSTR, wintypes.UINT
)
_CURRENT_VERSION = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion"


@dataclass(frozen=True, slots=True)
class Profile:
    """An account that has logged on here."""

    sid: str
    user: str
    folder: str
    loaded: bool  # its part of the registry is there to be read: it is logged on


def profiles() -> Iterator[Profile | Item]:
    """Every profile that Windows lists, those of its own service accounts included."""
    try:
        users = registry.read("HKU").subkeys
    except OSError:  # then no registry can be read, and the keys below say so
        users = ()
    for key in registry.keys(rf"{identity.PROFILE_LIST}\*"):
        if isinstance(key, Item):
            yield key
            continue
        sid = key.path.rpartition("\\")[2]
        folder = expanded(key.text("ProfileImagePath"))
        if folder:
            yield Profile(sid, identity.name_of(sid), folder, sid in users)


@cache
def windows() -> str:
    r"""Such as ``C:\Windows``. Raises OSError."""
    path = ctypes.create_unicode_buffer(260)
    _windows_folder(path, len(path))
    return path.value


def system32() -> str:
    r"""Such as ``C:\Windows\System32``. Raises OSError."""
    return rf"{windows()}\System32"


@cache
def program_data() -> str:
    r"""Such as ``C:\ProgramData``. Raises OSError."""
    named = registry.read(identity.PROFILE_LIST).text("ProgramData")
    return _with(_system(), named or r"%SystemDrive%\ProgramData")


@cache
def program_files() -> str:
    r"""Such as ``C:\Program Files``. Raises OSError."""
    named = registry.read(_CURRENT_VERSION).text("ProgramFilesDir")
    return _with(_system(), named or r"%SystemDrive%\Program Files")


def expanded(text: str, profile: str = "") -> str:
    """A path with the variables that name folders put in; others stay. Raises OSError."""
    known = _system() | {"programdata": program_data(), "allusersprofile": program_data()}
    if profile:
        known |= {"userprofile": profile, "appdata": rf"{profile}\AppData\Roaming"}
    return _with(known, text)


def _system() -> dict[str, str]:
    return {"systemroot": windows(), "windir": windows(), "systemdrive": windows()[:2]}


def _with(known: dict[str, str], text: str) -> str:
    return re.sub("%([^%]+)%", lambda found: known.get(found[1].casefold(), found[0]), text)
