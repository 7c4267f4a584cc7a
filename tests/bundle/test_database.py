"""Databases that somebody made to be opened: none of their own code runs, none becomes a case."""

import json
import os
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from irkit.bundle import inspect
from irkit.case import ledger
from irkit.case.codec import canonical
from irkit.errors import BundleError
from tests.bundle.conftest import ASHA, BELA
from tests.bundle.forging import Forgery, Silent, opened, payload_of
from tests.case.sample import raw

pytestmark = pytest.mark.portable


def refused(case: Path, tmp_path: Path, match: str, **info: object) -> None:
    path = Forgery(payload_of(case), ASHA, info=info).write(tmp_path / "b", BELA)
    with pytest.raises(BundleError, match=match):
        opened(path, tmp_path / "got", BELA)
    assert not (tmp_path / "got").exists()
    assert not [*tmp_path.glob(".irkit*")]
    (fault,) = inspect(path, [BELA.identity], Silent()).faults
    assert re.search(match, fault)
    assert ".irkit-open" not in fault  # a folder that is gone by then


SCHEMA = [
    "CREATE TRIGGER evil AFTER INSERT ON ledger BEGIN DELETE FROM items; END",
    "CREATE VIEW evil AS SELECT load_extension('/tmp/x')",
    "CREATE TABLE evil (a)",
    "CREATE TABLE evil (b, a AS (zeroblob(1000000000)))",
    "CREATE INDEX evil ON items (zeroblob(size))",
    "CREATE VIRTUAL TABLE evil USING fts5 (a)",
    "DROP TRIGGER ledger_no_delete",
    "DROP INDEX items_by_target",
    "DROP TABLE persistence",
    "ALTER TABLE items ADD COLUMN more TEXT",
    "PRAGMA user_version = 0",
    "PRAGMA user_version = 99",
    "PRAGMA user_version = -1",
    "PRAGMA application_id = 7",
]


@pytest.mark.parametrize("statement", SCHEMA)
def test_a_schema_that_is_not_irkits(case: Path, tmp_path: Path, statement: str) -> None:
    raw(case, statement)
    refused(case, tmp_path, "its (database|case)")


def test_a_view_that_took_the_place_of_a_table(case: Path, tmp_path: Path) -> None:
    raw(
        case,
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET type = 'view', rootpage = 0, sql = "
        "'CREATE VIEW about AS SELECT 1 AS id, writefile(''/tmp/evil'', ''x'') AS identifier' "
        "WHERE name = 'about'",
        "DELETE FROM sqlite_master WHERE tbl_name = 'about' AND type = 'trigger'",
    )
    refused(case, tmp_path, "its (database|case)")
    assert not Path("/tmp/evil").exists()


def test_a_trigger_that_says_something_else_under_a_good_name(case: Path, tmp_path: Path) -> None:
    raw(
        case,
        "DROP TRIGGER ledger_no_update",
        "CREATE TRIGGER ledger_no_update AFTER INSERT ON ledger BEGIN DELETE FROM reviews; END",
    )
    refused(case, tmp_path, "ledger_no_update was changed")


def pages(change: Callable[[bytearray], None]) -> Callable[[Path], None]:
    def damage(case: Path) -> None:
        data = bytearray((case / "case.db").read_bytes())
        change(data)
        (case / "case.db").write_bytes(data)

    return damage


