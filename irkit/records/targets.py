"""What is looked at: files, processes, commands."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from irkit.records.sent import Sent


class Kind(StrEnum):
    """What sort of thing was looked at."""

    FILE = "file"
    PROCESS = "process"
    PERSISTENCE = "persistence"  # a command that stands in no file, as that of a Run key
    SOURCE = "source"  # what a collector reads: /etc/passwd, a registry key


@dataclass(frozen=True, slots=True)
class FileTarget(Sent):
    """A regular file to look at, as the walker saw it."""

    path: str
    device: int
    inode: int
    size: int
    allocated: int  # bytes on disk; fewer than size where the file has holes
    modified_ns: int
    owner: str
    group: str
    mode: int
    place: str  # why it comes at this point of the order: "process image", "temporary folder", …


@dataclass(frozen=True, slots=True)
class ProcessTarget:
    """A live process to look at; `started` (seconds since the epoch) tells it from a later one."""

    pid: int
    started: float
    name: str


@dataclass(frozen=True, slots=True)
class CommandTarget:
    """A command that the host starts by itself and that stands in no file of its own."""

    name: str  # mechanism and where it stands
    command: str
    modified: datetime | None


Target = FileTarget | ProcessTarget | CommandTarget
