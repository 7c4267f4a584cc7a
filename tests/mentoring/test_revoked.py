"""Lists of badges that were taken back, against who takes back what they never gave."""

from datetime import UTC, datetime
from typing import Any

import pytest

from irkit.errors import BundleError, UsageError
from irkit.keys.store import KeySigner
from irkit.mentoring import badge, jws
from irkit.mentoring.credential import Badge
from irkit.mentoring.did import did
from irkit.mentoring.revoked import LONGEST, MOST, Revoked
from tests.mentoring.test_badge import MENTOR, OTHER, payload_of


def given() -> Badge:
    return badge.opened(jws.signed(payload_of(), MENTOR))


def empty(signer: KeySigner) -> Revoked:
    return Revoked(signer.public, datetime.now(UTC), {})


def test_what_was_taken_back_is_refused_and_nothing_else() -> None:
    one, other = given(), given()
    found = Revoked.opened(empty(MENTOR).with_badge(one, "By mistake.").signed(MENTOR))
    assert found.issuer == MENTOR.public
    with pytest.raises(BundleError, match=r"took it back: By mistake\."):
        found.check(one)
    found.check(other)


def test_a_list_is_carried_on() -> None:
    one, other = given(), given()
    first = Revoked.opened(empty(MENTOR).with_badge(one, "x").signed(MENTOR))
    second = Revoked.opened(first.with_badge(other, "y").signed(MENTOR))
    assert second.reasons == {one.identifier: "x", other.identifier: "y"}
    assert second.time >= first.time


def test_nobody_takes_back_what_others_gave() -> None:
    with pytest.raises(UsageError, match="only who gave it"):
        empty(OTHER).with_badge(given(), "x")
    with pytest.raises(UsageError, match="of another issuer"):
        empty(MENTOR).signed(OTHER)
    with pytest.raises(UsageError, match="not of the issuer"):
        empty(OTHER).check(given())
    mallory = {"iss": did(MENTOR.public), "iat": 1, "revoked": {}}
    with pytest.raises(BundleError, match="another key"):
        Revoked.opened(jws.signed(mallory, OTHER))


@pytest.mark.parametrize(
    "change",
    [
        {"iss": 7},
        {"iat": "now"},
        {"iat": 1 << 60},
        {"revoked": []},
        {"revoked": {"x": 1}},
        {"revoked": {"x": "y" * (LONGEST + 1)}},
        {"revoked": {str(number): "" for number in range(MOST + 1)}},
        {"more": 1},
    ],
)
def test_what_is_no_list_is_refused(change: dict[str, Any]) -> None:
    said = {"iss": did(MENTOR.public), "iat": 1, "revoked": {}}
    assert Revoked.opened(jws.signed(said, MENTOR)).reasons == {}
    with pytest.raises(BundleError, match="no list of revoked badges"):
        Revoked.opened(jws.signed({**said, **change}, MENTOR))


def test_a_badge_is_no_list_and_a_list_no_badge() -> None:
    with pytest.raises(BundleError, match="no list of revoked badges"):
        Revoked.opened(jws.signed(payload_of(), MENTOR))
    with pytest.raises(BundleError, match="no badge"):
        badge.opened(empty(MENTOR).signed(MENTOR))


@pytest.mark.parametrize("reason", ["", " ", "x" * (LONGEST + 1)])
def test_a_reason_is_a_short_text(reason: str) -> None:
    with pytest.raises(UsageError, match="a reason has"):
        empty(MENTOR).with_badge(given(), reason)
