"""The files of a case: made whole or not at all, opened only when they are what they should be."""

import contextlib
import os
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from irkit.case import ledger, schema, things
from irkit.case.codec import codec
from irkit.case.database import close, connect, edge, prepare_to_write, transaction
from irkit.errors import CaseDamaged, CaseError, CaseTooNew, CaseUnwritable, UsageError
from irkit.places import CASE_FILE, CASE_FOLDERS
from irkit.records import About, Action
from irkit.saving import sync
from irkit.text import visible
from irkit.undoing import on_failure


def make_folder(folder: Path) -> None:
    """Make the folder, for its owner only, and its sub-folders; one that exists stays as it is."""
    if folder.exists() and not folder.is_dir():
        raise UsageError(f"{visible(str(folder))} is not a folder")
    with unwritable(folder):
        if not folder.is_dir():
            folder.mkdir(mode=0o700, parents=True)
        for name in CASE_FOLDERS:
            (folder / name).mkdir(mode=0o700, exist_ok=True)


def make_file(folder: Path, about: About) -> None:
    """Make case.db, under another name first, so that a crash leaves no half case."""
    if (folder / CASE_FILE).exists():
        raise UsageError(f"{visible(str(folder))} holds a case already: choose another folder")
    with unwritable(folder):
        handle, name = tempfile.mkstemp(prefix=".case-", suffix=".part", dir=folder)
        os.close(handle)
    part = Path(name)
    try:
        with edge(folder / CASE_FILE):
            _fill(part, about)
        with unwritable(folder):
            part.rename(folder / CASE_FILE)
            sync(folder)
    finally:
        part.unlink(missing_ok=True)


def _fill(part: Path, about: About) -> None:
    connection = connect(part, write=True)
    try:
        with transaction(connection):
            schema.migrate(connection)
            cells = [1, *codec(About).encode(about)]
            connection.execute("INSERT INTO about VALUES (?, ?, ?, ?, ?, ?, ?, ?)", cells)
            body = {"sha256": ledger.row_digest(cells[1:]).hex()}
            ledger.append(connection, Action.CASE_MADE, about.name, body)
    finally:
        close(connection, wrote=True)


def open_file(
    path: Path,
    *,
    write: bool,
    migrations: Sequence[schema.Migration] = schema.MIGRATIONS,
) -> sqlite3.Connection:
    """Open a case.db whose header was checked; its schema is what its version says.

    Raises CaseTooNew, CaseDamaged, CaseUnwritable; CaseError for an old one not opened to write.
    """
    connection = connect(path, write=write)
    with on_failure(connection.close):
        _check_schema(path, connection, migrations, write=write)
        if write:
            prepare_to_write(connection)
        if schema.version(connection) < len(migrations):
            _migrate(path, connection, migrations)
    return connection


def open_beside(path: Path) -> sqlite3.Connection:
    """Open a case.db to write to it while an engine may, too, which alone may migrate it.

    Raises as `open_file` does for reading.
    """
    connection = connect(path, write=True)
    with on_failure(connection.close):
        _check_schema(path, connection, schema.MIGRATIONS, write=False)
        prepare_to_write(connection)
    return connection


def copy_file(connection: sqlite3.Connection, path: Path) -> None:
    """Copy a case.db as it is between two writes into one new file, without a journal beside it.

    Raises CaseUnwritable.
    """
    with unwritable(path.parent):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    with edge(path), contextlib.closing(connect(path, write=True)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # the copy has that of the case


def _check_schema(
    path: Path,
    connection: sqlite3.Connection,
    migrations: Sequence[schema.Migration],
    *,
    write: bool,
) -> None:
    version, newest = schema.version(connection), len(migrations)
    if version > newest:
        raise CaseTooNew(
            f"{visible(str(path))} has schema {version}, this irkit knows up to {newest}: "
            "use a newer irkit"
        )
    different = schema.differences(connection, migrations)
    if version < 1 or different:
        raise CaseDamaged(
            f"{visible(str(path))} is not as irkit makes it: "
            f"{visible('; '.join(different[:3]) or 'no schema version')}"
        )
    if version < newest and not write:
        raise CaseError(
            f"{visible(str(path))} was made by an older irkit: "
            "open it for writing once, which brings it up to date"
        )


def _migrate(
    path: Path, connection: sqlite3.Connection, migrations: Sequence[schema.Migration]
) -> None:
    """Bring an older file up to date, after a copy that is whole or not there."""
    old = schema.version(connection)
    copy = path.with_name(f"{path.name}.schema{old}.bak")
    part = copy.with_name(f"{copy.name}.part")
    with unwritable(path.parent):
        part.unlink(missing_ok=True)
    with contextlib.closing(sqlite3.connect(part)) as backup:
        connection.backup(backup)
    with unwritable(path.parent):
        part.chmod(0o600)
        part.replace(copy)
    with transaction(connection):
        schema.migrate(connection, migrations)
        things.rebuild(connection)
        ledger.append(
            connection, Action.SCHEMA_MIGRATED, path.name, {"from": old, "to": len(migrations)}
        )


@contextlib.contextmanager
def unwritable(folder: Path) -> Iterator[None]:
    """OSError as CaseUnwritable, which names the folder. Raises CaseUnwritable."""
    try:
        yield
    except OSError as error:
        raise CaseUnwritable(
            f"cannot write to {visible(str(folder))}: {error.strerror or error}"
        ) from error
