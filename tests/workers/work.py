"""What the workers of these tests do: whatever an item says."""

import faulthandler
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from irkit.errors import EngineError

Order = tuple[str, Any]


def obeying() -> Callable[[Order], object]:
    return obey


def remembering(_: bytes) -> Callable[[Order], object]:
    return obey


def refusing() -> Callable[[Order], object]:
    raise EngineError("the rules do not load")


def breaking() -> Callable[[Order], object]:
    raise ValueError("a mistake in the setup")


def exiting() -> Callable[[Order], object]:
    os._exit(7)


def obey(order: Order) -> object:
    verb, what = order
    return globals()[f"_{verb}"](what)


def _say(what: object) -> tuple[object, int]:
    return what, os.getpid()


def _crash(_: object) -> None:
    faulthandler._sigsegv()


def _exit(status: int) -> None:
    os._exit(status)


def _fail(error: Exception) -> None:
    raise error


def _unpicklable(_: object) -> Callable[[], None]:
    return lambda: None


def _hang(started: str) -> None:
    Path(started).write_text(str(os.getpid()))
    while True:
        time.sleep(60)


def _grow(mebibytes: int) -> None:
    held = bytearray(mebibytes << 20)
    while held:
        time.sleep(60)


def _wait_for(folder: str) -> str:
    """Say in the folder who waits, until somebody puts a file called "go" there."""
    Path(folder, f"{os.getpid()}.waits").touch()
    while not Path(folder, "go").exists():
        time.sleep(0.005)
    return "went"


def _stat(path: str) -> int:
    return os.stat(path).st_size
