"""Processes: one snapshot of the system's list, and what each of them tells about itself.

The list, parents and names come from Toolhelp, the image from QueryFullProcessImageNameW and the
owner from the token, because these answer with the least rights (also for protected processes);
psutil reads the command line and the working folder out of the process.
"""

import ctypes
import hashlib
from collections.abc import Callable, Iterator
from ctypes import byref, wintypes
from dataclasses import dataclass, field
from datetime import UTC, datetime
from errno import EFBIG
from functools import cache
from typing import TypeVar

import psutil

from irkit.collect.reasons import reason_for
from irkit.collect.windows import files, identity
from irkit.collect.windows.api import checked, from_filetime, function
from irkit.records import Item, Process, Reason, gap

Answer = TypeVar("Answer")

IMAGE_LIMIT = 256 << 20  # bytes; a longer image is not hashed
_CHUNK = 1 << 20
_SNAP_PROCESS = 2
_IDLE, _SYSTEM = 0, 4  # pids of the kernel's own
_LONGEST_PATH = 32_768
_HASH = "hash of the image"
_GEN_FAILURE = 31  # the answer of a process without an image


class _Entry(ctypes.Structure):
    """PROCESSENTRY32W."""

    _fields_ = (
        ("size", wintypes.DWORD),
        ("usage", wintypes.DWORD),
        ("pid", wintypes.DWORD),
        ("heap", ctypes.c_void_p),
        ("module", wintypes.DWORD),
        ("threads", wintypes.DWORD),
        ("parent", wintypes.DWORD),
        ("priority", wintypes.LONG),
        ("flags", wintypes.DWORD),
        ("name", wintypes.WCHAR * 260),
    )


_entry_p = ctypes.POINTER(_Entry)
_snapshot = function(
    "kernel32", "CreateToolhelp32Snapshot", wintypes.HANDLE, wintypes.DWORD, wintypes.DWORD
)
_first = function("kernel32", "Process32FirstW", wintypes.BOOL, wintypes.HANDLE, _entry_p)
_next = function("kernel32", "Process32NextW", wintypes.BOOL, wintypes.HANDLE, _entry_p)
_close_handle = function("kernel32", "CloseHandle", wintypes.BOOL, wintypes.HANDLE)
_image_name = checked(
    "kernel32",
    "QueryFullProcessImageNameW",
    wintypes.BOOL,
    wintypes.HANDLE,
    wintypes.DWORD,
    wintypes.LPWSTR,
    ctypes.POINTER(wintypes.DWORD),
)
_times = checked(
    "kernel32",
    "GetProcessTimes",
    wintypes.BOOL,
    wintypes.HANDLE,
    *(ctypes.POINTER(ctypes.c_uint64),) * 4,
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A process as the system's list names it."""

    pid: int
    parent: int
    name: str


def processes() -> Iterator[Process | Item]:
    """Every process, with the SHA-256 of its image; a gap for each that refused an answer."""
    sha256 = cache(_sha256)
    listed = snapshot()
    taken = datetime.now(UTC)
    for one in listed:
        yield from _described(one, taken, sha256)


def snapshot() -> tuple[Listed, ...]:
    """The processes of one moment, parents mostly first. Raises OSError."""
    handle = wintypes.HANDLE(_snapshot(_SNAP_PROCESS, 0))
    entry = _Entry(size=ctypes.sizeof(_Entry))
    found = []
    more = _first(handle, byref(entry))
    while more:
        found.append(Listed(entry.pid, entry.parent, entry.name))
        more = _next(handle, byref(entry))
    _close_handle(handle)
    return tuple(found)


def image_of(pid: int) -> str:
    """The path of a process's executable, empty for a part of the kernel. Raises OSError."""
    path, length = ctypes.create_unicode_buffer(_LONGEST_PATH), wintypes.DWORD(_LONGEST_PATH)
    try:
        with identity.process(pid) as handle:
            _image_name(handle, 0, path, byref(length))
    except OSError as error:
        if getattr(error, "winerror", 0) == _GEN_FAILURE:
            return ""
        raise
    return path.value if "\\" in path.value else ""  # "Registry" and "MemCompression" are no files


@dataclass
class _Interview:
    """What a process answers, and what it refuses."""

    pid: int
    refused: dict[str, OSError | psutil.Error] = field(default_factory=dict)

    def ask(self, what: str, question: Callable[[int], Answer], otherwise: Answer) -> Answer:
        try:
            return question(self.pid)
        except (OSError, psutil.Error) as error:
            self.refused[what] = error
            return otherwise

    def gaps(self, source: str) -> Iterator[Item]:
        """One gap for all refusals, with the reason of the first."""
        if self.refused:
            what, first = ", ".join(self.refused), next(iter(self.refused.values()))
            yield gap(source, reason_for(first), f"{what}: {first}")


def _described(
    listed: Listed, taken: datetime, sha256: Callable[[str], str]
) -> Iterator[Process | Item]:
    source = f"pid {listed.pid} ({listed.name})"
    kernel = listed.pid in {_IDLE, _SYSTEM}
    interview = _Interview(listed.pid)
    started = None if listed.pid == _IDLE else interview.ask("start", _started, None)
    if started and started > taken:
        yield gap(source, Reason.VANISHED, "its number went to a new process")
        return
    image = "" if kernel else interview.ask("image", image_of, "")
    kernel = kernel or not (image or interview.refused)
    digest = interview.ask(_HASH, lambda _: sha256(image), "") if image else ""
    deleted = isinstance(interview.refused.get(_HASH), FileNotFoundError)
    if deleted:
        del interview.refused[_HASH]
    yield Process(
        pid=listed.pid,
        parent=listed.parent or None,
        name=listed.name,
        image=image,
        image_deleted=deleted,
        kernel_thread=kernel,
        command=() if kernel else interview.ask("command line", _command, ()),
        user="" if kernel else interview.ask("owner", _owner, ""),
        started=started,
        folder="" if kernel else _folder(listed.pid),
        sha256=digest,
    )
    yield from interview.gaps(source)


def _started(pid: int) -> datetime | None:
    created, *unused = (ctypes.c_uint64() for _ in range(4))
    with identity.process(pid) as handle:
        _times(handle, byref(created), *map(byref, unused))
    return from_filetime(created.value)


def _owner(pid: int) -> str:
    with identity.process(pid) as handle:
        return identity.name_of(identity.owner(handle))


def _command(pid: int) -> tuple[str, ...]:
    return tuple(psutil.Process(pid).cmdline())


def _folder(pid: int) -> str:
    """The working folder, empty where refused: protected processes always refuse it."""
    try:
        return psutil.Process(pid).cwd()
    except (OSError, psutil.Error):
        return ""


def _sha256(path: str) -> str:
    digest, left = hashlib.sha256(), IMAGE_LIMIT
    with open(files.open_local(path), "rb", buffering=0) as image:
        while chunk := image.read(_CHUNK):
            digest.update(chunk)
            left -= len(chunk)
            if left < 0:
                raise OSError(EFBIG, f"larger than {IMAGE_LIMIT} bytes", path)
    return digest.hexdigest()
