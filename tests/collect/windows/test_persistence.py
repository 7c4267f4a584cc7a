"""What is planted where Windows starts things is found, and said to be on or off as it is."""

import ctypes
import json
import os
import shutil
import subprocess
import winreg
from collections.abc import Iterator
from pathlib import Path

import pytest

from irkit.collect.windows import folders
from irkit.collect.windows.persistence import persistence
from irkit.collect.windows.persistence.points import POINTS, Point
from irkit.records import Item, Outcome, Persistence, Reason
from tests.collect.windows.conftest import Plant

STARTUP = r"Microsoft\Windows\Start Menu\Programs\Startup"
APPROVED = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved"
SERVICES = r"HKLM\SYSTEM\CurrentControlSet\Services"


def found(mark: str) -> list[Persistence]:
    """Records that hold the test's own word."""
    return [
        one
        for one in persistence()
        if isinstance(one, Persistence) and mark in one.location + one.name + one.command
    ]


def places(point: Point, hive: str) -> Iterator[str]:
    for root in point.roots:
        yield rf"{root}\{point.key}".replace(r"HKU\*", hive)
        if point.key.startswith("SOFTWARE"):
            yield rf"{root}\{point.key}".replace(r"HKU\*", hive).replace(
                r"\SOFTWARE", r"\SOFTWARE\WOW6432Node"
            )


@pytest.mark.parametrize("point", POINTS, ids=lambda point: f"{point.mechanism}, {point.key}")
def test_every_point_of_the_registry(point: Point, hive: str, mark: str, plant: Plant) -> None:
    keys = [place.replace("*", "irkit-test") for place in places(point, hive)]
    names = point.values or ("irkit-test",)
    for key in keys:
        for name in names:
            plant(key, name, rf"C:\{mark}.exe {name}", winreg.REG_EXPAND_SZ)
    records = {(one.location.casefold(), one.name): one for one in found(mark)}
    expected = {(key.casefold(), name) for key in keys for name in names}
    assert set(records) == expected
    for record in records.values():
        assert record.command == rf"C:\{mark}.exe {record.name}"
        assert (record.mechanism, record.attack) == (point.mechanism, point.attack)
        assert record.enabled
        assert record.modified is not None
        assert bool(record.user) == record.location.startswith("HKU")


@pytest.mark.parametrize("point", [one for one in POINTS if one.switch], ids=lambda one: one.switch)
def test_what_is_switched_off(point: Point, hive: str, mark: str, plant: Plant) -> None:
    key = next(places(point, hive)).replace("*", "irkit-test")
    plant(key, point.values[0], mark)
    plant(key, point.switch, 0, winreg.REG_DWORD)
    assert [one.enabled for one in found(mark)] == [False]


def test_a_list_is_one_record_each(mark: str, plant: Plant) -> None:
    key = r"HKLM\SYSTEM\CurrentControlSet\Control\Lsa"
    plant(key, "Notification Packages", ["scecli", mark], winreg.REG_MULTI_SZ)
    assert [one.command for one in found(mark)] == [mark]


def test_run_keys_that_the_user_switched_off(hive: str, mark: str, plant: Plant) -> None:
    run = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Run"
    for name, first in {"on": 2, "off": 3}.items():
        plant(rf"{hive}\{run}", f"{mark} {name}", "a.exe")
        plant(
            rf"{hive}\{APPROVED}\Run",
            f"{mark} {name}",
            bytes([first, *[0] * 11]),
            winreg.REG_BINARY,
        )
    assert {one.name: one.enabled for one in found(mark)} == {
        f"{mark} on": True,
        f"{mark} off": False,
    }


def test_a_service_as_windows_makes_it(mark: str) -> None:
    subprocess.run(
        ["sc", "create", mark, "binPath=", r"C:\a b.exe -k", "start=", "auto"], check=True
    )
    try:
        (record,) = found(mark)
    finally:
        subprocess.run(["sc", "delete", mark], check=True)
    assert record.mechanism == "windows service"
    assert record.location == rf"{SERVICES}\{mark}"
    assert (record.name, record.command) == (mark, r"C:\a b.exe -k")
    assert (record.enabled, record.trigger, record.user) == (True, "at boot", "LocalSystem")


def test_service_dll_failure_command_and_driver(mark: str, plant: Plant) -> None:
    service, driver = rf"{SERVICES}\{mark}", rf"{SERVICES}\{mark}-driver"
    plant(service, "Type", 0x20, winreg.REG_DWORD)
    plant(service, "Start", 4, winreg.REG_DWORD)
    plant(service, "ImagePath", r"%SystemRoot%\System32\svchost.exe -k x", winreg.REG_EXPAND_SZ)
    plant(service, "FailureCommand", r"C:\again.exe")
    plant(rf"{service}\Parameters", "ServiceDll", r"C:\evil.dll", winreg.REG_EXPAND_SZ)
    plant(driver, "Type", 1, winreg.REG_DWORD)
    plant(driver, "Start", 0, winreg.REG_DWORD)
    plant(driver, "ImagePath", r"\??\C:\evil.sys")
    assert [(one.mechanism, one.command, one.enabled) for one in found(mark)] == [
        ("windows service", r"%SystemRoot%\System32\svchost.exe -k x", False),
        ("service failure command", r"C:\again.exe", False),
        ("service DLL", r"C:\evil.dll", False),
        ("kernel driver", r"\??\C:\evil.sys", True),
    ]


