"""`irkit triage` and `irkit scan`: look at a host and keep what was found in a case."""

import os
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
import psutil
from click.core import ParameterSource

from irkit import __version__, places, targets
from irkit.case import Case
from irkit.cli import options, scan_options
from irkit.cli.events import JsonLines
from irkit.cli.folders import opened_or_made, user_name
from irkit.cli.naming import how_to_write
from irkit.cli.running import run
from irkit.cli.sealing import sealing
from irkit.cli.views import View, Words
from irkit.cli.words import console
from irkit.collect import SUBJECTS
from irkit.collect.rights import elevated
from irkit.engine import engine as engine_called
from irkit.errors import UsageError
from irkit.records import Answer, Scan, State
from irkit.report import write as write_report
from irkit.rulebook import Rulebook, load
from irkit.scan.request import DEPTHS, Request
from irkit.targets import Scope
from irkit.targets.files import Limits
from irkit.text import typed
from irkit.workers import Crew, crew


@dataclass(frozen=True, slots=True)
class Profile:
    """How deep a triage looks."""

    max_size: int
    seconds: int
    hot_only: bool
    help: str


PROFILES = {
    "quick": Profile(16 << 20, 20, True, "running programs, memory and hot places, in minutes"),
    "standard": Profile(64 << 20, 60, False, "the same, then every local file up to 64 MiB"),
    "full": Profile(1 << 30, 600, False, "every local file up to 1 GiB"),
}
# What may change when a scan is taken up: how fast it goes and who watches, not what it looks at.
_FREE = {"folder", "resume", "events", "count", "gentle"}


@click.command(short_help="Triage this host, the worst places first.")
@click.option(
    "--case",
    "folder",
    type=options.FOLDER,
    metavar="DIR",
    help="The case's folder, made where there is none.  [default: ./irkit-HOST-TIME]",
)
@click.option(
    "--profile",
    type=click.Choice(list(PROFILES)),
    default="standard",
    show_default=True,
    help="; ".join(f"{name}: {profile.help}" for name, profile in PROFILES.items()) + ".",
)
@scan_options.depth
@scan_options.scanning
def triage(folder: Path | None, profile: str, **given: Any) -> None:
    """Triage this host: its facts, processes and files, the worst places first.

    Everything found is kept in the case, with an HTML report of it.
    """
    if folder is None and given["resume"]:
        raise UsageError("--resume needs --case: the folder of the case with the unfinished scan")
    depth = PROFILES[profile]
    scope = Scope(roots=targets.host_roots(), pids=(), images=True, hot_only=depth.hot_only)
    request = replace(_request(scope, depth, given), subjects=SUBJECTS)
    name = f"irkit-{socket.gethostname() or 'host'}-{time.strftime('%Y%m%dT%H%M%S')}"
    _scan(folder or Path(name), request, given, report=True)


@click.group()
def scan() -> None:
    """Scan chosen files or processes into a case."""


@scan.command("files")
@click.argument("paths", nargs=-1, type=options.Place(), metavar="PATH...")
@options.case_to_write
@scan_options.scanning
def scan_files(folder: Path, paths: tuple[str, ...], **given: Any) -> None:
    """Match files and everything below folders."""
    if not paths and not given["resume"]:
        raise click.UsageError("Name at least one file or folder to look at")
    scope = Scope(roots=targets.checked(paths, how_to_write))
    _scan(folder, _request(scope, PROFILES["standard"], given), given)


@scan.command("processes")
@click.option(
    "--pid",
    "pids",
    multiple=True,
    type=click.IntRange(0),
    metavar="N",
    help="Only this process. May be repeated.",
)
@scan_options.depth
@options.case_to_write
@scan_options.scanning
def scan_processes(folder: Path, pids: tuple[int, ...], **given: Any) -> None:
    """Match the memory of every process, or of those named."""
    for pid in pids:
        if not psutil.pid_exists(pid) and not given["resume"]:
            raise UsageError(f"there is no process {pid}")
    _scan(folder, _request(Scope(pids=pids), PROFILES["standard"], given), given)


