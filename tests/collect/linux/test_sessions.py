import os
import shutil
import signal
import struct
import subprocess
from contextlib import ExitStack
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irkit.collect.linux.sessions import sessions
from irkit.records import Item, Reason, Session
from tests.collect.linux.host import Host, gaps

LOGIN, DEAD = 7, 8
START = 1_700_000_000
STARTED = datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)


def record(
    user: bytes, line: bytes = b"pts/0", host: bytes = b"", pid: int = 0, kind: int = LOGIN
) -> bytes:
    """A struct utmp of x86_64."""
    return struct.pack("=hxxi32s4s32s256s", kind, pid, line, b"ts", user, host) + struct.pack(
        "=hhiii4i20x", 0, 0, 0, START, 5, 0, 0, 0, 0
    )


def wide_record(user: bytes) -> bytes:
    """A struct utmp of aarch64."""
    return struct.pack("=hxxi32s4s32s256s", LOGIN, 100, b"tty1", b"1", user, b"") + struct.pack(
        "=hhqqq4i24x", 0, 0, 0, START, 5, 0, 0, 0, 0
    )


def read(host: Host) -> list[Session]:
    return [s for s in sessions(str(host)) if isinstance(s, Session)]


def test_logins_of_utmp_and_nothing_else_of_it(host: Host) -> None:
    host.write(
        "run/utmp",
        record(b"reboot", b"~", kind=2)
        + record(b"alice", host=b"192.0.2.7")
        + record(b"gone", b"pts/1", kind=DEAD)
        + record(b"", b"pts/2"),
    )
    assert read(host) == [Session("alice", "pts/0", "192.0.2.7", STARTED)]


def test_fields_without_an_end_and_of_any_bytes(host: Host) -> None:
    host.write(
        "run/utmp", record(b"u" * 32, b"\xff\n" * 16, b"h" * 256) + record(b"\xfe\0junk", pid=0)
    )
    first, second = read(host)
    assert (first.user, first.remote_host) == ("u" * 32, "h" * 256)
    assert os.fsencode(first.terminal) == b"\xff\n" * 16
    assert os.fsencode(second.user) == b"\xfe"


def test_the_wide_records_of_other_processors(host: Host) -> None:
    host.write("var/run/utmp", wide_record(b"alice") * 3)
    assert read(host) == [Session("alice", "tty1", "", STARTED)]


def test_a_torn_record_is_a_gap(host: Host) -> None:
    host.write("run/utmp", record(b"alice") + b"torn")
    assert [s.user for s in read(host)] == ["alice"]
    assert gaps(sessions(str(host))) == {"/run/utmp": Reason.UNREADABLE}


def test_logind_tells_of_sessions_without_a_terminal_and_repeats_none(host: Host) -> None:
    host.write("run/utmp", record(b"alice", pid=100))
    for name, content in {
        "1": "USER=alice\nTTY=pts/0\nLEADER=100\nCLASS=user\n",
        "2": f"USER=bob\nREMOTE_HOST=192.0.2.9\nLEADER=200\nREALTIME={START}000000\nCLASS=user\n",
        "3": "USER=bob\nREMOTE_HOST=192.0.2.9\nLEADER=300\nREALTIME=9999999999999999999999\n",
        "4": "USER=gdm\nCLASS=greeter\n",
        "5": "USER=alice\nCLASS=manager\n",
        "6": "\0garbage",
        "7": "USER=eve\nDISPLAY=:0\nLEADER=x\n",
    }.items():
        host.write(f"run/systemd/sessions/{name}", content)
    assert [(s.user, s.terminal, s.remote_host) for s in read(host)] == [
        ("alice", "pts/0", ""),
        ("bob", "", "192.0.2.9"),
        ("bob", "", "192.0.2.9"),
        ("eve", ":0", ""),
    ]
    assert read(host)[1].started == STARTED


def test_a_host_that_keeps_no_sessions_says_so(host: Host) -> None:
    assert gaps(sessions(str(host))) == {"/run/utmp": Reason.UNAVAILABLE}


@settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.one_of(st.binary(max_size=900), st.binary(min_size=384, max_size=384)))
def test_no_bytes_of_utmp_make_it_fail(host: Host, data: bytes) -> None:
    host.write("run/utmp", data)
    host.write("run/systemd/sessions/1", data)
    for one in sessions(str(host)):
        assert isinstance(one, Session | Item)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root's sshd is believed")
def test_a_session_that_only_sshd_knows_of(open_host: Host) -> None:
    """Processes with the names and titles of sshd: one started by root, one by somebody else."""
    bash = shutil.which("bash")
    if not bash:
        pytest.skip("no bash here")
    sshd = open_host.root / "sshd"
    shutil.copy(bash, sshd)
    title = f"exec -a 'sshd: {{}}@notty' {sshd} -c 'echo ready; read -u 3'"
    script = f"exec 3<&0; {title} & wait"
    with ExitStack() as running:
        for name, user in (("alice", 0), ("liar", 65534)):
            process = subprocess.Popen(
                [sshd, "-c", script.format(name)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                user=user,
                process_group=0,
            )
            running.callback(process.communicate)
            running.callback(os.killpg, process.pid, signal.SIGKILL)
            assert process.stdout is not None
            assert process.stdout.readline() == b"ready\n"
        users = {s.user for s in sessions() if isinstance(s, Session)}
    assert "alice" in users
    assert "liar" not in users
