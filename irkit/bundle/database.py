"""Is the database that somebody sent a case of irkit's, and nothing else?"""

import contextlib
import json
import sqlite3
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from irkit.case import labels, schema
from irkit.case.database import check_header, connect, edge
from irkit.case.evidence import is_plain, kept
from irkit.case.ledger import page
from irkit.case.reading import Reader
from irkit.case.seals import ACTIONS, key_of, parsed
from irkit.case.verify import faults
from irkit.errors import BundleError, CaseError
from irkit.keys import PublicKey
from irkit.places import CASE_FILE
from irkit.records import About, Action, Entry, Labels
from irkit.text import visible

_PAGE = 1000  # entries


@dataclass(frozen=True, slots=True)
class Inside:
    """What a database holds that its bundle speaks of, too."""

    absent: frozenset[str]  # evidence that the ledger has and the bundle has not
    about: About
    labels: Labels
    head: str  # of the ledger, as in a bundle
    sealed_by: PublicKey | None  # whoever did so last
    reports: frozenset[str]  # SHA-256 of what its ledger says was written


def check(folder: Path, files: Mapping[str, str]) -> Inside:
    """Look into a database that came with these files of evidence (name → SHA-256).

    Its schema is compared before anything of it runs, and no trigger, view or function that irkit
    did not make is ever used. Raises BundleError.
    """
    path = folder / CASE_FILE
    try:
        check_header(path)
        with edge(path), contextlib.closing(connect(path, write=False)) as connection:
            _defend(connection)
            _check(connection)
            return _inside(connection, files)
    except CaseError as error:
        # The folder passes: nobody could find it.
        why = str(error).replace(visible(str(path)), CASE_FILE).partition(": keep a copy")[0]
        raise BundleError(f"its database is no sound case: {why}") from error


def _defend(connection: sqlite3.Connection) -> None:
    """Let SQLite run nothing that the file brings, where this Python can ask for it."""
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_VIEW, False)


def _check(connection: sqlite3.Connection) -> None:
    """Raises BundleError."""
    if schema.version(connection) < 1:
        raise BundleError("its database has no version of irkit's")
    if schema.version(connection) > len(schema.MIGRATIONS):
        raise BundleError("its case was made by a newer irkit: use that one")
    if different := schema.differences(connection):
        raise BundleError(f"its database is not as irkit makes it: {visible(different[0][:300])}")
    for fault in faults(connection):  # SQLite's own check of the file is the first of them
        raise BundleError(f"its case does not hold: {fault.table}, {visible(fault.reason[:300])}")


def _inside(connection: sqlite3.Connection, files: Mapping[str, str]) -> Inside:
    """Raises BundleError, CaseDamaged."""
    entries = _ledger(connection)
    seals = [one for one in entries if one.action in ACTIONS]
    return Inside(
        absent=_absent(entries, files),
        about=Reader(connection).about(),
        labels=labels.of_case(connection),
        head=f"{entries[-1].seq} {entries[-1].hash}" if entries else "",
        sealed_by=key_of(parsed(seals[-1].body).statement) if seals else None,
        reports=frozenset(_reports(entries)),
    )


def _reports(entries: Iterable[Entry]) -> Iterator[str]:
    """None where somebody wrote something else: their reports are none of irkit's then."""
    for entry in entries:
        if entry.action == Action.REPORT_WRITTEN:
            with contextlib.suppress(ValueError, TypeError, KeyError, RecursionError):
                yield str(json.loads(entry.body)["sha256"])


def _ledger(connection: sqlite3.Connection) -> list[Entry]:
    entries: list[Entry] = []
    while more := page(connection, entries[-1].seq if entries else 0, _PAGE):
        entries += more
    return entries


def _absent(entries: list[Entry], files: Mapping[str, str]) -> frozenset[str]:
    """Raises BundleError where a file of evidence is none of the ledger, or another."""
    known = {one.file: one.sha256 for one in kept(entries)}
    for name, sha256 in files.items():
        if known.get(name) != sha256 or not is_plain(name):
            raise BundleError(f"evidence/{visible(name)} is not as its ledger says")
    return frozenset(known.keys() - files.keys())
