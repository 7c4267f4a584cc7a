"""Two responders who hand a case from one to the other, as they type it."""

import json
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from irkit.case import Case, Query, Reviewer
from irkit.records import Examined, Opinion, ThingRow
from tests.case import sample
from tests.cli.command import Irkit, Ran
from tests.misheard import misheard

PASSPHRASE = "correct horse"


@dataclass(frozen=True)
class People:
    asha: Irkit
    bela: Irkit


def people_in(folder: Path) -> People:
    """Asha's key has a passphrase, Béla's has none."""
    asha = {"IRKIT_HOME": str(folder / "asha"), "IRKIT_PASSPHRASE": PASSPHRASE}
    bela = {"IRKIT_HOME": str(folder / "bela")}
    return People(Irkit(folder, environment=asha), Irkit(folder, environment=bela))


@pytest.fixture(scope="session")
def met(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which each has the card of the other, and Asha sent a case, for copying only."""
    people = people_in(tmp_path_factory.mktemp("given"))
    asha, bela = people.asha, people.bela
    asha("key", "make", "--name", "Asha Rao", status=0)
    bela("key", "make", "--name", "Béla Nagy", "--no-passphrase", status=0)
    asha("contacts", "card", "--organisation", "Example CERT", "-o", "asha.card", status=0)
    bela("contacts", "card", "--organisation", "CERT Ungarn", "-o", "bela.card", status=0)
    asha("contacts", "add", "bela.card", status=0)
    bela("contacts", "add", "asha.card", status=0)
    asha("case", "new", "case", "--organisation", "Example CERT", status=0)
    (asha.folder / "bad.sh").write_bytes(b"inert " * 1000)
    asha("evidence", "add", "bad.sh", "--case", "case", status=0)
    asha("bundle", "create", "--case", "case", "--to", "béla nagy", "-o", "sent", status=0)
    return asha.folder


@pytest.fixture
def people(met: Path, tmp_path: Path) -> People:
    return people_in(Path(shutil.copytree(met, tmp_path / "desk")))


def words_of(ran: Ran) -> str:
    return " ".join(line for line in ran.out.splitlines() if line.startswith("    "))


def test_from_cards_to_an_opened_case(people: People) -> None:
    bela = people.bela
    found = bela("bundle", "inspect", "sent", "--json", status=0).json
    assert found["ok"]
    assert found["sender"]["name"] == "Asha Rao"
    assert found["info"]["recipients"][0].startswith("Béla Nagy age1")
    assert found["files"][0]["path"] == "data/case.db"
    said = bela("bundle", "inspect", "sent", status=0).out
    assert "Signed by Asha Rao (Example CERT), not checked yet" in said
    done = bela("bundle", "open", "sent", "--into", "got", "--json", status=0).json
    assert done["is_case"]
    assert done["sha256"] == found["sha256"]
    bela("case", "verify", "got", status=0)
    (one,) = bela("evidence", "list", "--case", "got", "--json", status=0).json
    assert one["source"].endswith("bad.sh")
    with Case.open(bela.folder / "got") as case:
        assert [entry.action for entry in case.ledger()][-2:] == ["bundle opened", "sealed"]
    assert bela("case", "verify", "got", "--json", status=0).json["unsealed"] == 0


def test_words_read_aloud(people: People) -> None:
    words = words_of(people.asha("contacts", "check", "Béla Nagy"))
    assert len(words.split()) == 16
    people.bela("contacts", "check", "Asha Rao", "--words", words.upper(), status=0)
    (one,) = people.bela("contacts", "list", "--json", status=0).json
    assert one["checked"]["how"] == "words read aloud"
    people.bela("contacts", "card", "--organisation", "Another", "-o", "bela.card", status=0)
    people.asha("contacts", "add", "bela.card", status=0)
    wrong = misheard(words)
    assert "wrong" in people.asha("contacts", "check", "Béla Nagy", "--words", wrong).complaint


def test_who_stands_between_is_heard(people: People, tmp_path: Path) -> None:
    """Mallory gives each of them a card of her own in the name of the other."""
    mallory = Irkit(people.bela.folder, environment={"IRKIT_HOME": str(tmp_path / "mallory")})
    mallory("key", "make", "--name", "Asha Rao", "--no-passphrase", status=0)
    mallory("contacts", "card", "-o", "mallory.card", status=0)
    assert "another key" in people.bela("contacts", "add", "mallory.card").complaint
    people.bela("contacts", "remove", "Asha Rao", status=0)
    people.bela("contacts", "add", "mallory.card", status=0)
    words = words_of(people.asha("contacts", "check", "Béla Nagy"))
    said = people.bela("contacts", "check", "Asha Rao", "--words", words).complaint
    assert "other words" in said
    assert not people.bela("contacts", "show", "Asha Rao", "--json", status=0).json["checked"]


def test_nobody_is_asked_where_nobody_is(people: People) -> None:
    ran = people.asha("contacts", "check", "Béla Nagy", status=2)
    assert "--words" in ran.err


def test_somebody_else_is_told_why(people: People, tmp_path: Path) -> None:
    stranger = Irkit(people.bela.folder, environment={"IRKIT_HOME": str(tmp_path / "stranger")})
    assert "no key" in stranger("bundle", "inspect", "sent").complaint
    stranger("key", "make", "--no-passphrase", status=0)
    stranger("contacts", "card", status=0)
    assert "not encrypted to you" in stranger("bundle", "open", "sent", "--into", "got").complaint
    assert not (people.bela.folder / "got").exists()


def test_a_wrong_bundle_has_status_1_and_is_not_opened(people: People) -> None:
    sent = people.bela.folder / "sent"
    data = bytearray(sent.read_bytes())
    data[-20_000] ^= 1
    sent.write_bytes(data)
    found = people.bela("bundle", "inspect", "sent", "--json", status=1).json
    assert not found["ok"]
    assert found["faults"]
    assert "WRONG" in people.bela("bundle", "inspect", "sent", status=1).out
    assert (
        "cut off or was changed" in people.bela("bundle", "open", "sent", "--into", "got").complaint
    )


def test_who_can_open_it_has_to_be_said(people: People) -> None:
    create = ("bundle", "create", "--case", "case", "-o", "b")
    assert "--to CONTACT" in people.asha(*create).complaint
    assert "TLP:AMBER" in people.asha(*create, "--open").complaint
    assert "no contact Bob" in people.asha(*create, "--to", "Bob").complaint
    assert "not whole" in people.asha(*create, "--to", "age1qqqq").complaint
    assert not (people.asha.folder / "b").exists()


def test_without_a_key_nothing_is_made(tmp_path: Path) -> None:
    irkit = Irkit(tmp_path)
    irkit("case", "new", "case", status=0)
    to = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
    create = irkit("bundle", "create", "--case", "case", "--to", to, "-o", "b")
    assert "irkit key make" in create.complaint
    assert "irkit key make" in irkit("contacts", "card").complaint
    assert not (tmp_path / "b").exists()


def test_a_contact_by_hand(people: People) -> None:
    """Somebody with age alone."""
    to = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
    people.asha("contacts", "add", "--name", "Carol", "--recipient", to, status=0)
    made = people.asha(
        "bundle", "create", "--case", "case", "--to", "Carol", "-o", "b", "--json", status=0
    ).json
    assert made["info"]["recipients"] == [f"Carol {to}"]
    assert made["path"] == "b"
    assert len(made["sha256"]) == 64
    people.asha("contacts", "remove", "Carol", status=0)
    assert "no contact" in people.asha("contacts", "show", "Carol").complaint


def test_reports_alone_say_no_case(people: People) -> None:
    people.asha("report", "write", "--case", "case", "-o", "case/reports/r.html", status=0)
    create = ("bundle", "create", "--case", "case", "--to", "Béla Nagy", "-o", "b")
    assert "no case" in people.asha(*create, "--part", "reports", status=0).out
    said = people.bela("bundle", "inspect", "b", status=0).out
    assert "Case      not named: reports alone" in said
    assert "Contact" not in said


def test_a_look_alike_is_said(people: People, tmp_path: Path) -> None:
    mallory = Irkit(people.bela.folder, environment={"IRKIT_HOME": str(tmp_path / "mallory")})
    mallory("key", "make", "--name", "\u0410sha Rao", "--no-passphrase", status=0)
    mallory("contacts", "card", "-o", "mallory.card", status=0)
    add = ("contacts", "add", "mallory.card")
    assert "looks like your contact Asha Rao" in people.bela(*add).complaint
    assert "not checked yet" in people.bela(*add, "--yes", status=0).out


def test_a_red_case_asks_whether_a_name_was_checked(people: People) -> None:
    """A name that was made up a second ago is none of a person."""
    to = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
    people.asha("contacts", "add", "--name", "Nobody Knows", "--recipient", to, status=0)
    people.asha("case", "label", "case", "--tlp", "RED", status=0)
    create = ("bundle", "create", "--case", "case", "--to", "Nobody Knows", "-o", "b")
    assert "nobody checked the keys of Nobody Knows" in people.asha(*create).complaint
    assert not (people.asha.folder / "b").exists()
    people.asha(*create, "--yes", status=0)


def test_a_card_as_qr_code(people: People) -> None:
    people.bela("contacts", "card", "-o", "x.card", "--qr", "x.png", status=0)
    assert (people.bela.folder / "x.png").read_bytes().startswith(b"\x89PNG")
    people.bela("contacts", "card", "-o", "x.card", "--qr", "x.svg", status=0)
    assert b"<svg" in (people.bela.folder / "x.svg").read_bytes()
    assert ".svg" in people.bela("contacts", "card", "--qr", "x.jpg").complaint


def test_the_passphrase_of_the_second_key_is_that_of_the_first(people: People) -> None:
    home = Path(str(people.asha.environment["IRKIT_HOME"]))
    wrong = {"IRKIT_HOME": str(home), "IRKIT_PASSPHRASE": "wrong"}
    (home / "keys" / "age.key").unlink()
    Irkit(people.asha.folder, environment=wrong)("contacts", "card", status=2)
    assert not (home / "keys" / "age.key").exists()


def test_a_hostile_card_is_one_line_of_complaint(people: People) -> None:
    card = json.loads((people.asha.folder / "bela.card").read_text(encoding="utf-8"))
    file = people.asha.folder / "evil.card"
    for name in ("x\u202ey", "\x1b[2J", "../../x", "a\nb"):
        file.write_text(json.dumps({**card, "name": name}), encoding="utf-8")
        assert "\u202e" not in people.asha("contacts", "add", "evil.card").complaint


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of Linux")
def test_ctrl_c_leaves_nothing(people: People) -> None:
    """It is stopped when it has begun to write what takes it seconds."""
    case = people.asha.folder / "case"
    with (case / "reports" / "large.csv").open("wb") as file:
        file.truncate(1 << 29)
    command = [*people.asha.program, "bundle", "create", "--case", "case", "--to", "Béla Nagy"]
    process = subprocess.Popen(
        [*command, "-o", "b"],
        cwd=people.asha.folder,
        env={**os.environ, **people.asha.environment},
        stderr=subprocess.PIPE,
    )
    while not [*people.asha.folder.glob(".irkit-*.part")]:
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 2
    assert b"stopped" in said
    assert not (people.asha.folder / "b").exists()
    assert not [*people.asha.folder.glob(".irkit*"), *case.glob(".irkit*")]
    people.asha("case", "verify", "case", status=0)


def test_reviews_come_back(people: People) -> None:
    asha, bela = people.asha, people.bela
    bela("bundle", "open", "sent", "--into", "got", status=0)
    bela("bundle", "create", "--case", "got", "--to", "Asha Rao", "-o", "back", status=0)
    merge = ("bundle", "merge", "back", "--into", "case")
    said = asha(*merge, "--preview", status=0).out
    assert "entries in common" in said
    found = asha(*merge, "--yes", "--json", status=0).json
    assert (found["reviews"], found["batch"]) == ([], None)
    asha("case", "new", "other", status=0)
    assert "another case" in asha("bundle", "merge", "back", "--into", "other").complaint


def test_a_merge_shows_all_that_it_takes_and_a_preview_changes_nothing(people: People) -> None:
    asha, bela = people.asha, people.bela
    with Case.open(asha.folder / "case", write=True) as case:
        sample.scan_into(case, Examined(sample.item(), (sample.finding(),)))
    asha("bundle", "create", "--case", "case", "--to", "Béla Nagy", "-o", "more", status=0)
    bela("bundle", "open", "more", "--into", "got", status=0)
    long, why = "a long text " * 100 + "to its end", "because " * 60
    with Case.open(bela.folder / "got") as case:
        ids = [one for chunk in case.row_ids(Query(ThingRow)) for one in chunk]
    with Reviewer.open(bela.folder / "got") as reviewer:
        reviewer.judge(ids, Opinion.MALICIOUS, 90, why)
        reviewer.note(ids, long)
    bela("bundle", "create", "--case", "got", "--to", "Asha Rao", "-o", "back", status=0)
    home = {"IRKIT_HOME": str(asha.environment["IRKIT_HOME"])}
    Irkit(asha.folder, environment=home)("case", "label", "case", "--pap", "GREEN", "--reason", "x")
    before = (asha.folder / "case" / "case.db").read_bytes()
    merge = ("bundle", "merge", "back", "--into", "case")
    said = asha(*merge, "--preview", status=0).out
    assert "malicious (90 % sure)" in said  # a pipe on Windows may lack the letters of his name
    assert why.strip() in said
    assert long in said
    asha(*merge, "--json", status=0)
    assert (asha.folder / "case" / "case.db").read_bytes() == before
    found = asha(*merge, "--yes", "--json", status=0).json
    assert (found["sender"]["name"], found["batch"]) == ("Béla Nagy", 1)
    shown = asha("findings", "--case", "case", status=0).out
    assert "la Nagy: a long text" in shown


def test_evidence_that_the_sender_kept_is_no_fault_anywhere(people: People) -> None:
    asha, bela = people.asha, people.bela
    findings = ("--part", "findings", "--to", "béla nagy", "-o", "less")
    asha("bundle", "create", "--case", "case", *findings, status=0)
    bela("bundle", "open", "less", "--into", "got", status=0)
    (name,) = bela("case", "verify", "got", "--json", status=0).json["absent"]
    said = bela("case", "verify", "got", status=0).out
    assert f"not here: evidence {name}" in said
    found = bela("evidence", "verify", "--case", "got", "--json", status=0).json
    assert found == {"files": 0, "absent": [name], "faults": []}
    assert f"not here: {name}" in bela("evidence", "verify", "--case", "got", status=0).out
    assert "not here" in bela("evidence", "list", "--case", "got", status=0).out
    (one,) = bela("evidence", "list", "--case", "got", "--json", status=0).json
    assert one["absent"]
    out = ("--case", "got", "-o", "x.zip", "--yes")
    assert "was not handed over" in bela("evidence", "export", *out).complaint
    assert "was not handed over" in bela("evidence", "show", name, "--case", "got").complaint
    (bela.folder / "late").write_text("mine")
    bela("evidence", "add", "late", "--case", "got", status=0)
    bela("evidence", "export", *out, status=0)
    assert "was not handed over" in bela("evidence", "export", name, *out).complaint
    named = ("--recipient", "Asha Rao")
    bela("report", "--case", "got", "-o", "r.html", *named, status=0)
    page = (bela.folder / "r.html").read_text("utf-8")
    assert page.count("it was not handed over with the case") == 1
