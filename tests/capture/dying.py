"""Work that is killed (SIGKILL) before and after each of its calls that touch the disk, one by one.

A process of its own, as it forks: python -m tests.capture.dying add|collect|export STEP FOLDER
"""

import contextlib
import os
import shutil
import signal
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

import pyzipper

from irkit.capture.collection import Collection
from irkit.capture.definitions import SYSTEM, Definition
from irkit.capture.export import PASSWORD, export
from irkit.capture.files import copy_file
from irkit.case import Case, verify
from irkit.case.evidence import present, taken
from irkit.records import Action
from tests.case import sample

TOUCHING = frozenset(
    "open rename replace unlink fsync write execute executemany mkdir close truncate".split()
)
NAMES = ("first", "second", "third")


class Watching:
    def out_of(self, total: int) -> None:
        pass

    def at(self, current: str) -> None:
        pass

    def tell(self, size: int) -> None:
        pass


def add(case: Case, folder: Path) -> None:
    for name in NAMES:
        copy_file(case, str(folder / name))


def collect(case: Case, folder: Path) -> None:
    wanted = Definition(
        "test", SYSTEM, "logs", 40, "Test", "to test", (f"{folder}/*",), "", "", 1 << 20
    )
    number = case.begin_scan(sample.scan(scope='{"evidence":["logs"]}'))
    for _ in Collection(case, number, [wanted], 1 << 20, Watching()).run():
        pass


def exported(case: Case, folder: Path) -> None:
    export(case, folder.parent / "out" / "e.zip")


WORK: dict[str, Callable[[Case, Path], None]] = {"add": add, "collect": collect, "export": exported}


def main(manner: str, step: int, top: Path) -> None:
    files = top / "files"
    files.mkdir(parents=True)
    for number, name in enumerate(NAMES):
        (files / name).write_bytes(f"inert {name}\n".encode() * (number + 1) * 1000)
    (top / "out").mkdir()
    with Case.create(top / "new", sample.ABOUT) as case:
        if manner == "export":
            add(case, files)
    work = WORK[manner]
    point = 0
    while not died_at(point, top, lambda case: work(case, files)):
        check(manner, top, files, work)
        point += step
    print(point)


def died_at(point: int, top: Path, work: Callable[[Case], None]) -> bool:
    """Whether the work came to its end before its point: then it has no more of them."""
    case = top / "case"
    shutil.rmtree(case, ignore_errors=True)
    shutil.copytree(top / "new", case)
    pid = os.fork()
    if not pid:
        with contextlib.suppress(BaseException), Case.open(case, write=True) as opened:
            kill_at(point)
            work(opened)
            sys.setprofile(None)
            os._exit(0)
        os._exit(3)
    _, status = os.waitpid(pid, 0)
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return False
    assert os.WEXITSTATUS(status) == 0, f"point {point} ended with {status}"
    return True


def kill_at(point: int) -> None:
    """Die before or after a call, counted from now on."""
    left = point

    def count(frame: FrameType, event: str, arg: Any) -> None:
        nonlocal left
        if event in ("c_call", "c_return") and arg.__name__ in TOUCHING:
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(count)


def check(manner: str, top: Path, files: Path, work: Callable[[Case, Path], None]) -> None:
    """All holds at once, after the next opening for writing, and after the work is done again."""
    case = top / "case"
    assert verify(case) == []
    if manner == "export":
        check_zip(case, top / "out")
    with Case.open(case, write=True) as opened:
        passing = [name for name in os.listdir(case / "evidence") if name.startswith(".")]
        assert passing == []
        assert {one.file for one in taken(opened.ledger())} == set(present(case))
        work(opened, files)
        assert len(present(case)) == len(NAMES)
    assert verify(case) == []
    assert [name for name in os.listdir(top / "out") if name.startswith(".")] == []
    if manner == "export":
        check_zip(case, top / "out")
        (top / "out" / "e.zip").unlink()


def check_zip(case: Path, folder: Path) -> None:
    """The zip is whole or not there, and one that is there is in the ledger."""
    if not (folder / "e.zip").exists():
        return
    with pyzipper.AESZipFile(folder / "e.zip") as archive:
        archive.setpassword(PASSWORD)
        assert archive.testzip() is None
        assert len(archive.namelist()) == len(NAMES) + 2
    assert zipfile.is_zipfile(folder / "e.zip")
    with Case.open(case) as opened:
        assert Action.EVIDENCE_EXPORTED in [entry.action for entry in opened.ledger()]


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