@pytest.fixture(params=["machine", "user"])
def startup(request: pytest.FixtureRequest, mark: str) -> Iterator[Path]:
    base = folders.program_data() if request.param == "machine" else os.environ["APPDATA"]
    folder = Path(base, STARTUP)
    folder.mkdir(parents=True, exist_ok=True)
    yield folder
    for planted in folder.glob(f"*{mark}*"):
        planted.unlink()


def test_startup_folders(startup: Path, mark: str) -> None:
    path = startup / f"{mark}.bat"
    path.write_text("rem", encoding="ascii")
    (record,) = found(mark)
    assert record.location.casefold() == record.command.casefold() == str(path).casefold()
    assert bool(record.user) == (startup.parts[2] != "Microsoft")


def test_a_shortcut_as_windows_makes_it(startup: Path, mark: str, tmp_path: Path) -> None:
    target = Path(folders.system32(), "cmd.exe")
    script, path = tmp_path / "make.js", startup / f"{mark}.lnk"
    script.write_text(
        f"var link = WScript.CreateObject('WScript.Shell').CreateShortcut({json.dumps(str(path))});"
        f"link.TargetPath = {json.dumps(str(target))};"
        "link.Arguments = '/c start évil.exe';"
        "link.Save();",
        encoding="latin-1",
    )
    subprocess.run(["cscript", "//nologo", script], check=True)
    (record,) = found(mark)
    assert record.command.casefold() == f"{target} /c start évil.exe".casefold()


def test_a_startup_folder_that_was_moved(
    hive: str, mark: str, plant: Plant, tmp_path: Path
) -> None:
    shell_folders = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"
    path = tmp_path / f"{mark}.exe"
    path.write_bytes(b"")
    plant(rf"{hive}\{shell_folders}", "Startup", str(tmp_path), winreg.REG_EXPAND_SZ)
    plant(rf"{hive}\{APPROVED}\StartupFolder", path.name, bytes([3, *[0] * 11]), winreg.REG_BINARY)
    assert [(one.location, one.enabled) for one in found(mark)] == [(str(path), False)]


@pytest.fixture
def task(mark: str) -> Iterator[Path]:
    """Where a task would lie; Wine's own scheduler writes tasks without their commands."""
    folder = Path(folders.system32(), "Tasks", "Microsoft", mark)
    folder.mkdir(parents=True)
    yield folder / "task"
    shutil.rmtree(folder)


def test_a_task(task: Path, mark: str) -> None:
    task.write_text(
        '<?xml version="1.0" encoding="UTF-16"?>'
        '<Task xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">'
        "<Triggers><LogonTrigger/></Triggers><Settings><Enabled>false</Enabled></Settings>"
        '<Principals><Principal id="it"><UserId>S-1-5-18</UserId></Principal></Principals>'
        '<Actions Context="it"><Exec><Command>C:\\évil.exe</Command><Arguments>-x</Arguments>'
        "</Exec></Actions></Task>",
        encoding="utf-16",
    )
    (record,) = found(mark)
    assert (record.location, record.name) == (str(task), rf"\Microsoft\{mark}\task")
    assert (record.command, record.user) == ("C:\\évil.exe -x", r"NT AUTHORITY\SYSTEM")
    assert (record.enabled, record.trigger) == (False, "LogonTrigger")


def test_a_file_among_the_tasks_that_is_none(task: Path, mark: str) -> None:
    task.write_bytes(b"MZ")
    gaps = [one for one in persistence() if isinstance(one, Item) and mark in one.target]
    assert [(one.outcome, one.reason) for one in gaps] == [(Outcome.FAILED, Reason.UNREADABLE)]


def test_powershell_profiles(mark: str) -> None:
    folder = Path(folders.system32(), "WindowsPowerShell", "v1.0")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "profile.ps1"
    path.write_text(mark, encoding="ascii")
    try:
        records = found("profile.ps1")
    finally:
        path.unlink()
    assert [(one.location, one.attack, one.user) for one in records] == [
        (str(path), "T1546.013", "")
    ]


def test_a_user_who_is_not_logged_on(plant: Plant) -> None:
    sid = "S-1-5-21-1-2-3-1005"
    plant(
        rf"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\{sid}",
        "ProfileImagePath",
        r"%SystemDrive%\users\absent",
        winreg.REG_EXPAND_SZ,
    )
    (gap,) = [one for one in persistence() if isinstance(one, Item)]
    assert gap.target == rf"HKU\{sid}"
    assert gap.outcome is Outcome.FAILED
    assert "absent" in gap.detail


def test_one_mechanism_that_fails_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise ctypes.WinError(5)

    monkeypatch.setattr(folders, "system32", refuse)
    records = list(persistence())
    failed = {one.target for one in records if isinstance(one, Item)}
    assert failed == {"scheduled tasks", "PowerShell profiles"}
    assert any(isinstance(one, Persistence) and one.name == "Shell" for one in records)


def test_a_startup_folder_on_a_share_is_not_opened(hive: str, plant: Plant) -> None:
    shell_folders = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"
    plant(rf"{hive}\{shell_folders}", "Startup", r"\\192.0.2.1\share", winreg.REG_EXPAND_SZ)
    (gap,) = [one for one in persistence() if isinstance(one, Item)]
    assert (gap.target, gap.reason) == (r"\\192.0.2.1\share", Reason.NETWORK)


def test_folders_that_name_themselves(plant: Plant) -> None:
    folders.program_data.cache_clear()
    key = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList"
    plant(key, "ProgramData", "%ProgramData%", winreg.REG_EXPAND_SZ)
    assert folders.program_data() == "%ProgramData%"
    folders.program_data.cache_clear()
