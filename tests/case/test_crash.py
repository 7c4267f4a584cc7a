"""Killed writers, full disks and folders that cannot be written to: nothing committed is lost."""

import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from irkit.case import Case, verify
from irkit.errors import CaseInUse, CaseUnwritable
from irkit.records import State
from tests.case import sample
from tests.case.sample import item
from tests.case.writing import BATCH

ROOT = Path(__file__).parents[2]
JOURNAL = bytes.fromhex("d9d505f920a163d7")  # a journal to be played back begins so


@contextmanager
def writer(folder: Path, manner: str) -> Iterator["subprocess.Popen[str]"]:
    """A process that writes to a new case; killed at the end if it was not before."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.case.writing", str(folder), manner],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout.readline() == "ready\n"
            yield process
        finally:
            process.kill()


@pytest.mark.parametrize(
    ("manner", "seed"), [*(("batches", seed) for seed in range(5)), ("wal", 5), ("wal", 6)]
)
def test_a_killed_writer_loses_nothing_that_it_committed(
    tmp_path: Path, manner: str, seed: int
) -> None:
    folder, chance = tmp_path / "017", random.Random(seed)
    with writer(folder, manner) as process:
        for _ in range(chance.randrange(1, 60)):
            told = int(process.stdout.readline())
        for _ in range(chance.randrange(20_000)):  # some other point of the next commit
            pass
        process.kill()
        told = max([told, *map(int, process.stdout.read().split())])
    assert (folder / "case.db-wal").exists() == (manner == "wal")
    with Case.open(folder) as case:
        recorded = len([*case.items()])
        assert recorded % BATCH == 0
        assert told <= recorded // BATCH <= told + 1
        assert len([*case.findings()]) == recorded
        assert case.verify() == []
    with Case.open(folder, write=True) as case:
        scan = case.unfinished_scan()
        assert scan.state is State.RUNNING
        assert (item().kind, "/srv/0/0") in case.done_with(scan.identifier)
        case.record(scan.identifier, [item("/srv/more")])
        case.finish_scan(scan.identifier, State.DONE)
        assert case.verify() == []
    assert {"case.db", "case.lock"} == {path.name for path in folder.glob("case*")}


@pytest.mark.parametrize("how", ["read", "write", "verify"])
def test_a_write_that_was_cut_off_half_way_is_undone(tmp_path: Path, how: str) -> None:
    folder = tmp_path / "017"
    with writer(folder, "half"):
        pass
    assert (folder / "case.db-journal").read_bytes().startswith(JOURNAL)
    assert (folder / "case.db").stat().st_size > 1_000_000
    if how == "verify":
        assert verify(folder) == []
    with Case.open(folder, write=how == "write") as case:
        assert len([*case.items()]) == BATCH
        assert case.verify() == []


def test_the_lock_ends_with_its_process(tmp_path: Path) -> None:
    folder = tmp_path / "017"
    with writer(folder, "hold") as process:
        with pytest.raises(CaseInUse, match=f"process {process.pid} on "):
            Case.open(folder, write=True)
        with Case.open(folder) as case:
            assert case.scans()[0].state is State.RUNNING
            assert case.writer().startswith(f"process {process.pid} on ")
            process.kill()
            process.wait()
            assert case.writer() == ""
        with Case.open(folder, write=True) as case:
            assert case.unfinished_scan() is not None
            assert case.writer() == ""


# Full disks: a process of its own whose files may not grow, and a small file system.

LIMITED = """
import resource, sys
from pathlib import Path
from irkit.case import Case
from irkit.errors import CaseUnwritable
from irkit.records import State
from tests.case import sample
from tests.case.writing import batch

folder = Path(sys.argv[1])
with Case.create(folder, sample.ABOUT) as case:
    number = case.begin_scan(sample.scan())
    case.record(number, batch(0))
    size = (folder / "case.db").stat().st_size
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 50_000, hard))
    kept = 1
    try:
        while True:
            case.record(number, batch(kept))
            kept += 1
    except CaseUnwritable as error:
        print(error)
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    case.record(number, batch(kept))
    case.finish_scan(number, State.DONE)
    print(kept + 1, len([*case.items()]), case.verify())
"""


@pytest.mark.linux
def test_a_file_that_may_not_grow_costs_the_batch_only(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", LIMITED, str(tmp_path / "017")],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    said, counts = run.stdout.splitlines()
    assert "what was recorded before is kept" in said
    batches, items, faults = counts.split()
    assert (int(items), faults) == (int(batches) * BATCH, "[]")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MiB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("may not mount a file system here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.linux
def test_a_full_disk_costs_the_batch_only(small_disk: Path) -> None:
    folder = small_disk / "017"
    with Case.create(folder, sample.ABOUT) as case:
        number = case.begin_scan(sample.scan())
        kept = fill(lambda: case.record(number, [item("/srv/a", detail="x" * 20_000)] * 3))
        assert len([*case.items()]) == 3 * kept
        assert case.verify() == []
    with Case.open(folder) as case:
        assert len([*case.items()]) == 3 * kept
    assert verify(folder) == []


def fill(write: Callable[[], None]) -> int:
    kept = 0
    with pytest.raises(CaseUnwritable, match=r"case\.db (is full|cannot be)"):  # noqa: PT012
        while True:
            write()
            kept += 1
    return kept


@pytest.mark.linux
def test_a_case_on_a_disk_without_room_is_not_half_made(small_disk: Path) -> None:
    (small_disk / "full").write_bytes(b"x" * (1 << 20))
    with pytest.raises(CaseUnwritable):
        Case.create(small_disk / "017", sample.ABOUT)
    assert not (small_disk / "017" / "case.db").exists()
    os.truncate(small_disk / "full", 0)
    with Case.create(small_disk / "017", sample.ABOUT) as case:
        assert case.verify() == []


@pytest.mark.linux
def test_a_read_only_disk_can_be_read(small_disk: Path) -> None:
    folder = small_disk / "017"
    with sample.case_with(folder, item()):
        pass
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with Case.open(folder) as case:
        assert len([*case.items()]) == 1
        assert case.verify() == []
    with pytest.raises(CaseUnwritable, match="cannot write to"):
        Case.open(folder, write=True)
    with pytest.raises(CaseUnwritable, match="cannot write to"):
        Case.create(small_disk / "018", sample.ABOUT)


@pytest.mark.linux
def test_a_file_that_may_only_be_read_is_found_out_at_once(small_disk: Path) -> None:
    folder = small_disk / "017"
    with sample.case_with(folder, item()):
        pass
    file = str(folder / "case.db")
    subprocess.run(["mount", "--bind", file, file], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", file], check=True)
        with pytest.raises(CaseUnwritable, match="cannot be written"):
            Case.open(folder, write=True)
    finally:
        subprocess.run(["umount", file], check=True)
