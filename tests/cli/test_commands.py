"""What each command prints and how it exits, on both systems."""

import csv
import hashlib
import io
import json
import subprocess
import sys
import uuid
from pathlib import Path
from typing import Any

import pytest

from irkit.case import Case, Query, Reviewer
from irkit.records import Opinion, RuleText, ThingRow
from tests.cli.command import Irkit, found
from tests.cli.samples import ALERT, NOTICE, RULES, WARNING, write_rules

MORE = f'rule More {{ strings: $a = "{ALERT}" condition: $a }}'
BAD_RULE = 'rule Bad { strings: $a = "x" condition: $b }'


def test_a_folder_into_a_case_and_back_out_as_json(
    irkit: Irkit, tree: Path, rules: Path, tmp_path: Path
) -> None:
    ran = irkit("scan", "files", tree, "--case", "case", "--rules", rules, status=1)
    assert ran.err == ""
    assert "COMPROMISED  Signs of compromise: 1 alert, 1 warning, 1 notice." in ran.out

    findings = irkit("findings", "--case", "case", "--json", status=0).json
    bad, odd, hint = (str(tree / name) for name in ("bad.sh", "deeper/odd.txt", "hint.txt"))
    assert [(f["target"], f["rule"], f["level"], f["score"]) for f in findings] == [
        (bad, "Alert", "alert", 80),
        (odd, "Warning", "warning", 60),
        (odd, "Notice", "notice", 20),
        (hint, "Notice", "notice", 20),
    ]
    first = findings[0]
    assert (first["kind"], first["detector"], first["author"]) == ("file", "yara", "tests")
    assert first["attack"] == ["T1059.004"]
    assert first["reasons"] == ["Somebody planted Alert.", f"$text at 0xc: {ALERT}"]
    assert (first["pack"], first["rule_file"]) == ("rules", "planted.yar")
    content = (tree / "bad.sh").read_bytes()
    assert first["sha256"] == hashlib.sha256(content).hexdigest()
    assert first["md5"] == hashlib.md5(content).hexdigest()
    assert first["hits"][0]["data"] == ALERT.encode().hex()

    coverage = irkit("coverage", "--case", "case", "--json", status=0).json
    assert coverage == {
        "scanned": {"read and matched": 5},
        "skipped": {},
        "failed": {},
        "timed_out": {},
        "total": 5,
        "not_looked_at": 0,
    }
    proof = irkit("case", "verify", "case", "--json", status=0).json
    assert (proof["ok"], proof["faults"]) == (True, [])
    irkit("report", "--case", "case", "-o", "report.jsonl", status=0)
    lines = (tmp_path / "report.jsonl").read_text("utf-8").splitlines()
    labels = {"tlp": "AMBER", "pap": "AMBER", "recipients": []}  # go along with each line
    assert [json.loads(line) for line in lines] == [{**one, **labels} for one in findings]


def test_reports_are_written_and_noted(scanned: Irkit, tmp_path: Path) -> None:
    said = scanned("report", "--case", "case", "-o", "report.html", status=0)
    assert said.out == "report.html\n"
    page = (tmp_path / "report.html").read_text("utf-8")
    assert "Somebody planted Alert." in page
    assert "<script" not in page
    scanned("report", "--case", "case", "-o", "table", "--format", "csv", status=0)
    rows = list(csv.DictReader(io.StringIO((tmp_path / "table").read_text("utf-8-sig"))))
    assert [row["rule"] for row in rows] == ["Alert", "Warning", "Notice", "Notice"]
    complaint = scanned("report", "--case", "case", "-o", "report.doc").complaint
    assert "report.doc names no format" in complaint
    scanned("case", "verify", "case", status=0)


