"""Plant what a plan says: all of it is written down first, so that nothing is ever forgotten."""

import json
import os
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from irkit import saving
from irkit.train import actor
from irkit.train.folder import Folder
from irkit.train.plan import Plan, PlannedFile, host_path

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
        now = time.time()
        for done, one in enumerate(plan.files, 1):
            _write(one, folder.host, now)
            progress(done, total)
        if plan.processes:
            folder.stay.touch(0o600)
        for done, process in enumerate(plan.processes, len(plan.files) + 1):
            with actor.prepared(folder.path) as acting:
                known = {"process": acting.pid, "started": acting.started}
                file.write(_line(known | {"artefact": process.artefact}))
                _keep(file.fileno(), file.flush)
                acting.go(process, folder.stay)
            progress(done, total)


def planted(folder: Folder) -> Iterator[Mapping[str, Any]]:
    """What was written down; a line that was cut off by a crash planted nothing. Raises OSError."""
    for line in folder.planted.read_bytes().splitlines(keepends=True):
        if line.endswith(b"\n"):
            yield json.loads(line)


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
