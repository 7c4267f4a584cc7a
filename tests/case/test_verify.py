"""Each kind of tampering with a case is named, with the first row that does not hold."""

import json
import os
import re
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from irkit.case import Case, prove, verify
from irkit.case.codec import canonical
from irkit.case.ledger import hash_of, row_digest
from irkit.case.schema import FACT_TABLES
from irkit.errors import NotACase
from irkit.places import CASE_FILE
from irkit.records import Examined, Fault, Glance, State
from tests.case import sample
from tests.case.sample import finding, item

Tamper = Callable[[sqlite3.Connection], object]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed case: three batches of four items, each with a finding, and facts."""
    folder = tmp_path / "017"
    with Case.create(folder, sample.ABOUT) as case:
        number = case.begin_scan(sample.scan())
        case.record(number, sample.FACTS)
        for batch in range(3):
            targets = [f"/srv/{4 * batch + n + 1}" for n in range(4)]
            case.record(number, [Examined(item(name), (finding(name),)) for name in targets])
        case.finish_scan(number, State.DONE)
    assert verify(folder) == []
    return folder


def tamper(folder: Path, change: Tamper) -> list[Fault]:
    """What verify says after a change by somebody who knows how to get past the triggers."""
    forge(folder, change)
    found = verify(folder)
    with Case.open(folder) as case:
        assert case.verify() == found
    return found


def forge(folder: Path, change: Tamper) -> None:
    """Change a case behind irkit's back, without a trace but in what was changed."""
    with closing(sqlite3.connect(folder / CASE_FILE, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")  # nothing here has to survive a power cut
        connection.execute("PRAGMA journal_mode = MEMORY")
        sql = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        triggers = connection.execute(sql).fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        change(connection)
        for _, statement in triggers:
            connection.execute(statement)


def sql(*statements: str) -> Tamper:
    return lambda connection: [connection.execute(statement) for statement in statements]


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE items SET outcome = 'scanned', detail = 'x' WHERE id = 6", (6, "edited")),
        ("UPDATE items SET count = count + 1", (1, "edited")),
        ("UPDATE items SET detail = CAST(x'ff' AS TEXT) WHERE id = 12", (12, "edited")),
        ("DELETE FROM items WHERE id = 7", (7, "deleted")),
        ("DELETE FROM items WHERE id >= 11", (11, "deleted")),
        ("DELETE FROM items", (1, "deleted")),
    ],
)
def test_tampering_with_items(folder: Path, statement: str, fault: tuple[int, str]) -> None:
    assert tamper(folder, sql("PRAGMA foreign_keys = OFF", statement)) == [Fault("items", *fault)]


def test_reordered_items(folder: Path) -> None:
    swap = sql(
        "UPDATE items SET id = 100 WHERE id = 6",
        "UPDATE items SET id = 6 WHERE id = 7",
        "UPDATE items SET id = 7 WHERE id = 100",
    )
    assert tamper(folder, swap) == [Fault("items", 6, "reordered: it was row 7")]