def cut(data: bytearray) -> None:
    del data[len(data) // 2 :]


def overwrite(data: bytearray) -> None:
    data[4096 * 5 : 4096 * 9] = b"\xff" * 4096 * 4


def schema_of_no_encoding(data: bytearray) -> None:
    data[:] = data.replace(
        b"CREATE TABLE items", b"CREATE TABLE \xfftems"
    )  # free space has it, too


@pytest.mark.parametrize("change", [cut, overwrite, schema_of_no_encoding, bytearray.clear])
def test_a_damaged_file(case: Path, tmp_path: Path, change: Callable[[bytearray], None]) -> None:
    pages(change)(case)
    refused(case, tmp_path, "its (database|case)")


def test_a_file_that_waits_for_a_journal(case: Path, tmp_path: Path) -> None:
    """In the format of a write-ahead log, which is not sent."""
    with closing(sqlite3.connect(case / "case.db")) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    path = Forgery(payload_of(case), ASHA).write(tmp_path / "b", BELA)
    assert opened(path, tmp_path / "got", BELA).is_case


def rechain(case: Path, entry: int, **columns: object) -> None:
    """Change an entry and compute all later hashes anew, as a forger would."""
    with closing(sqlite3.connect(case / "case.db", isolation_level=None)) as connection:
        trigger = "SELECT sql FROM sqlite_master WHERE name = 'ledger_no_update'"
        (sql,) = connection.execute(trigger).fetchone()
        connection.execute("DROP TRIGGER ledger_no_update")
        rows = [list(row) for row in connection.execute("SELECT * FROM ledger ORDER BY seq")]
        names = ("seq", "time", "actor", "action", "object", "body", "previous", "hash")
        previous = ledger.START
        for row in rows:
            if row[0] == entry:
                for name, value in columns.items():
                    row[names.index(name)] = value
            row[6] = previous
            row[7] = previous = ledger.hash_of(row)
            connection.execute(
                "UPDATE ledger SET time=?, actor=?, action=?, object=?, body=?, previous=?, hash=? "
                "WHERE seq = ?",
                (*row[1:], row[0]),
            )
        connection.execute(sql)


def entry_of(case: Path, action: str) -> tuple[int, dict[str, object]]:
    sql = f"SELECT seq, body FROM ledger WHERE action = '{action}' ORDER BY seq LIMIT 1"
    ((seq, body),) = raw(case, sql)
    return seq, json.loads(body)


BODIES = [
    "[]",
    "null",
    "7",
    "[" * 50_000,
    '{"a":' * 50_000,
    "{",
    '{"sha256": 7, "size": "x"}',
    '{"sha256": [], "size": ' + "9" * 5_000 + "}",
    '{"size": null, "path": {"a": []}}',
    '{"size": 1e999}',
    '{"size": NaN}',
]


@pytest.mark.parametrize("body", BODIES)
def test_a_body_of_evidence_that_is_none(case: Path, tmp_path: Path, body: str) -> None:
    seq, _ = entry_of(case, "file copied")
    rechain(case, seq, body=body)
    refused(case, tmp_path, "its (database|case)|is not as its ledger says")


@pytest.mark.parametrize("name", ["../escaped", "/etc/passwd", "..", "", "a/b", "x\x00y", "NUL"])
def test_a_name_of_evidence_that_leads_elsewhere(case: Path, tmp_path: Path, name: str) -> None:
    """The ledger of a whole case cannot name what a bundle cannot hold."""
    seq, _ = entry_of(case, "file copied")
    rechain(case, seq, object=name)
    refused(case, tmp_path, "is not as its ledger says")


def test_rows_by_the_trillion(case: Path, tmp_path: Path) -> None:
    seq, body = entry_of(case, "recorded")
    rechain(case, seq, body=canonical({**body, "items": [1, 10**12, "0" * 64, "00"]}))
    refused(case, tmp_path, "its case does not hold")


@pytest.mark.parametrize(
    "body",
    ["{}", '{"left_out": 7}', '{"left_out": null}', '{"left_out": [[]]}', '{"left_out": ["x"]}'],
)
def test_a_receipt_of_another_shape_does_not_hide_evidence(
    case: Path, tmp_path: Path, body: str
) -> None:
    with closing(sqlite3.connect(case / "case.db", isolation_level=None)) as connection:
        ledger.append(connection, "bundle opened", "x", {})
    seq, _ = entry_of(case, "bundle opened")
    rechain(case, seq, body=body)
    path = Forgery(payload_of(case), ASHA).write(tmp_path / "b", BELA)
    try:
        opened(path, tmp_path / "got", BELA)
    except BundleError:
        return
    from irkit.case import verify

    assert verify(tmp_path / "got") == []


def test_evidence_that_the_ledger_does_not_have(case: Path, tmp_path: Path) -> None:
    (case / "evidence" / "more.bin").write_bytes(b"x")
    refused(case, tmp_path, "is not as its ledger says")


def test_evidence_that_is_another(case: Path, tmp_path: Path) -> None:
    first = sorted((case / "evidence").iterdir())[0]
    first.write_bytes(b"x")
    refused(case, tmp_path, "is not as its ledger says")


def test_evidence_that_is_missing_without_a_word(case: Path, tmp_path: Path) -> None:
    sorted((case / "evidence").iterdir())[0].unlink()
    refused(case, tmp_path, "other evidence than the bundle says")


def test_evidence_whose_absence_is_a_lie(case: Path, tmp_path: Path) -> None:
    refused(case, tmp_path, "other evidence than the bundle says", left_out=1)


def test_a_row_that_the_ledger_does_not_hold(case: Path, tmp_path: Path) -> None:
    raw(
        case,
        "INSERT INTO reviews VALUES (1, 'file', '/srv/a', 'opinion', 'benign', 100, '', "
        "'Asha', '2025-01-01T00:00:00.000000Z', 1, NULL)",
    )
    refused(case, tmp_path, "its case does not hold")


def test_another_programs_database(case: Path, tmp_path: Path) -> None:
    os.unlink(case / "case.db")
    with closing(sqlite3.connect(case / "case.db")) as connection:
        connection.execute("CREATE TABLE moz_places (a)")
    refused(case, tmp_path, "another program")
