"""The one kind of tar that a bundle is: regular files with short names, all else alike.

Headers are those of POSIX.1-1988 (ustar); a size of 8 GiB and more is written in base 256, as GNU
tar, bsdtar and Python have it. A header that is not byte for byte what irkit writes for the same
name and size is refused: so there are no links, devices, sparse files or extended headers.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from irkit.errors import BundleError

BLOCK = 512
END = bytes(2 * BLOCK)

_PIECE = 1 << 20
_CHECKSUM = slice(148, 156)
_MOST_OCTAL = 8**11
_TIME_ENDS = 8**11  # the year 2242
_NAME, _PREFIX = 100, 155  # bytes
_OTHER = "it is no bundle, or was changed: the tar holds something that irkit never writes"


class Member(NamedTuple):
    """A file in the tar."""

    path: str
    size: int
    time: int  # seconds since the epoch


def header(member: Member) -> bytes:
    """The block before the content of a file, whose path has a folder. Raises ValueError."""
    prefix, _, name = member.path.encode().rpartition(b"/")
    if not 0 < len(prefix) <= _PREFIX or not 0 < len(name) <= _NAME:
        raise ValueError("its path is too short or too long")
    if not 0 <= member.time < _TIME_ENDS or not 0 <= member.size < 1 << 63:
        raise ValueError("its time or size is out of bounds")
    fields = (
        name.ljust(_NAME, b"\0"),
        b"0000600\0" + b"0000000\0" * 2,  # mode, owner, group
        _size(member.size),
        b"%011o\0" % member.time,
        b" " * 8,  # the checksum counts as blanks
        b"0" + bytes(100),  # a regular file, no link
        b"ustar\00000" + bytes(64) + b"0000000\0" * 2,  # no names of owners, no device
        prefix.ljust(_PREFIX, b"\0") + bytes(12),
    )
    block = bytearray(b"".join(fields))
    block[_CHECKSUM] = b"%06o\0 " % sum(block)
    return bytes(block)


def padding(size: int) -> bytes:
    """What fills the last block of a file."""
    return bytes(-size % BLOCK)


def total(sizes: Iterable[int]) -> int:
    """Bytes of a tar with files of these sizes."""
    return sum(BLOCK + size + len(padding(size)) for size in sizes) + len(END)


class Reader:
    """Reads such a tar from a stream; memory is bounded whatever comes.

    `read` gives exactly so many bytes, or raises BundleError.
    """

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._read = read

    def member(self) -> Member | None:
        """The next file, whose content has to be read then; None at the end. Raises BundleError."""
        block = self._read(BLOCK)
        if block == bytes(BLOCK):
            if self._read(BLOCK) != bytes(BLOCK):
                raise BundleError("the tar does not end as irkit ends one")
            return None
        try:
            member = _parsed(block)
            as_written = header(member)
        except ValueError as error:
            raise BundleError(_OTHER) from error
        if block != as_written:
            raise BundleError(_OTHER)
        return member

    def content(self, member: Member) -> Iterator[bytes]:
        """The bytes of that file, piece by piece. Raises BundleError."""
        left = member.size
        while left:
            piece = self._read(min(left, _PIECE))
            left -= len(piece)
            yield piece
        fill = padding(member.size)
        if self._read(len(fill)) != fill:
            raise BundleError("the tar holds bytes between its files")


def _size(size: int) -> bytes:
    return b"%011o\0" % size if size < _MOST_OCTAL else b"\x80" + size.to_bytes(11, "big")


def _parsed(block: bytes) -> Member:
    """Raises ValueError."""
    name, prefix = (part.rstrip(b"\0").decode() for part in (block[:_NAME], block[345:500]))
    size, time = block[124:136], block[136:148]
    if size[0] == 0x80:
        return Member(f"{prefix}/{name}", int.from_bytes(size[1:], "big"), int(time[:11], 8))
    return Member(f"{prefix}/{name}", int(size[:11], 8), int(time[:11], 8))
