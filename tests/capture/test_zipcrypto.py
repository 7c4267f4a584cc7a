"""The traditional encryption of zip files, read back by Python's own zipfile."""

import io
import zipfile
import zlib

from hypothesis import given
from hypothesis import strategies as st

from irkit.capture.zipcrypto import ZipCryptoFile


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
