"""Type, hashes, randomness, strings, interpreter lines and zip listings of whatever bytes."""

import hashlib
import io
import os
import struct
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit.inspection.archive import MEMBERS, archive
from irkit.inspection.content import BLOCKS, STRINGS, entropy, format_of, hashes, shannon, strings
from irkit.inspection.odd import Odd
from irkit.inspection.script import script
from irkit.inspection.subject import Subject, Unavailable
from irkit.records import Reason
from tests.inspection.conftest import Opened
from tests.inspection.samples import PROGRAM


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"MZ\x90", "EXE"),
        (b"#!/bin/sh\n", "SCRIPT"),
        (b"plain words\n", "TEXT"),
        ("Wörter, ".encode() * 4096, "TEXT"),  # cut within a character where the look ends
        (b"\x1b[31mred\x1b[0m", "TEXT"),
        (b"words \0 words", ""),
        (b"\xff\xfe\xfd", ""),
        (b"", ""),
    ],
)
def test_type(fact: Any, content: bytes, name: str) -> None:
    assert fact(format_of, content).name == name


def test_hashes_are_those_of_hashlib(fact: Any) -> None:
    content = os.urandom(3_000_001)
    found = fact(hashes, content)
    assert found.md5 == hashlib.md5(content).hexdigest()
    assert found.sha1 == hashlib.sha1(content).hexdigest()
    assert found.sha256 == hashlib.sha256(content).hexdigest()
    assert not found.changed


def test_a_file_that_grows_is_hashed_as_it_was(opened: Opened, tmp_path: Path) -> None:
    subject = opened(b"before")
    with (tmp_path / "file").open("ab") as file:
        file.write(b" and after")
    found = hashes(subject)
    assert found.sha256 == hashlib.sha256(b"before").hexdigest()
    assert found.changed


@pytest.mark.parametrize("function", [hashes, entropy])
def test_a_file_that_was_cut_is_named_so(opened: Opened, tmp_path: Path, function: Any) -> None:
    subject = opened(b"x" * 10_000)
    os.truncate(tmp_path / "file", 5_000)
    with pytest.raises(Unavailable) as error:
        function(subject)
    assert error.value.reason == Reason.TRUNCATED


