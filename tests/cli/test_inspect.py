"""`irkit inspect` as people and programs use it."""

import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from irkit.inspection import FACTS, Inspection
from irkit.inspection.odd import Odd
from tests.cli.command import Irkit
from tests.inspection.samples import PROGRAM

PAGE = (Path(__file__).parents[2] / "docs" / "COMMANDS.md").read_text(encoding="utf-8")
SECTION = PAGE.partition("## irkit inspect")[2].partition("\n## ")[0]


def test_a_program_for_people(irkit: Irkit) -> None:
    ran = irkit("inspect", PROGRAM, status=0)
    first, *rest = ran.out.splitlines()
    assert first == str(PROGRAM)
    assert "Type       Windows program, x86-64 64-bit, window" in rest
    assert f"SHA-256    {hashlib.sha256(PROGRAM.read_bytes()).hexdigest()}" in rest
    assert "Imphash    ad2258898f0fbdcaaa6098836dd9129f" in rest
    assert any(line.endswith("OriginalFilename: w64.exe") for line in rest)
    assert ran.err == ""


def test_a_program_for_programs(irkit: Irkit) -> None:
    found = irkit("inspect", PROGRAM, "--json", status=0).json
    assert found["path"] == str(PROGRAM)
    assert found["format"] == {"name": "EXE", "head": PROGRAM.read_bytes()[:16].hex()}
    assert found["hashes"]["md5"] == hashlib.md5(PROGRAM.read_bytes()).hexdigest()
    assert found["pe"]["sections"][0]["name"] == ".text"
    assert found["elf"] is None
    assert all(one["fact"] == "streams" for one in found["missing"])


def records(kind: Any) -> Iterator[type]:
    """A record, and all that stand in it."""
    if is_dataclass(kind):
        yield kind  # type: ignore[misc]
    parts = get_type_hints(kind).values() if is_dataclass(kind) else get_args(kind)
    for part in parts:
        yield from records(part)


@pytest.mark.parametrize("record", sorted(set(records(Inspection)), key=str), ids=str)
def test_the_page_names_every_key(record: Any) -> None:
    named = set(re.findall(r"`(\w+)`", SECTION))
    assert {field.name for field in fields(record)} <= named


def test_the_page_names_every_oddity() -> None:
    assert [odd.value for odd in Odd if odd.value not in SECTION.replace("\n", " ")] == []


def test_json_has_every_fact_as_a_key(irkit: Irkit) -> None:
    (irkit.folder / "file").write_bytes(b"content")
    found = irkit("inspect", "file", "--json", status=0).json
    assert set(found) == {"path", "missing"} | {name for name, _ in FACTS}


@pytest.mark.parametrize(
    ("words", "out"),
    [
        (["--offset", "0", "--length", "4"], "00000000  30 31 32 33"),
        (["--offset", "0xe", "--length", "0x2"], "0000000e  65 66"),
        (["--length", "0"], ""),
        (["--offset", "16"], ""),
    ],
)
def test_bytes_for_people(irkit: Irkit, words: list[str], out: str) -> None:
    (irkit.folder / "file").write_bytes(b"0123456789abcdef")
    assert irkit("inspect", "file", *words, status=0).out.startswith(out)


def test_a_whole_row_fits_a_terminal(irkit: Irkit) -> None:
    (irkit.folder / "file").write_bytes(b"\0\x1b[2J" + b"0123456789abc")
    assert irkit("inspect", "file", "--offset", "0", status=0).out == (
        "00000000  00 1b 5b 32 4a 30 31 32  33 34 35 36 37 38 39 61  |..[2J0123456789a|\n"
        "00000010  62 63                                             |bc|\n"
    )


def test_bytes_for_programs(irkit: Irkit) -> None:
    (irkit.folder / "file").write_bytes(bytes(range(256)))
    found = irkit("inspect", "file", "--offset", "250", "--length", "100", "--json", status=0).json
    path = os.path.join(irkit.folder, "file")
    assert found == {"path": path, "size": 256, "offset": 250, "data": "fafbfcfdfeff"}


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["missing"], "cannot look at "),
        (["."], "is a folder: only files can be inspected"),
        (["file", "--length", "1048577"], "at most 1048576 bytes"),
        (["file", "--offset", "8"], "ends at 7, before 8"),
        (["file", "--offset", "x"], "'x' is no number"),
        (["file", "--offset", "-1"], "'-1' is no number"),
        (["file", "--length", "9" * 30], "is no number"),
        ([""], "names nothing"),
    ],
)
def test_what_cannot_be_done(irkit: Irkit, words: list[str], complaint: str) -> None:
    (irkit.folder / "file").write_bytes(b"content")
    assert complaint in irkit("inspect", *words).complaint
