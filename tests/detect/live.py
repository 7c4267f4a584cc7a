"""Real processes of Linux for the checks to look at; each ends with its `with`."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from irkit.detect.process import Oddity, Subject, oddities, read
from irkit.memory import opened
from irkit.records import Connection

SLEEP = shutil.which("sleep") or "/bin/sleep"
CAT = shutil.which("cat") or "/bin/cat"
SHELL = shutil.which("sh") or "/bin/sh"
PLAIN = {"PATH": os.environ["PATH"]}  # whatever these tests themselves were started with


@contextmanager
def running(*command: str, **options: Any) -> Iterator[int]:
    """A process that has begun to run its image."""
    options = {"stdin": subprocess.PIPE, "env": PLAIN, **options}
    with subprocess.Popen(command, **options) as process:
        try:  # Popen returns a moment before the new program has its arguments
            while not Path(f"/proc/{process.pid}/cmdline").read_bytes():
                assert process.poll() is None
            yield process.pid
        finally:
            process.kill()


@contextmanager
def python(code: str, *arguments: str, **options: Any) -> Iterator[int]:
    """A Python process that has run this code and now waits."""
    waiting = f"{code}\nimport sys\nprint(flush=True)\nsys.stdin.read()"
    pipe, options = subprocess.PIPE, {"env": PLAIN, **options}
    command = [sys.executable, "-c", waiting, *arguments]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, **options) as process:
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == b"\n"
            yield process.pid
        finally:
            process.kill()


@contextmanager
def cat(**options: Any) -> Iterator[int]:
    """A process that has loaded all its libraries."""
    pipe, options = subprocess.PIPE, {"env": PLAIN, **options}
    with subprocess.Popen([CAT], stdin=pipe, stdout=pipe, **options) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(b"\n")
            process.stdin.flush()
            assert process.stdout.readline() == b"\n"
            yield process.pid
        finally:
            process.kill()


def look(pid: int, connections: tuple[Connection, ...] = ()) -> Subject:
    """All there is to know of a process."""
    memory = opened(pid)
    try:
        return read(pid, memory, connections)
    finally:
        memory.close()


def odd(subject: Subject) -> dict[str, Oddity]:
    """What is odd about it, by the names of the checks."""
    return {one.name: one for one in oddities(subject)}
