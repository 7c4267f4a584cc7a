"""A case of a million findings

A case is filled through `Case.record` with things that each have one finding, in batches as a scan
makes them, and then asked what a window asks of it: the first rows of a list, all its ids, filters
as somebody types them, orders, pages. A filter has 0.1 s to give its first rows, a list or an order
0.5 s, all ids 1 s; the ratio is the time taken to that. `--findings 40000` tries it with fewer.
"""

import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.results import Row, Table, seconds, size
from benchmarks.workbench import Workbench
from irkit.case import Case, Query
from irkit.cli.folders import made
from irkit.cli.scanning import scan_record
from irkit.detect.score import level_of
from irkit.records import (
    Event,
    Examined,
    Finding,
    Hit,
    Item,
    Kind,
    Outcome,
    Reason,
    State,
    ThingRow,
)
from irkit.scan.request import Request
from irkit.targets import Scope

BATCH = 2_000  # as irkit.cli.running commits
FILTER, LIST, ALL = 0.1, 0.5, 1.0  # seconds that each may take

_NOW = datetime(2025, 3, 1, tzinfo=UTC)
_FOLDERS = (
    *("/usr/share/doc", "/var/www/html/wp-content/plugins", "/home/user/.cache/mozilla"),
    *("/srv/data/projects", "/opt/vendor/lib", "/tmp/.X11", "/var/lib/docker/overlay2"),
)
_NAMES = (
    *("alpha", "config", "session", "upload", "image", "shell", "backup", "kernel", "module"),
    *("report", "invoice", "cache", "plugin", "theme", "admin", "login"),
)
_SUBJECTS = ("webshell", "miner", "ransom", "packer", "hacktool", "suspicious")
_ENDS = ("php", "so", "js", "bin")
_TYPED = (
    *("e", "z", "~", "sh", "zq", "php", "shel", "shell", "webshel", "webshell", "c0ffee"),
    *("zzzzzzzz", "plugins admin", "shell -php"),
)
_ORDERS = ("target", "rule", "modified")


def measure(bench: Workbench) -> Table:
    """Make the case and ask it."""
    folder, findings = bench.large_case, bench.large
    rows = [fill(folder, findings)]
    with Case.open(folder) as case:
        rows += [_first(case, "first rows, worst first", Query(ThingRow), LIST)]
        rows += [_all(case, "all ids, worst first", Query(ThingRow))]
        rows += [
            _first(case, f"typed: {typed}", Query(ThingRow, typed), FILTER) for typed in _TYPED
        ]
        rows += [_all(case, "all ids, typed: shell", Query(ThingRow, "shell"))]
        for order in _ORDERS:
            query = Query(ThingRow, order=order, descending=True)
            rows += [_first(case, f"first rows by {order}", query, LIST)]
            rows += [_all(case, f"all ids by {order}", query)]
        rows += [
            _first(case, "typed: shell, by target", Query(ThingRow, "shell", order="target"), LIST),
            _first(case, "first rows of the coverage", Query(Item), LIST),
            _first(case, "first rows of the timeline", Query(Event), LIST),
            _page(case),
            _timed("verdict", case.verdict, LIST),
        ]
    return Table(
        sys.modules[__name__],
        rows,
        [f"{findings:,} findings, {size((folder / 'case.db').stat().st_size)} on the disk"],
    )


def fill(folder: Path, findings: int) -> Row:
    """Make the case and say how fast it was recorded."""
    chance = random.Random(20250301)
    rules = [_rule(chance, number) for number in range(300)]
    seconds_writing = 0.0
    with made(folder) as case:
        scan = case.begin_scan(scan_record(Request(Scope(())), None))
        for first in range(0, findings, BATCH):
            batch = [_examined(chance, rules, first + n) for n in range(BATCH)]
            began = time.monotonic()
            case.record(scan, batch)
            seconds_writing += time.monotonic() - began
        case.finish_scan(scan, State.DONE)
    return Row(
        "recording : things a second",
        f"{findings / seconds_writing:,.0f}/s",
        f"{findings:,} items and findings in {seconds(seconds_writing)}",
    )


def _rule(chance: random.Random, number: int) -> tuple[str, int, str]:
    """Name, score and description of a rule."""
    name = f"{chance.choice(_SUBJECTS)}_{chance.choice(_NAMES)}_{number}"
    score = chance.choice((20, 30, 45, 60, 70, 80, 90))
    return name, score, f"{chance.choice(_NAMES)} {chance.choice(_NAMES)} that runs what it is sent"


def _examined(chance: random.Random, rules: list[tuple[str, int, str]], number: int) -> Examined:
    """A file with one finding; some rules match far more often than others."""
    folder = f"{chance.choice(_FOLDERS)}/{chance.choice(_NAMES)}/{chance.getrandbits(32):08x}"
    path = f"{folder}/{chance.choice(_NAMES)}_{number}.{chance.choice(_ENDS)}"
    rule, score, reason = rules[min(len(rules) - 1, int(chance.expovariate(0.02)))]
    modified = _NOW - timedelta(seconds=chance.randrange(10**8))
    sha256 = f"{chance.getrandbits(256):064x}"
    item = Item(
        *(Kind.FILE, path, Outcome.SCANNED, Reason.MATCHED_CONTENT, "", 120, sha256, modified)
    )
    finding = replace(_FINDING, level=level_of(score), score=score, target=path, rule=rule)
    return Examined(item, (replace(finding, reason=reason, sha256=sha256, modified=modified),))


_FINDING = Finding(
    level=level_of(0),
    score=0,
    kind=Kind.FILE,
    target="",
    detector="yara",
    rule="",
    reason="",
    attack=("T1505.003",),
    pack="bench",
    pack_version="1",
    pack_sha256="0d" * 32,
    rule_file="bench.yar",
    author="irkit",
    reference="",
    licence="Apache-2.0",
    tags=(),
    hits=(Hit("$a", 6, 9, b"eval($_RE", b"<?php ", b"QUEST['c'])"),),
    hit_count=1,
    size=120,
    sha256="",
    sha1="0b" * 20,
    md5="0c" * 16,
    pid=None,
    modified=None,
    started=None,
)


def _first(case: Case, what: str, query: Query, target: float) -> Row:
    return _timed(what, lambda: next(case.row_ids(query), None), target)


def _all(case: Case, what: str, query: Query) -> Row:
    return _timed(what, lambda: sum(map(len, case.row_ids(query))), ALL)


def _page(case: Case) -> Row:
    ids = next(case.row_ids(Query(ThingRow)))
    return _timed("a page of 200 records", lambda: case.rows(ThingRow, ids), FILTER)


def _timed(what: str, ask: Callable[[], object], target: float) -> Row:
    """The best of three: what is measured is irkit, not the disk."""
    best = min(_seconds(ask) for _ in range(3))
    return Row(
        f"{what} : {seconds(target)}",
        f"{best / target:.2f}",
        f"{1000 * best:.1f} ms",
        "1 at most",
        best <= target,
    )


def _seconds(ask: Callable[[], object]) -> float:
    began = time.monotonic()
    ask()
    return time.monotonic() - began
