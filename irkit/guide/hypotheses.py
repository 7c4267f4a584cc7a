"""Hypotheses: what somebody expects and how sure they are, noted before anything is revealed."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from irkit.case.ledger import Log
from irkit.errors import CaseDamaged, UsageError
from irkit.records import Action, Entry

ACTIONS = (Action.HYPOTHESIS_NOTED, Action.HYPOTHESIS_JUDGED)
LONGEST = 2_000  # characters

_NONE = (ValueError, TypeError, KeyError, ArithmeticError, RecursionError)


class Status(StrEnum):
    """What became of a hypothesis."""

    OPEN = "open"
    SUPPORTED = "supported"
    REFUTED = "refuted"
    UNDECIDED = "undecided"  # looked into, and the evidence does not tell


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """What somebody expects, and what became of it."""

    entry: int  # of the ledger; its number
    time: datetime
    actor: str
    text: str
    confidence: int  # when it was noted, 0 to 100
    early: bool  # noted before the case held its first finding
    status: Status = Status.OPEN
    confidence_now: int | None = None
    reason: str = ""
    judged: int | None = None  # entry of the ledger


def note(log: Log, text: str, confidence: int) -> None:
    """Note a hypothesis. Raises UsageError for what is none."""
    said = _text(text, "a hypothesis")
    # A redacted case hides "value" and "reason" of a body, as what people write freely.
    log.log(Action.HYPOTHESIS_NOTED, "hypothesis", {"value": said, "confidence": _sure(confidence)})


def judge(
    log: Log,
    known: Iterable[Hypothesis],
    entry: int,
    status: Status,
    reason: str,
    confidence: int | None = None,
) -> None:
    """Say what became of a hypothesis; the last word counts.

    Raises UsageError where there is no such hypothesis, or no reason is given.
    """
    numbers = [str(one.entry) for one in known]
    if str(entry) not in numbers:
        raise UsageError(f"no hypothesis {entry}: there are {', '.join(numbers) or 'none'}")
    sure = {} if confidence is None else {"confidence": _sure(confidence)}
    body = {"hypothesis": entry, "status": status.value, "reason": _text(reason, "a reason")}
    log.log(Action.HYPOTHESIS_JUDGED, f"entry {entry}", {**body, **sure})


def _text(text: str, what: str) -> str:
    said = text.strip()
    if not 0 < len(said) <= LONGEST:
        raise UsageError(f"{what} has 1 to {LONGEST:,} characters")
    return said


def _sure(confidence: int) -> int:
    if not 0 <= confidence <= 100:
        raise UsageError(f"a confidence is from 0 to 100, not {confidence}")
    return confidence


def hypotheses(entries: Iterable[Entry], first_finding: int | None) -> list[Hypothesis]:
    """Those that entries of the ledger have, oldest first.

    `first_finding` is the entry that recorded the first finding. Raises CaseDamaged for an entry
    that irkit never wrote.
    """
    found: dict[int, Hypothesis] = {}
    for entry in entries:
        if entry.action in ACTIONS:
            try:
                _apply(entry, json.loads(entry.body), found, first_finding)
            except _NONE as error:
                raise CaseDamaged(
                    f"entry {entry.seq} of the ledger is no hypothesis: run irkit case verify"
                ) from error
    return [*found.values()]


def _apply(
    entry: Entry,
    body: Mapping[str, Any],
    found: dict[int, Hypothesis],
    first_finding: int | None,
) -> None:
    if entry.action == Action.HYPOTHESIS_NOTED:
        early = first_finding is None or entry.seq < first_finding
        sure = int(body["confidence"])
        found[entry.seq] = Hypothesis(
            entry.seq, entry.time, entry.actor, str(body["value"]), sure, early
        )
        return
    one = found[body["hypothesis"]]
    found[one.entry] = replace(
        one,
        status=Status(body["status"]),
        confidence_now=int(body["confidence"]) if "confidence" in body else one.confidence_now,
        reason=str(body["reason"]),
        judged=entry.seq,
    )
