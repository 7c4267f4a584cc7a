"""Words on standard input, by which a program steers a command that it started (docs/EVENTS.md)."""

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Iterator

INPUT = "IRKIT_STDIN"  # of the environment; "words" asks for what is here


def words(source: int) -> Iterator[bytes]:
    """One a line, to the end of what a descriptor gives, or until it cannot be read."""
    rest = b""
    with contextlib.suppress(OSError):
        while piece := os.read(source, 4096):  # sys.stdin's lock would break the interpreter's end
            *lines, rest = (rest + piece).split(b"\n")
            rest = rest[-4096:]
            yield from map(bytes.strip, lines)


def heed_cancel() -> None:
    """Where a program asks for it, let `cancel` do what Ctrl+C does, on every system.

    Whatever else reads standard input finds it empty, and so does a program that is started from
    here: on Windows it would hang at its start, as long as a thread waits at the same pipe.
    """
    if os.environ.get(INPUT) != "words":
        return
    with contextlib.suppress(OSError):  # there is no standard input, and nobody to say a word
        source = os.dup(0)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)
        # Ignored where a shell started the program in the background: a word is meant all the same.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        threading.Thread(target=_wait_for_cancel, args=(source,), daemon=True).start()


def _wait_for_cancel(source: int) -> None:
    for word in words(source):
        if word == b"cancel":
            _interrupt()


def _interrupt() -> None:
    """As Ctrl+C does: what waits for the system in the main thread is woken, too."""
    if sys.platform == "win32":
        signal.raise_signal(signal.SIGINT)
    else:  # to the main thread, which may hold signals back for a moment
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
