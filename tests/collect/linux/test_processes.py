import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from irkit.collect.linux import images as images_module
from irkit.collect.linux.processes import COMMAND_LIMIT, parse_stat, processes
from irkit.records import Item, Process, Reason
from irkit.targets.mounts import Mount
from tests.collect.linux.host import gaps, without_rights

SLEEP = shutil.which("sleep") or "/bin/sleep"


@contextmanager
def running(*command: str | bytes, **options: object) -> Iterator[int]:
    """A process that has begun to run its image, and is ended afterwards."""
    child = subprocess.Popen(command, stdin=subprocess.PIPE, **options)  # type: ignore[call-overload]
    try:
        yield child.pid
    finally:
        child.kill()
        child.communicate()


def seen(pid: int) -> Process:
    (process,) = [p for p in processes() if isinstance(p, Process) and p.pid == pid]
    return process


def test_a_process_as_the_kernel_tells_it(tmp_path: Path) -> None:
    with running(SLEEP, "600", cwd=tmp_path) as pid:
        process, known = seen(pid), psutil.Process(pid)
        assert process.parent == os.getpid()
        assert process.name == "sleep"
        assert process.image == os.path.realpath(SLEEP)
        assert process.sha256 == hashlib.sha256(Path(SLEEP).read_bytes()).hexdigest()
        assert process.command == (SLEEP, "600")
        assert process.user == known.username()
        assert process.folder == str(tmp_path)
        assert process.started is not None
        assert process.started.timestamp() == pytest.approx(known.create_time(), abs=1e-3)
        assert (process.image_deleted, process.kernel_thread) == (False, False)


def test_a_deleted_image_is_hashed_all_the_same(tmp_path: Path) -> None:
    image = tmp_path / "dropper"
    shutil.copy(SLEEP, image)
    with running(str(image), "600") as pid:
        image.unlink()
        process = seen(pid)
        assert (process.image, process.image_deleted) == (str(image), True)
        assert process.sha256 == hashlib.sha256(Path(SLEEP).read_bytes()).hexdigest()


def test_an_image_whose_name_claims_to_be_deleted_is_not(tmp_path: Path) -> None:
    image = tmp_path / "lure (deleted)"
    shutil.copy(SLEEP, image)
    with running(str(image), "600") as pid:
        process = seen(pid)
        assert (process.image, process.image_deleted) == (str(image), False)
        image.unlink()
        process = seen(pid)
        assert (process.image, process.image_deleted) == (str(image), True)


def test_an_image_that_only_memory_holds() -> None:
    program = (
        "import os, shutil, sys; f = os.memfd_create('ghost'); "
        "shutil.copyfileobj(open(sys.argv[1], 'rb'), open(f, 'wb', closefd=False)); "
        "getattr(os, 'ex' + 'ecv')(f'/proc/self/fd/{f}', ['[kworker/0:1]', '600'])"
    )  # in parts: no file here looks like a loader to a scanner
    with running(sys.executable, "-c", program, SLEEP) as pid:
        process = wait_for_image(pid, "/memfd:ghost")
        assert process.image_deleted
        assert not process.kernel_thread
        assert process.sha256 == hashlib.sha256(Path(SLEEP).read_bytes()).hexdigest()


def wait_for_image(pid: int, image: str) -> Process:
    """The process once it has become what it will be."""
    while True:
        process = seen(pid)
        if process.image == image:
            return process
        assert psutil.pid_exists(pid)


def test_arguments_of_any_bytes_stay_apart() -> None:
    arguments = (b"600", b"new\nline\r\n", b"a b", b"\xff\xfe", "\u202egpj".encode(), b"")
    program = "import sys; sys.stdin.read()"
    with running(sys.executable, "-c", program, *arguments) as pid:
        command = seen(pid).command
    assert tuple(map(os.fsencode, command[3:])) == arguments


def test_a_command_line_of_megabytes_is_cut() -> None:
    program = "import sys; sys.stdin.read()"
    with running(sys.executable, "-c", program, *(["x" * 100_000] * 10)) as pid:
        command = seen(pid).command
    assert command[-1] == "…"
    assert sum(len(argument) + 1 for argument in command[:-1]) in range(
        COMMAND_LIMIT - 1, COMMAND_LIMIT + 2
    )