@pytest.mark.parametrize("row", [13, -3])
def test_inserted_items(folder: Path, row: int) -> None:
    insert = sql(
        "CREATE TEMP TABLE copy AS SELECT * FROM items WHERE id = 1",
        f"UPDATE copy SET id = {row}, target = '/new'",
        "INSERT INTO items SELECT * FROM copy",
    )
    assert tamper(folder, insert) == [Fault("items", row, "inserted: no ledger entry holds it")]


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE findings SET score = 1, level = 'notice' WHERE id = 9", (9, "edited")),
        ("UPDATE findings SET hits = '[]' WHERE id = 2", (2, "edited")),
        ("UPDATE findings SET item = 1 WHERE id = 3", (3, "edited")),
        ("DELETE FROM findings WHERE id = 1", (1, "deleted")),
    ],
)
def test_tampering_with_findings(folder: Path, statement: str, fault: tuple[int, str]) -> None:
    assert tamper(folder, sql(statement)) == [Fault("findings", *fault)]


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE things SET level = 'notice' WHERE identifier = 9", (9, "edited: its")),
        ("UPDATE things SET place = 1 WHERE identifier = 2", (2, "edited: its")),
        ("UPDATE things SET opinion = 'benign'", (1, "edited: its")),
        ("DELETE FROM things WHERE identifier = 3", (3, "deleted: findings of it stand")),
        ("UPDATE things SET identifier = 0 WHERE identifier = 4", (4, "deleted: findings of it")),
        (
            (
                "INSERT INTO things SELECT 0, kind, 'x', level, score, findings, rule, reason, "
                "attack, pid, sha256, size, modified, opinion, confidence, notes, tags, "
                "target_raw, 0, rules, labels, first_scan FROM things WHERE identifier = 1"
            ),
            (0, "inserted: no finding of it stands"),
        ),
    ],
)
def test_things_that_do_not_follow(folder: Path, statement: str, fault: tuple[int, str]) -> None:
    (found,) = tamper(folder, sql(statement))
    assert (found.table, found.row) == ("things", fault[0])
    assert found.reason.startswith(fault[1])


@pytest.mark.parametrize("table", FACT_TABLES.values())
def test_tampering_with_facts(folder: Path, table: str) -> None:
    assert tamper(folder, sql(f"DELETE FROM {table} WHERE id = 1")) == [Fault(table, 1, "deleted")]


def test_each_table_has_its_first_fault_named(folder: Path) -> None:
    change = sql(
        "DELETE FROM findings WHERE id IN (4, 5)", "UPDATE items SET size = 0 WHERE id > 8"
    )
    assert tamper(folder, change) == [Fault("items", 9, "edited"), Fault("findings", 4, "deleted")]


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("UPDATE scans SET elevated = 0", "edited: the ledger says otherwise"),
        ("UPDATE scans SET state = 'running'", "edited: the ledger says another state or end"),
        ("UPDATE scans SET finished = NULL", "edited: the ledger says another state or end"),
        ("DELETE FROM scans", "deleted"),
    ],
)
def test_tampering_with_scans(folder: Path, statement: str, fault: str) -> None:
    assert tamper(folder, sql(statement)) == [Fault("scans", 1, fault)]


def test_a_scan_that_the_ledger_does_not_know(folder: Path) -> None:
    change = sql(
        "CREATE TEMP TABLE copy AS SELECT * FROM scans",
        "UPDATE copy SET identifier = 2",
        "INSERT INTO scans SELECT * FROM copy",
    )
    (fault,) = tamper(folder, change)
    assert fault == Fault("scans", 2, "inserted: the ledger does not know it")


def test_tampering_with_what_the_case_is_called(folder: Path) -> None:
    (fault,) = tamper(folder, sql("UPDATE about SET examiner = 'somebody'"))
    assert fault == Fault("about", 1, "edited: the ledger says otherwise")


# The ledger itself: entry 1 made the case, 2 began the scan, 3 holds the facts, 4 to 6 the items.


def test_an_edited_entry(folder: Path) -> None:
    faults = tamper(folder, sql("UPDATE ledger SET actor = 'root@elsewhere' WHERE seq = 2"))
    assert faults[0] == Fault("ledger", 2, "edited: its hash is not that of its content")


def test_an_entry_edited_with_its_hash(folder: Path) -> None:
    def rewrite(connection: sqlite3.Connection) -> None:
        row = list(connection.execute("SELECT * FROM ledger WHERE seq = 7").fetchone())
        row[2] = "root@elsewhere"
        values = (row[2], hash_of(row), 7)
        connection.execute("UPDATE ledger SET actor = ?, hash = ? WHERE seq = ?", values)

    with Case.open(folder, write=True) as case:
        case.log("note", "", {})
    assert tamper(folder, rewrite) == [
        Fault("ledger", 8, "does not follow entry 7: one of the two was replaced")
    ]


