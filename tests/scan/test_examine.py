"""One target at a time: what is said of it, and that none of its faults is raised."""

import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import psutil
import pytest

from irkit import places
from irkit.engine import HITS_PER_STRING
from irkit.errors import EngineError
from irkit.records import (
    CommandTarget,
    FileRights,
    FileTarget,
    Kind,
    Level,
    Outcome,
    Reason,
)
from irkit.scan import examine as module
from irkit.scan.examine import Setup
from irkit.targets.files import Limits, Walker
from tests.collect.linux.host import without_rights
from tests.deep import deep_folder
from tests.scan.conftest import RULES
from tests.scan.examining import Examine, book_of, examiner, rules_of, target, written

ENDLESS = """rule Endless { condition: for all i in (0..filesize - 1) : (
    for all j in (0..filesize - 1) : (uint8(i) == 69 and uint8(j) == 69)) }"""


def test_a_file_with_a_finding(tmp_path: Path, needle: Examine) -> None:
    data = b"hay needle in a haystack hay"
    file = written(tmp_path / "file.txt", data)
    item, (finding,) = (found := needle(file)).item, found.findings
    assert (item.kind, item.target, item.outcome) == (Kind.FILE, file.path, Outcome.SCANNED)
    assert (item.reason, item.size) == (Reason.MATCHED_CONTENT, len(data))
    assert item.modified == datetime.fromtimestamp(file.modified_ns / 1e9, UTC)
    assert item.sha256 == finding.sha256 == hashlib.sha256(data).hexdigest()
    assert finding.sha1 == hashlib.sha1(data).hexdigest()
    assert finding.md5 == hashlib.md5(data).hexdigest()
    assert (finding.rule, finding.level, finding.score) == ("Needle", Level.ALERT, 80)
    assert (finding.reason, finding.author, finding.licence) == ("A needle.", "somebody", "MIT")
    assert (finding.attack, finding.tags) == (("T1059",), ("tag",))
    assert (finding.pack, finding.rule_file) == ("rules", "rules.yar")
    assert [(hit.offset, hit.before, hit.after) for hit in finding.hits] == [(4, b"hay ", b" hay")]
    assert finding.target == file.path


@pytest.mark.linux
def test_whose_a_file_with_a_finding_is(tmp_path: Path, needle: Examine) -> None:
    file = written(tmp_path / "file", "a needle in a haystack")
    os.chmod(file.path, 0o4750)
    assert needle(file).rights == FileRights(os.getuid(), os.getgid(), 0o4750)
    assert needle(written(tmp_path / "other", "hay")).rights is None


@pytest.mark.windows
def test_on_windows_nobody_has_a_number(tmp_path: Path, needle: Examine) -> None:
    found = needle(written(tmp_path / "file", "a needle in a haystack"))
    assert found.findings
    assert found.rights is None


def test_a_file_without(tmp_path: Path, needle: Examine) -> None:
    for content in (b"", b"hay"):
        found = needle(written(tmp_path / "file", content))
        assert (found.item.outcome, found.findings) == (Outcome.SCANNED, ())
        assert found.item.sha256 == hashlib.sha256(content).hexdigest()


def test_the_same_content_is_matched_once(tmp_path: Path, needle: Examine) -> None:
    one = needle(written(tmp_path / "one", "a needle in a haystack"))
    two = needle(written(tmp_path / "two", "a needle in a haystack"))
    assert [one.item.reason, two.item.reason] == [Reason.MATCHED_CONTENT, Reason.SAME_CONTENT]
    assert rules_of(one) == rules_of(two) == ["Needle"]
    assert two.findings[0].target == str(tmp_path / "two")
    assert two.item.outcome is Outcome.SCANNED


def test_a_copy_of_irkits_own_rules(tmp_path: Path, looking_for: Callable[[str], Examine]) -> None:
    look = looking_for('rule Any { strings: $a = "rule " condition: $a }')
    rules = next(places.rules().rglob("*.yar")).read_bytes()
    copy = look(written(tmp_path / "copy", rules))
    assert (copy.item.outcome, copy.item.reason) == (Outcome.SKIPPED, Reason.OWN)
    assert copy.findings == ()
    assert rules_of(look(written(tmp_path / "changed", rules + b"\n"))) == ["Any"]
    others = (tmp_path / "rules" / "rules.yar").read_bytes()  # a pack can exempt nothing
    assert rules_of(look(written(tmp_path / "others.yar", others))) == ["Any"]


