"""Programs and archives cut and changed at random: a fact, or why there is none, never more."""

import contextlib
import dataclasses
import io
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irkit.inspection import FACTS
from irkit.inspection.subject import Subject, Unavailable
from irkit.report.plain import plain
from tests.inspection.samples import PROGRAM, dynamic, elf

LIMIT = 200 << 10


def _zip() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as target:
        for number in range(20):
            target.writestr(f"folder/{number}", b"content" * number)
    return file.getvalue()


def _elf() -> bytes:
    entries, strings = dynamic(0x400000, (1, b"libc.so.6"), (29, b"/opt/x"))
    segments = ((1, 5, 0x400000, 4096, strings), (2, 4, 0, len(entries), entries))
    return elf(*segments, (3, 4, 0, 8, b"/lib/ld\0"), (4, 4, 0, 64, bytes(64)), entry=0x400000)


def _itself() -> bytes:
    """A program of this system, small enough."""
    small = (Path(name) for name in ("/usr/bin/true", "/bin/true", sys.executable))
    return next((p.read_bytes()[:LIMIT] for p in small if p.is_file()), b"")


SAMPLES = {"pe": PROGRAM.read_bytes(), "zip": _zip(), "elf": _elf(), "own": _itself()}
PARSERS = [
    (name, function)
    for name, function in FACTS
    if name not in ("status", "streams", "hashes", "entropy", "strings")
]

# Numbers that parsers stumble over, anywhere, and most of all in the headers.
values = st.sampled_from([b"\0", b"\xff", b"\x7f", b"\x80", b"\xff" * 4, b"\0" * 8, b"\xff" * 8])
places = st.one_of(st.integers(0, 0x400), st.integers(0, LIMIT))
changes = st.lists(
    st.tuples(places, st.one_of(values, st.binary(min_size=1, max_size=8))), max_size=8
)


@pytest.mark.parametrize("name", SAMPLES)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(changes=changes, size=st.one_of(st.none(), st.integers(0, LIMIT)))
def test_changed_and_cut(
    tmp_path: Path, name: str, changes: list[tuple[int, bytes]], size: int | None
) -> None:
    content = bytearray(SAMPLES[name])
    for at, value in changes:
        at %= len(content)
        content[at : at + len(value)] = value
    path = tmp_path / "file"
    path.write_bytes(content[:size])
    subject = Subject.opened(str(path))
    try:
        for _, function in PARSERS:
            _is_fact(_asked(function, subject))
    finally:
        subject.close()


def _asked(function: Any, subject: Subject) -> Any:
    with contextlib.suppress(Unavailable):
        return function(subject)
    return None


def _is_fact(found: Any) -> None:
    """It can be told as JSON, and says no more than it should."""
    assert found is None or dataclasses.is_dataclass(found)
    assert len(str(plain(found))) < 1 << 20
