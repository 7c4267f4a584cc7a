"""What `make dist` makes: one folder with both programs, which need no Python beside them."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = [pytest.mark.linux, pytest.mark.slow]

CHECKOUT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    where = ["--distpath", folder, "--workpath", folder / "work", "--noconfirm"]
    build = [sys.executable, "-m", "PyInstaller", *where, "--log-level", "ERROR", "build.spec"]
    built = subprocess.run(build, cwd=CHECKOUT, capture_output=True, text=True, timeout=600)
    assert built.returncode == 0, built.stderr
    return folder / "irkit"


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment in which no other Python, Qt or irkit can be found."""
    home = {"HOME": str(tmp_path), "IRKIT_HOME": str(tmp_path / "home")}
    return {**home, "PATH": "/nonexistent", "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


def test_it_inspects_itself(programs: Path, bare: dict[str, str]) -> None:
    """Its worker, too, starts from the folder."""
    command = [programs / "irkit", "inspect", programs / "irkit", "--json"]
    ran = subprocess.run(command, env=bare, capture_output=True, text=True, timeout=120)
    assert ran.stderr == ""
    found = json.loads(ran.stdout)
    assert found["elf"]["linking"] == "dynamic"
    assert found["hashes"]["sha256"]


def test_a_scan_with_a_finding(programs: Path, bare: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "looked at").mkdir()
    subprocess.run(
        [sys.executable, CHECKOUT / "tools" / "plant", tmp_path / "looked at" / "host"], check=True
    )
    case = ("--case", tmp_path / "case")
    scan = [programs / "irkit", "scan", "files", tmp_path / "looked at", *case]
    ran = subprocess.run(scan, env=bare, capture_output=True, encoding="utf-8", timeout=300)
    assert (ran.returncode, ran.stderr) == (1, ""), ran
    assert "COMPROMISED" in ran.stdout
    listing = [programs / "irkit", "findings", *case, "--json"]
    told = subprocess.run(listing, env=bare, capture_output=True, check=True, timeout=60)
    assert "Webshell_PHP_EvalRequest" in {one["rule"] for one in json.loads(told.stdout)}
    report = [programs / "irkit", "report", *case, "-o", tmp_path / "report.html"]
    subprocess.run(report, env=bare, check=True, timeout=60)
    assert "Webshell_PHP_EvalRequest" in (tmp_path / "report.html").read_text()


@pytest.fixture
def screen() -> Iterator[str]:
    """The name of an X display that only this test draws on."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1280x800x24",
        "-nolisten",
        "tcp",
    ]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with open(reading) as said:
            number = said.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
        server.terminate()


def test_every_page_and_command_is_packed(programs: Path) -> None:
    """They are imported by name, which PyInstaller does not see by itself."""
    from PyInstaller.archive.readers import CArchiveReader

    from irkit.cli import commands, train
    from ui.pages import PAGES, START

    packed = CArchiveReader(str(programs / "irkit-desktop")).open_embedded_archive("PYZ.pyz").toc
    assert {f"ui.pages.{page.name}" for page in (START, *PAGES)} <= packed.keys()
    packed = CArchiveReader(str(programs / "irkit")).open_embedded_archive("PYZ.pyz").toc
    later = [*commands.MODULES.values(), *train.MODULES.values()]
    assert {one.partition(":")[0] for one in later} <= packed.keys()
    assert not any(name.startswith(("PySide6", "ui.")) for name in packed)


def test_the_window_opens_a_case_and_obeys_the_keyboard(
    programs: Path, bare: dict[str, str], screen: str, tmp_path: Path
) -> None:
    new = ["case", "new", tmp_path / "case", "--name", "Clinic"]
    subprocess.run([programs / "irkit", *new], env=bare, check=True, timeout=60)
    there = {**bare, "QT_QPA_PLATFORM": "xcb", "DISPLAY": screen}

    def x(*words: str) -> str:
        ran = subprocess.run(
            ["xdotool", *words], env={**os.environ, "DISPLAY": screen},
            capture_output=True, text=True, timeout=60, check=True,
        )  # fmt: skip
        return ran.stdout

    with subprocess.Popen([programs / "irkit-desktop", tmp_path / "case"], env=there) as window:
        try:
            number = x("search", "--sync", "--onlyvisible", "--name", "Clinic").split()[0]
            x("windowfocus", "--sync", number)
            x("key", "--window", number, "ctrl+q")
            assert window.wait(30) == 0
        finally:
            window.kill()
