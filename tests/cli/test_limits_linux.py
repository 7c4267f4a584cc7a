"""What a scan may not read, and where its case cannot be written: a full disk, another's folder."""

import os
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.command import Irkit, found
from tests.cli.samples import ALERT, NOTICE, RULES, WARNING, write_rules

ROOT = os.geteuid() == 0
NOBODY = 65534
NAMELESS = 54_321  # a number without an account
CHECKOUT = Path(__file__).resolve().parents[2]


def _as(uid: int, folder: Path) -> Irkit:
    """irkit for somebody without rights, in a folder that anybody may enter."""
    if not ROOT:
        return Irkit(folder)
    become = ("setpriv", f"--reuid={uid}", f"--regid={uid}", "--clear-groups")
    # Compiled code of theirs would be written by whoever may write it.
    home = {"HOME": None, "LOGNAME": None, "USER": None, "PYTHONDONTWRITEBYTECODE": "1"}
    home["PYTHONPATH"] = os.pathsep.join([str(CHECKOUT), sysconfig.get_path("purelib")])
    itself = "import subprocess, sys; subprocess.run([sys.executable, *sys.argv[1:]], check=True)"
    environment = {k: v for k, v in {**os.environ, **home}.items() if v is not None}
    # The one of this environment, or this checkout, may lie in a home that nobody else may enter.
    for python in (sys.executable, f"/usr/bin/python3.{sys.version_info.minor}"):
        command = (*become, python)
        probe = [*command, "-c", itself, "-m", "irkit", "--version"]
        if not subprocess.run(probe, capture_output=True, cwd=folder, env=environment).returncode:
            return Irkit(folder, (*command, "-m", "irkit"), home)
    pytest.skip("no Python with these packages is in reach of other users")


@pytest.fixture
def common() -> Iterator[Path]:
    """A folder that everybody may enter and write to, with rules and a partly closed tree."""
    with tempfile.TemporaryDirectory(prefix="irkit-test-", dir="/tmp") as name:
        folder = Path(name)
        folder.chmod(0o777)
        write_rules(folder / "rules").chmod(0o755)
        tree = folder / "tree"
        (tree / "closed").mkdir(parents=True)
        (tree / "closed" / "secret").write_text(WARNING)
        (tree / "closed file").write_text(ALERT)
        (tree / "open").write_text(NOTICE)
        (tree / "closed file").chmod(0)
        (tree / "closed").chmod(0)
        yield folder
        (tree / "closed").chmod(0o700)


@pytest.mark.parametrize("uid", [NOBODY, NAMELESS])
def test_what_is_out_of_reach_is_recorded(common: Path, uid: int) -> None:
    irkit = _as(uid, common)
    ran = irkit("scan", "files", "tree", "--case", "case", "--rules", "rules", status=0)
    assert "not root or administrator" in ran.out
    assert "UNDECIDED  Nothing worse than 1 notice found, but 2 of 3 things were not" in ran.out
    assert irkit("coverage", "--case", "case", "--json").json == {
        "scanned": {"read and matched": 1},
        "skipped": {},
        "failed": {"permission denied": 2},
        "timed_out": {},
        "total": 3,
        "not_looked_at": 2,
    }
    failed = irkit("coverage", "--case", "case", "--list", "failed").out.splitlines()
    assert sorted(line.split(":")[0] for line in failed) == [
        f"{common}/tree/closed",
        f"{common}/tree/closed file",
    ]
    (scan,) = irkit("case", "info", "case", "--json").json["scans"]
    assert scan["elevated"] is False
    if ROOT:
        assert scan["user"] == ("nobody" if uid == NOBODY else f"uid {uid}")


def test_processes_of_others_are_recorded(common: Path) -> None:
    irkit = _as(NOBODY, common)
    options = ("--pid", "1", "--case", "case", "--rules", "rules")
    ran = irkit("scan", "processes", *options, status=2)
    assert "1  failed     permission denied" in ran.out
    assert "but no file or process was looked at" in ran.out


def test_rules_that_may_not_be_read(common: Path) -> None:
    irkit = _as(NOBODY, common)
    scan = ("scan", "files", "tree", "--case", "case", "--rules")
    (common / "rules").chmod(0)
    assert "rules" in irkit(*scan, "rules").complaint
    (common / "rules").chmod(0o755)
    (common / "rules" / "planted.yar").chmod(0)
    complaint = irkit(*scan, "rules").complaint
    assert "planted.yar: Permission denied" in complaint
    assert "'rules/planted.yar' is not readable" in irkit(*scan, "rules/planted.yar").complaint
    assert not (common / "case").exists()


