"""Live processes to look at."""

import os
import sys
from collections.abc import Collection, Iterator, Mapping

import psutil

from irkit.records import Item, Kind, Outcome, ProcessTarget, Reason
from irkit.windows import processes as windows

_PF_KTHREAD = 0x00200000  # linux/sched.h
_ENDED = (b"Z", b"X")  # states of threads (proc(5))


def processes(
    pids: Collection[int] | None = None, *, own: bool = False
) -> Iterator[ProcessTarget | Item]:
    """Every live process (or those of `pids`), and those left out: the kernel's, and ours.

    With `own` ours are like all others.
    """
    listed = _listed()
    for pid in sorted(listed if pids is None else set(pids)):
        one = listed.get(pid)
        name = _called(pid, one.name if one else "")
        try:
            target, reason = _seen(pid, one)
        except (psutil.NoSuchProcess, ProcessLookupError):
            if pids is not None:  # asked for by number; else it just ended
                yield process_item(name, Outcome.FAILED, Reason.VANISHED)
        except (psutil.AccessDenied, PermissionError):
            yield process_item(name, Outcome.FAILED, Reason.DENIED)
        except OSError as error:
            detail = error.strerror or str(error)
            yield process_item(name, Outcome.FAILED, Reason.UNREADABLE, detail)
        else:
            if reason is None or (own and reason is Reason.OWN):
                yield target
            else:
                yield process_item(name_of(target), Outcome.SKIPPED, reason)


def started(pid: int) -> float:
    """When a live process started, in seconds since the epoch. Raises psutil.Error or OSError."""
    if sys.platform != "win32":
        living_thread(pid)
        return psutil.Process(pid).create_time()
    if windows.has_ended(pid):  # its number is not free yet, as somebody still asks for it
        raise ProcessLookupError(f"process {pid} has ended")
    moment = windows.started(pid)
    return moment.timestamp() if moment else 0.0


def living_thread(pid: int) -> int:
    """The id under which Linux shows what a process has in memory: as a rule its own.

    Only threads that still run show it, and a process can go on without its first one. Raises
    ProcessLookupError where none runs: it has ended, be it that its parent has not asked how.
    """
    if sys.platform != "linux":
        return pid
    try:
        if _status(f"/proc/{pid}/stat")[0] not in _ENDED:
            return pid
        for thread in os.listdir(f"/proc/{pid}/task"):
            if _status(f"/proc/{pid}/task/{thread}/stat")[0] not in _ENDED:
                return int(thread)
    except FileNotFoundError as error:
        raise ProcessLookupError(f"no process {pid}") from error
    raise ProcessLookupError(f"process {pid} has ended")


def _status(path: str) -> list[bytes]:
    """The fields of /proc/PID/stat (proc(5)) behind the name: state, parent, … Raises OSError."""
    with open(path, "rb") as file:
        return file.read().rpartition(b")")[2].split()


def _listed() -> Mapping[int, windows.Listed | None]:
    """The pids, on Windows with all that its list tells of them."""
    if sys.platform == "win32":
        return {one.pid: one for one in windows.snapshot()}
    return dict.fromkeys(psutil.pids())


def _seen(pid: int, listed: windows.Listed | None) -> tuple[ProcessTarget, Reason | None]:
    """A process, and why it is none to look at."""
    if sys.platform == "win32":
        return _seen_on_windows(pid, listed)
    process = psutil.Process(pid)
    target = ProcessTarget(pid, started(pid), _name(process))
    if os.getpid() in (pid, process.ppid()):  # workers may start while we list
        return target, Reason.OWN
    return target, Reason.KERNEL_THREAD if is_kernel_thread(pid) else None


def _seen_on_windows(
    pid: int, listed: windows.Listed | None
) -> tuple[ProcessTarget, Reason | None]:
    if listed is None:
        raise ProcessLookupError(f"no process {pid}")
    if pid in windows.KERNEL:
        return ProcessTarget(pid, 0.0, listed.name), Reason.KERNEL_THREAD
    target = ProcessTarget(pid, started(pid), listed.name)
    # A parent's number may be that of one that ended long ago.
    ours = listed.parent == os.getpid() and target.started >= started(os.getpid())
    if ours or pid == os.getpid():
        return target, Reason.OWN
    # "Registry" and "Memory Compression". A program without a file is none of them.
    kernels = listed.parent in windows.KERNEL and not windows.image_of(pid)
    return target, Reason.KERNEL_THREAD if kernels else None


def _name(process: psutil.Process) -> str:
    """Its name, empty where only that is kept from us."""
    try:
        return process.name()
    except (psutil.AccessDenied, OSError):
        return ""


def images() -> Iterator[str]:
    """Paths of the programs that run now, each once.

    Without those of containers, whose paths mean something else here, and those whose file was
    deleted: of them there is the process to look at.
    """
    seen: set[str] = set()
    for pid in _listed():
        try:
            path = _image(pid)
        except (psutil.Error, OSError):  # ended or out of reach: the look at its memory says so
            continue
        if path and path not in seen:
            seen.add(path)
            yield path


def _image(pid: int) -> str:
    if sys.platform == "win32":
        return windows.image_of(pid)
    # psutil would ask for the file's status, which a dead network file system never answers.
    if os.readlink(f"/proc/{pid}/ns/mnt") != os.readlink("/proc/self/ns/mnt"):
        return ""
    path = os.readlink(f"/proc/{living_thread(pid)}/exe")
    return "" if path.endswith(" (deleted)") else path


def is_kernel_thread(pid: int) -> bool:
    """Whether the kernel itself runs it. A name in brackets proves nothing; the flag does."""
    if sys.platform != "linux":
        return False
    try:
        fields = _status(f"/proc/{pid}/stat")
    except OSError:  # ended meanwhile
        return False
    return len(fields) > 6 and bool(int(fields[6]) & _PF_KTHREAD)


def name_of(target: ProcessTarget) -> str:
    """How a process is called in findings and coverage."""
    return _called(target.pid, target.name)


def _called(pid: int, name: str) -> str:
    return f"pid {pid} ({name})" if name else f"pid {pid}"


def process_item(name: str, outcome: Outcome, reason: Reason, detail: str = "") -> Item:
    """An item for a process."""
    return Item(Kind.PROCESS, name, outcome, reason, detail, None, "", None)
