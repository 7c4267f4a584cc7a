"""Running processes as /proc tells of them: proc(5).

Each is read through its opened folder, so that all facts are of one process even where its number
goes to another meanwhile.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass

import psutil

from irkit.collect.linux.images import Image, Images
from irkit.collect.linux.passwd import user_names
from irkit.collect.linux.tree import Tree
from irkit.collect.reasons import reason_for
from irkit.records import Item, Process, Reason, gap, utc

COMMAND_LIMIT = 32_768  # bytes kept of a command line
_PF_KTHREAD = 0x00200000  # include/linux/sched.h; a name in brackets is anybody's to take


@dataclass(frozen=True, slots=True)
class Stat:
    """What /proc/PID/stat says."""

    name: str
    state: str  # "Z" for a zombie
    parent: int
    kernel_thread: bool
    ticks: int  # start after boot, in clock ticks


def processes() -> Iterator[Process | Item]:
    """Every process, with the SHA-256 of the image it runs, even of one that was deleted.

    What may not be read of a process is a gap, and the rest is told all the same.
    """
    yield from _hidden(Tree().text("/proc/mounts"))
    users, images = user_names(Tree()), Images()
    for pid in psutil.pids():
        yield from _told(pid, users, images)


def process(pid: int) -> Process | None:
    """One process, as far as it may be read; None where it has ended."""
    found = _told(pid, user_names(Tree()), Images())
    return next((one for one in found if isinstance(one, Process)), None)


def _told(pid: int, users: dict[int, str], images: Images) -> Iterator[Process | Item]:
    try:
        folder = os.open(f"/proc/{pid}", os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError as error:
        yield _gap(pid, "", error)
        return
    try:
        yield from _process(pid, folder, users, images)
    except OSError as error:
        yield _gap(pid, "", error)
    finally:
        os.close(folder)


def parse_stat(data: bytes) -> Stat:
    """The fields of /proc/PID/stat; the name in it may hold spaces, brackets and newlines."""
    head, _, tail = data.rpartition(b")")
    fields = tail.split()
    return Stat(
        name=os.fsdecode(head.partition(b"(")[2]),
        state=fields[0].decode(),
        parent=int(fields[1]),
        kernel_thread=bool(int(fields[6]) & _PF_KTHREAD),
        ticks=int(fields[19]),
    )


def _process(
    pid: int, folder: int, users: dict[int, str], images: Images
) -> Iterator[Process | Item]:
    """A process with its gaps; raises `OSError` where it is gone."""
    stat = parse_stat(_read(folder, "stat", 4096))
    uid = _effective_uid(_read(folder, "status", 65536))
    command = _command(_read(folder, "cmdline", COMMAND_LIMIT + 1))
    image, working, unseen = Image(), "", list[Item]()
    if not stat.kernel_thread and stat.state not in "ZX":
        try:
            image = images.of(pid, folder)
            working = os.readlink("cwd", dir_fd=folder)
        except (FileNotFoundError, ProcessLookupError):
            pass  # it is just ending, and has given them up
        except OSError as error:
            lost = "working folder" if image.path else "image, hash and working folder"
            unseen.append(_gap(pid, "cwd" if image.path else "exe", error, lost))
    yield Process(
        pid=pid,
        parent=stat.parent or None,
        name=stat.name,
        image=image.path,
        image_deleted=image.deleted,
        kernel_thread=stat.kernel_thread,
        command=command,
        user=users.get(uid, str(uid)),
        started=utc(psutil.boot_time() + stat.ticks / os.sysconf("SC_CLK_TCK")),
        folder=working,
        sha256=image.sha256,
    )
    yield from (*image.gaps, *unseen)


def _read(folder: int, name: str, limit: int) -> bytes:
    with open(os.open(name, os.O_RDONLY | os.O_CLOEXEC, dir_fd=folder), "rb") as file:
        return file.read(limit)


def _effective_uid(status: bytes) -> int:
    match = re.search(rb"^Uid:\s+\d+\s+(\d+)", status, re.MULTILINE)
    return int(match[1]) if match else -1


def _command(data: bytes) -> tuple[str, ...]:
    arguments = data[:COMMAND_LIMIT].removesuffix(b"\0").split(b"\0") if data else []
    more = ["…"] if len(data) > COMMAND_LIMIT else []
    return (*map(os.fsdecode, arguments), *more)


def _hidden(mounts: str) -> Iterator[Item]:
    """A gap where /proc shows this user only some of the processes."""
    for mount in mounts.split("\n"):
        match = re.match(r"\S+ /proc proc \S*\bhidepid=(2|4|invisible|ptraceable)\b", mount)
        if match and os.geteuid() != 0:
            detail = "mounted with hidepid: processes of other users cannot be seen"
            yield gap("/proc", Reason.DENIED, detail)


def _gap(pid: int, name: str, error: OSError, what: str = "") -> Item:
    detail = f"{what}: {error.strerror}" if what else error.strerror or ""
    return gap(f"/proc/{pid}/{name}".rstrip("/"), reason_for(error), detail)
