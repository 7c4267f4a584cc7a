"""A seed number makes the same host again, and another one another host."""

from pathlib import Path

from irkit.train import scenario_file
from irkit.train.plan import Plan, plan
from tests.train.demo import write_demo


def planned(folder: Path, seed: int) -> Plan:
    return plan(scenario_file.read(write_demo(folder)), seed)


def test_the_same_seed_is_the_same_host(tmp_path: Path) -> None:
    assert planned(tmp_path, 7) == planned(tmp_path, 7)


def test_other_seeds_are_other_hosts(tmp_path: Path) -> None:
    paths = {planned(tmp_path, seed).files[0].path for seed in range(40)}
    marks = {planned(tmp_path, seed).mark for seed in range(40)}
    assert len(paths) > 8
    assert len(marks) == 40


def test_slots_are_filled(tmp_path: Path) -> None:
    one = planned(tmp_path, 7)
    shell, backup, *pages = one.files
    site, page = one.names["site"], one.names["page"]
    assert str(shell.path) == f"var/www/{site}/uploads/{page}.php"
    assert shell.content.endswith(f":{one.mark}".encode())
    assert backup.content.endswith(f"see {shell.path}".encode())
    assert [(str(each.path), each.content) for each in pages[:2]] == [
        (f"var/www/{site}/1.html", b"page 1"),
        (f"var/www/{site}/2.html", b"page 2"),
    ]
    assert all(each.is_crowd for each in pages)
    assert one.answers == {
        "where": (str(shell.path), f"{page}.php"),
        "conclusion": ("compromised",),
    }
