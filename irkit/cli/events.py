"""A running scan for programs: JSON lines on standard output, words on standard input."""

import json
import sys
import threading
from pathlib import Path
from typing import Self

from irkit.case import Case
from irkit.cli.steering import words
from irkit.cli.words import thing_of
from irkit.records import Collected, Outcome, Progress, Scan, Verdict
from irkit.report.plain import finding_object, plain
from irkit.rulebook import Rulebook
from irkit.scan import Event
from irkit.workers import Gate


class JsonLines:
    """One JSON object a line; docs/EVENTS.md says what is in it."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing is left to say."""

    def began(self, scan: Scan, rulebook: Rulebook, gate: Gate, done: int) -> None:
        """The scan and its rules; from now on standard input is listened to."""
        dropped = [plain(one) for one in rulebook.dropped]
        rules = len(rulebook.rules)
        _write("began", scan=plain(scan), rules=rules, dropped=dropped, done=done)
        threading.Thread(target=_listen, args=(gate,), daemon=True).start()

    def happened(self, event: Event) -> None:
        """Facts, findings, everything that was not scanned, and progress."""
        if isinstance(event, Progress):
            _write("progress", **plain(event))
        elif isinstance(event, Collected):
            record = event.record
            _write("fact", subject=event.subject, type=type(record).__name__, fact=plain(record))
        else:
            if event.item.outcome is not Outcome.SCANNED:
                _write("item", item=plain(event.item))
            if event.findings:
                thing = thing_of(event)
                for finding in thing.findings:
                    _write("finding", finding=finding_object(finding, thing))

    def ended(self, case: Case, verdict: Verdict, report: Path | None) -> None:
        """The verdict and the coverage."""
        _write(
            "ended",
            case=plain(str(case.folder)),
            report=plain(str(report)) if report else None,
            verdict=plain(verdict),
            coverage=plain(case.coverage()),
        )


def _write(event: str, **values: object) -> None:
    sys.stdout.write(json.dumps({"event": event, **values}) + "\n")
    sys.stdout.flush()


def _listen(gate: Gate) -> None:
    """Obey standard input; its end, or that it cannot be read, takes a pause back: nobody could."""
    for word in words(0):
        match word:
            case b"pause":
                gate.paused = True
            case b"resume":
                gate.paused = False
            case b"cancel":
                gate.cancelled = True
    gate.paused = False
