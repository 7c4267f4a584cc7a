"""`irkit dump`: the memory of a live process as evidence in a case."""

from pathlib import Path

import click

from irkit.capture import living
from irkit.capture.dump import Dumped, dump_process, dump_region
from irkit.case import Case
from irkit.cli import options, output
from irkit.cli.sealing import sealing
from irkit.cli.words import count, size_text
from irkit.errors import UsageError
from irkit.report.plain import plain
from irkit.text import visible


@click.command(short_help="Copy the memory of a live process into a case.")
@options.pid
@options.case_to_read
@click.option("--address", type=options.Number(), metavar="N", help="Only the region that holds N.")
@click.option("--all", "shared", is_flag=True, help="Also what it shares with files and others.")
@click.option(
    "--limit",
    type=options.Size(),
    default="512M",
    show_default=True,
    metavar="SIZE",
    help="Copy so much memory at most.",
)
@options.as_json
def dump(
    pid: int, folder: Path, address: int | None, limit: int, *, shared: bool, as_json: bool
) -> None:
    """Copy what a live process has in memory into the folder evidence/ of a case.

    Every page that it shares with nobody goes into a core file, which debuggers read; with
    --address one region as it is. The ledger of the case notes the file with its SHA-256.
    """
    if shared and address is not None:
        raise UsageError("--all is for whole processes; --address takes all of its region anyway")
    with living(pid) as process, sealing(Case.open(folder, write=True)) as case:
        if address is None:
            done = dump_process(case, process, limit, shared=shared)
        else:
            done = dump_region(case, process, address, limit)
    if as_json:
        output.print_document(
            {
                "file": plain(str(done.file.path)),
                "sha256": done.file.sha256,
                "size": done.file.size,
                "ranges": done.ranges,
                "left_out": done.left_out,
            }
        )
    else:
        _print(done)


def _print(done: Dumped) -> None:
    print(visible(str(done.file.path)))
    print(f"SHA-256 {done.file.sha256}")
    print(f"{size_text(done.file.size)}, {count(done.ranges, 'range')} of addresses")
    if done.left_out:
        print(f"{size_text(done.left_out)} left out: beyond the limit, or gone meanwhile")
