"""The test file of EICAR: only where somebody asked for it, and no fault where it is taken away."""

import hashlib
import marshal
from pathlib import Path

from irkit import places
from irkit.case import Case
from irkit.cli.train_words import test_file_line as became_of_it
from irkit.train import attempt, eicar
from irkit.train.state import state_of
from tests.cli.command import Irkit
from tests.train.demo import write_demo

SHA256 = "275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"  # as EICAR publishes it
TEXT = "".join(eicar._PARTS).encode()


def holding(folder: Path) -> list[Path]:
    """The files that hold the text."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path for path in files if TEXT in path.read_bytes()]


def test_it_is_the_one_that_antivirus_programs_know() -> None:
    assert hashlib.sha256(TEXT).hexdigest() == SHA256


def test_irkit_itself_does_not_hold_it() -> None:
    assert not holding(places.PACKAGE)
    assert not holding(places.resources())
    assert not holding(places.rules())
    source = Path(eicar.__file__).read_text(encoding="utf-8")
    assert TEXT not in marshal.dumps(compile(source, "eicar.py", "exec", optimize=2))


def test_without_the_option_it_is_nowhere(tmp_path: Path) -> None:
    one = attempt.start(write_demo(tmp_path), tmp_path / "a", seed=7)
    assert not holding(tmp_path)
    attempt.clear(one.folder.path)


def test_it_is_planted_told_of_and_cleared(irkit: Irkit) -> None:
    start = ("train", "start", "first-steps", "--folder", "a", "--eicar")
    complaint = irkit(*start).complaint
    assert complaint.endswith("makes antivirus programs report this machine: --yes allows it")
    assert not (irkit.folder / "a").exists()
    said = irkit(*start, "--yes", status=0).out
    path = irkit.folder.resolve() / "a" / "eicar.com"
    assert f"The antivirus test file is there still: {path}. " in said
    assert holding(irkit.folder) == [path]
    assert irkit("train", "status", "a", "--json", status=0).json["test_file"] is True
    irkit("train", "clean", "a", status=0)
    assert not path.exists()
    assert irkit("train", "status", "a", "--json", status=0).json["test_file"] is False
    assert "antivirus" not in irkit("train", "status", "a", status=0).out  # irkit took it


def test_one_that_was_taken_is_no_fault(irkit: Irkit) -> None:
    irkit("train", "start", "first-steps", "--folder", "a", "--eicar", "--yes", status=0)
    (irkit.folder / "a" / "eicar.com").unlink()  # as an antivirus program does
    said = irkit("train", "status", "a", status=0).out
    assert "is gone: " in said
    assert "The antivirus of this machine took it away, as it should" in said
    result = irkit("train", "finish", "a", "--json", status=0).json
    assert "eicar" not in str(result)
    assert "left" not in irkit("train", "clean", "a", status=0).out
    assert not (irkit.folder / "a" / "planted.jsonl").exists()


def test_one_that_cannot_be_written_is_recorded(tmp_path: Path) -> None:
    """What stands in its way here is a folder; an antivirus program refuses the same call."""
    one = attempt.start(write_demo(tmp_path), tmp_path / "a", seed=7)
    one.folder.test_file.mkdir()
    attempt._plant_test_file(one.folder)
    with Case.open(one.folder.case) as case:
        (entry,) = [one for one in case.ledger() if one.action == "training test file planted"]
        assert '"there":false' in entry.body
        state = state_of(case)
    assert state.has_test_file
    line = became_of_it(one, state, "en")
    assert "is at work: it does not let the test file be read (" in line
    assert state.test_file_refused in line
    one.folder.test_file.rmdir()
    assert attempt.clear(one.folder.path).left == ()
