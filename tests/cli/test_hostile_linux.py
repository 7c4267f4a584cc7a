"""A tree full of traps: all of it is accounted for, nothing reaches the terminal, nothing hangs."""

import contextlib
import os
import socket
import stat
import subprocess
import tempfile
import threading
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.command import Irkit, Ran
from tests.cli.samples import (
    ALERT,
    ENDLESS,
    ENDLESS_RULE,
    MILLION,
    MILLION_RULE,
    RULES,
    WARNING,
    write_rules,
)

DEPTH = 10_000
ODD_NAMES = {
    b"new\nline": "new␊line",
    b"esc\x1b[2J\x1b[31mred": "esc␛[2J␛[31mred",
    "bidi\u202efdp.exe".encode(): "bidi\\u202efdp.exe",
    b"latin\xff\xfe": "latin\\xff\\xfe",
    b"<b>&amp;": "<b>&amp;",
    b"=cmd|'calc'!A1": "=cmd|'calc'!A1",
    b"[bold]rich :smile:": "[bold]rich :smile:",
    b" blank ": " blank ",
    b"-rf": "-rf",
    b"x" * 255: "x" * 255,
}


@pytest.fixture(scope="module")
def traps() -> Iterator[Path]:
    """Odd names with an alert in each, special files, links, a sparse giant, a deep folder."""
    # Not in a folder of pytest's, which could not remove it after a run that was killed.
    root = Path(tempfile.mkdtemp(prefix="irkit-test-traps-"))
    top = os.fsencode(root)
    for name in ODD_NAMES:
        with open(os.path.join(top, name), "wb") as file:
            file.write(ALERT.encode())
    os.mkfifo(root / "fifo")
    with socket.socket(socket.AF_UNIX) as one:
        one.bind(str(root / "socket"))
    with contextlib.suppress(PermissionError):
        os.mknod(root / "device", stat.S_IFCHR | 0o600, os.makedev(1, 3))
    (root / "loop").symlink_to(root)
    (root / "dangling").symlink_to("nowhere")
    (root / "twin").write_text("nothing")
    os.link(root / "twin", root / "other twin")
    with (root / "sparse").open("wb") as file:
        file.truncate(8 << 30)
        file.seek(5 << 30)
        file.write(f"in the middle of a hole {WARNING}".encode())
    (root / "empty").touch()
    _dig(root, DEPTH)
    yield root
    subprocess.run(["rm", "-rf", root], check=True)  # deeper than Python's recursion goes


def _dig(root: Path, depth: int) -> None:
    """Folders in folders, with an alert at the very bottom: a path of 20,000 bytes."""
    here = os.open(root, os.O_RDONLY)
    for _ in range(depth):
        os.mkdir("d", dir_fd=here)
        below = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    with open(os.open("bottom", os.O_CREAT | os.O_WRONLY, dir_fd=here), "w") as file:
        file.write(ALERT)
    os.close(here)


@pytest.fixture(scope="module")
def scanned(
    tmp_path_factory: pytest.TempPathFactory, traps: Path, rules: Path
) -> tuple[Irkit, Ran]:
    """A scan of the traps into `case`, and what it printed."""
    irkit = Irkit(tmp_path_factory.mktemp("scanned"))
    return irkit, irkit("scan", "files", traps, "--case", "case", "--rules", rules, status=1)


def test_coverage_is_what_find_counts(scanned: tuple[Irkit, Ran], traps: Path) -> None:
    irkit, _ = scanned
    coverage = irkit("coverage", "--case", "case", "--json").json
    regular, special = _found(traps, "-type", "f"), _found(traps, "-type", "p,s,b,c")
    assert regular == len(ODD_NAMES) + 5
    assert coverage["total"] == regular + special
    assert coverage["skipped"] == {
        "not a regular file": special,
        "hard link to a file already listed": 1,
    }
    assert sum(coverage["scanned"].values()) == regular - 1
    assert coverage["scanned"]["read and matched without the holes of a sparse file"] == 1
    assert coverage["scanned"]["same content as one already matched"] > 1
    assert (coverage["failed"], coverage["timed_out"]) == ({}, {})


def _found(folder: Path, *tests: str) -> int:
    listed = subprocess.run(
        ["find", folder, *tests, "-printf", "x"], capture_output=True, check=True
    )
    return len(listed.stdout)


def test_every_odd_name_is_found_and_shown_harmlessly(
    scanned: tuple[Irkit, Ran], traps: Path
) -> None:
    irkit, ran = scanned
    findings = irkit("findings", "--case", "case", "--json").json
    assert Counter(one["rule"] for one in findings) == {"Alert": len(ODD_NAMES) + 1, "Warning": 1}
    text = irkit("findings", "--case", "case").out
    for said in (text, ran.out):
        lines = said.splitlines()
        assert not [c for c in said if not c.isprintable() and c != "\n"]
        for name, shown in ODD_NAMES.items():
            assert [line for line in lines if line.endswith(f"alert    {traps}/{shown}")], name
    listed = irkit("coverage", "--case", "case", "--list", "scanned").out
    assert f"{traps}/new␊line: " in listed
    assert "\x1b" not in listed


