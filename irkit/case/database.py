"""One SQLite file: how irkit opens it, and what its errors mean to a caller."""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from irkit.case.schema import APPLICATION_ID
from irkit.errors import CaseDamaged, CaseError, CaseInUse, CaseUnwritable, NotACase
from irkit.places import CASE_MARK
from irkit.text import visible
from irkit.undoing import on_failure

BUSY_SECONDS = 30.0
ADVICE = ": keep a copy and run irkit case verify"  # for all but that command

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_UNKNOWN_FORMAT = "unsupported file format"  # which SQLite says with the code of a mistake in SQL
_NOT_TO_WRITE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN}
_PRAGMAS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "foreign_keys = ON",
    "recursive_triggers = ON",  # REPLACE deletes: let the triggers see it
    "synchronous = FULL",
    "cache_size = -16000",  # KiB
    "schema_version",  # the first look at the file: finds out whether it can be read at all
)
_HEADER = b"SQLite format 3\x00"
_APPLICATION_ID_AT = 68  # offset in the header, https://www.sqlite.org/fileformat.html


@contextlib.contextmanager
def edge(path: Path) -> Iterator[None]:
    """Turn what SQLite raises inside into a CaseError that says what to do.

    A mistake in irkit's own SQL stays the sqlite3 error that it is.
    """
    try:
        yield
    except UnicodeDecodeError as error:  # of a message about damage, which Python cannot read
        raise CaseDamaged(
            f"{visible(str(path))} is damaged: it holds text of no encoding"
        ) from error
    except sqlite3.Error as error:
        named = _named(error, visible(str(path)))
        if named is None:
            raise
        raise named from error


def _named(error: sqlite3.Error, path: str) -> CaseError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # Python's own: text that is not UTF-8, which irkit never writes
        undecodable = isinstance(error, sqlite3.OperationalError) and "decode" in str(error)
        return CaseDamaged(f"{path} is damaged: {visible(str(error))}") if undecodable else None
    match code & 0xFF:  # the primary code; the rest is detail
        case sqlite3.SQLITE_FULL:
            return CaseUnwritable(
                f"the disk of {path} is full: free some space and go on; "
                "what was recorded before is kept"
            )
        case sqlite3.SQLITE_IOERR:
            return CaseUnwritable(
                f"{path} cannot be read or written ({error}): check the disk and its space; "
                "what was recorded before is kept"
            )
        case primary if primary in _NOT_TO_WRITE:
            return CaseUnwritable(
                f"{path} cannot be written ({error}): check that it is there and its permissions"
            )
        case primary if primary in _DAMAGED:
            return CaseDamaged(f"{path} is damaged ({error}){ADVICE}")
        case primary if primary in _BUSY:
            return CaseInUse(f"{path} is in use by another program: try again when it is done")
        case sqlite3.SQLITE_ERROR if str(error) == _UNKNOWN_FORMAT:
            return CaseDamaged(f"{path} is damaged ({error}): keep a copy of it")
    return None


def check_header(path: Path) -> None:
    """Raise NotACase or CaseDamaged unless the file begins as a case does.

    Read before SQLite opens the file, so that another program's database is not even parsed.
    """
    name = visible(str(path))
    if not path.exists():
        raise NotACase(f"{visible(str(path.parent))} holds no irkit case")
    if not path.is_file():
        raise NotACase(f"{name} is not a regular file")
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise CaseUnwritable(f"cannot read {name}: {error.strerror}") from error
    if len(header) < 100 or not header.startswith(_HEADER):
        raise CaseDamaged(f"{name} is damaged: it does not begin as an SQLite file")
    found = header[_APPLICATION_ID_AT : _APPLICATION_ID_AT + 4]
    if found != CASE_MARK:
        raise NotACase(f"{name} is a database of another program, no irkit case")


def connect(path: Path, *, write: bool) -> sqlite3.Connection:
    """Open the file.

    A reader whose file was left in the middle of a write lets SQLite put it right first, which
    needs a moment of writing; else a reader never writes.
    """
    if write:
        return _connect(path, "rw")
    try:
        return _connect(path, "ro")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in _NOT_TO_WRITE:
            raise
    connection = _connect(path, "rw")
    connection.execute("PRAGMA query_only = ON")
    return connection


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    posix = path.absolute().as_posix()  # "/x", "C:/x" or "//server/share/x"
    root = "" if posix.startswith("/") else "/"
    uri = f"file://{root}{quote(os.fsencode(posix))}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_SECONDS)
    with on_failure(connection.close):
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    return connection


def prepare_to_write(connection: sqlite3.Connection) -> None:
    """Choose the journal and make sure now, not at the first result, that writing works."""
    connection.execute(f"PRAGMA journal_mode = {journal_mode(sqlite3.sqlite_version_info)}")
    connection.execute("BEGIN IMMEDIATE")  # alone it succeeds on a read-only file
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def journal_mode(sqlite_version: tuple[int, ...]) -> str:
    """WAL before 3.51.3 could corrupt the file (https://www.sqlite.org/wal.html, WAL-reset)."""
    return "WAL" if sqlite_version >= (3, 51, 3) else "TRUNCATE"


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Everything inside or nothing; no other writer comes between."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:  # it failed; a full disk may have rolled back by itself
            connection.execute("ROLLBACK")


def close(connection: sqlite3.Connection, *, wrote: bool) -> None:
    """Leave one file behind, without a journal beside it."""
    try:
        if wrote:
            # Refused while somebody reads; then the last reader to close leaves the single file.
            with contextlib.suppress(sqlite3.OperationalError):
                connection.execute("PRAGMA busy_timeout = 0")
                connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        connection.close()
