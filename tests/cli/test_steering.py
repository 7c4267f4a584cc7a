"""A command stopped by a word, on every system: nothing half is left, and the case holds."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command import Irkit

LARGE = 1 << 30  # bytes, a hole: takes some seconds to copy
KEPT = 8 << 20  # bytes of evidence; ZipCrypto takes seconds for them, AES does not
SYSTEM = "windows" if sys.platform == "win32" else "linux"


@pytest.fixture
def case(irkit: Irkit) -> Path:
    irkit("case", "new", "case", "--tlp", "CLEAR", status=0)
    return irkit.folder / "case"


def hole(path: Path, size: int = LARGE) -> Path:
    path.parent.mkdir(exist_ok=True)
    with path.open("wb") as file:
        file.truncate(size)
    return path


def adding(irkit: Irkit) -> tuple[str, ...]:
    hole(irkit.folder / "large.bin")
    return "evidence", "add", "large.bin", "--case", "case"


def collecting(irkit: Irkit) -> tuple[str, ...]:
    logs = hole(irkit.folder / "logs" / "large.log").parent
    one = {
        "id": "shop", "system": SYSTEM, "profile": "shop", "order": 40, "title": "T", "why": "W",
        "patterns": [f"{logs.as_posix()}/*.log"], "limit": "2G",
    }  # fmt: skip
    (irkit.folder / "own.json").write_text(json.dumps({"format": 1, "definitions": [one]}))
    return "evidence", "collect", "shop", "--definitions", "own.json", "--case", "case"


def exporting(irkit: Irkit) -> tuple[str, ...]:
    (irkit.folder / "kept.bin").write_bytes(os.urandom(KEPT))  # what cannot be compressed
    irkit("evidence", "add", "kept.bin", "--case", "case", status=0)
    return "evidence", "export", "--case", "case", "--zipcrypto", "--yes", "-o", "out.zip"


def packing(irkit: Irkit) -> tuple[str, ...]:
    irkit("key", "make", "--name", "Asha", "--no-passphrase", status=0)
    hole(irkit.folder / "case" / "reports" / "large.html")
    return "bundle", "create", "--case", "case", "--open", "-o", "out.tar"


@pytest.mark.parametrize("prepared", [adding, collecting, exporting, packing])
def test_a_word_stops_what_copies(
    irkit: Irkit, case: Path, prepared: Callable[[Irkit], tuple[str, ...]]
) -> None:
    command = prepared(irkit)
    kept = [*(case / "evidence").glob("*")]
    with irkit.steered(*command) as running:
        said = running.copies()
        running.cancel()
        ran = running.ended()
    assert said["bytes"] < (said["total_bytes"] or LARGE)
    assert ran.status == 2
    assert "stopped" in ran.out + ran.err
    assert "Traceback" not in ran.err
    assert [*(case / "evidence").glob("*")] == kept
    assert not [*irkit.folder.glob("out*"), *irkit.folder.rglob(".irkit-*")]
    irkit("case", "verify", "case", status=0)


def test_a_word_stops_what_only_reads(irkit: Irkit) -> None:
    with irkit.steered("rules", "check", str(Path(__file__).parents[2] / "rules")) as running:
        running.cancel()  # read as soon as it listens
        ran = running.ended()
    assert (ran.status, ran.out, ran.err.splitlines()[-1]) == (2, "", "irkit: stopped")


@pytest.mark.parametrize(
    "given", [{"stdin": subprocess.DEVNULL}, {"stdin": None, "input": b"pause\nstop\n cancels"}]
)
def test_an_end_of_input_stops_nothing(irkit: Irkit, case: Path, given: dict[str, object]) -> None:
    irkit = Irkit(irkit.folder, environment={"IRKIT_STDIN": "words"})
    hole(irkit.folder / "some.bin", KEPT)
    irkit("evidence", "add", "some.bin", "--case", "case", status=0, **given)
    irkit("case", "verify", "case", status=0)


def test_without_being_asked_it_leaves_standard_input_to_others(irkit: Irkit, case: Path) -> None:
    """As in a loop of a shell over a list of files, which the command must not eat."""
    hole(irkit.folder / "some.bin", KEPT)
    irkit("evidence", "add", "some.bin", "--case", "case", status=0, stdin=None, input=b"cancel\n")


@pytest.mark.linux
def test_a_passphrase_on_standard_input_is_read_where_nobody_asks_for_words(irkit: Irkit) -> None:
    make = ("key", "make", "--name", "Asha", "--passphrase-file", "/dev/stdin")
    asked = Irkit(irkit.folder, environment={"IRKIT_STDIN": "words"})
    given = {"stdin": None, "input": b"correct horse\n"}
    assert "is empty" in asked(*make, **given).complaint
    irkit(*make, status=0, **given)


@pytest.mark.linux
def test_a_word_counts_where_a_shell_has_signals_ignored(irkit: Irkit, case: Path) -> None:
    """So does a shell that starts a program in the background; the window may be one."""
    program = ("sh", "-c", 'trap "" INT; exec "$@"', "sh", *irkit.program)
    ignoring = Irkit(irkit.folder, program=program)
    with ignoring.steered(*adding(irkit)) as running:
        running.copies()
        running.cancel()
        assert running.ended().status == 2
    assert [*(case / "evidence").glob("*")] == []
