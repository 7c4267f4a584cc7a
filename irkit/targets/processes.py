"""Live processes to look at."""

import os
import sys
from collections.abc import Collection, Iterator

import psutil

from irkit.records import Item, Kind, Outcome, ProcessTarget, Reason

_PF_KTHREAD = 0x00200000  # linux/sched.h


def processes(pids: Collection[int] | None = None) -> Iterator[ProcessTarget | Item]:
    """Every live process (or those of `pids`), and those left out: our own and kernel threads."""
    for pid in sorted(psutil.pids() if pids is None else set(pids)):
        try:
            process = psutil.Process(pid)
            target = ProcessTarget(pid, process.create_time(), _name(process))
            own = os.getpid() in (pid, process.ppid())  # workers may start while we list
        except psutil.NoSuchProcess:
            if pids is not None:  # asked for by number; else it just ended
                yield process_item(f"pid {pid}", Outcome.FAILED, Reason.VANISHED)
            continue
        except psutil.AccessDenied:
            yield process_item(f"pid {pid}", Outcome.FAILED, Reason.DENIED)
            continue
        except OSError as error:
            detail = error.strerror or str(error)
            yield process_item(f"pid {pid}", Outcome.FAILED, Reason.UNREADABLE, detail)
            continue
        if own:
            yield process_item(name_of(target), Outcome.SKIPPED, Reason.OWN)
        elif is_kernel_thread(pid):
            yield process_item(name_of(target), Outcome.SKIPPED, Reason.KERNEL_THREAD)
        else:
            yield target


def _name(process: psutil.Process) -> str:
    """Its name, empty where only that is kept from us, as for protected processes of Windows."""
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
    for pid in psutil.pids():
        try:
            path = _image(pid)
        except (psutil.Error, OSError):  # ended or out of reach: the look at its memory says so
            continue
        if path and path not in seen:
            seen.add(path)
            yield path


def _image(pid: int) -> str:
    if sys.platform != "linux":
        return psutil.Process(pid).exe()
    # psutil would ask for the file's status, which a dead network file system never answers.
    if os.readlink(f"/proc/{pid}/ns/mnt") != os.readlink("/proc/self/ns/mnt"):
        return ""
    path = os.readlink(f"/proc/{pid}/exe")
    return "" if path.endswith(" (deleted)") else path


def is_kernel_thread(pid: int) -> bool:
    """Whether the kernel itself runs it. A name in brackets proves nothing; the flag does."""
    if sys.platform != "linux":
        return False
    try:
        with open(f"/proc/{pid}/stat", "rb") as file:
            fields = file.read().rpartition(b")")[2].split()
    except OSError:  # ended meanwhile
        return False
    return len(fields) > 6 and bool(int(fields[6]) & _PF_KTHREAD)


def name_of(target: ProcessTarget) -> str:
    """How a process is called in findings and coverage."""
    return f"pid {target.pid} ({target.name})" if target.name else f"pid {target.pid}"


def process_item(name: str, outcome: Outcome, reason: Reason, detail: str = "") -> Item:
    """An item for a process."""
    return Item(Kind.PROCESS, name, outcome, reason, detail, None, "", None)
