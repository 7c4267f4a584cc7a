"""`irkit train scores`: one's own attempts over time."""

from collections.abc import Iterator
from pathlib import Path

import click

from irkit.cli import options, output
from irkit.cli.words import console, print_whole
from irkit.mentoring.cohort import Row, rows
from irkit.mentoring.scores import Scores
from irkit.mentoring.scores import scores as summed
from irkit.report.plain import plain
from irkit.text import visible
from irkit.train.onward import advice


@click.command(short_help="Show your scores over time.")
@click.argument("folders", nargs=-1, required=True, type=options.FOLDER, metavar="DIR...")
@options.in_language
@options.as_json
def scores(folders: tuple[Path, ...], language: str, *, as_json: bool) -> None:
    """Show the attempts in these folders, or directly below them, in the order of their ends.

    Then what to practise, by the last three, and the next scenario. With --json an object. Exit
    status 1 where a case cannot be read or does not hold.
    """
    found = summed(rows(folders))
    if as_json:
        said = [advice()[part].text(language) for part in found.practise]
        output.print_document({**plain(found), "practise": said})
    else:
        for line in _lines(found, language):
            print_whole(console(), visible(line))
    if found.faults:
        raise SystemExit(1)


def _lines(found: Scores, language: str) -> Iterator[str]:
    for one in found.attempts:
        yield _line(one)
    for one in found.faults:
        yield f"{one.folder}: {one.fault}"
    if not found.attempts:
        yield "no attempt is finished yet: irkit train finish"
    for part in found.practise:
        yield f"Practise: {advice()[part].text(language)}"
    if found.following:
        yield f"Next: irkit train start {found.following} --folder DIR"


def _line(one: Row) -> str:
    parts = " ".join(f"{part} {share}" for part, share in (one.parts or {}).items())
    return f"{one.total:>3}  {one.finished:%Y-%m-%d %H:%M}  {one.scenario:<20} {parts}"