@pytest.mark.linux  # where holes cost nothing
def test_a_giant_is_not_hashed_but_measured(opened: Opened, tmp_path: Path) -> None:
    with (tmp_path / "giant").open("wb") as file:
        file.write(b"start of it")
        file.truncate(8 << 30)
    subject = opened(tmp_path / "giant")
    with pytest.raises(Unavailable) as error:
        hashes(subject)
    assert error.value.reason == Reason.TOO_LARGE
    found = entropy(subject)
    assert found
    assert (found.block_size, len(found.blocks)) == ((8 << 30) // BLOCKS, BLOCKS)
    assert found.highest_at == 0
    assert found.blocks[1:] == (0.0,) * (BLOCKS - 1)


def test_random_bytes_are_told_from_text_and_zeros(fact: Any) -> None:
    found = fact(entropy, bytes(4096) + b"some words of a text, again " * 200 + os.urandom(8192))
    assert found.block_size == found.measured == 1024
    assert found.blocks[0] == 0
    assert 3 < found.blocks[5] < 5
    assert found.blocks[-2] > 7.7
    assert found.highest == max(found.blocks) == found.blocks[found.highest_at // 1024]


def test_of_nothing_there_is_no_entropy(opened: Opened) -> None:
    assert entropy(opened(b"")) is None


@given(st.integers(1, 10_000_000_000))
def test_never_more_blocks_than_said(size: int) -> None:
    block = max(-(-size // BLOCKS), 1024)
    assert len(range(0, size, block)) <= BLOCKS


@given(st.dictionaries(st.integers(0, 255), st.integers(1, 10**9), min_size=1))
def test_entropy_is_between_nothing_and_eight_bits(counts: dict[int, int]) -> None:
    assert 0 <= shannon(Counter(counts)) <= 8


def test_strings_of_both_encodings(fact: Any) -> None:
    wide = "wide text".encode("utf-16-le")
    found = fact(strings, b"\0\1narrow text\0four\0\1" + wide + b"\0\0")
    assert [(one.offset, one.length, one.text) for one in found.ascii] == [(2, 11, "narrow text")]
    assert [(one.offset, one.length, one.text) for one in found.utf16] == [(20, 9, "wide text")]


def test_strings_are_counted_beyond_those_kept(fact: Any) -> None:
    found = fact(strings, b"words\0" * 5000 + b"x" * 100_000)
    assert (found.ascii_total, len(found.ascii)) == (5001, STRINGS)
    long = fact(strings, b"x" * 100_000)
    assert (long.ascii[0].length, long.ascii[0].text) == (100_000, "x" * 200)


@pytest.mark.parametrize(
    ("line", "interpreter", "arguments", "program"),
    [
        (b"#!/bin/sh", "/bin/sh", "", "/bin/sh"),
        (b"#! /usr/bin/perl -w\n", "/usr/bin/perl", "-w", "/usr/bin/perl"),
        (b"#!/usr/bin/env python3\nx", "/usr/bin/env", "python3", "python3"),
        (b"#!/usr/bin/env -S A=1 python3 -u\n", "/usr/bin/env", "-S A=1 python3 -u", "python3"),
        (b"#!\n", "", "", ""),
        (b"#!/bin/\xff\x1b[2J", "/bin/\udcff\x1b[2J", "", "/bin/\udcff\x1b[2J"),
    ],
)
def test_interpreter_line(
    fact: Any, line: bytes, interpreter: str, arguments: str, program: str
) -> None:
    found = fact(script, line)
    assert (found.interpreter, found.arguments, found.program) == (interpreter, arguments, program)


def test_what_is_no_script_has_no_interpreter(opened: Opened) -> None:
    assert script(opened(b" #!/bin/sh")) is None


def zipped(*names: str, content: bytes = b"content") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for name in names:
            target.writestr(name, content)
    return file.getvalue()


def test_members_of_a_zip(fact: Any) -> None:
    found = fact(archive, zipped("a.txt", "ünder/b.txt"))
    assert [(one.name, one.size) for one in found.members] == [("a.txt", 7), ("ünder/b.txt", 7)]
    assert (found.total, found.offset, found.oddities, found.faults) == (2, 0, (), ())


def test_a_zip_behind_a_program(fact: Any) -> None:
    program = PROGRAM.read_bytes()
    found = fact(archive, program + zipped("payload.py"))
    assert found.offset == len(program)
    assert [one.name for one in found.members] == ["payload.py"]


def test_odd_members(fact: Any) -> None:
    content = zipped("../../etc/cron.d/x", "fine..txt") + b""
    found = fact(archive, content)
    assert [(one.odd, one.detail) for one in found.oddities] == [
        (Odd.CLIMBING_NAME, "../../etc/cron.d/x")
    ]
    found = fact(archive, zipped("bomb", content=bytes(20 << 20)))
    assert [one.odd for one in found.oddities] == [Odd.INFLATES]


def test_more_members_than_are_listed(fact: Any) -> None:
    found = fact(archive, zipped(*(f"file {number}" for number in range(2 * MEMBERS))))
    assert (found.total, len(found.members), found.faults) == (2 * MEMBERS, MEMBERS, ())


def test_a_zip_of_the_large_format(fact: Any) -> None:
    """Whose end record only says that the true numbers stand elsewhere."""
    plain = zipped("one", "two")
    end = plain.rindex(b"PK\5\6")
    total, size, start = struct.unpack_from("<HII", plain, end + 10)
    large = struct.pack("<4sQHHIIQQQQ", b"PK\6\6", 44, 45, 45, 0, 0, total, total, size, start)
    locator = struct.pack("<4sIQI", b"PK\6\7", 0, end, 1)
    limits = struct.pack("<HHII", 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
    found = fact(archive, plain[:end] + large + locator + plain[end : end + 8] + limits + b"\0\0")
    assert [one.name for one in found.members] == ["one", "two"]
    assert (found.total, found.faults) == (2, ())


def test_a_damaged_zip_says_what_is_lost(fact: Any) -> None:
    content = bytearray(zipped("one", "two", "three"))
    second = content.index(b"PK\1\2", content.index(b"PK\1\2") + 1)
    content[second] = 0
    found = fact(archive, bytes(content))
    assert [one.name for one in found.members] == ["one"]
    assert found.faults == ("only 1 of 3 members could be read",)


def test_four_bytes_do_not_make_a_zip(opened: Opened) -> None:
    assert archive(opened(b"words PK\5\6" + b"w" * 40)) is None


def test_pieces_are_read_wherever_they_are_asked_for(opened: Opened) -> None:
    subject: Subject = opened(b"0123456789")
    assert subject.read(3, 4) == b"3456"
    assert subject.read(8, 100) == b"89"
    assert subject.read(-1, 5) == subject.read(10, 5) == subject.read(1 << 80, 5) == b""
    assert subject.read(3, -2) == b""
