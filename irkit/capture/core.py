"""A core file: pages of a process at their addresses, in the format that debuggers read (ELF(5)).

It is written for them, and read again here as irkit writes it.

Header, notes (who it was, which files it mapped), the pages, and at the end their table, since only
then it is known how much of each could be read. Such a file is written in one go and can be hashed
on the way.
"""

import os
import platform
import struct
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO, NamedTuple

from irkit.memory import Backing, Region, RegionKind, Run
from irkit.memory.kept import Piece, in_order
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
_LARGEST_NOTES = 64 << 20  # bytes


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


def pieces(file: BinaryIO) -> tuple[Piece, ...]:
    """What lies where in a core file of irkit's, in the order of the addresses.

    Raises OSError, and ValueError where it is none.
    """
    size = os.fstat(file.fileno()).st_size
    try:
        entries = [*_entries(file, size)]
        files = _files(file, entries)
        found = tuple(_piece(entry, files) for entry in entries if entry[0] == _LOAD)
    except (struct.error, OverflowError) as error:
        raise ValueError(f"it is no core file: {error}") from error
    if not in_order((one.region for one in found), 0, 1 << 64):
        raise ValueError("its pages are not in the order of their addresses")
    return found


def _entries(file: BinaryIO, size: int) -> Iterator[tuple[int, ...]]:
    """The rows of its table; each lies within the file."""
    header = _HEADER.unpack(_read(file, 0, _HEADER.size))
    start, sections, count = header[5], header[6], header[10]
    if header[1] != _CORE or header[9] != _ENTRY.size:
        raise ValueError("it is no core file of 64 bits")
    if count == _MANY:
        count = _SECTION.unpack(_read(file, sections, _SECTION.size))[7]
    for entry in _ENTRY.iter_unpack(_read(file, start, count * _ENTRY.size)):
        if entry[2] + entry[5] > size:
            raise ValueError("its pages lie behind its end")
        yield entry


def _files(file: BinaryIO, entries: Iterable[tuple[int, ...]]) -> list[tuple[int, int, str]]:
    """Where files were mapped: first address, the one behind, path; by address."""
    for kind, _, offset, _, _, size, _, _ in entries:
        if kind == _NOTE and size <= _LARGEST_NOTES:
            said = _read(file, offset, size)
            break
    else:
        return []
    at = 0
    while at < len(said):
        _, length, kind, _ = struct.unpack_from("<III8s", said, at)
        at += 20
        if kind == _FILES:
            return _mapped(said[at : at + length])
        at += length + -length % 4
    return []


def _mapped(data: bytes) -> list[tuple[int, int, str]]:
    count, _ = struct.unpack_from("<QQ", data)
    rows = struct.unpack_from(f"<{3 * count}Q", data, 16)
    paths = data[16 + 24 * count :].split(b"\0")
    return sorted(zip(rows[::3], rows[1::3], map(os.fsdecode, paths), strict=False))


def _piece(entry: tuple[int, ...], files: Sequence[tuple[int, int, str]]) -> Piece:
    _, flags, offset, start, _, size, _, _ = entry
    rights = "".join(c if flags & bit else "-" for c, bit in (("r", 4), ("w", 2), ("x", 1)))
    place = bisect_right(files, start, key=lambda one: one[0]) - 1
    inside = place >= 0 and start < files[place][1]
    backing = Backing(files[place][2], 0, 0, 0) if inside else None
    kind = RegionKind.MAPPED if inside else RegionKind.PRIVATE
    region = Region(start, size, f"{rights}p", kind, backing=backing)
    return Piece(region, offset, (Run(start, size),))


def _read(file: BinaryIO, offset: int, size: int) -> bytes:
    """Raises ValueError where the file ends before."""
    if offset + size > os.fstat(file.fileno()).st_size:
        raise ValueError("it is no core file: it ends early")
    file.seek(offset)
    return file.read(size)