@pytest.mark.portable
@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_documents_take_a_template_and_a_language(
    scanned: Irkit, tmp_path: Path, kind: str
) -> None:
    template = tmp_path / "ours.json"
    template.write_text(json.dumps({"name": "Example CERT", "language": "mr"}))
    scanned("report", "--case", "case", "-o", f"one.{kind}", "--template", template, status=0)
    scanned("report", "--case", "case", "-o", "two", "--format", kind, "--language", "hi", status=0)
    begin = {"pdf": b"%PDF-1.7", "docx": b"PK\x03\x04"}[kind]
    for name in (f"one.{kind}", "two"):
        assert (tmp_path / name).read_bytes().startswith(begin)
    (tmp_path / "no picture.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    template.write_text(json.dumps({"logo": "no picture.png"}))
    ran = scanned("report", "--case", "case", "-o", f"one.{kind}", "--template", template, status=2)
    assert "picture" in ran.err or "image" in ran.err
    assert (tmp_path / f"one.{kind}").read_bytes().startswith(begin)  # the one of before
    assert not [*tmp_path.glob(".irkit-*")]
    scanned("case", "verify", "case", status=0)


@pytest.mark.parametrize(("text", "status"), [("", 0), (NOTICE, 0), (WARNING, 1), (ALERT, 1)])
def test_exit_status_says_what_was_found(
    irkit: Irkit, rules: Path, tmp_path: Path, text: str, status: int
) -> None:
    (tmp_path / "file").write_text(text)
    ran = irkit("scan", "files", "file", "--case", "case", "--rules", rules, "--workers", "1")
    assert (ran.status, ran.err) == (status, "")


def test_findings_by_level(scanned: Irkit, tree: Path) -> None:
    text = scanned("findings", "--case", "case", "--level", "warning", status=0).out
    assert str(tree / "bad.sh") in text
    assert "Warning: Somebody planted Warning. (+1 more)" in text
    assert str(tree / "hint.txt") not in text
    objects = scanned("findings", "--case", "case", "--level", "warning", "--json", status=0).json
    assert [one["rule"] for one in objects] == ["Alert", "Warning"]
    assert (objects[1]["thing_level"], objects[1]["thing_score"]) == ("warning", 64)


@pytest.mark.portable
def test_coverage_names_what_was_left_out(irkit: Irkit, tree: Path, rules: Path) -> None:
    patterns = ("--exclude", "*.sh", "--exclude", "*odd*", "--max-size", "14")
    irkit("scan", "files", tree, "--case", "case", "--rules", rules, *patterns, status=0)
    coverage = irkit("coverage", "--case", "case", "--json", status=0).json
    assert coverage["skipped"] == {"excluded by the caller": 2, "larger than the size limit": 1}
    assert (coverage["total"], coverage["not_looked_at"]) == (5, 3)
    listed = irkit("coverage", "--case", "case", "--list", "skipped", status=0).out.splitlines()
    assert f"{tree / 'bad.sh'}: excluded by the caller" in listed
    assert len(listed) == 3
    items = irkit("coverage", "--case", "case", "--list", "skipped", "--json", status=0).json
    assert {item["target"] for item in items} == {line.rpartition(": ")[0] for line in listed}
    text = irkit("coverage", "--case", "case", status=0).out
    assert "UNDECIDED  Nothing found, but 3 of 5 things were not looked at" in text
    nothing = irkit("coverage", "--case", "case", "--list", "timed_out", "--json", status=0)
    assert nothing.json == []


def test_rules_check_names_file_line_and_reason(irkit: Irkit, tmp_path: Path) -> None:
    pack = write_rules(tmp_path / "pack", good=RULES, bad=f"{RULES}\n{BAD_RULE}\n")
    document = irkit("rules", "check", pack, "--quick", "--json", status=1).json
    assert (document["files"], document["rules"]) == (2, 6)
    (dropped,) = document["dropped"]
    line = f"{RULES}\n".count("\n") + 1
    assert (dropped["file"], dropped["rule"], dropped["line"]) == ("bad.yar", "Bad", line)
    assert "$b" in dropped["reason"]
    text = irkit("rules", "check", pack, "--quick", status=1).out
    assert "6 rules can be used, 1 cannot" in text
    assert f"dropped  bad.yar line {line}  Bad: " in text


@pytest.mark.portable
def test_rules_check_of_nothing_but_bad_rules(irkit: Irkit, tmp_path: Path) -> None:
    (tmp_path / "bad.yar").write_text(BAD_RULE)
    document = irkit("rules", "check", "bad.yar", "--json", status=1).json
    assert (document["files"], document["rules"], len(document["dropped"])) == (1, 0, 1)
    assert "no rule can be used" in irkit("rules", "add", "bad.yar").complaint


def test_rules_check_measures(irkit: Irkit, tmp_path: Path) -> None:
    (tmp_path / "clean").mkdir()
    for name in "abc":
        (tmp_path / "clean" / name).write_text("the quick brown fox " * 100_000)
    noisy = 'rule Noisy { strings: $a = "quick" condition: $a }'
    pack = write_rules(tmp_path / "pack", noisy=noisy, good=RULES)
    document = irkit("rules", "check", pack, "--clean", "clean", "--json", status=0).json
    assert document["slow"] == []
    (measured,) = document["noisy"]
    assert (measured["file"], measured["rule"], measured["files"]) == ("noisy.yar", "Noisy", 3)


@pytest.mark.portable
def test_packs_are_added_used_and_removed(irkit: Irkit, tree: Path, rules: Path) -> None:
    (shipped,) = irkit("rules", "list", "--json", status=0).json
    assert (shipped["name"], shipped["rules"] > 80) == ("irkit", True)
    assert "added mine: 1 file" in irkit("rules", "add", rules, "--name", "mine", status=0).out
    packs = irkit("rules", "list", "--json", status=0).json
    assert [pack["name"] for pack in packs] == ["irkit", "mine"]
    irkit("scan", "files", tree, "--case", "enabled", status=1)
    findings = irkit("findings", "--case", "enabled", "--json", status=0).json
    assert {one["pack"] for one in findings} == {"mine"}
    only = rules.parent / "only.yar"
    only.write_text(RULES.replace("Alert", "Other"))
    irkit("scan", "files", tree, "--case", "named", "--rules", only, status=1)
    findings = irkit("findings", "--case", "named", "--json", status=0).json
    assert {one["pack"] for one in findings} == {"only"}
    assert irkit("rules", "remove", "mine", status=0).out == "removed mine\n"
    assert irkit("rules", "list", "--json", status=0).json == [shipped]


@pytest.mark.portable
def test_a_pack_is_disabled_and_enabled(irkit: Irkit, tree: Path, rules: Path) -> None:
    irkit("rules", "add", rules, "--name", "mine", status=0)
    assert irkit("rules", "disable", "mine", status=0).out == "disabled mine\n"
    assert irkit("rules", "list", status=0).out.endswith(", disabled\n")
    used = {one["name"]: one["enabled"] for one in irkit("rules", "list", "--json").json}
    assert used == {"irkit": True, "mine": False}
    irkit("scan", "files", tree, "--case", "without", status=0)
    assert irkit("rules", "enable", "mine", status=0).out == "enabled mine\n"
    irkit("scan", "files", tree, "--case", "with", status=1)
    assert "packs: irkit, mine" in irkit("rules", "disable", "yours").complaint
    for name in ("irkit", "mine"):
        irkit("rules", "disable", name, status=0)
    complaint = irkit("scan", "files", tree, "--case", "none").complaint
    assert "irkit rules enable irkit" in complaint


def test_collect_prints_facts_and_keeps_them(irkit: Irkit) -> None:
    facts = irkit("collect", "system", "processes", "--json", "--case", "case", status=0).lines
    assert {one["subject"] for one in facts} == {"system", "processes"}
    assert {"SystemFact", "Process", "Item"} == {one["type"] for one in facts}
    numbers = [one["record"]["pid"] for one in facts if one["type"] == "Process"]
    assert len(numbers) == len(set(numbers)) > 1
    coverage = irkit("coverage", "--case", "case", "--json", status=0).json
    assert coverage["scanned"] == {"collected": 2}
    text = irkit("collect", "system", status=0).out
    assert text.startswith("system: name=")


def test_case_is_made_and_described(irkit: Irkit, tmp_path: Path) -> None:
    named = ("--name", "Pump", "--number", "7/2026", "--examiner", "Me", "--organisation", "We")
    assert irkit("case", "new", "here/there", *named, status=0).out.strip().endswith("there")
    info = irkit("case", "info", "here/there", "--json", status=0).json
    assert set(info) == {"about", "labels", "scans", "verdict", "ledger_head"}
    about = info["about"]
    assert (about["name"], about["number"], about["examiner"]) == ("Pump", "7/2026", "Me")
    assert uuid.UUID(about["identifier"])
    assert info["labels"] == {"tlp": "AMBER", "pap": "AMBER"}
    assert (info["scans"], info["ledger_head"]["seq"]) == ([], 1)
    assert info["verdict"]["answer"] == "undecided"
    text = irkit("case", "info", "here/there", status=0).out
    assert text.splitlines()[0] == "Case      Pump 7/2026 We"
    assert info["ledger_head"]["hash"] in text
    assert "here/there holds a case already" in _slashes(
        irkit("case", "new", "here/there").complaint
    )


@pytest.mark.portable
def test_a_case_explains_the_rules_that_matched(irkit: Irkit, tree: Path, tmp_path: Path) -> None:
    rules = write_rules(
        tmp_path / "rules", first=RULES, second=f"private rule P {{ condition: true }} {MORE}"
    )
    for _ in range(2):
        irkit("scan", "files", tree, "--case", "case", "--rules", rules, status=1)
    with Case.open(tmp_path / "case") as case:
        texts = {case.rule_text(one) for one in case.findings()}
        assert case.row_count(Query(RuleText)) == len(texts) == 4
        assert texts >= {MORE}
        assert all(text.startswith("rule ") and text.endswith("}") for text in texts)
    irkit("case", "verify", "case", status=0)


def test_a_case_is_made_with_labels(irkit: Irkit) -> None:
    irkit("case", "new", "case", "--tlp", "amber+strict", "--pap", "RED", status=0)
    info = irkit("case", "info", "case", "--json", status=0).json
    assert info["labels"] == {"tlp": "AMBER+STRICT", "pap": "RED"}
    assert "Labels    TLP:AMBER+STRICT PAP:RED\n" in irkit("case", "info", "case", status=0).out
    irkit("case", "new", "other", "--tlp", "CLEAR", status=0)
    info = irkit("case", "info", "other", "--json", status=0).json
    assert info["labels"] == {"tlp": "CLEAR", "pap": "AMBER"}
    assert irkit("case", "new", "third", "--tlp", "WHITE").status == 2


def test_findings_tell_what_people_say(scanned: Irkit, tmp_path: Path) -> None:
    with Reviewer.open(tmp_path / "case") as reviewer, Case.open(tmp_path / "case") as case:
        (worst,) = next(case.row_ids(Query(ThingRow, words="bad.sh")))
        reviewer.judge([worst], Opinion.FALSE_POSITIVE, 90)
        reviewer.tag([worst], "ours\u202e")
        reviewer.note([worst], "made by\nthe deployment")
    said = scanned("findings", "--case", "case", status=0).out.splitlines()
    place = next(n for n, line in enumerate(said) if "bad.sh" in line)
    assert "odd.txt" in said[0]
    assert said[place + 2 : place + 4] == [
        " " * 15 + "judged false positive (90 % sure)",
        " " * 15 + "tagged ours\\u202e",
    ]
    # A pipe of Windows may know no such sign.
    assert said[place + 4].endswith((": made by␊the deployment", r": made by\u240athe deployment"))
    assert "1 warning, 1 notice; 1 judged harmless by people." in said[-1]
    judged = scanned("findings", "--case", "case", "--level", "alert", "--json", status=0).json
    assert [(f["opinion"], f["confidence"], f["thing_tags"], f["notes"]) for f in judged] == [
        ("false positive", 90, ["ours\u202e"], ["made by\nthe deployment"])
    ]


def test_case_info_tells_the_scans(scanned: Irkit) -> None:
    (scan,) = scanned("case", "info", "case", "--json", status=0).json["scans"]
    assert (scan["identifier"], scan["state"]) == (1, "done")
    assert scan["command"][:3] == ["irkit", "scan", "files"]
    assert [pack["name"] for pack in scan["packs"]] == ["rules"]
    text = scanned("case", "info", "case", status=0).out
    assert "Scan 1" in text
    assert "done: irkit scan files" in text


def test_a_case_holds_several_scans(scanned: Irkit, tree: Path, rules: Path) -> None:
    later = scanned.folder / "later"
    later.write_text(ALERT)
    paths = (later, tree / "bad.sh")
    scanned("scan", "files", *paths, "--case", "case", "--rules", rules, status=1)
    findings = scanned("findings", "--case", "case", "--json", status=0).json
    assert {(str(later), "Alert"), (str(tree / "bad.sh"), "Alert")} <= found(findings)
    assert len(findings) == 5
    assert scanned("coverage", "--case", "case", "--json", status=0).json["total"] == 6


def test_help_of_everything(irkit: Irkit) -> None:
    text = irkit("--help", status=0).out
    assert "Exit status: 0" in text
    assert "..." not in text.split("Commands:")[1]  # each command in one whole line
    assert irkit("--version", status=0).out.startswith("irkit, version ")
    nothing = irkit(status=2)
    assert "Usage: irkit" in nothing.err


@pytest.mark.parametrize("options", [(), ("--workers", "1", "--gentle", "--timeout", "30")])
def test_process_memory(irkit: Irkit, rules: Path, options: tuple[str, ...]) -> None:
    head, tail = ALERT[:10], ALERT[10:]
    program = f"text = {head!r} + {tail!r}; print(flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout
        process.stdout.readline()
        pid: Any = str(process.pid)
        irkit(
            *("scan", "processes", "--pid", pid, "--case", "case", "--rules", rules),
            *options,
            status=1,
        )
        process.communicate(b"\n")
    found = irkit("findings", "--case", "case", "--json", status=0).json
    (finding,) = (one for one in found if one["detector"] == "yara")
    assert (finding["kind"], finding["pid"]) == ("process", process.pid)
    assert finding["rule"] == "Alert"
    assert finding["target"].startswith(f"pid {process.pid} (")


def _slashes(text: str) -> str:
    return text.replace("\\", "/")
