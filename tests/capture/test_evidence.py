"""Files of evidence: names that nothing takes, and what is left behind by who was cut off."""

import hashlib
import os
from pathlib import Path

import pytest

from irkit.capture.files import copy_file
from irkit.case import Case, verify
from irkit.case.evidence import kept, place, present, taken, whole_name
from irkit.errors import CaseUnwritable
from irkit.records import Action
from tests.case import sample

ODD = ("planted.bin", "planted.bin") if os.name == "nt" else ("planted\n.bin", "planted␊.bin")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Case.create(tmp_path / "case", sample.ABOUT).close()
    return tmp_path / "case"


def test_contents_whose_hashes_begin_alike_are_kept_both(folder: Path, tmp_path: Path) -> None:
    """Such contents can be made on purpose: here the first one is put there by hand."""
    content = b"inert evidence"
    digest = hashlib.sha256(content).hexdigest()
    (tmp_path / "file").write_bytes(content)
    taken_name = folder / "evidence" / f"file-{digest[:12]}.bin"
    taken_name.write_bytes(b"another content")
    with Case.open(folder, write=True) as case:
        done = copy_file(case, str(tmp_path / "file")).kept
        assert done.path.name == f"file-{digest}.bin"
        assert done.path.read_bytes() == content
        assert taken_name.read_bytes() == b"another content"
        done.path.write_bytes(b"changed")
        with pytest.raises(CaseUnwritable, match="something else is called"):
            copy_file(case, str(tmp_path / "file"))


def test_what_is_in_no_entry_is_a_fault(folder: Path) -> None:
    name, shown = ODD
    (folder / "evidence" / name).write_bytes(b"planted")
    (fault,) = verify(folder)
    assert (fault.table, fault.row) == ("evidence", None)
    assert fault.reason == f"inserted: {shown} is in no entry of the ledger"


def test_the_same_content_from_two_places_is_told_of_both(folder: Path, tmp_path: Path) -> None:
    with Case.open(folder, write=True) as case:
        for name in ("one", "two"):
            (tmp_path / name).write_bytes(b"inert")
            copy_file(case, str(tmp_path / name))
        assert [Path(one.source).name for one in taken(case.ledger())] == ["one", "two"]
        assert len([*kept(case.ledger())]) == len(present(folder)) == 1
    assert verify(folder) == []


def test_a_file_without_its_name_yet_is_found_and_named(folder: Path) -> None:
    content, name = b"whole", "memory-7-0123.core"
    waiting = folder / "evidence" / whole_name(name)
    with Case.open(folder, write=True) as case:
        waiting.write_bytes(content)
        body = {"pid": 7, "sha256": hashlib.sha256(content).hexdigest(), "size": 5}
        case.log(Action.MEMORY_DUMPED, name, body)
    assert verify(folder) == []
    assert place(folder, name) == waiting
    Case.open(folder, write=True).close()
    assert present(folder) == [name]
    assert verify(folder) == []


def test_what_has_no_entry_is_removed_and_nothing_else(folder: Path) -> None:
    evidence = folder / "evidence"
    for name in (whole_name("file-0.bin"), ".irkit-0123.part", ".irkit-notes", "own.txt"):
        (evidence / name).write_bytes(b"")
    Case.open(folder).close()
    assert len([*evidence.iterdir()]) == 4
    Case.open(folder, write=True).close()
    assert sorted(path.name for path in evidence.iterdir()) == [".irkit-notes", "own.txt"]
