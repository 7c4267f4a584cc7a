"""`irkit evidence add`: files copied into a case, and what could not be."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import click

from irkit import __version__
from irkit.capture.evidence import check_folder, check_room
from irkit.capture.files import Copied, copy_file, reason_of
from irkit.case import Case, Query
from irkit.case.codec import plain, raw_of
from irkit.case.evidence import NAMED
from irkit.cli import options
from irkit.cli.evidence_wanted import Missed, Wanted, named, of_findings
from irkit.cli.progress import Progress
from irkit.cli.running import cancelled_by_signal
from irkit.cli.scanning import scan_record
from irkit.cli.sealing import sealing
from irkit.cli.words import count, size_text
from irkit.errors import UsageError
from irkit.records import Action, Item, Kind, Level, Outcome, State, gap
from irkit.scan.request import Request
from irkit.targets import Scope
from irkit.text import storable, visible
from irkit.workers import Gate

_NOTED = 1_000  # things that were not taken, in the ledger
_NOT_TAKEN = (Outcome.SKIPPED.value, Outcome.FAILED.value)
_READ = (Outcome.SCANNED.value,)


@click.command(short_help="Copy files into a case.")
@click.argument("paths", nargs=-1, type=options.Place(readable=False), metavar="[PATH...]")
@options.case_to_read
@click.option("--recursive", is_flag=True, help="Of a folder take every file below it.")
@click.option(
    "--findings",
    "level",
    type=click.Choice([level.value for level in Level]),
    help="Take the files with findings of this level and worse.",
)
@click.option(
    "--limit",
    type=options.Size(),
    default="2G",
    show_default=True,
    metavar="SIZE",
    help="Take so much of each folder at most.",
)
def add(
    paths: tuple[str, ...], folder: Path, level: str | None, limit: int, *, recursive: bool
) -> None:
    """Copy files into the folder evidence/ of a case, named by their content.

    A PATH may be a file URI: what irkit shows as caf\\xe9 is file:///srv/caf%E9. The ledger notes
    path, owner, times, size and SHA-256, before and after the copy. What cannot be copied is said
    and noted, and the rest is; then the exit status is 2.
    """
    if not paths and not level:
        raise UsageError("name files, or take those with findings: --findings alert")
    gate = Gate()
    with sealing(Case.open(folder, write=True)) as case, cancelled_by_signal(gate):
        wanted = [*named(case, paths, limit, recursive=recursive)]
        if level:
            found = [*of_findings(case, Level(level))]
            if not found:
                print(f"irkit: nothing counts as {level} or worse", file=sys.stderr)
            wanted += found
        total = sum(one.size for one in wanted if isinstance(one, Wanted))
        check_folder(case.folder)
        check_room(case.folder, total)
        with Progress("copying", gate) as progress, _noting(case) as ended:
            progress.out_of(total)
            for one in wanted:
                done = _taken(case, one, progress)
                ended.append(done)
                if isinstance(done, Missed):
                    _say(done)
    if not all(one.harmless for one in ended if isinstance(one, Missed)):
        sys.exit(2)


def _taken(case: Case, one: Wanted | Missed, progress: Progress) -> Item | Missed:
    """Copy a file and say so: what coverage has of it, or that it could not be copied."""
    if isinstance(one, Missed):
        return one
    progress.at(one.path)
    try:
        done = copy_file(case, one.path, expected=one.identity, tell=progress.tell)
    except UsageError as error:
        return Missed(one.path, str(error), item=_gap(one, error))
    _print(one, done)
    return done.kept.item(one.path)


def _gap(one: Wanted, error: UsageError) -> Item:
    return replace(gap(one.path, reason_of(one.path, error), str(error)), size=one.size)


@contextmanager
def _noting(case: Case) -> Iterator[list[Item | Missed]]:
    """How things ended, which the case gets at the end, however that comes."""
    ended: list[Item | Missed] = []
    try:
        yield ended
    finally:
        missed = [one for one in ended if isinstance(one, Missed)]
        if missed:
            case.log(Action.EVIDENCE_NOT_TAKEN, count(len(missed), "thing"), _body(missed))
        _cover(case, ended)


def _cover(case: Case, ended: Sequence[Item | Missed]) -> None:
    """Tell coverage what is not in the case, and what is by now.

    What a scan read was looked at, whatever became of its copy: the ledger has that.
    """
    missed = [one.item for one in ended if isinstance(one, Missed) and one.item]
    gaps = [one for one in missed if not _ended(case, one.target, _READ)]
    kept = [one for one in ended if isinstance(one, Item)]
    made_up = [one for one in kept if _ended(case, one.target, _NOT_TAKEN, one.kind)]
    if gaps or made_up:
        scan = case.begin_scan(scan_record(Request(Scope()), None, NAMED))
        case.record(scan, [*gaps, *made_up])
        case.finish_scan(scan, State.DONE)


def _ended(case: Case, target: str, outcomes: tuple[str, ...], *kinds: Kind) -> bool:
    """Whether coverage has one of these outcomes for a target, as one of these kinds if given."""
    only = [("target", (storable(target),)), ("outcome", outcomes)]
    if kinds:
        only.append(("kind", tuple(kind.value for kind in kinds)))
    return case.row_count(Query(Item, only=tuple(only))) > 0


def _body(missed: Sequence[Missed]) -> dict[str, object]:
    first = [
        {"path": plain(one.path), "path_raw": raw_of(one.path), "reason": plain(one.why)}
        for one in missed[:_NOTED]
    ]
    return {"missed": first, "more": max(len(missed) - _NOTED, 0), "irkit": __version__}


def _say(one: Missed) -> None:
    said = f"left out {one.why}" if one.harmless else one.why
    print(f"irkit: {visible(said)}", file=sys.stderr)


def _print(one: Wanted, done: Copied) -> None:
    kept, lies_at = done.kept, done.lies_at or one.path
    print(visible(f"{kept.path}  {size_text(kept.size)}  SHA-256 {kept.sha256}"))
    elsewhere = os.path.normcase(lies_at) != os.path.normcase(one.path)
    another = one.sha256 not in ("", kept.sha256)
    for said, true in (
        (f"is not what was found: that had SHA-256 {one.sha256}", another),
        (f"lies at {visible(lies_at)}: a folder on the way is a link", elsewhere),
        ("changed while it was copied: kept as it was read first", done.changed),
        (f"grew by {size_text(done.grew)} while it was copied: kept without that", done.grew > 0),
        ("was cut while it was copied: kept as far as it was read", done.grew < 0),
    ):
        if true:
            print(f"irkit: {visible(one.path)} {said}", file=sys.stderr)
