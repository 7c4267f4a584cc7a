"""`irkit review`: what people say of things with findings, judged, noted, tagged and undone."""

from collections.abc import Callable
from pathlib import Path

import click

from irkit.case import Reviewer
from irkit.cli import options, output
from irkit.cli.folders import opened_as_may_be
from irkit.cli.naming import things_called
from irkit.cli.sealing import sealing
from irkit.cli.words import count
from irkit.records import Opinion, ThingRow
from irkit.report.plain import plain
from irkit.text import typed, visible

_names = click.argument("names", nargs=-1, required=True, metavar="THING...")
_tag = click.option("--tag", required=True, metavar="TEXT", help="Which.")


@click.group(short_help="Say what things with findings are.")
def review() -> None:
    """Say what things with findings are; it outranks their scores, which are kept beside it.

    A THING is named as irkit findings shows it, by a path from this folder or from the host of an
    attempt on, or by its file URI; a process also as "pid 7", or 7.
    """


@review.command(short_help="Judge things.")
@_names
@options.case_to_read
@click.option(
    "--verdict",
    required=True,
    type=click.Choice([one.value for one in Opinion]),
    help="What they are.",
)
@click.option(
    "--confidence", type=click.IntRange(0, 100), metavar="0..100", help="How sure you are."
)
@click.option("--reason", default="", metavar="TEXT", help="Why.")
@options.as_json
def judge(
    names: tuple[str, ...],
    folder: Path,
    verdict: str,
    confidence: int | None,
    reason: str,
    *,
    as_json: bool,
) -> None:
    """Judge things: all of them are one batch, which irkit review undo takes back."""
    opinion = Opinion(verdict)
    _review(
        folder,
        names,
        f"judged {verdict}",
        lambda reviewer, ids: reviewer.judge(ids, opinion, confidence, reason),
        as_json=as_json,
    )


@review.command(short_help="Add a note to things.")
@_names
@options.case_to_read
@click.option("--text", required=True, metavar="TEXT", help="The note.")
@options.as_json
def note(names: tuple[str, ...], folder: Path, text: str, *, as_json: bool) -> None:
    """Add a note to things, as one batch."""
    _review(folder, names, "noted", lambda one, ids: one.note(ids, text), as_json=as_json)


@review.command(short_help="Put a tag on things.")
@_names
@options.case_to_read
@_tag
@options.as_json
def tag(names: tuple[str, ...], folder: Path, tag: str, *, as_json: bool) -> None:
    """Put a tag on things, as one batch."""
    _review(folder, names, f"tagged {tag}", lambda one, ids: one.tag(ids, tag), as_json=as_json)


@review.command(short_help="Take a tag off things.")
@_names
@options.case_to_read
@_tag
@options.as_json
def untag(names: tuple[str, ...], folder: Path, tag: str, *, as_json: bool) -> None:
    """Take a tag off things, as one batch."""
    said = f"no more tagged {tag}"
    _review(folder, names, said, lambda one, ids: one.untag(ids, tag), as_json=as_json)


@review.command(short_help="Take a batch back.")
@click.argument("batch", type=click.IntRange(1), metavar="BATCH")
@options.case_to_read
@options.as_json
def undo(batch: int, folder: Path, *, as_json: bool) -> None:
    """Take a batch of reviews back, as if it had never been; undoing an undo brings it back."""
    with sealing(opened_as_may_be(folder)), Reviewer.open(folder) as reviewer:
        done = reviewer.undo(batch)
        _tell(folder, done, [], f"batch {batch} undone", as_json=as_json)


def _review(
    folder: Path,
    names: tuple[str, ...],
    said: str,
    act: Callable[[Reviewer, list[int]], int],
    *,
    as_json: bool,
) -> None:
    """Find the things, review them, and say as what; also while a scan writes to the case."""
    with sealing(opened_as_may_be(folder)) as case, Reviewer.open(folder) as reviewer:
        things = things_called(case, names)
        batch = act(reviewer, [one.identifier for one in things])
        what = things[0].target if len(things) == 1 else count(len(things), "thing")
        said = f"{what} {said}"
        _tell(folder, batch, things, said, as_json=as_json)


def _tell(folder: Path, batch: int, things: list[ThingRow], said: str, *, as_json: bool) -> None:
    if as_json:
        named = [{"kind": one.kind.value, "target": plain(one.target)} for one in things]
        output.print_document({"batch": batch, "things": named})
        return
    undoing = typed(("irkit", "review", "undo", str(batch), "--case", str(folder)))
    print(visible(f"batch {batch}: {said}"))
    print(f"undo: {undoing}")
