from collections.abc import Iterator
from contextlib import closing

import pytest

from irkit.memory import ProcessMemory, opened
from tests.memory.windows.child import Child


@pytest.fixture
def child() -> Iterator[Child]:
    child = Child()
    yield child
    child.end()


@pytest.fixture
def memory(child: Child) -> Iterator[ProcessMemory]:
    child.do("")  # it has started
    with closing(opened(child.process.pid)) as memory:
        yield memory
