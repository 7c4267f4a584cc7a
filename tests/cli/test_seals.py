"""Seals, heads and time stamps on the command line."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from irkit.case import Case
from irkit.keys import PublicKey
from tests.case.test_seals import put, rewrite
from tests.case.test_verify import forge
from tests.cli.command import Irkit
from tests.keys.authority import Authority, authority
from tests.misheard import misheard

DOCUMENT = Path(__file__).parents[2] / "docs" / "LEDGER.md"


@pytest.fixture
def irkit(tmp_path: Path) -> Irkit:
    clean = {"IRKIT_PASSPHRASE": None, "SSH_AUTH_SOCK": str(tmp_path / "none"), "no_proxy": "*"}
    return Irkit(tmp_path, environment=clean)


@pytest.fixture
def keyed(irkit: Irkit) -> Irkit:
    irkit("key", "make", "--name", "Asha", "--no-passphrase", status=0)
    return irkit


@pytest.fixture
def tsa(tmp_path: Path) -> Iterator[Authority]:
    if not shutil.which("openssl"):
        pytest.skip("no openssl")
    with authority(tmp_path / "tsa") as one:
        yield one


def other(irkit: Irkit, name: str) -> Irkit:
    """Somebody else with a home and a key, who works on the same case."""
    home = {"IRKIT_HOME": str(irkit.folder / name)}
    one = Irkit(irkit.folder, environment={**irkit.environment, **home})
    one("key", "make", "--name", name, "--no-passphrase", status=0)
    one("key", "export", "-o", f"{name}.pub", status=0)
    return one


def proof(irkit: Irkit, *words: str, status: int = 0) -> Any:
    return irkit("case", "verify", "017", "--json", *words, status=status).json


def test_every_command_that_writes_seals_at_its_end(keyed: Irkit, tmp_path: Path) -> None:
    (tmp_path / "suspect").write_text("x")
    keyed("case", "new", "017", "--tlp", "RED", status=0)
    keyed("scan", "files", "suspect", "--case", "017", status=0)
    keyed("evidence", "add", "suspect", "--case", "017", status=0)
    named = ("--recipient", "Asha")
    keyed("report", "--case", "017", "-o", "report.html", *named, status=0)
    found = proof(keyed)
    assert len(found["seals"]) == 4
    assert (found["unsealed"], found["faults"]) == (0, [])
    assert "sealed 4 times by Asha" in keyed("case", "verify", "017", status=0).out


def test_many_seals_of_a_key_are_one_and_the_verdict_is_read_last(keyed: Irkit) -> None:
    bina = other(keyed, "bina")
    keyed("case", "new", "017", status=0)
    for text in ("one", "two", "three"):
        keyed("report", "set", "--case", "017", "summary", text, status=0)
    keyed("case", "hand-over", "--case", "017", "--to", "bina.pub", status=0)
    bina("case", "seal", "--case", "017", status=0)
    lines = keyed("case", "verify", "017", status=0).out.splitlines()
    seals = [line for line in lines if re.match("sealed|handed over", line)]
    assert [re.sub(r"at \S+ \S+ UTC", "then", line) for line in seals] == [
        "sealed 4 times by Asha, last then: entries 1 to 7, in entry 8",
        "handed over by Asha, then: entries 1 to 8, in entry 9",
        "sealed by bina, then: entries 1 to 9, in entry 10",
    ]
    assert lines[-1] == "every record is as the ledger says"
    assert len(proof(keyed)["seals"]) == 6
    (keyed.folder / "017" / "evidence" / "zzz").touch()
    lines = keyed("case", "verify", "017", status=1).out.splitlines()
    assert lines[-1] == "evidence: inserted: zzz is in no entry of the ledger"
    assert not any("every record" in line for line in lines)


def test_what_people_say_and_look_at_is_sealed_too(keyed: Irkit, tmp_path: Path) -> None:
    (tmp_path / "suspect").write_text("x")
    keyed("case", "new", "017", status=0)
    keyed("evidence", "add", "suspect", "--case", "017", status=0)
    (name,) = (one.name for one in (tmp_path / "017" / "evidence").iterdir())
    for number, words in enumerate(
        (
            ("case", "label", "017", "--tlp", "RED"),
            ("report", "set", "--case", "017", "summary", "A text."),
            ("evidence", "show", name, "--case", "017"),
        ),
        3,
    ):
        keyed(*words, status=0)
        found = proof(keyed)
        assert (len(found["seals"]), found["unsealed"]) == (number, 0), words


def test_a_case_that_does_not_hold_is_not_sealed_and_its_report_says_so(keyed: Irkit) -> None:
    keyed("case", "new", "017", status=0)
    (keyed.folder / "suspect").write_text("x")
    keyed("evidence", "add", "suspect", "--case", "017", status=0)
    write = ("report", "--case", "017", "--recipient", "Asha", "-o")
    keyed(*write, "good.html", status=0)
    good = (keyed.folder / "good.html").read_text("utf-8")
    assert "every record was as the ledger says" in good
    (kept,) = (keyed.folder / "017" / "evidence").iterdir()
    kept.write_text("y")
    refused = keyed("case", "seal", "--case", "017").complaint
    assert "does not hold (evidence: edited" in refused
    kept.unlink()
    said = keyed(*write, "bad.html", status=1)
    assert "the case does not hold: evidence row" in said.err
    bad = (keyed.folder / "bad.html").read_text("utf-8")
    assert "WARNING: when this report was made, the case did not hold: evidence 3." in bad
    forge(keyed.folder / "017", rewrite(2, put(2, "somebody@elsewhere")))
    said = keyed("report", "set", "--case", "017", "summary", "A text.", status=0)
    assert "not sealed: the ledger does not hold" in said.err


def test_nothing_is_sealed_and_no_key_made_unless_somebody_wants_it(irkit: Irkit) -> None:
    made = irkit("case", "new", "017", status=0)
    assert made.err == ""
    assert proof(irkit)["seals"] == []
    assert not (irkit.folder / "home").exists()
    assert "irkit key make" in irkit("case", "seal", "--case", "017").complaint


def test_a_key_that_cannot_be_opened_does_not_stop_the_work(irkit: Irkit) -> None:
    def knowing(passphrase: str) -> Irkit:
        given = {"IRKIT_PASSPHRASE": passphrase}
        return Irkit(irkit.folder, environment={**irkit.environment, **given})

    knowing("right")("key", "make", status=0)
    made = knowing("wrong")("case", "new", "017", status=0)
    assert made.err.startswith("irkit: not sealed: ")
    assert proof(irkit)["seals"] == []
    knowing("right")("case", "seal", "--case", "017", status=0)
    assert proof(irkit)["unsealed"] == 0
    (irkit.folder / "passphrase").write_text("right\n")
    irkit("case", "seal", "--case", "017", "--passphrase-file", "passphrase", status=0)


def test_a_passphrase_that_nobody_says_is_no_wrong_one(irkit: Irkit) -> None:
    known = Irkit(irkit.folder, environment={**irkit.environment, "IRKIT_PASSPHRASE": "right"})
    known("key", "make", status=0)
    known("case", "new", "017", status=0)
    seal = ("case", "seal", "--case", "017")
    assert "nobody can be asked for the passphrase" in irkit(*seal).complaint
    assert "cannot read none" in irkit(*seal, "--passphrase-file", "none").complaint


def test_a_case_of_somebody_else_is_sealed_after_a_hand_over(keyed: Irkit) -> None:
    bina = other(keyed, "bina")
    keyed("case", "new", "017", status=0)
    assert "hand it over" in bina("case", "seal", "--case", "017").complaint
    worked = bina("collect", "system", "--case", "017", status=0)
    assert "not sealed: " in worked.err
    keyed("case", "hand-over", "--case", "017", "--to", "bina.pub", status=0)
    bina("case", "seal", "--case", "017", status=0)
    assert [one["name"] for one in proof(keyed)["seals"]] == ["Asha", "Asha", "bina"]
    key = PublicKey.parse((keyed.folder / "bina.pub").read_text())
    assert proof(keyed, "--key", "bina.pub")["ok"]
    assert proof(keyed, "--key", key.fingerprint)["ok"]
    (keyed.folder / "chandra.pub").write_text(PublicKey(bytes(32)).text)
    assert "no seal is by" in proof(keyed, "--key", "chandra.pub", status=1)["faults"][0]["reason"]
    assert "cannot read" in keyed("case", "verify", "017", "--key", "nothing").complaint


def test_whose_key_it_is_is_said_by_ones_own_and_contacts(keyed: Irkit) -> None:
    """A name on a key is what its maker wrote there."""
    bina, poser = other(keyed, "bina"), other(keyed, "poser")
    keyed("contacts", "card", "-o", "asha.card", status=0)
    bina("contacts", "card", "-o", "bina.card", status=0)
    keyed("contacts", "add", "bina.card", status=0)
    keyed("case", "new", "017", status=0)

    def whose(reader: Irkit, *words: str, status: int = 0) -> str:
        (seal,) = proof(reader, *words, status=status)["seals"]
        return str(seal["whose"])

    def said(reader: Irkit, status: int = 0) -> str:
        return reader("case", "verify", "017", status=status).out

    assert whose(keyed) == "own"
    assert "your key" in said(keyed)
    assert not any("whose the keys" in one for one in proof(keyed)["unproven"])
    assert whose(bina) == "unknown"
    bina("contacts", "add", "asha.card", status=0)
    assert whose(bina) == "contact"
    assert any("whose the keys" in one for one in proof(bina)["unproven"])
    read = [one for one in keyed("contacts", "check", "bina").out.splitlines() if one[:4] == "    "]
    bina("contacts", "check", "Asha", "--words", " ".join(read), status=0)
    assert whose(bina) == "checked"
    assert "your contact Asha, checked" in said(bina)
    shutil.rmtree(keyed.folder / "017")
    shutil.rmtree(keyed.folder / "poser")
    poser("key", "make", "--name", "ASHA ", "--no-passphrase", status=0)
    poser("key", "export", "-o", "poser2.pub", status=0)
    poser("case", "new", "017", status=0)
    assert (whose(keyed, status=1), whose(bina, status=1)) == ("not own", "not contact")
    assert "as your key does, and is another key" in said(keyed, 1)
    assert said(keyed, 1).endswith("but it was sealed by somebody in another's name\n")
    assert "your contact of that name has another key" in said(bina, 1)
    assert whose(bina, "--key", "poser2.pub") == "named"


def test_a_head_on_paper_shows_a_case_that_was_made_anew(keyed: Irkit, tmp_path: Path) -> None:
    keyed("case", "new", "017", status=0)
    shown = keyed("case", "head", "--case", "017", "--json", status=0).json
    printed = keyed("case", "head", "--case", "017", status=0).out
    assert shown["hash"] in printed
    assert shown["words"] in printed
    assert "█" in printed
    keyed("case", "seal", "--case", "017", status=0)
    assert proof(keyed, "--head", shown["words"])["ok"]
    shutil.rmtree(tmp_path / "017")
    keyed("case", "new", "017", status=0)
    (fault,) = proof(keyed, "--head", shown["words"], status=1)["faults"]
    assert fault["reason"] == "forged: no entry has the head that was kept elsewhere"
    wrong = misheard(shown["words"])
    assert "listen again" in keyed("case", "verify", "017", "--head", wrong).complaint


def test_a_case_is_named_as_for_verify_or_by_an_option(keyed: Irkit) -> None:
    other(keyed, "bina")
    keyed("case", "new", "017", status=0)
    keyed("case", "seal", "017", status=0)
    keyed("case", "hand-over", "017", "--to", "bina.pub", status=0)
    assert len(proof(keyed)["seals"]) == 3
    shown = keyed("case", "head", "017", status=0).out
    assert shown == keyed("case", "head", "--case", "017", status=0).out
    for words in ((), ("017", "--case", "017")):
        assert "name one case: DIR, or --case DIR" in keyed("case", "head", *words).complaint


def test_the_report_prints_the_head(keyed: Irkit, tmp_path: Path) -> None:
    keyed("case", "new", "017", status=0)
    shown = keyed("case", "head", "--case", "017", "--json").json
    named = ("--recipient", "Asha")
    keyed("report", "--case", "017", "-o", "report.html", *named, status=0)
    page = (tmp_path / "report.html").read_text("utf-8")
    assert shown["words"] in page
    assert re.search(rf"<title>QR code: entry {shown['entry']} {shown['hash']}</title>", page)


def test_a_seal_can_have_a_time_stamp(keyed: Irkit, tsa: Authority, tmp_path: Path) -> None:
    keyed("case", "new", "017", "--pap", "GREEN", status=0)
    seal = ("case", "seal", "--case", "017", "--tsa", tsa.url)
    keyed(*seal, status=0)
    keyed(*seal, "--tsa-roots", str(tsa.root), status=0)
    found = proof(keyed)
    assert found["ok"]
    assert [bool(one["stamped"]) for one in found["seals"]] == [False, True, True]
    assert not any(one["stamp_checked"] for one in found["seals"])
    assert [one["stamp_enclosed"] for one in found["seals"]] == [False, False, True]
    assert any("--tsa-roots" in sentence for sentence in found["unproven"])
    checked = proof(keyed, "--tsa-roots", str(tsa.root))
    assert [one["stamp_checked"] for one in checked["seals"]] == [False, True, True]
    said = keyed("case", "verify", "017", status=0).out
    assert said.count("not checked\n") == 1
    assert said.count("checked only by certificates that came with the case\n") == 1
    with authority(tmp_path / "other") as another:
        (fault,) = proof(keyed, "--tsa-roots", str(another.root), status=1)["faults"]
    assert (fault["table"], fault["row"]) == ("ledger", 4)
    assert "root certificates" in fault["reason"]


def test_red_cases_ask_no_authority(keyed: Irkit, tsa: Authority) -> None:
    keyed("case", "new", "017", "--pap", "RED", status=0)
    refused = keyed("case", "seal", "--case", "017", "--tsa", tsa.url)
    assert "PAP:RED" in refused.complaint
    assert tsa.asked == []


def test_an_authority_that_is_not_there_leaves_the_case_unsealed(keyed: Irkit) -> None:
    keyed("case", "new", "017", status=0)
    seal = ("case", "seal", "--case", "017")
    refused = keyed(*seal, "--tsa", "http://127.0.0.1:1/").complaint
    assert refused.startswith("not sealed: no time stamp from http://127.0.0.1:1/: ")
    assert "; without --tsa it is sealed without a time stamp" in refused
    assert "--tsa" in keyed(*seal, "--tsa-roots", "x").complaint
    assert proof(keyed)["entries"] == 2


@pytest.mark.linux
def test_the_documented_commands_check_a_seal(keyed: Irkit, tsa: Authority, tmp_path: Path) -> None:
    """docs/LEDGER.md says how; its commands are run as they stand there."""
    keyed("case", "new", "017", "--pap", "GREEN", status=0)
    seal = ("case", "seal", "--case", "017", "--tsa", tsa.url)
    keyed(*seal, "--tsa-roots", str(tsa.root), status=0)
    (tmp_path / "asha.pub").write_text(keyed("key", "export").out)
    with Case.open(tmp_path / "017") as case:
        head = case.head()
    assert head
    shutil.copy(tsa.root, tmp_path / "roots.pem")
    text = DOCUMENT.read_text("utf-8")
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    assert len(blocks) == 3
    environment = {**os.environ, "CASE": "017", "ENTRY": str(head.seq), "KEY": "asha.pub"}
    for block, good in zip(blocks, ("Good ", "Verified Successfully", "OK"), strict=True):
        ran = subprocess.run(
            ["bash", "-e", "-o", "pipefail", "-c", block],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
        )
        assert ran.returncode == 0, ran
        assert good in ran.stdout + ran.stderr, ran
    (tmp_path / "statement").write_text("something else")
    again = subprocess.run(
        ["bash", "-c", blocks[0].splitlines()[-1]],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
    )
    assert again.returncode != 0
