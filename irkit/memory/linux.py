"""The memory of a live Linux process, from /proc (proc(5); the kernel's own mm/pagemap.rst)."""

import os
import re
import stat
from collections.abc import Iterator
from contextlib import suppress

from irkit.memory import MOST_AT_ONCE, Backing, FileState, Region, RegionKind, Run

PAGE = os.sysconf("SC_PAGE_SIZE") if hasattr(os, "sysconf") else 4096

_LINE = re.compile(
    rb"([0-9a-f]+)-([0-9a-f]+) (\S{4}) ([0-9a-f]+) ([0-9a-f]+):([0-9a-f]+) (\d+) *(.*)", re.DOTALL
)
_DELETED = b" (deleted)"
_ENTRY = 8  # bytes of /proc/PID/pagemap for one page
_ENTRIES = 1 << 17  # read at once
# The highest byte of such an entry.
_PRESENT, _OF_FILE = 0x80, 0x20  # bits 63 and 61: in memory; of a file or shared
_OWN = bytes(flags & _PRESENT and not flags & _OF_FILE for flags in range(256))
_HERE = bytes(flags & _PRESENT > 0 for flags in range(256))
_RUN = re.compile(rb"\x01+")
# Memory that drivers and the kernel lend: reading some of it hangs or crashes the machine.
_KERNELS = frozenset({b"[vdso]", b"[vvar]", b"[vvar_vclock]", b"[vsyscall]", b"[uprobes]"})
_DRIVERS = (b"anon_inode:", b"socket:", b"/dmabuf:", b"/i915", b"/drm mm object")
_HARMLESS = (b"/dev/zero", b"/dev/null", b"/dev/shm/", b"/dev/hugepages/")


class Memory:
    """See `irkit.memory.ProcessMemory`; `pid` may be that of any thread that still runs."""

    def __init__(self, pid: int) -> None:
        self._proc = f"/proc/{pid}"
        self._memory = os.open(f"{self._proc}/mem", os.O_RDONLY | os.O_CLOEXEC)
        try:
            self._pages = os.open(f"{self._proc}/pagemap", os.O_RDONLY | os.O_CLOEXEC)
        except OSError:
            os.close(self._memory)
            raise

    def regions(self) -> list[Region]:
        """See `irkit.memory.ProcessMemory.regions`."""
        with open(f"{self._proc}/maps", "rb") as file:
            text = file.read()
        lines = [found for line in text.split(b"\n") if (found := _LINE.fullmatch(line))]
        images = {(one[5], one[6], one[7]) for one in lines if one[3][2:3] == b"x"}
        return [self._region(one, image=(one[5], one[6], one[7]) in images) for one in lines]

    def _region(self, line: re.Match[bytes], *, image: bool) -> Region:
        start, end, inode, path = int(line[1], 16), int(line[2], 16), int(line[7]), line[8]
        kind = _kind(path, inode, shared=line[3][3:4] == b"s", image=image)
        backing = None
        if inode and kind is not RegionKind.SPECIAL:
            device = os.makedev(int(line[5], 16), int(line[6], 16))
            named = os.fsdecode(_unescaped(path.removesuffix(_DELETED)))
            state = self._state(path, inode)
            backing = Backing(named, int(line[4], 16), device, inode, state)
        name = "" if backing else os.fsdecode(path)
        return Region(start, end - start, line[3].decode(), kind, name, backing)

    def _state(self, path: bytes, inode: int) -> FileState:
        """What stands at the path now, below the root of the process."""
        gone = FileState.DELETED if path.endswith(_DELETED) else FileState.UNKNOWN
        if not path.startswith(b"/") or path.startswith(b"/memfd:"):
            return gone
        there = b"%b/root%b" % (os.fsencode(self._proc), _unescaped(path.removesuffix(_DELETED)))
        try:
            found = os.stat(there, follow_symlinks=False)
        except OSError:
            return gone
        # Not the device: overlay and btrfs show another one in maps.
        return FileState.THERE if found.st_ino == inode else FileState.REPLACED

    def own(self, region: Region) -> list[Run]:
        """See `irkit.memory.ProcessMemory.own`."""
        if region.shared or region.kind is RegionKind.SPECIAL:
            return []
        return [*self._runs(region, _OWN)]

    def present(self, region: Region) -> list[Run]:
        """The pages of a region that are in memory and mapped: reading them grows nothing."""
        return [] if region.kind is RegionKind.SPECIAL else [*self._runs(region, _HERE)]

    def _runs(self, region: Region, wanted: bytes) -> Iterator[Run]:
        """Neighbouring pages whose entries are wanted."""
        first, last = region.start // PAGE, region.end // PAGE
        begun: Run | None = None
        for page in range(first, last, _ENTRIES):
            count = min(_ENTRIES, last - page)
            data = os.pread(self._pages, count * _ENTRY, page * _ENTRY)
            # The seven lower bytes tell of frames and swap; most of what is reserved is all zero.
            flags = data[_ENTRY - 1 :: _ENTRY].translate(wanted)
            for found in _RUN.finditer(flags):
                run = Run((page + found.start()) * PAGE, (found.end() - found.start()) * PAGE)
                if begun is not None and begun.start + begun.size == run.start:
                    begun = Run(begun.start, begun.size + run.size)
                    continue
                if begun is not None:
                    yield begun
                begun = run
            if len(data) < count * _ENTRY:
                break
        if begun is not None:
            yield begun

    def read(self, start: int, size: int) -> bytes:
        """See `irkit.memory.ProcessMemory.read`."""
        try:
            return os.pread(self._memory, min(size, MOST_AT_ONCE), start)
        except (OSError, OverflowError):  # unmapped meanwhile, or not to be read at all
            return b""

    def open_file(self, region: Region) -> int | None:
        """A descriptor of the very file behind a region, None where it is out of reach."""
        backing = region.backing
        if backing is None:
            return None
        ways = [f"{self._proc}/map_files/{region.start:x}-{region.end:x}"]
        if backing.state is FileState.THERE:
            ways.append(f"{self._proc}/root{backing.path}")
        for way in ways:
            with suppress(OSError):
                found = os.open(way, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
                status = os.fstat(found)
                if stat.S_ISREG(status.st_mode) and status.st_ino == backing.inode:
                    return found
                os.close(found)
        return None

    def close(self) -> None:
        """See `irkit.memory.ProcessMemory.close`."""
        os.close(self._memory)
        os.close(self._pages)


def _kind(path: bytes, inode: int, *, shared: bool, image: bool) -> RegionKind:
    if path in _KERNELS or path.startswith(_DRIVERS) or is_device(path):
        return RegionKind.SPECIAL
    if path == b"[heap]":
        return RegionKind.HEAP
    if path.startswith(b"[stack"):
        return RegionKind.STACK
    if inode:
        return RegionKind.IMAGE if image and not shared else RegionKind.MAPPED
    return RegionKind.PRIVATE


def is_device(path: bytes) -> bool:
    """Reading a mapped device (graphics, sound) can hang or crash the machine."""
    return path.startswith(b"/dev/") and not path.startswith(_HARMLESS)


def _unescaped(path: bytes) -> bytes:
    r"""A path as it is: the kernel writes a newline in it as ``\012``."""
    return path.replace(rb"\012", b"\n")
