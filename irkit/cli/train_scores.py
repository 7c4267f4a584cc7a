"""`irkit train scores`: one's own attempts over time."""

from collections.abc import Iterator
from pathlib import Path

import click

from irkit.catalogue import Catalogue
from irkit.cli import options, output
from irkit.cli.words import console, print_whole
from irkit.mentoring.cohort import Row, rows
from irkit.mentoring.scores import Scores
from irkit.mentoring.scores import scores as summed
from irkit.report.plain import plain
from irkit.text import visible
from irkit.train.onward import advice
from irkit.train.words import words


@click.command(short_help="Show your scores over time.")
@click.argument("folders", nargs=-1, required=True, type=options.FOLDER, metavar="DIR...")
@options.in_language
@options.as_json
def scores(folders: tuple[Path, ...], language: str, *, as_json: bool) -> None:
    """Show the attempts in these folders, or directly below them, in the order of their ends.

    Then what to practise, by the last three, and the next scenario. With --json an object. Exit
    status 1 where a case cannot be read or does not hold.
    """
    found = summed(rows(folders, language))
    if as_json:
        said = [advice()[part].text(language) for part in found.practise]
        output.print_document({**plain(found), "practise": said})
    else:
        for line in _lines(found, language):
            print_whole(console(), visible(line))
    if found.faults:
        raise SystemExit(1)


def _lines(found: Scores, language: str) -> Iterator[str]:
    say = words(language)
    for one in found.attempts:
        yield f"{one.total:>3}  {one.finished:%Y-%m-%d %H:%M}  {one.title}"
        yield f"     {_parts(one, say)}"
    for one in found.faults:
        yield f"{one.folder}: {one.fault}"
    if not found.attempts:
        yield say("no_attempt")
    for part in found.practise:
        yield say("practise", advice=advice()[part].text(language))
    if found.following:
        yield say("next", command=f"irkit train start {found.following} --folder DIR")


def _parts(one: Row, say: Catalogue) -> str:
    """The parts of a score in per cent."""
    return ", ".join(f"{say(f'short:{part}')} {share}" for part, share in (one.parts or {}).items())
