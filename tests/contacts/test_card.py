"""Contact cards: what is signed is what comes back, and nothing else is taken for one."""

import json
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit.contacts import Card
from irkit.contacts.card import NAMESPACE, first_contact_words
from irkit.errors import UsageError
from irkit.keys import sshsig
from tests.contacts.people import MAY, Person

ASHA, BELA = Person("Asha Rao"), Person("Béla Nagy")


def test_a_card_comes_back_as_it_was_signed() -> None:
    assert Card.parse(BELA.card.signed(BELA.signer)) == BELA.card


def test_a_card_holds_names_of_every_script() -> None:
    card = replace(ASHA.card, name="आशा राव", organisation="CERT-हिंदी")
    assert Card.parse(card.signed(ASHA.signer)) == card


def changed(card: bytes, **fields: object) -> bytes:
    return json.dumps({**json.loads(card), **fields}).encode()


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Asha Ra0"},
        {"organisation": "Another"},
        {"age_recipient": BELA.recipient},
        {"signing_key": BELA.signer.public.text},
        {"made": "2031-01-01T00:00:00+00:00"},
        {"signature": ""},
        {"signature": None},
        {"signature": BELA.card.signed(BELA.signer).decode()},
        {"signature": sshsig.sign(ASHA.signer, "irkit-seal", b"{}")},
        {"note": "more"},
        {"irkit_card": 2},
        {"irkit_card": True, "name": 7},
        {"made": "yesterday"},
        {"made": "0001-01-01T00:00:00+23:59"},
        {"name": "a" * 300},
        {"name": "Asha\u202eoaR"},
        {"name": "Asha\nRao"},
        {"name": " "},
        {"age_recipient": "age1"},
        {"age_recipient": "-R /etc/passwd"},
        {"signing_key": "ssh-rsa AAAA"},
        {"signing_key": ""},
    ],
)
def test_what_was_changed_is_no_card(change: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        Card.parse(changed(ASHA.card.signed(ASHA.signer), **change))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"irkit_card": 1}',
        b"[" * 16_000,
        b'{"a":' * 3_000,
        b"x" * 20_000,
        b'{"irkit_card": 1' + b"1" * 5_000 + b"}",
    ],
)
def test_what_is_none_is_no_card(data: bytes) -> None:
    with pytest.raises(UsageError):
        Card.parse(data)


def test_a_key_that_stands_there_twice_is_refused() -> None:
    text = ASHA.card.signed(ASHA.signer).decode()
    twice = text.replace('"name":', '"name": "Somebody", "name":', 1)
    with pytest.raises(UsageError):
        Card.parse(twice.encode())


@given(st.binary(max_size=300))
def test_no_bytes_end_in_anything_but_a_sentence(data: bytes) -> None:
    with pytest.raises(UsageError):
        Card.parse(data)


def test_both_see_the_same_words() -> None:
    words = first_contact_words(ASHA.card, BELA.card)
    assert words == first_contact_words(BELA.card, ASHA.card)
    assert len(words.split()) == 16


@pytest.mark.parametrize(
    "other",
    [
        lambda card: replace(card, recipient=Person("x").recipient),
        lambda card: replace(card, signing=Person("x").signer.public),
        lambda card: replace(card, signing=None),
    ],
)
def test_another_key_gives_other_words(other: Callable[[Card], Card]) -> None:
    assert first_contact_words(ASHA.card, other(BELA.card)) != first_contact_words(
        ASHA.card, BELA.card
    )


def test_names_are_no_part_of_the_words() -> None:
    assert first_contact_words(ASHA.card, replace(BELA.card, name="B.")) == first_contact_words(
        ASHA.card, BELA.card
    )


@pytest.mark.skipif(not shutil.which("ssh-keygen"), reason="needs OpenSSH")
def test_openssh_checks_a_card(tmp_path: Path) -> None:
    fields = json.loads(ASHA.card.signed(ASHA.signer))
    (tmp_path / "sig").write_text(fields.pop("signature"))
    (tmp_path / "allowed").write_text(f"asha {ASHA.signer.public.text}\n")
    signed = json.dumps(fields, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    command = ["ssh-keygen", "-Y", "verify", "-f", "allowed", "-I", "asha", "-n", NAMESPACE]
    subprocess.run(
        [*command, "-s", "sig"], input=signed.encode(), cwd=tmp_path, check=True, timeout=30
    )


def test_a_card_is_dated_in_utc() -> None:
    assert Card.parse(ASHA.card.signed(ASHA.signer)).made == MAY