def test_a_deleted_entry_leaves_its_rows_unknown(folder: Path) -> None:
    assert tamper(folder, sql("DELETE FROM ledger WHERE seq = 5")) == [
        Fault("ledger", 5, "deleted: entry 6 comes after 4"),
        Fault("items", 5, "inserted: no ledger entry holds it"),
        Fault("findings", 5, "inserted: no ledger entry holds it"),
    ]


def test_rows_stay_when_the_end_of_the_ledger_is_cut_off(folder: Path) -> None:
    assert tamper(folder, sql("DELETE FROM ledger WHERE seq >= 6")) == [
        Fault("scans", 1, "edited: the ledger says another state or end"),
        Fault("items", 9, "inserted: no ledger entry holds it"),
        Fault("findings", 9, "inserted: no ledger entry holds it"),
    ]


def test_reordered_entries(folder: Path) -> None:
    swap = sql(
        "UPDATE ledger SET seq = 100 WHERE seq = 4",
        "UPDATE ledger SET seq = 4 WHERE seq = 5",
        "UPDATE ledger SET seq = 5 WHERE seq = 100",
    )
    assert tamper(folder, swap)[0] == Fault("ledger", 4, "reordered: it was entry 5")


def test_an_inserted_entry(folder: Path) -> None:
    insert = "INSERT INTO ledger SELECT {}, time, actor, action, object, body, previous, hash "
    before, after = insert.format(0), insert.format(8)
    assert tamper(folder, sql(before + "FROM ledger WHERE seq = 1"))[0] == Fault(
        "ledger", 0, "inserted: the ledger begins with entry 1"
    )
    sample.raw(folder, "DROP TRIGGER ledger_no_delete", "DELETE FROM ledger WHERE seq = 0")
    assert verify(folder)[-1].table == "schema"
    sample.raw(folder, after + "FROM ledger WHERE seq = 1")
    assert Fault("ledger", 8, "inserted: it is a copy of entry 1") in verify(folder)


def test_an_empty_ledger(folder: Path) -> None:
    assert tamper(folder, sql("DELETE FROM ledger"))[0] == Fault(
        "ledger", None, "deleted: a case has one entry at least"
    )


def test_a_row_edited_together_with_its_check_is_still_found(folder: Path) -> None:
    """The four bytes that name a row are easily hit; the hash of the batch is what proves it."""

    def collide(connection: sqlite3.Connection) -> None:
        row = list(connection.execute("SELECT * FROM items WHERE id = 1").fetchone())
        entry = list(connection.execute("SELECT * FROM ledger WHERE seq = 4").fetchone())
        body = json.loads(entry[5])
        checks = bytes.fromhex(body["items"][3])
        row[6] = "forged"
        body["items"][3] = (row_digest(row[1:])[:4] + checks[4:]).hex()
        entry[5] = canonical(body)
        connection.execute("UPDATE items SET detail = 'forged' WHERE id = 1")
        connection.execute(
            "UPDATE ledger SET body = ?, hash = ? WHERE seq = 4", (entry[5], hash_of(entry))
        )

    assert tamper(folder, collide) == [
        Fault("ledger", 5, "does not follow entry 4: one of the two was replaced"),
        Fault("items", 1, "edited: rows 1 to 4 do not have their hash"),
    ]


# Damage rather than malice


