"""`irkit bundle merge`: what somebody said in a copy of one's own case, taken over."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from irkit.bundle import Limits
from irkit.bundle.merge import Difference, compare, take_over, told_by
from irkit.bundle.scratch import passing_folder
from irkit.bundle.unpack import Opened, unpack_into
from irkit.case import Case
from irkit.cli import options, output
from irkit.cli.asking import somebody_there
from irkit.cli.opening_keys import identities, identity_file, limit
from irkit.cli.passphrase import passphrase_file
from irkit.cli.progress import Progress
from irkit.cli.running import cancelled_by_signal
from irkit.cli.sealing import sealing
from irkit.cli.words import count
from irkit.errors import UsageError
from irkit.records import Review
from irkit.report.plain import plain
from irkit.text import middle, visible
from irkit.workers import Gate

_SHOWN = 200  # reviews
_LONGEST = 4_000  # characters of what one says
_ALL = "--preview --json has all of it"


@click.command(short_help="Take over what others said in a copy of your case.")
@click.argument("file", type=options.Place(dir_okay=False, path_type=Path), metavar="FILE")
@click.option(
    "--into", "folder", type=options.FOLDER, required=True, metavar="DIR", help="Your case."
)
@click.option("--preview", is_flag=True, help="Say what is new, and change nothing.")
@click.option("--yes", is_flag=True, help="Take it over without a question.")
@limit
@identity_file
@passphrase_file
@options.as_json
def merge(
    file: Path,
    folder: Path,
    limit: int,
    identity_files: tuple[Path, ...],
    passphrase_file: Path | None,
    *,
    preview: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Say what is new in a bundle of your own case that comes back, and take over its reviews.

    Opinions of what you judged yourself stay as they are; scans and evidence stay in the bundle.
    With --json an object; nothing is changed then but with --yes.
    """
    gate = Gate()
    usable = identities(file, identity_files, passphrase_file)
    with (
        Case.open(folder, write=not preview) as case,
        passing_folder(case.folder.absolute().parent) as part,
    ):
        with cancelled_by_signal(gate), Progress("reading", gate) as progress:
            done = unpack_into(part, file, usable, Limits(limit), progress)
        if not done.is_case:
            raise UsageError("it holds reports alone: irkit bundle open")
        with Case.open(part) as theirs:
            found = compare(case, theirs)
        wanted = not preview and bool(found.reviews)
        if as_json:
            taken = wanted and yes
        else:
            for line in _lines(done, found):
                print(visible(line))
            taken = wanted and (yes or _confirmed(found))
        batch = _taken_over(case, found, done) if taken else None
    if as_json:
        output.print_document({**plain(found), "sender": plain(done.sender), "batch": batch})
    elif batch is not None:
        print(f"taken over as batch {batch}")


def _taken_over(case: Case, found: Difference, done: Opened) -> int:
    with sealing(case):  # only here: who takes nothing over adds nothing to the case
        return take_over(case, found, done)


def _lines(done: Opened, found: Difference) -> Iterator[str]:
    yield f"From {done.sender.text}"
    yield from (f"Note: {note}" for note in done.notes)
    yield (
        f"ledger: {found.common:,} entries in common, "
        f"then {found.mine:,} of yours and {found.theirs:,} of theirs"
    )
    for review in told_by(done.sender.name, found.reviews[:_SHOWN]):
        yield f"new {review.aspect.value:<8} {review.target}  {_said(review)}"
    if more := found.reviews[_SHOWN:]:
        yield f"and {_counted(more)} more: {_ALL}"
    for one in found.disputes[:_SHOWN]:
        yield f"stays yours  {one.target}  {one.mine}, they say {one.theirs}"
    if (left := len(found.disputes) - _SHOWN) > 0:
        yield f"and {left:,} more that you judged otherwise: {_ALL}"
    yield (
        f"stays in the bundle: {count(found.scans, 'scan')}, "
        f"{count(found.things, 'thing')} with findings, "
        f"{count(len(found.evidence), 'file')} of evidence"
    )


def _said(review: Review) -> str:
    """All that is taken over of a review, unless it is very long."""
    sure = "" if review.confidence is None else f" ({review.confidence} % sure)"
    reason = f" – {review.reason}" if review.reason else ""
    said = f"{review.author}: {review.value}{sure}{reason}"
    if len(said) <= _LONGEST:
        return said
    return f"{middle(said, _LONGEST)} ({len(said):,} characters: {_ALL})"


def _counted(reviews: Iterable[Review]) -> str:
    """Such as ``3 opinions, 1 note``."""
    numbers = Counter(one.aspect.value for one in reviews)
    return ", ".join(count(number, aspect) for aspect, number in numbers.items())


def _confirmed(found: Difference) -> bool:
    if not somebody_there():
        raise UsageError("nobody can be asked here: --yes takes it over, --preview does not")
    return click.confirm(f"Take over {_counted(found.reviews)}?")
