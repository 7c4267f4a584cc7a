"""A small file read whole, unless it is larger than such a file can be."""

import errno
from pathlib import Path

from irkit.errors import UsageError
from irkit.text import visible


def load(path: Path, largest: int) -> bytes:
    """The bytes of a file. Raises OSError, also for a file that is larger."""
    with path.open("rb") as file:
        data = file.read(largest + 1)
    if len(data) > largest:
        raise OSError(errno.EFBIG, f"it is larger than {largest:,} bytes", str(path))
    return data


def load_named(path: Path, largest: int) -> bytes:
    """The bytes of a file that a caller named. Raises UsageError."""
    try:
        return load(path, largest)
    except OSError as error:
        raise UsageError(f"cannot read {visible(str(path))}: {error.strerror}") from error
