"""Core files are read as they were written; others' are refused, whatever they say."""

import struct
from pathlib import Path

import pytest

from irkit.capture import core
from irkit.capture.core import PAGE, Stretch
from irkit.memory import Backing, Region, RegionKind, Run
from irkit.memory.kept import KeptMemory, Piece
from irkit.records import ProcessTarget

CODE = Region(0x10000, 3 * PAGE, "rwxp", RegionKind.PRIVATE)
FILE = Region(0x90000, PAGE, "rw-p", RegionKind.IMAGE, backing=Backing("/usr/bin/sh", 0, 8, 9))
STRETCHES = [Stretch(CODE, 0x11000, 2 * PAGE), Stretch(FILE, 0x90000, PAGE)]
PAGES = b"a" * PAGE + b"b" * PAGE + b"c" * PAGE


def core_file(folder: Path, stretches: list[Stretch] = STRETCHES) -> Path:
    said = core.notes(ProcessTarget(7, 0.0, "sh"), [CODE, FILE])
    sizes = [one.size for one in stretches]
    path = folder / "memory-7.core"
    pages = PAGES if stretches is STRETCHES else bytes(sum(sizes))
    path.write_bytes(core.head(said, stretches) + pages + core.table(said, stretches, sizes))
    return path


def pieces(path: Path) -> tuple[Piece, ...]:
    with path.open("rb") as file:
        return core.pieces(file)


def test_what_was_written_is_read_at_its_addresses(tmp_path: Path) -> None:
    path = core_file(tmp_path)
    code, mapped = pieces(path)
    assert (code.region.start, code.region.size, code.region.permissions) == (
        0x11000, 2 * PAGE, "rwxp",
    )  # fmt: skip
    assert code.region.backing is None
    assert mapped.region.backing
    assert mapped.region.backing.path == "/usr/bin/sh"
    memory = KeptMemory(path, (code, mapped))
    assert memory.own(code.region) == [Run(0x11000, 2 * PAGE)]
    assert memory.read(0x11000 + PAGE - 1, 2) == b"ab"
    assert memory.read(0x12FFF, 10) == b"b"
    assert memory.read(0x90000, PAGE) == b"c" * PAGE
    assert memory.read(0x10000, 1) == memory.read(0x13000, 1) == b""
    memory.close()


@pytest.mark.parametrize("length", [0, 3, 64, 200, -1, -57, -PAGE])
def test_what_was_cut_off_is_refused(tmp_path: Path, length: int) -> None:
    path = core_file(tmp_path)
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(ValueError, match="no core file"):
        pieces(path)


def test_pages_that_lie_in_each_other_are_refused(tmp_path: Path) -> None:
    for order in (STRETCHES[::-1], [STRETCHES[0], STRETCHES[0]]):
        with pytest.raises(ValueError, match="not in the order"):
            pieces(core_file(tmp_path, order))


def test_a_table_that_promises_more_than_there_is_is_refused(tmp_path: Path) -> None:
    path = core_file(tmp_path)
    data = bytearray(path.read_bytes())
    (table,) = struct.unpack_from("<Q", data, 32)
    struct.pack_into("<Q", data, table + 56 + 32, 1 << 60)  # the size of the first pages
    path.write_bytes(data)
    with pytest.raises(ValueError, match="behind its end"):
        pieces(path)
