"""Whatever is wrong with what a command is given: one clear line, exit 2, and nothing lost."""

import os
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.command import Irkit, found
from tests.cli.samples import RULES, write_rules

MEBI = 1 << 20


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["scan", "files", "missing", "--case", "c"], "cannot look at missing: "),
        (["scan", "files", ".", "--case", "c", "--rules", "no.yar"], "no rules at"),
        (["scan", "files", ".", "--case", "c", "--rules", "empty"], "no rule files (.yar, .yara"),
        (["scan", "files", ".", "--case", "c", "--rules", "bad.yar"], "no rule can be used: bad."),
        (["scan", "files", ".", "--case", "note"], "is a file (irkit scan files --help says more)"),
        (["scan", "files", ".", "--case", "other"], "other is no irkit case and not empty; name a"),
        (["scan", "files", "--case", "c"], "name at least one file or folder"),
        (["scan", "files", "."], "missing option '--case'"),
        (["scan", "files", ".", "--case", "c", "--max-size", "0"], "write 500, 64K, 16M or 2G"),
        (["scan", "files", ".", "--case", "c", "--workers", "0"], "0 is not in the range 1<=x<=60"),
        (["scan", "files", ".", "--case", "c", "--resume"], "c holds no irkit case"),
        (["scan", "processes", "--pid", "999999999", "--case", "c"], "no process 999999999"),
        (["triage", "--resume"], "--resume needs --case"),
        (["findings", "--case", "c"], "c holds no irkit case"),
        (["coverage", "--case", "other"], "other holds no irkit case"),
        (["report", "--case", "c", "-o", "r.html"], "c holds no irkit case"),
        (["case", "verify", "c"], "c holds no irkit case"),
        (["case", "info", "database"], "a database of another program, no irkit case"),
        (["case", "new", "other"], "other is no irkit case and not empty"),
        (["rules", "check", "missing"], "no rules at missing"),
        (["rules", "add", "good.yar", "--name", "../x"], "cannot name a pack"),
        (["rules", "remove", "mine"], "no added pack called 'mine'; added packs: none"),
        (["collect", "weather"], "'weather' is not one of"),
        (["scan", "files", ".", "--case", ""], "an empty path names nothing"),
        (["scan", "files", "", "--case", "c"], "an empty path names nothing"),
        (["scan", "files", ".", "--case", "c", "--rules", ""], "an empty path names nothing"),
        (["frobnicate"], "no such command 'frobnicate'"),
        (["scan", "files", ".", "--frob"], "no such option '--frob'"),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, list) else "",
)
def test_a_mistake_gets_one_line(
    irkit: Irkit, tmp_path: Path, words: list[str], complaint: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "thesis.txt").touch()
    (tmp_path / "note").touch()
    (tmp_path / "bad.yar").write_text("rule Bad { condition: nonsense }")
    (tmp_path / "good.yar").write_text(RULES)
    (tmp_path / "database").mkdir()
    with sqlite3.connect(tmp_path / "database" / "case.db") as connection:
        connection.execute("CREATE TABLE things (name)")
    connection.close()
    before = sorted(tmp_path.rglob("*"))
    assert complaint in irkit(*words).complaint
    assert sorted(tmp_path.rglob("*")) == before  # no half case, no report, no pack


def _newer(database: Path) -> None:
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()


def _changed_schema(database: Path) -> None:
    with sqlite3.connect(database) as connection:
        connection.execute("CREATE VIEW extra AS SELECT 1")
    connection.close()


def _cut(database: Path) -> None:
    with database.open("r+b") as file:
        file.truncate(6000)


def _overwritten(database: Path) -> None:
    with database.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 60_000)


def _broken_schema(database: Path) -> None:
    """SQLite quotes the broken word in its message, and that is no text."""
    content = database.read_bytes()
    assert b"CREATE TABLE about" in content
    database.write_bytes(content.replace(b"CREATE TABLE about", b"CREATE \xbdABLE about"))


def _unknown_format(database: Path) -> None:
    with database.open("r+b") as file:
        file.seek(44)  # the schema's format, at most 4: https://www.sqlite.org/fileformat.html
        file.write(b"\0\0\0\x09")


