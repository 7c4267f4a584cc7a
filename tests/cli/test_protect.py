"""The commands that protect a case: labels on the gate, redacted reports, pseudonyms and back."""

import json
import re
from pathlib import Path

import pytest

from irkit.case import Case
from irkit.text import visible
from tests.cli.command import Irkit
from tests.protect.planted import FREE, HOSTS, USERS, planted_case


@pytest.fixture
def irkit(tmp_path: Path) -> Irkit:
    return Irkit(tmp_path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with planted_case(tmp_path / "case"):
        pass
    return tmp_path / "case"


def last(folder: Path, action: str) -> dict[str, object]:
    with Case.open(folder) as case:
        return [json.loads(one.body) for one in case.ledger() if one.action == action][-1]


def test_red_asks_for_whom(irkit: Irkit, folder: Path, tmp_path: Path) -> None:
    irkit("case", "label", "case", "--tlp", "red", status=0)
    said = irkit("report", "--case", "case", "-o", "r.html").complaint
    assert said.startswith("TLP:RED (for individual recipients only")
    assert said.endswith("to write a report outside the case: say for whom with --recipient NAME")
    assert not (tmp_path / "r.html").exists()
    irkit("report", "--case", "case", "-o", "case/reports/r.html", status=0)
    names = ("--recipient", "A. Smith <CERT>", "--recipient", "B")
    irkit("report", "--case", "case", "-o", "r.html", *names, status=0)
    assert "A. Smith &lt;CERT&gt;, B" in (tmp_path / "r.html").read_text("utf-8")
    assert last(folder, "report written")["recipients"] == ["A. Smith <CERT>", "B"]


def test_strict_asks_whether_a_report_stays_in_the_organisation(
    irkit: Irkit, tmp_path: Path, folder: Path
) -> None:
    irkit("case", "label", "case", "--tlp", "amber+strict", status=0)
    for words in (("-o", "r.html"), ("-o", "-", "--format", "csv")):
        said = irkit("report", "--case", "case", *words)
        assert said.complaint.startswith("TLP:AMBER+STRICT (only as far as needed, within")
        assert said.complaint.endswith("confirm that this holds with --yes")
        assert not said.out
    assert not (tmp_path / "r.html").exists()
    irkit("report", "--case", "case", "-o", "case/reports/r.html", status=0)
    irkit("report", "--case", "case", "-o", "r.html", "--yes", status=0)
    assert (tmp_path / "r.html").exists()
    assert irkit("report", "--case", "case", "-o", "-", "--format", "csv", "--yes", status=0).out
    assert last(folder, "report written")["format"] == "csv"


def test_a_label_is_loosened_with_a_reason(irkit: Irkit, folder: Path) -> None:
    assert irkit("case", "label", "case", "--tlp", "green").complaint == (
        "labels that allow more than before need a reason"
    )
    done = irkit("case", "label", "case", "--tlp", "green", "--reason", "agreed", status=0)
    assert done.out == "TLP:GREEN PAP:AMBER\n"
    assert last(folder, "labelled")["reason"] == "agreed"
    assert irkit("case", "label", "case").complaint == "name a label: --tlp or --pap"


def test_a_report_is_redacted_and_says_so(irkit: Irkit, folder: Path, tmp_path: Path) -> None:
    irkit("report", "--case", "case", "-o", "a.html", "--redact", "public", status=0)
    text = (tmp_path / "a.html").read_text("utf-8")
    assert "profile public" in text
    assert not any(one in text for one in (*USERS[:3], *HOSTS, *FREE))
    assert last(folder, "report written")["redaction"] == "public"
    assert last(folder, "report written").keys() == {"format", "sha256", "redaction"}
    assert "no redaction profile" in irkit(
        "report", "--case", "case", "-o", "b.html", "--redact", "none-such"
    ).complaint  # fmt: skip
    assert not (tmp_path / "b.html").exists()


def test_addresses_are_defanged_for_people_only(irkit: Irkit, folder: Path, tmp_path: Path) -> None:
    for name, option in (("a.html", ()), ("b.html", ("--no-defang",)), ("c.jsonl", ())):
        irkit("report", "--case", "case", "-o", name, *option, status=0)
    shown, plain = (
        (tmp_path / "a.html").read_text("utf-8"),
        (tmp_path / "b.html").read_text("utf-8"),
    )
    assert "<code>203[.]0[.]113[.]9</code>" in shown
    assert "hxxp[://]evil[.]example/" in shown
    assert "<code>203.0.113.9</code>" in plain
    assert "http://evil.example/" in plain
    reference = "https://attack.mitre.org/techniques/T1505/003/"  # of a rule: as it is
    assert reference in shown
    assert "[.]" not in (tmp_path / "c.jsonl").read_text("utf-8")


def test_what_would_be_hidden_and_back(irkit: Irkit, folder: Path, tmp_path: Path) -> None:
    shown = irkit(
        "redact", "preview", "--case", "case", "--profile", "public", "--json", status=0
    ).json
    tokens = {one["value"]: one["pseudonym"] for one in shown["hidden"]}
    assert {*USERS, *HOSTS, FREE[0]} <= tokens.keys()
    assert {
        "kind": "user",
        "value": "kz",
        "reason": "too short to be looked for in texts",
    } in shown["left"]
    assert shown["unhidden"] == []
    short = irkit("redact", "preview", "--case", "case", status=0).out
    assert re.search(r"^    \.\.\. \d+ more: --all prints every one$", short, re.MULTILINE)
    assert "mores" not in short
    whole = irkit("redact", "preview", "--case", "case", "--all", status=0).out
    found = irkit("redact", "preview", "--case", "case", "--json", status=0).json
    assert len(found["hidden"]) == whole.count(" -> ") > short.count(" -> ")
    for one in found["hidden"]:
        assert f"{visible(one['value'])} -> {one['pseudonym']}\n" in whole
    said = short
    assert f"{USERS[0]} -> {tokens[USERS[0]]}\n" in said
    assert "not hidden by this profile: emails, paths, texts\n" in said
    asked = [tokens[USERS[0]], tokens["10.20.30.40"], tokens[FREE[0]]]
    back = irkit("redact", "reverse", "--case", "case", *asked, "--json", status=0).json
    assert list(back.values()) == [USERS[0], "10.20.30.40", FREE[0]]
    none = irkit("redact", "reverse", "--case", "case", "user-aaaaaaaa", status=1).out
    assert none == "user-aaaaaaaa  none of this case and its key\n"


def test_pseudonyms_last_as_long_as_the_key(irkit: Irkit, folder: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        irkit("report", "--case", "case", "-o", f"{name}.jsonl", "--redact", "partner", status=0)
    first, second = (tmp_path / "a.jsonl").read_bytes(), (tmp_path / "b.jsonl").read_bytes()
    assert first == second
    (folder / "redaction.key").unlink()
    irkit("report", "--case", "case", "-o", "c.jsonl", "--redact", "partner", status=0)
    assert (tmp_path / "c.jsonl").read_bytes() != first
    assert irkit("case", "verify", "case").status == 0


def test_profiles_are_listed(irkit: Irkit) -> None:
    said = irkit("redact", "profiles", status=0).out
    assert [line.split()[0] for line in said.splitlines()[::2]] == ["none", "partner", "public"]
