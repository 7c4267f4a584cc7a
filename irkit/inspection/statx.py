"""When a file of Linux was made, and attributes such as immutable: statx(2), which Python lacks."""

import ctypes
import struct
import sys
from datetime import datetime
from functools import cache
from typing import Any

from irkit.records import utc

_AT_EMPTY_PATH = 0x1000
_BIRTH = 0x800  # STATX_BTIME
_ATTRIBUTES = {  # STATX_ATTR_…
    0x0010: "immutable",
    0x0020: "append only",
    0x0040: "not dumped",
    0x0004: "compressed",
    0x0800: "encrypted",
    0x100000: "verity",
}


def created(descriptor: int) -> tuple[datetime | None, tuple[str, ...]]:
    """The time, None where the system or the file system does not tell, and the attributes."""
    answer = _asked(descriptor)
    if answer is None:
        return None, ()
    mask, attributes = struct.unpack_from("=I4xQ", answer)
    seconds, nanoseconds = struct.unpack_from("=qI", answer, 80)
    time = utc(seconds + nanoseconds / 1e9) if mask & _BIRTH and seconds else None
    return time, tuple(word for flag, word in _ATTRIBUTES.items() if attributes & flag)


def _asked(descriptor: int) -> bytes | None:
    call = _statx()
    if call is None:
        return None
    answer = ctypes.create_string_buffer(256)  # struct statx
    failed = call(descriptor, b"", _AT_EMPTY_PATH, _BIRTH, answer)
    return None if failed else answer.raw


@cache
def _statx() -> Any:
    """The function of the C library; None where it has none."""
    if sys.platform != "linux":
        return None
    return getattr(ctypes.CDLL(None), "statx", None)
