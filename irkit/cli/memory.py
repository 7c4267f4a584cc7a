"""`irkit memory`: what a live process has in memory, or some of its bytes."""

from datetime import UTC, datetime
from typing import Any

import click

from irkit.capture import Living, living
from irkit.cli import options, output
from irkit.cli.words import console, count, print_whole, size_text
from irkit.errors import UsageError
from irkit.inspection import hexdump
from irkit.memory import FileState, Region
from irkit.report.plain import plain
from irkit.scan.process import described
from irkit.text import visible

_GONE = (FileState.DELETED, FileState.REPLACED)


@click.command(short_help="List what a live process has in memory.")
@options.pid
@click.option("--address", type=options.Number(), metavar="N", help="Dump bytes from here instead.")
@options.length
@options.as_json
def memory(pid: int, address: int | None, length: int | None, *, as_json: bool) -> None:
    """List the regions of a live process: address, size, permissions, kind, own bytes, file.

    Own bytes are those in memory that the process shares with nobody. With --address a hex dump.
    Nothing is stopped or written, and only pages that are in memory already are read.
    """
    if length is not None and address is None:
        raise UsageError("--length needs the address where to begin: --address N")
    with living(pid) as process:
        if address is not None:
            _dump(process, address, 256 if length is None else length, as_json=as_json)
        elif as_json:
            output.print_document(_document(process))
        else:
            _print(process)


def _document(process: Living) -> dict[str, Any]:
    target = process.target
    return {
        "pid": target.pid,
        "name": plain(target.name),
        "started": plain(datetime.fromtimestamp(target.started, UTC)),
        "regions": list(map(_row, process.regions, process.own_bytes())),
    }


def _row(region: Region, own: int) -> dict[str, Any]:
    file = region.backing
    return {
        "start": region.start,
        "size": region.size,
        "permissions": region.permissions,
        "kind": region.kind.value,
        "name": plain(region.name),
        "path": plain(file.path) if file else None,
        "state": file.state.value if file else None,
        "own": own,
    }


def _print(process: Living) -> None:
    out, sizes = console(), process.own_bytes()
    started = datetime.fromtimestamp(process.target.started, UTC)
    print_whole(out, visible(f"{process.name}, started {started:%Y-%m-%d %H:%M:%S} UTC"))
    print(f"{'address':<18}  {'size':>8}  perm  {'kind':<7}  {'own':>8}")
    for region, own in zip(process.regions, sizes, strict=True):
        line = (
            f"{region.start:#018x}  {size_text(region.size):>8}  {region.permissions}  "
            f"{region.kind.value:<7}  {size_text(own) if own else '-':>8}  {_named(region)}"
        )
        print_whole(out, line.rstrip())
    regions = count(len(process.regions), "region")
    print(f"{regions} with {size_text(sum(sizes))} in memory that are the process's own")


def _named(region: Region) -> str:
    """What the region is of, in one line."""
    if region.backing is None:
        return visible(region.name)
    state = region.backing.state
    return visible(region.backing.path) + (f" ({state.value})" if state in _GONE else "")


def _dump(process: Living, address: int, length: int, *, as_json: bool) -> None:
    data = process.read_at(address, length)
    if as_json:
        region = described(process.region_at(address))
        document = {"pid": process.target.pid, "address": address, "data": data, "region": region}
        output.print_document(plain(document))
        return
    for row in hexdump.rows(data, address):
        print(row)
