"""A core file: pages of a process at their addresses, in the format that debuggers read (ELF(5)).

Header, notes (who it was, which files it mapped), the pages, and at the end their table, since only
then it is known how much of each could be read. Such a file is written in one go and can be hashed
on the way.
"""

import os
import platform
import struct
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from irkit.memory import Region
from irkit.records import ProcessTarget

PAGE = 4096

_CORE = 4  # e_type
_MACHINES = {"x86_64": 62, "amd64": 62, "aarch64": 183, "arm64": 183}
_HEADER, _ENTRY, _SECTION = (
    struct.Struct(form) for form in ("<16sHHIQQQIHHHHHH", "<IIQQQQQQ", "<IIQQQQIIQQ")
)
_MANY = 0xFFFF  # entries; the number of more stands in a section header
_LOAD, _NOTE = 1, 4
_PROCESS, _FILES = 3, 0x46494C45  # NT_PRPSINFO, NT_FILE


class Stretch(NamedTuple):
    """Pages side by side, few enough to be read at once."""

    region: Region
    start: int
    size: int


def notes(target: ProcessTarget, regions: Iterable[Region]) -> bytes:
    """Who the process was, and which files lay where."""
    name = os.fsencode(target.name)
    process = struct.pack("<24xI12x16s80s", target.pid, name[:15], name[:79])
    rows, paths = [], []
    for region in regions:
        if region.backing is not None:
            rows.append(
                struct.pack("<QQQ", region.start, region.end, region.backing.offset // PAGE)
            )
            paths.append(os.fsencode(region.backing.path) + b"\0")
    files = struct.pack("<QQ", len(rows), PAGE) + b"".join(rows) + b"".join(paths)
    return _note(_PROCESS, process) + _note(_FILES, files)


def _note(kind: int, data: bytes) -> bytes:
    return struct.pack("<III8s", 5, len(data), kind, b"CORE") + data + bytes(-len(data) % 4)


def head(said: bytes, stretches: Sequence[Stretch]) -> bytes:
    """What stands before the first page."""
    start = _aligned(_HEADER.size + len(said))
    behind = start + sum(one.size for one in stretches)
    entries = len(stretches) + 1
    many = entries >= _MANY
    header = _HEADER.pack(
        b"\x7fELF\x02\x01\x01", _CORE, _MACHINES.get(platform.machine().lower(), 0), 1, 0,
        behind, behind + entries * _ENTRY.size if many else 0, 0, _HEADER.size, _ENTRY.size,
        min(entries, _MANY), _SECTION.size if many else 0, int(many), 0,
    )  # fmt: skip
    return (header + said).ljust(start, b"\0")


def table(said: bytes, stretches: Sequence[Stretch], sizes: Sequence[int]) -> bytes:
    """What stands behind the room for all pages; `sizes` say how much of each was read."""
    entries = [_ENTRY.pack(_NOTE, 4, _HEADER.size, 0, 0, len(said), 0, 4)]
    offset = _aligned(_HEADER.size + len(said))
    for one, size in zip(stretches, sizes, strict=True):
        r, w, x = one.region.readable, one.region.writable, one.region.executable
        flags = r << 2 | w << 1 | x
        entries.append(_ENTRY.pack(_LOAD, flags, offset, one.start, 0, size, size, PAGE))
        offset += one.size
    if len(entries) >= _MANY:
        entries.append(_SECTION.pack(0, 0, 0, 0, 0, 0, 0, len(entries), 0, 0))
    return b"".join(entries)


def _aligned(size: int) -> int:
    return -(-size // PAGE) * PAGE
