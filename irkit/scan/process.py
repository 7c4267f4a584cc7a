"""What a worker does with the memory of one process, and with a file that processes share."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace

import psutil

from irkit.detect import process as odd
from irkit.engine import RuleMatch
from irkit.errors import EngineError, ItemTimeout
from irkit.memory import FileState, ProcessMemory, Region, RegionKind, opened
from irkit.records import Finding, Item, Outcome, ProcessTarget, Reason, utc
from irkit.rulebook import canary
from irkit.scan.memory import (
    Clock,
    Matchers,
    Trace,
    extent_of,
    headed,
    judged,
    of_extent,
    of_its_own,
    traces,
)
from irkit.scan.shared import MemoryTarget, SharedTarget, SharedTraces, thinned
from irkit.targets.processes import living_thread, name_of, process_item, started
from irkit.text import storable

_SAME_START = 2.0  # seconds by which a corrected clock may shift a process's start
_NAMED = 3  # of what could not be looked at
_HELD_SCORE = 45  # of a process that holds irkit's rules
_LATE = 1  # seconds to judge what was found before the deadline


def is_same(target: ProcessTarget) -> bool:
    """Whether the process still runs and is not a later one with its number."""
    try:
        return abs(started(target.pid) - target.started) < _SAME_START
    except (psutil.Error, OSError):
        return False


def look_through(target: SharedTarget, matchers: Matchers, seconds: int) -> SharedTraces:
    """What stands in a stretch of a file, through the first process that still maps it."""
    fault = "no process maps it any more"
    clock = Clock(seconds)
    for holder in target.holders:
        try:
            with closing(opened(living_thread(holder.pid))) as memory:
                region = _mapping(memory, target)
                if region is not None and is_same(holder):
                    found = traces(matchers.probes, of_extent(memory, region), clock)
                    return SharedTraces(thinned(found))
        except OSError as error:
            fault = error.strerror or str(error)
        except (EngineError, ItemTimeout) as error:
            return SharedTraces(fault=str(error))
    return SharedTraces(fault=fault)


def _mapping(memory: ProcessMemory, target: SharedTarget) -> Region | None:
    return next((one for one in memory.regions() if extent_of(one) == target.extent), None)


@dataclass(frozen=True, slots=True)
class Looked:
    """How the look at a process ended."""

    item: Item
    matches: tuple[RuleMatch, ...] = ()
    holds_rules: bool = False  # those of irkit, which match themselves there


def examine(target: MemoryTarget, matchers: Matchers, seconds: int) -> Looked:
    """Look through what a process has for itself, and judge all of its memory."""
    process = target.process
    name = name_of(process)
    if not is_same(process):
        return Looked(process_item(name, Outcome.FAILED, Reason.VANISHED))
    try:
        with closing(opened(living_thread(process.pid))) as memory:
            looked = look(target, matchers, Clock(seconds), memory)
    except PermissionError:
        return Looked(process_item(name, Outcome.FAILED, Reason.DENIED))
    except ProcessLookupError:
        return Looked(process_item(name, Outcome.FAILED, Reason.VANISHED))
    except OSError as error:
        reason = Reason.UNREADABLE if is_same(process) else Reason.VANISHED
        return Looked(process_item(name, Outcome.FAILED, reason, error.strerror or ""))
    if looked.item.outcome is Outcome.SCANNED and not is_same(process):
        gone = process_item(name, Outcome.FAILED, Reason.VANISHED, "ended while it was read")
        return replace(looked, item=gone)
    return looked


def look(target: MemoryTarget, matchers: Matchers, clock: Clock, memory: ProcessMemory) -> Looked:
    """Look through memory, and judge all of it. Raises OSError."""
    return _Look(target, matchers, clock, memory).outcome()


class _Look:
    """One look at one process."""

    def __init__(
        self, target: MemoryTarget, matchers: Matchers, clock: Clock, memory: ProcessMemory
    ) -> None:
        self._target, self._matchers = target, matchers
        self._clock, self._memory = clock, memory
        self._name = name_of(target.process)
        self._regions: list[Region] = memory.regions()
        self._found: list[Trace] = []
        self._in_own: set[tuple[str, str]] = set()  # rules with strings in its own memory
        self._faults: list[str] = []

    def outcome(self) -> Looked:
        """The matches with what could not be looked at. Raises OSError."""
        try:
            for trace in self._traces():
                self._found.append(trace)
            matches = self._judged(self._clock)
        except ItemTimeout as error:
            item = process_item(self._name, Outcome.TIMED_OUT, Reason.DEADLINE, str(error))
            return Looked(item, tuple(self._judged_late()))
        except EngineError as error:
            return Looked(process_item(self._name, Outcome.FAILED, Reason.ENGINE, str(error)))
        held = any(one.string == canary.STRING for one in self._found)
        return Looked(self._item(), tuple(matches), held)

    def _traces(self) -> Iterator[Trace]:
        """Of its own memory, then of the files that it maps."""
        own = of_its_own(self._memory, self._regions)
        for trace in traces(self._matchers.probes, own, self._clock):
            self._in_own.add(trace.rule)
            yield trace
        for region in self._regions:
            extent = extent_of(region)
            if extent is None:
                continue
            known = self._target.known.get(extent)
            if known is None:  # mapped since the processes were listed
                found = traces(self._matchers.probes, of_extent(self._memory, region), self._clock)
                known = SharedTraces(thinned(found))
            if known.fault:
                self._faults.append(f"{extent.path}: {known.fault}")
            for one in known.traces:
                yield one._replace(start=region.start + one.start - extent.offset)

    def _judged(self, clock: Clock) -> Iterator[RuleMatch]:
        """What holds over all of it, and over each program that lies in private memory."""
        externals = {"filename": storable(self._target.process.name)}
        matches = judged(self._matchers, self._found, externals, clock)
        told = (one for one in matches if (one.namespace, one.rule) in self._in_own)
        if everywhere := self._matchers.everywhere(told):
            # Probes stop at the first place of a string; people want to know of all.
            own = of_its_own(self._memory, self._regions)
            more = [*traces(everywhere, own, clock)]
            matches = judged(self._matchers, [*self._found, *more], externals, clock)
        for region, data in headed(self._memory, self._regions):
            for match in self._matchers.rules.match_data(data, externals, clock.left()):
                hits = (replace(hit, offset=region.start + hit.offset) for hit in match.hits)
                matches.append(replace(match, hits=tuple(hits)))
        return self._described(matches)

    def _judged_late(self) -> Sequence[RuleMatch]:
        """What holds over as much as was looked at in time."""
        try:
            return [*self._judged(Clock(_LATE))]
        except (EngineError, ItemTimeout):
            return ()

    def _described(self, matches: Iterable[RuleMatch]) -> Iterator[RuleMatch]:
        starts = [region.start for region in self._regions]
        for match in matches:
            hits = []
            for hit in match.hits:
                region = self._regions[max(0, bisect_right(starts, hit.offset) - 1)]
                hits.append(replace(hit, region=described(region)))
            yield replace(match, hits=tuple(hits))

    def _item(self) -> Item:
        if self._faults:
            named = ", ".join(self._faults[:_NAMED])
            more = f" and {len(self._faults) - _NAMED} more" if len(self._faults) > _NAMED else ""
            detail = f"not looked at: {named}{more}"
            return process_item(self._name, Outcome.FAILED, Reason.UNREADABLE, detail)
        lent = sorted({one.name for one in self._regions
                       if one.kind is RegionKind.SPECIAL and one.name.startswith("/")})  # fmt: skip
        detail = f"left alone, as reading it could hang the machine: {', '.join(lent[:_NAMED])}"
        return process_item(
            self._name, Outcome.SCANNED, Reason.MATCHED_CONTENT, detail if lent else ""
        )


def oddities(target: MemoryTarget) -> tuple[Finding, ...]:
    """What is odd about a process besides what its memory holds; nothing of one that is gone."""
    process = target.process
    try:
        thread = living_thread(process.pid)
    except OSError:
        return target.findings
    memory: ProcessMemory | None = None
    with suppress(OSError):
        memory = opened(thread)
    try:
        subject = odd.read(process.pid, memory, target.connections, target.services)
    except (OSError, psutil.Error):
        return target.findings
    finally:
        if memory is not None:
            memory.close()
    if not is_same(process):
        return target.findings
    return target.findings + odd.findings(subject, name_of(process), utc(process.started))


def held(target: ProcessTarget, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """One finding in the place of those of a process that holds irkit's rules."""
    if not found:
        return ()
    names = ", ".join(one.rule for one in found[:_NAMED])
    sentence = (
        "Its memory holds irkit's own rules (the mark that they carry is there), as that of "
        f"another irkit does. Rules match their own text: {len(found)} did, such as {names}. What "
        "else may be in it cannot be told from them: look at the process itself."
    )
    oddity = odd.Oddity(canary.RULE, _HELD_SCORE, sentence, count=len(found))
    return (odd.finding(oddity, name_of(target), target.pid, utc(target.started)),)


def described(region: Region) -> str:
    """A region in few words, as "private rwxp" or "image r-xp /usr/bin/sh (deleted)"."""
    words = [region.kind.value, region.permissions]
    if region.backing is not None:
        words.append(storable(region.backing.path))
        if region.backing.state in (FileState.DELETED, FileState.REPLACED):
            words.append(f"({region.backing.state.value})")
    elif region.name:
        words.append(storable(region.name))
    return " ".join(words)
