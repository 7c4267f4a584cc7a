"""Bundles made and opened again: what goes in comes out, and both ledgers say so."""

import hashlib
import json
import os
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest

from irkit.bundle import Addressee, Part, Request, create, inspect
from irkit.case import Case, prove, verify
from irkit.errors import CaseDamaged, NotForYou, NotPermitted, UsageError
from irkit.places import REDACTION_KEY
from irkit.protect.redaction import key_of
from irkit.records import Entry, Labels, Pap, Tlp
from tests.bundle.conftest import ASHA, BELA, CAROL
from tests.bundle.forging import Silent, bundled, files, opened, payload_of, to
from tests.case.sample import raw


def entries(folder: Path, action: str) -> list[Entry]:
    with Case.open(folder) as case:
        return [one for one in case.ledger() if one.action == action]


def test_a_case_comes_out_as_it_went_in(case: Path, bundle: Path, tmp_path: Path) -> None:
    done = opened(bundle, tmp_path / "got", BELA)
    assert done.is_case
    assert done.sender.name == "Asha Rao"
    assert not done.sender.checked
    assert done.notes == ()
    for top in ("evidence", "reports"):
        mine, theirs = files(case, top), files(tmp_path / "got", top)
        assert [(f.name, f.read_bytes()) for f in mine] == [
            (f.name, f.read_bytes()) for f in theirs
        ]
    assert verify(tmp_path / "got") == []
    with Case.open(case) as mine_, Case.open(tmp_path / "got") as theirs_:
        assert [*theirs_.findings()] == [*mine_.findings()]
        before = [*theirs_.ledger()][:-1]
        assert before == [*mine_.ledger()][: len(before)]


def test_the_key_of_pseudonyms_and_exports_stay(case: Path, tmp_path: Path) -> None:
    with Case.open(case, write=True) as mine:
        key = key_of(mine)
    (case / "exports").mkdir(exist_ok=True)
    (case / "exports" / "secret.zip").write_bytes(b"PK")
    path = bundled(case, tmp_path / "b", ASHA, BELA).path
    packed = pyrage.decrypt(path.read_bytes(), [BELA.identity])
    assert key not in packed
    assert key.hex().encode() not in packed
    opened(path, tmp_path / "got", BELA)
    got = {one.name for one in (tmp_path / "got").rglob("*")}
    assert got & {REDACTION_KEY, "secret.zip"} == set()
    assert (case / REDACTION_KEY).exists()


def test_both_ledgers_say_what_went_to_whom(case: Path, bundle: Path, tmp_path: Path) -> None:
    opened(bundle, tmp_path / "got", BELA)
    (made,), (got,) = entries(case, "bundle made"), entries(tmp_path / "got", "bundle opened")
    sent, received = json.loads(made.body), json.loads(got.body)
    assert sent["sha256"] == received["sha256"] == hashlib.sha256(bundle.read_bytes()).hexdigest()
    assert sent["size"] == bundle.stat().st_size
    assert sent["identifier"] == received["identifier"] == got.object
    assert sent["recipients"] == [
        {
            "name": BELA.name,
            "recipient": BELA.recipient,
            "fingerprint": BELA.signer.public.fingerprint,
            "checked": False,
        }
    ]
    assert received["sender"]["fingerprint"] == ASHA.signer.public.fingerprint
    assert received["left_out"] == []
    assert "manifest-sha256.txt" in received["tag_manifest"]
    assert received["signature"].startswith("untrusted comment: ")


def test_the_case_is_sealed_and_handed_over(bundle: Path, tmp_path: Path) -> None:
    opened(bundle, tmp_path / "got", BELA)
    proof = prove(tmp_path / "got")
    assert [one.action for one in proof.seals] == ["handed over"]
    assert proof.unsealed == 1  # the entry of the receipt
    with Case.open(tmp_path / "got", write=True) as case:
        case.seal(BELA.signer)
    assert [one.name for one in prove(tmp_path / "got").seals] == [ASHA.name, BELA.name]
    assert verify(tmp_path / "got") == []