def test_the_same_content_under_a_name_that_a_rule_asks_for(
    tmp_path: Path, looking_for: Callable[[str], Examine]
) -> None:
    look = looking_for(
        """rule ByName { strings: $a = "x" condition: $a and filename == "two.EXE" }
        rule ByFolder { condition: filepath contains "test_" and extension == ".exe" }"""
    )
    found = [look(written(tmp_path / name, "x")) for name in ("one.txt", "two.EXE", "three.txt")]
    assert [sorted(rules_of(one)) for one in found] == [[], ["ByFolder", "ByName"], []]


def test_what_rules_are_told_of_a_file(
    tmp_path: Path, looking_for: Callable[[str], Examine]
) -> None:
    file = written(tmp_path / "Name.With.Dots.EXE", b"MZ content")
    file = replace(file, owner="owner\udcff", group="group", mode=0o100755)
    values = {
        "filename": "Name.With.Dots.EXE",
        "filepath": str(tmp_path),
        "extension": ".exe",
        "filetype": "EXE",
        "owner": "owner\\xff",
        "group": "group",
        "md5": hashlib.md5(b"MZ content").hexdigest(),
        "service": "",
        "unpack_parent": "",
        "unpack_source": "",
    }
    conditions = {
        name: f'{name} == "{value}"'.replace("\\", "\\\\") for name, value in values.items()
    }
    conditions["filemode"] = f"filemode == {0o100755}"
    rules = "".join(f"rule r_{name} {{ condition: {one} }} " for name, one in conditions.items())
    assert sorted(rules_of(looking_for(rules)(file))) == sorted(f"r_{name}" for name in conditions)


@pytest.mark.linux
@pytest.mark.parametrize("name", ["new\nline", "\u202egpj.exe", "\udcff\udcfe", "ÿ" * 127])
def test_names_of_any_bytes(
    tmp_path: Path, looking_for: Callable[[str], Examine], name: str
) -> None:
    look = looking_for('rule r { condition: filename != "" and filepath != "" }')
    found = look(written(tmp_path / name, "x"))
    assert rules_of(found) == ["r"]
    assert found.item.target == str(tmp_path / name)


@pytest.mark.linux
def test_a_file_ten_thousand_levels_deep(needle: Examine) -> None:
    with deep_folder("d", 10_000, b"needle in a haystack") as (top, path):
        (file,) = Walker(Limits()).folder(top, "rest")
        assert isinstance(file, FileTarget)
        found = needle(file)
        assert found.item.target == f"{path}/file"
        assert rules_of(found) == ["Needle"]


@pytest.mark.parametrize(
    "change", ["vanished", "folder", "other file", "link", "FIFO", "link to itself"]
)
def test_a_file_that_is_no_more_what_was_listed(
    tmp_path: Path, needle: Examine, change: str
) -> None:
    if sys.platform == "win32" and change != "vanished":
        pytest.skip("made with means of Linux")
    file = written(tmp_path / "file", "a needle in a haystack")
    (tmp_path / "kept").hardlink_to(tmp_path / "file")  # so that its number is not given again
    (tmp_path / "file").unlink()
    if change == "folder":
        (tmp_path / "file").mkdir()
    elif change == "other file":
        (tmp_path / "file").write_text("a needle in a haystack")
    elif change == "link":
        (tmp_path / "file").symlink_to("kept")
    elif change == "link to itself":
        (tmp_path / "file").symlink_to("file")
    elif change == "FIFO":
        os.mkfifo(tmp_path / "file")
    found = needle(file)
    reason = Reason.VANISHED if change == "vanished" else Reason.REPLACED
    assert (found.item.outcome, found.item.reason) == (Outcome.FAILED, reason)
    assert found.findings == ()


@pytest.mark.linux
def test_a_folder_swapped_for_a_link(tmp_path: Path, needle: Examine) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    file = written(tmp_path / "a" / "file", "x")
    (tmp_path / "b" / "file").write_text("a needle in a haystack")
    (tmp_path / "a").rename(tmp_path / "moved")
    (tmp_path / "a").symlink_to("b")
    assert needle(file).item.reason is Reason.REPLACED


def test_a_file_that_was_written_since_is_told_as_it_was_read(
    tmp_path: Path, needle: Examine
) -> None:
    file = written(tmp_path / "file", "short")
    (tmp_path / "file").write_text("a needle in a haystack, and more")
    found = needle(file)
    assert rules_of(found) == ["Needle"]
    assert (found.item.size, found.findings[0].size) == (32, 32)


def test_a_file_that_grew_beyond_the_limit(tmp_path: Path, needle: Examine) -> None:
    file = written(tmp_path / "file", "short")
    (tmp_path / "file").write_bytes(bytes(5 << 20))
    found = needle(file)
    assert (found.item.outcome, found.item.reason) == (Outcome.SKIPPED, Reason.TOO_LARGE)


