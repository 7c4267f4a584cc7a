"""The key of a case's pseudonyms: made once, kept with the case, and never another."""

import json
import sys
from pathlib import Path

import pytest

from irkit.case import Case, verify
from irkit.errors import UsageError
from irkit.places import CASE_CONTENT, REDACTION_KEY
from irkit.protect.redaction import key_of
from irkit.protect.redaction.pseudonyms import fingerprint
from tests.case.sample import case_with


def test_it_is_made_once_and_noted(tmp_path: Path) -> None:
    with case_with(tmp_path / "017") as case:
        key = key_of(case)
        entry = case.head()
        assert entry
        assert (entry.action, json.loads(entry.body)) == (
            "redaction key made",
            {"fingerprint": fingerprint(key)},
        )
        assert key_of(case) == key
        assert case.head() == entry
    path = tmp_path / "017" / REDACTION_KEY
    if sys.platform != "win32":
        assert path.stat().st_mode & 0o777 == 0o600
    assert REDACTION_KEY in CASE_CONTENT
    assert key.hex() not in entry.body
    assert verify(tmp_path / "017") == []
    with Case.open(tmp_path / "017") as case:  # also for a reader
        assert key_of(case) == key


def test_two_cases_have_two_keys(tmp_path: Path) -> None:
    with case_with(tmp_path / "a") as one, case_with(tmp_path / "b") as other:
        assert key_of(one) != key_of(other)


def test_a_reader_makes_none(tmp_path: Path) -> None:
    with case_with(tmp_path / "017"):
        pass
    with Case.open(tmp_path / "017") as case, pytest.raises(UsageError, match="has no key for"):
        key_of(case)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"00" * 32, b"zz" * 32, b"ab"])
def test_another_key_is_refused(tmp_path: Path, content: bytes) -> None:
    with case_with(tmp_path / "017") as case:
        key_of(case)
        path = case.folder / REDACTION_KEY
        path.write_bytes(content)
        with pytest.raises(UsageError, match="is not the key that the ledger names"):
            key_of(case)
        path.unlink()
        path.write_bytes(key_of(case).hex().encode())  # what the message says to do
        assert len(key_of(case)) == 32


def test_a_key_that_is_gone_is_to_be_put_back(tmp_path: Path) -> None:
    with case_with(tmp_path / "017") as case:
        key = key_of(case)
    path = tmp_path / "017" / REDACTION_KEY
    path.unlink()
    with Case.open(tmp_path / "017") as case:
        said = f"names a key with the fingerprint {fingerprint(key)}: put that one back"
        with pytest.raises(UsageError, match=said):
            key_of(case)
        path.write_text(key.hex())
        assert key_of(case) == key


def test_a_key_that_was_cut_short_by_a_crash_is_made_anew(tmp_path: Path) -> None:
    with case_with(tmp_path / "017") as case:
        case.log("redaction key made", REDACTION_KEY, {"fingerprint": "00" * 16})
        assert key_of(case) == key_of(case)
