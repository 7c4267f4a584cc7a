"""Facts of a file, asked for in this process."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from irkit.inspection.subject import Subject

Opened = Callable[[bytes | Path], Subject]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    """Opens a file, or a new one with some content."""
    with contextlib.ExitStack() as stack:

        def give(what: bytes | Path) -> Subject:
            path = what
            if isinstance(path, bytes):
                path = tmp_path / "file"
                path.write_bytes(what)  # type: ignore[arg-type]
            return stack.enter_context(contextlib.closing(Subject.opened(str(path))))

        yield give


@pytest.fixture
def fact(opened: Opened) -> Callable[..., Any]:
    """Asks for a fact of a file that must have it."""

    def ask(function: Callable[[Subject], Any], what: bytes | Path) -> Any:
        found = function(opened(what))
        assert found is not None
        return found

    return ask
