"""The tar of bundles: what is written is read, by others too, and nothing else is."""

import io
import shutil
import subprocess
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit.bundle import tar
from irkit.bundle.tar import END, Member, Reader, header, padding
from irkit.errors import BundleError

names = st.text(st.characters(codec="utf-8", exclude_characters="/\0"), min_size=1, max_size=24)
members = st.builds(
    Member,
    st.builds("{}/{}".format, names, names),
    st.integers(0, 2**63 - 1),
    st.integers(0, 8**11 - 1),
)


def reader(data: bytes) -> Reader:
    stream = io.BytesIO(data)

    def read(size: int) -> bytes:
        found = stream.read(size)
        if len(found) < size:
            raise BundleError("ends early")
        return found

    return Reader(read)


def packed(files: dict[str, bytes]) -> bytes:
    whole = b"".join(
        header(Member(name, len(data), 7)) + data + padding(len(data))
        for name, data in files.items()
    )
    return whole + END


def unpacked(data: bytes) -> dict[str, bytes]:
    found, one = {}, reader(data)
    while member := one.member():
        found[member.path] = b"".join(one.content(member))
    return found


@given(members)
def test_a_header_comes_back(member: Member) -> None:
    assert reader(header(member)).member() == member


@given(members)
def test_python_reads_the_same(member: Member) -> None:
    info = tarfile.TarInfo.frombuf(header(member), "utf-8", "strict")
    assert (info.name, info.size, info.mtime) == tuple(member)
    assert info.isreg()


FILES = {"a/b": b"", "a/c": b"x" * 512, "a/नमस्ते": b"y" * 1_500_000, "a/d/" + "e" * 100: b"z"}


def test_files_come_back() -> None:
    assert unpacked(packed(FILES)) == FILES
    assert len(packed(FILES)) == tar.total(map(len, FILES.values()))


@pytest.mark.skipif(not shutil.which("tar"), reason="needs tar")
@pytest.mark.linux
def test_tar_reads_them(tmp_path: Path) -> None:
    subprocess.run(["tar", "-x"], input=packed(FILES), cwd=tmp_path, check=True, timeout=30)
    assert {name: (tmp_path / name).read_bytes() for name in FILES} == FILES


@pytest.mark.parametrize("path", ["a", "/a", "a/", "a/" + "b" * 101, "a" * 156 + "/b", ""])
def test_a_path_that_does_not_fit_is_not_written(path: str) -> None:
    with pytest.raises(ValueError, match="path"):
        header(Member(path, 0, 0))


def link(info: tarfile.TarInfo) -> None:
    info.type, info.linkname = tarfile.SYMTYPE, "/etc/passwd"


def hard_link(info: tarfile.TarInfo) -> None:
    info.type, info.linkname = tarfile.LNKTYPE, "a/b"


def of_type(kind: bytes) -> Callable[[tarfile.TarInfo], None]:
    def change(info: tarfile.TarInfo) -> None:
        info.type = kind

    return change


def owned(info: tarfile.TarInfo) -> None:
    info.uname = "root"


def setuid(info: tarfile.TarInfo) -> None:
    info.mode = 0o4755


@pytest.mark.parametrize(
    "change",
    [
        link,
        hard_link,
        owned,
        setuid,
        *map(
            of_type,
            [
                tarfile.CHRTYPE,
                tarfile.BLKTYPE,
                tarfile.DIRTYPE,
                tarfile.FIFOTYPE,
                tarfile.CONTTYPE,
                tarfile.AREGTYPE,
                tarfile.GNUTYPE_SPARSE,
                tarfile.GNUTYPE_LONGNAME,
                tarfile.GNUTYPE_LONGLINK,
                tarfile.XHDTYPE,
                tarfile.XGLTYPE,
                b"Z",
            ],
        ),
    ],
)
@pytest.mark.parametrize("form", [tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT])
def test_only_plain_files_are_read(change: Callable[[tarfile.TarInfo], None], form: int) -> None:
    info = tarfile.TarInfo("a/b")
    change(info)
    with pytest.raises(BundleError, match="never writes"):
        reader(info.tobuf(form) + END).member()


@given(st.binary(min_size=512, max_size=512))
def test_no_block_ends_in_anything_but_a_sentence(block: bytes) -> None:
    with pytest.raises(BundleError):
        reader(block).member()


@given(st.integers(0, 511), st.integers(1, 255))
def test_a_header_with_one_other_byte_is_another_or_none(place: int, change: int) -> None:
    block = bytearray(header(Member("a/b", 5, 7)))
    block[place] ^= change
    with pytest.raises(BundleError):
        reader(bytes(block)).member()


@pytest.mark.parametrize(
    "data",
    [
        packed(FILES)[:-512],
        packed(FILES)[: -len(END)],
        packed(FILES)[:-1],
        packed({"a/b": b"x"}).replace(b"x" + bytes(511), b"x" + bytes(510) + b"y"),
        bytes(512) + b"x" * 512,
    ],
)
def test_what_is_cut_or_filled_otherwise_is_refused(data: bytes) -> None:
    with pytest.raises(BundleError):
        unpacked(data)


def test_a_content_of_terabytes_costs_no_memory() -> None:
    one = reader(header(Member("a/b", 1 << 50, 7)))
    member = one.member()
    assert member
    with pytest.raises(BundleError, match="ends early"):
        next(one.content(member))
