"""The traditional encryption of zip files, read back by Python's own zipfile."""

import io
import random
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit.capture import zipcrypto
from irkit.capture.zipcrypto import Cipher, ZipCryptoFile

FEW, LANE = zipcrypto._FEW, zipcrypto._LANE


@given(st.binary(max_size=5_000), st.binary(min_size=1, max_size=20))
def test_what_is_written_is_read(content: bytes, password: bytes) -> None:
    file = io.BytesIO()
    with ZipCryptoFile(file, "w", compression=zipfile.ZIP_DEFLATED) as archive:
        archive.setpassword(password)
        archive.crc = zlib.crc32(content)
        with archive.open("name", "w") as member:
            for start in range(0, len(content), 700):
                member.write(content[start : start + 700])
    with zipfile.ZipFile(file) as archive:
        assert archive.getinfo("name").flag_bits & 1
        assert archive.read("name", password) == content


@pytest.mark.parametrize("size", [FEW - 1, FEW, FEW + 1, FEW + LANE - 1, 99_991])
def test_many_bytes_at_once_are_encrypted_as_one_by_one(
    size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zipcrypto, "_MOST", 10 * FEW)
    content = random.Random(size).randbytes(size)
    at_once, in_pieces = Cipher(b"infected"), Cipher(b"infected")
    pieces = [content[start : start + 1_000] for start in range(0, size, 1_000)]
    assert at_once.encrypt(content) == b"".join(map(in_pieces.encrypt, pieces))
    assert at_once.encrypt(b"what follows") == in_pieces.encrypt(b"what follows")


def test_large_members_are_read() -> None:
    content = random.Random(0).randbytes(300_000)
    file = io.BytesIO()
    with ZipCryptoFile(file, "w", compression=zipfile.ZIP_DEFLATED) as archive:
        archive.setpassword(b"infected")
        archive.crc = zlib.crc32(content)
        with archive.open("name", "w") as member:
            member.write(content)
    with zipfile.ZipFile(file) as archive:
        assert archive.read("name", b"infected") == content
