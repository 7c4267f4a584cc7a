"""Each condition is open before, and done after what it asks for, by the entry that shows it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from irkit.capture.collection import scope_of
from irkit.capture.files import copy_file
from irkit.case import Case, Query, Reviewer
from irkit.guide import hypotheses
from irkit.guide.conditions import CONDITIONS, Seen, seen, wanted
from irkit.guide.hypotheses import Status
from irkit.guide.known import Known
from irkit.guide.saying import say
from irkit.keys import PublicKey
from irkit.keys.store import KeySigner
from irkit.records import (
    Examined,
    Kind,
    Labels,
    Opinion,
    Outcome,
    Pap,
    Reason,
    Record,
    State,
    ThingRow,
    Tlp,
)
from irkit.report import write
from irkit.said import LANGUAGES
from irkit.scan.request import Request
from irkit.targets import Scope
from tests.case.sample import ABOUT, FACTS, finding, item, scan_into

pytestmark = pytest.mark.portable

FILES = Request(Scope(roots=("/srv",))).to_json()
PROCESSES = Request(Scope(pids=())).to_json()


@dataclass(frozen=True)
class World:
    """A case that is written to, and a malicious file."""

    case: Case
    file: Path

    def scanned(self, *records: Record, scope: str = FILES, state: State = State.DONE) -> None:
        scan_into(self.case, *records, scope=scope, state=state)

    def alert(self) -> None:
        self.scanned(Examined(item(str(self.file)), (finding(str(self.file), 95),)))

    def process_alert(self) -> None:
        target = "pid 7 (kworkerd)"
        found = finding(target, 95, kind=Kind.PROCESS, pid=7)
        self.scanned(Examined(item(target, kind=Kind.PROCESS), (found,)), scope=PROCESSES)

    def judge(self, opinion: Opinion, confidence: int | None = None) -> None:
        things = [one for page in self.case.row_ids(Query(ThingRow)) for one in page]
        with Reviewer.open(self.case.folder) as reviewer:
            reviewer.judge(things, opinion, confidence)

    def is_so(self, condition: str) -> Seen:
        return seen(Known(self.case), wanted(condition, "it"))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    file = tmp_path / "shell.php"
    file.write_text("bad")
    with Case.create(tmp_path / "case", ABOUT) as case:
        yield World(case, file)


def nothing(world: World) -> None:
    """The new case is enough."""


def judged_malicious(world: World) -> None:
    world.alert()
    world.judge(Opinion.MALICIOUS, 90)


def with_hypothesis(world: World) -> None:
    hypotheses.note(world.case, "A web shell.", 60)


def support(world: World) -> None:
    known = Known(world.case).hypotheses
    hypotheses.judge(world.case, known, known[0].entry, Status.SUPPORTED, "It is there.", 90)


def with_gap(world: World) -> None:
    denied = item("/root", outcome=Outcome.FAILED, reason=Reason.DENIED, sha256="")
    world.scanned(item(), denied)


def reported_before(world: World) -> None:
    world.alert()
    report(world)
    world.judge(Opinion.BENIGN)


def report(world: World) -> None:
    write(world.case, world.case.folder / "reports" / "report.html", "html")


def source(subject: str) -> Record:
    return item(subject, kind=Kind.SOURCE, reason=Reason.COLLECTED, detail="2 records", sha256="")


def collected(world: World) -> None:
    subjects = ("connections", "processes", "sessions", "accounts", "persistence", "system")
    world.scanned(*FACTS, *map(source, subjects), scope="{}")


def in_part(world: World) -> None:
    """Facts without the word that these are all."""
    world.scanned(*FACTS, scope="{}")


def seal(world: World) -> None:
    key = Ed25519PrivateKey.generate()
    world.case.seal(KeySigner(PublicKey(key.public_key().public_bytes_raw(), "Asha"), key))


def dump(world: World) -> None:
    body = {"pid": 7, "name": "kworkerd", "sha256": "ab" * 32, "size": 1}
    world.case.log("memory dumped", "pid-7.core", body)


TEXTS = {
    "summary": "A web shell.",
    "scope": "One host.",
    "limitations": "No logs.",
    "recommendations": "Patch it.",
    "people": "Asha; lead",
    "severity": "high",
    "zone": "Asia/Kolkata",
}


def write_text(field: str, world: World) -> None:
    world.case.set_report_text(field, TEXTS[field])


Act = Callable[[World], Any]
STEPS: list[tuple[str, Act, Act]] = [
    ("labelled", nothing, lambda w: w.case.label(Labels(Tlp.RED, Pap.RED))),
    ("scanned files", World.process_alert, lambda w: w.scanned(item())),
    ("scanned processes", World.alert, World.process_alert),
    *((f"collected {one}", in_part, collected) for one in CONDITIONS["collected"].choices),
    *(
        (f"taken {one}", World.alert, lambda w, one=one: w.scanned(scope=scope_of([one])))
        for one in CONDITIONS["taken"].choices
    ),
    ("judged alerts", World.alert, lambda w: w.judge(Opinion.BENIGN)),
    (
        "judged warnings",
        lambda w: w.scanned(Examined(item(), (finding(score=60),))),
        lambda w: w.judge(Opinion.BENIGN),
    ),
    (
        "judged notices",
        lambda w: w.scanned(Examined(item(), (finding(score=30),))),
        lambda w: w.judge(Opinion.BENIGN),
    ),
    ("rated", lambda w: (w.alert(), w.judge(Opinion.BENIGN)), lambda w: w.judge(Opinion.BENIGN, 5)),
    ("kept files", judged_malicious, lambda w: copy_file(w.case, str(w.file))),
    ("kept things", judged_malicious, lambda w: copy_file(w.case, str(w.file))),
    ("kept processes", lambda w: (w.process_alert(), w.judge(Opinion.MALICIOUS)), dump),
    ("expected", World.alert, with_hypothesis),
    ("settled", with_hypothesis, support),
    ("covered", with_gap, lambda w: w.case.set_report_text("limitations", "Not root's home.")),
    *((f"written {one}", nothing, partial(write_text, one)) for one in TEXTS),
    ("reported", reported_before, report),
    ("sealed", World.alert, seal),
    ("logged bundle made", World.alert, lambda w: w.case.log("bundle made", "a.tar", {})),
]


@pytest.mark.parametrize(("condition", "before", "act"), STEPS, ids=[one[0] for one in STEPS])
def test_it_is_done_by_what_it_asks_for(
    world: World, condition: str, before: Act, act: Act
) -> None:
    before(world)
    last = world.case.newest()
    open_one = world.is_so(condition)
    assert not open_one.done
    act(world)
    found = world.is_so(condition)
    assert found.done, found.reason
    for language in LANGUAGES:
        assert found.reason.text(language) != open_one.reason.text(language)
    assert found.entry is not None
    assert last < found.entry <= world.case.newest()


def test_all_conditions_are_tested() -> None:
    tested = {one for one, *_ in STEPS}
    choices = {
        f"{name} {choice}".strip()
        for name, one in CONDITIONS.items()
        if name != "logged"
        for choice in (one.choices or ("",))
    }
    assert tested - {"logged bundle made"} == choices


@pytest.mark.parametrize(
    "condition", ["judged alerts", "judged warnings", "rated", "kept things", "covered"]
)
def test_nothing_is_judged_before_anything_was_looked_at(world: World, condition: str) -> None:
    collected(world)
    assert world.is_so(condition) == Seen(False, say("too_early"))
    world.scanned(item())
    assert world.is_so(condition).done


def test_a_scan_that_was_stopped_or_saw_nothing_does_not_count(world: World) -> None:
    world.scanned(item(), state=State.CANCELLED)
    assert world.is_so("scanned files") == Seen(False, say("scan_none", kind="files"))
    denied = item(outcome=Outcome.FAILED, reason=Reason.DENIED, sha256="")
    world.scanned(denied)
    assert not world.is_so("scanned files").done


@pytest.mark.parametrize("scope", ["", "[]", '{"scope": 7}', "[" * 100_000, '{"evidence": 7}'])
def test_a_scope_that_somebody_else_wrote_shows_nothing(world: World, scope: str) -> None:
    world.scanned(item(), scope=scope)
    assert not world.is_so("scanned files").done
    assert not world.is_so("taken logs").done


def test_evidence_of_something_else_is_not_enough(world: World) -> None:
    judged_malicious(world)
    other = world.file.with_name("other")
    other.write_text("other")
    copy_file(world.case, str(other))
    said = world.is_so("kept files").reason.text("en")
    assert said == f"no evidence is kept of {world.file}"


def test_a_new_alert_opens_the_step_again(world: World) -> None:
    judged_malicious(world)
    assert world.is_so("judged alerts").done
    world.process_alert()
    assert world.is_so("judged alerts") == Seen(
        False, say("judged_open", open=1, count=2, level="alerts")
    )