def test_damaged_pages_are_named_by_table(tmp_path: Path) -> None:
    folder = tmp_path / "017"
    with sample.case_with(folder, *(item(f"/srv/{n}", detail="x" * 900) for n in range(900))):
        pass
    with (folder / CASE_FILE).open("r+b") as file:
        size = os.fstat(file.fileno()).st_size
        file.seek(size // 2 // 4096 * 4096)
        file.write(b"\xa5" * 40_960)
    found = verify(folder)
    assert found[0].table == CASE_FILE
    assert {fault.table for fault in found} <= {CASE_FILE, "items"}
    assert re.search("damaged|edited|deleted|cannot be read", found[-1].reason)


def test_a_folder_without_a_case_cannot_be_verified(tmp_path: Path) -> None:
    with pytest.raises(NotACase):
        verify(tmp_path)


def test_the_format_can_be_checked_with_nothing_but_hashes(folder: Path) -> None:
    """docs/LEDGER.md gives this recipe; it must not need irkit."""
    import hashlib

    def dump(value: object) -> bytes:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()

    with closing(sqlite3.connect(folder / CASE_FILE)) as connection:
        previous = "0" * 64
        for row in connection.execute("SELECT * FROM ledger ORDER BY seq").fetchall():
            names = ("seq", "time", "actor", "action", "object", "body", "previous")
            entry = dict(zip(names, row, strict=False))
            assert entry["previous"] == previous
            previous = hashlib.sha256(dump(entry)).hexdigest()
            assert row[7] == previous
            body = json.loads(entry["body"])
            for table in set(body) & {"items", "findings"}:
                first, last, sha256, _ = body[table]
                rows = connection.execute(
                    f"SELECT * FROM {table} WHERE id BETWEEN {first} AND {last} ORDER BY id"
                )
                digests = [hashlib.sha256(dump(list(cells[1:]))).digest() for cells in rows]
                assert hashlib.sha256(b"".join(digests)).hexdigest() == sha256


def rows_of(connection: sqlite3.Connection) -> list[list[Any]]:
    return [[*row] for row in connection.execute("SELECT * FROM ledger ORDER BY seq")]


def put_rows(connection: sqlite3.Connection, rows: list[list[Any]]) -> None:
    connection.execute("DELETE FROM ledger")
    connection.executemany("INSERT INTO ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)


def test_a_copied_entry_is_inserted_and_the_others_moved(folder: Path) -> None:
    def insert(connection: sqlite3.Connection) -> None:
        rows = rows_of(connection)
        rows.insert(3, [*rows[2]])
        put_rows(connection, [[place, *row[1:]] for place, row in enumerate(rows, 1)])

    fault = tamper(folder, insert)[0]
    assert fault == Fault("ledger", 4, "inserted: it is a copy of entry 3")


def test_a_last_entry_with_a_wrong_hash_may_be_one_too_many(folder: Path) -> None:
    def add(connection: sqlite3.Connection) -> None:
        rows = rows_of(connection)
        last = rows[-1]
        put_rows(connection, [*rows, [last[0] + 1, *last[1:6], last[7], "ab" * 32]])

    assert tamper(folder, add)[0].reason.startswith("edited or inserted: ")


def test_a_clock_that_went_back_is_said_and_no_fault(folder: Path) -> None:
    def add(connection: sqlite3.Connection) -> None:
        last = rows_of(connection)[-1]
        row = [last[0] + 1, "2019-01-01T00:00:00.000000Z", *last[2:6], last[7]]
        put_rows(connection, [*rows_of(connection), [*row, hash_of(row)]])

    def clocks() -> list[str]:
        return [one for one in prove(folder).unproven if "a clock was wrong" in one]

    assert clocks() == []
    forge(folder, add)
    (said,) = clocks()
    assert "it says 2019-01-01 00:00 UTC" in said


def test_who_verifies_is_not_told_to_verify(folder: Path) -> None:
    with open(folder / CASE_FILE, "r+b") as file:
        file.truncate(5000)
    (fault,) = verify(folder)
    assert "is damaged" in fault.reason
    assert "irkit case verify" not in fault.reason


def test_a_glance_finds_what_is_gone_and_what_was_changed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Case.open(folder) as case:
        assert case.glance() == Glance((), records=True)
        forge(folder, sql("UPDATE items SET detail = 'x' WHERE id = 6"))
        assert case.glance().where == "items 6"
        monkeypatch.setattr(sys.modules["irkit.case.verify"], "FEW", 5)
        assert case.glance() == Glance((), records=False)
        forge(folder, sql("UPDATE ledger SET actor = 'x' WHERE seq = 2"))
        assert case.glance().where == "ledger 2"
