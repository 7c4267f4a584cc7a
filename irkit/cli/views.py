"""How a running scan is shown: to a person on a terminal or in a log, or to a program."""

import json
import os
import sys
import threading
import time
from collections import Counter
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from rich.console import Console
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from irkit import __version__
from irkit.case import Case
from irkit.cli.words import (
    ANSWER_STYLE,
    count,
    coverage_table,
    duration,
    level_text,
    size_text,
    things_table,
)
from irkit.records import Collected, Examined, Finding, Level, Outcome, Progress, Scan, Verdict
from irkit.report.plain import plain
from irkit.rulebook import Rulebook
from irkit.scan import Event
from irkit.text import middle, visible
from irkit.workers import Gate

_WORST = 10  # things named at the end
_LOG_SECONDS = 10.0  # between progress lines where there is no terminal


class View(AbstractContextManager["View"], Protocol):
    """What shows a scan from beginning to end."""

    def began(self, scan: Scan, rulebook: Rulebook, gate: Gate) -> None:
        """The scan starts; the gate pauses and cancels it."""

    def happened(self, event: Event) -> None:
        """Something happened, and is in the case."""

    def ended(self, case: Case, verdict: Verdict, report: Path | None) -> None:
        """The scan is over."""


def view(events: str | None) -> View:
    """The view for `--events`: JSON lines for programs, else words for people."""
    return JsonLines() if events == "jsonl" else Words(Console(highlight=False))


