"""Files of Windows that another program keeps to itself, and junctions: said, never raised."""

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from irkit.case import Case
from irkit.records import Action
from tests.cli.command import Irkit
from tests.cli.test_evidence import link_folder
from tests.test_opening_windows import READ, held

LOCK = """
import msvcrt, sys
with open(sys.argv[1], "r+b") as file:
    msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 100)
    print(flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def folder(irkit: Irkit) -> Path:
    """Two files, one of which others will hold."""
    made = irkit.folder / "folder"
    made.mkdir()
    for name in ("held.log", "other.log"):
        (made / name).write_bytes(b"inert content\n" * 10)
    return made


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Another program has locked the first bytes of the file; skips where that keeps nobody out."""
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", LOCK, path], stdin=pipe, stdout=pipe) as holder:
        assert holder.stdout
        assert holder.stdin
        assert holder.stdout.readline()
        with contextlib.suppress(PermissionError):
            path.read_bytes()
            holder.stdin.close()
            pytest.skip("Wine lets everybody read what is locked")
        yield
        holder.stdin.close()


def left_out(irkit: Irkit, outcome: str) -> dict[str, dict[str, Any]]:
    listed = irkit("coverage", "--case", "case", "--list", outcome, "--json", status=0).json
    return {Path(one["target"]).name: one for one in listed}


def test_a_scan_says_which_file_is_in_use_and_reads_the_rest(
    irkit: Irkit, folder: Path, rules: Path
) -> None:
    with held(folder / "held.log", READ, 0):
        irkit("scan", "files", folder, "--case", "case", "--rules", rules, status=0)
    failed = left_out(irkit, "failed")
    assert {name: one["reason"] for name, one in failed.items()} == {
        "held.log": "permission denied"
    }
    assert failed["held.log"]["detail"] == "in use by another program"
    with Case.open(irkit.folder / "case") as case:
        assert case.coverage().scanned == {"read and matched": 1}
    irkit("case", "verify", "case", status=0)


def test_evidence_that_is_in_use_is_said_noted_and_a_gap(irkit: Irkit, folder: Path) -> None:
    irkit("case", "new", "case", status=0)
    add = ("evidence", "add", "--recursive", folder, "--case", "case")
    with held(folder / "held.log", READ, 0):
        ran = irkit(*add, status=2)
    assert "in use by another program" in ran.err
    assert "shadow copy" in ran.err
    assert left_out(irkit, "failed").keys() == {"held.log"}
    with Case.open(irkit.folder / "case") as case:
        entries = [*case.ledger()]
    (noted,) = (json.loads(one.body) for one in entries if one.action == Action.EVIDENCE_NOT_TAKEN)
    assert [Path(one["path"]).name for one in noted["missed"]] == ["held.log"]
    assert sum(one.action == Action.FILE_COPIED for one in entries) == 1
    irkit(*add, status=0)  # nobody holds it any more
    assert left_out(irkit, "failed") == {}
    irkit("case", "verify", "case", status=0)


def test_bytes_that_another_program_has_locked_are_said(
    irkit: Irkit, folder: Path, rules: Path
) -> None:
    with locked(folder / "held.log"):
        irkit("scan", "files", folder, "--case", "case", "--rules", rules, status=0)
        assert left_out(irkit, "failed").keys() == {"held.log"}
        ran = irkit("evidence", "add", folder / "held.log", "--case", "case", status=2)
    assert "cannot read" in ran.err
    assert len([*(irkit.folder / "case" / "evidence").iterdir()]) == 0
    irkit("case", "verify", "case", status=0)


def test_a_junction_leads_neither_a_scan_nor_evidence_out_of_a_folder(
    irkit: Irkit, folder: Path, rules: Path
) -> None:
    outside = irkit.folder / "outside"
    outside.mkdir()
    (outside / "secret").write_bytes(b"not asked for\n")
    link_folder(folder / "through", outside)
    irkit("scan", "files", folder, "--case", "case", "--rules", rules, status=0)
    with Case.open(irkit.folder / "case") as case:
        assert {Path(one.target).name for one in case.items()} == {"held.log", "other.log"}
    ran = irkit("evidence", "add", "--recursive", folder, "--case", "case", status=0)
    assert "through: not a regular file, link" in ran.err
    assert left_out(irkit, "skipped")["through"]["reason"] == "not a regular file"
    ran = irkit("evidence", "add", "--recursive", folder / "through", "--case", "case", status=2)
    assert "it is a link" in ran.err
    assert len([*(irkit.folder / "case" / "evidence").iterdir()]) == 1  # of the same content
