"""Limits that a worker process puts on itself where the system has them: it then says what failed.

Where it has not, as on Windows, the engine that watches the worker ends it.
"""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from irkit.errors import ItemTimeout


def memory(most: int) -> None:
    """Let this process take no more than `most` bytes of address space."""
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = most if hard == resource.RLIM_INFINITY else min(most, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Raises ItemTimeout in the block when its time is over."""
    if sys.platform == "win32":
        yield
        return

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise ItemTimeout(f"more than {seconds:.0f} s")

    signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
