"""Records and cases as the tests of the case and its reports need them."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from irkit.case import Case
from irkit.records import (
    About,
    Account,
    Connection,
    Fact,
    Finding,
    Hit,
    Item,
    Kind,
    Outcome,
    Pack,
    Persistence,
    Process,
    Reason,
    Scan,
    Session,
    State,
    SystemFact,
)

NOON = datetime(2025, 3, 1, 12, 0, 0, 123456, UTC)
PACK = Pack("core", "2025.3", "ab" * 32, 12, 90)
ABOUT = About(
    "0d8f5b1e-6f0a-4d53-9d0e-7d5ad3f5f6c1",
    "Web server of the clinic",
    "2025-017",
    "R. Kumar",
    "Example CERT",
    NOON,
    "0.1.0",
)


def scan(**changes: Any) -> Scan:
    values: dict[str, Any] = {
        "identifier": 0,
        "command": ("irkit", "triage", "--case", "/cases/017"),
        "scope": '{"profile":"standard"}',
        "state": State.RUNNING,
        "started": NOON,
        "finished": None,
        "host": "web01",
        "user": "root",
        "elevated": True,
        "rules_sha256": "cd" * 32,
        "packs": (PACK,),
        "engine": "yara-python 4.5.4",
        "irkit_version": "0.1.0",
        "clock_note": "Europe/Paris, synchronised",
    }
    return Scan(**(values | changes))


def item(target: str = "/srv/a", **changes: Any) -> Item:
    values: dict[str, Any] = {
        "kind": Kind.FILE,
        "target": target,
        "outcome": Outcome.SCANNED,
        "reason": Reason.MATCHED_CONTENT,
        "detail": "",
        "size": 120,
        "sha256": "0a" * 32,
        "modified": NOON,
    }
    return Item(**(values | changes))


def finding(target: str = "/srv/a", score: int = 80, **changes: Any) -> Finding:
    from irkit.detect.score import level_of

    values: dict[str, Any] = {
        "level": level_of(score),
        "score": score,
        "kind": Kind.FILE,
        "target": target,
        "detector": "yara",
        "rule": "webshell_eval_request",
        "reason": "PHP that runs what a request sends",
        "attack": ("T1505.003",),
        "pack": PACK.name,
        "pack_version": PACK.version,
        "pack_sha256": PACK.sha256,
        "rule_file": "webshell/php.yar",
        "author": "irkit",
        "reference": "https://attack.mitre.org/techniques/T1505/003/",
        "licence": "Apache-2.0",
        "tags": ("webshell",),
        "hits": (Hit("$a", 6, 9, b"eval($_RE", b"<?php ", b"QUEST['c'])\x00\xff"),),
        "hit_count": 1,
        "size": 120,
        "sha256": "0a" * 32,
        "sha1": "0b" * 20,
        "md5": "0c" * 16,
        "pid": None,
        "modified": NOON,
        "started": None,
    }
    return Finding(**(values | changes))


FACTS: tuple[Fact, ...] = (
    SystemFact("os", "Debian GNU/Linux 12"),
    Process(1, None, "init", "/sbin/init", False, False, ("init", "-é"), "root", NOON, "/", ""),
    Process(2, 0, "kthreadd", "", False, True, (), "root", None, "", ""),
    Connection("tcp", "0.0.0.0", 22, "", None, "LISTEN", 1, "init"),
    Account("root", "0", "/root", "/bin/bash", True, True, ""),
    Session("root", "pts/0", "192.0.2.7", NOON),
    Persistence(
        "cron",
        "/etc/crontab",
        "backup",
        "/usr/bin/backup",
        "root",
        True,
        NOON,
        "T1053.003",
        "daily",
    ),
)


@contextmanager
def case_with(folder: Path, *records: Any, state: State = State.DONE) -> Iterator[Case]:
    """A new case with one scan that recorded these."""
    with Case.create(folder, ABOUT) as case:
        scan_into(case, *records, state=state)
        yield case


def scan_into(case: Case, *records: Any, state: State = State.DONE, **changes: Any) -> int:
    number = case.begin_scan(scan(**changes))
    case.record(number, records)
    if state is not State.RUNNING:
        case.finish_scan(number, state)
    return number


def raw(folder: Path, *statements: str) -> list[Any]:
    """Run SQL behind irkit's back; the rows of the last statement."""
    with closing(sqlite3.connect(folder / "case.db", isolation_level=None)) as connection:
        rows = []
        for statement in statements:
            rows = connection.execute(statement).fetchall()
        return rows
