"""`irkit evidence`: copies that are whole and as they were, and what became of them."""

import hashlib
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from irkit.case.codec import from_raw
from tests.cli.command import Irkit

CONTENT = b"inert evidence\n" * 1000


@pytest.fixture
def case(irkit: Irkit) -> Path:
    irkit("case", "new", "case", status=0)
    return irkit.folder / "case"


def stored(case: Path) -> list[Path]:
    return sorted((case / "evidence").glob("*"))


def test_a_file_is_copied_as_it_is(irkit: Irkit, case: Path) -> None:
    file = irkit.folder / "odd\u202ename.sh"
    file.write_bytes(CONTENT)
    os.utime(file, ns=(10**18, 10**18 + 5000))
    ran = irkit("evidence", "add", file, "--case", "case", status=0)
    (copy,) = stored(case)
    digest = hashlib.sha256(CONTENT).hexdigest()
    assert copy.name == f"file-{digest[:12]}.bin"
    assert copy.read_bytes() == CONTENT
    assert digest in ran.out
    assert "\u202e" not in ran.out
    (one,) = irkit("evidence", "list", "--case", "case", "--json", status=0).json
    assert (one["source"], one["sha256"], one["size"]) == (str(file), digest, len(CONTENT))
    assert one["action"] == "file copied"
    entry = json.loads(_ledger(case)[-1])
    assert entry["status"]["modified"] == "2001-09-09T01:46:40.000005Z"
    assert entry["sha256"] == entry["sha256_after"] == digest
    listed = irkit("evidence", "list", "--case", "case", status=0).out
    assert "odd\\u202ename.sh" in listed
    assert (
        irkit("evidence", "verify", "--case", "case", status=0).out == "1 file as the ledger says\n"
    )
    irkit("case", "verify", "case", status=0)


def test_programs_are_told_how_far_it_is(irkit: Irkit, case: Path) -> None:
    irkit = Irkit(irkit.folder, environment={**irkit.environment, "IRKIT_PROGRESS": "jsonl"})
    file = irkit.folder / "odd\u202ename.sh"
    file.write_bytes(CONTENT)
    ran = irkit("evidence", "add", file, "absent", "--case", "case", status=2)
    (said,) = [json.loads(line) for line in ran.err.splitlines() if line.startswith("{")]
    assert said["event"] == "progress"
    assert said["phase"] == "copying"
    assert said["bytes"] == said["total_bytes"] == len(CONTENT)
    assert "irkit: there is no " in ran.err


def _ledger(case: Path) -> list[str]:
    from irkit.case import Case

    with Case.open(case) as one:
        return [entry.body for entry in one.ledger()]


def test_the_same_content_is_stored_once(irkit: Irkit, case: Path) -> None:
    for name in ("one", "two"):
        (irkit.folder / name).write_bytes(CONTENT)
    irkit("evidence", "add", "one", "two", "--case", "case", status=0)
    assert len(stored(case)) == 1
    assert irkit("evidence", "verify", "--case", "case", "--json", status=0).json == {
        "files": 1,
        "absent": [],
        "faults": [],
    }


def test_what_cannot_be_copied_is_said_and_the_rest_is(irkit: Irkit, case: Path) -> None:
    (irkit.folder / "there").write_bytes(CONTENT)
    (irkit.folder / "folder").mkdir()
    ran = irkit("evidence", "add", "gone", "folder", "there", "--case", "case", status=2)
    assert len(stored(case)) == 1
    assert len(ran.err.splitlines()) == 2
    assert "gone" in ran.err


@pytest.mark.linux
def test_links_and_pipes_are_no_files(irkit: Irkit, case: Path) -> None:
    (irkit.folder / "link").symlink_to("/etc/passwd")
    os.mkfifo(irkit.folder / "pipe")
    ran = irkit("evidence", "add", "link", "pipe", "--case", "case", status=2)
    assert stored(case) == []
    link, pipe = ran.err.splitlines()
    assert link.endswith("it is a link, and only regular files are copied")
    assert pipe.endswith("it is a FIFO, and only regular files are copied")


def test_the_ledger_says_where_a_file_lies(irkit: Irkit, case: Path) -> None:
    folder, through = irkit.folder / "there", irkit.folder / "through"
    folder.mkdir()
    (folder / "f").write_bytes(CONTENT)
    link_folder(through, folder)
    given, real = str(through / "f"), os.path.realpath(folder / "f")
    ran = irkit("evidence", "add", given, "--case", "case", status=0)
    assert ran.err == f"irkit: {given} lies at {real}: a folder on the way is a link\n"
    entry = json.loads(_ledger(case)[-1])
    status = (folder / "f").stat()
    assert (entry["path"], entry["real_path"]) == (given, real)
    assert (entry["device"], entry["inode"]) == (status.st_dev, status.st_ino)
    assert irkit("evidence", "add", real, "--case", "case", status=0).err == ""
    entry = json.loads(_ledger(case)[-1])
    assert entry["path"] == entry["real_path"] == real


def link_folder(link: Path, folder: Path) -> None:
    """A link, on Windows a junction, which needs no privilege; skips where there are none."""
    if sys.platform != "win32":
        link.symlink_to(folder)
        return
    import _winapi

    try:
        _winapi.CreateJunction(str(folder), str(link))
    except OSError:
        pytest.skip("this Windows has no junctions")


@pytest.mark.linux
def test_where_a_file_lies_is_exact(irkit: Irkit, case: Path) -> None:
    folder = os.fsencode(irkit.folder)
    os.mkdir(folder + b"/\xff")
    os.symlink(folder + b"/\xff", irkit.folder / "through")
    (irkit.folder / "through" / "f").write_bytes(CONTENT)
    irkit("evidence", "add", "through/f", "--case", "case", status=0)
    entry = json.loads(_ledger(case)[-1])
    assert entry["real_path"] == f"{irkit.folder}/\\xff/f"
    assert from_raw(entry["real_path_raw"]) == os.fsdecode(folder + b"/\xff/f")


