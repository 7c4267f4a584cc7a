"""What the form asks for is what the command line takes."""

import pytest
from click.testing import CliRunner

from irkit.cli.commands import irkit
from irkit.scan.request import DEPTHS as DEPTHS_OF_THE_ENGINE
from ui.scan_form import DEPTHS, Wish, patterns

WISHES = [
    (Wish(), ["triage", "--case", "/c"]),
    (
        Wish(profile="quick", gentle=True),
        ["triage", "--profile", "quick", "--case", "/c", "--gentle"],
    ),
    (
        Wish(what="files", paths=("/srv", "-odd"), exclude=("*.iso",), max_size="1G",
             network=True),
        ["scan", "files", "/srv", "./-odd", "--case", "/c", "--max-size", "1G", "--exclude",
         "*.iso", "--network"],
    ),
    (
        Wish(what="processes", pids=(1, 22), timeout=5, workers=2, rules=("/r.yar",)),
        ["scan", "processes", "--pid", "1", "--pid", "22", "--case", "/c", "--rules", "/r.yar",
         "--timeout", "5", "--workers", "2"],
    ),
    (Wish(depth="exhaustive"), ["triage", "--case", "/c", "--depth", "exhaustive"]),
    (
        Wish(what="processes", depth="exhaustive"),
        ["scan", "processes", "--case", "/c", "--depth", "exhaustive"],
    ),
    (Wish(what="files", paths=("/a",), depth="exhaustive"),
     ["scan", "files", "/a", "--case", "/c"]),
]  # fmt: skip


@pytest.mark.linux
@pytest.mark.parametrize(("wish", "arguments"), WISHES)
def test_a_wish_is_a_command(wish: Wish, arguments: list[str]) -> None:
    assert wish.commands("/c") == [arguments]
    # The command line takes every option; --help keeps it from beginning.
    result = CliRunner().invoke(irkit, [*arguments, "--help"])
    assert result.exit_code == 0


def test_of_an_exercise_memory_comes_first_and_nothing_is_every_process() -> None:
    both = Wish(what="planted", paths=("/h",), pids=(7,), depth="exhaustive")
    assert both.commands("/c") == [
        ["scan", "processes", "--pid", "7", "--case", "/c", "--depth", "exhaustive"],
        ["scan", "files", "/h", "--case", "/c"],
    ]
    assert Wish(what="planted", paths=("/h",)).commands("/c") == [
        ["scan", "files", "/h", "--case", "/c"]
    ]
    assert Wish(what="planted").commands("/c") == []


def test_depths_are_those_of_the_engine() -> None:
    assert DEPTHS == DEPTHS_OF_THE_ENGINE


def test_files_have_to_be_named() -> None:
    assert Wish(what="files").lacking
    assert not Wish(what="processes").lacking


def test_patterns_may_have_spaces() -> None:
    assert patterns('/srv/* "C:\\Program Files\\*"  *.iso ""') == (
        "/srv/*", "C:\\Program Files\\*", "*.iso",
    )  # fmt: skip
    assert patterns("  ") == ()
