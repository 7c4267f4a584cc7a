"""What files in a bundle may be called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irkit.bundle.names import check_apart, fault
from irkit.errors import UsageError
from irkit.report.formats import FORMATS


@pytest.mark.parametrize(
    "path",
    [
        "data/case.db",
        "data/evidence/file-0123456789ab.bin",
        "data/reports/report.html",
        "data/reports/अहवाल 2025 (final).pdf",
        "data/reports/console.JSON",
        "data/reports/a..b.pdf",
    ],
)
def test_good_names(path: str) -> None:
    assert fault(path) == ""


@pytest.mark.parametrize(
    "name", ["x.desktop", "x.lnk", "x.html.exe", "x.bat", "html", "x.txt", "x"]
)
def test_reports_end_as_irkits_do(name: str) -> None:
    assert "no report" in fault(f"data/reports/{name}")
    assert fault(f"data/evidence/{name}") == ""


def test_each_format_of_reports_may_come() -> None:
    assert all(fault(f"data/reports/x{one.suffix}") == "" for one in FORMATS.values())


BAD = """
CON con.txt AUX.html nul COM1 com1.log LPT9.x COM¹ CONIN$ conout$.txt NUL. a. a:stream C:x
a\\b a|b a?b a*b a"b <a> a%41 .hidden ..
""".split()


@pytest.mark.parametrize(
    "name",
    [
        *BAD,
        "",
        " a",
        "a ",
        "nul .txt",
        "a/b",
        "../x",
        "/x",
        "a\0b",
        "a\nb",
        "a\x1bb",
        "a\u202egnp.exe",
        "a\u200b",
        "a\udcff",
        "e\u0301",
        "ن" * 51,
        "a" * 101,
    ],
)
@pytest.mark.parametrize("folder", ["evidence", "reports"])
def test_names_that_are_not_taken(folder: str, name: str) -> None:
    assert fault(f"data/{folder}/{name}")


@pytest.mark.parametrize(
    "path",
    """/data/case.db data//case.db ../case.db case.db data/CASE.DB data/case.db-wal data/case.db/x
    data/exports/x data/case.db-journal evidence/x data/evidence data\\evidence\\x C:/data/case.db
    //server/data/case.db data/evidence/../case.db data/evidence/a/b Data/evidence/x
    data/case.lock""".split(),
)
def test_places_that_a_bundle_has_no_files_in(path: str) -> None:
    assert fault(path)


@given(st.text(max_size=40))
def test_any_name_is_judged(name: str) -> None:
    if fault(f"data/evidence/{name}") == "":
        assert "/" not in name
        assert "\\" not in name
        assert name.isprintable()


@pytest.mark.parametrize(
    "others",
    [
        ("data/reports/A.html", "data/reports/a.HTML"),
        ("data/reports/straße", "data/reports/STRASSE"),
        ("data/reports/ﬁle", "data/reports/file"),
        ("data/reports/x", "data/reports/x"),
    ],
)
def test_names_that_are_one_on_some_system(others: tuple[str, str]) -> None:
    with pytest.raises(UsageError, match="same"):
        check_apart(others)
