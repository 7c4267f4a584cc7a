"""Cases of older versions of the schema, brought up to date when they are opened for writing."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from irkit.case import Case, Query, schema, things, verify
from irkit.errors import CaseError
from irkit.records import Examined, FileRights, Level, State, ThingRow
from tests.case import sample
from tests.case.sample import finding, item, scan_into


@pytest.fixture(params=range(1, len(schema.MIGRATIONS)))
def old(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """A case as an older version left it: three things, one of them withdrawn by a second scan."""
    made, folder, version = tmp_path / "made", tmp_path / "old", int(request.param)
    with Case.create(made, sample.ABOUT) as case:
        found = [Examined(item(f"/{n}"), (finding(f"/{n}", 30 * n),)) for n in (1, 2, 3)]
        both = Examined(item("/\udcff"), (finding("/\udcff", 50), finding("/\udcff", rule="b")))
        scan_into(case, *found, both)
        scan_into(case, item("/2"), scope="{}")
    folder.mkdir()
    with closing(sqlite3.connect(folder / "case.db", isolation_level=None)) as file:
        schema.migrate(file, schema.MIGRATIONS[:version])
        file.execute("ATTACH ? AS made", (str(made / "case.db"),))
        tables = [name for (name,) in file.execute("SELECT name FROM main.sqlite_master")]
        for table in tables:
            if table in (*schema.RECORD_TABLES.values(), "about", "scans", "ledger"):
                file.execute(f"INSERT INTO main.{table} SELECT * FROM made.{table}")
        if "things" in tables:
            things.rebuild(file)
    return folder


def test_an_older_version_is_brought_up_to_date(old: Path) -> None:
    assert verify(old) == []
    with pytest.raises(CaseError, match="open it for writing once"):
        Case.open(old)
    with closing(sqlite3.connect(old / "case.db")) as file:
        version = schema.version(file)
    with Case.open(old, write=True) as case:
        assert [(one.target, one.level, one.score) for one in case.things()] == [
            ("/3", Level.ALERT, 90),
            ("/\udcff", Level.ALERT, 85),
            ("/1", Level.NOTICE, 30),
        ]
        assert case.row_count(Query(ThingRow, words="webshell")) == 3
        found = Examined(item("/2"), (finding("/2", 95),), FileRights(0, 0, 0o600))
        scan_into(case, found, state=State.DONE)
        assert next(case.things()).target == "/2"
        assert case.verify() == []
        assert [rights for _, _, rights in case.files()][-1] == FileRights(0, 0, 0o600)
    assert (old / f"case.db.schema{version}.bak").exists()


def test_an_older_version_is_verified_as_it_is(old: Path) -> None:
    sample.raw(old, "DROP TRIGGER findings_no_delete", "DELETE FROM findings WHERE id = 2")
    assert [fault.table for fault in verify(old)] == ["schema", "findings"]
