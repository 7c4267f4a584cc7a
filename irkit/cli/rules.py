"""`irkit rules`: the packs that scans use, and what is wrong with a pack."""

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from irkit import rulebook
from irkit.cli import options, output, scan_options
from irkit.cli.words import count, size_text
from irkit.engine import engine as engine_called
from irkit.errors import IrkitError
from irkit.records import Pack
from irkit.report.plain import plain
from irkit.rulebook import health, packs
from irkit.text import storable, visible


@click.group()
def rules() -> None:
    """List, check, add, disable and remove packs of YARA rules."""


@rules.command("list", short_help="List the packs that scans may use.")
@options.as_json
def list_packs(*, as_json: bool) -> None:
    """List the shipped and the added packs. Exit status 1 where one cannot be read.

    With --json a list of objects with name, version, sha256, files, rules, shipped, enabled,
    path, and fault: why it cannot be read, or empty.
    """
    found = [_described(place) for place in packs.known()]
    if as_json:
        output.print_document(found)
    else:
        print("\n".join(map(_line, found)))
    sys.exit(1 if any(one["fault"] for one in found) else 0)


def _described(place: packs.Place) -> dict[str, Any]:
    pack, fault = Pack(place.name, "", "", 0, 0), ""
    try:
        pack = rulebook.described(packs.read(place.path))
    except IrkitError as error:
        fault = visible(str(error))
    return {
        **plain(replace(pack, name=place.name)),
        "shipped": place.shipped,
        "enabled": place.enabled,
        "path": storable(str(place.path)),
        "fault": fault,
    }


def _line(pack: dict[str, Any]) -> str:
    name = visible(f"{pack['name']} {pack['version']}".strip())
    if pack["fault"]:
        return f"{name}: {pack['fault']} (irkit rules remove {pack['name']} forgets this pack)"
    used = "" if pack["enabled"] else ", disabled"
    size = f"{count(pack['rules'], 'rule')} in {count(pack['files'], 'file')}"
    return f"{name}: {size}, sha256 {pack['sha256']}{used}"


@rules.command(short_help="Say what is wrong with a pack.")
@click.argument("path", type=options.Place(path_type=Path))
@scan_options.engine
@click.option(
    "--clean",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=health.clean_folder,
    metavar="FOLDER",
    help="Files that no rule should match.  [default: Python's own library]",
)
@click.option("--quick", is_flag=True, help="Compile only: measure no speed and no noise.")
@options.as_json
def check(path: Path, engine: str, clean: Path, *, quick: bool, as_json: bool) -> None:
    """Compile a pack, name every rule that has to be set aside, and the slow and noisy ones.

    Exit status 1 where a rule has to be set aside. With --json an object with files, rules,
    dropped (each with file, line, rule, reason), warnings, slow (file, rule, rate in bytes a
    second) and noisy (file, rule, files, example).
    """
    source = packs.read(path)
    book = rulebook.compile_packs(engine_called(engine), [source])
    found = None if quick else health.measure(engine_called(engine), source, clean)
    document = {
        "files": len(source.texts) + len(source.unreadable),
        "rules": len(book.rules),
        "dropped": [plain(one) for one in book.dropped],
        "warnings": list(book.warnings),
        "slow": [plain(one) for one in found.slow] if found else [],
        "noisy": [plain(one) for one in found.noisy] if found else [],
    }
    if as_json:
        output.print_document(document)
    else:
        print("\n".join(_lines(book, found)))
    sys.exit(1 if book.dropped else 0)


def _lines(book: rulebook.Rulebook, found: health.Health | None) -> Iterator[str]:
    yield f"{count(len(book.rules), 'rule')} can be used, {len(book.dropped):,} cannot"
    for one in book.dropped:
        where = f"{one.file} line {one.line}" if one.line else one.file
        yield visible(f"dropped  {where}  {one.rule or 'statement'}: {one.reason}")
    if found is None:
        return
    for slow in found.slow:
        yield visible(f"slow     {slow.file}  {slow.rule}: {size_text(slow.rate)}/s alone")
    for noisy in found.noisy:
        yield visible(
            f"noisy    {noisy.file}  {noisy.rule}: matches {count(noisy.files, 'clean file')}, "
            f"as {noisy.example}"
        )
    yield f"measured on {count(found.clean_files, 'clean file')} below {visible(found.folder)}"


@rules.command()
@click.argument("path", type=options.Place(path_type=Path))
@click.option("--name", help="What the pack is called.  [default: its own name]")
def add(path: Path, name: str | None) -> None:
    """Keep a pack, compressed, for every scan from now on."""
    source = packs.read(path)
    rulebook.demand_rules(rulebook.compile_packs(engine_called(), [source]))
    kept = packs.add(path, name)
    print(f"added {visible(kept.name)}: {len(kept.texts):,} files, sha256 {kept.sha256}")


@rules.command()
@click.argument("name")
def remove(name: str) -> None:
    """Forget an added pack."""
    packs.remove(name)
    print(f"removed {visible(name)}")


@rules.command()
@click.argument("name")
def disable(name: str) -> None:
    """Leave a pack out of every scan that names no rules, until it is enabled."""
    packs.disable(name)
    print(f"disabled {visible(name)}")


@rules.command()
@click.argument("name")
def enable(name: str) -> None:
    """Use a disabled pack again."""
    packs.enable(name)
    print(f"enabled {visible(name)}")
