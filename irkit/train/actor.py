"""Harmless processes that play a part of a scenario (`irkit.train.acting`), started and told it."""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import psutil

from irkit.targets import processes
from irkit.train.plan import PlannedProcess

COMMAND = ("train", "act")  # the hidden command that a process runs
_LONGEST = 100  # bytes of what it says
_STEERED = "IRKIT_STDIN"  # standard input tells its part, and no words of who steers us


class Acting:
    """A process that was started and waits for the word."""

    def __init__(self, word: int, answer: int) -> None:
        """Use `prepared`; the two are the ends of pipes. Raises ChildProcessError."""
        self._word = word
        self._answer = answer
        # It says its own number: what we started may be a launcher of Python that started it.
        self.pid = int(self._heard())
        try:
            self.started = processes.started(self.pid)  # tells it from a later one of its number
        except psutil.Error as error:
            raise ChildProcessError(f"process {self.pid} of the scenario has gone") from error

    def go(self, part: PlannedProcess, stay: Path) -> None:
        """Let it act; returns when it does. Raises OSError where it has gone."""
        told = {**asdict(part), "stay": str(stay)}
        os.write(self._word, json.dumps(told).encode() + b"\n")
        self._heard()

    def _heard(self) -> bytes:
        said = os.read(self._answer, _LONGEST)
        if not said:
            raise ChildProcessError("a process of the scenario ended at once")
        return said


@contextlib.contextmanager
def prepared(folder: Path) -> Iterator[Acting]:
    """Start a process that waits for the word; at the end of the block it is on its own.

    Raises OSError.
    """
    # -P: nothing that lies in the folder is taken for a module.
    words = () if getattr(sys, "frozen", False) else ("-P", "-m", "irkit")
    (its_input, word), (answer, its_output) = os.pipe(), os.pipe()
    try:
        process = subprocess.Popen(
            [sys.executable, *words, *COMMAND],
            stdin=its_input,
            stdout=its_output,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env={name: os.environ[name] for name in os.environ if name != _STEERED},
            start_new_session=True,  # the terminal from which it came may close
            creationflags=getattr(subprocess, "DETACHED_PROCESS", 0),  # the same, on Windows
        )
        process.returncode = 0  # nobody waits for it
        os.close(its_input)  # or we would not see that it ended
        os.close(its_output)
        its_input = its_output = -1
        yield Acting(word, answer)
    finally:
        for one in (its_input, its_output, word, answer):
            if one != -1:
                os.close(one)
