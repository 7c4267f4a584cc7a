"""`irkit train list|check`: the scenarios that there are, and those that somebody writes."""

from pathlib import Path

import click

from irkit.cli import options, output
from irkit.cli.train_document import scenario_document
from irkit.cli.words import count
from irkit.said import LANGUAGES
from irkit.text import visible
from irkit.train import scenario_file


@click.command("list", short_help="List the scenarios.")
@options.in_language
@options.as_json
def show_list(language: str, *, as_json: bool) -> None:
    """List the scenarios that irkit ships, the easiest first."""
    found = scenario_file.shipped()
    if as_json:
        output.print_document([scenario_document(one, language) for one in found])
        return
    for one in found:
        steps = "★" * one.difficulty + "·" * (5 - one.difficulty)
        print(f"{one.identifier:<16} {steps}  {one.system:<8} {one.minutes:>3} min  ", end="")
        print(one.title.text(language))


@click.command(short_help="Check a scenario that you wrote.")
@click.argument("file", type=options.Place(dir_okay=False, path_type=Path), metavar="FILE")
def check(file: Path) -> None:
    """Say whether a file is a scenario, and what is wrong with it; nothing is planted."""
    found = scenario_file.read(file)
    missing = [one for one in LANGUAGES if one not in found.story.texts]
    print(visible(f"{found.identifier}: {found.title.text('en')}"))
    print(f"plants {count(len(found.artefacts), 'thing')}, asks {len(found.questions)} questions")
    if missing:
        print(f"its story is not there in {', '.join(missing)}")
