"""What the collectors say of this machine, against what the machine itself says elsewhere."""

import ctypes
import hashlib
import os
import socket
import subprocess
import sys
import winreg
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from irkit.collect import SUBJECTS, collect
from irkit.collect.windows import identity, netapi, processes, sessions
from irkit.records import (
    Account,
    Connection,
    Item,
    Outcome,
    Process,
    Reason,
    Session,
    SystemFact,
)
from irkit.windows import processes as host
from tests.collect.windows.conftest import Plant


def records(subject: str, kind: type) -> list:
    return [one.record for one in collect([subject]) if isinstance(one.record, kind)]


def test_every_subject_is_looked_at() -> None:
    assert set(SUBJECTS) == {
        "accounts",
        "connections",
        "persistence",
        "processes",
        "sessions",
        "system",
    }
    items = [one.record for one in collect() if isinstance(one.record, Item)]
    assert {one.target for one in items} == set(SUBJECTS)
    assert {one.outcome for one in items} == {Outcome.SCANNED}


@pytest.fixture
def child(tmp_path: Path) -> Iterator[subprocess.Popen]:
    """A process that lives until the test is over."""
    with subprocess.Popen(
        [sys.executable, "-c", "print('up', flush=True); input()", "an argument"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=tmp_path,
    ) as process:
        assert process.stdout.readline().strip() == b"up"
        yield process
        process.communicate(b"\n")


def test_a_process(child: subprocess.Popen, tmp_path: Path) -> None:
    (found,) = [one for one in records("processes", Process) if one.pid == child.pid]
    assert found.parent == os.getpid()
    assert found.name == "python.exe"
    assert Path(found.image) == Path(sys.executable)
    assert found.sha256 == hashlib.sha256(Path(sys.executable).read_bytes()).hexdigest()
    assert found.command[-1] == "an argument"
    assert found.user == identity.current_user()
    assert abs(datetime.now(UTC) - found.started) < timedelta(minutes=5)
    assert Path(found.folder) == tmp_path
    assert not found.image_deleted
    assert not found.kernel_thread


def test_a_process_whose_image_is_gone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No running image can be deleted here: a path that leads nowhere is put in its place."""
    monkeypatch.setattr(host, "image_of", lambda _: str(tmp_path / "gone.exe"))
    found = records("processes", Process)
    assert found
    assert all(one.image_deleted and not one.sha256 for one in found)
    assert {one.outcome for one in records("processes", Item)} == {Outcome.SCANNED}


def test_a_process_that_refuses(child: subprocess.Popen, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under Wine nothing is refused: the answer of Windows is put in its place."""

    def refuse(*_: object) -> None:
        raise ctypes.WinError(5)

    monkeypatch.setattr(host, "_open_process", refuse)
    (found,) = [one for one in records("processes", Process) if one.pid == child.pid]
    assert (found.name, found.image, found.user, found.started) == ("python.exe", "", "", None)
    assert not found.kernel_thread
    (gap,) = [
        one for one in records("processes", Item) if one.target == f"pid {child.pid} (python.exe)"
    ]
    assert gap.reason is Reason.DENIED
    assert gap.detail.startswith("start, image, owner: ")


def test_a_process_that_ended_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        pass
    listed = host.Listed(ended.pid, 0, "ended.exe")
    monkeypatch.setattr(host, "snapshot", lambda: (listed,))
    (gap,) = [one for one in records("processes", Item) if one.target != "processes"]
    assert gap.reason is Reason.VANISHED


def test_a_number_that_went_to_a_new_process(child: subprocess.Popen) -> None:
    listed = host.Listed(child.pid, 0, "old.exe")
    before = datetime.now(UTC) - timedelta(hours=1)
    (gap,) = processes._described(listed, before, lambda _: "")
    assert (gap.target, gap.reason) == (f"pid {child.pid} (old.exe)", Reason.VANISHED)


@pytest.mark.parametrize("name", ["Registry", ""])
def test_the_kernel(child: subprocess.Popen, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Wine has no process without an image: Windows' answers for Registry, and error 31."""

    def answer(_handle: object, _flags: int, path: ctypes.Array, _length: object) -> None:
        if not name:
            raise ctypes.WinError(31)
        path.value = name

    monkeypatch.setattr(host, "_image_name", answer)
    listed = host.Listed(child.pid, 4, name)
    (found,) = processes._described(listed, datetime.now(UTC), lambda _: "never")
    assert (found.kernel_thread, found.image, found.command, found.user) == (True, "", (), "")


def test_an_image_too_large_to_hash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "IMAGE_LIMIT", 10)
    gaps = [one for one in records("processes", Item) if one.target != "processes"]
    assert all("larger than 10 bytes" in one.detail for one in gaps)
    assert all(one.image and not one.sha256 for one in records("processes", Process))


def test_a_listening_socket() -> None:
    """Its owner is not tested: Wine lists every socket under pid 0."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        (found,) = [one for one in records("connections", Connection) if one.local_port == port]
    assert (found.protocol, found.local_address, found.status) == ("tcp", "127.0.0.1", "LISTEN")
    assert (found.remote_address, found.remote_port) == ("", None)


def test_the_process_of_a_socket(child: subprocess.Popen, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wine lists every socket under pid 0: what psutil says on Windows is put in its place."""
    address = SimpleNamespace(ip="::1", port=135)
    one = SimpleNamespace(
        family=socket.AF_INET6,
        type=socket.SOCK_DGRAM,
        laddr=address,
        raddr=(),
        status=psutil.CONN_NONE,
        pid=child.pid,
    )
    monkeypatch.setattr(psutil, "net_connections", lambda _: [one])
    (found,) = records("connections", Connection)
    assert found == Connection("udp6", "::1", 135, "", None, "", child.pid, "python.exe")


def test_a_session(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wine has no sessions: what psutil says on Windows is put in their place."""
    one = SimpleNamespace(name="ada", terminal=None, host="192.0.2.7", started=86400.0, pid=None)
    monkeypatch.setattr(psutil, "users", lambda: [one])
    (found,) = sessions.sessions()
    assert found == Session("ada", "", "192.0.2.7", datetime(1970, 1, 2, tzinfo=UTC))


def test_the_account_that_runs_the_tests(hive: str) -> None:
    (found,) = [one for one in records("accounts", Account) if f"HKU\\{one.identifier}" == hive]
    assert found.name == os.environ["USERNAME"]
    assert Path(found.home) == Path(os.environ["USERPROFILE"])
    assert found.can_log_in


def test_an_administrator(hive: str, monkeypatch: pytest.MonkeyPatch, plant: Plant) -> None:
    """Wine tells no member of a group by SID: what Windows says is put in its place."""
    sid = hive.removeprefix("HKU\\")
    monkeypatch.setattr(
        netapi,
        "members",
        lambda group: (sid, "S-1-5-21-9-9-9-500") if group.endswith("-544") else (),
    )
    plant(
        r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon\SpecialAccounts\UserList",
        os.environ["USERNAME"],
        0,
        winreg.REG_DWORD,
    )
    found = {one.identifier: one for one in records("accounts", Account)}
    assert found[sid].privileged
    assert found[sid].note == "in Administrators; hidden from the logon screen"
    assert found["S-1-5-21-9-9-9-500"].privileged
    assert found["S-1-5-21-9-9-9-500"].name == "S-1-5-21-9-9-9-500"


def test_a_profile_from_a_domain(plant: Plant) -> None:
    sid = "S-1-5-21-7-7-7-1105"
    key = rf"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\{sid}"
    plant(key, "ProfileImagePath", r"C:\users\ada", winreg.REG_EXPAND_SZ)
    identity.name_of.cache_clear()
    (found,) = [one for one in records("accounts", Account) if one.identifier == sid]
    assert (found.name, found.home) == (f"ada ({sid})", r"C:\users\ada")
    assert not found.privileged


def test_no_list_of_accounts(hive: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise ctypes.WinError(5)

    monkeypatch.setattr(netapi, "_enum_users", refuse)
    assert [f"HKU\\{one.identifier}" for one in records("accounts", Account)] == [hive]
    assert Reason.DENIED in {one.reason for one in records("accounts", Item)}


def test_names_of_well_known_accounts() -> None:
    assert identity.name_of("S-1-5-18") == r"NT AUTHORITY\SYSTEM"
    assert identity.name_of("S-1-5-99-404") == "S-1-5-99-404"
    assert identity.name_of("no SID at all") == "no SID at all"


def test_the_system(plant: Plant) -> None:
    key = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion"
    plant(key, "UBR", 4291, winreg.REG_DWORD)
    plant(key, "DisplayVersion", "22H2")
    facts = {one.name: one.value for one in records("system", SystemFact)}
    version = sys.getwindowsversion()
    assert (
        facts["host"] == os.environ["COMPUTERNAME"].lower() or facts["host"] == socket.gethostname()
    )
    assert facts["os"].endswith("Windows 10 22H2")
    assert facts["build"] == f"{version.major}.{version.minor}.{version.build}.4291"
    assert facts["architecture"] == "AMD64"
    assert datetime.fromisoformat(facts["boot time"]) < datetime.now(UTC)
    assert facts["user"] == identity.current_user()
    assert facts["elevated"] in {"yes", "no"}
    assert facts["clock"] == "no time service"


def test_the_time_service(plant: Plant) -> None:
    """Wine has none; its state is then what the service manager says of a missing one."""
    key = r"HKLM\SYSTEM\CurrentControlSet\Services\W32Time\Parameters"
    plant(key, "Type", "NTP")
    plant(key, "NtpServer", "time.example,0x9")
    facts = {one.name: one.value for one in records("system", SystemFact)}
    assert facts["clock"].endswith("source: NTP time.example,0x9")


def test_one_fact_that_fails_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise ctypes.WinError(5)

    monkeypatch.setattr(netapi, "_join_information", refuse)
    facts = {one.name for one in records("system", SystemFact)}
    assert "membership" not in facts
    assert "os" in facts
    assert [one.target for one in records("system", Item)] == ["system: membership", "system"]
