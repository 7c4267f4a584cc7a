"""Processes: one snapshot of the system's list, and what each of them tells about itself.

psutil reads the command line and the working folder out of a process; all else is asked for with
the least rights, so that protected processes answer too.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from errno import EFBIG
from functools import cache
from typing import TypeVar

import psutil

from irkit.collect.reasons import reason_for
from irkit.collect.windows import files, identity
from irkit.records import Item, Process, Reason, gap
from irkit.windows import processes as host
from irkit.windows.processes import Listed

Answer = TypeVar("Answer")

IMAGE_LIMIT = 256 << 20  # bytes; a longer image is not hashed
_CHUNK = 1 << 20
_IDLE = 0
_HASH = "hash of the image"


def processes() -> Iterator[Process | Item]:
    """Every process, with the SHA-256 of its image; a gap for each that refused an answer."""
    sha256 = cache(_sha256)
    listed = host.snapshot()
    taken = datetime.now(UTC)
    for one in listed:
        yield from _described(one, taken, sha256)


def process(pid: int) -> Process | None:
    """One process, as far as it answers; None where it has ended."""
    for listed in host.snapshot():
        if listed.pid == pid:
            found = _described(listed, datetime.now(UTC), _sha256)
            return next((one for one in found if isinstance(one, Process)), None)
    return None


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
    kernel = listed.pid in host.KERNEL
    interview = _Interview(listed.pid)
    started = None if listed.pid == _IDLE else interview.ask("start", host.started, None)
    if started and started > taken:
        yield gap(source, Reason.VANISHED, "its number went to a new process")
        return
    image = "" if kernel else interview.ask("image", host.image_of, "")
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


def _owner(pid: int) -> str:
    with host.opened(pid) as handle:
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
