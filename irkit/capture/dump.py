"""The memory of a live process, or one region of it, copied into a case."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

from irkit import __version__
from irkit.capture import Living, check_same
from irkit.capture.core import PAGE, Stretch, head, notes, table
from irkit.capture.evidence import Kept, Sink, written
from irkit.capture.files import rules_of
from irkit.case import Case
from irkit.case.codec import plain, raw_of
from irkit.collect import process as as_listed
from irkit.errors import UsageError
from irkit.memory import MOST_AT_ONCE, Region, Run
from irkit.records import Action, ProcessTarget
from irkit.scan.process import described

_NOTED = 1_000  # ranges of pages, in the ledger

_Wanted = list[tuple[Region, Run]]
_Writer = Callable[[Sink], Iterator[int]]  # gives how much of each stretch could be read


@dataclass(frozen=True, slots=True)
class Dumped:
    """What was copied."""

    file: Kept
    ranges: int  # of addresses
    left_out: int  # bytes in memory that are not in the file: beyond the limit, or gone meanwhile


class _Plan(NamedTuple):
    stem: str  # of the file's name
    suffix: str
    region: Region | None  # the one that is copied; None for all
    wanted: int  # bytes
    stretches: list[Stretch]  # of them, in the order of their addresses


def dump_region(case: Case, process: Living, address: int, limit: int) -> Dumped:
    """Copy the region that holds an address as it lies there; what is not in memory is zeros.

    Raises UsageError, CaseUnwritable, and what `Case.log` raises.
    """
    region = process.region_at(address)
    wanted = [(region, run) for run in process.present(region)]
    end = region.start + limit // PAGE * PAGE
    stretches = list(_stretches((region, cut) for _, run in wanted for cut in _until(run, end)))

    def write(out: Sink) -> Iterator[int]:
        for one in stretches:
            data = process.read(one.start, one.size)
            if data:
                out.skip(one.start - region.start - out.size)
                out.write(data)
            yield len(data)

    stem = f"memory-{process.target.pid}-{region.start:#x}"
    plan = _Plan(stem, ".bin", region, _total(wanted), stretches)
    size = stretches[-1].start + stretches[-1].size - region.start if stretches else 0
    return _dumped(case, process, plan, size, write)


def dump_process(case: Case, process: Living, limit: int, *, shared: bool) -> Dumped:
    """Copy every own page, code first where not all may be taken; then what it shares, if asked.

    Raises as `dump_region`.
    """
    wanted = _wanted(process, shared=shared)
    stretches = sorted(_stretches(_first(wanted, limit)), key=lambda one: one.start)
    said = notes(process.target, process.regions)
    begin = head(said, stretches)

    def write(out: Sink) -> Iterator[int]:
        sizes = []
        out.write(begin)
        for one in stretches:
            data = process.read(one.start, one.size)
            out.write(data)
            out.skip(one.size - len(data))
            sizes.append(len(data))
            yield len(data)
        out.write(table(said, stretches, sizes))

    plan = _Plan(f"memory-{process.target.pid}", ".core", None, _total(wanted), stretches)
    room = sum(one.size for one in stretches)
    size = len(begin) + room + len(table(said, stretches, [0] * len(stretches)))
    return _dumped(case, process, plan, size, write)


def _dumped(case: Case, process: Living, plan: _Plan, size: int, write: _Writer) -> Dumped:
    if not plan.stretches:
        check_same(process.target)
        wanted = "is in memory" if not plan.wanted else "is within the limit"
        what = described(plan.region) if plan.region else process.name
        raise UsageError(f"nothing of {what} {wanted}")
    who = _who(process.target)  # before the copy: it may run another program by the end of it
    sizes: list[int] = []
    with written(case, size, lambda out: sizes.extend(write(out))) as draft:
        check_same(process.target)
        ranges, left_out = sum(map(bool, sizes)), plan.wanted - sum(sizes)
        if not ranges:
            raise UsageError(f"nothing of {process.name} could be read: it runs another program")
        body = {
            **who,
            **_where(plan, sizes),
            "ranges": ranges,
            "left_out": left_out,
            "irkit": __version__,
            "rules_sha256": rules_of(case),
        }
        kept = draft.keep(plan.stem, plan.suffix, Action.MEMORY_DUMPED, body)
    return Dumped(kept, ranges, left_out)


def _who(target: ProcessTarget) -> dict[str, object]:
    """The process, its owner and what it runs, as far as it tells."""
    started = datetime.fromtimestamp(target.started, UTC)
    said = as_listed(target.pid)
    image = said.image if said else ""
    return {
        "pid": target.pid,
        "name": target.name,
        "started": started,
        "user": plain(said.user) if said else "",
        "program": plain(image),
        "program_raw": raw_of(image),
        "program_sha256": said.sha256 if said else "",
        "command": plain(said.command) if said else [],
    }


def _where(plan: _Plan, sizes: Sequence[int]) -> dict[str, object]:
    """Which memory: of a region its place, and what was read, as all else in its file is zeros.

    A core file says by itself what lay where.
    """
    if plan.region is None:
        return {"region": "", "address": None, "length": None, "pages": None, "more_pages": 0}
    read = _joined(Run(one.start, got) for one, got in zip(plan.stretches, sizes, strict=False))
    return {
        "region": described(plan.region),
        "address": f"{plan.region.start:#x}",
        "length": plan.region.size,
        "pages": [[f"{run.start:#x}", run.size] for run in read[:_NOTED]],
        "more_pages": max(len(read) - _NOTED, 0),
    }


def _joined(runs: Iterable[Run]) -> list[Run]:
    """Runs in the order of their addresses, without empty ones; those that touch are one."""
    found: list[Run] = []
    for run in runs:
        if found and found[-1].start + found[-1].size == run.start:
            found[-1] = Run(found[-1].start, found[-1].size + run.size)
        elif run.size:
            found.append(run)
    return found


def _wanted(process: Living, *, shared: bool) -> _Wanted:
    """Pages in memory, the most telling first: own code, other own pages, shared ones."""
    own = [(region, process.own(region)) for region in process.regions]
    own.sort(key=lambda one: not one[0].executable)
    wanted = [(region, run) for region, runs in own for run in runs]
    if shared:
        for region, runs in own:
            wanted += ((region, run) for run in _without(process.present(region), runs))
    return wanted


def _without(runs: Iterable[Run], others: Iterable[Run]) -> Iterator[Run]:
    """What is left of runs when others are taken away; both in the order of their addresses."""
    rest = iter(others)
    other = next(rest, None)
    for run in runs:
        at, end = run.start, run.start + run.size
        while other is not None and other.start < end:
            if at < other.start:
                yield Run(at, other.start - at)
            at = max(at, other.start + other.size)
            if at > end:  # it reaches into the next run
                break
            other = next(rest, None)
        if at < end:
            yield Run(at, end - at)


def _first(wanted: _Wanted, limit: int) -> Iterator[tuple[Region, Run]]:
    """As many of the pages as fit."""
    left = limit // PAGE * PAGE
    for region, run in wanted:
        for cut in _until(run, run.start + left):
            left -= cut.size
            yield region, cut


def _until(run: Run, end: int) -> Iterator[Run]:
    """The part of a run below an address, if any."""
    if run.start < end:
        yield Run(run.start, min(run.size, end - run.start))


def _stretches(wanted: Iterable[tuple[Region, Run]]) -> Iterator[Stretch]:
    for region, run in wanted:
        end = run.start + run.size
        for start in range(run.start, end, MOST_AT_ONCE):
            yield Stretch(region, start, min(MOST_AT_ONCE, end - start))


def _total(wanted: _Wanted) -> int:
    return sum(run.size for _, run in wanted)
