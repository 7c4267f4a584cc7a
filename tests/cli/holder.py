"""A process of Linux with a marker in memory that may be run, and core files taken apart."""

import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from tests.cli.command import Irkit
from tests.detect.live import python

MARKER = b"-".join([b"marker", b"of", b"a", b"test"])  # nowhere in one piece but in memory
SIZE = 1 << 20  # of the region
AT = 8192  # where the marker stands in it, in the only page that was touched
PAGE = 4096

HOLDER = f"""
import mmap
rights = mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC
place = mmap.mmap(-1, {SIZE}, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=rights)
place.madvise(mmap.MADV_NOHUGEPAGE)
place.seek({AT})
place.write(b"-".join([b"marker", b"of", b"a", b"test"]))
"""
NAMED = """
import ctypes
ctypes.CDLL(None).prctl(15, ctypes.c_char_p({name!r}), 0, 0, 0)
"""


@contextmanager
def holder(more: str = "") -> Iterator[int]:
    """The process; it has done `more` and waits."""
    with python(HOLDER + more) as pid:
        yield pid


def regions(irkit: Irkit, pid: int) -> list[dict[str, Any]]:
    """What `irkit memory` lists."""
    found: list[dict[str, Any]] = irkit("memory", str(pid), "--json", status=0).json["regions"]
    return found


def marked(irkit: Irkit, pid: int) -> dict[str, Any]:
    """The region that holds the marker."""
    (found,) = (one for one in regions(irkit, pid) if one["permissions"] == "rwxp")
    return found


@dataclass(frozen=True)
class Core:
    """A core file: what stands at each address, and the notes."""

    loads: Mapping[int, bytes]
    notes: bytes

    @classmethod
    def of(cls, data: bytes) -> "Core":
        assert data[:7] == b"\x7fELF\x02\x01\x01"
        kind, _, _, _, table, sections = struct.unpack_from("<HHIQQQ", data, 16)
        assert kind == 4  # ET_CORE
        (count,) = struct.unpack_from("<H", data, 56)
        if count == 0xFFFF:
            (count,) = struct.unpack_from("<I", data, sections + 44)
        loads, notes = {}, b""
        for number in range(count):
            kind, _, offset, address, _, size, _, _ = struct.unpack_from(
                "<IIQQQQQQ", data, table + 56 * number
            )
            if kind == 1:
                assert offset % PAGE == address % PAGE == 0
                loads[address] = data[offset : offset + size]
            else:
                notes += data[offset : offset + size]
        assert list(loads) == sorted(loads)
        return cls(loads, notes)

    def at(self, address: int, size: int) -> bytes:
        """Bytes from an address on; none where it is not in the file."""
        for start, data in self.loads.items():
            if start <= address < start + len(data):
                return data[address - start : address - start + size]
        return b""
