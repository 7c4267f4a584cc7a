"""Harmless processes that play a part: they hold words in memory, listen on loopback, and wait.

One ends when the file that it watches goes, or after twelve hours, whatever becomes of us. It
begins to act only after it is told that somebody wrote down that it runs.
"""

import contextlib
import ctypes
import json
import mmap
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

import psutil

from irkit.targets import processes
from irkit.train.plan import PlannedProcess

COMMAND = ("train", "act")  # the hidden command that a process runs
LONGEST = 12 * 60 * 60.0  # seconds
_BETWEEN_LOOKS = 0.5  # seconds
_PR_SET_NAME = 15  # linux/prctl.h
_PAGE_EXECUTE_READWRITE, _MEM_COMMIT = 0x40, 0x3000  # memoryapi.h; with MEM_RESERVE


class Acting:
    """A process that was started and waits for the word."""

    def __init__(self, process: "subprocess.Popen[bytes]", word: int, answer: int) -> None:
        """Use `prepared`; the two are the ends of pipes."""
        self.pid = process.pid
        try:
            self.started = processes.started(process.pid)  # tells it from a later one of its number
        except psutil.Error as error:
            raise ChildProcessError(f"process {process.pid} of the scenario has gone") from error
        self._word = word
        self._answer = answer

    def go(self, part: PlannedProcess, stay: Path) -> None:
        """Let it act; returns when it does. Raises OSError where it has gone."""
        told = {**asdict(part), "stay": str(stay)}
        os.write(self._word, json.dumps(told).encode() + b"\n")
        if not os.read(self._answer, 1):
            raise ChildProcessError(f"process {self.pid} of the scenario ended at once")


@contextlib.contextmanager
def prepared(folder: Path) -> Iterator[Acting]:
    """Start a process that waits for the word; at the end of the block it is on its own.

    Raises OSError.
    """
    words = () if getattr(sys, "frozen", False) else ("-m", "irkit")
    (its_input, word), (answer, its_output) = os.pipe(), os.pipe()
    try:
        process = subprocess.Popen(
            [sys.executable, *words, *COMMAND],
            stdin=its_input,
            stdout=its_output,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            start_new_session=True,  # the terminal from which it came may close
            creationflags=getattr(subprocess, "DETACHED_PROCESS", 0),  # the same, on Windows
        )
        process.returncode = 0  # nobody waits for it
        os.close(its_input)  # or we would not see that it ended
        os.close(its_output)
        its_input = its_output = -1
        yield Acting(process, word, answer)
    finally:
        for one in (its_input, its_output, word, answer):
            if one != -1:
                os.close(one)


def act() -> None:
    """Play the part that standard input tells, to its end."""
    line = sys.stdin.buffer.readline()
    if not line:  # nobody wrote down that this runs
        return
    part: dict[str, Any] = json.loads(line)
    held = _hold(part["memory"].encode(), executable=part["executable"])
    listening = socket.create_server(("127.0.0.1", 0)) if part["listens"] else None
    _be_called(part["name"])
    sys.stdout.buffer.write(b"acts\n")
    sys.stdout.buffer.flush()
    end = time.monotonic() + LONGEST
    while os.path.exists(part["stay"]) and time.monotonic() < end:
        time.sleep(_BETWEEN_LOOKS)
    del held, listening


def _hold(content: bytes, *, executable: bool) -> object:
    """Keep bytes in memory of its own; executable memory of them is never run."""
    if not executable:
        return bytearray(content)
    if sys.platform == "win32":
        allocate = ctypes.windll.kernel32.VirtualAlloc
        allocate.restype = ctypes.c_void_p
        address = allocate(
            None, ctypes.c_size_t(len(content)), _MEM_COMMIT, _PAGE_EXECUTE_READWRITE
        )
        ctypes.memmove(address, content, len(content))
        return address
    held = mmap.mmap(
        -1,
        max(len(content), mmap.PAGESIZE),
        flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS,
        prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC,
    )
    held.write(content)
    return held


def _be_called(name: str) -> None:
    """Take a name, as far as the system lets a process do that: 15 bytes on Linux."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_NAME, name.encode()[:15], 0, 0, 0)