def test_nobody_else_can_open_it(bundle: Path, tmp_path: Path) -> None:
    with pytest.raises(NotForYou, match="not encrypted to you"):
        opened(bundle, tmp_path / "got", CAROL)
    assert not (tmp_path / "got").exists()


def test_several_people_can_open_it(case: Path, tmp_path: Path) -> None:
    path = bundled(case, tmp_path / "b", ASHA, BELA, CAROL).path
    for one in (BELA, CAROL):
        assert opened(path, tmp_path / one.name, one).is_case


def test_who_passes_it_on_is_found_out(bundle: Path, tmp_path: Path) -> None:
    content = pyrage.decrypt(bundle.read_bytes(), [BELA.identity])
    passed_on = tmp_path / "passed-on"
    passed_on.write_bytes(pyrage.encrypt(content, [CAROL.identity.to_public()]))
    found = inspect(passed_on, [CAROL.identity], Silent())
    assert found.faults == ()
    assert any("not made for you" in note for note in found.notes)


def test_findings_without_evidence(case: Path, tmp_path: Path) -> None:
    made = bundled(case, tmp_path / "b", ASHA, BELA, part=Part.FINDINGS)
    assert made.info.left_out == 2
    done = opened(made.path, tmp_path / "got", BELA)
    assert len(done.left_out) == 2
    assert files(tmp_path / "got", "evidence") == []
    assert verify(tmp_path / "got") == []
    again = bundled(tmp_path / "got", tmp_path / "again", BELA, ASHA)
    assert opened(again.path, tmp_path / "back", ASHA).left_out == done.left_out


def test_chosen_evidence(case: Path, tmp_path: Path) -> None:
    first, second = files(case, "evidence")
    made = bundled(case, tmp_path / "b", ASHA, BELA, evidence=(first.name,))
    done = opened(made.path, tmp_path / "got", BELA)
    assert done.left_out == (second.name,)
    assert [f.name for f in files(tmp_path / "got", "evidence")] == [first.name]
    assert verify(tmp_path / "got") == []
    (tmp_path / "got" / "evidence" / second.name).write_bytes(b"something else")
    assert [fault.table for fault in verify(tmp_path / "got")] == ["evidence"]


def test_reports_alone(case: Path, tmp_path: Path) -> None:
    made = bundled(case, tmp_path / "b", ASHA, BELA, part=Part.REPORTS)
    done = opened(made.path, tmp_path / "got", BELA)
    assert not done.is_case
    assert not (tmp_path / "got" / "case.db").exists()
    assert [f.name for f in files(tmp_path / "got", "reports")] == ["अहवाल.html"]
    assert [one.action for one in prove(case).seals] == ["sealed"]  # not handed over
    kept = json.loads((tmp_path / "got" / "bundle.json").read_text(encoding="utf-8"))
    assert kept["sender"]["name"] == "Asha Rao"


def test_reports_alone_tell_nothing_of_the_case_beside_them(case: Path, tmp_path: Path) -> None:
    """They may be redacted: what stands around them has to be, too."""
    made = bundled(case, tmp_path / "b", ASHA, BELA, part=Part.REPORTS)
    packed = pyrage.decrypt(made.path.read_bytes(), [BELA.identity])
    with Case.open(case) as one:
        about, hashes = one.about, [entry.hash for entry in one.ledger()]
    named = (about.identifier, about.name, about.number, about.organisation, about.examiner)
    for text in (*filter(None, named), *hashes):
        assert text.encode() not in packed
    assert made.info.title == "not named: reports alone"
    done = opened(made.path, tmp_path / "got", BELA)
    assert (done.info.left_out, done.info.tlp) == (0, "AMBER")


def test_one_report_alone(case: Path, tmp_path: Path) -> None:
    (case / "reports" / "partner.html").write_text("redacted")
    made = bundled(case, tmp_path / "b", ASHA, BELA, part=Part.REPORTS, reports=("partner.html",))
    opened(made.path, tmp_path / "got", BELA)
    assert [f.name for f in files(tmp_path / "got", "reports")] == ["partner.html"]
    with pytest.raises(UsageError, match="no report"):
        bundled(case, tmp_path / "b", ASHA, BELA, reports=("../case.db",))


