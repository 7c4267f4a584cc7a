"""The body file, and what Debian's mactime makes of it."""

import csv
import io
import os
import subprocess
from pathlib import Path
from urllib.parse import unquote_to_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit.capture.files import copy_file
from irkit.case import Case
from irkit.records import Account, Examined, FileRights, utc
from irkit.report.bodyfile import _name, write_bodyfile
from tests.case.sample import case_with, finding, item
from tests.report.whole import ODD


def body(case: Case) -> list[list[bytes]]:
    out = io.BytesIO()
    write_bodyfile(case, out)
    return [line.split(b"|") for line in out.getvalue().splitlines()]


def path_of(field: bytes) -> bytes:
    return unquote_to_bytes(unquote_to_bytes(field))


def mactime(case: Case, tmp_path: Path, *options: str) -> list[list[str]]:
    """Its table, with the names that it shows."""
    with (tmp_path / "r.body").open("wb") as out:
        write_bodyfile(case, out)
    done = subprocess.run(
        ["mactime", "-d", "-y", "-b", tmp_path / "r.body", *options],
        capture_output=True, check=True, env={**os.environ, "TZ": "UTC"},
    )  # fmt: skip
    text = done.stdout.decode("utf-8", "surrogateescape")
    return [row for row in csv.reader(text.splitlines()) if len(row) == 8][1:]


def test_every_file_of_the_case_is_a_line_of_eleven_fields(whole: Case) -> None:
    lines = body(whole)
    assert {len(line) for line in lines} == {11}
    by_path = {path_of(line[1]): line for line in lines}
    assert by_path[b"/srv/a"] == [
        b"0c" * 16, b"/srv/a", b"0", b"r/----------", b"-1", b"-1", b"120",
        b"0", b"1740830400", b"0", b"0",
    ]  # fmt: skip
    assert by_path[b"/srv/clean"][0] == b"0"  # read, and nothing found: the case has no MD5 of it
    assert b"pid 412 (sh)" not in by_path
    assert ODD.encode("utf-8", "surrogateescape") in by_path


def test_a_file_with_findings_has_its_owner_and_mode(tmp_path: Path) -> None:
    found = Examined(item("/srv/x"), (finding("/srv/x"),), FileRights(33, 1 << 31, 0o4755))
    with case_with(tmp_path / "017", found, item("/srv/y")) as case:
        lines = {line[1]: line[3:6] for line in body(case)}
        assert case.verify() == []
    assert lines[b"/srv/x"] == [b"r/rrwsr-xr-x", b"33", b"2147483648"]
    assert lines[b"/srv/y"] == [b"r/----------", b"-1", b"-1"]


def test_a_mode_that_no_file_has_is_one_anyway(tmp_path: Path) -> None:
    found = Examined(item("/srv/x"), (finding("/srv/x"),), FileRights(0, 0, -(1 << 40)))
    with case_with(tmp_path / "017", found) as case:
        (line,) = body(case)
    assert line[3] == b"r/r---------"


def test_a_file_that_was_kept_has_all_its_times(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.write_bytes(b"0123456789")
    os.utime(kept, ns=(1_600_000_000_000_000_000, 1_500_000_000_000_000_000))
    accessed = int(kept.stat().st_atime)  # Wine does not take another
    with case_with(tmp_path / "017") as case:
        copy_file(case, str(kept))
        (line,) = body(case)
    assert line[6:9] == [b"10", b"%d" % accessed, b"1500000000"]
    if os.name == "posix":
        assert accessed == 1_600_000_000
        assert line[3].startswith(b"r/rrw")
        assert int(line[9]) > 1_600_000_000
        assert line[4:6] == [b"%d" % os.getuid(), b"%d" % os.getgid()]


@pytest.mark.linux
def test_an_owner_is_a_number_that_the_case_knows_or_nobodys(tmp_path: Path) -> None:
    """Of an account by its facts, of one without a name as the system gave it; never root's 0."""
    status = {"mode": "-rw-r-----", "modified": "2025-03-01T12:00:00.000000Z"}
    owners = {"/a": ("mira", "users"), "/b": ("1234", "5678"), "/c": ("lost", ""), "/d": ("", "0")}
    mira = Account("mira", "1001", "/home/mira", "/bin/sh", True, False, "")
    with case_with(tmp_path / "017", item("/e"), mira) as case:
        for path, (owner, group) in owners.items():
            about = {"path": path, "status": {**status, "owner": owner, "group": group}}
            case.log("file copied", path.strip("/"), {**about, "sha256": "ab" * 32, "size": 1})
        rows = {row[7]: row for row in mactime(case, tmp_path, "1970-01-02")}
    shown = {path: (row[4], row[5]) for path, row in rows.items()}
    nobody = ("-1", "-1")
    assert shown == {
        "/a": ("1001", "-1"), "/b": ("1234", "5678"), "/c": nobody, "/d": ("-1", "0"), "/e": nobody,
    }  # fmt: skip
    assert rows["/a"][3] == "r/rrw-r-----"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_a_name_comes_back_whatever_is_in_it(name: str) -> None:
    data = _name(name)
    assert path_of(data) == name.encode()
    assert not {*b"|\n\r"} & {*data}


@given(st.binary())
def test_bytes_that_are_no_text_come_back(raw: bytes) -> None:
    assert path_of(_name(raw.decode("utf-8", "surrogateescape"))) == raw


def test_half_a_character_of_windows_does_not_break_it() -> None:
    assert _name("C:\\\ud800") == b"C:\\\xed\xa0\x80"


def test_a_time_that_mactime_cannot_show_is_not_known(tmp_path: Path) -> None:
    times = {"/early": utc(-1), "/late": utc(4_102_444_800)}
    found = [item(name, modified=time) for name, time in times.items()]
    with case_with(tmp_path / "017", *found) as case:
        assert [line[8] for line in body(case)] == [b"0", b"4102444800"]


@pytest.mark.linux
def test_mactime_shows_every_file_at_its_time(whole: Case, tmp_path: Path) -> None:
    rows = mactime(whole, tmp_path, "1970-01-02")
    shown = {row[7]: row for row in rows}
    assert shown["/srv/a"][:3] == ["2025-03-01T12:00:00Z", "120", "m..."]
    names = {unquote_to_bytes(name.encode("utf-8", "surrogateescape")) for name in shown}
    assert ODD.encode("utf-8", "surrogateescape") in names
    assert {"/srv/a", "/srv/b", "/srv/clean"} <= {*shown}
    kept = next(row for name, row in shown.items() if name.endswith("kept.php"))
    assert kept[3].startswith("r/rrw")


@pytest.mark.linux
def test_mactime_loses_no_odd_name(tmp_path: Path) -> None:
    raws = [bytes([byte]) for byte in range(1, 256) if byte != 0x2F]
    raws += [b"a|b", b"%0A", b"%%41", b"50% off", b" x ", b"a,b", b"%2541"]
    names = [os.fsdecode(b"/srv/x" + raw + b"x") for raw in raws]
    found = [Examined(item(name), (finding(name),)) for name in names]
    with case_with(tmp_path / "017", *found) as case, (tmp_path / "r.body").open("wb") as out:
        write_bodyfile(case, out)
    done = subprocess.run(
        ["mactime", "-b", tmp_path / "r.body", "1970-01-02"], capture_output=True, check=True
    )
    shown = [line[line.index(b"/srv/") :] for line in done.stdout.splitlines()]
    assert len(shown) == len(names)
    assert {unquote_to_bytes(one) for one in shown} == {os.fsencode(name) for name in names}
