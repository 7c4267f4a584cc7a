"""Time stamps of a real authority (openssl ts), and of some that misbehave."""

import contextlib
import random
import shutil
import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from irkit.errors import StampRefused, UsageError
from irkit.keys import stamps
from irkit.keys.authority import asked
from tests.keys.authority import SETTINGS, Authority, authority, made

pytestmark = pytest.mark.skipif(not shutil.which("openssl"), reason="no openssl")


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Authority]:
    with authority(tmp_path_factory.mktemp("tsa") / "one") as one:
        yield one


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "*")


@pytest.fixture
def tsa(shared: Authority) -> Authority:
    shared.status, shared.kind, shared.answer = 200, "application/timestamp-reply", None
    shared.asked.clear()
    return shared


def test_a_stamp_says_when_and_by_whom(tsa: Authority) -> None:
    roots = stamps.roots_in(tsa.root)
    response = asked(tsa.url, b"data", roots)
    stamp = stamps.checked(response, b"data", roots)
    assert abs(stamp.time - datetime.now(UTC)) < timedelta(minutes=5)
    assert (stamp.authority, stamp.checked) == ("CN=TestTSA", True)
    assert not stamps.checked(response, b"data", ()).checked
    assert b"data" not in tsa.asked[0]


def test_a_stamp_without_a_name_has_that_of_its_signer(tmp_path: Path) -> None:
    with authority(tmp_path / "tsa") as tsa:
        nameless = SETTINGS.replace("tsa_name = yes", "tsa_name = no")
        (tsa.folder / "settings").write_text(nameless)
        response = asked(tsa.url, b"data", ())
    assert stamps.checked(response, b"data", ()).authority == "CN=TestTSA"


def test_certificates_may_stand_in_any_order(tsa: Authority, tmp_path: Path) -> None:
    """openssl ts -reply -chain sends the chain as it is in its file."""
    roots = stamps.roots_in(tsa.root)
    for place in range(3):  # of keys by chance, so that some chain stands in another order
        one = made(tmp_path / f"{place}")
        tsa.asked.clear()
        (tsa.folder / "chain").write_bytes(b"".join([one.root.read_bytes(), tsa.root.read_bytes()]))
        tsa.chain = "-chain chain"
        try:
            response = asked(tsa.url, b"data", roots)
        finally:
            tsa.chain = ""
        assert stamps.checked(response, b"data", roots).checked


def test_what_is_no_stamp_is_said_in_plain_words(tsa: Authority) -> None:
    for answer in (b"", b"x", b"0" * 50, b"0\x82\xff\xff0"):
        tsa.answer = answer
        with pytest.raises(StampRefused, match=r"none that can be read$"):
            asked(tsa.url, b"data", ())


def test_a_stamp_is_of_these_bytes_only(tsa: Authority) -> None:
    response = asked(tsa.url, b"data", ())
    for roots in ((), stamps.roots_in(tsa.root)):
        with pytest.raises(ValueError, match="something else"):
            stamps.checked(response, b"Data", roots)


def test_a_stamp_has_to_lead_to_the_roots(tsa: Authority, tmp_path: Path) -> None:
    response = asked(tsa.url, b"data", ())
    other = stamps.roots_in(made(tmp_path / "other").root)
    with pytest.raises(ValueError, match="root certificates"):
        stamps.checked(response, b"data", other)
    with pytest.raises(StampRefused, match="root certificates"):
        asked(tsa.url, b"data", other)


def test_an_old_stamp_is_no_answer(tsa: Authority) -> None:
    asked(tsa.url, b"data", ())
    tsa.answer = (tsa.folder / "reply").read_bytes()
    with pytest.raises(StampRefused, match="another request"):
        asked(tsa.url, b"data", ())


def test_a_changed_stamp_never_holds_for_other_bytes(tsa: Authority) -> None:
    """Whatever bytes come, the answer is a stamp or ValueError, never anything else."""
    roots = stamps.roots_in(tsa.root)
    response = asked(tsa.url, b"data", roots)
    good, chance = stamps.checked(response, b"data", roots), random.Random(1)
    for _ in range(2_000):
        changed = bytearray(response)
        for _ in range(chance.choice((1, 1, 3))):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        cut = bytes(changed[: chance.choice((None, chance.randrange(len(changed))))])
        with contextlib.suppress(ValueError):
            assert stamps.checked(cut, b"data", roots).time == good.time


@pytest.mark.parametrize("answer", [b"", b"\x30", b"x" * 70_000, b"<html>", b"0\x03\x02\x01\x02"])
def test_what_is_no_stamp_is_refused(tsa: Authority, answer: bytes) -> None:
    tsa.answer = answer
    with pytest.raises(StampRefused):
        asked(tsa.url, b"data", ())


@pytest.mark.parametrize("status", [302, 307, 404, 500])
def test_other_answers_are_refused_and_not_followed(tsa: Authority, status: int) -> None:
    tsa.status, tsa.answer = status, b""
    with pytest.raises(StampRefused, match=f"status {status}"):
        asked(tsa.url, b"data", ())


def test_another_kind_of_content_is_refused(tsa: Authority) -> None:
    tsa.kind = "text/html"
    with pytest.raises(StampRefused, match="something else"):
        asked(tsa.url, b"data", ())


@pytest.mark.parametrize("url", ["", "tsa", "file:///etc/passwd", "ftp://127.0.0.1/x", "//host"])
def test_other_urls_are_refused(url: str) -> None:
    with pytest.raises(UsageError):
        asked(url, b"data", ())


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/", "http://", "http://[", "http://a b/"])
def test_an_authority_that_is_not_there_is_said(url: str) -> None:
    with pytest.raises((StampRefused, UsageError)):
        asked(url, b"data", ())


def test_a_slow_authority_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("irkit.keys.authority._SECONDS", 0.3)
    given_up = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def drip() -> None:
            client, _ = server.accept()
            with client:
                client.recv(10_000)
                client.sendall(
                    b"HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\n\r\n"
                )
                while not given_up.wait(0.02):
                    try:
                        client.sendall(b"x")
                    except OSError:
                        return

        thread = threading.Thread(target=drip)
        thread.start()
        with pytest.raises(StampRefused, match="too long"):
            asked(f"http://127.0.0.1:{server.getsockname()[1]}/", b"data", ())
        given_up.set()
        thread.join()


@pytest.mark.parametrize("content", [b"", b"nothing", b"-----BEGIN CERTIFICATE-----\nAAAA\n"])
def test_a_file_without_certificates_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "roots").write_bytes(content)
    with pytest.raises(UsageError):
        stamps.roots_in(tmp_path / "roots")
