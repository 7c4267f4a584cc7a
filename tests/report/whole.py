"""A case with one of everything that formats for other programs tell of."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from irkit.capture.files import copy_file
from irkit.case import Case, Reviewer
from irkit.records import (
    Connection,
    Examined,
    Finding,
    Item,
    Kind,
    Opinion,
    Persistence,
    Process,
    RuleText,
    SystemFact,
)
from tests.case.sample import FACTS, NOON, case_with, finding, item

RULE = 'rule webshell_eval_request { strings: $a = "eval(" + condition: $a }'
SECRET = "rule bought { condition: true }"
ODD = "/srv/caf\udce9|50% off\n%0A"
PID, STARTED = 412, NOON - timedelta(hours=3)
PROCESS = f"pid {PID} (sh)"
RUN = Persistence(
    "run key", "HKLM\\Software\\Run", "Updater", "C:\\a.exe -x", "", True, NOON, "T1547.001"
)


def process(name: str = PROCESS, **changes: Any) -> tuple[Item, Finding]:
    about: dict[str, Any] = {"kind": Kind.PROCESS, "size": None, "sha256": "", "modified": None}
    empty = {"sha1": "", "md5": "", "pid": PID, "started": STARTED, "detector": "process"}
    found = finding(name, 60, rule="ShellOnSocket", attack=("T1059.004",), licence="", hits=(),
                    **about, **empty, **changes)  # fmt: skip
    return item(name, **about), found


def command() -> tuple[Item, Finding]:
    name = f"{RUN.mechanism} {RUN.location} {RUN.name}"
    about: dict[str, Any] = {"kind": Kind.PERSISTENCE, "size": None, "sha256": ""}
    return item(name, **about), finding(name, 55, attack=("T1547.001",), **about)


def records() -> list[Any]:
    bought = finding(score=50, rule="bought", licence="CC BY-NC 4.0", attack=("T1505.003",))
    look, shell = process()
    run, start = command()
    return [
        Examined(item(), (finding(score=90, tags=("web",)), bought)),
        Examined(item("/srv/b"), (finding("/srv/b", 45, rule="other", licence=""),)),
        Examined(item(ODD), (finding(ODD, 10),)),
        Examined(look, (shell,)),
        Examined(run, (start,)),
        item("/srv/clean", sha256="0d" * 32),
        *FACTS,
        SystemFact("hostname", "web01"),
        Process(
            PID, 1, "sh", "/bin/sh", False, False, ("sh", "-i"), "www-data", STARTED, "/tmp", ""
        ),
        Connection("tcp", "10.0.0.5", 50_000, "203.0.113.9", 4444, "ESTABLISHED", PID, "sh"),
        Connection("tcp6", "::", 8080, "", None, "LISTEN", PID, "sh"),
        RUN,
        RuleText("ab" * 32, "webshell/php.yar", "webshell_eval_request", RULE),
        RuleText("ab" * 32, "webshell/php.yar", "bought", SECRET),
    ]  # fmt: skip


@contextmanager
def whole_case(folder: Path) -> Iterator[Case]:
    """`/srv/a` is judged malicious with a note, `/srv/b` a false positive; a file is kept."""
    kept = folder.parent / "kept.php"
    kept.write_bytes(b"<?php evil();")
    with case_with(folder, *records()) as case:
        with Reviewer.open(folder) as reviewer:
            by_target = {one.target: n for n, one in numbered(case)}
            reviewer.judge([by_target["/srv/a"]], Opinion.MALICIOUS, 90, "saw it run")
            reviewer.note([by_target["/srv/a"]], "uploaded at noon")
            reviewer.tag([by_target["/srv/a"]], "patient-zero")
            reviewer.judge([by_target["/srv/b"]], Opinion.FALSE_POSITIVE, 80)
        copy_file(case, str(kept))
        yield case


def numbered(case: Case) -> Iterator[tuple[int, Any]]:
    for number in range(1, 100):
        if thing := case.thing(number):
            yield number, thing
