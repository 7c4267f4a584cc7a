"""A scan that a program watches and steers: events on standard output, words on standard input."""

import json
import re
import subprocess
from pathlib import Path

import psutil
import pytest

from tests.cli.command import Irkit, found
from tests.cli.samples import RULES, WARNING, write_rules


@pytest.mark.portable
def test_events_tell_the_whole_scan(irkit: Irkit, tree: Path, rules: Path) -> None:
    scan = ("scan", "files", tree, "--case", "case", "--rules", rules, "--exclude", "*clean*")
    with irkit.started(*scan) as running:
        assert running.ended() == 1
        assert running.complaints() == ""
    names = [one["event"] for one in running.events]
    assert (names[0], names[-2:]) == ("began", ["progress", "ended"])
    began, last, ended = running.events[0], running.events[-2], running.events[-1]
    assert (began["rules"], began["dropped"], began["done"]) == (3, [], 0)
    assert (began["scan"]["identifier"], began["scan"]["state"]) == (1, "running")
    assert (last["items"], last["findings"]) == (5, 4)
    (item,) = (one["item"] for one in running.events if one["event"] == "item")
    assert (item["target"], item["reason"]) == (str(tree / "clean.txt"), "excluded by the caller")
    assert ended["verdict"]["answer"] == "compromised"
    assert ended["coverage"] == irkit("coverage", "--case", "case", "--json").json
    assert ended["report"] is None
    shown = [one["finding"] for one in running.events if one["event"] == "finding"]
    kept = irkit("findings", "--case", "case", "--json").json
    assert sorted(shown, key=json.dumps) == sorted(kept, key=json.dumps)


@pytest.mark.portable
def test_events_are_as_documented(irkit: Irkit, tree: Path, rules: Path) -> None:
    page = (Path(__file__).parents[2] / "docs" / "EVENTS.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| .*? \| (.*) \|$", page, re.MULTILINE)
    documented = {name: _fields(text) for name, text in rows[1:]}
    more = ("--rules", rules, "--exclude", "*clean*")
    with irkit.started("scan", "files", tree, "--case", "files", *more) as scan:
        scan.ended()
    with irkit.started("triage", "--case", "host", *more) as triage:
        triage.tell("pause")
        triage.until("fact")
        triage.tell("cancel")
        triage.ended()
    seen: dict[str, set[str]] = {}
    for event in (*scan.events, *triage.events):
        seen.setdefault(event["event"], set()).update(event.keys() - {"event"})
    assert seen == documented


def _fields(text: str) -> set[str]:
    """The names in a cell of the table, without what it says of them."""
    return set(re.findall(r"`(\w+)`", re.sub(r"\([^)]*\)", "", text).partition(":")[0]))


@pytest.mark.portable
def test_pause_resume_and_progress(irkit: Irkit, tree: Path, rules: Path) -> None:
    with irkit.started("scan", "files", tree, "--case", "case", "--rules", rules) as running:
        running.tell("pause")  # read long before a worker is ready
        paused = [running.until("progress", phase="paused") for _ in range(4)]
        assert [one["items"] for one in paused] == [0, 0, 0, 0]
        assert paused[0]["seconds"] == paused[-1]["seconds"]
        assert running.found() == set()
        running.tell("resume")
        assert running.ended() == 1
    assert running.events[-1]["coverage"]["total"] == 5
    assert "paused" not in {one.get("phase") for one in running.events[-2:]}


@pytest.mark.linux
def test_a_gentle_scan_lets_everybody_else_go_first(irkit: Irkit, tree: Path, rules: Path) -> None:
    scan = ("scan", "files", tree, "--case", "case", "--rules", rules, "--workers", "1")
    with irkit.started(*scan, "--gentle") as running:
        running.tell("pause")
        running.until("progress", phase="paused")
        engine = psutil.Process(running.process.pid)
        assert (engine.nice(), engine.ionice().ioclass) == (19, psutil.IOPRIO_CLASS_IDLE)
        running.tell("resume")
        assert running.ended() == 1


@pytest.mark.parametrize("words", ["pause\ncancel\n", "pause\r\n\nnonsense\n cancel \n"])
def test_cancel(irkit: Irkit, tree: Path, rules: Path, words: str) -> None:
    scan = ("scan", "files", tree, "--case", "case", "--rules", rules, "--events", "jsonl")
    ran = irkit(*scan, status=2, stdin=None, input=words.encode())
    ended = ran.lines[-1]
    assert (ended["event"], ended["verdict"]["answer"]) == ("ended", "undecided")
    assert "scan 1 was cancelled" in ended["verdict"]["sentence"]
    (scan,) = irkit("case", "info", "case", "--json").json["scans"]
    assert scan["state"] == "cancelled"
    rest = irkit("scan", "files", "--case", "case", "--resume", status=1)
    assert "going on with scan 1" not in rest.out  # nothing was done before
    assert irkit("coverage", "--case", "case", "--json").json["total"] == 5


