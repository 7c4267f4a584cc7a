"""The whole of it, with real workers: every fact by itself, whatever becomes of another."""

import os
import sys
from pathlib import Path

import pytest

from irkit import inspection
from irkit.inspection import FACTS, Inspection
from irkit.inspection.subject import WHOLE, Subject
from irkit.records import Reason
from irkit.workers import Bounds
from tests.inspection.conftest import Opened
from tests.inspection.samples import PROGRAM


@pytest.fixture(autouse=True)
def _no_main_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers need not import pytest, which is the main program here."""
    monkeypatch.setattr(sys.modules["__main__"], "__spec__", None)
    monkeypatch.delattr(sys.modules["__main__"], "__file__", raising=False)


def had(found: Inspection) -> set[str]:
    return {name for name, _ in FACTS if getattr(found, name) is not None}


def test_every_fact_has_its_place() -> None:
    assert {name for name, _ in FACTS} <= set(Inspection.__match_args__)


def test_a_program_of_windows(opened: Opened) -> None:
    found = inspection.inspect(opened(PROGRAM))
    assert found.missing == () or {one.fact for one in found.missing} == {"streams"}
    assert had(found) - {"streams"} == {
        "status",
        "format",
        "hashes",
        "entropy",
        "strings",
        "pe",
        "imports",
        "resources",
    }
    assert found.status
    assert found.status.size == PROGRAM.stat().st_size


def test_an_empty_file(opened: Opened) -> None:
    found = inspection.inspect(opened(b""))
    assert had(found) - {"streams"} == {"status", "format", "hashes", "strings"}
    assert found.hashes
    assert found.hashes.md5 == "d41d8cd98f00b204e9800998ecf8427e"


# On Windows the engine ends the worker, but gives it two seconds more: less than nothing is asked.
SHORT = 0.1 if sys.platform != "win32" else -1.5


def test_a_fact_that_takes_too_long_costs_itself(opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(WHOLE)
    found = inspection.inspect(opened(path), Bounds(seconds=SHORT))
    late = {one.fact for one in found.missing if one.reason == Reason.DEADLINE}
    assert "hashes" in late
    assert "format" in had(found)


@pytest.mark.linux  # where a process limits itself
def test_a_fact_that_takes_too_much_memory_costs_itself(opened: Opened, tmp_path: Path) -> None:
    path = tmp_path / "large"
    path.write_bytes(PROGRAM.read_bytes())
    os.truncate(path, WHOLE)
    found = inspection.inspect(opened(path), Bounds(seconds=60.0, memory=200 << 20))
    large = {one.fact: one.reason for one in found.missing if one.fact != "streams"}
    assert large == dict.fromkeys(("pe", "imports", "exports", "resources"), Reason.MEMORY)
    assert {"status", "hashes", "strings"} <= had(found)


def test_headers_without_sense_are_told_apart_from_what_does_not_apply(opened: Opened) -> None:
    found = inspection.inspect(opened(b"MZ" + bytes(1000)))
    missing = {one.fact: one.reason for one in found.missing if one.fact != "streams"}
    assert missing == dict.fromkeys(("pe", "imports", "exports", "resources"), "malformed")
    assert found.elf is None


def test_another_file_that_took_its_place(opened: Opened, tmp_path: Path) -> None:
    subject = opened(b"what was looked at")
    (tmp_path / "new").write_bytes(b"something else")
    if sys.platform == "win32":  # an open file cannot be replaced there, but renamed
        os.rename(subject.path, tmp_path / "old")
    os.replace(tmp_path / "new", subject.path)
    found = inspection.inspect(subject)
    assert {one.reason for one in found.missing} == {Reason.REPLACED}
    assert had(found) == set()


def test_a_file_that_vanished(opened: Opened, tmp_path: Path) -> None:
    subject = opened(b"what was looked at")
    os.rename(subject.path, tmp_path / "elsewhere")
    found = inspection.inspect(subject)
    assert {one.reason for one in found.missing} == {Reason.VANISHED}


@pytest.mark.linux  # tests/test_opening_windows.py has that of Windows, which Wine does not keep
def test_access_times_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(PROGRAM.read_bytes())
    os.utime(path, ns=(10**18, 10**18))
    subject = Subject.opened(str(path))
    inspection.inspect(subject)
    subject.close()
    assert path.stat().st_atime_ns == 10**18
