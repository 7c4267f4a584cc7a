"""The report for people: one HTML file without scripts, for the screen and for paper."""

import shlex
import subprocess  # for its quoting only
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Any, Generic, TextIO, TypeVar

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from irkit import __version__, attack, places
from irkit.case import Case
from irkit.records import (
    HARMLESS_SKIPS,
    Account,
    Answer,
    Connection,
    Coverage,
    Item,
    Level,
    Outcome,
    Persistence,
    Process,
    Reason,
    Scan,
    Session,
    SystemFact,
    Thing,
)
from irkit.report.plain import shown
from irkit.text import middle, visible

T = TypeVar("T")

THINGS = 300  # alerts and warnings, told in full
NOTICES = 200
FINDINGS = 12  # of one thing
HITS = 4  # of one finding
ROWS = 500  # of any table of facts
EXAMPLES = 50  # of one reason
COMMAND = 300  # characters of a command line
LONGEST = 2_000  # characters of any one text
BYTES = 96  # of the match, and of its context on each side

SHAPES = {Level.ALERT: "●", Level.WARNING: "▲", Level.NOTICE: "◆"}
ANSWER_SHAPES = {
    Answer.COMPROMISED: "●",
    Answer.SUSPICIOUS: "▲",
    Answer.UNDECIDED: "◐",
    Answer.CLEAN: "○",
}


@dataclass(frozen=True, slots=True)
class Listed(Generic[T]):
    """The first rows of something, and how many there are in all."""

    rows: Sequence[T]
    total: int

    @property
    def more(self) -> int:
        """How many are not listed."""
        return self.total - len(self.rows)


@dataclass(frozen=True, slots=True)
class Gap:
    """Things that ended in one way for one reason, and the first of them."""

    outcome: Outcome
    reason: str
    count: int
    harmless: bool
    examples: Sequence[Item]

    @property
    def more(self) -> int:
        """How many are not among the examples; one example may stand for a whole folder."""
        return self.count - sum(item.count for item in self.examples)


def write_html(case: Case, out: TextIO) -> None:
    """Write the report; what is too much for a page is cut, and what was cut is said."""
    for text in _template().generate(_content(case)):
        out.write(text)


def _content(case: Case) -> dict[str, Any]:
    """What the template names."""
    worst = [*islice(_worst(case), THINGS)]
    return {
        "made": datetime.now(UTC),
        "made_by": __version__,
        "folder": str(case.folder),
        "about": case.about,
        "labels": case.labels(),
        "head": case.head(),
        "limits": {"findings": FINDINGS, "hits": HITS, "examples": EXAMPLES},
        **_found(case, worst),
        **_host(case, _suspects(worst)),
        **_scans(case.scans()),
    }


def _found(case: Case, worst: Sequence[Thing]) -> dict[str, Any]:
    """The verdict and what it rests on."""
    verdict, coverage = case.verdict(), case.coverage()
    reasons = [finding for thing in worst for finding in thing.findings]
    return {
        "verdict": verdict,
        "coverage": coverage,
        "gaps": _gaps(case, coverage),
        "things": Listed(worst, verdict.alerts + verdict.warnings),
        "harmless": Listed([*islice(case.harmless(), NOTICES)], verdict.harmless),
        "notices": Listed([*islice(case.things(Level.NOTICE), NOTICES)], verdict.notices),
        "techniques": Counter(technique for reason in reasons for technique in reason.attack),
    }


def _host(case: Case, suspects: dict[int, Level]) -> dict[str, Any]:
    """The facts, what stands out first; kernel threads are only counted."""
    processes = [*case.facts(Process)]
    running = [one for one in processes if not one.kernel_thread or one.pid in suspects]
    return {
        "suspects": suspects,
        "system": _listed(case.facts(SystemFact)),
        "sessions": _listed(case.facts(Session)),
        "processes": _listed(running, lambda one: (one.pid not in suspects, not one.image_deleted)),
        "kernel_threads": len(processes) - len(running),
        "connections": _listed(
            case.facts(Connection), lambda one: (one.pid not in suspects, not one.remote_address)
        ),
        "accounts": _listed(
            case.facts(Account), lambda one: (not one.privileged, not one.can_log_in)
        ),
        "persistence": _listed(case.facts(Persistence), lambda one: not one.enabled),
    }


def _scans(scans: Sequence[Scan]) -> dict[str, Any]:
    """The scans, and the rule packs: all of them, and how the latest of each name counts."""
    latest = {pack.name: pack for scan in scans for pack in scan.packs}
    packs = {pack for scan in scans for pack in scan.packs}
    return {
        "scans": scans,
        "rules": sum(pack.rules for pack in latest.values()),
        "pack_names": [f"{pack.name} {pack.version}" for pack in latest.values()],
        "packs": sorted(packs, key=lambda pack: (pack.name, pack.version, pack.sha256)),
    }


def _worst(case: Case) -> Iterator[Thing]:
    yield from case.things(Level.ALERT)
    yield from case.things(Level.WARNING)


def _suspects(things: Sequence[Thing]) -> dict[int, Level]:
    """The level of each process that something worse than a notice was found in."""
    return {
        finding.pid: thing.level
        for thing in reversed(things)  # the worst has the last word
        for finding in thing.findings
        if finding.pid is not None
    }


def _gaps(case: Case, coverage: Coverage) -> list[Gap]:
    """Why things were not looked at; what may hide something first, then the most."""
    gaps = [
        Gap(
            outcome,
            reason,
            count,
            outcome is Outcome.SKIPPED and reason in HARMLESS_SKIPS,
            [*islice(case.items(outcome, Reason(reason)), EXAMPLES)],
        )
        for outcome in (Outcome.FAILED, Outcome.TIMED_OUT, Outcome.SKIPPED)
        for reason, count in getattr(coverage, outcome.value).items()
    ]
    return sorted(gaps, key=lambda gap: (gap.harmless, -gap.count))


def _listed(facts: Iterable[T], order: Callable[[T], Any] | None = None) -> Listed[T]:
    rows = sorted(facts, key=order) if order else [*facts]
    return Listed(rows[:ROWS], len(rows))


def _template() -> Template:
    environment = Environment(
        loader=FileSystemLoader(places.resources() / "report"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_printed,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "count": lambda number: f"{number:,}",
        "command": subprocess.list2cmdline if sys.platform == "win32" else shlex.join,
        "bytes": lambda data: shown(data[:BYTES]),
        "hex": lambda data: data[:BYTES].hex(" "),
        "technique": attack.named,
        "shape": SHAPES.__getitem__,
        "answer_shape": ANSWER_SHAPES.__getitem__,
        "shortened": lambda text: middle(text, COMMAND),
    }
    return environment.get_template("report.html.j2")


def _printed(value: object) -> object:
    """What stands in the page for a value; texts of the host are cut and made visible."""
    if value is None:
        return ""
    if isinstance(value, Markup):
        return value
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M:%S}"
    return visible(middle(value, LONGEST)) if isinstance(value, str) else value