def test_the_depth_is_reached_and_its_path_is_cut_for_people_only(
    scanned: tuple[Irkit, Ran], traps: Path
) -> None:
    irkit, _ = scanned
    bottom = f"{traps}{'/d' * DEPTH}/bottom"
    findings = irkit("findings", "--case", "case", "--json").json
    assert bottom in {one["target"] for one in findings}
    (line,) = (
        line
        for line in irkit("findings", "--case", "case").out.splitlines()
        if line.endswith("/bottom")
    )
    assert len(line) < 1_100
    assert "…" in line


def test_a_finding_in_a_hole_has_its_place_in_the_file(scanned: tuple[Irkit, Ran]) -> None:
    irkit, _ = scanned
    findings = irkit("findings", "--case", "case", "--json").json
    (finding,) = (one for one in findings if one["rule"] == "Warning")
    place = (5 << 30) + len("in the middle of a hole ")
    assert finding["hits"][0]["offset"] == place
    assert finding["reasons"][1] == f"$text at {place:#x}: {WARNING}"


def test_reports_of_odd_names(scanned: tuple[Irkit, Ran]) -> None:
    irkit, _ = scanned
    irkit("report", "--case", "case", "-o", "report.html", status=0)
    irkit("report", "--case", "case", "-o", "report.csv", status=0)
    for name in ("report.html", "report.csv"):
        content = (irkit.folder / name).read_text("utf-8")
        assert "\x1b" not in content
        assert "\u202e" not in content
    irkit("case", "verify", "case", status=0)


@pytest.mark.parametrize("name", ["fifo", "socket"])
def test_a_special_file_that_is_named(irkit: Irkit, traps: Path, rules: Path, name: str) -> None:
    ran = irkit("scan", "files", traps / name, "--case", "case", "--rules", rules, status=0)
    assert "1  skipped    not a regular file" in ran.out
    assert "but no file or process was looked at" in ran.out


def test_rules_that_never_end_or_match_a_million_times(irkit: Irkit, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    tree.mkdir()
    (tree / "endless").write_text(ENDLESS)
    (tree / "million").write_text(MILLION + "a" * 1_000_000)
    (tree / "bad").write_text(ALERT)
    files = {"planted": RULES, "endless": ENDLESS_RULE, "million": MILLION_RULE}
    rules = write_rules(tmp_path / "rules", **files)
    limit = ("--timeout", "2")
    irkit("scan", "files", tree, "--case", "case", "--rules", rules, *limit, status=1)
    coverage = irkit("coverage", "--case", "case", "--json").json
    assert coverage["timed_out"] == {"took longer than its deadline": 1}
    assert (coverage["total"], coverage["not_looked_at"]) == (3, 1)
    (line,) = irkit("coverage", "--case", "case", "--list", "timed_out").out.splitlines()
    assert line.startswith(f"{tree}/endless: took longer than its deadline")
    findings = {one["rule"]: one for one in irkit("findings", "--case", "case", "--json").json}
    assert set(findings) == {"Alert", "Million"}
    assert findings["Million"]["hit_count"] >= 999_999
    assert len(findings["Million"]["hits"]) < 100


def test_a_file_that_is_cut_and_grows_meanwhile(irkit: Irkit, tmp_path: Path, rules: Path) -> None:
    tree = tmp_path / "tree"
    tree.mkdir()
    for number in range(200):
        (tree / f"quiet {number}").write_text(str(number))
    restless = [tree / f"restless {number}" for number in range(3)]
    ended = threading.Event()
    chaos = threading.Thread(target=_toggle, args=(restless, ended))
    chaos.start()
    try:
        irkit("scan", "files", tree, "--case", "case", "--rules", rules, status=0)
    finally:
        ended.set()
        chaos.join()
    items = [
        item
        for outcome in ("scanned", "failed", "skipped", "timed_out")
        for item in irkit("coverage", "--case", "case", "--list", outcome, "--json").json
    ]
    ends = [(item["target"], item["reason"]) for item in items]
    quiet = [name for name, _ in ends if "/quiet " in name]
    assert len(quiet) == len(set(quiet)) == 200
    allowed = {
        "read and matched",
        "same content as one already matched",
        "truncated while read",
        "vanished before it was read",
        "replaced by another file while the scan ran",
    }
    assert {reason for name, reason in ends if "/restless " in name} <= allowed


def _toggle(files: list[Path], ended: threading.Event) -> None:
    """Make files large, empty and gone, over and over."""
    while not ended.is_set():
        for file in files:
            file.write_bytes(bytes(4 << 20))
            os.truncate(file, 10)
            file.unlink()
    for file in files:
        file.touch()


def test_a_name_that_is_no_text_can_be_given_as_a_uri(irkit: Irkit) -> None:
    (irkit.folder / os.fsdecode(b"\xff%41")).write_text(ALERT)
    uri = f"{irkit.folder.as_uri()}/%FF%2541"
    write_rules(irkit.folder / "rules", planted=RULES)
    ran = irkit("scan", "files", uri, "--case", "case", "--rules", "rules")
    assert ran.status == 1
    assert "\\xff%41" in ran.out
    elsewhere = irkit("scan", "files", "file://elsewhere/x", "--case", "case")
    assert "a file URI of another host" in elsewhere.err
