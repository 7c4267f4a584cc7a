"""The registry, read only and as it is: raw values, embedded NULs and last-write times kept.

The winreg module of the standard library cuts names and strings at a NUL, behind which malware
hides, and takes a number of the wrong size for one of the right size; so the functions are called
here, and keys are opened by the native API, whose names may hold a NUL.
Paths begin with HKLM or HKU and name the 64-bit view; its ``WOW6432Node`` keys are the 32-bit one.
"""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import byref, wintypes
from dataclasses import dataclass
from datetime import datetime

from irkit.collect.reasons import reason_for
from irkit.records import Item, gap
from irkit.windows.api import from_filetime, nt_status, status

MAX_DATA = 1 << 20  # a larger value is named with its size only
MAX_TEXT = 8192  # characters kept of one string: an intruder may pad it to megabytes

_ROOTS = {"HKLM": r"\Registry\Machine", "HKU": r"\Registry\User"}
_CASE_INSENSITIVE = 0x40
_KEY_READ, _KEY_WOW64_64KEY = 0x20019, 0x0100
_NO_MORE_ITEMS, _MORE_DATA, _KEY_DELETED = 259, 234, 1018
_LONGEST_NAME = 16_384

# Types of values: REG_SZ and so on.
_SZ, _EXPAND_SZ, _DWORD, _DWORD_BIG_ENDIAN, _LINK, _MULTI_SZ, _QWORD = 1, 2, 4, 5, 6, 7, 11
_TEXTS = {_SZ, _EXPAND_SZ, _LINK}
_NUMBERS = {_DWORD: "little", _DWORD_BIG_ENDIAN: "big", _QWORD: "little"}

_dword_p = ctypes.POINTER(wintypes.DWORD)


class _CountedString(ctypes.Structure):
    """UNICODE_STRING; lengths in bytes."""

    _fields_ = (
        ("length", ctypes.c_uint16),
        ("room", ctypes.c_uint16),
        ("text", ctypes.c_void_p),
    )


class _ObjectAttributes(ctypes.Structure):
    """OBJECT_ATTRIBUTES: the name of a kernel object."""

    _fields_ = (
        ("size", wintypes.ULONG),
        ("root", wintypes.HANDLE),
        ("name", ctypes.POINTER(_CountedString)),
        ("attributes", wintypes.ULONG),
        ("security", ctypes.c_void_p),
        ("quality", ctypes.c_void_p),
    )


_open = nt_status(
    "ntdll",
    "NtOpenKey",
    ctypes.POINTER(wintypes.HKEY),
    wintypes.DWORD,
    ctypes.POINTER(_ObjectAttributes),
)
_close = status("advapi32", "RegCloseKey", wintypes.HKEY)
_query = status(
    "advapi32",
    "RegQueryInfoKeyW",
    wintypes.HKEY,
    *(ctypes.c_void_p,) * 8,  # class, numbers and lengths of subkeys and values
    _dword_p,  # longest data
    ctypes.c_void_p,
    ctypes.POINTER(ctypes.c_uint64),  # last write
)
_enum_key = status(
    "advapi32",
    "RegEnumKeyExW",
    wintypes.HKEY,
    wintypes.DWORD,
    ctypes.c_void_p,
    _dword_p,
    *(ctypes.c_void_p,) * 4,
)
_enum_value = status(
    "advapi32",
    "RegEnumValueW",
    wintypes.HKEY,
    wintypes.DWORD,
    ctypes.c_void_p,
    _dword_p,
    ctypes.c_void_p,
    _dword_p,
    ctypes.c_void_p,
    _dword_p,
)


@dataclass(frozen=True, slots=True)
class Value:
    """A value as stored: `data` is empty where `size` (bytes) is above `MAX_DATA`."""

    name: str
    kind: int  # REG_SZ, …
    data: bytes
    size: int

    @property
    def strings(self) -> tuple[str, ...]:
        """The value as text: each string of a list, a number in decimal, other bytes in hex."""
        if len(self.data) < self.size:
            return (f"({self.size} bytes)",)
        if self.kind in _TEXTS:
            return (shortened(_decoded(self.data).rstrip("\0")),)
        if self.kind == _MULTI_SZ:
            return tuple(shortened(text) for text in _decoded(self.data).split("\0") if text)
        number = self.number
        return (shortened(self.data.hex(" ")) if number is None else str(number),)

    @property
    def text(self) -> str:
        """All strings on one line."""
        return " ".join(self.strings)

    @property
    def number(self) -> int | None:
        """The number of a REG_DWORD or REG_QWORD, None for other values."""
        order = _NUMBERS.get(self.kind)
        return (
            int.from_bytes(self.data[:8], "big" if order == "big" else "little") if order else None
        )


