"""Disks without room, found out before anything is written."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from irkit.case import verify
from irkit.errors import CaseUnwritable, UsageError
from tests.bundle.conftest import ASHA, BELA
from tests.bundle.forging import bundled, opened


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MiB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("may not mount a file system here")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_a_bundle_that_does_not_fit(case: Path, small_disk: Path) -> None:
    with pytest.raises(CaseUnwritable, match="no room"):
        bundled(case, small_disk / "b", ASHA, BELA)
    assert [*small_disk.iterdir()] == []
    assert verify(case) == []


def test_a_case_that_does_not_fit(bundle: Path, small_disk: Path) -> None:
    with pytest.raises(CaseUnwritable, match="no room"):
        opened(bundle, small_disk / "got", BELA)
    assert [*small_disk.iterdir()] == []


@pytest.mark.parametrize("place", ["gone/b", "file/b"])
def test_where_nothing_can_be_written(case: Path, tmp_path: Path, place: str) -> None:
    (tmp_path / "file").touch()
    path = bundled(case, tmp_path / "b", ASHA, BELA).path
    with pytest.raises(UsageError, match="cannot write"):
        bundled(case, tmp_path / place, ASHA, BELA)
    if place == "file/b":  # folders that are missing are made for a case, as always
        with pytest.raises(CaseUnwritable, match="cannot write"):
            opened(path, tmp_path / place, BELA)
