"""What the checks ask of a process's memory: its regions, their first bytes, changed code."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from irkit.detect.process.subject import Changed, worth_a_look
from irkit.memory import ProcessMemory, Region, RegionKind

_HEAD = 1024  # bytes, enough for the start of a PE header as linkers write it
_HEADS = 2000  # regions; a JIT may have more
_DYNAMIC, _TEXTREL, _FLAGS, _DF_TEXTREL = 2, 22, 30, 4  # of ELF: PT_DYNAMIC, DT_…, DF_…
_MOST = 4096  # program headers or entries of a table; a hostile one may claim anything


@dataclass(frozen=True, slots=True)
class Mapped:
    """The answers, and what could not be read."""

    regions: tuple[Region, ...] | None = None
    heads: dict[int, bytes] | None = None
    changed: tuple[Changed, ...] | None = None
    unread: tuple[str, ...] = ()


def mapped(memory: ProcessMemory | None) -> Mapped:
    """All answers; those that the process refuses stay None."""
    if memory is None:
        return Mapped(unread=("memory: not asked for",))
    try:
        regions = tuple(memory.regions())
    except OSError as error:
        return Mapped(unread=(f"memory: {error.strerror}",))
    unread: list[str] = []
    heads: dict[int, bytes] = {}
    for region in worth_a_look(regions)[:_HEADS]:
        try:
            heads[region.start] = memory.read(region.start, _HEAD)
        except OSError as error:  # unmapped meanwhile, or never touched
            unread.append(f"memory at {region.start:#x}: {error.strerror}")
    try:
        changed = tuple(_changed(memory, regions))
    except OSError as error:
        return Mapped(regions, heads, None, (*unread[:1], f"changed code: {error.strerror}"))
    return Mapped(regions, heads, changed, tuple(unread[:1]))


def _changed(memory: ProcessMemory, regions: tuple[Region, ...]) -> Iterator[Changed]:
    """Code of files with pages that were written to."""
    for region in regions:
        if region.kind is RegionKind.IMAGE and region.executable and not region.writable:
            runs = tuple(memory.own(region))
            if runs:
                yield Changed(region, runs, _relocated(memory, region, regions))


def _relocated(memory: ProcessMemory, region: Region, regions: tuple[Region, ...]) -> bool | None:
    """Whether the ELF file of a region asks for its code to be changed as it is loaded."""
    base = max(
        (
            one.start
            for one in regions
            if one.backing
            and region.backing
            and one.backing.path == region.backing.path
            and one.backing.offset == 0
            and one.start <= region.start
        ),
        default=None,
    )
    try:
        return None if base is None else text_relocations(memory, base)
    except (OSError, struct.error):
        return None


def text_relocations(memory: ProcessMemory, base: int) -> bool | None:
    """What the dynamic section of an ELF image says; None for what is no such image.

    Raises OSError and struct.error where it cannot be read.
    """
    head = memory.read(base, 64)
    if head[:4] != b"\x7fELF" or head[5:6] != b"\1":  # big-endian hosts are none of ours
        return None
    wide = head[4:5] == b"\2"
    table, size, count = (
        struct.unpack_from("<Q14xHH", head, 32) if wide else struct.unpack_from("<I10xHH", head, 28)
    )
    if size != (56 if wide else 32):
        return None
    headers = memory.read(base + table, size * min(count, _MOST))
    for at in range(0, len(headers) - size + 1, size):
        kind, place, length = (
            struct.unpack_from("<I12xQ16xQ", headers, at)
            if wide
            else struct.unpack_from("<I4xI8xI", headers, at)
        )
        if kind == _DYNAMIC:
            fixed = int.from_bytes(head[16:18], "little") == 2  # ET_EXEC: addresses as they are
            entries = memory.read(place if fixed else base + place, min(length, 16 * _MOST))
            return _asks_for_it(entries, wide=wide)
    return False


def _asks_for_it(entries: bytes, *, wide: bool) -> bool:
    form = struct.Struct("<QQ" if wide else "<II")
    whole = entries[: len(entries) // form.size * form.size]
    return any(
        tag == _TEXTREL or (tag == _FLAGS and value & _DF_TEXTREL)
        for tag, value in form.iter_unpack(whole)
    )
