"""Every kind of row of every table is edited in each column, deleted, copied and swapped.

Each time verify says what was done, and names the first row that does not hold.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from irkit.case import Case, Reviewer, schema, verify
from irkit.places import CASE_FILE
from irkit.records import Examined, Fault, FileRights, Opinion, RuleText, State
from tests.case import sample
from tests.case.sample import finding, item
from tests.case.test_seals import ASHA
from tests.case.test_verify import Tamper, forge

pytestmark = pytest.mark.portable

BATCHES = (
    *("items", "findings", "rule_texts", "file_rights", "reviews"),
    *schema.FACT_TABLES.values(),
)
ROW = 2  # is changed: neither the first nor the last of its table
LAST = 4


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed and sealed case with at least three rows in each table but `about`."""
    folder = tmp_path_factory.mktemp("case") / "017"
    with Case.create(folder, sample.ABOUT) as case:
        for number in range(1, LAST):
            name = f"/srv/{number}"
            scan = case.begin_scan(sample.scan())
            case.record(scan, sample.FACTS)
            case.record(scan, [Examined(item(name), (finding(name),), FileRights(33, 34, 0o644))])
            case.record(scan, [RuleText("ab" * 32, f"{number}.yar", name, "rule a { }")])
            case.finish_scan(scan, State.DONE)
        case.seal(ASHA)
    with Reviewer.open(folder) as reviewer:
        for number in range(1, LAST):
            reviewer.judge([number], Opinion.BENIGN, 80, "because")
    with Case.open(folder, write=True) as case:
        case.seal(ASHA)
    assert verify(folder) == []
    return folder


@pytest.fixture
def folder(original: Path, tmp_path: Path) -> Path:
    shutil.copytree(original, tmp_path / "017")
    return tmp_path / "017"


def tamper(folder: Path, change: Tamper) -> list[Fault]:
    forge(folder, change)
    return verify(folder)


def columns() -> Iterator[tuple[str, str]]:
    """Each column of each table that irkit writes; `things` follow from the others."""
    with closing(sqlite3.connect(":memory:")) as connection:
        schema.migrate(connection)
        for table in ("about", "scans", *BATCHES, "ledger", "things"):
            for row in connection.execute(f"PRAGMA table_info({table})").fetchall():
                yield table, row[1]


def changed(table: str, column: str, row: int) -> Tamper:
    """Give one cell another value of its type."""
    key = {"scans": "identifier", "things": "identifier", "ledger": "seq"}.get(table, "id")
    value = (
        f'CASE typeof("{column}") WHEN \'integer\' THEN "{column}" + 1000 '
        f"WHEN 'text' THEN \"{column}\" || 'x' ELSE 1 END"
    )
    sql = f'UPDATE {table} SET "{column}" = {value} WHERE {key} = {row}'
    return lambda connection: connection.execute(sql)


@pytest.mark.parametrize(("table", "column"), [*columns()])
def test_an_edited_cell_is_told_with_its_row(folder: Path, table: str, column: str) -> None:
    row = 1 if table == "about" else ROW
    if (table, column) == ("about", "id"):
        with pytest.raises(sqlite3.IntegrityError):
            tamper(folder, changed(table, column, row))
        return
    moved = column in ("id", "seq") or (table, column) in IDENTIFIERS
    found = of(table, tamper(folder, changed(table, column, row)))
    assert found.row == row
    assert found.reason.startswith("deleted" if moved else "edited")


IDENTIFIERS = {("scans", "identifier"), ("things", "identifier")}


def of(table: str, faults: list[Fault]) -> Fault:
    """The fault of a table; what follows from it in others comes after it, or is of the ledger."""
    return next(fault for fault in faults if fault.table == table)


def sql(*statements: str) -> Tamper:
    return lambda connection: [connection.execute(statement) for statement in statements]


@pytest.mark.parametrize("table", BATCHES)
def test_a_deleted_row_is_told(folder: Path, table: str) -> None:
    faults = tamper(folder, sql(f"DELETE FROM {table} WHERE id = {ROW}"))
    assert faults == [Fault(table, ROW, "deleted")]


