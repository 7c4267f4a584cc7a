"""What a live process has in memory: its regions, which pages are its own, and their bytes.

Nothing here stops, writes to or grows the process that is looked at.
"""

import sys
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

MOST_AT_ONCE = 8 << 20  # bytes of one read


class RegionKind(StrEnum):
    """What a region is for."""

    IMAGE = "image"  # a program or library, mapped with its code
    MAPPED = "mapped"  # another file, or memory that several processes share
    PRIVATE = "private"
    STACK = "stack"
    HEAP = "heap"
    SPECIAL = "special"  # of the kernel or of a device: not to be read


class FileState(StrEnum):
    """What became of the file behind a region."""

    THERE = "there"
    DELETED = "deleted"
    REPLACED = "replaced"  # another file stands at its path
    UNKNOWN = "unknown"  # out of sight, as in a container, or not asked


@dataclass(frozen=True, slots=True)
class Backing:
    """The file behind a region."""

    path: str  # as the process sees it; surrogate escapes for bytes that are no text
    offset: int  # of the region's first byte in the file
    device: int  # with the inode, which file it is; both 0 where the system does not tell
    inode: int
    state: FileState = FileState.UNKNOWN


@dataclass(frozen=True, slots=True)
class Region:
    """A range of addresses that was mapped at once."""

    start: int
    size: int  # bytes
    permissions: str  # "rwxp", a dash for each that is missing; the last is p private or s shared
    kind: RegionKind
    name: str = ""  # what the system calls it, as "[heap]"
    backing: Backing | None = None

    @property
    def end(self) -> int:
        """The first address behind it."""
        return self.start + self.size

    @property
    def readable(self) -> bool:
        """Whether the process itself may read it."""
        return self.permissions[0] == "r"

    @property
    def writable(self) -> bool:
        """Whether the process may write to it."""
        return self.permissions[1] == "w"

    @property
    def executable(self) -> bool:
        """Whether it may run from it."""
        return self.permissions[2] == "x"

    @property
    def shared(self) -> bool:
        """Whether what is written there is seen by others."""
        return self.permissions[3] == "s"


@dataclass(frozen=True, slots=True)
class Run:
    """Pages that stand side by side."""

    start: int
    size: int


class ProcessMemory(Protocol):
    """The memory of one live process; `close` it. Everything raises OSError once it has ended."""

    def regions(self) -> list[Region]:
        """Its regions in the order of their addresses, as they are at this moment."""

    def own(self, region: Region) -> list[Run]:
        """The pages of a region that are in memory and belong to this process alone.

        Of private memory those that were touched, of a private file mapping those that were
        changed. Of shared memory and unchanged files none: their content is that of the file.
        """

    def present(self, region: Region) -> list[Run]:
        """The pages of a region that are in memory, be they shared: reading them grows nothing."""

    def open_file(self, region: Region) -> int | None:
        """A descriptor of the very file behind a region, whose bytes stand there as in memory.

        None where the file is out of reach, or is laid out otherwise in memory.
        """

    def read(self, start: int, size: int) -> bytes:
        """Up to `size` bytes (MOST_AT_ONCE at most) from an address; fewer where they end."""

    def close(self) -> None:
        """Let go of it."""


def opened(pid: int) -> ProcessMemory:
    """The memory of a process.

    Raises PermissionError, ProcessLookupError or another OSError.
    """
    if sys.platform == "win32":
        from irkit.memory.windows import Memory
    else:
        from irkit.memory.linux import Memory
    return Memory(pid)