def test_a_file_that_is_truncated_while_it_is_read(
    tmp_path: Path, needle: Examine, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = written(tmp_path / "file", b"a needle in a haystack" + bytes(1000))
    read = module.read

    def late(descriptor: int, status: os.stat_result, limit: int) -> object:
        os.truncate(tmp_path / "file", 50)
        return read(descriptor, status, limit)

    monkeypatch.setattr(module, "read", late)
    found = needle(file)
    assert (found.item.outcome, found.item.reason) == (Outcome.FAILED, Reason.TRUNCATED)
    assert rules_of(found) == ["Needle"]


@pytest.mark.linux
def test_a_file_with_holes(tmp_path: Path, needle: Examine) -> None:
    with open(tmp_path / "file", "wb") as file:
        file.seek(6 << 30)
        file.write(b"a needle in a haystack")
        file.truncate(8 << 30)
    found = needle(target(tmp_path / "file"))
    assert (found.item.outcome, found.item.reason) == (Outcome.SCANNED, Reason.HOLES_SKIPPED)
    assert (found.item.size, found.item.sha256) == (8 << 30, "")
    assert [hit.offset for hit in found.findings[0].hits] == [(6 << 30) + 2]


@pytest.mark.linux
def test_a_file_that_may_not_be_read(needle: Examine) -> None:
    with tempfile.TemporaryDirectory() as name:
        os.chmod(name, 0o755)
        file = written(Path(name) / "closed", "a needle in a haystack")
        (Path(name) / "closed").chmod(0)
        (found,) = without_rights(lambda: [needle(file)])
    assert (found.item.outcome, found.item.reason) == (Outcome.FAILED, Reason.DENIED)


@pytest.mark.linux
def test_a_time_that_no_calendar_has(needle: Examine) -> None:
    """Some file systems keep any number; it must not keep the file from being matched."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as name:
        written(Path(name) / "file", "a needle in a haystack")
        os.utime(Path(name) / "file", ns=(10**24, 10**24))
        found = needle(target(Path(name) / "file"))
    assert rules_of(found) == ["Needle"]
    assert found.item.modified is None
    assert found.findings[0].modified is None


@pytest.mark.linux
def test_access_times_are_kept(tmp_path: Path, needle: Examine) -> None:
    long_ago = 978_307_200 * 10**9
    written(tmp_path / "file", "a needle in a haystack")
    os.utime(tmp_path / "file", ns=(long_ago, long_ago))
    assert rules_of(needle(target(tmp_path / "file"))) == ["Needle"]
    assert (tmp_path / "file").stat().st_atime_ns == long_ago


def test_a_rule_with_a_million_matches(tmp_path: Path, needle: Examine) -> None:
    found = needle(written(tmp_path / "file", b"A" * 1_100_000))
    assert rules_of(found) == ["A"]
    assert len(found.findings[0].hits) == HITS_PER_STRING
    assert found.findings[0].hit_count == 1_000_000


def test_a_rule_that_never_ends(tmp_path: Path) -> None:
    look = examiner(book_of(tmp_path, ENDLESS), seconds=1)
    found = look(written(tmp_path / "file", b"E" * 1_000_000))
    assert (found.item.outcome, found.item.reason) == (Outcome.TIMED_OUT, Reason.DEADLINE)
    assert found.item.sha256
    assert rules_of(look(written(tmp_path / "other", b"EEE"))) == ["Endless"]


def test_rules_that_do_not_load() -> None:
    with pytest.raises(EngineError):
        Setup(
            "yara-python",
            b"noise",
            None,
            b"",
            frozenset(),
            {},
            frozenset(),
            frozenset(),
            1,
            1,
            False,
        )()


def test_a_command(needle: Examine) -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    command = CommandTarget("run key: x", "cmd /c a needle in a haystack \udcff", moment)
    found = needle(command)
    assert (found.item.kind, found.item.target) == (Kind.PERSISTENCE, "run key: x")
    assert rules_of(found) == ["Needle"]
    assert found.findings[0].modified == moment


def test_a_gentle_worker_has_a_low_priority(tmp_path: Path) -> None:
    """In a process of its own: there is no way back."""
    book = book_of(tmp_path, RULES)
    (tmp_path / "compiled").write_bytes(book.compiled)
    code = f"""
import psutil, sys
from irkit.scan.examine import Setup
compiled = open({str(tmp_path / "compiled")!r}, "rb").read()
Setup("yara-python", compiled, None, b"", frozenset(), {{}}, frozenset(), frozenset(), 1, 1, True)()
print(int(psutil.Process().nice()))
"""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    ended = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, check=True
    )
    expected = psutil.IDLE_PRIORITY_CLASS if sys.platform == "win32" else 19
    assert int(ended.stdout) == expected