def _emptied(database: Path) -> None:
    database.write_bytes(b"")


@pytest.mark.parametrize(
    ("damage", "complaint", "status"),
    [
        (_newer, "use a newer irkit", 2),
        (_changed_schema, "is not as irkit makes it: view extra is not of irkit", 1),
        (_cut, "damaged", 1),
        (_overwritten, "damaged", 1),
        (_broken_schema, "is damaged: it holds text of no encoding", 1),
        (_unknown_format, "is damaged (unsupported file format)", 1),
        (_emptied, "is damaged: it does not begin as an SQLite file", 1),
    ],
)
def test_a_case_that_cannot_be_used(
    scanned: Irkit,
    tree: Path,
    rules: Path,
    damage: Callable[[Path], None],
    complaint: str,
    status: int,
) -> None:
    database = scanned.folder / "case" / "case.db"
    damage(database)
    damaged = database.read_bytes()
    assert complaint in scanned("findings", "--case", "case").complaint
    again = scanned("scan", "files", tree, "--case", "case", "--rules", rules)
    assert complaint in again.complaint
    proof = scanned("case", "verify", "case", status=status)
    assert proof.out or proof.complaint
    assert database.read_bytes() == damaged


def test_an_edited_finding_is_named(scanned: Irkit) -> None:
    with sqlite3.connect(scanned.folder / "case" / "case.db") as connection:
        (sql,) = connection.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'findings_no_update'"
        ).fetchone()
        connection.execute("DROP TRIGGER findings_no_update")
        connection.execute("UPDATE findings SET score = 1 WHERE id = 2")
        connection.execute(sql)
    connection.close()
    proof = scanned("case", "verify", "case", "--json", status=1).json
    assert proof["ok"] is False
    (fault,) = proof["faults"]
    assert (fault["table"], fault["row"]) == ("findings", 2)
    *_, last = scanned("case", "verify", "case", status=1).out.splitlines()
    assert last == "findings row 2: edited"


def test_a_case_in_use_can_be_read_not_written(irkit: Irkit, tree: Path, rules: Path) -> None:
    scan = ("scan", "files", tree, "--case", "case", "--rules", rules)
    with irkit.started(*scan) as first:
        first.tell("pause")
        first.until("progress", phase="paused")
        assert f"process {first.process.pid} on " in irkit(*scan).complaint
        assert "case is in use" in irkit("collect", "system", "--case", "case").complaint
        assert irkit("findings", "--case", "case", "--json", status=0).json == []
        assert "did not come to its end" in irkit("coverage", "--case", "case", status=0).out
        irkit("case", "verify", "case", status=0)
        irkit("report", "--case", "case", "-o", "report.csv", status=0)
        first.tell("resume")
        assert first.ended() == 1
    assert found(irkit("findings", "--case", "case", "--json", status=0).json) == first.found()
    irkit("case", "verify", "case", status=0)


def test_what_a_failed_making_leaves_is_no_obstacle(
    irkit: Irkit, tree: Path, rules: Path, tmp_path: Path
) -> None:
    for name in ("evidence", "reports", "exports"):
        (tmp_path / "case" / name).mkdir(parents=True)
    (tmp_path / "case" / "case.lock").touch()
    (tmp_path / "case" / ".case-x1.part").touch()
    irkit("scan", "files", tree, "--case", "case", "--rules", rules, status=1)


def test_nothing_to_resume(scanned: Irkit) -> None:
    complaint = scanned("scan", "files", "--case", "case", "--resume").complaint
    assert complaint == "case has no unfinished scan to go on with"
    complaint = scanned("triage", "--case", "case", "--resume").complaint
    assert complaint == "case has no unfinished scan to go on with"


