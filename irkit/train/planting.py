"""Plant what a plan says: all of it is written down first, so that nothing is ever forgotten."""

import contextlib
import json
import os
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from irkit import saving
from irkit.errors import UsageError
from irkit.loading import load
from irkit.text import visible
from irkit.train import actor, eicar
from irkit.train.folder import PLANTED, Folder
from irkit.train.plan import Plan, PlannedFile, host_path

_LARGEST = 1 << 26  # bytes of the list

Progress = Callable[[int, int], None]  # things done, things in all


def plant(plan: Plan, folder: Folder, progress: Progress = lambda done, total: None) -> None:
    """Write the files and start the processes. Raises OSError.

    Whatever ends it, `clearing.clear` finds all that was begun.
    """
    total = len(plan.files) + len(plan.processes)
    with open(folder.planted, "xb", opener=saving.private) as file:
        for one in plan.files:
            file.write(_line({"file": str(host_path(folder.host, one.path))}))
        _keep(file.fileno(), file.flush)
        saving.sync(folder.path)  # its name, too
        now = time.time()
        for done, one in enumerate(plan.files, 1):
            _write(one, folder.host, now)
            progress(done, total)
        if plan.processes:
            folder.stay.touch(0o600)
        for done, process in enumerate(plan.processes, len(plan.files) + 1):
            with actor.prepared(folder.path) as acting:
                file.write(_line({"process": acting.pid, "started": acting.started}))
                _keep(file.fileno(), file.flush)
                acting.go(process, folder.stay)
            progress(done, total)


def plant_test_file(folder: Folder) -> str:
    """Plant the test file of EICAR, too; why it was taken at once, empty where it is there.

    Raises OSError where that cannot be written down.
    """
    with open(folder.planted, "ab") as file:
        file.write(_line({"file": str(folder.test_file)}))
        _keep(file.fileno(), file.flush)
    return eicar.write(folder.test_file)


def planted(folder: Folder) -> Iterator[Mapping[str, Any]]:
    """What was written down; a line that was cut off by a crash planted nothing.

    Raises OSError, and UsageError for what irkit never wrote.
    """
    for number, line in enumerate(load(folder.planted, _LARGEST).splitlines(keepends=True), 1):
        if line.endswith(b"\n"):
            yield _known(line, number)


def check_place(folder: Folder) -> None:
    """Raise UsageError where an attempt was moved: what was judged of its files has other paths.

    After it was cleared nothing tells. Raises as `planted`.
    """
    listed = planted(folder) if folder.planted.exists() else ()
    files = (Path(one["file"]) for one in listed if "file" in one)
    first = next((one for one in files if one.name != folder.test_file.name), None)
    if first is not None and folder.host not in first.parents:
        raise UsageError(
            f"this attempt was begun elsewhere, where {visible(str(first))} was planted, and "
            "moved: move its folder back"
        )


def processes(folder: Folder) -> tuple[int, ...]:
    """The numbers of those that were started, in the plan's order; none after they were cleared.

    The list does not say what each of them is: its trainee can read it. Raises as `planted`.
    """
    listed = planted(folder) if folder.planted.exists() else ()
    return tuple(one["process"] for one in listed if "process" in one)


def _known(line: bytes, number: int) -> Mapping[str, Any]:
    with contextlib.suppress(ValueError, RecursionError):
        found = json.loads(line)
        if isinstance(found, dict) and (_is_file(found) or _is_process(found)):
            return found
    raise UsageError(f"line {number} of {PLANTED} is none that irkit wrote")


def _is_file(found: Mapping[str, Any]) -> bool:
    return isinstance(found.get("file"), str)


def _is_process(found: Mapping[str, Any]) -> bool:
    pid, started = found.get("process"), found.get("started")
    return isinstance(pid, int) and pid > 0 and isinstance(started, int | float)


def _write(one: PlannedFile, host: Path, now: float) -> None:
    path = host_path(host, one.path)
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "xb", opener=saving.private) as file:
        file.write(one.content)
    moment = now - one.age * 60
    os.utime(path, (moment, moment))


def _line(what: Mapping[str, Any]) -> bytes:
    return json.dumps(what).encode() + b"\n"


def _keep(file: int, flush: Callable[[], object]) -> None:
    flush()
    os.fsync(file)
