"""A process as Windows tells of it, asked for with the least rights."""

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeVar

import psutil

from irkit.detect.process.mapped import mapped
from irkit.detect.process.subject import NOBODY, Image, Other, Subject, System
from irkit.memory import FileState, ProcessMemory
from irkit.opening import extended
from irkit.records import Connection
from irkit.windows import drives
from irkit.windows import processes as host

Answer = TypeVar("Answer")


def read(
    pid: int,
    memory: ProcessMemory | None = None,
    connections: tuple[Connection, ...] | None = None,
    services: tuple[str, ...] | None = None,
) -> Subject:
    """A live process; raises OSError where it is gone."""
    listed = {one.pid: one for one in host.snapshot()}
    if pid not in listed:
        raise ProcessLookupError(f"no process {pid}")
    return _Reader(pid, listed).subject(memory, connections, services)


def services() -> dict[int, tuple[str, ...]]:
    """The names of the services that run now, by the process they run in."""
    found: dict[int, tuple[str, ...]] = {}
    for service in _services():
        with suppress(psutil.Error, OSError):  # removed meanwhile, or closed to us
            pid = service.pid()
            if pid:
                found[pid] = (*found.get(pid, ()), service.name())
    return found


def _services() -> Iterator["psutil.WindowsService"]:  # type: ignore[name-defined,unused-ignore]
    yield from psutil.win_service_iter()  # type: ignore[attr-defined,unused-ignore]


@dataclass(slots=True)
class _Reader:
    """Asks one process, and keeps what it refuses."""

    pid: int
    listed: dict[int, host.Listed]
    unread: list[str] = field(default_factory=list)

    def subject(
        self,
        memory: ProcessMemory | None,
        connections: tuple[Connection, ...] | None,
        services: tuple[str, ...] | None,
    ) -> Subject:
        process = psutil.Process(self.pid)
        path = self._ask("image", lambda: host.image_of(self.pid))
        kernel = self.pid in host.KERNEL or path == ""
        seen = mapped(memory)
        return Subject(
            pid=self.pid,
            system=System.WINDOWS,
            name=self.listed[self.pid].name,
            kernel_thread=kernel,
            image=Image(path, _state(path)) if path else None,
            command=None if kernel else self._ask("command", lambda: tuple(process.cmdline())),
            folder=None if kernel else self._ask("folder", process.cwd),
            parent=self._ask("parent", self._parent),
            foreign=False,
            connections=connections,
            services=services,
            regions=seen.regions,
            heads=seen.heads or {},
            changed=seen.changed,
            unread=() if kernel else (*self.unread, *seen.unread),
        )

    def _ask(self, what: str, question: Callable[[], Answer]) -> Answer | None:
        try:
            return question()
        except (OSError, psutil.Error) as error:
            self.unread.append(f"{what}: {error}")
            return None

    def _parent(self) -> Other:
        """Who started it; nobody where that one has ended and its number went to a later one."""
        parent = self.listed.get(self.listed[self.pid].parent)
        if parent is None or parent.pid in host.KERNEL:
            return NOBODY
        own, its = host.started(self.pid), host.started(parent.pid)
        if own is None or its is None or its > own:
            return NOBODY
        with suppress(OSError):
            return Other(parent.pid, parent.name, host.image_of(parent.pid))
        return Other(parent.pid, parent.name)


def _state(path: str) -> FileState:
    """Whether the file is there; shares, which could keep us waiting, are not asked."""
    if drives.kind_of(path[:3]) != drives.FIXED:
        return FileState.UNKNOWN
    try:
        os.stat(extended(path))
    except FileNotFoundError:
        return FileState.DELETED
    except OSError:
        return FileState.UNKNOWN
    return FileState.THERE