class Words:
    """Progress that is drawn over and over on a terminal, or said now and then in a log."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._live = Live(console=console, auto_refresh=False, transient=True)
        self._facts: Counter[str] = Counter()
        self._levels: Counter[Level] = Counter()
        self._outcomes: Counter[Outcome] = Counter()
        self._said = time.monotonic()

    def __enter__(self) -> Self:
        if self._console.is_terminal:
            self._live.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._live.stop()

    def began(self, scan: Scan, rulebook: Rulebook, gate: Gate) -> None:
        """Say who looks at what with which rules, and what is out of reach."""
        rules = ", ".join(f"{p.name} {p.version}".strip() for p in rulebook.packs)
        self._print(
            f"irkit {__version__} on {scan.host} as {scan.user}, "
            f"{count(len(rulebook.rules), 'rule')} of {rules}"
        )
        if rulebook.dropped:
            self._print(
                f"{count(len(rulebook.dropped), 'rule')} set aside: irkit rules check says why",
                "yellow",
            )
        if not scan.elevated:
            self._print(
                "not root or administrator: what belongs to others is out of reach and will be "
                "listed as not looked at",
                "yellow",
            )

    def happened(self, event: Event) -> None:
        """Findings as lines; all else as numbers."""
        if isinstance(event, Collected):
            self._facts[event.subject] += 1
        elif isinstance(event, Examined):
            self._outcomes[event.item.outcome] += event.item.count
            for finding in event.findings:
                self._levels[finding.level] += 1
                if finding.level is not Level.NOTICE:
                    self._console.print(self._line(finding), soft_wrap=True)
        else:
            self._progress(event)

    def _line(self, finding: Finding) -> Text:
        line = level_text(finding.level, finding.score)
        target = middle(visible(finding.target), max(30, self._console.width - 16))
        line.append(f"  {target}\n{' ' * 15}", "default")
        return line.append(f"{visible(finding.rule)}: {visible(finding.reason)[:200]}", "dim")

    def _progress(self, progress: Progress) -> None:
        if self._console.is_terminal:
            self._live.update(self._drawn(progress), refresh=True)
        elif time.monotonic() - self._said > _LOG_SECONDS:
            self._said = time.monotonic()
            self._print(self._numbers(progress))

    def _drawn(self, progress: Progress) -> Table:
        table = Table.grid(expand=True)
        done, total = _share(progress)
        table.add_row(ProgressBar(total=total, completed=done, pulse=total is None))
        table.add_row(Text(self._numbers(progress), no_wrap=True, overflow="ellipsis"))
        current = middle(visible(progress.current), max(20, self._console.width - 2))
        table.add_row(Text(current, "dim", no_wrap=True))
        return table

    def _numbers(self, progress: Progress) -> str:
        of = f" of {progress.total_items:,}" if progress.total_items is not None else ""
        rate = progress.bytes / progress.seconds if progress.seconds else 0.0
        parts = [
            f"{progress.items:,}{of} looked at",
            f"{size_text(rate)}/s",
            _time_left(progress),
            ", ".join(count(self._levels[level], level.value) for level in Level),
        ]
        failed = self._outcomes[Outcome.FAILED] + self._outcomes[Outcome.TIMED_OUT]
        if failed:
            parts.append(f"{failed:,} failed")
        return " · ".join(part for part in parts if part)

    def ended(self, case: Case, verdict: Verdict, report: Path | None) -> None:
        """The verdict, the worst, the coverage, and where to go from here."""
        self._live.stop()
        self._console.print()
        sentence = Text(f" {verdict.answer.value.upper()} ", ANSWER_STYLE[verdict.answer])
        self._console.print(sentence.append(f" {verdict.sentence}", "default"))
        worst = [t for t, _ in zip(case.things(), range(_WORST), strict=False)]
        if worst:
            self._console.print()
            self._console.print(things_table(worst, self._console.width))
            left = verdict.alerts + verdict.warnings + verdict.notices - len(worst)
            if left > 0:
                self._print(f"and {left:,} more: irkit findings --case {case.folder}", "dim")
        self._console.print()
        self._console.print(coverage_table(case.coverage()))
        self._console.print()
        facts = ", ".join(count(n, subject) for subject, n in self._facts.items())
        if facts:
            self._print(f"Facts   {facts}")
        self._print(f"Case    {case.folder}")
        if report is not None:
            self._print(f"Report  {report}")

    def _print(self, text: str, style: str = "") -> None:
        self._console.print(Text(visible(text), style), soft_wrap=True)


class JsonLines:
    """One JSON object a line on standard output (docs/EVENTS.md); commands on standard input."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        sys.stdout.flush()

    def began(self, scan: Scan, rulebook: Rulebook, gate: Gate) -> None:
        """The scan and its rules; from now on standard input is listened to."""
        dropped = [plain(one) for one in rulebook.dropped]
        self._write("began", scan=plain(scan), rules=len(rulebook.rules), dropped=dropped)
        threading.Thread(target=_listen, args=(gate,), daemon=True).start()

    def happened(self, event: Event) -> None:
        """Facts, findings, everything that was not scanned, and progress."""
        if isinstance(event, Collected):
            record = event.record
            self._write(
                "fact", subject=event.subject, type=type(record).__name__, fact=plain(record)
            )
        elif isinstance(event, Progress):
            self._write("progress", **plain(event))
        else:
            if event.item.outcome is not Outcome.SCANNED:
                self._write("item", item=plain(event.item))
            for finding in event.findings:
                self._write("finding", finding=plain(finding))

    def ended(self, case: Case, verdict: Verdict, report: Path | None) -> None:
        """The verdict and the coverage."""
        self._write(
            "ended",
            case=str(case.folder),
            report=str(report) if report else None,
            verdict=plain(verdict),
            coverage=plain(case.coverage()),
        )

    def _write(self, event: str, **values: object) -> None:
        sys.stdout.write(json.dumps({"event": event, **values}) + "\n")
        sys.stdout.flush()


def _listen(gate: Gate) -> None:
    """Take pause, resume and cancel from standard input, one word a line."""
    rest = b""
    while piece := os.read(0, 4096):  # sys.stdin's lock would break the interpreter's end
        *lines, rest = (rest + piece).split(b"\n")
        for line in lines:
            match line.strip():
                case b"pause":
                    gate.paused = True
                case b"resume":
                    gate.paused = False
                case b"cancel":
                    gate.cancelled = True


def _share(progress: Progress) -> tuple[float, float | None]:
    """How much is done of how much: bytes and things, as both cost time."""
    if progress.total_items is None or progress.total_bytes is None:
        return 0.0, None
    done = progress.bytes + _ITEM_COST * progress.items
    return done, max(done, progress.total_bytes + _ITEM_COST * progress.total_items)


_ITEM_COST = 20_000  # bytes that could be matched in the time that one more thing costs


def _time_left(progress: Progress) -> str:
    done, total = _share(progress)
    if total is None or not done:
        return "counting"
    return f"{duration(progress.seconds * (total - done) / done)} left"
