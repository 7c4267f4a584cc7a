"""A scan from its first event to its end: recorded in the case before it is shown."""

import signal
import time
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace

from irkit import scan as scanner
from irkit.case import Case
from irkit.cli.output import OutputGone
from irkit.cli.views import View
from irkit.records import Collected, Examined, Kind, Record, RuleText, Scan, State
from irkit.rulebook import Rulebook
from irkit.rulebook.texts import Texts
from irkit.scan.request import Request
from irkit.workers import Crew, Gate

_COMMIT_SECONDS = 0.3
_URGENT_SECONDS = 0.03
_COMMIT_RECORDS = 2_000
_STOPS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")  # each system has some of them


def run(
    case: Case, scan: Scan, request: Request, rulebook: Rulebook, shown: View, crew: Crew
) -> State:
    """Run a scan (or the rest of one that the case knows) with a crew and note how it ended.

    Raises OutputGone where the scan was cancelled because nobody takes its output any more.
    """
    gate = Gate()
    done: set[int] = set()
    if scan.identifier:
        done = _hashes(case.done_with(scan.identifier))
        case.finish_scan(scan.identifier, State.RUNNING)
    else:
        scan = replace(scan, identifier=case.begin_scan(scan))
    lost: OutputGone | None = None

    def known(kind: Kind, name: str) -> bool:
        return hash((kind, name)) in done

    events = scanner.run(request, rulebook, gate, known, crew)
    with cancelled_by_signal(gate), closing(events):
        try:
            shown.began(scan, rulebook, gate, len(done))
            for event in _recorded(case, scan.identifier, events, rulebook.texts):
                shown.happened(event)
        except OutputGone as error:
            lost = error
    state = State.CANCELLED if gate.cancelled or lost else State.DONE
    case.finish_scan(scan.identifier, state)
    if lost:
        raise lost
    return state


def _hashes(things: Iterable[tuple[Kind, str]]) -> set[int]:
    """What stands for things: a million paths would fill the memory."""
    return {hash(one) for one in things}


def _recorded(
    case: Case, identifier: int, events: Iterable[scanner.Event], texts: Texts
) -> Iterator[scanner.Event]:
    """The events, each after the case has kept it; findings at once, the rest in batches.

    The text of a rule is kept with its first finding.

    The facts of a subject come without anything in between and are kept together: when the scan is
    taken up again, a subject is done with or not begun.
    """
    batch: list[Record] = []
    waiting: list[scanner.Event] = []
    told: set[tuple[str, str, str]] = set()
    committed = time.monotonic()
    for event in events:
        waiting.append(event)
        if isinstance(event, Collected):
            batch.append(event.record)
            continue
        if isinstance(event, Examined):
            batch.append(event)
            batch += _rule_texts(event, texts, told)
        if _is_due(waiting, len(batch), time.monotonic() - committed):
            if batch:
                case.record(identifier, batch)
            yield from waiting
            batch, waiting = [], []
            committed = time.monotonic()
    case.record(identifier, batch)
    yield from waiting


def _rule_texts(
    examined: Examined, texts: Texts, told: set[tuple[str, str, str]]
) -> Iterator[RuleText]:
    """Of the rules that matched those that no finding was told of before."""
    for finding in examined.findings:
        rule = finding.pack_sha256, finding.rule_file, finding.rule
        if rule not in told:
            told.add(rule)
            text = texts.of_rule(*rule)
            if text is not None:
                yield RuleText(*rule, text)


def _is_due(waiting: list[scanner.Event], records: int, seconds: float) -> bool:
    """Whether to commit: findings and the facts of a subject are shown at once."""
    first, last = waiting[0], waiting[-1]
    if isinstance(first, Collected) or not records:
        return True
    urgent = isinstance(last, Examined) and bool(last.findings)
    return seconds > (_URGENT_SECONDS if urgent else _COMMIT_SECONDS) or records >= _COMMIT_RECORDS


@contextmanager
def cancelled_by_signal(gate: Gate) -> Iterator[None]:
    """Ctrl+C, a polite kill or a closed terminal end the work, not the program.

    What was found is kept. The second signal ends the program, too.
    """

    def cancel(*_: object) -> None:
        if gate.cancelled:
            raise KeyboardInterrupt
        gate.cancelled = True

    numbers = [getattr(signal, name) for name in _STOPS if hasattr(signal, name)]
    # What is ignored stays so: nohup means that the scan outlives its terminal.
    handlers = {number: signal.getsignal(number) or signal.SIG_DFL for number in numbers}
    before = {n: handler for n, handler in handlers.items() if handler is not signal.SIG_IGN}
    for number in before:
        signal.signal(number, cancel)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
