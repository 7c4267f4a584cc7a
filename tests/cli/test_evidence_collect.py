"""`irkit evidence collect`: what profiles name is kept or said to be missing, and nothing else."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from irkit.case import Case
from irkit.case.evidence import taken
from irkit.records import Process
from tests.cli.command import Irkit
from tests.cli.test_evidence import stored

SYSTEM = "windows" if sys.platform == "win32" else "linux"


@pytest.fixture
def defined(irkit: Irkit) -> tuple[str, ...]:
    """The words that collect a folder with three files, a large one among them."""
    logs = irkit.folder / "logs"
    (logs / "deep").mkdir(parents=True)
    (logs / "a.log").write_bytes(b"first")
    (logs / "deep" / "b.log").write_bytes(b"second\n")
    (logs / "large.log").write_bytes(b"x" * 5_000)
    shop = {
        "id": "shop",
        "system": SYSTEM,
        "profile": "shop",
        "order": 40,
        "title": "T",
        "why": "W",
    }
    more = {"patterns": [f"{logs.as_posix()}/**/*.log"], "limit": "4K"}
    file = irkit.folder / "own.json"
    file.write_text(json.dumps({"format": 1, "definitions": [shop | more]}))
    return "evidence", "collect", "shop", "--definitions", "own.json", "--case", "case"


def totals(document: Any) -> dict[str, Any]:
    (one,) = document["profiles"]
    return dict(one)


def test_own_definitions_are_taken(irkit: Irkit, defined: tuple[str, ...]) -> None:
    said = irkit(*defined, "--json", status=0).json
    one = totals(said)
    assert (one["files"], one["bytes"], one["before"]) == (2, 12, 0)
    assert one["missed"] == {"larger than the size limit": 1}
    (missed,) = said["missed"]
    assert missed["target"].endswith("large.log")
    assert missed["detail"] == "5,000 bytes, the limit of its definition is 4,096"
    with Case.open(irkit.folder / "case") as case:
        kept = [*taken(case.ledger())]
        bodies = [json.loads(entry.body) for entry in case.ledger()]
    assert [(Path(one.source).name, one.profile) for one in kept] == [
        ("a.log", "shop"),
        ("b.log", "shop"),
    ]
    assert [body["definition"] for body in bodies if "definition" in body] == ["shop", "shop"]
    listed = irkit("coverage", "--case", "case", "--list", "skipped", "--json", status=0).json
    assert [item["target"] for item in listed] == [missed["target"]]
    irkit("case", "verify", "case", status=0)


def test_again_only_what_is_new(irkit: Irkit, defined: tuple[str, ...]) -> None:
    irkit(*defined, status=0)
    (irkit.folder / "logs" / "a.log").write_bytes(b"other")
    one = totals(irkit(*defined, "--json", status=0).json)
    assert (one["files"], one["before"]) == (1, 1)
    assert len(stored(irkit.folder / "case")) == 3
    irkit("case", "verify", "case", status=0)
    assert "no unfinished scan" in irkit("scan", "files", "--case", "case", "--resume").complaint


def test_a_limit_in_all(irkit: Irkit, defined: tuple[str, ...]) -> None:
    one = totals(irkit(*defined, "--limit", "6", "--json", status=0).json)
    assert (one["files"], one["bytes"]) == (1, 5)
    assert one["missed"] == {"larger than the size limit": 2}
    printed = irkit(*defined, "--limit", "6", status=0).out
    assert "beyond the limit of 6 in all (--limit)" in printed
    assert "1 kept before" in printed


def test_a_list_takes_nothing(irkit: Irkit, defined: tuple[str, ...]) -> None:
    ran = irkit(*defined, "--list", status=0)
    assert "3 files, 5.0 kB" in ran.out
    (one,) = irkit(*defined, "--list", "--json", status=0).json
    assert (one["identifier"], one["files"], one["bytes"]) == ("shop", 3, 5_012)
    assert not (irkit.folder / "case").exists()


def test_what_cannot_be(irkit: Irkit, defined: tuple[str, ...]) -> None:
    assert "no such profile: log " in irkit("evidence", "collect", "log").complaint
    assert "--case DIR, or use --list" in irkit("evidence", "collect", "logs").complaint
    (irkit.folder / "own.json").write_text("{}")
    assert "own.json is no file of collections: it lacks" in irkit(*defined).complaint
    assert not (irkit.folder / "case").exists()


@pytest.mark.linux
def test_what_is_volatile_is_records_and_files(irkit: Irkit) -> None:
    said = irkit("evidence", "collect", "volatile", "--case", "case", "--json", status=0).json
    assert totals(said)["records"] > 0
    with Case.open(irkit.folder / "case") as case:
        assert os.getpid() in [one.pid for one in case.facts(Process)]
        kept = [*taken(case.ledger())]
    assert [one.source for one in kept if one.action == "host listed"] == ["open-files"]
    routes = [one for one in kept if one.source.endswith("/net/route")]
    assert (irkit.folder / "case" / "evidence" / routes[0].file).read_bytes().startswith(b"Iface")
    (listing,) = (irkit.folder / "case" / "evidence").glob("listing-open-files-*.jsonl")
    pids = {json.loads(line)["pid"] for line in listing.read_text().splitlines()}
    assert os.getpid() in pids
    irkit("case", "verify", "case", status=0)


@pytest.mark.windows
def test_what_is_volatile_on_windows(irkit: Irkit) -> None:
    said = irkit("evidence", "collect", "volatile", "--case", "case", "--json", status=0).json
    assert totals(said)["records"] > 0
    irkit("case", "verify", "case", status=0)


@pytest.mark.linux
def test_it_is_stopped_and_goes_on(irkit: Irkit, defined: tuple[str, ...]) -> None:
    import signal

    for number in range(400):
        (irkit.folder / "logs" / f"{number:03}.log").write_bytes(b"%d" % number)
    with subprocess.Popen(
        [*irkit.program, *defined], stdout=subprocess.PIPE, **irkit._where()
    ) as process:
        while len(stored(irkit.folder / "case")) < 2:
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.stdout
        assert b"stopped: the same command goes on" in process.stdout.read()
    assert process.returncode == 2
    kept = len(stored(irkit.folder / "case"))
    assert 0 < kept < 402
    irkit("case", "verify", "case", status=0)
    one = totals(irkit(*defined, "--json", status=0).json)
    assert (one["files"], one["before"]) == (402 - kept, kept)
    irkit("case", "verify", "case", status=0)
