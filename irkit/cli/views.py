"""How a running scan is shown to people: drawn over and over on a terminal, or said in a log."""

import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol, Self

from rich.console import Console, Group
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from irkit import __version__
from irkit.case import Case
from irkit.cli.words import (
    count,
    coverage_lines,
    duration,
    levels_text,
    print_thing,
    print_whole,
    size_text,
    thing_of,
    verdict_text,
)
from irkit.records import (
    HARMLESS,
    Examined,
    Item,
    Level,
    Outcome,
    Progress,
    Scan,
    Thing,
    Verdict,
)
from irkit.rulebook import Rulebook
from irkit.scan import Event
from irkit.text import middle, typed, visible
from irkit.workers import Gate

_TIMED_OUT = (
    "what takes longer than its deadline may be large, or a rule may never end: irkit rules check "
    "names slow rules, --timeout gives more time"
)
_WORST = 10  # things named at the end
_SHOWN_AT_ONCE = 200  # things named while the scan runs: a flood would hide the rest
_LOG_SECONDS = 10.0  # between progress lines where there is no terminal
_ITEM_COST = 20_000  # bytes that could be matched in the time that one more thing costs


class View(Protocol):
    """What shows a scan from beginning to end. Raises OutputGone where nobody takes it."""

    def __enter__(self) -> Self:
        """Rules are about to be read."""

    def __exit__(self, *_: object) -> None:
        """Nothing more comes."""

    def began(self, scan: Scan, rulebook: Rulebook, gate: Gate, done: int) -> None:
        """The scan starts, with `done` things behind it; the gate pauses and cancels it."""

    def happened(self, event: Event) -> None:
        """Something happened, and is in the case."""

    def ended(self, case: Case, verdict: Verdict, report: Path | None) -> None:
        """The scan is over."""


