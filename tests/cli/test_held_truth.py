"""A mentor alone holds what is true: what a trainee can learn before the review, and forge."""

import base64
import json
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pyrage
import pytest

from irkit.case import Case
from irkit.records import About, Opinion
from irkit.train.attempt import load_attempt
from irkit.train.held import Held
from irkit.train.truth import Truth
from tests.cli.test_mentoring import SCENARIO, Desk, desk_in, judge

pytestmark = pytest.mark.portable

START = ("train", "start", "tiny.yaml", "--folder", "attempt", "--name", "Asha Rao")
BEGIN = ("train", "review", "begin", "--case")


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Asha has finished an attempt whose truth Béla holds; for copying only."""
    desk = desk_in(tmp_path_factory.mktemp("given"))
    for name, irkit in {"Asha Rao": desk.asha, "Béla Nagy": desk.bela}.items():
        irkit("key", "make", "--name", name, "--no-passphrase", status=0)
        irkit("contacts", "card", "-o", f"{name}.card", status=0)
    desk.asha("contacts", "add", "Béla Nagy.card", status=0)
    desk.bela("contacts", "add", "Asha Rao.card", status=0)
    (desk.folder / "tiny.yaml").write_text(SCENARIO, encoding="utf-8", newline="\n")
    said = desk.asha(*START, "--mentor", "Béla Nagy", status=0).out
    assert "sealed to Béla Nagy alone" in said
    assert "not checked: irkit contacts check" in said
    desk.asha("scan", "files", "attempt/host", "--case", "attempt/case")
    case = desk.folder / "attempt" / "case"
    shell = judge(case, "www", Opinion.MALICIOUS)
    judge(case, "cron.d", Opinion.BENIGN)
    where = Path(shell).as_posix().split("/host/")[1]
    desk.asha("train", "answer", "attempt", "where", where, status=0)
    desk.asha("train", "hint", "attempt", status=0)
    ended = desk.asha("train", "finish", "attempt", status=0).out
    assert "Béla Nagy alone knows what was true" in ended
    assert "of 100" not in ended
    return desk.folder


@pytest.fixture
def desk(finished: Path, tmp_path: Path) -> Desk:
    return desk_in(Path(shutil.copytree(finished, tmp_path / "desk")))


def test_the_score_comes_with_the_review(desk: Desk) -> None:
    asha, bela = desk.asha, desk.bela
    status = ("train", "status", "attempt", "--json")
    said = asha(*status, status=0).json
    assert said["finished"]
    assert (said["mentor"], said["result"], said["debrief"]) == ("Béla Nagy", None, None)
    assert "is finished" in asha("train", "answer", "attempt", "where", "x").complaint

    first = desk.hand_over("first")
    assert "finished" in bela("train", "cohort", first, status=0).out
    begun = bela(*BEGIN, first, "-o", "draft", status=0).out
    places = ("train", "review", "places", "--case", first, "--draft", "draft", "--json")
    assert "where" in [one["what"] for one in bela(*places, status=0).json]
    perform = ("train", "review", "perform", "draft", "--case", first, "--scenario", "tiny.yaml")
    done = bela(*perform, "--json", status=0).json
    assert [one["check"] for one in done] == ["case", "scenario"]
    comment = ("train", "review", "comment", "draft", "question", "where", "--case", first)
    bela(*comment, "--say", "Well found.", status=0)
    bela("train", "review", "sign", "draft", "accept", "-o", "review", status=0)

    applied = asha("train", "review", "apply", "review", "--case", "attempt", status=0).out
    result = asha(*status, status=0).json["result"]
    assert f"{result['total']} of 100" in begun
    assert f"comes to {result['total']} of 100" in applied
    assert "It runs what visitors send." in applied
    assert result["parts"]["found"]["share"] == result["parts"]["answered"]["share"] == 1
    assert asha(*status, status=0).json["debrief"]["solution"] == "The page."
    review_status = ("train", "review", "status", "--case")
    assert asha(*review_status, "attempt", "--json", status=0).json["signed_off"]
    second = desk.hand_over("second")
    done = bela(*BEGIN, second, "-o", "draft2", status=0).out
    assert "what was true" not in done  # the case has it by now
    perform = ("train", "review", "perform", "draft2", "--case", second)
    done = bela(*perform, "--scenario", "tiny.yaml", "--json", status=0).json
    assert [one["check"] for one in done] == ["case", "scenario", "score"]
    bela("train", "badge", "make", "--case", second, "-o", "badge.jwt", status=0)
    badge = asha("train", "badge", "verify", "badge.jwt", "--json", status=0).json
    assert badge["score"] == str(result["total"])
    _taken_back(desk)
    (row,) = bela("train", "cohort", second, "--json", status=0).json
    assert row["total"] == result["total"]


def _taken_back(desk: Desk) -> None:
    """The badge that Béla gave: by him alone, and seen only with his list."""
    revoke = ("train", "badge", "revoke", "badge.jwt", "--reason", "By\nmistake.", "-o", "gone")
    verify = ("train", "badge", "verify", "badge.jwt")
    assert "only who gave it" in desk.asha(*revoke).complaint
    known = desk.bela(*verify, status=0).out
    assert known.endswith("Whether it was taken back since, its issuer's list tells: --revoked\n")
    assert "1 badge taken back" in desk.bela(*revoke, status=0).out
    again = desk.bela(*revoke[:-1], "another", status=0).out  # which has all of them, too
    assert "1 badge taken back" in again
    assert "took it back" in desk.asha(*verify, "--revoked", "another").complaint
    assert "took it back" in desk.bela(*verify).complaint  # who has their own list
    assert desk.asha(*verify, "--json", status=0).json["held_until"] is None
    assert (
        desk.asha(*verify, "--revoked", "gone").complaint == "its issuer took it back: By␊mistake."
    )


def test_nothing_that_lies_here_says_what_is_true(desk: Desk) -> None:
    """Not the sealed file, whose key anybody can derive, nor the ledger, also after the end."""
    folder = desk.folder / "attempt"
    found, state = load_attempt(folder)
    assert found.seed is None
    assert state.held
    for path in folder.rglob("*"):
        if path.is_file():
            assert b'"seed"' not in path.read_bytes(), path
    assert "leave out --seed" in desk.asha(*START, "--mentor", "Béla Nagy", "--seed", "7").complaint


def test_only_the_mentor_can_open_it(desk: Desk) -> None:
    first = desk.hand_over("first")
    desk.mallory("key", "make", "--name", "Mallory", "--no-passphrase", status=0)
    desk.mallory("contacts", "card", "-o", "mallory.card", status=0)
    assert "is sealed to Béla Nagy" in desk.mallory(*BEGIN, first, "-o", "stolen").complaint
    assert "it is your own case" in desk.asha(*BEGIN, first, "-o", "stolen").complaint
    assert not (desk.folder / "stolen").exists()
    places = desk.bela("train", "review", "places", "--case", first, "--json", status=0).json
    assert ("question", "where") in [(one["about"], one["what"]) for one in places]


@pytest.mark.parametrize(
    "what", ["another truth", "no truth", "no text", "a changed one", "no file of age"]
)
def test_an_exchanged_truth_is_refused(desk: Desk, what: str) -> None:
    """Who has a case can seal anything to Béla's key, which is public."""
    _, state = load_attempt(desk.folder / "attempt")
    assert state.held
    easier = Truth(SCENARIO.replace("malicious", "benign").encode(), 1, "00" * 16)
    held = {
        "another truth": Held.by("Béla Nagy", state.held.recipient, easier),
        "no truth": replace(state.held, sealed=sealed_to(state.held.recipient, b"{}")),
        "no text": Held.by("Béla Nagy", state.held.recipient, replace(easier, scenario=b"\xff")),
        "a changed one": replace(state.held, sealed=changed(state.held.sealed)),
        "no file of age": replace(state.held, sealed="%%%"),
    }[what]
    about = About("x", "Training", "", "Asha", "", datetime.now(UTC), "1")
    body = {"version": 3, "truth_sha256": state.digest, "guidance": "coach", "held": held.body}
    with Case.create(desk.folder / "forged", about) as case:
        case.log("training started", "tiny", body)
        case.log("training finished", "tiny", {"revealed": {"host": "/srv", "processes": {}}})
    complaint = desk.bela(*BEGIN, "forged", "-o", "draft").complaint
    assert "is not what the case noted" in complaint or "is no truth" in complaint
    assert not (desk.folder / "draft").exists()


def changed(sealed: str) -> str:
    """The last byte of a file of age is another one."""
    data = base64.b64decode(sealed)
    return base64.b64encode(data[:-1] + bytes([data[-1] ^ 1])).decode()


def sealed_to(recipient: str, data: bytes) -> str:
    key = pyrage.x25519.Recipient.from_str(recipient)
    return base64.b64encode(pyrage.encrypt(data, [key])).decode()


def test_a_review_that_reveals_something_else_is_refused(desk: Desk) -> None:
    desk.bela(*BEGIN, desk.hand_over("first"), "-o", "draft", status=0)
    draft = json.loads((desk.folder / "draft").read_text(encoding="utf-8"))
    draft["revealed"]["seed"] += 1
    (desk.folder / "draft").write_text(json.dumps(draft), encoding="utf-8")
    desk.bela("train", "review", "sign", "draft", "accept", "-o", "review", status=0)
    apply = ("train", "review", "apply", "review", "--case", "attempt")
    assert "is not what the case noted at its start" in desk.asha(*apply).complaint
    status = ("train", "review", "status", "--case", "attempt", "--json")
    assert desk.asha(*status, status=1).json["reviews"] == []