def test_end_of_input_takes_a_pause_back(irkit: Irkit, tree: Path, rules: Path) -> None:
    with irkit.started("scan", "files", tree, "--case", "case", "--rules", rules) as running:
        running.tell("pause")
        running.until("progress", phase="paused")
        running.hang_up()
        assert running.ended() == 1


def test_the_reader_of_events_ends(irkit: Irkit, tree: Path, rules: Path) -> None:
    with irkit.started("scan", "files", tree, "--case", "case", "--rules", rules) as running:
        running.tell("pause")
        running.until("progress", phase="paused")
        assert running.process.stdout
        running.process.stdout.close()
        assert running.process.wait(60) == 2
        assert running.complaints() == ""
    (scan,) = irkit("case", "info", "case", "--json").json["scans"]
    assert scan["state"] == "cancelled"


@pytest.mark.portable
def test_resume_asks_for_the_same(irkit: Irkit, tree: Path, tmp_path: Path) -> None:
    rules = write_rules(tmp_path / "rules")
    scan = ("scan", "files", tree, "--case", "case", "--rules", rules)
    irkit(*scan, "--events", "jsonl", status=2, stdin=None, input=b"pause\ncancel\n")
    other = irkit("scan", "files", tmp_path, "--case", "case", "--rules", rules, "--resume")
    assert "--resume goes on with scan 1 as it was asked for" in other.complaint
    assert "irkit scan files" in other.complaint
    (rules / "planted.yar").write_text(RULES + "rule More { condition: false }")
    changed = irkit("scan", "files", "--case", "case", "--resume").complaint
    assert changed.startswith("the rules have changed since that scan began")
    (rules / "planted.yar").write_text(RULES)
    irkit(*scan, "--resume", "--workers", "1", "--gentle", status=1)
    assert len(irkit("findings", "--case", "case", "--json").json) == 4


@pytest.mark.portable
def test_facts_of_a_triage_come_once(irkit: Irkit, rules: Path) -> None:
    """Taken up again, a triage collects only the subjects that it had not collected."""
    narrow = ("--profile", "quick", "--exclude", "*", "--max-size", "1", "--rules", rules)
    with irkit.started("triage", "--case", "case", *narrow) as running:
        running.tell("pause")
        running.until("progress", phase="paused")
        running.tell("cancel")
        assert running.ended() == 2
    first = [one for one in running.events if one["event"] == "fact"]
    phases = {one["phase"] for one in running.events if one["event"] == "progress"}
    assert {one["subject"] for one in first} >= {"processes", "system", "persistence"}
    assert "collecting processes" in phases
    with irkit.started("triage", "--case", "case", "--resume") as running:
        running.tell("pause")
        done = running.until("began")["done"]
        running.until("progress", phase="paused")
        running.tell("cancel")
        running.ended()
    assert done > 0
    assert not [one for one in running.events if one["event"] == "fact"]
    page = irkit.folder / "case" / "reports" / "report.html"
    assert running.events[-1]["report"] == str(page)
    assert page.is_file()


def test_without_standard_input(irkit: Irkit, tree: Path, rules: Path) -> None:
    scan = ("scan", "files", tree, "--case", "case", "--rules", rules, "--events", "jsonl")
    ran = irkit(*scan, status=1, stdin=subprocess.DEVNULL)
    assert ran.lines[-1]["event"] == "ended"


def test_standard_input_that_cannot_be_read(irkit: Irkit, tree: Path, rules: Path) -> None:
    scan = ("scan", "files", tree, "--case", "case", "--rules", rules, "--events", "jsonl")
    with (irkit.folder / "to write").open("wb") as file:
        ran = irkit(*scan, status=1, stdin=file)
    assert ran.lines[-1]["event"] == "ended"
    assert ran.err == ""


@pytest.mark.portable
def test_findings_come_before_the_scan_ends(irkit: Irkit, tmp_path: Path, rules: Path) -> None:
    """Everything that was shown is in the case already, while the scan still runs."""
    tree = tmp_path / "tree"
    (tree / "tmp").mkdir(parents=True)
    for number in range(200):
        (tree / "tmp" / f"{number}").write_text(f"{WARNING} {number}")
    with irkit.started("scan", "files", tree, "--case", "case", "--rules", rules) as running:
        running.until("finding")
        shown = running.found()
        assert shown <= found(irkit("findings", "--case", "case", "--json").json)
        assert running.ended() == 1
    assert len(running.found()) == 200