@dataclass(frozen=True, slots=True)
class Key:
    r"""A key with all of its values; `path` is such as ``HKLM\SOFTWARE\Microsoft``."""

    path: str
    modified: datetime | None  # of its values and of its list of subkeys
    values: tuple[Value, ...]
    subkeys: tuple[str, ...]

    def value(self, name: str) -> Value | None:
        """The value of this name in any case."""
        return next((v for v in self.values if v.name.casefold() == name.casefold()), None)

    def text(self, name: str) -> str:
        """The text of the value of this name, empty where there is none."""
        value = self.value(name)
        return value.text if value else ""

    def number(self, name: str) -> int | None:
        """The number of the value of this name, None where there is none."""
        value = self.value(name)
        return value.number if value else None


def read(path: str) -> Key:
    """The key at `path`. Raises FileNotFoundError, PermissionError or another OSError."""
    with _opened(path) as handle:
        longest, written = wintypes.DWORD(), ctypes.c_uint64()
        _query(handle, *(None,) * 8, byref(longest), None, byref(written))
        values = tuple(_values(handle, min(longest.value, MAX_DATA)))
        return Key(path, from_filetime(written.value), values, tuple(_subkeys(handle)))


def find(path: str) -> Key | None:
    """The key at `path`, None where there is none. Raises OSError where it cannot be read."""
    try:
        return read(path)
    except FileNotFoundError:
        return None


def keys(pattern: str) -> Iterator[Key | Item]:
    r"""Every key at `pattern`, whose parts ``*`` stand for all subkeys, and gaps where denied."""
    start, *rest = pattern.split("\\*")
    yield from _keys(start, rest)


def shortened(text: str) -> str:
    """Text cut to `MAX_TEXT` characters, with what is missing named."""
    more = len(text) - MAX_TEXT
    return text if more <= 0 else f"{text[:MAX_TEXT]}… ({more} more characters)"


def _keys(path: str, rest: list[str]) -> Iterator[Key | Item]:
    try:
        key = find(path)
    except OSError as error:
        yield gap(path, reason_for(error), str(error))
        return
    if key is None or not rest:
        yield from () if key is None else (key,)
        return
    for name in key.subkeys:
        yield from _keys(f"{path}\\{name}{rest[0]}", rest[1:])


@contextmanager
def _opened(path: str) -> Iterator[wintypes.HKEY]:
    root, _, rest = path.partition("\\")
    raw = f"{_ROOTS[root]}\\{rest}".rstrip("\\").encode("utf-16-le", "surrogatepass")
    text = ctypes.create_string_buffer(raw)
    name = _CountedString(len(raw), len(raw), ctypes.addressof(text))
    attributes = _ObjectAttributes(name=ctypes.pointer(name), attributes=_CASE_INSENSITIVE)
    attributes.size = ctypes.sizeof(attributes)
    handle = wintypes.HKEY()
    try:
        _open(byref(handle), _KEY_READ | _KEY_WOW64_64KEY, byref(attributes))
        yield handle
    except OSError as error:
        if getattr(error, "winerror", 0) == _KEY_DELETED:
            raise FileNotFoundError(path) from error
        raise
    finally:
        if handle:
            _close(handle)


def _subkeys(handle: wintypes.HKEY) -> Iterator[str]:
    name = (ctypes.c_uint16 * _LONGEST_NAME)()
    index = 0
    while True:
        length = wintypes.DWORD(_LONGEST_NAME)
        try:
            _enum_key(handle, index, name, byref(length), None, None, None, None)
        except OSError as error:
            if getattr(error, "winerror", 0) == _NO_MORE_ITEMS:
                return
            raise
        yield _name(name, length)
        index += 1


def _values(handle: wintypes.HKEY, longest: int) -> Iterator[Value]:
    name = (ctypes.c_uint16 * _LONGEST_NAME)()
    data = ctypes.create_string_buffer(longest + 2)
    kind, index = wintypes.DWORD(), 0
    while True:
        length, size = wintypes.DWORD(_LONGEST_NAME), wintypes.DWORD(len(data))
        try:
            _enum_value(handle, index, name, byref(length), None, byref(kind), data, byref(size))
            content = data.raw[: size.value]
        except OSError as error:
            if getattr(error, "winerror", 0) == _NO_MORE_ITEMS:
                return
            if getattr(error, "winerror", 0) != _MORE_DATA:
                raise
            length = wintypes.DWORD(_LONGEST_NAME)
            _enum_value(handle, index, name, byref(length), None, byref(kind), None, byref(size))
            content = b""
        yield Value(
            _decoded(ctypes.string_at(name, 2 * length.value)), kind.value, content, size.value
        )
        index += 1


def _name(buffer: ctypes.Array[ctypes.c_uint16], length: wintypes.DWORD) -> str:
    return _decoded(ctypes.string_at(buffer, 2 * length.value))


def _decoded(raw: bytes) -> str:
    """UTF-16 as the registry keeps it: lone surrogates stay, an odd last byte goes."""
    return raw[: len(raw) & ~1].decode("utf-16-le", "surrogatepass")