def test_a_folder_is_taken_when_asked(irkit: Irkit, case: Path) -> None:
    deep = irkit.folder / "folder" / "deep"
    deep.mkdir(parents=True)
    (deep / "one").write_bytes(b"one")
    (deep.parent / "two").write_bytes(b"larger than the limit of ten")
    said = irkit("evidence", "add", "folder", "--case", "case", status=2).err
    assert "is a folder: --recursive takes the files below it" in said
    words = ("evidence", "add", "--recursive", "folder", "--case", "case")
    ran = irkit(*words, "--limit", "10", status=2)
    assert len(stored(case)) == 1
    assert "larger than the size limit" in ran.err
    irkit(*words, status=0)
    assert len(stored(case)) == 2
    irkit("case", "verify", "case", status=0)


@pytest.mark.linux
def test_what_hangs_on_a_file_is_noted(irkit: Irkit, case: Path) -> None:
    (irkit.folder / "f").write_bytes(CONTENT)
    try:
        os.setxattr(irkit.folder / "f", "user.origin", b"elsewhere")
    except OSError:
        pytest.skip("this file system has no extended attributes")
    irkit("evidence", "add", "f", "--case", "case", status=0)
    entry = json.loads(_ledger(case)[-1])
    assert entry["streams"] == [{"name": "user.origin", "size": 9}]
    assert entry["grew"] == 0


@pytest.mark.linux
def test_a_file_without_a_size_is_read_to_its_end(irkit: Irkit, case: Path) -> None:
    irkit("evidence", "add", "/proc/version", "/proc/sys/kernel/ostype", "--case", "case", status=0)
    assert Path("/proc/version").read_bytes() in [one.read_bytes() for one in stored(case)]
    assert b"Linux\n" in [one.read_bytes() for one in stored(case)]
    assert json.loads(_ledger(case)[-1])["sha256_after"] is None


def test_a_look_at_evidence_is_noted(irkit: Irkit, case: Path) -> None:
    (irkit.folder / "f").write_bytes(CONTENT)
    irkit("evidence", "add", "f", "--case", "case", status=0)
    (copy,) = stored(case)
    words = ("evidence", "show", copy.name, "--case", "case")
    assert "inert evidence" in irkit(*words, "--length", "16", status=0).out
    assert irkit(*words, "--json", status=0).json["hashes"]["sha256"].startswith(copy.name[5:17])
    digest = hashlib.sha256(CONTENT).hexdigest()
    assert [json.loads(body) for body in _ledger(case)[-2:]] == [
        {"length": 16, "offset": None, "sha256": digest},
        {"length": None, "offset": None, "sha256": digest},
    ]
    assert "no evidence is called" in irkit("evidence", "show", "x", "--case", "case").complaint
    copy.write_bytes(b"edited")
    assert irkit(*words).complaint.startswith("edited: ")


@pytest.mark.windows
def test_a_file_that_another_program_keeps_is_said(irkit: Irkit, case: Path) -> None:
    from irkit.windows.files import create_file

    (irkit.folder / "kept").write_bytes(CONTENT)
    handle = create_file(str(irkit.folder / "kept"), 0x80000000, 0, None, 3, 0, None)
    assert handle
    ran = irkit("evidence", "add", "kept", "--case", "case", status=2)
    assert "in use by another program that lets nobody read it: end that program" in ran.err
    assert stored(case) == []


@pytest.mark.linux
def test_the_access_time_stays(irkit: Irkit, case: Path) -> None:
    file = irkit.folder / "f"
    file.write_bytes(CONTENT)
    os.utime(file, ns=(10**18, 10**18))
    irkit("evidence", "add", "f", "--case", "case", status=0)
    assert file.stat().st_atime_ns == 10**18


def edit(copy: Path) -> None:
    copy.write_bytes(CONTENT[:-1] + b"X")


def delete(copy: Path) -> None:
    copy.unlink()


def replace(copy: Path) -> None:
    copy.unlink()
    copy.mkdir()


@pytest.mark.parametrize(
    ("change", "word"), [(edit, "edited"), (delete, "deleted"), (replace, "cannot be read")]
)
def test_what_was_changed_since_is_told(
    irkit: Irkit, case: Path, change: Callable[[Path], None], word: str
) -> None:
    (irkit.folder / "f").write_bytes(CONTENT)
    irkit("evidence", "add", "f", "--case", "case", status=0)
    (copy,) = stored(case)
    change(copy)
    (fault,) = irkit("evidence", "verify", "--case", "case", "--json", status=1).json["faults"]
    assert fault["table"] == "evidence"
    assert fault["reason"].startswith(word)
    assert copy.name in fault["reason"]
    whole = irkit("case", "verify", "case", "--json", status=1).json
    assert (whole["ok"], whole["faults"]) == (False, [fault])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other ways to grow a file")
def test_a_file_that_grows_is_kept_as_long_as_it_was(irkit: Irkit, case: Path) -> None:
    log = irkit.folder / "log"
    log.write_bytes(CONTENT)
    irkit("evidence", "add", "log", "--case", "case", status=0)
    with log.open("ab") as file:
        file.write(b"more")
    irkit("evidence", "add", "log", "--case", "case", status=0)
    assert [one.stat().st_size for one in sorted(stored(case), key=lambda f: f.stat().st_size)] == [
        len(CONTENT),
        len(CONTENT) + 4,
    ]
