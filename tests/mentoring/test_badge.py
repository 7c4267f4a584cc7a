"""Badges and the names of keys, against vectors of others and against who changes something."""

import base64
import json
from datetime import datetime
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from irkit.errors import BundleError
from irkit.keys import PublicKey
from irkit.keys.store import KeySigner
from irkit.mentoring import badge, jws
from irkit.mentoring.credential import Earned, credential
from irkit.mentoring.did import did, jwk, key_of


def signer_of(seed: bytes, name: str = "") -> KeySigner:
    key = Ed25519PrivateKey.from_private_bytes(seed)
    return KeySigner(PublicKey(key.public_key().public_bytes_raw(), name), key)


MENTOR, TRAINEE, OTHER = (signer_of(bytes([one]) * 32, "Béla") for one in (1, 2, 3))
EARNED = Earned(
    mentor=MENTOR.public,
    trainee=TRAINEE.public,
    name="Asha Rao",
    scenario="tiny",
    version=3,
    title="A page",
    score="87",
    case="0d8f5b1e-0000-4000-8000-000000000000",
    head=f"entry 41 {'a' * 64}",
    review="b" * 64,
)


def payload_of(*, hashed: bool = False) -> dict[str, Any]:
    made = credential(EARNED, hashed=hashed)
    claims = {"iss": did(MENTOR.public), "sub": did(TRAINEE.public), "jti": made["id"]}
    time = datetime.fromisoformat(made["validFrom"])
    return {**made, **claims, "nbf": int(time.timestamp())}


def test_the_name_of_a_key_as_others_write_it() -> None:
    """The example of the method's specification."""
    raw = bytes.fromhex("2e6fcce36701dc791488e0d0b1745cc1e33a4c1c9fcc41c63bd343dbbe0970e6")
    name = "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"
    assert did(PublicKey(raw)) == name
    assert key_of(name) == PublicKey(raw)


def test_a_key_as_jose_has_it() -> None:
    """RFC 8037, A.2."""
    secret = base64.urlsafe_b64decode("nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A=")
    x = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
    assert jwk(signer_of(secret).public) == {"kty": "OKP", "crv": "Ed25519", "x": x}


@pytest.mark.parametrize(
    "name",
    [
        None,
        7,
        "",
        "did:key:z",
        "did:key:z0OIl",
        "did:web:example.org",
        "did:key:z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc",  # of X25519
        "did:key:z" + "6" * 10_000,
    ],
)
def test_what_names_no_such_key(name: object) -> None:
    with pytest.raises(ValueError, match=r"did:key|substring"):
        key_of(name)


def test_a_badge_says_what_was_earned() -> None:
    found = badge.opened(jws.signed(payload_of(), MENTOR))
    assert (found.issuer, found.trainee) == (MENTOR.public, TRAINEE.public)
    assert (found.name, found.score, found.evidence) == ("Asha Rao", "87", EARNED.head)
    assert found.is_of("Asha Rao")
    assert not found.is_of("Asha")


def test_a_hashed_name_tells_only_who_asks_for_it() -> None:
    text = jws.signed(payload_of(hashed=True), MENTOR)
    assert b"Asha" not in base64.urlsafe_b64decode(text.split(".")[1] + "==")
    found = badge.opened(text)
    assert found.is_of("Asha Rao")
    assert not found.is_of("Asha Rai")


def test_its_parts_are_those_of_the_specification() -> None:
    header, payload, signature = jws.signed(payload_of(), MENTOR).split(".")
    said = json.loads(base64.urlsafe_b64decode(header + "=="))
    assert (said["alg"], said["typ"]) == ("EdDSA", "JWT")
    assert said["kid"].startswith(f"{did(MENTOR.public)}#z6Mk")
    raw = base64.urlsafe_b64decode(signature + "==")
    MENTOR.key.public_key().verify(raw, f"{header}.{payload}".encode())
    found = json.loads(base64.urlsafe_b64decode(payload + "=="))
    assert found["@context"][0] == "https://www.w3.org/ns/credentials/v2"
    assert found["type"] == ["VerifiableCredential", "OpenBadgeCredential"]


def test_who_signs_in_the_name_of_another_is_refused() -> None:
    """Mallory's key in the header, Béla as the issuer."""
    with pytest.raises(BundleError, match="another key"):
        badge.opened(jws.signed(payload_of(), OTHER))


@pytest.mark.parametrize("claim", ["iss", "sub", "jti", "nbf"])
def test_a_claim_that_the_credential_does_not_repeat_is_refused(claim: str) -> None:
    changed = {**payload_of(), claim: did(OTHER.public)}
    with pytest.raises(BundleError, match="claims"):
        badge.opened(jws.signed(changed, MENTOR))


@pytest.mark.parametrize(
    "change",
    [
        {"credentialSubject": None},
        {"@context": []},
        {"type": ["VerifiableCredential"]},
        {"evidence": []},
        {"validFrom": "yesterday"},
        {"issuer": "did:key:z"},
    ],
)
def test_what_is_no_badge_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(BundleError, match="no badge"):
        badge.opened(jws.signed({**payload_of(), **change}, MENTOR))


def test_every_character_counts() -> None:
    text = jws.signed(payload_of(), MENTOR)
    for place in range(0, len(text), 37):
        other = "A" if text[place] != "A" else "B"
        with pytest.raises(BundleError):
            badge.opened(text[:place] + other + text[place + 1 :])


@pytest.mark.parametrize(
    "text", ["", ".", "..", "a.b.c", "e30.e30.", "\x00.\x00.\x00", "W10.W10.W10"]
)
def test_what_is_no_credential_is_refused(text: str) -> None:
    with pytest.raises(BundleError, match="no signed credential"):
        badge.opened(text)
