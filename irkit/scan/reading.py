"""The content of one file, read once, without its holes and never past the limit."""

import errno
import os
from dataclasses import dataclass

from irkit.records import Reason

_PIECE = 8 << 20
_ZEROS = 512  # of a hole
_WITH_HOLES = 64 << 20  # a file up to this is read with its holes, and so hashed as a whole
# Windows has neither; there, files are read with their holes.
_DATA, _HOLE = getattr(os, "SEEK_DATA", -1), getattr(os, "SEEK_HOLE", -1)


@dataclass(frozen=True, slots=True)
class Content:
    """What was read; `segments` are (offset in the file, offset in data), one after each hole."""

    data: bytes
    reason: Reason  # MATCHED_CONTENT, HOLES_SKIPPED, TRUNCATED or TOO_LARGE
    segments: tuple[tuple[int, int], ...] = ((0, 0),)

    def file_offset(self, offset: int) -> int:
        """Where a byte of `data` lies in the file."""
        start, begin = max(s for s in self.segments if s[1] <= offset)
        return start + offset - begin


def read(descriptor: int, status: os.stat_result, limit: int) -> Content:
    """The content of a regular file of up to `limit` bytes, holes not counted.

    A file that grows meanwhile is read as long as it was. Raises OSError.
    """
    if not status.st_size:
        return _read_unsized(descriptor, limit)
    if status.st_size <= min(limit, _WITH_HOLES):
        return _read_whole(descriptor, status.st_size)
    if status.st_size > getattr(status, "st_blocks", 0) * 512 and _DATA >= 0:
        return _read_segments(descriptor, status.st_size, limit)
    if status.st_size > limit:
        return Content(b"", Reason.TOO_LARGE)
    return _read_whole(descriptor, status.st_size)


def _read_whole(descriptor: int, size: int) -> Content:
    data = _read_at(descriptor, 0, size)
    return Content(data, Reason.MATCHED_CONTENT if len(data) == size else Reason.TRUNCATED)


def _read_unsized(descriptor: int, limit: int) -> Content:
    """A file that says it is empty; those of /proc and of some user file systems only say so."""
    data = os.read(descriptor, _ZEROS)
    if data and len(data) <= limit:
        data += _read_at(descriptor, len(data), limit + 1 - len(data))
    if len(data) > limit:
        return Content(b"", Reason.TOO_LARGE)
    return Content(data, Reason.MATCHED_CONTENT)


def _read_segments(descriptor: int, size: int, limit: int) -> Content:
    """The data between the holes, each with the last zeros of the hole before it.

    Without them what stands at the two sides of a hole would seem to stand together.
    """
    data = bytearray()
    segments: list[tuple[int, int]] = []
    total = end = 0
    while (start := _next_data(descriptor, end, size)) < size:
        zeros = min(start - end, _ZEROS)
        end = os.lseek(descriptor, start, _HOLE)
        total += end - start
        if total > limit:
            return Content(b"", Reason.TOO_LARGE)
        segments.append((start - zeros, len(data)))
        data += bytes(zeros) + _read_at(descriptor, start, end - start)
    if os.fstat(descriptor).st_size < size:
        reason = Reason.TRUNCATED
    else:  # a compressing file system stores less without a hole
        reason = Reason.HOLES_SKIPPED if total < size else Reason.MATCHED_CONTENT
    return Content(bytes(data), reason, tuple(segments) or ((0, 0),))


def _next_data(descriptor: int, offset: int, size: int) -> int:
    try:
        return os.lseek(descriptor, offset, _DATA)
    except OSError as error:
        if error.errno != errno.ENXIO:
            raise
        return size  # only a hole is left


def _read_at(descriptor: int, offset: int, size: int) -> bytes:
    """Up to `size` bytes; fewer where the file ends before."""
    os.lseek(descriptor, offset, os.SEEK_SET)
    first = os.read(descriptor, min(size, _PIECE)) if size else b""
    if len(first) == size:
        return first
    data = bytearray(first)
    while len(data) < size:
        piece = os.read(descriptor, min(size - len(data), _PIECE))
        if not piece:
            break
        data += piece
    return bytes(data)
