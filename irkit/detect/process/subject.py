"""What the checks look at: all that is known of one live process, read once."""

import ntpath
import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from irkit.memory import FileState, Region, RegionKind, Run
from irkit.records import Connection


class System(StrEnum):
    """Whose paths, names and habits count."""

    LINUX = "linux"
    WINDOWS = "windows"


@dataclass(frozen=True, slots=True)
class Image:
    """The program that a process runs."""

    path: str  # as the process sees it, without what the kernel adds to deleted ones
    state: FileState = FileState.UNKNOWN
    sealed: bool = False  # of memory, and nobody can change it any more


@dataclass(frozen=True, slots=True)
class Other:
    """A process that has to do with the subject."""

    pid: int
    name: str = ""  # both empty where it does not tell
    image: str = ""


@dataclass(frozen=True, slots=True)
class Stream:
    """Standard input, output or error of a process on Linux."""

    target: str  # "/dev/pts/0", "pipe:[12]", "socket:[12]"; empty where it is closed
    peer: str = ""  # the other end, where the target is a connected socket of the network


@dataclass(frozen=True, slots=True)
class Changed:
    """Pages of a program's code that are not those of its file."""

    region: Region
    runs: tuple[Run, ...]
    relocated: bool | None = None  # whether the file has its code changed as it is loaded


NOBODY = Other(0)
# Code that the kernel lends to every process, whichever kind it is taken for.
_KERNELS = ("[vdso]", "[vsyscall]", "[uprobes]", "[vectors]", "[sigpage]")


@dataclass(frozen=True, slots=True)
class Subject:
    """A process as it was at one moment. None is what could not be read, which is never good.

    Text of other bytes than UTF-8 has surrogate escapes.
    """

    pid: int
    system: System
    name: str | None = None
    kernel_thread: bool = False
    image: Image | None = None
    command: tuple[str, ...] | None = None
    environment: tuple[tuple[str, str], ...] | None = None  # of the names that checks ask for
    folder: str | None = None  # working folder
    parent: Other | None = None  # NOBODY where there is none
    tracer: Other | None = None  # NOBODY where there is none
    privileged: bool | None = None  # may do everything, as root on Linux
    foreign: bool | None = None  # sees other files than we do, as in a container
    streams: tuple[Stream, ...] | None = None  # standard input, output and error
    connections: tuple[Connection, ...] | None = None
    services: tuple[str, ...] | None = None  # of Windows, that run in it
    regions: tuple[Region, ...] | None = None
    heads: Mapping[int, bytes] = field(default_factory=dict)  # first bytes by region's start
    changed: tuple[Changed, ...] | None = None
    open_folders: frozenset[str] = frozenset()  # with programs in it that anybody may add to
    unread: tuple[str, ...] = ()  # "exe: Permission denied"

    def base(self, path: str) -> str:
        """The last part of a path of its system; on Windows in lower case, as it does not care."""
        if self.system is System.WINDOWS:
            return ntpath.basename(path).lower()
        return posixpath.basename(path)

    @property
    def program(self) -> str:
        """The file name of its image, empty where that is unknown."""
        return self.base(self.image.path) if self.image else ""

    @property
    def title(self) -> str:
        """What it calls itself in lists: the first word of its command line."""
        return self.command[0] if self.command else ""

    def variable(self, name: str) -> str | None:
        """The value of a variable that it was started with."""
        return next((value for key, value in self.environment or () if key == name), None)


def runs_code(region: Region) -> bool:
    """Whether a region is code that stands in no file."""
    private = {RegionKind.PRIVATE, RegionKind.HEAP, RegionKind.STACK}
    return region.executable and region.kind in private and not region.name.startswith(_KERNELS)


def worth_a_look(regions: tuple[Region, ...]) -> list[Region]:
    """Private regions whose first bytes tell whether a program was put there.

    Its header may stand before the code, in a region of its own that cannot be executed.
    """
    found = []
    for region, behind in zip(regions, (*regions[1:], None), strict=True):
        leads = behind is not None and behind.start == region.end and runs_code(behind)
        plain = region.kind in {RegionKind.PRIVATE, RegionKind.HEAP} and region.readable
        if plain and (region.executable or leads):
            found.append(region)
    return found
