"""The files in the folder evidence/ of a case, as the ledger has them.

A file gets its name after the ledger has its entry. Between the two it lies there, whole, under a
passing name that is made of its own: whoever is killed in between leaves what the next writer can
tell from a half file, and everybody else can find.
"""

import contextlib
import hashlib
import io
import json
import os
import sqlite3
import stat
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

from irkit import opening
from irkit.errors import CaseDamaged
from irkit.places import EVIDENCE
from irkit.records import Action, Entry, Evidence, Fault
from irkit.text import storable, visible

# Of entries that name a file in the folder.
ACTIONS = (Action.MEMORY_DUMPED, Action.FILE_COPIED, Action.HOST_LISTED)

COLLECTION = '{"evidence":'  # how the scope of a scan begins that collected evidence
NAMED = f"{COLLECTION}[]}}"  # the scope of one that tells what was named and is not in the case

_OWN = ".irkit-"  # what begins so passes: it is no evidence yet, or was not to be any
_HALF, _WHOLE = ".part", ".whole"


# What reading an entry that somebody else wrote may end in.
_NONE = (ValueError, TypeError, AttributeError, ArithmeticError, RecursionError)


def taken(entries: Iterable[Entry]) -> Iterator[Evidence]:
    """What entries of the ledger say was kept, oldest first; the same content maybe twice.

    Whether the ledger holds is another question: `irkit case verify` answers it. Raises
    CaseDamaged for an entry that irkit never wrote.
    """
    for entry in entries:
        if entry.action in ACTIONS:
            try:
                yield _evidence(entry, json.loads(entry.body))
            except _NONE as error:
                raise CaseDamaged(
                    f"entry {entry.seq} of the ledger is of no evidence: run irkit case verify"
                ) from error


def _evidence(entry: Entry, body: dict[str, Any]) -> Evidence:
    return Evidence(
        entry=entry.seq,
        file=entry.object,
        action=entry.action,
        source=_source(body),
        sha256=str(body.get("sha256", "")),
        size=int(body.get("size", 0)),
        time=entry.time,
        actor=entry.actor,
        profile=str(body.get("profile") or ""),
    )


def kept(entries: Iterable[Entry]) -> Iterator[Evidence]:
    """As `taken`, but each file once, by its first entry."""
    seen: set[str] = set()
    for one in taken(entries):
        if one.file not in seen:
            seen.add(one.file)
            yield one


def _source(body: dict[str, object]) -> str:
    for key in ("path", "listing"):
        if key in body:
            return str(body[key])
    return f"pid {body.get('pid')} ({body.get('name')})"


def half_name(token: str) -> str:
    """What a file is called while it is written."""
    return f"{_OWN}{token}{_HALF}"


def whole_name(file: str) -> str:
    """What it is called when it is whole and waits for its entry in the ledger."""
    return f"{_OWN}{file}{_WHOLE}"


def place(case: Path, file: str) -> Path:
    """Where a kept file is: under its name, or still under the passing one."""
    named, passing = (case / EVIDENCE / name for name in (file, whole_name(file)))
    return passing if not os.path.lexists(named) and os.path.lexists(passing) else named


def settle(case: Path, is_named: Callable[[str], bool], file: str = "") -> None:
    """Give whole files that the ledger names their names, and remove all else that passes.

    Only for who may write to the case. A folder or file that cannot be changed stays as it is.
    """
    folder = case / EVIDENCE
    with contextlib.suppress(OSError):
        if not stat.S_ISDIR(folder.lstat().st_mode):  # a link leads out of the case
            return
        for path in [folder / whole_name(file)] if file else [*folder.iterdir()]:
            if path.name.startswith(_OWN) and path.name.endswith((_HALF, _WHOLE)):
                with contextlib.suppress(OSError):
                    _settle(path, is_named)


def _settle(path: Path, is_named: Callable[[str], bool]) -> None:
    file = path.name.removeprefix(_OWN).removesuffix(_WHOLE)
    named = path.with_name(file)
    if path.name.endswith(_WHOLE) and is_named(file) and not os.path.lexists(named):
        path.rename(named)
    else:
        path.unlink()


def is_named(connection: sqlite3.Connection, file: str) -> bool:
    """Whether the ledger has an entry of this file."""
    marks = ", ".join("?" * len(ACTIONS))
    sql = f"SELECT 1 FROM ledger WHERE object = ? AND action IN ({marks})"  # noqa: S608
    return connection.execute(sql, (storable(file), *ACTIONS)).fetchone() is not None


def present(case: Path) -> list[str]:
    """The names in the folder, without what passes; none where there is no folder."""
    try:
        return sorted(name for name in os.listdir(case / EVIDENCE) if not name.startswith(_OWN))
    except OSError:  # each file that should be there will be missed by its name
        return []


def faults(
    case: Path,
    files: Iterable[Evidence],
    found: Collection[str],
    absent: Collection[int] = (),
) -> Iterator[Fault]:
    """What is not there any more, not as it was when it was kept, or in no entry at all.

    `found` is what `present` gave before the ledger was read; `absent` are the entries of what
    nobody handed over with the case (`irkit.case.receipts`).
    """
    if reason := _elsewhere(case):
        yield Fault(EVIDENCE, None, reason)
        return
    known = set()
    for one in files:
        known.add(one.file)
        if one.entry in absent:
            continue
        if reason := fault(case, one):
            yield Fault(EVIDENCE, one.entry, reason)
    for name in found:
        if storable(name) not in known:
            yield Fault(EVIDENCE, None, f"inserted: {visible(name)} is in no entry of the ledger")


def missing(case: Path, files: Iterable[Evidence]) -> Iterator[Fault]:
    """Files that are not there any more, whatever the others hold."""
    for one in files:
        if not os.path.lexists(place(case, one.file)):
            yield Fault(EVIDENCE, one.entry, _gone(one.file))


def _gone(file: str) -> str:
    return f"deleted: {visible(file)} is not in the folder any more"


def _elsewhere(case: Path) -> str:
    """That the folder is not in the case; empty where it is, or is not there at all."""
    try:
        is_folder = stat.S_ISDIR(opening.kind((case / EVIDENCE).lstat()))
    except OSError:
        return ""
    return "" if is_folder else "edited: it is a link or a file now, no folder of the case"


def fault(case: Path, one: Evidence) -> str:
    """What is wrong with a file, in words of `irkit.case.verify`; empty where nothing is."""
    name = visible(one.file)
    if not is_plain(one.file):
        return f"inserted: {name} is no name of a file in the folder"
    try:
        with opened(case, one.file) as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return _gone(one.file)
    except OSError as error:
        return f"cannot be read: {name}, {error.strerror or error}"
    return "" if digest == one.sha256 else f"edited: {name} has another content than it had"


def is_plain(file: str) -> bool:
    """Whether it is the name of a file in the folder, and leads nowhere else."""
    return file == os.path.basename(file) and file not in ("", ".", "..")


def opened(case: Path, file: str) -> io.BufferedReader:
    """A kept file for reading. Raises OSError."""
    return open(opening.open_file(str(place(case, file))), "rb")