def test_a_home_that_may_not_be_read(common: Path) -> None:
    irkit = _as(NOBODY, common)
    (common / "home").mkdir(mode=0o700)
    (common / "home").chmod(0)
    complaint = irkit("scan", "files", "tree", "--case", "case").complaint
    assert f"{common}/home" in complaint
    assert "Permission denied" in complaint
    nowhere = Irkit(common, irkit.program, {**irkit.environment, "IRKIT_HOME": None})
    assert nowhere("rules", "list", status=0).out.startswith("irkit ")


def test_the_case_of_somebody_else(common: Path) -> None:
    owner = Irkit(common)
    owner("scan", "files", "tree/open", "--case", "case", "--rules", "rules", status=0)
    reader = _as(NOBODY, common)
    scan = ("scan", "files", "tree", "--case", "case", "--rules", "rules")
    (common / "case").chmod(0)
    assert "'case' is not readable" in reader("findings", "--case", "case").complaint
    for path in (common / "case", *(common / "case").iterdir()):
        path.chmod(0o555 if path.is_dir() else 0o444)
    assert found(reader("findings", "--case", "case", "--json", status=0).json) == {
        (f"{common}/tree/open", "Notice")
    }
    reader("case", "verify", "case", status=0)
    reader("report", "--case", "case", "-o", "report.html", status=0)
    assert "cannot write to case: Permission denied" in reader(*scan).complaint
    (common / "shelf").mkdir(mode=0o755)
    (common / "shelf").chmod(0o555)
    elsewhere = ("scan", "files", "tree", "--case", "shelf/case", "--rules", "rules")
    assert "shelf/case: Permission denied" in reader(*elsewhere).complaint
    (common / "shelf").chmod(0)
    assert "shelf" in reader(*elsewhere).complaint
    assert "shelf" in reader("report", "--case", "case", "-o", "shelf/report.html").complaint
    (common / "case").chmod(0o755)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of one megabyte."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "none", disk], capture_output=True
    )
    if mounted.returncode:
        pytest.skip("may not mount")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_disk_that_fills_up(irkit: Irkit, small_disk: Path, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    tree.mkdir()
    names = [f"{number:0240}" for number in range(2_500)]
    for name in names:
        (tree / name).write_text(name)
    for name in names[::100]:
        (tree / name).write_text(NOTICE)
    rules = write_rules(tmp_path / "rules")
    scan = ("scan", "files", tree, "--case", "disk/case", "--rules", rules)
    with irkit.started(*scan) as running:
        assert running.ended() == 2
        text = running.complaints()
    assert text.startswith("irkit: the disk of disk/case/case.db is full: free some space and go")
    assert text.count("\n") == 1
    irkit("case", "verify", "disk/case", status=0)
    kept = irkit("findings", "--case", "disk/case", "--json", status=0).json
    assert running.found() <= found(kept)
    coverage = irkit("coverage", "--case", "disk/case", "--json", status=0).json
    assert 0 < coverage["total"] < len(names)

    subprocess.run(["mount", "-o", "remount,size=64m", small_disk], check=True)
    irkit("scan", "files", "--case", "disk/case", "--resume", status=0)
    coverage = irkit("coverage", "--case", "disk/case", "--json", status=0).json
    assert (coverage["total"], coverage["not_looked_at"]) == (len(names), 0)
    assert len(irkit("findings", "--case", "disk/case", "--json").json) == len(names[::100])
    irkit("case", "verify", "disk/case", status=0)


def test_no_room_for_a_case(irkit: Irkit, small_disk: Path, tree: Path, rules: Path) -> None:
    (small_disk / "ballast").write_bytes(bytes((1 << 20) - 40_000))
    scan = ("scan", "files", tree, "--case", "disk/case", "--rules", rules)
    complaint = irkit(*scan).complaint
    assert "full" in complaint or "No space left on device" in complaint
    (small_disk / "ballast").unlink()
    irkit(*scan, status=1)


def test_no_room_for_a_report_or_a_pack(irkit: Irkit, small_disk: Path, case_of_tree: Path) -> None:
    rules = write_rules(small_disk.parent / "more", big=RULES + "// filler\n" * 20)
    (small_disk / "ballast").write_bytes(bytes(1 << 20))
    report = ("report", "--case", case_of_tree, "-o", "disk/report.html")
    assert "No space left on device" in irkit(*report).complaint
    full = Irkit(irkit.folder, environment={"IRKIT_HOME": str(small_disk)})
    assert "No space left on device" in full("rules", "add", rules).complaint
    assert not list(small_disk.glob("**/*.zip"))
