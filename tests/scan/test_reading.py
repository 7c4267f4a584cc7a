"""A file is read once: without its holes, never past the limit, whatever happens meanwhile."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irkit import opening
from irkit.records import Reason
from irkit.scan import reading
from irkit.scan.reading import Content, read

GIB = 1 << 30
LIMIT = 1 << 20


@contextmanager
def opened(path: Path) -> Iterator[int]:
    descriptor = opening.open_file(str(path))
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def content(path: Path, limit: int = LIMIT, status: os.stat_result | None = None) -> Content:
    with opened(path) as descriptor:
        return read(descriptor, status or os.fstat(descriptor), limit)


def sparse(path: Path, size: int, parts: dict[int, bytes]) -> Path:
    with open(path, "wb") as file:
        for offset, data in parts.items():
            file.seek(offset)
            file.write(data)
        file.truncate(size)
    return path


@pytest.mark.parametrize("size", [0, 1, 4096, 100_000, LIMIT])
@pytest.mark.parametrize("piece", [1000, 8 << 20])
def test_a_file_up_to_the_limit_is_read_whole(
    tmp_path: Path, size: int, piece: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_PIECE", piece)
    data = os.urandom(size)
    (tmp_path / "a").write_bytes(data)
    found = content(tmp_path / "a")
    assert (found.data, found.reason) == (data, Reason.MATCHED_CONTENT)
    assert found.file_offset(7) == 7


@pytest.mark.linux
def test_a_file_that_only_says_it_is_empty() -> None:
    status = Path("/proc/self/status")
    assert status.stat().st_size == 0
    found = content(status)
    assert found.reason is Reason.MATCHED_CONTENT
    assert found.data.startswith(b"Name:\t")
    assert found.data.count(b"\n") > 40
    for limit in (1, 600):
        assert content(status, limit) == Content(b"", Reason.TOO_LARGE)


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(os.urandom(LIMIT + 1))
    found = content(tmp_path / "a")
    assert (found.data, found.reason) == (b"", Reason.TOO_LARGE)


def test_a_file_that_shrinks_meanwhile(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 1000)
    before = (tmp_path / "a").stat()
    (tmp_path / "a").write_bytes(b"x" * 10)
    found = content(tmp_path / "a", status=before)
    assert (found.data, found.reason) == (b"x" * 10, Reason.TRUNCATED)


def test_a_file_that_grows_meanwhile_is_read_as_long_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    before = (tmp_path / "a").stat()
    (tmp_path / "a").write_bytes(b"old and more" * LIMIT)
    found = content(tmp_path / "a", status=before)
    assert (found.data, found.reason) == (b"old", Reason.MATCHED_CONTENT)


@pytest.mark.linux
def test_eight_gibibytes_of_holes_are_not_read(tmp_path: Path) -> None:
    parts = {5 * GIB: b"middle", 8 * GIB - 3: b"end"}
    found = content(sparse(tmp_path / "a", 8 * GIB, parts))
    assert found.reason is Reason.HOLES_SKIPPED
    assert len(found.data) < 100_000
    assert found.file_offset(found.data.index(b"middle")) == 5 * GIB
    assert found.file_offset(found.data.index(b"end")) == 8 * GIB - 3
    assert found.file_offset(0) == 5 * GIB - 512


@pytest.mark.linux
def test_a_generous_limit_reads_no_holes_either(tmp_path: Path) -> None:
    found = content(sparse(tmp_path / "a", 8 * GIB, {5 * GIB: b"middle"}), limit=16 * GIB)
    assert found.reason is Reason.HOLES_SKIPPED
    assert len(found.data) < 100_000


@pytest.mark.linux
def test_nothing_but_a_hole(tmp_path: Path) -> None:
    found = content(sparse(tmp_path / "a", 8 * GIB, {}))
    assert (found.data, found.reason, found.file_offset(0)) == (b"", Reason.HOLES_SKIPPED, 0)


@pytest.mark.linux
def test_what_stands_around_a_hole_does_not_stand_together(tmp_path: Path) -> None:
    step = 1 << 16
    parts = {0: b"x" * (step - 4) + b"EVIL", 3 * step: b"TEXT"}
    found = content(sparse(tmp_path / "a", GIB, parts))
    assert b"EVIL" in found.data
    assert b"EVILTEXT" not in found.data
    assert b"EVIL" + bytes(512) + b"TEXT" in found.data
    beginning = content(sparse(tmp_path / "b", GIB, {step: b"MZ"}))
    assert beginning.data.startswith(bytes(512) + b"MZ")


@pytest.mark.linux
def test_more_data_between_holes_than_the_limit(tmp_path: Path) -> None:
    parts = {number << 24: b"x" * 100_000 for number in range(20)}
    path = sparse(tmp_path / "a", 8 * GIB, parts)
    assert content(path).reason is Reason.TOO_LARGE
    assert content(path, 20 * 110_000).reason is Reason.HOLES_SKIPPED


@pytest.mark.linux
@pytest.mark.parametrize("when", [2, 4, 5, 6])
def test_a_sparse_file_that_shrinks_meanwhile(tmp_path: Path, when: int) -> None:
    path = sparse(tmp_path / "a", 8 * GIB, {0: b"x" * 8192, GIB: b"y" * 8192})
    with opened(path) as descriptor:
        before = os.fstat(descriptor)
        seek, asked = os.lseek, []

        def shrinking(number: int, offset: int, whence: int) -> int:
            asked.append(offset)
            if len(asked) == when:
                os.truncate(path, GIB + 5)
            return seek(number, offset, whence)

        with mock.patch.object(os, "lseek", shrinking):
            found = read(descriptor, before, LIMIT)
    assert found.reason is Reason.TRUNCATED
    assert found.data.endswith(bytes(512) + b"y" * 5)
    assert found.file_offset(len(found.data) - 1) == GIB + 4


@pytest.mark.linux
def test_an_error_of_the_system_is_no_hole(tmp_path: Path) -> None:
    """A file system without SEEK_DATA answers EINVAL; nothing would be read in silence."""
    path = sparse(tmp_path / "a", GIB, {0: b"x"})
    with mock.patch.object(reading, "_DATA", 77), pytest.raises(OSError, match="Invalid argument"):
        content(path)


@pytest.mark.linux
@given(
    runs=st.lists(st.tuples(st.integers(1, 40), st.integers(1, 9000)), max_size=6),
    tail=st.integers(0, 40),
)
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_byte_that_is_not_zero_is_read_and_found_where_it_lies(
    tmp_path: Path, runs: list[tuple[int, int]], tail: int
) -> None:
    parts: dict[int, bytes] = {}
    at = 0
    for number, (pages, length) in enumerate(runs):
        at += pages * 4096
        parts[at] = bytes([number + 1]) * length
        at += length
    path = sparse(tmp_path / "a", at + tail * 4096, parts)
    whole = path.read_bytes()
    with opened(path) as descriptor:
        found = reading._read_segments(descriptor, len(whole), LIMIT)
    assert sum(map(bool, found.data)) == sum(map(bool, whole))
    for offset in range(0, len(found.data), 37):
        assert whole[found.file_offset(offset)] == found.data[offset]
