"""Processes that are in no list, as a preloaded rootkit hides them from its victims."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from irkit.detect.process.hidden import hidden
from irkit.records import Item, Reason
from tests.detect.live import SLEEP, python, running

_HIDES = """
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>
struct dirent64 *readdir64(DIR *folder) {
    struct dirent64 *(*real)(DIR *) = dlsym(RTLD_NEXT, "readdir64"), *one;
    while ((one = real(folder)) && !strcmp(one->d_name, getenv("HIDDEN"))) {}
    return one;
}
struct dirent *readdir(DIR *folder) { return (struct dirent *)readdir64(folder); }
"""
_LOOK = """
import json
from irkit.detect.process.hidden import hidden
print(json.dumps([[one.target, one.rule, one.score, one.pid] for one in hidden()]))
"""


@pytest.mark.skipif(shutil.which("cc") is None, reason="needs a compiler for the rootkit")
def test_a_process_that_a_rootkit_hides(tmp_path: Path) -> None:
    (tmp_path / "hide.c").write_text(_HIDES)
    library = tmp_path / "hide.so"
    subprocess.run(
        ["cc", "-shared", "-fPIC", "-o", library, tmp_path / "hide.c", "-ldl"], check=True
    )
    with running(SLEEP, "600") as pid:
        seen = subprocess.run(
            [sys.executable, "-c", _LOOK],
            env={**os.environ, "LD_PRELOAD": str(library), "HIDDEN": str(pid)},
            check=True,
            capture_output=True,
        )
    assert json.loads(seen.stdout) == [[f"pid {pid} (sleep)", "hidden_process", 88, pid]]


def test_nothing_is_hidden_here() -> None:
    threads = "import threading\nfor _ in range(9): threading.Thread(target=sys.stdin.read).start()"
    with python(f"import sys\n{threads}"):
        assert list(hidden()) == []


def test_no_time_is_a_gap() -> None:
    (gap,) = hidden(0.0)
    assert isinstance(gap, Item)
    assert gap.reason is Reason.DEADLINE
