"""`irkit train list|check`: the scenarios that there are, and those that somebody writes."""

import sys
from pathlib import Path

import click

from irkit.cli import options, output
from irkit.cli.train_document import scenario_document
from irkit.cli.words import console, count, print_whole
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
@options.as_json
def check(file: Path, *, as_json: bool) -> None:
    """Say whether a file is a scenario, and what its author may have got wrong; nothing is planted.

    The shipped rules look at what would be planted: real malicious code must not be. Exit status 1
    where there is a warning, 2 where it is no scenario. With --json an object with id, title,
    artefacts, questions, missing_languages and warnings (texts).
    """
    from irkit.train import checking  # not above: only this needs the rules

    found = scenario_file.read(file)
    missing, warnings = checking.missing_languages(found), checking.warnings(found)
    if as_json:
        output.print_document(
            {
                "id": found.identifier,
                "title": found.title.text("en"),
                "artefacts": len(found.artefacts),
                "questions": len(found.questions),
                "missing_languages": missing,
                "warnings": warnings,
            }
        )
    else:
        print(visible(f"{found.identifier}: {found.title.text('en')}"))
        things, questions = (
            count(len(found.artefacts), "thing"),
            count(len(found.questions), "question"),
        )
        print(f"plants {things}, asks {questions}")
        if missing:
            print(f"not all of it is there in {', '.join(missing)}")
        for warning in warnings:
            print_whole(console(), f"warning: {warning}")
    sys.exit(1 if warnings else 0)
