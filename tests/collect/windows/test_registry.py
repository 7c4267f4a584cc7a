"""The registry as it is: names, kinds and sizes that other readers cut, skip or fail on."""

import ctypes
import winreg
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import byref, wintypes
from datetime import UTC, datetime, timedelta

import pytest

from irkit.collect.windows import registry
from irkit.records import Item, Reason
from tests.collect.windows.conftest import Plant

ntdll = ctypes.windll.ntdll


@pytest.fixture
def key(plant: Plant, hive: str, mark: str) -> str:
    path = f"{hive}\\Software\\{mark}"
    plant(path, "", "something")
    return path


class Counted(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("room", ctypes.c_uint16), ("text", ctypes.c_void_p))


class Attributes(ctypes.Structure):
    _fields_ = (
        ("size", wintypes.ULONG),
        ("root", wintypes.HANDLE),
        ("name", ctypes.POINTER(Counted)),
        ("attributes", wintypes.ULONG),
        ("rest", ctypes.c_void_p * 2),
    )


class Native:
    """The native API, which takes any name and any bytes as any kind; winreg refuses most."""

    def __init__(self, key: str) -> None:
        below = key.partition("\\")[2]
        self.key = winreg.OpenKey(winreg.HKEY_USERS, below, 0, winreg.KEY_ALL_ACCESS)
        self.handle = wintypes.HANDLE(self.key.handle)
        self.kept: list[object] = []

    def name(self, text: str) -> Counted:
        raw = text.encode("utf-16-le")
        self.kept.append(ctypes.create_string_buffer(raw))
        return Counted(len(raw), len(raw), ctypes.addressof(self.kept[-1]))

    def set_value(self, name: str, kind: int, data: bytes) -> None:
        counted = self.name(name)
        assert ntdll.NtSetValueKey(self.handle, byref(counted), 0, kind, data, len(data)) == 0

    @contextmanager
    def subkey(self, name: str) -> Iterator[None]:
        counted, made = self.name(name), wintypes.HANDLE()
        attributes = Attributes(
            ctypes.sizeof(Attributes), self.handle, ctypes.pointer(counted), 0x40
        )
        answer = ntdll.NtCreateKey(byref(made), 0xF003F, byref(attributes), 0, None, 0, None)
        assert answer == 0
        try:
            yield
        finally:
            assert ntdll.NtDeleteKey(made) == 0
            ntdll.NtClose(made)


@pytest.fixture
def native(key: str) -> Iterator[Native]:
    found = Native(key)
    yield found
    found.key.Close()


def test_a_missing_key_is_told_apart(key: str) -> None:
    assert registry.find(rf"{key}\nothing") is None
    assert list(registry.keys(rf"{key}\nothing")) == []
    with pytest.raises(FileNotFoundError):
        registry.read(rf"{key}\nothing")


def test_the_time_of_the_last_write(key: str) -> None:
    modified = registry.read(key).modified
    assert modified is not None
    assert abs(datetime.now(UTC) - modified) < timedelta(minutes=5)


def test_values_in_their_kinds(key: str, plant: Plant) -> None:
    plant(key, "text", "C:\\a b.exe")
    plant(key, "variables", "%SystemRoot%\\a.exe", winreg.REG_EXPAND_SZ)
    plant(key, "list", ["one", "two"], winreg.REG_MULTI_SZ)
    plant(key, "number", 7, winreg.REG_DWORD)
    plant(key, "large", 1 << 40, winreg.REG_QWORD)
    plant(key, "bytes", b"MZ\x90", winreg.REG_BINARY)
    found = registry.read(key)
    assert found.text("TEXT") == "C:\\a b.exe"
    assert found.text("variables") == "%SystemRoot%\\a.exe"
    assert found.value("list").strings == ("one", "two")
    assert (found.number("number"), found.number("large")) == (7, 1 << 40)
    assert found.text("bytes") == "4d 5a 90"
    assert found.number("text") is None
    assert found.text("no such value") == ""


@pytest.mark.parametrize("kind", [*range(13), 0xFFFF])
@pytest.mark.parametrize("data", [b"", b"\0", b"x", b"ab\0", b"\0\xd8\0\0", b"\0" * 9])
def test_any_bytes_as_any_kind(key: str, native: Native, kind: int, data: bytes) -> None:
    native.set_value("odd", kind, data)
    value = registry.read(key).value("odd")
    assert (value.kind, value.data) == (kind, data)
    assert all(isinstance(text, str) for text in value.strings)


def test_what_stands_behind_a_nul(key: str, native: Native) -> None:
    native.set_value("hidden", winreg.REG_SZ, "a.exe\0 evil.exe\0".encode("utf-16-le"))
    assert registry.read(key).text("hidden") == "a.exe\0 evil.exe"


def test_a_value_whose_name_holds_a_nul(key: str, native: Native) -> None:
    native.set_value("\0hidden", winreg.REG_SZ, "evil.exe".encode("utf-16-le"))
    assert registry.read(key).text("\0hidden") == "evil.exe"


def test_a_key_whose_name_holds_a_nul(key: str, native: Native) -> None:
    with native.subkey("sub\0key"):
        assert [found.path for found in registry.keys(rf"{key}\*")] == [f"{key}\\sub\0key"]


def test_a_large_value(key: str, plant: Plant) -> None:
    plant(key, "megabyte", "x" * (registry.MAX_DATA // 2 - 1))
    plant(key, "more", "x" * registry.MAX_DATA)
    plant(key, "small", "a.exe")
    found = registry.read(key)
    assert found.text("megabyte").startswith("x" * registry.MAX_TEXT + "… (")
    assert found.text("more") == f"({2 * registry.MAX_DATA + 2} bytes)"
    assert found.text("small") == "a.exe"


def test_a_key_named_as_the_pattern_is_no_pattern(key: str, plant: Plant) -> None:
    plant(rf"{key}\*\*", "", "x")
    plant(rf"{key}\plain\other", "", "x")
    assert [found.path for found in registry.keys(rf"{key}\*\*")] == [
        rf"{key}\*\*",
        rf"{key}\plain\other",
    ]


def test_many_values_and_keys(key: str, plant: Plant) -> None:
    for number in range(300):
        plant(rf"{key}\{number}", f"value {number}", str(number))
    found = [one for one in registry.keys(rf"{key}\*") if not isinstance(one, Item)]
    assert {one.values[0].text for one in found} == {str(number) for number in range(300)}


def test_a_closed_key_is_a_gap(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wine lets everybody read every key: the answer of Windows is put in its place."""

    def refuse(*_: object) -> None:
        raise ctypes.WinError(5)

    monkeypatch.setattr(registry, "_open", refuse)
    (found,) = registry.keys(key)
    assert (found.target, found.reason) == (key, Reason.DENIED)
