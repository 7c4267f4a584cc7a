"""A process as /proc tells of it: proc(5).

It is read through its opened folder, so that all facts are of one process even where its number
goes to another meanwhile.
"""

import fcntl
import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TypeVar

from irkit.detect.process import folders
from irkit.detect.process.conduct import HISTORY
from irkit.detect.process.loading import LOADED_FIRST, RUN_AT_START, SEARCHED
from irkit.detect.process.mapped import mapped
from irkit.detect.process.sockets import peer_of
from irkit.detect.process.subject import NOBODY, Image, Other, Stream, Subject, System
from irkit.memory import FileState, ProcessMemory, Region
from irkit.records import Connection
from irkit.targets.processes import is_kernel_thread, living_thread

Answer = TypeVar("Answer")

_COMMAND = 32_768  # bytes read of a command line
_ENVIRONMENT = 1 << 20
_GET_SEALS, _SEAL_WRITE = 1034, 8  # F_GET_SEALS, F_SEAL_WRITE of linux/fcntl.h
_DELETED = " (deleted)"  # what the kernel adds to a path that no longer leads to the file
_WANTED = frozenset((*LOADED_FIRST, *SEARCHED, *RUN_AT_START, *HISTORY))  # no secrets among them


def read(
    pid: int,
    memory: ProcessMemory | None = None,
    connections: tuple[Connection, ...] | None = None,
) -> Subject:
    """A live process; raises OSError where it is gone."""
    thread = living_thread(pid)
    folder = os.open(f"/proc/{thread}", os.O_RDONLY)
    try:
        return _Reader(pid, folder).subject(memory, connections)
    finally:
        os.close(folder)


