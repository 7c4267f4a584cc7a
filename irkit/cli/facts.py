"""The facts of one file as a page for people, who read the odd ones first."""

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import pairwise

from rich.console import Console
from rich.table import Table
from rich.text import Text

from irkit.cli.programs import elf_lines, pe_lines
from irkit.cli.words import Line, count, print_whole
from irkit.inspection import Inspection
from irkit.inspection.content import Strings
from irkit.text import middle, visible

_LABEL = 10
_LONGEST = 1_000  # characters of one value
_SHOWN = 12  # members and strings
_STRING = 56  # characters of one
_MAP = 60  # digits that show where a file is random
_ODD = "yellow"


def print_inspection(console: Console, found: Inspection) -> None:
    """One fact a line, below the path."""
    print_whole(console, visible(found.path), "bold")
    if not console.is_terminal:
        for label, value, style in _lines(found):
            print_whole(console, f"{label:<{_LABEL}} {_shown(value)}".rstrip(), style)
        return
    table = Table.grid(padding=(0, 1))
    table.add_column(width=_LABEL, no_wrap=True)
    table.add_column(overflow="fold")
    for label, value, style in _lines(found):
        table.add_row(label, Text(_shown(value), style))
    console.print(table)


def _shown(value: str) -> str:
    return middle(visible(value), _LONGEST)


def _lines(found: Inspection) -> Iterator[Line]:
    """Every fact; a label stands only at the first line of its kind."""
    before = ""
    for part in _PARTS:
        for label, value, style in part(found):
            yield ("" if label == before else label), value, style
            before = label


def _type(found: Inspection) -> Iterator[Line]:
    status, form = found.status, found.format
    if form:
        empty = "empty" if status and not status.size else "data of no known type"
        yield "Type", _program(found) or form.name or empty, ""
    if status:
        disk = "" if status.allocated is None else f" ({status.allocated:,} on disk)"
        names = f", {status.links:,} names" if status.links > 1 else ""
        yield "Size", f"{count(status.size, 'byte')}{disk}{names}", ""


def _program(found: Inspection) -> str:
    if found.elf:
        parts = (
            f"ELF {found.elf.type}",
            f"{found.elf.machine} {found.elf.bits}-bit",
            found.elf.linking,
            "stripped" if found.elf.stripped else "",
        )
        return ", ".join(part for part in parts if part)
    if found.pe:
        dotnet = f".NET {found.pe.dotnet}" if found.pe.dotnet else ""
        machine = f"{found.pe.machine} {found.pe.bits}-bit"
        parts = (f"Windows {found.pe.type}", machine, found.pe.subsystem, dotnet)
        return ", ".join(part for part in parts if part)
    return f"script of {found.script.program}" if found.script else ""


def _odd(found: Inspection) -> Iterator[Line]:
    if found.status:
        yield from (("Odd", f"▲ {one}", _ODD) for one in found.status.rights)
        yield from (("Odd", f"▲ {one}", _ODD) for one in found.status.attributes)
    for one in found.oddities:
        yield "Odd", f"▲ {one.odd.value}{': ' if one.detail else ''}{one.detail}", _ODD
    if found.hashes and found.hashes.changed:
        yield "Odd", "▲ somebody wrote to it while it was read", _ODD
    for missing in found.missing:
        detail = f" ({missing.detail})" if missing.detail else ""
        yield "Not had", f"{missing.fact}: {missing.reason}{detail}", _ODD
    for fact in (found.elf, found.pe, found.imports, found.exports, found.resources, found.archive):
        yield from (("Damage", fault, _ODD) for fault in (fact.faults if fact else ()))


def _status(found: Inspection) -> Iterator[Line]:
    status = found.status
    if status is None:
        return
    owner = f"{status.owner}:{status.group}" if status.group else status.owner
    if owner or status.mode:
        yield "Owner", f"{owner} {status.mode}".strip(), ""
    for label in ("Modified", "Changed", "Accessed", "Created"):
        time: datetime | None = getattr(status, label.lower())
        if time:
            yield label, f"{time:%Y-%m-%d %H:%M:%S} UTC", ""
    for stream in found.streams or ():
        yield "Attached", f"{stream.name}, {count(stream.size, 'byte')}", ""


def _content(found: Inspection) -> Iterator[Line]:
    if found.hashes:
        yield "MD5", found.hashes.md5, ""
        yield "SHA-1", found.hashes.sha1, ""
        yield "SHA-256", found.hashes.sha256, ""
    if found.entropy:
        at = f"highest {found.entropy.highest:.2f} at {found.entropy.highest_at:#x}"
        yield "Entropy", f"{found.entropy.overall:.2f} bits a byte, {at}", ""
        yield "Entropy", _digits(found.entropy.blocks), "dim"


def _digits(blocks: tuple[float, ...]) -> str:
    """The blocks from first to last, each digit the highest of some of them in whole bits."""
    width = min(len(blocks), _MAP)
    edges = [len(blocks) * at // width for at in range(width + 1)]
    return "".join(str(int(max(blocks[start:end]))) for start, end in pairwise(edges))


def _headers(found: Inspection) -> Iterator[Line]:
    if found.script:
        yield "Script", found.script.line, ""
    if found.elf:
        yield from elf_lines(found.elf)
    if found.pe:
        yield from pe_lines(found.pe, found.imports, found.exports, found.resources)


def _archive(found: Inspection) -> Iterator[Line]:
    zipped = found.archive
    if zipped is None:
        return
    at = f" from {zipped.offset:#x} on" if zipped.offset else ""
    yield "Zip", f"{count(zipped.total, 'member')}{at}", ""
    for member in zipped.members[:_SHOWN]:
        secret = ", encrypted" if member.encrypted else ""
        yield "Zip", f"  {member.name}, {count(member.size, 'byte')}{secret}", "dim"
    if zipped.total > _SHOWN:
        yield "Zip", "  …", "dim"


def _strings(found: Inspection) -> Iterator[Line]:
    if found.strings is None:
        return
    some: Strings = found.strings
    yield "Strings", f"{some.ascii_total:,} of ASCII, {some.utf16_total:,} of UTF-16", ""
    for one in (*some.ascii[:_SHOWN], *some.utf16[:_SHOWN]):
        yield "Strings", f"  {one.offset:#8x}  {middle(one.text, _STRING)}", "dim"


_PARTS: tuple[Callable[[Inspection], Iterator[Line]], ...] = (
    _type,
    _odd,
    _status,
    _content,
    _headers,
    _archive,
    _strings,
)
