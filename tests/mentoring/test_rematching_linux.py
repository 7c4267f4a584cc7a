"""Memory of a scenario's process that the trainee kept is looked through again; else it is said."""

import shutil
from pathlib import Path

import pytest

from irkit.case import Case
from irkit.mentoring import performing
from irkit.mentoring.review import Performed
from irkit.train.attempt import load_attempt
from irkit.train.planting import processes
from irkit.train.state import state_of
from irkit.workers import Gate
from tests.cli.command import Irkit
from tests.train.demo import write_demo

FOUND = '["Training_InjectedCode"]'


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An attempt whose process was scanned, and of whose memory there is a dump beside the case."""
    irkit = Irkit(tmp_path_factory.mktemp("given"))
    write_demo(irkit.folder)
    irkit("train", "start", "demo.yaml", "--folder", "a", "--seed", "7", "--yes", status=0)
    (number,) = processes(load_attempt(irkit.folder / "a")[0].folder)
    pid = str(number)
    irkit("scan", "processes", "--pid", pid, "--case", "a/case")
    shutil.copytree(irkit.folder / "a", irkit.folder / "whole")
    shutil.copytree(irkit.folder / "a", irkit.folder / "region")
    shutil.copytree(irkit.folder / "a", irkit.folder / "elsewhere")
    for name in ("whole", "region", "elsewhere"):  # as if each had been begun there
        planted = irkit.folder / name / "planted.jsonl"
        planted.write_text(planted.read_text().replace("/a/host/", f"/{name}/host/"))
    irkit("dump", pid, "--case", "whole/case", status=0)
    regions = irkit("memory", pid, "--json", status=0).json["regions"]
    places = {one["permissions"]: one["start"] for one in regions}
    for name, rights in (("region", "rwxp"), ("elsewhere", "r-xp")):
        where = str(places[rights])
        irkit("dump", pid, "--address", where, "--case", f"{name}/case", status=0)
    for name in ("a", "whole", "region", "elsewhere"):
        irkit("train", "finish", name, status=0)
    irkit("train", "clean", "a", status=0)
    return irkit.folder


def rules(folder: Path, name: str) -> list[Performed]:
    """The checks of an attempt's memory."""
    with Case.open(folder / name / "case") as case:
        found = [*performing.perform(case, state_of(case), folder / "demo.yaml", Gate())]
    return [one for one in found if one.check == "rules"]


@pytest.mark.parametrize(("name", "suffix"), [("whole", ".core"), ("region", ".bin")])
def test_what_was_kept_is_looked_through_again(begun: Path, name: str, suffix: str) -> None:
    (one,) = rules(begun, name)
    assert one.what.endswith(suffix)
    assert (one.same, one.then, one.now) == (True, FOUND, FOUND)


def test_what_was_not_kept_is_said_and_not_called_the_same(begun: Path) -> None:
    (one,) = rules(begun, "a")
    assert one.what.startswith("pid ")
    assert (one.same, one.then) == (None, FOUND)
    assert one.now == "its memory is gone, and none is kept"


def test_other_memory_of_it_proves_nothing_of_what_was_found(begun: Path) -> None:
    dump, left = rules(begun, "elsewhere")
    assert (dump.same, dump.then) == (True, "[]")
    assert (left.same, left.then) == (None, FOUND)
    assert left.now == "its memory is gone, and what is kept of it does not hold the places"
