"""The shipped ATT&CK table: whole, in order, and it knows every id that irkit itself uses."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from irkit import attack, places

CHECKOUT = Path(__file__).parent.parent
IDENTIFIER = re.compile(r"\bT\d{4}(?:\.\d{3})?\b")
OWN = [*(CHECKOUT / "rules").rglob("*.yar"), *(CHECKOUT / "irkit").rglob("*.py")]


def test_the_tactics_are_those_of_the_matrix_in_its_order() -> None:
    matrix = attack.matrix()
    assert re.fullmatch(r"\d+\.\d+", matrix.version)
    assert [tactic.short for tactic in matrix.tactics] == (
        "reconnaissance resource-development initial-access execution persistence "
        "privilege-escalation defense-evasion credential-access discovery lateral-movement "
        "collection command-and-control exfiltration impact"
    ).split()
    assert all(re.fullmatch(r"TA\d{4}", tactic.identifier) for tactic in matrix.tactics)
    assert matrix.tactics[-3].name == "Command and Control"


def test_a_sub_technique() -> None:
    found = attack.technique("T1053.003")
    assert found is not None
    assert (found.identifier, found.name, found.parent) == ("T1053.003", "Cron", "T1053")
    assert [tactic.name for tactic in found.tactics] == [
        "Execution",
        "Persistence",
        "Privilege Escalation",
    ]


def test_every_technique_has_a_name_tactics_and_a_parent() -> None:
    techniques = attack.matrix().techniques
    assert len(techniques) > 600
    for identifier, one in techniques.items():
        assert IDENTIFIER.fullmatch(identifier)
        assert one.name == one.name.strip() != ""
        assert one.tactics
        assert one.parent in techniques


def test_an_id_that_is_none() -> None:
    assert attack.technique("T1086") is None  # PowerShell, until ATT&CK 7
    assert attack.technique("<b>") is None
    assert attack.named("<b>") == "<b>"
    assert attack.named("T1505.003") == "T1505.003 Web Shell"


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.relative_to(CHECKOUT).as_posix())
def test_the_ids_that_irkit_uses_exist(path: Path) -> None:
    used = set(IDENTIFIER.findall(path.read_text("utf-8")))
    assert sorted(one for one in used if attack.technique(one) is None) == []


def test_the_search_for_own_ids_finds_some() -> None:
    used = {one for path in OWN for one in IDENTIFIER.findall(path.read_text("utf-8"))}
    assert {"T1505.003", "T1547.001", "T1053.003"} <= used
    assert len(used) > 100


def test_the_licence_comes_with_it() -> None:
    notice = (places.resources() / "attack" / "NOTICE").read_text("utf-8")
    assert "reproduced and distributed with the permission of The MITRE Corporation" in notice
    assert f"Enterprise {attack.matrix().version}" in notice.replace("\n", " ")


def test_the_tool_leaves_out_what_attack_gave_up(tmp_path: Path) -> None:
    """On a small checkout; the tool writes beside itself, so a copy of it runs."""
    _plant(tmp_path / "cti" / "enterprise-attack")
    tool = tmp_path / "tools" / "attack-table"
    tool.parent.mkdir()
    tool.write_bytes((CHECKOUT / "tools" / "attack-table").read_bytes())
    table = tmp_path / "resources" / "attack" / "techniques.json"
    table.parent.mkdir(parents=True)
    subprocess.run([sys.executable, tool, tmp_path / "cti", "9.1"], check=True, timeout=60)
    assert table.read_text("utf-8").splitlines() == [
        '{"version": "9.1",',
        '"tactics": [',
        '{"id": "TA2", "short": "late", "name": "Late"},',
        '{"id": "TA1", "short": "early", "name": "Early"}',
        '], "techniques": {',
        '"T1": {"name": "Élan", "tactics": ["late", "early"]}',
        "}}",
    ]


def _plant(folder: Path) -> None:
    def reference(name: str) -> list[dict[str, str]]:
        return [{"source_name": "mitre-attack", "external_id": name}]

    def phase(name: str) -> dict[str, str]:
        return {"kill_chain_name": "mitre-attack", "phase_name": name}

    for kind, objects in {
        "x-mitre-matrix": [{"tactic_refs": ["b", "a"]}],
        "x-mitre-tactic": [
            {"id": "a", "name": "Early", "x_mitre_shortname": "early", "number": "TA1"},
            {"id": "b", "name": "Late", "x_mitre_shortname": "late", "number": "TA2"},
        ],
        "attack-pattern": [
            {"name": "Élan", "number": "T1", "kill_chain_phases": [phase("early"), phase("late")]},
            {"name": "Gone", "number": "T2", "kill_chain_phases": [], "revoked": True},
            {"name": "Old", "number": "T3", "kill_chain_phases": [], "x_mitre_deprecated": True},
        ],
    }.items():
        (folder / kind).mkdir(parents=True)
        for number, one in enumerate(objects):
            one["external_references"] = reference(str(one.get("number")))
            text = json.dumps({"objects": [one]})
            (folder / kind / f"{number}.json").write_text(text, "utf-8")
