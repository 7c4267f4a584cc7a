"""What a bundle says of itself, held against the case in it."""

import tempfile
from pathlib import Path
from typing import Any

import pytest

from irkit.bundle import Part, inspect
from irkit.bundle.inspect import Inspected
from irkit.case import Case
from irkit.errors import BundleError
from tests.bundle.conftest import ASHA, BELA
from tests.bundle.forging import Forgery, Silent, bundled, opened, payload_of


@pytest.fixture
def payload(case: Path) -> dict[str, bytes]:
    """Of a case that Asha sealed."""
    with Case.open(case, write=True) as one:
        one.seal(ASHA.signer)
    return payload_of(case)


def looked_at(path: Path) -> Inspected:
    return inspect(path, [BELA.identity], Silent())


@pytest.mark.parametrize(
    ("lie", "match"),
    [
        ({"tlp": "CLEAR"}, "labelled TLP:CLEAR PAP:AMBER, but the case in it TLP:AMBER PAP:AMBER"),
        ({"pap": "GREEN"}, "labelled TLP:AMBER PAP:GREEN"),
        ({"case": "5c1b5a51-9e0b-4b1c-8f6e-0a4d9f3a7f10"}, "of another case"),
        ({"case": "", "name": ""}, "of another case"),
        ({"left_out": 1}, "other evidence"),
    ],
)
def test_lies_about_the_case_are_refused(
    payload: dict[str, bytes], tmp_path: Path, lie: dict[str, Any], match: str
) -> None:
    path = Forgery(payload, ASHA, info=lie).write(tmp_path / "b", BELA)
    with pytest.raises(BundleError, match=match):
        opened(path, tmp_path / "got", BELA)
    assert not (tmp_path / "got").exists()
    (fault,) = looked_at(path).faults
    assert match in fault


@pytest.mark.parametrize("label", [{"tlp": "ORANGE <b>"}, {"pap": "\x1b[31m"}, {"tlp": ""}])
def test_a_label_that_there_is_not_is_none(
    payload: dict[str, bytes], tmp_path: Path, label: dict[str, str]
) -> None:
    path = Forgery(payload, ASHA, info=label).write(tmp_path / "b", BELA)
    with pytest.raises(BundleError, match="no bundle that irkit can read"):
        looked_at(path)


def test_what_differs_otherwise_is_said(payload: dict[str, bytes], tmp_path: Path) -> None:
    info = {"name": "Another", "contact": "Béla Nagy", "head": "7 abc"}
    path = Forgery(payload, BELA, info=info).write(tmp_path / "b", BELA)
    found = looked_at(path)
    said = "\n".join(found.notes)
    assert found.faults == ()
    assert "the case in it is Web server of the clinic 2025-017, the bundle says Another" in said
    assert "the examiner in it is R. Kumar, the bundle says Béla Nagy" in said
    assert "the last entry of the ledger in it is" in said
    assert "was sealed last by Asha Rao (Example CERT), not checked yet" in said
    assert "organisation" not in said
    assert opened(path, tmp_path / "got", BELA).notes == found.notes


def test_a_case_that_nobody_sealed_is_said(case: Path, tmp_path: Path) -> None:
    path = Forgery(payload_of(case), ASHA).write(tmp_path / "b", BELA)
    assert "nobody sealed the case in it" in looked_at(path).notes


def test_nothing_is_said_of_a_bundle_as_irkit_makes_it(bundle: Path) -> None:
    assert looked_at(bundle).notes == ()


def test_reports_that_irkit_did_not_write_are_said(
    payload: dict[str, bytes], tmp_path: Path
) -> None:
    more = {"data/reports/r.html": b"<script>alert(1)</script>"}
    path = Forgery({**payload, **more}, ASHA).write(tmp_path / "b", BELA)
    notes = opened(path, tmp_path / "got", BELA).notes
    (said,) = (one for one in notes if "reports/" in one)
    assert said.startswith("reports/r.html is not as irkit wrote any report")


def test_of_reports_alone_nothing_shows_where_they_are_from(case: Path, tmp_path: Path) -> None:
    path = bundled(case, tmp_path / "b", ASHA, BELA, part=Part.REPORTS).path
    assert any("no ledger came along" in note for note in looked_at(path).notes)


def test_inspecting_leaves_nothing(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passing = tmp_path / "passing"
    passing.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(passing))
    before = sorted(tmp_path.iterdir())
    assert looked_at(bundle).faults == ()
    assert sorted(tmp_path.iterdir()) == before
    assert [*passing.iterdir()] == []


def test_without_a_place_the_database_is_said_not_to_be_looked_into(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    found = looked_at(bundle)
    assert found.faults == ()
    assert any("was not looked into" in note for note in found.notes)


def test_what_is_no_bundle_is_said_without_insides(tmp_path: Path) -> None:
    (tmp_path / "card").write_bytes(b'{"irkit_card": 1, "name": "Asha Rao"}' * 100)
    with pytest.raises(BundleError, match="it is no bundle, or was changed") as error:
        looked_at(tmp_path / "card")
    assert "invalid" not in str(error.value)