def _request(scope: Scope, depth: Profile, given: dict[str, Any]) -> Request:
    limits = Limits(
        max_size=given["max_size"] or depth.max_size,
        exclude=given["exclude"],
        network=given["network"],
    )
    return Request(
        scope=replace(scope, limits=limits),
        rules=tuple(os.path.abspath(path) for path in given["rules"]),
        engine=given["engine"],
        workers=given["count"],
        depth=given.get("depth", DEPTHS[0]),
        seconds=given["timeout"] or depth.seconds,
        gentle=given["gentle"],
    )


def _scan(folder: Path, request: Request, given: dict[str, Any], *, report: bool = False) -> None:
    """Scan into a case, or go on with its unfinished scan, and exit with what was found."""
    view: View = JsonLines() if given["events"] else Words(console())
    way = _going_on if given["resume"] else _from_the_start
    with view as shown:
        status = way(folder, request, shown, report=report)
    sys.exit(status)


def _from_the_start(folder: Path, request: Request, shown: View, *, report: bool) -> int:
    with _crew_and_rules(request) as (processes, rulebook), sealing(opened_or_made(folder)) as case:
        scan = scan_record(request, rulebook)
        return _run(case, scan, request, rulebook, shown, processes, report=report)


def _going_on(folder: Path, request: Request, shown: View, *, report: bool) -> int:
    with sealing(Case.open(folder, write=True)) as case:
        scan = _unfinished(case)
        request = _taken_up(scan, request)
        with _crew_and_rules(request) as (processes, rulebook):
            if scan.rules_sha256 != rulebook.sha256:
                raise UsageError(
                    "the rules have changed since that scan began, so its two halves would not be "
                    "comparable; start a new scan without --resume"
                )
            return _run(case, scan, request, rulebook, shown, processes, report=report)


@contextmanager
def _crew_and_rules(request: Request) -> Iterator[tuple[Crew, Rulebook]]:
    """The worker processes, which start while the rules are compiled, and the rules."""
    with crew(request.workers) as processes:
        yield processes, load(engine_called(request.engine), map(Path, request.rules))


def _run(
    case: Case,
    scan: Scan,
    request: Request,
    rulebook: Rulebook,
    shown: View,
    processes: Crew,
    *,
    report: bool,
) -> int:
    """The exit status of the scan."""
    own = (*map(str, places.own_folders()), str(case.folder.resolve()))
    state = run(case, scan, request.leaving_out(own), rulebook, shown, processes)
    document = case.folder.absolute() / "reports" / "report.html" if report else None
    if document is not None:
        write_report(case, document)
    verdict = case.verdict()
    shown.ended(case, verdict, document)
    if verdict.answer in (Answer.COMPROMISED, Answer.SUSPICIOUS):
        return 1
    coverage = case.coverage()
    in_vain = coverage.not_looked_at and coverage.nothing_matched
    return 2 if in_vain or state is not State.DONE else 0


def _unfinished(case: Case) -> Scan:
    scan = case.unfinished_scan()
    if scan is None:
        raise UsageError(f"{case.folder} has no unfinished scan to go on with")
    return scan


def _taken_up(scan: Scan, asked: Request) -> Request:
    """What an unfinished scan was asked for, at the pace of today.

    Raises UsageError where today's command says something else.
    """
    kept = replace(Request.from_json(scan.scope), workers=asked.workers, gentle=asked.gentle)
    context = click.get_current_context()
    said = [
        name
        for name in context.params
        if context.get_parameter_source(name) is ParameterSource.COMMANDLINE
    ]
    if not _FREE.issuperset(said) and kept != asked:
        raise UsageError(
            f"--resume goes on with scan {scan.identifier} as it was asked for, which was not "
            f"this: {typed(scan.command)}"
        )
    return kept


def scan_record(request: Request, rulebook: Rulebook | None, scope: str = "") -> Scan:
    """The record of a scan that is about to begin, by this user on this host.

    Its scope is the request's unless it is another kind of work.
    """
    return Scan(
        identifier=0,
        command=("irkit", *sys.argv[1:]),
        scope=scope or request.to_json(),
        state=State.RUNNING,
        started=datetime.now(UTC),
        finished=None,
        host=socket.gethostname(),
        user=user_name(),
        elevated=elevated(),
        rules_sha256=rulebook.sha256 if rulebook else "",
        packs=rulebook.packs if rulebook else (),
        engine=rulebook.engine if rulebook else "",
        irkit_version=__version__,
        clock_note=time.strftime("%Z %z"),
    )
