"""`irkit evidence collect`: what profiles name, as evidence and records of a case."""

import contextlib
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from irkit.capture.collection import Collection, Planned, Taken, planned, scope_of
from irkit.capture.definitions import Definition, chosen, loaded
from irkit.capture.found import Finder
from irkit.cli import options, output
from irkit.cli.folders import opened_or_made
from irkit.cli.progress import Progress
from irkit.cli.running import cancelled_by_signal
from irkit.cli.scanning import scan_record
from irkit.cli.sealing import sealing
from irkit.cli.words import count, size_text
from irkit.errors import UsageError
from irkit.records import Item, Reason, State, gap
from irkit.report.plain import plain
from irkit.scan.request import Request
from irkit.targets import Scope
from irkit.text import typed, visible
from irkit.workers import Gate

_NAMED = 20  # things that were not taken


@dataclass(frozen=True, slots=True)
class Totals:
    """What became of a profile."""

    profile: str
    files: int  # kept now
    bytes: int
    before: int  # files that the case had already
    records: int
    missed: dict[str, int]  # what is there and could not be taken, by reason
    left_out: dict[str, int]  # links, devices and the like


@click.command(short_help="Take evidence by profile, what changes first first.")
@click.argument("profiles", nargs=-1, required=True, metavar="PROFILE...")
@click.option(
    "--case",
    "folder",
    type=options.FOLDER,
    metavar="DIR",
    help="The case's folder, made where there is none.",
)
@click.option(
    "--definitions",
    multiple=True,
    type=options.Place(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Take what this file defines, too. May be repeated.",
)
@click.option(
    "--limit",
    type=options.Size(),
    default="4G",
    show_default=True,
    metavar="SIZE",
    help="Take so many bytes of files at most.",
)
@click.option(
    "--list", "only_list", is_flag=True, help="Say what would be taken, and take nothing."
)
@options.as_json
def collect(
    profiles: tuple[str, ...],
    folder: Path | None,
    definitions: tuple[Path, ...],
    limit: int,
    *,
    only_list: bool,
    as_json: bool,
) -> None:
    """Take evidence by profile: volatile, logs, persistence, user-activity, or all.

    What changes first is taken first. What could not be taken is listed with the reason. Exit
    status 2 where nothing could be taken, or it was stopped.
    """
    wanted = chosen(loaded(definitions), profiles)
    if only_list:
        _list(wanted, folder, as_json=as_json)
        return
    if folder is None:
        raise UsageError("where to: name the folder of a case with --case DIR, or use --list")
    taken, stopped = _collected(wanted, folder, limit)
    totals = [*_totals(wanted, taken)]
    if as_json:
        missed = [plain(one.item) for one in taken if one.missed]
        numbers = [plain(one) for one in totals]
        output.print_document({"profiles": numbers, "stopped": stopped, "missed": missed})
    else:
        _print(totals, taken, folder, stopped=stopped)
    sys.exit(0 if any(one.taken for one in taken) and not stopped else 2)


def _collected(
    wanted: tuple[Definition, ...], folder: Path, limit: int
) -> tuple[list[Taken], bool]:
    """How each thing ended, and whether somebody stopped it."""
    taken: list[Taken] = []
    gate, scope = Gate(), scope_of({one.profile for one in wanted})
    record = scan_record(Request(Scope()), None, scope)
    with (
        sealing(opened_or_made(folder)) as case,
        cancelled_by_signal(gate),
        Progress("collecting", gate) as progress,
    ):
        scan = case.begin_scan(record)
        with contextlib.suppress(KeyboardInterrupt):
            collection = Collection(case, scan, wanted, limit, progress)
            with contextlib.closing(collection.run()) as run:
                taken.extend(run)
        if gate.cancelled:
            case.record(scan, [gap("evidence", Reason.CANCELLED, "the rest was not looked at")])
        case.finish_scan(scan, State.CANCELLED if gate.cancelled else State.DONE)
    return taken, gate.cancelled


def _totals(wanted: tuple[Definition, ...], taken: list[Taken]) -> Iterator[Totals]:
    """The numbers of each profile, in the order in which they were taken."""
    of_profile: dict[str, list[Taken]] = defaultdict(list)
    for one in taken:
        of_profile[one.definition.profile].append(one)
    for profile in dict.fromkeys(one.profile for one in wanted):
        ended = of_profile[profile]
        new = [one for one in ended if one.is_file and not one.before]
        yield Totals(
            profile=profile,
            files=len(new),
            bytes=sum(one.item.size or 0 for one in new),
            before=sum(one.before for one in ended),
            records=sum(one.records for one in ended),
            missed=_reasons(one for one in ended if one.missed),
            left_out=_reasons(one for one in ended if not one.taken and not one.missed),
        )


def _reasons(ended: Iterable[Taken]) -> dict[str, int]:
    return dict(Counter(one.item.reason.value for one in ended))


def _print(totals: Iterable[Totals], taken: list[Taken], folder: Path, *, stopped: bool) -> None:
    for one in totals:
        before = f", {one.before:,} kept before" if one.before else ""
        records = f", {count(one.records, 'record')}" if one.records else ""
        print(
            f"{one.profile}: {count(one.files, 'file')} ({size_text(one.bytes)}){before}{records}"
        )
        for words, reasons in (("not taken", one.missed), ("left out", one.left_out)):
            for reason, number in reasons.items():
                print(f"    {number:,} {words}: {reason}")
    missed = [one.item for one in taken if one.missed]
    for item in missed[:_NAMED]:
        print(f"not taken: {_said(item)}")
    if missed:
        more = ("irkit", "coverage", "--case", str(folder), "--list", "failed")
        print(f"All that was not taken: {typed(more)}, and --list skipped")
    if stopped:
        print("stopped: the same command goes on, and copies nothing twice")


def _said(item: Item) -> str:
    detail = f" ({item.detail})" if item.detail else ""
    return visible(f"{item.target}: {item.reason.value}{detail}")


def _list(wanted: tuple[Definition, ...], folder: Path | None, *, as_json: bool) -> None:
    own = (str(folder),) if folder else ()
    plans = [*planned(wanted, Finder(own))]
    if as_json:
        output.print_list(_plan(one) for one in plans)
        return
    for one in plans:
        named = one.definition
        print(f"{named.profile:<14} {visible(named.title)}: {_what(one)}")
        for item in one.gaps:
            print(f"    {_said(item)}")
    files = sum(len(one.files) for one in plans)
    print(f"{count(files, 'file')}, {size_text(sum(one.size for one in plans))}")


def _what(one: Planned) -> str:
    if one.definition.facts:
        return f"records of {one.definition.facts}"
    if one.definition.listing:
        return f"list of {one.definition.listing}"
    return f"{count(len(one.files), 'file')}, {size_text(one.size)}"


def _plan(one: Planned) -> dict[str, object]:
    found: dict[str, object] = plain(one.definition) | {
        "files": len(one.files),
        "bytes": one.size,
        "gaps": [plain(item) for item in one.gaps],
    }
    return found
