"""Cases of older versions of the schema, brought up to date when they are opened for writing."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from irkit.case import Case, Query, schema, verify
from irkit.errors import CaseError
from irkit.records import Examined, Level, State, ThingRow
from tests.case import sample
from tests.case.sample import finding, item, scan_into


@pytest.fixture
def first(tmp_path: Path) -> Iterator[Path]:
    """A case as version 1 left it: three things, one of them withdrawn by a second scan."""
    made, folder = tmp_path / "made", tmp_path / "first"
    with Case.create(made, sample.ABOUT) as case:
        found = [Examined(item(f"/{n}"), (finding(f"/{n}", 30 * n),)) for n in (1, 2, 3)]
        both = Examined(item("/\udcff"), (finding("/\udcff", 50), finding("/\udcff", rule="b")))
        scan_into(case, *found, both)
        scan_into(case, item("/2"), scope="{}")
    folder.mkdir()
    with closing(sqlite3.connect(folder / "case.db", isolation_level=None)) as old:
        schema.migrate(old, schema.MIGRATIONS[:1])
        old.execute("ATTACH ? AS made", (str(made / "case.db"),))
        tables = [name for (name,) in old.execute("SELECT name FROM main.sqlite_master")]
        for table in tables:
            if table in (*schema.RECORD_TABLES.values(), "about", "scans", "ledger"):
                old.execute(f"INSERT INTO main.{table} SELECT * FROM made.{table}")
    return folder


def test_version_1_gets_its_things(first: Path) -> None:
    assert verify(first) == []
    with pytest.raises(CaseError, match="open it for writing once"):
        Case.open(first)
    with Case.open(first, write=True) as case:
        assert [(one.target, one.level, one.score) for one in case.things()] == [
            ("/3", Level.ALERT, 90),
            ("/\udcff", Level.ALERT, 85),
            ("/1", Level.NOTICE, 30),
        ]
        assert case.row_count(Query(ThingRow, words="webshell")) == 3
        scan_into(case, Examined(item("/2"), (finding("/2", 95),)), state=State.DONE)
        assert next(case.things()).target == "/2"
        assert case.verify() == []
    assert (first / "case.db.schema1.bak").exists()


def test_version_1_is_verified_as_it_is(first: Path) -> None:
    sample.raw(first, "DROP TRIGGER findings_no_delete", "DELETE FROM findings WHERE id = 2")
    assert [fault.table for fault in verify(first)] == ["schema", "findings"]
