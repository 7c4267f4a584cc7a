"""`irkit evidence add`: which files it takes, and what becomes of those that it does not."""

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest

from irkit.case import Case
from irkit.file_uri import uri_of
from irkit.records import Examined
from tests.case.sample import finding, item, scan_into
from tests.cli.command import Irkit

CONTENT = b"inert evidence\n"


@pytest.fixture
def case(irkit: Irkit) -> Path:
    irkit("case", "new", "case", status=0)
    return irkit.folder / "case"


def bodies(case: Path, action: str) -> list[dict[str, Any]]:
    with Case.open(case) as one:
        return [json.loads(entry.body) for entry in one.ledger() if entry.action == action]


def copied(case: Path) -> list[str]:
    return [one["path"] for one in bodies(case, "file copied")]


def test_the_files_of_findings_are_taken_at_once(scanned: Irkit, tree: Path) -> None:
    case = scanned.folder / "case"
    bad, odd = str(tree / "bad.sh"), str(tree / "deeper" / "odd.txt")
    scanned("evidence", "add", "--findings", "alert", "--case", "case", status=0)
    assert copied(case) == [bad]
    ran = scanned("evidence", "add", "--findings", "warning", "--case", "case", status=0)
    assert copied(case) == [bad, bad, odd]
    assert ran.err == ""


def test_what_people_judged_counts_as_they_say(scanned: Irkit, tree: Path) -> None:
    words = ("--case", "case", "--verdict")
    scanned("review", "judge", tree / "bad.sh", *words, "benign", status=0)
    scanned("review", "judge", tree / "hint.txt", *words, "malicious", status=0)
    scanned("evidence", "add", "--findings", "alert", "--case", "case", status=0)
    assert copied(scanned.folder / "case") == [str(tree / "hint.txt")]


def test_another_content_than_was_found_is_said(irkit: Irkit, rules: Path, tree: Path) -> None:
    content = (tree / "bad.sh").read_bytes()
    file = irkit.folder / "bad.sh"
    file.write_bytes(content)
    irkit("scan", "files", file, "--case", "case", "--rules", rules, status=1)
    file.write_bytes(b"gone")
    ran = irkit("evidence", "add", "--findings", "alert", "--case", "case", status=0)
    digest = hashlib.sha256(content).hexdigest()
    assert f"{file} is not what was found: that had SHA-256 {digest}\n" in ran.err


def test_findings_of_another_host_are_left_to_it(irkit: Irkit, case: Path) -> None:
    with Case.open(case, write=True) as one:
        scan_into(one, Examined(item("/etc/passwd"), (finding("/etc/passwd", 90),)))
    ran = irkit("evidence", "add", "--findings", "alert", "--case", "case")
    assert ran.complaint.startswith("the findings are of web01, and this is ")


def test_something_has_to_be_named(irkit: Irkit, case: Path) -> None:
    complaint = irkit("evidence", "add", "--case", "case").complaint
    assert complaint == "name files, or take those with findings: --findings alert"
    ran = irkit("evidence", "add", "--findings", "alert", "--case", "case", status=0)
    assert ran.err == "irkit: nothing counts as alert or worse\n"


@pytest.mark.linux
def test_links_below_a_folder_are_said_and_noted(irkit: Irkit, case: Path) -> None:
    folder = irkit.folder / "folder"
    folder.mkdir()
    (folder / "file").write_bytes(CONTENT)
    (folder / "one").symlink_to("/etc")
    (folder / "two").symlink_to("gone")
    os.mkfifo(folder / "pipe")
    ran = irkit("evidence", "add", "--recursive", "folder", "--case", "case", status=0)
    told = {
        f"{folder / 'one'}: not a regular file, link to /etc",
        f"{folder / 'two'}: not a regular file, link to gone",
        f"{folder}: not a regular file, 1 FIFO",
    }
    assert {line.removeprefix("irkit: left out ") for line in ran.err.splitlines()} == told
    (body,) = bodies(case, "evidence not taken")
    assert {one["reason"] for one in body["missed"]} == told
    assert body["more"] == 0
    assert copied(case) == [str(folder / "file")]


def test_what_was_refused_is_noted(irkit: Irkit, case: Path) -> None:
    (irkit.folder / "there").write_bytes(CONTENT)
    irkit("evidence", "add", "gone", "there", ".", "--case", "case", status=2)
    (body,) = bodies(case, "evidence not taken")
    assert [one["path"] for one in body["missed"]] == [
        str(irkit.folder / "gone"),
        str(irkit.folder),
    ]
    assert body["missed"][1]["reason"].endswith("--recursive takes the files below it")
    irkit("case", "verify", "case", status=0)
    irkit("evidence", "add", "there", "--case", "case", status=0)
    assert len(bodies(case, "evidence not taken")) == 1


def test_each_file_beyond_the_limit_is_named(irkit: Irkit, case: Path) -> None:
    folder = irkit.folder / "folder"
    folder.mkdir()
    for name in ("one", "two"):
        (folder / name).write_bytes(bytes(8))
    irkit("evidence", "add", "--recursive", folder, "--limit", "10", "--case", "case", status=2)
    (body,) = bodies(case, "evidence not taken")
    assert [one["path"] for one in body["missed"]] == [
        str(folder / name) for name in ("one", "two") if str(folder / name) not in copied(case)
    ]
    assert len(copied(case)) == 1