@dataclass(slots=True)
class _Reader:
    """Asks one process, and keeps what it refuses."""

    pid: int
    folder: int  # a descriptor
    unread: list[str] = field(default_factory=list)

    def subject(
        self, memory: ProcessMemory | None, connections: tuple[Connection, ...] | None
    ) -> Subject:
        status = _read(self.folder, "status", 65_536)
        kernel = is_kernel_thread(self.pid)
        mine = not kernel
        seen = mapped(memory)
        return Subject(
            pid=self.pid,
            system=System.LINUX,
            name=self._ask("comm", self._name),
            kernel_thread=kernel,
            image=self._ask("exe", self._image) if mine else None,
            command=self._ask("cmdline", self._command),
            environment=self._ask("environ", self._environment) if mine else None,
            folder=self._ask("cwd", lambda: os.readlink("cwd", dir_fd=self.folder)),
            parent=_other(status, b"PPid"),
            tracer=_other(status, b"TracerPid"),
            privileged=_is_root(status),
            foreign=self._ask("ns/mnt", self._foreign),
            streams=self._ask("fd", self._streams) if mine else None,
            connections=connections,
            regions=seen.regions,
            heads=seen.heads or {},
            changed=seen.changed,
            open_folders=self._open_folders(seen.regions or ()),
            unread=(*self.unread, *seen.unread) if mine else (),
        )

    def _ask(self, what: str, question: Callable[[], Answer]) -> Answer | None:
        try:
            return question()
        except OSError as error:
            self.unread.append(f"{what}: {error.strerror}")
            return None

    def _name(self) -> str:
        return os.fsdecode(_read(self.folder, "comm", 256).removesuffix(b"\n"))

    def _command(self) -> tuple[str, ...]:
        data = _read(self.folder, "cmdline", _COMMAND)
        return tuple(map(os.fsdecode, data.removesuffix(b"\0").split(b"\0"))) if data else ()

    def _environment(self) -> tuple[tuple[str, str], ...]:
        """What it was started with; only variables that a check asks for are kept."""
        pairs = (one.partition("=") for one in self._words("environ", _ENVIRONMENT))
        return tuple((name, value) for name, _, value in pairs if name in _WANTED)

    def _words(self, name: str, limit: int) -> Iterator[str]:
        return map(os.fsdecode, _read(self.folder, name, limit).split(b"\0"))

    def _image(self) -> Image:
        path = os.readlink("exe", dir_fd=self.folder)
        if not path.endswith(_DELETED):
            return Image(path, FileState.THERE)
        image = os.stat("exe", dir_fd=self.folder)
        bare = path.removesuffix(_DELETED)
        if _same(self._beheld(path), image):  # then its own name ends like that
            return Image(path, FileState.THERE)
        try:
            there = self._beheld(bare)
        except OSError:  # its root is closed to us
            return Image(bare, FileState.UNKNOWN)
        state = FileState.DELETED if there is None else FileState.REPLACED
        return Image(bare, state, bare.startswith("/memfd:") and self._is_sealed())

    def _is_sealed(self) -> bool:
        """Whether its program in memory cannot be changed any more (memfd_create(2))."""
        with suppress(OSError):
            image = os.open("exe", os.O_RDONLY | os.O_CLOEXEC, dir_fd=self.folder)
            try:
                return bool(fcntl.fcntl(image, _GET_SEALS) & _SEAL_WRITE)
            finally:
                os.close(image)
        return False

    def _beheld(self, path: str) -> os.stat_result | None:
        """The status of a path as the process sees it, None where nothing stands there."""
        try:
            return os.stat(f"root{path}", dir_fd=self.folder, follow_symlinks=False)
        except (FileNotFoundError, NotADirectoryError):
            return None

    def _foreign(self) -> bool:
        return os.readlink("ns/mnt", dir_fd=self.folder) != os.readlink("/proc/self/ns/mnt")

    def _streams(self) -> tuple[Stream, ...]:
        return tuple(self._stream(number) for number in range(3))

    def _stream(self, number: int) -> Stream:
        try:
            target = os.readlink(f"fd/{number}", dir_fd=self.folder)
        except FileNotFoundError:
            return Stream("")
        match = re.fullmatch(r"socket:\[(\d+)\]", target)
        return Stream(target, peer_of(self.folder, match[1]) if match else "")

    def _open_folders(self, regions: tuple[Region, ...]) -> frozenset[str]:
        """Folders of its programs that anybody may write to; those of the system are none."""
        paths = {r.backing.path for r in regions if r.executable and r.backing}
        asked = {
            os.path.dirname(path)
            for path in paths
            if path.startswith("/") and not folders.of_the_system(path, System.LINUX)
        }
        found = set()
        for path in asked - {"/"}:
            with suppress(OSError):
                there = self._beheld(path)
                if there and stat.S_ISDIR(there.st_mode) and there.st_mode & stat.S_IWOTH:
                    found.add(path)
        return frozenset(found)


def _other(status: bytes, name: bytes) -> Other | None:
    """The process whose number a line of /proc/PID/status has."""
    match = re.search(rb"^" + name + rb":\s+(\d+)", status, re.MULTILINE)
    if match is None:
        return None
    pid = int(match[1])
    if not pid:
        return NOBODY
    called = path = ""
    with suppress(OSError), open(f"/proc/{pid}/comm", "rb") as file:
        called = os.fsdecode(file.read().removesuffix(b"\n"))
    with suppress(OSError):
        path = os.readlink(f"/proc/{pid}/exe").removesuffix(_DELETED)
    return Other(pid, called, path)


def _is_root(status: bytes) -> bool | None:
    """Whether its effective user is root."""
    match = re.search(rb"^Uid:\s+\d+\s+(\d+)", status, re.MULTILINE)
    return int(match[1]) == 0 if match else None


def _same(one: os.stat_result | None, other: os.stat_result) -> bool:
    return one is not None and os.path.samestat(one, other)


def _read(folder: int, name: str, limit: int) -> bytes:
    with open(os.open(name, os.O_RDONLY, dir_fd=folder), "rb") as file:
        return file.read(limit)
