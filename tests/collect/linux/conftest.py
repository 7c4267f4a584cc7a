import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.collect.linux.host import Host


@pytest.fixture
def host(tmp_path: Path) -> Host:
    return Host(tmp_path)


@pytest.fixture
def open_host() -> Iterator[Host]:
    """A tree that any user may reach, unlike those below pytest's own folder."""
    with tempfile.TemporaryDirectory(prefix="irkit-host-") as folder:
        Path(folder).chmod(0o755)
        yield Host(Path(folder))
