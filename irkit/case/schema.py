"""The tables of a case, as migrations that are applied in order; the first makes version 1."""

import sqlite3
from collections.abc import Sequence

from irkit.case import version_1, version_2, version_3
from irkit.places import CASE_MARK
from irkit.records import (
    Account,
    Connection,
    FileRights,
    Finding,
    Item,
    Persistence,
    Process,
    RuleText,
    Session,
    SystemFact,
)

APPLICATION_ID = int.from_bytes(CASE_MARK, "big")

FACT_TABLES: dict[type, str] = {
    SystemFact: "system_facts",
    Process: "processes",
    Connection: "connections",
    Account: "accounts",
    Session: "sessions",
    Persistence: "persistence",
}
RECORD_TABLES: dict[type, str] = {
    Item: "items",
    Finding: "findings",
    **FACT_TABLES,
    RuleText: "rule_texts",
    FileRights: "file_rights",
}
REVIEWS = "reviews"

Migration = tuple[str, ...]

MIGRATIONS: tuple[Migration, ...] = (
    version_1.MIGRATION,
    version_2.MIGRATION,
    version_3.MIGRATION,
)

# What FTS5 keeps below the search index, in tables that each version of it may write differently.
_BELOW_INDEX = frozenset(f"table {version_2.INDEX}_{part}" for part in ("config", "data", "idx"))


def version(connection: sqlite3.Connection) -> int:
    """The schema version that the file says it has."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return int(number)


def tables(connection: sqlite3.Connection) -> frozenset[str]:
    """The tables that the file has; older versions have fewer."""
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return frozenset(name for (name,) in rows)


def migrate(
    connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS
) -> tuple[int, int]:
    """Bring the file to the newest version; (from, to). The caller holds the transaction."""
    old = version(connection)
    for migration in migrations[old:]:
        for statement in migration:
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {len(migrations)}")
    return old, len(migrations)


def differences(
    connection: sqlite3.Connection, migrations: Sequence[Migration] = MIGRATIONS
) -> list[str]:
    """What is missing, added or changed against the schema of the version that the file names.

    A view or trigger that somebody added could run or hide things, so nothing more is allowed.
    """
    with sqlite3.connect(":memory:", isolation_level=None) as model:
        migrate(model, migrations[: version(connection)])
        expected = _objects(model)
    model.close()
    found = _objects(connection)
    return [
        *(f"{name} is missing" for name in sorted(expected.keys() - found.keys())),
        *(f"{name} is not of irkit" for name in sorted(found.keys() - expected.keys())),
        *(
            f"{name} was changed"
            for name in sorted(expected.keys() & found.keys())
            if expected[name] != found[name]
        ),
    ]


def _objects(connection: sqlite3.Connection) -> dict[str, tuple[str, str | None]]:
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    objects = {f"{kind} {name}": (table, sql) for kind, name, table, sql in rows}
    return objects | dict.fromkeys(objects.keys() & _BELOW_INDEX, ("", None))
