"""`irkit review`: verdicts, notes and tags from the command line, by names as irkit shows them."""

from pathlib import Path
from typing import Any

import pytest

from irkit.case import Case
from irkit.file_uri import uri_of
from irkit.records import Entry, Examined, Kind
from tests.case.sample import finding, item, scan_into
from tests.cli.command import Irkit


def said(irkit: Irkit, *columns: str) -> dict[str, Any]:
    """What findings say of each target."""
    found = irkit("findings", "--case", "case", "--json", status=0).json
    return {one["target"]: tuple(one[name] for name in columns) for one in found}


def newest(folder: Path) -> Entry:
    with Case.open(folder) as case:
        entry = case.head()
    assert entry
    return entry


@pytest.mark.portable
def test_things_are_judged_at_once_and_undone(scanned: Irkit, tree: Path) -> None:
    bad, odd = tree / "bad.sh", tree / "deeper" / "odd.txt"
    words = ("--case", "case", "--verdict", "false positive", "--confidence", "80")
    ran = scanned("review", "judge", bad, uri_of(str(odd)), *words, "--reason", "ours", status=0)
    assert ran.out == (
        "batch 1: 2 things judged false positive\nundo: irkit review undo 1 --case case\n"
    )
    judged = said(scanned, "opinion", "confidence")
    assert judged[str(bad)] == judged[str(odd)] == ("false positive", 80)
    assert judged[str(tree / "hint.txt")] == (None, None)
    with Case.open(scanned.folder / "case") as case:
        assert case.reviews_of(Kind.FILE, str(bad))[0].reason == "ours"
    assert newest(scanned.folder / "case").action == "reviewed"
    ran = scanned("review", "undo", "1", "--case", "case", status=0)
    assert ran.out == "batch 2: batch 1 undone\nundo: irkit review undo 2 --case case\n"
    assert set(said(scanned, "opinion").values()) == {(None,)}
    ran = scanned("review", "undo", "1", "--case", "case", status=2)
    assert ran.complaint == "batch 1 is undone already"
    scanned("case", "verify", "case", status=0)


@pytest.mark.portable
def test_notes_and_tags(scanned: Irkit, tree: Path) -> None:
    bad = str(tree / "bad.sh")
    scanned("review", "note", bad, "--text", "seen before", "--case", "case", status=0)
    ran = scanned("review", "tag", bad, "--tag", "first  case", "--case", "case", "--json")
    assert ran.json == {"batch": 2, "things": [{"kind": "file", "target": bad}]}
    assert said(scanned, "notes", "thing_tags")[bad] == (["seen before"], ["first case"])
    scanned("review", "untag", bad, "--tag", "first case", "--case", "case", status=0)
    assert said(scanned, "thing_tags")[bad] == ([],)
    ran = scanned("review", "note", bad, "--text", " ", "--case", "case")
    assert ran.complaint == "a note has a text"


def test_it_is_sealed(scanned: Irkit, tree: Path) -> None:
    scanned("key", "make", "--name", "A", "--no-passphrase", status=0)
    words = ("--case", "case", "--verdict", "unknown")
    scanned("review", "judge", tree / "bad.sh", *words, status=0)
    assert newest(scanned.folder / "case").action == "sealed"
    scanned("review", "undo", "1", "--case", "case", status=0)
    assert newest(scanned.folder / "case").action == "sealed"


def test_it_goes_on_beside_another_writer(scanned: Irkit, tree: Path) -> None:
    words = ("--case", "case", "--verdict", "unknown")
    with Case.open(scanned.folder / "case", write=True):
        scanned("review", "judge", tree / "bad.sh", *words, status=0)
    assert said(scanned, "opinion")[str(tree / "bad.sh")] == ("unknown",)


@pytest.fixture
def odd(irkit: Irkit) -> Irkit:
    """irkit with a case of odd names: bytes that are no text, another that looks like them, …"""
    irkit("case", "new", "case", status=0)
    files = ("/s/caf\udce9", "/s/caf\\xe9", "/s/new\nline", "/s/\u202etxt.sh")
    processes = ("pid 7 (sh)", "pid 8 (a)", "pid 8 (b)")
    with Case.open(irkit.folder / "case", write=True) as case:
        scan_into(
            case,
            *(_examined(name, Kind.FILE, None) for name in files),
            *(_examined(name, Kind.PROCESS, int(name.split()[1])) for name in processes),
        )
    return irkit


def _examined(target: str, kind: Kind, pid: int | None) -> Examined:
    return Examined(item(target, kind=kind), (finding(target, 60, kind=kind, pid=pid),))


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("/s/new␊line", "/s/new\nline"),
        ("/s/new\nline", "/s/new\nline"),
        ("/s/\\u202etxt.sh", "/s/\u202etxt.sh"),
        ("file:///s/%e2%80%aetxt.sh", "/s/\u202etxt.sh"),
        ("file:///s/caf%E9", "/s/caf\udce9"),
        ("file:///s/caf%5Cxe9", "/s/caf\\xe9"),
        (b"/s/caf\xe9", "/s/caf\udce9"),
        ("pid 7", "pid 7 (sh)"),
        ("7", "pid 7 (sh)"),
        ("process 7 (sh)", "pid 7 (sh)"),
        ("sh (7)", "pid 7 (sh)"),
        ("pid 8 (b)", "pid 8 (b)"),
    ],
)
@pytest.mark.linux
def test_names_as_irkit_shows_them(odd: Irkit, name: str | bytes, target: str) -> None:
    words = ("--case", "case", "--verdict", "benign", "--json")
    odd("review", "judge", name, *words, status=0)
    with Case.open(odd.folder / "case") as case:
        assert [one.target for one in case.things() if one.opinion] == [target]


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("/s/caf\\xe9", "/s/caf\\xe9 may be file:///s/caf%E9, file:///s/caf%5Cxe9: say which"),
        ("pid 8", "pid 8 may be pid 8 (a), pid 8 (b): say which"),
        ("/s", "nothing with findings is called /s: irkit findings lists what is"),
        ("file:///", "file:/// is a file URI that names no file"),
    ],
)
@pytest.mark.linux
def test_one_name_that_is_not_clear_leaves_all_as_they_were(
    odd: Irkit, name: str, complaint: str
) -> None:
    before = newest(odd.folder / "case")
    words = ("--case", "case", "--verdict", "benign")
    assert odd("review", "judge", "pid 7", name, *words).complaint == complaint
    assert newest(odd.folder / "case") == before


def test_a_path_may_begin_where_one_is_or_at_the_host_of_an_attempt(irkit: Irkit) -> None:
    irkit("train", "start", "first-steps", "--folder", "a", "--seed", "7", status=0)
    irkit("scan", "files", "a/host", "--case", "a/case")
    found = irkit("findings", "--case", "a/case", "--json").json
    host = irkit.folder.resolve() / "a" / "host"
    targets = sorted(one["target"] for one in found)
    words = ("--case", "a/case", "--verdict", "benign", "--json")
    for target, root in zip(targets, (host, irkit.folder.resolve()), strict=False):
        name = Path(target).relative_to(root)
        things = irkit("review", "judge", name, *words, status=0).json["things"]
        assert [one["target"] for one in things] == [target]
    irkit("train", "clean", "a", status=0)
