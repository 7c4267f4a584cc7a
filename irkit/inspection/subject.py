"""The one file that is inspected: opened once, read in bounded pieces."""

import os
from dataclasses import dataclass

from irkit import opening
from irkit.records import Reason

WHOLE = 256 << 20  # bytes; a larger file is not read as a whole
MALFORMED = "malformed"


class Unavailable(Exception):
    """A fact that this file does not give; the reason is a `Reason` or MALFORMED."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Subject:
    """An open file, as large as it was when it was opened: what grows is not followed."""

    path: str
    descriptor: int
    status: os.stat_result

    @classmethod
    def opened(cls, path: str, expected: tuple[int, int] | None = None) -> "Subject":
        """The regular file at `path`, which has to be `expected` (device, inode) where given.

        Raises OSError, Replaced for another file.
        """
        descriptor = opening.open_file(path)
        status = os.fstat(descriptor)
        if expected not in (None, (status.st_dev, status.st_ino)):
            os.close(descriptor)
            raise opening.Replaced(f"another file took its place: {path}")
        return cls(path, descriptor, status)

    @property
    def identity(self) -> tuple[int, int]:
        """What tells it from another file of its name."""
        return self.status.st_dev, self.status.st_ino

    @property
    def size(self) -> int:
        """Bytes when it was opened."""
        return self.status.st_size

    def close(self) -> None:
        """Give the descriptor back."""
        os.close(self.descriptor)

    def read(self, offset: int, size: int) -> bytes:
        """Up to `size` bytes; fewer where the file ends before. Raises OSError."""
        left = min(size, self.size - offset)
        if offset < 0 or left <= 0:
            return b""
        os.lseek(self.descriptor, offset, os.SEEK_SET)
        pieces: list[bytes] = []
        while left > 0 and (piece := os.read(self.descriptor, left)):
            pieces.append(piece)
            left -= len(piece)
        return b"".join(pieces)

    def all_of(self, offset: int, size: int) -> bytes:
        """Bytes up to the end that it had. Raises OSError, Unavailable where it was cut since."""
        data = self.read(offset, size)
        if len(data) < min(size, self.size - offset):
            raise Unavailable(Reason.TRUNCATED, f"ends at {offset + len(data)}, not {self.size}")
        return data

    def refuse_too_large(self) -> None:
        """Raises Unavailable for what is not read as a whole."""
        if self.size > WHOLE:
            raise Unavailable(Reason.TOO_LARGE, f"more than {WHOLE >> 20} MiB")