class Words:
    """A scan in words."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._live = Live(console=console, auto_refresh=False, transient=True)
        self._facts: Counter[str] = Counter()
        self._levels: Counter[Level] = Counter()
        self._outcomes: Counter[Outcome] = Counter()
        self._named = 0
        self._said = time.monotonic()

    def __enter__(self) -> Self:
        if self._console.is_interactive:
            self._live.start()
            self._live.update(Text("reading the rules", "dim"), refresh=True)
        return self

    def __exit__(self, *_: object) -> None:
        self._live.stop()

    def began(self, scan: Scan, rulebook: Rulebook, gate: Gate, done: int) -> None:
        """Say who looks at what with which rules, and what is out of reach."""
        packs = ", ".join(f"{p.name} {p.version}".strip() for p in rulebook.packs)
        rules = count(len(rulebook.rules), "rule")
        self._print(f"irkit {__version__} on {scan.host} as {scan.user}, {rules} of {packs}")
        if done:
            began = f"{scan.started:%Y-%m-%d %H:%M} UTC"
            self._print(f"going on with scan {scan.identifier} of {began}, {done:,} things done")
        if rulebook.dropped:
            unusable = count(len(rulebook.dropped), "rule")
            self._print(f"{unusable} cannot be used; irkit rules check says why", "yellow")
        if not scan.elevated:
            self._print(
                "not root or administrator: what belongs to others is out of reach and will be "
                "listed as not looked at",
                "yellow",
            )

    def happened(self, event: Event) -> None:
        """Findings as lines; all else as numbers."""
        if isinstance(event, Progress):
            self._progress(event)
        elif isinstance(event, Examined):
            self._outcomes[event.item.outcome] += event.item.count
            if event.findings:
                self._found(event)
        elif not isinstance(event.record, Item):
            self._facts[event.subject] += 1

    def _found(self, examined: Examined) -> None:
        thing = thing_of(examined)
        self._levels[thing.level] += 1
        if thing.level is Level.NOTICE:
            return
        self._named += 1
        if self._named <= _SHOWN_AT_ONCE:
            print_thing(self._console, thing)
        elif self._named == _SHOWN_AT_ONCE + 1:
            self._print("more are found; from here on they are only counted", "dim")

    def _progress(self, progress: Progress) -> None:
        if self._console.is_interactive:
            self._live.update(self._drawn(progress), refresh=True)
        elif time.monotonic() - self._said > _LOG_SECONDS:
            self._said = time.monotonic()
            parts = (progress.phase, _left(progress), self._numbers(progress))
            self._print(
                "; ".join(part for part in (*parts, str(levels_text(self._levels))) if part)
            )

    def _drawn(self, progress: Progress) -> Group:
        done, total = _share(progress)
        head = Table.grid(padding=(0, 1), expand=True)
        head.add_column(no_wrap=True)
        head.add_column(ratio=1)
        head.add_column(no_wrap=True)
        bar = ProgressBar(total=total, completed=done, pulse=total is None)
        head.add_row(progress.phase, bar, _left(progress))
        lines = (
            Text(self._numbers(progress)),
            levels_text(self._levels),
            Text(middle(visible(progress.current), self._console.width - 1), "dim"),
            Text("Ctrl+C stops the scan; what was found is kept", "dim"),
        )
        for line in lines:
            line.no_wrap, line.overflow = True, "ellipsis"
        return Group(head, *(line for line in lines if line))

    def _numbers(self, progress: Progress) -> str:
        if not progress.items:
            return self._facts_text()
        of = f" of {progress.total_items:,}" if progress.total_items is not None else ""
        parts = [f"{progress.items:,}{of} looked at"]
        if progress.bytes and progress.seconds:
            rate = progress.bytes / progress.seconds
            parts += [size_text(progress.bytes), f"{size_text(rate)}/s"]
        failed = self._outcomes[Outcome.FAILED] + self._outcomes[Outcome.TIMED_OUT]
        return ", ".join([*parts, f"{failed:,} failed"] if failed else parts)

    def _facts_text(self) -> str:
        return ", ".join(f"{subject} {number:,}" for subject, number in self._facts.items())

    def ended(self, case: Case, verdict: Verdict, report: Path | None) -> None:
        """The worst, the coverage, the verdict, and where to go from here."""
        self._live.stop()
        self._console.print()
        things = verdict.alerts + verdict.warnings + verdict.notices
        for thing, _ in zip(_counting(case), range(_WORST), strict=False):
            print_thing(self._console, thing)
        if things > _WORST:
            self._print(f"and {things - _WORST:,} more", "dim")
        if things:
            self._console.print()
        coverage = case.coverage()
        for line in coverage_lines(coverage):
            self._print(line)
        if coverage.timed_out:
            self._print(_TIMED_OUT, "yellow")
        if self._facts:
            self._print(f"facts: {self._facts_text()}")
        self._console.print()
        print_whole(self._console, verdict_text(verdict))
        self._console.print()
        of_case = ("--case", str(case.folder))
        self._print(f"Case      {case.folder}")
        if things:
            self._print(f"Findings  {typed(('irkit', 'findings', *of_case))}")
        make_one = typed(("irkit", "report", *of_case, "-o", "report.html"))
        self._print(f"Report    {report or make_one}")

    def _print(self, text: str, style: str = "") -> None:
        print_whole(self._console, visible(text), style)


def _counting(case: Case) -> Iterator[Thing]:
    """Things but those that people judged harmless, the worst first."""
    return (thing for thing in case.things() if thing.opinion not in HARMLESS)


def _share(progress: Progress) -> tuple[float, float | None]:
    """How much is done of how much: bytes and things, as both cost time."""
    if progress.total_items is None or progress.total_bytes is None:
        return 0.0, None
    done = progress.bytes + _ITEM_COST * progress.items
    return done, max(done, progress.total_bytes + _ITEM_COST * progress.total_items, 1)


def _left(progress: Progress) -> str:
    done, total = _share(progress)
    if total is None:
        return "counting" if progress.items else ""
    left = f", {duration(progress.seconds * (total - done) / done)} left" if done else ""
    return f"{done / total:.0%}{left}"
