"""What time this host believes it is, and how far that can be trusted: adjtimex(2)."""

import ctypes
import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime

from irkit.collect.linux.tree import Tree
from irkit.records import SystemFact, utc

_ERROR = 5  # TIME_ERROR: the state of a clock that nobody keeps right
_UNSYNCHRONISED = 0x0040  # STA_UNSYNC
_ZONES = "/zoneinfo/"


class _Timex(ctypes.Structure):
    """The first fields of struct timex in <linux/timex.h>, with room for all of it."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("frequency", ctypes.c_long),
        ("maximum_error", ctypes.c_long),  # µs
        ("estimated_error", ctypes.c_long),  # µs
        ("status", ctypes.c_int),
        ("rest", ctypes.c_long * 64),
    )


def clock(tree: Tree) -> Iterator[SystemFact]:
    """The time, the zone, and whether something keeps the clock right."""
    yield SystemFact("clock_utc", datetime.now(UTC).isoformat(timespec="milliseconds"))
    yield SystemFact("time_zone", _zone(tree))
    yield SystemFact("utc_offset", time.strftime("%z"))
    synchronised, error = _synchronisation()
    yield SystemFact("clock_synchronised", synchronised)
    yield SystemFact("clock_error", error)
    yield SystemFact("clock_minus_rtc", _distance_from_hardware(tree))


def _zone(tree: Tree) -> str:
    """The name of the zone, from where /etc/localtime leads to."""
    try:
        real = tree.look("/etc/localtime").real
    except OSError:
        real = ""
    return real.partition(_ZONES)[2] or tree.line("/etc/timezone") or "unknown"


def _synchronisation() -> tuple[str, str]:
    """Whether the clock is synchronised, and how wrong it may be as the kernel estimates it."""
    timex = _Timex()  # modes 0: reads, sets nothing
    try:
        state = ctypes.CDLL(None, use_errno=True).adjtimex(ctypes.byref(timex))
    except (OSError, AttributeError):  # a C library without the call
        return "unknown", "unknown"
    if state < 0:
        return "unknown", "unknown"
    if state == _ERROR or timex.status & _UNSYNCHRONISED:
        return "no", "unknown"
    estimate, most = timex.estimated_error / 1e6, timex.maximum_error / 1e6
    return "yes", f"about {estimate:.6f} s, at most {most:.3f} s"


def _distance_from_hardware(tree: Tree) -> str:
    """Seconds that the system's clock is ahead of the hardware's, which may run in local time."""
    seconds = tree.line("/sys/class/rtc/rtc0/since_epoch")
    return f"{time.time() - int(seconds):+.0f} s" if seconds.isdecimal() else "unknown"


def boot_time(tree: Tree) -> datetime | None:
    """When the kernel started, by the clock as it is now."""
    seconds = re.search(r"^btime (\d+)$", tree.text("/proc/stat"), re.MULTILINE)
    return utc(int(seconds[1])) if seconds else None