def test_evidence_that_is_none_is_refused(case: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no file of evidence"):
        bundled(case, tmp_path / "b", ASHA, BELA, evidence=("../case.db",))


def test_an_open_bundle_is_for_clear_cases_only(case: Path, tmp_path: Path) -> None:
    with pytest.raises(NotPermitted, match="TLP:AMBER"):
        bundled(case, tmp_path / "b", ASHA)
    with Case.open(case, write=True) as one:
        one.label(Labels(Tlp.CLEAR, Pap.CLEAR), "for a training")
    made = bundled(case, tmp_path / "b", ASHA)
    done = opened(made.path, tmp_path / "got", CAROL)
    assert any("not encrypted" in note for note in done.notes)
    assert done.info.tlp == "CLEAR"


def test_a_red_case_goes_to_people_with_names(case: Path, tmp_path: Path) -> None:
    with Case.open(case, write=True) as one:
        one.label(Labels(Tlp.RED, Pap.RED))
        nameless = Request((Addressee("", BELA.recipient),))
        with pytest.raises(NotPermitted, match="contacts"):
            create(one, tmp_path / "b", nameless, ASHA.signer, Silent())
        unchecked = Request(to(BELA), confirmed=False)
        with pytest.raises(NotPermitted, match=r"checked the keys of Béla Nagy.*--yes"):
            create(one, tmp_path / "b", unchecked, ASHA.signer, Silent())
        assert not (tmp_path / "b").exists()
        checked = Request((replace(to(BELA)[0], checked=True),))
        assert create(one, tmp_path / "b", checked, ASHA.signer, Silent()).info.tlp == "RED"
    assert bundled(case, tmp_path / "c", ASHA, BELA, confirmed=True).info.tlp == "RED"


def test_a_strict_case_asks_first(case: Path, tmp_path: Path) -> None:
    with Case.open(case, write=True) as one:
        one.label(Labels(Tlp.AMBER_STRICT, Pap.AMBER))
    with pytest.raises(NotPermitted, match="--yes"):
        bundled(case, tmp_path / "b", ASHA, BELA)
    assert bundled(case, tmp_path / "b", ASHA, BELA, confirmed=True).path.exists()


def test_the_tar_is_the_same_for_the_same(case: Path, tmp_path: Path) -> None:
    from irkit.bundle.bag import tag_files
    from tests.bundle.forging import Forgery, info_of

    payload = payload_of(case)
    assert Forgery(payload, ASHA).tar() == Forgery(payload, ASHA).tar()
    assert tag_files(info_of(payload), [], ASHA.signer) == tag_files(
        info_of(payload), [], ASHA.signer
    )


@pytest.mark.parametrize(
    "spoil",
    [
        lambda case: files(case, "evidence")[0].write_bytes(b"x"),
        lambda case: files(case, "evidence")[0].unlink(),
        lambda case: raw(case, "DROP TRIGGER items_no_update", "UPDATE items SET detail = 'x'"),
    ],
)
def test_a_case_that_does_not_hold_is_not_handed_over(
    case: Path, tmp_path: Path, spoil: object
) -> None:
    spoil(case)  # type: ignore[operator]
    with pytest.raises(CaseDamaged):
        bundled(case, tmp_path / "b", ASHA, BELA)
    assert not (tmp_path / "b").exists()
    assert not [*tmp_path.glob(".irkit*")]
    assert not [*case.glob(".irkit*")]


@pytest.mark.parametrize("part", Part)
def test_a_case_with_a_file_that_no_entry_names_is_neither_sealed_nor_packed(
    case: Path, tmp_path: Path, part: Part
) -> None:
    (case / "evidence" / "zzz").touch()
    sealed = entries(case, "sealed")
    with pytest.raises(CaseDamaged, match="zzz is in no entry of the ledger"):
        bundled(case, tmp_path / "b", ASHA, BELA, part=part)
    assert entries(case, "sealed") == sealed
    assert not (tmp_path / "b").exists()


@pytest.mark.linux
def test_a_report_with_a_name_for_one_system_only_is_named(case: Path, tmp_path: Path) -> None:
    (case / "reports" / "a:b.html").touch()
    with pytest.raises(UsageError, match="rename"):
        bundled(case, tmp_path / "b", ASHA, BELA)


@pytest.mark.linux
def test_links_and_folders_among_reports_stay_out(case: Path, tmp_path: Path) -> None:
    os.symlink("/etc/passwd", case / "reports" / "link.html")
    (case / "reports" / "folder").mkdir()
    made = bundled(case, tmp_path / "b", ASHA, BELA)
    opened(made.path, tmp_path / "got", BELA)
    assert [f.name for f in files(tmp_path / "got", "reports")] == ["अहवाल.html"]


@pytest.mark.linux
def test_evidence_that_became_a_link_is_refused(case: Path, tmp_path: Path) -> None:
    first = files(case, "evidence")[0]
    first.unlink()
    first.symlink_to("/etc/passwd")
    with pytest.raises(CaseDamaged):
        bundled(case, tmp_path / "b", ASHA, BELA)


def test_a_cancelled_bundle_is_not_there(case: Path, tmp_path: Path) -> None:

    class Cancelled(Silent):
        def at(self, current: str) -> None:
            if "evidence" in current:
                raise KeyboardInterrupt

    with Case.open(case, write=True) as one, pytest.raises(KeyboardInterrupt):
        create(one, tmp_path / "b", Request(to(BELA)), ASHA.signer, Cancelled())
    assert not (tmp_path / "b").exists()
    assert not [*tmp_path.glob(".irkit*")]
    assert not [*case.glob(".irkit*")]
    assert entries(case, "bundle made") == []
    assert verify(case) == []


def test_a_cancelled_opening_leaves_nothing(bundle: Path, tmp_path: Path) -> None:
    from irkit.bundle import Limits, unpack

    class Cancelled(Silent):
        def at(self, current: str) -> None:
            if "evidence" in current:
                raise KeyboardInterrupt

    before = sorted(tmp_path.iterdir())
    with pytest.raises(KeyboardInterrupt):
        unpack(bundle, tmp_path / "got", [BELA.identity], Limits(1 << 30), Cancelled())
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.linux
def test_a_link_in_a_leftovers_place_is_not_followed(
    case: Path, bundle: Path, tmp_path: Path
) -> None:
    """In a folder for everybody, somebody would have a case of others removed."""
    (tmp_path / "others").mkdir()
    (tmp_path / "others" / "case").mkdir()
    (tmp_path / "others" / "case" / "case.db").touch()
    (tmp_path / ".irkit-open-0123456789abcdef.part").symlink_to(tmp_path / "others")
    opened(bundle, tmp_path / "got", BELA)
    assert (tmp_path / "others" / "case" / "case.db").exists()


def test_folders_above_are_made_as_for_a_new_case(bundle: Path, tmp_path: Path) -> None:
    opened(bundle, tmp_path / "all" / "of them" / "got", BELA)
    assert (tmp_path / "all" / "of them" / "got" / "case.db").is_file()
    assert [one.name for one in (tmp_path / "all").rglob("*.part")] == []
    assert [*tmp_path.glob(".irkit*")] == []


def test_a_folder_that_is_there_is_left_alone(bundle: Path, tmp_path: Path) -> None:
    (tmp_path / "got").mkdir()
    with pytest.raises(UsageError, match="there already"):
        opened(bundle, tmp_path / "got", BELA)
    assert [*(tmp_path / "got").iterdir()] == []


def test_a_signer_in_no_contact_is_refused_until_one_says_so(case: Path, tmp_path: Path) -> None:
    path = bundled(case, tmp_path / "b", CAROL, BELA).path
    with pytest.raises(UsageError, match="whom you do not know"):
        opened(path, tmp_path / "got", BELA)
    done = opened(path, tmp_path / "got", BELA, unknown=True)
    assert done.sender.name == ""
    assert done.sender.fingerprint == CAROL.signer.public.fingerprint
