"""Processes of Linux that are there when asked for by number, but in no list: a rootkit's work."""

import os
import re
import sys
import time
from collections.abc import Iterator

from irkit.detect.process.oddity import Oddity, finding, shown
from irkit.records import Finding, Item, Reason, gap

_MOST = 4 << 20  # as far as the kernel counts
_SECONDS = 20.0
_EACH = 1024  # numbers between two looks at the clock


def hidden(seconds: float = _SECONDS) -> Iterator[Finding | Item]:
    """On Linux a finding for each process that is in no list of /proc, yet answers by its number.

    Threads, which lists leave out, and processes that were just born are none. Where time or
    rights do not suffice, the last thing is a gap.
    """
    if sys.platform == "win32":
        return
    if os.geteuid() != 0 and 1 not in _listed():
        yield gap("/proc", Reason.DENIED, "mounted with hidepid: it hides processes by itself")
        return
    ends, listed = time.monotonic() + seconds, _listed()
    for pid in range(1, highest()):
        if pid % _EACH == 0 and time.monotonic() > ends:
            yield gap("/proc", Reason.DEADLINE, f"process numbers from {pid} were not asked for")
            return
        if pid not in listed and _exists(pid) and not _is_thread(pid) and not _came_or_went(pid):
            yield _finding(pid)


def highest() -> int:
    """The number below which all process numbers are."""
    with open("/proc/sys/kernel/pid_max", "rb") as file:
        return min(int(file.read()), _MOST)


def _listed() -> set[int]:
    return {int(name) for name in os.listdir("/proc") if name.isdecimal()}


def _exists(pid: int) -> bool:
    """Whether a signal would reach it; signal 0 is none."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _is_thread(pid: int) -> bool:
    """Whether the number is that of a thread of a process with another number.

    A rootkit may refuse the status; then the process of which it is a thread still lists it.
    """
    match = re.search(rb"^Tgid:\s+(\d+)", _status(pid), re.MULTILINE)
    if match:
        return int(match[1]) != pid
    name = str(pid)
    return any(name in _tasks(process) for process in _listed())


def _came_or_went(pid: int) -> bool:
    """Whether it was just born, and is listed by now, or has ended meanwhile."""
    return pid in _listed() or not _exists(pid)


def _status(pid: int) -> bytes:
    try:
        with open(f"/proc/{pid}/status", "rb") as file:
            return file.read(65_536)
    except OSError:
        return b""


def _tasks(pid: int) -> frozenset[str]:
    try:
        return frozenset(os.listdir(f"/proc/{pid}/task"))
    except OSError:
        return frozenset()


def _finding(pid: int) -> Finding:
    status = _status(pid)
    match = re.search(rb"^Name:\s+(.*)", status, re.MULTILINE)
    name = shown(os.fsdecode(match[1])) if match else ""
    ways = "signals reach it" + (f", and /proc/{pid} can be entered" if status else "")
    oddity = Oddity(
        "hidden_process",
        88,
        f"Process {pid} is in no list of /proc, yet it is there: {ways}. Something hides it from "
        "everybody who looks, as rootkits do; hardly anything else does.",
        ("T1014", "T1564"),
    )
    return finding(oddity, f"pid {pid} ({name})" if name else f"pid {pid}", pid, None)
