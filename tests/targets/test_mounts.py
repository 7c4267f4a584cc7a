"""mountinfo of proc(5), also with the names that hostile users give to mount points."""

import os
import sys

import pytest

from irkit.records import Reason
from irkit.targets.mounts import Mount, _parsed, mounts

LINE = b"36 35 98:0 /mnt1 %s rw,noatime master:1 shared:7 - %s /dev/root rw,errors=continue"


@pytest.mark.parametrize(
    ("point", "path"),
    [
        (b"/", "/"),
        (rb"/with\040space", "/with space"),
        (rb"/new\012line\011tab", "/new\nline\ttab"),
        (rb"/back\134slash\134040", "/back\\slash\\040"),
        (b"/\xff", os.fsdecode(b"/\xff") if sys.platform != "win32" else "/\udcff"),
        (rb"/hash\043", "/hash#"),
    ],
)
@pytest.mark.linux
def test_mount_points_are_unescaped(point: bytes, path: str) -> None:
    assert _parsed(LINE % (point, b"ext4")) == Mount(path, "ext4")


@pytest.mark.linux
def test_a_type_that_a_user_chose_breaks_nothing() -> None:
    assert _parsed(LINE % (b"/mnt", rb"fuse.\040" + b"\xff")).reason is Reason.NETWORK


@pytest.mark.linux
def test_optional_fields_may_be_missing_or_many() -> None:
    for tags in (b"", b"shared:1 ", b"shared:1 master:2 propagate_from:3 unbindable "):
        line = b"36 35 98:0 / /mnt rw " + tags + b"- nfs4 server:/x rw"
        assert _parsed(line) == Mount("/mnt", "nfs4")


@pytest.mark.parametrize(
    ("kind", "reason"),
    [
        ("ext4", None),
        ("tmpfs", None),
        ("devtmpfs", None),
        ("overlay", None),
        ("fuseblk", None),
        ("vfat", None),
        ("fuse", Reason.NETWORK),
        ("fuse.gvfsd-fuse", Reason.NETWORK),
        ("nfs4", Reason.NETWORK),
        ("9p", Reason.NETWORK),
        ("proc", Reason.PSEUDO),
        ("fusectl", Reason.PSEUDO),
        ("cgroup2", Reason.PSEUDO),
    ],
)
def test_which_file_systems_are_walked(kind: str, reason: Reason | None) -> None:
    assert Mount("/", kind).reason is reason


def test_the_mounts_of_this_system() -> None:
    if sys.platform == "linux":
        assert mounts()["/proc"] == Mount("/proc", "proc")
        assert mounts()["/"].reason is None
    else:
        assert mounts() == {}
