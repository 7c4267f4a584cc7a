"""A process to list."""

import subprocess
import sys
from collections.abc import Iterator

import pytest

WAIT = "import sys; print(flush=True); sys.stdin.read()"


@pytest.fixture
def stranger() -> Iterator[int]:
    """The pid of a process that is no child of ours: the child of one that waits."""
    code = f"import subprocess, sys; p = subprocess.Popen([sys.executable, '-c', {WAIT!r}], "
    code += "stdout=subprocess.PIPE); p.stdout.readline(); print(p.pid, flush=True); p.wait()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert child.stdout is not None
        yield int(child.stdout.readline())
        child.communicate()
