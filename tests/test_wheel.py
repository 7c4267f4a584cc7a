"""The wheel carries all that irkit needs: it works away from the checkout, with its rules."""

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

pytestmark = pytest.mark.linux  # the test machine of Windows has no build tools

CHECKOUT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel installs, and nothing else."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    built = subprocess.run(build, cwd=CHECKOUT, capture_output=True, text=True, timeout=300)
    assert built.returncode == 0, built.stderr
    (wheel,) = folder.glob("irkit-*-py3-none-any.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def irkit(installed: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the installed irkit, with the dependencies of this environment but not its checkout.

    Without `site` (-S) no .pth file leads there.
    """
    dependencies = sysconfig.get_path("purelib")
    environment = {**os.environ, "IRKIT_HOME": str(installed / "home")}
    environment["PYTHONPATH"] = os.pathsep.join([str(installed), dependencies])
    return subprocess.run(
        [sys.executable, "-S", "-m", "irkit", *words],
        cwd=installed.parent,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    )


def test_it_runs_from_where_it_is_installed(installed: Path) -> None:
    where = "import irkit.places as p; print(p.PACKAGE, p.rules(), p.resources(), sep='|')"
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    ran = subprocess.run(
        [sys.executable, "-S", "-c", where],
        cwd=installed.parent,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    package, rules, resources = map(Path, ran.stdout.rstrip("\n").split("|"))
    assert package == installed / "irkit"
    assert (rules, resources) == (package / "data" / "rules", package / "data" / "resources")


def test_the_shipped_rules_travel(installed: Path) -> None:
    ran = irkit(installed, "rules", "list")
    assert (ran.returncode, ran.stderr) == (0, "")
    number = len(list((CHECKOUT / "rules").rglob("*.yar")))
    assert f"rules in {number} files" in ran.stdout
    below = installed / "irkit" / "data"
    for name in ("rules", "resources"):
        here = {p.relative_to(CHECKOUT) for p in (CHECKOUT / name).rglob("*") if p.is_file()}
        assert {p.relative_to(below) for p in (below / name).rglob("*") if p.is_file()} == here


def test_a_scan_and_its_report(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "marked").write_text("IRKIT-TEST" + "-FILE:9b1f6c0e-6a57-4c4b-8f0d-2f4e7f3f5a11\n")
    case = ("--case", tmp_path / "case")
    ran = irkit(installed, "scan", "files", tmp_path / "marked", *case)
    assert (ran.returncode, ran.stderr) == (1, "")
    assert "Test_Irkit_Marker" in ran.stdout
    ran = irkit(installed, "report", *case, "-o", tmp_path / "report.html")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "Test_Irkit_Marker" in (tmp_path / "report.html").read_text("utf-8")


def test_it_says_who_it_is(installed: Path) -> None:
    names = {path.name for path in installed.iterdir() if path.name != "home"}
    (information,) = (name for name in names if name.endswith(".dist-info"))
    assert names - {information} == {"irkit", "ui"}
    points = (installed / information / "entry_points.txt").read_text()
    assert "irkit = irkit.__main__:main" in points
    assert (installed / information / "licenses" / "LICENSE").is_file()
    version = information.split("-")[1].removesuffix(".dist")
    assert irkit(installed, "--version").stdout == f"irkit, version {version}\n"
