"""ELF files made byte by byte, each with something to say."""

import struct
from typing import Any

import pytest

from irkit.inspection.elf import elf as facts
from irkit.inspection.odd import Odd
from tests.inspection.conftest import Opened
from tests.inspection.samples import dynamic, elf

LOAD, DYNAMIC, INTERP, NOTE, STACK = 1, 2, 3, 4, 0x6474E551
R, W, X = 4, 2, 1
BASE = 0x400000
CODE = (LOAD, R | X, BASE, 0x1000, b"\x90" * 64)


def odd(found: Any) -> list[tuple[Odd, str]]:
    return [(one.odd, one.detail) for one in found.oddities if one.odd is not Odd.NO_SECTIONS]


@pytest.mark.parametrize(("order", "word"), [("<", "little"), (">", "big")])
def test_a_static_program(fact: Any, order: str, word: str) -> None:
    found = fact(facts, elf(CODE, entry=BASE + 8, order=order))
    assert (found.bits, found.byte_order, found.machine) == (64, word, "x86-64")
    assert (found.type, found.linking, found.interpreter) == ("program", "static", "")
    assert (found.segment_count, found.segments[0].flags) == (1, "rx")
    assert (found.overlay, found.faults, odd(found)) == (0, (), [])
    assert [one.odd for one in found.oddities] == [Odd.NO_SECTIONS]


def test_a_dynamic_program(fact: Any) -> None:
    libraries, strings = dynamic(BASE + 0x2000, (1, b"libc.so.6"), (1, b"libevil.so"))
    content = elf(
        CODE,
        (LOAD, R, BASE + 0x2000, len(strings), strings),
        (DYNAMIC, R, BASE + 0x3000, len(libraries), libraries),
        (INTERP, R, BASE + 0x4000, 16, b"/lib64/ld.so.2\0\0"),
        kind=3,
        entry=BASE,
    )
    found = fact(facts, content)
    assert found.needed == ("libc.so.6", "libevil.so")
    assert (found.type, found.linking) == ("position-independent program", "dynamic")
    assert (found.interpreter, odd(found)) == ("/lib64/ld.so.2", [])


@pytest.mark.parametrize(
    ("path", "details"),
    [
        (b"$ORIGIN/../lib:/usr/lib/x", []),
        (b"/tmp/.x:/usr/lib", ["/tmp/.x"]),
        (b"", ["the current folder"]),
        (b"/lib:", ["the current folder"]),
    ],
)
def test_where_a_library_looks_for_others(fact: Any, path: bytes, details: list[str]) -> None:
    entries, strings = dynamic(BASE, (14, b"libx.so.1"), (29, path), (15, b"/opt/x"))
    content = elf(
        (LOAD, R, BASE, len(strings), strings), (DYNAMIC, R, 0, len(entries), entries), kind=3
    )
    found = fact(facts, content)
    assert (found.type, found.linking, found.soname) == ("shared library", "dynamic", "libx.so.1")
    assert (found.rpath, found.runpath) == ("/opt/x", path.decode())
    assert odd(found) == [(Odd.STRANGE_LIBRARY_PATH, detail) for detail in details]


@pytest.mark.parametrize(
    ("segments", "entry", "oddities"),
    [
        (
            [(LOAD, R | W | X, BASE, 64, bytes(64))],
            BASE,
            [(Odd.WRITABLE_CODE, "segment at 0x400000")],
        ),
        ([CODE, (STACK, R | W | X, 0, 0, b"")], BASE, [(Odd.EXECUTABLE_STACK, "")]),
        ([CODE, (STACK, R | W, 0, 0, b"")], BASE, []),
        ([CODE], BASE + 0x1000, [(Odd.ENTRY_OUTSIDE, "0x401000")]),
        ([(LOAD, R, BASE, 64, bytes(64))], BASE, [(Odd.ENTRY_OUTSIDE, "0x400000")]),
        (
            [CODE, (INTERP, R, 0, 9, b"/tmp/ld\0\0")],
            BASE,
            [(Odd.STRANGE_INTERPRETER, "/tmp/ld")],
        ),
        ([(LOAD, R | X, BASE, 64, b"UPX!" * 16)], BASE, [(Odd.PACKER, "UPX")]),
    ],
)
def test_what_is_odd(fact: Any, segments: Any, entry: int, oddities: Any) -> None:
    assert odd(fact(facts, elf(*segments, entry=entry))) == oddities


def test_a_build_id(fact: Any) -> None:
    notes = struct.pack("<III4s4s", 4, 4, 1, b"GNU\0", b"abi!")
    notes += struct.pack("<III4s20s", 4, 20, 3, b"GNU\0", b"\xab" * 20)
    assert fact(facts, elf(CODE, (NOTE, R, 0, len(notes), notes))).build_id == "ab" * 20


def test_what_stands_behind_the_end_or_is_missing(fact: Any) -> None:
    content = elf(CODE, entry=BASE)
    more = fact(facts, content + bytes(100_000))
    assert more.overlay == 100_000
    assert odd(more) == [(Odd.OVERLAY, f"100000 bytes at {len(content):#x}")]
    assert odd(fact(facts, content[:-10])) == [(Odd.CUT, "10 bytes are missing")]


@pytest.mark.parametrize("size", [4, 16, 20, 63, 64, 80])
def test_a_header_that_is_cut(fact: Any, size: int) -> None:
    found = fact(facts, elf(CODE, entry=BASE)[:size])
    assert found.faults
    assert found.stripped is None


def test_a_class_that_does_not_exist(fact: Any) -> None:
    found = fact(facts, b"\x7fELF\7\7" + elf(CODE)[6:])
    assert found.faults[0] == "a class or byte order that no system knows"


def test_more_headers_than_there_are(fact: Any) -> None:
    content = bytearray(elf(CODE, entry=BASE))
    struct.pack_into("<H", content, 56, 0xFFF0)
    found = fact(facts, bytes(content))
    assert (found.segment_count, len(found.segments)) == (0xFFF0, 2)
    assert found.faults == ("only 2 of 65520 program headers lie within the file",)


def test_library_names_outside_the_file(fact: Any) -> None:
    entries, _ = dynamic(BASE + 0x9000, (1, b"libc.so.6"))
    found = fact(facts, elf(CODE, (DYNAMIC, R, 0, len(entries), entries)))
    assert found.needed == ()
    assert found.faults == ("the names of libraries lie outside the file",)


def test_what_is_no_elf(opened: Opened) -> None:
    assert facts(opened(b"\x7fELVES")) is None
    assert facts(opened(b"")) is None
