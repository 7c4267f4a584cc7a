"""What Windows tells of a process to whoever wants to know what is odd about it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from irkit.detect.process import oddities, read
from irkit.detect.process.subject import NOBODY
from irkit.detect.process.windows import services
from irkit.memory import FileState
from irkit.windows.processes import snapshot

KERNEL = 4
WAITING = "import sys; print(flush=True); sys.stdin.read()"


def test_a_child_of_ours() -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen([sys.executable, "-c", WAITING], stdin=pipe, stdout=pipe) as child:
        assert child.stdout is not None
        child.stdout.readline()
        subject = read(child.pid)
        child.communicate()
    assert subject.image is not None
    assert subject.image.path.lower().endswith("python.exe")
    assert subject.image.state is not FileState.DELETED
    assert subject.command is not None
    assert subject.command[1:] == ("-c", WAITING)
    assert subject.parent is not None
    assert subject.parent.pid == os.getpid()
    assert [one for one in oddities(subject) if one.score > 75] == []


def test_a_program_of_a_temporary_folder_with_a_name_of_the_system(tmp_path: Path) -> None:
    own = Path(sys.executable).parent  # a copy of cmd.exe would be Wine's own one again
    for library in (*own.glob("python*.dll"), *own.glob("vcruntime*.dll")):
        shutil.copy(library, tmp_path)
    image = shutil.copy(sys.executable, tmp_path / "svchost.exe")
    pipe, paths = subprocess.PIPE, {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [str(image), "-c", WAITING]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, env=paths) as child:
        assert child.stdout is not None
        child.stdout.readline()
        found = {one.name for one in oddities(read(child.pid))}
        child.communicate()
    assert found >= {
        "system_program_elsewhere",
        "service_host_without_service",
        "image_in_temporary_folder",
        "parent_does_not_fit",
    }


def test_what_ended_is_no_subject() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as child:
        child.wait()
    with pytest.raises(OSError, match=str(child.pid)):
        read(child.pid)


def test_the_kernel_is_not_odd() -> None:
    if KERNEL not in {one.pid for one in snapshot()}:
        pytest.skip("Wine has no kernel among its processes")
    subject = read(KERNEL)
    assert subject.kernel_thread
    assert subject.parent == NOBODY
    assert oddities(subject) == []


def test_services_by_the_process_they_run_in() -> None:
    try:
        found = services()
    except OSError as error:
        pytest.skip(f"Wine lists no services: {error}")
    assert all(pid and names for pid, names in found.items())
