"""The docs name each command, option, format of reports and action of the ledger; no others."""

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from irkit.cli.commands import irkit
from irkit.records import Action
from irkit.report import FORMATS

DOCS = Path(__file__).parent.parent / "docs"
PAGE = (DOCS / "COMMANDS.md").read_text(encoding="utf-8")


def commands(group: click.Group, name: str) -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for child in group.list_commands(context):
        command = group.get_command(context, child)
        assert command
        if isinstance(command, click.Group):
            yield from commands(command, f"{name} {child}")
        elif not command.hidden:  # what irkit starts by itself
            yield f"{name} {child}", command


COMMANDS = dict(commands(irkit, "irkit"))


@pytest.mark.parametrize("name", COMMANDS)
def test_command_and_its_options_are_documented(name: str) -> None:
    assert re.search(rf"^## {name}\b", PAGE, re.MULTILINE)
    for option in COMMANDS[name].params:
        if isinstance(option, click.Option):
            assert any(f"`{text}" in PAGE for text in option.opts), option.opts


def test_no_other_command_is_documented() -> None:
    named = re.findall(r"^## (irkit [a-z -]+?)(?: [A-Z\[].*)?$", PAGE, re.MULTILINE)
    assert set(named) == set(COMMANDS)


def test_every_format_of_a_report_is_documented_and_no_other() -> None:
    page = (DOCS / "REPORTS.md").read_text(encoding="utf-8")
    table = re.findall(r"^\| `([a-z-]+)` \| `(\.[a-z.]+)` \|", page, re.MULTILINE)
    assert table == [(one.name, one.suffix) for one in FORMATS.values()]
    assert "|".join(FORMATS) in PAGE.replace("\n", "")


def test_every_action_of_the_ledger_is_documented_and_no_other() -> None:
    page = (DOCS / "LEDGER.md").read_text(encoding="utf-8")
    table = page.partition("| deed | action |\n| --- | --- |\n")[2].partition("\n\n")[0]
    named = [re.findall("`([^`]+)`", line.split("|")[2]) for line in table.splitlines()]
    assert sorted(one for some in named for one in some) == sorted(Action)
