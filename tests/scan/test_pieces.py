"""Pieces of a process put together: every byte keeps its address."""

import random

from irkit.scan import pieces as module
from irkit.scan.pieces import Part, parts


def test_addresses_of_pieces_that_touch_and_that_are_apart() -> None:
    part = Part()
    part.add(0x1000, b"abc")
    part.add(0x1003, b"def")
    part.add(0x1100, b"near")
    part.add(0x90000, b"far")
    for text, address in ((b"abcdef", 0x1000), (b"near", 0x1100), (b"far", 0x90000)):
        assert part.address(part.data.index(text)) == address
    assert part.data.index(b"near") - part.data.index(b"abc") == 0x100  # as far as in the process
    assert part.around(part.data.index(b"d"), 1, 2) == (0x1001, b"bcdef")
    assert part.around(part.data.index(b"far"), 3, 64) == (0x90000, b"far")


def test_what_overlaps_is_there_once() -> None:
    part = Part()
    part.add(100, b"abcdef")
    part.add(103, b"defghi")
    part.add(101, b"bcd")
    assert bytes(part.data).endswith(b"abcdefghi")
    assert part.address(len(part.data) - 1) == 108


def test_no_string_is_cut_between_two_parts(monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(module, "PART", 10_000)
    content = random.Random(7).randbytes(64_000)
    found = [(at, content[at : at + 3_000]) for at in range(0, len(content), 3_000)]
    made = [*parts(found)]
    assert len(made) > 3
    for at in range(0, len(content) - 1_000, 500):
        wanted = content[at : at + 1_000]
        places = [part.address(part.data.index(wanted)) for part in made if wanted in part.data]
        assert set(places) == {at}
