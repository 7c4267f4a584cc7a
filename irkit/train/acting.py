"""What a harmless process of a scenario does: hold words in memory, listen on loopback, and wait.

It ends when the file that it watches goes, or after twelve hours, whatever becomes of us. It begins
to act only after it is told that somebody wrote down that it runs. It loads nothing but Python's
own, so that a scenario starts fast.
"""

import ctypes
import json
import mmap
import os
import socket
import sys
import time
from typing import Any

LONGEST = 12 * 60 * 60.0  # seconds
_BETWEEN_LOOKS = 0.5  # seconds
_PR_SET_NAME = 15  # linux/prctl.h
_PAGE_EXECUTE_READWRITE, _MEM_COMMIT = 0x40, 0x3000  # memoryapi.h; with MEM_RESERVE


def act() -> None:
    """Say who this is, then play the part that standard input tells, to its end."""
    _say(str(os.getpid()))
    line = sys.stdin.buffer.readline()
    if not line:  # nobody wrote down that this runs
        return
    part: dict[str, Any] = json.loads(line)
    held = _hold(part["memory"].encode(), executable=part["executable"])
    listening = socket.create_server(("127.0.0.1", 0)) if part["listens"] else None
    _be_called(part["name"])
    _say("acts")
    end = time.monotonic() + LONGEST
    while os.path.exists(part["stay"]) and time.monotonic() < end:
        time.sleep(_BETWEEN_LOOKS)
    del held, listening


def _say(word: str) -> None:
    sys.stdout.buffer.write(word.encode() + b"\n")
    sys.stdout.buffer.flush()


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
