"""irkit already imported: a process forks for each command, and ends as any program does.

Starting Python and importing what irkit needs takes longer than most commands of the tests take.
Windows cannot fork: see resident.py. How irkit starts from nothing is shown by the tests that give
a program or an environment of their own.
"""

import atexit
import gc
import importlib
import json
import os
import pkgutil
import select
import signal
import socket
import struct
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO

NUMBER = struct.Struct("i")


@cache
def start() -> socket.socket:
    """The way to a process that forks; it ends with this one."""
    ours, its = socket.socketpair()
    with its:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.cli.warm", str(its.fileno())],
            pass_fds=[its.fileno()],
            stdin=subprocess.DEVNULL,
            env=os.environ | {"PYTHONWARNINGS": "error"},
            cwd=Path(__file__).parents[2],
        )

    @atexit.register
    def end() -> None:
        ours.close()
        process.wait()

    return ours


def run(
    words: list[str], cwd: Path, env: dict[str, str], seconds: float
) -> "subprocess.CompletedProcess[bytes]":
    """Run a command to its end.

    Raises subprocess.TimeoutExpired as subprocess.run does.
    """
    request = json.dumps({"words": words, "cwd": str(cwd), "env": env})
    with ExitStack() as stack:
        command, out, err = _file(stack, request.encode()), _file(stack), _file(stack)
        stdin = stack.enter_context(open(os.devnull, "rb"))
        answers, told = os.pipe()
        stack.callback(os.close, answers)
        descriptors = [one.fileno() for one in (command, stdin, out, err)]
        try:
            socket.send_fds(start(), [b"!"], [*descriptors, told])
        finally:
            os.close(told)
        pid = _number(answers)
        if not select.select([answers], [], [], seconds)[0]:
            os.kill(pid, signal.SIGKILL)
            raise subprocess.TimeoutExpired(words, seconds)
        status = _number(answers)
        return subprocess.CompletedProcess(words, status, _content(out), _content(err))


def _file(stack: ExitStack, content: bytes = b"") -> BinaryIO:
    file = stack.enter_context(tempfile.TemporaryFile())  # noqa: SIM115
    file.write(content)
    file.seek(0)
    return file


def _content(file: BinaryIO) -> bytes:
    file.seek(0)
    return file.read()


def _number(pipe: int) -> int:
    return int(NUMBER.unpack(os.read(pipe, NUMBER.size))[0])


# From here on: the process that forks.


def serve(asked: socket.socket) -> bool:
    """Fork for each command until nobody asks any more; True in the process of a command."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody has to wait for those that keep them
    while True:
        asking, descriptors, _, _ = socket.recv_fds(asked, 1, 5)
        if not asking:
            return False
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            asked.close()
            command, *streams, told = descriptors
            if _is_command(told):
                _become(command, streams)
                return True
        for one in descriptors:
            os.close(one)


def _is_command(told: int) -> bool:
    """Fork once more: the command's process, and the one that tells its end and ends here."""
    pid = os.fork()
    if pid == 0:
        os.close(told)
        return True
    os.write(told, NUMBER.pack(pid))
    status = os.waitpid(pid, 0)[1]
    os.write(told, NUMBER.pack(os.waitstatus_to_exitcode(status)))
    os._exit(0)


def _become(command: int, streams: list[int]) -> None:
    """Be what `python -m irkit` is at its start, with the command's folder and environment."""
    with open(command, "rb") as file:
        asked: dict[str, Any] = json.loads(file.read())
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.chdir(asked["cwd"])
    os.environ.clear()
    os.environ.update(asked["env"])
    sys.argv = ["irkit", *asked["words"]]
    sys.modules["__main__"] = sys.modules["irkit.__main__"]  # what a worker process imports


def preload() -> None:
    """Import all commands, and with them what they need, now or later."""
    import irkit.__main__
    import irkit.cli
    import irkit.report

    for package in (irkit.cli, irkit.report):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    # Else each command would look at all of it for garbage when it ends, which takes it longer
    # than most of them take.
    gc.freeze()


if __name__ == "__main__":
    with socket.socket(fileno=int(sys.argv[1])) as asked:
        preload()
        is_command = serve(asked)
    if is_command:
        from irkit.__main__ import main

        main()
