"""A trainee hands a case to a mentor and takes the review back, as they type it: two homes."""

import base64
import csv
import hashlib
import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from irkit.case import Case, Reviewer
from irkit.case.query import Query
from irkit.records import Opinion, ThingRow
from irkit.train.attempt import finish, load_attempt, start
from tests.cli.command import Irkit

SCENARIO_TITLE = "A page that runs what visitors send"
SCENARIO = """
format: 1
id: tiny
version: 3
system: linux
difficulty: 1
minutes: 10
attack: [T1505.003]
title: {en: A page that runs what visitors send, hi: पन्ना, mr: पान}
story: A shop calls.
goals: [Find the page]
names: {site: [shop, blog], page: [avatar, thumb]}
artefacts:
  - {id: shell, kind: file, truth: malicious, path: "www/{site}/{page}.php",
     text: "<?php // {stand-in:web-shell}", why: It runs what visitors send.}
  - {id: backup, kind: file, truth: benign, path: "cron.d/{site}-backup",
     text: "# {stand-in:cron-download}", why: It copies to the backup host.}
questions:
  - {id: where, ask: "Where is it?", points: 10, accept: ["{path:shell}"], why: There.}
hints:
  - {id: one, text: Look at uploads., cost: 2}
solution: The page.
debrief: So it was.
not_proven: [who]
"""


@dataclass(frozen=True)
class Desk:
    """One folder in which Asha learns and Béla teaches; each has a home of their own."""

    asha: Irkit
    bela: Irkit
    mallory: Irkit

    @property
    def folder(self) -> Path:
        return self.asha.folder

    def hand_over(self, name: str) -> str:
        """Asha sends her case, Béla opens it; where."""
        words = ("bundle", "create", "--case", "attempt/case", "--to", "Béla Nagy")
        self.asha(*words, "-o", f"{name}.bundle", status=0)
        self.bela("bundle", "open", f"{name}.bundle", "--into", name, status=0)
        return name

    def reviewed(self, case: str, name: str, *verdict: str) -> str:
        """Béla writes a review of nothing but a verdict; the signed file."""
        review = self.bela
        review("train", "review", "begin", "--case", case, "-o", f"{name}.draft", status=0)
        words = ("train", "review", "sign", f"{name}.draft", *verdict, "-o", name)
        review(*words, status=0)
        return name


