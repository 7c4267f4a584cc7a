"""Programs from temporary folders, from deleted files and from memory; names that pose."""

import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from irkit.detect.process import findings, read
from irkit.detect.process.subject import Image
from irkit.memory import FileState
from irkit.records import Level
from tests.detect.live import CAT, SLEEP, cat, look, odd, python, running


@pytest.fixture
def image(tmp_path: Path) -> Path:
    """A program in a folder for temporary files."""
    return Path(shutil.copy(SLEEP, tmp_path / "dropper"))


def test_nothing_is_odd_about_a_program_of_the_system() -> None:
    with cat() as pid:
        subject = look(pid)
    assert odd(subject) == {}
    assert subject.unread == ()
    assert subject.image == Image(os.path.realpath(CAT), FileState.THERE)
    assert (subject.name, subject.command, subject.folder) == ("cat", (CAT,), os.getcwd())
    assert subject.parent is not None
    assert (subject.parent.pid, subject.parent.image) == (
        os.getpid(),
        os.readlink("/proc/self/exe"),
    )
    assert (subject.foreign, subject.kernel_thread) == (False, False)
    assert subject.privileged is (os.geteuid() == 0)


def test_a_program_of_a_temporary_folder(image: Path) -> None:
    with running(str(image), "600") as pid:
        found = odd(look(pid))
    assert found.keys() == {"image_in_temporary_folder"}
    assert found["image_in_temporary_folder"].score == 55


def test_a_program_deleted_from_a_temporary_folder(image: Path) -> None:
    with running(str(image), "600") as pid:
        image.unlink()
        subject = look(pid)
    assert odd(subject)["image_deleted"].score > 75
    (first, *_) = findings(subject, f"pid {pid} (dropper)")
    assert (first.rule, first.level, first.detector) == ("image_deleted", Level.ALERT, "process")
    assert (first.pid, first.target, first.pack) == (pid, f"pid {pid} (dropper)", "")
    assert str(image.parent)[:10] in first.reason


def test_a_program_that_was_updated(image: Path) -> None:
    with running(str(image), "600") as pid:
        os.replace(shutil.copy(SLEEP, image.with_name("new")), image)
        found = odd(look(pid))
    assert "image_deleted" not in found
    assert found["image_replaced"].score < 40
    assert "updated" in found["image_replaced"].sentence


def test_a_program_whose_name_claims_to_be_deleted(image: Path) -> None:
    lure = image.rename(image.with_name("lure (deleted)"))
    with running(str(lure), "600") as pid:
        subject = look(pid)
    assert subject.image == Image(str(lure), FileState.THERE)
    assert "image_deleted" not in odd(subject)


def test_a_deleted_program_of_the_system_was_probably_removed_with_its_package() -> None:
    with cat() as pid:
        subject = replace(look(pid), image=Image("/usr/lib/x/1.2/x", FileState.DELETED))
    assert odd(subject)["image_deleted"].score < 40


def test_a_program_that_only_memory_holds() -> None:
    program = (
        "import os, shutil, sys; f = os.memfd_create('ghost'); "
        "shutil.copyfileobj(open(sys.argv[1], 'rb'), open(f, 'wb', closefd=False)); "
        "getattr(os, 'ex' + 'ecv')(f'/proc/self/fd/{f}', ['[kworker/0:1]', '600'])"
    )  # in parts: no file here looks like a loader to a scanner
    with running(sys.executable, "-c", program, SLEEP) as pid:
        while not Path(f"/proc/{pid}/cmdline").read_bytes().startswith(b"[kworker"):
            assert psutil.pid_exists(pid)
        found = odd(look(pid))
    assert found["image_in_memory"].score > 75
    assert found["poses_as_kernel_thread"].score > 75
    assert found.keys() == {"image_in_memory", "poses_as_kernel_thread"}


def test_a_sealed_program_in_memory_may_be_that_of_a_sandbox() -> None:
    program = (
        "import fcntl, os, shutil, sys; f = os.memfd_create('box', os.MFD_ALLOW_SEALING); "
        "shutil.copyfileobj(open(sys.argv[1], 'rb'), open(f, 'wb', closefd=False)); "
        "fcntl.fcntl(f, fcntl.F_ADD_SEALS, fcntl.F_SEAL_WRITE); "
        "getattr(os, 'ex' + 'ecv')(f'/proc/self/fd/{f}', ['box', '600'])"
    )
    with running(sys.executable, "-c", program, SLEEP) as pid:
        while not os.readlink(f"/proc/{pid}/exe").startswith("/memfd:"):
            assert psutil.pid_exists(pid)
        found = odd(look(pid))
    assert 40 <= found["image_in_memory"].score <= 75


def test_a_kernel_thread_by_its_title() -> None:
    with running("[kworker/0:1]", "600", executable=SLEEP) as pid:
        assert odd(look(pid))["poses_as_kernel_thread"].score > 75
    with running("[idle]", "600", executable=SLEEP) as pid:  # as services tell their state
        assert 40 <= odd(look(pid))["poses_as_kernel_thread"].score <= 75


def test_a_kernel_thread_by_its_name() -> None:
    with python("open('/proc/self/comm', 'w').write('kworker/u8:2')") as pid:
        assert odd(look(pid)).keys() == {"poses_as_kernel_thread"}
    with python("open('/proc/self/comm', 'w').write('worker/u8:2')") as pid:
        assert odd(look(pid)) == {}


def test_kernel_threads_are_what_they_say() -> None:
    thread = next((pid for pid in psutil.pids() if psutil.Process(pid).name() == "kthreadd"), None)
    if thread is None:
        pytest.skip("in a container there are none to be seen")
    subject = read(thread)
    assert subject.kernel_thread
    assert odd(subject) == {}


def test_a_service_by_its_title(image: Path) -> None:
    with running("sshd: root@pts/0", "600", executable=str(image)) as pid:
        assert odd(look(pid))["poses_as_daemon"].score > 75
    with running("sshd", "600", executable=str(image.rename(image.with_name("sshd")))) as pid:
        assert "poses_as_daemon" not in odd(look(pid))


def test_a_script_that_calls_itself_a_service() -> None:
    with python("open('/proc/self/comm', 'w').write('sshd')") as pid:
        assert odd(look(pid)).keys() == {"poses_as_daemon"}


def test_a_name_that_is_nearly_that_of_a_service(image: Path) -> None:
    nearly = image.rename(image.with_name("sysetmd"))
    with running(str(nearly), "600") as pid:
        assert "systemd" in odd(look(pid))["looks_like_system_program"].sentence


def test_what_ended_is_no_subject() -> None:
    with running(SLEEP, "600") as pid:
        pass
    with pytest.raises(OSError, match=str(pid)):
        look(pid)
