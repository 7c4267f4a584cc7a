"""Running processes as /proc tells of them: proc(5).

Each is read through its opened folder, so that all facts are of one process even where its number
goes to another meanwhile.
"""

import hashlib
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import psutil

from irkit.collect.linux.passwd import user_names
from irkit.collect.linux.tree import Tree
from irkit.collect.reasons import reason_for
from irkit.records import Item, Process, Reason, gap, utc

IMAGE_LIMIT = 256 << 20  # bytes; a longer image is not hashed
COMMAND_LIMIT = 32_768  # bytes kept of a command line
_CHUNK = 1 << 20
_PF_KTHREAD = 0x00200000  # include/linux/sched.h; a name in brackets is anybody's to take
_DELETED = " (deleted)"  # what the kernel adds to a path that no longer leads to the file

Hashes = dict[tuple[int, int, int, int], str]


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
    yield from _hidden(Tree().read("/proc/mounts").lines)
    users, hashes = user_names(Tree()), Hashes()
    for pid in psutil.pids():
        try:
            folder = os.open(f"/proc/{pid}", os.O_DIRECTORY | os.O_CLOEXEC)
        except OSError as error:
            yield _gap(pid, "", error)
            continue
        try:
            process, flaws = _basics(pid, folder, users)
            yield from _with_image(process, folder, hashes) if process.image else [process]
            yield from flaws
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


def _basics(pid: int, folder: int, users: dict[int, str]) -> tuple[Process, list[Item]]:
    """All but the hash of the image; raises `OSError` where the process is gone."""
    stat = parse_stat(_read(folder, "stat", 4096))
    uid = _effective_uid(_read(folder, "status", 65536))
    image, deleted, working, flaws = "", False, "", list[Item]()
    if not stat.kernel_thread and stat.state not in "ZX":
        try:
            image, deleted = _image(folder)
            working = os.readlink("cwd", dir_fd=folder)
        except PermissionError as error:
            flaws.append(_gap(pid, "exe", error, "its image, hash and working folder"))
        except FileNotFoundError:
            pass  # it is just ending and has given them up
    process = Process(
        pid=pid,
        parent=stat.parent or None,
        name=stat.name,
        image=image,
        image_deleted=deleted,
        kernel_thread=stat.kernel_thread,
        command=_command(_read(folder, "cmdline", COMMAND_LIMIT + 1)),
        user=users.get(uid, str(uid)),
        started=utc(psutil.boot_time() + stat.ticks / os.sysconf("SC_CLK_TCK")),
        folder=working,
        sha256="",
    )
    return process, flaws


def _with_image(process: Process, folder: int, hashes: Hashes) -> Iterator[Process | Item]:
    try:
        sha256 = _image_hash(folder, hashes)
    except OSError as error:
        yield process
        yield _gap(process.pid, "exe", error, f"the hash of {process.image}")
        return
    yield replace(process, sha256=sha256)
    if not sha256:
        detail = f"{process.image} is larger than {IMAGE_LIMIT} bytes"
        yield gap(f"/proc/{process.pid}/exe", Reason.TOO_LARGE, detail)


def _image(folder: int) -> tuple[str, bool]:
    """The path of the image, and whether that path no longer leads to it."""
    path = os.readlink("exe", dir_fd=folder)
    if not path.endswith(_DELETED) or _is_at(path, os.stat("exe", dir_fd=folder)):
        return path, False
    return path.removesuffix(_DELETED), True


def _is_at(path: str, image: os.stat_result) -> bool:
    """Whether the image lies there: then its own name ends like that."""
    try:
        return os.path.samestat(os.lstat(path), image)
    except OSError:
        return False


def _image_hash(folder: int, hashes: Hashes) -> str:
    """SHA-256 of the image, read through the process; empty where it is too large."""
    with open(_open_quietly("exe", folder), "rb", buffering=0) as image:
        info = os.fstat(image.fileno())
        if info.st_size > IMAGE_LIMIT:
            return ""
        key = (info.st_dev, info.st_ino, info.st_mtime_ns, info.st_size)
        if key not in hashes:
            digest = hashlib.sha256()
            left = IMAGE_LIMIT
            while left > 0 and (chunk := image.read(min(_CHUNK, left))):
                digest.update(chunk)
                left -= len(chunk)
            hashes[key] = digest.hexdigest()
        return hashes[key]


def _open_quietly(name: str, folder: int) -> int:
    flags = os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC
    try:
        return os.open(name, flags | os.O_NOATIME, dir_fd=folder)
    except PermissionError:
        return os.open(name, flags, dir_fd=folder)


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


def _hidden(mounts: list[str]) -> Iterator[Item]:
    """A gap where /proc shows this user only some of the processes."""
    for mount in mounts:
        match = re.match(r"\S+ /proc proc \S*\bhidepid=(2|4|invisible|ptraceable)\b", mount)
        if match and os.geteuid() != 0:
            detail = "mounted with hidepid: processes of other users cannot be seen"
            yield gap("/proc", Reason.DENIED, detail)


def _gap(pid: int, name: str, error: OSError, what: str = "") -> Item:
    detail = f"{what}: {error.strerror}" if what else error.strerror or ""
    return gap(f"/proc/{pid}/{name}".rstrip("/"), reason_for(error), detail)
