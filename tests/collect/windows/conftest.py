"""Keys, values, files and services planted on the test machine, and taken away after the test.

They change the machine's own configuration: never on a Windows that somebody uses.
"""

import ctypes
import os
import uuid
import winreg
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from irkit.collect.windows import identity
from irkit.windows import processes

ROOTS = {"HKLM": winreg.HKEY_LOCAL_MACHINE, "HKU": winreg.HKEY_USERS}
ACCESS = winreg.KEY_ALL_ACCESS | winreg.KEY_WOW64_64KEY

Plant = Callable[..., None]


@pytest.fixture(autouse=True)
def _only_on_the_test_machine() -> None:
    if not hasattr(ctypes.windll.ntdll, "wine_get_version"):
        pytest.skip("changes the registry: for the test machine under Wine only")


@pytest.fixture
def mark() -> str:
    """A word that nothing else on the machine holds."""
    return f"irkit-{uuid.uuid4().hex}"


@pytest.fixture
def hive() -> str:
    """The registry of the user who runs the tests, such as HKU\\S-1-5-21-…"""
    with processes.opened(os.getpid()) as handle:
        return f"HKU\\{identity.owner(handle)}"


@pytest.fixture
def plant() -> Iterator[Plant]:
    """Sets a value: plant(path of the key, name, data, kind)."""
    with ExitStack() as undo:
        yield lambda path, name, data, kind=winreg.REG_SZ: _plant(undo, path, name, data, kind)


def _plant(undo: ExitStack, path: str, name: str, data: object, kind: int) -> None:
    root, _, below = path.partition("\\")
    made = _missing(ROOTS[root], below)
    key = winreg.CreateKeyEx(ROOTS[root], below, 0, ACCESS)
    for part in made:
        undo.callback(winreg.DeleteKeyEx, ROOTS[root], part, winreg.KEY_WOW64_64KEY)
    undo.callback(winreg.CloseKey, key)
    try:
        before = winreg.QueryValueEx(key, name)
        undo.callback(winreg.SetValueEx, key, name, 0, before[1], before[0])
    except FileNotFoundError:
        undo.callback(winreg.DeleteValue, key, name)
    winreg.SetValueEx(key, name, 0, kind, data)


def _missing(root: int, path: str) -> list[str]:
    """The keys on the way to `path` that are not there, the outermost first."""
    parts = path.split("\\")
    paths = ["\\".join(parts[: count + 1]) for count in range(len(parts))]
    return [one for one in paths if not _exists(root, one)]


def _exists(root: int, path: str) -> bool:
    try:
        winreg.OpenKey(root, path, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY).Close()
    except FileNotFoundError:
        return False
    return True
