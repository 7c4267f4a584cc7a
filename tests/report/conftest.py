"""Cases that several documents are made of."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from irkit.case import Case
from tests import hostile
from tests.report import full
from tests.report.whole import whole_case

# Published schemas and libraries of formats, which no system changes: checked on Linux alone.
_CHECKED = ("case_uco", "deeds", "hostile_formats", "misp", "navigator", "ocsf", "stix")
collect_ignore = [f"test_{name}.py" for name in _CHECKED] if sys.platform == "win32" else []


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Case]:
    """A case with one of everything."""
    with whole_case(tmp_path / "017") as case:
        yield case


@pytest.fixture(scope="session")
def full_case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    with full.case_of(tmp_path_factory.mktemp("full") / "017") as case:
        yield case


@pytest.fixture(scope="session")
def hostile_case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    with hostile.case_of(tmp_path_factory.mktemp("hostile") / "case") as case:
        yield case


@pytest.fixture(scope="session")
def large_case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """Ten thousand things with findings."""
    with full.case_of(tmp_path_factory.mktemp("large") / "case", 10_000) as case:
        yield case
