"""What is taken of one live process: the list of its regions, some of its bytes, or all of them.

Only pages that are in memory already are read, so that nothing of the process grows.
"""

import sys
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

from irkit.collect.rights import elevated
from irkit.errors import UsageError
from irkit.memory import ProcessMemory, Region, RegionKind, Run, opened
from irkit.records import ProcessTarget, Reason
from irkit.scan.process import is_same
from irkit.targets.processes import living_thread, name_of, processes

_SYSTEMS_MASTER = "administrator" if sys.platform == "win32" else "root"


@dataclass(frozen=True, slots=True)
class Living:
    """A live process that may be read, with its regions as they were when it was opened.

    Everything raises UsageError, with what to do, once it has ended or keeps its memory back.
    """

    target: ProcessTarget
    regions: list[Region]
    _memory: ProcessMemory

    @property
    def name(self) -> str:
        """As "process 7 (sh)"."""
        return _called(self.target)

    def region_at(self, address: int) -> Region:
        """The region that holds an address."""
        place = bisect_right([one.start for one in self.regions], address) - 1
        if place < 0 or address >= self.regions[place].end:
            raise UsageError(
                f"{address:#x} is in no region of {self.name}: "
                f"irkit memory {self.target.pid} lists them"
            )
        region = self.regions[place]
        if region.kind is RegionKind.SPECIAL:
            raise UsageError(
                f"{address:#x} of {self.name} is memory of the kernel or of a device "
                f"({region.name or 'without a name'}): reading it could hang the machine"
            )
        return region

    def own_bytes(self) -> list[int]:
        """How many bytes of each region are in memory and the process's alone."""
        found = [sum(run.size for run in self.own(region)) for region in self.regions]
        check_same(self.target)  # one that has ended seems to have none
        return found

    def own(self, region: Region) -> list[Run]:
        """The pages of a region that are in memory and the process's alone."""
        with _faults(self.target):
            return self._memory.own(region)

    def present(self, region: Region) -> list[Run]:
        """All pages of a region that are in memory."""
        with _faults(self.target):
            return self._memory.present(region)

    def read(self, start: int, size: int) -> bytes:
        """Bytes of pages that are in memory; see `irkit.memory.ProcessMemory.read`."""
        with _faults(self.target):
            return self._memory.read(start, size)

    def read_at(self, address: int, length: int) -> bytes:
        """Up to `length` bytes from an address on: as far as pages of its region are in memory."""
        for run in self.present(self.region_at(address)):
            if run.start <= address < run.start + run.size:
                data = self.read(address, min(length, run.start + run.size - address))
                if data or not length:
                    return data
                raise UsageError(f"{address:#x} of {self.name} cannot be read")
        check_same(self.target)
        raise UsageError(
            f"{address:#x} of {self.name} is not in memory: never used, or moved to the disk, and "
            "reading it would bring it there"
        )


@contextmanager
def living(pid: int) -> Iterator[Living]:
    """A live process, opened for reading. Raises UsageError with what to do."""
    target = _target(pid)
    with _faults(target):
        memory = opened(living_thread(pid))
    with closing(memory):
        with _faults(target):
            regions = memory.regions()
        check_same(target)  # else these may be the regions of a later one
        yield Living(target, regions, memory)


def check_same(target: ProcessTarget) -> None:
    """Raise UsageError where a process has ended, or another one has its number by now."""
    if not is_same(target):
        raise UsageError(f"{_called(target)} has ended")


def _target(pid: int) -> ProcessTarget:
    (found,) = processes([pid], own=True)
    if isinstance(found, ProcessTarget):
        return found
    name = _as_words(found.target)
    match found.reason:
        case Reason.VANISHED:
            raise UsageError(f"no process {pid} runs: irkit collect processes lists those that do")
        case Reason.KERNEL_THREAD:
            raise UsageError(f"{name} is a part of the kernel: it has no memory of its own")
        case Reason.DENIED:
            raise UsageError(_denied(name))
    raise UsageError(f"cannot look at {name}: {found.detail}")


def _called(target: ProcessTarget) -> str:
    return _as_words(name_of(target))


def _as_words(name: str) -> str:
    """As "process 7 (sh)"."""
    return name.replace("pid", "process", 1)


def _denied(name: str) -> str:
    if elevated():
        return f"the system lets nobody read the memory of {name}, not even {_SYSTEMS_MASTER}"
    return f"the memory of {name} may not be read: run irkit as {_SYSTEMS_MASTER}"


@contextmanager
def _faults(target: ProcessTarget) -> Iterator[None]:
    try:
        yield
    except PermissionError as error:
        raise UsageError(_denied(_called(target))) from error
    except ProcessLookupError as error:
        raise UsageError(f"{_called(target)} has ended") from error
    except OSError as error:
        if is_same(target):
            reason = error.strerror or str(error)
            raise UsageError(f"cannot read {_called(target)}: {reason}") from error
        raise UsageError(f"{_called(target)} has ended") from error