def not_looked_at(irkit: Irkit) -> dict[str, str]:
    """Target and reason of all that coverage has as skipped or failed."""
    found = []
    for outcome in ("skipped", "failed"):
        found += irkit("coverage", "--case", "case", "--list", outcome, "--json", status=0).json
    return {one["target"]: one["reason"] for one in found}


def test_what_was_not_taken_is_a_gap_of_coverage_until_it_is(irkit: Irkit, case: Path) -> None:
    folder = irkit.folder / "folder"
    folder.mkdir()
    (folder / "large").write_bytes(bytes(80))
    add = ("evidence", "add", "--recursive", folder, "--case", "case", "--limit")
    irkit(*add, "10", status=2)
    assert not_looked_at(irkit) == {str(folder / "large"): "larger than the size limit"}
    assert "1 of 1 thing was not looked at" in irkit("case", "info", "case", status=0).out
    irkit(*add, "100", status=0)
    assert not_looked_at(irkit) == {}
    irkit("case", "verify", "case", status=0)
    irkit(*add, "100", status=0)
    with Case.open(case) as one:
        assert len(one.scans()) == 2
        assert one.unfinished_scan() is None


def test_what_a_scan_read_was_looked_at_whatever_becomes_of_its_copy(
    scanned: Irkit, tree: Path
) -> None:
    with Case.open(scanned.folder / "case") as one:
        before = one.coverage()
    assert before.not_looked_at == 0
    new = scanned.folder / "later" / "new"
    new.parent.mkdir()
    new.write_bytes(bytes(80))
    limited = ("evidence", "add", "--recursive", "--limit", "1", "--case", "case")
    scanned(*limited, tree, new.parent, status=2)
    missed = bodies(scanned.folder / "case", "evidence not taken")[-1]["missed"]
    assert len(missed) > 1
    assert not_looked_at(scanned) == {str(new): "larger than the size limit"}
    with Case.open(scanned.folder / "case") as one:
        after = one.coverage()
    assert after.scanned == before.scanned
    assert after.not_looked_at == 1


def test_a_name_that_leads_nowhere_is_no_gap(irkit: Irkit, case: Path) -> None:
    irkit("evidence", "add", "gone", ".", "--case", "case", status=2)
    assert not_looked_at(irkit) == {}


@pytest.mark.linux
def test_a_pipe_is_left_out_and_hides_nothing(irkit: Irkit, case: Path) -> None:
    os.mkfifo(irkit.folder / "pipe")
    (irkit.folder / "link").symlink_to("gone")
    irkit("evidence", "add", "pipe", "link", "--case", "case", status=2)
    assert {*not_looked_at(irkit).values()} == {"not a regular file"}
    with Case.open(case) as one:
        assert one.coverage().not_looked_at == 0


def test_a_file_from_elsewhere_makes_no_other_host_of_the_case(irkit: Irkit, case: Path) -> None:
    with Case.open(case, write=True) as one:
        scan_into(one, Examined(item("/etc/passwd"), (finding("/etc/passwd", 90),)))
    folder = irkit.folder / "folder"
    folder.mkdir()
    (folder / "large").write_bytes(bytes(80))
    add = ("evidence", "add", "--recursive", folder, "--limit", "10", "--case", "case")
    irkit(*add, status=2)
    with Case.open(case) as one:
        assert one.scans()[-1].host != one.host() == "web01"
    ran = irkit("evidence", "add", "--findings", "alert", "--case", "case")
    assert ran.complaint.startswith("the findings are of web01, and this is ")


@pytest.mark.linux
@pytest.mark.parametrize(
    ("name", "shown"),
    [(b"caf\xe9", "caf\\xe9"), (b"new\nline", "new␊line"), ("\u202ea".encode(), "\\u202ea")],
)
def test_names_as_irkit_shows_them_lead_to_their_uri(
    irkit: Irkit, case: Path, name: bytes, shown: str
) -> None:
    path = os.fsencode(irkit.folder) + b"/" + name
    uri = uri_of(os.fsdecode(path))
    for words in (("evidence", "add"), ("inspect",), ("scan", "files")):
        more = () if words == ("inspect",) else ("--case", "case")
        assert f": what irkit shows so is written {uri}\n" in irkit(*words, shown, *more).err
    Path(os.fsdecode(path)).write_bytes(CONTENT)
    for words in (("evidence", "add"), ("inspect",), ("scan", "files")):
        more = () if words == ("inspect",) else ("--case", "case")
        assert f": write {uri}\n" in irkit(*words, shown, *more, status=2).err
    irkit("evidence", "add", uri, "--case", "case", status=0)
    Path(irkit.folder / shown).write_bytes(b"called so itself")
    irkit("evidence", "add", shown, "--case", "case", status=0)
    assert len(copied(case)) == 2


def test_help_says_how_a_name_is_written() -> None:
    from irkit.cli.evidence_add import add

    assert "file:///srv/caf%E9" in str(add.help)
