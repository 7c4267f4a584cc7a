"""Mounted file systems: which of them the walk enters, and that it meets none twice."""

from pathlib import Path

import pytest

from irkit.records import Reason
from irkit.targets.files import Limits, Walker
from irkit.targets.mounts import Mount
from tests.mounting import hung, in_own_namespace, mount
from tests.targets.listed import files, grow, left_out, walk


@pytest.mark.parametrize(
    ("kind", "network", "reason"),
    [
        ("nfs4", False, Reason.NETWORK),
        ("fuse.sshfs", False, Reason.NETWORK),
        ("cifs", True, None),
        ("proc", True, Reason.PSEUDO),
        ("sysfs", False, Reason.PSEUDO),
        ("ext4", False, None),
    ],
)
def test_file_systems_that_a_walk_does_not_enter(
    tmp_path: Path, kind: str, network: bool, reason: Reason | None
) -> None:
    grow(tmp_path, "here", "mnt/there")
    point = str(tmp_path / "mnt")
    listed = walk(tmp_path, Limits(network=network), {point: Mount(point, kind)})
    assert left_out(listed) == ({point: reason} if reason else {})
    assert len(files(listed)) == (1 if reason else 2)


def test_a_closed_file_system_is_entered_where_the_caller_names_it(tmp_path: Path) -> None:
    grow(tmp_path, "mnt/there")
    point = str(tmp_path / "mnt")
    walker = Walker(Limits(), {point: Mount(point, "nfs")})
    listed = [*walker.folder(str(tmp_path), "rest"), *walker.folder(point, "rest")]
    assert files(listed) == [str(tmp_path / "mnt" / "there")]


def test_an_image_on_a_closed_file_system_is_not_touched(tmp_path: Path) -> None:
    grow(tmp_path, "mnt/bin/program")
    point = str(tmp_path / "mnt")
    walker = Walker(Limits(), {point: Mount(point, "nfs")})
    path = str(tmp_path / "mnt" / "bin" / "program")
    assert left_out(walker.image(path)) == {path: Reason.NETWORK}
    assert files(Walker(Limits(), {}).image(path)) == [path]


@pytest.mark.linux
def test_a_file_system_that_never_answers_is_not_even_asked(tmp_path: Path) -> None:
    grow(tmp_path, "file")
    (tmp_path / "mnt").mkdir()

    def look() -> None:
        with hung(str(tmp_path / "mnt")):
            walker = Walker(Limits())
            listed = [*walker.image(str(tmp_path / "mnt" / "x")), *walker.folder(str(tmp_path), "")]
            assert files(listed) == [str(tmp_path / "file")]
            assert set(left_out(listed).values()) == {Reason.NETWORK}

    in_own_namespace(look)


@pytest.mark.linux
def test_bind_mounts_and_loops_are_walked_once(tmp_path: Path) -> None:
    grow(tmp_path, "real/file", "real/loop/x", "copy/hidden", "secret/file")

    def look() -> None:
        mount("--bind", str(tmp_path / "real"), str(tmp_path / "copy"))
        mount("--bind", str(tmp_path), str(tmp_path / "real" / "loop"))
        mount("--bind", str(tmp_path / "secret"), str(tmp_path / "copy" / "loop"))
        assert sorted(path.rpartition("/")[2] for path in files(walk(tmp_path))) == ["file", "file"]
        excluding = walk(tmp_path, Limits(exclude=(f"{tmp_path}/copy",)))
        assert len(files(excluding)) == 2, "an excluded bind mount must not hide what it shows"

    in_own_namespace(look)


@pytest.mark.linux
def test_pseudo_file_systems_are_left_out_wherever_they_are_mounted(tmp_path: Path) -> None:
    (tmp_path / "with space").mkdir()

    def look() -> None:
        mount("-t", "proc", "proc", str(tmp_path / "with space"))
        assert left_out(walk(tmp_path)) == {str(tmp_path / "with space"): Reason.PSEUDO}

    in_own_namespace(look)
