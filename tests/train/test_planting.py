"""What was planted is cleared, all of it and nothing else, whatever ended the planting."""

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from irkit.errors import UsageError
from irkit.targets.processes import started
from irkit.train import attempt, clearing, folder
from irkit.train.attempt import Attempt
from irkit.train.planting import planted
from tests.train.demo import write_demo


@pytest.fixture
def begun(tmp_path: Path) -> Iterator[Attempt]:
    one = attempt.start(write_demo(tmp_path), tmp_path / "attempt", seed=7)
    yield one
    attempt.clear(one.folder.path)


def actors(one: Attempt) -> list[psutil.Process]:
    return [psutil.Process(line["process"]) for line in planted(one.folder) if "process" in line]


def below(path: Path) -> set[Path]:
    return set(path.rglob("*"))


def test_what_a_plan_says_is_there(begun: Attempt) -> None:
    for one in begun.plan.files:
        path = begun.folder.host.joinpath(*one.path.parts)
        assert path.read_bytes() == one.content
        age = (begun.folder.truth.stat().st_mtime - path.stat().st_mtime) / 60
        assert abs(age - one.age) < 2
    assert sum(path.is_file() for path in below(begun.folder.host)) == len(begun.plan.files)


@pytest.mark.linux  # Wine lists no connections
def test_a_process_plays_its_part(begun: Attempt) -> None:
    (actor,) = actors(begun)
    assert actor.is_running()
    if sys.platform == "linux":
        assert actor.name() == "kworker/u8:9"
    (listening,) = [one for one in actor.net_connections() if one.status == "LISTEN"]
    assert listening.laddr.ip == "127.0.0.1"
    with socket.create_connection(listening.laddr, timeout=10):
        pass


def test_all_of_it_goes(tmp_path: Path) -> None:
    file = write_demo(tmp_path)
    processes = set(psutil.pids())
    one = attempt.start(file, tmp_path / "attempt", seed=7)
    (actor,) = actors(one)
    cleared = attempt.clear(one.folder.path)
    assert (cleared.files, cleared.processes, cleared.left) == (len(one.plan.files), 1, ())
    assert not one.folder.host.exists()
    actor.wait(60)  # it was started by this process, which has to ask how it ended
    assert actor.pid not in set(psutil.pids()) - processes
    assert {path.name for path in one.folder.path.iterdir()} == {"case", "truth.sealed"}
    again = attempt.clear(one.folder.path)
    assert (again.files, again.processes, again.left) == (0, 0, ())


def test_what_others_put_there_stays_and_is_named(begun: Attempt) -> None:
    note = begun.folder.host / "etc" / "note.txt"
    note.write_text("mine")
    cleared = attempt.clear(begun.folder.path)
    assert cleared.left == (f"{note}: nobody planted it",)
    assert note.read_text() == "mine"
    note.unlink()
    assert attempt.clear(begun.folder.path).left == ()


def test_no_process_of_others_is_ended_whatever_the_list_says(begun: Attempt) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        line = {"process": other.pid, "started": started(other.pid)}
        with begun.folder.planted.open("a") as file:
            file.write(json.dumps(line) + "\n")
        assert attempt.clear(begun.folder.path).processes == 1  # its own
        assert other.poll() is None
        other.kill()


@pytest.mark.windows
@pytest.mark.parametrize("held", ["file", "list"])
def test_what_another_program_reads_stays_and_goes_another_time(
    begun: Attempt, held: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clearing, "_PATIENCE", 0.2)
    path = {
        "file": next(one for one in below(begun.folder.host) if one.is_file()),
        "list": begun.folder.planted,
    }[held]
    with path.open("rb"):
        left = attempt.clear(begun.folder.path).left
        assert any(one.startswith(f"{path}: ") for one in left)
        assert begun.folder.planted.exists()  # it may be done again
    assert attempt.clear(begun.folder.path).left == ()
    assert not begun.folder.planted.exists()


@pytest.mark.windows
def test_what_another_program_reads_for_a_moment_is_waited_for(begun: Attempt) -> None:
    file = begun.folder.planted.open("rb")
    reader = threading.Timer(0.3, file.close)
    reader.start()
    assert attempt.clear(begun.folder.path).left == ()
    reader.join()


@pytest.mark.linux
def test_no_link_leads_out(begun: Attempt, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    cron = begun.folder.host / "etc" / "cron.d"
    (job,) = cron.iterdir()
    (outside / job.name).write_text("mine")
    job.unlink()
    cron.rmdir()
    cron.symlink_to(outside)
    cleared = attempt.clear(begun.folder.path)
    assert f"{cron / job.name}: its folder was replaced by one outside" in cleared.left
    assert (outside / job.name).read_text() == "mine"
    cron.unlink()


@pytest.mark.linux
@pytest.mark.parametrize("point", ["a folder", "a file", "a process", "the word to it"])
def test_after_a_crash_everything_goes(tmp_path: Path, point: str) -> None:
    before = playing()
    words = ["-m", "tests.train.dying", write_demo(tmp_path), tmp_path / "a", point]
    ended = subprocess.run([sys.executable, *words], capture_output=True, check=False)
    assert ended.returncode == -9, ended.stderr
    assert attempt.clear(tmp_path / "a").left == ()
    assert not (tmp_path / "a" / "host").exists()
    _, alive = psutil.wait_procs(playing() - before, timeout=60)
    assert not alive


def playing() -> set[psutil.Process]:
    """The processes of scenarios, on this machine."""
    listed = psutil.process_iter(["cmdline"])
    return {one for one in listed if (one.info["cmdline"] or [])[-2:] == ["train", "act"]}


@pytest.mark.linux
def test_nothing_outside_goes_though_a_folder_above_became_a_link(
    begun: Attempt, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    (outside / "cron.d").mkdir(parents=True)  # empty: it could be removed
    shutil.rmtree(begun.folder.host / "etc")
    (begun.folder.host / "etc").symlink_to(outside)
    left = attempt.clear(begun.folder.path).left
    assert f"{begun.folder.host / 'etc'}: nobody planted it" in left
    assert (outside / "cron.d").is_dir()
    (begun.folder.host / "etc").unlink()


def test_an_empty_folder_of_others_is_named(begun: Attempt) -> None:
    empty = begun.folder.host / "mine"
    empty.mkdir()
    assert attempt.clear(begun.folder.path).left == (f"{empty}: nobody planted it",)
    empty.rmdir()
    assert attempt.clear(begun.folder.path).left == ()


@pytest.mark.parametrize(
    "line", [b"nonsense", b"7", b'"file"', b'{"process": 1}', b'{"file": 7}', b'{"process": -1}']
)
def test_a_list_that_irkit_never_wrote_is_refused(begun: Attempt, line: bytes) -> None:
    whole = begun.folder.planted.read_bytes()
    begun.folder.planted.write_bytes(whole + line + b"\n")
    with pytest.raises(UsageError, match="is none that irkit wrote"):
        attempt.clear(begun.folder.path)
    begun.folder.planted.write_bytes(whole)


def test_a_folder_has_to_be_ones_own(tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").touch()
    with pytest.raises(UsageError, match="is not empty: choose a new folder"):
        folder.make(tmp_path / "full")
    system = os.environ["SYSTEMROOT"] if sys.platform == "win32" else "/etc"
    with pytest.raises(UsageError, match="which belongs to the system"):
        folder.make(Path(system, "irkit-training"))
    with pytest.raises(UsageError, match="which belongs to the system"):
        folder.make(Path(tmp_path.anchor))
    assert not Path(system, "irkit-training").exists()
    made = folder.make(tmp_path / "new" / "deep")
    assert made.path.is_dir()
