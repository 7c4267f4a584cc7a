"""Whether there is somebody who can be asked."""

import sys

from irkit.windows.console import is_console


def somebody_there() -> bool:
    """Whether a person sits at standard input, and no file, pipe or nothing at all."""
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    return sys.platform != "win32" or is_console(sys.stdin.fileno())
