"""Cases that every format has to write."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from irkit.case import Case
from tests.report.whole import whole_case


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[Case]:
    """A case with one of everything."""
    with whole_case(tmp_path / "017") as case:
        yield case
