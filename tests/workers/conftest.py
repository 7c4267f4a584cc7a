"""Workers start quickly, and none outlives its test."""

import multiprocessing
import sys
from collections.abc import Iterator

import psutil
import pytest


@pytest.fixture(autouse=True)
def _no_main_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """They need not import pytest, which is the main program here."""
    monkeypatch.setattr(sys.modules["__main__"], "__spec__", None)
    monkeypatch.delattr(sys.modules["__main__"], "__file__", raising=False)


@pytest.fixture(autouse=True)
def _nobody_is_left_behind() -> Iterator[None]:
    before = {child.pid for child in psutil.Process().children(recursive=True)}
    yield
    assert multiprocessing.active_children() == []
    left = [child for child in psutil.Process().children(recursive=True) if child.pid not in before]
    assert [child for child in left if "resource_tracker" not in " ".join(child.cmdline())] == []
