"""A scan as a stream of events, with real workers over real files and this host's facts."""

import itertools
from dataclasses import replace
from pathlib import Path

import pytest

from irkit.engine import engine
from irkit.errors import WorkersGone
from irkit.records import Collected, Examined, Item, Kind, Outcome, Progress, Reason
from irkit.rulebook import Rulebook, load
from irkit.scan import Event, Request, run
from irkit.targets import Scope
from irkit.targets.files import Limits
from irkit.workers import Gate

PLANTED = "irkit test" + " planted in a run"


@pytest.fixture(scope="module")
def rulebook(tmp_path_factory: pytest.TempPathFactory) -> Rulebook:
    rules = tmp_path_factory.mktemp("rules") / "one.yar"
    rules.write_text(f'rule Planted {{ strings: $a = "{PLANTED}" condition: $a }}')
    return load(engine(), [rules])


@pytest.fixture
def request_(tmp_path: Path) -> Request:
    """For a folder with an alert, three files with nothing, and one that is left out."""
    folder = tmp_path / "tree"
    folder.mkdir()
    (folder / "bad").write_text(PLANTED)
    for name in ("one", "two", "three"):
        (folder / name).write_text(name)
    (folder / "large").write_bytes(bytes(10_000))
    limits = Limits(max_size=5_000)
    return Request(Scope(roots=(str(folder),), limits=limits), workers=1)


def examined(events: list[Event]) -> dict[str, Examined]:
    return {Path(one.item.target).name: one for one in events if isinstance(one, Examined)}


def progress(events: list[Event]) -> list[Progress]:
    return [one for one in events if isinstance(one, Progress)]


def test_every_target_ends_once(request_: Request, rulebook: Rulebook) -> None:
    events = list(run(request_, rulebook, Gate()))
    ends = examined(events)
    assert len(ends) == sum(isinstance(one, Examined) for one in events) == 5
    assert ends["large"].item.outcome is Outcome.SKIPPED
    assert ends["large"].item.reason is Reason.TOO_LARGE
    assert [one.rule for one in ends["bad"].findings] == ["Planted"]
    assert not any(ends[name].findings for name in ("one", "two", "three", "large"))


def test_progress_ends_at_its_total(request_: Request, rulebook: Rulebook) -> None:
    events = list(run(request_, rulebook, Gate()))
    first, last = progress(events)[0], progress(events)[-1]
    assert events[-1] is last
    assert (first.phase, first.items, first.current) == ("starting", 0, "")
    assert (last.items, last.total_items, last.findings) == (5, 5, 1)
    assert last.bytes == last.total_bytes
    assert last.seconds >= first.seconds >= 0


def test_facts_come_first_subject_by_subject(request_: Request, rulebook: Rulebook) -> None:
    subjects = ("processes", "accounts")
    events = list(run(replace(request_, subjects=subjects), rulebook, Gate()))
    phases = [one.phase for one in events if isinstance(one, Progress)]
    assert phases[:2] == ["collecting processes", "collecting accounts"]
    runs = [
        (kind, [*group]) for kind, group in itertools.groupby(events, type) if kind is Collected
    ]
    assert len(runs) == 2
    for subject, (_, facts) in zip(subjects, runs, strict=True):
        assert {one.subject for one in facts} == {subject}
        closing = facts[-1].record
        assert isinstance(closing, Item)
        assert (closing.kind, closing.target) == (Kind.SOURCE, subject)
    assert events.index(runs[1][1][-1]) < events.index(examined(events)["bad"])


def test_what_is_known_is_passed_over(request_: Request, rulebook: Rulebook) -> None:
    (folder,) = request_.scope.roots
    known = {
        (Kind.SOURCE, "accounts"),
        *((Kind.FILE, str(Path(folder, name))) for name in ("one", "two", "large")),
    }
    wanted = replace(request_, subjects=("accounts",))
    events = list(run(wanted, rulebook, Gate(), lambda *thing: thing in known))
    assert examined(events).keys() == {"bad", "three"}
    assert not [one for one in events if isinstance(one, Collected)]
    last = progress(events)[-1]
    assert (last.items, last.total_items) == (2, 2)


def test_cancelled_while_collecting_nothing_comes(request_: Request, rulebook: Rulebook) -> None:
    gate = Gate()
    seen: list[Event] = []
    for event in run(replace(request_, subjects=("processes",)), rulebook, gate):
        gate.cancelled = True
        seen.append(event)
    assert [one.phase for one in progress(seen)] == ["collecting processes"]
    assert len(seen) == 1


def test_cancelled_while_scanning_it_ends_early(request_: Request, rulebook: Rulebook) -> None:
    gate = Gate(paused=True)
    seen: list[Event] = []
    for event in run(request_, rulebook, gate):
        seen.append(event)
        gate.cancelled = isinstance(event, Progress) and event.phase == "paused"
    assert examined(seen).keys() <= {"large"}  # what no worker was needed for
    assert progress(seen)[-1].total_items in (None, 5)


def test_a_pause_stops_the_clock(request_: Request, rulebook: Rulebook) -> None:
    gate = Gate(paused=True)
    paused: list[Progress] = []
    rest: list[Event] = []
    for event in run(request_, rulebook, gate):
        if isinstance(event, Progress) and event.phase == "paused":
            paused.append(event)
            gate.paused = len(paused) < 3
        elif paused:
            rest.append(event)
    assert len({one.seconds for one in paused}) == 1
    assert examined(rest).keys() >= {"bad", "one", "two", "three"}


def test_rules_that_do_not_load_end_the_scan(request_: Request, rulebook: Rulebook) -> None:
    broken = replace(rulebook, compiled=b"no rules at all")
    with pytest.raises(WorkersGone, match="cannot start: compiled rules do not load"):
        list(run(request_, broken, Gate()))