@pytest.mark.parametrize("table", BATCHES)
@pytest.mark.parametrize("place", ["above", "below"])
def test_an_inserted_row_is_told(folder: Path, table: str, place: str) -> None:
    number = f"(SELECT max(id) + 1 FROM {table})" if place == "above" else "-1"
    change = sql(
        f"CREATE TEMP TABLE copy AS SELECT * FROM {table} WHERE id = {ROW}",
        f"UPDATE copy SET id = {number}",
        f"INSERT INTO {table} SELECT * FROM copy",
    )
    (fault,) = tamper(folder, change)
    with closing(sqlite3.connect(folder / CASE_FILE)) as connection:
        bound = "max" if place == "above" else "min"
        (row,) = connection.execute(f"SELECT {bound}(id) FROM {table}").fetchone()
    assert fault == Fault(table, row, "inserted: no ledger entry holds it")


@pytest.mark.parametrize("table", BATCHES)
def test_swapped_rows_are_told(folder: Path, table: str) -> None:
    """Two rows of one batch: facts come so; the others get a batch of two first."""
    with Case.open(folder, write=True) as case:
        rights = FileRights(0, 0, 0o600)
        pair = [Examined(item(name), (finding(name),), rights) for name in ("/srv/8", "/srv/9")]
        texts = [RuleText("ab" * 32, f"{n}.yar", "rule", "rule a { }") for n in range(2)]
        case.record(1, [*pair, *texts, *sample.FACTS, *other_facts()])
    with Reviewer.open(folder) as reviewer:
        reviewer.judge([LAST, LAST + 1], Opinion.BENIGN)
    with closing(sqlite3.connect(folder / CASE_FILE)) as connection:
        (last,) = connection.execute(f"SELECT max(id) FROM {table}").fetchone()
    change = sql(
        f"UPDATE {table} SET id = -9 WHERE id = {last}",
        f"UPDATE {table} SET id = {last} WHERE id = {last - 1}",
        f"UPDATE {table} SET id = {last - 1} WHERE id = -9",
    )
    assert tamper(folder, change) == [Fault(table, last - 1, f"reordered: it was row {last}")]


def other_facts() -> Iterator[object]:
    """One more of each kind of fact, not the same."""
    from dataclasses import fields, replace

    for fact in sample.FACTS:
        name = next(field.name for field in fields(fact) if type(getattr(fact, field.name)) is str)
        yield replace(fact, **{name: "another"})


@pytest.mark.parametrize("row", [*range(2, 10)])
def test_a_deleted_entry_is_told(folder: Path, row: int) -> None:
    faults = tamper(folder, sql(f"DELETE FROM ledger WHERE seq = {row}"))
    assert faults[0] == Fault("ledger", row, f"deleted: entry {row + 1} comes after {row - 1}")


@pytest.mark.parametrize("row", [*range(2, 10)])
def test_swapped_entries_are_told(folder: Path, row: int) -> None:
    change = sql(
        f"UPDATE ledger SET seq = -9 WHERE seq = {row}",
        f"UPDATE ledger SET seq = {row} WHERE seq = {row + 1}",
        f"UPDATE ledger SET seq = {row + 1} WHERE seq = -9",
    )
    assert tamper(folder, change)[0] == Fault("ledger", row, f"reordered: it was entry {row + 1}")


@pytest.mark.parametrize("table", ["about", "scans"])
def test_a_deleted_row_of_the_others_is_told(folder: Path, table: str) -> None:
    key = "id" if table == "about" else "identifier"
    row = 1 if table == "about" else ROW
    faults = tamper(folder, sql(f"DELETE FROM {table} WHERE {key} = {row}"))
    assert of(table, faults) == Fault(table, row, "deleted")


FORGET = "INSERT INTO things_fts (things_fts, rowid, text) SELECT 'delete', place, text FROM things"


@pytest.mark.parametrize(
    "statement",
    [
        FORGET,
        f"{FORGET} WHERE identifier = 2",
        "INSERT INTO things_fts (rowid, text) VALUES (7000, 'nothing')",
        "INSERT INTO things_fts (things_fts) VALUES ('delete-all')",
        "DELETE FROM things_fts_data",
        "UPDATE things_fts_data SET block = zeroblob(9) WHERE id > 100",
    ],
)
def test_a_search_index_that_hides_things_is_told(folder: Path, statement: str) -> None:
    assert {fault.table for fault in tamper(folder, sql(statement))} <= {CASE_FILE, "things_fts"}
    assert verify(folder)
