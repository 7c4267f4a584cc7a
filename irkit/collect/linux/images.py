"""Images of running programs: where they lie, whether they were deleted, what they hash to."""

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, field

from irkit.collect.linux.tree import may_hang
from irkit.collect.reasons import reason_for
from irkit.records import Item, Reason, gap
from irkit.targets.mounts import Mount, mounts

LIMIT = 256 << 20  # bytes; a larger image is not hashed
_CHUNK = 1 << 20
_DELETED = " (deleted)"  # what the kernel adds to a path that no longer leads to the file


@dataclass(frozen=True, slots=True)
class Image:
    """The program that a process runs."""

    path: str = ""  # empty where the process has none or does not show it
    deleted: bool = False
    sha256: str = ""
    gaps: tuple[Item, ...] = ()


@dataclass(slots=True)
class Images:
    """Looks images up, each hashed once however many processes run it."""

    _hashes: dict[tuple[int, int, int, int], str] = field(default_factory=dict)
    _mounts: dict[str, dict[str, Mount]] = field(default_factory=dict)  # by mount namespace

    def of(self, pid: int, folder: int) -> Image:
        """The image of the process whose /proc folder is open as `folder`.

        It is read through the process, so that a deleted one, or one of a container, is hashed
        as well; from a file system that could hang it is not. Raises `OSError` where the process
        is gone or does not show its image.
        """
        source = f"/proc/{pid}/exe"
        path = os.readlink("exe", dir_fd=folder)
        if self._may_hang(pid, folder, path):
            hanging = gap(source, Reason.NETWORK, f"{path} is on a file system that could hang")
            return Image(path.removesuffix(_DELETED), path.endswith(_DELETED), gaps=(hanging,))
        deleted = path.endswith(_DELETED) and not _is_at(path, os.stat("exe", dir_fd=folder))
        path = path.removesuffix(_DELETED) if deleted else path
        try:
            sha256 = self._hash(folder)
        except OSError as error:
            unread = gap(source, reason_for(error), f"hash of {path}: {error.strerror}")
            return Image(path, deleted, gaps=(unread,))
        large = () if sha256 else (gap(source, Reason.TOO_LARGE, f"{path}: over {LIMIT} bytes"),)
        return Image(path, deleted, sha256, large)

    def _may_hang(self, pid: int, folder: int, path: str) -> bool:
        namespace = os.readlink("ns/mnt", dir_fd=folder)
        if namespace not in self._mounts:
            self._mounts[namespace] = mounts(pid)
        known = self._mounts[namespace]
        return next((may_hang(known[at]) for at in _upwards(path) if at in known), False)

    def _hash(self, folder: int) -> str:
        """SHA-256, empty for an image that is too large."""
        with open(_open("exe", folder), "rb", buffering=0) as image:
            info = os.fstat(image.fileno())
            if info.st_size > LIMIT:
                return ""
            key = (info.st_dev, info.st_ino, info.st_mtime_ns, info.st_size)
            if key not in self._hashes:
                digest, left = hashlib.sha256(), LIMIT
                while left > 0 and (chunk := image.read(min(_CHUNK, left))):
                    digest.update(chunk)
                    left -= len(chunk)
                self._hashes[key] = digest.hexdigest()
            return self._hashes[key]


def _open(name: str, folder: int) -> int:
    """Open what a link of /proc leads to, with its access time kept where that is allowed."""
    flags = os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC
    try:
        return os.open(name, flags | os.O_NOATIME, dir_fd=folder)
    except PermissionError:
        return os.open(name, flags, dir_fd=folder)


def _is_at(path: str, image: os.stat_result) -> bool:
    """Whether the image still lies there: then its own name ends like that."""
    try:
        return os.path.samestat(os.lstat(path), image)
    except OSError:
        return False


def _upwards(path: str) -> Iterator[str]:
    while path not in {"", "/"}:
        yield path
        path = path.rpartition("/")[0]
    yield "/"
