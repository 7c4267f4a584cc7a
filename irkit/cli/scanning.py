"""`irkit triage` and `irkit scan`: look at a host and keep what was found in a case."""

import getpass
import os
import platform
import sys
import time
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from irkit import __version__, places, targets
from irkit.case import Case
from irkit.cli import options
from irkit.cli.folders import opened_or_made
from irkit.cli.running import run
from irkit.cli.views import view
from irkit.collect import SUBJECTS
from irkit.engine import engine as engine_called
from irkit.errors import UsageError
from irkit.records import Answer, Scan, State
from irkit.report import write as write_report
from irkit.rulebook import Rulebook, load
from irkit.scan.request import Request
from irkit.targets import Scope
from irkit.targets.files import Limits


@dataclass(frozen=True, slots=True)
class Profile:
    """How deep a triage looks."""

    max_size: int
    seconds: int
    hot_only: bool
    help: str


PROFILES = {
    "quick": Profile(16 << 20, 20, True, "programs that run, memory and hot places; minutes"),
    "standard": Profile(64 << 20, 60, False, "the same, then every local file up to 64 MiB"),
    "full": Profile(1 << 30, 600, False, "every local file up to 1 GiB"),
}


@click.command()
@click.option(
    "--case",
    "folder",
    type=options.FOLDER,
    help="The case's folder, made where missing.  [default: irkit-HOST-TIME here]",
)
@click.option(
    "--profile",
    type=click.Choice(list(PROFILES)),
    default="standard",
    help="; ".join(f"{name}: {profile.help}" for name, profile in PROFILES.items()),
)
@options.scanning
def triage(folder: Path | None, profile: str, **given: Any) -> None:
    """Triage this host: its facts, processes and files, worst places first.

    The case is made in --case; an HTML report is written into it at the end.
    """
    depth = PROFILES[profile]
    request = _request(
        Scope(roots=targets.host_roots(), pids=(), images=True, hot_only=depth.hot_only),
        depth,
        given,
    )
    folder = folder or Path(f"irkit-{platform.node() or 'host'}-{time.strftime('%Y%m%dT%H%M%S')}")
    _scan(folder, replace(request, subjects=SUBJECTS), given, report=True)


@click.group()
def scan() -> None:
    """Scan chosen files or processes into a case."""


@scan.command("files")
@click.argument("paths", nargs=-1, type=click.Path())
@click.option("--case", "folder", type=options.FOLDER, required=True, help="Made where missing.")
@options.scanning
def scan_files(folder: Path, paths: tuple[str, ...], **given: Any) -> None:
    """Match files and everything below folders."""
    if not paths and not given["resume"]:
        raise click.UsageError("name at least one file or folder")
    scope = Scope(roots=targets.checked(paths))
    _scan(folder, _request(scope, PROFILES["standard"], given), given)


@scan.command("processes")
@click.option("--pid", "pids", multiple=True, type=click.IntRange(1), help="Only this process.")
@click.option("--case", "folder", type=options.FOLDER, required=True, help="Made where missing.")
@options.scanning
def scan_processes(folder: Path, pids: tuple[int, ...], **given: Any) -> None:
    """Match the memory of every process, or of those named."""
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
        seconds=given["timeout"] or depth.seconds,
        gentle=given["gentle"],
    )


def _scan(folder: Path, request: Request, given: dict[str, Any], *, report: bool = False) -> None:
    """Scan into a case and end the program with what was found."""
    with opened_or_made(folder, must_exist=given["resume"]) as case, view(given["events"]) as shown:
        unfinished = _unfinished(case) if given["resume"] else None
        if unfinished is not None:
            request = Request.from_json(unfinished.scope)
        rulebook = load(engine_called(request.engine), map(Path, request.rules))
        if unfinished is not None and unfinished.rules_sha256 != rulebook.sha256:
            raise UsageError(
                "the rules have changed since that scan began, so its two halves would not be "
                "comparable; start a new scan without --resume"
            )
        own = (*map(str, places.own_folders()), str(folder.resolve()))
        scan = unfinished or scan_record(request, rulebook)
        state = run(case, scan, request.leaving_out(own), rulebook, shown)
        document = folder / "reports" / "report.html" if report else None
        if document is not None:
            write_report(case, document)
        verdict = case.verdict()
        shown.ended(case, verdict, document)
    found = verdict.answer in (Answer.COMPROMISED, Answer.SUSPICIOUS)
    sys.exit(1 if found else 0 if state is State.DONE else 2)


def _unfinished(case: Case) -> Scan:
    scans = [scan for scan in case.scans() if scan.state is not State.DONE]
    if not scans:
        raise UsageError("the case has no unfinished scan to take up")
    return scans[-1]


def scan_record(request: Request, rulebook: Rulebook | None) -> Scan:
    """The record of a scan that is about to begin, by this user on this host."""
    return Scan(
        identifier=0,
        command=("irkit", *sys.argv[1:]),
        scope=request.to_json(),
        state=State.RUNNING,
        started=datetime.now(UTC),
        finished=None,
        host=platform.node(),
        user=getpass.getuser(),
        elevated=_elevated(),
        rules_sha256=rulebook.sha256 if rulebook else "",
        packs=rulebook.packs if rulebook else (),
        engine=rulebook.engine if rulebook else "",
        irkit_version=__version__,
        clock_note=time.strftime("%Z %z"),
    )


def _elevated() -> bool:
    """Whether we are root or an administrator."""
    if sys.platform == "win32":
        from irkit.collect.windows.identity import is_elevated

        return is_elevated()
    return os.geteuid() == 0
