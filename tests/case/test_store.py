"""Making, opening and sharing a case; what is no case, or somebody else's work, is refused."""

import os
import shutil
import socket
import sqlite3
import stat
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from irkit.case import Case, verify
from irkit.case.database import journal_mode
from irkit.case.files import open_file
from irkit.case.schema import MIGRATIONS
from irkit.errors import (
    CaseDamaged,
    CaseError,
    CaseInUse,
    CaseTooNew,
    CaseUnwritable,
    NotACase,
    UsageError,
)
from irkit.records import Examined, Item, Process, State
from tests.case import sample

FILES = {"case.db", "case.lock", "evidence", "exports", "reports"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed case with one finding."""
    folder = tmp_path / "017"
    with sample.case_with(folder, Examined(sample.item(), (sample.finding(),))):
        pass
    return folder


def test_a_new_case_has_its_folders_and_says_what_it_is(tmp_path: Path) -> None:
    with Case.create(tmp_path / "deep" / "017", sample.ABOUT) as case:
        assert case.about == sample.ABOUT
        assert case.scans() == []
        assert [entry.action for entry in case.ledger()] == ["case made"]
    assert set(os.listdir(tmp_path / "deep" / "017")) == FILES


@pytest.mark.linux
def test_a_case_is_for_its_owner_only(tmp_path: Path) -> None:
    with Case.create(tmp_path / "017", sample.ABOUT):
        pass
    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode)
        for path in [tmp_path / "017", *(tmp_path / "017").iterdir()]
    }
    assert modes == {"017": 0o700, "case.db": 0o600, "case.lock": 0o600} | dict.fromkeys(
        FILES - {"case.db", "case.lock"}, 0o700
    )


@pytest.mark.linux
def test_a_folder_that_was_there_keeps_its_permissions_and_files(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    (tmp_path / "notes.txt").write_text("mine")
    with Case.create(tmp_path, sample.ABOUT):
        pass
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755
    assert (tmp_path / "notes.txt").read_text() == "mine"


def test_a_case_is_not_overwritten(folder: Path) -> None:
    before = (folder / "case.db").read_bytes()
    with pytest.raises(UsageError, match="holds a case already"):
        Case.create(folder, sample.ABOUT)
    assert (folder / "case.db").read_bytes() == before
    assert set(os.listdir(folder)) == FILES


def test_a_case_cannot_be_made_where_a_file_is(tmp_path: Path) -> None:
    (tmp_path / "017").write_text("")
    with pytest.raises(UsageError, match="not a folder"):
        Case.create(tmp_path / "017", sample.ABOUT)
    with pytest.raises(CaseUnwritable, match="cannot write"):
        Case.create(tmp_path / "017" / "below", sample.ABOUT)


@pytest.mark.parametrize("name", ["100% ready?#&", "दो — केस", "a'b;c"])
def test_any_folder_name_will_do(tmp_path: Path, name: str) -> None:
    name = name.replace("?", "") if sys.platform == "win32" else name
    with Case.create(tmp_path / name, sample.ABOUT):
        pass
    with Case.open(tmp_path / name) as case:
        assert case.about == sample.ABOUT


@pytest.mark.linux
def test_a_folder_name_that_is_not_utf_8_will_do(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\n"))
    with Case.create(folder, sample.ABOUT):
        pass
    with Case.open(folder, write=True) as case, pytest.raises(CaseInUse, match=r"\\xff␊ is in use"):
        Case.open(case.folder, write=True)


def test_what_was_recorded_is_there_when_the_case_is_opened_again(tmp_path: Path) -> None:
    examined = Examined(sample.item(), (sample.finding(), sample.finding(score=50, rule="other")))
    with sample.case_with(tmp_path / "017", examined, sample.item("/srv/b"), *sample.FACTS):
        pass
    with Case.open(tmp_path / "017") as case:
        assert tuple(case.findings()) == examined.findings
        assert [item.target for item in case.items()] == ["/srv/a", "/srv/b"]
        for kind in {type(fact) for fact in sample.FACTS}:
            assert [*case.facts(kind)] == [f for f in sample.FACTS if type(f) is kind]
        (scan,) = case.scans()
        assert scan.finished is not None
        assert scan == sample.scan(identifier=1, state=State.DONE, finished=scan.finished)
        assert [entry.action for entry in case.ledger()] == [
            "case made",
            "scan began",
            "recorded",
            "scan done",
        ]
        assert case.head() == [*case.ledger()][-1]
        assert case.verify() == []


def test_a_batch_is_kept_whole_or_not_at_all(tmp_path: Path) -> None:
    def failing() -> "object":
        yield sample.item("/srv/b")
        raise InterruptedError

    with sample.case_with(tmp_path / "017", sample.item()) as case:
        with pytest.raises(InterruptedError):
            case.record(1, failing())
        with pytest.raises(UsageError, match="no table for a str"):
            case.record(1, [sample.item("/srv/b"), "text"])
        assert [item.target for item in case.items()] == ["/srv/a"]
        assert case.head().action == "scan done"
        case.record(1, [sample.item("/srv/c")])
        assert case.verify() == []


def test_nothing_to_record_leaves_no_trace(tmp_path: Path) -> None:
    with sample.case_with(tmp_path / "017") as case:
        before = case.head()
        case.record(1, [])
        assert case.head() == before


def test_a_scan_that_was_never_begun_is_the_callers_mistake(tmp_path: Path) -> None:
    with Case.create(tmp_path / "017", sample.ABOUT) as case:
        with pytest.raises(UsageError, match="no scan 7"):
            case.record(7, [sample.item()])
        with pytest.raises(UsageError, match="no scan 7"):
            case.finish_scan(7, State.DONE)


def test_a_reader_writes_nothing(folder: Path) -> None:
    before = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    with Case.open(folder) as case:
        for write in (
            lambda: case.record(1, [sample.item()]),
            lambda: case.begin_scan(sample.scan()),
            lambda: case.log("report written", "a.html", {}),
        ):
            with pytest.raises(UsageError, match="for reading only"):
                write()
        assert len([*case.things()]) == 1
        assert case.unfinished_scan() is None
    assert {path.name: path.stat().st_mtime_ns for path in folder.iterdir()} == before


def test_other_actions_are_logged(folder: Path) -> None:
    with Case.open(folder, write=True) as case:
        case.log("report written", "reports/a\udcff.html", {"sha256": "00", "size": 3})
        entry = case.head()
    assert (entry.action, entry.object) == ("report written", "reports/a\\xff.html")
    assert entry.body == '{"sha256":"00","size":3}'


def test_closing_leaves_a_single_file(folder: Path) -> None:
    with Case.open(folder, write=True) as case:
        case.record(1, [sample.item("/srv/z")])
        case.close()
    assert set(os.listdir(folder)) == FILES


def test_write_ahead_log_only_where_sqlite_has_no_reset_bug() -> None:
    assert journal_mode((3, 51, 2)) == "TRUNCATE"
    assert journal_mode((3, 51, 3)) == journal_mode((3, 52, 0)) == "WAL"


def test_a_case_in_wal_mode_is_one_file_after_closing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 3))
    with Case.open(folder, write=True) as case:
        case.record(1, [sample.item("/srv/z")])
        assert (folder / "case.db-wal").stat().st_size > 0
        with Case.open(folder) as reader:
            assert len([*reader.items()]) == 2
    assert set(os.listdir(folder)) == FILES
    with Case.open(folder) as case:
        assert len([*case.items()]) == 2


def test_the_rows_are_append_only(folder: Path) -> None:
    with Case.open(folder, write=True) as case:
        connection = case._connection
        for statement in (
            "UPDATE items SET reason = 'collected'",
            "DELETE FROM findings",
            "DELETE FROM ledger WHERE seq = 1",
            "REPLACE INTO about SELECT * FROM about",
            "UPDATE scans SET command = '[]'",
            "DELETE FROM scans",
        ):
            with pytest.raises(sqlite3.IntegrityError, match=r"append-only|may change"):
                connection.execute(statement)


# Somebody else writes


def test_a_second_writer_is_told_who_the_first_is(folder: Path) -> None:
    with (
        Case.open(folder, write=True),
        pytest.raises(CaseInUse, match=f"process {os.getpid()} on {socket.gethostname()}"),
    ):
        Case.open(folder, write=True)
    with Case.open(folder, write=True):
        pass


def test_a_case_that_could_not_be_opened_is_not_left_locked(folder: Path) -> None:
    sample.raw(folder, "CREATE VIEW more AS SELECT 1")
    with pytest.raises(CaseDamaged):
        Case.open(folder, write=True)
    sample.raw(folder, "DROP VIEW more")
    with Case.open(folder, write=True):
        pass


def test_a_case_whose_opening_is_stopped_is_not_left_locked(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stopped(case: Case) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Case, "settle", stopped)
        with pytest.raises(KeyboardInterrupt) as raised:
            Case.open(folder, write=True)
    assert raised.traceback  # which holds what the frames hold
    with Case.open(folder, write=True):
        pass


def test_a_reader_sees_what_a_writer_adds_and_does_not_hold_it_up(tmp_path: Path) -> None:
    many = [Examined(sample.item(f"/srv/{n}"), (sample.finding(f"/srv/{n}"),)) for n in range(2000)]
    with (
        sample.case_with(tmp_path / "017", *many) as writer,
        Case.open(tmp_path / "017") as reader,
    ):
        writer._connection.execute("PRAGMA busy_timeout = 0")
        reading = [reader.things(), reader.items(), reader.ledger(), reader.findings()]
        for records in reading:
            next(records)
        writer.record(1, [sample.item("/srv/new")])
        assert [*reader.items()][-1].target == "/srv/new"
        assert [sum(1 for _ in records) for records in reading] == [1999, 2000, 4, 1999]


# No case, or no longer one


def test_a_folder_without_a_case(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing"):
        for write in (False, True):
            with pytest.raises(NotACase, match="holds no irkit case"):
                Case.open(path, write=write)
    assert os.listdir(tmp_path) == []


def _text(path: Path) -> None:
    path.write_text("case notes\n" * 30)


def _nothing(path: Path) -> None:
    path.write_bytes(b"")


def _half(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2 + 100)


def _overwritten(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 3000)


@pytest.mark.parametrize("spoil", [_text, _nothing, _half, _overwritten])
def test_a_damaged_file_is_named_so(folder: Path, spoil: Callable[[Path], None]) -> None:
    spoil(folder / "case.db")
    for write in (False, True):
        with (
            pytest.raises(CaseDamaged, match=r"case\.db is damaged"),
            Case.open(folder, write=write) as case,
        ):
            case.verdict()
    assert verify(folder) != []


def test_the_database_of_another_program_is_no_case(folder: Path) -> None:
    sample.raw(folder, "PRAGMA application_id = 0")
    with pytest.raises(NotACase, match="another program"):
        Case.open(folder)
    with pytest.raises(NotACase, match="another program"):
        verify(folder)


@pytest.mark.linux
def test_a_pipe_in_place_of_the_file_does_not_hang(folder: Path) -> None:
    (folder / "case.db").unlink()
    os.mkfifo(folder / "case.db")
    with pytest.raises(NotACase, match="not a regular file"):
        Case.open(folder)


def test_a_newer_case_is_refused(folder: Path) -> None:
    sample.raw(folder, f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = (folder / "case.db").read_bytes()
    for write in (False, True):
        with pytest.raises(CaseTooNew, match="use a newer irkit"):
            Case.open(folder, write=write)
    with pytest.raises(CaseTooNew):
        verify(folder)
    assert (folder / "case.db").read_bytes() == before


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        (
            "CREATE TRIGGER t AFTER INSERT ON items BEGIN SELECT load_extension('x'); END",
            "trigger t is not of irkit",
        ),
        ("CREATE VIEW v AS SELECT 1", "view v is not of irkit"),
        ("DROP TRIGGER ledger_no_update", "trigger ledger_no_update is missing"),
        ("ALTER TABLE about ADD COLUMN more TEXT", "table about was changed"),
        ("CREATE TABLE more (x)", "table more is not of irkit"),
        ("CREATE TABLE things_fts_docsize (x)", "table things_fts_docsize is not of irkit"),
        ("DROP TABLE things_fts", "table things_fts_data is missing"),
        ("PRAGMA user_version = 0", "not as irkit makes it"),
    ],
)
def test_a_case_with_another_schema_is_refused(folder: Path, statement: str, named: str) -> None:
    sample.raw(folder, statement)
    for write in (False, True):
        with pytest.raises(CaseDamaged, match=named):
            Case.open(folder, write=write)
    assert named == "not as irkit makes it" or named in {f.reason for f in verify(folder)}


def test_a_view_in_place_of_a_table_is_refused(folder: Path) -> None:
    sample.raw(folder, "DROP TABLE sessions", "CREATE VIEW sessions AS SELECT 1 AS id, 1 AS scan")
    with pytest.raises(CaseDamaged, match="sessions"):
        Case.open(folder)


def test_a_row_that_irkit_never_wrote_is_damage(folder: Path) -> None:
    (trigger,) = sample.raw(folder, "SELECT sql FROM sqlite_master WHERE name = 'items_no_update'")[
        0
    ]
    sample.raw(
        folder,
        "DROP TRIGGER items_no_update",
        "UPDATE items SET outcome = 'perhaps', detail = CAST(x'ff' AS TEXT)",
        trigger,
    )
    with Case.open(folder) as case:
        with pytest.raises(CaseDamaged):
            [*case.items()]
        with pytest.raises(CaseDamaged):
            case.coverage()
        (fault,) = case.verify()
        assert (fault.table, fault.row, fault.reason) == ("items", 1, "edited")


# Older cases

NEXT = (*MIGRATIONS, ("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT",))


def test_an_older_case_is_migrated_after_a_copy(folder: Path, tmp_path: Path) -> None:
    with closing(open_file(folder / "case.db", write=True, migrations=NEXT)) as connection:
        assert connection.execute("SELECT count(*) FROM notes").fetchone() == (0,)
        action, body = connection.execute(
            "SELECT action, body FROM ledger ORDER BY seq DESC"
        ).fetchone()
        now = len(MIGRATIONS)
        assert (action, body) == ("schema migrated", f'{{"from":{now},"to":{now + 1}}}')
    copy = folder / f"case.db.schema{now}.bak"
    shutil.copytree(folder, tmp_path / "older")
    shutil.move(tmp_path / "older" / copy.name, tmp_path / "older" / "case.db")
    with Case.open(tmp_path / "older") as older:
        assert len([*older.things()]) == 1
        assert older.verify() == []


def test_an_older_case_is_not_migrated_by_a_reader(folder: Path) -> None:
    before = (folder / "case.db").read_bytes()
    with pytest.raises(CaseError, match="open it for writing once"):
        open_file(folder / "case.db", write=False, migrations=NEXT)
    assert (folder / "case.db").read_bytes() == before


def test_a_migration_that_fails_changes_nothing(folder: Path) -> None:
    broken = (*NEXT, ("CREATE TABLE more (x INTEGER) STRICT", "CREATE TABLE notes (x)"))
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        open_file(folder / "case.db", write=True, migrations=broken)
    with Case.open(folder, write=True) as case:
        assert case.verify() == []


def test_types_of_facts_are_kept_apart(folder: Path) -> None:
    with Case.open(folder) as case:
        assert [*case.facts(Process)] == []
        assert all(isinstance(item, Item) for item in case.items())
