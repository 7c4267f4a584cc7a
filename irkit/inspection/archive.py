"""The members of a zip, as its central directory lists them; nothing is ever unpacked.

Also of a zip that stands behind something else, as in an installer or a picture.
"""

import ntpath
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from irkit.inspection.odd import MOST, Odd, Oddity
from irkit.inspection.subject import Subject

MEMBERS = 500  # that are listed
_DIRECTORY = 1 << 20  # bytes of the central directory that are read
_END = b"PK\x05\x06"
_TAIL = 22 + 0xFFFF  # of the end record with the longest comment
_BOMB = 1000
_ENCRYPTED, _UTF8 = 0x1, 0x800


@dataclass(frozen=True, slots=True)
class Member:
    """One file or folder in an archive."""

    name: str
    size: int
    compressed: int
    encrypted: bool


@dataclass(frozen=True, slots=True)
class Archive:
    """A zip."""

    total: int  # members that it says it has
    offset: int  # where it begins; more than 0 where it stands behind something else
    members: tuple[Member, ...]  # the first
    oddities: tuple[Oddity, ...]
    faults: tuple[str, ...]  # what could not be read


@dataclass(frozen=True, slots=True)
class _End:
    """What the end record says of the central directory."""

    start: int
    size: int
    said: int  # where it thinks that the directory begins
    total: int


def archive(subject: Subject) -> Archive | None:
    """The list of members, None for what is no zip."""
    at = max(0, subject.size - _TAIL)
    tail = subject.read(at, _TAIL)
    found = tail.rfind(_END)
    if found < 0 or len(tail) - found < 22:
        return None
    end = _end(subject, at + found, tail[found : found + 22])
    directory = subject.read(end.start, min(end.size, _DIRECTORY))
    members = tuple(_members(directory))
    if not members and subject.read(0, 2) != b"PK":  # four bytes that mean something else
        return None
    faults = []
    if len(members) < min(end.total, MEMBERS):
        faults.append(f"only {len(members)} of {end.total} members could be read")
    oddities = (oddity for member in members for oddity in _oddities(member))
    return Archive(
        end.total,
        max(0, end.start - end.said) if members else 0,
        members,
        tuple(islice(oddities, MOST)),
        tuple(faults),
    )


def _end(subject: Subject, at: int, record: bytes) -> _End:
    total, size, said = struct.unpack_from("<HII", record, 10)
    locator = subject.read(at - 20, 20)
    if locator.startswith(b"PK\x06\x07") and len(locator) == 20:  # ZIP64 has the true numbers
        (where,) = struct.unpack_from("<Q", locator, 8)
        large = subject.read(where, 56)
        if large.startswith(b"PK\x06\x06") and len(large) == 56:
            total, size, said = struct.unpack_from("<QQQ", large, 32)
            at = where
    return _End(at - size, size, said, total)


def _members(directory: bytes) -> Iterator[Member]:
    at = 0
    for _ in range(MEMBERS):
        if directory[at : at + 4] != b"PK\x01\x02" or len(directory) - at < 46:
            return
        flags, compressed, size, name, extra, comment = struct.unpack_from(
            "<8xH10xIIHHH", directory, at
        )
        raw = directory[at + 46 : at + 46 + name]
        if len(raw) < name:
            return
        text = raw.decode("utf-8", "surrogateescape") if flags & _UTF8 else raw.decode("cp437")
        yield Member(text, size, compressed, bool(flags & _ENCRYPTED))
        at += 46 + name + extra + comment


def _oddities(member: Member) -> Iterator[Oddity]:
    parts = member.name.replace("\\", "/").split("/")
    if ".." in parts or member.name.startswith(("/", "\\")) or ntpath.splitdrive(member.name)[0]:
        yield Oddity(Odd.CLIMBING_NAME, member.name)
    if member.size > _BOMB * max(member.compressed, 1) and member.size > 1 << 20:
        yield Oddity(Odd.INFLATES, f"{member.name}: {member.size} bytes")
