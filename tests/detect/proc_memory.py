"""The memory of a live process of Linux, straight from /proc: just enough for these tests."""

import os
import re

from irkit.memory import Backing, FileState, Region, RegionKind, Run

_LINE = re.compile(
    r"(\w+)-(\w+) (\S{4}) (\w+) (\w+):(\w+) (\d+)(?: +(.*))?", re.DOTALL
)  # of maps, proc(5)


class ProcMemory:
    """Regions, changed pages and bytes of one process."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._file = os.open(f"/proc/{pid}/mem", os.O_RDONLY)

    def regions(self) -> list[Region]:
        with open(f"/proc/{self._pid}/maps", "rb") as file:
            lines = os.fsdecode(file.read()).splitlines()
        files = {m[8] for line in lines if (m := _LINE.fullmatch(line)) and "x" in m[3] and m[8]}
        return [_region(line, files) for line in lines]

    def own(self, region: Region) -> list[Run]:
        """The whole region where any page of it was changed."""
        with open(f"/proc/{self._pid}/smaps", "rb") as file:
            text = file.read().decode("utf-8", "surrogateescape")
        part = text[text.index(f"{region.start:08x}-") :]
        match = re.search(r"^Anonymous:\s+(\d+) kB", part, re.MULTILINE)
        assert match is not None
        return [Run(region.start, int(match[1]) << 10)] if match[1] != "0" else []

    def read(self, start: int, size: int) -> bytes:
        return os.pread(self._file, size, start)

    def close(self) -> None:
        os.close(self._file)


def _region(line: str, with_code: set[str]) -> Region:
    match = _LINE.fullmatch(line)
    assert match is not None, line
    start, end = int(match[1], 16), int(match[2], 16)
    name = match[8] or ""
    kind, backing = RegionKind.PRIVATE, None
    if match[7] != "0":
        state = FileState.DELETED if name.endswith(" (deleted)") else FileState.UNKNOWN
        path = name.removesuffix(" (deleted)")
        device = os.makedev(int(match[5], 16), int(match[6], 16))
        backing = Backing(path, int(match[4], 16), device, int(match[7]), state)
        kind = RegionKind.IMAGE if name in with_code else RegionKind.MAPPED
    elif name == "[heap]":
        kind = RegionKind.HEAP
    elif name == "[stack]":
        kind = RegionKind.STACK
    elif name.startswith("[") and not name.startswith("[anon"):
        kind = RegionKind.SPECIAL
    return Region(start, end - start, match[3], kind, name, backing)