def test_a_process_that_names_itself_like_a_kernel_thread_is_none(tmp_path: Path) -> None:
    image = tmp_path / "kworker"
    shutil.copy(SLEEP, image)
    with running("[kworker/0:1]", "600", executable=str(image)) as pid:
        process = seen(pid)
        assert process.command[0] == "[kworker/0:1]"
        assert not process.kernel_thread
        assert process.image == str(image)


def test_kernel_threads_are_known_by_the_kernels_word() -> None:
    """Where irkit runs in a container it sees none of them; the flag is read all the same."""
    flag, name = 0x00200000 | 0x40, b"evil) S 1 (x\n"
    rest = b" ".join([b"S", b"2", *[b"0"] * 4, str(flag).encode(), *[b"0"] * 12, b"77"])
    stat = parse_stat(b"12 (" + name + b") " + rest + b" 0 0\n")
    assert (stat.name, stat.parent, stat.ticks) == ("evil) S 1 (x\n", 2, 77)
    assert stat.kernel_thread
    for process in processes():
        if isinstance(process, Process) and process.kernel_thread:
            assert process.image == process.sha256 == ""
            assert process.command == ()
            assert process.parent in {None, 2}


def test_a_zombie_is_listed_without_image_and_without_gap() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)
    try:
        records = list(processes())
        (zombie,) = [p for p in records if isinstance(p, Process) and p.pid == child]
        assert (zombie.image, zombie.command) == ("", ())
        assert f"/proc/{child}/exe" not in gaps(records)
    finally:
        os.waitpid(child, 0)


def test_a_process_that_ends_after_the_listing_is_a_gap() -> None:
    with running(SLEEP, "600") as first, running(SLEEP, "600") as second:
        listing = processes()
        for record in listing:
            if isinstance(record, Process) and record.pid == first:
                break
        psutil.Process(second).kill()
        os.waitid(os.P_PID, second, os.WEXITED | os.WNOWAIT)
        os.waitpid(second, 0)
        assert gaps(listing)[f"/proc/{second}"] == Reason.VANISHED


def test_somebody_without_rights_learns_what_the_kernel_shows() -> None:
    with running(SLEEP, "600") as pid:
        records = without_rights(processes)
    (process,) = [p for p in records if isinstance(p, Process) and p.pid == pid]
    assert process.command == (SLEEP, "600")
    if os.geteuid() == 0:
        assert (process.image, process.sha256) == ("", "")
        assert gaps(records)[f"/proc/{pid}/exe"] == Reason.DENIED


def test_an_image_is_not_read_from_a_file_system_that_could_hang(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = tmp_path / "remote"
    shutil.copy(SLEEP, image)
    known = {"/": Mount("/", "ext4"), str(tmp_path): Mount(str(tmp_path), "fuse.sshfs")}
    monkeypatch.setattr(images_module, "mounts", lambda pid: known)
    with running(str(image), "600") as pid:
        records = list(processes())
    (process,) = [p for p in records if isinstance(p, Process) and p.pid == pid]
    assert (process.image, process.sha256) == (str(image), "")
    assert gaps(records)[f"/proc/{pid}/exe"] == Reason.NETWORK


def test_an_image_beyond_the_limit_is_a_gap(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image = tmp_path / "large"
    shutil.copy(SLEEP, image)
    with image.open("ab") as file:
        file.truncate(images_module.LIMIT + 1)
    with running(str(image), "600") as pid:
        records = list(processes())
    (process,) = [p for p in records if isinstance(p, Process) and p.pid == pid]
    assert process.sha256 == ""
    assert gaps(records)[f"/proc/{pid}/exe"] == Reason.TOO_LARGE


def test_the_access_time_of_an_image_stays() -> None:
    with running(SLEEP, "600"):
        before = os.stat(SLEEP).st_atime_ns
        records = list(processes())
        assert os.stat(SLEEP).st_atime_ns == before
    assert not any(isinstance(r, Item) and r.reason is Reason.UNREADABLE for r in records)
