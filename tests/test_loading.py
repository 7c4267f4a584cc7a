"""A small file is read whole or not at all."""

import errno
from pathlib import Path

import pytest

from irkit.errors import UsageError
from irkit.loading import load, load_named


def test_a_file_as_large_as_it_may_be(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"12345")
    assert load(file, 5) == b"12345"
    with pytest.raises(OSError, match="it is larger than 4 bytes") as raised:
        load(file, 4)
    assert (raised.value.errno, raised.value.filename) == (errno.EFBIG, str(file))


def test_the_caller_is_told_which_file_and_why(tmp_path: Path) -> None:
    (tmp_path / "a\u202eb").write_bytes(b"12345")
    with pytest.raises(UsageError, match=r"cannot read .*a\\u202eb: it is larger than 4 bytes"):
        load_named(tmp_path / "a\u202eb", 4)
    with pytest.raises(UsageError, match=r"cannot read .*gone: No such file"):
        load_named(tmp_path / "gone", 4)
