"""What a report says of seals: whose key it is, and what a time stamp is worth."""

import io
import shutil
from pathlib import Path

import pytest

from irkit import keys
from irkit.case import Case
from irkit.case.seals import Stamped
from irkit.keys import authority, stamps
from irkit.records import Examined, Whose
from irkit.report.content import of_case
from irkit.report.formats import FORMATS
from tests.case.sample import case_with, finding, item
from tests.case.test_seals import new_signer
from tests.keys.authority import authority as running


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A case, in which nobody has a key yet."""
    monkeypatch.setenv("IRKIT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("no_proxy", "*")
    with case_with(tmp_path / "017", Examined(item(), (finding(),))):
        pass
    return tmp_path / "017"


def test_whose_key_it_is(folder: Path) -> None:
    keys.make("Asha", None)
    mine = keys.ready()
    assert mine
    with Case.open(folder, write=True) as case:
        case.seal(mine)
        case.seal(mine, to=new_signer("").public)
        (one, _) = of_case(case).integrity.seals
    assert (one.whose, one.known_as) == (Whose.OWN, "Asha")


def test_a_key_in_ones_own_name(folder: Path) -> None:
    keys.make("Asha", None)
    with Case.open(folder, write=True) as case:
        case.seal(new_signer("asha"))
        (one,) = of_case(case).integrity.seals
    assert one.whose is Whose.NOT_OWN


def test_a_time_stamp_is_not_checked_by_what_came_with_the_case(
    folder: Path, tmp_path: Path
) -> None:
    if not shutil.which("openssl"):
        pytest.skip("no openssl")
    signer = new_signer("Asha")
    with running(tmp_path / "tsa") as tsa, Case.open(folder, write=True) as case:
        for roots in ((), stamps.roots_in(tsa.root)):

            def stamp(signature: bytes, roots: stamps.Roots = roots) -> Stamped:
                return Stamped(tsa.url, authority.asked(tsa.url, signature, roots), roots)

            case.seal(signer, stamp=stamp)
        seals = of_case(case).integrity.seals
    assert [one.stamp for one in seals] == ["not checked", "enclosed"]
    assert all(one.stamped for one in seals)
    out = io.StringIO()
    with Case.open(folder) as case:
        FORMATS["html"].write(case, out)
    assert out.getvalue().count("checked only by certificates that came with the case") == 1
    assert seals[1].stamped
    assert f"{seals[1].stamped:%Y-%m-%d %H:%M}" in out.getvalue()
