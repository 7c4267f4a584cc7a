"""A case, two people who know each other, and a home of one's own."""

import shutil
from pathlib import Path

import pytest

from irkit.contacts import book
from tests.bundle.forging import bundled, case_in
from tests.contacts.people import Person

ASHA, BELA, CAROL = Person("Asha Rao"), Person("Béla Nagy"), Person("Carol")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where Asha and Béla are contacts, and Carol is none."""
    monkeypatch.setenv("IRKIT_HOME", str(tmp_path / "home"))
    for one in (ASHA, BELA):
        book.add(one.card, signed=True)
    return tmp_path / "home"


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A case, for copying only."""
    return case_in(tmp_path_factory.mktemp("given") / "017")


@pytest.fixture
def case(original: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return Path(shutil.copytree(original, tmp_path / "017"))


@pytest.fixture
def bundle(case: Path, tmp_path: Path) -> Path:
    """The case as a bundle from Asha to Béla."""
    return bundled(case, tmp_path / "017.irkit", ASHA, BELA).path
