"""The age identity in irkit's home: made once, protected, and read by age itself."""

from pathlib import Path

import pyrage
import pytest

from irkit.contacts import identity
from irkit.errors import KeyUnusable, UsageError


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("IRKIT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def never() -> str:
    raise AssertionError("asked for a passphrase")


def secret_to(recipient: str) -> bytes:
    return pyrage.encrypt(b"secret", [pyrage.x25519.Recipient.from_str(recipient)])


def test_nothing_is_made_unless_asked(home: Path) -> None:
    assert identity.own() is None
    assert not home.exists()


@pytest.mark.parametrize("passphrase", [None, "पासवर्ड", "a" * 1000])
def test_what_is_encrypted_to_it_can_be_opened(passphrase: str | None) -> None:
    made = identity.make(passphrase)
    own = identity.own()
    assert own == made
    opened = identity.opened(own, lambda: passphrase or never())
    assert pyrage.decrypt(secret_to(own.recipient), [opened]) == b"secret"


def test_a_wrong_passphrase_is_said() -> None:
    own = identity.make("right")
    with pytest.raises(KeyUnusable, match="passphrase"):
        identity.opened(own, lambda: "wrong")


def test_a_second_one_is_not_made(home: Path) -> None:
    made = identity.make(None)
    with pytest.raises(UsageError):
        identity.make(None)
    assert identity.own() == made


def test_the_halves_of_two_keys_are_no_key(home: Path) -> None:
    identity.make(None)
    (home / "keys" / "age.pub").write_text(str(pyrage.x25519.Identity.generate().to_public()))
    own = identity.own()
    assert own
    with pytest.raises(KeyUnusable, match="different"):
        identity.opened(own, never)


@pytest.mark.parametrize("content", [b"", b"\xff", b"AGE-SECRET-KEY-1X", b"x" * 100_000])
def test_a_file_that_holds_none_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file").write_bytes(content)
    with pytest.raises(KeyUnusable, match="file"):
        identity.of_file(tmp_path / "file", never)


def test_several_identities_of_a_file(tmp_path: Path) -> None:
    keys = [pyrage.x25519.Identity.generate() for _ in range(2)]
    (tmp_path / "file").write_text("# mine\n" + "\n".join(map(str, keys)) + "\n")
    assert [*map(str, identity.of_file(tmp_path / "file", never))] == [*map(str, keys)]


def test_an_endless_passphrase_cost_is_refused(tmp_path: Path) -> None:
    file = identity.encrypted(b"x", "p").replace(b" 16\n", b" 40\n", 1)
    (tmp_path / "file").write_bytes(file)
    with pytest.raises(KeyUnusable):
        identity.of_file(tmp_path / "file", lambda: "p")
