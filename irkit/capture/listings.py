"""What the host says of itself that no collector keeps as records: listed as objects, for a file.

Read from /proc or by calls of the system; no program of the host is run.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from irkit.collect.reasons import reason_for
from irkit.records import Item, gap

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Listing:
    """A thing that can be listed."""

    system: str
    rows: Callable[[], Iterator[Row | Item]]


def open_files() -> Iterator[Row | Item]:
    """What every process of Linux holds open: number, kind and goal of each descriptor."""
    for pid in sorted(int(name) for name in os.listdir("/proc") if name.isdecimal()):
        folder = f"/proc/{pid}/fd"
        try:
            numbers = sorted(map(int, os.listdir(folder)))
        except OSError as error:
            if not isinstance(error, (FileNotFoundError, ProcessLookupError)):
                yield gap(folder, reason_for(error), error.strerror or "")
            continue
        for number in numbers:
            try:
                goal = os.readlink(f"{folder}/{number}")
            except OSError:  # closed meanwhile
                continue
            yield {"pid": pid, "descriptor": number, "goal": goal}


def _windows(name: str) -> Callable[[], Iterator[Row | Item]]:
    """A listing of irkit.windows.network, which is not loaded elsewhere."""

    def rows() -> Iterator[Row | Item]:
        from irkit.windows import network

        try:
            yield from getattr(network, name)()
        except OSError as error:
            yield gap(name.replace("_", " "), reason_for(error), error.strerror or "")

    return rows


LISTINGS: dict[str, Listing] = {
    "open-files": Listing("linux", open_files),
    "neighbours": Listing("windows", _windows("neighbours")),
    "routes": Listing("windows", _windows("routes")),
    "dns-cache": Listing("windows", _windows("dns_cache")),
}
