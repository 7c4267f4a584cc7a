"""`irkit inspect` on what a hostile machine puts in its way."""

import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from irkit.inspection.subject import WHOLE
from tests.cli.command import HANG, Irkit
from tests.cli.test_limits_linux import NOBODY, ROOT, _as, common
from tests.cli.test_terminal_linux import Terminal, terminals
from tests.deep import deep_folder

__all__ = ["common", "terminals"]  # fixtures

HOSTILE = "evil\n\x1b]0;owned\x07\x1b[2J\u202egpj.exe"


def test_a_link_is_not_followed_but_says_where_it_leads(irkit: Irkit) -> None:
    (irkit.folder / "link").symlink_to("/etc/passwd")
    complaint = irkit("inspect", "link").complaint
    assert complaint == f"{irkit.folder}/link is a link to /etc/passwd: name the file itself"


def test_nothing_is_waited_for(irkit: Irkit) -> None:
    os.mkfifo(irkit.folder / "FIFO")
    assert "is a FIFO: only files" in irkit("inspect", "FIFO").complaint
    assert "is a device: only files" in irkit("inspect", "/dev/zero").complaint
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(irkit.folder / "socket"))
        assert "is a socket: only files" in irkit("inspect", "socket").complaint


def test_what_may_not_be_read(common: Path) -> None:
    complaint = _as(NOBODY, common)("inspect", "tree/closed file").complaint
    assert "cannot look at" in complaint
    assert "Permission denied" in complaint


def test_a_file_of_another_user_that_may_be_read(common: Path) -> None:
    ran = _as(NOBODY, common)("inspect", "tree/open", status=0)
    assert "SHA-256 " in ran.out


def test_a_hostile_name_stays_one_line(irkit: Irkit) -> None:
    (irkit.folder / HOSTILE).write_bytes(b"#!/bin/\x1b[31m\xff\n")
    ran = irkit("inspect", HOSTILE, status=0)
    first = ran.out.splitlines()[0]
    assert first == f"{irkit.folder}/evil␊␛]0;owned␇␛[2J\\u202egpj.exe"
    assert "\x1b" not in ran.out
    assert "Script     #!/bin/␛[31m\\xff" in ran.out


def test_a_giant_of_nothing_is_told_in_seconds(irkit: Irkit) -> None:
    with (irkit.folder / "giant").open("wb") as file:
        file.truncate(8 << 30)
    ran = irkit("inspect", "giant", status=0)
    assert "Size       8,589,934,592 bytes (0 on disk)" in ran.out
    assert "Not had    hashes: larger than the size limit (more than 256 MiB)" in ran.out
    assert "Entropy    0.00 bits a byte" in ran.out


def test_nothing_is_left_behind_when_it_is_killed(irkit: Irkit) -> None:
    with (irkit.folder / "large").open("wb") as file:
        file.truncate(WHOLE)
    command = [*irkit.program, "inspect", irkit.folder / "large"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        while not (children := psutil.Process(process.pid).children()):
            assert process.poll() is None
        process.kill()
    _, alive = psutil.wait_procs(children, timeout=HANG)
    assert alive == []


@pytest.mark.skipif(not ROOT, reason="only root may give a file away")
def test_setuid_is_named(irkit: Irkit) -> None:
    path = irkit.folder / "tool"
    path.write_bytes(b"#!/bin/sh\n")
    os.chown(path, 0, 0)
    path.chmod(0o4755)
    if not path.stat().st_mode & 0o4000:
        pytest.skip("this file system keeps no such mode")
    ran = irkit("inspect", "tool", status=0)
    assert re.search("^Odd +▲ setuid: runs as root$", ran.out, re.MULTILINE)


def test_a_terminal_of_80_columns(irkit: Irkit, terminals: list[Terminal]) -> None:
    terminals.append(Terminal(irkit, 80, "inspect", Path(sys.executable).resolve()))
    assert terminals[0].ended() == 0
    lines = terminals[0].text.splitlines()
    assert max(map(len, lines)) <= 80
    assert any(line.startswith("SHA-256    ") and len(line.split()[1]) == 64 for line in lines)


def test_a_path_longer_than_the_system_takes(irkit: Irkit) -> None:
    with deep_folder("d" * 200, 30, b"deep down") as (_, path):
        assert "Type       TEXT" in irkit("inspect", f"{path}/file", status=0).out
