"""A scan changes nothing on the host: no access time, no file outside the case."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.command import PROGRAM, Irkit
from tests.cli.samples import ALERT, write_rules

LONG_AGO = 1_000_000_000  # seconds; older than a day, so that relatime would renew it

# A root of its own for one command: everything that it writes anywhere lands in DISK/upper.
OVERLAY = """
set -e
mount -t tmpfs none "$DISK"
mkdir "$DISK/upper" "$DISK/work" "$DISK/root"
mount -t overlay overlay -o lowerdir=/,upperdir="$DISK/upper",workdir="$DISK/work" "$DISK/root"
mount --rbind /proc "$DISK/root/proc"
mount --rbind /dev "$DISK/root/dev"
mount -t tmpfs none "$DISK/root/dev/shm"
cd "$DISK"
status=0
chroot root "$@" >output 2>&1 || status=$?
find upper root/dev/shm -mindepth 1 -printf '%p\\n' >written
cp output written "$OUT"
exit $status
"""


def _times(paths: list[Path]) -> dict[Path, tuple[int, int, int]]:
    """Access, change and content times, taken without touching any."""
    statuses = {path: path.lstat() for path in paths}
    return {p: (s.st_atime_ns, s.st_mtime_ns, s.st_ctime_ns) for p, s in statuses.items()}


def _everything(folder: Path) -> list[Path]:
    return [folder, *sorted(folder.rglob("*"))]


def _age(paths: list[Path]) -> None:
    """Make every access time old."""
    for path in paths:
        os.utime(path, (LONG_AGO, path.lstat().st_mtime), follow_symlinks=False)


@pytest.fixture
def old_tree(tree: Path, tmp_path: Path) -> Path:
    """A copy of `tree`, read long ago."""
    folder = tmp_path / "old"
    shutil.copytree(tree, folder)
    (folder / "link").symlink_to("clean.txt")
    _age(_everything(folder))
    return folder


def _keeps_access_times(folder: Path) -> bool:
    probe = folder / "probe"
    probe.write_text("read me")
    _age([probe])
    probe.read_text()
    return probe.stat().st_atime == LONG_AGO


def test_access_times_are_kept(irkit: Irkit, rules: Path, old_tree: Path, tmp_path: Path) -> None:
    if _keeps_access_times(tmp_path):
        pytest.skip("this file system renews no access time")
    paths = _everything(old_tree)
    _age(paths)  # once more: they were listed
    before = _times(paths)
    assert {times[0] for times in before.values()} == {LONG_AGO * 10**9}
    irkit("scan", "files", old_tree, "--case", "case", "--rules", rules, status=1)
    assert _times(paths) == before


def test_nothing_is_written_in_any_usual_place(
    irkit: Irkit, rules: Path, old_tree: Path, tmp_path: Path
) -> None:
    """Home, temporary folder, working folder, rules and the home of irkit."""
    places = {name: tmp_path / name for name in ("HOME", "TMPDIR", "XDG_DATA_HOME", "cwd")}
    for folder in places.values():
        folder.mkdir()
    where = {name: str(folder) for name, folder in places.items()}
    careful = Irkit(places["cwd"], environment={**where, "IRKIT_HOME": None})
    pack = write_rules(tmp_path / "pack")
    watched = (*places.values(), pack, old_tree)
    before = [_written(folder) for folder in watched]
    case = tmp_path / "case"
    careful("scan", "files", old_tree, "--case", case, "--rules", pack, status=1)
    careful("findings", "--case", case, status=0)
    careful("collect", "system", "processes", status=0)
    careful("rules", "list", status=0)
    careful("rules", "check", pack, "--quick", status=0)
    assert [_written(folder) for folder in watched] == before


def _written(folder: Path) -> dict[Path, tuple[int, int]]:
    """What is there, with the times that a write renews."""
    return {path: times[1:] for path, times in _times(_everything(folder)).items()}


def test_the_system_sees_no_write_outside_the_case(
    irkit: Irkit, rules: Path, old_tree: Path, tmp_path: Path
) -> None:
    """The same for the whole file system, as the kernel sees it through an overlay."""
    (tmp_path / "disk").mkdir()
    environment = {**os.environ, "DISK": str(tmp_path / "disk"), "OUT": str(tmp_path)}
    inside = ("unshare", "--mount", "sh", "-c", OVERLAY, "sh")
    if subprocess.run([*inside, "true"], env=environment, capture_output=True).returncode:
        pytest.skip("needs root and overlay mounts")
    irkit("--version")  # the interpreter keeps compiled code beside its modules, once
    options = ("--case", tmp_path / "case", "--rules", rules, "--workers", "1")
    command = [*inside, *PROGRAM, "scan", "files", old_tree, *options]
    ran = subprocess.run(command, env=environment, cwd=tmp_path, timeout=120)
    assert ran.returncode == 1, (tmp_path / "output").read_text()
    assert ALERT not in (tmp_path / "output").read_text()
    written = (tmp_path / "written").read_text().splitlines()
    case = f"upper{tmp_path}/case"
    assert f"{case}/case.db" in written
    above = {f"upper{parent}" for parent in (tmp_path / "case").parents}
    assert [path for path in written if not path.startswith(case) and path not in above] == []