def desk_in(folder: Path) -> Desk:
    def one(name: str) -> Irkit:
        return Irkit(folder, environment={"IRKIT_HOME": str(folder / f"home-{name}")})

    return Desk(one("asha"), one("bela"), one("mallory"))


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Asha has finished an attempt, and each has the card of the other; for copying only."""
    desk = desk_in(tmp_path_factory.mktemp("given"))
    people = {"Asha Rao": desk.asha, "Béla Nagy": desk.bela, "Mallory": desk.mallory}
    for name, irkit in people.items():
        irkit("key", "make", "--name", name, "--no-passphrase", status=0)
        irkit("contacts", "card", "-o", f"{name}.card", status=0)
    desk.asha("contacts", "add", "Béla Nagy.card", status=0)
    desk.bela("contacts", "add", "Asha Rao.card", status=0)
    _attempt(desk)
    return desk.folder


def _attempt(desk: Desk) -> None:
    asha, folder = desk.asha, desk.folder
    (folder / "tiny.yaml").write_text(SCENARIO, encoding="utf-8")
    start = ("train", "start", "tiny.yaml", "--folder", "attempt", "--seed", "7")
    asha(*start, "--name", "Asha Rao", status=0)
    asha("scan", "files", "attempt/host", "--case", "attempt/case")
    case = folder / "attempt" / "case"
    shell = judge(case, "www", Opinion.MALICIOUS)
    judge(case, "cron.d", Opinion.MALICIOUS)
    asha("evidence", "add", shell, "--case", "attempt/case", status=0)
    asha("train", "answer", "attempt", "where", Path(shell).as_posix().split("/host/")[1], status=0)
    asha("train", "hint", "attempt", status=0)
    asha("train", "finish", "attempt", status=0)


def judge(case: Path, part: str, opinion: Opinion) -> str:
    """Judge the thing with this in its path; which it is."""
    with Case.open(case) as found:
        ids = [one for some in found.row_ids(Query(ThingRow)) for one in some]
        rows = found.rows(ThingRow, ids)
    number, target = next(
        (n, row.target) for n, row in rows.items() if part in Path(row.target).parts
    )
    with Reviewer.open(case) as reviewer:
        reviewer.judge([number], opinion, 90)
    return target


@pytest.fixture
def desk(finished: Path, tmp_path: Path) -> Desk:
    return desk_in(Path(shutil.copytree(finished, tmp_path / "desk")))


def test_from_the_hand_over_to_a_badge(desk: Desk) -> None:
    asha, bela, mallory = desk.asha, desk.bela, desk.mallory
    review = ("train", "review")
    first = desk.hand_over("first")
    before = (desk.folder / first / "case.db").read_bytes()

    # Béla reviews what he was given, which stays as it is, and returns it.
    bela(*review, "begin", "--case", first, "-o", "draft", status=0)
    places = bela(*review, "places", "--case", first, "--json", status=0).json
    (backup,) = (one["what"] for one in places if "cron.d" in one["what"])
    comment = (*review, "comment", "draft")
    on = ("--case", first)
    bela(*comment, "thing", backup, *on, "--say", "Who wrote it?", "--mark", "checked", status=0)
    bela(*comment, "section", "summary", *on, "--say", "There is none.", status=0)
    bela(*comment, "case", *on, status=0)
    bela(*review, "withdraw", "draft", "3", status=0)
    assert "no comment 3" in bela(*review, "withdraw", "draft", "3").complaint
    bela(*comment, "case", *on, status=0)
    nothing = bela(*comment, "thing", "/nowhere", *on, "--say", "x").complaint
    assert "nothing with findings is called /nowhere" in nothing
    perform = (*review, "perform", "draft", *on, "--scenario", "tiny.yaml", "--json")
    done = bela(*perform, status=0).json
    assert [one["check"] for one in done] == ["case", "scenario", "score", "evidence", "rules"]
    assert json.loads(done[-1]["now"]) == ["Training_WebShell"]
    bela(*review, "grade", "draft", "judging", "1", status=0)
    assert "from 0 to 3" in bela(*review, "grade", "draft", "judging", "9").complaint
    assert "say why" in bela(*review, "sign", "draft", "return", "-o", "review").complaint
    bela(*review, "sign", "draft", "return", "--reason", "Ask its owner.", "-o", "review", status=0)
    assert (desk.folder / first / "case.db").read_bytes() == before

    # Asha takes it back, answers, judges anew, and hands over once more.
    applied = asha(*review, "apply", "review", "--case", "attempt", status=0).out
    assert "RETURNED by Béla Nagy, not checked" in applied
    assert "Who wrote it?" in applied
    assert "received already" in asha(*review, "apply", "review", "--case", "attempt").complaint
    asha(*review, "answer", "1", "The owner of the shop.", "--case", "attempt", status=0)
    judge(desk.folder / "attempt" / "case", "cron.d", Opinion.BENIGN)
    second = desk.hand_over("second")
    since = bela(*review, "since", "--case", second, "--json", status=0).json
    assert [one["said"] for one in since["answers"]] == ["The owner of the shop."]
    assert [one["value"] for one in since["judged"]] == ["benign"]
    assert since["unanswered"] == [2]

    # The score is still that of the end; Béla accepts, Asha seals, and both can tell.
    bela(*review, "begin", "--case", second, "-o", "draft2", status=0)
    perform = (*review, "perform", "draft2", "--case", second, "--scenario", "tiny.yaml", "--json")
    assert all(one["same"] for one in bela(*perform, status=0).json)
    bela(*review, "sign", "draft2", "accept", "-o", "accepted", status=0)
    bela(*review, "apply", "accepted", "--case", second, status=0)  # his own copy notes it, too
    bela("case", "verify", second, status=0)
    assert "not signed off" in bela(*review, "status", "--case", second, status=1).out
    assert "not signed off" in asha(*review, "status", "--case", "attempt", status=1).out
    asha(*review, "apply", "accepted", "--case", "attempt", status=0)
    assert asha(*review, "status", "--case", "attempt", "--json", status=0).json["signed_off"]
    third = desk.hand_over("third")
    status = bela(*review, "status", "--case", third, "--json", status=0).json
    assert [one["verdict"] for one in status["reviews"]] == ["returned", "accepted"]
    assert status["trainee"]["name"] == "Asha Rao"
    assert not bela(*review, "status", "--case", third, "--json", status=0).json["own"]
    assert asha(*review, "status", "--case", "attempt", "--json", status=0).json["own"]
    stranger = mallory(*review, "status", "--case", third, "--json", status=1).json
    assert not stranger["signed_off"]  # who knows neither of them
    bela("case", "verify", third, status=0)
    asha("case", "verify", "attempt/case", status=0)

    # A badge, which Béla alone can give.
    make = ("train", "badge", "make", "-o", "badge.jwt", "--case")
    assert "only who accepted it" in asha(*make, third).complaint
    assert "not signed off" in bela(*make, second).complaint
    bela(*make, third, status=0)
    badge = asha("train", "badge", "verify", "badge.jwt", "--json", status=0).json
    assert badge["achievement"] == "urn:irkit:training:tiny:3"
    assert badge["name"] == "Asha Rao"
    assert badge["issuer"]["name"] == "Béla Nagy"
    _refused(desk, "badge.jwt")
    _in_a_table(desk)

    # What she changes now, nobody has accepted.
    judge(desk.folder / "attempt" / "case", "cron.d", Opinion.SUSPICIOUS)
    asha("case", "seal", "--case", "attempt/case", status=0)
    assert asha(*review, "status", "--case", "attempt", "--json", status=1).json["changed"]


def _refused(desk: Desk, badge: str) -> None:
    """Whatever is changed in a badge, it is refused."""
    verify = ("train", "badge", "verify")
    header, payload, signature = (desk.folder / badge).read_text(encoding="utf-8").split(".")
    said = json.loads(base64.urlsafe_b64decode(payload + "=="))
    said["credentialSubject"]["result"][0]["value"] = "100"
    better = base64.urlsafe_b64encode(json.dumps(said).encode()).decode().rstrip("=")
    none = base64.urlsafe_b64encode(b'{"alg":"none"}').decode().rstrip("=")
    other = "A" if signature[0] != "A" else "B"
    for forged in (
        f"{header}.{better}.{signature}",
        f"{header}.{payload}.{other}{signature[1:]}",
        f"{none}.{payload}.",
        f"{header[:-8]}{header[-4:]}.{payload}.{signature}",
    ):
        (desk.folder / "forged.jwt").write_text(forged, encoding="utf-8")
        assert "credential" in desk.asha(*verify, "forged.jwt").complaint
    assert "somebody unknown" in desk.mallory(*verify, badge).complaint
    assert "another name" in desk.asha(*verify, badge, "--name", "Mallory").complaint


def _in_a_table(desk: Desk) -> None:
    (first,) = desk.bela("train", "cohort", "first", "--json", status=0).json
    ran = desk.bela("train", "cohort", "first", "third", "--csv", "all.csv", "--json", status=0)
    (third,) = ran.json  # both are of one attempt
    assert (first["copies"], third["copies"]) == (1, 2)
    assert (first["reviewed"], third["signed_off"]) == (False, True)
    assert (first["trainee"], first["title"]) == ("Asha Rao", SCENARIO_TITLE)
    assert first["total"] == third["total"] < 100
    with (desk.folder / "all.csv").open(encoding="utf-8", newline="") as file:
        table = [*csv.DictReader(file)]
    assert table[0]["found"] == "100"
    shown = desk.bela("train", "cohort", "first", "third", status=0).out
    assert shown.endswith("signed off, the newest of 2 copies\n")
    assert SCENARIO_TITLE in shown
    written = ("--html", "all.html", "--language", "mr")
    desk.bela("train", "cohort", "first", "third", *written, status=0)
    page = (desk.folder / "all.html").read_text(encoding="utf-8")
    assert '<html lang="mr">' in page
    assert "Asha Rao" in page
    own = desk.asha("train", "scores", "attempt", "--json", status=0).json
    assert [one["total"] for one in own["attempts"]] == [first["total"]]
    assert own["practise"]
    assert f"{first['total']:>3}  20" in desk.asha("train", "scores", "attempt", status=0).out


def test_a_forged_review_is_refused(desk: Desk) -> None:
    asha, mallory, folder = desk.asha, desk.mallory, desk.folder
    given = desk.hand_over("given")
    good = desk.reviewed(given, "good", "return", "--reason", "Look again.")
    apply = ("train", "review", "apply")
    said = json.loads((folder / good).read_text(encoding="utf-8"))

    def forged(**changed: str) -> str:
        (folder / "forged").write_text(json.dumps({**said, **changed}), encoding="utf-8")
        return asha(*apply, "forged", "--case", "attempt").complaint

    better = said["statement"].replace("returned", "accepted")
    assert "forged" in forged(statement=better)
    mallory("train", "review", "begin", "--case", given, "-o", "m.draft", status=0)
    mallory("train", "review", "sign", "m.draft", "accept", "-o", "by-mallory", status=0)
    assert "somebody unknown" in asha(*apply, "by-mallory", "--case", "attempt").complaint
    theirs = json.loads((folder / "by-mallory").read_text(encoding="utf-8"))
    assert "forged" in forged(signature=theirs["signature"])
    assert "forged" in forged(statement=better, signature=theirs["signature"])
    assert "no review" in forged(statement="{}")
    mine = ("train", "review", "sign", "m.draft", "accept", "-o", "by-asha")
    asha(*mine, status=0)
    assert "own case" in asha(*apply, "by-asha", "--case", "attempt").complaint
    # What was refused left no entry, and what another case got is none of this one.
    status = asha("train", "review", "status", "--case", "attempt", "--json", status=1).json
    assert status["reviews"] == []
    other = ("train", "start", "tiny.yaml", "--folder", "other")
    asha(*other, status=0)
    assert "another case" in asha(*apply, good, "--case", "other").complaint


def test_nobody_reviews_their_own_case(desk: Desk) -> None:
    """The first seal says whose case it is; where there is none, it is that of who has it."""
    asha, folder = desk.asha, desk.folder
    begin = ("train", "review", "begin", "-o", "own.draft", "--case")
    assert "it is your own case, by its first seal" in asha(*begin, "attempt").complaint
    assert not (folder / "own.draft").exists()
    alone = start(folder / "tiny.yaml", folder / "alone", seed=7).folder
    found, state = load_attempt(alone.path)
    with Case.open(alone.case, write=True) as case:
        finish(case, found, state, {"total": 0})
    asha(*begin, "alone", status=0)
    asha("train", "review", "sign", "own.draft", "accept", "-o", "own", status=0)
    refused = asha("train", "review", "apply", "own", "--case", "alone").complaint
    assert refused == "nobody reviews their own case: a mentor has another key"


def test_a_review_of_ones_own_that_is_in_the_ledger_all_the_same_is_marked(desk: Desk) -> None:
    asha, mallory, folder = desk.asha, desk.mallory, desk.folder
    given = desk.hand_over("given")
    mallory("train", "review", "begin", "--case", given, "-o", "draft", status=0)
    asha("train", "review", "sign", "draft", "accept", "-o", "own", status=0)
    said = json.loads((folder / "own").read_text(encoding="utf-8"))
    digest = hashlib.sha256(said["statement"].encode()).hexdigest()
    with Case.open(folder / "attempt" / "case", write=True) as case:
        case.log("review received", "SHA256:x", {**said, "verdict": "accepted", "sha256": digest})
    asha("case", "seal", "--case", "attempt/case", status=0)
    status = ("train", "review", "status", "--case", "attempt")
    found = asha(*status, "--json", status=1).json
    assert (found["faults"], found["signed_off"]) == ([], False)
    assert [one["own"] for one in found["reviews"]] == [True]
    assert "the trainee's own key, so it does not count" in asha(*status, status=1).out


def test_an_accepted_review_that_somebody_put_into_a_ledger_does_not_count(desk: Desk) -> None:
    given = desk.hand_over("given")
    good = desk.reviewed(given, "good", "return", "--reason", "Look again.")
    said = json.loads((desk.folder / good).read_text(encoding="utf-8"))
    said["statement"] = said["statement"].replace("returned", "accepted")
    with Case.open(desk.folder / "attempt" / "case", write=True) as case:
        case.log("review received", "SHA256:x", {**said, "verdict": "accepted"})
    desk.asha("case", "seal", "--case", "attempt/case", status=0)
    found = desk.asha("train", "review", "status", "--case", "attempt", "--json", status=1).json
    assert not found["signed_off"]
    assert "forged" in found["faults"][0]


def test_what_differs_is_seen(desk: Desk) -> None:
    """Kept evidence that was changed, an easier scenario, and a score that was embellished."""
    bela = desk.bela
    bela("train", "review", "begin", "--case", "attempt", "-o", "draft", status=0)
    (kept,) = (desk.folder / "attempt" / "case" / "evidence").iterdir()
    kept.chmod(0o600)
    kept.write_bytes(b"nothing")
    easier = desk.folder / "easier.yaml"
    easier.write_text(SCENARIO.replace("difficulty: 1", "difficulty: 2"), encoding="utf-8")
    perform = ("train", "review", "perform", "draft", "--case", "attempt", "--json")
    differing = {"case", "scenario", "evidence", "score"}  # custody counts in the score
    found = bela(*perform, "--scenario", "easier.yaml", status=1).json
    assert {one["check"] for one in found if not one["same"]} == differing
