"""Where irkit's own files are, on every kind of machine."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from irkit import places


def test_what_is_shipped_is_there() -> None:
    assert (places.rules() / "pack.json").is_file()
    assert places.PACKAGE.name == "irkit"
    assert set(places.own_folders()) == {places.PACKAGE, places.rules(), places.packs()}


def test_a_named_home_wins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("IRKIT_HOME", str(tmp_path / "named"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert places.home() == tmp_path / "named"
    assert places.packs() == tmp_path / "named" / "packs"
    assert not (tmp_path / "named").exists()


def test_a_portable_program_keeps_its_settings_beside_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("IRKIT_HOME", raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "irkit"))
    (tmp_path / "irkit-home").mkdir()
    assert places.home() != tmp_path / "irkit-home"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert places.home() == tmp_path / "irkit-home"


def test_settings_go_with_a_portable_program(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("IRKIT_HOME", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    assert places.settings() == tmp_path / "config" / "irkit" / "window.ini"
    monkeypatch.setattr(sys, "executable", str(tmp_path / "irkit-desktop"))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    (tmp_path / "irkit-home").mkdir()
    assert places.settings() == tmp_path / "irkit-home" / "window.ini"
    monkeypatch.setenv("IRKIT_HOME", str(tmp_path / "named"))
    assert places.settings() == tmp_path / "named" / "window.ini"


@pytest.mark.parametrize("data", ["", "relative/is not allowed"])
@pytest.mark.linux
def test_the_users_data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, data: str) -> None:
    monkeypatch.delenv("IRKIT_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert places.home() == tmp_path / "irkit"
    monkeypatch.setenv("XDG_DATA_HOME", data)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert places.home() == tmp_path / ".local" / "share" / "irkit"


@pytest.mark.windows
def test_the_users_data_folder_on_windows(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("IRKIT_HOME", raising=False)
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert places.home() == tmp_path / "irkit"


@pytest.mark.linux
def test_a_user_without_an_account_or_home_has_no_added_packs() -> None:
    """As in containers: a number that passwd does not know, and no HOME."""
    if os.geteuid() != 0:
        pytest.skip("only root can become such a user")
    code = "import os; from irkit import places; os.setuid(54321); print(places.home().is_dir())"
    ended = subprocess.run(
        [sys.executable, "-c", code], env={}, cwd=places.PACKAGE.parent, capture_output=True
    )
    assert (ended.stdout, ended.stderr) == (b"False\n", b"")
