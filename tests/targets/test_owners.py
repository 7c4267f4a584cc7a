"""Names of owners come from passwd and group, whatever stands in them."""

from pathlib import Path

import pytest

from irkit.targets.owners import Owners, _names

PASSWD = b"""root:x:0:0:root:/root:/bin/bash
toor:x:0:0:second name of an id:/root:/bin/bash
# a comment

broken
short:x
+nis::::::
minus:x:-1:0::/:
word:x:abc:0::/:
huge:x:%s:0::/:
odd\xff:x:7:7::/:
last:x:8""" % (b"9" * 5000)


def test_damaged_lines_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "passwd").write_bytes(PASSWD)
    assert _names(str(tmp_path / "passwd")) == {0: "root", 7: "odd\udcff", 8: "last"}


def test_no_file_means_no_names(tmp_path: Path) -> None:
    assert _names(str(tmp_path / "passwd")) == {}
    assert _names(str(tmp_path)) == {}


@pytest.mark.linux
def test_an_unknown_id_is_its_number() -> None:
    owners = Owners({0: "root"}, {0: "wheel"})
    assert [owners.user(0), owners.user(1), owners.group(0), owners.group(2)] == [
        "root", "1", "wheel", "2"
    ]  # fmt: skip


@pytest.mark.windows
def test_windows_tells_no_owner() -> None:
    assert (Owners().user(0), Owners().group(0)) == ("", "")
