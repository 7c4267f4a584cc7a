"""Plants a scenario and is killed while it does: python -m tests.train.dying SCENARIO DIR POINT."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from irkit.train import attempt, planting

POINTS: dict[str, tuple[Any, str, int]] = {  # whose function, its name, the call that it dies at
    "a folder": (Path, "mkdir", 3),
    "a file": (os, "utime", 20),
    "a process": (subprocess, "Popen", 1),
    "the word to it": (os, "write", 1),
}


def main(scenario: str, folder: str, point: str) -> None:
    plant = planting.plant

    def planting_dies(*given: Any) -> None:
        whose, name, number = POINTS[point]
        setattr(whose, name, _dying(getattr(whose, name), number))
        plant(*given)

    planting.plant = planting_dies
    attempt.start(Path(scenario), Path(folder), seed=7)


def _dying(real: Callable[..., Any], number: int) -> Callable[..., Any]:
    """As the real one, but that its caller is killed after so many calls."""
    left = [number]

    def once(*given: Any, **named: Any) -> Any:
        result = real(*given, **named)
        left[0] -= 1
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    return once


if __name__ == "__main__":
    main(*sys.argv[1:])
