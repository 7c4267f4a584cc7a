"""irkit already imported, where nothing forks: one process runs a command after the other.

Under Windows a start of Python with all that irkit imports takes longer than most commands of the
tests take. What a command leaves behind in its process would be seen by the next; so those that go
on beside the test, take words, or have a program or an environment of their own start from nothing.
"""

import atexit
import base64
import contextlib
import gc
import json
import os
import signal
import subprocess
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TextIO

_HERE = Path(__file__).parents[2]
_now: "list[subprocess.Popen[bytes]]" = []  # the one that runs, if any


def run(
    words: list[str], cwd: Path, env: dict[str, str], seconds: float
) -> "subprocess.CompletedProcess[bytes]":
    """Run a command to its end.

    Raises subprocess.TimeoutExpired as subprocess.run does.
    """
    process = _running()
    assert process.stdin
    assert process.stdout
    guard = threading.Timer(seconds, process.kill)
    guard.start()
    try:
        process.stdin.write(json.dumps({"words": words, "cwd": str(cwd), "env": env}).encode())
        process.stdin.write(b"\n")
        process.stdin.flush()
        line = process.stdout.readline()
    finally:
        guard.cancel()
    if not line:
        process.kill()
        raise subprocess.TimeoutExpired(words, seconds)
    said = json.loads(line)
    out, err = base64.b64decode(said["out"]), base64.b64decode(said["err"])
    return subprocess.CompletedProcess(words, said["status"], out, err)


def _running() -> "subprocess.Popen[bytes]":
    """It ends with this process, or with a command that hung."""
    if not _now or _now[0].poll() is not None:
        _now[:] = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.cli.resident"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=os.environ | {"PYTHONWARNINGS": "error"},
                cwd=_HERE,
            )
        ]
    return _now[0]


@atexit.register
def _end() -> None:
    for process in _now:
        process.communicate()


# From here on: the process that runs commands.


class _Collected:
    """What is written to a descriptor while the block lasts."""

    def __init__(self, number: int) -> None:
        self.content = b""
        self._number = number

    def __enter__(self) -> "_Collected":
        source, target = os.pipe()
        os.dup2(target, self._number)
        os.close(target)
        self._thread = threading.Thread(target=self._collect, args=(source,))
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        _to_nothing(self._number)
        self._thread.join()

    def _collect(self, source: int) -> None:
        with open(source, "rb") as pipe:
            self.content = pipe.read()


def _to_nothing(number: int) -> None:
    with open(os.devnull, "r+b") as nothing:
        os.dup2(nothing.fileno(), number)


def _serve(asked: TextIO, told: TextIO) -> None:
    from tests.cli.warm import preload

    preload()
    sys.modules["__main__"] = sys.modules["irkit.__main__"]  # what a worker process imports
    usual = {number: signal.getsignal(number) for number in signal.valid_signals()}
    for line in asked:
        request: dict[str, Any] = json.loads(line)
        with _Collected(1) as out, _Collected(2) as err, _as_asked(request):
            status = _status()
        for number, handler in usual.items():
            if signal.getsignal(number) is not handler:
                signal.signal(number, handler)
        gc.collect()  # a program's end closes what nobody closed
        content = {
            "out": base64.b64encode(out.content).decode(),
            "err": base64.b64encode(err.content).decode(),
        }
        print(json.dumps({"status": status, **content}), file=told, flush=True)


@contextlib.contextmanager
def _as_asked(request: dict[str, Any]) -> Iterator[None]:
    """Folder, environment, arguments and streams as `python -m irkit` has them at its start."""
    os.chdir(request["cwd"])
    os.environ.clear()
    os.environ.update(request["env"])
    sys.argv = ["irkit", *request["words"]]
    with (
        open(0, closefd=False) as sys.stdin,
        open(1, "w", closefd=False) as sys.stdout,
        open(2, "w", closefd=False, errors="backslashreplace") as sys.stderr,
    ):
        try:
            yield
        finally:
            for stream in (sys.stdout, sys.stderr):
                stream.flush()
            os.chdir(_HERE)  # or nobody could move or remove the folder


def _status() -> int:
    from irkit.__main__ import main

    try:
        main()
    except SystemExit as error:
        return error.code if isinstance(error.code, int) else int(error.code is not None)
    except BaseException:  # noqa: BLE001 - as Python does at the end of a program
        traceback.print_exc()
        return 1
    return 0


if __name__ == "__main__":
    with open(os.dup(0), encoding="utf-8") as asked, open(os.dup(1), "w") as told:
        _to_nothing(0)
        _serve(asked, told)
