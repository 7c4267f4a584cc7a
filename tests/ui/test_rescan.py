"""What was missed is asked for with the limits that it needs, in one command that can be typed."""

import pytest

from irkit.cli.options import Size
from irkit.records import Kind, Outcome, Reason
from tests.case.sample import item
from ui.rescan import _MOST_CHARACTERS, rescan, size_that_holds


def missed(target: str, reason: Reason, **more: object) -> object:
    outcome = Outcome.SKIPPED if reason is Reason.TOO_LARGE else Outcome.FAILED
    return item(target, outcome=outcome, reason=reason, **more)


def test_each_gap_brings_its_limit() -> None:
    asked = rescan(
        [
            missed("/a", Reason.TOO_LARGE, size=(3 << 30) + 1),
            missed("/b", Reason.TOO_LARGE, size=70 << 20),
            missed("/c", Reason.DEADLINE),
            missed("/d", Reason.DENIED),
            missed("/a", Reason.VANISHED),
        ]
    )
    assert asked.target == {
        "paths": ("/a", "/b", "/c", "/d"), "max_size": "4G", "timeout": 600, "rights": True,
    }  # fmt: skip
    plain = rescan([missed("/c", Reason.VANISHED)]).target
    assert plain == {"paths": ("/c",), "max_size": "", "timeout": 0, "rights": False}


@pytest.mark.parametrize("size", [1, 1000, 1024, 1025, 64 << 20, (64 << 20) + 1, 5 << 40])
def test_irkit_takes_the_size_and_the_file_fits(size: int) -> None:
    limit = Size().convert(size_that_holds(size), None, None)
    assert size <= limit <= 2 * size


def test_processes_are_asked_for_by_number() -> None:
    memory = [
        missed(f"pid {n} (a)", Reason.ENGINE, kind=Kind.PROCESS, size=None) for n in (7, 412, 7)
    ]
    assert rescan(memory).target["pids"] == (7, 412)
    both = rescan([*memory, missed("/c", Reason.ENGINE)])
    assert "pids" not in both.target
    assert both.pids == (7, 412)


def test_what_cannot_be_asked_for_is_counted() -> None:
    asked = rescan(
        [
            missed("/etc/passwd", Reason.DENIED, kind=Kind.SOURCE),
            missed("HKLM\\Run", Reason.DENIED, kind=Kind.PERSISTENCE),
        ]
    )
    assert (asked.empty, asked.sources) == (True, 2)


@pytest.mark.linux
def test_a_name_that_is_no_text_is_asked_for_by_uri() -> None:
    asked = rescan([missed("/srv/ü \udcff%", Reason.DENIED), missed("/srv/ü", Reason.DENIED)])
    assert asked.paths == ("file:///srv/%C3%BC%20%FF%25", "/srv/ü")


def test_one_command_is_not_longer_than_windows_takes() -> None:
    asked = rescan([missed(f"/{n:0200}", Reason.DENIED) for n in range(500)])
    assert 100 < len(asked.paths) < 200
    assert sum(map(len, asked.paths)) <= _MOST_CHARACTERS
    assert asked.more == 500 - len(asked.paths)
