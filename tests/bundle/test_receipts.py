"""Evidence counts as kept by the sender of a case only where the sender signed for that."""

import json
import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from irkit.bundle import Part
from irkit.bundle.bag import INFO, SIGNATURE, TAG_MANIFEST, tag_files
from irkit.capture.files import copy_file
from irkit.case import Case, ledger, prove, verify
from irkit.records import Fault
from tests.bundle.conftest import ASHA, BELA, CAROL
from tests.bundle.forging import bundled, files, info_of, opened
from tests.case.test_verify import forge
from tests.contacts.people import Person


@pytest.fixture
def received(case: Path, tmp_path: Path) -> Path:
    """Asha's case as Béla has it, without its two files of evidence."""
    made = bundled(case, tmp_path / "b", ASHA, BELA, part=Part.FINDINGS)
    return opened(made.path, tmp_path / "got", BELA).folder


def append(folder: Path, body: Mapping[str, object]) -> None:
    """An entry of a receipt, as anybody with the file can add one."""
    with closing(sqlite3.connect(folder / "case.db", isolation_level=None)) as connection:
        ledger.append(connection, "bundle opened", "x", body)


def forged(folder: Path, signer: Person, left_out: list[str]) -> dict[str, Any]:
    """The body of a receipt of a bundle that somebody signed, of the newest entry of a case."""
    with Case.open(folder) as case:
        head = case.head()
    assert head
    told = {"head": f"{head.seq} {head.hash}", "left_out": len(left_out)}
    info = replace(info_of({}), **told)
    tags = {name: data.decode() for name, data in tag_files(info, [], signer.signer).items()}
    return {
        "left_out": left_out,
        "info": tags[INFO],
        "key": signer.signer.public.text,
        "tag_manifest": tags[TAG_MANIFEST],
        "signature": tags[SIGNATURE],
    }


def missing(folder: Path) -> list[str]:
    faults = verify(folder)
    assert {fault.table for fault in faults} <= {"evidence"}
    return [fault.reason for fault in faults]


def test_what_the_sender_kept_is_said_and_no_fault(received: Path, case: Path) -> None:
    proof = prove(received)
    assert proof.faults == ()
    assert list(proof.absent) == [file.name for file in files(case, "evidence")]
    assert prove(case).absent == ()


@pytest.mark.parametrize("sealed", [False, True])
def test_an_entry_that_nobody_signed_hides_nothing(case: Path, *, sealed: bool) -> None:
    with Case.open(case, write=True) as one:
        one.seal(ASHA.signer)
    gone = files(case, "evidence")[0]
    gone.unlink()
    append(case, {"identifier": "x", "left_out": [gone.name]})
    if sealed:  # as the next command does that adds to the case
        with Case.open(case, write=True) as one:
            one.seal(ASHA.signer)
    assert missing(case) == [f"deleted: {gone.name} is not in the folder any more"]


def test_a_stranger_cannot_sign_for_it(case: Path) -> None:
    with Case.open(case, write=True) as one:
        one.seal(ASHA.signer)
    gone = files(case, "evidence")[0]
    gone.unlink()
    append(case, forged(case, CAROL, [gone.name]))
    assert missing(case) == [f"deleted: {gone.name} is not in the folder any more"]


def test_only_who_sealed_can_sign_for_it(case: Path) -> None:
    with Case.open(case, write=True) as one:
        one.seal(ASHA.signer)
    gone = files(case, "evidence")[0]
    gone.unlink()
    append(case, forged(case, ASHA, [gone.name]))
    assert missing(case) == []


def test_a_receipt_of_another_place_hides_nothing(received: Path, case: Path) -> None:
    """A true one, copied to where the ledger has gone on."""
    with Case.open(received) as theirs:
        receipt = [entry for entry in theirs.ledger() if entry.action == "bundle opened"]
    for file in files(case, "evidence"):
        file.unlink()
    with Case.open(case, write=True) as one:
        one.seal(ASHA.signer)
    append(case, json.loads(receipt[0].body))
    assert len(missing(case)) == 2


def test_more_names_than_the_bundle_left_out(case: Path, tmp_path: Path) -> None:
    first, second = files(case, "evidence")
    made = bundled(case, tmp_path / "b", ASHA, BELA, evidence=(first.name,))
    got = opened(made.path, tmp_path / "got", BELA).folder
    with Case.open(got) as theirs:
        receipt = [*theirs.ledger()][-1]
    body = json.loads(receipt.body) | {"left_out": [first.name, second.name]}

    def change(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM ledger WHERE seq = ?", (receipt.seq,))
        ledger.append(connection, receipt.action, receipt.object, body)

    forge(got, change)
    (got / "evidence" / first.name).unlink()
    assert len(missing(got)) == 2


def test_what_was_taken_later_is_missed(received: Path, case: Path, tmp_path: Path) -> None:
    """One's own evidence comes after the receipt, also what the sender had and kept."""
    file = tmp_path / "late"
    content = tmp_path / "017-0"
    shutil.copy(case / "evidence" / files(case, "evidence")[0].name, content)
    file.write_text("taken by Béla")
    with Case.open(received, write=True) as mine:
        late = copy_file(mine, str(file)).kept.path
        same = copy_file(mine, str(content)).kept.path
    assert verify(received) == []
    late.unlink()
    same.unlink()
    assert len(missing(received)) == 2


@pytest.mark.linux  # Wine makes links that nobody can tell from folders
def test_a_folder_that_leads_out_of_the_case(case: Path, tmp_path: Path) -> None:
    (case / "evidence").rename(tmp_path / "elsewhere")
    (case / "evidence").symlink_to(tmp_path / "elsewhere")
    said = "edited: it is a link or a file now, no folder of the case"
    assert verify(case) == [Fault("evidence", None, said)]
