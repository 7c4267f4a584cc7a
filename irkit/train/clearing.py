"""Clear what was planted: it, and nothing else."""

import contextlib
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

from irkit.targets import processes
from irkit.train.actor import COMMAND
from irkit.train.folder import Folder
from irkit.train.planting import planted

_PATIENCE = 5.0  # seconds for processes to end by themselves, and then by force
_BETWEEN_LOOKS = 0.05  # seconds
_IN_USE = 32  # ERROR_SHARING_VIOLATION: Windows removes no file that a program has open


@dataclass(frozen=True, slots=True)
class Cleared:
    """What became of what was planted."""

    files: int  # removed
    processes: int  # ended
    left: tuple[str, ...]  # what others put there, or what could not be removed, with the reason


def clear(folder: Folder) -> Cleared:
    """End the processes and remove the files; what nobody planted stays. It may be done again.

    Raises OSError where the list of what was planted cannot be read.
    """
    listed = [*planted(folder)] if folder.planted.exists() else []
    ended, running = _end(
        [(one["process"], one["started"]) for one in listed if "process" in one], folder
    )
    removed, kept = _remove([Path(one["file"]) for one in listed if "file" in one], folder)
    left = [*running, *kept, *(f"{path}: nobody planted it" for path in _rest(folder.host))]
    if not left:  # the list goes last: with it, all of this may be done again
        try:
            _unlink(folder.planted, time.monotonic() + _PATIENCE)
        except OSError as error:
            left.append(f"{folder.planted}: {error.strerror}")
    return Cleared(removed, ended, tuple(left))


def _end(started: list[tuple[int, float]], folder: Folder) -> tuple[int, list[str]]:
    """Ask the processes to end, and make those end that do not."""
    _unlink(folder.stay, time.monotonic() + _PATIENCE)
    alive = [one for one in started if _is(*one)]
    number = len(alive)
    alive = _wait_for_end(alive)
    for pid, _ in alive:
        with contextlib.suppress(psutil.Error):
            psutil.Process(pid).kill()
    alive = _wait_for_end(alive)
    return number - len(alive), [f"pid {pid} does not end" for pid, _ in alive]


def _wait_for_end(alive: list[tuple[int, float]]) -> list[tuple[int, float]]:
    """Those that still run when patience is over."""
    over = time.monotonic() + _PATIENCE
    while alive and time.monotonic() < over:
        time.sleep(_BETWEEN_LOOKS)
        alive = [one for one in alive if _is(*one)]
    return alive


def _is(pid: int, started: float) -> bool:
    """Whether a process still runs, is no later one with its number, and plays a part.

    The list lies in a folder of somebody's: it must not name what irkit never started.
    """
    try:
        same = abs(processes.started(pid) - started) < 1
        return same and tuple(psutil.Process(pid).cmdline()[-len(COMMAND) :]) == COMMAND
    except (psutil.Error, OSError):
        return False


def _remove(files: list[Path], attempt: Folder) -> tuple[int, list[str]]:
    """Remove files below the host's folder, and the folders that are empty then."""
    host, removed, over = attempt.host, 0, time.monotonic() + _PATIENCE
    left = []
    for path in files:
        if path != attempt.test_file and not _is_below(path, host):
            left.append(f"{path}: its folder was replaced by one outside")
            continue
        try:
            removed += _unlink(path, over)
        except OSError as error:
            left.append(f"{path}: {error.strerror}")
    for folder in sorted({parent for path in files for parent in path.parents}, reverse=True):
        if folder == host or _is_below(folder, host):
            with contextlib.suppress(OSError):  # not empty: `_rest` says what is in it
                folder.rmdir()
    return removed, left


def _unlink(path: Path, over: float) -> bool:
    """Remove a file; until `over`, one is waited for that is read just now. Raises OSError.

    False where there is none: not written yet, or removed by the trainee or an antivirus program.
    """
    while True:
        try:
            path.unlink()
        except FileNotFoundError:
            return False
        except PermissionError as error:
            if getattr(error, "winerror", 0) != _IN_USE or time.monotonic() > over:
                raise
            time.sleep(_BETWEEN_LOOKS)
        else:
            return True


def _is_below(path: Path, host: Path) -> bool:
    real = Path(os.path.realpath(path.parent))
    return real == host or host in real.parents


def _rest(host: Path) -> Iterator[Path]:
    """What is still there, but for folders with something in them."""
    for folder, folders, files in os.walk(host):
        links = [one for one in folders if os.path.islink(os.path.join(folder, one))]
        yield from (Path(folder, name) for name in (*files, *links))
        if not folders and not files:
            yield Path(folder)