def test_zip_bomb_among_the_rules(irkit: Irkit, tree: Path, tmp_path: Path) -> None:
    bomb = bytes(64 * MEBI)
    for name, members in {"pack": ("good.yar", "bomb.yar"), "bomb": ("bomb.yar",)}.items():
        with zipfile.ZipFile(tmp_path / f"{name}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            for member in members:
                archive.writestr(member, RULES if member == "good.yar" else bomb)
    document = irkit("rules", "check", "pack.zip", "--quick", "--json", status=1).json
    assert [(one["file"], one["reason"]) for one in document["dropped"]] == [
        ("bomb.yar", "larger than 16 MiB")
    ]
    scan = ("scan", "files", tree, "--rules")
    with irkit.started(*scan, "pack.zip", "--case", "a") as running:
        began = running.until("began")
        assert [one["file"] for one in began["dropped"]] == ["bomb.yar"]
        assert running.ended() == 1
    assert "1 rule cannot be used" in irkit(*scan, "pack.zip", "--case", "b", status=1).out
    assert "bomb.yar: larger than 16 MiB" in irkit(*scan, "bomb.zip", "--case", "c").complaint


def test_a_broken_added_pack_is_named(irkit: Irkit, tree: Path, tmp_path: Path) -> None:
    pack = write_rules(tmp_path / "mine")
    irkit("rules", "add", pack, status=0)
    (kept,) = (tmp_path / "home" / "packs").iterdir()
    kept.write_bytes(b"PK\3\4 no zip")
    complaint = irkit("scan", "files", tree, "--case", "case").complaint
    assert str(kept) in complaint
    _, broken = irkit("rules", "list", "--json", status=1).json
    assert (broken["name"], broken["rules"], str(kept) in broken["fault"]) == ("mine", 0, True)
    assert "irkit rules remove mine" in irkit("rules", "list", status=1).out
    irkit("rules", "remove", "mine", status=0)
    irkit("scan", "files", tree, "--case", "case", status=0)


def test_a_case_moved_away_meanwhile(irkit: Irkit, tree: Path, rules: Path, tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("an open file cannot be moved there")
    with irkit.started("scan", "files", tree, "--case", "case", "--rules", rules) as running:
        running.tell("pause")
        running.until("progress", phase="paused")
        shutil.rmtree(tmp_path / "case")
        running.tell("resume")
        assert running.ended() == 2
        text = running.complaints()
    assert text.startswith("irkit: ")
    assert text.count("\n") == 1


def test_a_report_replaces_no_file_of_the_case(irkit: Irkit, tmp_path: Path) -> None:
    irkit("case", "new", "case", status=0)
    for name in ("case.db", "evidence/report.csv", "case.lock"):
        complaint = irkit(
            "report", "--case", "case", "-o", f"case/{name}", "--format", "csv"
        ).complaint
        assert "is among the case's own files" in complaint
    irkit("case", "verify", "case", status=0)
    irkit("report", "--case", "case", "-o", "case/reports/report.csv", status=0)
    assert (tmp_path / "case" / "reports" / "report.csv").is_file()


@pytest.mark.linux
@pytest.mark.parametrize("kind", ["link", "FIFO"])
def test_a_report_replaces_nothing_but_a_file(irkit: Irkit, tmp_path: Path, kind: str) -> None:
    irkit("case", "new", "case", status=0)
    place = tmp_path / "report.html"
    if kind == "link":
        place.symlink_to("elsewhere")
    else:
        os.mkfifo(place)
    before = _identity(place)
    assert (
        "is no regular file; name a new one"
        in irkit("report", "--case", "case", "-o", place).complaint
    )
    assert _identity(place) == before
    assert not (tmp_path / "elsewhere").exists()


def _identity(path: Path) -> tuple[int, int, int]:
    """What a replaced file would not share; not its access time, which following a link sets."""
    status = path.lstat()
    return status.st_ino, status.st_mode, status.st_mtime_ns


def test_nothing_that_could_be_looked_at_is_no_success(irkit: Irkit, tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(bytes(2000))
    rules = write_rules(tmp_path / "rules")
    scan = ("scan", "files", "large", "--rules", rules, "--case")
    ran = irkit(*scan, "c", "--max-size", "1K", status=2)
    assert "but no file or process was looked at" in ran.out
    irkit(*scan, "d", status=0)
